package ui

import tea "charm.land/bubbletea/v2"

// moved does the acts that go from one row, line, article or claim to another.
func (m *Model) moved(act action, key string) tea.Cmd {
	switch act {
	case actDown:
		return m.step(1)
	case actUp:
		return m.step(-1)
	case actHalfDown:
		return m.leaf(1, 2)
	case actHalfUp:
		return m.leaf(-1, 2)
	case actPageDown:
		if key == m.firstKey(actPageDown) && m.place() == inReader && m.reader.atEnd() {
			return m.toUnread(1)
		}
		return m.leaf(1, 1)
	case actPageUp:
		return m.leaf(-1, 1)
	case actFirst:
		return m.first()
	case actLast:
		return m.last()
	case actNextUnread:
		return m.toUnread(1)
	case actPrevUnread:
		return m.toUnread(-1)
	case actNextArticle:
		return m.toArticle(m.list.cursor + 1)
	case actPrevArticle:
		return m.toArticle(m.list.cursor - 1)
	case actClaim:
		m.toClaim(1)
	case actClaimBack:
		m.toClaim(-1)
	default:
		return m.treat(act)
	}
	return nil
}

// step goes n rows or lines down in the place that has the keys.
func (m *Model) step(n int) tea.Cmd {
	switch m.place() {
	case inHelp:
		m.help.scroll(n)
	case inAbout, inOffer:
		m.info.scroll(n)
	case inReader:
		m.reader.move(n)
	case inSide:
		m.side.move(n)
	default:
		m.list.move(n)
		return m.settle()
	}
	return nil
}

// leaf goes a page, or the part of it that parts says, in a direction.
func (m *Model) leaf(dir, parts int) tea.Cmd {
	lines := map[place]int{inHelp: m.help.h, inAbout: m.info.h, inOffer: m.info.h, inReader: m.reader.rows(), inSide: m.side.h, inList: m.list.h}[m.place()]
	n := max(1, lines/parts-1)
	if _, ok := m.reader.target(); ok && m.place() == inReader {
		n = max(1, n/4) // entries
	}
	if m.place() == inList {
		n = m.list.page(lines / parts)
	}
	return m.step(dir * n)
}

// first goes to the first row or line; in the list it lets new rows in.
func (m *Model) first() tea.Cmd {
	cmd := m.step(-(1 << 30))
	if m.place() == inList && m.here != m.seq {
		return m.reload(ask{top: true}) // the first row of what is about to come
	}
	if m.place() == inList {
		return tea.Batch(cmd, m.letIn(true))
	}
	return cmd
}

// last goes to the last row or line; if not all rows are here, again once they are.
func (m *Model) last() tea.Cmd {
	cmd := m.step(1 << 30)
	if m.place() == inList && !m.allHere() {
		m.ending = m.keysDown
		cmd = tea.Batch(cmd, m.askRest())
	}
	return cmd
}

// toUnread goes to the next unread article, in the reader to the next hit while
// something is looked for.
func (m *Model) toUnread(dir int) tea.Cmd {
	if m.focus == readerPart && m.reader.find != "" {
		if !m.reader.search(dir, m.reader.top+dir) {
			m.note = m.words.say(sayNotFound, m.reader.find)
		}
		return nil
	}
	i := m.list.unread(dir)
	if i < 0 {
		m.note = m.words.say(sayNoMoreUnread)
		return nil
	}
	if m.focus == readerPart {
		return m.toArticle(i)
	}
	m.list.move(i - m.list.cursor)
	return m.settle()
}

// toArticle opens the article of a row, from the reader.
func (m *Model) toArticle(i int) tea.Cmd {
	if i < 0 || i >= len(m.list.articles) {
		m.note = m.words.say(sayNoMoreArticles)
		return nil
	}
	m.list.move(i - m.list.cursor)
	return m.openRow()
}

// toClaim walks the claims and scrolls to where the text says them.
func (m *Model) toClaim(dir int) {
	switch {
	case len(m.reader.reading.Summary.Claims) == 0:
		m.note = m.words.say(sayNoClaims)
	case m.reader.walk(dir):
	case m.reader.shown != m.reader.key || !m.reader.complete: // its lines are on their way
		m.reader.toward = m.reader.reading.Summary.Claims[m.reader.claim-1].Text.String()
	default:
		m.note = m.words.say(sayNoClaimPlace)
	}
}

// toPane gives the keys to the next pane. Where the reader does not fit beside
// the list, it shows and hides the preview below it.
func (m *Model) toPane(dir int) tea.Cmd {
	if m.w < twoPanes {
		if m.focus == readerPart {
			return m.out()
		}
		m.preview = !m.preview
		return m.arrange()
	}
	order := []pane{listPart, readerPart}
	if m.w >= threePanes {
		order = []pane{sidePart, listPart, readerPart}
	}
	at := 0
	for i, p := range order {
		if p == m.focus {
			at = i
		}
	}
	next := order[(at+dir+len(order))%len(order)]
	if next == readerPart {
		return m.openRow()
	}
	m.leaveReader()
	m.focus = next
	return m.arrange()
}
