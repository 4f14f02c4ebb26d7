package summarize

import "strings"

// A source is who says what a sentence states.
type source struct {
	phrase  phrase
	how     attribution
	via     phrase // the medium in between
	pronoun gender // for byPronoun
	back    bool   // belongs to what was said before: "Про це повідомили в ДСНС."
	only    bool   // and the sentence says nothing else
	weak    bool   // an act of the speaker rather than a saying
	voiced  bool   // by a verb that says so less surely than others
}

type attribution uint8

const (
	unattributed attribution = iota
	byName                   // phrase names the source
	byCrowd                  // somebody who is not named
	byPronoun                // he, she, they
	byLast                   // an impersonal verb: "зазначено, що"
)

// longestSentence is how many tokens a sentence may have to be searched for its
// source: what is longer is no sentence, and the search is not linear.
const longestSentence = 300

// attribute finds who says sentence s, as far as the sentence itself tells.
func (d *document) attribute(s sentence) source {
	if s.kind != plainSentence || s.to-s.from > longestSentence {
		return source{}
	}
	src := d.byVerb(s)
	if src.how == unattributed {
		src = d.byPhrase(s)
	}
	if src.how == unattributed {
		src = d.byColon(s)
	}
	if src.how == unattributed {
		src = d.byAct(s)
	}
	if src.how == byCrowd {
		if p, ok := d.retelling(s); ok {
			src = source{how: byName, phrase: p}
		}
	}
	if src.how != unattributed {
		d.chain(s, &src)
	}
	if src.how == unattributed {
		src = d.byColonQuote(s)
	}
	return src
}

// byVerb looks for a verb of saying with its subject.
func (d *document) byVerb(s sentence) source {
	var best source
	depth := quoteDepth{}
	if s.opened {
		depth.angled = 1
		if !d.closes(s, "»") {
			depth.angled = 0
			depth.straight = d.closes(s, `"`)
			if !depth.straight && d.closes(s, "”") {
				depth.curly = 1
			}
			if !depth.inside() && s.open {
				return source{} // all of it is quoted
			}
		}
	}
	for j := s.from; j < s.to; j++ {
		t := d.tokens[j]
		depth.read(t)
		if t.kind != wordToken || depth.inside() && !d.insertedAt(s, j) {
			continue
		}
		v, ok := lexiconOnce().verbs[t.word]
		if !ok || t.cap && j > s.from || j > s.from && negations.has(d.tokens[j-1].word) || d.isNoun(j) {
			continue
		}
		if pointing.has(t.word) && !d.pointsBack(s, j) || finding.has(t.word) && !d.statesThat(s, j) && !d.endsClauseAfter(s, j) {
			continue
		}
		src := d.subjectOf(s, j, v)
		if src.how == unattributed || d.isOwn(src.phrase) {
			continue
		}
		if src.back && !best.back && best.how == byName && src.how == byName {
			src.via = best.phrase // "Как передает X, об этом сообщается на сайте Y"
			best = src
			continue
		}
		src.voiced = v.strength == voicing
		if best.how == unattributed || best.how == byLast || src.how == byName && (best.how != byName || best.voiced && !src.voiced) && d.closesSentence(s, j, src) {
			best = src
		}
	}
	return best
}

// pointsBack tells whether the clause of the verb at j begins with words for what
// was said before: "Такі дані навів", "До такого висновку дійшли".
func (d *document) pointsBack(s sentence, j int) bool {
	begin := j
	for begin > s.from && !isBreak(d.tokens[begin-1].word) && j-begin < 8 {
		begin--
	}
	return d.summing(begin, j) > 0
}

// summing counts the tokens of "такі дані", "к такому выводу" at token j, before
// limit; 0 if there are none.
func (d *document) summing(j, limit int) int {
	n := 0
	if w := d.tokens[j].word; w == "до" || w == "к" || w == "про" || w == "о" {
		n++
	}
	if j+n+1 < limit && suchWords.has(d.tokens[j+n].word) && summaries.has(d.tokens[j+n+1].word) {
		return n + 2
	}
	return 0
}

// endsClauseAfter tells whether the verb at j stands behind what is said: ",
// підрахували кліматологи."
func (d *document) endsClauseAfter(s sentence, j int) bool {
	return j > s.from+3 && isLeadMark(d.tokens[j-1].word)
}

// closesSentence tells whether the verb at j and its subject src are the last
// words of s: ", the study found."
func (d *document) closesSentence(s sentence, j int, src source) bool {
	end := max(j+1, src.phrase.to)
	return end >= s.to || isStop(d.tokens[end]) || isClosing(d.tokens[end].word) && end+1 >= s.to
}

