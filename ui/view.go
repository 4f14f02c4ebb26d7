package ui

import (
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"
)

// View draws the screen. It runs after every message, so it does nothing that
// takes time: panes give their visible lines only.
func (m Model) View() tea.View {
	rows, cursor := m.draw()
	var sb strings.Builder
	for i, r := range rows {
		if i > 0 {
			sb.WriteByte('\n')
		}
		sb.WriteString(r.s)
	}
	v := tea.NewView(sb.String())
	v.AltScreen = true
	v.WindowTitle = "visti"
	if m.opt.Mouse {
		v.MouseMode = tea.MouseModeCellMotion
	}
	if cursor != nil {
		cursor.X = min(cursor.X, m.w-1) // where there is no room beside the label
	}
	v.Cursor = cursor
	return v
}

// draw returns exactly as many lines as the screen has, and where the cursor of
// the prompt is, if it is open.
func (m *Model) draw() ([]strip, *tea.Cursor) {
	if m.w <= 0 || m.h <= 0 {
		return nil, nil
	}
	rows := make([]strip, m.h)
	var cursor *tea.Cursor
	put := func(y int, s strip) {
		if y >= 0 && y < len(rows) {
			rows[y] = s
		}
	}
	if !m.lay.title.empty() {
		line, x := m.titleLine()
		put(m.lay.title.y, line)
		if m.prompt.filters() {
			cursor = tea.NewCursor(x, m.lay.title.y)
		}
	}
	if !m.lay.topics.empty() {
		put(m.lay.topics.y, topicBar(m.w, m.counts, m.theme, m.glyphs, m.words))
	}
	m.drawPanes(put)
	if m.info.open {
		for i, s := range m.info.view() {
			put(i, s)
		}
	}
	if m.help.open {
		for i, s := range m.help.view() {
			put(i, s)
		}
	}
	if m.menu.open && m.prompt.filters() {
		m.drawMenu(put)
	}
	put(m.lay.status.y, m.statusLine())
	if m.prompt.chooses() {
		cursor = m.drawChooser(put)
	} else if m.prompt.open && !m.prompt.filters() {
		label, what := m.label(), sayFind
		if label.w > 0 && label.w < m.w {
			label = strip{label.s + " ", label.w + 1}
		}
		if m.prompt.goal == toOpen {
			what = sayAddress
		}
		line, x := m.promptLine(m.words.say(what)+": ", m.w-label.w)
		put(m.lay.status.y, strip{label.s + line.s, label.w + line.w})
		cursor = tea.NewCursor(label.w+x, m.lay.status.y)
	}
	if !m.lay.footer.empty() {
		switch {
		case m.prompt.open:
			put(m.lay.footer.y, m.promptFooter())
		case !m.help.open:
			put(m.lay.footer.y, m.footer())
		}
	}
	m.drawQuestion(put)
	m.drawCopied(put)
	return rows, cursor
}

// drawPanes draws list, sidebar and reader beside or below each other.
func (m *Model) drawPanes(put func(int, strip)) {
	l := m.lay
	var left, middle, right []strip
	if !l.side.empty() {
		left = m.side.view(m.sideState(), m.theme, m.glyphs, m.words, m.focus == sidePart)
	}
	if !l.list.empty() {
		middle = m.list.view(m.theme, m.glyphs, m.focus == listPart)
		if len(m.list.articles) == 0 {
			middle = m.emptyList(l.list.w, l.list.h)
		}
	}
	if !l.reader.empty() {
		right = m.readerLines()
	}
	if l.reader.x == 0 {
		for i, s := range middle {
			put(l.list.y+i, s)
		}
		if !l.rule.empty() {
			put(l.rule.y, strip{m.theme.dim.paint(rule(m.w, m.glyphs)), m.w})
		}
		for i, s := range right {
			put(l.reader.y+i, s)
		}
		return
	}
	line := m.theme.dim.paint(m.glyphs.separator)
	for i := range middle {
		s := middle[i].padded(l.list.w) + line + right[i].s
		w := l.list.w + 1 + right[i].w
		if left != nil {
			s, w = left[i].padded(l.side.w)+line+s, w+l.side.w+1
		}
		put(l.list.y+i, strip{s, w})
	}
}

// rule is a line across w cells.
func rule(w int, g glyphs) string { return strings.Repeat(g.rule, max(0, w)) }

// readerLines draws the reader; while nothing is read there is nothing in it.
func (m *Model) readerLines() []strip {
	if m.reader.id == 0 && m.reader.url.Empty() && !m.reader.ready && m.reader.sheet == nil {
		return make([]strip, m.lay.reader.h)
	}
	place := ""
	if i := m.list.cursor; m.lay.list.empty() && len(m.back) == 0 && len(m.list.articles) > 0 && m.list.articles[i].ID == m.reader.id {
		place = m.words.say(sayPlace, i+1, m.rows())
	}
	return m.reader.view(place)
}

