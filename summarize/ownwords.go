package summarize

// tellersGender is the gender of whoever tells the Ukrainian or Russian quotation that stands
// in the sentences from first to end, as past tenses beside "я" and those without a subject
// tell: "Я пішла", "Проснулась, болела голова". It is anyGender where they tell nothing, or
// both.
func (d *document) tellersGender(first, end int) gender {
	found := anyGender
	note := func(w string) bool {
		if !isPastOfOne(w) && !hasAnySuffix(w, "шла йшов шёл шел була був была был могла зміг") {
			return true
		}
		g := verbGender(w)
		if found != anyGender && g != found {
			return false
		}
		found = g
		return true
	}
	for _, s := range d.sentences[first:end] {
		if d.latin(s.from) && d.langAt(s.from) == "en" {
			return anyGender
		}
		for j := s.from; j < s.to; j++ {
			t := d.at(j)
			if t.word == ":" {
				break // what another said
			}
			opens := (j == s.from || j == s.from+1 && isQuoteMark(d.wordAt(s.from))) && d.is(j+1, ",") && hasAnySuffix(t.word, "лась лася лся вся")
			if opens && !note(t.word) {
				return anyGender
			}
			for k := j + 1; t.word == "я" && k < s.to && k < j+4 && d.at(k).kind == wordToken; k++ {
				if !note(d.wordAt(k)) {
					return anyGender
				}
			}
		}
	}
	return found
}
