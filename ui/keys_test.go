package ui

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"visti/internal/news"
)

// A trial presses one key and tells whether it did what it is for.
type trial func(s *screen, in place, key string) bool

// trials has one for every action of the table.
var trials = map[action]trial{
	actDown: func(s *screen, in place, key string) bool { return s.moves(in, key) > 0 },
	actUp: func(s *screen, in place, key string) bool {
		s.down(in, 2)
		return s.moves(in, key) < 0
	},
	actFirst: func(s *screen, in place, key string) bool {
		s.down(in, 2)
		return s.moves(in, key) < 0
	},
	actLast:     func(s *screen, in place, key string) bool { return s.moves(in, key) > 2 },
	actHalfDown: func(s *screen, in place, key string) bool { return s.moves(in, key) > 0 },
	actPageDown: func(s *screen, in place, key string) bool { return s.moves(in, key) > 1 },
	actHalfUp: func(s *screen, in place, key string) bool {
		s.down(in, 4)
		return s.moves(in, key) < 0
	},
	actPageUp: func(s *screen, in place, key string) bool {
		s.down(in, 4)
		return s.moves(in, key) < 0
	},
	actNextArticle: func(s *screen, _ place, key string) bool {
		s.press(key)
		return s.model().reader.id == s.shelf.readings[1].Article.ID
	},
	actPrevArticle: func(s *screen, _ place, key string) bool {
		s.with(func(m *Model) tea.Cmd { return m.toArticle(2) })
		s.press(key)
		return s.model().reader.id == s.shelf.readings[1].Article.ID
	},
	actNextUnread: func(s *screen, in place, key string) bool {
		s.with(func(m *Model) tea.Cmd { return m.set(news.Mark{ID: s.shelf.readings[1].Article.ID, Read: new(true)}) })
		s.press(key)
		return s.model().list.cursor == 2 && (in != inReader || s.model().reader.id == s.shelf.readings[2].Article.ID)
	},
	actPrevUnread: func(s *screen, in place, key string) bool {
		s.with(func(m *Model) tea.Cmd {
			if in == inReader {
				return m.toArticle(2)
			}
			m.list.move(2)
			return m.set(news.Mark{ID: s.shelf.readings[1].Article.ID, Read: new(true)})
		})
		s.press(key)
		want := 0
		if in == inReader {
			want = 1
		}
		return s.model().list.cursor == want
	},
	actOpen: func(s *screen, in place, key string) bool {
		if in == inSide {
			s.with(func(m *Model) tea.Cmd { m.side.move(1); return nil })
			s.press(key)
			return s.model().filter == "topic:war"
		}
		s.press(key)
		return s.model().focus == readerPart && len(s.shelf.opened) == 1
	},
	actNumber: func(s *screen, _ place, key string) bool {
		if key == "0" { // a number has to begin otherwise
			s.with(func(m *Model) tea.Cmd {
				m.reader.items = append(m.reader.items, make([]numbered, 20)...)
				m.reader.items[9].url = s.shelf.readings[3].Article.URL
				m.number = "1"
				return nil
			})
			s.press(key)
			return len(s.model().back) == 1
		}
		n := digit(key)
		s.press(key)
		return len(s.model().back) == 1 || n > 6 && strings.Contains(s.model().note, key)
	},
	actGo: func(s *screen, _ place, key string) bool {
		s.with(func(m *Model) tea.Cmd { m.number = "2"; return nil })
		s.press(key)
		return len(s.model().back) == 1
	},
	actBack: func(s *screen, _ place, key string) bool {
		s.press(key)
		return s.model().focus == listPart
	},
	actEscape: func(s *screen, in place, key string) bool {
		if in == inList {
			s.with(func(m *Model) tea.Cmd { return m.setFilter("міст") })
			s.press(key)
			return s.model().filter == "" && s.model().focus == listPart
		}
		s.press(key)
		return s.model().focus == listPart && !s.model().help.open
	},
	actTopic: func(s *screen, _ place, key string) bool {
		if key == "0" {
			s.with(func(m *Model) tea.Cmd { return m.setFilter("topic:war міст") })
			s.press(key)
			return s.model().filter == "міст"
		}
		topic, _ := topicOf(digit(key))
		s.press(key)
		return s.model().filter == "topic:"+topic.String()
	},
	actAddTopic: func(s *screen, _ place, key string) bool {
		s.with(func(m *Model) tea.Cmd { return m.setFilter("topic:war міст") })
		s.press(key)
		want := "topic:war"
		if n := digit(strings.Fields(key)[1]); n > 1 {
			topic, _ := topicOf(n)
			want += "," + topic.String()
		} else {
			// War stands there already: nothing may change, not even to war alone.
			return s.model().filter == "topic:war міст"
		}
		return s.model().filter == want+" міст"
	},
	actFilter: func(s *screen, _ place, key string) bool {
		s.press(key)
		return s.model().prompt.open && !s.model().prompt.find
	},
	actFind: func(s *screen, _ place, key string) bool {
		s.press(key)
		return s.model().prompt.open && s.model().prompt.find
	},
	actBrowse: func(s *screen, _ place, key string) bool {
		s.press(key)
		return slices.Equal(s.shelf.browsed, []string{s.shelf.readings[0].Article.URL.String()})
	},
	actRead: func(s *screen, _ place, key string) bool {
		s.press(key)
		return s.shelf.readings[0].Article.Read
	},
	actStar: func(s *screen, _ place, key string) bool {
		s.press(key)
		return s.shelf.readings[0].Article.Starred
	},
	actUndo: func(s *screen, _ place, key string) bool {
		s.with(func(m *Model) tea.Cmd {
			return m.set(news.Mark{ID: s.shelf.readings[0].Article.ID, Starred: new(true)})
		})
		s.press(key)
		return !s.shelf.readings[0].Article.Starred
	},
	actRefresh: func(s *screen, in place, key string) bool {
		want := news.FeedID(1)
		if in == inSide {
			s.with(func(m *Model) tea.Cmd { m.side.move(100); return nil })
			want = 4
		}
		s.press(key)
		return len(s.shelf.polled) == 1 && slices.Equal(s.shelf.polled[0], []news.FeedID{want})
	},
	actRefreshAll: func(s *screen, _ place, key string) bool {
		s.press(key)
		return len(s.shelf.polled) == 1 && len(s.shelf.polled[0]) == 0
	},
	actClaim: func(s *screen, _ place, key string) bool {
		s.press(key)
		return s.model().reader.claim == 1
	},
	actClaimBack: func(s *screen, _ place, key string) bool {
		s.press(key)
		return s.model().reader.claim == 3
	},
	actUnread: func(s *screen, _ place, key string) bool {
		before := len(s.model().list.articles)
		s.press(key)
		return len(s.model().list.articles) == before+1
	},
	actNextPane: func(s *screen, in place, key string) bool {
		s.press(key)
		return s.place() == map[place]place{inSide: inList, inList: inReader, inReader: inSide}[in]
	},
	actPrevPane: func(s *screen, in place, key string) bool {
		s.press(key)
		return s.place() == map[place]place{inSide: inReader, inList: inSide, inReader: inList}[in]
	},
	actHelp: func(s *screen, in place, key string) bool {
		s.press(key)
		return s.model().help.open == (in != inHelp)
	},
	actQuit: func(s *screen, in place, key string) bool {
		s.press(key)
		if in == inList {
			return s.quit
		}
		return !s.quit && s.place() == inList
	},
	actLeave: func(s *screen, _ place, key string) bool {
		s.press(key)
		return s.quit
	},
	actSuspend: func(s *screen, _ place, key string) bool {
		s.press(key)
		return s.paused
	},
}

