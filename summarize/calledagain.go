package summarize

// calledAgain is who spoke shortly before sentence i, if the English words p behind "the" only call
// them by what they are: "the outspoken minister", "the UN chief" of its secretary-general, "the
// 14-time champion", "the spokesman" of a spokesman who has no name. A body, a land or a party
// with a capital must be that of the role they were named with, or the only party of the text.
func (r *resolver) calledAgain(p *phrase, i int) (*speaker, bool) {
	d, last := r.d, r.last.copy()
	last.via = ""
	numbered := p.overNumber(d)
	if p.headAt != p.to-1 || p.head.kind != personHead || !d.is(numbered-1, "the") || r.spoke < i-2 {
		return noSpeaker, false
	}
	head := p.head.nominative
	if p.headAt == p.from {
		return last, !last.person && last.headWord == head && sameRank(last.who, head) // "An airport spokeswoman … the spokeswoman"
	}
	if !last.person {
		return noSpeaker, false
	}
	if stars.has(head) {
		return last, numbered < p.from && last.headWord == "" && r.personsBefore(anyGender) == 1
	}
	role := " " + lower(last.role) + " "
	same := last.headWord == head && sameRank(last.role, d.textOf(p.from, p.to-1))
	for k := p.from; k < p.headAt; k++ {
		w := d.wordAt(k)
		known := containsText(role, " "+w+" ")
		same = same || known && d.at(k).cap && (head == "chief" && heading.has(last.headWord) || head == "boss" && isAmong(last.headWord, "manager coach"))
		if d.at(k).cap && !known && !r.onlyParty(w) {
			return noSpeaker, false // "the French minister", "the APC spokesman"
		}
	}
	return last, same
}

// onlyParty tells whether w is a word for a party, and no other one stands in the text.
func (r *resolver) onlyParty(w string) bool {
	for j := range r.d.tokens {
		if r.d.wordIn(partisans, j) && r.d.wordAt(j) != w {
			return false
		}
	}
	return partisans.has(w)
}

// overNumber is where the words of p begin with the figures that are joined to them: "14-time".
func (p *phrase) overNumber(d *document) int {
	if k := p.from; d.is(k-1, "-") && d.at(k-2).kind == numberToken {
		return k - 2
	}
	return p.from
}

// partisans are words for whose party somebody is of.
var partisans = &wordList{text: "[partisans]"}

// heading are those who may be called the chief of what they head.
var heading = &wordList{text: "[heading]"}

// stars are what readers of sport and shows are told of the one whom a text is about.
var stars = &wordList{text: "[stars]"}

// inPart is the one person who was named in full before and of whose name sp is the end, where no
// table knows it: "Rogene Gee Calvert … Calvert", "Bruno Le Maire … Le Maire".
func (r *resolver) inPart(sp *speaker, i int) (*speaker, bool) {
	if sp.who == "" || sp.who[0] >= 0x80 && !containsText(sp.who, " ") || sp.headWord != "" || sp.crowd {
		return noSpeaker, false
	}
	for _, q := range r.d.people() {
		if q.surname == sp.who {
			return noSpeaker, false // more than one has it, or they would have been found by it
		}
	}
	found, several := noSpeaker, false
	take := func(k *speaker) {
		n := len(k.who) - len(sp.who) - 1
		if n > 0 && k.who[n] == ' ' && hasSuffix(k.who, sp.who) && (k.person || r.isPair(k)) {
			several = several || found.who != "" && found.who != k.who || containsText(k.who, ".")
			found = k
		}
	}
	for n := range r.known {
		if r.known[n].person {
			take(&r.known[n].speaker)
		}
	}
	for k := 0; k < i && !(sp.person && containsText(sp.who, " ")); k++ {
		take(&r.out[k].speaker)
	}
	found = found.copy()
	found.via = sp.via
	return found, found.who != "" && !several
}
