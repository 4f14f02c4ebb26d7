package ui

import (
	"errors"
	"strings"
	"testing"
	"time"
)

func TestReboundKeyIsTheOneEverywhere(t *testing.T) {
	keys, err := BindKeys("visti", []Rebinding{{Action: "star", Keys: []string{"Ctrl-e", "*"}, Line: 3}, {Action: "first", Keys: []string{"Zz"}}})
	if err != nil {
		t.Fatal(err)
	}
	sit(t, full(), 80, 24, Options{Lang: "uk", Keys: keys}, func(s *screen) {
		s.see("Ctrl-e ★")
		s.press("f")
		if s.shelf.readings[0].Article.Starred {
			t.Error("the old key still sets a star")
		}
		s.press("ctrl+у") // by place, on a Ukrainian layout
		if !s.shelf.readings[0].Article.Starred {
			t.Error("the new key sets no star on a Ukrainian layout")
		}
		s.press("j", "j", "Я", "я")
		if got := s.model().list.cursor; got != 0 {
			t.Errorf("the cursor is at %d after the sequence, want 0", got)
		}
		s.press(":")
		s.typeText("зірка")
		s.see("Ctrl-e *")
		s.press("esc", "?")
		s.see("Zz")
		s.press("esc")
	})
}

func TestBindingThatHidesAnotherIsReportedWithBothNames(t *testing.T) {
	for _, tt := range []struct {
		change Rebinding
		want   []string
	}{
		{Rebinding{"star", []string{"n"}, 7}, []string{"line 7", "star", "next-unread", "in the list"}},
		{Rebinding{"star", []string{"g"}, 2}, []string{"line 2", "star", "first"}},
		{Rebinding{"star", []string{"j x"}, 2}, []string{"star", "down"}},
		{Rebinding{"starr", []string{"x"}, 4}, []string{"line 4", `no action "starr"`, `"star"`}},
		{Rebinding{"unread", []string{"x"}, 4}, []string{"unread-only"}},
		{Rebinding{"star", []string{"hyper+x"}, 5}, []string{"line 5", "is no key"}},
		{Rebinding{"topic", []string{"x"}, 5}, []string{"keeps its digits"}},
	} {
		_, err := BindKeys("visti", []Rebinding{tt.change})
		var k *KeyError
		if !errors.As(err, &k) {
			t.Errorf("%+v: %v, want an error", tt.change, err)
			continue
		}
		for _, want := range tt.want {
			if !strings.Contains(err.Error(), want) {
				t.Errorf("%+v: %q does not name %q", tt.change, err, want)
			}
		}
	}
	if _, err := BindKeys("vim", nil); err == nil || !strings.Contains(err.Error(), "newsboat") {
		t.Errorf("an unknown preset: %v", err)
	}
	if _, err := BindKeys("visti", []Rebinding{{Action: "star", Keys: []string{"n"}}, {Action: "next-unread", Keys: nil}}); err != nil {
		t.Errorf("a key that its action gave away: %v", err)
	}
}

func TestKeysThatWouldLeaveNoWayOutAreRefused(t *testing.T) {
	quit, leave := Rebinding{Action: "quit", Line: 3}, Rebinding{Action: "leave", Line: 5}
	for _, preset := range []string{"visti", "newsboat"} {
		for _, changes := range [][]Rebinding{{quit, leave}, {{Action: "leave", Line: 3}, {Action: "quit", Line: 5}}} {
			_, err := BindKeys(preset, changes)
			var k *KeyError
			if !errors.As(err, &k) || k.Line != 5 || !strings.Contains(k.Text, "quit") || !strings.Contains(k.Text, "leave") {
				t.Errorf("%s: %v, want an error of line 5 that names quit and leave", preset, err)
			}
		}
	}
	for _, tt := range []struct {
		change Rebinding
		key    string
	}{{quit, "ctrl+c"}, {leave, "q"}} {
		keys, err := BindKeys("visti", []Rebinding{tt.change})
		if err != nil {
			t.Errorf("no key for %s: %v", tt.change.Action, err)
			continue
		}
		sit(t, full(), 80, 24, Options{Lang: "uk", Keys: keys}, func(s *screen) {
			if s.press(tt.key); !s.quit {
				t.Errorf("no key for %s: %s does not end visti", tt.change.Action, tt.key)
			}
		})
	}
}

// TestEveryKeyOfThePresetDoesWhatItSays presses every key of the preset in every
// place it is for.
func TestEveryKeyOfThePresetDoesWhatItSays(t *testing.T) {
	keys, err := BindKeys("newsboat", nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, b := range keys.table {
		if _, changed := presets["newsboat"][b.act]; !changed {
			continue
		}
		for _, in := range places(b.in) {
			for _, key := range b.keys {
				if b.act == actOpen && in == inSide {
					continue // tried with its own keys
				}
				if !tryKey(t, keys.table, trials[b.act], in, key) {
					t.Errorf("%q does nothing of what it is for in the %s", key, placeNames[in])
				}
			}
		}
	}
}

func TestHandsFromNewsboat(t *testing.T) {
	keys, err := BindKeys("newsboat", nil)
	if err != nil {
		t.Fatal(err)
	}
	sit(t, full(), 80, 24, Options{Lang: "en", Keys: keys, MarkAfter: time.Hour}, func(s *screen) {
		s.press("n", "p", "N") // next, previous unread, toggle
		if !s.shelf.readings[0].Article.Read {
			t.Error("N does not mark as read")
		}
		s.press("l") // what is read too
		s.see("16 rows", "all")
		s.press("C")
		s.see("rows read")
		s.press("F")
		s.typeText("topic:war")
		s.press("enter")
		s.see("2 rows")
		s.press("ctrl+f")
		s.see("16 rows")
	})
}

func TestKeysAreReadAsPeopleWriteThem(t *testing.T) {
	for in, want := range map[string]string{
		"x": "x", "X": "X", "gg": "g g", "g g": "g g", "Ctrl-X": "ctrl+x", "ctrl+x": "ctrl+x", "PgDn": "pgdown", "F2": "f2", "up": "up", "Up": "up", "Enter": "enter",
		"Shift-Tab": "shift+tab", "alt+X": "alt+X", "ж": "ж", ".": ".", "hyper+x": "", "": "", "a b c": "", "shift+x": "",
	} {
		got, ok := readKey(in)
		if got != want && (ok || want != "") {
			t.Errorf("readKey(%q) = %q, %v, want %q", in, got, ok, want)
		}
	}
}

func TestHelpIsSearched(t *testing.T) {
	sit(t, full(), 80, 24, Options{Lang: "uk"}, func(s *screen) {
		s.press("?", "/")
		s.typeText("зірк")
		s.see("f                  зірка", "знайти: зірк")
		s.notSee("Ctrl-d")
		s.press("enter")
		s.see("f                  зірка")
		s.notSee("Ctrl-d", "знайти:")
		s.press("esc") // first what was looked for
		s.see("Ctrl-d")
		s.press(".")
		s.typeText("cnh") // «стр» with an English layout on: nothing; then by another language
		s.press("esc", "/")
		s.typeText("star")
		s.see("f                  зірка")
		s.press("esc", "/")
		s.typeText("твердж")
		s.see("наступне твердження", "у статті") // what works elsewhere says where
		s.press("esc", "/")
		s.typeText("qqq")
		s.see("«qqq» тут немає")
		s.press("esc", "esc")
		s.see("15 рядків")
	})
}
