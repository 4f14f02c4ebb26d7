package summarize

// A page that lost its lines has a talk in one paragraph: "– Нет. Все думали, что… – С чем
// Сербия подходит к матчу? – В первом матче…", or "Вопрос: … Шарль Леклер: …".

// leastLabels is how many sentences of one paragraph must begin with a name and a colon to be
// the lines of a script.
const leastLabels = 3

// widestTag is how many tokens may say after a dash who said the words in front of it.
const widestTag = 8

// partTurns makes a paragraph of each turn of a talk inside one. The real one stays as the
// sentence's block.
func (d *document) partTurns() {
	paragraph := -1
	for i := 0; i < len(d.sentences); {
		end := i + 1
		for end < len(d.sentences) && d.sentence(end).block == d.sentence(i).block {
			end++
		}
		script, asked, over := d.isScript(i, end), d.asksInTurn(i, end), end
		open := false // a quotation between straight marks
		for k := i; k < end; k++ {
			turn := k > i && d.opensTurn(k, end)
			again := open && k > i && d.opensStraight(k)
			if k == i || k == over || turn || again || script && d.label(k) > 0 {
				paragraph++
			}
			open = d.leavesOpen(d.sentence(k), open && !again)
			if turn {
				over = d.turnEnd(k, end, asked)
			}
			d.sentence(k).paragraph = paragraph
		}
		i = end
	}
}

// asksInTurn tells whether one turn among the sentences from i to end asks and the next answers.
func (d *document) asksInTurn(i, end int) bool {
	for k := i; k+1 < end; k++ {
		if d.wordAt(d.sentence(k).to-1) == "?" && d.opensTurn(k+1, end) {
			return true
		}
	}
	return false
}

// opensStraight tells whether the English sentence i begins with a straight mark that opens a
// quotation: the mark is put again in front of each of its paragraphs.
func (d *document) opensStraight(i int) bool {
	s := d.sentence(i)
	return d.wordAt(s.from) == `"` && s.from+1 < s.to && d.at(s.from+1).glued && d.langAt(s.from) == "en" && d.ended(d.sentence(i-1))
}

// leavesOpen tells whether a quotation between straight marks is open behind s.
func (d *document) leavesOpen(s *sentence, open bool) bool {
	for _, t := range d.tokens[s.from:s.to] {
		if t.word == `"` {
			open = !open
		}
	}
	return open
}

// isScript tells whether the sentences from i to end hold the lines of a script.
func (d *document) isScript(i, end int) bool {
	labels := 0
	for ; i < end; i++ {
		labels += btoi(d.label(i) > 0)
	}
	return labels >= leastLabels
}

// opensTurn tells whether sentence i begins with the dash of a turn, and does not go on behind
// who says so: "…, — сказав він. — Далі буде", unless it tells itself who does, before the next.
func (d *document) opensTurn(i, end int) bool {
	s, before := d.sentence(i), d.sentence(i-1)
	if !isDash(d.wordAt(s.from)) || s.from+1 >= s.to || d.at(s.from+1).glued {
		return false
	}
	if s.to-s.from < widestTag && !d.is(s.to-1, "?") && hasSpeech(d.tokens[s.from+1:s.from+2]) {
		return false // "…". — Написала вона.
	}
	if !d.hasTag(before) {
		return true
	}
	for k := i; k < end && (k == i || !isDash(d.wordAt(d.sentence(k).from))); k++ {
		if d.hasTag(d.sentence(k)) {
			return true
		}
	}
	return false
}

// hasTag tells whether s says behind a dash inside it who says so.
func (d *document) hasTag(s *sentence) bool {
	for k := s.from + 1; k < s.to; k++ {
		if isDash(d.wordAt(k)) && !d.at(k).glued && d.at(k-1).kind == markToken && (hasSpeech(d.tokens[k:min(k+5, s.to)]) || isSpeechEnd(d.wordAt(k-1)) && isOtherVerb(d.wordAt(k+1))) {
			return true
		}
	}
	return false
}

// turnEnd is where the turn that begins with sentence i is over for all that the text tells: at
// the next one, if they ask and answer, else behind the last sentence that begins with a dash,
// tells who says so, or speaks of me or you.
func (d *document) turnEnd(i, end int, asked bool) int {
	next := i + 1
	for next < end && !d.opensTurn(next, end) {
		next++
	}
	if asked && next < end {
		return next
	}
	over := i + 1
	for k := i; k < next; k++ {
		s := d.sentence(k)
		if isDash(d.wordAt(s.from)) || d.hasTag(s) || d.containsAny(s.from, s.to, firstPerson) || d.containsAny(s.from, s.to, secondPerson) {
			over = k + 1
		}
	}
	return over
}

// leadsBlock tells whether sentence i is the first of its paragraph, and not just of a turn
// inside one.
func (d *document) leadsBlock(i int) bool {
	s := d.sentence(i)
	return s.leads && (i == 0 || d.sentence(i-1).block != s.block || d.sentence(i-1).paragraph == s.paragraph)
}
