package news

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"visti/internal/text"
)

// A QueryError says which word of a query cannot be read, and what was meant.
type QueryError struct {
	Word string // the word as typed
	Pos  int    // where it begins, in bytes
	Hint string // the nearest right thing, or ""
	Want string // what is expected there, or ""
}

// Error says what is wrong in one sentence.
func (e *QueryError) Error() string {
	switch {
	case e.Hint != "":
		return fmt.Sprintf("%q is not known; did you mean %q?", e.Word, e.Hint)
	case e.Want != "":
		return fmt.Sprintf("%q: %s", e.Word, e.Want)
	default:
		return fmt.Sprintf("%q is not known", e.Word)
	}
}

// ParseQuery reads a query as people type it:
//
//	дрон шахед   "Іскандер-М"   -реклама   війна OR мир, ( )   topic:war,economy
//	source: group: lang: title: body: by: who:   is:unread|read|starred|changed|new
//	has:claims|fulltext|number   age:6h older:3d since:yesterday
//	date:2026-11-01..2026-11-07   sort:newest|oldest|source   saved:ранок   @ранок
//
// Fields and values have Ukrainian names too; tables in fields.go hold them. No
// term is ever ignored or taken for a word: what cannot be read is a
// *QueryError. Saved are the queries that it may call by name. Times count from now, in now's zone.
func ParseQuery(s string, now time.Time, saved ...SavedQuery) (Query, error) {
	left := maxCalled
	p := parser{in: lex(strings.ToValidUTF8(s, "\uFFFD")), now: now, saved: saved, left: &left}
	var q Query
	node, err := p.alternatives(&q, 0)
	if err != nil {
		return Query{}, err
	}
	if p.pos < len(p.in) {
		return Query{}, &QueryError{Word: p.in[p.pos].raw, Pos: p.in[p.pos].pos, Want: "no parenthesis is open"}
	}
	q.Where = node
	return q, nil
}

// A token is one piece of a query: a parenthesis, or a term with its sign,
// field and value.
type token struct {
	raw    string
	pos    int
	paren  byte // '(' or ')'
	not    bool
	field  string
	value  string
	quoted bool
	open   rune // what ends a quotation that is not ended
}

// closing are quotation marks and what ends them.
var closing = map[rune]rune{'"': '"', '«': '»', '“': '”', '„': '“'}

// lex cuts s into tokens. A quotation that is not ended goes to the end.
func lex(s string) []token {
	var tokens []token
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		if unicode.IsSpace(r) || r == ',' {
			i += n
			continue
		}
		if strings.HasPrefix(s[i:], "-(") {
			tokens = append(tokens, token{raw: s[i : i+2], pos: i, paren: '(', not: true})
			i += 2
			continue
		}
		if s[i] == '(' || s[i] == ')' {
			tokens = append(tokens, token{raw: s[i : i+1], pos: i, paren: s[i]})
			i++
			continue
		}
		t, taken := lexTerm(s[i:])
		t.pos = i
		tokens = append(tokens, t)
		i += taken
	}
	return tokens
}

// lexTerm reads one term from the start of s and says how many bytes it took.
func lexTerm(s string) (token, int) {
	var t token
	i := 0
	if strings.HasPrefix(s, "-") && len(s) > 1 && s[1] != ' ' {
		t.not = true
		i++
	}
	start := i
	for i < len(s) {
		r, n := utf8.DecodeRuneInString(s[i:])
		if end, ok := closing[r]; ok && (i == start || s[i-1] == ':') {
			rest := s[i+n:]
			stop := strings.IndexRune(rest, end)
			if r == '“' && stop < 0 {
				stop = strings.IndexRune(rest, '"')
			}
			t.quoted = true
			if stop < 0 {
				t.value = rest
				t.raw, t.open = s, end
				return t, len(s)
			}
			t.value = rest[:stop]
			_, w := utf8.DecodeRuneInString(rest[stop:])
			i += n + stop + w
			t.raw = s[:i]
			return t, i
		}
		if unicode.IsSpace(r) || r == '(' || r == ')' {
			break
		}
		if r == ':' && t.field == "" && fieldName(s[start:i]) && !strings.HasPrefix(s[i:], "://") {
			t.field = s[start:i]
			start = i + n
		}
		i += n
	}
	t.value = strings.TrimRight(s[start:i], ",")
	t.raw = s[:i]
	return t, i
}

