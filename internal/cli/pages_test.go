//go:build unix

package cli

import (
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
)

// onlyOpened has pages fetched only when an article is opened.
func (h home) onlyOpened(t *testing.T) {
	t.Helper()
	file := filepath.Join(h.dir, "config", "visti", "feeds.opml")
	b, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	b = []byte(strings.ReplaceAll(string(b), " xmlUrl=", ` visti:fulltext="open" xmlUrl=`))
	if err := os.WriteFile(file, b, 0o600); err != nil {
		t.Fatal(err)
	}
}

func TestOpenedArticleIsFetchedOnceAndLedOnFrom(t *testing.T) {
	t.Parallel()
	p, h := newPress(t), newHome(t)
	h.subscribe(t, p.URL+"/rss") // pages are fetched ahead as well
	h.allowPages(t, p)
	me := sitDown(t, h, 80, 14)
	me.see("Уряд виділить")
	me.press("enter")
	me.see("повний текст", "ГОЛОВНІ ТВЕРДЖЕННЯ")
	for n := 0; n < 20 && !strings.Contains(me.screen(), "1 Над трьома областями"); n++ {
		me.press("j") // however many claims stand above
	}
	me.see("1 Над трьома областями", "з цієї сторінки")
	line := func() string { // what stands there, the state of the rest left out
		lines := strings.Split(me.screen(), "\n")
		return strings.Join(lines[1:len(lines)-1], "\n")
	}
	before := line()
	me.press("1")
	me.see("Над трьома областями збили 41 шахед за ніч", "Ігор Левчук")
	me.press("h")
	me.until(func(string) string {
		if line() != before {
			return "want to see the lines from which it was left:\n" + before
		}
		return ""
	})
	me.press("h", "q")
	me.quits()
	for _, it := range p.items[:2] {
		asked := p.requests(it.path())
		if len(asked) != 1 {
			t.Fatalf("%s was asked for %d times, want once", it.path(), len(asked))
		}
		head := asked[0].Header
		if head.Get("Cookie") != "" || head.Get("Referer") != "" || !strings.HasPrefix(head.Get("User-Agent"), "visti/") {
			t.Errorf("asked with %v, want the name and neither cookies nor referer", head)
		}
	}
	for _, r := range p.asked {
		if strings.HasSuffix(r.URL.Path, ".jpg") || r.URL.Path == "/favicon.ico" {
			t.Errorf("asked for %s", r.URL.Path)
		}
	}
}

func TestPageThatGivesNothingSaysWhyAndKeysAnswerMeanwhile(t *testing.T) {
	slowly := func(w http.ResponseWriter, r *http.Request, piece string, pieces int, pause time.Duration) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		for range pieces {
			if _, err := w.Write([]byte(piece)); err != nil {
				return
			}
			_ = http.NewResponseController(w).Flush()
			select {
			case <-r.Context().Done():
				return
			case <-time.After(pause):
			}
		}
	}
	for name, tt := range map[string]struct {
		answer http.HandlerFunc
		why    string
	}{
		"403": {func(w http.ResponseWriter, _ *http.Request) {
			time.Sleep(2 * time.Second)
			w.WriteHeader(http.StatusForbidden)
		}, "немає: сервер відповів 403"},
		"a redirect to a private address": {func(w http.ResponseWriter, r *http.Request) {
			time.Sleep(2 * time.Second)
			http.Redirect(w, r, "http://127.0.0.1:9/secret", http.StatusFound)
		}, "немає: сервер переадресовує туди, куди не можна"},
		"an endless body": {func(w http.ResponseWriter, r *http.Request) {
			slowly(w, r, strings.Repeat("<p>Текст, якому немає кінця.</p>", 4000), 1<<30, 50*time.Millisecond)
		}, "немає: відповідь завелика"},
		"5 MB of one word": {func(w http.ResponseWriter, r *http.Request) {
			slowly(w, r, strings.Repeat("слово", 1<<17/len("слово")), 39, 50*time.Millisecond)
		}, "немає: на сторінці немає статті"},
		"a paragraph of 5 MB": {func(w http.ResponseWriter, r *http.Request) {
			slowly(w, r, "<p>"+strings.Repeat("слово", 1<<17/len("слово")), 39, 50*time.Millisecond)
		}, "немає: на сторінці немає статті"},
		"a wall": {
			serveText("text/html; charset=utf-8", "<title>Перш ніж продовжити — cookie</title><h1>Ми цінуємо вашу приватність</h1><p>Ми та наші партнери зберігаємо файли cookie і обробляємо персональні дані. Надайте згоду.</p>"),
			"немає: сайт спершу просить згоди на кукі",
		},
	} {
		t.Run(name, func(t *testing.T) {
			p, h := newPress(t), newHome(t)
			p.handle(p.items[0].path(), tt.answer)
			h.subscribe(t, p.URL+"/rss")
			h.onlyOpened(t)
			h.allowPages(t, p)
			me := sitDown(t, h, 80, 24)
			me.see("Уряд виділить")
			var idle []time.Duration // the machine may be busy with other things
			for range 10 {
				idle = append(idle, me.answers("?", "Клавіші у списку", true), me.answers("q", "Клавіші у списку", false))
			}
			slices.Sort(idle)
			me.press("enter")
			me.see("Роботи почнуться в березні.")
			var took []time.Duration
			for !strings.Contains(me.screen(), tt.why) {
				took = append(took, me.answers("?", "Клавіші у статті", true))
				took = append(took, me.answers("q", "Клавіші у статті", false))
				if strings.Contains(me.screen(), "Повного тексту") || len(took) > 2000 {
					me.see(tt.why)
				}
			}
			me.see("Роботи почнуться в березні.") // the teaser stays
			if len(took) == 0 {
				took = append(took, me.answers("?", "Клавіші у статті", true))
			}
			slices.Sort(took)
			usual, p99 := idle[len(idle)-1], took[(len(took)-1)*99/100]
			t.Logf("%d keys answered, in the median within %v, p99 %v, the slowest %v; in the list %v", len(took), took[len(took)/2], p99, took[len(took)-1], usual)
			if !underRace && p99 > max(200*time.Millisecond, 2*usual) {
				t.Errorf("a key is answered within %v, want 200ms; it is %v when nothing is fetched", p99, usual)
			}
			me.press("q", "q")
			me.quits()
			if n := len(p.requests(p.items[0].path())); n != 1 {
				t.Errorf("asked for the page %d times, want once", n)
			}
		})
	}
}

