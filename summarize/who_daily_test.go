package summarize

import "testing"

func TestWhoEndsAsAnAdverb(t *testing.T) {
	var cases []spokenCase
	for text, who := range map[string]string{
		"The family said it was late.":           "family",
		"The family has denied it.":              "family",
		"The family blamed the police.":          "family",
		"The general assembly said it was late.": "general assembly",
		"The daily said it was late.":            "daily",
		"Italy said it was late.":                "Italy",
		"Kelly denied it.":                       "Kelly",
		"Sally slammed the plan.":                "Sally",
		"Officially the bank said it was late.":  "bank",
		"Reportedly Velara said it was late.":    "Velara",
		"The early bird said it was late.":       "-",
	} {
		cases = append(cases, spokenCase{text, text, []string{who}})
	}
	testSpoken(t, append(cases, spokenCase{"a surname", "Nora Kelly said it was late.| Kelly added that it rained.", []string{"Nora Kelly", "Nora Kelly"}}))
}

func TestWhoIsADaily(t *testing.T) {
	daily := []string{"Pell Gazette", "Pell Gazette"}
	testSpoken(t, []spokenCase{
		{"according to it", "Two people were hurt, the daily Pell Gazette reported.| Three ran off, according to the daily.", daily},
		{"it wrote", "Two people were hurt, the daily Pell Gazette reported.| Three ran off, the daily wrote.", daily},
		{"a newspaper", "The newspaper Pell Gazette said it was late.| The quays need dredging, according to the daily.", []string{"newspaper Pell Gazette|Pell Gazette", "newspaper Pell Gazette|Pell Gazette"}},
		{"a weekly that cites", "The Pell Gazette said it was late.| The weekly, citing two guards, said it rained.", []string{"Pell Gazette", "Pell Gazette"}},
		{"daily flights", "The Pell Gazette said it was late.| The daily flights will resume, the airport said.", []string{"Pell Gazette", "airport"}},
		{"how often", "The firm pays him weekly, the union said.", []string{"union"}},
		{"daily life", "The daily life of Jan Korb said much of him.", []string{"-"}},
	})
}
