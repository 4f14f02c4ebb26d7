package summarize

import "testing"

// TestWhoSaysSoOfMany: groups, plurals of all kinds, and which of two clauses tells who says so.
func TestWhoSaysSoOfMany(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"deputies of a council", "Pell Council deputies said that 14 schools closed.", []string{"Pell Council deputies"}},
		{"businessmen", "Pell Council businessmen said that 14 schools closed.", []string{"Pell Council businessmen"}},
		{"actresses", "Pell Theatre actresses said that 14 schools closed.", []string{"Pell Theatre actresses"}},
		{"coaches", "Pell Council coaches said that 14 schools closed.", []string{"Pell Council coaches"}},
		{"ministries", "Two ministries said that 14 schools closed.", []string{"?"}},
		{"participants", "Participants said that 14 schools closed.", []string{"?"}},
		{"at a firm, behind a quotation", "\"14 schools closed,\" analysts at Velara Group wrote in a report.", []string{"?"}},
		{"in a town, behind a quotation", "\"14 schools closed,\" officials in Pell said.", []string{"?"}},
		{"who cite others", "\"14 schools closed,\" analysts at Velara Group wrote in a report, citing experts who estimate that pay fell.", []string{"?"}},
		{"groups on both sides", "Groups on both sides of the river have denounced the 14 drafts as undemocratic.", []string{"groups"}},
		{"alike", "But experts and pilots alike say 14 schools may close.", []string{"?"}},
		{"two clauses", "Though the council has said that 14 lines failed, activists have claimed that the army is using a firewall.", []string{"?"}},
		{"which a land blamed on others", "President Carl Holt on Friday denounced a strike on 14 schools, which Norland blamed on the rebels.", []string{"Carl Holt"}},
		{"who projected less", "The output is 14 million more than Velara projected.", []string{"-"}},
		{"fewer than", "In 2017 fewer than half of Republicans said 14 schools closed.", []string{"half of Republicans"}},
		{"fewer than so many", "Fewer than 14 doctors said the school closed.", []string{"doctors|?"}},
		{"cabbies", "Cabbies in Pell say fares fell by 14 per cent.", []string{"?"}},
		{"more than a few", "More than a few teachers said they would close 14 schools.", []string{"few teachers|?"}},
		{"what police said of it", "The president denounced the fire, which police said was lit by 14 men.", []string{"police"}},
		{"critics in between", "While the union says 14 per cent is low, the minister, who critics say is mean, has promised more.", []string{"minister"}},
		{"whom a body sent", "The UN sent envoy Carl Holt and said 14 men died.", []string{"UN"}},
		{"who scored", "Ann Reed thundered home a header in minute 14.", []string{"-"}},
		{"who figured in it", "Ann Reed figured in 14 films.", []string{"-"}},
		{"one of the banks", "Reporters phoned 14 banks.| Some of them said they were shut.", []string{"-", "?"}},
		{"raises fears", "Government insiders have raised fears that 14 schools will close.", []string{"Government insiders"}},
		{"points to figures", "However, environmental groups pointed to figures that suggest 14 attacks.", []string{"environmental groups"}},
		{"points to a door", "Ann Reed pointed to the 14 doors of the hall.", []string{"-"}},
		{"is disputing reports", "Ann Reed is disputing reports that she lost 14 jobs.", []string{"Ann Reed"}},
		{"underscores a need", "Ann Reed underscored the need to close 14 schools.", []string{"Ann Reed"}},
		{"a fund projects", "The fund had earlier projected 14 per cent growth.", []string{"fund"}},
		{"raises concerns", "Ann Reed raised concerns about 14 cuts.", []string{"Ann Reed"}},
		{"raises a wage", "Ann Reed raised the wage to 14 pounds.", []string{"-"}},
		{"mentions", "Ann Reed mentioned that 14 schools closed.", []string{"Ann Reed"}},
		{"decries", "Ann Reed decried the 14 cuts.", []string{"Ann Reed"}},

		{"brands it so", "Ann Reed branded the 14 cuts \"late\".", []string{"Ann Reed"}},
		{"anticipates", "In fact, Ann Reed anticipates 14 deals.| She anticipates none in May.", []string{"Ann Reed", "Ann Reed"}},
		{"whom he told it", "Jamil Kovar told reporter Mohamed Holt that 14 schools closed.| He said prices doubled.", []string{"Jamil Kovar", "Jamil Kovar"}},
		{"with his age", "Jamil Kovar, 34, told Mohamed Holt that 14 schools closed.| He said prices doubled.", []string{"Jamil Kovar", "Jamil Kovar"}},
		{"who is a chief of a body in short", "UN aid chief Martin Reed came to Pell and emerged saying 14 roads were shut.", []string{"Martin Reed"}},
		{"a body that fined a minister", "The EU fined minister Ann Reed, saying 14 roads were shut.", []string{"EU"}},
		{"a prime minister's office", "The prime minister's office said the two met.| It added that they discussed 14 issues.", []string{"prime minister's office", "prime minister's office"}},
		{"statistics", "14 schools closed, the statistics showed.", []string{"statistics"}},
	})
}

