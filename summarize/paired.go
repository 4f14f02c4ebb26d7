package summarize

// paired trims the claim of tokens from to to, which is one of several sentences of
// a quotation, so that its quotation marks pair: "«Перше речення." is claimed
// without its mark, "друге», — сказав він." without who says it, which the claim
// tells beside.
func (d *document) paired(s *sentence, from, to int) (int, int) {
	if !s.opened && !s.open {
		return from, to // marks that do not pair are slips of whoever wrote it
	}
	for range mostMarks {
		at, closes := d.unpaired(s, from, to)
		if at < 0 {
			break
		}
		head, tail := d.wordsIn(from, at), d.wordsIn(at+1, to)
		keepHead := head >= mostLead && head >= tail/2 && !d.isSayingNear(at-3, at) // "Вона пояснила, що …: «"
		if closes {
			keepHead = head > 0 && (head >= leastPart || head >= tail || d.isSayingNear(at+1, to))
		}
		if keepHead && !closes && tail > 2 && d.wordAt(at) == `"` && !d.at(at).glued && d.at(at+1).kind == markToken && !d.closedBehind(s) {
			d.at(at).word = "*" // a slip too: Zorya "(Poltava)
			continue
		}
		if keepHead || tail == 0 && head > 0 { // nothing stands behind the mark
			to = at
			for to > from && isPartMark(d.wordAt(to-1)) {
				to--
			}
			to = d.overParticiple(from, to)
		} else {
			from = at + 1
			for from < to && isPartMark(d.wordAt(from)) {
				from++
			}
			to = d.overInserted(from, to)
		}
		if from >= to {
			return s.from, s.to
		}
	}
	return from, to
}

// overInserted leaves away who says it behind the words of a quotation that goes on:
// "Торік лишалося сорок три дитини, — говорить вона, гортаючи журнал."
func (d *document) overInserted(from, to int) int {
	for j := from + 1; j+1 < to; j++ {
		if !isDash(d.wordAt(j)) || d.at(j).glued || !d.isSaying(j+1) || d.wordsIn(from, j) < leastHalf {
			continue
		}
		if d.is(j-1, ",") {
			return j - 1
		}
		return j
	}
	return to
}

// overParticiple leaves ", adding" away, which only leads to the quotation that
// followed.
func (d *document) overParticiple(from, to int) int {
	for j := to - 1; j > from && to-j < 4; j-- {
		if d.wordIn(participles, j) && d.is(j-1, ",") {
			return j - 1
		}
	}
	return to
}

var participles = &wordList{text: "[participles]"}

const (
	mostMarks = 40 // without another that are looked for; nobody writes more in a sentence
	leastPart = 5  // words of the end of a quotation that is claimed without who says it
	mostLead  = 9  // and of what only leads to one
)

// isSayingNear tells whether a verb of saying stands near token j.
func (d *document) isSayingNear(j, to int) bool {
	for k := max(j, 0); k < to && k < j+4; k++ {
		if d.isSaying(k) {
			return true
		}
	}
	return false
}

// isPartMark tells marks that join a quotation with what stands beside it.
func isPartMark(w string) bool { return w == "," || w == ":" || isDash(w) }

func (d *document) wordsIn(from, to int) (n int) {
	for j := from; j < to; j++ {
		if d.at(j).kind != markToken {
			n++
		}
	}
	return n
}

// unpaired finds the quotation mark among tokens from to to that has no other:
// the first that closes what opened before, else the last that nothing closes; -1
// if all pair.
func (d *document) unpaired(s *sentence, from, to int) (at int, closes bool) {
	var angled, curly, straight []int
	for j := from; j < to; j++ {
		t := d.at(j)
		if t.kind != markToken {
			continue
		}
		open := &angled
		switch t.word {
		case "«":
			angled = append(angled, j)
			continue
		case "„":
			curly = append(curly, j)
			continue
		case `"`:
			if t.glued && j > 0 && d.at(j-1).kind == numberToken {
				continue // 34"
			}
			if n := d.quotedInside(j, to); n > 0 && (len(straight)%2 == 1) != s.opened {
				j += n - 1
				continue
			}
			straight = append(straight, j)
			continue
		case "“":
			if len(curly) == 0 || !t.glued {
				curly = append(curly, j)
				continue
			}
			open = &curly
		case "”":
			open = &curly
		case "»":
		default:
			continue
		}
		if len(*open) == 0 {
			return j, true
		}
		*open = (*open)[:len(*open)-1]
	}
	switch {
	case len(straight)%2 == 1 && s.opened:
		return straight[0], true
	case len(straight)%2 == 1:
		angled = append(angled, straight[len(straight)-1])
	}
	at = -1
	for _, j := range append(angled, curly...) {
		at = max(at, j)
	}
	return at, false
}

// quotedInside counts the tokens of the few words between straight marks at token j, inside a
// quotation between such marks, marks included: "we shot at "Grads", and left"; 0 if they are
// none.
func (d *document) quotedInside(j, limit int) int {
	if d.at(j).glued || j+1 < limit && !d.at(j+1).glued {
		return 0
	}
	for k := j + 1; k < limit && k < j+longestInside; k++ {
		if d.wordAt(k) != `"` {
			continue
		}
		if k > j+1 && d.at(k).glued && (k+1 >= limit || !d.at(k+1).glued || d.at(k+1).kind == markToken) {
			return k - j + 1
		}
		break
	}
	return 0
}

const longestInside = 9 // tokens

// closedBehind tells whether a straight mark stands behind s in its line, so that what opens in s
// may end there.
func (d *document) closedBehind(s *sentence) bool {
	line, _, _ := cut(d.text[s.end:], "\n")
	return containsText(line, `"`)
}

// isLostMark tells whether the straight mark at token j, outside of any quotation and the only one
// of s, closes what nobody opened: "the plan to free" the east".
func (d *document) isLostMark(s *sentence, j int) bool {
	if d.wordAt(j) != `"` || !d.at(j).glued || j == s.from || d.at(j-1).kind != wordToken || j+1 >= s.to || d.at(j+1).glued || d.at(j+1).kind != wordToken || d.at(j+1).cap {
		return false
	}
	return !d.contains(s.from, j, `"`) && !d.contains(j+1, s.to, `"`)
}

// closerOf is the mark that closes what w opens; "" if it opens nothing.
func closerOf(w string) string {
	switch w {
	case "«":
		return "»"
	case "“":
		return "”"
	case "„":
		return "“"
	case `"`:
		return w
	}
	return ""
}

// openerOf is the mark that opens what w closes; "" if it closes nothing.
func openerOf(w string) string {
	switch w {
	case "»":
		return "«"
	case "”":
		return "“"
	case "“":
		return "„"
	case `"`:
		return w
	}
	return ""
}
