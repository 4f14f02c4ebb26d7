//go:build unix

package cli

import (
	"os"
	"path/filepath"
	"testing"
	"time"
)

// TestOpenScreenSeesWhatCommandsDo marks and polls from another process while the
// screen is open.
func TestOpenScreenSeesWhatCommandsDo(t *testing.T) {
	t.Parallel()
	p, h := newPress(t), newHome(t)
	h.subscribe(t, p.URL+"/rss")
	me := sitDown(t, h, 80, 24)
	me.see("Уряд виділить", "Збірна зіграє", "опитано")
	h.must(t, "mark", "star", "title:збірна")
	me.within(10*time.Second, "★")
	me.press("j", "k") // one who has begun to read is told, and nothing moves
	it := p.items[0]
	it.id, it.title, it.age = 901, "Рятувальники евакуювали мешканців двох будинків", time.Minute
	p.handle("/rss", serveText("application/rss+xml", string(rss(p.base, append([]item{it}, p.items...)))))
	h.must(t, "fetch", "--force", "--no-pages")
	me.within(10*time.Second, "нових 1")
	me.press("g", "g")
	me.see("Рятувальники евакуювали")
	me.press("q")
	me.quits()
}

// TestPollingGoesOnOnceItCan begins with subscriptions that cannot be read.
func TestPollingGoesOnOnceItCan(t *testing.T) {
	t.Parallel()
	p, h := newPress(t), newHome(t)
	h.subscribe(t, p.URL+"/rss")
	file := filepath.Join(h.dir, "config", "visti", "feeds.opml")
	whole, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, []byte("<opml"), 0o600); err != nil {
		t.Fatal(err)
	}
	me := sitDown(t, h, 100, 24)
	me.see("не опитую, знову о")
	if err := os.WriteFile(file, whole, 0o600); err != nil {
		t.Fatal(err)
	}
	me.within(15*time.Second, "Уряд виділить")
	me.see("опитано")
	me.press("q")
	me.quits()
}

// TestOpenScreenFollowsTheSubscriptionFile edits the file while the screen is open.
func TestOpenScreenFollowsTheSubscriptionFile(t *testing.T) {
	t.Parallel()
	p, h := newPress(t), newHome(t)
	h.subscribe(t, p.URL+"/rss")
	me := sitDown(t, h, 80, 24)
	me.see("Уряд виділить", "опитано")
	file := filepath.Join(h.dir, "config", "visti", "feeds.opml")
	if err := os.Remove(file); err != nil {
		t.Fatal(err)
	}
	time.Sleep(look + time.Second)
	if _, err := os.Stat(file); err == nil {
		t.Error("the file was put back while the reader was at it")
	}
	it := p.items[0]
	it.id, it.title, it.age = 902, "Рятувальники евакуювали мешканців двох будинків", time.Minute
	p.handle("/second", serveText("application/rss+xml", string(rss(p.base, []item{it}))))
	h.subscribe(t, p.URL+"/rss", p.URL+"/second")
	me.within(20*time.Second, "Рятувальники евакуювали")
	me.press("q")
	me.quits()
}
