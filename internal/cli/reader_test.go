//go:build unix

package cli

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"
)

func TestReaderShowsArticlesAndFiltersByTopic(t *testing.T) {
	p, h := newPress(t), newHome(t)
	h.subscribe(t, p.URL+"/rss")
	me := sitDown(t, h, 80, 24)
	me.see("Уряд виділить 1,2 млрд грн", "трамвайний маршрут", "Збірна зіграє")
	me.press("1")
	me.see("41 шахед", "склад зерна", "topic:war")
	me.notSee("трамвайний маршрут", "Збірна зіграє")
	me.press("0")
	me.see("трамвайний маршрут")
	me.press("q")
	if code := me.quits(); code != exitGood {
		t.Errorf("exit %d after q, want 0", code)
	}
}

func TestFilterWorksOnAUkrainianLayout(t *testing.T) {
	p, h := newPress(t), newHome(t)
	h.subscribe(t, p.URL+"/rss")
	me := sitDown(t, h, 80, 24)
	me.see("Уряд виділить")
	me.press(".") // what the key of / sends there
	me.press("ш", "а", "х", "е", "д")
	me.see("41 шахед", "Шахеди вразили")
	me.notSee("трамвайний маршрут")
	me.press("esc")
	me.see("трамвайний маршрут")
	me.press("п", "п") // gg
	me.see("1 з 5")
	me.press("о") // the key of j
	me.see("2 з 5")
	me.press("й") // the key of q
	me.quits()
}

func TestReaderOpensTheArticleWithClaimsAndRelated(t *testing.T) {
	p, h := newPress(t), newHome(t)
	h.subscribe(t, p.URL+"/rss")
	h.allowPages(t, p)
	me := sitDown(t, h, 80, 24)
	me.see("Уряд виділить")
	me.press("enter")
	me.see("ГОЛОВНІ ТВЕРДЖЕННЯ", "Остап Гончарук", "ПОВ’ЯЗАНІ")
	me.press("1") // the first related article
	me.see("Над трьома областями збили 41 шахед")
	me.press("h")
	me.see("ГОЛОВНІ ТВЕРДЖЕННЯ", "Уряд виділить")
	me.press("h")
	me.see("Збірна зіграє")
	me.press("q")
	me.quits()
}

// stubBrowser is a program that writes down its arguments, one a line.
func stubBrowser(t *testing.T) (command, log string) {
	t.Helper()
	dir := t.TempDir()
	command, log = filepath.Join(dir, "browser"), filepath.Join(dir, "log")
	script := fmt.Sprintf("#!/bin/sh\nfor a; do printf '%%s\\n' \"$a\"; done >>%s\nprintf 'argc %%s\\n' $# >>%s\n", log, log)
	if err := os.WriteFile(command, []byte(script), 0o700); err != nil {
		t.Fatal(err)
	}
	return command, log
}

func TestOpenerGetsOneWebAddress(t *testing.T) {
	p, h := newPress(t), newHome(t)
	h.subscribe(t, p.URL+"/rss")
	command, log := stubBrowser(t)
	me := sitDown(t, h, 80, 24, "BROWSER="+command)
	me.see("Уряд виділить")
	me.press("o")
	want := p.URL + p.items[0].path() + "\nargc 1\n"
	me.until(func(string) string {
		if got, _ := os.ReadFile(log); string(got) != want {
			return fmt.Sprintf("the browser got %q, want %q", got, want)
		}
		return ""
	})
	me.press("q")
	me.quits()
}

func TestHostileLinksNeverReachTheOpener(t *testing.T) {
	t.Parallel()
	p, h := newPress(t), newHome(t)
	command, log := stubBrowser(t)
	var sb strings.Builder
	sb.WriteString(`<?xml version="1.0"?><rss version="2.0"><channel><title>x</title>`)
	links := []string{"javascript:alert(1)", "file:///etc/passwd", "-oProxyCommand=x", "--help", "ms-msdt:/id", "data:text/html,x", "//-x", "http:///x"}
	for i, l := range links {
		fmt.Fprintf(&sb, `<item><title>Новина %d</title><link>%s</link><guid isPermaLink="false">g%d</guid></item>`, i, l, i)
	}
	sb.WriteString(`</channel></rss>`)
	p.handle("/rss", serveText("application/rss+xml", sb.String()))
	h.subscribe(t, p.URL+"/rss")
	h.must(t, "fetch", "--force", "--no-pages")
	rows := listed(t, h.must(t, "list", "--json"))
	if len(rows) != len(links) {
		t.Fatalf("%d articles, want %d", len(rows), len(links))
	}
	for _, row := range rows {
		cmd := h.command(t, "open", fmt.Sprint(row["id"]))
		cmd.Env = append(cmd.Env, "BROWSER="+command)
		_ = cmd.Run()
	}
	got, _ := os.ReadFile(log)
	for line := range strings.Lines(string(got)) {
		if !strings.HasPrefix(line, "argc 1") && !strings.HasPrefix(line, "http://127.0.0.1") {
			t.Errorf("the browser got %q", line)
		}
	}
}

