package ui

import (
	"testing"

	tea "charm.land/bubbletea/v2"

	"visti/internal/news"
)

// TestOverlaysFitEverySize opens each list and page over the screen and takes the
// screen through small sizes: no frame may be too wide, too high, or of a foreign
// sequence, and what was open stays open.
func TestOverlaysFitEverySize(t *testing.T) {
	for name, open := range map[string]func(s *screen){
		"palette":  func(s *screen) { s.press(":") },
		"typed":    func(s *screen) { s.press(":"); s.typeText("про") },
		"picker":   func(s *screen) { s.press("t", "down", "space") },
		"menu":     func(s *screen) { s.press("/"); s.typeText("тема:"); s.press("tab") },
		"health":   func(s *screen) { s.press("H") },
		"about":    func(s *screen) { s.press("i") },
		"help":     func(s *screen) { s.press("?", "/"); s.typeText("стор") },
		"sidebar":  func(s *screen) { s.press("shift+tab", "G") },
		"nothing":  func(s *screen) { s.press("t"); s.typeText("qqq") },
		"discover": func(s *screen) { s.press("a"); s.typeText("novyny.example"); s.press("enter") },
	} {
		shelf := troubled()
		shelf.offers = map[string][]Offer{"https://novyny.example/": {offer("Новини краю", "https://novyny.example/rss")}}
		sit(t, shelf, 140, 40, Options{Lang: "uk", Drawer: &box{saved: []news.SavedQuery{saying("дуже довга назва збереженого запиту", "topic:war")}}}, func(s *screen) {
			open(s)
			before := s.model()
			for h := 1; h <= 20; h++ {
				for _, w := range []int{1, 2, 3, 4, 5, 7, 9, 12, 17, 22, 30, 41, 59, 60, 80, 99, 131} {
					s.handle(tea.WindowSizeMsg{Width: w, Height: h}) // it checks the frame
				}
			}
			s.tell(tea.WindowSizeMsg{Width: 140, Height: 40})
			after := s.model()
			if before.prompt.open != after.prompt.open || before.menu.open != after.menu.open || before.info.open != after.info.open || before.help.open != after.help.open {
				t.Errorf("%s: something was closed by the size", name)
			}
			if before.chooser.cursor != after.chooser.cursor || before.menu.pane.cursor != after.menu.pane.cursor {
				t.Errorf("%s: the cursor went away", name)
			}
		})
	}
}

func TestPromptStandsApartFromTheLabel(t *testing.T) {
	for _, w := range []int{80, 40} {
		sit(t, full(), w, 24, Options{Lang: "uk", Label: "ЗРАЗОК · вигадані новини"}, func(s *screen) {
			s.press("a")
			s.notSee("ЗРАЗОКадреса", "новиниадреса")
			s.see(" адреса:")
		})
	}
}
