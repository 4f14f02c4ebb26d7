package summarize

// isAnotherName tells whether another name begins at j behind the name of p: of a second person,
// in another case ("(с министром) Сергеем Лавровым | Федерика Могерини"), or a medium in Latin
// letters ("розповів Олег Дуб | CNN").
func (d *document) isAnotherName(p *phrase, j int) bool {
	if d.latin(j) && !d.latin(j-1) {
		return soundsLikeMedium(d.wordAt(j))
	}
	if p.nameTo != j || j+1 >= len(d.tokens) || !d.isNameWord(j+1) {
		return false
	}
	n, given := d.givenAt(j)
	return given && lower(n.nominative) == d.wordAt(j) && d.endsIn(j-1, "ым им ом ем єм ой ою ого ому ій ої")
}

// ownerOfMany takes the name behind a plural for whose they are: "поклонники Анастасии".
func (d *document) ownerOfMany(p *phrase) {
	if p.headAt >= 0 && p.head.gender == plural && p.nameTo-p.nameFrom == 1 && !d.latin(p.from) {
		p.nameFrom, p.nameTo = -1, -1
	}
}
