//go:build unix

package cli

import (
	"encoding/json"
	"fmt"
	"html"
	"image/color"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	uv "github.com/charmbracelet/ultraviolet"
)

// The cells of a picture, in its units.
const (
	cellW, cellH = 9, 19
	margin       = 12
	paper, inkOn = "#1e1e2e", "#d9e0ee"
)

// svg draws the screen as a picture that shows the same everywhere.
func (p *person) svg(title string) string {
	p.mu.Lock()
	defer p.mu.Unlock()
	w, h := p.emu.Width(), p.emu.Height()
	var sb strings.Builder
	fmt.Fprintf(&sb, "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"DejaVu Sans Mono, Menlo, Consolas, monospace\" font-size=\"15\">\n",
		w*cellW+2*margin, h*cellH+2*margin)
	fmt.Fprintf(&sb, "<title>%s</title><rect width=\"100%%\" height=\"100%%\" rx=\"8\" fill=%q/>\n", html.EscapeString(title), paper)
	for y := range h {
		for x := 0; x < w; {
			n, run := 0, ""
			first := p.emu.CellAt(x, y)
			for x+n < w {
				c := p.emu.CellAt(x+n, y)
				if c == nil || first == nil || !c.Style.Equal(&first.Style) {
					break
				}
				content := c.Content
				if content == "" {
					content = " "
				}
				run += content
				n += max(1, c.Width)
			}
			if first == nil || n == 0 {
				x++
				continue
			}
			if strings.TrimSpace(run) != "" {
				drawRun(&sb, x, y, n, run, first.Style)
			}
			x += n
		}
	}
	sb.WriteString("</svg>\n")
	return sb.String()
}

// drawRun draws text of one style, each cell at its place whatever the font.
func drawRun(sb *strings.Builder, x, y, n int, run string, s uv.Style) {
	fill, extra := inkOn, ""
	if s.Fg != nil {
		fill = hex(s.Fg)
	}
	if s.Attrs&uv.AttrBold != 0 {
		extra += ` font-weight="bold"`
	}
	if s.Underline != 0 {
		extra += ` text-decoration="underline"`
	}
	fmt.Fprintf(sb, "<text xml:space=\"preserve\" x=\"%d\" y=\"%d\" textLength=\"%d\" lengthAdjust=\"spacingAndGlyphs\" fill=%q%s>%s</text>\n",
		margin+x*cellW, margin+y*cellH+14, n*cellW, fill, extra, html.EscapeString(run))
}

func hex(c color.Color) string {
	r, g, b, _ := c.RGBA()
	return fmt.Sprintf("#%02x%02x%02x", r>>8, g>>8, b>>8)
}

// A recording is what a terminal got and when, in the format of asciinema, version 2.
type recording struct {
	w, h   int
	events []string
	seen   int
}

// take adds what was written since the last time; seconds tells when it was.
func (r *recording) take(p *person, seconds float64) {
	p.mu.Lock()
	out := p.raw.String()[r.seen:]
	r.seen = p.raw.Len()
	p.mu.Unlock()
	if out == "" {
		return
	}
	line, _ := json.Marshal([]any{seconds, "o", out}) // numbers and strings
	r.events = append(r.events, string(line))
}

func (r *recording) cast() string {
	head, _ := json.Marshal(map[string]any{"version": 2, "width": r.w, "height": r.h, "title": "visti: a morning over the sample"})
	return string(head) + "\n" + strings.Join(r.events, "\n") + "\n"
}

// TestPictures makes the pictures and the recording of the README out of the
// sample, in the folder that VISTI_PICTURES names: see docs/pictures.sh.
func TestPictures(t *testing.T) {
	dir := os.Getenv("VISTI_PICTURES")
	if dir == "" {
		t.Skip("makes pictures for the README where VISTI_PICTURES names a folder")
	}
	const evening = "VISTI_TEST_NOW=2026-11-24T20:00:00+02:00" // when the texts of the sample play
	keep := func(name, content string) {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	me, _ := sitAtSample(t, 140, 40, evening, "TZ=Europe/Kyiv")
	me.see("1 джерело не відповідає")
	me.press("j", "j", "j", "j")
	me.see("5 з 150")
	if regexp.MustCompile(`▌[ ●]*19:20  Рада`).MatchString(me.screen()) {
		me.press("j") // two articles have that minute, and either may have come first
	}
	me.press("enter")
	me.see("ГОЛОВНІ ТВЕРДЖЕННЯ", "повний текст", "ПОВ’ЯЗАНІ")
	keep("screen.svg", me.svg("visti at 140 by 40: topics and sources, the list, an article with its claims"))
	me.press("h", "q")

	small, _ := sitAtSample(t, 80, 24, evening, "TZ=Europe/Kyiv")
	small.see("1 джерело не відповідає")
	keep("list.svg", small.svg("The list at 80 by 24"))
	small.press("enter")
	small.see("ГОЛОВНІ ТВЕРДЖЕННЯ", "повний текст", "ПОВ’ЯЗАНІ")
	keep("reader.svg", small.svg("An article at 80 by 24: claims with who says so, related news, the text"))
	small.press("h", "q")

	film, _ := sitAtSample(t, 100, 30, evening, "TZ=Europe/Kyiv")
	r := &recording{w: 100, h: 30}
	at := 0.0
	step := func(pause float64, see string, keys ...string) {
		film.press(keys...)
		if see != "" {
			film.see(see)
		}
		time.Sleep(300 * time.Millisecond)
		r.take(film, at)
		at += pause
	}
	film.see("1 джерело не відповідає")
	r.take(film, at)
	at += 2.5
	step(2, "topic:war", "1")
	step(1.5, "Вечірніх обмежень", "0")
	for _, k := range []string{"/", "м", "о", "с", "т"} {
		step(0.3, "", k)
	}
	step(1.5, "/ мост", "enter")
	step(3, "ГОЛОВНІ ТВЕРДЖЕННЯ", "enter")
	step(1.5, "", "c")
	step(1.5, "", "c")
	step(2, "", "c")
	step(1.5, "/ мост", "h")
	step(2, "Вечірніх обмежень", "esc")
	step(1, "", "m")
	step(1, "", "u")
	keep("morning.cast", r.cast())
}