func TestRobotsAreObeyedAndTheBrowserStillOpens(t *testing.T) {
	t.Parallel()
	p, h := newPress(t), newHome(t)
	p.handle("/robots.txt", serveText("text/plain", "User-agent: *\nDisallow: /economics/\n"))
	h.subscribe(t, p.URL+"/rss") // ahead as well
	h.allowPages(t, p)
	command, log := stubBrowser(t)
	me := sitDown(t, h, 80, 24, "BROWSER="+command)
	me.see("Уряд виділить")
	me.press("enter")
	me.see("немає: сайт не дозволяє програмам", "Роботи почнуться в березні.")
	me.press("o")
	want := p.URL + p.items[0].path() + "\nargc 1\n"
	me.until(func(string) string {
		if got, _ := os.ReadFile(log); string(got) != want {
			return fmt.Sprintf("the browser got %q, want %q", got, want)
		}
		return ""
	})
	me.press("X") // nor does asking again
	me.see("немає: сайт не дозволяє програмам")
	me.press("q", "q")
	me.quits()
	for _, it := range p.items {
		if n := len(p.requests(it.path())); n != 0 {
			t.Errorf("%s was asked for %d times, want never", it.path(), n)
		}
	}
	if n := len(p.requests("/robots.txt")); n != 1 {
		t.Errorf("robots.txt was asked for %d times, want once", n)
	}
	if out, _, code := h.run(t, "", "show", p.URL+p.items[0].path()); code != exitGood || !strings.Contains(out, "Only the teaser: the site does not allow programs.") {
		t.Errorf("show: exit %d, %s; want the reason", code, out)
	}
	if _, talk, code := h.run(t, "", "summarize", p.URL+p.items[0].path()); code != exitFailed || !strings.Contains(talk, "robots.txt forbids it") {
		t.Errorf("summarize: exit %d, %s; want the reason", code, talk)
	}
}

