package ui

import (
	"strings"
	"testing"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"visti/internal/news"
	"visti/internal/text"
)

// FuzzFilterLine types and pastes anything into the filter line: every frame is
// whole, the cursor is on the screen, and what is typed is what the line holds,
// cleaned.
func FuzzFilterLine(f *testing.F) {
	for _, s := range append([]string{"topic:war дрон", "sorce:x", "\"", "(", "-", "age:9999999d", "topic:", "OR OR", "is:unread is:", "e\u0301 й"}, nasty...) {
		f.Add(s, 80, 5)
	}
	f.Add("довгий рядок "+strings.Repeat("слово ", 80), 20, 400)
	f.Add("о", 0, 0)
	f.Fuzz(func(t *testing.T, s string, w, back int) {
		w = 1 + abs(w)%150
		m := desk(t, 20, w, 12)
		m = send(m, keyPress("/"))
		m = send(m, tea.PasteMsg{Content: s})
		for range abs(back) % 30 {
			m = send(m, tea.KeyPressMsg{Code: tea.KeyLeft})
		}
		for _, r := range []rune(s)[:min(20, utf8.RuneCountInString(s))] {
			m = send(m, tea.KeyPressMsg{Code: r, Text: string(r)})
		}
		v := m.View()
		checkFrame(t, m, v.Content)
		if held := m.prompt.input.Value(); held != strings.NewReplacer("\n", " ", "\t", " ").Replace(text.Clean(held)) {
			t.Errorf("the line holds %q", held)
		}
		if v.Cursor != nil && (v.Cursor.X < 0 || v.Cursor.X >= w || v.Cursor.Y < 0 || v.Cursor.Y >= 12) {
			t.Errorf("the cursor is at %d,%d on a screen of %dx12", v.Cursor.X, v.Cursor.Y, w)
		}
		m = send(m, keyPress("enter"))
		checkFrame(t, m, m.View().Content)
		m = send(m, keyPress("esc"))
		checkFrame(t, m, m.View().Content)
	})
}

func abs(n int) int {
	if n < 0 {
		return -(n + 1)
	}
	return n
}

// FuzzFit cuts anything: it never gets wider than asked, and what fits stays.
func FuzzFit(f *testing.F) {
	for _, s := range nasty {
		f.Add(s, 10)
	}
	f.Fuzz(func(t *testing.T, raw string, w int) {
		s := news.PlainLine(raw).String()
		w = abs(w) % 200
		got := fit(s, w, "…")
		if ansi.StringWidth(got) > w {
			t.Errorf("fit(%q, %d) = %q takes %d cells", s, w, got, ansi.StringWidth(got))
		}
		if ansi.StringWidth(s) <= w && got != s && w > 0 {
			t.Errorf("fit(%q, %d) = %q, but it fits", s, w, got)
		}
	})
}

// FuzzWrap breaks anything into lines: none is wider than asked, and together
// they hold every letter in its order.
func FuzzWrap(f *testing.F) {
	for _, s := range nasty {
		f.Add(s, 12)
	}
	f.Add("два\n\nабзаци  з   блуками\n", 5)
	f.Fuzz(func(t *testing.T, raw string, w int) {
		s := news.Plain(raw).String()
		w = 2 + abs(w)%100
		var sb strings.Builder
		for _, line := range wrap(s, w, 0, "") {
			if got := ansi.StringWidth(line); got > w {
				t.Errorf("a line of %d cells at %d: %q", got, w, line)
			}
			sb.WriteString(line)
		}
		if got, want := letters(sb.String()), letters(s); got != want {
			t.Errorf("wrapped at %d, %q becomes %q", w, want, got)
		}
		for n := 1; n < 4; n++ {
			if got := len(wrap(s, w, n, "…")); got > n {
				t.Errorf("%d lines where at most %d are wanted", got, n)
			}
		}
	})
}

// letters is s without blanks.
func letters(s string) string {
	return strings.NewReplacer(" ", "", "\n", "", "\t", "").Replace(s)
}

// FuzzRow cuts rows of anything: every line fits, at any width.
func FuzzRow(f *testing.F) {
	for _, s := range nasty {
		f.Add(s, "Вістовик", 80, true)
		f.Add("Заголовок", s, 44, false)
	}
	f.Add("🏽\u200d🚀👩🏽\u200d🚀 👩🏽\u200d🚀", "Вістовик", 140, false)
	f.Fuzz(func(t *testing.T, title, source string, w int, read bool) {
		w = 1 + abs(w)%150
		a := item{"14:02", "Вістовик", news.War, "", ""}.article(1)
		a.Title, a.SourceName, a.Read = news.PlainLine(title), news.PlainLine(source), read
		p := listPane{w: w, h: 4}
		s := styleRows(w, w, 24, longAgo)
		s.tail, s.dot, s.now, s.words = "…", "·", noon, newWords("uk", false)
		p.show([]news.Article{a}, s)
		for _, line := range p.view(newTheme(true, manyColours), newGlyphs(false), true) {
			if got := ansi.StringWidth(line.s); got != line.w || got > w {
				t.Errorf("a line says it takes %d cells and takes %d of %d: %q", line.w, got, w, line.s)
			}
			if bad := foreign(line.s); bad != "" {
				t.Errorf("not ours: %s", bad)
			}
		}
	})
}

