package summarize

import (
	"strings"
	"testing"
)

// TestClaimEndsBeforeItsSource: who says it stands beside a claim, so the claim
// itself may end before that; what is more than a name stays.
func TestClaimEndsBeforeItsSource(t *testing.T) {
	for _, c := range []struct{ sentence, claim, who string }{
		{"У трьох селах підтоплено 140 садиб, повідомив керівник ДСНС області Олег Вдовин.", "У трьох селах підтоплено 140 садиб", "Олег Вдовин"},
		{"Міст через Сулу закриють до грудня, повідомили в міськраді.", "Міст через Сулу закриють до грудня", "міськрада"},
		{"«Воду дадуть надвечір, не раніше шостої», — сказала директорка водоканалу Ніна Лис.", "«Воду дадуть надвечір, не раніше шостої»", "Ніна Лис"},
		{"Цех площадью 800 метров сгорел полностью, сообщили в пресс-службе завода.", "Цех площадью 800 метров сгорел полностью", "пресс-служба завода"},
		{"Проезд подорожает с января на треть, говорится в приказе министерства транспорта.", "Проезд подорожает с января на треть", "приказ"},
		{"The wall will cost the council 42 million pounds, its treasurer Ann Reed said on Tuesday.", "The wall will cost the council 42 million pounds", "Ann Reed"},
		{"The wall will cost the council 42 million pounds, said Ann Reed, its treasurer.", "The wall will cost the council 42 million pounds", "Ann Reed"},
		{"The wall will cost twice as much as planned, according to the treasurer of the town.", "The wall will cost twice as much as planned", "treasurer"},
		{"Workers cleaned the old roof, paved the yard and painted the gate, the mayor said.", "Workers cleaned the old roof, paved the yard and painted the gate", "mayor"},
		{"Мер Криничанська Олег Дрозд повідомив, що міст через Сулу закриють до грудня.", "міст через Сулу закриють до грудня.", "Олег Дрозд"},
		{"За словами директорки водоканалу Ніни Лис, воду дадуть надвечір, не раніше шостої.", "воду дадуть надвечір, не раніше шостої.", "Ніна Лис"},
		{"В пресс-службе завода сообщили, что цех площадью 800 метров сгорел полностью.", "цех площадью 800 метров сгорел полностью.", "пресс-служба завода"},
		{"По данным министерства транспорта, проезд подорожает с января на треть.", "проезд подорожает с января на треть.", "министерство транспорта"},
		{"Як повідомили в пресслужбі заводу, цех площею 800 метрів згорів повністю.", "цех площею 800 метрів згорів повністю.", "пресслужба заводу"},
		{"Как рассказал начальник смены Игорь Брагин, огонь начался с короткого замыкания в щитке.", "огонь начался с короткого замыкания в щитке.", "Игорь Брагин"},
		{"Treasurer Ann Reed said that the wall would cost the council 42 million pounds.", "the wall would cost the council 42 million pounds.", "Ann Reed"},
	} {
		a := story("", "", c.sentence)
		s := Summarize(a, nil)
		testLiteral(t, a, s)
		if len(s.Claims) != 1 || s.Claims[0].Text.String() != c.claim || !strings.Contains(s.Claims[0].Who.String()+" "+s.Claims[0].Role.String(), c.who) {
			t.Errorf("%s\n  claims %q by %q, want %q by %q", c.sentence, s.Claims[0].Text, s.Claims[0].Who, c.claim, c.who)
		}
	}
	for _, whole := range []string{
		"У трьох селах підтоплено садиби, стверджує депутат районної ради Олег Вдовин.",
		"Міст через Сулу закриють, сказав мер Олег Вдовин, але ремонт почнуть лише навесні.",
		"Міст через Сулу закриють до грудня, повідомив мер Олег Вдовин 14 листопада.",
		"Міст через Сулу закриють до грудня, додав мер, якщо держава не виділить гроші.",
		"Проезд подорожает с января на треть, якобы сообщили в министерстве транспорта.",
		"Проезд подорожает с января на треть, сообщил мер, не назвав новой цены билета.",
		"The wall will cost twice as much as planned, claims the opposition leader Ann Reed.",
		"Ann Reed, an engineer who built the old wall, said the new one was too thin.",
		"The wall is safe, said Ann Reed, although she had not seen the report about it.",
		"Цього не буде, сказав мер.",
		"За попередніми даними рятувальників, у трьох селах підтоплено 140 садиб.",
		"По версии следствия, директор завода вывел на счета фирм 12 млн рублей.",
		"Мер Олег Дрозд заявив, що він не підписував договір про ремонт мосту.",
		"Раніше мер Олег Дрозд повідомив, що міст через Сулу закриють до грудня.",
		"У серпні мер Олег Дрозд повідомив, що міст через Сулу закриють до грудня.",
		"Мер Олег Дрозд не підтвердив, що міст через Сулу закриють до грудня.",
		"Депутат Олег Дрозд стверджує, що міст через Сулу закриють до грудня.",
		"Якщо вірити меру, який сказав, що міст полагодять, рух відкриють у грудні.",
		"Мер Олег Дрозд сказав, що міст закриють, і що об'їзд буде через Липівку.",
		"За словами Олега Дрозда, мера Криничанська, міст через Сулу закриють до грудня.",
	} {
		a := story("", "", whole)
		s := Summarize(a, nil)
		testLiteral(t, a, s)
		if len(s.Claims) != 1 || s.Claims[0].Text.String() != whole {
			t.Errorf("%q is claimed as %v", whole, s.Claims)
		}
	}
}