// TestWhoSaysSoBehindOthers: names that stand in front of the one who says so, and what is no word.
func TestWhoSaysSoBehindOthers(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"ru: published in a blog", "Согласно данным, опубликованным в блоге Льва Рябова, квартира куплена за 14 млн.", []string{"Лев Рябов"}},
		{"ru: published by a paper", "По данным, опубликованным газетой «Обрий», квартира куплена за 14 млн.", []string{"газета «Обрий»"}},
		{"uk: published on a site", "За даними, оприлюдненими на сайті міністерства, квартиру куплено за 14 млн.", []string{"міністерство"}},
		{"ru: published for all", "По данным, опубликованным вчера, квартира куплена за 14 млн.", []string{"-|?"}},
		{"ru: information at hand", "По имеющейся информации газеты «Обрий», 14 певцов уедут.", []string{"газета «Обрий»"}},
		{"ru: help for a city", "Мэр Лев Дуб в обмен на выделение помощи Киеву просил расследовать 14 дел.", []string{"Лев Дуб"}},
		{"ru: a minister with such an end", "Вчера министр Сергей Шойгу просил расследовать 14 дел.", []string{"Сергей Шойгу"}},
		{"ru: an office in the genitive", "Цены вырастут на 14%, считает директор института Университета Лесного, доцент Анна Дуб.", []string{"Анна Дуб"}},
		{"ru: two who differ", "Цены вырастут на 14%, считает директор Анна Дуб, доцент Лев Гай спорит.", []string{"Анна Дуб"}},
		{"uk: what it was called", "Рада назвала його іменем школу, а мер сказав про 14 шкіл.", []string{"мер"}},
		{"ru: a minister at a meeting", "На встрече с коллегами Шойгу заявил, что закрыто 14 школ.", []string{"Шойгу"}},
		{"ru: refuses his own words", "Подсудимый Лев Дуб отказался от своих слов о 14 взятках.", []string{"Лев Дуб"}},
		{"uk: a name with the end of an adverb", "Стецько Мороз заявив, що 14 шкіл закрито.", []string{"Стецько Мороз"}},
		{"uk: a station of two words", "14 шкіл закрито, передає Радіо Вільна Європа.", []string{"Радіо Вільна Європа"}},
		{"ru: refuses a call", "Тренер Лев Дуб отказался от вызова в команду на 14 матчей.", []string{"-"}},
		{"ru: refuses to comment", "Тренер Лев Дуб отказался от комментариев о 14 матчах.", []string{"Лев Дуб"}},
		{"ru: reproaches", "Президент Лев Дуб высказал ряд замечаний в адрес 14 министерств.", []string{"Лев Дуб"}},
		{"uk: a family", "Сім’я вважає, що 14 аварій трапилися через помилку.| Родина стверджує, що реклама приховала 14 вад.", []string{"сім’я|Сім’я", "родина|Родина"}},
		{"uk: volunteers", "Добровольці нарікають, що 14 бригад нічого не отримали.", []string{"?"}},
		{"uk: the wounded", "Але поранені заявили, що 14 бригад нічого не отримали.", []string{"?"}},
		{"ru: banks", "Но банки заявили, что 14 счетов закрыто.", []string{"?"}},
		{"uk: an adverb between", "«Вони заперечують 14 вин, — спокійно пояснив начальник міліції Артем Кріль.", []string{"Артем Кріль"}},
		{"uk: some of many call it so", "Дехто з активістів назвав це тиском на 14 громад.", []string{"?"}},
		{"uk: what it is about", "Йдеться про міст через 14 колій у районі вокзалу.", []string{"-"}},
	})
}
