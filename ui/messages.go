package ui

import (
	"time"

	"visti/internal/news"
)

// A purpose says what a listing was asked for.
type purpose uint8

// The purposes.
const (
	fresh   purpose = iota // the first rows of a view
	whole                  // all rows of the view that is shown
	ahead                  // what a view would show now, for the note on new ones
	renewed                // what changed since it was read, for rows that stay though they are read
)

// An ask is what a listing answers. A later one makes it stale.
type ask struct {
	n    int // it is the n-th
	seq  int // of the view it is for
	why  purpose
	look bool // it was not the reader who asked
	keep bool // rows that are no longer in the view stay until it is left
	top  bool // the cursor goes to the first row, unless a key was pressed since
	keys int  // pressed before it
	near bool // it goes to the nearest row that is left, if its own is not

	only map[news.ArticleID]bool // of the rows to keep, if it is not nil
}

type (
	// startMsg asks for the article to begin with.
	startMsg struct{}
	// listMsg brings the rows of a query.
	listMsg struct {
		ask     ask
		listing news.Listing
		oldest  age              // of its rows
		counted <-chan countsMsg // what is counted, if it comes later; else nil
		err     error
	}
	// countsMsg brings what was counted after the rows of a query came.
	countsMsg struct {
		ask     ask
		listing news.Listing
		err     error
	}
	// tallyMsg brings how many rows there are with each value of fields.
	tallyMsg struct {
		n      int // it answers the n-th question
		counts map[news.Field]map[string]int
	}
	// drawerMsg brings saved queries and the filters typed before.
	drawerMsg struct {
		saved   []news.SavedQuery
		filters []string
		mutes   []string
		err     error
	}
	// savedMsg tells that a query is saved or forgotten.
	savedMsg struct {
		change savedChange
		turn   turn
		err    error
	}
	// sideMsg brings what the sidebar counts, or is the time to count again.
	sideMsg struct {
		again   bool
		totals  totals
		sources sourcesMsg
		feeds   []news.Feed
		err     error
	}
	// sourcesMsg brings how many rows sources and groups have.
	sourcesMsg struct {
		seq    int // of the view
		counts sourceCounts
	}
	// aboutMsg brings what is known of a feed.
	aboutMsg struct {
		feed   news.Feed
		gaps   []news.Gap
		newest []news.Article
		err    error
	}
	// offersMsg brings the feeds that were found at an address, and which one the
	// reader typed.
	offersMsg struct {
		url    news.URL
		named  news.URL
		offers []Offer
		err    error
	}
	// feedSetMsg tells that a subscription was added, turned on or off.
	feedSetMsg struct {
		feed  news.Feed
		added bool
		on    bool
		err   error
	}
	// restMsg is the time to ask for the rest of the rows.
	restMsg struct{ seq int }
	// feedsMsg brings the subscriptions.
	feedsMsg struct {
		feeds []news.Feed
		err   error
	}
	// changeMsg tells that there is news.
	changeMsg struct{ change news.Change }
	// readingMsg brings an article, stored (peeked) or opened.
	readingMsg struct {
		id      news.ArticleID
		url     news.URL
		opened  bool
		reading news.Reading
		err     error
	}
	// againMsg brings an article whose page was fetched again.
	againMsg struct {
		id      news.ArticleID
		url     news.URL
		reading news.Reading
		err     error
	}
	// alongMsg tells how far the texts that are taken along have come.
	alongMsg struct {
		from  <-chan news.Along
		along news.Along
		over  bool
	}
	// linesMsg brings a piece of a rendered text.
	linesMsg struct {
		key   textKey
		from  int // the block it begins with
		lines []textLine
		next  int // the block to go on with; 0 at the end
	}
	// storedMsg tells that a change of marks is stored, or not, and what was done
	// if it took an act back.
	storedMsg struct {
		write write
		acted bool // marks were changed by it
		act   news.Act
		err   error
	}
	// keptMsg tells that a place in an article or a filter is stored, or could not be.
	keptMsg struct{}
	// restedMsg comes some time after the cursor came to rest.
	restedMsg struct{ seq int }
	// dweltMsg comes when an article was on the screen long enough to be read.
	dweltMsg struct{ seq int }
	// aheadMsg is the time to look again for what has come.
	aheadMsg struct{}
	// browsedMsg tells whether the browser could be started.
	browsedMsg struct {
		urls []news.URL
		err  error
	}
	// exportedMsg tells where an article was written to.
	exportedMsg struct {
		path string
		err  error
	}
	// visitMsg tells when the last visit ended.
	visitMsg struct {
		since time.Time
		err   error
	}
	// changesMsg brings what of an article has changed since it was as before.
	changesMsg struct {
		id       news.ArticleID
		before   news.Article
		passages []news.Passage
		err      error
	}
	// saidMsg brings what a speaker says elsewhere than in an article.
	saidMsg struct {
		id    news.ArticleID
		who   news.Text
		found []news.Saying
		err   error
	}
	// digestMsg brings the newest of each topic.
	digestMsg struct {
		asked  spot
		briefs []news.Brief
		err    error
	}
	// previewMsg brings what a mute would hide.
	previewMsg struct {
		name    string // what people call it
		query   string
		listing news.Listing
		staying []news.Article // what is shown of it besides that
		err     error
	}
	// stayingMsg brings the rows that stay in a view though they are read.
	stayingMsg struct {
		seq  int // of the view
		rows []news.Article
	}
	// mutedMsg tells that a mute is stored, or taken away.
	mutedMsg struct {
		query string
		on    bool
		err   error
	}
	// claimsMsg brings first claims of articles.
	claimsMsg struct {
		ids    []news.ArticleID
		claims map[news.ArticleID]news.Claim
		err    error
	}
	// backMsg tells that there is news elsewhere, see Options.Back.
	backMsg struct{}
	// followedMsg tells whether feeds are asked more often, or no longer.
	followedMsg struct{ err error }
	// followOverMsg is the end of following until that time.
	followOverMsg struct{ until time.Time }
	// refreshedMsg tells whether a poll could be started.
	refreshedMsg struct{ err error }
)
