package summarize

import "visti/internal/news"

// remember notes whom sentence i names, speaking or not: a pronoun may mean them.
func (r *resolver) remember(i int) {
	s := r.d.sentence(i)
	v := &r.out[i]
	told := s.quote || s.opened // who is named in a quotation is no subject of the text
	if v.how == news.Named && !v.speaker.person {
		r.known = append(r.known, mention{v.speaker, i, true})
	}
	sp, ok := r.goesOnAbout(i)
	if !ok {
		if sp, ok = r.rolePlayed(i); ok {
			r.acted = i + 1
		}
	}
	r.rememberPersons(i, s.to, told || ok)
	if ok {
		r.known = append(r.known, mention{*sp, i, true})
	}
	if v.how == news.Named && v.speaker.person {
		r.known = append(r.known, mention{v.speaker, i, true})
	}
}

// rememberPersons notes the persons whom sentence i names before token limit; told
// says that they are named in a quotation.
func (r *resolver) rememberPersons(i, limit int, told bool) {
	s, d := r.d.sentence(i), r.d
	for j := s.from; j < limit; j++ {
		t := d.at(j)
		if t.cap && t.end-t.start <= len("Ж") {
			if sp, end := d.initialed(s, j); end > 0 {
				r.known = append(r.known, mention{*sp, i, !told})
				j = end - 1
				continue
			}
		}
		if p, ok := d.signedAt(s, j); ok && j > s.from+1 {
			r.known = append(r.known, mention{*d.speakerOf(p), i, !told && d.isNominative(p)})
			j = p.to - 1
			continue
		}
		if t.kind != wordToken || !t.cap || t.upper {
			continue
		}
		if sp, ok := d.relative(s, j); ok {
			r.known = append(r.known, mention{*sp, i, !told && j-s.from < 8})
		} else if n, given := givenName(t.word); given && j+1 < s.to && d.isNameWord(j+1) {
			if p, ok := d.personAround(s, j); ok {
				subject := lower(n.nominative) == t.word && !d.toldTo(p.from) && (t.word[0] < 0x80 || p.from == s.from || !governs(d.wordAt(p.from-1))) && (t.word[0] >= 0x80 || j-s.from < 8 || p.to < s.to && d.isSaying(p.to))
				r.known = append(r.known, r.mentionsOf(p, i, subject && !told)...)
				j = p.to - 1
			}
		} else if p, ok := d.personCalled(t.word); ok {
			sp := &speaker{who: p.given + " " + p.surname, gender: p.gender, person: true, surname: p.key}
			for k := j - 1; k >= s.from && k >= j-2 && t.word[0] < 0x80 && d.at(k).cap; k-- {
				if h, ok := d.headAt(k); ok && h.kind == personHead {
					sp.headWord = h.nominative // President Trump, President Donat Trummer
				}
			}
			if c := j - 2; c > s.from && t.word[0] < 0x80 && d.is(c, ",") && d.at(j-1).cap {
				if h, ok := d.headAt(c - 1); ok && h.kind == personHead {
					sp.headWord = h.nominative // Vice President, Yemi Osin
				}
			}
			if t.word[0] >= 0x80 && j > s.from && d.isNameWord(j-1) {
				if q, ok := d.personAround(s, j-1); ok && q.headAt >= 0 && q.nameFrom == j-1 && q.nameTo == j+1 {
					full := d.speakerOf(q) // a given name that no table knows, with its role
					sp.role, sp.headWord = full.role, full.headWord
				}
			}
			r.known = append(r.known, mention{*sp, i, !told && p.key == t.word && (t.word[0] >= 0x80 || j-s.from < 4 || j+1 < s.to && d.isSaying(j+1) || j-s.from < 8 && d.explained(j+1) && d.is(j-2, ",") || d.endsFirstName(s, j))})
		}
	}
}

// toldTo tells whether it is told to the one whose name begins at token j, in English.
func (d *document) toldTo(j int) bool {
	return isAmong(d.wordAt(d.overArticle(j, 0)-1), "told tells asked")
}

// endsFirstName tells whether the English name that ends at token j is the subject with which s
// begins, with roles in front and what they do or are behind it: "Teachers Federation president Ann
// Reed (is outraged)".
func (d *document) endsFirstName(s *sentence, j int) bool {
	if j-s.from > longestRole || !d.latin(j) || !actsNext(d.tokens[:s.to], j+1) {
		return false
	}
	for k := s.from; k < j; k++ {
		if t := d.at(k); t.kind != wordToken || !t.cap && !isArticle(t.word) && t.word != "of" && !d.isRole(k) {
			return false
		}
	}
	return true
}