// fieldName tells whether what stands before a colon may be meant as a field:
// letters only. "14:05" and "https://…" are words.
func fieldName(s string) bool {
	if s == "" {
		return false
	}
	for _, r := range s {
		if !unicode.IsLetter(r) {
			return false
		}
	}
	return true
}

// A parser reads tokens by the grammar: alternatives of conjunctions of terms.
type parser struct {
	in     []token
	pos    int
	now    time.Time
	saved  []SavedQuery
	within []string // the saved queries that it is part of
	left   *int     // how many terms of saved queries may still be read
}

// maxNesting bounds parentheses.
const maxNesting = 50

// maxCalled bounds the terms of the saved queries that one query calls: a few that
// call each other twice would otherwise double it with each.
const maxCalled = 2000

func (p *parser) alternatives(q *Query, depth int) (Node, error) {
	var kids []Node
	for {
		first := p.pos
		n, err := p.conjunction(q, depth)
		if err != nil {
			return Node{}, err
		}
		if n.empty() && p.pos > first && (len(kids) > 0 || p.isOr()) && isSort(p.in[first].field) {
			return Node{}, &QueryError{Word: p.in[first].raw, Pos: p.in[first].pos, Want: "an order is no alternative; it stands beside all of them"}
		}
		kids = append(kids, n)
		if !p.isOr() {
			break
		}
		p.pos++
	}
	if len(kids) == 1 {
		return kids[0], nil
	}
	// A side without a term ("війна OR" while typing) says nothing yet.
	var told []Node
	for _, k := range kids {
		if !k.empty() {
			told = append(told, k)
		}
	}
	switch len(told) {
	case 0:
		return Node{}, nil
	case 1:
		return told[0], nil
	}
	return Node{Op: Or, Kids: told}, nil
}

// Everything tells whether q names every article: no term leaves one out.
func (q Query) Everything() bool { return q.Feed == 0 && q.Where.empty() }

func (n Node) empty() bool { return n.Op == And && len(n.Kids) == 0 }

func (p *parser) isOr() bool {
	return p.pos < len(p.in) && p.in[p.pos].isOr()
}

// isOr tells whether a token stands between two alternatives.
func (t token) isOr() bool {
	return t.paren == 0 && t.field == "" && !t.quoted && !t.not && (t.value == "OR" || t.value == "АБО" || t.value == "ИЛИ")
}

func (p *parser) conjunction(q *Query, depth int) (Node, error) {
	var kids []Node
	for p.pos < len(p.in) && !p.isOr() && p.in[p.pos].paren != ')' {
		n, err := p.term(q, depth)
		if err != nil {
			return Node{}, err
		}
		if !n.empty() {
			kids = append(kids, n)
		}
	}
	if len(kids) == 1 {
		return kids[0], nil
	}
	return Node{Op: And, Kids: kids}, nil
}

func (p *parser) term(q *Query, depth int) (Node, error) {
	t := p.in[p.pos]
	p.pos++
	if t.paren == '(' {
		if depth >= maxNesting {
			return Node{}, &QueryError{Word: t.raw, Pos: t.pos, Want: "too many parentheses"}
		}
		n, err := p.alternatives(q, depth+1)
		if p.pos < len(p.in) && p.in[p.pos].paren == ')' {
			p.pos++ // one that is still missing is being typed
		}
		if t.not && !n.empty() {
			n = Node{Op: Not, Kids: []Node{n}}
		}
		return n, err
	}
	if t.field != "" && isSort(t.field) {
		if t.not {
			return Node{}, &QueryError{Word: t.raw, Pos: t.pos, Want: "an order cannot be left out; it stands without -"}
		}
		return Node{}, p.sort(q, t)
	}
	leaf, err := p.leaf(q, t)
	if err != nil || leaf.empty() {
		return Node{}, err
	}
	if t.not {
		return Node{Op: Not, Kids: []Node{leaf}}, nil
	}
	return leaf, nil
}

// leaf makes a condition of a token: a term, or the saved query that it calls.
func (p *parser) leaf(q *Query, t token) (Node, error) {
	if name, ok := t.calls(); ok {
		return p.call(q, t, name)
	}
	term, ok, err := p.read(t)
	if err != nil || !ok {
		return Node{}, err
	}
	return Node{Op: Leaf, Term: term}, nil
}

