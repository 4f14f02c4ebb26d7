//go:build unix

package cli

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"
)

// A layout is a way in which a flow is told: a size, and what the keys send.
type layout struct {
	w, h int
	keys func(string) string
}

var layouts = map[string]layout{
	"80x24": {80, 24, latin}, "40x12": {40, 12, latin}, "80x24 on a Ukrainian layout": {80, 24, ukrainian},
}

// told are the layouts in which a flow is told. Under the race detector 80x24 is
// enough: the goroutines are the same in each, and take some ten times as long.
func told(all map[string]layout) map[string]layout {
	if underRace {
		return map[string]layout{"80x24": all["80x24"]}
	}
	return all
}

var rowsShown = regexp.MustCompile(`(\d+) (рядк|рядо)`)

// rowCount is how many rows the title line says there are; -1 if it does not.
func rowCount(screen string) int {
	m := rowsShown.FindStringSubmatch(strings.SplitN(screen, "\n", 2)[0])
	if m == nil {
		return -1
	}
	n, _ := strconv.Atoi(m[1])
	return n
}

// TestCatchUpWithAMistake is a morning in three topics, and an A too many.
func TestCatchUpWithAMistake(t *testing.T) {
	t.Parallel()
	for name, c := range told(layouts) {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			me, _ := sitAtSample(t, c.w, c.h)
			press := func(keys ...string) {
				t.Helper()
				for _, k := range keys {
					me.press(c.keys(k))
				}
			}
			me.see("1 Війна", "рядк")
			pollEnds(me)
			marked := regexp.MustCompile(`(\d+) ряд\S+ прочитано`)
			for i, topic := range []string{"war", "politics", "economy"} {
				press(fmt.Sprint(i + 1))
				me.see("topic:"+topic, "●")
				press("A")
				me.until(func(s string) string {
					if marked.FindString(s) == "" || strings.Contains(s, "●") {
						return "want all rows of topic " + topic + " read"
					}
					return ""
				})
			}
			press("0") // a mistake: the other topics were not looked at
			me.notSee("topic:")
			me.see("●")
			press("A")
			me.notSee("●")
			press("u")
			me.see("скасовано", "●")
			me.press("ctrl+r")
			me.see("зроблено знову")
			me.notSee("●")
			press("u", "1")
			me.until(func(s string) string { // those acts stand; some may have come meanwhile
				if n := rowCount(s); !strings.Contains(s, "topic:war") || n < 0 || n > 4 {
					return fmt.Sprintf("want the rows of war read, %d are not", n)
				}
				return ""
			})
			press("0")
			me.notSee("topic:")
			me.until(func(s string) string { // what A took is back
				if n := rowCount(s); n < 50 {
					return fmt.Sprintf("want the rows of the other topics, there are %d", n)
				}
				return ""
			})
			press("g", "g", "x", "x")
			me.see("вибрано 2")
			press("m")
			me.see("2 рядки прочитано")
			press("q")
			me.quits()
			if bad := foreign(me.written()); bad != "" {
				t.Errorf("a foreign control reached the terminal: %s", bad)
			}
		})
	}
}

// TestUndoAfterARestart marks all as read, leaves, and takes it back another time.
func TestUndoAfterARestart(t *testing.T) {
	t.Parallel()
	h, p := newHome(t), newPress(t)
	h.subscribe(t, p.URL+"/rss")
	h.must(t, "fetch", "--no-pages")
	me := sitDown(t, h, 80, 24)
	me.see("● ", "шахед")
	me.press("A")
	me.see("5 рядків прочитано")
	me.press("q")
	me.quits()
	if out := h.must(t, "list", "is:unread"); out != "" {
		t.Errorf("unread after A:\n%s", out)
	}
	me = sitDown(t, h, 80, 24)
	me.see("Усе прочитано")
	me.press("u")
	me.see("скасовано: 5 рядків прочитано", "● ")
	me.press("q")
	me.quits()
	if n := strings.Count(h.must(t, "list", "is:unread"), "\n"); n != 5 {
		t.Errorf("%d unread after u, want 5", n)
	}
	h.must(t, "mark", "star", "трамвайний") // what a command does can be taken back on the screen
	me = sitDown(t, h, 80, 24)
	me.see("★")
	me.press("u")
	me.see("скасовано: 1 рядок із зіркою")
	me.press("q")
	me.quits()
}

