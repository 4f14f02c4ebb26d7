package summarize

import "testing"

func TestWhoseTalkIsRetold(t *testing.T) {
	talk := "Nobody would win from an early vote, believes Ysolde Brandis, a political scientist.| She set out her view on the morning programme of Radio Pell on Friday.\n\n"
	said := "Analyst Ada Krog said prices would fall.| She was speaking on the podcast Pell Talks.\n\nThe plan is weak, the analyst notes.| "
	y := func(who string) []string { return []string{"Ysolde Brandis", "-", "Ysolde Brandis", who} }
	k := func(who string) []string { return []string{"Ada Krog", "-", "Ada Krog", who} }
	testSpoken(t, []spokenCase{
		{"ends in her words", talk + "According to the expert, the quarrel was a pretext.| The farmers had been looking for the door since they lost voters, and a small party in government \"gets the bill for everything and the thanks for nothing\".", y("Ysolde Brandis")},
		{"what will be", talk + "It will pass a budget, she supposes.| The price will be a reshuffle, with a ministry going to somebody else.", y("Ysolde Brandis")},
		{"what would be", said + "A vote would change little.", k("Ada Krog")},
		{"a clause of hers", said + "The bridge is old, “and nobody builds those in order to look at them”.", k("Ada Krog")},
		{"a plan with a date", said + "The vote will be held on Monday.", k("-")},
		{"a body's plan", said + "The council will vote on it.", k("-")},
		{"a figure", said + "The price will be 40 crowns.", k("-")},
		{"what was", said + "The vote changed little.", k("-")},
		{"a song", said + "The charts were topped by a song “gets me all the way to the moon”.", k("-")},
		{"another's words", said + "The mayor's office “gets the bill for everything and the thanks for nothing”, said Tom Baird.", k("Tom Baird")},
		{"another's paragraph", "Analyst Ada Krog said prices would fall.| She was speaking on the podcast Pell Talks.\n\nThe plan is weak, the analyst notes.\n\nA vote would change little.", []string{"Ada Krog", "-", "Ada Krog", "-"}},
	})
	testSpoken(t, []spokenCase{
		{"no talk", "Analyst Ada Krog said prices would fall.| She spoke at a school in Pell.| The plan is weak, the analyst notes.| A vote would change little.", []string{"Ada Krog", "-", "Ada Krog", "-"}},
		{"another spoke before", "Tom Baird said it was late.| Analyst Ada Krog said prices would fall.| She was speaking on the podcast Pell Talks.| The plan is weak, the analyst notes.| A vote would change little.", []string{"Tom Baird", "Ada Krog", "-", "Ada Krog", "-"}},
		{"another speaks behind", said + "A vote would change little.\n\n“Not so,” said Tom Baird.", []string{"Ada Krog", "-", "Ada Krog", "-", "Tom Baird"}},
	})
}
