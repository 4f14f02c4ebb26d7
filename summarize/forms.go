package summarize

import (
	"strings"
	"unicode/utf8"
)

const vowels = "аеёєиіїоуыэюя"

// nounForms gives the oblique cases of a Ukrainian or Russian noun, or of an
// adjective that stands for one. It does not know stress, nor which vowels go in
// and out, so some of what it gives is no word; a form that is none harms nobody.
func nounForms(n string, g gender) []string {
	forms := endingForms(n, g)
	if g != masculine {
		return forms
	}
	last, size := utf8.DecodeLastRuneInString(n) // загін, загону
	if before := n[:len(n)-size]; strings.HasSuffix(before, "і") && strings.ContainsRune("бвгдзклмнпрст", last) && len(before) > len("аі") {
		for _, vowel := range []string{"о", "е"} {
			forms = append(forms, endingForms(strings.TrimSuffix(before, "і")+vowel+string(last), g)...)
		}
	}
	return forms
}

func endingForms(n string, g gender) []string {
	for _, d := range declensions {
		if d.gender == g && strings.HasSuffix(n, d.ending) {
			return withEndings(n[:len(n)-len(d.ending)], d.oblique)
		}
	}
	return nil
}

func withEndings(stem, endings string) []string {
	out := strings.Fields(endings)
	for i, e := range out {
		out[i] = stem + e
	}
	return out
}

// declensions: the endings of nominatives, the longest of a gender first, and
// those of the other cases in both languages.
var declensions = []struct {
	gender          gender
	ending, oblique string
}{
	{masculine, "ець", "ця цю цем цеві ці"},
	{masculine, "ец", "ца цу цом це"},
	{masculine, "щий", "щего щему щим щем ого ому"},
	{masculine, "ий", "ого ому им ім"},
	{masculine, "ій", "ія ію ієм ії ього ьому ім"},
	{masculine, "ый", "ого ому ым ом"},
	{masculine, "ой", "оя ою оєм ого ому ым ом"},
	{masculine, "й", "я ю єм ем ї і є е єві"},
	{masculine, "ь", "я ю ем ём еві і е"},
	{masculine, "я", "і ї ю ею єю и е"},
	{masculine, "га", "ги зі гу гою ге гой"},
	{masculine, "а", "и ы і у ою ой е"},
	{masculine, "ок", "ка ку ком кові ке ку ока оку оком оці оке"},
	{masculine, "о", "а у ом ові"},
	{masculine, "", "а у ом ові і е ем еві"},
	{feminine, "ка", "ки ці ку кою ке кой"},
	{feminine, "ха", "хи сі ху хою хе хой"},
	{feminine, "га", "ги зі гу гою ге гой"},
	{feminine, "ія", "ії ію ією"},
	{feminine, "ия", "ии ию ией"},
	{feminine, "щая", "щей щую"},
	{feminine, "ая", "ой ую ою"},
	{feminine, "я", "і ї и ю ею єю ей е"},
	{feminine, "а", "и ы і у ою ой е ої ій"},
	{feminine, "ь", "і и ю"},
	{neuter, "ння", "нню нням нні"},
	{neuter, "ие", "ия ию ием ии"},
	{neuter, "о", "а у ом і е"},
	{neuter, "е", "я ю ем і а у"},
	{neuter, "я", "ю ям і ті"},
	{plural, "ці", "ців цям цями цях"},
	{plural, "цы", "цев цов цам цами цах"},
	{plural, "ие", "их им ими"},
	{plural, "ые", "ых ым ыми"},
	{plural, "і", "ів їв ей их им ими ям ями ях ам ами ах"},
	{plural, "и", "ів ов ей ев ам ами ах ям ями ях ям"},
	{plural, "ы", "ов ам ами ах"},
}

// pluralOf gives the plural of a Ukrainian or Russian noun for a person; "" for
// other nouns. It is right for most: what is no word harms nobody.
func pluralOf(h head, lang string) string {
	if h.kind != personHead || lang == "en" || h.gender == plural {
		return ""
	}
	for _, p := range plurals {
		if p.lang == lang && strings.HasSuffix(h.nominative, p.ending) {
			return h.nominative[:len(h.nominative)-len(p.ending)] + p.plural
		}
	}
	return ""
}

