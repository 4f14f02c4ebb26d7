package summarize

import "testing"

func TestWhoseForecastItIs(t *testing.T) {
	krog, both, one := "Analyst Ada Krog said it was late.| ", []string{"Ada Krog", "Ada Krog"}, []string{"Ada Krog", "-"}
	var cases []spokenCase
	for _, text := range []string{
		"Her forecast is a minority cabinet that lives until spring.",
		"Her conclusion is that rents will rise.",
		"Her advice is to wait.",
		"Her estimate is 40 men.",
		"Her own forecast is for a fall of 4%.",
		"Her conclusion was that rents would rise.",
		"Her main fear is that the bridge will fall.",
		"Krog's forecast is a minority cabinet.",
		"The analyst's advice is to sell.",
	} {
		cases = append(cases, spokenCase{text, krog + text, both})
	}
	for _, text := range []string{
		"Her forecast was wrong.",
		"Her forecast is a surprise to many.",
		"Her position is safe.",
		"Her story is a sad one.",
		"Her guess is as good as mine.",
		"Her view is of the sea.",
		"Her account is empty.",
		"Her explanation is that of a child.",
		"Her fear was that the bridge would fall.",
		"The film's verdict is that love wins.",
		"The jury's verdict is a blow to the firm.",
	} {
		cases = append(cases, spokenCase{text, krog + text, one})
	}
	testSpoken(t, append(cases, spokenCase{"a bank's", "The bank's forecast is a fall of 4%.", []string{"bank"}}, spokenCase{"many people's", "The experts' advice is to wait.", []string{"?|experts|Experts"}}))
}
