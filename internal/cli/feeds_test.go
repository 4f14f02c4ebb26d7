//go:build unix

package cli

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"visti/internal/config"
)

// opml is the subscription file.
func (h home) opml(t *testing.T) string {
	t.Helper()
	b, err := os.ReadFile(filepath.Join(h.dir, "config", "visti", "feeds.opml"))
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

func (h home) write(t *testing.T, name, text string) (path string) {
	t.Helper()
	path = filepath.Join(h.dir, name)
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestMovedFeedGetsItsNewAddressAfterThreePolls(t *testing.T) {
	t.Parallel()
	old, new, h := newPress(t), newPress(t), newHome(t)
	h.settings(t, fmt.Sprintf("[network]\nallow = [%q]\n", strings.TrimPrefix(new.URL, "http://")))
	h.subscribe(t, old.URL+"/rss")
	h.must(t, "fetch", "--force", "--no-pages")
	rows := listed(t, h.must(t, "list", "--json", "is:unread"))
	h.must(t, "mark", "read", fmt.Sprint(rows[0]["id"]))
	old.handle("/rss", http.RedirectHandler(new.URL+"/rss", http.StatusMovedPermanently).ServeHTTP)
	for n := range 3 {
		if strings.Contains(h.opml(t), new.URL) {
			t.Fatalf("followed after %d polls", n)
		}
		h.must(t, "fetch", "--force", "--no-pages")
	}
	if file := h.opml(t); !strings.Contains(file, new.URL+"/rss") || strings.Contains(file, old.URL+"/rss") {
		t.Errorf("subscriptions after three polls:\n%s", file)
	}
	before := len(old.requests("/rss"))
	h.must(t, "fetch", "--force", "--no-pages")
	if n := len(old.requests("/rss")); n != before {
		t.Error("the old address was asked again")
	}
	after := listed(t, h.must(t, "list", "--json"))
	if len(after) != len(new.items) || len(listed(t, h.must(t, "list", "--json", "is:read"))) != 1 {
		t.Errorf("%d articles after the move, want the same %d with one read", len(after), len(new.items))
	}
}

func TestFeedIsNeverMovedToALoginOrByATemporaryRedirect(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		status int
		body   string
	}{
		"a login":     {http.StatusMovedPermanently, "<!doctype html><html><body><form>login</form></body></html>"},
		"a temporary": {http.StatusFound, ""},
	} {
		old, new, h := newPress(t), newPress(t), newHome(t)
		h.settings(t, fmt.Sprintf("[network]\nallow = [%q]\n", strings.TrimPrefix(new.URL, "http://")))
		h.subscribe(t, old.URL+"/rss")
		old.handle("/rss", http.RedirectHandler(new.URL+"/rss", c.status).ServeHTTP)
		if c.body != "" {
			new.handle("/rss", serveText("text/html", c.body))
		}
		for range 4 {
			h.run(t, "", "fetch", "--force", "--no-pages")
		}
		if file := h.opml(t); !strings.Contains(file, old.URL+"/rss") || strings.Contains(file, new.URL) {
			t.Errorf("%s moved the feed:\n%s", name, file)
		}
	}
}

func TestEditedAddressKeepsTheHistory(t *testing.T) {
	p, h := newPress(t), newHome(t)
	h.subscribe(t, p.URL+"/rss?utm_source=x")
	h.must(t, "fetch", "--force", "--no-pages")
	h.subscribe(t, p.URL+"/rss") // the same place, said otherwise
	h.must(t, "feeds", "list")
	if rows := listed(t, h.must(t, "list", "--json")); len(rows) != len(p.items) {
		t.Errorf("%d articles, want %d", len(rows), len(p.items))
	}
}

func TestGoneFeedIsAskedNoMoreAndKeepsItsArticles(t *testing.T) {
	p, h := newPress(t), newHome(t)
	h.subscribe(t, p.URL+"/rss")
	h.must(t, "fetch", "--force", "--no-pages")
	p.handle("/rss", func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusGone) })
	out, _, _ := h.run(t, "", "fetch", "--force", "--no-pages")
	if !strings.Contains(out, "gone") {
		t.Errorf("fetch says %q, want gone", out)
	}
	before := len(p.requests("/rss"))
	h.run(t, "", "fetch", "--all", "--no-pages")
	if n := len(p.requests("/rss")); n != before {
		t.Error("a feed that is gone was asked again")
	}
	if rows := listed(t, h.must(t, "list", "--json")); len(rows) != len(p.items) {
		t.Errorf("%d articles, want %d", len(rows), len(p.items))
	}
}

