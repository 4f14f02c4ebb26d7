package summarize

import "testing"

func TestWhoIsMeantBesideOthers(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"whose head called", "Synlab said in a notice that names had been taken.| Bank details were not among them.| It has informed the data office, whose head, Solvei Brandt, called the delay “hard to grasp”.", []string{"Synlab", "-", "Solvei Brandt"}},
		{"that supplier", "Ostlin Foods said it was sorry.| That supplier, Datahus, rejects this: its systems, it says, were never touched.", []string{"Ostlin Foods", "Datahus"}},
		{"the operator", "Ostlin Foods said it was sorry.| The port authority was blunt: the cranes, it said, were old.", []string{"Ostlin Foods", "port authority"}},
		{"one of them, a woman", "Patients learned of it from the news.| One of them, a 34-year-old woman who did not want her name published, said her results were hers.", []string{"*", "?"}},
		{"one of them, by name", "Patients were told late.| One of them, Ada Krog, said her results were hers.", []string{"*", "Ada Krog"}},
		{"how the chief describes it", "“First the shells, then the guns,” is how the chief of staff describes it.", []string{"chief of staff"}},
		{"informed nobody", "Velara has informed the police.", []string{"-"}},
		{"told a paper", "The war will be decided by power stations, retired general Bertil Askman has told the Ostra Gazette.| The former chief of staff sees little chance of a truce.", []string{"Bertil Askman via Ostra Gazette", "Bertil Askman via Ostra Gazette"}},
	})
}
