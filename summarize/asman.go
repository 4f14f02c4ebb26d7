package summarize

import (
	"strings"
	"unicode/utf8"
)

// asMan is the man whose given name at token j has the form of a woman's in his genitive, as
// the role in front of it or the surname behind it, before token to, tells: "тренера Богдана
// Мельника", "Олександра Гордієнка"; else n itself: "тренерка Богдана Мельник".
func (d *document) asMan(n name, j, to int) name {
	w := d.wordAt(j)
	if lower(n.nominative) != w && d.langAt(j) == "ru" {
		switch n.nominative {
		case "Петро":
			n.nominative = "Пётр"
		case "Павло":
			n.nominative = "Павел"
		}
	}
	if n.gender != feminine || w[0] < 0x80 || lower(n.nominative) != w {
		return n
	}
	behind := d.behindMansRole(j)
	man, ok := masculineOf(w)
	switch {
	case ok:
	case behind && hasAnySuffix(w, "а"):
		man = name{nominative: trimSuffix(d.textOf(j, j), "а"), gender: masculine} // a Лилиан
	default:
		return n
	}
	if d.langAt(j) == "uk" {
		if i := strings.LastIndex(lower(man.nominative), "о"); i > 0 { // Федора: Федір
			closed := lower(man.nominative)[:i] + "і" + lower(man.nominative)[i+len("о"):]
			if n, ok := givenName(closed); ok && n.gender == masculine {
				man = n
			}
		}
	}
	if behind || j+1 < to && d.endsAsMans(j+1) || j+1 < to && d.langAt(j) == "ru" && d.isOthers(j) {
		return man
	}
	return n
}

// isOthers tells whether the Russian given name at j, with a surname that has no cases
// behind it, cannot stand in the nominative: "режима Александра Лукашенко", "против Александра
// Лукашенко", but not "актриса Александра Лукашенко", "Александра Лукашенко сказала".
func (d *document) isOthers(j int) bool {
	if !d.endsIn(j+1, "ко") || d.endsIn(j+2, "ла лась") {
		return false
	}
	if j == 0 || d.beginsSentence(j) {
		return false
	}
	before := d.at(j - 1)
	if governs(before.word) && !ands.has(before.word) {
		return true
	}
	if before.kind != wordToken || before.cap && !d.beginsSentence(j-1) || d.ends(j-1) || ands.has(before.word) || d.isSaying(j-1) || isOtherVerb(before.word) || isAdverb(before.word) || isNominativeAdjective(before.word) {
		return false
	}
	for k := j - 1; k >= 0 && k > j-longestRole && d.at(k).kind == wordToken && !governs(d.wordAt(k)); k-- {
		if h, ok := d.headAt(k); ok && h.kind == personHead && h.nominative == d.wordAt(k) {
			return false // "представитель спасателей Антонина Бойко"
		}
	}
	return true
}

// behindMansRole tells whether a man's role in the genitive stands in front of token j, with no
// more than whose it is between: "сопредседателя комиссии (Лилиана)".
func (d *document) behindMansRole(j int) bool {
	for k := j - 1; k >= 0 && k >= j-3; k-- {
		t := d.at(k)
		if t.kind != wordToken || t.cap && !d.beginsSentence(k) || governs(t.word) || d.ends(k) {
			return false
		}
		if h, ok := d.headAt(k); ok && h.kind == personHead {
			return d.isMansGenitive(k) && !d.isSomeonesRole(k) && !d.isActing(k-1)
		}
	}
	return false
}

// isSomeonesRole tells whether the role at token k tells whose the role in front of it is:
// "заместитель руководителя (Ирина)", "захисниця директора (Поліна)".
func (d *document) isSomeonesRole(k int) bool {
	for n := k - 1; n >= 0 && n >= k-4; n-- {
		t := d.at(n)
		if t.kind != wordToken || governs(t.word) || d.ends(n) {
			return false
		}
		if h, ok := d.headAt(n); ok && h.kind == personHead {
			return h.nominative == t.word || d.isSomeonesRole(n)
		}
	}
	return false
}

// isMansGenitive tells whether the role at token j is a man's in the genitive: "тренера",
// "электрика", but not "лікар", "тренерка", "голова".
func (d *document) isMansGenitive(j int) bool {
	h, ok := d.headAt(j)
	if w := d.wordAt(j); !ok || h.kind != personHead || h.gender != masculine || w == h.nominative || !hasAnySuffix(w, "а я ого его") {
		return false
	}
	_, size := utf8.DecodeLastRuneInString(h.nominative)
	last := h.nominative[len(h.nominative)-size:]
	return last != "а" && last != "я"
}

// endsAsMans tells whether the surname at token j has an ending that is a man's genitive and
// no woman's nominative: "Мельника", "Ковальчука", "Дубського".
func (d *document) endsAsMans(j int) bool {
	return d.isNameWord(j) && d.endsIn(j, "ника чука щука енка ського цького ского цкого")
}

// hasNoCases tells whether the name at token j, with which a sentence begins, is of a woman from
// elsewhere, as it is in all cases, though its given name looks like a form of another: "Ники Хейл
// (заявила)".
func (d *document) hasNoCases(j int) bool {
	_, ok := d.givenAt(j)
	if !ok || !d.endsIn(j, "и") || !d.beginsSentence(j) {
		return false
	}
	surname := d.wordAt(j + 1)
	r, _ := utf8.DecodeLastRuneInString(surname)
	return !containsRune(vowels, r) && !hasAnySuffix(surname, "ой ей") // "Насти Петровой (дома нет)"
}
