package summarize

import "testing"

// TestWhoToldThis: a sentence that says no more than who told what stands before it, in English.
func TestWhoToldThis(t *testing.T) {
	const lead = "Fourteen schools closed in Pell.| "
	both := func(who string) []string { return []string{who, who} }
	testSpoken(t, []spokenCase{
		{"reported by, a medium", lead + "This was reported by the head of the Pell Regional Administration Oleg Synyak, reports UNN.", both("Oleg Synyak via UNN")},
		{"stated on air", lead + "This was stated by Mayor Ann Reed on the air of the national telethon, UNN reports.", both("Ann Reed via UNN")},
		{"where, then by whom", lead + "This was reported on Telegram by Mayor Ann Reed.", both("Ann Reed")},
		{"announced that", lead + "It was announced by the mayor on Monday that 14 more would.", []string{"-", "mayor"}},
		{"said this", lead + "Defence Ministry's spokesman Andriy Lys said this at a press briefing, an Ukrinform correspondent reports.", both("Andriy Lys via Ukrinform correspondent")},
		{"she said this", "Ann Reed came.| Fourteen schools closed.| She said this at a briefing, UNN reports.", []string{"Ann Reed via UNN", "Ann Reed via UNN", "Ann Reed via UNN"}},
		{"a body reported this", lead + "The press service of the ministry reported this on Facebook.", both("press service of the ministry")},
		{"this was a lie", lead + "Mayor Ann Reed said this was a lie.", []string{"-", "Ann Reed"}},
		{"the relevant statement", lead + "The relevant statement was made by Mayor Ann Reed, Ukrinform reports.", both("Ann Reed via Ukrinform")},
		{"an order", lead + "The order was given by the mayor.", []string{"-", "-"}},
		{"quoted", lead + "“The mayor said this at a briefing,” Ann Reed recalled.", []string{"-", "Ann Reed"}},
		{"by a road", lead + "This was confirmed by tests on 14 roads.", []string{"-", "-"}},
		{"and more", lead + "This was reported by Mayor Ann Reed, who added that 14 more would close.", []string{"Ann Reed", "Ann Reed"}},
	})
}
