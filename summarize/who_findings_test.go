package summarize

import "testing"

func TestWhoseFindingsAreListed(t *testing.T) {
	centre, no := "Centre for Urban Climate", "-"
	testSpoken(t, []spokenCase{
		{"a ranking", "Only seven of 40 cities are safe, according to a ranking by the Centre for Urban Climate.\n\nAmong the key findings:\n\n- Two in three cities have no register of people who live alone and would be at risk.\n\n- In 11 cities more than half of the designated halls are closed on Sundays.\n\nIt was late.", []string{centre, no, centre, centre, no}},
		{"behind a person", "Only seven of 40 cities are safe, according to a ranking by the Centre for Urban Climate.\n\nMayor Ada Krog said it was late.\n\nAmong the key findings:\n\n- Two in three cities have no register of people", []string{centre, "Ada Krog", no, no}},
		{"who leads", "The ministry said the plan had two parts:\n\n- The designated halls of all the cities will be open on Sundays in summer.\n\n- More than 40,000 trees will be planted in the streets of all the cities.", []string{"ministry", "ministry", "ministry"}},
		{"a list of the medium's", "What a dozen costs in the shops:\n\n- Kolosok has it for 58 crowns\n\n- Triumf has it for 57 crowns", []string{no, no, no}},
		{"ru", "Девять часов показывают маршрут, говорится в докладе Центра цифровой гигиены.\n\nОсновные выводы исследования:\n\n• 75% моделей отправляют координаты открытым текстом;\n\n• ни одна не получала обновлений.", []string{"*", no, "*", "*"}},
	})
}
