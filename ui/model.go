package ui

import (
	"context"
	"runtime"
	"time"

	tea "charm.land/bubbletea/v2"

	"visti/internal/news"
)

// Model is the screen. It holds what is shown, and nothing that waits.
type Model struct {
	ctx context.Context // of the program: Bubble Tea hands Update none
	lib Library
	opt Options

	w, h   int
	lay    layout
	words  words
	glyphs glyphs
	theme  theme
	worn   Look // the theme
	ground bool // the terminal's background is dark
	keys   keymap
	now    time.Time

	focus   pane
	zoomed  bool // one pane has the screen
	rowSize Rows
	preview bool // turned from what the height suggests
	list    listPane
	side    sidePane
	reader  readerPane
	back    []readerPane // what h comes back to
	help    helpPane
	prompt  prompt
	chooser chooser
	menu    menu
	info    infoPane
	seeking news.URL // where a feed is looked for
	weighed string   // what is asked of before it is muted
	texts   *textCache

	saved   []news.SavedQuery
	filters []string // typed before, newest first
	past    int      // how far back in them the prompt is; 0: at what is typed
	present string   // what was being typed then

	filter string     // as it is typed
	query  news.Query // what it means
	unread bool       // only unread rows, unless the filter says otherwise

	viewed
	counts  counts
	loaded  bool // the first rows have come
	oldest  age  // of the rows
	sources map[string]string

	asks    int // listings asked for so far
	tallies int // counts asked for so far

	lastTally map[news.Field]map[string]int // that the picker shows

	counting   bool      // for the sidebar
	countAgain bool      // something changed since that began
	recounted  time.Time // when that began last
	stopOpen   context.CancelFunc
	looking    bool // for what has come

	along     news.Along         // the texts being taken along
	stopAlong context.CancelFunc // ends that; nil if none are
	alongOver bool               // the reader has ended it

	followed time.Time // until when new rows come in by themselves

	dirty    bool // something came since
	fresh    int  // articles that would come in
	keysDown int  // keys pressed so far, and clicks
	firstRun bool // nothing was polled before: what comes is let in until a key is pressed
	change   news.Change
	version  int
	marks    map[news.ArticleID]heldMark
	writes   []write  // under way: the first is being stored
	saving   int      // things besides marks that are being stored or written
	leaving  bool     // once all that is stored
	mutes    []string // queries of what is not listed
	spent    bool     // the selection, by the key before
	acts     int      // done so far
	undo     []undoable
	redo     []undoable
	visited  time.Time // when the store was told last that the reader is here
	rest     int
	dwell    int
	before   string // the key that begins a sequence
	number   string // digits typed in the reader
	note     string // for people, until the next key
	copied   copied
	asked    *question // before something is done

	heard          bool // of the newsroom: until then the subscriptions may be on their way
	subscribedOnce bool // they were read since
	elsewhere      bool // there is news where leaving leads
	sample         bool // the reader leaves for the sample
}

func newModel(ctx context.Context, lib Library, o Options) Model {
	m := Model{
		ctx: ctx, lib: lib, opt: o, unread: true, mutes: o.Mutes, rowSize: o.Rows,
		words: newWords(o.Lang, o.ASCII), glyphs: newGlyphs(o.ASCII), worn: o.Look, ground: true, theme: o.Look.theme(true, depthOf(o, "")),
		prompt: newPrompt(),
		marks:  map[news.ArticleID]heldMark{}, texts: &textCache{}, viewed: viewed{seq: 1},
	}
	if o.Keys.table != nil {
		m.words = m.words.withKeys(o.Keys.table)
	}
	m.keys = newKeymap(m.bindings(), runtime.GOOS == "darwin")
	m.now = m.clock()
	m.seen, m.counts.order = m.now, o.Topics
	m.rowsCtx, m.stopRows = context.WithCancel(ctx)
	m.side.order = o.Topics
	m.side.show(nil, nil)
	m.dress()
	return m
}

// clock is the time in the reader's zone.
func (m *Model) clock() time.Time {
	t := m.opt.Now()
	if m.opt.Location != nil {
		t = t.In(m.opt.Location)
	}
	return t
}

// Init asks for the first rows, so that the first frame has articles.
func (m Model) Init() tea.Cmd {
	q := m.shown()
	q.Limit = firstRows
	cmds := []tea.Cmd{
		loadList(m.rowsCtx, m.lib, q, ask{seq: m.seq}, m.now),
		loadFeeds(m.ctx, m.lib),
		openDrawer(m.ctx, m.opt.Drawer),
		awaitChange(m.ctx, m.lib),
		visit(m.ctx, m.lib),
		tea.RequestBackgroundColor,
	}
	if m.opt.Back != nil {
		cmds = append(cmds, awaitBack(m.ctx, m.opt.Back))
	}
	if !m.opt.Start.Empty() || m.opt.Saved != nil {
		cmds = append(cmds, func() tea.Msg { return startMsg{} })
	}
	return tea.Batch(cmds...)
}

