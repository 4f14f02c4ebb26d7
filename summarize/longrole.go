package summarize

const (
	farthestName  = 34 // tokens from the end of a role to the name of who has it
	farthestRole  = 18 // and from the beginning of one to what it is of
	longestAside  = 12 // tokens of a clause about a body
	leastLongRole = 2
)

// nameAfterLongRole is p, a role in the nominative, with the name that stands behind all that
// the role is of: "начальник відділу … управління юстиції в Житомирській області Тетяна
// Козирєва", "заступник голови партії, яка почала страйк, голова спілки Микола Халупенко".
func (d *document) nameAfterLongRole(p *phrase, limit int) *phrase {
	if p.person() || p.headAt < 0 || p.head.kind != personHead || p.to-p.from < leastLongRole || d.latin(p.from) || d.wordAt(p.headAt) != p.head.nominative {
		return p
	}
	limit = min(limit, p.to+farthestName)
	for j := p.to; j+1 < limit; j++ {
		t := d.at(j)
		if n := d.quotedName(j, limit); n > 0 {
			j += n - 1
			continue
		}
		switch {
		case t.word == "," && d.wordIn(relatives, j+1):
			k := j + 1
			for k < limit && k < j+longestAside && !d.is(k, ",") {
				k++
			}
			if k == limit || !d.is(k, ",") {
				return p
			}
			j = k - 1
			continue
		case t.word == ",":
			if !d.goesOnAsRole(j+1, limit) {
				return p
			}
			continue
		case t.kind == markToken && t.word != "(" && t.word != ")" && !d.isInitialPoint(j):
			return p
		}
		if _, verb := verbForm(t.word); verb && !t.cap {
			return p
		}
		n, given := givenName(t.word)
		if given && t.cap && !d.isNamesake(j) && lower(n.nominative) == t.word && d.isNameWord(j+1) && !governs(d.wordAt(j-1)) && (genderFits(n.gender, p.head.gender) || p.head.gender == masculine) && (j+2 >= limit || d.at(j+2).kind == markToken) {
			p.nameFrom, p.nameTo, p.to = j, j+2, j+2
			return p
		}
	}
	return p
}

// goesOnAsRole tells whether another role of the same person begins at token j: "двічі Герой",
// "почесний голова".
func (d *document) goesOnAsRole(j, limit int) bool {
	for k := j; k < limit && k < j+4; k++ {
		h, ok := d.headAt(k)
		if ok && h.kind == personHead {
			return h.nominative == d.wordAt(k)
		}
		if !isNominativeAdjective(d.wordAt(k)) && !isAmong(d.wordAt(k), "двічі дважды") {
			return false
		}
	}
	return false
}

// longRoleBefore gives p, a name behind the body that it serves, all of the role with which the
// sentence begins: "Директор департамента по вопросам … МИД России Владимир Ермаков".
func (d *document) longRoleBefore(p *phrase) {
	if !p.person() || p.headAt < 0 || p.head.kind != orgHead || d.latin(p.from) {
		return
	}
	for k := p.from - 1; k >= 0 && k > p.from-farthestRole && d.at(k).kind == wordToken; k-- {
		if _, verb := d.verbAt(k); verb && !d.at(k).cap {
			return
		}
		h, ok := d.headAt(k)
		if !ok || h.kind != personHead || h.nominative != d.wordAt(k) {
			continue
		}
		from := k
		for from > 0 && !d.beginsSentence(from) && isNominativeAdjective(d.wordAt(from-1)) {
			from--
		}
		if d.beginsSentence(from) {
			p.from, p.head, p.headAt = from, h, k
		}
		return
	}
}
