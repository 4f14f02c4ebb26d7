package ui

import (
	"slices"
	"strconv"

	"visti/internal/news"
)

// A sideKind says what a line of the sidebar is.
type sideKind uint8

// The kinds of lines.
const (
	sideHeading sideKind = iota
	sideEverything
	sideUnread
	sideStarred
	sideAllTopics
	sideTopic
	sideSaved
	sideGroup
	sideFeed
)

// A sideItem is a line of the sidebar.
type sideItem struct {
	kind    sideKind
	heading phrase
	topic   news.Topic
	digit   int // of a topic; 0 for none
	saved   news.SavedQuery
	group   string
	feed    news.Feed
	term    feedTerm // that asks for what it brings
}

// A sidePane shows what there is to go to beside the list, on wide screens: all,
// unread and starred articles, topics, saved queries, groups and sources.
type sidePane struct {
	feeds   []news.Feed
	terms   []feedTerm // of the feeds
	saved   []news.SavedQuery
	items   []sideItem
	order   topicOrder
	totals  totals
	sources sourceCounts
	cursor  int
	top     int
	w, h    int
}

// Totals are the counts of the sidebar that no listing brings.
type totals struct {
	all, unread, starred int
	saved                map[string]int // by folded name
	known                bool
}

// A sideState is what the sidebar marks as being shown.
type sideState struct {
	counts  counts
	kind    sideKind // everything, unread, starred, saved, or a heading for none of them
	saved   string   // the folded name of the one that is the filter
	sources []string
	lang    string // beside a source, see langAsked
	groups  []string
}

// show takes subscriptions and saved queries; feeds that are off are left out.
func (p *sidePane) show(feeds []news.Feed, saved []news.SavedQuery) {
	p.feeds, p.terms, p.saved = feeds, nil, saved
	langs := languagesOf(feeds)
	for _, f := range feeds {
		p.terms = append(p.terms, termOf(f, langs))
	}
	p.items = []sideItem{{heading: sayNews}, {kind: sideEverything}, {kind: sideUnread}, {kind: sideStarred}, {heading: sayTopics}, {kind: sideAllTopics}}
	for i, t := range p.order.all() {
		digit := i + 1
		if digit > p.order.digits() {
			digit = 0
		}
		p.items = append(p.items, sideItem{kind: sideTopic, topic: t, digit: digit})
	}
	if len(saved) > 0 {
		p.items = append(p.items, sideItem{heading: saySavedQueries})
	}
	for _, s := range saved {
		p.items = append(p.items, sideItem{kind: sideSaved, saved: s})
	}
	p.items = append(p.items, sideItem{heading: saySources})
	for _, group := range groupsOf(feeds) {
		if group != "" {
			p.items = append(p.items, sideItem{kind: sideGroup, group: group})
		}
		for _, f := range feeds {
			if f.Enabled && oneLine(f.Group.String()) == group {
				p.items = append(p.items, sideItem{kind: sideFeed, feed: f, term: termOf(f, langs)})
			}
		}
	}
	p.move(0)
}

// groupsOf are the folders of the feeds that are on, in their order.
func groupsOf(feeds []news.Feed) (all []string) {
	for _, f := range feeds {
		if g := oneLine(f.Group.String()); f.Enabled && !slices.Contains(all, g) {
			all = append(all, g)
		}
	}
	return all
}

func (p *sidePane) resize(w, h int) {
	p.w, p.h = w, h
	p.move(0)
}

// move goes n lines down, over headings.
func (p *sidePane) move(n int) {
	if len(p.items) == 0 {
		p.cursor, p.top = 0, 0
		return
	}
	p.cursor = max(1, min(p.cursor+n, len(p.items)-1))
	if p.items[p.cursor].kind == sideHeading {
		if n < 0 || p.cursor == len(p.items)-1 {
			p.cursor--
		} else {
			p.cursor++
		}
	}
	if p.cursor < p.top+1 {
		p.top = p.cursor - 1
	}
	if p.cursor >= p.top+p.h {
		p.top = p.cursor - p.h + 1
	}
	p.top = max(0, min(p.top, len(p.items)-p.h))
}

