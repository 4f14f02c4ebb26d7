package ui

import (
	"slices"
	"strconv"

	"visti/internal/news"
)

// A sideItem is a line of the sidebar: a topic, a feed, or a heading.
type sideItem struct {
	heading phrase
	topic   news.Topic
	all     bool
	digit   int // from 0; -1 for none
	feed    news.Feed
}

func (i sideItem) isHeading() bool { return i.heading != noPhrase }

// A sidePane shows topics and sources beside the list, on wide screens.
type sidePane struct {
	feeds  []news.Feed
	items  []sideItem
	cursor int
	top    int
	w, h   int
}

// show takes the subscriptions; those that are off are left out.
func (p *sidePane) show(feeds []news.Feed) {
	p.feeds = feeds
	p.items = []sideItem{{heading: sayTopics, digit: -1}, {all: true}}
	for i, t := range news.Topics() {
		digit := i + 1
		if digit > withDigit {
			digit = -1
		}
		p.items = append(p.items, sideItem{topic: t, digit: digit})
	}
	p.items = append(p.items, sideItem{heading: saySources, digit: -1})
	for _, f := range feeds {
		if f.Enabled {
			p.items = append(p.items, sideItem{feed: f, digit: -1})
		}
	}
	p.move(0)
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
	if p.items[p.cursor].isHeading() {
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

// view draws the visible lines: exactly h strips, none wider than w. Sources
// names those that are chosen by the filter.
func (p *sidePane) view(c counts, sources []string, t theme, g glyphs, lang words, focused bool) []strip {
	lines := make([]strip, 0, max(0, p.h))
	for i := p.top; i < len(p.items) && len(lines) < p.h; i++ {
		bar := " "
		if i == p.cursor && focused {
			bar = t.bar.paint(g.bar)
		}
		lines = append(lines, p.item(p.items[i], bar, c, sources, t, g, lang))
	}
	for len(lines) < p.h {
		lines = append(lines, strip{})
	}
	return lines
}

func (p *sidePane) item(it sideItem, bar string, c counts, sources []string, t theme, g glyphs, lang words) strip {
	if it.isHeading() {
		return strip{" " + t.heading.paint(lang.say(it.heading)), 1 + width(lang.say(it.heading))}
	}
	sign, name, n, on := " ", "", 0, false
	signInk := t.dim
	switch {
	case it.all:
		sign, name, n, on = "0", lang.say(sayAllTopics), c.all, len(c.active) == 0
	case it.topic != news.NoTopic:
		name, n, on = it.topic.Name(lang.lang), c.topics[it.topic], slices.Contains(c.active, it.topic)
		if it.digit > 0 {
			sign = strconv.Itoa(it.digit)
		}
	default:
		name, n, on = feedName(it.feed), it.feed.Unread, slices.Contains(sources, sourceOf(it.feed))
		sign, signInk = health(it.feed, t, g)
	}
	return p.line(bar, signInk.paint(sign), name, n, on, t, g)
}

// line draws a name with its count at the right.
func (p *sidePane) line(bar, sign, name string, n int, on bool, t theme, g glyphs) strip {
	number := strconv.Itoa(n)
	room := p.w - 3 - 2 - len(number)
	if room < 1 {
		return strip{}
	}
	name = fit(name, room, g.ellipsis)
	gap := spaces(p.w - 4 - width(name) - len(number))
	text, before := ink{}, " "
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
