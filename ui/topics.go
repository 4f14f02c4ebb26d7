package ui

import (
	"slices"
	"strconv"

	"visti/internal/news"
)

// withDigit is how many topics have a digit, 1 to 9; 0 is all of them.
const withDigit = 9

// A topicOrder is the reader's own order of the topic bar: those in it have the
// digits. The zero value is visti's.
type topicOrder []news.Topic

// digits is how many topics have one.
func (o topicOrder) digits() int {
	if len(o) == 0 {
		return withDigit
	}
	return min(len(o), withDigit)
}

// all are all topics: those of the bar first.
func (o topicOrder) all() []news.Topic {
	all := slices.Clone(o)
	for _, t := range news.Topics() {
		if !slices.Contains(all, t) {
			all = append(all, t)
		}
	}
	return all
}

// of is the topic of a digit.
func (o topicOrder) of(digit int) (news.Topic, bool) {
	if digit < 1 || digit > o.digits() {
		return news.NoTopic, false
	}
	if len(o) > 0 {
		return o[digit-1], true
	}
	return news.Topics()[digit-1], true
}

// counts are how many rows each topic has under the rest of the filter.
type counts struct {
	topics map[news.Topic]int
	all    int
	active []news.Topic
	order  topicOrder
	known  bool // else there are no numbers yet
}

// number writes how many; nothing while that is not known.
func (c counts) number(n int) string {
	if !c.known {
		return ""
	}
	return strconv.Itoa(n)
}

// A topicSpan is where a topic stands in the bar.
type topicSpan struct {
	digit, n int
	label    string // with a blank at its end
	on       bool
	from, to int // cells
}

// topicSpans are the topics that fit a bar of w cells. Room is left for the sign
// that says that there are more.
func topicSpans(w int, c counts, lang words) []topicSpan {
	var spans []topicSpan
	at := 0
	for digit := range c.order.digits() + 1 {
		s := topicSpan{digit: digit, n: c.all, on: len(c.active) == 0, from: at}
		name := lang.say(sayAllTopics)
		if t, ok := c.order.of(digit); ok {
			name, s.n, s.on = t.Name(lang.lang), c.topics[t], slices.Contains(c.active, t)
		}
		s.label = strconv.Itoa(digit) + " " + name + " "
		s.to = at + 1 + width(s.label) + len(c.number(s.n))
		room := w
		if digit < c.order.digits() {
			room -= 2
		}
		if s.to > room {
			break
		}
		spans = append(spans, s)
		at = min(s.to+1, w)
	}
	return spans
}

// topicAt finds the digit of the topic at a column.
func topicAt(x int, spans []topicSpan) (digit int, ok bool) {
	for _, s := range spans {
		if x >= s.from && x < s.to {
			return s.digit, true
		}
	}
	return 0, false
}

// topicBar is the line of topics with their digits: the active ones marked,
// empty ones dimmed, and a sign at its end if it does not fit.
func topicBar(w int, c counts, t theme, g glyphs, lang words) strip {
	var out strip
	spans := topicSpans(w, c, lang)
	for _, s := range spans {
		number := c.number(s.n)
		switch {
		case s.on:
			out.s += t.topicOn.paint(g.here + s.label + number)
		case s.n == 0:
			out.s += " " + t.topicOff.paint(s.label+number)
		default:
			out.s += " " + s.label + t.count.paint(number)
		}
		if out.w = s.to; out.w < w {
			out.s += " "
			out.w++
		}
	}
	if len(spans) <= c.order.digits() && out.w+2 <= w {
		out.s += " " + t.dim.paint(g.more)
		out.w += 2
	}
	return out
}
