package summarize

// byPhrase finds "за словами X", "по данным X", "according to X".
func (d *document) byPhrase(s *sentence) *source {
	depth := quoteDepth{}
	for j := s.from; j < s.to; j++ {
		t := d.at(j)
		depth.read(t)
		if depth.inside() && !s.opened || t.kind != wordToken {
			continue
		}
		if src := d.toldAt(s, j); src.how != unattributed {
			return src
		}
		k := d.accordingTo(s, j)
		if k == 0 || k >= s.to {
			continue
		}
		if src, ok := d.accorded(s, j, k); ok {
			if src.how != unattributed && (t.word == "according" || following.has(t.word)) && d.saysThat(s, j) {
				src.back, src.only = true, true
			}
			return src
		}
	}
	return noSource
}

// saysThat tells whether no more than "That is", "Это" or "Такой вывод" stands in front
// of token j: what follows is the source of what stands before.
func (d *document) saysThat(s *sentence, j int) bool {
	if n := d.summing(s.from, j+1); n > 0 && s.from+n == j {
		return true
	}
	switch w := d.wordAt(s.from); j - s.from {
	case 1:
		return isAmong(w, "that's it's это це")
	case 2:
		return isAmong(w, "that this it") && isBe(d.wordAt(s.from+1))
	}
	return false
}

// toldAt reads the other phrases that name a source, at token j: "відповідь отримали
// від X", "X протилежної думки".
func (d *document) toldAt(s *sentence, j int) *source {
	if src := d.givenBy(s, j); src.how != unattributed {
		return src
	}
	if src := d.viewOf(s, j); src.how != unattributed {
		return src
	}
	if w := d.wordAt(j); (w == "від" || w == "от") && d.gotBefore(s, j) {
		if p, ok := d.phraseAfter(j+1, s.to); ok && (p.headAt >= 0 || p.person()) {
			p.oblique = true
			return newSource(d.howOf(p), p, 0)
		}
	}
	if k := d.opinionOf(s, j); k > 0 {
		if p, ok := d.phraseAfter(k, s.to); ok && p.from == k && d.isNominative(p) {
			such := j == s.from+1 && d.wordIn(suchWords, s.from) // "Такої думки дотримується аналітик"
			if q, ok := d.nameBehindRole(s, k); ok && such && !p.person() && p.headAt >= 0 && p.head.kind == personHead {
				p = q // "…, колишній офіцер штабу Едвін Крофт"
			}
			return &source{how: d.howOf(p), phrase: *p, back: such, only: such}
		}
	}
	if d.rumour(s, j) {
		src := &source{how: byCrowd}
		if p := d.mediumOf(j+2, s.to, false, true); d.is(j, "стало") && p.to > p.from && d.endsClause(p.to-1) && !d.isOwn(p) {
			src.via = *p // "Як стало відомо «Обрію»"
		}
		return src
	}
	return noSource
}

// accorded reads the source at token k that the words at j introduce; ok is false
// where what stands there may be anything.
func (d *document) accorded(s *sentence, j, k int) (src *source, ok bool) {
	next := d.wordAt(k)
	if p, n, ok := d.madePublic(s, k); ok {
		return d.accordedPhrase(s, j, n, p), true
	}
	if isUnder(d.wordAt(j)) && j == s.from && accordings.has(next) && d.is(k+1, ",") {
		return &source{how: byLast}, true // "Согласно расчетам, …"
	}
	if isUnder(d.wordAt(j)) && bySuch.has(next) {
		return noSource, true // "Згідно з нею перевіряти громади зможуть"
	}
	g, pronoun := pronouns.gender(next)
	if o, ok := objectPronouns.gender(next); ok {
		g, pronoun = o, true
	}
	if pronoun && g != anyGender && k+1 < s.to && (d.wordIn(accordings, k+1) || k+2 < s.to && d.wordIn(accordings, k+2)) {
		return &source{how: byPronoun, pronoun: g, at: j}, true
	}
	if oneOf.has(next) && k+2 < s.to && d.wordIn(outOf, k+1) {
		if p, ok := d.nameAtEnd(k+2, s.to); ok {
			return newSource(byName, p, 0), true
		}
		if q, ok := d.phraseAfter(k+2, s.to); ok && q.from == k+2 {
			return &source{how: byCrowd, phrase: phrase{from: k, to: q.to, headAt: -1, nameFrom: -1, nameTo: -1}}, true
		}
	}
	if src := d.someOf(k, s.to); src.how != unattributed {
		return src, true
	}
	if k == j {
		return noSource, false
	}
	if pronoun && (k+1 >= s.to || d.at(k+1).kind == markToken) {
		return &source{how: byPronoun, pronoun: g, at: j}, true
	}
	if p, ok := d.manyAt(k, s.to); ok && d.is(j, "according") {
		return newSource(byCrowd, p, j), true
	}
	if p, ok := d.phraseAfter(k, s.to); ok {
		return d.accordedPhrase(s, j, k, p), true
	}
	if p, ok := d.nameBehindComma(k, s.to); ok {
		return newSource(byName, p, 0), true
	}
	if d.wordIn(personal, k-1) && d.isTownsfolk(k) {
		return &source{how: byCrowd}, true // "По словам вязьмичей"
	}
	if p, ok := d.unknownGenitive(k, s.to); ok && d.wordIn(personal, k-1) {
		return newSource(byName, p, 0), true
	}
	return noSource, false
}

