package summarize

import "testing"

// TestNamesInMarksInsideMarks: one mark closes two names, or each has its own; a pair of words
// in marks is nobody.
func TestNamesInMarksInsideMarks(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"one mark closes both", "У «ГКЛ «Компанія Верба» сказали, що автобуси справні.", []string{"ГКЛ «Компанія Верба»"}},
		{"with the body in front", "Фірма «ГКЛ «Компанія Верба» заявила, що автобуси справні.", []string{"Фірма «ГКЛ «Компанія Верба»|ГКЛ «Компанія Верба»"}},
		{"each has its own", "У «ГКЛ «Компанія Верба»» сказали, що автобуси справні.", []string{"ГКЛ «Компанія Верба»"}},
		{"ru: each has its own", "Об этом рассказали в фирме «ГКЛ «Компания Верба»».", []string{"Фирма «ГКЛ «Компания Верба»»"}},
		{"ru: a pair is nobody", "Создан кружок «Друзья Хальмерии».| Лидер оппозиции Хальмерии призвала открыть архив.| Она сообщила, что передала список.", []string{"-", "лидер оппозиции Хальмерии", "лидер оппозиции Хальмерии|?"}},
		{"a pair is nobody", "Створено гурток «Друзі Хальмерії».| Лідер опозиції Хальмерії закликав відкрити архів.| Він повідомив, що передав список.", []string{"-", "лідер опозиції Хальмерії", "лідер опозиції Хальмерії|?"}},
	})
}

// TestAdverbsBehindARole: they tell how, and are no part of whose role it is.
func TestAdverbsBehindARole(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"of anger", "Тренер щиро лютує, що поле мокре.", []string{"Тренер"}},
		{"ru: of haste", "Тренер быстро уточнил, что поле мокрое.", []string{"Тренер"}},
		{"a passive", "У травні вирок оприлюднено.| За один висновок, ідеться у вироку, брали 4 тисячі.", []string{"-", "вирок"}},
		{"whose role it is", "Тренер команди лютує, що поле мокре.", []string{"Тренер команди"}},
		{"a noun without cases", "Директорка кіно Віра Гай сказала, що зала мокра.", []string{"Віра Гай"}},
		{"a firm without cases", "Представник обленерго сказав, що світло буде.", []string{"Представник обленерго"}},
		{"behind a place no verb tells", "Тренер у клубі лютує, що поле мокре.", []string{"-"}},
	})
}
