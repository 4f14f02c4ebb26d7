package ui

import (
	"slices"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"visti/internal/news"
)

func TestClaimIsCopiedWithWhoSaysSoAndTheLink(t *testing.T) {
	sit(t, full(), 80, 24, Options{Lang: "uk", MarkAfter: time.Hour}, func(s *screen) {
		link := address("Вістовик", 1).String()
		s.press("enter", "c", "Y")
		want := "«Ми виділимо 1,2 млрд гривень на 14 мостів до кінця року», — сказав прем’єр.\n— прем’єр-міністр, на засіданні уряду\n" + link
		if !slices.Equal(s.clips, []string{want}) {
			t.Errorf("copied %q, want %q", s.clips, want)
		}
		s.see("скопійовано: «Ми виділимо", "— прем’єр-міністр, на засіданні уряду", link)
		s.press("y")
		if got := s.clips[len(s.clips)-1]; got != link {
			t.Errorf("copied %q, want the link", got)
		}
		s.press("j")
		s.notSee("скопійовано")
	})
}

func TestNumberTypedIsCopied(t *testing.T) {
	sit(t, full(), 80, 24, Options{Lang: "uk", MarkAfter: time.Hour}, func(s *screen) {
		s.press("enter")
		s.with(func(m *Model) tea.Cmd { // with ten or more a number waits for what to do
			m.reader.items = append(m.reader.items, make([]numbered, 20)...)
			return nil
		})
		s.press("2")
		s.see("відкрити № 2 — Enter, у браузері — o, копіювати — y")
		s.press("y", "2", "Y", "2", "o")
		link := address("Вістовик", 12).String()
		if want := []string{link, "Скільки мостів відновили торік\n" + link}; !slices.Equal(s.clips, want) {
			t.Errorf("copied %q, want %q", s.clips, want)
		}
		if !slices.Equal(s.shelf.browsed, []string{link}) {
			t.Errorf("opened %q", s.shelf.browsed)
		}
		s.press("1", "2", "y") // it has no address
		s.see("адреси немає")
		if m := s.model(); m.number != "" || len(s.clips) != 2 {
			t.Errorf("%q copied for a thing without an address", s.clips)
		}
	})
}

// TestArticleThatComesWithLessIsCopied has an article come anew, with fewer numbers
// and without the claim walked to, while these are about to be copied.
func TestArticleThatComesWithLessIsCopied(t *testing.T) {
	come := func(s *screen, strip func(r *news.Reading)) {
		m := s.model()
		msg := readingMsg{id: m.reader.id, opened: true, reading: m.reader.reading}
		strip(&msg.reading)
		s.tell(msg)
	}
	sit(t, full(), 80, 24, Options{Lang: "uk", MarkAfter: time.Hour}, func(s *screen) {
		s.press("enter")
		s.with(func(m *Model) tea.Cmd {
			m.reader.items = append(m.reader.items, make([]numbered, 20)...)
			return nil
		})
		s.press("1", "2")
		come(s, func(*news.Reading) {})
		s.press("Y")
		if title := s.shelf.readings[0].Article.Title.String(); len(s.clips) != 1 || !strings.HasPrefix(s.clips[0], title) {
			t.Errorf("copied %q, want the article: the number was typed for another", s.clips)
		}
		s.with(func(m *Model) tea.Cmd { m.number = "99"; return nil })
		s.press("Y")
		s.see("99")
		s.press("c", "c")
		come(s, func(r *news.Reading) { r.Summary.Claims = nil })
		s.press("Y")
		if got, title := s.clips[len(s.clips)-1], s.shelf.readings[0].Article.Title.String(); !strings.HasPrefix(got, title) {
			t.Errorf("copied %q, want the title of an article without claims", got)
		}
	})
}

func TestSelectedRowsAreCopiedTogether(t *testing.T) {
	sit(t, full(), 80, 24, Options{Lang: "uk", MarkAfter: time.Hour}, func(s *screen) {
		s.press("x", "x", "Y")
		if len(s.clips) != 1 || strings.Count(s.clips[0], "\n\n") != 1 || !strings.HasSuffix(s.clips[0], address("Обрій", 2).String()) {
			t.Errorf("copied %q, want two titles with their links", s.clips)
		}
		s.notSee("вибрано")
		s.press("gg", "x", "x", "y")
		if want := address("Вістовик", 1).String() + "\n" + address("Обрій", 2).String(); s.clips[1] != want {
			t.Errorf("copied %q, want %q", s.clips[1], want)
		}
	})
}

// TestCopiedTextHoldsNoControls copies a title with everything in it that a
// terminal could obey where it is pasted.
func TestCopiedTextHoldsNoControls(t *testing.T) {
	shelf := full()
	shelf.readings[0].Article.Title = news.PlainLine("Назва\x1b]52;c;eA==\x07\r\nrm -rf ~\u202e")
	sit(t, shelf, 80, 24, Options{Lang: "uk"}, func(s *screen) {
		s.press("Y")
		title, _, _ := strings.Cut(s.clips[0], "\n")
		if strings.ContainsAny(title, "\x1b\x07\r\u202e") || !strings.Contains(s.clips[0], "\n"+address("Вістовик", 1).String()) {
			t.Errorf("copied %q", s.clips[0])
		}
	})
}
