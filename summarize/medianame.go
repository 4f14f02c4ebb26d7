package summarize

// mediumAt reads the noun at token j that names a medium only behind an adjective with a
// capital, or with what stands behind it, and is a common one elsewhere: "Українська
// (правда)", "Новое (время)", "(Дзеркало) тижня", "(Суспільне) повідомило".
func (d *document) mediumAt(j int) (head, bool) {
	t := d.at(j)
	if t.word[0] < 0x80 || !t.cap && (j == 0 || !d.at(j-1).cap) {
		return head{}, false
	}
	next := d.wordAt(j + 1)
	if w, ok := wholeNames.get(t.word); t.cap && ok && (w == next || w == "" && (d.isSaying(j+1) || j > 0 && d.isSaying(j-1) && (next == "" || d.at(j+1).kind == markToken))) {
		return head{t.word, neuter, orgHead}, true
	}
	h, ok := mediaWordsOnce()[t.word]
	if !ok || j == 0 || leaders.has(t.word) {
		return head{}, false // "тим часом"
	}
	before := d.at(j - 1)
	if h.nominative == "берег" && !hasAnyPrefix(before.word, "лів лев") || !d.relayedNear(j) {
		return head{}, false // "Правый берег", "Перша хвиля показала"
	}
	return h, before.cap && !before.upper && before.kind == wordToken && (isAdjective(before.word) || isNominativeAdjective(before.word)) && !timely.has(before.word) && !lately.has(before.word)
}

// relayedNear tells whether a word by which media are cited stands near the noun at j: "пише",
// "за даними", "в інтерв'ю".
func (d *document) relayedNear(j int) bool {
	for k := max(0, j-5); k < len(d.tokens) && k < j+4; k++ {
		if d.wordIn(citedBy, k) {
			return true
		}
	}
	return false
}

var citedBy = &wordList{text: "[citedBy]"}

// isToldMedium tells whether the words at j and behind it are a medium in the dative, which
// something was told: "(розповів) Українській правді".
func (d *document) isToldMedium(j int) bool {
	if j+1 >= len(d.tokens) || !d.at(j).cap || d.latin(j) || !d.endsIn(j, "ій ой ому им ым") {
		return false
	}
	h, ok := mediaWordsOnce()[d.wordAt(j+1)]
	return ok && h.nominative != d.wordAt(j+1) && d.endsIn(j+1, "і е у ю ам ям")
}

// mediaWordsOnce are the nouns of names of media in all their cases.
var mediaWordsOnce = once(func() map[string]head {
	all := make(map[string]head)
	for _, h := range []head{
		{"правда", feminine, orgHead},
		{"хвиля", feminine, orgHead},
		{"волна", feminine, orgHead},
		{"хроніка", feminine, orgHead},
		{"хроника", feminine, orgHead},
		{"берег", masculine, orgHead},
		{"вісник", masculine, orgHead},
		{"вестник", masculine, orgHead},
		{"час", masculine, orgHead},
		{"вечір", masculine, orgHead},
		{"кур'єр", masculine, orgHead},
		{"курьер", masculine, orgHead},
		{"ліга", feminine, orgHead},
		{"дзеркало", neuter, orgHead},
		{"зеркало", neuter, orgHead},
		{"эхо", neuter, orgHead},
		{"время", neuter, orgHead},
		{"слово", neuter, orgHead},
		{"радіо", neuter, orgHead},
		{"радио", neuter, orgHead},
		{"новини", plural, orgHead},
		{"новости", plural, orgHead},
		{"вісті", plural, orgHead},
		{"вести", plural, orgHead},
		{"известия", plural, orgHead},
		{"ведомости", plural, orgHead},
	} {
		all[h.nominative] = h
		for _, form := range nounForms(h.nominative, h.gender) {
			if _, known := all[form]; !known {
				all[form] = h
			}
		}
	}
	return all
})

// wholeNames are media whose name is a common word, and the word that must follow it; "" for
// those that stand alone beside a verb of saying.
var wholeNames = &wordMap{text: "[wholeNames]"}

// What news and times are that are no medium: "Останні новини", "Цей час".
var lately = &wordList{text: "[lately]"}
