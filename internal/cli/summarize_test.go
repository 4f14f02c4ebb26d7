//go:build unix

package cli

import (
	"strings"
	"testing"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
)

// TestFilesInAnyEncodingAreRead summarizes and opens one article as people save it.
func TestFilesInAnyEncodingAreRead(t *testing.T) {
	t.Parallel()
	const plain = "Міст відкрили\n\nРух мостом відновили після дев’яти місяців ремонту, повідомили в міській раді Полтави. Чотири смуги будуть відкриті.\n"
	const page = `<html><head><link rel="canonical" href="https://visnyk.example/a"><title>Міст відкрили</title></head><body><article><h1>Міст відкрили</h1>` +
		"<p>Рух мостом відновили після дев’яти місяців ремонту, повідомили в міській раді Полтави.</p><p>Чотири смуги будуть відкриті.</p>" +
		`<p>Читайте також: <a href="/a/2">Як ремонтували міст торік</a></p></article></body></html>`
	h := newHome(t)
	h.subscribe(t)
	for name, e := range map[string]encoding.Encoding{
		"utf-8":              encoding.Nop,
		"windows-1251":       charmap.Windows1251,
		"utf-16le with mark": unicode.UTF16(unicode.LittleEndian, unicode.UseBOM),
		"utf-16be with mark": unicode.UTF16(unicode.BigEndian, unicode.UseBOM),
	} {
		for kind, text := range map[string]string{"txt": plain, "html": page} {
			s, err := e.NewEncoder().String(text)
			if err != nil {
				t.Fatal(err)
			}
			file := h.write(t, "article."+kind, s)
			for _, args := range [][]string{{"summarize", file}, {file}} {
				out, talk, code := h.run(t, "", args...)
				if code != exitGood || !strings.Contains(out, "# Міст відкрили\n") || !strings.Contains(out, "Рух мостом відновили після дев’яти місяців ремонту\n") {
					t.Errorf("visti %s, %s in %s: exit %d, %s%s; want its title and its claim", args[0], kind, name, code, out, talk)
				}
				if kind == "html" && !strings.Contains(out, "(https://visnyk.example/a/2)") && !strings.Contains(out, "<https://visnyk.example/a/2>") {
					t.Errorf("visti %s, %s in %s: %s; want related news with their address", args[0], kind, name, out)
				}
			}
		}
	}
}

func TestWhatIsNoTextIsRefused(t *testing.T) {
	h := newHome(t)
	for name, bytes := range map[string]string{
		"zeros":           "abc\x00def, abc",
		"a font":          "\x00\x01\x00\x00\x00\x0f\x00\x80\x00\x03\x00\x70GSUB",
		"a film":          "\x00\x00\x00\x18ftypmp42\x00\x00\x00\x00\xff\xfe\xfd\xfc\xde\xad\xbe\xef",
		"numbers of 16":   "\x00\x01\x00\x02\x00\x03\x00\x04\x00\x05\x00\x06\x00\x07",
		"a mark and junk": "\xff\xfe\x00\xd8\x00\xd8\x00\xd8\x01\xd8\x01\xd8a\x00",
	} {
		_, talk, code := h.run(t, "", "summarize", h.write(t, "file", bytes))
		if code != exitFailed || !strings.Contains(talk, "neither text nor HTML") {
			t.Errorf("%s: exit %d, said %q", name, code, talk)
		}
	}
}
