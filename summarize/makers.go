package summarize

// givenBy reads who gave the figures at j: "за даними, які навів X", "по
// расписанию, которое показали в Y", "за звітом, який він склав".
func (d *document) givenBy(s *sentence, j int) *source {
	switch d.wordAt(j) {
	case "за", "по", "згідно", "согласно":
	default:
		return noSource
	}
	if w := d.wordAt(j + 1); isAmong(w, "то те того тим тем") {
		return noSource // "за то, что они не обнародуют"
	}
	for k := j + 2; k+3 < s.to && k < j+6; k++ {
		if d.is(k, ",") {
			return d.clauseMaker(k, s.to)
		}
		if d.at(k).cap {
			break // "за словами Ганни Луць, яка очолює фонд"
		}
	}
	return noSource
}

// makerOf reads who made the paper p if a clause behind it tells: "из приказа,
// который подписал X".
func (d *document) makerOf(p *phrase, limit int) *source {
	if p.headAt < 0 || p.head.kind == personHead || p.caps > 0 || p.to+3 >= limit || !d.is(p.to, ",") {
		return noSource
	}
	return d.clauseMaker(p.to, limit)
}

// clauseMaker reads the subject of the relative clause behind the comma at c,
// which ends with a comma too, or the journal that it names.
func (d *document) clauseMaker(c, limit int) *source {
	if !d.wordIn(relatives, c+1) && !isAmong(d.wordAt(c+1), "що что") {
		return noSource
	}
	end := c + 2
	for end < limit && !d.is(end, ",") && !isStop(d.at(end)) && !d.is(end, ":") {
		end++
	}
	if end >= limit {
		return noSource
	}
	for k := c + 2; k < end; k++ {
		t := d.at(k)
		if t.word == "розпорядженні" || t.word == "распоряжении" {
			return noSource // who has it did not make it
		}
		if g, ok := pronouns.gender(t.word); ok && !possessives.has(t.word) && k == c+2 {
			return &source{how: byPronoun, pronoun: g}
		}
		if journals.has(t.word) {
			if p, ok := d.phraseAfter(k, end); ok && p.from == k && (p.caps > 0 || p.quoted > 0) {
				return newSource(byName, p, 0)
			}
		}
		if k == c+2 && between.has(t.word) && !isPreposition(t.word) {
			continue
		}
		if isPreposition(t.word) && k > c+2 && d.wordIn(giving, k-1) {
			p, ok := d.venue(k, end)
			if ok {
				return newSource(d.howOf(p), p, 0)
			}
			continue
		}
		if p, ok := d.phraseAfter(k, end); ok && k > c+2 && p.from == k && (p.to == end && d.wordIn(relatives, c+1) || d.wordIn(giving, k-1)) && d.isNominative(p) && !d.isQuotedListener(p) {
			return newSource(d.howOf(p), p, 0)
		}
	}
	return noSource
}

// isNominative tells whether p may be a subject as it stands: by its head, its
// person's name, or as an acronym or a quoted name.
func (d *document) isNominative(p *phrase) bool {
	switch {
	case p.headAt >= 0:
		return d.wordAt(p.headAt) == p.head.nominative
	case p.person():
		n, given := d.givenAt(p.nameFrom)
		return !given || lower(n.nominative) == d.wordAt(p.nameFrom)
	}
	return p.quoted > 0 || d.at(p.from).upper || d.latin(p.from)
}

var journals = &wordList{text: "[journals]"}

var giving = &wordList{text: "[giving]"}

// inPaper: "In a letter to clients, the insurer admitted": whatever the verb, the
// subject behind an English paper says so in it.
func (d *document) inPaper(s *sentence) *source {
	if src := d.paperShows(s); src.how != unattributed {
		return src
	}
	if !d.is(s.from, "in") {
		return d.inPaperAside(s)
	}
	paper := false
	for k := s.from + 1; k+2 < s.to && k < s.from+16; k++ {
		w := d.wordAt(k)
		if paper && d.wordIn(messages, k-1) {
			if g, ok := pronouns.gender(w); ok && !possessives.has(w) && (g == masculine || g == feminine) {
				return &source{how: byPronoun, pronoun: g} // "In the letter he named"
			}
		}
		if w != "," {
			paper = paper || k < s.from+6 && messages.has(w)
			continue
		}
		if !paper {
			return noSource
		}
		if g, ok := d.pronoun(k + 1); ok && !d.wordIn(possessives, k+1) {
			return &source{how: byPronoun, pronoun: g}
		}
		p, ok := d.phraseAfter(k+1, s.to)
		if !ok || p.to >= s.to || d.at(p.to).kind != wordToken {
			return noSource
		}
		return newSource(d.howOf(p), p, 0)
	}
	return noSource
}

// inPaperAside: "The operator, in a statement, blamed the weather".
func (d *document) inPaperAside(s *sentence) *source {
	for k := s.from + 1; k+5 < s.to && k < s.from+12; k++ {
		if !d.is(k, ",") || !d.is(k+1, "in") || !isArticle(d.wordAt(k+2)) {
			continue
		}
		n := k + 3
		if !d.wordIn(messages, n) {
			n++ // "in a joint statement"
		}
		if !d.wordIn(messages, n) || n+1 >= s.to || !d.is(n+1, ",") {
			continue
		}
		p, ok := d.phraseBefore(k, s.from, func(p *phrase) bool { return p.from <= s.from+1 })
		if !ok {
			return noSource
		}
		return newSource(d.howOf(p), p, 0)
	}
	return noSource
}

// paperShows: "Data from the statistics office show", "Figures of the union
// suggest", ", data from the union show": who made the paper that the sentence begins or
// ends with says so.
func (d *document) paperShows(s *sentence) *source {
	for j := s.from; j+3 < s.to; j++ {
		if !d.wordIn(documents, j) || j >= s.from+4 && !d.is(j-1, ",") {
			continue
		}
		k := d.publisher(s, j)
		if k == j {
			return noSource
		}
		p, ok := d.phraseAfter(k, s.to)
		n := p.to
		for n < s.to && !d.wordIn(showing, n) {
			n++
		}
		if !ok || n >= s.to || d.behindAdverbs(n, p.to) > p.to || j >= s.from+4 && !d.endsClause(n) {
			return noSource
		}
		return newSource(d.howOf(p), p, 0)
	}
	return noSource
}

var showing = &wordList{text: "[showing]"}

var messages = &wordList{text: "[messages]"}

// paperClause reads who made the paper that says so at j: "У дописі, який він
// оприлюднив, ідеться, що", "В письме, которое подписал X, говорится".
func (d *document) paperClause(s *sentence, j int) *source {
	if j > s.from+2 && (d.wordIn(relatives, j-1) || isAmong(d.wordAt(j-1), "де где")) {
		return d.publisherBefore(s, j)
	}
	if j == s.from || !d.is(j-1, ",") {
		return noSource
	}
	for c := j - 2; c > s.from; c-- {
		if d.is(c, ",") {
			return d.clauseMaker(c, j)
		}
	}
	return noSource
}

// publisherBefore reads who published what says so at j: "газета «Доба»
// опублікувала розслідування, в якому йшлося, що".
func (d *document) publisherBefore(s *sentence, j int) *source {
	for k := s.from; k < j-2; k++ {
		if d.at(k).kind == wordToken && d.wordIn(giving, k) {
			p, ok := d.phraseBefore(k, s.from, d.isNominative)
			if !ok || d.howOf(p) != byName || d.isOwn(p) {
				return noSource
			}
			return newSource(byName, p, 0)
		}
	}
	return noSource
}
