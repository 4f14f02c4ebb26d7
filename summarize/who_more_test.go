package summarize

import "testing"

func TestAsSomebodySaysInsideASentence(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"ru: as the paper tells", "Препарат, как сообщает The Daily Note, работает иначе.", []string{"The Daily Note|Daily Note"}},
		{"ru: as a person notes", "Юрист Евгений Смирнов изучил закон.| Но, как отмечает Смирнов, ответственности за это нет.", []string{"-", "Евгений Смирнов"}},
		{"uk: because, as she explains", "Стелі зробили вищими, бо, як пояснює архітекторка Руслана Печениг, дитина під низькою стелею втомлюється.", []string{"Руслана Печениг"}},
		{"uk: as the article says", "Види цієї групи, як ідеться у звіті обсерваторії, різняться на 5–9%.", []string{"звіт обсерваторії|обсерваторія"}},
		{"en: as the mayor put it", "The port, as Mayor Odile Garnier explained, will stay open.", []string{"Odile Garnier"}},
		{"uk: says, between commas", "Маляр Степан Луг прийшов першим.| Охочих, каже, поки що двоє.", []string{"-", "Степан Луг"}},
	})
}

func TestSubjectsWithWordsAround(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"ru: weekday before the place", "Рейс запланирован на май, сообщили в воскресенье в комитете авиации.", []string{"комитет авиации|комитет"}},
		{"ru: whom, when and where", "Мост закрыли.| Об этом ТАСС сообщили в среду в пресс-службе ведомства.", []string{"пресс-служба ведомства", "пресс-служба ведомства"}},
		{"ru: after this", "После этого в министерстве заявили, что вопрос прорабатывают.", []string{"министерство"}},
		{"ru: in turn", "В «Ростоке», в свою очередь, отметили, что компания убыточна.", []string{"Росток|Ростоке"}},
		{"ru: an adverb", "Канцлер Свен Нюгор однажды четко заявил, что закон не нужен.", []string{"Свен Нюгор"}},
		{"ru: in an own channel", "В своем телеграм-канале Поклонская заявила, что уйдет.", []string{"Поклонская"}},
		{"uk: however, in a service", "Слідчі не називають підозрюваних, однак у службі безпеки заявили, що почерк схожий.", []string{"служба безпеки"}},
		{"uk: though also", "Прем'єр-міністр Остап Гай, який виступив наприкінці, закон підтримав, хоча й зауважив, що перехід закороткий.", []string{"Остап Гай"}},
		{"uk: his press service later", "Міст назвав міністр Роман Ящук.| Роботи, уточнила згодом його пресслужба, почнуться в березні.", []string{"-", "пресслужба"}},
		{"uk: they themselves", "Точні дати вгадати неможливо, наголошують і самі метеорологи.", []string{"метеорологи"}},
		{"uk: a role no table knows", "«Таблицю я не зніму, — сказала нам старша по будинку Любов Оверко.", []string{"Любов Оверко|старша по будинку Любов Оверко"}},
		{"uk: one of them", "Частина докерів встигла до укриття, розповів агентству один із них.", []string{"?"}},
		{"uk: the market thinks", "На ринку вважають, що за цим кроком підуть інші.", []string{"?"}},
		{"uk: a group", "Міст лишається придатним, запевнили в угрупованні військ.", []string{"угруповання військ|угруповання"}},
		{"ru: a role no table knows", "Сексолог Анна Мышкина дала совет.| Сексолог отметила, что курить вредно.", []string{"-", "Анна Мышкина|Сексолог"}},
		{"ru: the insider", "Инсайдер отмечает, что смартфон покажут в декабре.", []string{"Инсайдер|?"}},
	})
}

func TestEnglishSubjects(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"an office of a region", "Charges were brought against eight people, the Prosecutor's Office of the Lymansk region said.", []string{"Prosecutor's Office of the Lymansk region"}},
		{"but says", "A trade union of medical workers supports the idea but says there is nobody to staff them.", []string{"trade union of medical workers|trade union|A trade union of medical workers"}},
		{"first reported", "Regional head Denys Koval first reported two deaths, both of dockworkers.", []string{"Denys Koval"}},
		{"the bench", "The bench said it only wanted to know what the bank was doing.", []string{"bench|The bench"}},
		{"a surname at the beginning", "Pap added: \"This is not just a 2020 event.\"", []string{"Pap"}},
		{"a maker", "A Chinese maker of vaccine that was fined said Friday it was bankrupt.", []string{"Chinese maker of vaccine|A Chinese maker of vaccine|?|maker|Chinese maker"}},
		{"announced Monday", "The tool will read records, Ascension announced Monday.", []string{"Ascension"}},
		{"personnel", "Fire and Rescue Services personnel said a section of the river flooded.", []string{"Fire and Rescue Services personnel|Fire and Rescue Services"}},
		{"sources speaking", "Sources speaking with the paper have said the game is getting an overhaul.", []string{"?"}},
		{"a man who", "A man who lives nearby said he was among those who found the dog.", []string{"?"}},
		{"the widow", "\"We heard nothing,\" his widow, Ada Storm, said.", []string{"Ada Storm"}},
		{"a name with a role behind", "\"It was dark,\" said Yukhym Slobodian, 54, who drives the night bus.", []string{"Yukhym Slobodian"}},
		{"two sentences", "\"It was dark,\" said driver Ivan Roe.| \"Nobody saw the pit.\"| He denied speeding.", []string{"Ivan Roe", "Ivan Roe", "Ivan Roe"}},
		{"officials in a city", "Officials in Fjordheim said the law was being drafted.", []string{"?"}},
		{"spokeswoman for", "A spokeswoman for the ministry, Anna Lind, said the figures were old.", []string{"Anna Lind"}},
		{"the company he runs", "Tom Baird, whose company owns the ferry, told Harbour Post it would sail again.", []string{"Tom Baird via Harbour Post"}},
		{"statement by a body", "The Health Ministry said in a statement on Friday that 12 people were ill.", []string{"Health Ministry"}},
		{"quoted and then told", "\"No,\" the minister told lawmakers.", []string{"minister"}},
		{"told by police", "Police in Bilokrai said a man was arrested.", []string{"Police|Police in Bilokrai|police"}},
		{"tweeted by", "The bridge is shut, Mayor Stepan Kucher wrote on Facebook.", []string{"Stepan Kucher"}},
		{"asked about", "Asked whether he would resign, Kucher replied: \"No.\"", []string{"Kucher"}},
		{"a report published by", "Losses reached $3 million, a report published Monday by the Rural Bank found.", []string{"Rural Bank|report"}},
		{"added to a sum", "The revised plan added about $300 million for schools.| Greg Summers added 13 for the club.", []string{"-", "-"}},
		{"researchers write", "The bats hunt alone, the researchers write in Alpine Zoology.", []string{"researchers"}},
	})
}

