package ui

import (
	"cmp"
	"context"
	"errors"
	"reflect"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"visti/internal/news"
)

// A shelf is a Library of a few articles.
type shelf struct {
	counts     atomic.Int32   // questions for counts of marks
	readings   []news.Reading // newest first
	feeds      []news.Feed
	gaps       []news.Gap
	offers     map[string][]Offer // by address
	sought     []string           // addresses that feeds were looked for at, and what was typed
	subscribed []news.Feed
	changes    chan news.Change
	pages      map[news.ArticleID]news.Reading // what Open brings, if not the same
	openErr    error
	delay      time.Duration // before Open answers
	markErr    error

	followErr  error
	markDelay  func([]news.Mark) time.Duration
	placeDelay time.Duration
	feedDelay  time.Duration // before a subscription is stored
	undoErr    error
	saidErr    error
	former     map[news.ArticleID][]news.Article
	formerErr  error
	since      time.Time // when the last visit ended
	visits     int
	visit      time.Time // what is:new means
	deeds      []deed    // what was done, for Undo
	standing   int       // how many of them are not undone

	again []string
	along [][]news.ArticleID
	slow  time.Duration // of a text that is taken along

	mu      sync.Mutex
	lists   int
	marked  []news.Mark
	polled  [][]news.FeedID
	follows []time.Time // until when
	opened  []string
	peeked  []news.ArticleID
	browsed []string
	openerr error // of the browser

	counting chan struct{} // what is counted waits for it, if it is not nil
	givenUp  atomic.Int32  // counts that were
	listerr  error         // of the next listing
}

func (s *shelf) ListRows(ctx context.Context, q news.Query, early func([]news.Article)) (news.Listing, error) {
	l, err := s.List(ctx, q)
	if err != nil {
		return l, err
	}
	early(l.Articles)
	if s.counting != nil {
		select {
		case <-s.counting:
		case <-ctx.Done():
			s.givenUp.Add(1)
			return news.Listing{}, ctx.Err()
		}
	}
	return l, nil
}

func (s *shelf) List(_ context.Context, q news.Query) (news.Listing, error) {
	s.mu.Lock() // two may be asked for at once
	s.lists++
	err := s.listerr
	s.listerr = nil
	s.mu.Unlock()
	if err != nil {
		return news.Listing{}, err
	}
	return s.listing(q), nil
}

func (s *shelf) listing(q news.Query) news.Listing {
	l := news.Listing{Topics: map[news.Topic]int{}}
	q.Where = sinceVisit(q.Where, s.visit)
	rest := q.Without(news.TopicIs)
	for _, r := range s.readings {
		a := r.Article
		a.Body = nil
		if rest.Match(r.Article) {
			l.All++
			for _, t := range a.Topics {
				l.Topics[t]++
			}
		}
		if q.Match(r.Article) {
			l.Total++
			l.Articles = append(l.Articles, a)
		}
	}
	if q.Sort == news.Oldest {
		slices.Reverse(l.Articles)
	}
	if q.Limit > 0 {
		l.Articles = l.Articles[:min(q.Limit, len(l.Articles))]
	}
	return l
}

func (s *shelf) Tally(_ context.Context, q news.Query, f news.Field) (map[string]int, error) {
	if f == news.Is {
		s.counts.Add(1)
	}
	counts := map[string]int{}
	for _, r := range s.readings {
		a := r.Article
		if !q.Without(f).Match(a) {
			continue
		}
		values := map[news.Field][]string{
			news.SourceIs: {fold(a.Source)}, news.LangIs: {a.Lang}, news.GroupIs: {fold(a.Group.String())}, news.Is: {"unread"}, news.Has: {"claims"},
		}[f]
		if f == news.Is && a.Read {
			values = []string{"read"}
		}
		if f == news.Is && a.Starred {
			values = append(values, "starred")
		}
		for _, t := range a.Topics {
			if f == news.TopicIs {
				values = append(values, t.String())
			}
		}
		for _, v := range values {
			counts[v]++
		}
	}
	return counts, nil
}

