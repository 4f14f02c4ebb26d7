package ui

import (
	"testing"
	"testing/synctest"
	"time"
)

// late presses a key, and the others before the answer to it is there.
func (s *screen) late(key string, then ...string) {
	s.t.Helper()
	s.handle(keyPress(key))
	synctest.Wait() // the answer waits now
	for _, k := range then {
		s.handle(keyPress(k))
	}
	s.drain()
}

func TestLateAnswersDoNotTakeTheScreen(t *testing.T) {
	o := Options{Lang: "uk", MarkAfter: time.Hour}
	sit(t, full(), 80, 24, o, func(s *screen) {
		s.late("D", "/", "ш")
		if m := s.model(); m.focus != listPart || !m.prompt.open || m.filter != "ш" {
			t.Errorf("the digest took the keys from the prompt:\n%s", s.text())
		}
		s.press("esc")
		s.late("D", "3")
		if m := s.model(); m.focus != listPart {
			t.Errorf("a digest of another view is shown:\n%s", s.text())
		}
		s.press("0")
		s.late("D", "?")
		s.press("?")
		s.late("D", "enter")
		s.see("‹ Вістовик")
		s.notSee("ОГЛЯД")
	})
	sit(t, talkative(), 80, 24, o, func(s *screen) {
		s.press("enter", "c")
		s.late("W", ".")
		if m := s.model(); m.reader.sheet != nil || !m.prompt.open {
			t.Errorf("what was said elsewhere took the keys from the prompt:\n%s", s.text())
		}
		s.press("esc")
		asked := s.model().reader.id
		s.late("W", "J")
		if m := s.model(); m.reader.sheet != nil || m.reader.id == asked {
			t.Errorf("what was said elsewhere covers another article than it was asked for:\n%s", s.text())
		}
	})
	sit(t, corrected(), 80, 24, o, func(s *screen) {
		s.press("enter")
		s.late("d", "?")
		if m := s.model(); m.reader.sheet != nil {
			t.Errorf("the changes came under the help:\n%s", s.text())
		}
	})
}

// Enter opens an article, and not what was asked for before and comes now.
func TestLateOffersAreGivenUp(t *testing.T) {
	for _, key := range []string{"j", "enter", "esc", "/"} {
		shelf := full()
		shelf.offers = map[string][]Offer{"https://novyny.example/": {offer("Новини краю", "https://novyny.example/rss")}}
		sit(t, shelf, 80, 24, Options{Lang: "uk"}, func(s *screen) {
			s.press("a")
			s.typeText("novyny.example")
			s.late("enter", key)
			s.notSee("Новини краю")
			s.press("enter")
			if m := s.model(); m.info.open || len(s.shelf.subscribed) != 0 {
				t.Errorf("%s: subscribed to %v", key, s.shelf.subscribed)
			}
		})
	}
	d := &box{}
	sit(t, full(), 80, 24, Options{Lang: "uk", MarkAfter: time.Hour, Drawer: d}, func(s *screen) {
		s.press("M")
		s.late("enter", "j")
		s.notSee("Заглушити «")
		s.press("enter")
		s.see("‹ ")
		if len(d.mutes) != 0 {
			t.Errorf("muted %q", d.mutes)
		}
	})
}
