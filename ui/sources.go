package ui

import (
	"context"
	"slices"

	tea "charm.land/bubbletea/v2"

	"visti/internal/news"
)

// A feedTerm is how the filter asks for what a feed brings: by its source, and by its
// language too where the source has feeds in several.
type feedTerm struct{ source, lang string }

// termOf finds it; langs are those of languagesOf.
func termOf(f news.Feed, langs map[string][]string) feedTerm {
	t := feedTerm{source: sourceOf(f)}
	if len(langs[f.Source.ID]) > 1 {
		t.lang = f.Lang
	}
	return t
}

// languagesOf are the languages of the feeds that are on, by source.
func languagesOf(feeds []news.Feed) map[string][]string {
	langs := map[string][]string{}
	for _, f := range feeds {
		if id := f.Source.ID; f.Enabled && f.Lang != "" && !slices.Contains(langs[id], f.Lang) {
			langs[id] = append(langs[id], f.Lang)
		}
	}
	return langs
}

// sourceOf is how a query names the source of a feed.
func sourceOf(f news.Feed) string {
	if f.Source.ID != "" {
		return fold(f.Source.ID)
	}
	return fold(oneLine(f.Source.Name.String()))
}

// langAsked is the language that stands in the filter beside a source as the choice of
// a feed leaves them: it comes and goes with the source. It is "" if there is none.
func (m *Model) langAsked() string {
	sources, asked := m.askedFor(news.SourceIs), m.askedFor(news.LangIs)
	if len(sources) != 1 || len(asked) != 1 {
		return ""
	}
	if !slices.Contains(m.side.terms, feedTerm{sources[0], asked[0]}) {
		return ""
	}
	return asked[0]
}

// withoutSource is the filter without its sources.
func (m *Model) withoutSource() string {
	s := m.filter
	if m.langAsked() != "" {
		s = news.With(s, news.LangIs, news.Term{})
	}
	return news.With(s, news.SourceIs, news.Term{})
}

// setSource takes the sources out of the filter.
func (m *Model) setSource() tea.Cmd {
	s := m.withoutSource()
	if s == m.filter {
		return nil
	}
	return m.setFilter(s)
}

// toFeed writes into the filter what asks for the articles of a feed, in place of
// other sources there. With off it takes that out if it stands there already.
func (m *Model) toFeed(f news.Feed, off bool) tea.Cmd {
	want := termOf(f, languagesOf(m.side.feeds))
	there := slices.Equal(m.askedFor(news.SourceIs), []string{want.source}) && m.langAsked() == want.lang
	s := m.withoutSource()
	if !off || !there {
		if want.lang != "" {
			s = news.With(s, news.LangIs, news.Term{Field: news.LangIs, Values: []string{want.lang}})
		}
		s = news.With(s, news.SourceIs, news.Term{Field: news.SourceIs, Values: []string{want.source}})
	}
	m.focus = listPart
	if s == m.filter {
		return m.arrange()
	}
	return tea.Batch(m.setFilter(s), m.arrange())
}

// ofOtherSources is the query of the view as the choice of another source changes it,
// but for the source itself.
func (m *Model) ofOtherSources() news.Query {
	q := m.shown()
	if m.langAsked() != "" {
		q = q.Without(news.LangIs)
	}
	return q
}

// A sourceCounts holds how many rows the view would have with the choice of a feed or
// a group; nothing while that is not known.
type sourceCounts struct {
	feeds  map[feedTerm]int
	groups map[string]int
}

// A sourceCount is what is asked to find them.
type sourceCount struct {
	seq     int // of the view; 0 asks for nothing
	shown   news.Query
	others  news.Query // see ofOtherSources
	several []string   // sources with feeds in several languages
}

func (m *Model) sourceCount() sourceCount {
	if m.lay.side.empty() {
		return sourceCount{}
	}
	c := sourceCount{seq: m.seq, shown: m.shown(), others: m.ofOtherSources()}
	for _, t := range m.side.terms {
		if t.lang != "" && !slices.Contains(c.several, t.source) {
			c.several = append(c.several, t.source)
		}
	}
	return c
}

func (c sourceCount) count(ctx context.Context, lib Library) (n sourceCounts, err error) {
	if c.seq == 0 {
		return sourceCounts{}, nil
	}
	if n.groups, err = lib.Tally(ctx, c.shown, news.GroupIs); err != nil {
		return sourceCounts{}, err
	}
	sources, err := lib.Tally(ctx, c.others, news.SourceIs)
	if err != nil {
		return sourceCounts{}, err
	}
	n.feeds = map[feedTerm]int{}
	for source, rows := range sources {
		n.feeds[feedTerm{source: source}] = rows
	}
	for _, source := range c.several {
		q := c.others.Without(news.SourceIs).And(news.Term{Field: news.SourceIs, Values: []string{source}})
		langs, err := lib.Tally(ctx, q, news.LangIs)
		if err != nil {
			return sourceCounts{}, err
		}
		for lang, rows := range langs {
			n.feeds[feedTerm{source, lang}] = rows
		}
	}
	return n, nil
}

// countSources counts the rows of sources and groups for the view whose rows have come,
// where the sidebar shows them.
func (m *Model) countSources() tea.Cmd {
	if m.lay.side.empty() {
		m.side.sources, m.side.totals.known = sourceCounts{}, false // all is counted once it is there again
		return nil
	}
	ctx, lib, c := m.rowsCtx, m.lib, m.sourceCount()
	return func() tea.Msg {
		n, err := c.count(ctx, lib)
		if err != nil {
			return nil // they stay as they were; the rows say what is wrong
		}
		return sourcesMsg{c.seq, n}
	}
}

// countedSources takes the counts, unless another view was asked for since.
func (m *Model) countedSources(msg sourcesMsg) {
	if msg.seq == m.seq {
		m.side.sources = msg.counts
	}
}
