package ui

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"visti/internal/news"
)

// list lists from the beginning.
func (l *linear) list() {
	l.listing, l.back = true, nil
	if total, ok := l.load(); ok {
		l.heading(total)
		l.rows(0)
	}
}

// load takes what is to be listed now and says how many rows that is; not ok if it
// cannot be read, which it says.
func (l *linear) load() (total int, ok bool) {
	feeds, err := l.m.lib.Feeds(l.m.ctx)
	if err == nil {
		l.m.subscribed(feedsMsg{feeds: feeds})
	}
	found, err := l.m.lib.List(l.m.ctx, l.m.shown())
	if err != nil {
		l.fail(err)
		return 0, false
	}
	l.m.loaded, l.seen = true, l.m.change.Version
	l.m.list.articles = found.Articles
	l.m.counts = counts{found.Topics, found.All, l.m.query.Topics(), l.m.opt.Topics, true}
	return found.Total, true
}

// heading says what is listed.
func (l *linear) heading(total int) {
	w := l.m.words
	view := w.say(sayAllRows)
	if l.m.onlyUnread() {
		view = w.say(sayUnread)
	}
	if l.m.filter != "" {
		view = oneLine(l.m.filter) + ", " + view
	}
	rows := w.count(sayRows, total)
	if at := l.m.change.Polled; !at.IsZero() {
		l.tell(sayLinearRows, view, rows, w.when(at, l.m.now))
		return
	}
	l.say(view + ": " + rows + ".")
}

// rows reads out some rows from one on.
func (l *linear) rows(from int) {
	l.listing, l.lost = true, news.URL{}
	if !l.m.loaded { // visti began with an article
		l.list()
		return
	}
	all := l.m.list.articles
	if len(all) == 0 {
		why := l.whyEmpty()
		for _, s := range why {
			l.say(s)
		}
		l.told = why[0]
		return
	}
	from = max(0, min(from, len(all)-1))
	to := min(from+linearRows, len(all))
	for i := from; i < to; i++ {
		l.say(fmt.Sprintf("%d. %s", i+1, l.row(all[i])))
	}
	l.next = to
	if to < len(all) {
		l.tell(sayLinearMore, from+1, to, len(all))
		return
	}
	l.tell(sayLinearEnd, from+1, to, len(all))
}

// whyEmpty is why no rows are listed, and what to do.
func (l *linear) whyEmpty() []string {
	w := l.m.words
	switch {
	case l.m.filter == "" && !l.m.change.Stopped.Empty():
		return []string{l.m.stopped()}
	case l.m.filter == "":
		return l.m.whyEmpty()
	case l.m.onlyUnread():
		return []string{w.say(sayNothingMatches, oneLine(l.m.filter)), w.say(sayLinearReadToo)}
	}
	return []string{w.say(sayNothingMatches, oneLine(l.m.filter)), w.say(sayLinearNothing)}
}

// row says what there is to know of an article: its title first.
func (l *linear) row(a news.Article) string {
	w := l.m.words
	title := oneLine(a.Title.String())
	if title == "" {
		title = oneLine(a.Teaser.String())
	}
	parts := []string{title, l.source(a), w.when(a.Time(), l.m.now)}
	if len(a.Topics) > 0 && a.Topics[0] != news.NoTopic {
		parts = append(parts, strings.ToLower(a.Topics[0].Name(w.lang)))
	}
	for _, mark := range []struct {
		set  bool
		name phrase
	}{{a.Read, sayLinearReadMark}, {a.Starred, sayLinearStarMark}, {a.Changed, sayLinearChangedMark}} {
		if mark.set {
			parts = append(parts, w.say(mark.name))
		}
	}
	parts = slices.DeleteFunc(parts, func(s string) bool { return s == "" })
	return strings.Join(parts, ", ")
}

func (l *linear) source(a news.Article) string {
	s := rowStyle{sources: l.m.sources}
	return s.source(a)
}

