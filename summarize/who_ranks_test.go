package summarize

import "testing"

func TestNobodyIsMeantByAnotherRole(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"a vet is no farmer", "Nobody knows how many cows drowned, concedes farmer Tom Baird.| The vet said it was more.| The farmer said no.", []string{"Tom Baird", "vet", "Tom Baird"}},
		{"a captain is no cook", "The doors were open, cook Tom Baird said.| The captain denied that it was so.", []string{"Tom Baird", "captain"}},
		{"an envoy is no spokeswoman", "Talks will go on in May, the ministry's spokeswoman, Ada Krog, told reporters.| Krog said no more.| The envoy said nothing.", []string{"Ada Krog", "Ada Krog", "envoy"}},
		{"a politician is a minister", "The doors were open, minister Tom Baird said.| The politician said it was late.", []string{"Tom Baird", "Tom Baird"}},
		{"a rank in short", "The truce held, retired Lt. Gen. Henrik Aasberg said.| In the general's estimate, it will not last.", []string{"Henrik Aasberg", "Henrik Aasberg"}},
		{"whose spokesman", "The president's spokesman, Jan Korb, said talks went on.| The president himself told Channel Six that he was tired.", []string{"Jan Korb", "president"}},
		{"a vice president", "Vice President Jan Korb said no.| The president said yes.| The vice president said it again.", []string{"Jan Korb", "president", "Jan Korb"}},
		{"a president", "President Jan Korb said no.| The vice president said yes.| The president said it again.", []string{"Jan Korb", "vice president", "Jan Korb"}},
		{"a deputy mayor", "Deputy Mayor Nina Falk said no.| The deputy mayor added that it was late.| The mayor said yes.", []string{"Nina Falk", "Nina Falk", "mayor"}},
		{"a deputy minister is an official", "Deputy Minister Jan Korb said no.| The official said it again.", []string{"Jan Korb", "Jan Korb"}},
	})
}

func TestFiguresBehindWhatTheyShow(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"figures from", "Half of the homes have no lift, figures from the statistics office show.", []string{"statistics office"}},
		{"data published by", "In May it was less, data published by the central bank shows.", []string{"central bank"}},
		{"of nobody", "Prices rose, figures that were published in May show.", []string{"-"}},
	})
}

// TestRoleBehindWhichTheNameStandsInCommas: the screen shows it beside the name.
func TestRoleBehindWhichTheNameStandsInCommas(t *testing.T) {
	for text, want := range map[string]string{
		"The orchestra's managing director, Tobias Renn, said the hall was full.": "orchestra's managing director",
		"The head of the fire station, Jan Korb, put the time at 34 minutes.":     "head of the fire station",
		"His lawyer, Jan Korb, denies the accusations.":                           "lawyer",
		"Their leader, rice grower Jan Korb, said it was dry.":                    "rice grower",
	} {
		if v := newDocument(story("en", "", text)).voices(); !v[0].speaker.person || v[0].speaker.role != want {
			t.Errorf("%s\n  by %q, %q, want the role %q", text, v[0].speaker.who, v[0].speaker.role, want)
		}
	}
}
