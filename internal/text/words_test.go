package text

import (
	"slices"
	"strings"
	"testing"
	"time"
)

func TestFormsOfAWordShareTheirStem(t *testing.T) {
	for _, forms := range [][]string{
		{"новина", "новини", "новин", "новину", "новиною", "новинами", "НОВИНА"},
		{"шахед", "шахеди", "шахедів", "шахедами", "Шахедом"},
		{"переговори", "переговорів", "переговорами"},
		{"область", "області", "областей", "областями"},
		{"уряд", "уряду", "урядом", "уряді"},
		{"економіка", "економіки", "економіку", "економікою"},
		{"правительство", "правительства", "правительству", "правительством"},
		{"мосты", "мостам", "мостами"},
		{"drone", "drones"},
		{"minister", "ministers"},
	} {
		stem := Stem(Fold(forms[0]))
		for _, form := range forms {
			if folded := Fold(form); !strings.HasPrefix(folded, stem) || Stem(folded) != stem {
				t.Errorf("Stem(%q) = %q, Stem(%q) = %q", forms[0], stem, form, Stem(folded))
			}
		}
	}
}

func TestStemKeepsThreeLetters(t *testing.T) {
	for _, w := range []string{"а", "її", "нато", "сша", "мова", "іти", "war", "was", "ось"} {
		if s := Stem(w); !strings.HasPrefix(w, s) || len([]rune(s)) < min(3, len([]rune(w))) {
			t.Errorf("Stem(%q) = %q", w, s)
		}
	}
}

func TestFoldUnifies(t *testing.T) {
	for in, want := range map[string]string{
		"П’ЯТЬ": "пять", "п'ять": "пять", "пʼять": "пять", "Ґанок": "ганок", "Ёлка": "елка", "за́мок": "замок",
		"и\u0306 і\u0308": "й ї", "їжак": "їжак", "ё\u0308": "е", "е\u0323\u0308\u0308": "е\u0323", "ё\u0308'е": "ее", "ё\u0300’є": "ѐє", "Київ": "київ", "'кінець'": "'кінець'",
	} {
		if got := Fold(in); got != want {
			t.Errorf("Fold(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestWordsAreCutAtHyphensOnly(t *testing.T) {
	got := Words("«Іскандер-М» збили: 1,2 млн; п’ять F-16!")
	want := []string{"іскандер", "м", "збили", "1", "2", "млн", "пять", "f", "16"}
	if !slices.Equal(got, want) {
		t.Errorf("Words = %q, want %q", got, want)
	}
}

func FuzzFold(f *testing.F) {
	f.Add("П’ять ґанків і ёлка за́мок и\u0306'")
	f.Add("т\u0341\xff\t\u0341\xd1\xf7\u0341")
	f.Add("П’\u0301ять") // the stress mark gone, the apostrophe stands between letters
	f.Fuzz(func(t *testing.T, s string) {
		folded := Fold(s)
		if again := Fold(folded); again != folded {
			t.Fatalf("Fold(%q) = %q, folded again %q", s, folded, again)
		}
		for _, w := range Words(s) {
			if stem := Stem(w); !strings.HasPrefix(w, stem) || stem == "" {
				t.Fatalf("Stem(%q) = %q is no beginning of it", w, stem)
			}
		}
	})
}

func TestLangByLetters(t *testing.T) {
	for in, want := range map[string]string{
		"Уряд її підтримав": "uk", "Правительство объявило": "ru", "The government said": "en", "": "", "Москва": "", "12:30": "",
	} {
		if got := Lang(in); got != want {
			t.Errorf("Lang(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestHostsAndAddresses(t *testing.T) {
	for in, want := range map[string]string{
		"Example.ORG": "example.org", "укр.нет": "xn--j1amh.xn--e1apq", "a.b:8080": "a.b:8080", "[::1]:80": "[::1]:80", "a_b.example": "a_b.example",
	} {
		if got, err := ASCIIHost(in); got != want || err != nil {
			t.Errorf("ASCIIHost(%q) = %q, %v; want %q", in, got, err, want)
		}
	}
	for _, in := range []string{"", "-x", "a b", "a\x00b", "a..b", "[zz]", "a:b", "a:999999", "a/b", "\x1b]0;x"} {
		if got, err := ASCIIHost(in); err == nil {
			t.Errorf("ASCIIHost(%q) = %q, want an error", in, got)
		}
	}
	if got := EscapeURL("http://a/ї \"$(x)`\\<>\x1b"); got != "http://a/%D1%97%20%22%24(x)%60%5C%3C%3E%1B" {
		t.Errorf("EscapeURL = %q", got)
	}
}

func BenchmarkStem(b *testing.B) {
	words := Words("Уряд на засіданні у вівторок погодив розподіл резервного фонду гроші підуть на мости")
	for b.Loop() {
		for _, w := range words {
			Stem(w)
		}
	}
}

func TestMonthIsFoundByHowItBegins(t *testing.T) {
	for word, want := range map[string]time.Month{
		"січня": 1, "лютий": 2, "бер": 3, "травня": 5, "липня": 7, "лип": 7, "листопада": 11, "лис": 11, "груд": 12,
		"января": 1, "мар": 3, "марта": 3, "мая": 5, "сен": 9, "декабря": 12, "march": 3, "may": 5, "sept": 9,
		"": 0, "року": 0, "липа": 0, "сервер": 0, "вересень": 9,
	} {
		if got := Month(word); got != want {
			t.Errorf("Month(%q) = %d, want %d", word, got, want)
		}
	}
}

// TestFoldTwiceIsFoldOnce tries everything of four letters and marks that meet.
func TestFoldTwiceIsFoldOnce(t *testing.T) {
	signs := []rune{'е', 'ё', 'Ё', 'г', 'ґ', 'и', 'і', 0x301, 0x308, 0x300, 0x306, 0x323, '\'', '’', 'a', ' '}
	var grow func(s []rune)
	grow = func(s []rune) {
		if once := Fold(string(s)); Fold(once) != once {
			t.Errorf("Fold(%q) = %q, folded again %q", string(s), once, Fold(once))
		}
		if len(s) == 4 {
			return
		}
		for _, r := range signs {
			grow(append(s[:len(s):len(s)], r))
		}
	}
	grow(nil)
}
