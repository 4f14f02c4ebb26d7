package summarize

import (
	"strings"
	"unicode/utf8"
)

// asMan is the man whose given name at token j has the form of a woman's in his genitive, as
// the role in front of it or the surname behind it, before token to, tells: "тренера Богдана
// Мельника", "Олександра Гордієнка"; else n itself: "тренерка Богдана Мельник".
func (d *document) asMan(n name, j, to int) name {
	w := d.tokens[j].word
	if n.gender != feminine || w[0] < 0x80 || lower(n.nominative) != w {
		return n
	}
	man, ok := masculineOf(w)
	if !ok {
		return n
	}
	if d.langAt(j) == "uk" {
		if i := strings.LastIndex(lower(man.nominative), "о"); i > 0 { // Федора: Федір
			closed := lower(man.nominative)[:i] + "і" + lower(man.nominative)[i+len("о"):]
			if n, ok := lexiconOnce().names.get(closed); ok && n.gender == masculine {
				man = n
			}
		}
	}
	if j > 0 && d.isMansGenitive(j-1) || j+1 < to && d.endsAsMans(j+1) {
		return man
	}
	return n
}

// isMansGenitive tells whether the role at token j is a man's in the genitive: "тренера",
// "электрика", but not "лікар", "тренерка", "голова".
func (d *document) isMansGenitive(j int) bool {
	h, ok := d.headAt(j)
	if w := d.tokens[j].word; !ok || h.kind != personHead || h.gender != masculine || w == h.nominative || !hasAnySuffix(w, "а", "я", "ого", "его") {
		return false
	}
	_, size := utf8.DecodeLastRuneInString(h.nominative)
	last := h.nominative[len(h.nominative)-size:]
	return last != "а" && last != "я"
}

// endsAsMans tells whether the surname at token j has an ending that is a man's genitive and
// no woman's nominative: "Мельника", "Ковальчука", "Дубського".
func (d *document) endsAsMans(j int) bool {
	return d.isNameWord(j) && hasAnySuffix(d.tokens[j].word, "ника", "чука", "щука", "енка", "ського", "цького", "ского", "цкого")
}