// sinceVisit tells the terms of a query when the last visit ended.
func sinceVisit(n news.Node, visit time.Time) news.Node {
	n.Term.Time = cmp.Or(n.Term.Time, visit)
	n.Kids = slices.Clone(n.Kids)
	for i, k := range n.Kids {
		n.Kids[i] = sinceVisit(k, visit)
	}
	return n
}

func (s *shelf) find(id news.ArticleID) (*news.Reading, error) {
	for i := range s.readings {
		if s.readings[i].Article.ID == id {
			return &s.readings[i], nil
		}
	}
	return nil, errors.New("not found")
}

func (s *shelf) Peek(_ context.Context, id news.ArticleID) (news.Reading, error) {
	s.peeked = append(s.peeked, id)
	r, err := s.find(id)
	if err != nil {
		return news.Reading{}, err
	}
	return *r, nil
}

func (s *shelf) Open(ctx context.Context, id news.ArticleID, u news.URL) (news.Reading, error) {
	s.opened = append(s.opened, strings.TrimSpace(id.String()+" "+u.String()))
	if s.delay > 0 {
		select {
		case <-time.After(s.delay):
		case <-ctx.Done():
			return news.Reading{}, ctx.Err()
		}
	}
	if s.openErr != nil {
		return news.Reading{}, s.openErr
	}
	if id == 0 {
		for _, r := range s.readings {
			if r.Article.URL == u {
				return r, nil
			}
		}
		return news.Reading{}, &news.FetchError{URL: u, Fault: news.FaultNotPage}
	}
	if r, ok := s.pages[id]; ok {
		return r, nil
	}
	r, err := s.find(id)
	if err != nil {
		return news.Reading{}, err
	}
	return *r, nil
}

func (s *shelf) OpenAgain(ctx context.Context, id news.ArticleID, u news.URL) (news.Reading, error) {
	s.again = append(s.again, strings.TrimSpace(id.String()+" "+u.String()))
	return s.Open(ctx, id, u)
}

func (s *shelf) TakeAlong(ctx context.Context, ids []news.ArticleID) <-chan news.Along {
	s.along = append(s.along, ids)
	told := make(chan news.Along, 1)
	go func() {
		defer close(told)
		a := news.Along{Total: len(ids)}
		for i := range ids {
			select {
			case <-time.After(s.slow):
			case <-ctx.Done():
				return
			}
			a.Done++
			if i%5 == 4 {
				a.Failed++
			}
			select {
			case <-told:
			default:
			}
			told <- a
		}
	}()
	return told
}

func (s *shelf) Mark(_ context.Context, marks []news.Mark) (bool, error) {
	if s.markDelay != nil {
		time.Sleep(s.markDelay(marks))
	}
	if s.markErr != nil {
		return false, s.markErr
	}
	s.marked = append(s.marked, marks...)
	d := deed{kind: news.KindOf(marks)}
	for _, k := range marks {
		if r, err := s.find(k.ID); err == nil {
			was := stateOf(r.Article)
			apply(&r.Article, k.Read, k.Starred)
			if is := stateOf(r.Article); is != was {
				d.from, d.to = append(d.from, was), append(d.to, is)
			}
		}
	}
	if len(d.to) > 0 {
		s.deeds = append(s.deeds[:s.standing:s.standing], d)
		s.standing++
	}
	return len(d.to) > 0, nil
}

// A deed is an act with what its articles were before and after.
type deed struct {
	kind     news.ActKind
	from, to []news.State
}

func stateOf(a news.Article) news.State {
	return news.State{ID: a.ID, Read: a.Read, Starred: a.Starred, Changed: a.Changed}
}

