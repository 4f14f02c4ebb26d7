package ui

import (
	"fmt"
	"strings"

	"visti/internal/news"

	"github.com/charmbracelet/x/ansi"
)

// view draws the pane: exactly h strips, none wider than w.
func (p *readerPane) view(place string) []strip {
	out := make([]strip, 0, max(0, p.h))
	if p.header() > 0 {
		out = append(out, p.headline(place))
	}
	want := fold(p.find)
	for i := p.top; i < p.count() && len(out) < p.h; i++ {
		out = append(out, p.line(p.at(i), want))
	}
	for len(out) < p.h {
		out = append(out, strip{})
	}
	return out
}

// line draws one line with its sign in the gutter.
func (p *readerPane) line(l textLine, want string) strip {
	t, g := p.theme, p.glyphs
	s := l.s
	if l.claims != 0 {
		s = paintClaims(s, t, p.claim)
	}
	if l.block == 0 {
		return strip{s, l.w}.guard(p.w)
	}
	sign := "  "
	switch {
	case p.claim > 0 && l.claims&(1<<(p.claim-1)) != 0:
		sign = t.claimSign.paint(g.markNow) + " "
	case l.claims != 0:
		sign = t.claimSign.paint(g.mark) + " "
	case want != "" && strings.Contains(fold(ansi.Strip(s)), want):
		sign = t.strong.paint(g.here) + " "
	}
	return strip{sign + s, gutter + l.w}.guard(p.w)
}

// headline says what is shown: source, time, topic, reading time, state of the text.
func (p *readerPane) headline(place string) strip {
	a := p.reading.Article
	var parts []string
	source := p.source(a)
	if source == "" {
		source = a.URL.Host()
	}
	if source != "" {
		parts = append(parts, source)
	}
	if !a.Time().IsZero() {
		parts = append(parts, p.words.when(a.Time(), p.now))
	}
	if len(a.Topics) > 0 && a.Topics[0] != news.NoTopic {
		parts = append(parts, a.Topics[0].Name(p.words.lang))
	}
	if m := minutes(a); m > 0 {
		parts = append(parts, p.words.say(sayMinutes, m))
	}
	if s := p.state(); s != "" {
		parts = append(parts, s)
	}
	right := fmt.Sprintf("%d %%", p.percent())
	if place != "" {
		right = place + " " + p.glyphs.dot + " " + right
	}
	back := " "
	if p.opened {
		back = p.glyphs.back
	}
	left := back + " " + strings.Join(parts, " "+p.glyphs.dot+" ")
	return justify(left, right, p.w, p.glyphs.ellipsis, p.theme.dim, p.theme.dim)
}

// percent is how much of the article has been passed.
func (p *readerPane) percent() int {
	if rest := p.count() - p.rows(); rest > 0 {
		return min(100, p.top*100/rest)
	}
	return 100
}

// state says how much of the text is here.
func (p *readerPane) state() string {
	f := p.reading.Article.FullText
	switch {
	case p.again:
		return p.words.say(sayLoading)
	case f.State == news.TextFull && f.Fault == news.FaultPaid:
		return p.words.say(sayNotFree)
	case f.State == news.TextFull:
		return p.words.say(sayFull)
	case p.loading:
		return p.words.say(sayLoading)
	case p.err != nil && p.id == 0:
		return p.words.say(sayNoText)
	case !p.ready && p.err == nil:
		return ""
	default:
		return p.words.say(sayTeaser)
	}
}

// why says in a sentence or two why the text is wanting and what can be done; ""
// if it is not, or nothing is known yet.
func (p *readerPane) why() string {
	f := p.reading.Article.FullText
	switch {
	case p.loading, p.again:
		return ""
	case f.State == news.TextFull && f.Fault == news.FaultPaid:
		return p.words.say(sayMayBeCut)
	case f.State == news.TextFull:
		return ""
	case p.err != nil && news.FaultOf(p.err) == news.FaultAddress:
		return p.whyPrivate()
	case p.err != nil:
		return p.words.say(sayWhy, p.words.problem(p.err))
	case f.State == news.TextRefused && f.Fault == news.FaultAddress:
		return p.whyPrivate()
	case f.State == news.TextRefused:
		return p.words.say(sayWhy, p.words.fault(f.Fault, f.Status))
	}
	return ""
}

// whyPrivate says which line of the settings would have the page asked: to try again
// without it can never help.
func (p *readerPane) whyPrivate() string {
	at := p.reading.Article.URL
	if p.id == 0 && !p.url.Empty() {
		at = p.url
	}
	host := at.Host()
	if strings.LastIndexByte(host, ':') <= strings.LastIndexByte(host, ']') {
		port := ":80"
		if strings.HasPrefix(at.String(), "https:") {
			port = ":443"
		}
		host += port
	}
	return p.words.say(sayWhyPrivate, host)
}

// minutes is how long the whole text takes to read, at 200 words a minute; 0 if
// there is only a teaser.
func minutes(a news.Article) int {
	if a.FullText.State != news.TextFull {
		return 0
	}
	size := 0
	for _, b := range a.Body {
		for _, r := range b.Runs {
			size += len(r.Text.String())
		}
	}
	perMinute := 200 * 13 // bytes of Cyrillic
	if a.Lang == "en" {
		perMinute = 200 * 6
	}
	return max(1, (size+perMinute/2)/perMinute)
}
