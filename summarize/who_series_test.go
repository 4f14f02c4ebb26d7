package summarize

import "testing"

// TestOneAfterTheOther: who does several things says what the last of them is to say.
func TestOneAfterTheOther(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"three", "Директор школи Іван Гай прийшов пізно, сів за стіл і сказав, що уроків не буде.", []string{"Іван Гай"}},
		{"a clause between", "Директор школи Іван Гай, який прийшов пізно, сів за стіл і сказав, що уроків не буде.", []string{"Іван Гай"}},
		{"ru: a participle", "Представитель «Южной верфи», просивший слова трижды, получил две минуты и заверил, что никого не выгонят.", []string{"Представитель «Южной верфи»|представитель «Южной верфи»"}},
		{"ru: a gerund", "Староста, услышав вопрос, снял шапку и ответил, что дров нет.", []string{"Староста|староста"}},
		{"a mother", "Мати Ніни Гай зняла халат, вийшла до людей і пояснила, що операція тривала довго.", []string{"Мати Ніни Гай|мати Ніни Гай"}},
		{"another does", "Лев Дуб увімкнув радіо, і диктор розповів анекдот і сказав, що дощу не буде.", []string{"-|диктор"}},
		{"a clerk", "Лев Дуб купив хліб, а касир дав решту і сказав, що дощу не буде.", []string{"-|касир"}},
		{"seen by", "Депутат Лев Дуб побачив, як чиновник підійшов і сказав, що мосту не буде.", []string{"-|чиновник"}},
		{"told by me", "Лев Дуб перевіз мене, узяв шість гривень і сказав, що за розмову не бере.", []string{"-"}},
	})
}

// TestOfOneself: "as he says himself" is whoever the sentence begins with or was named.
func TestOfOneself(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"here", "Лікарка Ніна Гай, як сама зізнається, не спала тиждень.", []string{"Ніна Гай"}},
		{"before", "Лікарка Ніна Гай вийшла.| Без неї не буде кому викладати хімію, і, як сама додає, «трохи фізику».", []string{"-", "Ніна Гай"}},
		{"ru", "Врач Иван Белов вышел.| Он, как сам признаётся, не спал неделю.", []string{"-", "Иван Белов"}},
	})
}

// TestPromisesOfWhatWillBe: "as promised" is somebody's word for what is still to come.
func TestPromisesOfWhatWillBe(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"will be checked", "З вересня, як пообіцяла заступниця міністра Марта Гончар, гучність дзвінків перевірятимуть.", []string{"Марта Гончар"}},
		{"ru", "С сентября, как пообещала замминистра Марта Гончар, громкость будут проверять.", []string{"Марта Гончар"}},
		{"not kept", "Не дві тисячі, як пообіцяв мер Лев Дуб, а п'ятсот гривень будуть у людей.", []string{"-"}},
		{"kept", "Міст відкрили торік, як пообіцяв мер Лев Дуб.", []string{"-"}},
	})
}

// TestUnnamedBetween: that somebody is not named may stand between them and the verb.
func TestUnnamedBetween(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"ru: behind the verb", "Как рассказал на условиях анонимности один из членов судейской бригады, матч предлагали продолжить.", []string{"?"}},
		{"before the verb", "Суддя на умовах анонімності розповів, що матч пропонували продовжити.", []string{"?"}},
		{"draws attention", "Лікар Іван Пастух вийшов.| Обстежували, звертає увагу він, лише тих, чиї батьки погодилися.", []string{"-", "Іван Пастух"}},
	})
}
