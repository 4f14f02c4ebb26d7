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
	// One bit alone is not enough.
	d = newDocument(story("uk", "", strings.Join([]string{
		"Мер Лев Дуб назвав план хибним.", "«Грошей на нього немає».", "«План добрий», — сказав депутат Іван Лис.",
	}, "\n\n")))
	if got := d.voices()[1].speaker.who; got == "Іван Лис" {
		t.Errorf("one bit behind the mayor: who = %q, whom the next one names", got)
	}
}

// TestCoachesAreQuotedAtLength over paragraphs, in straight marks that a tag ends.
func TestCoachesAreQuotedAtLength(t *testing.T) {
	var talk strings.Builder
	talk.WriteString("Тренер команди Зіновій Дан поспілкувався з журналістами.\n\n\"Ми добре підготувалися.")
	for _, answer := range []string{
		"Суперник сильний і швидкий. Ми переглянули 12 його матчів. Захист там високий.",
		"Двоє гравців лікуються. Лікарі обіцяють повернути їх до травня. Решта в строю.",
		"Клуб має гроші на трьох новачків. Список я віддав директорові ще взимку. Чекаю на відповідь.",
		"Календар насичений, бо за місяць ми зіграємо дев'ять разів. Газон у нас найгірший у лізі. Його замінять улітку.",
		"Контракт діє ще два роки. Іти я не збираюся. Родина тут щаслива.",
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
