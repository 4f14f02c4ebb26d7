package summarize

import (
	"strings"
	"testing"

	"visti/internal/news"
)

// TestPostsQuotedBitByBit are of whoever the last tag names, and not of who was named in front.
func TestPostsQuotedBitByBit(t *testing.T) {
	const post = `Президент федерації Андрій Павелюк заступився за форварда.

У четвер іспанський політик Пабло Дуброва назвав форварда неонацистом.

"Обурений, що форвард знову став мішенню. Він поважає закони цієї країни".

"Як і два роки тому, вболівальники обвинувачують його без доказів".

"Федерація готова надати будь-яку допомогу, якщо він піде до суду".

"Його позиція – привід для гордості всіх!", – написав Павелюк на своїй сторінці.`
	d := newDocument(story("uk", "Павелюк: федерація допоможе", post))
	for i, v := range d.voices() {
		s := d.sentences[i]
		if got := v.speaker.who; s.quote && got != "Андрій Павелюк" {
			t.Errorf("%s: who = %q, want Андрій Павелюк", d.text[s.start:s.end], got)
		}
	}
	// Whom the title names will do.
	d = newDocument(story("uk", "Павелюк: федерація допоможе", strings.Replace(post, "Андрій Павелюк", "країни", 1)))
	if got := d.voices()[2].speaker.who; !strings.HasSuffix(got, "Павелюк") {
		t.Errorf("with the title alone: who = %q, want Павелюк", got)
	}
	// One bit alone is not enough.
	d = newDocument(story("uk", "Іван Лисенко за план", strings.Join([]string{
		"Мер Лев Дуб назвав план хибним.", "«Грошей на нього в нашому бюджеті немає».", "«План добрий, і його слід ухвалити вже завтра», — сказав депутат Іван Лисенко.",
	}, "\n\n")))
	if got := d.voices()[1].speaker.who; got == "Іван Лисенко" {
		t.Errorf("one bit behind the mayor: who = %q, whom the next one names", got)
	}
}

// TestBitsOfAnother are not of the one who is named last, if the article is not about them.
func TestBitsOfAnother(t *testing.T) {
	d := newDocument(story("uk", "", strings.Join([]string{
		"Мер Лев Дуб розповів про план міста.", "«Грошей вистачить і на міст, і на дорогу до нього».", "«Роботи почнуться навесні, коли зійде сніг».", "«План добрий, і його слід ухвалити вже завтра», — сказав депутат Іван Лис.",
	}, "\n\n")))
	for i, v := range d.voices()[:3] {
		if v.speaker.who == "Іван Лис" {
			t.Errorf("%d: who = Іван Лис, who speaks behind it", i)
		}
	}
}

// TestLongQuotationsWithoutATag end with their paragraph, as before: somebody forgot a mark.
func TestLongQuotationsWithoutATag(t *testing.T) {
	for _, marks := range []string{"\"\"", "«»"} {
		open, shut := marks[:len(marks)/2], marks[len(marks)/2:]
		text := "Мер Лев Дуб відкрив зустріч.\n\n" + open + "Почнемо."
		for range 5 {
			text += "\n\nСлухачі сіли ближче. Надворі пішов дощ. Двері зачинили."
		}
		text += "\n\nУсі розійшлися" + shut + "."
		d := newDocument(story("uk", "", text))
		for i, s := range d.sentences {
			if i > 1 && i < 8 && (s.opened || s.open) {
				t.Errorf("%s: %s is taken for a part of the quotation", marks, d.text[s.start:s.end])
			}
		}
	}
}

// TestCoachesAreQuotedAtLength over paragraphs, in straight marks that a tag ends.
func TestCoachesAreQuotedAtLength(t *testing.T) {
	var talk strings.Builder
	talk.WriteString("Тренер команди Зіновій Дан поспілкувався з журналістами.\n\n\"Ми добре підготувалися.")
	for _, answer := range []string{
		"Суперник сильний і швидкий. Захист там високий.",
		"Хлопці лікуються. Лікарі обіцяють їх повернути.",
		"Клуб має гроші. Список я віддав узимку.",
		"Газон у нас поганий. Його замінять улітку.",
		"Іти я не збираюся. Родина тут щаслива.",
	} {
		talk.WriteString(" Про це ще поговоримо.\n\nЧи важко? " + answer)
	}
	talk.WriteString(" Зараз я думаю лише про гру\", – сказав Дан.\n\nМатч розпочнеться о 22:00.")
	a := story("uk", "", talk.String())
	d := newDocument(a)
	voices := d.voices()
	for i := 1; i+1 < len(voices); i++ {
		if s := d.sentences[i]; s.kind == plainSentence && voices[i].speaker.who != "Зіновій Дан" {
			t.Errorf("%d: %s: who = %q, want Зіновій Дан", i, d.text[s.start:s.end], voices[i].speaker.who)
		}
	}
	if got := voices[len(voices)-1].speaker.who; got != "" {
		t.Errorf("behind the quotation: who = %q, want nobody", got)
	}
	said := 0
	for _, c := range Summarize(a, nil).Claims {
		if c.How == news.Named {
			said++
		}
	}
	if said < 2 {
		t.Errorf("%d claims of what the coach says, want two at least", said)
	}
}
