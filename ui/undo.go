package ui

import (
	"errors"
	"slices"
	"time"

	tea "charm.land/bubbletea/v2"

	"visti/internal/news"
)

// A write is one change of marks in the store. They are stored one after the
// other, in the order of the keys.
type write struct {
	marks []news.Mark
	turn  turn
	act   int // the act that it is or turns, by its number here; 0 for one of before
}

// A turn takes an act back, or does it again.
type turn uint8

// The turns.
const (
	noTurn turn = iota
	backward
	forward
)

// An undoable is something that u takes back: an act that the store knows, a filter
// that was cleared, a mute that was set, or taken off, or a saved query that was
// replaced or forgotten.
type undoable struct {
	act    int // its number; 0 for one of before
	filter string
	mute   string
	off    bool
	saved  *savedChange
}

func (u undoable) isAct() bool { return u.filter == "" && u.mute == "" && u.saved == nil }

// did remembers what u takes back next. What was undone before cannot be done
// again after it.
func (m *Model) did(u undoable) { m.undo, m.redo = append(m.undo, u), nil }

// store has a change of marks stored, after those before it.
func (m *Model) store(w write) tea.Cmd {
	m.writes = append(m.writes, w)
	if len(m.writes) > 1 {
		return nil
	}
	return storeWrite(m.ctx, m.lib, w)
}

// wrote takes word of a change, and has the next one stored.
func (m *Model) wrote(msg storedMsg) tea.Cmd {
	var cmds []tea.Cmd
	m.writes = m.writes[1:]
	if msg.write.turn == noTurn {
		m.marked(msg.write.marks, msg.err)
		if !msg.acted {
			m.forget(msg.write.act)
		}
	} else {
		cmds = append(cmds, m.turned(msg.write.turn, msg.act, msg.err))
	}
	if len(m.writes) > 0 {
		cmds = append(cmds, storeWrite(m.ctx, m.lib, m.writes[0]))
	}
	return tea.Batch(cmds...)
}

// forget drops an act that the store knows nothing of, for it failed or changed
// nothing: what was to take it back would take back the one before it.
func (m *Model) forget(act int) {
	its := func(u undoable) bool { return u.isAct() && u.act == act }
	m.undo, m.redo = slices.DeleteFunc(m.undo, its), slices.DeleteFunc(m.redo, its)
	queued := len(m.writes)
	m.writes = slices.DeleteFunc(m.writes, func(w write) bool { return w.turn != noTurn && w.act == act })
	if len(m.writes) < queued && m.note == "" {
		m.note = m.words.say(sayNothingToUndo)
	}
}

// undoLast takes back the last act, also one of another day's half, or brings back
// the filter that was cleared.
func (m *Model) undoLast() tea.Cmd {
	last := undoable{}
	if n := len(m.undo); n > 0 {
		last, m.undo = m.undo[n-1], m.undo[:n-1]
	}
	m.redo = append(m.redo, last)
	if last.isAct() {
		m.dwell++
		return m.store(write{turn: backward, act: last.act})
	}
	if last.mute != "" {
		return m.storeMute(last.mute, last.off)
	}
	if last.saved != nil {
		return m.saveQuery(savedChange{last.saved.now, last.saved.was}, backward)
	}
	m.note = m.words.say(sayFilterBack)
	return m.setFilter(last.filter)
}

// redoLast does again what was undone last.
func (m *Model) redoLast() tea.Cmd {
	last := undoable{}
	if n := len(m.redo); n > 0 {
		last, m.redo = m.redo[n-1], m.redo[:n-1]
	} else if n := len(m.undo); n > 0 && !m.undo[n-1].isAct() {
		m.note = m.words.say(sayNothingToRedo) // the store does not know that more was done
		return nil
	}
	m.undo = append(m.undo, last)
	if last.isAct() {
		m.dwell++
		return m.store(write{turn: forward, act: last.act})
	}
	if last.mute != "" {
		return m.storeMute(last.mute, !last.off)
	}
	if last.saved != nil {
		return m.saveQuery(*last.saved, forward)
	}
	m.note = m.words.say(sayFilterCleared)
	return m.setFilter("")
}

// turned takes an act that was undone or done again: what it touched is shown as
// it is now. Rows that are not here are asked for.
func (m *Model) turned(t turn, act news.Act, err error) tea.Cmd {
	to, none, done := &m.redo, sayNothingToUndo, sayUndone
	if t == forward {
		to, none, done = &m.undo, sayNothingToRedo, sayRedone
	}
	if err != nil {
		if n := len(*to); n > 0 && (*to)[n-1].isAct() {
			*to = (*to)[:n-1]
		}
		switch {
		case m.ctx.Err() != nil:
		case errors.Is(err, news.ErrNotFound):
			m.note = m.words.say(none)
		default:
			m.note = m.words.say(sayFailed, m.words.problem(err))
		}
		return nil
	}
	m.note = m.words.say(done, m.actName(act))
	if m.become(act.States) < len(act.States) {
		return m.reload(ask{keep: true})
	}
	return nil
}

// become shows articles as they are now, and says how many of them are rows.
func (m *Model) become(states []news.State) (rows int) {
	now := make(map[news.ArticleID]news.State, len(states))
	shown := map[news.ArticleID]bool{}
	m.eachShown(func(_ *news.Article, id news.ArticleID) { shown[id] = true })
	for _, s := range states {
		h := m.marks[s.ID]
		if h.pending > 0 {
			continue // a mark that was set since is on its way
		}
		if !shown[s.ID] {
			delete(m.marks, s.ID) // it comes with a listing that knows of it
			continue
		}
		now[s.ID] = s
		m.marks[s.ID] = heldMark{read: &s.Read, starred: &s.Starred, stored: m.asks}
	}
	for i := range m.list.articles {
		if _, ok := now[m.list.articles[i].ID]; ok {
			rows++
		}
	}
	m.eachShown(func(a *news.Article, id news.ArticleID) {
		if s, ok := now[id]; ok {
			a.Read, a.Starred, a.Changed = s.Read, s.Starred, s.Changed
		}
	})
	return rows
}

// actName says what an act did, and when if that was a while ago.
func (m *Model) actName(act news.Act) string {
	names := map[news.ActKind]phrase{
		news.ActRead: sayActRead, news.ActUnread: sayActUnread, news.ActStar: sayActStar, news.ActUnstar: sayActUnstar,
	}
	p, ok := names[act.Kind]
	if !ok {
		p = sayActMarks
	}
	s := m.words.count(p, act.Count)
	if m.now.Sub(act.Time) > 10*time.Minute {
		s += " (" + m.words.when(act.Time, m.now) + ")"
	}
	return s
}
