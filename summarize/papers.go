package summarize

// byPaper reads a paper that says so without a verb of saying: "Такой вывод
// содержится в исследовании", "Из отчёта следует, что", "У ньому доручено «…»".
func (d *document) byPaper(s *sentence) *source {
	if src := d.holdsFinding(s); src.how != unattributed {
		return src
	}
	for j := s.from; j+3 < s.to; j++ {
		if j > s.from && !isBreak(d.wordAt(j-1)) && !d.wordIn(ands, j-1) && !d.onlyOpeners(s.from, j) {
			continue
		}
		w := d.wordAt(j)
		if outOf.has(w) {
			if src := d.followsFrom(s, j); src.how != unattributed {
				return src
			}
		}
		if isPreposition(w) && w[0] >= 0x80 {
			if g, ok := itself.gender(d.wordAt(j + 1)); ok && (d.wordIn(ordering, j+2) || verbOf(d.wordAt(j+2)).impersonal()) && d.statesThat(s, j+2) {
				return &source{how: byPronoun, pronoun: g, paper: true, at: j}
			}
		}
	}
	return noSource
}

// followsFrom reads the paper behind "из" at j that something follows from: "Из
// отчёта «Рудосахара» за девять месяцев следует, что".
func (d *document) followsFrom(s *sentence, j int) *source {
	v := j + 2
	for v < s.to && v < j+longestPhrase && !d.wordIn(following, v) {
		v++
	}
	if v >= s.to || v >= j+longestPhrase || !d.thatFollows(v, s.to) {
		return noSource
	}
	if g, ok := itself.gender(d.wordAt(j + 1)); ok {
		return &source{how: byPronoun, pronoun: g, paper: true, at: j}
	}
	p, ok := d.phraseAfter(j+1, v)
	if !ok || p.headAt < 0 || p.head.kind == personHead {
		return noSource
	}
	if src := d.makerOf(p, v); src.how != unattributed {
		return src
	}
	p.oblique = true
	return newSource(d.howOf(p), p, 0)
}

// holdsFinding reads the paper that holds what was said before: "Такой вывод
// содержится в исследовании, опубликованном в журнале".
func (d *document) holdsFinding(s *sentence) *source {
	if p, ok := d.resultsOf(s); ok {
		return &source{how: d.howOf(p), phrase: *p, back: true, only: true}
	}
	n := d.summing(s.from, s.to)
	if n > 0 && d.wordIn(containing, s.from+n) {
		p, ok := d.phraseAfter(s.from+n+1, s.to)
		if !ok || p.from != s.from+n+1 || p.headAt < 0 || p.head.kind != orgHead || !d.isNominative(p) {
			return noSource
		}
		return &source{how: d.howOf(p), phrase: *p, back: true, only: true} // "Такі дані містить звіт банку"
	}
	if n == 0 || s.from+n+2 >= s.to || !d.wordIn(holding, s.from+n) || !isPreposition(d.wordAt(s.from+n+1)) {
		return noSource
	}
	p, ok := d.phraseAfter(s.from+n+2, s.to)
	if !ok || p.headAt < 0 && p.quoted == 0 || p.head.kind == personHead {
		return noSource
	}
	p.oblique = true
	return &source{how: d.howOf(p), phrase: *p, back: true, only: true}
}

// resultsOf is the paper whose results s says stand before it: "Такими є результати
// дослідження", "Таковы выводы комиссии".
func (d *document) resultsOf(s *sentence) (*phrase, bool) {
	k := s.from
	if k+3 >= s.to || !d.wordIn(suchAre, k) {
		return noPhrase, false
	}
	if k++; d.is(k, "є") {
		k++
	}
	if !d.wordIn(outcomes, k) {
		return noPhrase, false
	}
	p, ok := d.phraseAfter(k+1, s.to)
	p.oblique = true
	return p, ok && p.from == k+1 && p.headAt >= 0 && p.head.kind != personHead
}

