package ui

import (
	"context"
	"strings"

	tea "charm.land/bubbletea/v2"

	"visti/internal/news"
)

// loadChanges finds what of an article has changed since its last revision.
func loadChanges(ctx context.Context, lib Library, id news.ArticleID) tea.Cmd {
	return func() tea.Msg {
		former, err := lib.Revisions(ctx, id)
		if err != nil || len(former) == 0 {
			return changesMsg{id: id, err: err}
		}
		r, err := lib.Peek(ctx, id)
		if err != nil {
			return changesMsg{id: id, err: err}
		}
		last := former[len(former)-1]
		return changesMsg{id: id, before: last, passages: news.Changes(last, r.Article)}
	}
}

// articleChanges shows what of the article has changed.
func (m *Model) articleChanges() tea.Cmd {
	if m.reader.id == 0 {
		m.note = m.words.say(sayNothingChanged)
		return nil
	}
	return loadChanges(m.ctx, m.lib, m.reader.id)
}

// showChanges shows them in place of the article; h comes back to it.
func (m *Model) showChanges(msg changesMsg) tea.Cmd {
	switch {
	case m.goneOn(msg.id):
		return nil
	case msg.err != nil:
		m.note = m.words.say(sayFailed, m.words.problem(msg.err))
		return nil
	case len(msg.passages) == 0:
		m.note = m.words.say(sayNothingChanged)
		return nil
	}
	return m.openSheet(sheet{
		title: m.words.say(sayChangesTitle), note: m.words.say(sayBefore, m.words.when(msg.before.Updated, m.now)),
		body: func(p *readerPane) []textLine { return p.passages(msg.passages) },
	})
}

// passages sets what has changed: words that were taken out and that came, each
// with its signs and its colour.
func (p *readerPane) passages(all []news.Passage) []textLine {
	const most = 300 // passages: more of them are another article
	var lines []textLine
	for _, one := range all[:min(len(all), most)] {
		where := p.words.say(sayTitle)
		if one.Paragraph > 0 {
			where = p.words.say(sayParagraph, one.Paragraph)
		}
		lines = append(lines, p.indented(p.theme.dim.paint(where), width(where)))
		lines = append(lines, p.passage(one)...)
		lines = append(lines, textLine{})
	}
	return lines
}

// passage sets one passage, word by word.
func (p *readerPane) passage(one news.Passage) []textLine {
	m := p.measure()
	var lines []textLine
	line := strip{}
	add := func(word string, k ink) {
		word = fit(word, m, p.glyphs.ellipsis)
		w := width(word)
		if line.w > 0 && line.w+1+w > m {
			lines, line = append(lines, p.indented(line.s, line.w)), strip{}
		}
		if line.w > 0 {
			line.s, line.w = line.s+" ", line.w+1
		}
		line.s, line.w = line.s+k.paint(word), line.w+w
	}
	for _, part := range one.Parts {
		k, open, end := ink{}, "", ""
		switch {
		case part.Side < 0:
			k, open, end = p.theme.bad, "[-", "-]"
		case part.Side > 0:
			k, open, end = p.theme.good, "{+", "+}"
		}
		for _, word := range strings.Fields(open + part.Text.String() + end) {
			add(word, k)
		}
	}
	return append(lines, p.indented(line.s, line.w))
}
