package summarize

import "testing"

func TestManyAccordingTo(t *testing.T) {
	some, no := []string{"?"}, []string{"-"}
	testSpoken(t, []spokenCase{
		{"attendees", "According to attendees, it was late.", some},
		{"two kinds", "This, according to attendees and speakers, is late.", some},
		{"reports", "According to reports, the bar sells oxygen.", some},
		{"media reports", "It was late, according to media reports.", some},
		{"plans", "According to plans, it will be late.", no},
		{"documents are papers", "It was late, according to the documents.", []string{"documents|-|?"}},
		{"numbers", "According to numbers, it was late.", []string{"-|numbers"}},
		{"a survey of people", "A survey of 200 people found that prices would rise.", []string{"survey"}},
		{"a survey by a firm of people", "A survey by Kantor of 200 people found that prices would rise.", []string{"Kantor"}},
		{"a survey by an institute of many", "A survey by the Institute of more than 200 young doctors found that prices would rise.", []string{"Institute"}},
		{"a survey by a firm of about so many", "A survey by Kantor of about 200 people found that prices would rise.", []string{"Kantor"}},
		{"a survey of voters", "A survey from the Ipsos voters says 42 per cent of homes were empty.", []string{"?"}},
		{"a report on many", "A report on the schools found that prices would rise.", []string{"report"}},
		{"a survey of a year", "According to a 2018 survey by Ada Krog of Pell University, the rule was late.", []string{"Ada Krog|Ada Krog of Pell University"}},
		{"shared with a medium", "Manager Jan Korb shared with Autonews.com that it was late.", []string{"Jan Korb"}},
		{"shared that", "Jan Korb shared that it was late.", []string{"Jan Korb"}},
		{"shared a flat", "Ada Krog shared a flat with a man that was late.", no},
	})
}

// A pronoun does not mean whom its own clause names.
func TestWhoNamesThemselves(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"a lawyer of his client", "Odd Renberg, who represents Dahl, said his client would not plead.| Guard Jan Dahl slept.| He said Dahl is a father of three.", []string{"Odd Renberg", "-", "Odd Renberg"}},
		{"nobody else", "Guard Jan Dahl slept.| He said Dahl was a father of three.", []string{"-", "?"}},
		{"himself without a name", "Guard Jan Dahl slept.| He said he was a father of three.", []string{"-", "Jan Dahl"}},
		{"uk", "Адвокат Іван Гай сказав, що чекає.| Сторож Петро Дуб спав.| Він сказав, що Дуб має трьох дітей.", []string{"Іван Гай", "*", "Іван Гай"}},
	})
}
