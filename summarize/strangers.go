package summarize

// behindTitle tells whether a title stands in front of the English name at j: "Cllr Fiachra
// Lacey".
func (d *document) behindTitle(j int) bool {
	w := d.wordAt(j - 1)
	if w == "." {
		w = d.wordAt(j - 2)
	}
	return w != "" && w[0] < 0x80 && honorifics.has(w)
}

// surnameAgain tells whether the second of the two English words at j stands alone again and
// again, as surnames do and the last words of firms and papers do not, and the first never
// does: "Oona Pethybridge … Pethybridge spent", but not "the Ledger", "in York".
func (d *document) surnameAgain(j int) bool {
	first, last := d.wordAt(j), withoutOwner(d.wordAt(j+1))
	if len(last) < leastSurname || d.isNameWord(j+2) || soundsLikeFirm(first, last) || d.isRole(j+1) {
		return false
	}
	again := d.namesAlone()
	return again[last] >= leastAgain && again[first] == 0
}

const (
	leastSurname = 4 // letters
	leastAgain   = 2 // times alone
)

// namesAlone counts how often a word with a capital stands alone and not behind an article or
// where a place does.
func (d *document) namesAlone() map[string]int {
	if d.again != nil {
		return d.again
	}
	d.again = make(map[string]int)
	for j, t := range d.tokens {
		if t.kind != wordToken || !t.cap || t.word[0] >= 0x80 || !d.isNameWord(j) || d.isNameWord(j-1) || d.isNameWord(j+1) || d.ends(j) {
			continue
		}
		if before := d.wordAt(j - 1); isArticle(before) || isPreposition(before) || before == "from" || before == "near" || before == "." && d.wordIn(honorifics, j-2) {
			continue
		}
		d.again[withoutOwner(t.word)]++
	}
	return d.again
}

// genderBehind is the gender of the English surname of which no table knows the given name, as
// the first pronouns behind it tell, if they agree.
func (d *document) genderBehind(surname string) gender {
	found := anyGender
	for _, j := range d.whereCapital()[surname] {
		if j == 0 {
			break
		}
		for k := int(j); k < len(d.tokens) && k < int(j)-1+farPronoun; k++ {
			t := d.at(k)
			if d.isNameWord(k) && withoutOwner(t.word) != surname && d.isNameWord(k+1) {
				break // somebody else
			}
			g, ok := pronouns.gender(t.word)
			if t.word == "him" || t.word == "himself" {
				g, ok = masculine, true
			} else if t.word == "herself" {
				g, ok = feminine, true
			}
			if !ok || g != masculine && g != feminine {
				continue
			}
			if found != anyGender && found != g {
				return anyGender
			}
			found = g
			break
		}
	}
	return found
}

// whereCapital tells where each word with a capital stands the first mostSeen times: the number of
// its token plus one, 0 behind the last. It is read once, for a text may hold thousands of names.
func (d *document) whereCapital() map[string][mostSeen]int32 {
	if d.capitalAt == nil {
		d.capitalAt = make(map[string][mostSeen]int32)
		for j := range d.tokens {
			if t := d.at(j); t.cap {
				w := withoutOwner(t.word)
				at := d.capitalAt[w]
				for n := range at {
					if at[n] == 0 {
						at[n] = int32(j + 1)
						d.capitalAt[w] = at
						break
					}
				}
			}
		}
	}
	return d.capitalAt
}

const (
	mostSeen   = 4  // times that a surname is looked at
	farPronoun = 25 // tokens
)

// initialed reads the person named by initials at token j, with the role in front of them, and
// where the name ends; 0 if none is there: "(гідролог) Б. С. Мандзій".
func (d *document) initialed(s *sentence, j int) (*speaker, int) {
	t := d.at(j)
	if t.kind != wordToken || !t.cap || runeCount(t.word) != 1 || !d.is(j+1, ".") || j > s.from && d.isInitialPoint(j-1) || !d.isInitialPoint(j+1) {
		return noSpeaker, 0
	}
	last := j + 2
	for last+2 < s.to && d.isInitialPoint(last+1) {
		last += 2
	}
	if last >= s.to || !d.isNameWord(last) {
		return noSpeaker, 0
	}
	from := j
	if h, ok := d.headAt(j - 1); ok && j > s.from && h.kind == personHead && h.nominative == d.wordAt(j-1) {
		from = j - 1
	}
	p, ok := d.phraseAfter(from, s.to)
	if !ok || p.from != from || p.to <= last || !d.isNominative(p) {
		return noSpeaker, 0
	}
	sp := d.speakerOf(p)
	return sp, last + 1
}

// roleBehindVerb reads the role and the name, which no table knows, behind the English verb at
// token k, whatever that is: "(deadpanned) fire chief Lonzo Lund".
func (d *document) roleBehindVerb(k, limit int) (*phrase, bool) {
	if k+3 >= limit || d.at(k).cap || !d.endsIn(k, "s ed") {
		return noPhrase, false
	}
	for n := k + 1; n+2 < limit && n < k+5 && d.at(n).kind == wordToken && !d.at(n).cap; n++ {
		if !d.isRole(n) || !d.isNameWord(n+1) || !d.isNameWord(n+2) || d.ends(n+1) {
			continue
		}
		h, _ := d.headAt(n)
		return &phrase{from: k + 1, to: n + 3, head: h, headAt: n, nameFrom: n + 1, nameTo: n + 3, caps: 2}, true
	}
	return noPhrase, false
}
