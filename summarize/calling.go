package summarize

// callingSubject reads the subject with which the Ukrainian or Russian sentence s begins, if
// what it calls something stands between it and the verb at j: "Очільник спілки Мар'ян
// Білас такі натяки (називає) образливими", "Компания «Гай» выводы (назвала) «фокусом»".
func (d *document) callingSubject(s *sentence, j int, v verb) (*phrase, bool) {
	if !d.wordIn(callsBy, j) || s.quote || s.opened || j+1 >= s.to || !d.isVerdict(j+1) {
		return noPhrase, false
	}
	begin := d.clauseOpens(s, j)
	if begin >= j {
		return noPhrase, false
	}
	p, ok := d.phraseAfter(begin, j)
	if !ok || p.from != begin || p.to >= j || p.to < j-4 || !p.person() && (p.headAt < 0 || p.head.kind == 0) || d.isOwn(p) || !d.isNominative(p) || !d.agrees(p, v) {
		return noPhrase, false
	}
	for k := p.to; k < j; k++ {
		t := d.at(k)
		if t.kind != wordToken || t.cap || governs(t.word) || conjunctions.has(t.word) || t.word == "не" || d.isSaying(k) || isOtherVerb(t.word) {
			return noPhrase, false
		}
	}
	return p, true
}

// isVerdict tells whether what something is called begins at token k: a quotation, or an
// adjective in the instrumental.
func (d *document) isVerdict(k int) bool {
	t := d.at(k)
	return isQuoteMark(t.word) || !t.cap && t.kind == wordToken && hasAnySuffix(t.word, "им ім ым ими іми ыми ною кою вою шою ной кой вой шей")
}
