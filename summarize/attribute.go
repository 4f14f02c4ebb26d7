package summarize

// A source is who says what a sentence states.
type source struct {
	phrase  phrase
	how     attribution
	via     phrase // the medium in between
	pronoun gender // for byPronoun
	back    bool   // belongs to what was said before: "Про це повідомили в ДСНС."
	only    bool   // and the sentence says nothing else
	weak    bool   // an act of the speaker rather than a saying
}

type attribution uint8

const (
	unattributed attribution = iota
	byName                   // phrase names the source
	byCrowd                  // somebody who is not named
	byPronoun                // he, she, they
	byLast                   // an impersonal verb: "зазначено, що"
)

// attribute finds who says sentence s, as far as the sentence itself tells.
func (d *document) attribute(s sentence) source {
	if s.kind != plainSentence {
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
	if src.how != unattributed {
		d.chain(s, &src)
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
		if t.kind != wordToken || depth.inside() {
			continue
		}
		v, ok := lexiconOnce().verbs[t.word]
		if !ok || t.cap && j > s.from || j > s.from && negations[d.tokens[j-1].word] || d.isNoun(j) {
			continue
		}
		src := d.subjectOf(s, j, v)
		if src.how == unattributed {
			continue
		}
		if best.how == unattributed || best.how == byLast || best.how == byPronoun && src.how == byName && j > s.from+2 {
			best = src
		}
	}
	return best
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

// subjectOf finds the subject of the verb at j.
func (d *document) subjectOf(s sentence, j int, v verb) source {
	lead, back := d.leadOf(s, j)
	inverse := lead || j > s.from && isLeadMark(d.tokens[j-1].word)
	that := d.statesThat(s, j)
	if v.strength == voicing && !inverse && !that && v.impersonal {
		return source{}
	}
	if inverse || j == s.from || v.impersonal {
		if src := d.subjectAfter(s, j, v); src.how != unattributed {
			src.back = back || src.back
			src.only = back && !that
			return src
		}
	}
	if src := d.placeBefore(s, j, v, that || inverse); src.how != unattributed {
		return src
	}
	src := d.subjectBefore(s, j, that)
	if src.how == unattributed {
		if v.impersonal && (that || lead || inverse || v.strength == saying && d.endsClause(j)) {
			return source{how: byLast, back: back, only: back && !that}
		}
		return source{}
	}
	if v.strength == voicing && !that && !d.utters(s, j, src) {
		return source{}
	}
	if v.strength != voicing && !that && !d.mayStand(s, j, src) {
		return source{}
	}
	return src
}

// leadOf tells whether the verb at j stands behind "Як", "Про це", "As" or the
// like, and whether that points back to what was said before.
func (d *document) leadOf(s sentence, j int) (lead, back bool) {
	k := j
	for k > s.from && (between[d.tokens[k-1].word] || d.isDate(k-1)) {
		k--
	}
	if k-s.from > 3 || k == s.from {
		return false, false
	}
	first := d.tokens[s.from].word
	switch first {
	case "як", "как", "as":
		return k == s.from+1, false
	case "про", "об", "о":
		w := d.tokens[s.from+1].word
		return w == "це" || w == "этом", w == "це" || w == "этом"
	case "this", "that":
		return false, false
	case "це", "это":
		return true, true
	}
	return false, false
}

func isLeadMark(w string) bool {
	switch w {
	case ",", "—", "–", "-", "»", "”", `"`, "“", "…", ":", ")":
		return true
	}
	return false
}

// subjectAfter reads the subject behind the verb at j: a phrase, a pronoun, or a
// place with a plural verb ("повідомили в міській раді").
func (d *document) subjectAfter(s sentence, j int, v verb) source {
	k := j + 1
	for k < s.to && (between[d.tokens[k].word] && !isPreposition(d.tokens[k].word) || d.isDate(k) || d.tokens[k].word == "це" || d.tokens[k].word == "об" && k+1 < s.to && d.tokens[k+1].word == "этом") {
		k++
	}
	if k >= s.to {
		return source{}
	}
	t := d.tokens[k]
	if g, ok := pronouns[t.word]; ok {
		return source{how: byPronoun, pronoun: g}
	}
	if isPreposition(t.word) {
		if v.gender != plural && !v.impersonal {
			if p, ok := d.venue(k, s.to); ok && (j == s.from || d.tokens[j-1].kind == markToken) {
				return source{how: d.howOf(p), phrase: p}
			}
			return source{}
		}
		if p, ok := d.venue(k, s.to); ok {
			return source{how: d.howOf(p), phrase: p}
		}
		return source{}
	}
	p, ok := d.phraseAfter(k, s.to)
	if !ok {
		return source{}
	}
	if p.from != k && !leaders[t.word] {
		return source{}
	}
	return source{how: d.howOf(p), phrase: p}
}

func isPreposition(w string) bool {
	switch w {
	case "у", "в", "на", "во", "in", "at", "on":
		return true
	}
	return false
}

// venue reads who stands behind a place: "в ДСНС", "на сайті Нацполіції",
// "в групі «Типовий Надим»", "на своїй сторінці у Facebook" (nobody).
func (d *document) venue(k, limit int) (phrase, bool) {
	k++
	for k < limit && leaders[d.tokens[k].word] {
		k++
	}
	if k >= limit {
		return phrase{}, false
	}
	for k < limit && venues[d.tokens[k].word] {
		k++
		for k < limit && isPreposition(d.tokens[k].word) {
			k++
		}
	}
	if k >= limit || networks[d.tokens[k].word] {
		return phrase{}, false
	}
	p, ok := d.phraseAfter(k, limit)
	if !ok || p.headAt < 0 && p.quoted == 0 && d.isPlace(p) {
		return p, false
	}
	return p, true
}

// isPlace: a single capitalised word with the ending of a place is one, unless it
// is an acronym: "в Києві" against "в ДСНС".
func (d *document) isPlace(p phrase) bool {
	if p.to-p.from != 1 {
		return false
	}
	t := d.tokens[p.from]
	return !t.upper && (hasAnySuffix(t.word, "ві", "ові", "ську", "ську", "ске", "ві", "ції", "їні", "ине", "ии", "москве", "києві", "киеве", "харкові") || places[t.word])
}

// placeBefore: "У поліції повідомили", "В Укргідрометцентрі прогнозують".
func (d *document) placeBefore(s sentence, j int, v verb, sure bool) source {
	if v.gender != plural && !v.impersonal {
		return source{}
	}
	for k := max(s.from, j-longestPhrase); k < j; k++ {
		if !isPreposition(d.tokens[k].word) || !(k == s.from || d.clauseBegins(s, k)) {
			continue
		}
		p, ok := d.venue(k, j)
		if !ok {
			continue
		}
		end := j
		for end > p.to && (between[d.tokens[end-1].word] || d.isDate(end-1)) {
			end--
		}
		if p.to == end {
			if v.strength == voicing && !sure && d.howOf(p) == byCrowd {
				continue
			}
			return source{how: d.howOf(p), phrase: p}
		}
	}
	return source{}
}

// clauseBegins tells whether token k is the first of a clause.
func (d *document) clauseBegins(s sentence, k int) bool {
	w := d.tokens[k-1].word
	switch w {
	case ",", ";", ":", "—", "–", "-", "»", "”", `"`, "і", "й", "та", "а", "и", "але", "но", "водночас", "тим", "натомість", "також", "также":
		return true
	}
	return k == s.from
}

// subjectBefore reads the subject in front of the verb at j.
func (d *document) subjectBefore(s sentence, j int, that bool) source {
	k := j
	for k > s.from && (between[d.tokens[k-1].word] || d.isDate(k-1)) {
		k--
	}
	if k > s.from {
		if g, ok := pronouns[d.tokens[k-1].word]; ok {
			return source{how: byPronoun, pronoun: g}
		}
		switch d.tokens[k-1].word {
		case "який", "яка", "яке", "які", "который", "которая", "которое", "которые", "who", "which", "не":
			return source{}
		}
	}
	p, ok := d.phraseBefore(j, s.from)
	if !ok {
		return source{}
	}
	if p.from > s.from && isPreposition(d.tokens[p.from-1].word) && !that {
		return source{}
	}
	return source{how: d.howOf(p), phrase: p}
}

// statesThat tells whether the verb at j is followed by what is said: що, что,
// that, a colon or a quotation.
func (d *document) statesThat(s sentence, j int) bool {
	for k := j + 1; k < s.to && k < j+12; k++ {
		switch d.tokens[k].word {
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
	return d.endsClause(j) || d.tokens[j].word == "said"
}

// utters: a person who denies, admits, warns says so.
func (d *document) utters(s sentence, j int, src source) bool {
	if quoteOnly[d.tokens[j].word] {
		return d.endsClause(j) && j > s.from+3 && src.how == byName
	}
	if src.how == byPronoun {
		return true
	}
	p := src.phrase
	return src.how == byName && (p.nameTo > p.nameFrom || p.headAt >= 0 && p.head.kind == personHead || d.endsClause(j))
}

// howOf tells whether p names its source or only a crowd.
func (d *document) howOf(p phrase) attribution {
	if p.headAt >= 0 && p.head.kind == crowdHead && p.nameTo == p.nameFrom && !d.hasNameBeside(p) {
		return byCrowd
	}
	return byName
}

// hasNameBeside: "джерело в ДСНС", "UN officials" name at least the body.
func (d *document) hasNameBeside(p phrase) bool {
	for j := p.from; j < p.to; j++ {
		if j != p.headAt && d.tokens[j].cap && d.proper(j) {
			return true
		}
	}
	return false
}

var negations = wordSet(`не not n't never ні`)

// Verbs that attribute only at the end of what is said or with "that".
var quoteOnly = wordSet(`found showed shows continued asked expects expected agreed thought thinks think hopes hoped believes indicates indicated назвав назвала назвали назвал называет очікує очікують очікували
продовжив продовжила продолжил продолжила fears reveals revealed observed concluded estimates estimated estimate predicts predict recommends recommended называют называет наводить наводять`)

var pronouns = map[string]gender{
	"він": masculine, "вона": feminine, "вони": plural, "он": masculine, "она": feminine, "они": plural,
	"he": masculine, "she": feminine, "they": plural, "його": masculine, "її": feminine, "їхніми": plural, "їх": plural, "его": masculine, "ее": feminine, "её": feminine, "их": plural,
	"his": masculine, "her": feminine, "their": plural, "i": anyGender, "it": neuter,
}

// Places where one says things; who says them stands behind.
var venues = wordSet(`сайті сайте сторінці странице групі группе каналі канале блозі блоге ефірі эфире офіційному официальном офіційній официальной telegram-каналі telegram-канале телеграм-каналі телеграм-канале
повідомленні сообщении заяві заявлении коментарі комментарии інтерв'ю интервью пресрелізі пресс-релизе звіті отчете отчёте зведенні сводке публікації публикации матеріалі материале статті статье дописі посте колонці колонке`)

var networks = wordSet(`facebook telegram twitter x instagram viber youtube фейсбуці фейсбуке телеграмі телеграме твіттері твиттере соцмережах соцмережі соцсети соцсетях інстаграмі инстаграме вконтакте`)
