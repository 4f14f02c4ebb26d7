//go:build unix

package cli

import (
	"bytes"
	"fmt"
	"html"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"visti/feed"
	"visti/internal/news"
)

// A press publishes invented news on loopback: feeds, pages, and whatever a
// test needs to go wrong. It remembers what it was asked.
type press struct {
	*httptest.Server
	base  string // its own address
	mu    sync.Mutex
	items []item
	asked []*http.Request
	paths map[string]http.HandlerFunc
}

// An item is one invented article.
type item struct {
	id       int
	title    string
	teaser   string
	category string
	body     []string // paragraphs of the page
	age      time.Duration
}

// Validators as odd as real servers send them: they must come back as they are.
const (
	oddETag     = `W/"8f-a\"b-uk"`
	oddModified = `Tue, 1 Jan 2019 0:0:0 +0000`
)

func newPress(t *testing.T) *press {
	t.Helper()
	p := &press{items: invented(), paths: map[string]http.HandlerFunc{}}
	p.Server = httptest.NewUnstartedServer(http.HandlerFunc(p.serve))
	p.base = "http://" + p.Listener.Addr().String() // before anybody can ask
	p.Start()
	t.Cleanup(p.Close)
	return p
}

func (p *press) serve(w http.ResponseWriter, r *http.Request) {
	p.mu.Lock()
	p.asked = append(p.asked, r)
	own := p.paths[r.URL.Path]
	items := p.items
	p.mu.Unlock()
	switch {
	case own != nil:
		own(w, r)
	case r.URL.Path == "/rss":
		if r.Header.Get("If-None-Match") == oddETag && r.Header.Get("If-Modified-Since") == oddModified {
			w.WriteHeader(http.StatusNotModified)
			return
		}
		w.Header()["ETag"] = []string{oddETag}
		w.Header()["Last-Modified"] = []string{oddModified}
		w.Header().Set("Content-Type", "application/rss+xml")
		_, _ = w.Write(rss(p.base, items))
	default:
		for _, it := range items {
			if r.URL.Path == it.path() {
				w.Header().Set("Content-Type", "text/html; charset=utf-8")
				_, _ = fmt.Fprint(w, it.page(items))
				return
			}
		}
		http.NotFound(w, r)
	}
}

// handle answers path in its own way from now on.
func (p *press) handle(path string, h http.HandlerFunc) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.paths[path] = h
}

// requests returns what was asked for path.
func (p *press) requests(path string) []*http.Request {
	p.mu.Lock()
	defer p.mu.Unlock()
	var found []*http.Request
	for _, r := range p.asked {
		if r.URL.Path == path {
			found = append(found, r)
		}
	}
	return found
}

// publish adds an article to the feed.
func (p *press) publish(it item) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.items = append([]item{it}, p.items...)
}

func (it item) path() string { return fmt.Sprintf("/economics/novyna-%d.html", it.id) }

func (it item) page(all []item) string {
	var sb strings.Builder
	fmt.Fprintf(&sb, "<!doctype html><html lang=uk><head><meta charset=utf-8><title>%s | Вістовик</title></head><body>", html.EscapeString(it.title))
	fmt.Fprintf(&sb, "<nav><a href=/>Головна</a> <a href=/war>Війна</a></nav><article><h1>%s</h1>", html.EscapeString(it.title))
	for _, para := range it.body {
		fmt.Fprintf(&sb, "<p>%s</p>", html.EscapeString(para))
	}
	sb.WriteString("<h2>Вас також можуть зацікавити новини:</h2><ul>")
	for _, other := range all {
		if other.id != it.id {
			fmt.Fprintf(&sb, "<li><a href=%q>%s</a></li>", other.path(), html.EscapeString(other.title))
		}
	}
	sb.WriteString("</ul></article><footer>© Вістовик</footer></body></html>")
	return sb.String()
}

func rss(base string, items []item) []byte {
	var b bytes.Buffer
	b.WriteString(`<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Вістовик</title><description>Усі новини</description>`)
	for _, it := range items {
		fmt.Fprintf(&b, `<item><title><![CDATA[%s]]></title><link>%s%s</link><description><![CDATA[%s]]></description><category>%s</category><pubDate>%s</pubDate><guid isPermaLink="false">v-%d</guid></item>`,
			it.title, base, it.path(), it.teaser, it.category, time.Now().Add(-it.age).Format(time.RFC1123Z), it.id)
	}
	b.WriteString(`</channel></rss>`)
	return b.Bytes()
}

