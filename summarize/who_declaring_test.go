package summarize

import "testing"

func TestWhoDeclares(t *testing.T) {
	var cases []spokenCase
	for _, verb := range []string{"promises", "regrets", "repeats", "underlines", "replies", "declares", "anticipated", "swore", "feels", "implied", "specified"} {
		cases = append(
			cases,
			spokenCase{verb + " that", "Minister Ivo Brandt " + verb + " that the bridge is safe.", []string{"Ivo Brandt"}},
			spokenCase{verb + " that, a body", "The ministry " + verb + " that the bridge is safe.", []string{"ministry"}},
			spokenCase{verb + " at the end", "The bridge is safe, the mayor " + verb + ".", []string{"mayor"}},
			spokenCase{verb + " put between", "Mayor Ivo Brandt said it was late.| The bridge, Brandt " + verb + ", is safe.", []string{"Ivo Brandt", "Ivo Brandt"}},
		)
	}
	for _, verb := range []string{"claim", "recall", "promise", "announce", "confirm", "feel"} {
		cases = append(
			cases,
			spokenCase{verb + " that", "Local residents " + verb + " that the bridge is old.", []string{"?"}},
			spokenCase{verb + " at the end", "The bridge is old, residents " + verb + ".", []string{"?"}},
		)
	}
	testSpoken(t, append(
		cases,
		spokenCase{"a court", "In its ruling the court held that the clause was void.", []string{"court"}},
		spokenCase{"a court's kind", "The appeals court decided that the clause was void.", []string{"appeals court"}},
		spokenCase{"she", "Mayor Liv Castor said it was late.| She regrets that it is.", []string{"Liv Castor", "Liv Castor"}},
		spokenCase{"a firm named elsewhere", "The owner of Velara said it was late.| Velara promises that its prices will fall.", []string{"owner of Velara|*", "Velara"}},
	))
}

func TestWhoDeclaresNothing(t *testing.T) {
	var cases []spokenCase
	for _, text := range []string{
		"In the morning, the choir repeats.",
		"As the years pass, the town regrets.",
		"The ministry promises that were broken in May are 40.",
		"It is what the mayor demands.",
		"If the minister promises that he will resign, we will see.",
		"The mayor, who promises that it will rain, is old.",
		"Jan Korb decided that he had had enough.",
		"The rope held that day.",
		"The choir repeats that song.",
		"The deal implies that it is late.",
		"Experience implies that it is late.",
		"Everybody promises that it will be easy.",
		"New remarks that it made were wrong.",
		"The sisters recall their mother.",
		"The teams agree on a date.",
	} {
		cases = append(cases, spokenCase{text, text, []string{"-"}})
	}
	testSpoken(t, cases)
}