func TestTwentyStartsInAMinuteAskOnce(t *testing.T) {
	t.Parallel()
	p, h := newPress(t), newHome(t)
	h.subscribe(t, p.URL+"/rss")
	for range 20 {
		h.must(t, "fetch", "--no-pages")
	}
	if n := len(p.requests("/rss")); n != 1 {
		t.Errorf("asked %d times, want once", n)
	}
	_, talk, code := h.run(t, "", "fetch", "вістовик", "--no-pages")
	if n := len(p.requests("/rss")); n != 1 || code != exitGood || !strings.Contains(talk, "less than a minute ago") {
		t.Errorf("a refresh by name: asked %d times in all, exit %d, said %q; want it to use what there is and say so", n, code, talk)
	}
}

func TestFeedsAddTakesAPage(t *testing.T) {
	t.Parallel()
	p, h := newPress(t), newHome(t)
	h.subscribe(t)
	p.handle("/", serveText("text/html", `<!doctype html><html><head><link rel=alternate type="application/rss+xml" href="/rss"></head></html>`))
	_, talk, code := h.run(t, "", "feeds", "add", p.URL+"/")
	if code != exitGood || !strings.Contains(talk, "the page names it") || !strings.Contains(h.opml(t), p.URL+"/rss") {
		t.Errorf("exit %d, %s", code, talk)
	}
	p.handle("/two", serveText("text/html", `<!doctype html><html><head><link rel=alternate type="application/rss+xml" href="/rss"><link rel=alternate type="application/atom+xml" href="/atom"></head></html>`))
	_, talk, code = h.run(t, "", "feeds", "add", p.URL+"/two")
	if code != exitFailed || strings.Count(talk, "visti feeds add "+p.URL) != 2 {
		t.Errorf("several: exit %d, %s", code, talk)
	}
}

func TestFeedsRename(t *testing.T) {
	t.Parallel()
	p, h := newPress(t), newHome(t)
	h.write(t, "config/visti/feeds.opml", fmt.Sprintf(`<opml version="2.0"><body><outline text="Вісті" xmlUrl="%s/rss"/></body></opml>`, p.URL))
	h.must(t, "fetch", "--no-pages")
	h.must(t, "feeds", "rename", p.URL+"/rss", "Ранкові вісті")
	if out := h.must(t, "list", "--limit", "1"); !strings.Contains(out, "Ранкові вісті") {
		t.Errorf("an article of the feed renamed: %s", out)
	}
	if out := h.must(t, "feeds", "list"); !strings.Contains(out, "Ранкові вісті") || !strings.Contains(h.opml(t), "Ранкові вісті") {
		t.Errorf("renamed to %s", out)
	}
	h.subscribe(t, p.URL+"/rss") // by a source with a name of its own, the same
	h.must(t, "feeds", "rename", p.URL+"/rss", "Вечірні вісті")
	if out := h.must(t, "list", "--limit", "1"); !strings.Contains(out, "Вечірні вісті") {
		t.Errorf("an article of the source renamed: %s", out)
	}
	if _, _, code := h.run(t, "", "feeds", "rename", "ніщо", "x"); code != exitUsage {
		t.Errorf("an unknown feed: exit %d", code)
	}
}

