package ui

import (
	"context"
	"errors"
	"slices"
	"strings"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"

	"visti/internal/news"
	"visti/internal/text"
)

// openMutes lists what of the article can be muted: its source, its topics, words
// of its title; and what is muted now, to be heard again. What is typed and is
// none of these is muted as a query.
func (m *Model) openMutes() tea.Cmd {
	if m.opt.Drawer == nil {
		m.note = m.words.say(sayNotKept)
		return nil
	}
	var all []choice
	add := func(name, query string) {
		note := query
		if !strings.Contains(query, ":") {
			note = "" // a word is its own query
		}
		all = append(all, choice{name: name, note: note, do: func(m *Model) tea.Cmd { return m.previewMute(name, query) }})
	}
	if a, ok := m.chosen(); ok {
		if a.Source != "" {
			source := news.Term{Field: news.SourceIs, Values: []string{fold(a.Source)}}
			add(m.words.say(sayMuteSource, oneLine(a.SourceName.String())), source.String())
		}
		for _, t := range a.Topics {
			if t != news.NoTopic {
				add(m.words.say(sayMuteTopic, t.Name(m.words.lang)), news.Term{Field: news.TopicIs, Topics: []news.Topic{t}}.String())
			}
		}
		for _, w := range tellingWords(a.Title.String()) {
			add(m.words.say(sayMuteWord, w), news.Term{Field: news.Words, Words: []string{w}}.String())
		}
	}
	for _, s := range m.mutes {
		all = append(all, choice{
			name: m.words.say(sayUnmute, s), sign: m.glyphs.dash, last: true,
			do: func(m *Model) tea.Cmd { return m.setMute(s, false) },
		})
	}
	return m.openChooser(toMute, all)
}

// tellingWords are the longer words of a title, each once.
func tellingWords(title string) []string {
	const shortest, most = 5, 8
	var found []string
	for _, w := range text.Words(title) {
		if utf8.RuneCountInString(w) >= shortest && !slices.Contains(found, w) && len(found) < most {
			found = append(found, w)
		}
	}
	return found
}

// muteTyped mutes what is typed, as a query, if none of the choices is meant. What
// cannot be muted stays to be mended.
func (m *Model) muteTyped() tea.Cmd {
	s := strings.TrimSpace(m.prompt.input.Value())
	if m.prompt.hint = m.unmutable(s); m.prompt.hint != "" {
		return nil
	}
	m.prompt.stop()
	return tea.Batch(m.arrange(), m.previewMute(s, s))
}

// unmutable says why a query cannot be muted, "" if it can: it cannot be read, or
// it would hide everything.
func (m *Model) unmutable(s string) string {
	q, err := m.parse(s)
	switch {
	case err != nil:
		return m.words.hint(err, s)
	case q.Everything():
		return m.words.say(sayMuteWhat)
	}
	return ""
}

// mutesShown is how many rows are named of those that would vanish.
const mutesShown = 3

// previewMute asks what would vanish if a query were muted that people call name.
func (m *Model) previewMute(name, query string) tea.Cmd {
	q, err := m.parse(query)
	if err != nil {
		m.note = m.words.hint(err, query)
		return nil
	}
	q = news.Query{Where: news.Node{Op: news.And, Kids: []news.Node{news.Query{}.Muting(m.muted()...).Where, q.Where}}}
	m.weighed = query
	return loadPreview(m.ctx, m.lib, previewMsg{name: name, query: query}, q, m.unread, m.staying())
}

// loadPreview asks what a mute would hide: of rows that stay though they are read too.
func loadPreview(ctx context.Context, lib Library, msg previewMsg, q news.Query, unread bool, s staying) tea.Cmd {
	return func() tea.Msg {
		rows, errRows := s.under(ctx, lib, q)
		if unread {
			q = q.And(news.Term{Field: news.Is, Values: []string{"unread"}})
		}
		q.Limit = mutesShown
		l, err := lib.List(ctx, q)
		msg.listing, msg.staying, msg.err = l, rows, errors.Join(err, errRows)
		return msg
	}
}

// previewed asks whether to mute, and shows what vanishes.
func (m *Model) previewed(msg previewMsg) tea.Cmd {
	if msg.query != m.weighed {
		return nil
	}
	m.weighed = ""
	if msg.err != nil {
		if m.ctx.Err() == nil {
			m.note = m.words.say(sayFailed, m.words.problem(msg.err))
		}
		return nil
	}
	text := m.words.say(sayMuteNone, msg.name)
	n := msg.listing.Total + len(msg.staying)
	if n > 0 {
		text = m.words.say(sayMuteAsk, msg.name, m.words.count(sayRows, n))
	}
	var lines []string
	rows := merge(msg.listing.Articles, msg.staying, before(news.Newest))
	for _, a := range rows[:min(mutesShown, len(rows))] {
		lines = append(lines, m.words.when(a.Time(), m.now)+"  "+oneLine(a.Title.String()))
	}
	if more := n - len(lines); more > 0 {
		lines = append(lines, m.words.say(sayMoreRelated, more))
	}
	m.askFirst(text, func(m *Model) tea.Cmd { return m.setMute(msg.query, true) })
	m.asked.lines = lines
	return nil
}

// setMute mutes a query or no longer; u takes it back.
func (m *Model) setMute(query string, on bool) tea.Cmd {
	m.did(undoable{mute: query, off: !on})
	return m.storeMute(query, on)
}

func (m *Model) storeMute(query string, on bool) tea.Cmd {
	if m.opt.Drawer == nil {
		return nil
	}
	m.saving++
	return storeMute(m.ctx, m.opt.Drawer, query, on)
}

// storeMute stores a mute, or takes it away.
func storeMute(ctx context.Context, d Drawer, query string, on bool) tea.Cmd {
	return func() tea.Msg {
		if on {
			return mutedMsg{query, on, d.Mute(ctx, query)}
		}
		return mutedMsg{query, on, d.Unmute(ctx, query)}
	}
}

// muteStored takes word of a mute: what it hides is gone, or back.
func (m *Model) muteStored(msg mutedMsg) tea.Cmd {
	m.saving--
	if msg.err != nil {
		if m.ctx.Err() == nil {
			m.note = m.words.say(sayFailed, news.PlainLine(msg.err.Error()))
		}
		return nil
	}
	mutes := slices.DeleteFunc(slices.Clone(m.mutes), func(s string) bool { return s == msg.query })
	m.note = m.words.say(sayUnmuted, msg.query)
	if msg.on {
		mutes = append(mutes, msg.query)
		m.note = m.words.say(sayMuted, msg.query)
	}
	return m.hush(mutes)
}

// hush leaves out what these queries list from now on.
func (m *Model) hush(mutes []string) tea.Cmd {
	if slices.Equal(mutes, m.mutes) {
		return nil
	}
	m.mutes = mutes
	if a, ok := m.list.at(); ok && m.list.bound == 0 {
		m.list.bound = a.ID // it comes back to it once that is heard again
	}
	return m.reloadBut(m.staying())
}

// hushed is what the mutes mean, which the saved queries they call decide too.
func (m *Model) hushed() string {
	var sb strings.Builder
	for _, q := range m.muted() {
		sb.WriteString(q.String() + "\n")
	}
	return sb.String()
}

// muted are the queries of what is not listed.
func (m *Model) muted() []news.Query {
	var all []news.Query
	for _, s := range m.mutes {
		if q, err := m.parse(s); err == nil {
			all = append(all, q)
		}
	}
	return all
}
