package ui

import (
	"context"
	"fmt"
	"io"
	"strconv"
	"strings"

	"visti/internal/news"
)

// RunLinear is visti line by line, for screen readers, slow lines and terminals
// that cannot move their cursor: what there is to read is written once, from top
// to bottom, and commands are typed as lines. It returns when the reader quits,
// in ends or ctx does, and ErrSample if the reader asks for the sample; of in it
// has taken no more than the lines it acted on then.
func RunLinear(ctx context.Context, lib Library, o Options, in io.Reader, out io.Writer) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	o.Keys = Keys{} // commands are letters of their own, and texts name them
	l := linear{m: New(ctx, lib, o), out: out, elsewhere: o.Back}
	l.m.words.linear = true
	var typing <-chan string
	l.begin()
	for prompt := true; !l.over && l.err == nil; {
		if prompt {
			l.prompt()
		}
		prompt = true
		var changes <-chan news.Change
		if l.listing && (len(l.m.list.articles) == 0 || !l.typed) {
			changes = lib.Changes() // one who waits for the first articles hears of them
		}
		if typing == nil {
			typing = nextLine(in)
		}
		select {
		case <-ctx.Done():
			return nil
		case c, open := <-changes:
			if !open {
				return l.err
			}
			if prompt = l.hear(c); prompt {
				l.say("")
				l.list()
			}
		case line, more := <-typing:
			if !more {
				return l.err
			}
			typing, l.typed = nil, true
			l.m.now = l.m.clock()
			l.visit()
			l.do(strings.TrimSpace(line))
		}
	}
	if l.m.sample && l.err == nil {
		return ErrSample
	}
	return l.err
}

// longestLine is how many bytes of a line are read; what is longer is no command.
const longestLine = 64 << 10

// nextLine reads a line and not a byte more, since what follows may be for another
// run. The channel brings it, or is closed if in has ended. If nothing is typed the
// one that waits stays behind.
func nextLine(in io.Reader) <-chan string {
	typed := make(chan string, 1)
	go func() {
		defer close(typed)
		var line []byte
		for b := make([]byte, 1); ; {
			n, err := in.Read(b)
			ends := n > 0 && b[0] == '\n'
			if n > 0 && !ends && len(line) < longestLine {
				line = append(line, b[0])
			}
			if ends || err != nil && len(line) > 0 {
				typed <- string(line)
			}
			if ends || err != nil {
				return
			}
		}
	}()
	return typed
}

// A linear is the reader line by line. The Model holds what is listed and by what
// filter; it draws nothing.
type linear struct {
	m    Model
	out  io.Writer
	err  error // of writing
	over bool

	next    int          // the row that n goes on with
	listing bool         // rows are listed; else an article is read
	reader  readerPane   // that article
	back    []readerPane // those it was reached from
	seen    int          // version of the news that is listed
	typed   bool         // a line at least
	first   bool         // the first poll ever runs
	told    string       // why no rows are listed, as it was read out
	lost    news.URL     // of what could not be opened just now

	elsewhere <-chan struct{} // closed when there is news where leaving leads
}

// linearRows is how many rows are read out at a time.
const linearRows = 10

// say writes one line.
func (l *linear) say(s string) {
	if l.err == nil {
		_, l.err = fmt.Fprintln(l.out, strings.TrimRight(s, " "))
	}
}

func (l *linear) tell(p phrase, args ...any) { l.say(l.m.words.say(p, args...)) }

// fail says what went wrong; the reader goes on.
func (l *linear) fail(err error) {
	if l.m.ctx.Err() == nil {
		l.tell(sayFailed, l.m.words.problem(err))
	}
}

// begin shows the list, or the article that visti was called with.
func (l *linear) begin() {
	if l.m.opt.Label != "" {
		l.say(l.m.opt.Label)
	}
	l.tell(sayLinearHello)
	l.takeKept()
	switch {
	case l.m.opt.Saved != nil:
		l.show(*l.m.opt.Saved)
	case !l.m.opt.Start.Empty():
		l.open(0, l.m.opt.Start)
	default:
		l.list()
	}
}

// takeKept reads what is kept, the saved queries and mutes, and tells the store that
// the reader is here.
func (l *linear) takeKept() {
	m := &l.m
	if open := openDrawer(m.ctx, m.opt.Drawer); open != nil {
		if kept := open().(drawerMsg); kept.err != nil {
			l.tell(sayFailed, news.PlainLine(kept.err.Error()))
		} else {
			m.saved, m.mutes = kept.saved, kept.mutes
		}
	}
	l.visit()
}

// visit tells the store that the reader is here, if it was not told lately. That
// it fails does not matter: then nothing is new since.
func (l *linear) visit() {
	if visiting := l.m.visiting(); visiting != nil {
		visiting()
	}
}

// prompt says what came since and waits for a command.
func (l *linear) prompt() {
	select {
	case c, ok := <-l.m.lib.Changes():
		if ok && l.hear(c) {
			l.say("")
			l.list()
		}
	default:
	}
	select {
	case <-l.elsewhere:
		l.tell(sayElsewhere)
		l.elsewhere = nil
	default:
	}
	if c := l.m.change; l.listing && c.Version != l.seen && !c.Polling {
		if n := l.arrived(); n > 0 {
			l.tell(sayLinearNew, n)
		}
		l.seen = c.Version
	}
	if l.err == nil {
		_, l.err = io.WriteString(l.out, "> ")
	}
}

