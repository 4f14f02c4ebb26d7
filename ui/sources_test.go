package ui

import (
	"strconv"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
)

// TestChoiceOfAFeedShowsAsManyRowsAsItSays chooses each feed of the sidebar, under a
// filter and without: of a source with feeds in two languages that is one of them.
func TestChoiceOfAFeedShowsAsManyRowsAsItSays(t *testing.T) {
	for _, filter := range []string{"", "topic:economy,society", "на"} {
		sit(t, full(), 140, 40, Options{Lang: "uk"}, func(s *screen) {
			s.with(func(m *Model) tea.Cmd { return m.setFilter(filter) })
			for name, want := range map[string]string{
				"Вістовик": "source:vistovyk lang:uk", "Вістовик ru": "source:vistovyk lang:ru",
				"Обрій": "source:obrii", "Harbour Post": "source:harbourpost",
			} {
				said := s.sideNumber(name)
				s.chooseSide(name)
				if got := s.model().filter; got != strings.TrimSpace(want+" "+filter) {
					t.Errorf("%s under %q makes the filter %q", name, filter, got)
				}
				s.see(" " + s.model().words.count(sayRows, said) + "\n")
				if again := s.sideNumber(name); again != said {
					t.Errorf("%s under %q says %d rows, and %d once it is chosen", name, filter, said, again)
				}
				if got := strings.Count(s.text(), "✓▸") + strings.Count(s.text(), "!▸"); got != 1 {
					t.Errorf("%s: %d feeds are marked, want 1", name, got)
				}
			}
			s.chooseSide("Обрій")
			s.chooseSide("Вістовик ru")
			s.chooseSide("Вістовик ru") // once more: out again
			if got := s.model().filter; got != filter {
				t.Errorf("the filter is %q at the end, want %q", got, filter)
			}
		})
	}
}

// sideNumber is the number beside a feed in the sidebar.
func (s *screen) sideNumber(name string) int {
	s.t.Helper()
	for line := range strings.SplitSeq(s.text(), "\n") {
		side, _, _ := strings.Cut(line, "│")
		fields := strings.Fields(strings.NewReplacer("▌", " ", "▸", " ").Replace(side))
		if len(fields) < 3 || !strings.ContainsAny(fields[0], "✓!") || strings.Join(fields[1:len(fields)-1], " ") != name {
			continue
		}
		n, err := strconv.Atoi(fields[len(fields)-1])
		if err == nil {
			return n
		}
	}
	s.t.Fatalf("no number beside %s on\n%s", name, s.text())
	return 0
}

// chooseSide chooses a feed of the sidebar.
func (s *screen) chooseSide(name string) {
	s.t.Helper()
	s.with(func(m *Model) tea.Cmd {
		for i, it := range m.side.items {
			if it.kind == sideFeed && feedName(it.feed) == name {
				m.side.cursor = i
				return m.choose()
			}
		}
		s.t.Fatalf("%s is not in the sidebar", name)
		return nil
	})
}

// TestLanguageGoesWithTheSourceItCameWith leaves a feed in one of two languages by
// other ways: its language does not stay behind, one that was typed does.
func TestLanguageGoesWithTheSourceItCameWith(t *testing.T) {
	sit(t, full(), 140, 40, Options{Lang: "uk"}, func(s *screen) {
		s.chooseSide("Вістовик ru")
		s.press("t")
		if got := note(s, "Harbour Post"); got != "2" {
			t.Errorf("beside a feed in Russian, Harbour Post has %q rows, want 2", got)
		}
		s.typeText("harb")
		s.press("enter")
		s.see("/ source:harbourpost ·", " 2 рядки")
		s.chooseSide("Вістовик ru")
		s.press("t")
		s.typeText("усі")
		s.press("enter")
		s.see(" 15 рядків")
		s.press("/")
		s.typeText("lang:uk")
		s.press("enter")
		s.chooseSide("Обрій")
		s.see("/ source:obrii lang:uk ·", " 4 рядки")
		s.chooseSide("Обрій")
		s.see("/ lang:uk ·")
	})
}

// TestGroupsAndFeedsAreCountedAnew reads a row, and filters: the numbers of the sidebar
// follow, without what is muted.
func TestGroupsAndFeedsAreCountedAnew(t *testing.T) {
	shelf := troubled()
	sit(t, shelf, 140, 40, Options{Lang: "uk", Mutes: []string{"topic:war"}, Drawer: &box{mutes: []string{"topic:war"}}}, func(s *screen) {
		if got := s.sideNumber("Вістовик"); got != 5 {
			t.Errorf("Вістовик has %d rows, want 5: two are of war", got)
		}
		s.see("  Україна          5 ")
		s.press("m")
		s.wait(2 * sideEvery)
		if got := s.sideNumber("Вістовик"); got != 4 {
			t.Errorf("Вістовик has %d rows once one is read, want 4", got)
		}
		s.press("z")
		s.with(func(m *Model) tea.Cmd { return m.setFilter("topic:society") })
		s.press("z") // the sidebar comes back
		s.wait(2 * sideEvery)
		if got := s.sideNumber("Вістовик"); got != 2 {
			t.Errorf("Вістовик has %d rows of society, want 2", got)
		}
		s.see("  Україна          2 ")
	})
}

// TestFeedsOfOneLanguageAreTheirSource has two feeds of a source tell nothing apart: each
// says and shows what the source has.
func TestFeedsOfOneLanguageAreTheirSource(t *testing.T) {
	shelf := full()
	shelf.feeds = append(shelf.feeds, feed(5, "Обрій", "Обрій культура", "uk"), feed(6, "Вістовик", "Вістовик усе", ""))
	sit(t, shelf, 140, 40, Options{Lang: "uk"}, func(s *screen) {
		for name, want := range map[string]int{"Обрій": 4, "Обрій культура": 4, "Вістовик усе": 9, "Вістовик ru": 2} {
			if got := s.sideNumber(name); got != want {
				t.Errorf("%s has %d rows, want %d", name, got, want)
			}
		}
		s.chooseSide("Вістовик ru")
		s.see("✓▸Вістовик ru", "✓ Вістовик усе")
		s.chooseSide("Вістовик усе")
		s.see("✓▸Вістовик ru", "✓▸Вістовик усе")
		s.see("/ source:vistovyk ·", " 9 рядків")
	})
}

// TestCountOfALeftViewIsDropped gives the screen the counts of a view before this one.
func TestCountOfALeftViewIsDropped(t *testing.T) {
	sit(t, full(), 140, 40, Options{Lang: "uk"}, func(s *screen) {
		s.tell(sourcesMsg{seq: s.model().seq - 1, counts: sourceCounts{feeds: map[feedTerm]int{{source: "obrii"}: 77}}})
		if got := s.sideNumber("Обрій"); got != 4 {
			t.Errorf("Обрій has %d rows, want 4", got)
		}
		s.with(func(m *Model) tea.Cmd { m.side.sources = sourceCounts{}; return nil })
		s.see("! Обрій              │")
	})
}
