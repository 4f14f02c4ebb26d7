package summarize

// onlyAnnounces tells whether s only says that somebody spoke of something, and not what: "Мэр
// рассказал, почему закрыли рынок", "Тренер поділився враженнями від матчу".
func (d *document) onlyAnnounces(s *sentence) bool {
	if s.quote || s.opened {
		return false
	}
	at := -1
	for j := s.from; j < s.to; j++ {
		t := d.at(j)
		if t.kind == numberToken && !d.onDate(j) || isQuoteMark(t.word) && d.quotedName(j, s.to) == 0 && !isClosing(t.word) || isThat(t.word) || t.word == ":" {
			return false
		}
		if at >= 0 || j+2 >= s.to {
			continue
		}
		if next := d.wordAt(j + 1); givingAway.has(t.word) && next == "," && d.wordIn(indirect, j+2) || sharingOf.has(t.word) && d.containsAny(j+1, min(j+6, s.to), impressions) || commenting.has(t.word) && (next == "по" && d.is(j+2, "поводу") || isAmong(next, "щодо про о об")) {
			at = j
		}
	}
	return at >= 0
}

var (
	givingAway  = &wordList{text: "[givingAway]"}
	sharingOf   = &wordList{text: "[sharingOf]"}
	commenting  = &wordList{text: "[commenting]"}
	indirect    = &wordList{text: "[indirect]"}
	impressions = &wordList{text: "[impressions]"}
)
