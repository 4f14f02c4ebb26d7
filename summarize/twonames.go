package summarize

// isAnotherName tells whether a second person's name begins at j behind the name of p, which is
// in another case: "(с министром) Сергеем Лавровым | Федерика Могерини".
func (d *document) isAnotherName(p *phrase, j int) bool {
	if p.nameTo != j || j+1 >= len(d.tokens) || !d.isNameWord(j+1) || d.latin(j) {
		return false
	}
	n, given := d.givenAt(j)
	return given && lower(n.nominative) == d.wordAt(j) && hasAnySuffix(d.wordAt(j-1), "ым им ом ем єм ой ою ого ому ій ої")
}

// ownerOfMany takes the name behind a plural for whose they are: "поклонники Анастасии".
func (d *document) ownerOfMany(p *phrase) {
	if p.headAt >= 0 && p.head.gender == plural && p.nameTo-p.nameFrom == 1 && !d.latin(p.from) {
		p.nameFrom, p.nameTo = -1, -1
	}
}