// objectPronouns are the English pronouns behind "according to".
var objectPronouns = &wordMap{text: `him: m; them: p`}

// Pronouns for the rules that something is done by.
var bySuch = &wordList{text: "[bySuch]"}

// isUnder tells whether w brings rules as well as sources: "згідно з даними", "согласно
// доктрине".
//
//go:noinline
func isUnder(w string) bool { return w == "згідно" || w == "согласно" }

// accordedPhrase is the source that the phrase p at token k names behind the words at
// j; none where those do not mean one.
func (d *document) accordedPhrase(s *sentence, j, k int, p *phrase) *source {
	if isUnder(d.wordAt(j)) && p.headAt < 0 && p.quoted == 0 && !d.latin(p.from) && !d.at(k).cap && !d.wordIn(leaders, k) {
		return noSource // "согласно доктрине Монро"
	}
	if src := d.makerOf(p, s.to); src.how != unattributed {
		return src
	}
	if hasAnyPrefix(d.wordAt(k), "preliminary initial early") && documents.has(d.wordAt(p.to-1)) {
		return newSource(byCrowd, p, j) // "according to preliminary data"
	}
	if d.is(j, "according") {
		if q, ok := d.nameExplained(p, s.to); ok {
			return newSource(byName, q, 0)
		}
		if j > s.from+2 {
			p = d.wholeSource(p, s.to)
		}
	}
	if p.from == k+1 && d.at(k).upper && p.headAt == p.from && p.head.nominative == d.wordAt(p.from) {
		p = newPhrase(k, k+1, 1) // "По данным МВД водитель (превысил скорость)"
	}
	p = d.withoutClause(p, s.to)
	p.oblique = true
	return newSource(d.howOf(p), p, 0)
}

// gotBefore tells whether words in front of "від" at token j say that an answer or
// the news came from there: "відповідь редакція отримала від", "стало відомо від".
func (d *document) gotBefore(s *sentence, j int) bool {
	known, got, answer := false, false, false
	for k := max(s.from, j-8); k < j; k++ {
		w := d.wordAt(k)
		known = known || w == "відомо" || w == "известно"
		got = got || receiving.has(w)
		answer = answer || w == "відповідь" || w == "ответ"
	}
	return got && answer || known && d.at(j-1).kind == wordToken && isAmong(d.wordAt(j-1), "відомо известно")
}

var receiving = &wordList{text: "[receiving]"}

// nameBehindComma reads the name that follows a word that no table knows: "his aunt,
// Jane Starner,".
func (d *document) nameBehindComma(k, limit int) (*phrase, bool) {
	for n := k + 1; n+2 < limit && n < k+4; n++ {
		if !d.is(n, ",") {
			continue
		}
		named := d.isNameWord(n+1) && d.isNameWord(n+2) && (n+3 >= limit || d.at(n+3).kind == markToken)
		return newName(n+1, n+3, 0), named
	}
	return noPhrase, false
}

// accordingTo returns where the source begins if words at j introduce one, else 0.
func (d *document) accordingTo(s *sentence, j int) int {
	next := ""
	if j+1 < s.to {
		next = d.wordAt(j + 1)
	}
	switch d.wordAt(j) {
	case "за", "по", "на", "со", "зі", "із", "з", "с":
		return d.inWordsOf(s, j)
	case "згідно", "согласно":
		return d.inLineWith(s, j)
	case "according":
		if next == "to" {
			return d.publisher(s, j+2)
		}
	case "свідчать", "свидетельствуют", "показують", "показали", "показывают":
		if isAmong(next, "дані данные результати результаты") {
			return j + 2
		}
		if isMadePublic(next) {
			return j + 1 // "свідчать оприлюднені міністерством дані"
		}
	case "дані", "данные", "цифри", "цифры":
		return d.dataOf(s, j)
	case "посиланням", "покликанням", "ссылкой", "посилаючись", "покликаючись", "ссылаясь":
		if next == "на" && !d.takesOne(j+2, s.to, excuses) {
			return j + 2
		}
	case "следует", "следовало", "випливає", "випливало":
		if isAmong(next, "из з із зі") {
			return j + 2 + btoi(isAmong(d.wordUpTo(j+2, s.to), "данных даних") && d.at(j+3).kind == wordToken)
		}
	case "відповідно", "судячи", "соответствии", "судя":
		return d.byPaperOf(s, j)
	case "citing", "quoting":
		if d.takesOne(j+1, s.to, excuses) {
			return 0 // "citing safety concerns"
		}
		return d.publisher(s, j+1)
	case "per":
		if (j == s.from || d.is(j-1, ",")) && j+2 < s.to && (d.at(j+1).cap || next == "the" && d.at(j+2).cap) {
			return j + 1 // ", per the WHO,"
		}
	case "as":
		if next == "per" && j+3 < s.to && (j == s.from || d.is(j-1, ",")) {
			return d.publisher(s, j+2) // ", as per data from the department"
		}
	}
	return 0
}

