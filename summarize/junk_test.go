package summarize

import (
	"slices"
	"testing"

	"visti/internal/news"
)

// TestNotesAreToldFromSentences: what opens a note opens sentences too.
func TestNotesAreToldFromSentences(t *testing.T) {
	for _, c := range []struct {
		text string
		kind sentenceKind
	}{
		{"Реклама пива буде заборонена з січня.", plainSentence},
		{"Фото з космосу показало три нові кратери.", plainSentence},
		{"По темі бюджету депутати сперечалися шість годин.", plainSentence},
		{"Виправлено помилки у дванадцяти законах про землю.", plainSentence},
		{"Реклама пива будет запрещена с января.", plainSentence},
		{"Фото из космоса показало три новых кратера.", plainSentence},
		{"По теме бюджета депутаты спорили шесть часов.", plainSentence},
		{"Copyright law will change in March.", plainSentence},
		{"Advertisement revenue fell by a third last year.", plainSentence},
		{"Written by a monk in 1420, the book was sold on Monday.", plainSentence},
		{"Reporting by state television was banned on Monday.", plainSentence},
		{"Reporting by Ann Reed in Pell and Tom Lowe in London.", junkSentence},
		{"Reporting by staff in Pell; editing by Tom Lowe.", junkSentence},
		{"Copyright 2026 by the owners of the Pell Herald.", junkSentence},
		{"Фото з відкритих джерел.", junkSentence},
		{"Фото из открытых источников", junkSentence},
		{"По темі: як будували міст через Сулу торік.", junkSentence},
		{"Реклама", junkSentence},
		{"© 2026 The Pell Herald.", junkSentence},
		{"Disclaimer: the views are the experts' own.", junkSentence},
		{"Provided by the Velaran Space Agency", junkSentence},
		{"Provided by the state, the shelters hold 400 people.", plainSentence},
		{"This interview has been edited for length and clarity.", junkSentence},
		{"More information: J. Krog et al. Torpor, a handbook.", junkSentence},
	} {
		d := newDocument(story("", "", c.text))
		if len(d.sentences) != 1 || d.sentences[0].kind != c.kind {
			t.Errorf("%q is of kind %v, want %v", c.text, d.sentences, c.kind)
		}
	}
}

// TestHeadsAreToldFromSentences: a line is a heading by how it ends and what it is.
func TestHeadsAreToldFromSentences(t *testing.T) {
	for _, c := range []struct {
		text string
		kind sentenceKind
	}{
		{"Головні рішення засідання:", headingSentence},
		{"Мер Олег Дрозд сказав на засіданні:", plainSentence},
		{"Уряд на засіданні в середу ухвалив низку рішень щодо зимових виплат, аграріїв, лікарень, шкіл та митниці:", plainSentence},
		{"Суд обязал компанию выплатить жительнице деньги за упавшую с...", headingSentence},
		{"«КРИНИЧАНСЬК, 16 листопада.", headingSentence},
		{"КРИНИЧАНСЬК, 16 листопада.", headingSentence},
		{"ДСНС 16 листопада закрила міст.", plainSentence},
	} {
		d := newDocument(story("", "", c.text))
		if len(d.sentences) != 1 || d.sentences[0].kind != c.kind {
			t.Errorf("%q is of kind %v, want %v", c.text, d.sentences, c.kind)
		}
	}
	d := newDocument(story("", "", "Суд обязал компанию выплатить деньги... Она подаст жалобу."))
	if d.sentences[0].kind != plainSentence {
		t.Errorf("a sentence that ends in points among others is no title")
	}
}

// TestCreditBehindAParagraphMakesNoCaption: the last sentence of a paragraph of the
// text stays one if a credit stands behind it.
func TestCreditBehindAParagraphMakesNoCaption(t *testing.T) {
	for text, kinds := range map[string][]sentenceKind{
		"Буря повалила дерева. Міст закрили до ранку. Фото: Олег Вдовин":            {plainSentence, plainSentence, junkSentence},
		"Буря повалила деревья. Мост закрыли до утра. Фото: Игорь Брагин":           {plainSentence, plainSentence, junkSentence},
		"The storm felled trees. The bridge was closed until dawn. Photo: Ann Reed": {plainSentence, plainSentence, junkSentence},
		"The closed bridge in Mill Lane after the storm. Photo: Ann Reed":           {headingSentence, junkSentence},
	} {
		var got []sentenceKind
		for _, s := range newDocument(story("", "", text)).sentences {
			got = append(got, s.kind)
		}
		if !slices.Equal(got, kinds) {
			t.Errorf("%q has kinds %v, want %v", text, got, kinds)
		}
	}
}