func TestTextIsFetchedAgainOnX(t *testing.T) {
	t.Parallel()
	p, h := newPress(t), newHome(t)
	h.subscribe(t, p.URL+"/rss")
	h.onlyOpened(t)
	h.allowPages(t, p)
	me := sitDown(t, h, 80, 24)
	me.see("Уряд виділить")
	me.press("enter")
	me.see("повний текст", "Остап Гончарук")
	changed := p.items[0]
	changed.body = append([]string{"Оновлено: міністерство оприлюднило перелік усіх чотирнадцяти мостів."}, changed.body...)
	p.handle(changed.path(), serveText("text/html; charset=utf-8", changed.page(p.items)))
	me.press("X")
	me.see("текст завантажено знову")
	me.press("G", "/")
	me.press("О", "н", "о", "в", "л", "enter")
	me.see("Оновлено: міністерство оприлюднило")
	p.handle(changed.path(), http.NotFound)
	me.press("X")
	me.see("сервер відповів 404", "лишається збережений текст", "Оновлено: міністерство оприлюднило")
	me.press("h", "q")
	me.quits()
	if out := h.must(t, "show", p.URL+changed.path()); !strings.Contains(out, "Оновлено: міністерство") || len(p.requests(changed.path())) != 3 {
		t.Errorf("%d requests, show wrote %s; want three, and the text that came last", len(p.requests(changed.path())), out)
	}
}

func TestTextsOfAllThatIsShownAreTakenAlong(t *testing.T) {
	t.Parallel()
	p, h := newPress(t), newHome(t)
	var mu sync.Mutex
	var times []time.Time
	for _, it := range p.items {
		page := it.page(p.items)
		p.handle(it.path(), func(w http.ResponseWriter, r *http.Request) {
			mu.Lock()
			times = append(times, time.Now())
			mu.Unlock()
			serveText("text/html; charset=utf-8", page)(w, r)
		})
	}
	p.handle(p.items[3].path(), http.NotFound)
	h.subscribe(t, p.URL+"/rss")
	h.onlyOpened(t)
	h.allowPages(t, p)
	me := sitDown(t, h, 80, 24)
	me.see("Уряд виділить", "Збірна зіграє")
	me.press("P")
	me.see("тексти в дорогу: 1 з 5 · P — спинити")
	me.press("j") // one goes on meanwhile
	me.see("2 з 5", "тексти в дорогу")
	me.press("P")
	me.see("спинено")
	mu.Lock()
	stopped := len(times)
	mu.Unlock()
	time.Sleep(2500 * time.Millisecond)
	mu.Lock()
	if len(times) > stopped+1 {
		t.Errorf("%d pages were fetched after it was stopped", len(times)-stopped)
	}
	mu.Unlock()
	me.press("P")
	me.see("тексти з собою:", "решту сайти не дали")
	me.press("q")
	me.quits()
	p.Close()
	for i, it := range p.items {
		out := h.must(t, "show", p.URL+it.path(), "--json")
		var got jsonReading
		if err := json.Unmarshal([]byte(out), &got); err != nil {
			t.Fatal(err)
		}
		if want := map[bool]string{true: "refused", false: "full"}[i == 3]; string(got.FullText.State) != want {
			t.Errorf("%s is %s without a network, want %s", it.path(), got.FullText.State, want)
		}
	}
	for i := 1; i < len(times); i++ {
		if gap := times[i].Sub(times[i-1]); gap < 1900*time.Millisecond {
			t.Errorf("page %d was asked for %v after the one before, want 2s", i, gap)
		}
	}
}

func TestPastedAddressIsReadInsideVisti(t *testing.T) {
	t.Parallel()
	p, h := newPress(t), newHome(t)
	other := item{id: 900, title: "Бібліотека на Подолі відкрила читальний зал", body: []string{
		"Бібліотека на Подолі відкрила читальний зал на сорок місць, повідомила директорка Олена Савчук.",
		"Зал працюватиме щодня з дев’ятої до двадцятої, вхід вільний для всіх мешканців міста.",
	}}
	p.handle(other.path(), serveText("text/html; charset=utf-8", other.page(p.items)))
	h.subscribe(t, p.URL+"/rss")
	h.onlyOpened(t)
	h.allowPages(t, p)
	me := sitDown(t, h, 80, 24)
	me.see("Уряд виділить")
	me.press("j", "a")
	me.see("адреса:")
	me.press("\x1b[200~" + p.URL + other.path() + "\x1b[201~")
	me.see(other.path())
	me.press("enter")
	me.see("Бібліотека на Подолі відкрила читальний зал", "Олена Савчук")
	me.press("h")
	me.see("2 з 5")
	me.press("a")
	me.press("\x1b[200~" + p.URL + "/rss\x1b[201~")
	me.press("enter")
	me.see("Це джерело вже є", p.URL+"/rss")
	me.press("h")
	me.see("2 з 5")
	me.press("q")
	me.quits()
}