// inWordsOf is accordingTo for the preposition at j: "за словами", "по предварительным
// данным", "на її думку", "з точки зору".
func (d *document) inWordsOf(s *sentence, j int) int {
	if isMadePublic(d.wordAt(j + 1)) {
		return j + 1
	}
	for k := j + 1; k < j+4 && k < s.to; k++ {
		w := d.wordAt(k)
		if outcomesOf.has(w) && k+1 < s.to && d.wordIn(surveys, k+1) {
			return k + 1 // "за результатами опитування КМІС"
		}
		if _, ok := pronouns.gender(w); ok && k == j+1 {
			for n := k + 1; n < k+3 && n < s.to; n++ { // "по его собственным словам"
				if d.wordIn(accordings, n) {
					return j + 1
				}
			}
			return 0
		}
		if accordings.has(w) {
			if versionWords.has(w) && !d.wordIn(inquiring, k+1) && d.entitled(s, j) {
				return 0 // "чемпіон світу за версією WBA"
			}
			if p := d.wordAt(j); p != "за" && p != "по" && p != "на" && !isAmong(w, "слів слов точки погляду") {
				return 0 // "з оцінкою міністерства не згодна"
			}
			if h, ok := d.headAt(k + 1); (w == "заявлению" || w == "заявою") && (ok && h.gender == plural || j > s.from && d.at(j-1).kind == wordToken) {
				return 0 // "по заявлению родителей", "розривають за спільною заявою матері"
			}
			if w == "точки" && k+1 < s.to && isAmong(d.wordAt(k+1), "зору зрения") {
				k++
			}
			return k + 1
		}
		if !isOblique(w) {
			return 0
		}
	}
	return 0
}

var (
	outcomesOf = &wordList{text: "[outcomesOf]"}
	surveys    = &wordList{text: "[surveys]"}
)

// inLineWith is accordingTo for "згідно" at j: with "з" or without, with "даними" or
// without.
func (d *document) inLineWith(s *sentence, j int) int {
	k := j + 1
	if k < s.to && isAmong(d.wordAt(k), "з із зі") {
		k++
	}
	n := k
	for n < k+3 && n < s.to && isOblique(d.wordAt(n)) && !d.wordIn(accordings, n) {
		n++ // "Согласно актуальным данным"
	}
	if n+1 < s.to && d.wordIn(accordings, n) && d.at(n+1).kind == wordToken {
		k = n + 1
	}
	return k
}

// publisher goes over a document to who made it: "projections from the
// Legislative Services Agency", "a report by Reuters". It returns k where the
// source at k is no document or nobody is named as its maker.
func (d *document) publisher(s *sentence, k int) int {
	papers := false
	for j := k; j+1 < s.to && j < k+8 && (d.at(j).kind == wordToken || isYear(d.wordAt(j))); j++ {
		switch w := d.wordAt(j); {
		case documents.has(w):
			papers = true
		case papers && (w == "from" || w == "by"):
			n := j + 1
			if w := d.wordAt(n); w == "the" || w == "a" {
				n++
			}
			for m := n; m < s.to && m < n+4; m++ {
				if h, ok := d.headAt(m); d.at(m).cap || ok && h.kind == orgHead {
					return j + 1
				}
			}
			return k
		case (papers || d.at(j).cap && monthOf(w) == 0) && !makings.has(w):
			return k
		}
	}
	return k
}

var documents = &wordList{text: "[documents]"}

// excuses are what is cited as a reason: it says nothing.
var excuses = &wordList{text: "[excuses]"}

var makings = &wordList{text: "[makings]"}

// isOblique tells whether w may be an adjective in front of "даними": попередніми,
// official ones.
func isOblique(w string) bool {
	return hasAnySuffix(w, "ими іми ою ею ым ыми им ей ой их ых ому ему ейся имся")
}

var accordings = &wordList{text: "[accordings]"}

// nameExplained is the name behind the role p that explains it, "the promoter, Grey
// Mill Live.": no person, whom other rules know.
func (d *document) nameExplained(p *phrase, limit int) (*phrase, bool) {
	if p.person() || p.caps > 0 || p.headAt < 0 || p.head.kind != personHead || p.to+1 >= limit || !d.is(p.to, ",") || !d.at(p.to+1).cap {
		return noPhrase, false
	}
	q := newPhrase(p.to+1, p.to+1, 0)
	for q.to < limit && d.at(q.to).kind == wordToken && d.at(q.to).cap {
		q.to++
		q.caps++
	}
	if _, given := d.givenAt(q.from); given || q.to < limit && d.at(q.to).kind == wordToken {
		return noPhrase, false
	}
	return q, true
}