// TestThreeArticlesThroughRelatedLinks goes from one article to the next and comes
// back line by line to where each was left.
func TestThreeArticlesThroughRelatedLinks(t *testing.T) {
	t.Parallel()
	for name, c := range told(layouts) {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			me, _ := sitAtSample(t, c.w, c.h)
			me.see("Вечірніх обмежень")
			pollEnds(me)
			me.press("enter")
			me.see("ТВЕРДЖЕННЯ", "%")
			var left []string
			for i := range 2 {
				for range i + 1 {
					me.press(c.keys("j"))
				}
				me.notSee("завантажую")
				left = append(left, settled(me))
				me.press("1")
				me.until(func(s string) string {
					if strings.Contains(s, "відкрити № 1") || body(s) != body(left[len(left)-1]) {
						return ""
					}
					return "want an answer to 1"
				})
				if strings.Contains(me.screen(), "відкрити № 1") { // ten numbers or more
					me.press("enter")
				}
				me.until(func(s string) string {
					if body(s) == body(left[len(left)-1]) {
						return "want another article"
					}
					return ""
				})
			}
			for _, was := range slices.Backward(left) {
				me.press(c.keys("h"))
				me.until(func(s string) string {
					if body(s) != body(was) {
						return fmt.Sprintf("want to be back at\n%s", was)
					}
					return ""
				})
			}
			me.press(c.keys("h"))
			me.see("Війна")
			me.press(c.keys("q"))
			me.quits()
		})
	}
}

// settled is the screen once it has stayed the same for a second and a half: on a
// small one nothing tells that an article's page is still on its way.
func settled(p *person) string {
	was, since := "", time.Now()
	for end := time.Now().Add(patience); time.Now().Before(end) && (was == "" || time.Since(since) < 1500*time.Millisecond); time.Sleep(100 * time.Millisecond) {
		if s := p.screen(); s != was {
			was, since = s, time.Now()
		}
	}
	return was
}

// body is a screen without its first line and its last two, which tell of other
// things than the text.
func body(screen string) string {
	lines := strings.Split(strings.TrimRight(screen, "\n"), "\n")
	if len(lines) < 5 {
		return screen
	}
	return strings.Join(lines[1:len(lines)-2], "\n")
}

// TestActsOverTheSample presses what acts on articles, once on each layout, and
// looks at what came of it: on the screen, in a file, in the terminal's clipboard.
func TestActsOverTheSample(t *testing.T) {
	t.Parallel()
	for name, c := range told(layouts) {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			me, h := sitAtSample(t, c.w, c.h)
			press := func(keys ...string) {
				t.Helper()
				for _, k := range keys {
					me.press(c.keys(k))
				}
			}
			pollEnds(me)

			press("e") // the article under the cursor, in a file of its own
			me.see("записано")
			files, _ := filepath.Glob(filepath.Join(h.dir, "visti", "*-вечірніх-обмежень-*.md"))
			if len(files) != 1 {
				t.Fatalf("written: %v", files)
			}
			if b, err := os.ReadFile(files[0]); err != nil || !strings.HasPrefix(string(b), "# Вечірніх обмежень") || !strings.Contains(string(b), "## Claims") {
				t.Errorf("the file begins with %.80q, %v", b, err)
			}

			press("j", "y")
			me.see("скопійовано")
			me.until(func(string) string { // the note may come before the copy
				if !strings.Contains(me.written(), "\x1b]52;c;") {
					return "want y to copy"
				}
				return ""
			})

			press("v")
			me.see("sort:oldest")
			press("v", "v")
			me.notSee("sort:")

			press("M", "enter")
			me.see("⏎ так · Esc ні")
			press("enter")
			me.see("заглушено")
			press("u")
			me.see("знову показано")

			press("D")
			me.see("ОГЛЯД", "ВІЙНА")
			press("enter")
			me.notSee("ОГЛЯД")
			press("h")
			me.see("ОГЛЯД")
			press("h")
			me.see("150 рядків")

			press("g", "g", "enter")
			me.see("ТВЕРДЖЕННЯ")
			me.notSee("завантажую")
			settled(me)
			press("c", "W")
			me.see("Салій — деінде")
			press("enter")
			me.notSee("деінде")
			press("h", "h", "h")
			me.see("Війна")

			press("-")
			me.see("рядки в один рядок")
			press("=")
			me.see("рядки з першим твердже")
			if c.h > 12 { // a small screen has no room for claims
				me.see("▪ ")
			}
			press("=", "d")
			me.see("is:new,changed")
			press("d", "q")
			if code := me.quits(); code != exitGood {
				t.Errorf("exit %d", code)
			}
			if bad := foreign(clip.ReplaceAllString(me.written(), "")); bad != "" {
				t.Errorf("a foreign control reached the terminal: %s", bad)
			}
		})
	}
}

// clip is what gives the terminal's clipboard a text, which nothing but y, Y and o do.
var clip = regexp.MustCompile("\x1b\\]52;c;[A-Za-z0-9+/=]*\x07")

// pollEnds waits for the first poll of the sample.
func pollEnds(p *person) {
	p.t.Helper()
	p.until(func(s string) string {
		if !strings.Contains(s, "опитано") && !strings.Contains(s, "не відповіда") {
			return "want the first poll to end"
		}
		return ""
	})
}
