//go:build unix

package cli

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"visti/feed"
	"visti/internal/news"
	"visti/internal/store"
)

func TestSubscriptionsChangedAtOnceAreAllKept(t *testing.T) {
	t.Parallel()
	p, h := newPress(t), newHome(t)
	h.subscribe(t, p.URL+"/rss")
	const n = 6
	var wg sync.WaitGroup
	for i := range n {
		path := fmt.Sprintf("/f%d", i)
		p.handle(path, func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write(rss(p.URL, invented())) })
		wg.Go(func() { h.must(t, "feeds", "add", p.URL+path) })
		wg.Go(func() { h.must(t, "list") })
	}
	wg.Wait()
	if got := strings.Count(h.must(t, "feeds", "list"), p.URL); got != n+1 {
		t.Errorf("%d subscriptions, want %d", got, n+1)
	}
}

func TestPageDoesNotLeadIntoThePrivateNetwork(t *testing.T) {
	p, private, h := newPress(t), newPress(t), newHome(t)
	h.subscribe(t, p.URL+"/rss")
	p.handle("/page", serveText("text/html", `<!doctype html><html><head><link rel="alternate" type="application/rss+xml" href="`+private.URL+`/rss"></head><body><p>x</p></body></html>`))
	_, talk, code := h.run(t, "", "feeds", "add", p.URL+"/page")
	if code != exitFailed || len(private.requests("/rss")) > 0 {
		t.Errorf("exit %d, %d requests to a place that only a page names: %s", code, len(private.requests("/rss")), talk)
	}
	h.must(t, "feeds", "add", private.URL+"/rss") // by its own name it may be
}

func TestPartOfAnAddIsKeptAndSaid(t *testing.T) {
	t.Parallel()
	p, h := newPress(t), newHome(t)
	h.subscribe(t, p.URL+"/rss")
	p.handle("/second", func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write(rss(p.URL, invented())) })
	empty := newPress(t)
	empty.handle("/rss", http.NotFound)
	_, talk, code := h.run(t, "", "feeds", "add", p.URL+"/second", empty.URL+"/none")
	if code != exitPartial || !strings.Contains(talk, "added") || !strings.Contains(h.must(t, "feeds", "list"), "/second") {
		t.Errorf("exit %d, said %q; want part of it kept, and exit %d", code, talk, exitPartial)
	}
	_, talk, code = h.run(t, "", "feeds", "disable", p.URL+"/second", "nosuch")
	if code != exitUsage || strings.Contains(talk, "disabled") {
		t.Errorf("exit %d, said %q; want nothing done and nothing claimed", code, talk)
	}
}

func TestFetchThatCannotBeWrittenFails(t *testing.T) {
	p, h := newPress(t), newHome(t)
	h.subscribe(t, p.URL+"/rss")
	cmd := h.command(t)
	script := h.shell(t, `"$0" fetch --force --no-pages >/dev/full`, cmd.Path)
	if out, err := script.CombinedOutput(); err == nil || !strings.Contains(string(out), "write") {
		t.Errorf("a full output: %v, said %q; want an error that says so", err, out)
	}
}

func TestFeedThatIsGoneIsNotTurnedOnAgain(t *testing.T) {
	var feeds [2]news.Feed
	for i, at := range []string{"https://a.example/rss", "https://gone.example/rss"} {
		u, err := news.ParseURL(at)
		if err != nil {
			t.Fatal(err)
		}
		feeds[i].URL = u
	}
	kept, gone := feeds[:1], feeds[1]
	d := desk{edit: func(_ context.Context, change func([]news.Feed) []news.Feed) ([]news.Feed, error) {
		kept = change(kept)
		return kept, nil
	}}
	if err := d.Enable(t.Context(), gone, false); !errors.Is(err, news.ErrNotFound) || len(kept) != 1 {
		t.Errorf("error %v, %d subscriptions; want news.ErrNotFound and the one that was there", err, len(kept))
	}
	if err := d.Enable(t.Context(), kept[0], false); err != nil || kept[0].Enabled {
		t.Errorf("error %v, enabled %v; want it off", err, kept[0].Enabled)
	}
}

