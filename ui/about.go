package ui

import (
	"context"
	"errors"
	"slices"
	"strconv"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"visti/internal/news"
)

// newestShown is how many articles the page of a source lists of its feed.
const newestShown = 12

// loadAbout asks for what is known of a feed.
func loadAbout(ctx context.Context, lib Library, id news.FeedID) tea.Cmd {
	return func() tea.Msg {
		feeds, err := lib.Feeds(ctx)
		i := slices.IndexFunc(feeds, func(f news.Feed) bool { return f.ID == id })
		if err != nil || i < 0 {
			return aboutMsg{feed: news.Feed{ID: id}, err: errors.Join(err, news.ErrNotFound)}
		}
		msg := aboutMsg{feed: feeds[i]}
		gaps, errGaps := lib.Gaps(ctx)
		for _, g := range gaps {
			if g.Feed == id {
				msg.gaps = append(msg.gaps, g)
			}
		}
		l, errList := lib.List(ctx, news.Query{Feed: id, Limit: newestShown})
		msg.newest, msg.err = l.Articles, errors.Join(errGaps, errList)
		return msg
	}
}

// aboutSource opens the page of the source under the cursor.
func (m *Model) aboutSource() tea.Cmd {
	id := news.FeedID(0)
	if m.focus == sidePart {
		if it, ok := m.side.at(); ok && it.kind == sideFeed {
			id = it.feed.ID
		}
	} else if a, ok := m.chosen(); ok {
		id = a.Feed
	}
	for _, f := range m.side.feeds {
		if f.ID == id && id != 0 {
			return m.openAbout(f)
		}
	}
	m.note = m.words.say(sayNoSource)
	return nil
}

// openAbout opens the page of a source.
func (m *Model) openAbout(f news.Feed) tea.Cmd {
	m.help.open = false
	m.info = infoPane{open: true, feed: f, about: aboutMsg{feed: f}}
	m.fitInfo()
	return loadAbout(m.ctx, m.lib, f.ID)
}

// told takes what is known of the feed.
func (m *Model) told(msg aboutMsg) {
	if !m.info.open || m.info.offer || m.info.feed.ID != msg.feed.ID {
		return
	}
	if msg.err != nil {
		if m.ctx.Err() == nil {
			m.note = m.words.say(sayFailed, m.words.problem(msg.err))
		}
		return
	}
	m.info.feed, m.info.about = msg.feed, msg
	m.fitInfo()
}

// aboutLines is the page.
func (m *Model) aboutLines() []strip {
	f, w := m.info.feed, m.words
	l := infoLines{w: m.info.w, theme: m.theme, g: m.glyphs}
	l.heading(feedName(f), w.say(sayEscBack))
	sign, signInk := health(f, m.theme, m.glyphs)
	l.say(w.say(sayState), strings.TrimSpace(sign+" "+w.health(f)), signInk)
	l.say(w.say(sayNote), oneLine(f.Note.String()), ink{})
	l.say(w.say(sayLastAnswer), w.when(f.State.Checked, m.now), ink{})
	if f.Enabled {
		l.say(w.say(sayNextAsk), w.when(f.State.Next, m.now), ink{})
		l.say(w.say(sayHowOften), w.rhythm(f, m.now), ink{})
	}
	counted := w.say(sayCounted, f.Articles, f.Unread)
	if !f.State.Newest.IsZero() {
		counted += " " + m.glyphs.dot + " " + w.say(sayNewest, w.when(f.State.Newest, m.now))
	}
	l.say(w.say(sayArticles), counted, ink{})
	l.say(w.say(sayTexts), w.textMode(f.FullText), ink{})
	l.say(w.say(sayWhat), m.what(f), ink{})
	l.say(w.say(sayFeedAddress), f.URL.String(), ink{})
	l.say(w.say(saySite), f.Source.Home.String(), ink{})
	if f.State.Moved.Seen > 0 {
		l.say(w.say(sayMoved), f.State.Moved.To.String(), ink{})
	}
	for i, g := range m.info.about.gaps {
		label := ""
		if i == 0 {
			label = w.say(sayGaps)
		}
		l.say(label, w.when(g.From, m.now)+" – "+w.when(g.To, m.now), m.theme.bad)
	}
	if len(m.info.about.newest) > 0 {
		l.section(w.say(sayNewestHeading))
		l.articles(m.info.about.newest, w, m)
	}
	return l.lines
}

// what says what kind of source it is: publisher, language, country, folder, topics.
func (m *Model) what(f news.Feed) string {
	parts := []string{oneLine(f.Source.Name.String()), f.Lang, f.Source.Country, oneLine(f.Group.String())}
	for _, t := range f.Topics {
		parts = append(parts, t.Name(m.words.lang))
	}
	parts = slices.DeleteFunc(parts, func(s string) bool { return s == "" })
	return strings.Join(parts, " "+m.glyphs.dot+" ")
}

