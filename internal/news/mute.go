package news

import "slices"

// Muting returns the query without what mutes list. One that the query asks for by
// itself, word by word, is not applied: who asks for a muted topic gets it.
func (q Query) Muting(mutes ...Query) Query {
	var asked []string
	for _, n := range q.conditions() {
		asked = append(asked, n.format(true))
	}
	hidden := Node{Op: Or}
	for _, m := range mutes {
		all := m.conditions()
		wanted := !slices.ContainsFunc(all, func(n Node) bool { return !slices.Contains(asked, n.format(true)) })
		if !wanted && !m.Where.empty() {
			hidden.Kids = append(hidden.Kids, m.Where)
		}
	}
	if len(hidden.Kids) == 0 {
		return q
	}
	q.Where = Node{Op: And, Kids: append(slices.Clone(q.conditions()), Node{Op: Not, Kids: []Node{hidden}})}
	return q
}