func (s *shelf) Undo(context.Context) (news.Act, error) {
	if s.undoErr != nil {
		return news.Act{}, s.undoErr
	}
	if s.standing == 0 {
		return news.Act{}, news.ErrNotFound
	}
	s.standing--
	return s.become(s.deeds[s.standing].kind, s.deeds[s.standing].from), nil
}

func (s *shelf) Redo(context.Context) (news.Act, error) {
	if s.standing == len(s.deeds) {
		return news.Act{}, news.ErrNotFound
	}
	s.standing++
	return s.become(s.deeds[s.standing-1].kind, s.deeds[s.standing-1].to), nil
}

// become brings articles to these states.
func (s *shelf) become(kind news.ActKind, states []news.State) news.Act {
	for _, is := range states {
		if r, err := s.find(is.ID); err == nil {
			r.Article.Read, r.Article.Starred, r.Article.Changed = is.Read, is.Starred, is.Changed
		}
	}
	return news.Act{Kind: kind, Count: len(states), Time: noon, States: states}
}

func (s *shelf) Visit(context.Context) (time.Time, error) {
	s.visits++
	return s.since, nil
}

func (s *shelf) Revisions(_ context.Context, id news.ArticleID) ([]news.Article, error) {
	return s.former[id], s.formerErr
}

func (s *shelf) Said(_ context.Context, who news.Text, except news.ArticleID) ([]news.Saying, error) {
	var found []news.Saying
	for _, r := range s.readings {
		for _, c := range r.Summary.Claims {
			if c.Who == who && r.Article.ID != except {
				found = append(found, news.Saying{Article: r.Article, Claim: c})
			}
		}
	}
	return found, s.saidErr
}

func (s *shelf) Digest(ctx context.Context, q news.Query) ([]news.Brief, error) {
	l, err := s.List(ctx, q)
	var briefs []news.Brief
	for _, t := range news.Topics() {
		for _, a := range l.Articles {
			if a.Topics[0] == t {
				r, _ := s.find(a.ID)
				briefs = append(briefs, news.Brief{Topic: t, Article: a, Claims: r.Summary.Claims[:min(1, len(r.Summary.Claims))]})
				break
			}
		}
	}
	return briefs, err
}

func (s *shelf) FirstClaims(_ context.Context, ids []news.ArticleID) (map[news.ArticleID]news.Claim, error) {
	time.Sleep(time.Millisecond) // it comes after the rows
	claims := map[news.ArticleID]news.Claim{}
	for _, id := range ids {
		if r, err := s.find(id); err == nil && len(r.Summary.Claims) > 0 {
			claims[id] = r.Summary.Claims[0]
		}
	}
	return claims, nil
}

func (s *shelf) SetPlace(_ context.Context, id news.ArticleID, p news.Place) error {
	time.Sleep(s.placeDelay)
	r, err := s.find(id)
	if err == nil {
		r.Place = p
	}
	return err
}

func (s *shelf) Refresh(_ context.Context, feeds ...news.FeedID) error {
	s.polled = append(s.polled, feeds)
	return nil
}

func (s *shelf) Follow(_ context.Context, until time.Time) error {
	s.follows = append(s.follows, until)
	return s.followErr
}

func (s *shelf) Find(_ context.Context, u, named news.URL) ([]Offer, error) {
	s.sought = append(s.sought, strings.TrimSpace(u.String()+" "+named.String()))
	if o, ok := s.offers[u.String()]; ok {
		return o, nil
	}
	return nil, &news.FetchError{URL: u, Fault: news.FaultNotFeed}
}

func (s *shelf) Add(_ context.Context, f news.Feed) error {
	time.Sleep(s.feedDelay)
	s.subscribed = append(s.subscribed, f)
	f.ID = news.FeedID(len(s.feeds) + 1)
	s.feeds = append(slices.Clone(s.feeds), f)
	return nil
}

