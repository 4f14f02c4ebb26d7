package news

import "time"

// A Source is a publisher.
type Source struct {
	ID      string // slug: "unian"
	Name    Text
	Home    URL
	Country string // ISO 3166, upper case; "" if unknown
}

// Sources are the publishers of feeds, by ID: what several feeds say of one counts in
// their order.
func Sources(feeds []Feed) map[string]Source {
	all := map[string]Source{}
	for _, f := range feeds {
		s, seen := all[f.Source.ID]
		if !seen {
			s.ID = f.Source.ID
		}
		if s.Name.Empty() {
			s.Name = f.Source.Name
		}
		if s.Home.Empty() {
			s.Home = f.Source.Home
		}
		if s.Country == "" {
			s.Country = f.Source.Country
		}
		all[s.ID] = s
	}
	return all
}

// A FeedID names one subscription in the store. Zero is no feed.
type FeedID int64

// A Feed is one subscription: an address of a Source in one language, what the
// reader set for it, and what the last polls left behind.
type Feed struct {
	ID       FeedID
	URL      URL
	Source   Source
	Title    Text // name of the feed; told apart from its siblings: "УНІАН ru"
	Lang     string
	Group    Text          // the folder it stands in; "" for none
	Labels   []Text        // other folders that it stands in too
	Topics   []Topic       // what its articles are about if nothing else tells
	Zone     string        // IANA zone of dates that name none; "" is UTC
	Interval time.Duration // how often to ask if the server says nothing; 0 is the default
	FullText FullTextMode
	Enabled  bool
	Note     Text        // why it is off, or what to know about it
	User     string      // the name that its server wants to know; the secret is kept elsewhere
	Extra    []Attribute // what other programs wrote beside it in the subscription file

	State    FeedState
	Articles int // in the store
	Unread   int
}

// An Attribute is one that visti does not know and hands on as it is.
type Attribute struct{ Space, Name, Value string }

// A FullTextMode says when the pages of a feed's articles are fetched.
type FullTextMode string

// When pages are fetched. The zero value means FullTextAhead.
const (
	FullTextAhead FullTextMode = "ahead" // the newest ones, after each poll
	FullTextOpen  FullTextMode = "open"  // when an article is opened
	FullTextNever FullTextMode = "never"
)

// A FeedStatus is how the last poll of a feed went, in one word.
type FeedStatus string

// The statuses of a feed. The zero value means that it was never polled.
const (
	StatusOK        FeedStatus = "ok"
	StatusUnchanged FeedStatus = "unchanged"
	StatusPartial   FeedStatus = "partial"
	StatusFailed    FeedStatus = "failed"
	StatusGone      FeedStatus = "gone"
	StatusOff       FeedStatus = "off"
)

// A FeedState is what a poll leaves for the next one.
type FeedState struct {
	Status       FeedStatus
	Fault        Fault     // what went wrong, if the last poll failed
	Problem      Text      // the same in a few English words, for logs and JSON
	ETag         string    // byte for byte as the server sent it
	LastModified string    // byte for byte as the server sent it
	BodyHash     []byte    // SHA-256 of the last body that parsed
	Validated    time.Time // when these validators were first stored
	Checked      time.Time // when the server last answered
	Next         time.Time // not to be asked before
	Failures     int       // in a row
	Newest       time.Time // time of its newest article
	Silence      time.Time // the server asked that its whole host be left alone until then (429, 503)
	Rhythm       Rhythm    // what it says about when to ask
	Moved        Moved     // where it says that it lives now
}

// A Rhythm is what a feed says about when to ask again. A store may keep it as one
// JSON value.
type Rhythm struct {
	Every     time.Duration `json:"every,omitzero"`     // how often its articles come and its server wants to be asked; 0 is unknown
	SkipHours uint32        `json:"skipHours,omitzero"` // bit h: not to be asked from h:00 to h:59, GMT
	SkipDays  uint8         `json:"skipDays,omitzero"`  // bit d: not to be asked on that time.Weekday, GMT
	Hurry     int           `json:"hurry,omitzero"`     // how often the interval was halved because articles were lost
	Least     time.Duration `json:"least,omitzero"`     // between two polls, as the body asks
	Fresh     time.Duration `json:"fresh,omitzero"`     // how long the headers of the last answer say that it stays good
}

// LongestInterval is the longest Rhythm.Every: who sets more for a feed has it asked
// once a year. Due times reckoned from more would leave what a time.Duration holds.
const LongestInterval = 365 * 24 * time.Hour

// Skips tells whether the feed wants to be left alone at t.
func (r Rhythm) Skips(t time.Time) bool {
	t = t.UTC()
	return r.SkipHours&(1<<t.Hour()) != 0 || r.SkipDays&(1<<t.Weekday()) != 0
}

// A Moved counts the polls in a row in which a feed was found at another address
// by permanent redirects. A store may keep it as one JSON value.
type Moved struct {
	To   URL `json:"to,omitzero"`
	Seen int `json:"seen,omitzero"`
	At   URL `json:"at,omitzero"` // where redirects of any kind led the last time
}

// A Gap is a time of which articles of a feed may be missing: the older end of
// what a poll brought was younger than all that was known.
type Gap struct {
	Feed     FeedID
	From, To time.Time // between the newest known article and the oldest of the poll
	Noticed  time.Time
}

// A Channel is what a feed says about itself.
type Channel struct {
	Title       Text
	Link        URL
	Description Text
	Language    string
	Copyright   Text
	Author      Text
	Image       URL
	Published   time.Time
	Updated     time.Time
	Categories  []Text
	TTL         time.Duration
	Format      string // "rss 2.0", "atom 1.0", "json 1.1"
}

// A Batch is what one poll of one feed brought.
type Batch struct {
	Feed     Feed      // as it was asked, with the new State
	Channel  Channel   // zero if nothing changed
	Articles []Article // in the document's order
	Partial  bool      // the document was cut or broken: more may be missing
	Problems []Text    // what was repaired or left out
	Gap      Gap       // what was missed before it; zero if nothing was
}

// A Round tells how a poll of several feeds went.
type Round struct {
	Asked   int  // feeds that a request was made for
	Failed  int  // of these, how many failed
	Rested  int  // feeds that were asked for and left alone: their last answer is younger than a minute
	Offline bool // none outside private networks could be reached and nothing says that it was their fault: no network
}
