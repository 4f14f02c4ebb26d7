package ui

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"visti/internal/news"
)

func TestMuteShowsWhatVanishesAndIsUndone(t *testing.T) {
	d := &box{}
	sit(t, full(), 80, 24, Options{Lang: "uk", MarkAfter: time.Hour, Drawer: d}, func(s *screen) {
		s.press("j") // Обрій, society
		s.press("M")
		s.see("заглушити: ", "джерело Обрій", "source:obrii", "тема Суспільство", "слово «трамвайний» у всіх формах")
		s.press("enter")
		s.see("Заглушити «джерело Обрій»? Зникне 4 рядки", "⏎ так · Esc ні", "13:58  У Львові", "07:02  Дослідники", "ще 1")
		s.press("esc")
		s.see("15 рядків")
		s.press("M", "enter", "enter")
		s.see("заглушено «source:obrii» · u — скасувати", "11 рядків", "0 Усі 11", "5 Суспільство 2")
		s.notSee("У Львові")
		if !slices.Equal(d.mutes, []string{"source:obrii"}) {
			t.Errorf("stored %q", d.mutes)
		}
		s.press("f", "u", "u") // the star, then the mute
		s.see("знову показано «source:obrii»", "15 рядків")
		s.press("ctrl+r")
		s.see("11 рядків")
		s.press("u", "u")
		if len(d.mutes) > 0 {
			t.Errorf("stored %q after undo", d.mutes)
		}
	})
}

// TestMuteCountsRowsThatStayThoughTheyAreRead reads two rows, which stay dimmed: the one
// that is muted is announced and goes, the other one stays as it would without that.
func TestMuteCountsRowsThatStayThoughTheyAreRead(t *testing.T) {
	for name, count := range map[string]int{"source:obrii": 4, "трамвайний": 1} {
		sit(t, full(), 80, 24, Options{Lang: "uk", MarkAfter: time.Hour, Drawer: &box{}}, func(s *screen) {
			s.press("m", "j", "m") // Вістовик, then Обрій on the tram line
			s.see("15 рядків")
			s.press("M")
			s.typeText(name)
			s.press("enter")
			s.see("Зникне "+s.model().words.count(sayRows, count), "13:58  У Львові")
			s.press("enter")
			s.see(s.model().words.count(sayRows, 15-count), "Уряд виділить")
			s.notSee("У Львові")
			s.press("u")
			s.see("14 рядків", "Уряд виділить")
			s.press("w", "w") // leaves the view
			s.see("13 рядків")
			s.notSee("Уряд виділить")
		})
	}
}

// TestMuteLeavesTheCursorWhereItIs mutes the source of a row in the middle and takes
// that back.
func TestMuteLeavesTheCursorWhereItIs(t *testing.T) {
	sit(t, full(), 80, 24, Options{Lang: "uk", MarkAfter: time.Hour, Drawer: &box{}}, func(s *screen) {
		s.press("8") // sport is far down
		at := s.at().ID
		s.press("0")
		if s.at().ID != at {
			t.Fatalf("the cursor is on %q", s.at().Title)
		}
		s.press("M", "enter", "enter")
		s.see("11 рядків", " з 11")
		if got := s.at().Title.String(); !strings.HasPrefix(got, "Над трьома областями") {
			t.Errorf("the cursor is on %q, want the row below", got)
		}
		s.press("u")
		s.see("15 рядків")
		if s.at().ID != at {
			t.Errorf("after u the cursor is on %q, want the article that was muted", s.at().Title)
		}
		s.press("ctrl+r", "k", "k", "u")
		if s.see("15 рядків"); s.at().ID == at {
			t.Error("the cursor leaves the row it was moved to")
		}
	})
}

func TestMutedTopicIsThereForWhoAsksForIt(t *testing.T) {
	sit(t, full(), 80, 24, Options{Lang: "uk", Mutes: []string{"topic:sport"}, Drawer: &box{mutes: []string{"topic:sport"}}}, func(s *screen) {
		s.see("14 рядків")
		s.notSee("Збірна зіграє")
		s.press("8")
		s.see("1 рядок", "Збірна зіграє")
		s.press("0", "M")
		s.typeText("sport")
		s.see("знову показувати topic:sport")
		s.press("enter")
		s.see("15 рядків", "Збірна зіграє")
	})
}