func (s *shelf) Enable(_ context.Context, f news.Feed, on bool) error {
	time.Sleep(s.feedDelay)
	s.feeds = slices.Clone(s.feeds)
	for i := range s.feeds {
		if s.feeds[i].ID == f.ID {
			s.feeds[i].Enabled = on
		}
	}
	return nil
}

func (s *shelf) Gaps(context.Context) ([]news.Gap, error)   { return s.gaps, nil }
func (s *shelf) Feeds(context.Context) ([]news.Feed, error) { return s.feeds, nil }
func (s *shelf) Changes() <-chan news.Change                { return s.changes }

// A screen is visti in front of a reader: keys go in, frames come out. It lives
// in a synctest bubble, where waiting takes no time.
type screen struct {
	t      *testing.T
	m      tea.Model
	shelf  *shelf
	msgs   chan tea.Msg
	clips  []string
	quit   bool
	paused bool
	frames int
}

// sit runs do in front of a screen of w by h cells over what is on the shelf.
func sit(t *testing.T, s *shelf, w, h int, o Options, do func(s *screen)) {
	t.Helper()
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		defer func() {
			cancel()
			time.Sleep(2 * time.Hour) // lets every timer run out
		}()
		s.changes = make(chan news.Change, 1)
		start := time.Now()
		o.Now = func() time.Time { return noon.Add(time.Since(start)) }
		o.Location = kyiv
		if o.Subscriptions == nil {
			o.Subscriptions = s
		}
		if o.Open == nil {
			o.Open = func(_ context.Context, u news.URL) error {
				s.browsed = append(s.browsed, u.String())
				return s.openerr
			}
		}
		m := New(ctx, s, o)
		m.keys = newKeymap(m.bindings(), false)
		sc := &screen{t: t, m: m, shelf: s, msgs: make(chan tea.Msg, 10_000)}
		sc.run(m.Init())
		sc.tell(tea.WindowSizeMsg{Width: w, Height: h})
		do(sc)
	})
}

// run starts what a command does.
func (s *screen) run(cmd tea.Cmd) {
	if cmd == nil {
		return
	}
	go func() {
		if msg := cmd(); msg != nil {
			s.msgs <- msg
		}
	}()
}

// tell gives a message to the screen, and all that follows from it at once.
func (s *screen) tell(msg tea.Msg) {
	s.t.Helper()
	s.handle(msg)
	s.drain()
}

func (s *screen) handle(msg tea.Msg) {
	switch msg := msg.(type) {
	case tea.BatchMsg:
		for _, cmd := range msg {
			s.run(cmd)
		}
		return
	case tea.QuitMsg:
		s.quit = true
		return
	case tea.SuspendMsg:
		s.paused = true
		return
	}
	if clip, ok := clipboard(msg); ok {
		s.clips = append(s.clips, clip)
		return
	}
	m, cmd := s.m.Update(msg)
	s.m = m
	s.check()
	s.run(cmd)
}

// clipboard returns what a message would copy.
func clipboard(msg tea.Msg) (string, bool) {
	if reflect.TypeOf(msg) != reflect.TypeOf(tea.SetClipboard("")()) {
		return "", false
	}
	return reflect.ValueOf(msg).String(), true
}

// drain handles messages until none follows.
func (s *screen) drain() {
	s.t.Helper()
	for range 10_000 {
		synctest.Wait()
		select {
		case msg := <-s.msgs:
			s.handle(msg)
		default:
			return
		}
	}
	s.t.Fatal("messages without end")
}

// wait lets time pass.
func (s *screen) wait(d time.Duration) {
	s.t.Helper()
	end := time.Now().Add(d)
	for time.Now().Before(end) {
		time.Sleep(min(50*time.Millisecond, time.Until(end)))
		s.drain()
	}
}

// press presses keys by their names, such as "j", "enter", "ctrl+d" or "о".
func (s *screen) press(keys ...string) {
	s.t.Helper()
	for _, k := range keys {
		if k == "gg" {
			k = "g g"
		}
		for _, one := range strings.Fields(k) {
			s.tell(keyPress(one))
		}
	}
}

