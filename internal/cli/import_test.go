//go:build unix

package cli

import (
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

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

// Whoever has a file downloaded chooses its name.
func TestNamesOfFilesAreNoEscapeSequences(t *testing.T) {
	t.Parallel()
	const name, clean = "мости\x1b]52;c;cm0gLXJmIH4K\x07\u009b31m\nvisti: good\x9b", "мости visti: good\uFFFD"
	h := newHome(t)
	h.subscribe(t)
	opml := h.write(t, "Downloads/"+name+".opml", `<opml><body><outline text="Обрій" xmlUrl="http://127.0.0.1:1/rss"/></body></opml>`)
	empty := h.write(t, name+"-empty", "")
	letter := h.write(t, name+"-letter", "Добрий день!\n\nЯк справи?\n")
	broken := h.write(t, name+"-broken", "<opml><body><outline")
	queries := h.write(t, name+"-queries", "[[query]\n")
	for _, args := range [][]string{
		{"feeds", "import", "--yes"},
		{"feeds", "import", opml},
		{"feeds", "import", empty},
		{"feeds", "import", letter},
		{"feeds", "import", broken},
		{"feeds", "import", opml + "-missing"},
		{"feeds", "export", filepath.Join(h.dir, name+"-new")},
		{"feeds", "export", empty},
		{"feeds", "add", name, "http://127.0.0.1:1/" + name},
		{"feeds", "remove", name},
		{"state", "import", letter},
		{"state", "import", opml + "-missing"},
		{"summarize", opml + "-missing"},
		{"inspect", "feed", opml + "-missing"},
		{"show", name},
		{"list", "--config", queries},
		{"doctor", "--config", queries},
		{name},
	} {
		out, talk, code := h.run(t, "", args...)
		said := out + talk
		if strings.ContainsAny(said, "\x1b\x07\u009b") || !utf8.ValidString(said) || said == "" {
			t.Errorf("visti %q: exit %d, said %q", args, code, said)
		}
		if args[0] == "feeds" && args[1] == "import" && !strings.Contains(talk, clean) {
			t.Errorf("visti %q: exit %d, said %q; want %q in it", args, code, said, clean)
		}
	}
}
