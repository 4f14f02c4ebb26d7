package summarize

// byAct: a court's ruling is what the court says.
func (d *document) byAct(s *sentence) *source {
	for j := s.from + 1; j < s.to && j < s.from+16; j++ {
		if !d.wordIn(rulings, j) {
			continue
		}
		k := j
		for k > s.from && d.isDate(k-1) {
			k--
		}
		p, ok := d.phraseBefore(k, s.from, func(p *phrase) bool { return p.from == s.from })
		if ok && p.headAt >= 0 && courts.has(p.head.nominative) && p.from == s.from {
			return &source{how: byName, phrase: *p, weak: true}
		}
	}
	if src := d.byFinding(s); src.how != unattributed {
		return src
	}
	return d.byDecision(s)
}

// byFinding: what scientists find is their word: "Исследователи университета описали
// новый вид".
func (d *document) byFinding(s *sentence) *source {
	for j := s.from + 1; j < s.to && j < s.from+12; j++ {
		if d.at(j).cap || !d.wordIn(discovering, j) {
			continue
		}
		p, ok := d.phraseAfter(s.from, j)
		if !ok || p.from > s.from+1 || p.headAt < 0 || p.head.gender != plural || !d.isNominative(p) || !scientists.has(p.head.nominative) {
			return noSource
		}
		return &source{how: byName, phrase: *p, weak: true}
	}
	return noSource
}

var (
	discovering = &wordList{text: "[discovering]"}
	scientists  = &wordList{text: "[scientists]"}
)

// byDecision: what a bank or a ministry decides is its own word: "Нацбанк зберіг
// ставку". English papers report decisions as their own.
func (d *document) byDecision(s *sentence) *source {
	for j := s.from + 1; j < s.to && j < s.from+12; j++ {
		if d.at(j).cap || !d.wordIn(decisions, j) {
			continue
		}
		p, ok := d.phraseBefore(j, s.from, func(p *phrase) bool {
			return p.from <= s.from+1 && d.agrees(p, ofGender(verbGender(d.wordAt(j))))
		})
		if !ok || p.person() || p.headAt >= 0 && p.head.kind == personHead || d.howOf(p) != byName || d.isOwn(p) {
			return noSource
		}
		if p.headAt < 0 && !d.at(p.from).upper || p.headAt >= 0 && p.head.kind == orgHead && p.caps == 0 {
			return noSource
		}
		return &source{how: byName, phrase: *p, weak: true}
	}
	return noSource
}

var decisions = &wordList{text: "[decisions]"}

var courts = &wordList{text: `суд court`}

var rulings = &wordList{text: "[rulings]"}
