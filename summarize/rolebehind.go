package summarize

import (
	"slices"

	"visti/internal/news"
)

// tellRoles gives the first claim of each person the role that the text tells of them
// elsewhere: beside another thing they say, or behind their name.
func (d *document) tellRoles(claims []news.Claim, voices []voice) {
	told := make(map[string]bool, len(claims))
	for i := range claims {
		v := voices[claims[i].Sentence]
		who := v.speaker.who
		if !v.speaker.person || told[who] {
			continue
		}
		told[who] = true
		if v.speaker.role != "" {
			continue
		}
		role := d.roleBehind(&v.speaker, claims[i].Sentence)
		if k := slices.IndexFunc(voices, func(o voice) bool { return o.speaker.who == who && o.speaker.role != "" }); role == "" && k >= 0 {
			role = voices[k].speaker.role
		}
		claims[i].Role = news.PlainLine(role)
	}
}

const longestPost = 18 // tokens; what is longer is told of somebody rather than their role

// roleBehind is the role that stands behind the name of sp, in sentence i or where the
// text has it first: "Ann Reed, its treasurer, said", "Олег Дрозд — мер Криничанська —".
func (d *document) roleBehind(sp *speaker, i int) string {
	given, _, ok := cut(lower(sp.who), " ")
	if !ok {
		return ""
	}
	if role := d.roleBetween(given, sp, d.sentence(i)); role != "" {
		return role
	}
	for _, s := range d.sentences {
		if role := d.roleBetween(given, sp, s); role != "" {
			return role
		}
	}
	return ""
}

// roleBetween is the first role behind the name of sp in s. The given name may stand in
// another case, and so may the surname; the role stands in the case of the name.
func (d *document) roleBetween(given string, sp *speaker, s *sentence) string {
	for j := s.from + 1; j+2 < s.to; j++ {
		if w := d.wordAt(j + 1); w != "," && !isDash(w) || !d.at(j).cap || !d.at(j-1).cap {
			continue
		}
		if !sameBeginning(d.wordAt(j), sp.surname) {
			continue
		}
		first := j - 1
		if !sameBeginning(d.wordAt(first), given) {
			if first--; first < s.from || !sameBeginning(d.wordAt(first), given) {
				continue
			}
		}
		if role := d.roleAt(j+2, s, first, sp, d.wordAt(first) == given); role != "" {
			return role
		}
	}
	return ""
}

// sameBeginning tells whether a may be a form of b: all but the last two letters of the
// shorter one are those of the other.
//
//go:noinline
func sameBeginning(a, b string) bool {
	if a == b {
		return true
	}
	if len(a) == 0 || a[0] < 0x80 || len(b) < 8 || len(a) < 6 {
		return false
	}
	n := min(len(a), len(b)) - 4
	return a[:n] == b[:n] && max(len(a), len(b))-n <= 10
}

// roleAt reads the role of sp that begins at token j of s, behind their name, which begins at
// token name and a mark, and ends before the mark that closes it; "" if what stands there is
// none, or is who does something in a clause of its own. The name is in the nominative or not.
func (d *document) roleAt(j int, s *sentence, name int, sp *speaker, nominative bool) string {
	to, open := s.to, d.wordAt(j-1)
	latin := d.latin(j)
	if d.wordIn(elseThan, j) {
		return ""
	}
	if latin && (isArticle(d.wordAt(j)) || d.wordIn(possessives, j)) {
		j++
	}
	head := -1
	for n := j; n < to && n < j+8 && d.at(n).kind == wordToken && !governs(d.wordAt(n)) && !d.wordIn(relatives, n) && !d.isSaying(n); n++ {
		if h, ok := d.headAt(n); ok && h.kind == personHead && (latin || genderFits(h.gender, sp.gender) && (d.wordAt(n) == h.nominative) == nominative) {
			chief := d.endsIn(n, "chief") && !governs(d.wordAt(n+1)) // "chief financial officer"
			if head = n; !latin || !d.is(n+1, "general") && !d.isRole(n+1) && !chief {
				break
			}
		}
	}
	for n := j; n < head; n++ {
		if d.wordIn(possessives, n) {
			return "" // "Ann Reed, sitting beside her lawyer, said"
		}
	}
	if head < 0 || d.isNameWord(head+1) && d.isNameWord(head+2) && !d.ends(head) {
		return ""
	}
	end := head + 1
	if latin && end < to && !d.closesRole(end, open, s) && !d.belongsToRole(end) && (d.accordingTo(s, s.from) > 0 || d.endsIn(end, "ing")) {
		return "" // who does something: "According to Ann Reed, the mayor wants …", "the mayor nodding beside her"
	}
	for end < to && end < j+longestPost && !d.closesRole(end, open, s) {
		if t := d.at(end); !t.cap && (d.isSaying(end) || isBe(t.word) || isOtherVerb(t.word)) {
			return "" // "За словами Олега Дуба, директор звільнився, …"
		}
		end++
	}
	if end >= j+longestPost || end < to && isStop(d.at(end)) && !d.endsSaid(s, name) {
		return ""
	}
	if latin {
		return d.trimmed(j, end)
	}
	h, _ := d.headAt(head)
	return d.roleOf(&phrase{from: j, to: end, head: h, headAt: head, nameFrom: end, nameTo: end})
}

// endsSaid tells whether the name at token name of s, with a role that ends the sentence, stands
// behind its verb: "said Ann Reed, the mayor." Else another clause may follow it: "За словами
// Олега Дуба, директор звільнився."
func (d *document) endsSaid(s *sentence, name int) bool {
	return !isAs(d.wordAt(s.from)) && name > s.from && d.isSaying(name-1)
}

// belongsToRole tells whether the English word at token k, behind the head of a role, can be of it:
// "mayor of", "director general", "student living", but not "the mayor wants".
func (d *document) belongsToRole(k int) bool {
	t := d.at(k)
	return t.kind != wordToken || t.cap || t.glued || governs(t.word) || posted.has(t.word)
}

// closesRole tells whether the mark at token k of s closes a role that the mark open began.
func (d *document) closesRole(k int, open string, s *sentence) bool {
	w := d.wordAt(k)
	stop := isStop(d.at(k)) && (k+1 >= s.to || d.at(k+1).kind != wordToken && d.at(k+1).kind != numberToken) // none: "St. Luke's"
	if isDash(open) {
		return isDash(w) && !d.at(k).glued || stop
	}
	return relatives.has(w) || isAmong(w, ", ; :") || stop || isDash(w) && !d.at(k).glued || w == "”" || w == "("
}

// What leads to what somebody is not, or does.
var elseThan = &wordList{text: "[elseThan]"}

// What tells which one somebody is rather than what they do: "adviser to", "a student living near by".
var posted = &wordList{text: "[posted]"}