// invented returns five articles in the manner of an agency.
func invented() []item {
	return []item{
		{101, "Уряд виділить 1,2 млрд грн на ремонт мостів у п’яти областях — прем’єр", "Роботи почнуться в березні.", "Экономика", []string{
			"Уряд на засіданні у вівторок погодив розподіл резервного фонду. Гроші підуть на мости у п’яти областях, де рух зараз ведуть тимчасовими переправами.",
			"«Ми виділимо 1,2 млрд гривень на 14 мостів до кінця року», — сказав прем’єр-міністр Остап Гончарук на засіданні уряду.",
			"Роботи почнуться в березні, повідомили в міністерстві інфраструктури. Перелік об’єктів оприлюднять на сайті міністерства протягом тижня.",
			"Торік у цих областях відремонтували дев’ять мостів, на це витратили 640 млн гривень.",
		}, 10 * time.Minute},
		{102, "Над трьома областями збили 41 шахед за ніч", "Повітряні сили повідомили про нічну атаку.", "Война", []string{
			"Уночі сили протиповітряної оборони збили 41 ударний дрон типу «шахед» над трьома областями, повідомило командування Повітряних сил.",
			"За словами речника командування Ігоря Левчука, ще дев’ять безпілотників не досягли цілей через роботу засобів радіоелектронної боротьби.",
			"В області пошкоджено два житлові будинки, постраждалих немає, написав голова обласної адміністрації Денис Коваль.",
		}, 20 * time.Minute},
		{103, "У Львові відкрили новий трамвайний маршрут", "Маршрут з’єднав центр із Сиховом.", "Общество", []string{
			"У Львові відкрили новий трамвайний маршрут номер 12, який з’єднав центр міста із Сиховом.",
			"Проїзд коштуватиме 15 гривень, повідомив заступник мера Тарас Лис.",
		}, 30 * time.Minute},
		{104, "Шахеди вразили склад зерна в порту: що відомо", "Пошкоджено два ангари.", "Война", []string{
			"Ударні дрони влучили у склад зерна в порту. Пошкоджено два ангари, пожежу площею 600 квадратних метрів ліквідували, повідомили в ДСНС.",
			"За попередніми даними, загиблих немає.",
		}, 40 * time.Minute},
		{105, "Збірна зіграє товариський матч у Гданську", "Гра відбудеться 14 грудня.", "Спорт", []string{
			"Національна збірна зіграє товариський матч у Гданську 14 грудня, повідомила федерація футболу.",
			"Квитки надійдуть у продаж наступного тижня, ціна — від 40 злотих.",
		}, 50 * time.Minute},
	}
}

// subscribe writes a subscription file with these addresses, in Ukrainian.
func (h home) subscribe(t *testing.T, addresses ...string) {
	t.Helper()
	h.subscribeIn(t, "uk", addresses...)
}

func (h home) subscribeIn(t *testing.T, lang string, addresses ...string) {
	t.Helper()
	var feeds []news.Feed
	for i, s := range addresses {
		u, err := news.ParseURL(s)
		if err != nil {
			t.Fatal(err)
		}
		name := news.PlainLine("Вістовик")
		if i > 0 {
			name = news.PlainLine(fmt.Sprintf("Вістовик %d", i+1))
		}
		feeds = append(feeds, news.Feed{
			URL: u, Title: name, Lang: lang, Enabled: true,
			Source: news.Source{ID: fmt.Sprintf("vistovyk%d", i), Name: name}, Zone: "Europe/Kyiv",
		})
	}
	file := filepath.Join(h.dir, "config", "visti", "feeds.opml")
	if err := os.MkdirAll(filepath.Dir(file), 0o700); err != nil {
		t.Fatal(err)
	}
	f, err := os.Create(file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if err := feed.WriteOPML(f, feeds); err != nil {
		t.Fatal(err)
	}
}

// settings writes the settings file.
func (h home) settings(t *testing.T, toml string) {
	t.Helper()
	file := filepath.Join(h.dir, "config", "visti", "config.toml")
	if err := os.MkdirAll(filepath.Dir(file), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, []byte(toml), 0o600); err != nil {
		t.Fatal(err)
	}
}

// allowPages lets visti fetch pages from the press, as a reader would allow it.
func (h home) allowPages(t *testing.T, p *press) {
	t.Helper()
	h.settings(t, fmt.Sprintf("[network]\nallow = [%q]\n", strings.TrimPrefix(p.URL, "http://")))
}
