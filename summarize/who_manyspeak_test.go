package summarize

import "testing"

// TestWhoSaysSoOfMany: groups, plurals of all kinds, and which of two clauses tells who says so.
func TestWhoSaysSoOfMany(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"deputies of a council", "Pell Council deputies said that 14 schools closed.", []string{"Pell Council deputies"}},
		{"businessmen", "Pell Council businessmen said that 14 schools closed.", []string{"Pell Council businessmen"}},
		{"actresses", "Pell Theatre actresses said that 14 schools closed.", []string{"Pell Theatre actresses"}},
		{"coaches", "Pell Council coaches said that 14 schools closed.", []string{"Pell Council coaches"}},
		{"ministries", "Two ministries said that 14 schools closed.", []string{"?"}},
		{"participants", "Participants said that 14 schools closed.", []string{"?"}},
		{"at a firm, behind a quotation", "\"14 schools closed,\" analysts at Velara Group wrote in a report.", []string{"?"}},
		{"in a town, behind a quotation", "\"14 schools closed,\" officials in Pell said.", []string{"?"}},
		{"who cite others", "\"14 schools closed,\" analysts at Velara Group wrote in a report, citing experts who estimate that pay fell.", []string{"?"}},
		{"groups on both sides", "Groups on both sides of the river have denounced the 14 drafts as undemocratic.", []string{"groups"}},
		{"alike", "But experts and pilots alike say 14 schools may close.", []string{"?"}},
		{"two clauses", "Though the council has said that 14 lines failed, activists have claimed that the army is using a firewall.", []string{"?"}},
		{"which a land blamed on others", "President Carl Holt on Friday denounced a strike on 14 schools, which Norland blamed on the rebels.", []string{"Carl Holt"}},
		{"which officials say", "Norland has characterized Holt as the \"mastermind\" of the raid, which Norland officials say killed 14 people.", []string{"Norland"}},
		{"who projected less", "The output is 14 million more than Velara projected.", []string{"-"}},
		{"fewer than", "In 2017 fewer than half of Republicans said 14 schools closed.", []string{"half of Republicans"}},
		{"raises fears", "Government insiders have raised fears that 14 schools will close.", []string{"Government insiders"}},
		{"points to figures", "However, environmental groups pointed to figures that suggest 14 attacks.", []string{"environmental groups"}},
		{"points to a door", "Ann Reed pointed to the 14 doors of the hall.", []string{"-"}},
		{"is disputing reports", "Ann Reed is disputing reports that she lost 14 jobs.", []string{"Ann Reed"}},
		{"underscores a need", "Ann Reed underscored the need to close 14 schools.", []string{"Ann Reed"}},
		{"likens", "Cabinet Minister Ann Reed likened the 14 fines to a speeding ticket.", []string{"Ann Reed"}},
		{"a fund projects", "The fund had earlier projected 14 per cent growth.", []string{"fund"}},
		{"anticipates", "In fact, Ann Reed anticipates 14 deals.| She anticipated none in May.", []string{"Ann Reed", "Ann Reed"}},
	})
}
