package ui

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
)

func places(in place) []place {
	var all []place
	for _, p := range []place{inList, inReader, inSide, inHelp, inAbout, inOffer} {
		if in&p != 0 {
			all = append(all, p)
		}
	}
	return all
}

var placeNames = map[place]string{inList: "list", inReader: "reader", inSide: "side", inHelp: "help", inAbout: "about", inOffer: "offer"}

// TestEveryKeyDoesWhatTheTableSays presses every key of every line of the table
// in every place it is for, and once more with the key taken out of the table:
// then nothing of it may happen, or the trial proves nothing.
func TestEveryKeyDoesWhatTheTableSays(t *testing.T) {
	for i, b := range bindings {
		try, ok := trials[b.act]
		if !ok {
			t.Errorf("no trial for %v", b.keys)
			continue
		}
		for _, in := range places(b.in) {
			for _, key := range b.keys {
				t.Run(fmt.Sprintf("%s/%s", placeNames[in], strings.ReplaceAll(key, "/", "slash")), func(t *testing.T) {
					if !tryKey(t, bindings, try, in, key) {
						t.Errorf("%q does nothing of what it is for", key)
					}
					if b.act == actAddTopic && key == "+ 1" {
						return // what it must not do is tried as well
					}
					without := slices.Clone(bindings)
					without[i].keys = slices.DeleteFunc(slices.Clone(b.keys), func(k string) bool { return k == key })
					if tryKey(t, without, try, in, key) {
						t.Errorf("%q works without its line in the table: the trial proves nothing", key)
					}
				})
			}
		}
	}
}

func tryKey(t *testing.T, table []binding, try trial, in place, key string) (worked bool) {
	sit(t, newsstand(morning...), 130, 16, Options{Lang: "uk", MarkAfter: time.Hour}, func(s *screen) {
		s.with(func(m *Model) tea.Cmd { m.keys = newKeymap(table, false); return nil })
		s.goTo(in)
		worked = try(s, in, key)
	})
	return worked
}

func TestNoKeyHasTwoMeaningsInOnePlace(t *testing.T) {
	for _, in := range places(everywhere | inHelp) {
		seen := map[string]action{}
		for _, b := range bindings {
			if b.in&in == 0 {
				continue
			}
			for _, key := range b.keys {
				if before, ok := seen[key]; ok {
					t.Errorf("%q means %d and %d in the %s", key, before, b.act, placeNames[in])
				}
				seen[key] = b.act
			}
		}
	}
}

func TestNoDefaultKeyNeedsAltGrOnACyrillicLayout(t *testing.T) {
	for _, b := range bindings {
		if slices.Equal(b.keys, []string{"/", "."}) {
			continue // "." is there for that
		}
		for _, key := range b.keys {
			if strings.ContainsAny(key, "#@$^&|\\<>[]{}~") {
				t.Errorf("%q cannot be typed on a Ukrainian layout", key)
			}
		}
	}
}

// layouts are the letters of three keyboards, row by row, over the English one.
var layouts = map[string][2]string{
	"uk":    {"йцукенгшщзх фівапролдж ячсмитьбю", "qwertyuiop[ asdfghjkl; zxcvbnm,."},
	"ru":    {"йцукенгшщзхъ фывапролджэ ячсмитьбю", "qwertyuiop[] asdfghjkl;' zxcvbnm,."},
	"uk-ґє": {"ї є", "] '"},
}

