package summarize

import (
	"slices"
	"strings"

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
		role := d.roleBehind(v.speaker, claims[i].Sentence)
		if k := slices.IndexFunc(voices, func(o voice) bool { return o.speaker.who == who && o.speaker.role != "" }); role == "" && k >= 0 {
			role = voices[k].speaker.role
		}
		claims[i].Role = news.PlainLine(role)
	}
}

const longestPost = 18 // tokens; what is longer is told of somebody rather than their role

// roleBehind is the role that stands behind the name of sp, in sentence i or where the
// text has it first: "Ann Reed, its treasurer, said", "Олег Дрозд — мер Криничанська —".
func (d *document) roleBehind(sp speaker, i int) string {
	given, _, ok := strings.Cut(lower(sp.who), " ")
	if !ok {
		return ""
	}
	s := d.sentences[i]
	if role := d.roleBetween(given, sp, s.from, s.to); role != "" {
		return role
	}
	return d.roleBetween(given, sp, 0, len(d.tokens))
}

// roleBetween is the first role behind the name of sp among tokens from to to. The given
// name may stand in another case, and so may the surname.
func (d *document) roleBetween(given string, sp speaker, from, to int) string {
	for j := from + 1; j+2 < to; j++ {
		if w := d.tokens[j+1].word; w != "," && !isDash(w) || !d.tokens[j].cap || !d.tokens[j-1].cap {
			continue
		}
		if !sameBeginning(d.tokens[j].word, sp.surname) || !sameBeginning(d.tokens[j-1].word, given) && !(j > from+1 && sameBeginning(d.tokens[j-2].word, given)) {
			continue
		}
		if role := d.roleAt(j+2, to, d.tokens[j+1].word, sp); role != "" {
			return role
		}
	}
	return ""
}

// sameBeginning tells whether a may be a form of b: all but the last two letters of the
// shorter one are those of the other.
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

// roleAt reads the role of sp that begins at token j behind the mark open and ends before
// the mark that closes it; "" if what stands there is none.
func (d *document) roleAt(j, to int, open string, sp speaker) string {
	latin := d.tokens[j].word[0] < 0x80
	if latin && (isArticle(d.tokens[j].word) || possessives.has(d.tokens[j].word)) {
		j++
	}
	head := -1
	for n := j; n < to && n < j+8 && d.tokens[n].kind == wordToken && !governs(d.tokens[n].word) && !relatives.has(d.tokens[n].word) && !d.isSaying(n); n++ {
		if h, ok := d.headAt(n); ok && h.kind == personHead && (latin || genderFits(h.gender, sp.gender)) {
			if head = n; !latin || d.wordAt(n+1) != "general" && !d.isRole(n+1) {
				break
			}
		}
	}
	if head < 0 || d.isNameWord(head+1) && d.isNameWord(head+2) && !d.ends(head) {
		return ""
	}
	end := head + 1
	for end < to && end < j+longestPost && !d.closesRole(end, open) {
		end++
	}
	if end >= j+longestPost {
		return ""
	}
	if latin {
		return d.trimmed(j, end)
	}
	h, _ := d.headAt(head)
	return d.roleOf(phrase{from: j, to: end, head: h, headAt: head, nameFrom: end, nameTo: end})
}

// closesRole tells whether the mark at token k closes a role that the mark open began.
func (d *document) closesRole(k int, open string) bool {
	w := d.tokens[k].word
	if isDash(open) {
		return isDash(w) && !d.tokens[k].glued || isStop(d.tokens[k])
	}
	return relatives.has(w) || w == "," || w == ";" || w == ":" || isStop(d.tokens[k]) || isDash(w) && !d.tokens[k].glued || w == "”" || w == "("
}
