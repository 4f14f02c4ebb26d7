package ui

import (
	"context"
	"errors"
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"visti/internal/news"
)

// A Drawer keeps what the reader arranges: saved queries, mutes, and the filters
// that were typed before.
type Drawer interface {
	// Saved returns the saved queries in their order.
	Saved(ctx context.Context) ([]news.SavedQuery, error)
	// SaveQuery stores one, in place of one of the same name.
	SaveQuery(ctx context.Context, s news.SavedQuery) error
	// ForgetQuery takes one away; news.ErrNotFound if there is none of that name.
	ForgetQuery(ctx context.Context, name string) error
	// Mutes returns the queries of what is not listed.
	Mutes(ctx context.Context) ([]string, error)
	// Mute adds one.
	Mute(ctx context.Context, query string) error
	// Unmute takes one away.
	Unmute(ctx context.Context, query string) error
	// Filters returns the filters typed before, the newest first.
	Filters(ctx context.Context) ([]string, error)
	// KeepFilter puts one to the front of them.
	KeepFilter(ctx context.Context, filter string) error
}

// openDrawer reads what is kept.
func openDrawer(ctx context.Context, d Drawer) tea.Cmd {
	if d == nil {
		return nil
	}
	return func() tea.Msg {
		saved, err := d.Saved(ctx)
		filters, errFilters := d.Filters(ctx)
		mutes, errMutes := d.Mutes(ctx)
		if err != nil {
			errMutes = nil // it is the same file
		}
		return drawerMsg{saved, filters, mutes, errors.Join(err, errFilters, errMutes)}
	}
}

// A savedChange puts a saved query in place of what was called the same; nil is none.
type savedChange struct{ was, now *news.SavedQuery }

// saveQuery stores a saved query, or forgets what was one.
func saveQuery(ctx context.Context, d Drawer, c savedChange, t turn) tea.Cmd {
	return func() tea.Msg {
		if c.now == nil {
			return savedMsg{c, t, d.ForgetQuery(ctx, c.was.Name.String())}
		}
		return savedMsg{c, t, d.SaveQuery(ctx, *c.now)}
	}
}

// keepFilter stores a filter that was typed. It does not matter if that fails.
func keepFilter(ctx context.Context, d Drawer, filter string) tea.Cmd {
	return func() tea.Msg {
		_ = d.KeepFilter(ctx, filter)
		return keptMsg{}
	}
}

// drawn takes what is kept. A filter that calls a saved query may mean another
// thing now.
func (m *Model) drawn(msg drawerMsg) tea.Cmd {
	if msg.err != nil {
		if m.ctx.Err() == nil {
			m.note = m.words.say(sayFailed, news.PlainLine(msg.err.Error()))
		}
		return nil
	}
	hushed := m.hushed()
	m.saved, m.filters, m.mutes = msg.saved, msg.filters, msg.mutes
	m.side.show(m.side.feeds, m.saved)
	count := m.recount()
	if m.hushed() != hushed {
		count = tea.Batch(count, m.reload(ask{}))
	}
	if m.filter == "" {
		return count
	}
	return tea.Batch(count, m.setFilter(m.filter))
}

// parse reads a query that may call saved ones.
func (m *Model) parse(s string) (news.Query, error) { return news.ParseQuery(s, m.now, m.saved...) }

// saveFilter stores the filter under a name.
func (m *Model) saveFilter(name string) tea.Cmd {
	s := news.SavedQuery{Name: news.PlainLine(strings.TrimPrefix(name, "@")), Query: m.filter}
	switch _, err := m.parse(m.filter); {
	case m.opt.Drawer == nil:
		m.note = m.words.say(sayNotKept)
		return nil
	case m.filter == "":
		m.note = m.words.say(sayNothingToSave)
		return nil
	case err != nil:
		m.note = m.words.hint(err, m.filter)
		return nil
	case s.Name.Empty() || strings.ContainsAny(s.Name.String(), "\"“”«»"):
		m.note = m.words.say(sayNoName, s.Name)
		return nil
	}
	c := savedChange{now: &s}
	if was, ok := news.FindSaved(m.saved, s.Name.String()); ok {
		c.was = &was
	}
	return m.saveQuery(c, noTurn)
}

// forgetSaved forgets a saved query.
func (m *Model) forgetSaved(name string) tea.Cmd {
	s, ok := news.FindSaved(m.saved, strings.TrimPrefix(name, "@"))
	if !ok || m.opt.Drawer == nil {
		m.note = m.words.say(sayNoSaved, name)
		return nil
	}
	return m.saveQuery(savedChange{was: &s}, noTurn)
}

// saveQuery has a saved query stored, or forgotten.
func (m *Model) saveQuery(c savedChange, t turn) tea.Cmd {
	m.saving++
	return saveQuery(m.ctx, m.opt.Drawer, c, t)
}

// savedOne says what became of it. What was there before comes back with u.
func (m *Model) savedOne(msg savedMsg) tea.Cmd {
	m.saving--
	if msg.err != nil {
		if m.ctx.Err() == nil {
			m.note = m.words.say(sayFailed, news.PlainLine(msg.err.Error()))
		}
		return nil
	}
	c := msg.change
	switch fresh := msg.turn == noTurn; {
	case c.now == nil && fresh:
		m.note = m.words.say(sayForgot, c.was.Name)
	case c.now == nil:
		m.note = m.words.say(sayForgotAgain, c.was.Name)
	case c.was != nil && fresh && c.was.Query != c.now.Query:
		m.note = m.words.say(saySavedOver, c.now.Call(), c.was.Query)
	default:
		m.note = m.words.say(saySaved, c.now.Call())
	}
	if msg.turn == noTurn {
		m.did(undoable{saved: &c})
	}
	return openDrawer(m.ctx, m.opt.Drawer)
}

// remember puts the filter to the front of those typed before.
func (m *Model) remember() tea.Cmd {
	s := strings.TrimSpace(m.filter)
	if s == "" || len(m.filters) > 0 && m.filters[0] == s {
		return nil
	}
	m.filters = append([]string{s}, slices.DeleteFunc(slices.Clone(m.filters), func(old string) bool { return old == s })...)
	m.filters = m.filters[:min(len(m.filters), KeptFilters)]
	if m.opt.Drawer == nil {
		return nil
	}
	m.saving++
	return keepFilter(m.ctx, m.opt.Drawer, s)
}

// KeptFilters is how many filters are kept.
const KeptFilters = 100

// recall puts a filter that was typed before into the prompt: n steps back, or
// forward if n is negative, as far as to what was being typed.
func (m *Model) recall(n int) tea.Cmd {
	at := m.past + n
	if at < 0 || at > len(m.filters) {
		return nil
	}
	if m.past == 0 {
		m.present = m.prompt.input.Value()
	}
	m.past = at
	s := m.present
	if at > 0 {
		s = m.filters[at-1]
	}
	if at == 1 && n > 0 && s == strings.TrimSpace(m.present) && len(m.filters) > 1 { // it stands there already
		m.past, s = 2, m.filters[1]
	}
	m.prompt.input.SetValue(s)
	m.prompt.input.CursorEnd()
	return m.setFilter(s)
}
