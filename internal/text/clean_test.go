package text

import (
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"
)

// good is text that must come back byte for byte.
var good = []string{
	"", "Уряд виділить 1,2 млрд грн — прем’єр", "Съезд, ёлка, «цитата»…", "tab\tand\nline",
	"наголос: за́мок і замо́к", "й decomposed: и\u0306", "👨\u200d👩\u200d👧\u200d👦 сім’я", "🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f",
	"❤\ufe0f 1\ufe0f\u20e3 🇺🇦 👍🏽", "🏳\ufe0f\u200d🌈", "שלום עולם", "שלום\u200fעולם", "مرحبا بالعالم", "می\u200cخواهم", "क्\u200dष", "日本語、中文", "ไทย ทำงาน", "naïve café № 5",
	"한국어 뉴스 \u1112\u1161\u11ab", strings.Repeat("\u1112\u1161\u11ab\u1100\u116e\u11a8", 30), "葛\U000e0100城市", "ᠮᠣᠩᠭᠣᠯ\u180e\u1820 \u182a\u180b", "👩🏽\u200d🚀 👨\u200d❤\ufe0f\u200d👨", "ශ්\u200dරී ලංකා", "ه\u200d 1446", "\u00a0\u093e сам",
	"पत्रकारों ने विश्वविद्यालय में क्षत्रिय राष्ट्रीय सम्मेलन", "שָׁלוֹם", "قَالَ", "№ §¶ ™ ©️ ½ ‰ €₴ −5 °C \u00a0\u202f", "é e\u0301", "\ue000",
}

func TestCleanLeavesGoodTextAlone(t *testing.T) {
	for _, s := range good {
		if got := Clean(s); got != s {
			t.Errorf("Clean(%q) = %q", s, got)
		}
	}
}

