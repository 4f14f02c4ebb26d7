package summarize

// phraseStart goes over what stands in front of a phrase at token i and is no part of it.
func (d *document) phraseStart(i, limit int) int {
	for i < limit && d.wordIn(leaders, i) {
		i++
	}
	for i+1 < limit && !d.at(i).cap && (isOfDate(d.wordAt(i)) || d.wordIn(partsOfTime, i) && isOfDate(d.wordAt(i+1))) {
		i++ // "в июне 2017 года президент США", "в конце февраля «Известия»"
	}
	if i+2 < limit && d.latin(i) && monthOf(d.wordAt(i)) > 0 && d.at(i+1).kind == numberToken && d.at(i+2).kind == wordToken && !d.at(i+2).cap {
		i += 2 // "an August 2025 slideshow"
	}
	if i+1 < limit && d.is(i, "number") && i > 0 && d.is(i-1, "opposite") {
		i++ // "Opposite number Pia Lang"
	}
	if i+1 < limit && d.beginsSentence(i) && d.endsIn(i, "іше") {
		i++ // "Найгостріше колишній посадовець висловлюється"
	}
	if i+1 < limit && d.at(i).cap && d.wordIn(venues, i) && d.wordIn(ones, i-1) {
		i++ // "В своем Facebook-аккаунте Филатов"
	}
	if i >= limit {
		return i
	}
	if n := d.quotedName(i, limit); n > 0 && i+n < limit && !d.latin(i+n) && !d.at(i+n).cap {
		if h, ok := d.headAt(i + n); ok && h.kind == personHead && h.nominative == d.wordAt(i+n) {
			i += n // "відповів у коментарі «Трибуні» голова колегії"
		}
	}
	i = d.overTitle(i, limit)
	if i+3 < limit && d.at(i).kind == numberToken && isDash(d.wordAt(i+1)) && d.at(i+2).glued {
		i += 3 // "70-year-old shopkeeper", "71-річний пенсіонер"
	}
	if i+1 < limit && d.is(i, "year-old") {
		i++
	}
	return i
}

// What stands in front of a month or a year.
var partsOfTime = &wordList{text: "[partsOfTime]"}

// overTitle goes over "пані", "Mr." in front of a name.
func (d *document) overTitle(i, limit int) int {
	if i+1 >= limit || !d.wordIn(honorifics, i) {
		if d.wordIn(ranks, i) && i+1 < limit && d.at(i).cap && !d.isNameWord(i+2) && (i+2 >= limit || d.at(i+2).kind == markToken || d.isSaying(i+2) || actsNext(d.tokens, i+2)) && d.personNamed(d.wordAt(i+1)) {
			return i + 1 // "Roy Jackson … Major Jackson"
		}
		return i
	}
	n := i + 1
	if d.is(n, ".") {
		n++
	}
	if n < limit && d.isNameWord(n) {
		return d.overTitle(n, limit) // "Lt. Col. Osvald Tiernach"
	}
	return i
}

var honorifics = &wordList{text: "[honorifics]"}

// Ranks whose words stand in other names too.
var ranks = &wordList{text: `major corporal private hon pc dc ds di`}

// dropMedium leaves out the medium that was told it in front of a role in the nominative: "(розповіла)
// TechCrunch генеральна директорка", "(сообщил) РБК представитель", "(сказав) Радіо Свобода Коваленко".
func (d *document) dropMedium(p *phrase) {
	k := p.from
	for k < p.to && d.at(k).kind == wordToken && d.at(k).cap && (d.at(k).upper || d.latin(k)) {
		k++
	}
	if d.is(k, "радіо") && d.is(k+1, "свобода") || d.is(k, "радио") && d.is(k+1, "свобода") {
		k += 2
	}
	if k == p.from || k >= p.to || d.latin(k) || d.beginsSentence(p.from) || d.wordIn(crafts, k-1) {
		return
	}
	role := p.headAt >= k && p.head.kind == personHead && d.wordAt(p.headAt) == p.head.nominative && !d.at(k).cap
	name := p.headAt < 0 && k == p.to-1 && d.isNameWord(k) && !d.latin(p.from) && !d.at(p.from).upper
	if !role && !name {
		return
	}
	p.from, p.trimmed, p.caps = k, true, max(0, p.caps-(k-p.from))
	if name {
		p.nameFrom, p.nameTo = k, p.to
	}
}

// What tells in Latin letters what somebody does rather than to whom they told it.
var crafts = &wordList{text: "[crafts]"}

// dropBefore leaves out what stands in front of p and is no part of it, and reads call signs.
func (d *document) dropBefore(p *phrase, limit int) {
	d.dropTimes(p)
	d.dropMedium(p)
	d.callSign(p, limit)
}

// dropTimes leaves out the words of time that stand in front of a name or a role: "(у 2012) році
// Стейсі Барр", "(В то) же время Маккинни", "напередодні канцлер".
func (d *document) dropTimes(p *phrase) {
	for p.from+1 < p.to && p.from != p.headAt && p.from != p.nameFrom && d.wordIn(timesBefore, p.from) {
		p.from++
		p.trimmed = true
	}
}

var timesBefore = &wordList{text: "[timesBefore]"}

// isDemonymWord tells adjectives of peoples by their endings: Western, Ukrainian.
//
//go:noinline
func isDemonymWord(w string) bool {
	return hasAnySuffix(w, "ian ean ican ern ish ese 's")
}
