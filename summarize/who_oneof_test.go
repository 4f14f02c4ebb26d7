package summarize

import "testing"

// TestWhoeverIsNotTheirBody: one of many is not the body they are of, and who is told is
// not who tells.
func TestWhoeverIsNotTheirBody(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"one of a party", "Один із депутатів фракції «Воля» сказав, що голосувати не буде.", []string{"?"}},
		{"ru: one of a party", "Один из депутатов фракции «Воля» сказал, что голосовать не будет.", []string{"?"}},
		{"the party", "Фракція «Воля» сказала, що голосувати не буде.", []string{"Фракція «Воля»|фракція «Воля»"}},
		{"told a paper", "Високопоставлений чиновник, знайомий із перемовинами, розповів «Віснику», що угода готова.", []string{"високопоставлений чиновник via Вісник"}},
		{"ru: a source of the medium", "Между тем источник «Вестника» в силовых структурах, попросивший не называть его имени, не исключает, что целью была ветка.", []string{"?"}},
		{"the second", "Другий висловився жорсткіше: якщо закон підпишуть, угоду перечитають.", []string{"?"}},
		{"by a rule", "Згідно з нею перевіряти громади аудитори зможуть лише після згоди ради.", []string{"-"}},
		{"who runs a channel", "Ракет було дев'ять, три з них, як стверджують адміністратори каналу «Тихе небо», збили.", []string{"адміністратори каналу «Тихе небо»"}},
	})
}

// TestAFirmIsNoAuthority: "the authority" is not the press service of a firm.
func TestAFirmIsNoAuthority(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"a firm's", "Пресслужба компанії «Мережі» заявила, що світла немає.| Відомство з нагляду за мережами уточнило, що ремонт триватиме добу.", []string{"пресслужба компанії «Мережі»|Пресслужба компанії «Мережі»", "Відомство|відомство|Відомство з нагляду за мережами"}},
		{"a ministry's", "Пресслужба міністерства заявила, що світла немає.| Відомство уточнило, що ремонт триватиме добу.", []string{"пресслужба міністерства|Пресслужба міністерства", "міністерство|пресслужба міністерства"}},
	})
}

// TestOneOfWhomNoTableKnows is told as the text has it.
func TestOneOfWhomNoTableKnows(t *testing.T) {
	for text, want := range map[string]string{
		"Один из горожан рассказал, что дом опечатали.": "один из горожан",
		"Будинок опечатали, розповів один з одеситів.":  "один з одеситів",
	} {
		d := newDocument(story("", "", text))
		if got := d.voices()[0].speaker.role; got != want {
			t.Errorf("%s: %q speaks, want %q", text, got, want)
		}
	}
}
