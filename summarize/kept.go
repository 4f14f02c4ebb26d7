package summarize

// contradicted tells whether the statement at j goes on with a but that is the
// report's own: "сказав, що міст закрито, але це неправда", "но мэр это отрицает".
func (d *document) contradicted(j, to int) bool {
	for ; j+2 < to; j++ {
		if !d.is(j, ",") || !d.wordIn(contrasts, j+1) {
			continue
		}
		next := d.wordAt(j + 2)
		if _, pronoun := pronouns.gender(next); pronoun || anaphors.has(next) || next == "it" {
			return true
		}
		for k := j + 2; k < to && !d.is(k, ","); k++ {
			if d.isSaying(k) && !isInfinitive(d.wordAt(k+1)) { // "число продолжает расти"
				return true
			}
		}
	}
	return false
}

// interrupted tells whether the tokens from from to to are a subject with a clause
// about it, and what follows says what it did: "Мер, якого обрали торік, розповів …".
func (d *document) interrupted(from, to, limit int) bool {
	for j := from + 1; j+1 < to; j++ {
		if !d.is(j, ",") {
			continue
		}
		w := d.wordAt(j + 1)
		about := hasAnyPrefix(w, "котор") || hasAnyPrefix(w, "як") && !isAmong(w, "як якщо якби") || isAmong(w, "who whose which") ||
			hasAnySuffix(w, "ший шая шие щий щая щие нный нная")
		return about && !d.contains(j+1, to, ",") && !d.namesSpeaker(to, limit)
	}
	return false
}

// namesSpeaker tells whether somebody stands behind the verb at token j+1: "заявив
// мер", "повідомили в ДСНС", but not "рассказал о жизни в Москве", "said Monday".
func (d *document) namesSpeaker(j, to int) bool {
	for k := j + 1; k < to; k++ {
		t, before := d.at(k), d.wordAt(k-1)
		if isPreposition(t.word) && hasAnySuffix(before, "ли ють ют ться тся") {
			return true
		}
		h, ok := d.headAt(k)
		_, pronoun := pronouns.gender(t.word)
		if ok && h.nominative == t.word || pronoun || t.cap && !weekdayNames.has(t.word) && !isPreposition(before) && !abouts.has(before) {
			return true
		}
	}
	return false
}

var abouts = &wordList{text: "[abouts]"}

// didToo tells whether token j is a verb in the past: "повідомив мер і пообіцяв …"
// tells more than who said so.
func (d *document) didToo(j int) bool {
	w := d.wordAt(j)
	if d.at(j).cap || runeCount(w) < 4 || neutral.has(w) {
		return false
	}
	if _, head := speakingNoun(w); head {
		return false
	}
	return hasAnySuffix(w, "ав яв ив ів ял яла яли ала ила іла али или іли ал ил ел ела ели ався алась ился илась ed")
}

// agreesBehind tells whether w is a participle in an oblique case, which goes with
// the noun in front of it: "Згідно з доповіддю, оприлюдненою сьогодні, …".
func agreesBehind(w string) bool {
	for _, end := range []string{"ому", "ого", "ою", "ої", "ими", "им", "их", "ій", "ым", "ых", "ыми", "ом", "ем", "его", "ему", "ей", "ой"} {
		stem, ok := cutSuffix(w, end)
		if ok && runeCount(stem) > 4 && hasAnySuffix(stem, "енн анн ен ан ющ ящ вш") {
			return true
		}
	}
	return false
}

// What a paper does while it reports.
var drawingOn = &wordList{text: "[drawingOn]"}

// contains tells whether the word w stands among tokens from to to.
//
//go:noinline
func (d *document) contains(from, to int, w string) bool { return d.indexOf(from, to, w) >= 0 }

// indexOf is the first of tokens from to to that is the word w; -1 if none is.
//
//go:noinline
func (d *document) indexOf(from, to int, w string) int {
	for k := from; k < to; k++ {
		if d.wordAt(k) == w {
			return k
		}
	}
	return -1
}

// containsAny tells whether one of tokens from to to is in words.
//
//go:noinline
func (d *document) containsAny(from, to int, words *wordList) bool {
	for k := from; k < to; k++ {
		if d.wordIn(words, k) {
			return true
		}
	}
	return false
}

// What makes a claim doubtful, untrue, lonely or no claim at all.
var doubting = &wordList{text: "[doubting]"}
