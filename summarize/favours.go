package summarize

// byFavour reads whose stand on something an English sentence tells without a word of
// theirs: "She favours a tunnel", "Castor is against the sale", "He has no illusions". It
// says so where they were heard before.
func (d *document) byFavour(s *sentence) *source {
	if !d.latin(s.from) || s.quote || s.opened {
		return noSource
	}
	begin := d.overOpening(s, s.to)
	if d.is(begin, "what") && d.wordIn(worrying, begin+1) {
		if g, ok := objects.gender(d.wordAt(begin + 2)); ok {
			return &source{how: byPronoun, pronoun: g, weak: true, mood: true, at: begin + 1} // "What worries her most is"
		}
	}
	for j := begin + 1; j+1 < s.to && j < begin+8; j++ {
		if d.at(j).kind != wordToken || d.at(j).cap || !d.favours(s, j) {
			continue
		}
		k := j
		for k > begin && (d.mayStandBetween(k-1) || d.is(k-1, "would")) {
			k--
		}
		if g, ok := d.pronoun(begin); ok && k == begin+1 && (g == masculine || g == feminine) && !d.wordIn(possessives, begin) {
			return &source{how: byPronoun, pronoun: g, weak: true, mood: true, at: j}
		}
		p, ok := d.phraseBefore(k, s.from, func(p *phrase) bool { return d.standsFirst(s, p) })
		if !ok || d.isOwn(p) || d.isOwner(p.to-1) || !p.person() && (p.headAt < 0 || p.head.kind != personHead) && !(p.to == p.from+1 && d.personNamed(d.wordAt(p.from))) || d.wordIn(possessives, p.from-1) {
			return noSource
		}
		return &source{how: d.howOf(p), phrase: *p, weak: true, mood: true, at: j}
	}
	return noSource
}

// favours tells whether the words at j tell what somebody is for or against, or what they
// make of a thing.
func (d *document) favours(s *sentence, j int) bool {
	w, next, third := d.wordAt(j), d.wordAt(j+1), d.wordAt(j+2)
	switch w {
	case "favours", "favors", "prefers", "advocates", "opposes", "disagrees", "disagreed":
		return true
	case "supports", "backs", "rejects", "welcomes":
		return isArticle(next) && d.nounNear(j+2, s.to, backed)
	case "is", "was", "remains":
		return next == "against" || next == "in" && (third == "favour" || third == "favor") || (next == "under" || next == "in") && third == "no" && isAmong(d.wordAt(j+3), "doubt illusion illusions") ||
			beSure.has(next) && (third == "of" || isArticle(third) && d.clauseBehind(j+2, s.to))
	case "rather", "prefer", "welcome":
		return d.is(j-1, "would")
	case "has", "had":
		return isAmong(next, "no little few serious") && reserved.has(third) || reserved.has(next) && next != "hope"
	case "sees", "saw":
		return isAmong(next, "things it matters") && (third == "differently" || third == "otherwise")
	case "takes", "took":
		return next == "a" && third == "different"
	case "points", "pointed":
		return next == "to" && isArticle(third) && d.nounNear(j+3, s.to, evidence)
	case "refers", "referred":
		return next == "to" && d.asNear(j+1, s.to, true)
	case "dubbed", "dubs", "labelled", "labeled", "branded":
		return d.quotesNear(j, s.to) || isQuoteMark(third)
	case "likened", "likens":
		return d.wordNear(j+2, s.to, "to")
	case "estimated", "estimates":
		return d.seesFigure(j, s.to)
	case "spoke", "speaks", "came", "comes":
		return next == "out" && (third == "against" || third == "for" || third == "in") || (w[0] == 's' && next == "up" && third == "for")
	case "raised", "raises":
		return next == "the" && third == "alarm" && isAmong(d.wordAt(j+3), "over about")
	case "appealed", "appeals":
		return next == "to" && d.orders(s, j+1)
	case "left", "leaves":
		return next == "open" && (third == "whether" || third == "how" || third == "when")
	case "stands", "stood":
		return next == "by" && isArticle(third) && d.nounNear(j+3, s.to, evidence)
	}
	return false
}

// objects are the forms in which he and she are what something worries.
var objects = &wordMap{text: `him: m; her: f`}

var (
	worrying = &wordList{text: "[worrying]"}
	backed   = &wordList{text: "[backed]"}
	evidence = &wordList{text: "[evidence]"}
	reserved = &wordList{text: "[reserved]"}
)