// onward reads out the next rows, or in an article opens the next one. Where there is
// nothing to list it looks again, or leads to the sample if that is offered.
func (l *linear) onward() {
	switch {
	case l.listing && l.m.offersSample():
		l.m.sample, l.over = true, true
	case l.listing && len(l.m.list.articles) == 0, !l.m.loaded:
		l.list()
	case l.listing && l.next >= len(l.m.list.articles) && l.next > 0:
		l.tell(sayNoMoreArticles)
	case l.listing:
		l.rows(l.next)
	case l.m.list.cursor+1 < len(l.m.list.articles):
		l.number0(l.m.list.cursor + 1)
	default:
		l.tell(sayNoMoreArticles)
	}
}

// which finds the article that a command is for: of the row named, else the one
// that is read.
func (l *linear) which(rest string) (news.Article, bool) {
	var n int
	if _, err := fmt.Sscanf(rest, "%d", &n); err == nil {
		if n >= 1 && n <= len(l.m.list.articles) {
			return l.m.list.articles[n-1], true
		}
		l.tell(sayLinearNoRow, n)
		return news.Article{}, false
	}
	if l.listing || !l.reader.ready {
		l.tell(sayLinearWhich)
		return news.Article{}, false
	}
	return l.reader.reading.Article, true
}

// toMark is which for what is kept of an article: one that is not in the collection
// has no marks.
func (l *linear) toMark(rest string) (news.Article, bool) {
	a, ok := l.which(rest)
	if ok && a.ID == 0 {
		l.tell(sayNotCollected)
		return a, false
	}
	return a, ok
}

func (l *linear) toggleRead(rest string) {
	if a, ok := l.toMark(rest); ok {
		said := sayMarkedRead
		if a.Read {
			said = sayMarkedUnread
		}
		l.mark(l.m.words.say(said), news.Mark{ID: a.ID, Read: new(!a.Read)})
	}
}

func (l *linear) toggleStar(rest string) {
	if a, ok := l.toMark(rest); ok {
		said := sayStarred
		if a.Starred {
			said = sayUnstarred
		}
		l.mark(l.m.words.say(said), news.Mark{ID: a.ID, Starred: new(!a.Starred)})
	}
}

// allRead marks every row as read that is listed.
func (l *linear) allRead() {
	var marks []news.Mark
	for _, a := range l.m.list.articles {
		if !a.Read {
			marks = append(marks, news.Mark{ID: a.ID, Read: new(true)})
		}
	}
	if len(marks) == 0 {
		l.tell(sayNoneMarkedRead)
		return
	}
	l.mark(l.m.words.count(sayAllMarkedRead, len(marks)), marks...)
}

// mark stores marks and says so.
func (l *linear) mark(said string, marks ...news.Mark) {
	if len(marks) > 0 {
		if _, err := l.m.lib.Mark(l.m.ctx, marks); err != nil {
			l.fail(err)
			return
		}
	}
	for _, k := range marks {
		if i := l.m.list.index(k.ID); i >= 0 {
			apply(&l.m.list.articles[i], k.Read, k.Starred)
		}
		if l.reader.id == k.ID {
			apply(&l.reader.reading.Article, k.Read, k.Starred)
		}
	}
	if said != "" {
		l.say(said)
	}
}

// undo takes the last act back.
func (l *linear) undo() {
	act, err := l.m.lib.Undo(l.m.ctx)
	switch {
	case errors.Is(err, news.ErrNotFound):
		l.tell(sayNothingToUndo)
		return
	case err != nil:
		l.fail(err)
		return
	}
	l.m.become(act.States)
	for _, s := range act.States {
		if l.reader.id == s.ID {
			l.reader.reading.Article.Read, l.reader.reading.Article.Starred = s.Read, s.Starred
		}
	}
	l.tell(sayLinearUndone, l.m.actName(act))
}
