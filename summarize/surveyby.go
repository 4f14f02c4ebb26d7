package summarize

// surveyBy reads whose an English paper is that an English sentence says to have found
// something, where those whom it asked stand in front of the verb, which begins at token k:
// "A survey by the Institute of 200 members has found". asked tells that they do, or that a name
// stands there which is no subject at all.
func (d *document) surveyBy(s *sentence, k int) (src *source, asked bool) {
	if k < s.from+4 {
		return noSource, false
	}
	if d.escapedIt(s, k) {
		return noSource, true
	}
	t := d.at(k - 1)
	if t.cap || t.word[0] >= 0x80 || !hasAnySuffix(t.word, "s") && !manyPeople.has(t.word) {
		return noSource, false
	}
	if !d.wordIn(singularVerbs, k) && !(d.wordIn(foundThat, k) && d.ofNumber(k-1)) {
		return noSource, false
	}
	for n := s.from; n+2 < k && n < s.from+5; n++ {
		if !d.wordIn(documents, n) {
			continue
		}
		if w := d.wordAt(n + 1); w == "of" && d.ofNumber(k-1) {
			h, ok := d.headAt(n)
			if !ok {
				return noSource, true
			}
			return &source{how: byName, phrase: phrase{from: n, to: n + 1, headAt: n, head: h, nameFrom: -1, nameTo: -1}}, true // "A survey of 200 people found"
		} else if w != "by" && w != "from" {
			return noSource, true
		}
		end := n + 2
		for end < k && !(d.is(end, "of") && (d.at(end+1).kind == numberToken || d.wordIn(estimating, end+1))) {
			end++
		}
		p, ok := d.phraseAfter(n+2, end)
		if !ok || p.headAt < 0 && !d.isNamedBody(p) && p.caps < 2 && end-n > 3 {
			return noSource, true
		}
		return newSource(byName, p, 0), true
	}
	return noSource, false
}

// ofNumber tells whether the English noun at token j is of many that "of" and a number count, or
// a number behind a name of one word: "of 200 people", "of more than 200 young doctors".
func (d *document) ofNumber(j int) bool {
	for n := j - 1; n > 1 && n > j-4; n-- {
		if d.at(n).kind == numberToken {
			return d.is(n-1, "of") || d.wordIn(estimating, n-1) || d.is(n-1, "than")
		}
	}
	return false
}

// What surveys find, and many of whom they ask.
var (
	foundThat  = &wordList{text: "[foundThat]"}
	manyPeople = &wordList{text: `people men women children`}
)

var estimating = &wordList{text: `more over about around nearly almost some`}

// Verbs of which the subject is one thing.
var singularVerbs = &wordList{text: "[singularVerbs]"}

// escapedIt tells whether the English name in front of token k is what those did something to of
// whom a clause tells: "those who escaped Borderline (said)".
func (d *document) escapedIt(s *sentence, k int) bool {
	n := k
	for n > s.from && n > k-4 && d.at(n-1).cap && d.latin(n-1) {
		n--
	}
	return n < k && n >= s.from+3 && d.is(n-2, "who") && d.endsIn(n-1, "ed") && (d.is(n-3, "those") || d.endsIn(n-3, "s"))
}
