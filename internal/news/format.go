package news

import (
	"slices"
	"strings"
	"time"
)

// String writes the query as ParseQuery reads it.
func (q Query) String() string {
	s := q.Where.format(false)
	switch q.Sort {
	case Oldest:
		s += " sort:oldest"
	case BySource:
		s += " sort:source"
	}
	return strings.TrimSpace(s)
}

func (n Node) format(inside bool) string {
	var parts []string
	switch n.Op {
	case Leaf:
		return n.Term.String()
	case Not:
		kid := n.Kids[0].format(true)
		if n.Kids[0].Op == Not {
			kid = "(" + kid + ")"
		}
		return "-" + kid
	}
	for _, k := range n.Kids {
		parts = append(parts, k.format(true))
	}
	sep := " "
	if n.Op == Or {
		sep = " OR "
	}
	s := strings.Join(parts, sep)
	if inside && len(n.Kids) > 1 {
		return "(" + s + ")"
	}
	return s
}

// String writes the term as ParseQuery reads it.
func (t Term) String() string {
	words := strings.Join(t.Words, " ")
	if t.Phrase || len(t.Words) > 1 || words == "or" || words == "або" || words == "или" {
		words = `"` + words + `"`
	}
	switch t.Field {
	case Words:
		return words
	case TopicIs:
		names := make([]string, len(t.Topics))
		for i, topic := range t.Topics {
			names[i] = topic.String()
		}
		return "topic:" + strings.Join(names, ",")
	case Since, Until, Between:
		return t.formatTime()
	}
	name := ""
	for _, f := range fields {
		if f.field == t.Field {
			name = f.names[0] + ":"
			break
		}
	}
	if len(t.Values) > 0 {
		values := strings.Join(t.Values, ",")
		if strings.ContainsAny(values, " ()") {
			values = `"` + values + `"`
		}
		return name + values
	}
	return name + words
}

func (t Term) formatTime() string {
	day := t.Time.Format(time.DateOnly)
	switch t.Field {
	case Since:
		if t.Time.Equal(midnight(t.Time)) {
			return "since:" + day
		}
		return "since:" + t.Time.Format("2006-01-02T15:04:05")
	case Until:
		return "before:" + t.Time.Format("2006-01-02T15:04:05")
	}
	last := t.End.AddDate(0, 0, -1).Format(time.DateOnly)
	if last == day {
		return "date:" + day
	}
	return "date:" + day + ".." + last
}

func midnight(t time.Time) time.Time {
	y, m, d := t.Date()
	return time.Date(y, m, d, 0, 0, 0, 0, t.Location())
}

// And returns the query with one more condition.
func (q Query) And(t Term) Query {
	leaf := Node{Op: Leaf, Term: t}
	if q.Where.Op == And {
		q.Where.Kids = append(slices.Clip(q.Where.Kids), leaf)
	} else {
		q.Where = Node{Op: And, Kids: []Node{q.Where, leaf}}
	}
	return q
}

// Topics returns the topics that the query asks for at its top level.
func (q Query) Topics() []Topic {
	var found []Topic
	for _, k := range q.conditions() {
		if k.Op == Leaf && k.Term.Field == TopicIs {
			found = append(found, k.Term.Topics...)
		}
	}
	return found
}

// Without returns the query without its top-level conditions on a field.
func (q Query) Without(f Field) Query {
	var kept []Node
	for _, k := range q.conditions() {
		if k.Op != Leaf || k.Term.Field != f {
			kept = append(kept, k)
		}
	}
	q.Where = Node{Op: And, Kids: kept}
	if len(kept) == 1 {
		q.Where = kept[0]
	}
	return q
}

// conditions are what must all hold.
func (q Query) conditions() []Node {
	if q.Where.Op == And {
		return q.Where.Kids
	}
	return []Node{q.Where}
}
