package summarize

// byOpinion: "Виборів політолог не чекає", "Экономист склоняется к версии завода",
// "Найбільшу загрозу вона бачить у тому, що …": what somebody expects, doubts,
// intends or makes of a thing is their word, in Ukrainian and Russian.
func (d *document) byOpinion(s *sentence) *source {
	if d.latin(s.from) || s.quote || s.opened || s.to-s.from < 5 {
		return noSource
	}
	for j := s.from; j < s.to && j < s.from+24; j++ {
		t := d.at(j)
		if t.word == ";" || t.word == ":" || isQuoteMark(t.word) && d.quotedName(j, s.to) == 0 {
			return noSource
		}
		kind, ok := opinionVerbs.get(t.word)
		if !ok || t.cap && j > s.from || !d.isOpinion(s, j, kind) {
			continue
		}
		if d.hasClause(s.from+1, d.overAside(s, j)) {
			return noSource
		}
		src := noSource
		if kind == questions || kind == judges {
			src = d.behindOpinion(s, j)
		}
		if src.how == unattributed && kind != judges {
			src = d.whoseOpinion(s, j)
		}
		if src.how == unattributed {
			src = d.whereHeld(s, j)
		}
		if h := src.phrase.head.nominative; src.how == unattributed || kind == pleads && !litigants.has(h) || isPaperNoun(h) && kind == questions {
			return noSource
		}
		src.at = j
		if feltSo.has(t.word) && j+3 < s.to && d.stated(j, s) {
			return src // "не вірить, що"
		}
		src.mood = kind == forgoes || kind == awaits && (src.how == byPronoun || src.phrase.head.kind == personHead || src.phrase.person())
		return src
	}
	return noSource
}

// isOpinion tells whether the verb at j, of that kind, says what somebody makes of a
// thing.
func (d *document) isOpinion(s *sentence, j int, kind opinion) bool {
	denied := j > s.from && isAmong(d.wordAt(j-1), "не ні")
	behind := d.wordAt(j + 1)
	switch kind {
	case leans:
		return !denied && isAmong(behind, "до к ко") && d.nounNear(j+2, s.to, theses)
	case disputes:
		return d.nounNear(j+1, s.to, withWords) && (d.nounNear(j+2, s.to, theses) || d.nounNear(j+4, s.to, theses))
	case doubts:
		return true
	case dissents:
		return denied
	case awaits, forgoes:
		return denied && behind != "на"
	case sees:
		first := d.wordAt(s.from)
		as := hasAnySuffix(first, "им ым ою ой ими ыми") && isAdjective(first)                 // "Головним переможцем аналітик бачить «Весну»"
		in := behind == "в" || behind == "у" || behind == "не" && isPreposition(d.wordAt(j+2)) // "не в лабораторіях, а в кабінетах"
		if denied {
			return d.nounNear(j+1, s.to, grounds)
		}
		if isQuoteMark(behind) && j+2 < s.to && !d.at(j+2).cap {
			return j > s.from // "видит «тихую распродажу»"
		}
		return j > s.from+1 && (as || d.seesIn(s, j) || matters.has(first) && in)
	case partakes:
		return d.nounNear(j+1, s.to, hopesOf)
	case intends:
		return d.actFollows(j+1, s.to)
	case links:
		return d.linksCause(s, j)
	case questions:
		return d.overDoubt(j+1, s.to) > j+1 || j > s.from+2 && d.overDoubt(s.from, s.to) > s.from
	case colours:
		return !denied && behind == ":" && j+2 < s.to
	case pleads:
		return !denied && d.pleadsFor(j, s.to)
	case paints:
		return !denied && d.paintsAs(j, s.to)
	case judges:
		return j > s.from && (d.nounNear(s.from, j, judgedPapers) || hasAnyPrefix(d.wordAt(j), "розкритик раскритик")) // "Міністра розкритикувала депутатка"
	}
	return j > s.from && isAmong(d.wordAt(j-1), "має мають") && d.actFollows(j+1, s.to) // "має намір"
}

// seesIn tells whether "в тому, що" stands at the verb at j: what one sees a danger in.
func (d *document) seesIn(s *sentence, j int) bool {
	for k := j + 1; k+2 < s.to && k < j+6; k++ {
		if isPreposition(d.wordAt(k)) && isAmong(d.wordAt(k+1), "тому том") && d.is(k+2, ",") {
			return true
		}
	}
	return false
}

