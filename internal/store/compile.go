package store

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"visti/internal/news"
	"visti/internal/text"
)

// A plan is a query made ready for the database, in three parts that all have to
// hold. It agrees with news.Query.Match: a test holds the two together.
type plan struct {
	labels  labels
	pending bool      // some articles are not in the index yet
	visit   time.Time // when the reader's last visit ended

	words  []news.Node // for the index
	topics [][]news.Topic
	rest   condition // on the columns of article, or of tally if that has them all
	tally  bool
}

// A condition is a piece of SQL with what its question marks stand for.
type condition struct {
	sql  string
	args []any
}

func newPlan(q news.Query, l labels, pending bool, visit time.Time) plan {
	p := plan{labels: l, pending: pending, visit: visit, tally: true}
	var rest []condition
	if q.Feed != 0 {
		rest = append(rest, condition{"a.feed = ?", []any{int64(q.Feed)}})
	}
	for _, n := range conjuncts(q.Where) {
		switch _, wordy := match(n); {
		case n.Op == news.Leaf && n.Term.Field == news.TopicIs:
			p.topics = append(p.topics, n.Term.Topics)
		case wordy:
			p.words = append(p.words, n)
		default:
			rest = append(rest, p.node(n))
		}
	}
	p.rest = combine(rest, " AND ", "1")
	return p
}

// conjuncts are the conditions that all have to hold.
func conjuncts(n news.Node) (all []news.Node) {
	if n.Op != news.And {
		return []news.Node{n}
	}
	for _, k := range n.Kids {
		all = append(all, conjuncts(k)...)
	}
	return all
}

// combine joins conditions in a balanced tree: the database takes one of a
// thousand levels at most.
func combine(all []condition, op, none string) condition {
	switch len(all) {
	case 0:
		return condition{sql: none}
	case 1:
		return all[0]
	}
	a, b := combine(all[:len(all)/2], op, none), combine(all[len(all)/2:], op, none)
	return condition{"(" + a.sql + op + b.sql + ")", slices.Concat(a.args, b.args)}
}

func (p *plan) node(n news.Node) condition {
	if expr, wordy := match(n); wordy {
		return p.inIndex(n, expr)
	}
	switch n.Op {
	case news.Leaf:
		return p.term(n.Term)
	case news.Not:
		c := p.node(n.Kids[0])
		return condition{"NOT (" + c.sql + ")", c.args}
	}
	var kids []condition
	for _, k := range n.Kids {
		kids = append(kids, p.node(k))
	}
	if n.Op == news.Or {
		return combine(kids, " OR ", "0")
	}
	return combine(kids, " AND ", "1")
}

// inIndex holds for the articles that the index names, or that wait to be indexed.
func (p *plan) inIndex(n news.Node, expr string) condition {
	p.tally = false
	c := condition{"a.id IN (SELECT rowid FROM search WHERE search MATCH ?)", []any{expr}}
	if p.pending {
		w := waiting(n)
		c = combine([]condition{c, {"a.id IN (SELECT article FROM pending p WHERE " + w.sql + ")", w.args}}, " OR ", "0")
	}
	return c
}

func (p *plan) term(t news.Term) condition {
	switch t.Field {
	case news.Words, news.InTitle, news.InBody: // without a word: see match
		return condition{sql: "1"}
	case news.By:
		return p.person(t, wrote)
	case news.Who:
		return p.person(t, quoted)
	case news.TopicIs:
		return condition{"a.topics & ? <> 0", []any{mask(t.Topics)}}
	case news.SourceIs:
		return condition{sql: "a.source IN (" + p.sourcesOf(t.Values) + ")"}
	case news.GroupIs:
		return p.group(t.Values)
	case news.LangIs:
		return anyOf(t.Values, func(v string) condition { return condition{"a.lang = ?", []any{v}} })
	case news.Is:
		return anyOf(t.Values, func(v string) condition { return p.is(v, t.Time) })
	case news.Has:
		p.tally = false
		return anyOf(t.Values, func(v string) condition { return condition{sql: hasSQL[v]} })
	case news.Since, news.Until, news.Between:
		p.tally = false
		return times(t)
	}
	return condition{sql: "0"}
}

