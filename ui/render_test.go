package ui

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/charmbracelet/x/ansi"

	"visti/internal/markup"
	"visti/internal/news"
)

// renderSize is how much text the promise on rendering is about, and renderTime
// how long that may take on a machine that does nothing else.
const (
	renderSize = 64 << 10
	renderTime = 50 * time.Millisecond
	busy       = 3 // how much slower others may make the machine; BenchmarkRender64K has the figures
)

// fill64 repeats s until it is as much as the promise is about.
func fill64(s string) string {
	if s == "" {
		return ""
	}
	return strings.Repeat(s, renderSize/len(s)+1)[:renderSize]
}

// shapes is structure that renderers of Markdown choke on.
func shapes() map[string]string {
	return map[string]string{
		"quotes":       fill64("<blockquote>а"),
		"lists":        fill64("<ul><li>а"),
		"quoted lists": fill64("<blockquote><ol><li>а "),
		"one word":     fill64("слово"),
		"one letter":   fill64("x"),
		"paragraphs":   fill64("<p>а</p>"),
		"sentences":    fill64("<p>Уряд виділить 1,2 млрд гривень на ремонт мостів у п’яти областях до кінця року, повідомив прем’єр.</p>"),
		"one block":    fill64("Уряд виділить 1,2 млрд гривень на ремонт мостів. "),
		"brackets":     fill64("[](") + "<p>",
		"marks":        fill64("*_`~[]<>#"),
		"stars":        fill64("*а* **б** "),
		"bold":         fill64("<b>а</b><i>б</i> "),
		"links":        fill64("<a href=https://a.example/x>мости</a> "),
		"many links":   fill64("<p>на <a href=https://a.example/x>мости</a></p>"),
		"code":         fill64("<pre>for x := range y {\n\treturn *z\n}\n</pre>"),
		"python":       "<pre>" + fill64("def f(x): return [x for x in y]\n") + "</pre>",
		"table":        fill64("<table><tr><td>а<td>б<td>в<tr><td>г<td>д<td>е</table>"),
		"long table":   "<table>" + fill64("<tr><td>Миколаївська<td>4<td>310") + "</table>",
		"wide table":   "<table><tr>" + fill64("<td>область"),
		"headings":     fill64("<h2>Коли почнуть</h2>"),
		"pictures":     fill64("<img src=https://a.example/x.jpg alt='Переправа'>"),
		"entities":     fill64("&amp;lt;&#27;[31m"),
		"emoji":        fill64("👨‍👩‍👧‍👦🇺🇦❤️"),
		"combining":    fill64("й\u0301\u0302\u0303"),
		"wide":         fill64("日本語"),
		"new lines":    fill64("а<br>"),
		"plain text":   fill64("Рядок.\n\n"),
		"backslashes":  fill64(`\`),
		"addresses":    fill64("https://a.example/x "),
	}
}

// render64 renders all of a text as the reader does and returns how long that took.
func render64(t testing.TB, body news.Body) time.Duration {
	t.Helper()
	links := map[string]int{"https://a.example/x": 1}
	j := textJob{body: body, links: links, w: textWidth, theme: newTheme(true, manyColours), glyphs: newGlyphs(false), words: newWords("uk", false)}
	start := time.Now()
	var all []textLine
	for next := 0; ; {
		var lines []textLine
		lines, next = j.render(next)
		all = append(all, lines...)
		if next == 0 {
			break
		}
	}
	took := time.Since(start)
	for _, l := range all {
		if bad := foreign(l.s); bad != "" {
			t.Errorf("not ours: %s in %q", bad, l.s)
		}
		if got := ansi.StringWidth(l.s); got > textWidth {
			t.Errorf("a line of %d cells: %q", got, l.s)
		}
	}
	return took
}

// patient64 renders a text some times and returns the shortest: others may have
// had the machine meanwhile.
func patient64(t testing.TB, body news.Body) time.Duration {
	best := render64(t, body)
	for range 4 {
		if best <= renderTime {
			break
		}
		best = min(best, render64(t, body))
	}
	return best
}

func TestAnyStructureIsRenderedInTime(t *testing.T) {
	for name, s := range shapes() {
		body := markup.Parse(s, news.URL{})
		if took := patient64(t, body); !underRace && took > busy*renderTime {
			t.Errorf("%s: %d blocks took %v, want %v at most", name, len(body), took, renderTime)
		}
	}
}

// BenchmarkRender64K renders 64 KB of every hostile structure, all of it.
func BenchmarkRender64K(b *testing.B) {
	for name, s := range shapes() {
		body := markup.Parse(s, news.URL{})
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				render64(b, body)
			}
		})
	}
}

// FuzzRender fills 64 KB with anything and renders that: in time, and clean.
func FuzzRender(f *testing.F) {
	for _, s := range shapes() {
		f.Add(s[:min(len(s), 60)])
	}
	for _, s := range nasty {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if len(s) > renderSize {
			return
		}
		for _, body := range []news.Body{markup.Parse(fill64(s), news.URL{}), markup.FromText(fill64(s))} {
			if took := patient64(t, body); took > 2*time.Second { // what is fuzzed is slowed down
				t.Errorf("%d blocks of %d bytes took %v", len(body), len(body.Text().String()), took)
			}
		}
		out, err := Render(markup.Parse(s, news.URL{}).Markdown().String(), 76, false)
		if err != nil {
			t.Error(err)
		}
		if bad := foreign(strings.ReplaceAll(out, "\t", "")); bad != "" {
			t.Errorf("not ours: %s in %q", bad, fmt.Sprint(out))
		}
	})
}

func TestPrintingIsBoundedAndWhole(t *testing.T) {
	for name, s := range shapes() {
		body := markup.Parse(s, news.URL{})
		start := time.Now()
		out, err := Render(body.Markdown().String(), 76, false)
		if err != nil {
			t.Fatal(err)
		}
		if took := time.Since(start); !underRace && took > 5*time.Second {
			t.Errorf("%s: printing %d blocks took %v", name, len(body), took)
		}
		if bad := foreign(strings.ReplaceAll(out, "\t", "")); bad != "" {
			t.Errorf("%s: not ours: %s", name, bad)
		}
	}
	var text strings.Builder
	for i := range 2000 {
		fmt.Fprintf(&text, "<p>Абзац %d про мости.</p><ul><li>міст %d</ul><pre>код\n\nрядок %d</pre>", i, i, i)
	}
	out, err := Render(markup.Parse(text.String(), news.URL{}).Markdown().String(), 76, true)
	if err != nil {
		t.Fatal(err)
	}
	for _, i := range []int{0, 57, 999, 1999} {
		for _, want := range []string{"Абзац %d про мости.", "• міст %d", "рядок %d"} {
			if want = fmt.Sprintf(want, i); !strings.Contains(out, want+"\n") {
				t.Errorf("%q is not printed", want)
			}
		}
	}
}
