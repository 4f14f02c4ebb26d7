package summarize

// byReporting reads the Ukrainian or Russian person or body in the nominative with which s
// begins and whose verb "що" or "что" follows at once, though no table has the verb:
// "Департамент на запит «Прапора» відписав, що", "Голова бурчить, що", "Мэр недоволен тем, что".
// Who perceives, knows or brings about something does not say so.
func (d *document) byReporting(s *sentence) *source {
	if d.latin(s.from) || s.quote || s.opened {
		return noSource
	}
	for j := s.from + 1; j+3 < s.to && j < s.from+30; j++ {
		t := d.at(j)
		if isQuoteMark(t.word) && d.quotedName(j, s.to) == 0 && d.quotedBefore(j, s.from) == 0 || t.word == ":" || t.word == ";" {
			return noSource
		}
		if next := d.wordAt(j + 1); t.kind != wordToken || !isAmong(next, ", тим тем") && !hasAnySuffix(next, "ам ям") {
			continue
		}
		feels := feltSo.has(t.word)
		if t.cap || !isPastOfOne(t.word) && !isPresent(t.word) && !feels || d.isSaying(j) && !feels || !d.stated(j, s) {
			continue
		}
		switch w := d.wordAt(j - 1); {
		case w == "який", w == "яка", w == "который", w == "которая", w == "б", w == "бы", w == "не" && !feels:
			return noSource
		case feels && wasBe.has(w):
			return noSource // "был уверен, что его не найдут"
		case !feels && (perceived.begins(t.word) || isPresent(t.word) && perceiving.begins(t.word)):
			return noSource
		}
		src := d.subjectBefore(s, j, newVerb(voicing, verbGender(t.word), false, false))
		if d.is(j-1, "не") {
			src = d.whoseOpinion(s, j)
		}
		if many := hasAnySuffix(t.word, "ні ны ть ят ют ут"); src.how == unattributed && many && isPreposition(d.wordAt(s.from)) {
			if src = d.heldIn(s, j); src.how != unattributed { // "У раді обурені, що"
				src.at, src.weak = j, true
			}
			return src
		}
		if src.how == byPronoun && src.pronoun == verbGender(t.word) && !src.latter && d.at(s.from).cap && j < s.from+6 {
			src.at, src.weak = j, true
			return src // "Вона також закинула авторам, що"
		}
		if src.how != byName || !src.phrase.person() && src.phrase.headAt < 0 || src.phrase.from > s.from+4 || !d.isNominative(&src.phrase) || d.isOwn(&src.phrase) {
			return noSource
		}
		if !isPastOfOne(t.word) && !feels && (!d.rightBefore(&src.phrase, j) || !src.phrase.person() && src.phrase.head.kind != personHead) {
			return noSource // "Мер підписав бюджет, що", "Компанія банкрутує, що"
		}
		src.at, src.weak = j, true
		return src
	}
	return noSource
}

// rightBefore tells whether nothing but adverbs stands between p and the verb at j.
func (d *document) rightBefore(p *phrase, j int) bool {
	for k := p.to; k < j; k++ {
		if !d.mayStandBetween(k) {
			return false
		}
	}
	return true
}

var wasBe = &wordList{text: "[wasBe]"}

// isPastOfOne tells whether w is a past tense of one person, as far as its ending tells.
func isPastOfOne(w string) bool {
	return runeCount(w) > 5 && hasAnySuffix(w, "ав ив ув яв ала ила ула яла лася лась вся ал ил ул ял лся ел ела іла ів") && verbGender(w) != anyGender
}

// stated tells whether a statement follows the verb at j, at once or behind whom it is made
// to in the dative plural: "відписав, що", "закинула авторам, що".
func (d *document) stated(j int, s *sentence) bool {
	k := j + 1
	if d.endsIn(k, "ам ям") && k+3 < s.to {
		k++
	}
	if d.wordIn(feltSo, j) && isAmong(d.wordAt(k), "тим тем") && k+3 < s.to {
		if next := d.wordAt(k + 3); isPresent(d.wordAt(j)) || isOtherVerb(next) || isPresent(next) {
			return false // "не вірить тим, що обіцяють", "вражена тим, що побачила"
		}
		k++
	}
	if !d.is(k, ",") || !isThat(d.wordAt(k+1)) {
		return false
	}
	next := d.wordAt(k + 2)
	if isPresent(d.wordAt(j)) && forWhom.has(next) {
		return false // "звільняється, що для колективу стало несподіванкою"
	}
	return d.wordIn(feltSo, j) || !isOtherVerb(next) && !isPresent(next) && !hasAnySuffix(next, "ло лось лося") // "помер, що стало ударом"
}

var forWhom = &wordList{text: "[forWhom]"}

// isPresent tells whether w is a present tense of one or many, as far as its ending tells.
//
//go:noinline
func isPresent(w string) bool {
	return runeCount(w) > 4 && hasAnySuffix(w, "ає яє ює ує ить їть еться ється иться їться ють ять ються яться ает яет ует ёт чит дит мит ется ётся ится ают яют уют ятся ются")
}

// What somebody feels or believes about a thing that they tell.
var feltSo = &wordList{text: "[feltSo]"}

// The beginnings of present tenses of the same, and of what a thing does.
var perceiving = &wordList{text: "[perceiving]"}

// The beginnings of verbs of what somebody perceives, knows, does or suffers.
var perceived = &wordList{text: "[perceived]"}
