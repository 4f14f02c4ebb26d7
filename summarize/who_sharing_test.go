package summarize

import "testing"

func TestTellersBehindMore(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"uk: shared impressions", "«Тут гарно», — своїми враженнями поділився лікар Іван Петренко.", []string{"Іван Петренко"}},
		{"ru: shared a view", "«Тут красиво», — своим мнением поделилась Анна Петрова.", []string{"Анна Петрова"}},
		{"uk: while speaking", "«Це перемога», — заявив, виступаючи на форумі, президент Іван Петренко.", []string{"Іван Петренко"}},
		{"ru: while commenting", "«Это победа», — сказал, комментируя решение суда, адвокат Иван Петров.", []string{"Иван Петров"}},
		{"ru: of this, while speaking", "Цены вырастут.| Об этом заявил, выступая на форуме, президент Иван Петров.", []string{"Иван Петров", "Иван Петров"}},
		{"uk: between commas, and another behind", "Водій, як зазначив, поспішав на роботу, поліцейський повірив.", []string{"-|?|Водій"}},
		{"uk: first, of what", "Про зростання цін попередив економіст Олег Лис.", []string{"Олег Лис"}},
		{"uk: first, of what where", "Про вибухи в Харкові повідомив мер Ігор Лис.", []string{"Ігор Лис"}},
		{"ru: first, of what", "О росте цен предупредил экономист Олег Лис.", []string{"Олег Лис"}},
		{"ru: first, of what a medium tells", "О взрывах в Харькове сообщает «Заря».", []string{"Заря"}},
		{"uk: first, with a clause", "Про те, чим скінчилося, повідомив мер.", []string{"-|мер"}},
		{"uk: told an agency", "У пресслужбі поліції УНН повідомили, що водія затримали.", []string{"пресслужба поліції"}},
		{"uk: an agency itself", "В агентстві УНН повідомили, що водія затримали.", []string{"агентство УНН"}},
		{"uk: behind but, a place between", "А представники інспекції після перевірок заявили, що птахи хворі.", []string{"представники інспекції"}},
		{"uk: made a proposal", "Тренер Ігор Лис висловив пропозицію провести змагання.", []string{"Ігор Лис"}},
		{"ru: noted in particular", "27-летний форвард особо отметил, что сборная сыграла вничью.", []string{"форвард"}},
		{"ru: more than once", "Банк не раз заявлял, что рынок перегрет.", []string{"Банк"}},
		{"ru: a paper learned", "Сделку обсуждают, узнали «Ведомости» от источника.", []string{"Ведомости"}},
		{"ru: an acronym learned", "Сделку обсуждают, узнал РБК.", []string{"РБК"}},
		{"uk: as a paper learned", "Як дізнався «Обрій», угоду обговорюють.", []string{"Обрій"}},
		{"uk: who learned something", "Угоду обговорюють, дізналася мати.", []string{"-"}},
		{"ru: on a channel of his", "Иван Петров в своём Telegram-канале написал, что решение плохое.", []string{"Иван Петров"}},
		{"ru: a role on a network in Latin letters", "Мэр в соцсети Truth Social написал, что решение плохое.", []string{"Мэр"}},
		{"uk: a role in an interview with a medium in Latin letters", "Мер в інтерв'ю Fox News сказав, що рішення погане.", []string{"Мер"}},
		{"ru: a role on air", "Мэр в эфире телеканала Sky News сказал, что решение плохое.", []string{"Мэр"}},
		{"ru: a role to a paper with an article", "Президент в интервью газете The Guardian заявил, что решение плохое.", []string{"Президент"}},
		{"uk: told a broadcaster", "У поліції Суспільному повідомили, що водія затримали.", []string{"поліція"}},
		{"uk: told a paper in marks", "У прокуратурі «Українській правді» підтвердили, що справу закрито.", []string{"прокуратура"}},
		{"uk: its own press office", "У пресслужбі «Української правди» повідомили, що водія затримали.", []string{"пресслужба «Української правди»"}},
	})
}

func TestGendersOfAcronyms(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"uk: a service", "СБУ повідомила, що чиновника затримали.", []string{"СБУ"}},
		{"uk: a bank", "НБУ повідомив про перехід до гнучкого курсу.", []string{"НБУ"}},
		{"uk: a directorate", "ГУР повідомило, що базу знищено.", []string{"ГУР"}},
		{"ru: an organisation", "ООН сообщила, что погибли десять человек.", []string{"ООН"}},
		{"uk: confirms a thing", "МАГАТЕ підтвердило відключення станції.", []string{"МАГАТЕ"}},
		{"ru: denies a thing", "Нафтогаз опроверг сообщения о сделке.", []string{"Нафтогаз"}},
		{"uk: a surname reports of a thing", "Терехов повідомив про вибухи.", []string{"Терехов"}},
		{"ru: a surname reports of a thing", "Собянин сообщил о сбитых дронах.", []string{"Собянин"}},
		{"uk: found a thing", "Собака знайшов про запас.", []string{"-"}},
	})
}
