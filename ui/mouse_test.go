package ui

import (
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
)

// clickOn clicks on the first place where text stands.
func (s *screen) clickOn(text string) {
	s.t.Helper()
	x, y := s.find(text)
	s.tell(tea.MouseClickMsg(tea.Mouse{X: x, Y: y, Button: tea.MouseLeft}))
}

func (s *screen) wheelOn(text string, b tea.MouseButton) {
	s.t.Helper()
	x, y := s.find(text)
	s.tell(tea.MouseWheelMsg(tea.Mouse{X: x, Y: y, Button: b}))
}

// find is the cell where text stands.
func (s *screen) find(text string) (x, y int) {
	s.t.Helper()
	for y, line := range strings.Split(s.text(), "\n") {
		if before, _, ok := strings.Cut(line, text); ok {
			return ansi.StringWidth(before), y
		}
	}
	s.t.Fatalf("%q is not on\n%s", text, s.text())
	return 0, 0
}

func TestMouse(t *testing.T) {
	for name, c := range map[string]struct {
		w, h int
		do   func(s *screen)
		see  string
		ok   func(m Model) bool
	}{
		"a click chooses a row":  {80, 24, func(s *screen) { s.clickOn("Bond yields") }, "▌● 06:30", func(m Model) bool { return m.focus == listPart }},
		"on its second line too": {80, 24, func(s *screen) { s.clickOn("над импортом") }, "▌● 07:20", nil},
		"a second click reads":   {80, 24, func(s *screen) { s.clickOn("Bond yields"); s.clickOn("Bond yields") }, "‹ Harbour Post", func(m Model) bool { return m.focus == readerPart }},
		"a topic filters":        {80, 24, func(s *screen) { s.clickOn("Економіка 4") }, "topic:economy", nil},
		"its digit too":          {80, 24, func(s *screen) { s.clickOn("1 Війна") }, "topic:war", nil},
		"all topics":             {80, 24, func(s *screen) { s.press("1"); s.clickOn("Усі") }, "15 рядків", func(m Model) bool { return m.filter == "" }},
		"a topic of the sidebar": {140, 40, func(s *screen) { s.clickOn("Спорт") }, "topic:sport", nil},
		"a source":               {140, 40, func(s *screen) { s.clickOn("✓ Harbour Post") }, "source:harbourpost", nil},
		"the article beside":     {140, 40, func(s *screen) { s.wait(time.Second); s.clickOn("ГОЛОВНІ ТВЕРДЖЕННЯ") }, "ГОЛОВНІ", func(m Model) bool { return m.focus == readerPart }},
		"the list from there":    {140, 40, func(s *screen) { s.press("enter"); s.clickOn("Bond yields") }, "▌● 06:30", func(m Model) bool { return m.focus == listPart }},
		"the wheel in the list":  {80, 24, func(s *screen) { s.wheelOn("13:51", tea.MouseWheelDown); s.wheelOn("13:51", tea.MouseWheelDown) }, "▌● 13:51", nil},
		"and back":               {80, 24, func(s *screen) { s.press("j", "j"); s.wheelOn("13:51", tea.MouseWheelUp) }, "▌● 13:58", nil},
		"the wheel beside":       {140, 40, func(s *screen) { s.wait(time.Second); s.wheelOn("ГОЛОВНІ", tea.MouseWheelDown) }, "▌● 14:02", func(m Model) bool { return m.reader.top == wheelLines && m.list.cursor == 0 }},
		"the wheel in the help":  {80, 24, func(s *screen) { s.press("?"); s.wheelOn("наступний рядок", tea.MouseWheelDown) }, "оригінал у браузері", func(m Model) bool { return m.help.top == wheelLines }},
		"new ones":               {80, 24, func(s *screen) { s.arrive(late); s.wait(2 * time.Second); s.clickOn("нових 1") }, "14:04", nil},
		"a heading does nothing": {140, 40, func(s *screen) { s.clickOn("ТЕМИ") }, "15 рядків", nil},
		"not while one types":    {80, 24, func(s *screen) { s.press("/"); s.clickOn("Bond yields") }, "▌● 14:02", func(m Model) bool { return m.prompt.open }},
		"not under the page of a source": {80, 24, func(s *screen) {
			x, y := s.find("Bond yields")
			s.press("i")
			s.tell(tea.MouseClickMsg(tea.Mouse{X: x, Y: y, Button: tea.MouseLeft}))
		}, "Вістовик", func(m Model) bool { return m.info.open && m.list.cursor == 0 && m.focus == listPart }},
		"the wheel on that page": {80, 12, func(s *screen) { s.press("i"); s.wheelOn("Вістовик", tea.MouseWheelDown) }, "Вістовик", func(m Model) bool {
			return m.info.top == wheelLines && m.list.cursor == 0
		}},
		"not where nothing is": {80, 40, func(s *screen) {
			s.press("1")
			s.tell(tea.MouseClickMsg(tea.Mouse{X: 5, Y: 20, Button: tea.MouseLeft}))
		}, "1 з 2", nil},
		"not with other buttons": {80, 24, func(s *screen) {
			x, y := s.find("Bond yields")
			s.tell(tea.MouseClickMsg(tea.Mouse{X: x, Y: y, Button: tea.MouseRight}))
		}, "▌● 14:02", nil},
	} {
		t.Run(name, func(t *testing.T) {
			sit(t, full(), c.w, c.h, Options{Lang: "uk", Mouse: true}, func(s *screen) {
				s.change(polled)
				s.wait(200 * time.Millisecond)
				c.do(s)
				s.see(c.see)
				if c.ok != nil && !c.ok(s.model()) {
					t.Errorf("not as it should be on\n%s", s.text())
				}
				if s.m.View().MouseMode == tea.MouseModeNone {
					t.Error("the mouse is left to the terminal")
				}
			})
		})
	}
}

func TestMouseIsTheTerminalsOwn(t *testing.T) {
	sit(t, full(), 80, 24, Options{Lang: "uk"}, func(s *screen) {
		if s.m.View().MouseMode != tea.MouseModeNone {
			t.Error("the mouse is taken from the terminal without being asked")
		}
	})
}
