package ui

import (
	"context"
	"strings"

	tea "charm.land/bubbletea/v2"

	"visti/internal/news"
)

// saidElsewhere shows what the speaker of the claim that was walked to says in
// other articles.
func (m *Model) saidElsewhere() tea.Cmd {
	p := &m.reader
	if p.claim == 0 || p.claim > len(p.reading.Summary.Claims) {
		m.note = m.words.say(sayChooseClaim)
		return nil
	}
	c := p.reading.Summary.Claims[p.claim-1]
	if c.How != news.Named || c.Who.Empty() {
		m.note = m.words.say(sayNoSpeaker)
		return nil
	}
	m.note = m.words.say(sayLookingFor, oneLine(c.Who.String()))
	return loadSaid(m.ctx, m.lib, c.Who, p.id)
}

// loadSaid asks for what a speaker says elsewhere.
func loadSaid(ctx context.Context, lib Library, who news.Text, id news.ArticleID) tea.Cmd {
	return func() tea.Msg {
		found, err := lib.Said(ctx, who, id)
		return saidMsg{id: id, who: who, found: found, err: err}
	}
}

// showSaid shows it in place of the article; h comes back to it.
func (m *Model) showSaid(msg saidMsg) tea.Cmd {
	who := oneLine(msg.who.String())
	switch {
	case m.goneOn(msg.id):
		return nil
	case msg.err != nil:
		m.note = m.words.say(sayFailed, m.words.problem(msg.err))
		return nil
	case len(msg.found) == 0:
		m.note = m.words.say(sayNotSaid, who)
		return nil
	}
	m.note = ""
	s := sheet{title: m.words.say(saySaysTitle, who), note: m.words.count(sayClaimsCount, len(msg.found)), end: m.words.say(sayEnd)}
	for _, x := range msg.found {
		a := x.Article
		s.entries = append(s.entries, entry{
			main:   oneLine(x.Claim.Text.String()),
			under:  []string{m.placeOf(a), oneLine(a.Title.String())},
			target: numbered{title: oneLine(a.Title.String()), id: a.ID, url: a.URL, claim: x.Claim.Text.String()},
		})
	}
	return m.openSheet(s)
}

// placeOf names source and time of an article.
func (m *Model) placeOf(a news.Article) string {
	return strings.Join([]string{m.reader.source(a), m.words.when(a.Time(), m.now)}, " "+m.glyphs.dot+" ")
}

// digest shows the newest of each topic under the filter, with an end.
func (m *Model) digest() tea.Cmd {
	return loadDigest(m.ctx, m.lib, m.shown(), m.spot())
}

// loadDigest asks for the newest of each topic.
func loadDigest(ctx context.Context, lib Library, q news.Query, asked spot) tea.Cmd {
	return func() tea.Msg {
		briefs, err := lib.Digest(ctx, q)
		return digestMsg{asked, briefs, err}
	}
}

// showDigest shows the newest of each topic: title, first claim and who says so.
func (m *Model) showDigest(msg digestMsg) tea.Cmd {
	switch {
	case m.ctx.Err() != nil || m.spot() != msg.asked || m.covered():
		return nil // the reader has gone on
	case msg.err != nil:
		m.note = m.words.say(sayFailed, m.words.problem(msg.err))
		return nil
	case len(msg.briefs) == 0:
		m.note = m.words.say(sayNoDigest)
		return nil
	}
	s := sheet{title: m.words.say(sayDigestTitle), note: m.words.when(m.now, m.now), end: m.words.say(sayEnd)}
	if m.filter != "" {
		s.note = "/ " + oneLine(m.filter)
	}
	for _, b := range msg.briefs {
		a := b.Article
		e := entry{
			over: strings.ToUpper(b.Topic.Name(m.words.lang)), main: oneLine(a.Title.String()),
			under:  []string{m.placeOf(a)},
			target: numbered{title: oneLine(a.Title.String()), id: a.ID, url: a.URL},
		}
		about := m.reader
		about.reading.Article = a
		for _, c := range b.Claims {
			place := m.placeOf(a)
			if c.How == news.OwnReport || c.How == "" { // who says so names the source already
				place = m.words.when(a.Time(), m.now)
			}
			e.said = m.glyphs.bullet + " " + oneLine(c.Text.String())
			e.under = []string{m.glyphs.dash + " " + about.who(c) + " " + m.glyphs.dot + " " + place}
		}
		s.entries = append(s.entries, e)
	}
	return m.openSheet(s)
}
