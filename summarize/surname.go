package summarize

import (
	"strings"
	"unicode/utf8"
)

// nominativeSurname undoes the genitive, dative or instrumental of a surname. A
// form that stands in the text and fits goes before a rule.
func (d *document) nominativeSurname(w string, g gender) string {
	l := lower(w)
	if l == "" || l[0] < 0x80 {
		return w
	}
	if g == masculine && d.lang == "uk" && hasAnySuffix(l, "и") && runeCount(l) > 3 {
		return trimSuffix(w, "и") + "а" // Лози; foreign names end in і
	}
	if g == masculine && d.lang == "uk" && hasAnySuffix(l, "арем ярем ирем") {
		return trimSuffix(w, "ем") // Слюсарем: Слюсар
	}
	if w, ok := firstDeclension(w, l, g); ok {
		return w
	}
	if stem, ok := cutSuffix(w, "ого"); ok && g == masculine && d.lang == "ru" && !hasAnySuffix(l, "кого гого хого жого шого чого щого") {
		return stem + "ый" // Навального
	}
	for _, r := range endingsOnce()["surnames"] {
		if r.gender != g || !hasSuffix(l, r.from) || runeCount(l)-runeCount(r.from) < 1+btoi(!hasAnySuffix(r.from, "ая уя ея аем аєм")) {
			continue
		}
		return w[:len(w)-len(r.from)] + r.to
	}
	return w
}

//go:noinline
func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}

// firstDeclension undoes the cases of surnames in -а and -я that no other surname
// has: Дзюби, Дзюбою, Сороки; Лозы.
func firstDeclension(w, l string, g gender) (string, bool) {
	n := runeCount(l)
	if g == masculine && n > 3 && hasAnySuffix(l, "ою ею") {
		if hasAnySuffix(l, "ою") {
			return w[:len(w)-2*2] + "а", true
		}
		return w[:len(w)-2*2] + "я", true
	}
	last, size := utf8.DecodeLastRuneInString(l)
	before, _ := utf8.DecodeLastRuneInString(l[:len(l)-size])
	switch {
	case n < 4:
	case last == 'ы' && g == masculine && !containsRune("гкхжшчщ", before):
		return w[:len(w)-size] + "а", true
	case last == 'и' && containsRune("гкхжшчщ", before):
		return w[:len(w)-size] + "а", true
	}
	return w, false
}

// nominativeBeside is nominativeSurname for the surname beside the given name in
// the oblique case that it has: "Олега Дзюбу".
func (d *document) nominativeBeside(w, given string, g gender) string {
	if i := max(strings.LastIndex(w, "івн"), strings.LastIndex(w, "ївн"), strings.LastIndex(w, "овн"), strings.LastIndex(w, "евн")); g == feminine && i > 0 && hasAnySuffix(w, "вни вні вною вны вне вной") {
		return w[:i+len("івн")] + "а" // Сидорівни, Петровны
	}
	if g == feminine && hasAnySuffix(given, "у ю ою ею єю") { // "нагородив Олену Чайку", "з Оленою Чайкою"
		for _, ending := range []string{"ою", "у"} {
			if stem, ok := cutSuffix(w, ending); ok && runeCount(stem) > 2 {
				return stem + "а"
			}
		}
	}
	if g == feminine && hasAnySuffix(given, "и ы ї і") && runeCount(w) > 3 {
		stem, ok := cutSuffix(w, "ы")
		if !ok && d.lang == "uk" {
			stem, ok = cutSuffix(w, "и")
		}
		if ok {
			return stem + "а" // "за словами Ірини Лози", "по словам Ирины Лозы"
		}
	}
	if g == masculine && hasAnySuffix(given, "а я") && hasAnySuffix(w, "у ю") {
		return accusative(w)
	}
	if g == masculine && hasAnySuffix(given, "у ю ові еві") {
		if s, ok := dative(w); ok {
			return s
		}
	}
	return d.nominativeSurname(w, g)
}

// dative undoes Гордону, Гайдаю, Ковалю, Гордонові beside a given name in the dative;
// false for surnames that are adjectives and others that the endings tell.
func dative(w string) (string, bool) {
	for _, e := range []string{"ові", "еві", "у", "ю"} {
		stem, ok := cutSuffix(w, e)
		if !ok || runeCount(stem) < 3 {
			continue
		}
		last, _ := utf8.DecodeLastRuneInString(stem)
		switch vowel := containsRune(vowels, last); {
		case hasAnySuffix(stem, "ом енк йк") && e != "ові" || vowel && e != "ю":
			return w, false
		case hasAnySuffix(stem, "енк йк"):
			return stem + "о", true
		case vowel:
			return stem + "й", true
		case e == "ю" || e == "еві":
			return stem + "ь", true
		}
		return stem, true
	}
	return w, false
}

// accusative undoes Дзюбу, Сороку, Зорю beside a given name in the accusative.
func accusative(w string) string {
	switch {
	case hasAnySuffix(w, "у"):
		return trimSuffix(w, "у") + "а"
	case hasAnySuffix(w, "ю"):
		return trimSuffix(w, "ю") + "я"
	}
	return w
}
