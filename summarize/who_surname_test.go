package summarize

import "testing"

// TestSurnamesAlone lets "he" mean whoever the text only ever calls by a surname.
func TestSurnamesAlone(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"uk: who spoke", "Зеленський заявив, що Харків отримає ППО.| Він додав, що місто вистоїть.", []string{"Зеленський", "Зеленський"}},
		{"ru: who spoke", "Путин заявил, что поставки начнутся в мае.| Он добавил, что сделка готова.", []string{"Путин", "Путин"}},
		{"en: who spoke", "Putin said deliveries would begin in May.| He added that the deal was ready.", []string{"Putin", "Putin"}},
		{"en: not a capital", "Kyiv said deliveries would begin in May.| He added that the deal was ready.", []string{"Kyiv", "?"}},
		{"en: not who is of the other gender", "Putin told Anna Reed that deliveries would begin in May.| She said the deal was ready.", []string{"Putin", "Anna Reed"}},
		{"ru: a minister who does something", "Министр Белоусов посетил раненых.| Он сказал, что их десять.", []string{"-", "Белоусов"}},
		{"en: a coach", "Coach Reyes was sacked on Monday.| \"It's over,\" he said.", []string{"-", "Reyes"}},
		{"uk: a president", "Президентка Санду прилетіла до Києва.| Вона обіцяла підтримку 14 містам.", []string{"-", "Санду"}},
		{"uk: what he does is no name", "Президент Зеленський прибув до Харкова.| Він повідомив, що місто вистоїть.", []string{"-", "президент Зеленський|Зеленський"}},
		{"ru: what she does is no name", "Женщина вышла на крыльцо.| «За мной шли двое мужчин», — сказала она.", []string{"-", "женщина"}},
		{"uk: a director of affairs", "Директор заводів виїхав.| Він сказав, що місто вистоїть.", []string{"-", "директор заводів|директор"}},
		{"uk: not of the other gender", "Тренер Луценко подав у відставку.| «Це кінець для нас усіх», — сказала вона.", []string{"-", "?"}},
	})
}

// TestFewWordsCriedOut: a question or a cry of a few words, which ends a sentence, is of whoever is
// told of behind it.
func TestFewWordsCriedOut(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"asked", "“Why me?”| Maria Torres asked.| The street was empty.", []string{"Maria Torres", "Maria Torres", "-"}},
		{"with what explains her", "“Why me?”| Maria Torres, a neighbor, asked.", []string{"Maria Torres", "Maria Torres"}},
		{"between two", "“No way!”| Reed shouted.| “Never!”", []string{"Reed", "Reed", "Reed"}},
		{"between straight marks", "\"No way!\"| Reed shouted.| \"Never again!\"", []string{"Reed", "Reed", "Reed"}},
		{"nobody's", "“Why me?”| The street was empty.", []string{"-", "-"}},
		{"a title inside a sentence", "She sang “Why Me?” and left.", []string{"-"}},
	})
}

// TestWhoWarnsAtTheEnd: who stands in the nominative behind a verb that takes an object is its
// subject, with what explains them behind.
func TestWhoWarnsAtTheEnd(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"uk: explained", "Дамба не витримає 14 днів, попередив Олег Чуб, мер Кременчука.", []string{"Олег Чуб"}},
		{"ru: in the middle", "Если дожди не стихнут, предупредил мэр Камска Олег Чубов, дамба не выдержит.", []string{"Олег Чубов"}},
		{"ru: a woman", "Мост закрыт, предупредила Вера Гладкова, глава области.", []string{"Вера Гладкова"}},
		{"en: the end", "Rain is coming, warned Mayor Anna Reed.", []string{"Anna Reed"}},
		{"en: whom they warned", "He met the council, warned Anna Reed and left.", []string{"-|?"}},
		{"uk: whom they warned", "Поліція приїхала, попередила Олега Чуба, мера Кременчука, і поїхала.", []string{"-|поліція"}},
		{"uk: a break is no words", "Після цих слів головуючий суддя оголосив перерву на 14 днів.", []string{"-"}},
		{"ru: a break is no words", "Судья объявил перерыв до понедельника.", []string{"-"}},
		{"uk: his colleague is another", "«Зарплату затримують», — скаржиться шахтар Федір.| «Другий місяць», — підтверджує його колега.", []string{"Федір", "?"}},
		{"en: her neighbour is another", "\"We were promised flats,\" says Olga Finch.| \"They lied,\" says her neighbor.", []string{"Olga Finch", "?"}},
		{"en: an explained one", "His neighbour, a retired postman, nods: “Neither did I.”", []string{"neighbour"}},
	})
}
