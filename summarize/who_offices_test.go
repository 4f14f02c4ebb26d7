package summarize

import "testing"

// TestNamesBehindOffices: the office is the role, the name the name.
func TestNamesBehindOffices(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"of state", "Secretary of State Antony Brink denied the accusations.| He said it was late.", []string{"Antony Brink", "Antony Brink"}},
		{"of a country's interior", "Mozambia's Minister of Interior Amade Mikid denied the accusations.", []string{"Amade Mikid"}},
		{"of two words", "Minister of Foreign Affairs Amade Mikid said it was late.", []string{"Amade Mikid"}},
		{"of a party", "The chairman of the Conservative Party said it was late.", []string{"chairman of the Conservative Party|Conservative Party"}},
		{"of the interior", "Minister of the Interior Amade Mikid said it was late.", []string{"Amade Mikid"}},
		{"of a club", "The chairman of the Green Dragons said it was late.", []string{"chairman of the Green Dragons|Green Dragons"}},
		{"of a country", "President of Ukraine Volodymyr Gai said the deal was off.", []string{"Volodymyr Gai"}},
		{"a mood", "Elon Brask left.| A defiant Brask said that investors should buy stock.", []string{"-", "Elon Brask"}},
		{"to a network", "Elon Brask left.| Brask took to Twitter on Wednesday to suggest the investors buy stock.", []string{"-", "Elon Brask"}},
		{"small words", "Mr van de Wetter, a Dutch art historian, said experts decided.", []string{"van de Wetter"}},
		{"small words of whom the text names", "Ursula von der Leier said experts decided.| Von der Leier added that it was late.| “Bad,” von der Leier said.", []string{"Ursula von der Leier", "Ursula von der Leier", "Ursula von der Leier"}},
		{"uk: small words", "Урсула фон дер Леєр заявила, що міст закриють.| Фон дер Леєр додала, що шкода.", []string{"Урсула фон дер Леєр", "Урсула фон дер Леєр"}},
		{"uk: where is no such word", "Відкрили зал, де Петренко сказав, що радий.", []string{"Петренко|-"}},
		{"a town", "The state of Rio de Janeiro said it was late.", []string{"Rio de Janeiro|state of Rio de Janeiro|Janeiro"}},
		{"ru: a title in Latin letters", "Боксер, чемпион по версии WBA Gold Камшыбек Конкабар подтвердил, что коллега погиб.", []string{"Камшыбек Конкабар"}},
	})
	if s := Summarize(story("uk", "", "Mozambia's Minister of Interior Amade Mikid denied that his navy had held 14 sailors."), nil); s.Claims[0].Who.String() != "Amade Mikid" {
		t.Errorf("who = %q, in a feed that says it is Ukrainian", s.Claims[0].Who)
	}
	s := Summarize(story("", "", "Ветеринар клініки VET Сергій Корнієнко розповів, що в області захворіло 40 голубів."), nil)
	if got := s.Claims[0].Role.String(); got == "VET" {
		t.Errorf("role = %q, which is a part of the clinic's", got)
	}
}
