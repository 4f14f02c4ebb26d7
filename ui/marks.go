package ui

import (
	tea "charm.land/bubbletea/v2"

	"visti/internal/news"
)

// A heldMark is what was set here and may not be in the next listing yet.
type heldMark struct {
	read, starred *bool
	pending       int // writes under way
	stored        int // listings asked for up to then may not know of it
}

// apply sets a mark on an article.
func apply(a *news.Article, read, starred *bool) {
	if read != nil {
		a.Read = *read
		if *read {
			a.Changed = false
		}
	}
	if starred != nil {
		a.Starred = *starred
	}
}

// mark sets marks here at once and has them stored as one act, which u takes back.
func (m *Model) mark(marks []news.Mark) tea.Cmd {
	m.acts++
	m.did(undoable{act: m.acts})
	for _, k := range marks {
		h := m.marks[k.ID]
		if k.Read != nil {
			h.read = k.Read
		}
		if k.Starred != nil {
			h.starred = k.Starred
		}
		h.pending++
		m.marks[k.ID] = h
	}
	m.applyHere(marks)
	return m.store(write{marks: marks, act: m.acts})
}

// applyHere sets marks on what is shown.
func (m *Model) applyHere(marks []news.Mark) {
	set := make(map[news.ArticleID]news.Mark, len(marks))
	for _, k := range marks {
		set[k.ID] = k
	}
	m.eachShown(func(a *news.Article, id news.ArticleID) {
		if k, ok := set[id]; ok {
			apply(a, k.Read, k.Starred)
		}
	})
}

// eachShown goes over all that is shown of articles: rows, and what is read.
func (m *Model) eachShown(do func(a *news.Article, id news.ArticleID)) {
	for i := range m.list.articles {
		do(&m.list.articles[i], m.list.articles[i].ID)
	}
	do(&m.reader.reading.Article, m.reader.id)
	for i := range m.back {
		do(&m.back[i].reading.Article, m.back[i].id)
	}
}

// marked takes the news that marks are stored. What could not be stored is shown
// as it was.
func (m *Model) marked(marks []news.Mark, err error) {
	failed := err != nil && m.ctx.Err() == nil
	var back []news.Mark
	for _, k := range marks {
		h, ok := m.marks[k.ID]
		if !ok {
			continue
		}
		h.pending--
		h.stored = m.asks
		m.marks[k.ID] = h
		if failed {
			delete(m.marks, k.ID)
			back = append(back, opposite(k))
		}
	}
	if !failed {
		return
	}
	m.applyHere(back)
	m.note = m.words.say(sayFailed, m.words.problem(err))
}

// opposite is the mark that takes k back.
func opposite(k news.Mark) news.Mark {
	o := news.Mark{ID: k.ID}
	if k.Read != nil {
		o.Read = new(!*k.Read)
	}
	if k.Starred != nil {
		o.Starred = new(!*k.Starred)
	}
	return o
}

// hold sets the marks that a listing cannot know of yet.
func (m *Model) hold(a ask, articles []news.Article) {
	for i := range articles {
		h, ok := m.marks[articles[i].ID]
		switch {
		case !ok:
		case h.pending == 0 && a.n > h.stored:
			delete(m.marks, articles[i].ID)
		default:
			apply(&articles[i], h.read, h.starred)
		}
	}
}

// chosen is the article that keys act on.
func (m *Model) chosen() (news.Article, bool) {
	if m.focus == readerPart {
		return m.reader.reading.Article, m.reader.id != 0
	}
	return m.list.at()
}

// allRead marks every row that is shown as read, but none that has not been let
// in yet. Rows that were asked for are waited for: those
// that are still here may be of another filter.
func (m *Model) allRead() tea.Cmd {
	if !m.allHere() {
		m.awaited = &viewName{m.filter, m.unread}
		return m.askRest()
	}
	m.awaited = nil
	return m.readRows(m.list.articles)
}

// set sets one mark.
func (m *Model) set(k news.Mark) tea.Cmd { return m.mark([]news.Mark{k}) }

// dwelt marks the article as read that has been on the screen long enough.
func (m *Model) dwelt(seq int) tea.Cmd {
	a := m.reader.reading.Article
	if seq != m.dwell || m.focus != readerPart || m.reader.id == 0 || a.Read {
		return nil
	}
	return m.set(news.Mark{ID: a.ID, Read: new(true)})
}