// plurals: how nouns for people end in the singular, the longest first, and in
// the plural.
var plurals = []struct{ lang, ending, plural string }{
	{"uk", "ець", "ці"},
	{"uk", "ий", "і"},
	{"uk", "й", "ї"},
	{"uk", "ь", "і"},
	{"uk", "ар", "арі"},
	{"uk", "яр", "ярі"},
	{"uk", "ч", "чі"},
	{"uk", "ж", "жі"},
	{"uk", "ш", "ші"},
	{"uk", "а", "и"},
	{"uk", "ня", "ні"},
	{"uk", "к", "ки"},
	{"uk", "г", "ги"},
	{"uk", "ог", "оги"},
	{"uk", "т", "ти"},
	{"uk", "р", "ри"},
	{"uk", "н", "ни"},
	{"uk", "д", "ди"},
	{"uk", "в", "ви"},
	{"uk", "с", "си"},
	{"uk", "м", "ми"},
	{"uk", "л", "ли"},
	{"uk", "ф", "фи"},
	{"ru", "ец", "цы"},
	{"ru", "ый", "ые"},
	{"ru", "ий", "ие"},
	{"ru", "ой", "ые"},
	{"ru", "й", "и"},
	{"ru", "ь", "и"},
	{"ru", "ка", "ки"},
	{"ru", "а", "ы"},
	{"ru", "к", "ки"},
	{"ru", "г", "ги"},
	{"ru", "ч", "чи"},
	{"ru", "ж", "жи"},
	{"ru", "ш", "ши"},
	{"ru", "щ", "щи"},
	{"ru", "т", "ты"},
	{"ru", "р", "ры"},
	{"ru", "н", "ны"},
	{"ru", "д", "ды"},
	{"ru", "в", "вы"},
	{"ru", "с", "сы"},
	{"ru", "м", "мы"},
	{"ru", "л", "лы"},
	{"ru", "ф", "фы"},
}

// head finds the noun that w is a form of; one with "екс-" or the like in front
// is the same noun with its prefix.
func (l *lexicon) head(w string) (head, bool) {
	if h, ok := l.heads.get(w); ok {
		return h, true
	}
	i := max(strings.LastIndexByte(w, '-'), strings.LastIndex(w, "‑"))
	if i < 0 && w != "" && w[0] < 0x80 {
		h, ok := l.heads.get(strings.TrimSuffix(w, "s")) // consultants
		if ok && h.kind == orgHead && strings.HasSuffix(w, "s") && !documents.has(w) {
			return head{w, plural, orgHead}, true // clubs
		}
		return head{w, plural, crowdHead}, ok && h.kind == personHead
	}
	if i < 0 {
		return l.compound(w)
	}
	_, n := utf8.DecodeRuneInString(w[i:])
	h, ok := l.heads.get(w[i+n:])
	if !ok && w[0] >= 0x80 {
		return l.firstOfTwo(w, i, n)
	}
	if !ok || w[0] < 0x80 && !englishPrefixes.has(w[:i]) {
		return head{}, false
	}
	h.nominative = w[:i+n] + h.nominative
	return h, true
}

// firstOfTwo reads a role of two nouns joined by the dash of n bytes at i, of which only
// the first is known: "врач-сомнолог". Its other cases are those of the first alone.
func (l *lexicon) firstOfTwo(w string, i, n int) (head, bool) {
	h, ok := l.heads.get(w[:i])
	if !ok || h.kind != personHead || h.gender == plural || utf8.RuneCountInString(w[i+n:]) < 4 {
		return head{}, false
	}
	if h.nominative == w[:i] {
		h.nominative = w
	}
	return h, true
}

// compound finds the noun that ends a word: Держприкордонслужба, ексміністр.
func (l *lexicon) compound(w string) (head, bool) {
	if w == "" || w[0] < 0x80 || len(w) < 2*8 {
		return head{}, false
	}
	for _, p := range prefixes {
		if rest, ok := strings.CutPrefix(w, p); ok {
			h, ok := l.heads.get(rest)
			h.nominative = p + h.nominative
			return h, ok
		}
	}
	for i := 2 * 3; i <= len(w)-2*5; i += 2 {
		if !utf8.RuneStart(w[i]) {
			return head{}, false
		}
		if h, ok := l.heads.get(w[i:]); ok && h.kind == orgHead && h.gender != plural {
			h.nominative = w[:i] + h.nominative
			return h, true
		}
	}
	return head{}, false
}

var prefixes = []string{"екс", "экс", "віце", "вице", "прес", "топ"}

var englishPrefixes = &wordList{text: `ex vice co deputy former then`}
