package summarize

// titleGender is the gender of the English surname w as a title in front of it tells
// it somewhere: Mr Ashby, Dame Ada Krog.
func (d *document) titleGender(w string) gender {
	if w == "" || w[0] >= 0x80 {
		return anyGender
	}
	if d.titled == nil {
		d.titled = make(map[string]gender)
		for j := range d.tokens {
			if g, ok := genderOfTitle.gender(d.wordAt(j)); ok && d.at(j).cap {
				d.readTitle(j, g)
			}
		}
	}
	return d.titled[w]
}

// strangersGender is the gender of a name that no table knows, by its endings or by a
// title.
func (d *document) strangersGender(given, surname string) gender {
	if g := genderOfName(given, surname); g != anyGender {
		return g
	}
	if g := d.titleGender(withoutOwner(surname)); g != anyGender || surname[0] >= 0x80 {
		return g
	}
	return d.genderBehind(withoutOwner(surname))
}

// readTitle notes the gender g of whose title stands at j; two with one surname have
// none.
func (d *document) readTitle(j int, g gender) {
	n := j + 1
	if d.is(n, ".") {
		n++
	}
	last := -1
	for ; n < len(d.tokens) && n < j+6 && d.isNameWord(n) && !d.ends(n); n++ {
		last = n
	}
	if last < 0 {
		return
	}
	w := lower(withoutOwner(d.textOf(last, last)))
	if old, ok := d.titled[w]; ok && old != g {
		g = anyGender
	}
	d.titled[w] = g
}

var genderOfTitle = &wordMap{text: `mr sir lord: m; mrs ms miss dame lady: f`}