// read makes a Term of a token. It is not ok where nothing is said: a lone "-", a quotation
// that only begins, a dash between two words.
func (p *parser) read(t token) (Term, bool, error) {
	if t.field == "" {
		words := text.Words(t.value)
		if len(words) == 0 && strings.Trim(t.value, "-–—,.;:!?…'’ ") != "" {
			return Term{}, false, &QueryError{Word: t.raw, Pos: t.pos, Want: "has no letter or digit to look for"}
		}
		return Term{Field: Words, Words: words, Phrase: t.quoted || len(words) > 1}, len(words) > 0, nil
	}
	f, ok := fieldOf(t.field)
	if !ok {
		return Term{}, false, &QueryError{Word: t.field + ":", Pos: t.pos, Hint: nearestField(t.field)}
	}
	switch f {
	case InTitle, InBody, By, Who:
		words := text.Words(t.value)
		if len(words) == 0 {
			return Term{}, false, &QueryError{Word: t.raw, Pos: t.pos, Want: "a word follows"}
		}
		return Term{Field: f, Words: words, Phrase: t.quoted || len(words) > 1}, true, nil
	case TopicIs:
		return p.topics(t)
	case SourceIs, GroupIs, LangIs, Is, Has:
		return p.values(f, t)
	default:
		return p.time(f, t)
	}
}

func (p *parser) topics(t token) (Term, bool, error) {
	term := Term{Field: TopicIs}
	for v := range strings.SplitSeq(t.value, ",") {
		topic, ok := ParseTopic(v)
		if v == "" {
			v = t.raw
		}
		if !ok {
			return term, false, &QueryError{Word: v, Pos: t.pos, Hint: nearestTopic(v), Want: "the name of a topic follows " + t.field + ":"}
		}
		term.Topics = append(term.Topics, topic)
	}
	return term, true, nil
}

func (p *parser) values(f Field, t token) (Term, bool, error) {
	term := Term{Field: f}
	for v := range strings.SplitSeq(t.value, ",") {
		v = text.Fold(strings.TrimSpace(v))
		if v == "" {
			continue
		}
		if f == Is || f == Has {
			known, hint := valueOf(f, v)
			if known == "" {
				return term, false, &QueryError{Word: v, Pos: t.pos, Hint: hint, Want: t.field + ": is one of " + strings.Join(valuesOf(f), ", ")}
			}
			v = known
		}
		term.Values = append(term.Values, v)
	}
	if len(term.Values) == 0 {
		return term, false, &QueryError{Word: t.raw, Pos: t.pos, Want: "a value follows"}
	}
	return term, true, nil
}

func (p *parser) sort(q *Query, t token) error {
	switch text.Fold(t.value) {
	case "newest", "нові":
		q.Sort = Newest
	case "oldest", "старі":
		q.Sort = Oldest
	case "source", "джерело":
		q.Sort = BySource
	default:
		return &QueryError{Word: t.raw, Pos: t.pos, Want: "newest, oldest or source"}
	}
	return nil
}

// maxAge is the longest age that a query may name. Some three centuries are more than
// a time.Duration holds, and would be a time to come.
const maxAge = 100 * 365 * 24 * time.Hour

// duration reads "90m", "6h", "3d", "2w". What is longer than maxAge is returned as
// something longer, whatever it is.
func duration(s string) (time.Duration, bool) {
	s = text.Fold(s)
	name := strings.TrimLeft(s, "0123456789")
	digits := s[:len(s)-len(name)]
	var unit time.Duration
	switch name {
	case "m", "min", "хв":
		unit = time.Minute
	case "h", "год", "г":
		unit = time.Hour
	case "d", "д", "дн":
		unit = 24 * time.Hour
	case "w", "т", "тиж":
		unit = 7 * 24 * time.Hour
	default:
		return 0, false
	}
	n, err := strconv.ParseInt(digits, 10, 64) // of too many digits it is the largest number
	if err != nil && !errors.Is(err, strconv.ErrRange) {
		return 0, false
	}
	if n > int64(maxAge/unit) {
		return maxAge + unit, true
	}
	return time.Duration(n) * unit, true
}
