package summarize

import "testing"

// A talk that is retold in English: what is said without a mark, what the host and a
// colleague say, and what "he" says after them.
func TestWhoseTalkGoesOn(t *testing.T) {
	korb := "Jan Korb"
	testSpoken(t, []spokenCase{
		{"an engineer's podcast", `Most storage systems are chosen incorrectly.| Engineer Jan Korb spoke about this in the podcast Second Turn.

People start with the wrong question, he says.| They ask how long it will last.| This is a system for 35 thousand, not 150.

The kettle is another story.| It takes two kilowatts.

"A battery is no generator," Korb joked.| Not everyone is told about this in the store.

The podcast host, Mara Lindt, pointed out that people advise the opposite.| Her guest objected: the reserve ages too.

However, single batteries are a dead end.

Here Korb refers to his colleague Odd Renberg, who set one up: according to Renberg, the key was the hardest thing.

In Velara, the rules are in the way.| The bill lies in a committee.

At the same time, the engineer looks at next winter without panic.| If every tenth house has one, the peaks will be lower.

"We think that someone will turn on the light for us," he concluded.

It will be recalled that the ministry promised a law in May.`, []string{korb, korb, korb, korb, korb, korb, korb, "Korb|Jan Korb", korb, "Mara Lindt", korb, korb, "Odd Renberg", korb, korb, korb, korb, korb, "*"}},
		{"a colleague goes on", `Engineer Jan Korb spoke about this in the podcast Second Turn.

The peaks are growing, he says.| Korb is not alone.

Batteries age, the engineer adds.

Here Korb refers to his colleague Odd Renberg, who set one up: according to Renberg, the key was the hardest thing.

"We lost the key twice," he said.`, []string{"*", korb, "*", korb, "Odd Renberg", "Odd Renberg"}},
	})
}

// What begins like the medium's own reminder and is none.
func TestRemindersInEnglish(t *testing.T) {
	for text, want := range map[string]bool{
		"This is a system for 35 thousand.":           false,
		"This week the ministry promised a law.":      true,
		"Last week the ministry promised a law.":      true,
		"Recently built houses have none.":            false,
		"Monday was quiet.":                           true,
		"It will be recalled that the law is late.":   true,
		"It was late.":                                false,
		"Not everyone is told about this in a store.": false,
	} {
		d := newDocument(story("", "", text))
		if got := d.reminds(d.sentences[0]) || d.turnsAway(d.sentences[0]); got != want {
			t.Errorf("%s: %v, want %v", text, got, want)
		}
	}
}
