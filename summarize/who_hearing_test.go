package summarize

import "testing"

func TestBeforeWhomItWasSaid(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"the inquiry heard", "Workers had reported it twice, the inquiry heard on Tuesday.", []string{"inquiry"}},
		{"the jury was told", "His wife had confirmed as much to police, the jury was told.", []string{"jury"}},
		{"the court heard that", "The court heard that 40 letters had been burned.", []string{"court"}},
		{"the committee heard no more", "The court heard the case in May.| The committee heard three engineers.", []string{"-", "-"}},
		{"the prosecution", "But a neighbour saw him leave at nine, the prosecution alleged.", []string{"prosecution"}},
	})
}

func TestSomeOfPeople(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"two of its members", "The bank is in no hurry to cut rates, two of its five board members made clear on Monday.", []string{"?"}},
		{"three of the bidders", "Three of the four bidders warned that it was late.", []string{"?"}},
		{"some of his friends", "It is over, some of his friends say.", []string{"?"}},
		{"one passenger", "“It's a disgrace,” said one passenger, who gave her name only as Lotte.", []string{"?"}},
		{"a residents' association", "The residents' association warned that the road was shut.", []string{"residents' association"}},
		{"a pilots' association", "The pilots' association said that was not enough.", []string{"pilots' association"}},
		{"she and her colleagues", "“We checked it,” recalls Ines Barlow, a physicist.| The ice is thin, she and her colleagues write in Polar Letters.", []string{"Ines Barlow", "Ines Barlow"}},
		{"police believe", "Police believe the fire was set on purpose.| Residents fear that the road will be shut.", []string{"police", "?"}},
		{"a belief", "Police fear of fire is old.| In the hope of rain, they waited.", []string{"-", "-"}},
	})
}

func TestWhoseWordsTheseAre(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"the advice of", "“Dig it where they look for it,” is the advice of co-author Henrik Oster.", []string{"Henrik Oster"}},
		{"how she put it", "“Not now,” is how Mayor Liv Castor put it.", []string{"Liv Castor"}},
		{"put it bluntly", "Liv Castor, the mayor, put it more bluntly: a cut would be “a mistake we pay for twice”.", []string{"Liv Castor"}},
		{"put it to him", "Counsel for the families put it to him that he had signed both.", []string{"-"}},
		{"their version", "The town hall's version is different: 4,000 leaflets were put out.", []string{"town hall"}},
		{"nods", "His neighbour, a retired postman, nods: “Neither did I.”", []string{"neighbour"}},
		{"would say only", "Minister Lena Fors said it was late.| Pressed on the cost, she would say only that it was above 400 million.", []string{"Lena Fors", "Lena Fors"}},
		{"in a note", "Analysts at Skern Bank, in a note to clients, called it “the end of a bad idea”.", []string{"Analysts at Skern Bank"}},
		{"a leaked memo", "But a leaked memo, seen by the Herald, speaks of “daily falls of rock”.| The company dismissed the memo as “out of date”.", []string{"leaked memo", "company"}},
		{"assured them", "Consumers will notice little, the head of the grid agency assured them.", []string{"head of the grid agency"}},
		{"not so", "Not so, replied the chancellor: there had never been such a promise.", []string{"chancellor"}},
		{"she has calculated", "That is nonsense, in the view of Bren's mayor, Edda Rolvag.| The town has 40 beds too many, she has calculated.| According to her deputy, there are 50.", []string{"Edda Rolvag", "Edda Rolvag", "deputy"}},
		{"she asks", "Ada Krog runs a clinic in Pell.| “Who will pay for this?” she asks.", []string{"-", "Ada Krog"}},
		{"points out", "The sample is small, points out Tom Rusk, who studies glaciers.", []string{"Tom Rusk"}},
		{"a spokesman and he", "A spokesman for the ministry questioned the method but not the trend.| “We know there is a gap,” he conceded.", []string{"spokesman for the ministry", "spokesman for the ministry"}},
		{"of a hospital", "Nine are in critical condition, Dr. Helene Marburg of Pell's hospital told reporters.| Erik Lund from Bren's board said it was over.", []string{"Helene Marburg", "Erik Lund"}},
		{"the judges took", "The judges took her confession into account but also found that she had gone on.", []string{"judges"}},
		{"a councillor", "Mr Peth's deputy, Cllr Anwen Tull, conceded that it was late.", []string{"Anwen Tull"}},
	})
}