// hear takes the news that there is news. It tells whether the list is to be read out again: if that
// ends the first poll ever while nothing but its beginning was read out, or if there were no rows and
// there are some now, or another reason why not.
func (l *linear) hear(c news.Change) bool {
	l.m.change, l.m.heard = c, true
	ended := l.first && !c.Polling && l.listing && !l.typed && c.Version != l.seen
	l.first = c.Polling && (l.first || c.Polled.IsZero())
	return ended || l.listing && len(l.m.list.articles) == 0 && !c.Polling && l.otherwise()
}

// otherwise tells whether an empty list would say something else than it did.
func (l *linear) otherwise() bool {
	if _, ok := l.load(); !ok {
		return false
	}
	return len(l.m.list.articles) > 0 || l.whyEmpty()[0] != l.told
}

// arrived counts the articles that are not listed yet.
func (l *linear) arrived() int {
	q := l.m.shown()
	q.Limit = firstRows
	found, err := l.m.lib.List(l.m.ctx, q)
	if err != nil {
		return 0
	}
	n := 0
	for _, a := range found.Articles {
		if l.m.list.index(a.ID) < 0 {
			n++
		}
	}
	return n
}

// do does what a line says: a number, a filter, or a letter with what it needs.
func (l *linear) do(line string) {
	if line == "" {
		l.onward()
		return
	}
	if n, err := strconv.Atoi(line); err == nil {
		l.number(n)
		return
	}
	if rest, ok := strings.CutPrefix(line, "/"); ok {
		l.filter(strings.TrimSpace(rest))
		return
	}
	if rest, ok := strings.CutPrefix(line, "."); ok {
		l.filter(strings.TrimSpace(rest))
		return
	}
	word, rest, _ := strings.Cut(line, " ")
	rest = strings.TrimSpace(rest)
	for _, name := range []string{word, l.m.keys.byPlace(word)} {
		for _, c := range linearCommands() {
			if c.name == name {
				c.do(l, rest)
				return
			}
		}
	}
	l.tell(sayLinearUnknown, oneLine(line))
}

// A linearCommand is what a letter does.
type linearCommand struct {
	name string
	help phrase
	do   func(l *linear, rest string)
}

// linearCommands are the commands in the order of the help, each with the key that
// does the same on the screen.
func linearCommands() []linearCommand {
	return []linearCommand{
		{"n", linearOn, func(l *linear, _ string) { l.onward() }},
		{"p", linearBefore, func(l *linear, _ string) { l.rows(l.next - 2*linearRows) }},
		{"l", linearList, func(l *linear, _ string) { l.list() }},
		{"h", linearBack, func(l *linear, _ string) { l.up() }},
		{"t", linearTopic, (*linear).topic},
		{"w", helpUnread, func(l *linear, _ string) { l.m.unread = !l.m.unread; l.list() }},
		{"o", helpBrowse, (*linear).browse},
		{"m", helpRead, (*linear).toggleRead},
		{"f", helpStar, (*linear).toggleStar},
		{"X", helpAgain, (*linear).again},
		{"A", helpAllRead, func(l *linear, _ string) { l.allRead() }},
		{"u", linearUndo, func(l *linear, _ string) { l.undo() }},
		{"R", linearPoll, func(l *linear, _ string) { l.poll() }},
		{"?", linearHelp, func(l *linear, _ string) { l.help() }},
		{",", noPhrase, func(l *linear, _ string) { l.help() }},
		{"q", linearQuit, func(l *linear, _ string) { l.over = true }},
	}
}

// help says what can be typed.
func (l *linear) help() {
	l.say(l.m.words.say(linearNumber))
	l.say("/ — " + l.m.words.say(linearFilter))
	for _, c := range linearCommands() {
		if c.help != noPhrase {
			l.say(c.name + " — " + l.m.words.say(c.help))
		}
	}
}

// poll has all sources asked.
func (l *linear) poll() {
	if err := l.m.lib.Refresh(l.m.ctx); err != nil {
		l.fail(err)
		return
	}
	l.tell(sayRefreshing)
}

// filter lists by a filter; nothing takes it away.
func (l *linear) filter(s string) {
	q, err := l.m.parse(s)
	if err != nil {
		l.say(l.m.words.hint(err, s))
		return
	}
	l.m.filter, l.m.query = s, q
	l.list()
}

// topic lists one topic, by its number or name; without one it says which there are.
func (l *linear) topic(rest string) {
	if n, err := strconv.Atoi(rest); err == nil && n > 0 {
		if t, ok := l.m.opt.Topics.of(n); ok {
			l.filter(news.WithTopics(l.m.filter, t))
			return
		}
	}
	if t, ok := news.ParseTopic(rest); ok {
		l.filter(news.WithTopics(l.m.filter, t))
		return
	}
	if rest == "0" {
		l.filter(news.WithTopics(l.m.filter))
		return
	}
	for n := 1; n <= 9; n++ {
		if t, ok := l.m.opt.Topics.of(n); ok {
			l.say(fmt.Sprintf("t %d — %s, %d", n, t.Name(l.m.words.lang), l.m.counts.topics[t]))
		}
	}
	l.say("t 0 — " + l.m.words.say(sayAllTopics))
}
