package summarize

import "testing"

func TestStrangersAreKnownBySurname(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"alone again", "Oonagh Pethydale has worn the shoes of a queen.| She came by accident.| Pethydale spent two days on a cardigan.\n\nPethydale is not afraid.\n\n“It has never been cold,” she told the host.", []string{"-", "-", "-", "-", "Oonagh Pethydale"}},
		{"a title", "Cllr Fiachra Lacedon (Ind), who chairs the committee, spoke.| He had not come for this, he said.", []string{"*", "Fiachra Lacedon"}},
		{"two of them", "Cllr Fiachra Lacedon (Ind) rose first, for he is the chairman.\n\nCllr Dervle Manganel was having none of it.| “You are late,” she said.", []string{"-", "-", "Dervle Manganel"}},
		{"a paper", "The Pell Ledgeron was sold.| The Ledgeron is old.| The Ledgeron is large.| It said it was late.", []string{"-", "-", "-", "?|Pell Ledgeron|Ledgeron"}},
		{"behind when", "Guard Odd Renberg slept.| Jan Carlino sat there.| When Carlino was asked, he told police it was late.", []string{"-", "-", "Jan Carlino"}},
	})
}