// A list of addresses alone, as newsboat's mostly is, gets its names from the feeds.
func TestFeedWithoutANameIsCalledAsItCallsItself(t *testing.T) {
	t.Parallel()
	p, h := newPress(t), newHome(t)
	h.subscribe(t)
	p.handle("/two", serveText("application/rss+xml", string(rss(p.base, p.items))))
	h.must(t, "feeds", "import", h.write(t, "urls", p.URL+"/rss\n"+p.URL+"/two \"~Моя назва\"\n"))
	h.must(t, "fetch", "--force", "--no-pages")
	file := h.opml(t)
	if !strings.Contains(file, `text="Вістовик"`) || !strings.Contains(file, `text="Моя назва"`) {
		t.Errorf("subscriptions after a poll:\n%s", file)
	}
	if out := h.must(t, "feeds", "list"); !strings.Contains(out, "Вістовик") {
		t.Errorf("feeds after a poll:\n%s", out)
	}
	h.must(t, "fetch", "--force", "--no-pages")
	if again := h.opml(t); again != file {
		t.Errorf("another poll writes\n%s", again)
	}
}

func TestFeedsImportAndExportAreLossless(t *testing.T) {
	t.Parallel()
	h := newHome(t)
	h.subscribe(t)
	file := h.write(t, "other.opml", `<opml version="2.0" xmlns:frss="https://freshrss.org/opml"><body><outline text="Світ"><outline text="Європа">
<outline text="Вістовик" type="rss" xmlUrl="http://127.0.0.1:1/rss" category="/Ранок" frss:priority="main" interval="45m" enabled="false"/></outline></outline></body></opml>`)
	h.must(t, "feeds", "import", file)
	exported := h.must(t, "feeds", "export")
	for _, want := range []string{`text="Світ"`, `text="Європа"`, `category="/Ранок"`, `priority="main"`, `https://freshrss.org/opml`, `visti:interval="45m"`, `visti:enabled="false"`} {
		if !strings.Contains(exported, want) {
			t.Errorf("exported without %s:\n%s", want, exported)
		}
	}
	other := newHome(t)
	other.subscribe(t)
	other.must(t, "feeds", "import", h.write(t, "out.opml", exported))
	if again := other.must(t, "feeds", "export"); again != exported {
		t.Errorf("imported and exported again:\n%s\nwant\n%s", again, exported)
	}
	h.must(t, "feeds", "import", file) // again: nothing new
	if again := h.must(t, "feeds", "export"); again != exported {
		t.Errorf("imported twice:\n%s", again)
	}
}

// An outline of another reader that is no web address is left out and named; the others come.
func TestImportTakesWhatItCan(t *testing.T) {
	p, h := newPress(t), newHome(t)
	h.subscribe(t)
	file := h.write(t, "o.opml", fmt.Sprintf(`<opml version="2.0"><body><outline text="Програма" xmlUrl="exec:ls"/><outline text="Вісті" xmlUrl="%s/rss"/></body></opml>`, p.URL))
	_, talk, code := h.run(t, "", "feeds", "import", file)
	if code != exitGood || !strings.Contains(talk, "1 outlines left out") || !strings.Contains(talk, "Програма") || !strings.Contains(h.opml(t), p.URL+"/rss") {
		t.Errorf("exit %d, said %s\n%s; want the other feed and the outline by its name", code, talk, h.opml(t))
	}
}

