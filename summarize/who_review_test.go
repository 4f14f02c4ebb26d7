package summarize

import "testing"

// TestNamesThatWereAnothers: sentences in which a rule for one way of saying caught another.
func TestNamesThatWereAnothers(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"ru: an agency that tells from a court", "Суд отменил приговор, передает РИА Новости из зала суда.", []string{"РИА Новости"}},
		{"ru: an agency that was told in an office", "Семьи вернулись, рассказали РИА Новости в пресс-службе центра.", []string{"пресс-служба центра"}},
		{"ru: a firm by its land", "Компания Brelk заявила, что цены растут.| Британская компания добавила, что спрос упал.", []string{"компания Brelk|Компания Brelk", "компания Brelk|Компания Brelk"}},
		{"ru: a tail with a pronoun", "«Мы жили в подвале», — рассказал Лев Петров.\n\n|«Нам нужен мир», — с такими словами он вышел на сцену.", []string{"Лев Петров", "Лев Петров"}},
		{"ru: a town glued to a president", "Гость посетил МинскПрезидент заявил, что всё спокойно.", []string{"-", "Президент|президент"}},
		{"a town glued to a name", "Прем'єр прибув у БерлінШольц сказав, що радий.", []string{"-", "Шольц"}},
		{"people are no Люда", "Люди вважають владу винною у кризі.", []string{"-|люди|?"}},
		{"a comrade by his call sign", "Його побратим із позивним «Сивий» розповів, що бій тривав добу.", []string{"Сивий"}},
		{"ru: the version of an inquiry", "Лучший друг погибшего, по версии следствия, признался.", []string{"следствие"}},
		{"ru: a call is nobody", "Звонок в полицию сообщил, что заложена бомба.", []string{"-"}},
		{"ru: whom he met", "Президент Владимир Зелинский встретился с Джо Байдуном.| Он поблагодарил его и сказал, что поддержка продолжится.", []string{"-", "Владимир Зелинский"}},
		{"whom he met", "Президент Володимир Зелінський зустрівся з Дональдом Трампом.| Він сказав, що підтримка триватиме.", []string{"-", "Володимир Зелінський"}},
		{"whose mother was told of", "Серед загиблих — мати Олександра Шевченка, який розповів, що бій тривав цілу добу без упину.", []string{"Олександр Шевченко"}},
		{"a bank in a case keeps its capitals", "У ПриватБанку повідомили, що картки працюють.", []string{"ПриватБанк"}},
	})
}