func (p *plan) is(v string, visit time.Time) condition {
	if v != "new" {
		return condition{sql: isSQL[v]}
	}
	if visit.IsZero() {
		visit = p.visit
	}
	if visit.IsZero() {
		return condition{sql: "1"} // on the first visit all is new
	}
	p.tally = false
	return condition{"a.id IN (SELECT article FROM entry WHERE seen > ?)", []any{seconds(visit)}}
}

var isSQL = map[string]string{"unread": "a.read = 0", "read": "a.read = 1", "starred": "a.starred = 1", "changed": "a.changed = 1"}

var hasSQL = map[string]string{"claims": "a.claims > 0", "fulltext": "a.state = 1", "number": "a.figures > 0"}

// anyOf holds if one of the values does; values that mean nothing never do.
func anyOf(values []string, one func(string) condition) condition {
	var all []condition
	for _, v := range values {
		if c := one(v); c.sql != "" {
			all = append(all, c)
		}
	}
	return combine(all, " OR ", "0")
}

// person holds for articles that name who the words mean: each word in any of
// the names, a phrase in one.
func (p *plan) person(t news.Term, kind int) condition {
	p.tally = false
	var all []condition
	for _, look := range patterns(t) {
		all = append(all, condition{
			"a.id IN (SELECT article FROM saying WHERE kind = ? AND person IN (SELECT id FROM person WHERE instr(words, ?)))",
			[]any{kind, look},
		})
	}
	return combine(all, " AND ", "1")
}

// patterns are what a text made by indexed has to contain, one and all.
func patterns(t news.Term) []string {
	if t.Phrase && len(t.Words) > 0 {
		return []string{" " + strings.Join(t.Words, " ") + " "}
	}
	var all []string
	for _, w := range t.Words {
		all = append(all, " "+text.Stem(w))
	}
	return all
}

func (p *plan) sourcesOf(values []string) string {
	var ids []string
	for id, s := range p.labels.sources {
		if slices.Contains(values, text.Fold(s.ID)) || slices.Contains(values, text.Fold(s.Name.String())) {
			ids = append(ids, strconv.FormatInt(id, 10))
		}
	}
	slices.Sort(ids)
	return strings.Join(ids, ", ")
}

// group holds for articles whose feed stands in one of the folders; those
// without a feed stand in the folder without a name.
func (p *plan) group(values []string) condition {
	var in, out []string
	for id, name := range p.labels.folders {
		if slices.Contains(values, text.Fold(name.String())) {
			in = append(in, strconv.FormatInt(int64(id), 10))
		} else {
			out = append(out, strconv.FormatInt(int64(id), 10))
		}
	}
	slices.Sort(in)
	slices.Sort(out)
	if slices.Contains(values, "") {
		return condition{sql: "a.feed NOT IN (" + strings.Join(out, ", ") + ")"}
	}
	return condition{sql: "a.feed IN (" + strings.Join(in, ", ") + ")"}
}

// times turns a condition on the time into one on the ID, which begins with it.
func times(t news.Term) condition {
	from, until := condition{"a.id >= ?", []any{firstID(t.Time)}}, condition{"a.id < ?", []any{firstID(t.Time)}}
	switch t.Field {
	case news.Since:
		return from
	case news.Until:
		return until
	}
	until.args = []any{firstID(t.End)}
	return combine([]condition{from, until}, " AND ", "1")
}

// firstID is the least ID that an article of the time t or later can have.
func firstID(t time.Time) int64 {
	sec := t.Unix()
	if t.Nanosecond() > 0 {
		sec++
	}
	return min(max(sec, 0), 1<<42) << 20
}

// deepest is how many operators inside each other the index is asked about at
// once: its parser has a small stack.
const deepest = 16

// match writes a node as an expression of the index, if it asks for words and
// nothing else, does not only say what is not wanted, and is not too deep.
func match(n news.Node) (expr string, wordy bool) { return matchTo(n, deepest) }

