package ui

import (
	"context"
	"strings"

	tea "charm.land/bubbletea/v2"

	"visti/internal/news"
)

// Subscriptions changes what is polled.
type Subscriptions interface {
	// Find asks an address, of a feed or of any page, for feeds. One that was asked
	// has its articles; where a page names several they have only their addresses.
	// Named is the address that the reader typed and that led there, empty if none
	// did: its server may lie in a private network, and no other.
	Find(ctx context.Context, u, named news.URL) ([]Offer, error)
	// Add subscribes to a feed, or has it polled again if it is a subscription.
	Add(ctx context.Context, f news.Feed) error
	// Enable has a feed polled or left alone.
	Enable(ctx context.Context, f news.Feed, on bool) error
}

// An Offer is a feed that can be subscribed to.
type Offer struct {
	Feed     news.Feed
	Articles []news.Article
	Asked    bool // Feed and Articles are what it answered
	Known    bool // it is a subscription already
}

// findFeeds asks an address for feeds.
func findFeeds(ctx context.Context, s Subscriptions, u, named news.URL) tea.Cmd {
	return func() tea.Msg {
		offers, err := s.Find(ctx, u, named)
		return offersMsg{u, named, offers, err}
	}
}

// subscribe adds a feed.
func subscribe(ctx context.Context, s Subscriptions, f news.Feed) tea.Cmd {
	return func() tea.Msg { return feedSetMsg{f, true, true, s.Add(ctx, f)} }
}

// enable has a feed polled or left alone.
func enable(ctx context.Context, s Subscriptions, f news.Feed, on bool) tea.Cmd {
	return func() tea.Msg { return feedSetMsg{f, false, on, s.Enable(ctx, f, on)} }
}

// discover looks for the feed of an address and shows what it would bring. Named is
// the address that the reader typed; empty if a page led here.
func (m *Model) discover(u, named news.URL) tea.Cmd {
	if m.opt.Subscriptions == nil {
		m.note = m.words.say(sayAddFeed, u)
		return nil
	}
	m.seeking = u
	m.note = m.words.say(saySeeking, u.Host())
	return findFeeds(m.ctx, m.opt.Subscriptions, u, named)
}

// discoverTyped is discover for an address as people paste it.
func (m *Model) discoverTyped(s string) tea.Cmd {
	u, ok := typedAddress(s)
	if !ok {
		m.note = m.words.say(sayNotAddress)
		return nil
	}
	return m.discover(u, u)
}

// orFeed looks for feeds at an address that gave no article: a feed is shown in its
// place, and so are those that the page of a site names. A page is not fetched from a
// private network, but a feed there may be added by its address.
func (m *Model) orFeed(msg readingMsg) tea.Cmd {
	p := &m.reader
	named := news.URL{}
	if p.origin == byPrompt {
		named = msg.url
	}
	fault := news.FaultOf(msg.err)
	switch {
	case fault == news.FaultFeed:
		return tea.Batch(m.out(), m.discover(msg.url, named))
	case m.opt.Subscriptions == nil:
		return nil
	case fault == news.FaultNotPage && p.origin != byLink, fault == news.FaultAddress && p.origin == byPrompt:
		return m.discover(msg.url, named)
	}
	return nil
}

