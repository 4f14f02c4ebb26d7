package summarize

import "testing"

func TestWhoHasATradeOrAnAge(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"an age between commas", "Qorla Venn, 40, kept a book.| It was a long night, she said.", []string{"-", "Qorla Venn"}},
		{"a number that is no age", "Qorla Venn, 4, kept a book.| It was a long night, she said.", []string{"-", "?"}},
		{"a firm's number", "Venn Foods, 40, fell.| It was a long night, she said.", []string{"-", "?"}},
		{"a locksmith", "“It was late,” locksmith Qorla Venn said.| The locksmith left.", []string{"Qorla Venn", "-"}},
		{"the cartographer", "Cartographer Ada Krog said it was late.| The map, the cartographer noted, was wrong.", []string{"Ada Krog", "Ada Krog"}},
		{"a cleaner car", "A cleaner car is late, the firm said.", []string{"firm"}},
		{"she, and no paper", "Mayor Ada Krog was away.| An audit recommended hiring 12 more, and the minister sat on it, she said.", []string{"-", "Ada Krog"}},
		{"a paper that found it", "Mayor Ada Krog was away.| An audit found that 40 were hired.", []string{"-", "audit"}},
	})
}