// with changes the model as no key does, so that one key can be tried alone.
func (s *screen) with(change func(m *Model) tea.Cmd) {
	m := s.model()
	cmd := change(&m)
	s.m = m
	s.run(cmd)
	s.drain()
}

func (s *screen) place() place {
	m := s.model()
	return m.place()
}

// goTo gives the keys to a place.
func (s *screen) goTo(in place) {
	s.with(func(m *Model) tea.Cmd {
		switch in {
		case inReader:
			return m.openRow()
		case inSide:
			m.focus = sidePart
			return m.arrange()
		case inHelp:
			m.toggleHelp()
		}
		return nil
	})
}

// down goes n steps down without a key.
func (s *screen) down(_ place, n int) {
	s.with(func(m *Model) tea.Cmd { return m.step(n) })
}

// moves presses a key and says how far it went, down being positive.
func (s *screen) moves(in place, key string) int {
	at := func() int {
		m := s.model()
		return map[place]int{inList: m.list.cursor, inReader: m.reader.top, inSide: m.side.cursor, inHelp: m.help.top}[in]
	}
	before := at()
	s.press(key)
	return at() - before
}

func places(in place) []place {
	var all []place
	for _, p := range []place{inList, inReader, inSide, inHelp} {
		if in&p != 0 {
			all = append(all, p)
		}
	}
	return all
}

var placeNames = map[place]string{inList: "list", inReader: "reader", inSide: "side", inHelp: "help"}

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
					typed, meant = strings.ToUpper(typed), strings.ToUpper(meant)
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
	for typed, want := range map[string]action{".": actFilter, ",": actHelp, ";": noAction, ":": noAction, "\"": noAction} {
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
