package text

import (
	"bytes"
	"strings"
	uni "unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/htmlindex"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/encoding/unicode/utf32"
	"golang.org/x/text/transform"
)

// Decode turns the bytes of a document into UTF-8 and names the encoding it took.
// charset is what the transport declares ("windows-1251"), declared what the
// document says of itself; both may be empty or wrong. The order: byte order
// mark; the pattern of UTF-16 and UTF-32; UTF-8 if it is valid, whatever is
// declared; a declaration, unless its letters make less sense than a guess; under
// 5 % bad bytes beside good sequences: UTF-8 with U+FFFD in their place; last a
// guess among windows-1251, KOI8-U, ISO-8859-5 and windows-1252 by the letters of Ukrainian
// and Russian. It never fails: in the end every byte is a character of something.
func Decode(b []byte, charset, declared string) (s, name string) {
	if s, name, ok := byMark(b); ok {
		return s, name
	}
	if s, name, ok := byPattern(b); ok {
		return s, name
	}
	if seven(charset) || seven(declared) {
		if s, name, ok := byLabel(b, charset, declared, seven); ok {
			return s, name
		}
	}
	if utf8.Valid(b) {
		return string(b), "utf-8"
	}
	guess, guessed := guessEncoding(b)
	for _, label := range []string{charset, declared} {
		enc, canonical := lookup(label)
		if enc == nil || canonical == "utf-8" {
			continue
		}
		if trust(b, enc, guess) {
			return decodeWith(b, enc), canonical
		}
	}
	if bad := badBytes(b); bad*20 < len(b) && beyondASCII(b) > 0 {
		return strings.ToValidUTF8(string(b), "\uFFFD"), "utf-8"
	}
	return decodeWith(b, guess), guessed
}

// byMark decodes by the byte order mark.
func byMark(b []byte) (string, string, bool) {
	switch {
	case bytes.HasPrefix(b, []byte("\xef\xbb\xbf")):
		return strings.ToValidUTF8(string(b[3:]), "\uFFFD"), "utf-8", true
	case bytes.HasPrefix(b, []byte("\x00\x00\xfe\xff")):
		return decodeWith(b[4:], utf32.UTF32(utf32.BigEndian, utf32.IgnoreBOM)), "utf-32be", true
	case bytes.HasPrefix(b, []byte("\xff\xfe\x00\x00")):
		return decodeWith(b[4:], utf32.UTF32(utf32.LittleEndian, utf32.IgnoreBOM)), "utf-32le", true
	case bytes.HasPrefix(b, []byte("\xfe\xff")):
		return decodeWith(b[2:], unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM)), "utf-16be", true
	case bytes.HasPrefix(b, []byte("\xff\xfe")):
		return decodeWith(b[2:], unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM)), "utf-16le", true
	}
	return "", "", false
}

// byPattern decodes UTF-16 and UTF-32 without a mark: a document begins with
// ASCII ("<", "{", blank), whose other bytes are zero.
func byPattern(b []byte) (string, string, bool) {
	if len(b) < 4 {
		return "", "", false
	}
	zero := [4]bool{b[0] == 0, b[1] == 0, b[2] == 0, b[3] == 0}
	switch zero {
	case [4]bool{true, true, true, false}:
		return decodeWith(b, utf32.UTF32(utf32.BigEndian, utf32.IgnoreBOM)), "utf-32be", true
	case [4]bool{false, true, true, true}:
		return decodeWith(b, utf32.UTF32(utf32.LittleEndian, utf32.IgnoreBOM)), "utf-32le", true
	case [4]bool{true, false, true, false}:
		return decodeWith(b, unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM)), "utf-16be", true
	case [4]bool{false, true, false, true}:
		return decodeWith(b, unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM)), "utf-16le", true
	}
	return "", "", false
}

// seven tells whether a label names an encoding of seven bits, which looks like
// valid UTF-8 and is not.
func seven(label string) bool {
	label = strings.ToLower(strings.TrimSpace(label))
	return strings.HasPrefix(label, "iso-2022") || label == "utf-7" || strings.HasPrefix(label, "hz-")
}

func byLabel(b []byte, charset, declared string, fits func(string) bool) (string, string, bool) {
	for _, label := range []string{charset, declared} {
		if enc, name := lookup(label); enc != nil && fits(label) {
			return decodeWith(b, enc), name, true
		}
	}
	return "", "", false
}

// lookup finds an encoding by one of its many names. The names that browsers do
// not know and feeds do are here.
func lookup(label string) (encoding.Encoding, string) {
	label = strings.ToLower(strings.Trim(strings.TrimSpace(label), `"'`))
	switch strings.ReplaceAll(label, "_", "-") {
	case "":
		return nil, ""
	case "cp1251", "win1251", "win-1251", "windows1251", "x-cp1251", "cp-1251", "1251", "ansi-1251":
		return charmap.Windows1251, "windows-1251"
	case "koi8-u", "koi8u":
		return charmap.KOI8U, "koi8-u"
	case "cp866", "ibm866", "866":
		return charmap.CodePage866, "ibm866"
	case "cp437", "ibm437":
		return charmap.CodePage437, "ibm437"
	case "cp037", "ibm037", "ebcdic-cp-us":
		return charmap.CodePage037, "ibm037"
	case "cp1047":
		return charmap.CodePage1047, "ibm1047"
	case "utf8", "utf-8", "unicode-1-1-utf-8":
		return unicode.UTF8, "utf-8"
	case "utf-16", "utf16", "ucs-2", "iso-10646-ucs-2", "utf-32", "ucs-4": // no mark and no pattern: it is not
		return nil, ""
	}
	enc, err := htmlindex.Get(label)
	if err != nil || enc == encoding.Replacement {
		return nil, ""
	}
	name, err := htmlindex.Name(enc)
	if err != nil {
		name = label
	}
	return enc, name
}

