package ui

import (
	"slices"
	"strconv"

	"visti/internal/news"
)

// withDigit is how many topics have a digit, 1 to 9; 0 is all of them.
const withDigit = 9

// topicOf is the topic of a digit.
func topicOf(digit int) (news.Topic, bool) {
	all := news.Topics()
	if digit < 1 || digit > withDigit || digit > len(all) {
		return news.NoTopic, false
	}
	return all[digit-1], true
}

// counts are how many rows each topic has under the rest of the filter.
type counts struct {
	topics map[news.Topic]int
	all    int
	active []news.Topic
}

// topicBar is the line of topics with their digits: the active ones marked,
// empty ones dimmed, and a sign at its end if it does not fit.
func topicBar(w int, c counts, t theme, g glyphs, lang words) strip {
	var out strip
	add := func(name string, digit, n int, on bool) bool {
		label := strconv.Itoa(digit) + " " + name + " "
		number := strconv.Itoa(n)
		cells := 1 + width(label) + len(number)
		room := w - out.w
		if digit < withDigit {
			room -= 2
		}
		if cells > room {
			if out.w+2 <= w {
				out.s += " " + t.dim.paint(g.more)
				out.w += 2
			}
			return false
		}
		switch {
		case on:
			out.s += t.topicOn.paint(g.here + label + number)
		case n == 0:
			out.s += " " + t.topicOff.paint(label+number)
		default:
			out.s += " " + label + t.count.paint(number)
		}
		out.w += cells
		if out.w < w {
			out.s += " "
			out.w++
		}
		return true
	}
	if !add(lang.say(sayAllTopics), 0, c.all, len(c.active) == 0) {
		return out
	}
	for i, topic := range news.Topics()[:withDigit] {
		if !add(topic.Name(lang.lang), i+1, c.topics[topic], slices.Contains(c.active, topic)) {
			return out
		}
	}
	return out
}
