package ui

import "testing"

func TestFindTakesLettersInOrderAndOtherLayouts(t *testing.T) {
	for _, tt := range []struct {
		typed, name string
		want        bool
	}{
		{"", "Війна", true},
		{"вій", "Війна", true},
		{"ВІЙНА", "Війна", true},
		{"вна", "Війна", true},
		{"ванй", "Війна", false},
		{"dsqyf", "Війна", true}, // війна with an English layout on
		{"цфк", "War", true},     // war with a Ukrainian one
		{"ыщке", "sort", true},   // sort with a Russian one
		{"всі пр", "усі показані рядки прочитано", false},
		{"рядки прочит", "усі показані рядки прочитано", true},
		{"прочит рядки", "усі показані рядки прочитано", true}, // the order of words is free
		{"hp", "Harbour Post", true},
		{"harpost", "Harbour Post", true},

		{"здоровя", "Здоров’я", true},
		{"здоров'я", "Здоров’я", true},
		{"гедзь", "ґедзь", true},
	} {
		if _, got := find(tt.typed, tt.name); got != tt.want {
			t.Errorf("find(%q, %q) = %v, want %v", tt.typed, tt.name, got, tt.want)
		}
	}
}

func TestFindPrefersBeginningsAndNeighbours(t *testing.T) {
	for _, tt := range []struct{ typed, better, worse string }{
		{"сп", "Спорт", "Суспільство"}, {"світ", "Світ", "Просвіта"}, {"star", "star", "start over and read"},
	} {
		a, okA := find(tt.typed, tt.better)
		b, okB := find(tt.typed, tt.worse)
		if !okA || okB && b.score >= a.score {
			t.Errorf("%q finds %q with %d, %q with %d", tt.typed, tt.better, a.score, tt.worse, b.score)
		}
	}
}

func TestFindSaysWhichLetters(t *testing.T) {
	h, _ := find("hp", "Harbour Post")
	if len(h.runes) != 2 || h.runes[0] != 0 || h.runes[1] != 8 {
		t.Errorf("hp is found at %v, want at the beginnings of both words", h.runes)
	}
}