// at returns the line under the cursor.
func (p *sidePane) at() (sideItem, bool) {
	if p.cursor < 0 || p.cursor >= len(p.items) {
		return sideItem{}, false
	}
	return p.items[p.cursor], true
}

// view draws the visible lines: exactly h strips, none wider than w.
func (p *sidePane) view(s sideState, t theme, g glyphs, lang words, focused bool) []strip {
	lines := make([]strip, 0, max(0, p.h))
	for i := p.top; i < len(p.items) && len(lines) < p.h; i++ {
		bar := " "
		if i == p.cursor && focused {
			bar = t.bar.paint(g.bar)
		}
		lines = append(lines, p.item(p.items[i], bar, s, t, g, lang))
	}
	for len(lines) < p.h {
		lines = append(lines, strip{})
	}
	return lines
}

func (p *sidePane) item(it sideItem, bar string, s sideState, t theme, g glyphs, lang words) strip {
	sign, name, n, on := " ", "", 0, s.kind == it.kind
	signInk := t.dim
	switch it.kind {
	case sideHeading:
		return strip{" " + t.heading.paint(lang.say(it.heading)), 1 + width(lang.say(it.heading))}.guard(p.w)
	case sideEverything:
		name, n = lang.say(sayEverything), p.totals.all
	case sideUnread:
		name, n = lang.say(sayUnreadOnes), p.totals.unread
		sign, signInk = g.unread, t.unread
	case sideStarred:
		name, n = lang.say(sayStarredOnes), p.totals.starred
		sign, signInk = g.star, t.star
	case sideAllTopics:
		sign, name, n, on = "0", lang.say(sayAllTopics), s.counts.all, len(s.counts.active) == 0
	case sideTopic:
		name, n, on = it.topic.Name(lang.lang), s.counts.topics[it.topic], slices.Contains(s.counts.active, it.topic)
		if it.digit > 0 {
			sign = strconv.Itoa(it.digit)
		}
	case sideSaved:
		key := fold(it.saved.Name.String())
		sign, name, n, on = "@", it.saved.Name.String(), -1, on && s.saved == key
		if counted, known := p.totals.saved[key]; known {
			n = counted
		}
	case sideGroup:
		key := fold(it.group)
		name, n, on = it.group, p.sources.groups[key], slices.Contains(s.groups, key)
		if p.sources.groups == nil {
			n = -1
		}
		return p.line(bar, sign, name, n, on, t.strong, t, g)
	case sideFeed:
		name, n = feedName(it.feed), p.sources.feeds[it.term]
		if p.sources.feeds == nil {
			n = -1
		}
		on = slices.Contains(s.sources, it.term.source) && (s.lang == "" || s.lang == it.term.lang)
		sign, signInk = health(it.feed, t, g)
	}
	return p.line(bar, signInk.paint(sign), name, n, on, ink{}, t, g)
}

// line draws a name with its count at the right, if that is known: not below 0.
func (p *sidePane) line(bar, sign, name string, n int, on bool, text ink, t theme, g glyphs) strip {
	number := ""
	if n >= 0 {
		number = strconv.Itoa(n)
	}
	room := p.w - 3 - 2 - len(number)
	if room < 1 {
		return strip{}
	}
	name = fit(name, room, g.ellipsis)
	gap := spaces(p.w - 4 - width(name) - len(number))
	before := " "
	switch {
	case on:
		text, before = t.topicOn, t.topicOn.paint(g.here)
	case n == 0:
		text = t.topicOff
	}
	return strip{bar + sign + before + text.paint(name) + gap + t.count.paint(number) + " ", p.w}
}

// feedName is the name of a feed, told apart from its siblings.
func feedName(f news.Feed) string {
	if !f.Title.Empty() {
		return oneLine(f.Title.String())
	}
	if !f.Source.Name.Empty() {
		return oneLine(f.Source.Name.String())
	}
	return f.URL.Host()
}

// health is the mark of a feed: whether its last poll went well.
func health(f news.Feed, t theme, g glyphs) (string, ink) {
	switch f.State.Status {
	case news.StatusFailed, news.StatusGone, news.StatusPartial:
		return g.bad, t.bad
	case news.StatusOK, news.StatusUnchanged:
		return g.good, t.good
	default:
		return " ", t.dim
	}
}
