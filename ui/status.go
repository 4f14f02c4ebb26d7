package ui

import (
	"errors"
	"net/http"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"visti/internal/news"
)

// problem makes an error a sentence for people. It is the one place that does.
func (w words) problem(err error) string {
	var f *news.FetchError
	switch {
	case news.AsksWho(err): // of an address that may be a feed's as well as a page's
		return w.say(sayAsksWho)
	case errors.As(err, &f):
		return w.fault(f.Fault, f.Status)
	}
	if s, ok := w.trouble(err); ok {
		return s
	}
	return w.say(sayFaultOther) + ": " + oneLine(news.PlainLine(err.Error()).String())
}

// trouble says what is wrong with the collection, if err is about that.
func (w words) trouble(err error) (said string, ok bool) {
	for _, t := range []struct {
		is  error
		say phrase
	}{
		{news.ErrFull, sayFaultFull},
		{news.ErrBusy, sayFaultBusy},
		{news.ErrReadOnly, sayFaultReadOnly},
		{news.ErrDamaged, sayFaultDamaged},
		{news.ErrNotFound, sayFaultNotFound},
	} {
		if errors.Is(err, t.is) {
			return w.say(t.say), true
		}
	}
	return "", false
}

// stopped says why nothing is polled, and when that is tried again. Of what is too
// long for the line the end stays: the cause stands there, behind the file it is in.
func (m *Model) stopped() string {
	c, w := m.change, m.words
	why, known := w.trouble(c.Cause)
	say := func(why string) string {
		if c.Retry.IsZero() {
			return w.say(sayStopped, why)
		}
		return w.say(sayStoppedRetry, w.when(c.Retry, m.now), why)
	}
	if !known {
		why = oneLine(c.Stopped.String())
		room := m.w - width(say("")) - width(w.say(sayPlace, m.list.cursor+1, m.rows())) - 3
		if over := width(why) - room; over > 0 && room > 8 {
			why = m.glyphs.ellipsis + ansi.TruncateLeft(why, over+width(m.glyphs.ellipsis), "")
		}
	}
	return say(why)
}

// fault says what went wrong when something was fetched.
func (w words) fault(f news.Fault, status int) string {
	switch {
	case f == news.FaultStatus && status == http.StatusUnauthorized:
		f = news.FaultLogin
	case f == news.FaultStatus:
		return w.say(sayFaultStatus, status)
	}
	said := map[news.Fault]phrase{
		news.FaultOffline: sayFaultOffline, news.FaultTimeout: sayFaultTimeout, news.FaultRefused: sayFaultRefused,
		news.FaultTLS: sayFaultTLS, news.FaultTooLarge: sayFaultTooLarge, news.FaultAddress: sayFaultAddress,
		news.FaultRedirect: sayFaultRedirect, news.FaultNotFeed: sayFaultNotFeed, news.FaultEmpty: sayFaultEmpty,
		news.FaultBroken: sayFaultBroken, news.FaultRobots: sayFaultRobots, news.FaultNotPage: sayFaultNotPage,
		news.FaultConsent: sayFaultConsent, news.FaultLogin: sayFaultLogin, news.FaultCheck: sayFaultCheck,
		news.FaultPaid: sayFaultPaid, news.FaultFeed: sayFaultFeed,
	}
	if p, ok := said[f]; ok {
		return w.say(p)
	}
	return w.say(sayFaultOther)
}

// Why says in a language why the text of an article is wanting.
func Why(f news.FullText, lang string) string { return newWords(lang, false).fault(f.Fault, f.Status) }

// statusLine is the last line that is given up: what goes on, and the place.
func (m *Model) statusLine() strip {
	right := ""
	if n := len(m.list.articles); n > 0 && !m.lay.list.empty() {
		right = m.words.say(sayPlace, m.list.cursor+1, m.rows())
		if n := len(m.list.picked()); n > 0 {
			right = m.words.say(saySelected, n) + " " + m.glyphs.dot + " " + right
		}
	}
	if m.asked != nil {
		right = m.answers()
	}
	left, ink := m.doing()
	label := m.label()
	line := justify(" "+left, right, m.w-label.w, m.glyphs.ellipsis, ink, m.theme.dim)
	return strip{label.s + line.s, label.w + line.w}
}

// label is what stands in every frame, its first word where there is little room.
func (m *Model) label() strip {
	s := m.opt.Label
	if s == "" || m.w < 4 {
		return strip{}
	}
	if word, _, ok := strings.Cut(s, " · "); ok && m.w < 60 {
		s = word
	}
	if m.glyphs.dot != "·" {
		s = strings.ReplaceAll(s, "·", m.glyphs.dot)
	}
	s = fit(s, m.w-1, m.glyphs.ellipsis)
	return strip{" " + m.theme.fresh.paint(s), 1 + width(s)}
}