// paperOf is the source of "говорится в статье", "в нём сказано, что" in sentence i,
// which does not tell whose paper that is: the one named before, else the paper.
func (r *resolver) paperOf(i int) (*speaker, bool) {
	s := r.d.sentence(i)
	if src := r.d.byPaper(s); src.paper {
		return r.paperBefore(src.pronoun, i)
	}
	p, ok := r.d.paperItself(s)
	if !ok {
		return noSpeaker, false
	}
	sp := r.d.speakerOf(p)
	for k := len(r.known) - 1; k >= 0; k-- {
		if o := r.known[k]; !o.person && o.headWord == sp.headWord && len(o.who) > len(sp.who) {
			return o.speaker.copy(), true
		}
	}
	return sp, true
}

// paperItself reads the paper that stands alone behind a preposition in s.
func (d *document) paperItself(s *sentence) (*phrase, bool) {
	for j := s.from; j+1 < s.to; j++ {
		if !isPreposition(d.wordAt(j)) || d.latin(j) {
			continue
		}
		p, ok := d.phraseAfter(j+1, s.to)
		if ok && p.headAt == j+1 && p.to == j+2 && tellingPapers.has(p.head.nominative) {
			p.oblique = true
			return p, true
		}
	}
	return noPhrase, false
}

// paperBefore finds the paper that a pronoun of gender g in sentence i means: the
// last one that the sentence before it names.
func (r *resolver) paperBefore(g gender, i int) (*speaker, bool) {
	d := r.d
	for k := i - 1; k >= 0 && k >= i-2 && d.sentence(k).kind == plainSentence; k-- {
		s := d.sentence(k)
		for j := s.to - 1; j >= s.from; j-- {
			h, ok := d.headAt(j)
			if !ok || h.gender != g && !(g == masculine && h.gender == neuter) || !tellingPapers.has(h.nominative) && !papersOf.has(h.nominative) && !studies.has(h.nominative) {
				continue
			}
			from := j
			for from > s.from && isAdjective(d.wordAt(from-1)) && !isPreposition(d.wordAt(from-1)) && !d.ends(from-1) {
				from--
			}
			if p, ok := d.phraseAfter(from, s.to); ok && p.headAt == j && p.nameTo <= p.nameFrom {
				if src := d.publisherBefore(s, from+2); src.how == byName {
					return r.identify(d.speakerOf(&src.phrase), src, k), true // "Нацбанк оприлюднив прогноз. З нього випливає"
				}
				p.oblique = true
				return d.speakerOf(p), true
			}
		}
	}
	return noSpeaker, false
}

// Pronouns behind prepositions, by which a paper is meant.
var itself = &wordMap{text: "[itself]"}

var (
	suchAre       = &wordList{text: `такими такі таковы такие`}
	outcomes      = &wordList{text: "[outcomes]"}
	following     = &wordList{text: "[following]"}
	holding       = &wordList{text: "[holding]"}
	containing    = &wordList{text: "[containing]"}
	ordering      = &wordList{text: "[ordering]"}
	tellingPapers = &wordList{text: "[tellingPapers]"}
)

// Newspapers that are called by how often they come.
var issues = &wordList{text: `daily weekly`}

// isOften tells whether the English word at j only tells how often something comes: "the
// daily flights", "paid weekly".
func (d *document) isOften(j int) bool {
	if j+1 < len(d.tokens) {
		next := d.at(j + 1)
		_, verb := verbForm(next.word)
		if next.kind == wordToken && !next.cap && !verb && !haves.has(next.word) && !governs(next.word) && !relatives.has(next.word) && !isBe(next.word) && next.word != "and" {
			return true
		}
	}
	return j == 0 || !d.at(j).cap && !isArticle(d.wordAt(j-1)) && !d.at(j-1).cap && !d.wordIn(kindsOfPaper, j-1)
}

var kindsOfPaper = &wordList{text: "[kindsOfPaper]"}
