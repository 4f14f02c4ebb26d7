package summarize

// beforeItsPlace reads whoever stands in front of the place they are of, where an aside
// begins at token end, before the verb at v: "Зоолог Курт Хальман из Брена, который…,
// (считает)".
func (d *document) beforeItsPlace(v, end, from int, placed bool, fits func(*phrase) bool) (*phrase, bool) {
	if end >= v || !d.is(end, ",") || end > from+2 && d.isNameWord(end-1) && d.isNameWord(end-2) {
		return noPhrase, false
	}
	for k := end - 1; k > from && k > end-6 && d.at(k).kind == wordToken; k-- {
		if !governs(d.wordAt(k)) {
			continue
		}
		p, ok := d.phraseEnding(k, from, true, fits)
		if !ok || p.to != k {
			continue
		}
		if d.wordIn(joiners, k) && d.latin(k) && !p.person() {
			if q, whole := d.phraseAfter(p.from, end); whole && q.to == end && d.mayBePlaced(q, from, placed) && fits(q) {
				return q, true // "The head of the guild, who was there, said"
			}
		}
		return p, true
	}
	return noPhrase, false
}

// mayBePlaced tells whether p, which begins at token from or behind it, may stand in front of
// the place it is of, if that is asked.
func (d *document) mayBePlaced(p *phrase, from int, placed bool) bool {
	if !placed || p.person() {
		return true
	}
	last, first := p.headAt == p.to-1 && p.head.kind != orgHead, p.headAt == p.from && (p.from == from && p.head.kind == personHead || p.head.kind == crowdHead && p.quoted > 0)
	return (last || first) && d.isNominative(p)
}