// offered shows the feed that was found; of several the reader chooses.
func (m *Model) offered(msg offersMsg) tea.Cmd {
	if msg.url != m.seeking {
		return nil
	}
	m.seeking = news.URL{}
	p := &m.reader
	instead := m.focus == readerPart && p.is(0, msg.url) && p.err != nil // of an article
	switch {
	case m.ctx.Err() != nil:
		return nil
	case (news.FaultOf(msg.err) == news.FaultNotFeed || msg.err == nil && len(msg.offers) == 0) && instead:
		m.note = m.words.say(sayPressForBrowser, m.words.problem(p.err))
		return nil
	case news.FaultOf(msg.err) == news.FaultNotFeed, msg.err == nil && len(msg.offers) == 0:
		m.note = m.words.say(sayNoFeedThere, msg.url.Host())
		return nil
	case msg.err != nil:
		m.note = m.words.say(sayFailed, m.words.problem(msg.err))
		return nil
	}
	var out tea.Cmd
	if instead {
		out = m.out()
	}
	m.note = ""
	if len(msg.offers) == 1 && msg.offers[0].Asked {
		m.info = infoPane{open: true, offer: true, found: msg.offers[0]}
		m.fitInfo()
		return out
	}
	var all []choice
	for _, o := range msg.offers {
		c := choice{name: o.Feed.URL.String(), do: func(m *Model) tea.Cmd { return m.discover(o.Feed.URL, msg.named) }}
		if o.Known {
			c.note, c.quiet = m.words.say(sayIsKnown), true
		}
		all = append(all, c)
	}
	return tea.Batch(out, m.openChooser(toFeed, all))
}

// offerLines is what a feed would bring, before the yes.
func (m *Model) offerLines() []strip {
	o, w := m.info.found, m.words
	l := infoLines{w: m.info.w, theme: m.theme, g: m.glyphs}
	l.heading(feedName(o.Feed), w.say(sayEscNo))
	say := w.say(sayAddIt)
	if o.Known {
		say = w.say(sayAddKnown)
	}
	for _, s := range wrap(say, max(1, l.w-2), 3, l.g.ellipsis) {
		l.lines = append(l.lines, strip{" " + l.theme.strong.paint(s), 1 + width(s)})
	}
	l.lines = append(l.lines, strip{})
	l.say(w.say(sayFeedAddress), o.Feed.URL.String(), ink{})
	l.say(w.say(saySite), o.Feed.Source.Home.String(), ink{})
	l.say(w.say(sayWhat), m.what(o.Feed), ink{})
	l.section(w.say(sayItsArticles) + " " + m.glyphs.dot + " " + w.count(sayArticleCount, len(o.Articles)))
	l.articles(o.Articles[:min(len(o.Articles), 50)], w, m)
	return l.lines
}

// takeOffer subscribes to the feed that is shown.
func (m *Model) takeOffer() tea.Cmd {
	f := m.info.found.Feed
	m.info = infoPane{}
	m.note = m.words.say(sayAdding, feedName(f))
	m.saving++
	return subscribe(m.ctx, m.opt.Subscriptions, f)
}

// switchFeed has the feed of the page polled, or left alone.
func (m *Model) switchFeed() tea.Cmd {
	if m.opt.Subscriptions == nil {
		m.note = m.words.say(sayNotKept)
		return nil
	}
	m.saving++
	return enable(m.ctx, m.opt.Subscriptions, m.info.feed, !m.info.feed.Enabled)
}

// feedSet says what became of a subscription, and shows it.
func (m *Model) feedSet(msg feedSetMsg) tea.Cmd {
	m.saving--
	switch {
	case m.ctx.Err() != nil:
		return nil
	case msg.err != nil:
		m.note = m.words.say(sayFailed, news.PlainLine(msg.err.Error()))
		return nil
	case msg.added:
		m.note = m.words.say(sayAdded, feedName(msg.feed))
	case msg.on:
		m.note = m.words.say(sayNowOn, feedName(msg.feed))
	default:
		m.note = m.words.say(sayNowOff, feedName(msg.feed))
	}
	return loadFeeds(m.ctx, m.lib)
}

// typedAddress reads an address as people type or paste it.
func typedAddress(s string) (news.URL, bool) {
	s = strings.Trim(strings.TrimSpace(s), "<>\"'«»")
	if !strings.Contains(s, "://") {
		s = "https://" + s
	}
	u, err := news.ParseURL(s)
	return u, err == nil && (strings.Contains(u.Host(), ".") || strings.Contains(u.Host(), ":"))
}

// isSite tells whether an address is that of a whole site: its path is empty.
func isSite(u news.URL) bool {
	_, rest, _ := strings.Cut(u.String(), "://")
	_, path, _ := strings.Cut(rest, "/")
	return path == ""
}