// Update routes: a key becomes an action, a message a few assignments.
func (m Model) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	m.now = m.clock()
	m.reader.now = m.now
	was, kept := m.readingPlace(), m.reader.reading.Place
	var cmd tea.Cmd
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		m.w, m.h = msg.Width, msg.Height
		cmd = m.arrange()
	case tea.BackgroundColorMsg:
		cmd = m.colour(msg.IsDark())
	case tea.ColorProfileMsg:
		cmd = m.profile(msg.Profile.String())
	case tea.KeyPressMsg:
		cmd = tea.Batch(m.press(msg), m.visiting())
	case tea.MouseClickMsg:
		cmd = tea.Batch(m.click(msg.Mouse()), m.visiting())
	case tea.MouseWheelMsg:
		cmd = tea.Batch(m.wheel(msg.Mouse()), m.visiting())
	case tea.PasteMsg:
		cmd = m.paste(msg)
	case startMsg:
		cmd = m.start()
	case listMsg:
		cmd = m.listed(msg)
	case countsMsg:
		cmd = m.countedRows(msg)
	case drawerMsg:
		cmd = m.drawn(msg)
	case savedMsg:
		cmd = m.savedOne(msg)
	case sideMsg:
		cmd = m.sided(msg)
	case sourcesMsg:
		m.countedSources(msg)
	case tallyMsg:
		m.tallied(msg)
	case aboutMsg:
		m.told(msg)
	case offersMsg:
		cmd = m.offered(msg)
	case feedSetMsg:
		cmd = m.feedSet(msg)
	case restMsg:
		cmd = m.restOf(msg.seq)
	case feedsMsg:
		m.subscribed(msg)
		cmd = m.recount()
		if m.info.open && !m.info.offer {
			cmd = tea.Batch(cmd, loadAbout(m.ctx, m.lib, m.info.feed.ID))
		}
	case changeMsg:
		cmd = m.changed(msg.change)
	case aheadMsg:
		cmd = m.look()
	case readingMsg:
		cmd = m.read(msg)
	case againMsg:
		cmd = m.fetchedAgain(msg)
	case alongMsg:
		cmd = m.tookAlong(msg)
	case linesMsg:
		cmd = m.rendered(msg)
	case keptMsg:
		m.saving--
	case restedMsg:
		cmd = m.rested(msg.seq)
	case dweltMsg:
		cmd = m.dwelt(msg.seq)
	case storedMsg:
		cmd = tea.Batch(m.wrote(msg), m.recount())
	case browsedMsg:
		cmd = m.browsed(msg)
	case exportedMsg:
		m.exported(msg)
	case changesMsg:
		cmd = m.showChanges(msg)
	case saidMsg:
		cmd = m.showSaid(msg)
	case digestMsg:
		cmd = m.showDigest(msg)
	case previewMsg:
		cmd = m.previewed(msg)
	case stayingMsg:
		cmd = m.stayed(msg)
	case mutedMsg:
		cmd = m.muteStored(msg)
	case claimsMsg:
		m.claimed(msg)
	case visitMsg:
		cmd = m.since(msg)
	case refreshedMsg:
		m.refreshed(msg)
	case followedMsg:
		m.followFailed(msg.err)
	case followOverMsg:
		m.followEnds(msg.until)
	case backMsg:
		m.elsewhere = true
	}
	if keep := m.keepPlace(was, kept); keep != nil {
		cmd = tea.Batch(cmd, keep)
	}
	if want := m.wantClaims(); want != nil {
		cmd = tea.Batch(cmd, want)
	}
	if m.leaving && m.stored() {
		m.leaving = false
		cmd = tea.Batch(cmd, tea.Quit)
	}
	return m, cmd
}

// arrange lays the panes out anew for the size, the focus and what is open.
func (m *Model) arrange() tea.Cmd {
	m.lay = layoutFor(m.w, m.h, shape{m.focus, m.preview != (m.h >= 32), m.prompt.open, m.zoomed})
	m.side.resize(m.lay.side.w, m.lay.side.h)
	if !m.lay.list.empty() {
		m.list.resize(m.lay.list.w, m.lay.list.h)
	}
	if s := m.rowStyle(); s.w != m.list.style.w || s.time != m.list.style.time || s.meta != m.list.style.meta || s.gap != m.list.style.gap || s.rows != m.list.style.rows {
		m.list.restyle(s)
	}
	m.list.follow()
	if m.help.open {
		m.showHelp()
	}
	if m.prompt.chooses() {
		m.fitChooser()
	}
	m.fitMenu()
	m.fitInfo()
	var count tea.Cmd
	if !m.lay.side.empty() && !m.side.totals.known {
		count = m.recount()
	}
	if m.lay.reader.empty() {
		return count
	}
	m.reader.resize(m.lay.reader.w, m.lay.reader.h)
	return tea.Batch(count, m.redress(), m.settle())
}

// rowStyle is how rows look at this size.
func (m *Model) rowStyle() rowStyle {
	w := m.list.w
	if m.lay.reader.x > 0 {
		w-- // apart from the line between the panes
	}
	s := styleRows(w, m.w, m.h, m.oldest)
	s.rows, s.dash, s.bullet = m.rowSize, m.glyphs.dash, m.glyphs.bullet
	s.tail, s.dot, s.now, s.words, s.sources = m.glyphs.ellipsis, m.glyphs.dot, m.now, m.words, m.sources
	return s
}

// place is where the keys go.
func (m *Model) place() place {
	switch {
	case m.help.open:
		return inHelp
	case m.info.open && m.info.offer:
		return inOffer
	case m.info.open:
		return inAbout
	case m.focus == readerPart:
		return inReader
	case m.focus == sidePart:
		return inSide
	default:
		return inList
	}
}

// rows is how many rows the view has.
func (m *Model) rows() int { return max(m.total, len(m.list.articles)) }
