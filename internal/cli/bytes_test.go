//go:build unix

package cli

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"
)

// TestMoveSendsFewBytes counts what reaches the terminal when the cursor goes from
// row to row, on each size and there and back: what matters over a slow line.
func TestMoveSendsFewBytes(t *testing.T) {
	p, h := newPress(t), newHome(t)
	p.handle("/rss", serveText("application/rss+xml", string(rss(p.base, many(120)))))
	h.subscribe(t, p.URL+"/rss")
	h.must(t, "fetch", "--no-pages")
	for _, size := range [][2]int{{140, 40}, {80, 24}} {
		me := sitDown(t, h, size[0], size[1])
		me.see("1 з 120", "опитано")
		me.still()
		const rows = 10 // as far as nothing scrolls
		sent := make([]int, 0, rows)
		for i := range rows {
			before := len(me.written())
			me.press("j")
			me.see(fmt.Sprintf("%d з 120", i+2))
			me.still()
			sent = append(sent, me.burst(before))
		}
		slices.Sort(sent)
		// On a busy machine the article beside the list can follow before there is a pause.
		most := sent[rows*3/4]
		t.Logf("%dx%d: %d bytes a row and less in three of four, %v", size[0], size[1], most, sent)
		if most >= 600 {
			t.Errorf("%dx%d: moving by a row sends %d bytes, want fewer than 600", size[0], size[1], most)
		}
		me.press("q")
		me.quits()
	}
}

// burst is how many bytes came after the first ones until there was a pause: the
// article beside the list follows the cursor after a rest.
func (p *person) burst(from int) (n int) {
	p.mu.Lock()
	defer p.mu.Unlock()
	var last time.Time
	for _, c := range p.came {
		if c.end <= from {
			continue
		}
		if n > 0 && c.at.Sub(last) > 60*time.Millisecond {
			break
		}
		n, last = c.end-from, c.at
	}
	return n
}

// still waits until nothing more is written for a while.
func (p *person) still() {
	p.t.Helper()
	for n := -1; n != len(p.written()); time.Sleep(300 * time.Millisecond) {
		n = len(p.written())
	}
}

// many are n articles with titles of two lines.
func many(n int) []item {
	items := make([]item, n)
	for i := range items {
		it := invented()[i%5]
		it.id, it.age = 1000+i, time.Duration(i)*5*time.Minute
		it.title = strings.TrimSuffix(it.title, " — прем’єр") + fmt.Sprintf(": що відомо на цю годину і чого чекати далі, повідомлення %d", i)
		items[i] = it
	}
	return items
}
