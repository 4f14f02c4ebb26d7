package summarize

import "unicode/utf8"

// byReporting reads the Ukrainian or Russian person or body in the nominative with which s
// begins and whose verb "що" or "что" follows at once, though no table has the verb:
// "Департамент на запит «Прапора» відписав, що". Who perceives, knows or brings about
// something does not say so.
func (d *document) byReporting(s sentence) source {
	if d.tokens[s.from].word[0] < 0x80 || s.quote || s.opened {
		return source{}
	}
	for j := s.from + 1; j+3 < s.to && j < s.from+30; j++ {
		t := d.tokens[j]
		if isQuoteMark(t.word) && d.quotedName(j, s.to) == 0 && d.quotedBefore(j, s.from) == 0 || t.word == ":" || t.word == ";" {
			return source{}
		}
		if t.kind != wordToken || t.cap || !isPastOfOne(t.word) || d.isSaying(j) || !d.stated(j, s) {
			continue
		}
		if w := d.tokens[j-1].word; w == "не" || w == "який" || w == "яка" || w == "который" || w == "которая" || w == "б" || w == "бы" || hasAnyPrefix(t.word, perceived...) {
			return source{}
		}
		src := d.subjectBefore(s, j, verb{gender: verbGender(t.word), strength: voicing})
		if src.how == byPronoun && src.pronoun == verbGender(t.word) && !src.latter && d.tokens[s.from].cap && j < s.from+6 {
			src.at, src.weak = j, true
			return src // "Вона також закинула авторам, що"
		}
		if src.how != byName || !src.phrase.person(d) && src.phrase.headAt < 0 || src.phrase.from > s.from+4 || !d.isNominative(src.phrase) || d.isOwn(src.phrase) {
			return source{}
		}
		src.at, src.weak = j, true
		return src
	}
	return source{}
}

// isPastOfOne tells whether w is a past tense of one person, as far as its ending tells.
func isPastOfOne(w string) bool {
	return utf8.RuneCountInString(w) > 5 && hasAnySuffix(w, "ав", "ив", "ув", "яв", "ала", "ила", "ула", "яла", "лася", "лась", "вся", "ал", "ил", "ул", "ял", "лся", "ел", "ела", "іла", "ів") && verbGender(w) != anyGender
}

// stated tells whether a statement follows the verb at j, at once or behind whom it is made
// to in the dative plural: "відписав, що", "закинула авторам, що".
func (d *document) stated(j int, s sentence) bool {
	k := j + 1
	if hasAnySuffix(d.tokens[k].word, "ам", "ям") && k+3 < s.to {
		k++
	}
	if d.tokens[k].word != "," || !isThat(d.tokens[k+1].word) {
		return false
	}
	next := d.wordAt(k + 2)
	return !isOtherVerb(next) && !hasAnySuffix(next, "ло", "лось", "лося") // "помер, що стало ударом"
}

// The beginnings of verbs of what somebody perceives, knows, does or suffers.
var perceived = []string{
	"бач", "поба", "поч", "чу", "зна", "дізна", "довіда", "зрозум", "розум", "поміти", "заб", "відчу", "зауваж", "перекон", "пересвід", "домі", "доби", "дочек", "дожи", "зроби", "підозр", "запідозр", "ріши", "виріш", "дума", "боя", "злякав", "зляка", "мрія", "вір", "пові", "звик", "раді", "зрад", "помилив", "дивив", "постар", "простеж", "подбав", "показ", "дове", "вияв", "з'яс", "стежи", "відкри", "встанов", "устан", "захвор", "стомив", "утом", "втом", "наста", "уяв", "прикид", "прики", "вда", "удав", "пригад", "нагада", "спостер", "слуха", "виві", "розраху", "перев", "отрим", "впевн", "упевн", "навчи", "прихов", "схова", "утаї", "замовч", "умовч", "прочит", "вичит", "дові", "вивч", "зафікс",
	"вид", "увид", "слыш", "услыш", "узна", "поня", "замет", "почу", "чувств", "убед", "доказ", "добил", "дожд", "дожи", "сдела", "заподозр", "подозр", "реши", "надум", "бояла", "боял", "испуг", "мечт", "вер", "повер", "привы", "рад", "обрад", "ошиб", "смотр", "посмотр", "позабот", "выяс", "обнаруж", "откры", "устав", "устал", "заболе", "вообраз", "притвор", "вспом", "наблюд", "слуша", "получ", "провер", "рассчит", "учё", "учел", "учла", "следи", "просле", "гордил", "стыдил", "ожида", "жда", "терп", "дела", "скры", "утаи", "умолч", "прочит", "вычит", "прочёл", "изуч", "зафикс", "науч",
}
