package summarize

import "testing"

// TestWhereItIsConfirmed names the body in which they, who have no name, confirm, explain or
// reckon what stands in front of the verb.
func TestWhereItIsConfirmed(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"uk: explained", "Закриття 14 шкіл пояснили в міськраді.", []string{"міськрада"}},
		{"uk: in an administration", "Закриття 14 шкіл у громаді пояснили в обласній адміністрації.", []string{"обласна адміністрація"}},
		{"ru: explained", "Закрытие 14 школ объяснили в мэрии нехваткой учителей.", []string{"мэрия"}},
		{"ru: the body in front", "Закрытие 14 школ в мэрии объяснили нехваткой учителей.", []string{"мэрия"}},
		{"uk: estimated", "Збитки в мерії оцінили у 14 млн гривень.", []string{"мерія"}},
		{"uk: estimated, the body behind", "Збитки оцінили в мерії у 14 млн гривень.", []string{"мерія"}},
		{"ru: estimated", "Ущерб в мэрии оценили в 14 млн рублей.", []string{"мэрия"}},
		{"uk: denied", "Загибель 14 військових у Міноборони спростували.", []string{"Міноборони"}},
		{"ru: denied", "Гибель 14 военных в Минобороны опровергли.", []string{"Минобороны"}},
		{"uk: an acronym", "Удар по порту, де було 14 суден, підтвердили у ВМС.", []string{"ВМС"}},
		{"ru: a blow", "Удар по порту с 14 судами подтвердили в Минобороны.", []string{"Минобороны"}},
		{"uk: counted, behind a comma", "У місті зруйновано 14 будинків, підрахували в мерії.", []string{"мерія"}},
		{"uk: counted, behind a comma, in a bank", "За рік ціни зросли на 14%, підрахували в Нацбанку.", []string{"Нацбанк"}},
		{"ru: counted, behind a comma", "В городе разрушено 14 домов, подсчитали в мэрии.", []string{"мэрия"}},
		{"uk: information of it", "У місті закрили 14 шкіл. Інформацію підтвердили в ОВА.", []string{"ОВА", "ОВА"}},
		{"ru: information of it", "В городе закрыли 14 школ. Информацию подтвердили в мэрии.", []string{"мэрия", "мэрия"}},
		{"uk: whoever they are has no part in it", "Учителі пояснили в мерії, чому закрито 14 шкіл.", []string{"-|?|учителі"}},
		{"uk: people in a body", "Дерева в мерії оцінили 14 садівників.", []string{"-|?"}},
		{"ru: a place is no body", "Ущерб в Одессе оценили в 14 млн рублей.", []string{"-|?"}},
		{"uk: a place is no body", "Збитки в Одесі оцінили у 14 млн гривень.", []string{"-|?"}},
		{"ru: two who explain", "Дуб и Лис объяснили в мэрии закрытие 14 школ.", []string{"-|?|Дуб и Лис|Дуб"}},
		{"uk: who was given it", "Ситуацію з 14 школами пояснили в мерії депутатам.", []string{"мерія"}},
	})
}
