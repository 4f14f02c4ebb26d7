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

// A recording is what a terminal shows and when, in the format of asciinema, version
// 2. It is made of screens, not of what visti wrote: how that falls into frames is
// another each time.
type recording struct {
	w, h   int
	events []string
	lines  []string // that are shown
	bar    int      // the line of the topic bar, once it stays as it was; else 0
}

// link is a hyperlink of a terminal; the sample's ports are others each time.
var link = regexp.MustCompile(`\x1b]8;[^\x07\x1b]*(\x07|\x1b\\)`)

// take adds the lines that have changed; seconds tells when.
func (r *recording) take(p *person, seconds float64) {
	p.mu.Lock()
	lines := strings.Split(link.ReplaceAllString(p.emu.Render(), ""), "\n")
	p.mu.Unlock()
	var sb strings.Builder
	if r.lines == nil {
		sb.WriteString("\x1b[?25l\x1b[2J")
		r.lines = make([]string, r.h)
	}
	for y, line := range lines {
		if line = strings.TrimSuffix(line, "\r"); line != r.lines[y] && y+1 != r.bar {
			fmt.Fprintf(&sb, "\x1b[%d;1H\x1b[m\x1b[2K%s", y+1, line)
			r.lines[y] = line
		}
	}
	if sb.Len() == 0 {
		return
	}
	line, _ := json.Marshal([]any{seconds, "o", sb.String()}) // a number and strings
	r.events = append(r.events, string(line))
}

func (r *recording) cast() string {
	head, _ := json.Marshal(map[string]any{"version": 2, "width": r.w, "height": r.h, "title": "visti: a morning over the sample"})
	return string(head) + "\n" + strings.Join(r.events, "\n") + "\n"
}

// sitAtStillSample starts the sample on the evening that its texts play on, with a
// clock that stands, so that nothing arrives, and waits until all there is has come:
// of each feed, of the pages behind it, and what the index makes of them.
func sitAtStillSample(t *testing.T, w, h int) *person {
	t.Helper()
	log := filepath.Join(t.TempDir(), "log")
	p := sitDownTo(t, newHome(t), []string{"--log", log, "demo"}, w, h,
		"VISTI_TEST_NOW=2026-11-24T20:00:30+02:00", "VISTI_TEST_STILL=1", "TZ=Europe/Kyiv", "TMPDIR="+t.TempDir())
	p.until(func(string) string {
		if b, _ := os.ReadFile(log); !strings.Contains(string(b), "fetched ahead and indexed") {
			return "want all texts fetched and indexed"
		}
		return ""
	})
	p.see("опитано", "1 джерело не відповідає")
	p.shows("Усі +150", "Війна +18") // 17 before the texts are here
	p.press("j")
	p.see("2 з 150")
	p.rest()
	p.press("k") // what is beside the list may be of before
	p.see("1 з 150")
	p.rest()
	return p
}

// shows waits until each of these is on the screen.
func (p *person) shows(patterns ...string) {
	p.t.Helper()
	for _, s := range patterns {
		re := regexp.MustCompile(s)
		p.until(func(screen string) string {
			if !re.MatchString(screen) {
				return "want to see " + s
			}
			return ""
		})
	}
}

// rest waits until nothing has been written for a while.
func (p *person) rest() {
	p.t.Helper()
	since, seen := time.Now(), ""
	p.until(func(string) string {
		if now := p.written(); now != seen {
			since, seen = time.Now(), now
		}
		if time.Since(since) < resting {
			return "want the screen to come to rest"
		}
		return ""
	})
}

// resting is longer than what visti waits for before it draws, and than what it
// reads of its own.
const resting = time.Second

// TestPictures makes the pictures and the recording of the README out of the
// sample, in the folder that VISTI_PICTURES names: see docs/pictures.sh.
func TestPictures(t *testing.T) {
	dir := os.Getenv("VISTI_PICTURES")
	if dir == "" {
		t.Skip("makes pictures for the README where VISTI_PICTURES names a folder")
	}
	keep := func(name, content string) {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	me := sitAtStillSample(t, 140, 40)
	me.press("j", "j", "j", "j")
	me.see("5 з 150")
	me.press("enter")
	me.see("ГОЛОВНІ ТВЕРДЖЕННЯ", "повний текст", "ПОВ’ЯЗАНІ")
	me.shows("Непрочитані +149", "Вістовик +39 ", "0▸Усі +149") // it has been read
	me.rest()
	keep("screen.svg", me.svg("visti at 140 by 40: topics and sources, the list, an article with its claims"))
	me.press("h", "q")

	small := sitAtStillSample(t, 80, 24)
	keep("list.svg", small.svg("The list at 80 by 24"))
	small.press("enter")
	small.see("ГОЛОВНІ ТВЕРДЖЕННЯ", "повний текст", "ПОВ’ЯЗАНІ")
	small.rest()
	keep("reader.svg", small.svg("An article at 80 by 24: claims with who says so, related news, the text"))
	small.press("h", "q")

	film := sitAtStillSample(t, 100, 30)
	r := &recording{w: 100, h: 30}
	at := 0.0
	step := func(pause float64, see string, keys ...string) {
		film.press(keys...)
		if see != "" {
			film.see(see)
		}
		film.rest()
		r.take(film, at)
		at += pause
	}
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
	r.bar = 2 // it counts a mark of one's own when something else comes, or not yet
	step(1, "прочитано", "m")
	step(1, "скасовано", "u")
	keep("morning.cast", r.cast())
}