// type_ types text letter by letter.
func (s *screen) typeText(text string) {
	s.t.Helper()
	for _, r := range text {
		if r == ' ' {
			s.tell(keyPress("space"))
			continue
		}
		s.tell(keyPress(string(r)))
	}
}

// keyPress makes the message that Bubble Tea sends for a key.
func keyPress(name string) tea.KeyPressMsg {
	named := map[string]tea.Key{
		"enter": {Code: tea.KeyEnter}, "esc": {Code: tea.KeyEscape}, "tab": {Code: tea.KeyTab},
		"shift+tab": {Code: tea.KeyTab, Mod: tea.ModShift}, "space": {Code: tea.KeySpace, Text: " "},
		"up": {Code: tea.KeyUp}, "down": {Code: tea.KeyDown}, "left": {Code: tea.KeyLeft}, "right": {Code: tea.KeyRight},
		"home": {Code: tea.KeyHome}, "end": {Code: tea.KeyEnd}, "pgup": {Code: tea.KeyPgUp}, "pgdown": {Code: tea.KeyPgDown},
		"backspace": {Code: tea.KeyBackspace}, "f1": {Code: tea.KeyF1},
	}
	if k, ok := named[name]; ok {
		return tea.KeyPressMsg(k)
	}
	if letter, ok := strings.CutPrefix(name, "ctrl+"); ok {
		return tea.KeyPressMsg{Code: []rune(letter)[0], Mod: tea.ModCtrl}
	}
	return tea.KeyPressMsg{Code: []rune(name)[0], Text: name}
}

func (s *screen) model() Model { return s.m.(Model) }

// view is the frame with its colours.
func (s *screen) view() string { return s.m.View().Content }

// text is the frame as a reader sees it, blanks at line ends left out.
func (s *screen) text() string {
	lines := strings.Split(ansi.Strip(s.view()), "\n")
	for i, l := range lines {
		lines[i] = strings.TrimRight(l, " ")
	}
	return strings.Join(lines, "\n") + "\n"
}

// see fails unless all of these are on the screen.
func (s *screen) see(wants ...string) {
	s.t.Helper()
	text := s.text()
	for _, w := range wants {
		if !strings.Contains(text, w) {
			s.t.Errorf("want to see %q on\n%s", w, text)
		}
	}
}

// notSee fails if one of these is on the screen.
func (s *screen) notSee(nots ...string) {
	s.t.Helper()
	text := s.text()
	for _, n := range nots {
		if strings.Contains(text, n) {
			s.t.Errorf("want not to see %q on\n%s", n, text)
		}
	}
}

// check looks at every frame: exactly as many lines as the screen has, none
// wider than it, and no sequence that is not ours.
func (s *screen) check() {
	s.t.Helper()
	s.frames++
	checkFrame(s.t, s.model(), s.view())
}

func checkFrame(t testing.TB, m Model, view string) {
	t.Helper()
	if m.w <= 0 || m.h <= 0 {
		if view != "" {
			t.Fatalf("a screen of %dx%d shows %q", m.w, m.h, view)
		}
		return
	}
	lines := strings.Split(view, "\n")
	if len(lines) != m.h {
		t.Fatalf("%d lines on a screen of %dx%d:\n%s", len(lines), m.w, m.h, view)
	}
	for i, l := range lines {
		if w := ansi.StringWidth(l); w > m.w {
			t.Fatalf("line %d takes %d cells on a screen of %dx%d: %q", i, w, m.w, m.h, l)
		}
	}
	if bad := foreign(view); bad != "" {
		t.Fatalf("a sequence that is not ours: %s", bad)
	}
}

// at is the article under the cursor.
func (s *screen) at() news.Article {
	m := s.model()
	a, _ := m.list.at()
	return a
}
