package news

import (
	"slices"
	"strings"

	"visti/internal/text"
)

// A SavedQuery is a query with a name, by which other queries call it:
// saved:ранок or @ранок.
type SavedQuery struct {
	Name  Text
	Query string
}

// FindSaved returns the saved query of that name, capitals aside.
func FindSaved(all []SavedQuery, name string) (SavedQuery, bool) {
	name = text.Fold(strings.TrimSpace(name))
	i := slices.IndexFunc(all, func(s SavedQuery) bool { return text.Fold(s.Name.s) == name })
	if i < 0 {
		return SavedQuery{}, false
	}
	return all[i], true
}

// Call is how a query calls the saved query: @ранок, or saved:"добрий ранок".
func (s SavedQuery) Call() string {
	if strings.ContainsFunc(s.Name.s, func(r rune) bool { return !nameRune(r) }) {
		return `saved:"` + strings.NewReplacer(`"`, "", "“", "", "”", "").Replace(s.Name.s) + `"`
	}
	return "@" + s.Name.s
}

// nameRune tells whether a name with this letter in it can stand behind an @.
func nameRune(r rune) bool { return !strings.ContainsRune(" \t\n()\"«»“”„,:", r) }

// savedNames are the names of saved:, which stands for another query.
var savedNames = []string{"saved", "збережене", "запит"}

// calls tells whether a token calls a saved query, and which.
func (t token) calls() (name string, ok bool) {
	if t.field != "" && slices.Contains(savedNames, text.Fold(t.field)) {
		return t.value, true
	}
	if t.field == "" && !t.quoted {
		return strings.CutPrefix(t.value, "@")
	}
	return "", false
}

// call reads the query that a token calls. That it cannot be read, or calls
// itself, is the fault of the token.
func (p *parser) call(q *Query, t token, name string) (Node, error) {
	bad := &QueryError{Word: t.raw, Pos: t.pos, Want: "the name of a saved query follows"}
	s, ok := FindSaved(p.saved, name)
	if !ok {
		if name != "" {
			bad.Want = "no query is saved under that name"
		}
		var names []string
		for _, s := range p.saved {
			names = append(names, text.Fold(s.Name.s))
		}
		if near := nearest(text.Fold(name), names); near != "" {
			s, _ := FindSaved(p.saved, near)
			bad.Hint = s.Call()
		}
		return Node{}, bad
	}
	called := text.Fold(s.Name.s)
	if slices.Contains(p.within, called) {
		bad.Want = "it calls itself"
		return Node{}, bad
	}
	sub := parser{in: lex(s.Query), now: p.now, saved: p.saved, within: append(slices.Clip(p.within), called), left: p.left}
	var n Node
	var err error
	if *p.left -= len(sub.in); *p.left >= 0 {
		n, err = sub.alternatives(q, 0)
	}
	if *p.left < 0 {
		bad.Want = "the saved queries that it calls come to too many words"
		return Node{}, bad
	}
	if err == nil && sub.pos < len(sub.in) {
		bad.Want = "its query cannot be read: no parenthesis is open"
		return Node{}, bad
	}
	if err != nil {
		bad.Want = "its query cannot be read: " + err.Error()
		return Node{}, bad
	}
	if !n.empty() {
		// It stays one condition: a topic beside it narrows what it finds.
		n = Node{Op: Or, Kids: []Node{n}}
	}
	return n, nil
}
