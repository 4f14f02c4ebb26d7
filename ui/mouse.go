package ui

import (
	tea "charm.land/bubbletea/v2"
)

// wheelLines is how far one turn of the wheel goes.
const wheelLines = 3

// has tells whether a cell lies in r.
func (r rect) has(x, y int) bool {
	return x >= r.x && x < r.x+r.w && y >= r.y && y < r.y+r.h
}

// click acts on what is under the pointer: a topic filters, a row is chosen and
// then read, a line of the sidebar is gone to. While something is typed or asked
// it does nothing.
func (m *Model) click(at tea.Mouse) tea.Cmd {
	if at.Button != tea.MouseLeft || m.prompt.open || m.asked != nil || m.help.open || m.info.open {
		return nil
	}
	m.keysDown++
	m.abandon()
	m.note, m.copied, m.before, m.number = "", copied{}, "", ""
	l := m.lay
	switch {
	case l.topics.has(at.X, at.Y):
		if digit, ok := topicAt(at.X, topicSpans(m.w, m.counts, m.words)); ok {
			return m.toTopic(digit, false)
		}
	case l.title.has(at.X, at.Y) && m.fresh > 0:
		return m.letIn(true)
	case l.side.has(at.X, at.Y):
		return m.clickSide(l.side.top(at.Y))
	case l.list.has(at.X, at.Y):
		return m.clickRow(l.list.top(at.Y))
	case l.reader.has(at.X, at.Y) && m.focus != readerPart:
		return m.openRow()
	}
	return nil
}

// top counts lines from the upper edge of r.
func (r rect) top(y int) int { return y - r.y }

// clickRow puts the cursor on the row of a line; on it already, the row is read.
func (m *Model) clickRow(line int) tea.Cmd {
	i, ok := m.list.rowAt(line)
	switch {
	case !ok:
		return nil
	case i == m.list.cursor && m.focus == listPart:
		return m.openRow()
	}
	if m.focus == readerPart {
		m.leaveReader()
	}
	m.focus = listPart
	m.list.move(i - m.list.cursor)
	return tea.Batch(m.arrange(), m.settle())
}

// clickSide goes to what a line of the sidebar names.
func (m *Model) clickSide(line int) tea.Cmd {
	i := m.side.top + line
	if i >= len(m.side.items) || m.side.items[i].kind == sideHeading {
		return nil
	}
	if m.focus == readerPart {
		m.leaveReader()
	}
	m.focus = sidePart
	m.side.move(i - m.side.cursor)
	return tea.Batch(m.arrange(), m.choose())
}

// wheel scrolls what is under the pointer; the keys stay where they are.
func (m *Model) wheel(at tea.Mouse) tea.Cmd {
	n := wheelLines
	switch at.Button {
	case tea.MouseWheelUp:
		n = -wheelLines
	case tea.MouseWheelDown:
	default:
		return nil
	}
	m.keysDown++
	switch l := m.lay; {
	case m.help.open:
		m.help.scroll(n)
	case m.info.open:
		m.info.scroll(n)
	case m.prompt.open:
	case l.side.has(at.X, at.Y):
		m.side.move(n)
	case l.list.has(at.X, at.Y):
		m.list.move(n / wheelLines)
		return m.settle()
	case l.reader.has(at.X, at.Y):
		m.reader.scroll(n)
	}
	return nil
}

// rowAt finds the row that is drawn on a line of the pane.
func (p *listPane) rowAt(line int) (row int, ok bool) {
	for i := p.top; i < len(p.articles) && line >= 0; i++ {
		if i > 0 && i == p.seam {
			line-- // the seam belongs to no row
			if line < 0 {
				return 0, false
			}
		}
		if line -= p.row(i).height(); line < 0 {
			return i, true
		}
	}
	return 0, false
}
