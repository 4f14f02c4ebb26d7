package ui

import (
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"

	"visti/internal/news"
)

// press gives a key to the prompt, or does what it is bound to.
func (m *Model) press(msg tea.KeyPressMsg) tea.Cmd {
	m.keysDown++
	if m.leaving {
		return m.lastPress(msg.String())
	}
	m.note, m.copied = "", copied{}
	m.abandon()
	if m.prompt.open {
		return m.typed(msg)
	}
	if cmd, done := m.answered(msg.String()); done {
		return cmd
	}
	act, key, more := m.keys.find(m.place(), m.before, msg)
	m.before = ""
	if more {
		m.before = key
		return nil
	}
	if m.number != "" && act != actNumber && !takesNumber[act] {
		m.number = ""
		if act == actEscape || act == actBack {
			return nil
		}
	}
	if act != actEscape {
		m.spent = false
	}
	return m.act(act, key)
}

// takesNumber are the acts on the number typed.
var takesNumber = map[action]bool{actNumber: true, actGo: true, actBrowse: true, actCopy: true, actCopyTitle: true}

// act does what a key is for. Acts that move are in moved.
func (m *Model) act(act action, key string) tea.Cmd {
	switch act {
	case actOpen:
		return m.enter()
	case actBack:
		return m.out()
	case actEscape:
		return m.escape()
	case actQuit:
		if m.help.open || m.info.open || m.focus != listPart {
			return m.out()
		}
		return m.leave()
	case actLeave:
		return m.leave()
	case actSuspend:
		return tea.Suspend
	case actTopic:
		return m.toTopic(digit(key), false)
	case actAddTopic:
		return m.toTopic(digit(key), true)
	case actNumber:
		return m.typeNumber(key)
	case actGo:
		return m.goNumber()
	case actFilter:
		m.focus = listPart
		m.list.anchor()
		m.past, m.menu.open = 0, false
		m.prompt.start(apart(m.filter), toFilter)
		return m.arrange()
	case actFind:
		if m.help.open {
			m.help.find = ""
			m.prompt.start("", toHelp)
			return nil
		}
		m.prompt.start("", toFind)
		return nil
	case actAbout:
		return m.aboutSource()
	case actHealth:
		return m.openHealth()
	case actArticles:
		f := m.info.feed
		m.info = infoPane{}
		return m.toFeed(f, false)
	case actSubscribe:
		return m.takeOffer()
	case actSwitch:
		return m.switchFeed()
	case actPalette:
		return m.openPalette()
	case actPicker:
		return m.openPicker()
	case actAddress:
		m.prompt.start("", toOpen)
		return nil
	case actAgain:
		return m.fetchAgain()
	case actAlong:
		return m.takeAlong()
	case actBrowse:
		return m.browse()
	case actRead:
		return m.toggleRead()
	case actAllRead:
		return m.allRead()
	case actStar:
		return m.toggleStar()
	case actUndo:
		return m.undoLast()
	case actRedo:
		return m.redoLast()
	case actRefresh:
		return m.refreshOne()
	case actRefreshAll:
		return m.refreshAll()
	case actFollow:
		return m.follow()
	case actUnread:
		return m.toggleUnread()
	case actHelp:
		m.toggleHelp()
		return nil
	case actNextPane:
		return m.toPane(1)
	case actPrevPane:
		return m.toPane(-1)
	default:
		return m.moved(act, key)
	}
}

func digit(key string) int {
	n, _ := strconv.Atoi(key)
	return n
}

// typed gives a key to the open prompt.
func (m *Model) typed(msg tea.KeyPressMsg) tea.Cmd {
	if m.prompt.chooses() {
		if cmd, ok := m.choosing(msg); ok {
			return cmd
		}
	}
	if m.prompt.filters() {
		if cmd, ok := m.filtering(msg); ok {
			return cmd
		}
	}
	switch msg.String() {
	case "ctrl+c":
		return m.leave()
	case "ctrl+z":
		return tea.Suspend
	case "enter":
		return m.keepPrompt()
	case "esc":
		m.prompt.stop()
		switch m.prompt.goal {
		case toFind:
			m.reader.find = ""
			return nil
		case toOpen:
			return nil
		case toHelp:
			m.lookInHelp("")
			return nil
		}
		return tea.Batch(m.clearFilter(), m.arrange(), m.askRest())
	}
	return m.taken(msg)
}

// filtering takes the keys that complete the filter and bring back earlier ones;
// ok is false for the others.
func (m *Model) filtering(msg tea.KeyPressMsg) (cmd tea.Cmd, ok bool) {
	switch key := msg.String(); {
	case key == "tab", key == "down" && m.menu.open:
		return m.complete(1), true
	case key == "shift+tab", key == "up" && m.menu.open:
		return m.complete(-1), true
	case key == "up":
		return m.recall(1), true
	case key == "down":
		return m.recall(-1), true
	case key == "esc" && m.menu.open:
		return m.closeMenu(true), true
	}
	return m.closeMenu(false), false
}

// paste gives pasted text to the prompt, and to nothing else.
func (m *Model) paste(msg tea.PasteMsg) tea.Cmd {
	if !m.prompt.open {
		return nil
	}
	if m.prompt.filters() {
		m.closeMenu(false) // its choices are for what was typed before
	}
	return m.taken(msg)
}

