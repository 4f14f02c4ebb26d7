// Package news holds the words of visti as types.
//
// A Source is a publisher, a Feed one subscription, an Article one published
// item, a Story the articles that tell the same event, a Claim one sentence that
// states a checkable fact, a Topic what an article is about, a Summary the
// claims, topics and related news of one article, a Query what the reader wants
// listed, a Change the message that there is news.
package news

import (
	"strconv"
	"time"
)

// An ArticleID names one article of the collection. It grows with the time by
// which articles are sorted (seconds of Unix time << 20 | counter), so newest
// first is highest first. Zero is no article.
type ArticleID int64

// String writes the id as people see and type it: base 36.
func (id ArticleID) String() string { return strconv.FormatInt(int64(id), 36) }

// ParseArticleID reads what String wrote.
func ParseArticleID(s string) (ArticleID, error) {
	n, err := strconv.ParseInt(s, 36, 64)
	return ArticleID(n), err
}

// MarshalText gives the id to JSON as the string that people type.
func (id ArticleID) MarshalText() ([]byte, error) { return []byte(id.String()), nil }

// UnmarshalText reads what MarshalText wrote.
func (id *ArticleID) UnmarshalText(b []byte) (err error) {
	*id, err = ParseArticleID(string(b))
	return err
}

// An Article is one published item.
type Article struct {
	ID         ArticleID
	Feed       FeedID // the feed that brought it; 0 if it came by its address
	Key        string // identity inside its source (see feed); never shown
	GUID       string // the feed's own id for it, cleaned; "" if it has none
	Canonical  string // its link made fit for comparing; "" if the link names no single article (see feed)
	Source     string // slug of the publisher, such as "unian"
	SourceName Text   // the publisher as people call it
	Lang       string // "uk", "ru", "en", or "" if unknown
	Title      Text
	Teaser     Text
	URL        URL
	Published  time.Time // as the feed says; zero if it does not
	Updated    time.Time
	FirstSeen  time.Time // when visti got it first
	Authors    []Text
	Categories []Text  // the source's own words
	Topics     []Topic // one to three, most important first
	Image      URL
	Enclosures []Enclosure

	HTML Text // the feed's own markup of the text; never shown, see markup
	Body Body // readable text; lists leave it out

	Group    Text   // the folder of its feed
	Speakers []Text // who its claims are attributed to, once it is summarized
	Claims   int    // how many claims it has
	Figures  int    // how many numbers its claims hold

	FullText FullText
	Read     bool
	Starred  bool
	Changed  bool // title or text changed since it was read
}

// Time is when the article counts as published: the feed's time, or when it was
// first seen if the feed gives none or one in the future.
func (a Article) Time() time.Time {
	if a.Published.IsZero() || a.Published.After(a.FirstSeen.Add(10*time.Minute)) {
		return a.FirstSeen
	}
	return a.Published
}

// Text is what there is to read and to summarize: the body, or the teaser where
// there is no body. Offsets of claims count its bytes.
func (a Article) Text() Text {
	if len(a.Body) > 0 {
		return a.Body.Text()
	}
	return a.Teaser
}

// An Enclosure is a file that comes with an article.
type Enclosure struct {
	URL    URL    `json:"url"`
	Type   string `json:"type"`   // media type
	Length int64  `json:"length"` // bytes, 0 if unknown
}

// A TextState tells how much of an article's text is here.
type TextState string

// The states of an article's text.
const (
	TextTeaser  TextState = "teaser"  // only what the feed gives
	TextFull    TextState = "full"    // the whole text, from the page or the feed
	TextRefused TextState = "refused" // the page was asked and gave nothing; Fault says why
)

// FullText is the state of an article's text, with the reason if it is wanting.
type FullText struct {
	State   TextState
	Fault   Fault     // why it is wanting, if the page was asked; of a full text, why a newer one is
	Status  int       // the page's HTTP status if Fault is FaultStatus
	Fetched time.Time // when the page was asked last
}

// A Link is a title with an address; either may be missing, not both.
type Link struct {
	Title Text `json:"title"`
	URL   URL  `json:"url"`
}

// A Page is what a web page holds for a reader.
type Page struct {
	Article   bool  // false: an index, an error page, a wall; Problems says why
	Fault     Fault // the same in one word; FaultPaid of an article whose end may be missing
	URL       URL   // the address that answered in the end
	Title     Text
	Body      Body
	Byline    Text
	Authors   []Text
	Published time.Time // in the page's own offset; zero if not given
	Updated   time.Time
	Image     URL
	Lang      string
	Related   []Link // what the page itself offers as related news, in its order
	Problems  []Text
}

// A Mark sets what the reader thinks of one article. Nil leaves a thing as it is.
type Mark struct {
	ID      ArticleID
	Read    *bool
	Starred *bool
}

// An OldMark is one that the reader made in another program.
type OldMark struct {
	Feed    URL
	GUID    string
	URL     URL
	Read    bool
	Starred bool
}

// A Listing is what a Query found: rows without bodies, and counts.
type Listing struct {
	Articles []Article
	Total    int           // rows the query has without its limit
	Topics   map[Topic]int // rows per topic under the query without its topic terms
	All      int           // rows under the query without its topic terms
}

// A Reading is one article opened: all that the reader shows of it.
type Reading struct {
	Article Article
	Summary Summary
	Place   Place // where the reader left it
}

// A Place is where in the text of an article the reader is: a block, from 1, and a
// line of it as it is set. The zero Place is the beginning.
type Place struct{ Block, Line int }

// A Change tells that there is news. It is a snapshot, not an event: a later
// one replaces an earlier one that nobody has looked at.
type Change struct {
	Version int       // grows when a list may look different than before
	Polling bool      // a poll is running
	Done    int       // feeds asked in this poll
	Total   int       // feeds this poll asks
	New     int       // articles it brought
	Failing int       // enabled feeds whose last poll failed
	Offline bool      // no feed could be reached: no network
	Polled  time.Time // end of the last poll that reached anything
	Next    time.Time // when the next feed is due
	Follow  time.Time // until when feeds are asked as often as they allow; zero if they are not
	Stopped Text      // why nothing can be polled; empty while all is well
	Cause   error     // the same as an error, for those who know a better word
	Retry   time.Time // when that is tried again; zero: not before a restart
}

// An Along tells how far the texts of many articles have been fetched. Like a
// Change it is a snapshot.
type Along struct {
	Total  int // articles whose text was wanting
	Done   int // those that were asked for, or that are not to be had now
	Failed int // those of them whose text is still wanting
}

// A Stored tells what became of a Batch in the store.
type Stored struct {
	New     []Article // articles not known before, with their IDs
	Updated []Article // known ones whose title or text changed
}

// A StoryID names a story: the ID of its first article.
type StoryID = ArticleID

// A Story gathers the articles that tell the same event, first report first.
type Story struct {
	ID       StoryID
	Articles []ArticleID
}