// insertedAt tells whether the verb at j begins what the author puts between two
// parts of a quotation that stays open: «…, — сказав X. — …».
func (d *document) insertedAt(s sentence, j int) bool {
	return j >= s.from+2 && isDash(d.tokens[j-1].word) && !d.tokens[j-1].glued && strings.Contains(",!?…»”\"", d.tokens[j-2].word)
}

// closes tells whether s holds a closing mark w without an opening one before it.
func (d *document) closes(s sentence, w string) bool {
	for j := s.from; j < s.to; j++ {
		switch d.tokens[j].word {
		case w:
			return true
		case "«", "„":
			return false
		}
	}
	return false
}

// isNoun: "a report", "police reports", "the claims" are no verbs.
func (d *document) isNoun(j int) bool {
	t := d.tokens[j]
	if t.word[0] >= 0x80 || j == 0 {
		return false
	}
	switch d.tokens[j-1].word {
	case "a", "an", "the", "this", "that", "no", "of", "to", "such", "these", "those", "his", "her", "its", "their", "and", "by", "was", "were", "is", "are", "been", "be":
		return !hasAnySuffix(t.word, "said") && d.tokens[j-1].word != "and" && d.tokens[j-1].word != "that"
	}
	return false
}

// statesThat tells whether the verb at j is followed by what is said: що, что,
// that, a colon or a quotation.
func (d *document) statesThat(s sentence, j int) bool {
	for k := j + 1; k < s.to && k < j+12; k++ {
		switch d.tokens[k].word {
		case "о", "об", "обо", "про": // "сообщил о снижении"
			if k == j+1 {
				return true
			}
		case "що", "что", "that", ":", "ніби", "нібито", "якобы", "будто":
			return true
		case "«", `"`, "“", "„":
			return d.quotedName(k, s.to) == 0
		case ".", "!", "?", ";", "—", "–":
			return false
		case "it", "they", "he", "she", "there", "would", "will", "had":
			return k <= j+2
		}
	}
	return false
}

// endsClause tells whether the clause ends with the verb at j.
func (d *document) endsClause(j int) bool {
	return j+1 >= len(d.tokens) || d.tokens[j+1].kind == markToken
}

// mayStand: a saying without "that" needs a subject of its own kind: "the mayor
// said", not "рівень води передає".
func (d *document) mayStand(s sentence, j int, src source) bool {
	if src.how == byPronoun {
		return true
	}
	p := src.phrase
	if p.nameTo > p.nameFrom || p.headAt >= 0 && p.head.kind != 0 {
		return true
	}
	return d.endsClause(j) || plainSaying.has(d.tokens[j].word)
}

// utters: a person who denies, admits, warns says so.
func (d *document) utters(s sentence, j int, src source) bool {
	if quoteOnly.has(d.tokens[j].word) {
		return d.endsClause(j) && j > s.from+3 && src.how == byName
	}
	if src.how == byPronoun {
		return true
	}
	p := src.phrase
	return src.how == byName && (p.nameTo > p.nameFrom || p.headAt >= 0 && p.head.kind == personHead || d.endsClause(j))
}

// isOwn tells whether p is nothing but the medium itself, which tells what it
// was told: "сказала Обрію".
func (d *document) isOwn(p phrase) bool {
	return p.to-p.from == 1 && d.ownName(p.from)
}

// ownName tells whether token j is the medium's name, if that is one word.
func (d *document) ownName(j int) bool {
	t := d.tokens[j]
	if len(d.own) != 1 || !t.cap || t.kind != wordToken {
		return false
	}
	for o := range d.own {
		return sameName(o, t.word)
	}
	return false
}

// howOf tells whether p names its source or only a crowd.
func (d *document) howOf(p phrase) attribution {
	if p.headAt >= 0 && p.head.kind == crowdHead && p.nameTo == p.nameFrom && !d.hasNameBeside(p) && !d.hasOwner(p) {
		return byCrowd
	}
	if p.headAt >= 0 && secretive.has(p.head.nominative) && p.nameTo == p.nameFrom && !d.hasNameBeside(p) {
		return byCrowd
	}
	return byName
}

var secretive = &wordList{text: `співрозмовник співрозмовниця собеседник собеседница`}

// hasOwner: "the council's records".
func (d *document) hasOwner(p phrase) bool {
	for j := p.from; j < p.headAt; j++ {
		if hasAnySuffix(d.tokens[j].word, "'s") {
			return true
		}
	}
	return false
}

// hasNameBeside: "джерело в ДСНС", "UN officials" name at least the body.
func (d *document) hasNameBeside(p phrase) bool {
	for j := p.from; j < p.to; j++ {
		before := j < p.headAt && d.tokens[j].word[0] >= 0x80 // "сообщил РБК источник"
		if j != p.headAt && !before && d.tokens[j].cap && d.proper(j) && !d.ownName(j) {
			return true
		}
	}
	return false
}
