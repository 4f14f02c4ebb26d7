package news

import (
	"slices"
	"strings"
)

// WithTopics returns the text of a query with its topic terms replaced by one
// for these topics, or by none. It keeps the rest as it was typed.
func WithTopics(query string, topics ...Topic) string {
	return With(query, TopicIs, Term{Field: TopicIs, Topics: topics})
}

// With returns the text of a query with its conditions on a field replaced by t, or
// by none if t says nothing. What is left out by them, and what is one of several
// alternatives, stays; so does the rest, as it was typed. What t is added to is put
// in parentheses where it needs them.
func With(query string, f Field, t Term) string {
	kept, _ := dropTerms(query, func(tok token) bool {
		g, ok := fieldOf(tok.field)
		return ok && g == f
	})
	if len(t.Topics)+len(t.Values)+len(t.Words) > 0 {
		return joinTerms(narrowed(kept, t))
	}
	return joinTerms(kept)
}

// WithSort returns the text of a query with its order replaced: newest first needs
// no word. It keeps the rest as it was typed.
func WithSort(query string, s Sort) string {
	kept := slices.DeleteFunc(lex(query), func(t token) bool { return t.field != "" && isSort(t.field) })
	if order := (Query{Sort: s}).String(); order != "" {
		kept = append(closed(kept), token{raw: order})
	}
	return joinTerms(kept)
}

// Toggle returns the text of a query without the condition t where every article
// has to meet it, else with it. It keeps the rest as it was typed.
func Toggle(query string, t Term) string {
	p := parser{}
	kept, there := dropTerms(query, func(tok token) bool {
		if f, ok := fieldOf(tok.field); !ok || f != t.Field {
			return false
		}
		have, ok, err := p.read(tok)
		return err == nil && ok && have.String() == t.String()
	})
	if !there {
		kept = narrowed(kept, t)
	}
	return joinTerms(kept)
}

// dropTerms cuts a query into its terms and parentheses and leaves out some of the
// conditions that all have to hold: none if it is a choice of alternatives.
func dropTerms(query string, drop func(token) bool) (kept []token, dropped bool) {
	tokens := unwrapped(lex(query))
	if sides(tokens) > 1 {
		return tokens, false
	}
	for i, depth := 0, 0; i < len(tokens); i++ {
		t := tokens[i]
		depth += t.deeper()
		if t.paren != 0 || t.not || t.field == "" || !drop(t) {
			kept = append(kept, t)
			continue
		}
		n := around(tokens, i)
		if n < depth {
			kept = append(kept, t)
			continue
		}
		kept, dropped = kept[:len(kept)-n], true
		i += n
		depth -= n
	}
	if dropped {
		kept = withoutOr(kept)
	}
	return unwrapped(kept), dropped
}

// narrowed puts a condition before the rest, which has to hold as well.
func narrowed(rest []token, t Term) []token {
	depth := 0
	if slices.ContainsFunc(rest, func(t token) bool {
		depth += t.deeper()
		return depth == 0 && t.isOr()
	}) {
		rest = append(append([]token{{raw: "(", paren: '('}}, closed(rest)...), token{raw: ")", paren: ')'})
	}
	return append([]token{{raw: t.String()}}, rest...)
}

// deeper is by how much a token opens parentheses.
func (t token) deeper() int {
	switch t.paren {
	case '(':
		return 1
	case ')':
		return -1
	}
	return 0
}

// closed ends a quotation that goes to the end.
func closed(tokens []token) []token {
	if n := len(tokens); n > 0 && tokens[n-1].open != 0 {
		tokens = slices.Clone(tokens)
		tokens[n-1].raw += string(tokens[n-1].open)
		tokens[n-1].open = 0
	}
	return tokens
}

// unwrapped takes away the parentheses that stand around all of a query. The last
// may still be missing.
func unwrapped(tokens []token) []token {
	for len(tokens) > 0 && tokens[0].paren == '(' && !tokens[0].not {
		depth := 0
		end := slices.IndexFunc(tokens, func(t token) bool {
			depth += t.deeper()
			return depth == 0
		})
		switch end {
		case -1:
			tokens = tokens[1:]
		case len(tokens) - 1:
			tokens = tokens[1:end]
		default:
			return tokens
		}
	}
	return tokens
}

// around counts the parentheses that hold nothing but the term at i. Those that
// close may be missing at the end.
func around(tokens []token, i int) (n int) {
	closes := func(i int) bool { return i >= len(tokens) || tokens[i].paren == ')' }
	for i-n > 0 && tokens[i-n-1].paren == '(' && !tokens[i-n-1].not && closes(i+n+1) {
		n++
	}
	return n
}

// sides counts the alternatives of a query that say something.
func sides(tokens []token) int {
	count, depth, told := 0, 0, false
	for _, t := range tokens {
		depth += t.deeper()
		if depth == 0 && t.isOr() {
			told = false
			continue
		}
		_, says, err := new(parser).read(t)
		_, calls := t.calls()
		if t.paren == 0 && !t.isOr() && (t.field == "" || !isSort(t.field)) && (says || err != nil || calls) && !told {
			count, told = count+1, true
		}
	}
	return count
}

// withoutOr drops each OR outside of parentheses: it had but one side.
func withoutOr(tokens []token) []token {
	depth := 0
	return slices.DeleteFunc(slices.Clone(tokens), func(t token) bool {
		depth += t.deeper()
		return depth == 0 && t.isOr()
	})
}

// joinTerms writes them with a blank between two, but inside of parentheses none.
func joinTerms(terms []token) string {
	var sb strings.Builder
	for i, t := range terms {
		if i > 0 && terms[i-1].paren != '(' && t.paren != ')' {
			sb.WriteByte(' ')
		}
		sb.WriteString(t.raw)
	}
	return sb.String()
}