// TestLostSubscriptionFileLosesNothing takes the file away for one command, as an
// editor or a synchronized folder may for a moment.
func TestLostSubscriptionFileLosesNothing(t *testing.T) {
	t.Parallel()
	p, h := newPress(t), newHome(t)
	h.subscribe(t, p.URL+"/rss")
	h.must(t, "fetch", "--force", "--no-pages")
	h.must(t, "mark", "read", "title:збірна")
	before := h.must(t, "list", "--json", "--limit", "0")
	if err := os.Remove(filepath.Join(h.dir, "config", "visti", "feeds.opml")); err != nil {
		t.Fatal(err)
	}
	if after := h.must(t, "list", "--json", "--limit", "0"); after != before {
		t.Errorf("without the file %d bytes are listed, want the %d there were", len(after), len(before))
	}
	if file := h.opml(t); !strings.Contains(file, p.URL+"/rss") || strings.Count(file, "xmlUrl") != 1 {
		t.Errorf("the file written anew:\n%s", file)
	}
}

// TestOtherSettingsTakeNoFeedsAway: a store follows the subscriptions beside the settings
// it was made with, and not those beside others, unless its own file is gone.
func TestOtherSettingsTakeNoFeedsAway(t *testing.T) {
	t.Parallel()
	p, h := newPress(t), newHome(t)
	h.subscribe(t, p.URL+"/rss")
	h.must(t, "fetch", "--force", "--no-pages")
	before := h.must(t, "list", "--json", "--limit", "0")
	other := filepath.Join(t.TempDir(), "config.toml")
	for path, text := range map[string]string{other: "", filepath.Join(filepath.Dir(other), "feeds.opml"): `<opml version="2.0"><body><outline type="rss" text="B" xmlUrl="` + p.URL + `/other"/></body></opml>`} {
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	_, talk, code := h.run(t, "", "--config", other, "list")
	if code != exitFailed || !strings.Contains(talk, "--data") {
		t.Errorf("exit %d, said %q; want what to do", code, talk)
	}
	if after := h.must(t, "list", "--json", "--limit", "0"); after != before {
		t.Errorf("%d bytes are listed, want the %d there were", len(after), len(before))
	}
	if err := os.Rename(filepath.Join(h.dir, "config", "visti", "feeds.opml"), filepath.Join(h.dir, "old.opml")); err != nil {
		t.Fatal(err)
	}
	h.must(t, "--config", other, "list")
	if got := h.must(t, "--config", other, "feeds", "list"); strings.Contains(got, "/rss") {
		t.Errorf("where its own file is gone it follows the other: %s", got)
	}
}

// TestCatalogueIsTheSameOnceItIsStored holds that a command finds nothing to write in a
// store that has the subscriptions already: that would wake every open screen.
func TestCatalogueIsTheSameOnceItIsStored(t *testing.T) {
	s, err := store.Open(t.Context(), t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	wanted := feed.Catalogue()
	stored, err := s.SaveFeeds(t.Context(), wanted)
	if err != nil || !sameSubscriptions(stored, wanted) {
		t.Errorf("the catalogue as it is stored is another: %v", err)
	}
	if got, want := stored[0].Source.Home, wanted[0].Source.Home; got != want {
		t.Errorf("home of the first source: %s, want %s as its first feed says", got, want)
	}
	for what, edit := range map[string]func(f *news.Feed){
		"title": func(f *news.Feed) { f.Title = news.PlainLine("Інша") }, "source": func(f *news.Feed) { f.Source.ID = "other" },
		"name": func(f *news.Feed) { f.Source.Name = news.PlainLine("Інша") }, "off": func(f *news.Feed) { f.Enabled = !f.Enabled },
	} {
		edited := slices.Clone(wanted)
		if edit(&edited[0]); sameSubscriptions(stored, edited) {
			t.Errorf("another %s is taken for the same", what)
		}
	}
}

// TestFileOfSubscriptionsKeepsWhatPeopleWriteIntoIt has visti name a feed and follow
// commands.
func TestFileOfSubscriptionsKeepsWhatPeopleWriteIntoIt(t *testing.T) {
	t.Parallel()
	p, h := newPress(t), newHome(t)
	h.subscribe(t)
	p.handle("/two", serveText("application/rss+xml", string(rss(p.base, p.items))))
	const file = `<opml version="2.0"><head><title>Читаю</title><ownerName>Олена</ownerName></head><body>
  <!-- щоранку -->
  <outline xmlUrl="%s/rss"%s/>
  <outline text="Довідка" type="link" url="https://example.org/"/>
%s</body></opml>
`
	two := fmt.Sprintf("  <outline text=\"Друга\" xmlUrl=\"%s/two\" color=\"#fc0\"/> <!-- до весни -->\n", p.URL)
	path := filepath.Join(h.dir, "config", "visti", "feeds.opml")
	if err := os.WriteFile(path, fmt.Appendf(nil, file, p.URL, "", two), 0o600); err != nil {
		t.Fatal(err)
	}
	const named = ` text="Вістовик" title="Вістовик"`
	for _, step := range []struct {
		args []string
		want string
	}{
		{[]string{"fetch", "--force", "--no-pages"}, fmt.Sprintf(file, p.URL, named, two)},
		{[]string{"feeds", "remove", "Друга"}, fmt.Sprintf(file, p.URL, named, "   <!-- до весни -->\n")},
	} {
		h.must(t, step.args...)
		if got := h.opml(t); got != step.want {
			t.Errorf("%v: subscriptions are\n%s\nwant\n%s", step.args, got, step.want)
		}
	}
}

// TestListGoesOnWithoutTheSubscriptions: an outline that cannot be meant costs no look at
// what is there, but nothing is polled or forgotten by a file that is half understood.
func TestListGoesOnWithoutTheSubscriptions(t *testing.T) {
	p, h := newPress(t), newHome(t)
	h.subscribe(t, p.URL+"/rss")
	h.must(t, "fetch", "--no-pages")
	listed, feeds := h.must(t, "list"), h.must(t, "feeds", "list")
	for text, want := range map[string]string{
		"": "the file is empty",
		"<opml xmlns:visti='urn:visti:opml'><body>\n<outline text='X' xmlUrl='" + p.URL + "/other' visti:interval='often'/></body></opml>": "line 2, outline \"X\"",
	} {
		h.write(t, "config/visti/feeds.opml", text)
		for _, c := range []struct {
			args []string
			want string
		}{{[]string{"list"}, listed}, {[]string{"feeds", "list"}, feeds}, {nil, listed}} {
			out, talk, code := h.run(t, "", c.args...)
			if code != exitGood || out != c.want || !strings.Contains(talk, want) || !strings.Contains(talk, "what is stored") {
				t.Errorf("visti %q: exit %d\n%s%s\nwant what it wrote before, and why: %s", c.args, code, out, talk, want)
			}
		}
		if _, talk, code := h.run(t, "", "fetch"); code != exitFailed || !strings.Contains(talk, want) {
			t.Errorf("visti fetch: exit %d, %s; want exit %d: %s", code, talk, exitFailed, want)
		}
	}
	fresh := newHome(t)
	fresh.write(t, "config/visti/feeds.opml", "")
	if _, talk, code := fresh.run(t, "", "list"); code != exitFailed || !strings.Contains(talk, "the file is empty") {
		t.Errorf("list where nothing is stored: exit %d, %s; want exit %d and why", code, talk, exitFailed)
	}
}