func matchTo(n news.Node, depth int) (expr string, wordy bool) {
	if depth == 0 {
		return "", false
	}
	switch n.Op {
	case news.Leaf:
		return matchTerm(n.Term)
	case news.Or:
		var all []string
		for _, k := range n.Kids {
			e, ok := matchTo(k, depth-1)
			if !ok {
				return "", false
			}
			all = append(all, e)
		}
		return "(" + strings.Join(all, " OR ") + ")", len(all) > 0
	case news.And:
		return matchAll(n.Kids, depth-1)
	}
	return "", false
}

func matchAll(kids []news.Node, depth int) (expr string, wordy bool) {
	var with, without []string
	for _, k := range kids {
		list := &with
		if k.Op == news.Not {
			list, k = &without, k.Kids[0]
		}
		e, ok := matchTo(k, depth)
		if !ok {
			return "", false
		}
		*list = append(*list, e)
	}
	if len(with) == 0 {
		return "", false
	}
	expr = "(" + strings.Join(with, " AND ") + ")"
	if len(without) > 0 {
		expr = "(" + expr + " NOT (" + strings.Join(without, " OR ") + "))"
	}
	return expr, true
}

func matchTerm(t news.Term) (expr string, wordy bool) {
	if t.Field > news.InBody || len(t.Words) == 0 {
		return "", false
	}
	var all []string
	if t.Phrase {
		all = append(all, quoteWord(strings.Join(t.Words, " ")))
	} else {
		for _, w := range t.Words {
			all = append(all, prefix(text.Stem(w)))
		}
	}
	expr = "(" + strings.Join(all, " AND ") + ")"
	switch t.Field {
	case news.InTitle:
		expr = "({title} : " + expr + ")"
	case news.InBody:
		expr = "({body} : " + expr + ")"
	}
	return expr, true
}

// prefix asks for the words that begin so.
func prefix(stem string) string {
	if len(stem) > 0 && len([]rune(stem)) == 1 {
		return quoteWord(initial + stem)
	}
	return quoteWord(stem) + " *"
}

func quoteWord(s string) string { return `"` + strings.ReplaceAll(s, `"`, `""`) + `"` }

// waiting is the condition on a row p of pending that match is on the index.
func waiting(n news.Node) condition {
	switch n.Op {
	case news.Leaf:
		var all []condition
		for _, look := range patterns(n.Term) {
			all = append(all, inColumns(n.Term.Field, look))
		}
		return combine(all, " AND ", "1")
	case news.Not:
		c := waiting(n.Kids[0])
		return condition{"NOT (" + c.sql + ")", c.args}
	}
	var kids []condition
	for _, k := range n.Kids {
		kids = append(kids, waiting(k))
	}
	if n.Op == news.Or {
		return combine(kids, " OR ", "0")
	}
	return combine(kids, " AND ", "1")
}

func inColumns(f news.Field, look string) condition {
	switch f {
	case news.InTitle:
		return condition{"instr(p.title, ?) > 0", []any{look}}
	case news.InBody:
		return condition{"instr(p.body, ?) > 0", []any{look}}
	}
	return condition{"(instr(p.title, ?) > 0 OR instr(p.body, ?) > 0)", []any{look, look}}
}

// from is where the rows come from, with the conditions that hold under every
// topic; order is how the index hands them out.
func (p *plan) from() (tables string, where condition, order string) {
	if len(p.words) == 0 {
		return "article a", p.rest, "a.id"
	}
	expr, _ := matchAll(p.words, deepest)
	if !p.pending {
		found := condition{"search MATCH ?", []any{expr}}
		return "search CROSS JOIN article a ON a.id = search.rowid", combine([]condition{found, p.rest}, " AND ", "1"), "search.rowid"
	}
	w := waiting(news.Node{Op: news.And, Kids: p.words})
	both := "(SELECT rowid AS id FROM search WHERE search MATCH ? UNION ALL SELECT article FROM pending p WHERE " + w.sql + ") m"
	return fmt.Sprintf("%s CROSS JOIN article a ON a.id = m.id", both),
		condition{p.rest.sql, slices.Concat([]any{expr}, w.args, p.rest.args)}, "a.id"
}
