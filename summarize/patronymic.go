package summarize

// isPatronymic tells whether w is a Ukrainian or Russian patronymic: Юрьевна, Іванович.
func isPatronymic(w string) bool {
	return hasAnySuffix(w, "ович евич йович овна евна івна ївна инична ільич ильич")
}

// isFirstSurname tells whether the word at j is a surname in front of a given name and a
// patronymic, all in the nominative: "Степаненко Иван Иванович".
func (d *document) isFirstSurname(j int) bool {
	if d.latin(j) || !d.isNameWord(j) || d.isRole(j) || !d.isNameWord(j+2) || !isPatronymic(d.wordAt(j+2)) {
		return false
	}
	n, given := d.givenAt(j + 1)
	w := d.wordAt(j)
	if !given || lower(n.nominative) != d.wordAt(j+1) {
		return false
	}
	if n.gender == feminine {
		return hasAnySuffix(w, "ова ева ёва єва ина іна ына їна ская цкая ська цька енко єнко чук щук юк")
	}
	return hasAnySuffix(w, "ов ев ёв єв ин ін ын їн ский цкий ський цький енко єнко чук щук юк")
}

// withPatronymic is who is named with a patronymic at token j: "Иван Иванович Степаненко",
// "Степаненко Иван Иванович".
func (d *document) withPatronymic(j int) (person, bool) {
	if d.latin(j) || !d.isNameWord(j+2) {
		return person{}, false
	}
	first, last := j, j+2
	if d.isFirstSurname(j) {
		first, last = j+1, j
	}
	n, ok := d.givenAt(first)
	if !ok || !d.at(first).cap || !d.isNameWord(first+1) || !d.isNameWord(last) || d.at(first+1).glued || d.at(last).glued || d.isRole(last) || governs(d.wordAt(last)) || d.beginsSentence(last) && last > first {
		return person{}, false
	}
	w, given := d.textOf(first, first), d.wordAt(first)
	father, surname := d.textOf(first+1, first+1), d.textOf(last, last)
	if lower(n.nominative) != given {
		w, father, surname = n.nominative, d.nominativeBeside(father, given, n.gender), d.nominativeBeside(surname, given, n.gender)
	}
	if !isPatronymic(lower(father)) {
		return person{}, false
	}
	return person{w + " " + father, surname, lower(surname), n.gender}, true
}

// endsObliqueName tells whether a given name that is not in the nominative stands in front of
// the surname at token j: "Мера Олега Дуба (розкритикував депутат)".
func (d *document) endsObliqueName(j, from int) bool {
	if j <= from || d.latin(j) || !d.isNameWord(j) {
		return false
	}
	n, given := d.givenAt(j - 1)
	return given && d.at(j-1).cap && lower(n.nominative) != d.wordAt(j-1)
}
