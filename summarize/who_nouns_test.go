package summarize

import "testing"

// TestWordsThatLookLikeSaying, and names that are none.
func TestWordsThatLookLikeSaying(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"claims are nouns behind despite", "Despite claims that the mayor lied, he won.", []string{"-"}},
		{"and behind amid", "The fears come amid claims that Prime Minister Ann Reed lobbied the bank.", []string{"-"}},
		{"a thing that is called", "It allows secret notices - called technical capability notices - which can force companies to act.", []string{"-"}},
		{"a tax that is called", "Firms are subject to a windfall tax - called the Energy Profits Levy - that was introduced in 2022.", []string{"-"}},
		{"who calls for it behind an aside", "The Velaran Authority - which considers the union biased - called for a meeting of the body.", []string{"Velaran Authority"}},
		{"who calls it so behind an aside", "The Velaran Authority – the largest here – called it a lie.", []string{"Velaran Authority|*"}},
		{"last week", "The human rights chief last week urged the junta to curtail “sweeping” powers.", []string{"human rights chief"}},
		{"what is said begins with its subject", "The profits reported by firms Exar and Velor led to anger.| Simon Frick, co-ordinator of the Fuel Coalition, said oil firms “have banked more billions”.", []string{"*", "Simon Frick"}},
		{"who says it before a quotation", "“Late,” said Ann Reed “we know”.", []string{"Ann Reed"}},
		{"whom a survey asked", "A survey by the Chartered Institute of more than 200 members has found that most are opposed to it.", []string{"Chartered Institute"}},
		{"whom it asked, with the name in short", "A survey by the Chartered Institute for Investment (CII) of over 90 service professionals has found that most are opposed.", []string{"Chartered Institute for Investment"}},
		{"members that found it", "A survey took a year.| Its members have found that most are opposed to it.", []string{"-", "*"}},
		{"ru: a tank is no office", "Контракт на танки Т-90М подписан, сообщили в министерстве.| «Подписаны контракты на ремонт танков Т-90 до уровня Т-90М», — сказали в ведомстве.", []string{"министерство", "министерство"}},
		{"ru: an enterprise that begins a sentence", "В «Северном» заявили о несогласии.| «Предприятие не вступало в сговор.| Аргументы есть», — подчеркивают в компании.| Штраф велик, отмечают в компании.", []string{"Северном|Северный", "Северном|Северный", "Северном|Северный", "Северном|Северный"}},
		{"no medium is the company", "Velara launched a complaint.| The Financial Times has reported it was late.| Velara has said no.| “We never built it,” the company added.", []string{"-", "Financial Times", "Velara", "Velara"}},
		{"by whom it is believed", "The motivation for the attack is believed by counter-terrorism investigators to be jihadi.", []string{"counter-terrorism investigators|?"}},
		{"by many", "The plan is believed by many to be dead.", []string{"-|?"}},
		{"describes it as", "The United Nations describes the violence as ethnic cleansing.", []string{"United Nations"}},
		{"a film that describes", "The film describes a family as it falls apart.", []string{"-"}},
		{"an unknown body accuses", "In the latest case, Getty Prints accused Gaggle of changing its search.", []string{"Getty Prints"}},
	})
}

