package summarize

// withoutClause is the source p, in another case, without what follows it where nobody wrote the
// comma: "За даними поліції водій (перевищив швидкість)", "По словам мэра школы (закроют)".
func (d *document) withoutClause(p *phrase, limit int) *phrase {
	end := max(p.headAt+1, p.nameTo)
	if p.headAt < p.from {
		return p
	}
	for end < p.to && d.at(end).cap {
		end++ // "міністерства Криму"
	}
	cut := p.to
	for j := end; j < p.to; j++ {
		if h, ok := d.headAt(j); d.isAct(j) || ok && h.kind == personHead && h.nominative == d.wordAt(j) {
			cut = end
			break
		}
	}
	if cut == p.to && p.to < limit && d.isAct(p.to) && !d.isSaying(p.to) {
		cut = end
	}
	if cut == p.to {
		return p
	}
	p = p.copy()
	p.to, p.caps = cut, 0
	for j := p.from; j < p.to; j++ {
		p.caps += btoi(d.at(j).cap)
	}
	return p
}

// isAct tells whether a verb stands at token j that tells what somebody did or does.
func (d *document) isAct(j int) bool {
	t := d.at(j)
	return t.kind == wordToken && !t.cap && (isOtherVerb(t.word) || hasAnySuffix(t.word, "ють уть ют ут ят нув сли зли рли рло рла івся"))
}