func TestQuotationMarksOfAllKinds(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"doubled", "В \"\"Ростоке\"\" отметили, что компания убыточна.| Об этом сообщил вице-премьер Юрий Лось.", []string{"Ростоке|Росток", "Юрий Лось"}},
		{"doubled within others", "\"В министерстве отметили, что \"\"Росток\"\" закроют.| Об этом сообщил вице-премьер Юрий Лось.| Завод стоит.\"", []string{"министерство", "Юрий Лось", "-"}},
		{"one that is never closed", "Он сказал \"да и ушел.| Мост закрыт.| Движение стоит.| Работают краны.| Причину ищут.| Объезд готов.| Ущерб оценят.| Об этом сообщил мэр Юрий Лось.", []string{"-|?", "*", "*", "*", "*", "*", "*", "Юрий Лось"}},
		{"within a quotation", "«Він сказав: “Іди додому”, і я пішла», — згадує Ганна Шпак.", []string{"Ганна Шпак"}},
	})
}

func TestRolesAndNamesFarApart(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"an unknown name is explained", "Agnetha Brovan, an infectious disease specialist who read the data, urged restraint.| She said the results were early.", []string{"-", "Agnetha Brovan"}},
		{"an object is no part of the body", "У міністерстві публікацію назвали «хибним тлумаченням».", []string{"міністерство"}},
		{"a vowel that changes", "Обстеження, за оцінкою загону, потребують іще 18 тисяч гектарів.", []string{"загін"}},
		{"base form", "Trade lawyers doubt that paperwork alone will help.", []string{"Trade lawyers|trade lawyers|?"}},
	})
	d := newDocument(story("", "", "Головний інженер елеватора в Заріччі Аркадій Сова підрахував, що доставка подорожчає на 74 гривні."))
	if v := d.voices()[0]; v.speaker.who != "Аркадій Сова" || v.speaker.role != "головний інженер елеватора в Заріччі" {
		t.Errorf("who = %q, role = %q", v.speaker.who, v.speaker.role)
	}
}

func TestRolesStandInTheNominative(t *testing.T) {
	for _, c := range []struct{ text, who, role string }{
		{"За словами головної інженерки Олени Чайки, опори тримають.", "Олена Чайка", "головна інженерка"},
		{"Міністр енергетики Роман Ящук сказав, що дефіцит зменшився.", "Роман Ящук", "міністр енергетики"},
		{"За словами міністра енергетики Романа Ящука, дефіцит зменшився.", "Роман Ящук", "міністр енергетики"},
		{"По словам главного врача Олега Дзюбы, раненых девять.", "Олег Дзюба", "главный врач"},
		{"По словам заместителя мэра Анны Лисовой, мост закроют.", "Анна Лисова", "заместитель мэра"},
		{"Об этом сообщили со ссылкой на депутата Татьяну Быковскую.", "Татьяна Быковская", "депутат"},
		{"В конце прошлого года европейские астрономы сообщили, что звезда двойная.", "европейские астрономы", ""},
		{"В ходе заседания региональный штаб сообщил, что заболели 12 человек.", "региональный штаб", ""},
		{"Об этом сообщил вице-президент олимпийского комитета (ОК) РК Павел Ровный.", "Павел Ровный", "вице-президент олимпийского комитета (ОК) РК"},
		{"«Ворог штурмує», — розповів боєць бригади з позивним «Грім».", "Грім", "боєць бригади"},
		{"Серед загиблих — мати Олександра Шевчука, який розповів, що бій тривав цілу добу без упину.", "Олександр Шевчук", ""},
		{"У ПриватБанку повідомили, що картки працюють.", "ПриватБанк", ""},
		{"Таким образом мэр Степан Лось подтвердил, что мост закроют.", "Степан Лось", "мэр"},
		{"Mayor Odile Garnier said the port would stay open.", "Odile Garnier", "Mayor"},
	} {
		if v := newDocument(story("", "", c.text)).voices()[0]; v.speaker.who != c.who || v.speaker.role != c.role {
			t.Errorf("%s\n  who = %q, role = %q; want %q, %q", c.text, v.speaker.who, v.speaker.role, c.who, c.role)
		}
	}
}

func TestSentenceLookedAtTwiceIsReadAlike(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"in somebody's view", "Ada Storm said the rates were high.| \"Nobody asked us anything about it.\"| In Erik Lund's view, the rates are too low.", []string{"Ada Storm", "*", "Erik Lund"}},
		{"somebody's records", "Ada Storm said the wolves were few.| \"Nobody counted them.\"| The regional council's records show that herders lost 212 sheep.", []string{"Ada Storm", "*", "regional council"}},
	})
}
