package summarize

import "testing"

func TestWhoCriedItOut(t *testing.T) {
	korb := "Jan Korb"
	testSpoken(t, []spokenCase{
		{"a tweet", "Mayor Jan Korb is loud.| “Odd has done a wonderful job for the people of Pell!”| Korb tweeted before the vote.| “He has my support.”", []string{"-", korb, korb, korb}},
		{"two sentences", "Mayor Jan Korb is loud.| “Odd has my support.| Go out and vote!”| Korb said later.", []string{"-", korb, korb, korb}},
		{"a question", "Mayor Jan Korb is loud.| “Who paid for it, and when?”| Korb asked.", []string{"-", korb, korb}},
		{"something else", "Mayor Jan Korb is loud.| “Odd has done a wonderful job!”| Korb tweeted that he would go.", []string{"-", "*", korb}},
		{"no verb of saying", "Mayor Jan Korb is loud.| “Odd has done a wonderful job!”| Korb left before the vote.", []string{"-", "*", "-"}},
		{"you", "You’re promised a smooth ride, but that’s not the case.", []string{"-"}},
	})
}
