package summarize

import "strings"

// viewOf reads whose view, count or plan begins at token j of an English
// sentence: "in his opinion", "by the union's count", "in the view of Erik Lund".
func (d *document) viewOf(s *sentence, j int) *source {
	if j == s.from {
		if g, ok := d.ownView(s); ok {
			return &source{how: byPronoun, pronoun: g}
		}
		switch d.wordAt(j) {
		case "to":
			return d.toWhom(s)
		case "for":
			return d.forWhom(s)
		case "as":
			if g, ok := d.pronoun(j + 1); ok && (g == masculine || g == feminine) && d.is(j+2, "sees") && d.is(j+3, "it") {
				return &source{how: byPronoun, pronoun: g} // "As she sees it, "
			}
		}
		if d.is(j+1, "has") && d.is(j+2, "it") && d.wordIn(hearsays, j) {
			return &source{how: byCrowd} // "Rumour has it that"
		}
		if src := d.ownersView(s); src.how != unattributed {
			return src
		}
	}
	var nouns *wordList
	switch d.wordAt(j) {
	case "in", "from":
		nouns = views
	case "by":
		nouns = counts
	case "under":
		nouns = plans
	case "to":
		nouns = minds
	default:
		return noSource
	}
	if j > s.from && d.at(j-1).kind == wordToken {
		return noSource
	}
	for k := j + 1; k < s.to && k < j+9 && d.at(k).kind == wordToken; k++ {
		w := d.wordAt(k)
		g, pronoun := pronouns.gender(w)
		switch {
		case pronoun && k == j+1 && possessives.has(w) && d.nounNear(k+1, s.to, nouns):
			return &source{how: byPronoun, pronoun: g}
		case d.isOwner(k) && d.nounNear(k+1, s.to, nouns):
			d.dropOwner(k)
			p, ok := d.phraseAfter(j+1, k+1)
			if ok && p.to == k+1 {
				return newSource(d.howOf(p), p, 0)
			}
			return noSource
		case endsAsOwner(d.tokens, k) && d.nounNear(k+2, s.to, nouns):
			p, ok := d.phraseAfter(j+1, k+1)
			if ok && p.to == k+1 {
				return newSource(d.howOf(p), p, 0) // "by the researchers' own estimate"
			}
			return noSource
		case w == "of" && d.wordIn(nouns, k-1) && k == j+3:
			if p, ok := d.phraseAfter(k+1, s.to); ok {
				return newSource(d.howOf(p), p, 0)
			}
			if w == "of" && d.is(k+1, "the") && d.is(k+2, "text") {
				return &source{how: byLast} // "in the words of the text"
			}
			return noSource
		}
	}
	return noSource
}

// toWhom reads whom an English sentence says a thing to mean something to: "To the
// biologists this suggests a map", "To her, that was proof".
func (d *document) toWhom(s *sentence) *source {
	j := s.from + 1
	if g, ok := d.pronoun(j); ok && g != neuter && d.is(j+1, "mind") {
		return &source{how: byPronoun, pronoun: g, at: j} // "To her mind, "
	}
	src := &source{how: byPronoun}
	next := j + 1
	switch d.wordAt(j) {
	case "him":
		src.pronoun = masculine
	case "her":
		src.pronoun = feminine
	default:
		src.pronoun = neuter
	}
	if p, ok := d.phraseAfter(j, s.to); ok && (src.pronoun == neuter || p.from == j+1) {
		if p.headAt < 0 && !p.person() || d.isOwner(p.to-1) {
			return noSource
		}
		p.oblique = true
		src, next = newSource(d.howOf(p), p, 0), p.to
	} else if src.pronoun == neuter {
		return noSource
	}
	if d.is(next, ",") {
		next++
	}
	if w := d.wordAt(next); !isAmong(w, "this that it all these such") {
		return noSource
	}
	for k := next + 1; k < s.to && k < next+4; k++ {
		if d.wordIn(meaning, k) || isBe(d.wordAt(k)) {
			src.at = k
			return src
		}
	}
	return noSource
}

var meaning = &wordList{text: "[meaning]"}

// ownView: "Її висновок обережний: тривожність не зросла."
func (d *document) ownView(s *sentence) (gender, bool) {
	if s.to-s.from < 5 || !d.wordIn(possessives, s.from) {
		return anyGender, false
	}
	g, ok := d.pronoun(s.from)
	if ok && d.isView(s.from+1, s.to) {
		return g, true
	}
	if !ok || !d.wordIn(findings, s.from+1) {
		return anyGender, false
	}
	for k := s.from + 2; k < s.to && k < s.from+7; k++ {
		if d.is(k, ":") {
			return g, true
		}
	}
	return anyGender, false
}

