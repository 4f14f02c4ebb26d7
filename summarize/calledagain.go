package summarize

import "strings"

// calledAgain is who spoke shortly before sentence i, if the English words p behind "the" only call
// them by what they are: "the Republican governor", "the UN chief", "the spokesman" of a spokesman
// who has no name. It is nobody where another may be meant: "the French minister".
func (r *resolver) calledAgain(p *phrase, i int) (*speaker, bool) {
	d, last := r.d, &r.last
	if p.headAt != p.to-1 || p.head.kind != personHead || d.wordAt(p.overNumber(d)-1) != "the" || r.spoke < i-2 {
		return noSpeaker, false
	}
	head := p.head.nominative
	if p.headAt == p.from {
		return last.copy(), !last.person && last.headWord == head && sameRank(last.who, head) // "An airport spokeswoman … the spokeswoman"
	}
	if !last.person {
		return noSpeaker, false
	}
	if stars.has(head) {
		return last.copy(), r.personsBefore(anyGender) == 1
	}
	role := " " + lower(last.role) + " "
	same := last.headWord == head && sameRank(last.role, d.textOf(p.from, p.to-1))
	for k := p.from; k < p.headAt; k++ {
		w := d.wordAt(k)
		known := containsText(role, " "+w+" ")
		same = same || known && d.at(k).cap && (chiefWords.has(head) || head == "boss")
		land := isDemonymWord(w) || places.has(w) || isAmong(w, "us uk eu u.s. u.k.")
		if d.at(k).cap && !known && !partisans.has(w) && !(land && smallLetters(last.role)) {
			return noSpeaker, false // "the French minister", of another land; "the APC spokesman"
		}
	}
	return last.copy(), same
}

// smallLetters tells whether no word of role but the first has a capital: no land stands in it.
func smallLetters(role string) bool {
	_, rest, _ := cut(role, " ")
	return rest == lower(rest)
}

// overNumber is where the words of p begin with the figures that are joined to them: "14-time".
func (p *phrase) overNumber(d *document) int {
	if k := p.from; d.wordAt(k-1) == "-" && d.at(k-2).kind == numberToken {
		return k - 2
	}
	return p.from
}

// partisans are words for whose party somebody is of, which says nothing of their land.
var partisans = &wordList{text: "[partisans]"}

// stars are what readers of sport and shows are told of the one whom a text is about.
var stars = &wordList{text: "[stars]"}

// inPart is the one person who was named in full before and of whose name sp is the end or, of two
// words, the beginning, where no table knows it: "Rogene Gee Calvert … Calvert", "Bruno Le Maire …
// Le Maire", "Manika Batra … Manika".
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
		if n <= 0 {
			return
		}
		ends := k.who[n] == ' ' && hasSuffix(k.who, sp.who)
		if (ends || k.who[len(sp.who)] == ' ' && hasPrefix(k.who, sp.who) && strings.Count(k.who, " ") == 1) && (k.person || r.isPair(k)) {
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
	return found.copy(), found.who != "" && !several
}
