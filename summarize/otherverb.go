package summarize

// isOtherVerb tells infinitives and past tenses, as far as their endings are no
// noun's: a phrase ends where one begins.
func isOtherVerb(w string) bool {
	if w == "" || w[0] < 0x80 {
		return false
	}
	if runeCount(w) >= 6 && hasAnySuffix(w, "ла ли") && !nounsInLa.has(w) && !hasAnySuffix(w, "ола") {
		return true
	}
	if pastForms.has(w) || len(w) >= 2*5 && hasAnySuffix(w, "ав яв") && !nounsInAv.has(w) {
		return true
	}
	if hasAnySuffix(w, "ити ати увати ає яє ює ує ують юють ають яють ает яет ует ают яют уют ться тися ать ить еть ять ыть лся лась лись лися лася лося вся ются ется ится ятся нёт дёт ёт") {
		return true
	}
	if len(w) >= 2*5 && hasAnySuffix(w, "ив едав адав") {
		return true
	}
	return len(w) >= 2*6 && hasAnySuffix(w, "ил ила или ыл ыла ыли овал овала овали ывал ивал ував увала ували ював ило увало овало")
}

// Past tenses that no ending gives away, and nouns with the ending of one.
var (
	pastForms = &wordList{text: "[pastForms]"}
	nounsInLa = &wordList{text: "[nounsInLa]"}
	nounsInAv = &wordList{text: "[nounsInAv]"}
)