// whoseOpinion is the subject of the verb at j: a pronoun, a person, a role or a
// body in the nominative, right before or behind it.
func (d *document) whoseOpinion(s *sentence, j int) *source {
	k := j
	if d.is(j, "намір") {
		k--
	}
	for k > s.from && (d.mayStandBetween(k-1) || d.is(k-1, "не")) {
		k--
	}
	if n := d.beforeHowever(k, s.from); n < k {
		k = n - 1 // "он, напротив, видит"
	}
	for _, n := range []int{k - 1, j + 1} {
		if n < s.from || n >= s.to {
			continue
		}
		if g, ok := d.pronoun(n); ok && (g == masculine || g == feminine) && !d.wordIn(possessives, n) {
			return &source{how: byPronoun, pronoun: g}
		}
	}
	fits := func(p *phrase) bool {
		return d.isNominative(p) && (p.person() || p.headAt >= 0 && !(p.from > s.from && governs(d.wordAt(p.from-1))))
	}
	from := s.from
	if d.wordIn(matters, s.from) {
		from++ // "Проблему Сальве бачить"
	}
	p, ok := d.phraseBefore(k, from, fits)
	if ok && p.headAt >= 0 && isPaperNoun(p.head.nominative) && p.head.gender != plural && d.endsIn(j, "ли ють ать ять ут ют") {
		return noSource // "Это решение связывали с"
	}
	if !ok {
		p, ok = d.phraseAfter(j+1, s.to)
		ok = ok && p.from == j+1 && p.person() && fits(p)
	}
	if !ok || d.isOwn(p) || d.wordIn(matters, s.from) && !d.seesIn(s, j) && p.from != s.from+1 {
		return noSource // "Решение суда Дуб видит в первый раз"
	}
	return newSource(d.howOf(p), p, 0)
}

// An opinion is a kind of verbs by which somebody tells what they make of a thing.
type opinion = string

const (
	leans     = "leans"    // to a version
	disputes  = "disputes" // with a view
	doubts    = "doubts"
	awaits    = "awaits"   // not
	dissents  = "dissents" // does not agree
	forgoes   = "forgoes"  // does not plan, advise or forecast
	sees      = "sees"     // a danger in something, somebody as the winner
	intends   = "intends"
	aims      = "aims"      // has the aim
	partakes  = "partakes"  // in a hope, or not
	links     = "links"     // an effect with its cause
	questions = "questions" // what another says
	colours   = "colours"   // is cautious, doubtful, sure: …
	pleads    = "pleads"    // for a penalty
	judges    = "judges"    // a paper or a plan
	paints    = "paints"    // a thing as another
)

var opinionVerbs = &wordMap{text: "[opinionVerbs]"}

var (
	hopesOf   = &wordList{text: "[hopesOf]"}
	theses    = &wordList{text: "[theses]"}
	grounds   = &wordList{text: "[grounds]"}
	withWords = &wordList{text: `з із зі с со`}
	matters   = &wordList{text: "[matters]"}
)

// plansAct tells whether the clause of the verb at j begins with what is planned, and
// nobody in it plans it: "Запустити печі розраховують у травні".
func (d *document) plansAct(s *sentence, j int) bool {
	if !d.wordIn(planning, j) || !d.actBefore(s, j) {
		return false
	}
	begin := j
	for begin > s.from && d.at(begin-1).kind == wordToken {
		begin--
	}
	if !isInfinitive(d.wordAt(begin)) || j+1 >= s.to {
		return false
	}
	t := d.at(j + 1)
	return t.kind != wordToken || governs(t.word) || isAmong(t.word, "не вже уже") || d.isDate(j+1)
}

// Verbs of plans, whose subject may be left out.
var planning = &wordList{text: "[planning]"}

// opinionOf is where whoever is "иного мнения", "протилежної думки дотримується"
// begins if that stands at token j, else 0.
func (d *document) opinionOf(s *sentence, j int) int {
	if w := d.wordAt(j); w != "думки" && w != "мнения" || j == s.from || j+2 >= s.to {
		return 0
	}
	before := j - 1
	if w := d.wordAt(before); before > s.from && (w == "ж" || w == "же") {
		before-- // "такої ж думки"
	}
	if w := d.wordAt(before); !suchWords.has(w) && !hasAnySuffix(w, "ої ого") {
		return 0
	}
	if w := d.wordAt(j + 1); isAmong(w, "дотримується дотримуються придерживается придерживаются") {
		if k := j + 2; k+1 < s.to && d.wordIn(emphatic, k) {
			return k + 1 // "дотримується і керівник"
		}
		return j + 2
	}
	return j + 1
}

// holderOf reads who is of an opinion in a sentence that only says that so it is said:
// "Зазначається, що такої ж думки дотримується керівник Олег Гай".
func (d *document) holderOf(s *sentence) *source {
	for j := s.from + 2; j+3 < s.to; j++ {
		if d.opinionOf(s, j) > j+1 {
			return d.toldAt(s, j)
		}
	}
	return noSource
}

// nameBehindRole reads the name that ends the clause in which a role stands at token
// j, whether or not a table has the given name.
func (d *document) nameBehindRole(s *sentence, j int) (*phrase, bool) {
	for k := j + 1; k+1 < s.to; k++ {
		if w := d.wordAt(k); relatives.has(w) || isThat(w) || governs(w) || hasAnySuffix(w, "вший ючий ющий ящий") {
			return noPhrase, false // "аналітик, який живе у місті Біла Церква"
		}
		if !d.isNameWord(k) || !d.isNameWord(k+1) || d.at(k-1).cap || d.at(k-1).kind != wordToken {
			continue
		}
		ends := k+2 == s.to || d.at(k+2).kind == markToken
		return newName(k, k+2, 2), ends
	}
	return noPhrase, false
}