// ours are the only sequences that visti may send to a terminal: cursor and
// erase moves, modes, colours, queries of its renderer, its own hyperlinks and
// window title.
var ours = regexp.MustCompile("^(?:" + strings.Join([]string{
	"\x1b\\[[0-9;:?<>=]*[ $!\"']?[A-Za-z@`]",                      // CSI
	"\x1b\\]8;[^\x07\x1b]*;(?:https?://[!-~]*)?(?:\x07|\x1b\\\\)", // hyperlink
	"\x1b\\]1[0-2];\\?(?:\x07|\x1b\\\\)",                          // asks for colours
	"\x1b\\]11[0-2](?:\x07|\x1b\\\\)",                             // resets colours
	"\x1b\\][02];(?:visti[^\x00-\x1f\x7f]*)?(?:\x07|\x1b\\\\)",    // title
	"\x1b\\]9;4;[0-9;]*(?:\x07|\x1b\\\\)",                         // progress
	"\x1bP\\+q[0-9A-Fa-f;]*\x1b\\\\",                              // asks for capabilities
	"\x1bP>\\|[^\x1b]*\x1b\\\\", "\x1b[=>78cMDE]",
	"[\r\n\t\b\x0e\x0f]",
}, "|") + ")")

// foreign returns the first control in s that is not one of ours.
func foreign(s string) string {
	for i := 0; i < len(s); {
		c := s[i]
		if c >= 0x20 && c != 0x7f && c < 0x80 || c > 0xc2 || c >= 0x80 && c < 0xc2 || c == 0xc2 && i+1 < len(s) && s[i+1] >= 0xa0 {
			i++
			continue
		}
		m := ours.FindString(s[i:])
		if m == "" {
			return fmt.Sprintf("%q", s[i:min(len(s), i+40)])
		}
		i += len(m)
	}
	return ""
}

func TestHostileTextNeverReachesTheTerminal(t *testing.T) {
	t.Parallel()
	p, h := newPress(t), newHome(t)
	hostile := []string{
		"\x1b]0;CANARY\x07Заголовок", "&#27;[31mCANARY", "&amp;#27;]0;CANARY&#7;", "\u202eCANARY\u202c", "\u009b31mCANARY", "\u009d0;CANARY\u009c",
		"a\u2028b\u2029c", "x\u200b\u200d\ufeffy", "&#x9b;5mCANARY", "\x9b31mCANARY", "\u0007\b\b\bCANARY", "<b>&#27;]52;c;Q0FOQVJZ&#7;</b>",
	}
	var sb strings.Builder
	sb.WriteString(`<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>` + hostile[0] + `</title>`)
	for i, s := range hostile {
		fmt.Fprintf(&sb, `<item><title>%s %d</title><link>%s/p/%d</link><description>%s</description><category>%s</category><author>%s</author></item>`, s, i, p.URL, i, s, s, s)
		page := fmt.Sprintf("<html><head><title>%s</title></head><body><article><h1>%s</h1><p>%s Перше речення про новини довжиною в кілька слів, щоб було що читати людині.</p><p>`%s` ~~&**#27;**[31mX~~ Друге речення, теж досить довге для статті, з посиланням <a href='http://x.example/\x1b]0;x'>тут</a>.</p></article></body></html>", s, s, s, s)
		p.handle(fmt.Sprintf("/p/%d", i), serveText("text/html; charset=utf-8", page))
	}
	sb.WriteString(`</channel></rss>`)
	p.handle("/rss", serveText("application/rss+xml", sb.String()))
	h.subscribe(t, p.URL+"/rss")
	h.allowPages(t, p)
	me := sitDown(t, h, 140, 40)
	me.see("CANARY")
	for range hostile {
		me.press("enter")
		time.Sleep(150 * time.Millisecond)
		me.press("h", "j")
	}
	me.press("/", "C", "A", "N", "enter", "?")
	me.see("Клавіші у списку")
	me.press("q")
	me.notSee("Клавіші у списку")
	me.press("q")
	me.quits()
	if bad := foreign(me.written()); bad != "" {
		t.Errorf("a foreign control reached the terminal: %s", bad)
	}
	if strings.Contains(me.written(), "\u202e") || strings.Contains(me.written(), "\ufeff") {
		t.Error("a bidi override or an invisible character reached the terminal")
	}
}

