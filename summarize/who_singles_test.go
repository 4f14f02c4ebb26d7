package summarize

import "testing"

func TestSheIsTheWomanWhoSpokeLast(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"she recalled between commas", "Minister Corin Ashby said the ward was unsafe.| Wenna Trelow, who has worked as a midwife for 22 years, called the decision “a sum”.| Mr Ashby said that a helicopter would wait.| The midwife is not convinced.| In the storm of 2025, she recalled, the helicopter stayed on the ground.", []string{"Corin Ashby", "Wenna Trelow", "Corin Ashby", "-|Wenna Trelow", "Wenna Trelow"}},
		{"Ms and Mr", "Wenna Trelow said the ward was safe.| Ms Trelow has 40 beds.| Corin Ashby said it was not.| He hopes to close it.", []string{"Wenna Trelow", "-", "Corin Ashby", "Corin Ashby"}},
		{"a pair that no table knows", "Corin Ashby said the ward was not safe.| He said it would close.", []string{"Corin Ashby", "Corin Ashby"}},
		{"a firm is no he", "Olaf Rahm left the board.| Ostlin Foods said it was sorry.| He said no more.", []string{"-", "Ostlin Foods", "Olaf Rahm"}},
		{"a researcher is no spokesman", "The leak was found by Petra Ojala.| It was small, spokesman Jonas Ivers said.| “I would love to see it,” the researcher said.", []string{"*", "Jonas Ivers", "researcher|Petra Ojala"}},
		{"she says she wrote", "The leak was found by researcher Petra Ojala.\n\n“I would love to see those logs,” the researcher responded in a post.| She says she wrote to the company three times and had no answer.", []string{"*", "Petra Ojala", "Petra Ojala"}},
		{"he says he warned", "The leak was found by engineer Tom Baird.| Velara denied it.\n\n“I have the pictures,” the engineer replied.| He says he warned the firm twice.", []string{"*", "*", "Tom Baird", "Tom Baird"}},
	})
}

func TestSingleMarksQuote(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"said and a surname", "The wind will not die down, forecaster Maartje Olden said.| ‘We are telling people to take their cars uphill,’ said Olden.", []string{"Maartje Olden", "Maartje Olden"}},
		{"a surname alone", "‘I do not want to think about it,’ said Olden.", []string{"Olden"}},
		{"a surname before", "‘I do not want to think about it,’ Olden said.", []string{"Olden"}},
		{"she said", "Mayor Liv Castor closed the hall.| ‘It was an hour I will not forget,’ she said.", []string{"*", "Liv Castor"}},
		{"an apostrophe inside", "‘We can’t wait and the town won’t either,’ said Olden.", []string{"Olden"}},
		{"two sentences", "‘It is over,’ the mayor said.| ‘We won’t wait for the dogs’ owners any more.’| Then the bus left.", []string{"mayor", "mayor", "-"}},
		{"inside others", "“He told me: ‘Go home,’ and I went,” said Ada Krog.", []string{"Ada Krog"}},
		{"what is no speech", "Velara's 'free' plan ended in May '24.| The ‘tax’ of ‘well over 200 million’ was wrong, the mayor's office said.", []string{"-", "mayor's office"}},
		{"straight marks", "'We are telling people to go uphill,' said Olden.", []string{"Olden"}},
	})
}

func TestHeadingsThatLostTheirLine(t *testing.T) {
	for text, want := range map[string]int{
		"Что произошло Сбой возник в ночь на понедельник.":                                  2,
		"Що сталося Міст закрили в суботу.":                                                 2,
		"Що сталося в суботу, Іван Дуб не пояснив.":                                         1,
		"Как готовится город Солью и песком дороги начнут посыпать с 23:00.":                2,
		"Чому зачиняють школу Дах над спортзалом обвалився після снігопаду.":                2,
		"Как пишет Меридиан вечером, дороги начнут посыпать с 23:00.":                       1,
		"Когда откроют Заречный мост, в мэрии не знают.":                                    1,
		"Где живёт Анна сейчас, не сказали.":                                                1,
		"Что известно Ивану Дубу об этом деле.":                                             1,
		"What customers should do The police cybercrime unit advises against it.":           2,
		"What is known so far The records lay on a server in Bren for 53 hours.":            2,
		"Photo: Gridpost archive The leak was found on Thursday by a student.":              2,
		"He sang in The boys from Pell and in two other plays last year.":                   1,
		"Readers of The Guardian know the story of the mill.":                               1,
		"The mayor said The mill was sold for 40 million crowns.":                           1,
		"In the old town of Pell, near the mill and the river, The boys played on Sunday.":  1,
		"A film that they call The long way to Pell was shown in May and won three prizes.": 1,
	} {
		if got := len(newDocument(story("en", "", text)).sentences); got != want {
			t.Errorf("%q has %d sentences, want %d", text, got, want)
		}
	}
}

func TestFirmsAreNoHe(t *testing.T) {
	var cases []spokenCase
	for _, firm := range []string{
		"Goldman Sachs", "Red Cross", "Deutsche Bahn", "Pell United", "Blue Ocean", "Credit Suisse", "Novo Nordisk", "Rolls Royce", "Air Pell", "Pell Motors",
		"Standard Chartered", "Mercy Corps", "Human Watch", "Ernst Young", "Nippon Steel", "Crystal Palace", "Bayer Leverkusen", "Morgan Stanley", "General Motors", "Kone Cranes", "Burger King", "Exxon Mobil", "Moderna Europe",
	} {
		cases = append(cases, spokenCase{firm, firm + " said it was late.| He added it rained.", []string{firm, "?"}})
	}
	testSpoken(t, append(cases,
		spokenCase{"a general", "General Korb said it was late.| He added it rained.", []string{"Korb", "Korb"}},
		spokenCase{"an office", "The Energy Minister said it was late.| He added it rained.", []string{"Energy Minister", "Energy Minister"}},
		spokenCase{"another office", "The Prime Minister said it was late.| She added it rained.", []string{"Prime Minister", "*"}},
		spokenCase{"one word, which a man has then", "Goldman said it was late.| He added it rained.", []string{"Goldman", "Goldman"}},
		spokenCase{"a capital", "Kyiv said it was late.| He added it rained.", []string{"Kyiv", "?"}},
		spokenCase{"an acronym", "NASA said it was late.| He added it rained.", []string{"NASA", "?"}},
		spokenCase{"one word, and a man before", "Yemi Osin came.| Goldman said it was late.| He added it rained.", []string{"-", "Goldman", "Yemi Osin|Goldman"}},
		spokenCase{"a place", "Bren Orlo said it was late.| He added it rained in Orlo.", []string{"Bren Orlo", "?"}},
		spokenCase{"somebody", "Yemi Osin said it was late.| He added it rained.", []string{"Yemi Osin", "Yemi Osin"}},
		spokenCase{"somebody with a title", "Yemi Rivers said it was late.| He added it rained.| Mr Rivers left.", []string{"Yemi Rivers", "Yemi Rivers", "-"}},
	))
}