func TestKeysWorkByPlaceOnCyrillicLayouts(t *testing.T) {
	keys := newKeymap(bindings, false)
	for name, l := range layouts {
		english := []rune(l[1])
		for i, r := range []rune(l[0]) {
			if r == ' ' {
				continue
			}
			for _, upper := range []bool{false, true} {
				typed, meant := string(r), string(english[i])
				if upper {
					typed, meant = strings.ToUpper(typed), string(shifted(english[i]))
				}
				for _, in := range places(everywhere) {
					got, _, gotMore := keys.find(in, "", keyPress(typed))
					want, _, wantMore := keys.find(in, "", keyPress(meant))
					if got != want || gotMore != wantMore {
						t.Errorf("%s: %q does %d in the %s, %q does %d", name, typed, got, placeNames[in], meant, want)
					}
					got, _, _ = keys.find(in, "", keyPress("ctrl+"+string(r)))
					want, _, _ = keys.find(in, "", keyPress("ctrl+"+string(english[i])))
					if got != want {
						t.Errorf("%s: Ctrl-%c does %d in the %s, Ctrl-%c does %d", name, r, got, placeNames[in], english[i], want)
					}
				}
			}
		}
	}
}

func TestMacLayoutHasTwoLettersElsewhere(t *testing.T) {
	mac, other := newKeymap(bindings, true), newKeymap(bindings, false)
	if act, _, _ := mac.find(inList, "", keyPress("і")); act != actPageUp {
		t.Errorf("і on a Mac does %d, want what b does", act)
	}
	if act, _, _ := other.find(inList, "", keyPress("и")); act != actPageUp {
		t.Errorf("и elsewhere does %d, want what b does", act)
	}
}

func TestPunctuationIsTakenAsTyped(t *testing.T) {
	keys := newKeymap(bindings, false)
	for typed, want := range map[string]action{".": actFilter, ",": actHelp, ";": noAction, ":": actPalette, "\"": noAction} {
		if act, _, _ := keys.find(inList, "", keyPress(typed)); act != want {
			t.Errorf("%q does %d, want %d", typed, act, want)
		}
	}
}

func TestKeyboardProtocolNamesThePlace(t *testing.T) {
	keys := newKeymap(bindings, false)
	press := tea.KeyPressMsg{Code: 'о', BaseCode: 'j', Text: "о"}
	if act, _, _ := keys.find(inList, "", press); act != actDown {
		t.Errorf("о with the base key j does %d, want %d", act, actDown)
	}
}

func TestKeyWorksOnCyrillicLayout(t *testing.T) {
	sit(t, newsstand(morning...), 80, 24, Options{Lang: "uk"}, func(s *screen) {
		s.press("о", "о") // the key of j
		if got := s.model().list.cursor; got != 2 {
			t.Errorf("cursor after о о = %d, want 2", got)
		}
		s.press("п п") // g g
		if got := s.model().list.cursor; got != 0 {
			t.Errorf("cursor after п п = %d, want 0", got)
		}
		s.press("П") // G
		if got := s.model().list.cursor; got != 14 {
			t.Errorf("cursor after П = %d, want 14", got)
		}
		s.press(".")
		s.typeText("шахед")
		s.see("41 шахед", "1 рядок")
		s.notSee("трамвайний")
		s.press("esc")
		s.press("й")
		if !s.quit {
			t.Error("й does not quit")
		}
	})
}

func TestSequenceThatComesToNothingIsForgotten(t *testing.T) {
	sit(t, newsstand(morning...), 80, 24, Options{}, func(s *screen) {
		s.press("g", "j")
		if got := s.model().list.cursor; got != 1 {
			t.Errorf("cursor after g j = %d, want 1: the j counts by itself", got)
		}
		s.press("G", "g", "x", "g")
		if got := s.model().list.cursor; got != 14 {
			t.Errorf("cursor after g x g = %d, want 14", got)
		}
	})
}

func TestKeyTableNamesEveryKey(t *testing.T) {
	for _, lang := range []string{"uk", "en"} {
		table := KeyTable(lang)
		if n := strings.Count(table, "\n"); n != len(bindings)+2 {
			t.Errorf("%s: %d lines, want %d", lang, n, len(bindings)+2)
		}
		for _, key := range []string{"`gg`", "`Enter`", "`Ctrl-d`", "`0 1–9`", "`+ 1–9`", "`Shift-Tab`"} {
			if !strings.Contains(table, key) {
				t.Errorf("%s: no %s in\n%s", lang, key, table)
			}
		}
	}
}