func TestImportFindsWhatIsThereAndAsksOnce(t *testing.T) {
	t.Parallel()
	p, h := newPress(t), newHome(t)
	h.subscribe(t)
	h.write(t, ".newsboat/urls", p.URL+"/rss Україна \"~Мій Вістовик\"\nexec:touch "+h.dir+"/ran\n\"query:Нове:unread = \\\"yes\\\"\"\n")
	_, talk, code := h.run(t, "\n", "feeds", "import")
	if code != exitGood || !strings.Contains(talk, "1 feeds, 1 query feeds, 1 lines left out") || strings.Count(talk, "[y/N]") != 1 || !strings.Contains(talk, "nothing was changed") || strings.Contains(h.opml(t), p.URL) {
		t.Errorf("answered with nothing: exit %d\n%s", code, talk)
	}
	_, talk, code = h.run(t, "y\n", "feeds", "import")
	if code != exitGood || !strings.Contains(h.opml(t), "Мій Вістовик") || !strings.Contains(talk, "is saved: visti list @Нове") || !strings.Contains(talk, "runs a program") {
		t.Errorf("answered with y: exit %d\n%s\n%s", code, talk, h.opml(t))
	}
	if _, talk, code := h.run(t, "", "list", "@нове"); code != exitGood {
		t.Errorf("the query feed as a saved query: exit %d, %s", code, talk)
	}
	if _, talk, _ := h.run(t, "y\n", "feeds", "import"); strings.Contains(talk, "is saved") {
		t.Errorf("imported again it says %s", talk)
	}
	if _, err := os.Stat(filepath.Join(h.dir, "ran")); err == nil {
		t.Error("a program of newsboat was run")
	}
	other := newHome(t)
	other.subscribe(t)
	if _, _, code := other.run(t, "", "feeds", "import"); code != exitFailed {
		t.Errorf("where there is nothing: exit %d", code)
	}
}

