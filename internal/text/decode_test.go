package text

import (
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/encoding/unicode/utf32"
)

const (
	inUkrainian = "<p>Уряд на засіданні погодив розподіл резервного фонду: гроші підуть на мости у п'яти областях, її мешканці чекають.</p>"
	inRussian   = "<p>Правительство на заседании согласовало распределение резервного фонда: деньги пойдут на мосты в пяти областях.</p>"
	inGerman    = "<p>Die Börse schließt höher, Bürger prüfen Verträge über größere Mengen.</p>"
)

func encoded(t *testing.T, enc encoding.Encoding, s string) []byte {
	t.Helper()
	b, err := enc.NewEncoder().Bytes([]byte(s))
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestDecodeFindsTheEncoding(t *testing.T) {
	cases := map[string]struct {
		enc               encoding.Encoding
		text              string
		charset, declared string
	}{
		"utf-8, declared as cp1251":         {unicode.UTF8, inUkrainian, "windows-1251", "windows-1251"},
		"utf-8 with mark":                   {unicode.UTF8BOM, inUkrainian, "", ""},
		"cp1251 declared by the transport":  {charmap.Windows1251, inUkrainian, "windows-1251", ""},
		"cp1251 declared by the document":   {charmap.Windows1251, inRussian, "", "windows-1251"},
		"cp1251, says utf-8":                {charmap.Windows1251, inUkrainian, "utf-8", "utf-8"},
		"cp1251, says nothing":              {charmap.Windows1251, inRussian, "", ""},
		"cp1251, says latin 1":              {charmap.Windows1251, inUkrainian, "iso-8859-1", ""},
		"koi8-u, says nothing":              {charmap.KOI8U, inUkrainian, "", ""},
		"koi8-r, says cp1251":               {charmap.KOI8R, inRussian, "windows-1251", ""},
		"iso-8859-5, says nothing":          {charmap.ISO8859_5, inRussian, "", ""},
		"latin 1, declared":                 {charmap.Windows1252, inGerman, "iso-8859-1", ""},
		"latin 1, says nothing":             {charmap.Windows1252, inGerman, "", ""},
		"latin 1, few letters beyond ASCII": {charmap.Windows1252, "<p>" + strings.Repeat("plain words ", 40) + "São Paulo: simulações de 2º turno</p>", "", ""},
		"utf-16 with mark":                  {unicode.UTF16(unicode.LittleEndian, unicode.UseBOM), inUkrainian, "", ""},
		"utf-16 without":                    {unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM), inUkrainian, "", "utf-16"},
		"utf-32":                            {utf32.UTF32(utf32.LittleEndian, utf32.UseBOM), inUkrainian, "", ""},
		"shift_jis":                         {japanese.ShiftJIS, "<p>日本語のニュース記事です</p>", "", "shift_jis"},
		"iso-2022-jp":                       {japanese.ISO2022JP, "<p>日本語のニュース</p>", "iso-2022-jp", ""},
		"cyrillic headline, all capitals":   {charmap.Windows1251, "<B>УРЯД ПОГОДИВ РОЗПОДІЛ ФОНДУ</B> УКРАЇНА", "", ""},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			got, as := Decode(encoded(t, c.enc, c.text), c.charset, c.declared)
			if got != c.text {
				t.Errorf("as %s: %q, want %q", as, got, c.text)
			}
		})
	}
}

func TestDecodeReplacesFewBadBytes(t *testing.T) {
	got, _ := Decode([]byte(strings.Repeat(inUkrainian, 3)+"\xff\xfe"), "", "")
	if want := strings.Repeat(inUkrainian, 3) + "\ufffd"; got != want && got != want+"\ufffd" {
		t.Errorf("got …%q, want U+FFFD in place of the bad bytes", got[len(got)-20:])
	}
}

func FuzzDecode(f *testing.F) {
	f.Add([]byte(inUkrainian), "", "windows-1251")
	f.Add([]byte("\xff\xfe<\x00p\x00"), "utf-16", "")
	f.Add([]byte("\x00<\x00a\x80\xff"), "", "")
	f.Fuzz(func(t *testing.T, b []byte, charset, declared string) {
		s, name := Decode(b, charset, declared)
		if !utf8.ValidString(s) || name == "" {
			t.Fatalf("Decode(%q, %q, %q) = %q as %q", b, charset, declared, s, name)
		}
	})
}

func BenchmarkDecode(b *testing.B) {
	cp1251, err := charmap.Windows1251.NewEncoder().Bytes([]byte(strings.Repeat(inUkrainian, 2000)))
	if err != nil {
		b.Fatal(err)
	}
	for name, doc := range map[string][]byte{"utf-8": []byte(strings.Repeat(inUkrainian, 2000)), "windows-1251": cp1251} {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(doc)))
			for b.Loop() {
				Decode(doc, "", "")
			}
		})
	}
}