// FuzzSegments scrubs anything that a renderer may print: nothing but text,
// colours and hyperlinks comes through, and every line fits.
func FuzzSegments(f *testing.F) {
	for _, s := range append([]string{
		"\x1b[1mжирно\x1b[m", "\x1b]8;id=1;https://a.example/\aтут\x1b]8;;\a \uFDEF.", "\uFDD2claim\uFDD1", "\x1b]8;;javascript:x\aX\x1b]8;;\a",
		"\x1b]0;t\a\x1b[2J\x1b[31", "\x1b", "\x1bP+q\x1b\\", "\u009b31m", "\x1b[38;2;1;2;3;4;5;6m", "a\x1b[?1049hb", "\x1b]8;;https://a.example/\x1b[31m",
	}, nasty...) {
		f.Add(s, 20)
	}
	f.Fuzz(func(t *testing.T, s string, w int) {
		w = 2 + abs(w)%100
		theme := newTheme(true, manyColours)
		for _, l := range setLines(segments(s), w) {
			painted := paintClaims(l.s, theme, 1)
			if bad := foreign(painted); bad != "" {
				t.Errorf("not ours: %s in %q", bad, painted)
			}
			if got := ansi.StringWidth(painted); got > w || got != l.w {
				t.Errorf("a line says it takes %d cells and takes %d of %d: %q", l.w, got, w, painted)
			}
		}
		lines, _ := asSet(segments(s), 1<<30)
		for _, l := range lines {
			if bad := foreign(strings.ReplaceAll(l.s, "\t", "")); bad != "" {
				t.Errorf("not ours: %s in %q", bad, l.s)
			}
		}
	})
}

// FuzzText renders an article of anything, with claims anywhere: all of its text
// comes through, and every line fits.
func FuzzText(f *testing.F) {
	for _, s := range nasty {
		f.Add(s, 0, 10, uint8(0), 60)
	}
	f.Add("Перше речення. Друге речення! Третє.", 16, 33, uint8(1), 20)
	f.Add("👨\u200d👩\u200d👧 сім’я 🇺🇦🇺🇦🇺🇦 ❤️\u200d🔥 прап", 0, 10, uint8('N'), 1)
	f.Fuzz(func(t *testing.T, raw string, start, end int, style uint8, w int) {
		if len(raw) > 4000 {
			return // the structure is bounded where it is made
		}
		w = 8 + abs(w)%80
		s := news.Plain(raw)
		u, _ := news.ParseURL("https://a.example/x")
		body := news.Body{
			{Kind: news.Paragraph, Runs: []news.Run{{Text: s, Style: news.Style(style % 8)}, {Text: news.Plain(" кінець"), URL: u}}},
			{Kind: news.Heading, Level: 2, Runs: runs(raw)},
			{Kind: news.Quote, Level: 2, Runs: runs(raw)},
			{Kind: news.Item, Level: 3, Runs: runs(raw)},
			{Kind: news.Table, Rows: [][]news.Text{{s, s}, {s, s}}},
			{Kind: news.Code, Runs: runs(raw)},
		}
		j := textJob{
			body: body, claims: []news.Claim{{Start: start, End: end}, {Start: end, End: start + 50}, {Start: 5, End: 9}},
			links: map[string]int{u.String(): 12}, w: w, theme: newTheme(true, manyColours), glyphs: newGlyphs(false), words: newWords("uk", false),
		}
		var sb strings.Builder
		for next := 0; ; {
			var lines []textLine
			lines, next = j.render(next)
			for _, l := range lines {
				painted := paintClaims(l.s, j.theme, 1)
				if bad := foreign(painted); bad != "" {
					t.Errorf("not ours: %s in %q", bad, painted)
				}
				if got := ansi.StringWidth(painted); got > w {
					t.Errorf("a line of %d cells at %d: %q", got, w, painted)
				}
				if l.block == 1 {
					sb.WriteString(ansi.Strip(painted))
				}
			}
			if next == 0 {
				break
			}
		}
		if !strings.Contains(letters(sb.String()), "кінець[12]") {
			t.Errorf("the end is missing in %q", sb.String())
		}
	})
}
