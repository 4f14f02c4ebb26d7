package ui

import "visti/internal/news"

// A spot is where an answer that takes the screen was asked for: what is listed,
// and the article that is read.
type spot struct {
	filter string
	unread bool
	focus  pane
	id     news.ArticleID
}

func (m *Model) spot() spot {
	s := spot{filter: m.filter, unread: m.unread, focus: m.focus}
	if m.focus == readerPart {
		s.id = m.reader.id
	}
	return s
}

// covered tells whether something has the keys that an answer must not take from
// it: a prompt, a question, or a page over the others.
func (m *Model) covered() bool {
	return m.prompt.open || m.asked != nil || m.help.open || m.info.open
}

// abandon gives up what would ask for a yes once its answer is here: after another
// key that yes could be the answer to something else.
func (m *Model) abandon() { m.seeking, m.weighed = news.URL{}, "" }

// goneOn tells whether the reader is no longer where they asked about article id.
func (m *Model) goneOn(id news.ArticleID) bool {
	return m.ctx.Err() != nil || m.focus != readerPart || m.reader.id != id || m.reader.sheet != nil || m.covered()
}
