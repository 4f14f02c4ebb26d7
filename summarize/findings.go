package summarize

// fromPaper reads which paper an English sentence says the news before it is from, and who
// made it: "The figure comes from a report published by the Audit Chamber."
func (d *document) fromPaper(s *sentence) *source {
	w := d.wordAt(s.from)
	if !isAmong(w, "the these those this that") || s.to-s.from < 6 || s.to-s.from > longestExpressed {
		return noSource
	}
	j := s.from + 1
	if !d.wordIn(traced, j) {
		return noSource
	}
	verb := j + 1
	if isBe(d.wordAt(verb)) {
		verb++
	}
	if verb+3 >= s.to || !d.wordIn(tracing, verb) || !isAmong(d.wordAt(verb+1), "from in") {
		return noSource
	}
	for k := verb + 2; k < s.to && k < verb+7 && d.at(k).kind == wordToken; k++ {
		if !isPaper(d.wordAt(k)) {
			continue
		}
		p, ok := d.phraseAfter(verb+2, k+1)
		if !ok || p.to != k+1 {
			return noSource
		}
		for n := k + 1; n+1 < s.to && n < k+8 && d.at(n).kind == wordToken; n++ {
			if !d.is(n, "by") {
				continue
			}
			if q, ok := d.phraseAfter(n+1, s.to); ok && (q.person() || q.headAt >= 0 || d.isNamedBody(q)) {
				p = q
			}
			break
		}
		return &source{how: d.howOf(p), phrase: *p, back: true, only: !d.saysMore(p.to, s.to), at: verb}
	}
	return noSource
}

// theOther is the second of some people who are not named, the first of whom spoke last,
// if the English sentence i begins with them and a colon stands before the pronoun of src:
// "The other was less cheerful: the navy, he said, had no map."
func (r *resolver) theOther(src *source, i int) (*speaker, bool) {
	d, s := r.d, r.d.sentence(i)
	first, ok := cutPrefix(r.many.role, "one of ")
	if !ok || !r.crowd || src.pronoun != masculine && src.pronoun != feminine || s.quote || s.opened || src.at < s.from+4 || !d.is(s.from, "the") || !d.is(s.from+1, "other") {
		return noSpeaker, false
	}
	if !isBe(d.wordAt(s.from+2)) && !d.hasVerb(s.from+2, s.from+3) || !d.contains(s.from+2, src.at, ":") {
		return noSpeaker, false // "The other side lost: he said"
	}
	return &speaker{crowd: true, role: "the other of " + first, gender: src.pronoun}, true
}

// foundBy reads the paper that an English clause between commas says has found what stands
// before it: ", the 94-page document finds, while".
func (d *document) foundBy(s *sentence) *source {
	for c := s.from + 3; c+3 < s.to; c++ {
		if !d.is(c, ",") || !d.is(c+1, "the") {
			continue
		}
		k := c + 2
		for k+1 < s.to && k < c+7 && !isPaper(d.wordAt(k)) {
			k++
		}
		if k+1 >= s.to || !isPaper(d.wordAt(k)) || !d.wordIn(documentVerbs, k+1) || k+2 < s.to && d.at(k+2).kind != markToken {
			continue
		}
		if p, ok := d.phraseAfter(c+1, k+1); ok && p.to == k+1 && p.headAt == k {
			return newSource(d.howOf(p), p, k+1)
		}
	}
	return noSource
}

var (
	traced  = &wordList{text: "[traced]"}
	tracing = &wordList{text: "[tracing]"}
)