func TestSavedPageIsReadFromItsFile(t *testing.T) {
	t.Parallel()
	p, h := newPress(t), newHome(t)
	h.subscribe(t, p.URL+"/rss")
	h.allowPages(t, p)
	file := filepath.Join(t.TempDir(), "збережене.html")
	page := "<!-- saved from url=(0040)" + p.URL + p.items[0].path() + " -->\n" + p.items[0].page(p.items)
	if err := os.WriteFile(file, []byte(page), 0o600); err != nil {
		t.Fatal(err)
	}
	me := sitDownTo(t, h, []string{file}, 80, 24)
	me.see("Уряд виділить 1,2 млрд грн", "ГОЛОВНІ ТВЕРДЖЕННЯ", "Остап Гончарук", "повний текст", "ПОВ’ЯЗАНІ")
	if n := len(p.requests(p.items[0].path())); n != 0 {
		t.Errorf("asked for the page of a file %d times", n)
	}
	me.press("1")
	me.see("Ігоря Левчука")
	me.press("h")
	me.see("Остап Гончарук")
	me.press("h")
	me.see("1 з 5")
	me.press("q")
	me.quits()

	text := filepath.Join(t.TempDir(), "нотатка.txt")
	words := p.items[0].title + "\n\n" + strings.Join(p.items[0].body, "\n\n") + "\n\nЧитайте також:\n- " + p.items[1].title + "\n"
	if err := os.WriteFile(text, []byte(words), 0o600); err != nil {
		t.Fatal(err)
	}
	me = sitDownTo(t, h, []string{text}, 80, 24)
	me.see("Уряд виділить 1,2 млрд грн", "Остап Гончарук", "ПОВ’ЯЗАНІ", "Над трьома областями збили 41 шахед", "нотатка.txt")
	me.press("q", "q")
	me.quits()

	me = sitDownTo(t, h, []string{p.URL + p.items[2].path()}, 80, 24)
	me.see("У Львові відкрили новий трамвайний маршрут", "Тарас Лис")
	me.press("q", "q")
	me.quits()
	feed := filepath.Join(t.TempDir(), "feed.xml")
	if err := os.WriteFile(feed, rss(p.URL, p.items), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, talk, code := h.run(t, "", feed); code != exitFailed || !strings.Contains(talk, "a feed of articles, not one") {
		t.Errorf("a feed in a file: exit %d, %s", code, talk)
	}
	if _, talk, code := h.run(t, "", filepath.Join(t.TempDir(), "ніде.html")); code != exitUsage || !strings.Contains(talk, "nor a file") {
		t.Errorf("a file that is not there: exit %d, %s", code, talk)
	}
}

// TestEveryCommandReadsAPageTheSameWay compares what inspect, show and summarize
// make of one page, from its address and from a file.
func TestEveryCommandReadsAPageTheSameWay(t *testing.T) {
	t.Parallel()
	p, h := newPress(t), newHome(t)
	h.allowPages(t, p)
	h.subscribe(t, p.URL+"/rss")
	address, body := p.URL+p.items[1].path(), p.items[1].page(p.items)
	file := filepath.Join(t.TempDir(), "page.html")
	if err := os.WriteFile(file, []byte("<!-- saved from url=(0040)"+address+" -->\n"+body), 0o600); err != nil {
		t.Fatal(err)
	}
	inspected, _, code := h.run(t, body, "inspect", "page", "--url", address)
	if code != exitGood {
		t.Fatalf("inspect page: exit %d", code)
	}
	type answer struct {
		Title, Text, Markdown string
		Claims                []struct{ Text string }
		Related               []struct{ Title, URL string }
	}
	read := func(s string) (a answer) {
		if err := json.Unmarshal([]byte(s), &a); err != nil {
			t.Fatalf("%v in %s", err, s)
		}
		return a
	}
	page := read(inspected)
	shown := read(h.must(t, "show", address, "--json"))
	if page.Title != p.items[1].title || shown.Title != page.Title || shown.Text != page.Text || shown.Markdown != page.Markdown || page.Text == "" {
		t.Errorf("show read %q, %q; inspect page %q, %q", shown.Title, shown.Text, page.Title, page.Text)
	}
	if fmt.Sprint(shown.Related) != fmt.Sprint(page.Related) || len(page.Related) != 4 {
		t.Errorf("show says related are %v, the page offers %v", shown.Related, page.Related)
	}
	for _, word := range []string{address, file} {
		s := read(h.must(t, "summarize", word, "--json"))
		if s.Title != page.Title || fmt.Sprint(s.Claims) != fmt.Sprint(shown.Claims) || fmt.Sprint(s.Related) != fmt.Sprint(page.Related) || len(s.Claims) == 0 {
			t.Errorf("summarize %s: %+v, want title, claims and related of %+v", word, s, shown)
		}
	}
}
