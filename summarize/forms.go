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
	if before := n[:len(n)-size]; hasAnySuffix(before, "і") && containsRune("бвгдзклмнпрст", last) && len(before) > len("аі") {
		for _, vowel := range []string{"о", "е"} {
			forms = append(forms, endingForms(trimSuffix(before, "і")+vowel+string(last), g)...)
		}
	}
	return forms
}

func endingForms(n string, g gender) []string {
	for _, d := range endingsOnce()["declensions"] {
		if d.gender == g && hasSuffix(n, d.from) {
			return withEndings(n[:len(n)-len(d.from)], d.to)
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

// pluralOf gives the plural of a Ukrainian or Russian noun for a person; "" for
// other nouns. It is right for most: what is no word harms nobody.
func pluralOf(h head, lang string) string {
	if h.kind != personHead || lang == "en" || h.gender == plural {
		return ""
	}
	for _, p := range endingsOnce()["plurals"] {
		if p.lang == lang && hasSuffix(h.nominative, p.from) {
			return h.nominative[:len(h.nominative)-len(p.from)] + p.to
		}
	}
	return ""
}

// head finds the noun that w is a form of; one with "екс-" or the like in front
// is the same noun with its prefix.
func (l *lexicon) head(w string) (head, bool) {
	if h, ok := l.heads.get(w); ok {
		return h, true
	}
	i := max(strings.LastIndexByte(w, '-'), strings.LastIndex(w, "‑"))
	if i < 0 && w != "" && w[0] < 0x80 {
		h, ok := l.heads.get(trimSuffix(w, "s")) // consultants
		if !ok {
			h, ok = l.heads.get(singularOf(w))
		}
		if ok && h.kind == orgHead && hasAnySuffix(w, "s") && !documents.has(w) {
			return head{w, plural, orgHead}, true // clubs
		}
		return head{w, plural, crowdHead}, ok && h.kind == personHead
	}
	if i < 0 {
		return l.compound(w)
	}
	_, n := firstRune(w[i:])
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

// singularOf gives the singular of the English noun w, if it is a plural.
func singularOf(w string) string {
	for _, e := range [...][2]string{{"ies", "y"}, {"men", "man"}, {"sses", "ss"}, {"ches", "ch"}} {
		if stem, ok := cutSuffix(w, e[0]); ok {
			return stem + e[1]
		}
	}
	return w
}

// firstOfTwo reads a role of two nouns joined by the dash of n bytes at i, of which only
// the first is known: "врач-сомнолог". Its other cases are those of the first alone.
func (l *lexicon) firstOfTwo(w string, i, n int) (head, bool) {
	h, ok := l.heads.get(w[:i])
	if !ok || h.kind != personHead || h.gender == plural || runeCount(w[i+n:]) < 4 {
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
		if rest, ok := cutPrefix(w, p); ok {
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
