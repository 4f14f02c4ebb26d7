package summarize

// relayed is who speaks in what stands in front of src, a medium that only passes it on at the
// end of s: "Песков призвал подождать, передает ТАСС", "Но она отрицает это, пишет газета".
func (d *document) relayed(s *sentence, src *source) (*source, bool) {
	p := &src.phrase
	if src.how != byName || src.at <= s.from+2 || p.from != src.at+1 || !d.is(src.at-1, ",") || !d.passesOn(src.at) || !d.isMedium(p) {
		return src, false
	}
	refers := !d.endsClause(p.to - 1)
	if refers && !d.wordIn(references, p.to+1) {
		return src, false
	}
	inner := *s
	inner.to = src.at - 1
	if inner.to < inner.from+3 {
		return src, false
	}
	said := d.attribute(&inner)
	named := said.how == byName && !said.weak && (said.phrase.person() || said.phrase.headAt >= 0)
	if refers && !said.back {
		return src, false // "Плавець визнав провину, повідомляє «Обрій» з посиланням на «Новини»"
	}
	if said.how == byCrowd && said.back {
		if said.via.to <= said.via.from {
			said.via = *p
		}
		return said, true // "Про це джерела повідомили Politico, пише X"
	}
	if !named && !(said.how == byPronoun && (said.pronoun == masculine || said.pronoun == feminine)) {
		return src, false
	}
	said.via = *p
	return said, true
}

// passesOn tells whether the verb at j is one of those by which media pass words on.
func (d *document) passesOn(j int) bool { return d.wordIn(relaying, j) }

// relayedAtEnd adds to src, who says the rest, the medium that the last clause of s names: "Про це
// повідомив мер, передає 24 Канал".
func (d *document) relayedAtEnd(s *sentence, src *source) {
	if src.how != byName || src.via.to > src.via.from {
		return
	}
	for c := s.to - 3; c > src.phrase.to-1 && c > src.at; c-- {
		if !d.is(c, ",") {
			continue
		}
		if d.passesOn(c + 1) {
			if p, ok := d.phraseAfter(c+2, s.to); ok && p.from == c+2 && d.isMedium(p) {
				src.via = *p
			}
		}
		return
	}
}

// isMedium tells whether p is a medium, or a name of which nothing is known.
func (d *document) isMedium(p *phrase) bool {
	return p.headAt < 0 || papers.has(p.head.nominative) || mediaNouns.has(p.head.nominative)
}

// relayedFirst reads who said what the medium of src, with which s begins, only passes on: "Як
// повідомляє УНІАН, мер Олег Дуб сказав, що", "Як повідомляє УНІАН, за словами мера", "As Reuters
// reported, police said".
func (d *document) relayedFirst(s *sentence, src *source) (*source, bool) {
	p := &src.phrase
	if src.how != byName || src.back || p.person() || !d.isMedium(p) || documents.has(p.head.nominative) || p.from > s.from+4 || p.to+4 >= s.to {
		return src, false
	}
	if w := d.wordAt(s.from); !isAs(w) && w != "according" && (d.accordingTo(s, s.from) == 0 || hasAnyPrefix(d.wordAt(s.from+1), "слов")) {
		return src, false // "по словам X" are nobody's who passes words on
	}
	k := p.to
	if n := k + btoi(d.is(k, "first")); d.is(s.from, "as") && d.wordIn(passingAlong, n) {
		for k = n + 1; k < n+5 && d.at(k).kind == wordToken; k++ { // "As the Gazette first reported earlier this week,"
		}
	}
	if !d.is(k, ",") {
		return src, false
	}
	inner := *s
	inner.from = k + 1
	if isAs(d.wordAt(inner.from)) {
		return src, false // one medium says what another one does, and so on
	}
	said := d.attribute(&inner)
	if said.how != byName || said.weak || said.back || !said.phrase.person() && (said.phrase.headAt < 0 || d.isMedium(&said.phrase) || documents.has(said.phrase.head.nominative) || isPaperNoun(said.phrase.head.nominative)) || said.via.to > said.via.from {
		return src, false
	}
	if w := d.wordAt(said.at); !plainSaying.has(w) && !d.statesThat(&inner, said.at) && d.accordingTo(&inner, inner.from) == 0 {
		return src, false
	}
	said.via = *p
	return said, true
}

