//go:build unix

package cli

import (
	"fmt"
	"math/rand/v2"
	"net/http"
	"sync/atomic"
	"syscall"
	"testing"
	"time"
)

// TestKilledPollLosesNoAcknowledgedMark kills polls at moments of chance, ten
// times, while marks are set by another process. A mark counts as acknowledged
// once the command that set it has ended well.
func TestKilledPollLosesNoAcknowledgedMark(t *testing.T) {
	t.Parallel()
	p, h := newPress(t), newHome(t)
	const feeds, each = 8, 60
	var addresses []string
	var extra atomic.Int64 // articles that the feeds have grown by
	for f := range feeds {
		path := fmt.Sprintf("/many/%d", f)
		p.handle(path, func(w http.ResponseWriter, _ *http.Request) {
			_, _ = w.Write(rss(p.URL, manyItems(f, each+int(extra.Load()))))
		})
		addresses = append(addresses, p.URL+path)
	}
	h.subscribe(t, addresses...)
	h.must(t, "fetch", "--force", "--no-pages")
	rows := listed(t, h.must(t, "list", "--json", "--limit", "0"))
	if len(rows) != feeds*each {
		t.Fatalf("%d articles to begin with, want %d", len(rows), feeds*each)
	}
	starred := map[string]bool{}
	moments := rand.New(rand.NewPCG(1, 2))
	for round := 1; round <= 10; round++ {
		extra.Store(int64(5 * round))
		poll := h.command(t, "fetch", "--force", "--no-pages")
		if err := poll.Start(); err != nil {
			t.Fatal(err)
		}
		marked := make(chan string, 1)
		go func() {
			id := fmt.Sprint(rows[round]["id"])
			cmd := h.command(t, "mark", "star", id)
			if cmd.Run() != nil {
				id = ""
			}
			marked <- id
		}()
		time.Sleep(time.Duration(moments.IntN(120)) * time.Millisecond)
		_ = poll.Process.Signal(syscall.SIGKILL)
		_ = poll.Wait()
		if id := <-marked; id == "" {
			t.Errorf("round %d: the mark was refused", round)
		} else {
			starred[id] = true
		}
		now := listed(t, h.must(t, "list", "is:starred", "--json", "--limit", "0"))
		if len(now) != len(starred) {
			t.Fatalf("round %d: %d articles starred, want %d", round, len(now), len(starred))
		}
		for _, row := range now {
			if !starred[fmt.Sprint(row["id"])] {
				t.Errorf("round %d: %v is starred, nobody did that", round, row["id"])
			}
		}
	}
	h.must(t, "fetch", "--force", "--no-pages")
	if n := len(listed(t, h.must(t, "list", "--json", "--limit", "0"))); n < feeds*each {
		t.Errorf("%d articles in the end, want at least %d", n, feeds*each)
	}
}

// manyItems are n short articles of one feed.
func manyItems(feed, n int) []item {
	items := make([]item, n)
	for i := range items {
		items[i] = item{
			id: feed*1000 + i, title: fmt.Sprintf("Подія %d у громаді %d", i, feed), teaser: "Коротко про подію.",
			category: "Общество", age: time.Duration(n-i) * time.Minute,
		}
	}
	return items
}