func TestForeignSeesWhatIsNotOurs(t *testing.T) {
	for _, s := range []string{"\x1b]0;X\x07", "\x1b]52;c;eA==\x07", "\u009b31m", "\x07", "\x1bX", "\x1b]8;;javascript:x\x07", "\x7f"} {
		if foreign("шум "+s) == "" {
			t.Errorf("%q passes as ours", s)
		}
	}
	for _, s := range []string{"\x1b[31m", "\x1b[?1049h", "\x1b]8;;https://a.example/\x07", "їжак — №1\r\n"} {
		if bad := foreign(s); bad != "" {
			t.Errorf("%q is ours, foreign says %s", s, bad)
		}
	}
}

func TestNoNetworkIsOneSentenceOnTheScreen(t *testing.T) {
	h := newHome(t)
	h.subscribe(t, "http://vistovyk.invalid/rss", "http://obrii.invalid/rss")
	me := sitDown(t, h, 80, 24)
	me.see("немає мережі")
	if n := strings.Count(me.screen(), "мереж"); n > 2 {
		t.Errorf("the network is named %d times on\n%s", n, me.screen())
	}
	me.press("q")
	me.quits()
}

// TestFeedOfASiteIsAddedFromTheScreen pastes a site's address, looks at what its
// feed would bring, and takes it.
func TestFeedOfASiteIsAddedFromTheScreen(t *testing.T) {
	t.Parallel()
	for name, c := range told(layouts) {
		t.Run(name, func(t *testing.T) {
			p, h := newPress(t), newHome(t)
			h.subscribe(t)
			p.handle("/", serveText("text/html; charset=utf-8", `<html><head><title>Вістовик</title><link rel="alternate" type="application/rss+xml" href="/rss"></head><body><p>Головна</p></body></html>`))
			me := sitDown(t, h, c.w, c.h)
			me.see("Джерел ще немає")
			me.press(c.keys("a"))
			me.see("адреса:")
			me.press("\x1b[200~" + p.URL + "/\x1b[201~")
			me.see(p.URL)
			me.press("enter")
			me.see("Enter — додати", p.URL+"/rss")
			for range 20 {
				if strings.Contains(me.screen(), "Уряд виділить") {
					break
				}
				me.press(c.keys("j"))
				me.still()
			}
			me.see("Уряд виділить")
			if strings.Contains(h.opml(t), p.URL) {
				t.Error("subscribed before the yes")
			}
			me.press("enter")
			me.see("Уряд виділить 1,2 млрд грн", "1 з") // polled at once
			me.press(c.keys("H"))
			me.see("✓ Вістовик")
			me.press("enter")
			me.see("‹ Вістовик", "усе гаразд")
			me.press(c.keys("q"), c.keys("q"))
			me.quits()
			if !strings.Contains(h.opml(t), p.URL+"/rss") {
				t.Errorf("the subscription is not kept:\n%s", h.opml(t))
			}
		})
	}
}

// TestReaderBeginsWithTheKeysAndQueriesOfTheReader starts with newsboat's keys and a
// saved query, and stops before the screen where a key would do two things.
func TestReaderBeginsWithTheKeysAndQueriesOfTheReader(t *testing.T) {
	p, h := newPress(t), newHome(t)
	h.subscribe(t, p.URL+"/rss")
	file := h.write(t, "own/config.toml", "language = \"uk\"\nkeymap = \"newsboat\"\n")
	h.write(t, "own/feeds.opml", h.opml(t))
	h.write(t, "own/queries.toml", "topics = [\"спорт\", \"війна\"]\n\n[[saved]]\nname = \"шахеди\"\nquery = \"шахед\"\n")
	me := sitDown(t, h, 80, 24, "VISTI_CONFIG="+file)
	me.see("Уряд виділить", "1 Спорт", "2 Війна")
	me.press("f") // newsboat's: choose a filter
	me.press("ш", "а", "х")
	me.see("@ шахеди")
	me.press("enter")
	me.see("/ @шахеди", "41 шахед")
	me.notSee("трамвайний маршрут")
	me.press("q")
	me.quits()

	h.write(t, "own/config.toml", "[keys]\nstar = \"n\"\n")
	me = sitDown(t, h, 240, 24, "VISTI_CONFIG="+file)
	me.see("config.toml: line 2", "star", "next-unread")
	if code := me.quits(); code != exitFailed {
		t.Errorf("exit %d, want %d", code, exitFailed)
	}
}
