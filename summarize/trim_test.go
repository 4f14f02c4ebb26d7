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
	} {
		a := story("", "", whole)
		s := Summarize(a, nil)
		testLiteral(t, a, s)
		if len(s.Claims) != 1 || s.Claims[0].Text.String() != whole {
			t.Errorf("%q is claimed as %v", whole, s.Claims)
		}
	}
}