// TestOfferedTitleIsNoClaim: what somebody says in the title of other news.
func TestOfferedTitleIsNoClaim(t *testing.T) {
	s := Summarize(story("uk", "", "Гранпрі фестивалю здобула стрічка «Переправа».\n\nЧитайте також:\n\nЯна Тополь: «Я чотири роки вчилася мовчати в кадрі»\n\n- Іван Дуб: 12 фільмів за рік."), nil)
	if len(s.Claims) != 1 || !hasClaim(s, "Гранпрі") {
		t.Errorf("claims %v, want the first sentence alone", s.Claims)
	}
}

// TestParagraphBehindAnOfferIsHeard: who speaks in it makes it no title.
func TestParagraphBehindAnOfferIsHeard(t *testing.T) {
	s := Summarize(story("uk", "", "Міст закрили.\n\nЧитайте також:\n\nДвоє загинули в аварії\n\nМер Олег Дуб сказав: «Ми почнемо ремонт мосту в травні, гроші є!»"), nil)
	if !hasClaim(s, "Мер Олег Дуб сказав") && !hasClaim(s, "«Ми почнемо") {
		t.Errorf("claims %s, want the mayor's", listed(s))
	}
}

// TestProtocolOfAMatchIsNoClaim: with the shots behind it, and glued as pages give it.
func TestProtocolOfAMatchIsNoClaim(t *testing.T) {
	s := Summarize(story("uk", "", "«Сурмач» вибив із Кубка «Верстат» у серії пенальті.\n\n«Верстат» – «Сурмач» – 1:1 (пен. – 3:4)Голи: Вовкодав, 17 – Барамбо, 71. Вилучення: Підковка, 88."), nil)
	if len(s.Claims) != 1 || !hasClaim(s, "«Сурмач» вибив") {
		t.Errorf("claims %v, want the first sentence alone", s.Claims)
	}
}

// TestSentenceGluedToACreditIsHeard: a word that opens sentences ends no brand.
func TestSentenceGluedToACreditIsHeard(t *testing.T) {
	d := newDocument(news.Article{Lang: "en", Teaser: news.Plain("Photo: Anvar PressThe ceremony was held in the border town of Pell.")})
	if n := len(d.sentences); n != 2 || d.sentences[1].kind != plainSentence {
		t.Errorf("got %d sentences: %v", n, d.sentences)
	}
}

// TestLineUpIsNoClaim: who played is a list, whatever the sport.
func TestLineUpIsNoClaim(t *testing.T) {
	for text, junk := range map[string]bool{
		"Dunmarrow: Ludgate; Amos, Orchard, Brodersen, Fitch; Winsor (Strand 57), Cale, Nkemba; Rourke, Hollis (Dean 70), Sayle.":                     true,
		"«Луг»: Мащенко – Дуб, Гай, Лан, Ріпка – Сова (Крук, 67), Шпак, Горобець, Лелека – Бук (Ясен, 80), Клен.":                                     true,
		"Защитники: Глеб Бабин («Заря»), Данил Валин («Мотор»), Михаил Гордин («Лада»), Марк Рубин, Антон Малин («Заря»), Иван Кац.":                  true,
		"Тренер назвав одинадцять: Мащенко, Дуб, Гай, Лан, Ріпка, Сова, Шпак, Горобець, Лелека, Бук і Ясен, а решта семеро залишаться вдома на базі.": false,
		"Attendance: 9,214": true,
		"До комісії ввійшли четверо: Іван Дуб, Ольга Лан, Петро Гай і Ніна Сова, які перевірять рахунки міста за три роки.":                             false,
		"The Council: Ada Krog, Liv Castor and Tomas Ehr voted to close the bridge, Mara Lindt and Ernst Midden to keep it open, and four stayed away.": false,
	} {
		d := newDocument(story("", "", "The match was played on Sunday in the rain.\n\n"+text))
		if got := d.sentences[1].kind == junkSentence; got != junk {
			t.Errorf("%s\n  junk: %v, want %v", text, got, junk)
		}
	}
}