// doing is what there is to say, the most urgent first.
func (m *Model) doing() (string, ink) {
	w, c := m.words, m.change
	dot := " " + m.glyphs.dot + " "
	switch {
	case m.asked != nil:
		return m.asked.text, m.theme.strong
	case m.number != "":
		return w.say(sayNumber, m.number), m.theme.strong
	case m.note != "":
		return m.note, m.theme.strong
	case m.stopAlong != nil:
		return w.say(sayAlong, m.along.Done, m.along.Total), m.theme.strong
	case m.elsewhere:
		return w.say(sayElsewhere), m.theme.strong
	case !c.Stopped.Empty():
		return m.stopped(), m.theme.bad
	case c.Polling && c.Total > 0:
		s := w.say(sayPolling, c.Done, c.Total)
		if m.following() {
			s = w.say(sayFollowing, w.when(m.followed, m.now)) + dot + s
		}
		if c.Failing > 0 {
			s += dot + w.count(sayFailing, c.Failing)
		}
		return s, m.theme.dim
	case c.Offline:
		if len(m.list.articles) == 0 {
			return "", m.theme.dim // the empty list says so
		}
		return w.say(sayOffline), m.theme.bad
	}
	var parts []string
	if m.following() {
		parts = append(parts, w.say(sayFollowing, w.when(m.followed, m.now)))
	}
	if !c.Polled.IsZero() {
		parts = append(parts, w.say(sayPolled, w.when(c.Polled, m.now)))
	}
	if c.Failing > 0 {
		parts = append(parts, w.count(sayFailing, c.Failing))
	}
	return strings.Join(parts, dot), m.theme.dim
}

// promptFooter names what keys do while something is typed.
func (m *Model) promptFooter() strip {
	type pair struct {
		key string
		say phrase
	}
	g := m.glyphs
	esc, enter := pair{"Esc", footClose}, pair{g.enter, footKeep}
	var all []pair
	switch m.prompt.goal {
	case toFilter:
		esc.say = footClear
		all = []pair{enter, {"Tab", footComplete}, {g.up + " " + g.down, footEarlier}, esc}
	case toFind, toHelp:
		enter.say = footFind
		all = []pair{enter, esc}
	case toOpen:
		enter.say = footOpen
		all = []pair{enter, esc}
	case toHealth, toFeed:
		enter.say = footOpen
		all = []pair{enter, {g.up + " " + g.down, footMove}, esc}
	case toCommand, toMute:
		enter.say = footRun
		all = []pair{enter, {g.up + " " + g.down, footMove}, esc}
	case toGo:
		enter.say = footOpen
		all = []pair{enter, {g.up + " " + g.down, footMove}, {"Space", footPick}, esc}
	}
	var out strip
	for _, p := range all {
		out = m.footed(out, p.key, m.words.say(p.say))
	}
	return out
}

// footed adds a key and what it does to the footer, if there is room.
func (m *Model) footed(out strip, key, label string) strip {
	cells := 1 + width(key) + 1 + width(label)
	if out.w > 0 {
		cells++
	}
	if out.w+cells > m.w {
		return out
	}
	if out.w > 0 {
		out.s += " "
	}
	out.s += " " + m.theme.key.paint(key) + " " + m.theme.dim.paint(label)
	out.w += cells
	return out
}

// footer names the most useful keys of the place.
func (m *Model) footer() strip {
	var out strip
	here := m.place()
	order := footerOrder[here]
	if here == inReader && m.reader.sheet != nil {
		order = sheetFooter
	}
	if here == inList && len(m.list.articles) == 0 && !m.offersSample() {
		order = emptyFooter
	}
	for _, act := range order {
		b, ok := m.bound(act, here)
		if !ok || here == inReader && m.reader.id == 0 && (act == actStar || act == actRead) {
			continue
		}
		key, label := b.first(m.glyphs), m.words.say(b.foot)
		if (act == actOpen || act == actGo) && b.keys[0] == "enter" {
			key = m.glyphs.enter
		}
		if act == actStar {
			label = m.glyphs.star
		}
		if here == inSide && act == actOpen {
			label = m.words.say(footChoose)
		}
		out = m.footed(out, key, label)
	}
	return out
}

// footerOrder is what the footer shows, as far as there is room.
var footerOrder = map[place][]action{
	inList:   {actOpen, actBrowse, actRead, actStar, actFilter, actTopic, actUndo, actHelp},
	inReader: {actPageDown, actNumber, actBrowse, actClaim, actCopy, actBack, actHelp, actStar, actRead},
	inAbout:  {actArticles, actRefresh, actSwitch, actBrowse, actBack, actHelp},
	inOffer:  {actSubscribe, actPageDown, actBack},
	inSide:   {actOpen, actBack, actFilter, actTopic, actHelp},
}

// sheetFooter is what it shows where a sheet stands in place of an article.
var sheetFooter = []action{actGo, actPageDown, actBrowse, actCopy, actBack, actHelp}

// emptyFooter is what it shows where no article is listed.
var emptyFooter = []action{actAddress, actFilter, actTopic, actUndo, actHelp}

// bound finds the binding of an action in a place.
func (m *Model) bound(act action, in place) (binding, bool) {
	for _, b := range m.bindings() {
		if b.act == act && b.in&in != 0 && len(b.keys) > 0 && b.foot != noPhrase {
			return b, true
		}
	}
	return binding{}, false
}