func TestFeedBehindANameAndASecret(t *testing.T) {
	t.Parallel()
	p, h := newPress(t), newHome(t)
	h.subscribe(t)
	p.handle("/private", func(w http.ResponseWriter, r *http.Request) {
		if user, secret, _ := r.BasicAuth(); user != "olena" || secret != "s3cret-пароль" {
			w.Header().Set("WWW-Authenticate", `Basic realm="x"`)
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		_, _ = w.Write(rss(p.URL, p.items))
	})
	with := strings.Replace(p.URL, "http://", "http://olena:s3cret-%D0%BF%D0%B0%D1%80%D0%BE%D0%BB%D1%8C@", 1) + "/private"
	log := filepath.Join(h.dir, "log")
	_, talk, code := h.run(t, "", "--log", log, "feeds", "add", with)
	if code != exitGood || !strings.Contains(talk, "only you may read") {
		t.Fatalf("exit %d, %s", code, talk)
	}
	out, more, code := h.run(t, "", "--log", log, "fetch", "--force", "--no-pages", "--json")
	if code != exitGood || !strings.Contains(out, `"status":"ok"`) {
		t.Errorf("fetch: exit %d, %s%s", code, out, more)
	}
	logged, _ := os.ReadFile(log)
	for name, text := range map[string]string{
		"address": h.opml(t), "export": h.must(t, "feeds", "export"), "list": h.must(t, "feeds", "list", "--json"), "log": string(logged), "talk": talk + more + out,
	} {
		if strings.Contains(text, "s3cret") {
			t.Errorf("the secret stands in the %s:\n%s", name, text)
		}
	}
	if !strings.Contains(h.opml(t), `visti:user="olena"`) {
		t.Errorf("the name is not in the outline:\n%s", h.opml(t))
	}
	if err := os.Remove(filepath.Join(h.dir, "config", "visti", "secrets")); err != nil {
		t.Fatal(err)
	}
	out, _, code = h.run(t, "", "fetch", "--force", "--no-pages")
	if code != exitFailed || !strings.Contains(out, "no secret for olena") {
		t.Errorf("without the secret: exit %d, %s", code, out)
	}
}

func TestFeedThatAsksForANameSaysHowToGiveIt(t *testing.T) {
	t.Parallel()
	p, h := newPress(t), newHome(t)
	p.handle("/private", func(w http.ResponseWriter, r *http.Request) {
		if _, secret, _ := r.BasicAuth(); secret != "s3cret" {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		_, _ = w.Write(rss(p.URL, p.items))
	})
	h.subscribe(t)
	address := p.URL + "/private"
	_, talk, code := h.run(t, "", "feeds", "add", address)
	if code != exitFailed || !strings.Contains(talk, "visti feeds add --user NAME "+address) {
		t.Errorf("feeds add: exit %d, %s", code, talk)
	}
	_, talk, code = h.run(t, "", "feeds", "add", "--user", "olena", address)
	if code != exitFailed || !strings.Contains(talk, "no secret for olena") {
		t.Errorf("feeds add without the secret: exit %d, %s", code, talk)
	}
	with := strings.Replace(address, "http://", "http://olena:wrong@", 1)
	if _, talk, code = h.run(t, "", "feeds", "add", with); code != exitFailed || !strings.Contains(talk, "secret of olena") {
		t.Errorf("feeds add with the wrong secret: exit %d, %s", code, talk)
	}
	h.subscribe(t, address)
	for _, args := range [][]string{{"fetch", "--force", "--no-pages"}, {"feeds", "list"}, {"feeds", "check"}, {"doctor"}} {
		out, _, _ := h.run(t, "", args...)
		if !strings.Contains(out, "status 401") || !strings.Contains(out, "visti feeds add --user NAME URL") {
			t.Errorf("%s does not say what to do:\n%s", strings.Join(args, " "), out)
		}
	}
	_, talk, code = h.run(t, "", "feeds", "add", strings.Replace(with, "wrong", "s3cret", 1))
	if code != exitGood || !strings.Contains(h.opml(t), `visti:user="olena"`) {
		t.Errorf("what is a subscription already did not take the name: exit %d, %s\n%s", code, talk, h.opml(t))
	}
	if out, talk, code := h.run(t, "", "fetch", "--force", "--no-pages"); code != exitGood {
		t.Errorf("fetch: exit %d, %s%s", code, out, talk)
	}
}

func TestFeedsCheckReports(t *testing.T) {
	p, bad, h := newPress(t), newPress(t), newHome(t)
	bad.handle("/rss", serveText("text/html", `<!doctype html><html><head><link rel=alternate type="application/rss+xml" href="/real"></head></html>`))
	h.subscribe(t, p.URL+"/rss", bad.URL+"/rss")
	h.must(t, "fetch", p.URL+"/rss", "--no-pages")
	out, _, code := h.run(t, "", "feeds", "check", "--json")
	rows := listed(t, out)
	if code != exitPartial || len(rows) != 2 {
		t.Fatalf("exit %d, %s", code, out)
	}
	for key, want := range map[string]any{
		"url": p.URL + "/rss", "status": "ok", "http": 200.0, "format": "rss 2.0", "charset": "utf-8", "items": 5.0, "known": 5.0, "content_type": "application/rss+xml", "error": "",
	} {
		if rows[0][key] != want {
			t.Errorf("%s = %v, want %v", key, rows[0][key], want)
		}
	}
	if rows[1]["status"] != "failed" || !strings.Contains(fmt.Sprint(rows[1]["error"]), "a web page") || !strings.Contains(fmt.Sprint(rows[1]["names"]), "/real") {
		t.Errorf("a page: %v", rows[1])
	}
	table, _, _ := h.run(t, "", "feeds", "check")
	if !strings.Contains(table, "CHARSET") || !strings.Contains(table, "it names a feed: "+bad.URL+"/real") {
		t.Errorf("table:\n%s", table)
	}
	if len(listed(t, h.must(t, "list", "--json"))) != 5 {
		t.Error("a check changed the collection")
	}
}

func TestGapOfANightIsKeptAndListed(t *testing.T) {
	t.Parallel()
	p, h := newPress(t), newHome(t)
	h.subscribe(t, p.URL+"/rss")
	serve := func(items ...item) {
		p.handle("/rss", func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write(rss(p.URL, items)) })
	}
	aged := func(id int, age time.Duration) item {
		return item{id: id, title: fmt.Sprint("Новина ", id), teaser: "x", age: age}
	}
	serve(aged(1, 9*time.Hour), aged(2, 10*time.Hour), aged(3, 11*time.Hour))
	h.must(t, "fetch", "--force", "--no-pages")
	serve(aged(4, time.Hour), aged(5, 2*time.Hour), aged(6, 3*time.Hour))
	if out := h.must(t, "fetch", "--force", "--no-pages"); !strings.Contains(out, "may be missing") {
		t.Errorf("fetch says %q, want a warning", out)
	}
	serve(aged(4, time.Hour), aged(5, 2*time.Hour), aged(6, 3*time.Hour), aged(7, time.Minute))
	h.must(t, "fetch", "--force", "--no-pages")
	rows := listed(t, h.must(t, "feeds", "list", "--json"))
	gaps, _ := rows[0]["gaps"].([]any)
	if len(gaps) != 1 {
		t.Fatalf("gaps %v, want that between nine and three hours ago", gaps)
	}
	gap := gaps[0].(map[string]any)
	from, _ := time.Parse(time.RFC3339, fmt.Sprint(gap["from"]))
	to, _ := time.Parse(time.RFC3339, fmt.Sprint(gap["to"]))
	if d := to.Sub(from); d < 5*time.Hour+50*time.Minute || d > 6*time.Hour+10*time.Minute {
		t.Errorf("gap %v – %v", from, to)
	}
	for _, cmd := range []string{"list", "check"} {
		if out := h.must(t, "feeds", cmd); !strings.Contains(out, "gap: ") {
			t.Errorf("feeds %s:\n%s", cmd, out)
		}
	}
}

func TestSecondWatchSaysWhoPolls(t *testing.T) {
	p, h := newPress(t), newHome(t)
	h.subscribe(t, p.URL+"/rss")
	first := h.command(t, "fetch", "--watch")
	var out, talk bytes.Buffer
	first.Stdout, first.Stderr = &out, &talk
	if err := first.Start(); err != nil {
		t.Fatal(err)
	}
	for deadline := time.Now().Add(patience); len(p.requests("/rss")) == 0; time.Sleep(20 * time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatal("the watch asked nothing")
		}
	}
	_, said, code := h.run(t, "", "fetch", "--watch")
	if code != exitFailed || !strings.Contains(said, fmt.Sprintf("process %d on ", first.Process.Pid)) {
		t.Errorf("second watch: exit %d, %s", code, said)
	}
	_ = first.Process.Signal(syscall.SIGTERM)
	if err := first.Wait(); err != nil {
		t.Errorf("the first watch ended with %v\n%s%s", err, out.String(), talk.String())
	}
	if _, err := os.Stat(filepath.Join(h.dir, "data", "visti", "watch.lock")); err == nil {
		t.Error("the lock was left behind")
	}
	if rows := listed(t, h.must(t, "list", "--json")); len(rows) != len(p.items) {
		t.Errorf("%d articles, want %d", len(rows), len(p.items))
	}
}

