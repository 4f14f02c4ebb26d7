package ui

import (
	tea "charm.land/bubbletea/v2"

	"visti/internal/news"
)

// toggleSelected selects the row under the cursor, or no longer, and goes on to
// the next one.
func (m *Model) toggleSelected() tea.Cmd {
	a, ok := m.list.at()
	if !ok {
		return nil
	}
	m.list.toggle(a.ID)
	return m.step(1)
}

// toggle selects a row, or no longer.
func (p *listPane) toggle(id news.ArticleID) {
	if p.selected == nil {
		p.selected = map[news.ArticleID]bool{}
	}
	if p.selected[id] {
		delete(p.selected, id)
	} else {
		p.selected[id] = true
	}
}

// picked are the selected ones of the rows that are shown, from the top.
func (p *listPane) picked() []news.Article {
	if len(p.selected) == 0 {
		return nil
	}
	var found []news.Article
	for _, a := range p.articles {
		if p.selected[a.ID] {
			found = append(found, a)
		}
	}
	return found
}

// chosenOnes are the articles that keys act on: the selected rows, else the one
// under the cursor or in the reader.
func (m *Model) chosenOnes() []news.Article {
	if m.focus == listPart {
		if all := m.list.picked(); len(all) > 0 {
			return all
		}
	}
	if a, ok := m.chosen(); ok {
		return []news.Article{a}
	}
	return nil
}

// deselect ends the selection: it is there for one act. An Esc right after that was
// meant for it.
func (m *Model) deselect() {
	m.spent = m.spent || len(m.list.selected) > 0
	m.list.selected = nil
}

// readDown marks the rows from the first to the one under the cursor as read.
func (m *Model) readDown() tea.Cmd {
	return m.readRows(m.list.articles[:min(m.list.cursor+1, len(m.list.articles))])
}

// readRows marks these as read, and says how many that were.
func (m *Model) readRows(rows []news.Article) tea.Cmd {
	var marks []news.Mark
	for _, a := range rows {
		if !a.Read {
			marks = append(marks, news.Mark{ID: a.ID, Read: new(true)})
		}
	}
	m.dwell++
	if len(marks) == 0 {
		m.note = m.words.say(sayNoneMarkedRead)
		return nil
	}
	m.note = m.words.count(sayAllMarkedRead, len(marks))
	return m.mark(marks)
}

// toggleRead marks the chosen articles as read, or all of them as unread if they
// are read.
func (m *Model) toggleRead() tea.Cmd {
	return m.toggleMark(
		func(a news.Article) bool { return a.Read },
		func(id news.ArticleID, on bool) news.Mark { return news.Mark{ID: id, Read: &on} },
		[2]phrase{sayMarkedUnread, sayMarkedRead}, [2]phrase{sayAllMarkedUnread, sayAllMarkedRead},
	)
}

// toggleStar sets or takes the stars of the chosen articles.
func (m *Model) toggleStar() tea.Cmd {
	return m.toggleMark(
		func(a news.Article) bool { return a.Starred },
		func(id news.ArticleID, on bool) news.Mark { return news.Mark{ID: id, Starred: &on} },
		[2]phrase{sayUnstarred, sayStarred}, [2]phrase{sayAllUnstarred, sayAllStarred},
	)
}

// toggleMark sets a mark of the chosen articles, unless all have it: then it is
// taken. One and many say what is then, off and on.
func (m *Model) toggleMark(has func(news.Article) bool, mark func(news.ArticleID, bool) news.Mark, one, many [2]phrase) tea.Cmd {
	all := m.chosenOnes()
	if len(all) == 0 {
		m.note = m.whyUnmarked()
		return nil
	}
	on := 0
	for _, a := range all {
		if !has(a) {
			on = 1
		}
	}
	var marks []news.Mark
	for _, a := range all {
		if has(a) != (on == 1) {
			marks = append(marks, mark(a.ID, on == 1))
		}
	}
	m.dwell++ // one who marks by hand wants no other mark
	m.note = m.words.say(one[on])
	if len(all) > 1 {
		m.note = m.words.count(many[on], len(marks))
	}
	m.deselect()
	return m.mark(marks)
}

// whyUnmarked says why there is nothing to mark: the reader shows no article, or none
// that the collection holds.
func (m *Model) whyUnmarked() string {
	switch {
	case m.focus != readerPart:
		return ""
	case m.reader.sheet != nil:
		return m.words.say(sayOpenFirst)
	case m.reader.loading:
		return m.words.say(sayLoading)
	}
	return m.words.say(sayNotCollected)
}
