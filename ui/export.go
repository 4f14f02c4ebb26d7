package ui

import (
	"context"

	tea "charm.land/bubbletea/v2"

	"visti/internal/news"
)

// exportChosen writes the article that is read, or the one under the cursor, to a
// file.
func (m *Model) exportChosen() tea.Cmd {
	if m.opt.Export == nil {
		return nil
	}
	if m.focus == readerPart {
		if !m.reader.ready {
			return nil // there is nothing to write yet
		}
		m.saving++
		return exportReading(m.opt.Export, m.reader.reading)
	}
	a, ok := m.list.at()
	if !ok {
		return nil
	}
	m.saving++
	return exportStored(m.ctx, m.lib, m.opt.Export, a.ID)
}

// exportReading writes an article.
func exportReading(export func(news.Reading) (string, error), r news.Reading) tea.Cmd {
	return func() tea.Msg {
		path, err := export(r)
		return exportedMsg{path, err}
	}
}

// exportStored writes what is stored of an article.
func exportStored(ctx context.Context, lib Library, export func(news.Reading) (string, error), id news.ArticleID) tea.Cmd {
	return func() tea.Msg {
		r, err := lib.Peek(ctx, id)
		if err != nil {
			return exportedMsg{err: err}
		}
		return exportReading(export, r)()
	}
}

// exported says where the article was written to.
func (m *Model) exported(msg exportedMsg) {
	m.saving--
	if msg.err != nil {
		if m.ctx.Err() == nil {
			m.note = m.words.say(sayNotWritten, news.PlainLine(msg.err.Error()))
		}
		return
	}
	m.copied = copied{say: sayWritten, text: news.PlainLine(msg.path).String()}
}
