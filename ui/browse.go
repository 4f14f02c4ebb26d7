package ui

import (
	"strconv"

	tea "charm.land/bubbletea/v2"

	"visti/internal/news"
)

// fewAtOnce is how many pages a browser is given without a question.
const fewAtOnce = 5

// browse opens the original in a browser: of the number typed, else of the article.
func (m *Model) browse() tea.Cmd {
	u := m.numberedURL()
	if u.Empty() {
		m.note = m.words.say(sayNoAddress)
		return nil
	}
	return browse(m.ctx, m.opt.Open, []news.URL{u})
}

// numberedURL is the address of the number typed, else of the article chosen.
func (m *Model) numberedURL() (u news.URL) {
	if m.info.open {
		if u = m.info.feed.Source.Home; u.Empty() {
			u = m.info.feed.URL
		}
		return u
	}
	if n, err := strconv.Atoi(m.number); err == nil && n <= len(m.reader.items) {
		u = m.reader.items[n-1].url
	} else if it, ok := m.reader.target(); ok && m.focus == readerPart {
		u = it.url
	} else if m.focus == readerPart {
		if u = m.reader.reading.Article.URL; u.Empty() {
			u = m.reader.url
		}
	} else if a, ok := m.list.at(); ok {
		u = a.URL
	}
	m.number = ""
	return u
}

// browseOn opens the originals of the chosen articles, marks these as read and
// goes to the next unread one. It asks first if they are many. Of an article that
// the collection does not hold it opens the original and no more.
func (m *Model) browseOn() tea.Cmd {
	all := m.chosenOnes()
	if len(all) == 0 && m.focus == readerPart {
		return m.browse()
	}
	if len(all) > fewAtOnce {
		m.askFirst(m.words.count(sayOpenMany, len(all)), func(m *Model) tea.Cmd { return m.browseAll(all) })
		return nil
	}
	return m.browseAll(all)
}

func (m *Model) browseAll(all []news.Article) tea.Cmd {
	var urls []news.URL
	var marks []news.Mark
	for _, a := range all {
		if !a.URL.Empty() {
			urls = append(urls, a.URL)
		}
		if !a.Read {
			marks = append(marks, news.Mark{ID: a.ID, Read: new(true)})
		}
	}
	if len(urls) == 0 {
		m.note = m.words.say(sayNoAddress)
		return nil
	}
	m.deselect()
	cmds := []tea.Cmd{browse(m.ctx, m.opt.Open, urls)}
	if len(marks) > 0 {
		cmds = append(cmds, m.mark(marks))
	}
	cmds = append(cmds, m.toUnread(1))
	return tea.Batch(cmds...)
}

// browsed says that the browser was started. Where there is none, the addresses
// are copied and shown whole.
func (m *Model) browsed(msg browsedMsg) tea.Cmd {
	if msg.err == nil {
		m.note = m.words.say(sayOpened)
		if n := len(msg.urls); n > 1 {
			m.note = m.words.count(sayOpenedMany, n)
		}
		return nil
	}
	return m.copyURLs(msg.urls)
}
