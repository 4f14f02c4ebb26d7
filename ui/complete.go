package ui

import (
	"slices"
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"

	"visti/internal/news"
)

// A menu lists what can stand where something is typed into the filter.
type menu struct {
	open  bool
	pane  chooser
	typed string // the filter as it was typed
	slot  news.Slot
}

// menuRows is how many are shown at once.
const menuRows = 8

// complete writes what may be meant into the filter: with dir 1 the next, with -1
// the one before. Of several it lists all.
func (m *Model) complete(dir int) tea.Cmd {
	if m.menu.open {
		p := &m.menu.pane
		n := len(p.found)
		p.move((p.cursor+dir+n)%n - p.cursor)
		return m.fillIn()
	}
	letters := []rune(m.prompt.input.Value())
	at := len(string(letters[:min(m.prompt.input.Position(), len(letters))]))
	m.menu = menu{typed: string(letters), slot: news.SlotAt(string(letters), at)}
	m.menu.pane.resize(m.w, menuRows)
	m.menu.pane.show(m.candidates(m.menu.slot), m.menu.slot.Typed)
	switch len(m.menu.pane.found) {
	case 0:
		return m.takeHint()
	case 1:
		return m.fillIn()
	}
	m.menu.open = true
	m.fitMenu()
	return tea.Batch(m.fillIn(), m.countMenu())
}

func (m *Model) fitMenu() {
	top := max(m.lay.title.y, m.lay.topics.y) + 1
	m.menu.pane.resize(m.w, max(0, min(menuRows, len(m.menu.pane.found), m.lay.status.y-top-1)))
}

// fillIn writes the chosen candidate in place of what was typed.
func (m *Model) fillIn() tea.Cmd {
	c, ok := m.menu.pane.at()
	if !ok {
		return nil
	}
	before, after := m.menu.typed[:m.menu.slot.From], m.menu.typed[m.menu.slot.To:]
	text := c.text
	if m.menu.slot.Saved && m.menu.slot.Name != "" {
		text = strings.Trim(strings.TrimPrefix(strings.TrimPrefix(text, "@"), "saved:"), `"`)
		text = quoted(text)
	}
	m.prompt.input.SetValue(before + text + after)
	m.prompt.input.SetCursor(len([]rune(before + text)))
	return m.setFilter(m.prompt.input.Value())
}

// takeHint writes what the hint beside the filter says is meant.
func (m *Model) takeHint() tea.Cmd {
	s := m.prompt.input.Value()
	_, err := m.parse(s)
	var from, to int
	hint := ""
	if q := queryError(err); q != nil && q.Hint != "" {
		from = q.Pos + max(0, strings.Index(s[q.Pos:], q.Word))
		to, hint = from+len(q.Word), q.Hint
	}
	if hint == "" || to > len(s) {
		return nil
	}
	m.prompt.input.SetValue(s[:from] + hint + s[to:])
	m.prompt.input.SetCursor(len([]rune(s[:from] + hint)))
	return m.setFilter(m.prompt.input.Value())
}

// closeMenu leaves the text as it is, or with back as it was typed.
func (m *Model) closeMenu(back bool) tea.Cmd {
	m.menu.open = false
	if !back {
		return nil
	}
	m.prompt.input.SetValue(m.menu.typed)
	m.prompt.input.SetCursor(len([]rune(m.menu.typed[:m.menu.slot.To])))
	return m.setFilter(m.menu.typed)
}

// candidates are what can stand in a slot.
func (m *Model) candidates(s news.Slot) []choice {
	switch {
	case s.Saved:
		return m.savedCandidates()
	case s.Name == "":
		return append(m.fieldCandidates(s.Typed), m.savedCandidates()...)
	case s.Known && s.Field == news.SourceIs:
		return m.sourceCandidates()
	case s.Known && s.Field == news.GroupIs:
		return m.feedCandidates(func(f news.Feed) string { return oneLine(f.Group.String()) })
	case s.Known && s.Field == news.LangIs:
		return m.feedCandidates(func(f news.Feed) string { return f.Lang })
	}
	lang := "en"
	if isCyrillic(s.Name) {
		lang = "uk"
	}
	var all []choice
	for _, v := range s.ValueNames() {
		all = append(all, choice{name: v.In(lang), also: []string{v.English, v.Ukrainian}, text: v.In(lang), key: v.Key})
	}
	return all
}