// health says how a feed is, in words.
func (w words) health(f news.Feed) string {
	var s string
	switch {
	case !f.Enabled:
		return w.say(sayIsOff)
	case f.State.Status == news.StatusGone:
		s = w.say(sayIsGone)
	case f.State.Status == news.StatusFailed && f.State.Fault == news.FaultLogin && f.User == "":
		s = w.say(sayFeedName)
	case f.State.Status == news.StatusFailed && f.State.Fault == news.FaultLogin:
		s = w.say(sayFeedSecret, oneLine(f.User))
	case f.State.Status == news.StatusFailed:
		s = w.fault(f.State.Fault, 0)
		if n := statusIn(f.State.Problem.String()); f.State.Fault == news.FaultStatus && n > 0 {
			s = w.say(sayFaultStatus, n)
		}
	case f.State.Status == news.StatusPartial:
		s = w.say(sayIsPartial)
	case f.State.Status == "":
		return w.say(sayNeverAsked)
	default:
		return w.say(sayIsWell)
	}
	if f.State.Failures > 1 {
		s += " " + w.say(sayInARow, f.State.Failures)
	}
	return s
}

// statusIn finds the status of an answer in what a poll says of it; 0 if there is none.
func statusIn(problem string) int {
	for _, word := range strings.Fields(problem) {
		if n, err := strconv.Atoi(strings.Trim(word, ".,:;()")); err == nil && n >= 100 && n < 600 {
			return n
		}
	}
	return 0
}

// rhythm says how often a feed is asked, and why.
func (w words) rhythm(f news.Feed, now time.Time) string {
	r := f.State.Rhythm
	s := ""
	switch {
	case f.Interval > 0:
		s = w.say(sayEveryOwn, w.span(f.Interval))
	case r.Every > 0 && r.Every == r.Least:
		s = w.say(sayEveryServer, w.span(r.Every))
	case r.Every > 0:
		s = w.say(sayEveryPace, w.span(r.Every))
	}
	if r.Hurry > 0 {
		s = strings.TrimPrefix(s+"; "+w.say(sayHurried), "; ")
	}
	if f.State.Failures > 0 {
		s = strings.TrimPrefix(s+"; "+w.say(sayBackedOff), "; ")
	}
	if f.State.Silence.After(now) {
		s = strings.TrimPrefix(s+"; "+w.say(sayLeaveAlone, w.when(f.State.Silence, now)), "; ")
	}
	return s
}

// span is a duration in minutes, hours or days.
func (w words) span(d time.Duration) string {
	switch {
	case d < time.Hour:
		return w.say(sayMinutes, int(d.Minutes()+0.5))
	case d < 48*time.Hour:
		return w.say(sayHours, int(d.Hours()+0.5))
	}
	return w.say(sayDays, int(d.Hours()/24+0.5))
}

func (w words) textMode(mode news.FullTextMode) string {
	switch mode {
	case news.FullTextOpen:
		return w.say(sayTextOpen)
	case news.FullTextNever:
		return w.say(sayTextNever)
	}
	return w.say(sayTextAhead)
}

// openHealth lists all sources with how they are; those in trouble come first.
func (m *Model) openHealth() tea.Cmd {
	return m.openChooser(toHealth, m.healthChoices())
}

// healthChoices are the rows of all sources, those in trouble first.
func (m *Model) healthChoices() []choice {
	var all []choice
	for _, f := range m.side.feeds {
		all = append(all, m.healthChoice(f))
	}
	slices.SortStableFunc(all, func(a, b choice) int { return a.rank - b.rank })
	return all
}

// healthChoice is the row of one source: its mark and name; state, last answer,
// next time, what is unread.
func (m *Model) healthChoice(f news.Feed) choice {
	sign, _ := health(f, m.theme, m.glyphs)
	c := choice{name: feedName(f), key: strconv.FormatInt(int64(f.ID), 10), also: []string{f.Source.ID, f.URL.Host()}, sign: sign, quiet: true, do: func(m *Model) tea.Cmd { return m.openAbout(f) }}
	state := m.words.health(f)
	switch {
	case !f.Enabled:
		c.rank, c.dim = 3, true
		c.sign, c.note = " ", state
		return c
	case f.State.Status == news.StatusFailed, f.State.Status == news.StatusGone:
		c.rank = 0
	case f.State.Status == news.StatusPartial:
		c.rank = 1
	default:
		c.rank = 2
	}
	const times = 8 + 3 + 8 + 6
	last, next := m.words.when(f.State.Checked, m.now), m.words.when(f.State.Next, m.now)
	unread := padLeft(strconv.Itoa(f.Unread), 6)
	if m.w < 60 {
		c.note = padLeft(last, 8) + unread
		if c.rank < 2 {
			c.note = state
		}
		return c
	}
	c.note = fit(state, wideNote(m.w)-times-1, m.glyphs.ellipsis) + " " +
		padLeft(last, 8) + " " + m.glyphs.more + " " + padLeft(next, 8) + unread
	c.wide = true
	return c
}

// padLeft puts blanks before s.
func padLeft(s string, w int) string { return spaces(w-width(s)) + s }