func TestLockOfADeadOwnerIsTakenOver(t *testing.T) {
	dir := t.TempDir()
	now := time.Date(2026, 11, 23, 12, 0, 0, 0, time.UTC)
	clock := func() time.Time { return now }
	write := func(beat time.Time) {
		b, _ := json.Marshal(owner{PID: 4711, Host: "elsewhere", Since: now.Add(-time.Hour), Beat: beat})
		if err := config.WriteFile(filepath.Join(dir, "watch.lock"), func(w io.Writer) error { _, err := w.Write(b); return err }); err != nil {
			t.Fatal(err)
		}
	}
	write(now.Add(-30 * time.Second))
	if _, err := takeLock(t.Context(), dir, clock); err == nil || !strings.Contains(err.Error(), "process 4711 on elsewhere") {
		t.Errorf("a living owner: %v", err)
	}
	write(now.Add(-2 * time.Minute))
	l, err := takeLock(t.Context(), dir, clock)
	if err != nil {
		t.Fatalf("a dead owner: %v", err)
	}
	if by, err := l.owner(); err != nil || !l.mine(by) {
		t.Errorf("the lock names %+v, %v", by, err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	l.hold(ctx, func(error) {})
	if _, err := os.Stat(l.path); err == nil {
		t.Error("a lock that was given back is there")
	}
}
