package summarize

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

func TestSentencesEndWhereTheyEnd(t *testing.T) {
	for _, c := range []struct {
		name, text string // "|" stands where a sentence ends
	}{
		{"plain", "Міст закрили.| Його відкриють восени.| Об'їзд уже готовий."},
		{"title of a person", "Dr. Ann Reed met Gen. Holt on Monday.| Mr. Pike did not come."},
		{"a mountain", "She heads the Mt. Corvane observatory.| Mt. Sall is next."},
		{"states", "The U.S. Senate voted on Friday.| The bill goes to the House."},
		{"firms", "Acme Inc. sold its plant to Bolt Ltd. for $3.5 million.| Workers were told at 9 a.m. on Tuesday."},
		{"initials", "Про це сказав В. Коваль у Києві.| Ю. В. Лось промовчав.| Суд триває."},
		{"initials in Russian", "Директор А. С. Петров уволен.| Его сменит И. Орлова."},
		{"money", "Ремонт коштує 48 млн грн. і триватиме рік.| Гроші дасть область."},
		{"thousands", "Виділили 6,2 тис. педагогів по 3 тис. грн на місяць.| Решта чекає."},
		{"to this day", "Ремонт не начался до сих пор.| Здание закрыли."},
		{"years", "Завод построен в 1968 г. в Озёрске.| В 2003 г. его закрыли."},
		{"address", "Пожежа сталася на вул. Садовій, 12, біля пл. Ринок.| Постраждалих немає."},
		{"date", "Суд відбудеться 14 січ. 2026 р. о 10:30.| Слухання відкрите."},
		{"decimal", "Інфляція сягнула 12.5 відсотка.| У травні було 9,1."},
		{"question", "Чи відкриють міст?| Мер не знає!| Він чекає звіту…| Інженери мовчать."},
		{"quotation goes on", "«Ми чекали довго. Ніхто не прийшов», — сказала Ольга."},
		{"quote mark behind the stop", "\"We lost it all.\"| The mayor came later."},
		{"dash of dialogue", "— Я не спав, — розповів Щур. — Хлопці знали.| Матч завершено."},
		{"a name of three words", "Про це сказали в програмі «Міст. Вокзал. Ранок» на каналі.| Деталей немає."},
		{"a service", "Дороги стоять, показує «Вектор.Затори» о восьмій.| Об'їзд є."},
		{"domain in Cyrillic", "Про це пише «Доба.НЕТ» у вівторок.| Деталей немає."},
		{"an adjective behind a state", "It hit former U.S. Olympic rower Ann Reed.| A U.N. Security Council seat is free.| Pell relies on U.S. Patriot systems."},
		{"a state ends it", "Reed lived in the U.K. Holt left it.| She works in the U.S.| The plan failed.| They came to the U.S.| In May they left."},
		{"a state ends it before what rose", "Inflation slowed in Canada and U.S.| Prices rose 14 percent.| He was flown to U.S.| Ann Reed told police 14 men fled."},
		{"hours and what comes then", "Тривало 5 год.| 17 людей прийшли.| Чекали 5 год.| У травні прийдуть.| Закрили банк.| 17 січня відкриють."},
		{"hours and a day", "Аварія сталась о 00:05 год. 17 січня в Липівці.| Загинув водій."},
		{"a button behind it", "The mill was sold by its owners.| read more"},
		{"an agency's end sign", "The mill was sold by its owners. ■"},
		{"an attorney", "It was filed by U.S. Attorney Erin Nealer on Monday.| The trial is in May."},
		{"domain", "Про це пише сайт tass.ru у вівторок.| Деталей немає."},
		{"abbreviations inside", "У складі є хліб, сіль та ін. продукти, тобто т. зв. набір.| Він коштує 90 грн."},
		{"article of a law", "Справу відкрито за ч. 2 ст. 115 Кримінального кодексу.| Слідство триває."},
		{"no blank behind the stop", "Рятувальники прибули за шість хвилин.Пожежу загасили до ранку."},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := sentencesOf(story("", "", strings.ReplaceAll(c.text, "|", "")))
			if c.name == "quotation goes on" {
				if len(got) > 2 {
					t.Errorf("got %d pieces: %q", len(got), got)
				}
				return
			}
			if c.name == "no blank behind the stop" {
				if len(got) != 2 {
					t.Errorf("got %q, want two sentences", got)
				}
				return
			}
			var want []string
			for _, s := range strings.Split(c.text, "|") {
				want = append(want, strings.TrimSpace(s))
			}
			if c.name == "dash of dialogue" && len(got) == 3 {
				got = []string{got[0] + " " + got[1], got[2]} // the dash may begin a sentence of its own
			}
			if !slices.Equal(got, want) {
				t.Errorf("got\n  %s\nwant\n  %s", strings.Join(got, "\n  "), strings.Join(want, "\n  "))
			}
		})
	}
}

func TestParagraphsAreCountedFromEmptyLines(t *testing.T) {
	d := newDocument(story("uk", "Мости", "\n\nПерший абзац тут. Друге речення.\n\n\n\nДругий абзац тут.\nРядок того ж абзацу.\n\n \n\nТретій абзац тут."))
	want := []int{0, 0, 1, 1, 2}
	var got []int
	for _, s := range d.sentences {
		got = append(got, s.paragraph)
	}
	if !slices.Equal(got, want) {
		t.Errorf("paragraphs = %v, want %v", got, want)
	}
}

