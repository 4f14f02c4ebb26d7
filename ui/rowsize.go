package ui

import (
	"context"

	tea "charm.land/bubbletea/v2"

	"visti/internal/news"
)

// Rows says how high the rows of the list are.
type Rows uint8

// The heights of rows.
const (
	Normal  Rows = iota // the whole title
	OneLine             // one line each
	Roomy               // with the first claim and who says so below the title
)

// setRows makes rows that high, or as usual if they are already.
func (m *Model) setRows(r Rows) tea.Cmd {
	if m.rowSize == r {
		r = Normal
	}
	m.rowSize = r
	m.note = m.words.say([]phrase{sayRowsNormal, sayRowsOne, sayRowsRoomy}[r])
	return m.arrange()
}

// toggleZoom gives the pane that has the keys the whole screen, or shares it again.
func (m *Model) toggleZoom() tea.Cmd {
	was := m.lay
	m.zoomed = !m.zoomed
	cmd := m.arrange()
	switch {
	case m.lay == was && m.focus != sidePart:
		m.zoomed = false
		m.note = m.words.say(sayOnePane)
	case m.zoomed:
		m.note = m.words.say(sayZoomed)
	default:
		m.note = m.words.say(sayUnzoomed)
	}
	return cmd
}

// cutOne cuts a row to one line: the source gives way to the title as far as half
// of it.
func (s rowStyle) cutOne(a news.Article, title string, room int) rowText {
	r := rowText{titles: 1}
	r.time = s.when(a)
	source := s.source(a)
	if s.meta == metaBeside && source != "" && width(source)+2 <= room/2 {
		r.meta = strip{source, width(source)}
		room -= r.meta.w + 2
	}
	title = fit(title, room, s.tail)
	r.title[0] = strip{title, width(title)}
	return r
}

// claimLine sets the first claim of a row on a line, with the name of who says so;
// the medium's own words go without, for its name stands beside the title. In a narrow
// list the name gives way to what is said.
func (s rowStyle) claimLine(c news.Claim) strip {
	room := max(0, s.w-s.left())
	said := ""
	switch {
	case c.How == news.Unnamed:
		said = s.words.say(sayUnnamed)
	case c.How == news.Named && !c.Who.Empty():
		said = oneLine(c.Who.String())
	case c.How == news.Named:
		said = oneLine(c.Role.String())
	}
	if said != "" {
		said = " " + s.dash + " " + said
	}
	text := s.bullet + " " + oneLine(c.Text.String())
	switch {
	case s.brief && width(text)+width(said) > room:
		said = "" // two halves would say nothing
	case width(said) > room/2:
		said = fit(said, room/2, s.tail)
	}
	text = fit(text, room-width(said), s.tail) + said
	return strip{text, width(text)}
}

// loadClaims asks for the first claims of articles.
func loadClaims(ctx context.Context, lib Library, ids []news.ArticleID) tea.Cmd {
	return func() tea.Msg {
		claims, err := lib.FirstClaims(ctx, ids)
		return claimsMsg{ids, claims, err}
	}
}

// wantClaims asks for the claims of the rows that are to be seen with them.
func (m *Model) wantClaims() tea.Cmd {
	if m.rowSize != Roomy || m.lay.list.empty() {
		return nil
	}
	var ids []news.ArticleID
	for i := m.list.top; i < len(m.list.articles) && i < m.list.top+2*m.list.h; i++ {
		a := m.list.articles[i]
		if _, asked := m.list.claims[a.ID]; !asked && a.Claims > 0 {
			if m.list.claims == nil {
				m.list.claims = map[news.ArticleID]*news.Claim{}
			}
			m.list.claims[a.ID] = nil
			ids = append(ids, a.ID)
		}
	}
	if len(ids) == 0 {
		return nil
	}
	return loadClaims(m.ctx, m.lib, ids)
}

// claimed takes first claims. The rows have room for them already.
func (m *Model) claimed(msg claimsMsg) {
	if msg.err != nil {
		return // the line stays empty
	}
	for i := range m.list.articles {
		if c, ok := msg.claims[m.list.articles[i].ID]; ok {
			m.list.claims[m.list.articles[i].ID] = &c
			m.list.cut[i] = nil
		}
	}
}