func TestTypedQueryIsMuted(t *testing.T) {
	d := &box{}
	sit(t, full(), 80, 24, Options{Lang: "uk", Drawer: d}, func(s *screen) {
		s.press("M")
		s.typeText("шахед або порт")
		s.see("Enter — заглушити набраний запит")
		for range "або порт" {
			s.press("backspace")
		}
		s.typeText("АБО порт")
		s.press("enter")
		s.see("Зникне 2 рядки", "05:40  Над трьома областями")
		s.press("enter")
		s.see("13 рядків")
		s.press("M")
		s.typeText("sorce:x")
		s.press("enter")
		s.see("source:")
		if s.press("esc"); len(d.mutes) != 1 {
			t.Errorf("stored %q", d.mutes)
		}
		d.err = errors.New("the disk is full")
		s.press("M", "enter", "enter")
		s.see("не вдалося: the disk is full", "13 рядків")
	})
}

// TestQuestionIsReadableOnASmallScreen asks at 40x12 with a label in the frame: what
// is asked and what answers it have to be there whole.
func TestQuestionIsReadableOnASmallScreen(t *testing.T) {
	sit(t, full(), 40, 12, Options{Lang: "uk", Label: "ЗРАЗОК · вигадані новини", Drawer: &box{}}, func(s *screen) {
		s.press("M", "enter")
		s.see("Заглушити «джерело Вістовик»?", "Зникне 9", "⏎ так · Esc ні")
	})
}

func TestMuteAtOtherSizes(t *testing.T) {
	for _, size := range [][2]int{{1, 1}, {20, 4}, {40, 12}, {140, 40}} {
		sit(t, full(), size[0], size[1], Options{Lang: "uk", Drawer: &box{}}, func(s *screen) {
			s.press("M", "enter", "x", "M", "down", "enter", "enter") // every frame is checked
		})
	}
}

func TestMuteThatCallsASavedQueryHoldsFromTheStart(t *testing.T) {
	d := &box{mutes: []string{"@шум"}, saved: []news.SavedQuery{saying("шум", "topic:sport")}}
	sit(t, full(), 80, 24, Options{Lang: "uk", Mutes: d.mutes, Drawer: d}, func(s *screen) {
		s.see("14 рядків")
		s.notSee("Збірна зіграє")
	})
}

// TestWhatCannotBeMutedSaysWhy types what is no query, or one that would hide all.
func TestWhatCannotBeMutedSaysWhy(t *testing.T) {
	for typed, want := range map[string]string{
		"%":           "", // whatever is wrong with it
		")":           "): не зрозуміло",
		"topic:щось":  "topic:щось: не зрозуміло",
		"sort:oldest": "назвіть, що заглушити: слово, source:…, topic:…",
	} {
		d := &box{}
		sit(t, full(), 80, 24, Options{Lang: "uk", Drawer: d}, func(s *screen) {
			s.press("M")
			s.typeText(typed)
			s.see(want)
			s.notSee("Enter — заглушити")
			s.press("enter")
			if got := s.model().prompt.hint; got == "" || want != "" && got != want || !s.model().prompt.open {
				t.Errorf("%s: Enter says %q with the prompt open: %v; want %q and what is typed", typed, got, s.model().prompt.open, want)
			}
			s.typeText("я")
			if got := s.model().prompt.hint; got != "" {
				t.Errorf("%s: %q is said of what is typed no longer", typed, got)
			}
			if s.press("esc", "enter"); len(d.mutes) > 0 {
				t.Errorf("%s: muted %q", typed, d.mutes)
			}
		})
	}
}

func TestWhatIsToBeMutedIsAskedForWhereNothingIsListed(t *testing.T) {
	sit(t, none(), 80, 24, Options{Lang: "en", Drawer: &box{}}, func(s *screen) {
		s.press("M", "enter")
		s.see("name what to mute: a word, source:…, topic:…")
	})
}

// TestHintSaysWhateverIsWrong: an error of another kind is not left out.
func TestHintSaysWhateverIsWrong(t *testing.T) {
	if got := newWords("en", false).hint(errors.New("too\nlong"), "x"); got != "too long" {
		t.Errorf("it is told as %q", got)
	}
	for s, want := range map[string]string{"дрон %": "%: no letter or digit to look for", "topic:": "topic:", "date:x": "date:x: not understood"} {
		if _, err := news.ParseQuery(s, time.Now()); err == nil || !strings.Contains(newWords("en", false).hint(err, s), want) {
			t.Errorf("%q is told as %q, want %q", s, newWords("en", false).hint(err, s), want)
		}
	}
}
