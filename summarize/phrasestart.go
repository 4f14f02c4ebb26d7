package summarize

// phraseStart goes over what stands in front of a phrase at token i and is no part of it.
func (d *document) phraseStart(i, limit int) int {
	for i < limit && leaders.has(d.tokens[i].word) {
		i++
	}
	for i+1 < limit && isOfDate(d.tokens[i].word) && !d.tokens[i].cap {
		i++ // "в июне 2017 года президент США"
	}
	if i+1 < limit && d.tokens[i].word == "number" && i > 0 && d.tokens[i-1].word == "opposite" {
		i++ // "Opposite number Pia Lang"
	}
	if i+1 < limit && d.beginsSentence(i) && hasAnySuffix(d.tokens[i].word, "іше") {
		i++ // "Найгостріше колишній посадовець висловлюється"
	}
	if i+1 < limit && d.tokens[i].cap && venues.has(d.tokens[i].word) && ones.has(d.wordAt(i-1)) {
		i++ // "В своем Facebook-аккаунте Филатов"
	}
	if i >= limit {
		return i
	}
	if n := d.quotedName(i, limit); n > 0 && i+n < limit && d.tokens[i+n].word[0] >= 0x80 && !d.tokens[i+n].cap {
		if h, ok := d.headAt(i + n); ok && h.kind == personHead && h.nominative == d.tokens[i+n].word {
			i += n // "відповів у коментарі «Трибуні» голова колегії"
		}
	}
	i = d.overTitle(i, limit)
	if i+3 < limit && d.tokens[i].kind == numberToken && isDash(d.tokens[i+1].word) && d.tokens[i+2].glued {
		i += 3 // "70-year-old shopkeeper", "71-річний пенсіонер"
	}
	if i+1 < limit && d.tokens[i].word == "year-old" {
		i++
	}
	return i
}

// overTitle goes over "пані", "Mr." in front of a name.
func (d *document) overTitle(i, limit int) int {
	if i+1 >= limit || !honorifics.has(d.tokens[i].word) {
		return i
	}
	n := i + 1
	if d.tokens[n].word == "." {
		n++
	}
	if n < limit && d.isNameWord(n) {
		return d.overTitle(n, limit) // "Lt. Col. Osvald Tiernach"
	}
	return i
}

var honorifics = &wordList{text: `сэр сер пан пана панові паном пані господин господина господину госпожа госпожи госпоже mr mrs ms miss dr fr sir dame lord lady rep sen gov gen col lt sgt capt maj adm prof rev judge justice cllr`}

// isDemonymWord tells adjectives of peoples by their endings: Western, Ukrainian.
//
//go:noinline
func isDemonymWord(w string) bool {
	return hasAnySuffix(w, "ian ean ican ern ish ese 's")
}