func TestGluedCaptionIsNoPartOfTheSentence(t *testing.T) {
	for _, c := range []struct{ name, text, caption, sentence string }{
		{"domain of an agency", "The wall at night photo quayagency.comThe council approved the wall on Tuesday. It will cost 42 million.", "The wall at night photo quayagency.com", "The council approved the wall on Tuesday."},
		{"heading in Ukrainian", "Як гасили складПожежу на складі гасили чотири години. Постраждалих немає.", "Як гасили склад", "Пожежу на складі гасили чотири години."},
		{"acronym in a credit", "Наслідки удару по складу, фото: ДСНСПожежу на складі гасили чотири години. Постраждалих немає.", "Наслідки удару по складу, фото: ДСНС", "Пожежу на складі гасили чотири години."},
		{"heading in Russian", "Фото с местаНа заводе загорелся цех, пострадавших нет. Причину ищут.", "Фото с места", "На заводе загорелся цех, пострадавших нет."},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := story("", "", c.text)
			if got := sentencesOf(a); len(got) < 2 || got[0] != c.caption || got[1] != c.sentence {
				t.Errorf("sentences = %q, want %q and %q first", got, c.caption, c.sentence)
			}
			s := Summarize(a, nil)
			testLiteral(t, a, s)
			if hasClaim(s, c.caption) {
				t.Errorf("the caption %q is a claim", c.caption)
			}
		})
	}
}

func TestCapitalsInACreditAreNoBorder(t *testing.T) {
	for text, want := range map[string]int{
		"Фото: МВДшники задержали двоих у вокзала": 1,
		"Photo: IKEAs shop burned in Pell":         1,
		"Він вийшов на пен. Потім повернувся.":     2,
	} {
		if got := sentencesOf(story("", "", text)); len(got) != want {
			t.Errorf("sentences = %q, want %d", got, want)
		}
	}
}

func TestBrandIsNoSentenceBorder(t *testing.T) {
	text := "The clip was posted to YouTube and shared on WhatsApp by fans of the band."
	if got := sentencesOf(story("en", "", text)); len(got) != 1 || got[0] != text {
		t.Errorf("sentences = %q, want one", got)
	}
}

// TestLeadWithoutAStopIsAClaim: sites leave the stop of the first line out; a caption
// there is none all the same.
func TestLeadWithoutAStopIsAClaim(t *testing.T) {
	rest := "\n\n%s\n\nРух пустили об'їздом. Ремонт триватиме рік. Його оплатить область. Підрядника оберуть у травні."
	for lead, behind := range map[string]string{
		"Міст через Сулу біля Березанська закрили для вантажівок на рік, бо в опорах знайшли тріщини":                                          "Про це повідомили в облраді.",
		"В Березанську мають дозволити лише одну вантажівку на міст за раз, інакше за рік або за два він не витримає, вважає інженер Гнат Дуб": "Міст збудували 1962 року.",
	} {
		if s := Summarize(story("uk", "", lead+fmt.Sprintf(rest, behind)), nil); !hasClaim(s, lead[:40]) {
			t.Errorf("%q is no claim among %s", lead, listed(s))
		}
	}
	caption := "Тріщини в опорах моста через Сулу біля Березанська, листопад"
	if s := Summarize(story("uk", "", caption+fmt.Sprintf(rest, "Міст збудували 1962 року.")), nil); hasClaim(s, caption) {
		t.Errorf("the caption %q is a claim", caption)
	}
}

func TestLanguageIsFoundWhereTheArticleGivesNone(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Міст через річку закрили на ремонт до весни.", "uk"},
		{"Мост через реку закрыли на ремонт до весны.", "ru"},
		{"The bridge over the river is closed until spring.", "en"},
		{"123 456", ""},
	} {
		if got := Summarize(story("", "", c.text), nil).Lang; got != c.want {
			t.Errorf("language of %q = %q, want %q", c.text, got, c.want)
		}
	}
	if got := Summarize(story("uk", "", "Мост через реку закрыли на ремонт."), nil).Lang; got != "uk" {
		t.Errorf("a given language became %q", got)
	}
}

func TestLanguageOfASentenceAmongOthers(t *testing.T) {
	d := newDocument(story("uk", "Двомовний репортаж", "Міська рада ухвалила бюджет на 2027 рік. «Мы этого ждали», — рассказал журналистам директор объединения. The council said it was ready. Рішення набуде чинності в січні."))
	want := []string{"uk", "ru", "en", "uk"}
	for i, s := range d.sentences {
		if got := d.langAt(s.from); i < len(want) && got != want[i] {
			t.Errorf("sentence %d %q: %s, want %s", i, d.text[s.start:s.end], got, want[i])
		}
	}
	if len(d.sentences) != len(want) {
		t.Errorf("%d sentences, want %d", len(d.sentences), len(want))
	}
}

func TestAnAmpersandEndsALine(t *testing.T) {
	for _, text := range []string{"The sale went to Ernst &\nYoung said so.", "wAll month sAi& \nA0000"} {
		d := newDocument(story("en", "", text))
		if n := len(d.sentences); n == 0 {
			t.Errorf("%q: no sentence", text)
		}
		for _, s := range d.sentences {
			if strings.Contains(d.text[s.start:s.end], "\n") {
				t.Errorf("%q: a sentence runs over the line: %q", text, d.text[s.start:s.end])
			}
		}
	}
}