// relayedInside reads who said what the medium of src passes on between two commas behind them:
// "Мер Олег Дуб, як повідомляє УНІАН, заявив, що", "The mayor, as Reuters reported, said".
func (d *document) relayedInside(s *sentence, src *source) (*source, bool) {
	p := &src.phrase
	if src.how != byName || p.person() || !d.isMedium(p) {
		return src, false
	}
	verb := src.at
	if d.wordIn(passingAlong, p.to) {
		verb = p.to
	}
	begin, end := min(p.from, verb), max(p.to, verb+1)
	if isAs(d.wordAt(d.overArticle(begin, s.from) - 1)) {
		begin = d.overArticle(begin, s.from) - 1
	}
	if begin < s.from+2 || !d.is(begin-1, ",") || !d.is(end, ",") || !d.isSaying(end+1) {
		return src, false
	}
	k := end + 1
	said := d.subjectBefore(s, begin-1, verbOf(d.wordAt(k)))
	if said.how != byPronoun && said.how != byName || !d.statesThat(s, k) && !(d.wordIn(plainSaying, k) && d.clauseBehind(k+1, s.to)) {
		return src, false // "Прем'єрка, пише Лемберг, пообіцяла пільги"
	}
	said.at, said.via = k, *p
	return said, true
}

var passingAlong = &wordList{text: `reported reports wrote writes`}

// relayedBack reads who told what stands before, where a medium is put between: "Об этом, как
// сообщает «Обрий», он заявил", "Как сообщается на сайте мэрии, об этом рассказал мэр".
func (d *document) relayedBack(s *sentence) (*source, bool) {
	this, such := 0, true // where "об этом", "с таким заявлением" end
	switch n := d.summing(s.from, s.to); {
	case n > 0:
		this = s.from + n
	case runeCount(d.wordAt(s.from)) < 3 && hasAnyPrefix(d.wordAt(s.from+1), "таким такою такой"):
		this = s.from + 3
	case isThis(d.wordAt(s.from), d.wordAt(s.from+1)):
		this, such = s.from+2, false
	case !isAs(d.wordAt(s.from)):
		return noSource, false
	}
	for n := 0; n < 3 && this > 0 && this < s.to && d.at(this).kind == wordToken; n++ {
		this++ // "с таким заявлением в четверг"
	}
	points := this > 0
	if points && (!d.is(this, ",") || !isAs(d.wordAt(this+1))) {
		return noSource, false
	}
	as, inner := *s, *s
	if points {
		as.from = this + 1
		for as.to = as.from + 2; as.to < s.to && !d.is(as.to, ","); {
			as.to++
		}
	} else {
		for as.to = s.from + 2; as.to+2 < s.to && as.to < s.from+longestPassing && !(d.is(as.to, ",") && isThis(d.wordAt(as.to+1), d.wordAt(as.to+2))); {
			as.to++
		}
	}
	inner.from = as.to + 1
	if inner.from+2 > s.to || !d.is(as.to, ",") {
		return noSource, false
	}
	src := d.attribute(&inner)
	if p, ok := d.phraseAfter(inner.from+1, s.to); src.how == unattributed && such && as.from > s.from && ok && p.from == inner.from+1 && p.person() && isPastOfOne(d.wordAt(inner.from)) {
		src = newSource(byName, p, inner.from) // "…, выступил глава СБУ Олег Дуб"
	}
	if src.how != byName && src.how != byPronoun || as.from > s.from && src.back || as.from == s.from && !src.back {
		return noSource, false
	}
	if as.from > s.from && min(src.at, max(src.phrase.from, inner.from)) > inner.from+2 {
		return noSource, false // "Об этом, как говорит тренер, 14 лет молчали, заявил мэр"
	}
	src.only = src.only || as.from > s.from && !d.statesThat(&inner, src.at)
	src.back = true
	if m := d.attribute(&as); src.via.to <= src.via.from && m.how == byName && d.isMedium(&m.phrase) {
		src.via = m.phrase
	}
	return src, true
}

const longestPassing = 20 // tokens