// fieldCandidates are the fields, in the language that what is typed is in.
func (m *Model) fieldCandidates(typed string) []choice {
	lang := m.words.lang
	switch {
	case typed == "":
	case isCyrillic(typed):
		lang = "uk"
	default:
		lang = "en"
	}
	var all []choice
	for _, f := range news.FieldNames() {
		ex := examples[f.Key]
		note := ex.en
		if m.words.lang == "uk" {
			note = ex.uk
		}
		all = append(all, choice{name: f.In(lang), also: []string{f.English, f.Ukrainian}, text: f.In(lang), note: note, quiet: true})
	}
	return all
}

// examples show what may follow a field.
var examples = map[string]struct{ uk, en string }{
	"title": {"слово в заголовку", "a word of the title"}, "body": {"слово в тексті", "a word of the text"},
	"by": {"автор", "an author"}, "who": {`хто це каже: "Сет Джонс"`, `who says so: "Seth Jones"`},
	"topic": {"війна,економіка", "war,economy"}, "source": {"unian", "unian"}, "group": {"папка джерел", "a folder of sources"},
	"lang": {"uk,en", "uk,en"}, "is": {"непрочитане, зірка, змінене", "unread, starred, changed"},
	"has": {"твердження, повний, число", "claims, fulltext, number"}, "since": {"вчора, 6год, 2026-11-01", "yesterday, 6h, 2026-11-01"},
	"age": {"не старше: 6год, 3д", "no older: 6h, 3d"}, "older": {"старше: 3д", "older: 3d"}, "before": {"до дня: 2026-11-01", "before a day: 2026-11-01"},
	"date": {"2026-11-01..2026-11-07", "2026-11-01..2026-11-07"}, "sort": {"нові, старі, джерело", "newest, oldest, source"}, "saved": {"збережений запит", "a saved query"},
}

func (m *Model) savedCandidates() []choice {
	var all []choice
	for _, s := range m.saved {
		all = append(all, choice{name: s.Call(), also: []string{s.Name.String()}, text: s.Call(), note: oneLine(s.Query), quiet: true})
	}
	return all
}

// sourceCandidates are the sources by name and by what queries call them.
func (m *Model) sourceCandidates() []choice {
	var all []choice
	for _, f := range m.side.feeds {
		id := sourceOf(f)
		if f.Enabled && !slices.ContainsFunc(all, func(c choice) bool { return c.key == id }) {
			all = append(all, choice{name: id, also: []string{oneLine(f.Source.Name.String()), feedName(f)}, text: quoted(id), key: id})
		}
	}
	return all
}

// feedCandidates are the values that feeds have of something.
func (m *Model) feedCandidates(of func(news.Feed) string) []choice {
	var all []choice
	for _, f := range m.side.feeds {
		v := of(f)
		if f.Enabled && v != "" && !slices.ContainsFunc(all, func(c choice) bool { return c.name == v }) {
			all = append(all, choice{name: v, text: quoted(v), key: fold(v)})
		}
	}
	return all
}

// quoted puts a value into quotation marks if it needs them.
func quoted(v string) string {
	if strings.ContainsAny(v, " ()") {
		return `"` + v + `"`
	}
	return v
}

// countMenu asks how many rows each value would have.
func (m *Model) countMenu() tea.Cmd {
	if !m.menu.slot.Known || len(m.menu.pane.all) == 0 || m.menu.pane.all[0].key == "" {
		return nil
	}
	return m.tally(map[news.Field]news.Query{m.menu.slot.Field: m.shown()})
}

// countedMenu takes these numbers.
func (m *Model) countedMenu(counts map[string]int) {
	for i := range m.menu.pane.all {
		if c := &m.menu.pane.all[i]; c.key != "" {
			c.note = strconv.Itoa(counts[c.key])
		}
	}
}

// drawMenu draws the candidates below the filter line.
func (m *Model) drawMenu(put func(int, strip)) {
	y := max(m.lay.title.y, m.lay.topics.y) + 1
	rows := m.menu.pane.view(m.theme, m.glyphs)
	for i, s := range rows {
		put(y+i, s)
	}
	if y+len(rows) < m.lay.status.y {
		put(y+len(rows), strip{m.theme.dim.paint(rule(m.w, m.glyphs)), m.w})
	}
}

func isCyrillic(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool { return r >= 'Ѐ' && r <= 'ӿ' })
}
