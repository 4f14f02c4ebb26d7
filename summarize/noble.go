package summarize

// nobleAt reads a person with small words in front of the surname at token j: "Ursula von der
// Leyen", "Урсула фон дер Ляєн".
func (d *document) nobleAt(j int) (person, bool) {
	if !d.isNameWord(j) {
		return person{}, false
	}
	k := j + 1
	for k < len(d.tokens) && k < j+4 && d.wordIn(particles, k) {
		k++
	}
	if k == j+1 || k >= len(d.tokens) || !d.isNameWord(k) {
		return person{}, false
	}
	n, ok := d.givenAt(j)
	if !ok || lower(n.nominative) != d.wordAt(j) {
		return person{}, false
	}
	surname := withoutOwner(d.textOf(j+1, k))
	return person{given: n.nominative, surname: surname, key: lower(withoutOwner(d.textOf(k, k))), gender: n.gender}, true
}

// womanBefore tells whether a woman's role stands right in front of token j.
func (d *document) womanBefore(j int) bool {
	if j == 0 {
		return false
	}
	h, ok := d.headAt(j - 1)
	return ok && h.kind == personHead && h.gender == feminine && h.nominative == d.wordAt(j-1)
}