// TestWhomMediaPassOnFirst: the medium with which a sentence begins only passes on who said it.
func TestWhomMediaPassOnFirst(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"uk: data", "За даними УНІАН, мер Олег Дуб сказав, що міст закриють.", []string{"Олег Дуб via УНІАН"}},
		{"uk: as it says, by the words of", "Як повідомляє УНІАН, за словами мера Олега Дуба, міст закриють.", []string{"Олег Дуб via УНІАН"}},
		{"uk: as it says, in a body", "Як повідомляє УНІАН, у поліції заявили, що міст закриють.", []string{"поліція via УНІАН"}},
		{"ru: as it says, a ministry", "Как сообщает «Волна», министерство образования заявило, что школы откроют.", []string{"министерство образования via Волна"}},
		{"uk: nobody by whose words a ministry speaks", "За словами Гребінки, міністерство заявило, що школи відкриють.", []string{"Гребінки"}}, // as it stands: nobody tells what the nominative is
		{"en: as it reported", "As Reuters reported, police said the bridge was closed on Monday.", []string{"police via Reuters"}},
		{"en: as it first reported earlier", "As the Gazette first reported earlier this week, police said 14 people were hurt.", []string{"police via Gazette"}},
		{"en: as it reported, of a paper", "As Reuters reported, the report said the bridge was closed on Monday.", []string{"Reuters"}},
		{"uk: as it writes, of a draft", "Як пише «Обрій», посилаючись на проєкт урядової постанови, дороги закриють 14 травня.", []string{"Обрій"}},
		{"en: according to it", "According to the Guardian, the ministry said the road was closed.", []string{"ministry via Guardian"}},
		{"uk: as it says", "Як повідомляє УНІАН, мер Олег Дуб сказав, що міст закриють.", []string{"Олег Дуб via УНІАН"}},
		{"ru: data", "По данным «Обзора», мэр Олег Дуб сказал, что мост закроют.", []string{"Олег Дуб via Обзор"}},
		{"en: a role", "According to Ukrpress, the Ukrainian president explained the US side was ready.", []string{"Ukrainian president via Ukrpress"}},
		{"en: a name", "According to the Guardian, Ann Reed said the US side was ready.", []string{"Ann Reed via Guardian"}},
		{"en: a report", "According to the report, the minister said the US side was ready.", []string{"report|minister"}},
		{"en: who did something", "According to the Guardian, Ann Reed left the talks.", []string{"Guardian"}},
		{"uk: a body", "За даними поліції, водій сказав, що не бачив знака.", []string{"поліція|водій"}},
		{"en: for help", "The driver called the police and was told to drive to the station.", []string{"-"}},
		{"en: names", "The mayor called the police incompetent.", []string{"mayor"}},
		{"en: whom they urge", "Nine of them — Bulgaria, Romania and Slovakia — urged NATO on Friday to beef up its flank.", []string{"-"}},
		{"en: who urged it", "“Stop it,” urged Ann Reed.", []string{"Ann Reed"}},
		{"uk: what it passes on inside", "Мер Олег Дуб, як повідомляє УНІАН, заявив, що міст закриють.", []string{"Олег Дуб via УНІАН"}},
		{"uk: what somebody tells of another inside", "Мер Олег Дуб, як розповів адвокат Іван Лис, заявив, що міст закриють.", []string{"Іван Лис"}},
		{"uk: what a columnist tells of others", "Тоді міністерка Ліна Вестра, пише Лемберг, пообіцяла аграріям дешеве пальне.", []string{"Лемберг"}},
		{"uk: what it says of whom others warned", "Олега Дуба, як повідомляє УНІАН, попередили, що міст закриють.", []string{"УНІАН"}},
		{"ru: what it passes on of him", "Мэр Олег Дубов ушёл.| Он, как пишет «Обзор», сказал, что мост закроют.", []string{"-", "Олег Дубов via Обзор"}},
		{"en: what it passes on inside", "The mayor, as Reuters reported, said 14 schools would close.", []string{"mayor via Reuters"}},
		{"en: what it passes on, without as", "Police, Reuters reported, said 14 schools would close.", []string{"police via Reuters"}},
		{"en: what it reported of a thing", "14 schools, as the Gazette reported, would close.", []string{"Gazette"}},
		{"en: citing a body", "Reuters, citing police, said 14 people were hurt.", []string{"police via Reuters"}},
		{"ru: with a reference to a body", "Рейтер, ссылаясь на полицию, сообщает, что 14 человек ранены.", []string{"полиция via Рейтер"}},
		{"uk: who told, and the medium at the end", "Про це повідомив мер Олексій Дмитрук, передає 24 Канал.", []string{"Олексій Дмитрук via 24 Канал"}},
		{"uk: details", "Деталі повідомив Олексій Дмитрук – речник пресцентру – в ефірі телемарафону, повідомляє 24 Канал.", []string{"Олексій Дмитрук via 24 Канал"}},
		{"ru: a view, and the medium at the end", "Россия найдет 14 кораблей.| Такое мнение высказал мэр Иван Лисов, передает Bloomberg.", []string{"Иван Лисов via Bloomberg", "Иван Лисов via Bloomberg"}},
		{"ru: a body, and the medium at the end", "Закрыто 14 школ, говорится в сообщении полиции, передаёт ТАСС.", []string{"полиция via ТАСС"}},
		{"ru: what only a medium says", "Мэр Иван Лисов закрыл 14 школ, передает БелТА.", []string{"БелТА"}},
		{"ru: a medium that refers to somebody", "Лариса Петрова ушла.| Об этом она рассказала в интервью, передает «Обзор» со ссылкой на Иванова.", []string{"*", "Лариса Петрова via Обзор"}},
	})
}