func TestCleanTakesOutWhatATerminalObeys(t *testing.T) {
	for in, want := range map[string]string{
		"\x1b]0;X\x07Hi":                 "Hi",
		"\x1b]0;X\x1b\\Hi":               "Hi",
		"\x1b[31mred\x1b[0m":             "red",
		"\x1bP1;2q#0\x1b\\x":             "x",
		"\x1b(0lqk":                      "lqk",
		"\x1bcreset":                     "reset",
		"\u009b31mred":                   "red",
		"\u009d0;X\u009cHi":              "Hi",
		"\u0085next":                     "\nnext",
		"a\x00b\x07c\x7fd\u0080e":        "abcde",
		"a\r\nb\rc\u2028d\u2029e":        "a\nb\nc\nd\ne",
		"\u202eevil\u202c \u2066x\u2069": "evil x",
		"a\u200bb\ufeffc\u00add\u2060e":  "abcde",
		"a\u200db\u200cc":                "abc",
		"x\u200ey":                       "xy",
		"hidden\U000e0041\U000e0042":     "hidden",
		"\ufdd0claim\ufdd1":              "claim",
		"bad \xff\xfe bytes":             "bad \ufffd\ufffd bytes",
		"\x1b]0;never ended\nbut text":   "0;never ended\nbut text",
		"\x1b\x1b[[31mx":                 "31mx",
		"no\ufe0fs ❤\ufe0f\ufe0f":        "nos ❤\ufe0f",
		"→\u200d→ \u200d👍":               "→→ 👍",
		"🏽\u200d🚀 🏽 а🏽 👍🏽🏽 👩🏽\u200d🚀 ❤\ufe0f🏽": "🚀  а 👍🏽 👩🏽\u200d🚀 ❤\ufe0f🏽",
		"שלום! \u200fעולם":      "שלום! עולם",
		"א\u061c\u061cב":        "א\u061cב",
		"ㅤx\u115f\u1160":        "x",
		"🏴\U000e0067\U000e0062": "🏴",
		"и\u0306\ufff9a\ufffbb": "и\u0306ab",
	} {
		if got := Clean(in); got != want {
			t.Errorf("Clean(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestCleanBoundsCombiningMarks(t *testing.T) {
	got := Clean("а" + strings.Repeat("\u0301", 10_000) + "б")
	if n := utf8.RuneCountInString(got); n > maxJoined+2 {
		t.Errorf("%d runes are left, want at most %d", n, maxJoined+2)
	}
}

func TestCleanBoundsWhatIsSeenAsOneCharacter(t *testing.T) {
	for name, s := range map[string]string{
		"joined emoji": "👩" + strings.Repeat("\u200d👩", 10_000), "skin tones": "👍" + strings.Repeat("🏽", 10_000), "jamo": strings.Repeat("\u1100", 10_000),
		"conjuncts": strings.Repeat("क्", 10_000), "prefixes": strings.Repeat("\u0600", 10_000), "am": "ก" + strings.Repeat("\u0e33", 10_000),
		"sound marks": "ｶ" + strings.Repeat("\uff9e", 10_000), "stress": strings.Repeat("\u0301", 10_000),
	} {
		for rest := Clean(s); rest != ""; {
			cluster, _ := ansi.FirstGraphemeCluster(rest, ansi.GraphemeWidth)
			if n := utf8.RuneCountInString(cluster); n > 2*maxJoined+2 {
				t.Errorf("%s: one character of %d code points is left", name, n)
			}
			rest = rest[len(cluster):]
		}
	}
}

func TestUnterminatedStringKeepsTheArticle(t *testing.T) {
	body := strings.Repeat("текст ", 5000)
	if got := Clean("\x1b]" + body); got != "]"[1:]+body {
		t.Errorf("%d of %d bytes are left", len(got), len(body))
	}
}

// What one introducer in vain has looked through is not looked through again, and
// yet every string is found that is ended near enough.
func TestStringsAreFoundBehindUnterminatedOnes(t *testing.T) {
	x, z := strings.Repeat("x", 1000), func(n int) string { return strings.Repeat("z", n) }
	for _, end := range []string{"\x07", "\x1b\\", "\u009c"} {
		for _, intro := range []string{"\u009d", "\x1b]", "\x1bP", "\u0098"} {
			first := len(intro) + maxString // where the first one gives up
			for n := first - 3; n < first+3; n++ {
				before := intro + x + intro + x + intro
				in := before + z(n-len(before)) + end + "далі"
				want := x + "далі" // the second one goes on to the end
				if n+len(end) <= first {
					want = "далі"
				}
				if got := Clean(in); got != want {
					t.Errorf("%q ended by %q at %d: %d bytes are left, want %d", intro, end, n, len(got), len(want))
				}
			}
			in := intro + "x" + intro + "y" + end + intro + "\nz" + intro + "\n" + intro + "z" + end + "далі" + intro
			if got, want := Clean(in), "\nz\nдалі"; got != want {
				t.Errorf("Clean(%q) = %q, want %q", in, got, want)
			}
		}
	}
}

// TestCleanTakesNoLongerForWhatIsMadeToBeSlow holds that Clean does not look at
// everything again for each of many pieces.
func TestCleanTakesNoLongerForWhatIsMadeToBeSlow(t *testing.T) {
	const size = 4 << 20
	for name, piece := range map[string]string{
		"OSC":                 "\u009d",
		"OSC by ESC":          "\x1b]",
		"DCS and a letter":    "\u0090x",
		"OSC and long lines":  strings.Repeat("\u009d", 2000) + "\n",
		"OSC and ESC":         "\u009d\x1b",
		"ended at once":       "\u009d\u009c",
		"CSI":                 "\u009b1",
		"CSI by ESC":          "\x1b[",
		"CSI without end":     "\u009b" + strings.Repeat("1;", 200),
		"intermediates":       "\x1b    ",
		"half a flag":         "\U0001f3f4\U000e0067",
		"joiners":             "\u200d",
		"accents":             "\u0301",
		"bytes that are none": "\xc2",
	} {
		s := strings.Repeat(piece, size/len(piece))
		begin := time.Now()
		Clean(s)
		if took := time.Since(begin); took > 5*time.Second {
			t.Errorf("%s: %d MB took %.1f s, want 5 at most", name, size>>20, took.Seconds())
		} else if testing.Verbose() {
			t.Logf("%s: %.1f s", name, took.Seconds())
		}
	}
}

func TestCleanLineIsOneLine(t *testing.T) {
	for in, want := range map[string]string{
		" a  b\n\tc ": "a b c", "a\u00a0b": "a b", "рядок": "рядок", "\x1b[1m a": "a", "  ": "",
	} {
		if got := CleanLine(in); got != want {
			t.Errorf("CleanLine(%q) = %q, want %q", in, got, want)
		}
	}
}

func FuzzClean(f *testing.F) {
	for _, s := range good {
		f.Add(s)
	}
	f.Add("\x1b]0;X\x07\u202e\u009b31m\xff\u200d👍\u200d\u200d👍")
	f.Fuzz(func(t *testing.T, s string) {
		got := Clean(s)
		if !utf8.ValidString(got) {
			t.Fatalf("Clean(%q) = %q is not UTF-8", s, got)
		}
		for _, r := range got {
			if r < ' ' && r != '\n' && r != '\t' || r >= 0x7f && r < 0xa0 || r >= 0x202a && r <= 0x202e || r >= 0x2066 && r <= 0x2069 ||
				r == 0x2028 || r == 0x2029 || r == 0xfeff || r == 0x200b || r >= 0xfdd0 && r <= 0xfdef || r == 0xad {
				t.Fatalf("Clean(%q) = %q holds %U", s, got, r)
			}
		}
		for rest := got; rest != ""; {
			cluster, _ := ansi.FirstGraphemeCluster(rest, ansi.GraphemeWidth)
			if cluster == "" {
				t.Fatalf("no cluster in %q", rest)
			}
			if utf8.RuneCountInString(cluster) > 2*maxJoined+2 {
				t.Fatalf("Clean(%q) has %q as one character", s, cluster)
			}
			rest = rest[len(cluster):]
		}
		if again := Clean(got); again != got {
			t.Fatalf("Clean(%q) = %q, cleaned again %q", s, got, again)
		}
		if line := CleanLine(s); strings.ContainsAny(line, "\n\t") || line != strings.TrimSpace(line) {
			t.Fatalf("CleanLine(%q) = %q", s, line)
		}
	})
}

func BenchmarkClean(b *testing.B) {
	good := strings.Repeat("Уряд на засіданні у вівторок погодив розподіл — 1,2 млрд грн. ", 1000)
	for name, s := range map[string]string{"good": good, "crlf": strings.ReplaceAll(good, ". ", ".\r\n"), "stressed": strings.ReplaceAll(good, "а", "а\u0301")} {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(s)))
			b.ReportAllocs()
			for b.Loop() {
				Clean(s)
			}
		})
	}
}

// TestCellsAddUp holds that cleaned text takes the same cells beside a blank as
// alone, whatever of the first two planes it begins or ends with: pieces of a line are
// measured apart and put together.
func TestCellsAddUp(t *testing.T) {
	for r := rune(0x20); r < 0x20000; r++ {
		for _, in := range []string{string(r), " " + string(r), string(r) + " ", "а" + string(r)} {
			s := Clean(in)
			if w, joined := Width(s)+2, Width(" "+s+" "); w != joined && s != "" {
				t.Errorf("%q takes %d cells, and %d between blanks", s, w-2, joined-2)
			}
		}
	}
}
