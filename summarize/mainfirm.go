package summarize

// leastFirm is how often a text names the firm that it is about.
const leastFirm = 3

// mainFirm is the firm that an English text is about, if it is about one: the name that stands
// most often, says something or stands behind a noun for a firm, and is seldom behind "in" or "at"
// as places are. The text calls it "the company" then.
func (d *document) mainFirm() (string, bool) {
	if d.firm == nil {
		firm := d.findFirm()
		d.firm = &firm
	}
	return *d.firm, *d.firm != ""
}

// findFirm is mainFirm, read from all of the text.
func (d *document) findFirm() string {
	type tally struct{ all, place, firm int }
	names := map[string]*tally{}
	order := []string{}
	for j := 0; j < len(d.tokens); j++ {
		n := d.firmName(j)
		if n == 0 {
			continue
		}
		name := withoutOwner(d.textOf(j, j+n-1))
		t := names[name]
		if t == nil {
			t = &tally{}
			names[name], order = t, append(order, name)
		}
		t.all++
		if d.isSaying(j+n+btoi(d.wordIn(haves, j+n))) || j > 0 && d.isKind(j-1) && !d.at(j-1).cap {
			t.firm++
		}
		if j > 0 && d.wordIn(atPlace, j-1) {
			t.place++
		}
		j += n - 1
	}
	best, second := "", 0
	for _, name := range order {
		t := names[name]
		if t.place*3 > t.all || t.firm == 0 {
			continue
		}
		switch {
		case best == "" || t.all > names[best].all:
			if best != "" {
				second = names[best].all
			}
			best = name
		case t.all > second:
			second = t.all
		}
	}
	if best == "" || names[best].all < leastFirm || names[best].all < 2*second {
		return ""
	}
	return best
}

// firmMeant is the firm that the text is about, if the phrase p stands for it: "the company",
// "the carmaker".
func (r *resolver) firmMeant(p *phrase) (*speaker, bool) {
	w := p.head.nominative
	if p.to-p.from != 1 || !r.d.latin(p.from) || !trading.has(w) && !producing.has(w) {
		return noSpeaker, false
	}
	name, ok := r.d.mainFirm()
	return &speaker{who: name, headWord: w}, ok
}

// firmName counts the words of the name at j that may be a firm's: with capitals, and no
// person, land, medium or month among them; 0 if there is none.
func (d *document) firmName(j int) int {
	n := 0
	for j+n < len(d.tokens) && n < 3 {
		t := d.at(j + n)
		if t.kind != wordToken || !t.cap || t.word[0] >= 0x80 || n > 0 && (t.start != d.at(j+n-1).end+1 || d.isOwner(j+n-1)) {
			break
		}
		_, given := givenName(t.word)
		_, person := d.personCalled(t.word)
		if given || person || monthOf(t.word) > 0 || weekdayNames.has(t.word) || isDemonymWord(withoutOwner(t.word)) || d.isRole(j+n) || placeNouns.has(t.word) || honorifics.has(t.word) || notFirms.has(t.word) || d.isOwnWord(t.word) || isState(withoutOwner(t.word)) {
			return 0
		}
		if n == 0 && d.beginsSentence(j) && !d.properWords()[t.word] && !t.upper {
			return 0
		}
		n++
	}
	return n
}

// What has capitals and is no firm.
var (
	notFirms = &wordList{text: "[notFirms]"}
	atPlace  = &wordList{text: `in at to from near across around`}
)

// isState tells whether w is the name of a state or its capital, in lower case.
func isState(w string) bool {
	_, ok := statesOnce()[w]
	return ok
}
