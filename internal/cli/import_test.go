//go:build unix

package cli

import (
	"strings"
	"testing"

	"golang.org/x/text/encoding/unicode"
)

func TestImportRefusesWhatHoldsNothing(t *testing.T) {
	t.Parallel()
	h := newHome(t)
	h.subscribe(t)
	before := h.opml(t)
	const neither = "neither OPML nor a list of addresses"
	for name, c := range map[string]struct{ text, want string }{
		"a program":      {"\x7fELF\x02\x01\x01\x00\x00" + strings.Repeat("\x00\xff\n\x13garbage\n", 400), neither},
		"a picture":      {"\x89PNG\r\n\x1a\n" + strings.Repeat("\xfe\x01\x02\n", 400), neither},
		"a letter":       {"Добрий день!\n\nЯк справи?\nДо зустрічі\n", neither},
		"an empty OPML":  {"<opml version='2.0'><body/></opml>", "nothing to take over"},
		"an empty file":  {"", "nothing to take over"},
		"comments alone": {"# my feeds\n", "nothing to take over"},
		"a feed":         {"<?xml version='1.0'?><rss version='2.0'><channel/></rss>", "no <opml>"},
	} {
		file := h.write(t, "foreign", c.text)
		_, talk, code := h.run(t, "", "feeds", "import", file)
		if code != exitFailed || !strings.Contains(talk, c.want) || !strings.Contains(talk, file) || strings.Count(talk, "\n") != 1 {
			t.Errorf("%s: exit %d, said %.300q; want exit %d and one line with %q", name, code, talk, exitFailed, c.want)
		}
	}
	_, talk, code := h.run(t, "", "feeds", "import", h.write(t, "urls", "exec:x\n"+"query:Q:title =~ \"a.*b\"\n"))
	if code != exitFailed || !strings.Contains(talk, "runs a program") || !strings.Contains(talk, "nothing to take over") {
		t.Errorf("nothing that can be said here: exit %d, said %q; want what is left out", code, talk)
	}
	if after := h.opml(t); after != before {
		t.Errorf("subscriptions after that:\n%s", after)
	}
}

// What is left out is named, but not without end.
func TestImportNamesSomeOfManyLines(t *testing.T) {
	h := newHome(t)
	h.subscribe(t)
	_, talk, code := h.run(t, "", "feeds", "import", h.write(t, "urls", "http://127.0.0.1:1/rss\n"+strings.Repeat("nonsense\n", 395)))
	if n := strings.Count(talk, "\n"); code != exitGood || n > 30 || !strings.Contains(talk, "375 more lines") || !strings.Contains(talk, "1 feeds added") {
		t.Errorf("exit %d, %d lines: %s", code, n, talk)
	}
}

func TestImportReadsListsOfWindows(t *testing.T) {
	h := newHome(t)
	h.subscribe(t)
	s, err := unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder().String("http://127.0.0.1:1/rss \"~Вістовик\"\r\n")
	if err != nil {
		t.Fatal(err)
	}
	h.must(t, "feeds", "import", h.write(t, "feeds.txt", s), h.write(t, "marked.txt", "\ufeffhttp://127.0.0.1:2/rss\r\n"))
	if file := h.opml(t); !strings.Contains(file, "Вістовик") || !strings.Contains(file, "127.0.0.1:2") {
		t.Errorf("subscriptions after that:\n%s", file)
	}
}
