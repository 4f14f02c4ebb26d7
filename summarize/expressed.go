package summarize

// expressedBy reads who an English sentence says to have said all that stands before
// it: "This view was expressed by Gen. Aasberg", "This was reported by the fire
// service", "So said the minister".
func (d *document) expressedBy(s sentence) source {
	if s.from == 0 || s.to-s.from < 4 || s.to-s.from > longestExpressed || s.quote || s.opened {
		return source{}
	}
	k := d.overExpressed(s)
	if k == 0 || k >= s.to {
		return source{}
	}
	if g, ok := pronouns[d.tokens[k].word]; ok && !possessives.has(d.tokens[k].word) && (g == masculine || g == feminine) {
		return source{how: byPronoun, pronoun: g, back: true, only: true, at: k}
	}
	p, ok := d.phraseAfter(k, s.to)
	if !ok || p.from > k+5 || !p.person(d) && p.headAt < 0 && p.caps == 0 {
		return source{}
	}
	return source{how: d.howOf(p), phrase: p, back: true, only: true, at: k}
}

// byVerdict reads whose verdict an English quotation is: “Never,” was his answer, “We do
// not know,” came the reply from the ministry.
func (d *document) byVerdict(s sentence) source {
	if !s.quote && !s.opened {
		return source{}
	}
	at := s.to - 1
	for at > s.from && !isClosing(d.tokens[at].word) {
		at--
	}
	if at <= s.from+1 || s.to-at < 4 || s.to-at > 16 {
		return source{}
	}
	if w := d.tokens[at+1].word; w != "is" && w != "was" && w != "came" && w != "ran" {
		return source{}
	}
	k := at + 2
	for k < s.to && k < at+5 && !expressions.has(d.tokens[k].word) {
		k++
	}
	if k+1 >= s.to || !expressions.has(d.tokens[k].word) {
		return source{}
	}
	if g, ok := pronouns[d.tokens[at+2].word]; ok && possessives.has(d.tokens[at+2].word) {
		return source{how: byPronoun, pronoun: g, at: k}
	}
	if w := d.tokens[k+1].word; w != "of" && w != "from" && w != "by" || k+2 >= s.to {
		return source{}
	}
	p, ok := d.phraseAfter(k+2, s.to)
	if !ok {
		return source{}
	}
	return source{how: d.howOf(p), phrase: p, at: k}
}

const longestExpressed = 40 // tokens

// overExpressed is where whoever said it begins; 0 if s does not begin so.
func (d *document) overExpressed(s sentence) int {
	j := s.from + 1
	next := d.tokens[j].word
	switch d.tokens[s.from].word {
	case "so":
		if next == "said" || next == "says" {
			return j + 1
		}
		return 0
	case "this", "that", "such", "these":
	default:
		return 0
	}
	if isArticle(next) {
		j++ // "Such an assessment"
	}
	named := expressions.has(d.tokens[j].word)
	if named {
		j++
	} else if j > s.from+1 {
		return 0
	}
	passive := false
	for ; j < s.to; j++ {
		w := d.tokens[j].word
		if be := isBe(w) || w == "been"; !be && !haves.has(w) && !isAdverb(w) && w != "also" {
			break
		} else if be {
			passive = true
		}
	}
	if !passive || j+2 >= s.to {
		return 0
	}
	w := d.tokens[j].word
	if !named && w == "the" && expressions.has(d.tokens[j+1].word) && d.wordAt(j+2) == "of" {
		return j + 3 // "This is the view of Mara Lindt"
	}
	if !expressed.has(w) || named != opinions.has(w) && !announced.has(w) {
		return 0
	}
	for n := j + 1; n < s.to && n < j+6 && d.tokens[n].kind != markToken; n++ {
		if d.tokens[n].word == "by" {
			return n + 1 // "on Monday by", "to reporters by"
		}
	}
	return 0
}

var (
	expressions = &wordList{text: `view views opinion opinions assessment stance position verdict claim claims estimate estimates prediction predictions comment comments remark remarks thought thoughts conclusion conclusions forecast idea advice answer answers warning message reply response plea recipe motto explanation explanations`}
	opinions    = &wordList{text: `expressed voiced offered given made drawn reached advanced`}
	expressed   = &wordList{text: `expressed voiced offered given made drawn reached advanced stated reported announced confirmed said written disclosed revealed noted stressed emphasised emphasized`}
)
