package summarize

// nameWithin finds a person's name in p where words stand around it.
func (d *document) nameWithin(p *phrase) {
	d.nameBehindOffice(p)
	d.moodBeforeName(p)
	d.nobleName(p)
}

// nameBehindOffice finds the person's name at the end of p behind what an office is for:
// "Secretary of State Antony Brink", "Mozambia's Minister of Foreign Affairs Amade Mikid".
func (d *document) nameBehindOffice(p *phrase) {
	if p.headAt < 0 || p.head.kind != personHead || p.person() || !d.is(p.headAt+1, "of") || !d.latin(p.headAt) {
		return
	}
	k := p.headAt + 2
	for k < p.to && (d.wordIn(portfolios, k) || k > p.headAt+2 && d.is(k, "and")) {
		k++
	}
	if k == p.headAt+2 || d.is(k-1, "the") || p.to-k < 2 || p.to-k > 3 {
		return
	}
	for n := k; n < p.to; n++ {
		if _, noun := d.headAt(n); noun || !d.isNameWord(n) {
			return
		}
	}
	p.nameFrom, p.nameTo = k, p.to
}

// What ministers and secretaries are of.
var portfolios = &wordList{text: "[portfolios]"}

// nameOfMember finds the name between a role and the body of which somebody is: "Councillor Hewitt
// Basant of the Quay Greens".
func (d *document) nameOfMember(p *phrase) {
	n := p.headAt + 1
	if p.headAt != p.from || p.head.kind != personHead || n+2 >= p.to || !d.is(n+2, "of") {
		return
	}
	if d.isNameWord(n) && d.isNameWord(n+1) {
		p.nameFrom, p.nameTo, p.to = n, n+2, n+2
	}
}

// moodBeforeName drops the English words in front of the surname of somebody whom the text
// names elsewhere: "A defiant Musk", "an angry Putin".
func (d *document) moodBeforeName(p *phrase) {
	last := p.to - 1
	if p.headAt >= 0 || p.person() || last-p.from < 1 || last-p.from > 2 || !d.isNameWord(last) {
		return
	}
	if w := d.wordAt(p.from - 1); w != "a" && w != "an" || !d.personNamed(d.wordAt(last)) {
		return
	}
	for n := p.from; n < last; n++ {
		if d.at(n).cap {
			return
		}
	}
	p.from, p.nameFrom, p.nameTo = last, last, p.to
}

// nobleName takes the small words in front of a surname into the name: "Mr van de Wetering",
// "Von der Leyen said", but not "де Петренко сказав".
func (d *document) nobleName(p *phrase) {
	last := p.to - 1
	k := last
	for k > 0 && k > last-3 && d.wordIn(particles, k-1) && (!d.is(k-1, "де") || k < last) {
		k--
	}
	alone := p.nameTo-p.nameFrom == 1 && p.nameFrom == last || p.nameFrom < 0 && p.headAt < 0 && p.quoted == 0 && p.from >= k
	if k == last || !alone || !d.isNameWord(last) || k > 0 && d.at(k-1).cap && !d.wordIn(honorifics, k-1) {
		return // "the state of Rio de Janeiro"
	}
	p.from, p.nameFrom, p.nameTo = min(p.from, k), k, p.to
}

// listOfNames takes all of a list into p, two names with "and" between, and leaves the end of what
// stands in front of one name out: "Exar, Velor, Amaz and Face said", "(for) activity and Sanchez".
func (d *document) listOfNames(p *phrase) {
	if !d.latin(p.from) || p.to-p.from < 3 || d.indexOf(p.from, p.to, "and") < 0 {
		return
	}
	if !d.at(p.from).cap && d.is(p.from+1, "and") {
		p.from, p.trimmed = p.from+2, true
		if last := p.to - 1; p.from == last && d.personNamed(d.wordAt(last)) {
			p.nameFrom, p.nameTo = last, p.to
		}
		return
	}
	for n := 0; n < mostJoint && p.from > 1 && d.is(p.from-1, ",") && d.isNameWord(p.from-2) && !d.at(p.from-2).glued && (d.beginsSentence(p.from-2) || d.is(p.from-3, ",")); n++ {
		p.from -= 2
		p.caps++
	}
}
