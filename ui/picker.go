package ui

import (
	"slices"
	"strconv"

	tea "charm.land/bubbletea/v2"

	"visti/internal/news"
)

// openPicker lists what one can go to: topics, saved queries and sources, with how
// many rows each has under the rest of the filter.
func (m *Model) openPicker() tea.Cmd {
	cmd := m.openChooser(toGo, m.destinations(nil))
	m.lastTally = nil
	return tea.Batch(cmd, m.tally(map[news.Field]news.Query{news.TopicIs: m.shown(), news.SourceIs: m.ofOtherSources()}), m.recount())
}

// tally asks for counts of fields; later answers to earlier questions are dropped.
func (m *Model) tally(of map[news.Field]news.Query) tea.Cmd {
	m.tallies++
	return loadTally(m.ctx, m.lib, m.tallies, of)
}

// tallied takes counts.
func (m *Model) tallied(msg tallyMsg) {
	if msg.n == m.tallies && m.menu.open && m.prompt.filters() {
		m.countedMenu(msg.counts[m.menu.slot.Field])
		return
	}
	if msg.n != m.tallies || !m.prompt.chooses() || m.prompt.goal != toGo {
		return
	}
	m.lastTally = msg.counts
	m.chooser.recount(m.destinations(msg.counts))
}

// recount takes the same choices with other notes, and leaves cursor and picks.
func (p *chooser) recount(all []choice) {
	if len(all) != len(p.all) {
		return
	}
	for i := range all {
		p.all[i].note = all[i].note
	}
}

// destinations are what one can go to. Without counts they have no numbers.
func (m *Model) destinations(counts map[news.Field]map[string]int) []choice {
	all := []choice{{
		name: m.words.say(sayAllTopics), also: []string{wordingOf(sayAllTopics).en, wordingOf(sayAllTopics).uk}, sign: "0",
		do: func(m *Model) tea.Cmd { return tea.Batch(m.setSource(), m.setTopics()) },
	}}
	if counts != nil {
		all[0].note = strconv.Itoa(m.counts.all)
	}
	note := func(f news.Field, value string) string {
		if counts[f] == nil {
			return ""
		}
		return strconv.Itoa(counts[f][value])
	}
	for i, t := range m.opt.Topics.all() {
		c := choice{
			name: t.Name(m.words.lang), also: []string{t.Name("en"), t.Name("uk"), t.String()}, note: note(news.TopicIs, t.String()),
			term: news.Term{Field: news.TopicIs, Topics: []news.Topic{t}},
		}
		if i < m.opt.Topics.digits() {
			c.sign = strconv.Itoa(i + 1)
		}
		all = append(all, c)
	}
	for _, s := range m.saved {
		all = append(all, choice{
			name: s.Name.String(), also: []string{s.Call()}, sign: "@", note: m.savedNote(s), quiet: true,
			do: func(m *Model) tea.Cmd { return m.toSaved(s) },
		})
	}
	seen := map[string]bool{}
	for _, f := range m.side.feeds {
		id := sourceOf(f)
		if !f.Enabled || seen[id] {
			continue
		}
		seen[id] = true
		name := oneLine(f.Source.Name.String())
		if name == "" {
			name = feedName(f)
		}
		all = append(all, choice{
			name: name, also: []string{f.Source.ID, oneLine(f.Title.String())}, note: note(news.SourceIs, id),
			term: news.Term{Field: news.SourceIs, Values: []string{id}},
		})
	}
	return all
}

// savedNote is what a saved query asks for, and how many rows it has if that is known.
func (m *Model) savedNote(s news.SavedQuery) string {
	note := fit(oneLine(s.Query), max(8, m.w/2-10), m.glyphs.ellipsis)
	if n, ok := m.side.totals.saved[fold(s.Name.String())]; ok {
		note += padLeft(strconv.Itoa(n), 6)
	}
	return note
}

// toSaved makes a saved query the filter.
func (m *Model) toSaved(s news.SavedQuery) tea.Cmd {
	m.focus = listPart
	return tea.Batch(m.setFilter(s.Call()), m.arrange())
}

// goTo writes the terms of what was chosen into the filter, in place of others on
// the same fields.
func (m *Model) goTo(chosen ...choice) tea.Cmd {
	terms := map[news.Field]news.Term{}
	for _, c := range chosen {
		t := terms[c.term.Field]
		t.Field = c.term.Field
		t.Topics = append(slices.Clip(t.Topics), c.term.Topics...)
		t.Values = append(slices.Clip(t.Values), c.term.Values...)
		terms[c.term.Field] = t
	}
	s := m.filter
	if _, ok := terms[news.SourceIs]; ok {
		s = m.withoutSource()
	}
	for _, f := range []news.Field{news.SourceIs, news.TopicIs} {
		if t, ok := terms[f]; ok {
			s = news.With(s, f, t)
		}
	}
	m.focus = listPart
	return tea.Batch(m.setFilter(s), m.arrange())
}