// decodeWith decodes b and puts U+FFFD where it cannot.
func decodeWith(b []byte, enc encoding.Encoding) string {
	s, _, err := transform.Bytes(enc.NewDecoder(), b)
	if err != nil {
		return strings.ToValidUTF8(string(b), "\uFFFD")
	}
	return strings.ToValidUTF8(string(s), "\uFFFD")
}

// beyondASCII counts the characters beyond ASCII that are good UTF-8. Where there
// is none, bad bytes are no damage: the document is of one byte a character.
func beyondASCII(b []byte) (n int) {
	for len(b) > 0 {
		r, size := utf8.DecodeRune(b)
		if size > 1 && r != utf8.RuneError {
			n++
		}
		b = b[size:]
	}
	return n
}

// badBytes counts the bytes of b that are no part of valid UTF-8.
func badBytes(b []byte) int {
	bad := 0
	for len(b) > 0 {
		r, n := utf8.DecodeRune(b)
		if r == utf8.RuneError && n == 1 {
			bad++
		}
		b = b[n:]
	}
	return bad
}

// sample is how many bytes of a document the letters are counted in.
const sample = 64 << 10

// trust tells whether b decoded as declared makes sense. A declaration loses
// only to a guess that is plainly Cyrillic where the declared letters are not.
func trust(b []byte, declared, guess encoding.Encoding) bool {
	if guess == charmap.Windows1252 || declared == guess {
		return true
	}
	part := b[:min(len(b), sample)]
	as, ag := score(decodeWith(part, declared)), score(decodeWith(part, guess))
	if multibyte(declared) {
		return !strings.Contains(decodeWith(part, declared), "\uFFFD") || ag < 0.5
	}
	return as > 0.6*ag
}

// multibyte tells whether enc writes letters in more than one byte: the count
// of Cyrillic letters says nothing of such a text.
func multibyte(enc encoding.Encoding) bool {
	_, single := enc.(*charmap.Charmap)
	return !single
}

// guessEncoding chooses the encoding whose letters look most like Ukrainian or
// Russian; where none does, windows-1252.
func guessEncoding(b []byte) (encoding.Encoding, string) {
	part := b[:min(len(b), sample)]
	candidates := []struct {
		enc  *charmap.Charmap
		name string
	}{{charmap.Windows1251, "windows-1251"}, {charmap.KOI8U, "koi8-u"}, {charmap.ISO8859_5, "iso-8859-5"}}
	var best encoding.Encoding = charmap.Windows1252
	name, top := "windows-1252", 0.5
	for _, c := range candidates {
		if s := score(decodeWith(part, c.enc)); s > top {
			best, name, top = c.enc, c.name, s
		}
	}
	return best, name
}

// frequency is how often a letter stands in Ukrainian and Russian news, per
// thousand letters, roughly: the mean of both.
var frequency = map[rune]float64{
	'о': 100, 'а': 80, 'и': 66, 'н': 66, 'е': 64, 'т': 58, 'в': 50, 'р': 48, 'с': 46, 'і': 34, 'л': 38, 'к': 36, 'у': 32,
	'д': 32, 'п': 30, 'м': 30, 'я': 22, 'з': 22, 'ь': 18, 'г': 16, 'б': 17, 'ч': 14, 'й': 12, 'х': 11, 'ц': 8, 'ж': 8,
	'ы': 10, 'ю': 7, 'ш': 7, 'ї': 4, 'є': 4, 'щ': 5, 'ф': 4, 'э': 2, 'ґ': 0.3, 'ъ': 0.3, 'ё': 0.5,
}

// score says how much the characters of s above ASCII look like Ukrainian or
// Russian: about 1 for real text, less for letters in the wrong places, below 0
// for none. Small letters count full, capitals by the company they keep: a text
// of small letters read in the wrong encoding comes out in capitals.
func score(s string) float64 {
	var sum float64
	n := 0
	lower := false // the character before was a small letter
	latin := false // the character before was a letter of ASCII
	for _, r := range s {
		if r < 0x80 {
			latin = r|0x20 >= 'a' && r|0x20 <= 'z'
			if latin && lower {
				sum -= mixed
			}
			lower = false
			continue
		}
		if latin && uni.IsLetter(r) {
			sum -= mixed
		}
		latin = false
		n++
		f, small := frequency[r]
		switch {
		case small:
			sum += f / 48
			lower = true
		case frequency[foldCase(r)] > 0 && !lower:
			sum += 0.85 * frequency[foldCase(r)] / 48
			lower = false
		case r == '«' || r == '»' || r == '—' || r == '–' || r == '’' || r == '“' || r == '”' || r == '„' || r == '…' || r == '№' || r == '\u00a0':
			sum += 0.5
			lower = false
		default:
			sum -= 1.5
			lower = false
		}
	}
	if n == 0 {
		return 0
	}
	return sum / float64(n)
}

// mixed is what a Cyrillic letter beside a Latin one costs: no word mixes them.
const mixed = 0.6

// foldCase is the small letter of a Ukrainian or Russian capital.
func foldCase(r rune) rune {
	switch {
	case r >= 'А' && r <= 'Я':
		return r + 32
	case r == 'І' || r == 'Ї' || r == 'Є' || r == 'Ё':
		return r + 80
	case r == 'Ґ':
		return 'ґ'
	}
	return r
}
