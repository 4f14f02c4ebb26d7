package summarize

// byHearsaid: "Мер лише розвів руками: мовляв, грошей немає", "Староста машет рукой:
// зимует человек девяносто": whoever does something in front of a colon says what stands
// behind it, if that begins with "мовляв" or they only made a gesture.
func (d *document) byHearsaid(s *sentence) *source {
	if d.latin(s.from) || s.opened || s.quote {
		return noSource
	}
	for c := s.from + 2; c+2 < s.to; c++ {
		w := d.wordAt(c)
		if isQuoteMark(w) && d.quotedName(c, s.to) == 0 && d.quotedBefore(c, s.from) == 0 || w == ";" {
			return noSource
		}
		if w != ":" && w != "," || w == "," && !d.isReportedly(c+1) {
			continue
		}
		told := w == ":" && (d.endsGesture(s, c) || d.isReportedly(c+1))
		for k := c + 2; w == ":" && !told && k+1 < s.to && k < c+9; k++ {
			told = d.is(k-1, ",") && d.isReportedly(k) && d.is(k+1, ",") // ": за десять років, мовляв, "
		}
		end := c
		if d.wordIn(bodyParts, c-1) {
			end = c - 2
		}
		src := d.doerBefore(s, end)
		if src.how == unattributed && w == ":" && end < c {
			src = d.whereHeld(s, end) // "В порту розводять руками: …"
		}
		if src.how == unattributed || w == "," && (src.how != byName || !d.actsBefore(src.phrase.to, c)) || w == ":" && !told || d.isOwn(&src.phrase) {
			return noSource
		}
		src.at = c
		d.womansRole(&src.phrase, c)
		return src
	}
	return noSource
}

// womansRole makes a man's role in p a woman's where the verb in front of token c tells:
// "депутат пожала плечами".
func (d *document) womansRole(p *phrase, c int) {
	if p.headAt < 0 || p.nameTo > p.nameFrom || p.head.kind != personHead || p.head.gender != masculine {
		return
	}
	for k := p.to; k < c; k++ {
		if w := d.wordAt(k); (isOtherVerb(w) || motions.has(w)) && verbGender(w) == feminine {
			p.head.gender = feminine
		}
	}
}

// isReportedly tells whether token k says that somebody else's words follow.
func (d *document) isReportedly(k int) bool {
	return d.wordIn(reportedly, k)
}

// actsBefore tells whether a verb follows at token k, behind who does something, before
// token c: "мер відмовився, мовляв, …", but not "мер, мовляв, знав".
func (d *document) actsBefore(k, c int) bool {
	for ; k < c; k++ {
		if t := d.at(k); t.kind == markToken {
			return false
		} else if isOtherVerb(t.word) || d.isSaying(k) {
			return true
		}
	}
	return false
}

// endsGesture tells whether "розводить руками", "кивает" ends before token c.
func (d *document) endsGesture(s *sentence, c int) bool {
	if c-1 <= s.from {
		return false
	}
	return d.wordIn(nods, c-1) || c-2 > s.from && d.wordIn(bodyParts, c-1) && d.isMotion(c-2)
}

// isMotion tells whether the words at k are a gesture and no work: "махає рукою", but not
// "махає руками".
func (d *document) isMotion(k int) bool {
	if w := d.wordAt(k + 1); !d.wordIn(motions, k) || !bodyParts.has(w) {
		return false
	} else if d.wordIn(waving, k) {
		return w == "рукою" || w == "рукой"
	}
	return true
}

var (
	motions   = &wordList{text: "[motions]"}
	waving    = &wordList{text: "[waving]"}
	bodyParts = &wordList{text: "[bodyParts]"}
	nods      = &wordList{text: "[nods]"}
)
