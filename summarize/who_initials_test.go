package summarize

import "testing"

// Initials that are prepositions and pronouns in small letters.
func TestInitialsAreNoPrepositions(t *testing.T) {
	var cases []spokenCase
	for _, name := range []string{"Б. С. Мандзій", "Б. В. Мандзій", "В. О. Мандзій", "С. Мандзій", "О. К. Мандзій", "І. І. Мандзій", "У. Я. Мандзій", "Б.С. Мандзій", "З. Мандзій"} {
		cases = append(cases,
			spokenCase{name, "Директор " + name + " заявив, що води нема.", []string{name}},
			spokenCase{"behind: " + name, "Води нема, сказав гідролог " + name + ".", []string{name}})
	}
	testSpoken(t, append(cases,
		spokenCase{"ru", "Воды нет, сообщил директор завода С. В. Дубов.", []string{"С. В. Дубов"}},
		spokenCase{"en", "Minister I. A. Krog said it was late.", []string{"I. A. Krog"}},
		spokenCase{"a network", "Ada Krog posted it on X.| She said it was late.", []string{"*", "Ada Krog"}},
	))
}