// titleLine says what is listed: the filter, the view, how many rows, how many
// new ones wait. It returns where the cursor of the prompt is.
func (m *Model) titleLine() (strip, int) {
	name := " " + m.theme.title.paint("visti") + "  "
	nameW := 1 + len("visti") + 2
	if m.w < nameW+12 {
		name, nameW = " ", 1
	}
	if m.prompt.filters() {
		line, x := m.promptLine("/ ", m.w-nameW)
		return strip{name + line.s, nameW + line.w}, nameW + x
	}
	view := m.words.say(sayAllRows)
	if m.onlyUnread() {
		view = m.words.say(sayUnread)
	}
	var right []string
	if m.loaded {
		right = append(right, m.words.count(sayRows, m.rows()))
	}
	switch {
	case m.fresh > 0:
		right = append(right, m.words.say(sayNew, m.fresh))
	case m.list.arrived > 0 && m.w >= 60:
		right = append(right, m.words.say(sayNewSince, m.words.when(m.list.since, m.now), m.list.arrived))
	}
	left := view
	if m.filter != "" {
		left = "/ " + oneLine(m.filter) + " " + m.glyphs.dot + " " + view
	}
	rightInk := m.theme.dim
	if m.fresh > 0 {
		rightInk = m.theme.fresh
	}
	line := justify(left, strings.Join(right, " "+m.glyphs.dot+" "), m.w-nameW, m.glyphs.ellipsis, ink{}, rightInk)
	return strip{name + line.s, nameW + line.w}, 0
}

// promptLine draws the prompt in w cells, with what is wrong at its right.
func (m *Model) promptLine(label string, w int) (strip, int) {
	hint := m.prompt.hint
	switch {
	case hint != "":
	case m.prompt.open && m.prompt.goal == toHealth:
		hint = m.words.say(sayHealthColumns)
	case m.prompt.chooses():
		hint = strconv.Itoa(len(m.chooser.found))
		if n := len(m.chooser.picked()); n > 0 {
			hint = m.glyphs.good + strconv.Itoa(n) + " " + m.glyphs.dot + " " + hint
		}
	case m.loaded && m.prompt.filters():
		hint = m.words.count(sayRows, m.rows())
	}
	hint = fit(hint, w/2, m.glyphs.ellipsis)
	lw, hw := width(label), width(hint)
	room := w - lw - 1
	if hw > 0 && room-hw-2 >= 8 {
		room -= hw + 2
	} else {
		hint, hw = "", 0
	}
	if room < 1 {
		return strip{}, 0
	}
	text, x := m.prompt.view(room)
	out := strip{m.theme.prompt.paint(label) + text.s, lw + text.w}
	if hw > 0 {
		ink := m.theme.dim
		if m.prompt.hint != "" {
			ink = m.theme.bad
		}
		out = strip{out.padded(w-hw) + ink.paint(hint), w}
	}
	return out, lw + x
}

// emptyList says why there are no rows, in the middle of the list.
func (m *Model) emptyList(w, h int) []strip {
	rows := make([]strip, h)
	said := m.whyEmpty()
	var lines []strip
	for i, s := range said {
		ink := m.theme.dim
		if i == 0 {
			ink = m.theme.strong
		}
		for _, l := range wrap(s, max(1, w-4), 4, m.glyphs.ellipsis) {
			lines = append(lines, strip{ink.paint(l), width(l)})
		}
	}
	top := max(0, (h-len(lines))/3)
	for i, l := range lines {
		if top+i < h {
			left := max(0, (w-l.w)/2)
			rows[top+i] = strip{spaces(left) + l.s, left + l.w}
		}
	}
	return rows
}

// whyEmpty is what an empty list says: what is the matter, then what to do.
func (m *Model) whyEmpty() []string {
	w, c := m.words, m.change
	switch {
	case !m.loaded:
		return nil
	case m.prompt.hint != "" && m.prompt.goal == toFilter:
		return []string{m.prompt.hint, w.say(sayEscClears)}
	case m.filter != "":
		next := sayNothingMatchesHint
		switch {
		case m.prompt.open: // where keys are typed, and Esc is as it is
			next = sayEscClears
		case m.onlyUnread():
			next = sayNothingMatchesUnread
		}
		return []string{w.say(sayNothingMatches, oneLine(m.filter)), w.say(next)}
	case m.collected() && m.onlyUnread():
		said := []string{w.say(sayAllRead)}
		if !c.Next.IsZero() {
			said = append(said, w.say(sayNextPoll, w.when(c.Next, m.now)))
		}
		return append(said, w.say(sayShowAll))
	case m.offersSample():
		return []string{w.say(sayNoNetwork), w.say(saySample), w.say(sayNoNetworkNext)}
	case c.Offline:
		return []string{w.say(sayNoNetwork), w.say(sayNoNetworkNext)}
	case c.Polling:
		return []string{w.say(sayFirstPoll, c.Done, c.Total, c.New), w.say(sayFirstPollWait), w.say(sayFirstPollKeys)}
	case len(m.side.feeds) == 0 && m.subscribedOnce:
		return []string{w.say(sayNoFeeds)}
	case (!c.Polled.IsZero() || c.Failing > 0) && c.New == 0 && !m.collected():
		return []string{w.say(sayNothingCame), w.say(sayNothingCameNext)}
	default:
		return []string{w.say(sayLooking)}
	}
}

// collected tells whether the collection holds any article.
func (m *Model) collected() bool {
	for _, f := range m.side.feeds {
		if f.Articles > 0 {
			return true
		}
	}
	return false
}