// taken has what is now in the prompt filter the list, or found in the article.
func (m *Model) taken(msg tea.Msg) tea.Cmd {
	s := m.prompt.take(msg)
	switch m.prompt.goal {
	case toFind:
		m.reader.find = s
		m.reader.search(1, m.reader.top)
		return nil
	case toOpen:
		m.prompt.hint = ""
		return nil
	case toHelp:
		m.lookInHelp(s)
		return nil
	case toCommand, toGo, toMute, toHealth, toFeed:
		m.prompt.hint = "" // it was for what was typed before
		m.chooseBy(s)
		return nil
	}
	if s == m.filter {
		return nil
	}
	return m.setFilter(s)
}

// keepPrompt closes the prompt and keeps what is typed, if it can be read.
func (m *Model) keepPrompt() tea.Cmd {
	if m.prompt.goal == toOpen {
		return m.openTyped(m.prompt.input.Value())
	}
	if m.prompt.hint != "" {
		return nil
	}
	m.prompt.stop()
	if m.prompt.goal == toFind && m.reader.find != "" && !m.reader.search(1, m.reader.top) {
		m.note = m.words.say(sayNotFound, m.reader.find)
	}
	if m.prompt.goal == toFilter {
		m.filter = strings.TrimRight(m.filter, " ")
		return tea.Batch(m.remember(), m.arrange(), m.askRest())
	}
	return m.arrange()
}

// apart is a filter behind which a word of its own can be typed.
func apart(filter string) string {
	if filter == "" || strings.HasSuffix(filter, " ") {
		return filter
	}
	return filter + " "
}

// clearFilter takes the filter away; u brings it back.
func (m *Model) clearFilter() tea.Cmd {
	if m.filter == "" {
		return nil
	}
	m.did(undoable{filter: m.good()})
	m.note = m.words.say(sayFilterCleared)
	return m.setFilter("")
}

// good is the filter if it can be read, else what was shown by.
func (m *Model) good() string {
	if _, err := m.parse(m.filter); err != nil {
		return m.query.String()
	}
	return m.filter
}

// toTopic writes a topic into the filter, or takes it out if it stood there
// alone. With more, the topics that stand there stay.
func (m *Model) toTopic(n int, more bool) tea.Cmd {
	if n == 0 {
		return m.setTopics()
	}
	t, ok := m.opt.Topics.of(n)
	if !ok {
		return nil
	}
	now := m.query.Topics()
	switch {
	case more:
		for _, x := range now {
			if x == t {
				return nil
			}
		}
		return m.setTopics(append(now[:len(now):len(now)], t)...)
	case len(now) == 1 && now[0] == t:
		return m.setTopics()
	default:
		return m.setTopics(t)
	}
}

func (m *Model) setTopics(topics ...news.Topic) tea.Cmd {
	m.focus = listPart
	s := news.WithTopics(m.filter, topics...)
	if s == m.filter {
		return m.arrange()
	}
	return tea.Batch(m.setFilter(s), m.arrange())
}

// toggleUnread changes between unread rows and all.
func (m *Model) toggleUnread() tea.Cmd {
	m.unread = !m.unread
	m.note = m.words.say(sayAllShown)
	if m.unread {
		m.note = m.words.say(sayUnreadShown)
	}
	return m.reload(ask{})
}

// refreshOne polls the source of what is under the cursor.
func (m *Model) refreshOne() tea.Cmd {
	id := news.FeedID(0)
	if m.info.open {
		id = m.info.feed.ID
	} else if m.focus == sidePart {
		if it, ok := m.side.at(); ok {
			id = it.feed.ID
		}
	} else if a, ok := m.chosen(); ok {
		id = a.Feed
	}
	for _, f := range m.side.feeds {
		if f.ID == id && id != 0 {
			m.note = m.words.say(sayRefreshingFeed, feedName(f))
			return refresh(m.ctx, m.lib, id)
		}
	}
	m.note = m.words.say(sayNoSource)
	return nil
}

// refreshAll polls all sources, and lets in what has come.
func (m *Model) refreshAll() tea.Cmd {
	m.note = m.words.say(sayRefreshing)
	return tea.Batch(refresh(m.ctx, m.lib), m.letIn(false))
}

// letIn takes the new rows into the list.
func (m *Model) letIn(top bool) tea.Cmd {
	if m.fresh == 0 {
		return nil
	}
	return m.reload(ask{keep: true, top: top})
}

// toggleHelp shows the keys of this place, or closes them.
func (m *Model) toggleHelp() {
	if m.help.open {
		m.help.open = false
		return
	}
	m.help.where, m.help.top, m.help.find = m.place(), 0, ""
	m.showHelp()
}

// lookInHelp lists the keys that are looked for.
func (m *Model) lookInHelp(s string) {
	m.help.find, m.help.top = strings.TrimSpace(s), 0
	m.showHelp()
}

func (m *Model) showHelp() {
	m.help.show(m.bindings(), m.help.where, m.w, max(0, m.lay.status.y), m.theme, m.glyphs, m.words)
}