// ownersView reads whose version an English sentence gives behind a colon: "The town
// hall's version is different: 4,000 leaflets were put out."
func (d *document) ownersView(s *sentence) *source {
	if !d.latin(s.from) {
		return noSource
	}
	for k := s.from; k+4 < s.to && k < s.from+8 && d.at(k).kind == wordToken; k++ {
		if !d.isOwner(k) && !endsAsOwner(d.tokens, k) {
			continue
		}
		if n := k + 1; d.isView(n, s.to) || endsAsOwner(d.tokens, k) && d.isView(n+1, s.to) {
			d.dropOwner(k)
			p, ok := d.phraseAfter(s.from, k+1)
			if !ok || p.to != k+1 || p.headAt < 0 && !p.person() && p.caps == 0 || d.isOwn(p) {
				return noSource
			}
			return newSource(d.howOf(p), p, 0)
		}
		if !d.isOwner(k) || !d.nounNear(k+1, k+3, findings) {
			continue
		}
		for n := k + 2; n+1 < s.to && n < k+9; n++ {
			if !d.is(n, ":") {
				continue
			}
			d.dropOwner(k)
			p, ok := d.phraseAfter(s.from, k+1)
			if !ok {
				p, ok = newPhrase(s.from+1, k+1, 0), isArticle(d.wordAt(s.from))
			}
			if !ok || p.to != k+1 {
				return noSource
			}
			return newSource(d.howOf(p), p, 0)
		}
		return noSource
	}
	return noSource
}

var findings = &wordList{text: "[findings]"}

// nounNear tells whether one of nouns stands at k or behind an adjective there.
func (d *document) nounNear(k, limit int, nouns *wordList) bool {
	for n := k; n < limit && n < k+3; n++ {
		if d.wordIn(nouns, n) {
			return true
		}
	}
	return false
}

// isOwner: "the union's", "the residents'".
//
//go:noinline
func (d *document) isOwner(k int) bool {
	return d.endsIn(k, "'s") || d.owners[k]
}

// dropOwner makes "Lund" of the "Lund's" at token k, for good: d remembers that it
// was an owner.
func (d *document) dropOwner(k int) {
	t := &d.tokens[k]
	if !hasAnySuffix(t.word, "'s") {
		return
	}
	if d.owners == nil {
		d.owners = make(map[int]bool)
	}
	d.owners[k] = true
	t.word, t.head = trimSuffix(t.word, "'s"), 0
	t.end = t.start + strings.LastIndexAny(d.text[t.start:t.end], "'’ʼ`´")
}

// ownerOf is the body whose records p are: "the regional council's records".
func (d *document) ownerOf(p *phrase) *phrase {
	if w := d.wordAt(p.to); (w == "by" || w == "from") && p.to > p.from && d.wordIn(documents, p.to-1) && !isArticle(d.wordAt(p.to-1)) {
		if q, ok := d.phraseAfter(p.to+1, len(d.tokens)); ok && q.from <= p.to+2 && (q.person() || q.headAt >= 0 || q.caps > 1) {
			if n := d.indexOf(q.from, q.to, "for"); n > q.from {
				q.to = n // "a poll by Civis for the Daily Post"
			}
			return q // "said a statement by the council"
		}
	}
	if p.to <= p.from+1 || !d.wordIn(documents, p.to-1) {
		return p
	}
	for k := p.from; k < p.to-1; k++ {
		if !d.isOwner(k) {
			continue
		}
		d.dropOwner(k)
		if q, ok := d.phraseAfter(p.from, k+1); ok && q.to == k+1 {
			return q
		}
	}
	return p
}

var (
	views  = &wordList{text: "[views]"}
	counts = &wordList{text: "[counts]"}
	minds  = &wordList{text: `mind thinking`}
	plans  = &wordList{text: `plan plans proposal proposals scheme draft`}
)

// rumour tells whether something that nobody is named for begins at token j: "за
// однією з версій", "по слухам", "як стало відомо агентству".
func (d *document) rumour(s *sentence, j int) bool {
	switch w := d.wordUpTo(j, s.to); w {
	case "за", "по":
		next := d.wordUpTo(j+1, s.to)
		switch {
		case next == "чутками" || next == "слухам":
			return true
		case unofficial.has(next):
			return accordings.has(d.wordUpTo(j+2, s.to))
		case isAmong(next, "однією одной деякими некоторым різними разным"):
			k := j + 2
			if isAmong(d.wordUpTo(k, s.to), "з із из") {
				k++
			}
			return k+1 < s.to && versions.has(d.wordUpTo(k, s.to)) && d.at(k+1).kind == markToken
		}
	case "стало":
		if n := d.wordUpTo(j+1, s.to); n == "відомо" || n == "известно" {
			return j > s.from && isAmong(d.wordUpTo(j-1, s.to), "як как") && !isAmong(d.wordUpTo(j+2, s.to), "з із из")
		}
	case "дізнався", "дізналася", "дізналось", "дізналося", "дізналися", "узнал", "узнала", "узнало", "узнали":
		return j > s.from && isAmong(d.wordUpTo(j-1, s.to), "як как")
	}
	return false
}

var (
	versions   = &wordList{text: "[versions]"}
	unofficial = &wordList{text: "[unofficial]"}
)
