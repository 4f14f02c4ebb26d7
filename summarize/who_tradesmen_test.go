package summarize

import "testing"

func TestPeopleOfATradeThatNoTableHas(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"men of a branch", "Галузевики припускають, що перша партія з'явиться не раніше весни.", []string{"Галузевики"}},
		{"growers", "Хмелярники кажуть, що врожай загинув.", []string{"Хмелярники"}},
		{"ru: carriers", "Перевозчики утверждают, что дорога разбита.", []string{"Перевозчики"}},
		{"ru: behind an opener", "После этого шелкопряды и краскопульты сломались, что неудивительно.", []string{"-"}},
		{"not things", "Лічильники показують, що тиск упав.", []string{"-"}},
		{"not of whom others speak", "Галузевики, кажуть, підуть.", []string{"-"}},
	})
}

func TestAnOfficeInLettersAnswers(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"to that", "У МВА на це відповіли, що перелік неостаточний.", []string{"МВА"}},
		{"to a request", "У ДСБ на запит редакції повідомили, що перелік неостаточний.", []string{"ДСБ"}},
		{"ru: to that", "В ДСБ на это ответили, что перечень неполный.", []string{"ДСБ"}},
		{"nobody there", "У МВА на це чекали місяць.", []string{"-"}},
	})
}
