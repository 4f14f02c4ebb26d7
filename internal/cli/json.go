package cli

import (
	"encoding/json"
	"io"
	"time"

	"visti/internal/news"
)

// jsonLines returns an encoder that writes one object a line and leaves
// <, > and & as they are.
func jsonLines(w io.Writer) *json.Encoder {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	return enc
}

// stamp writes a time as RFC 3339 in UTC, and no time as "".
func stamp(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.UTC().Format(time.RFC3339)
}

// list returns l, or an empty list in place of nil, so that JSON says [].
func list[T any](l []T) []T {
	if l == nil {
		return []T{}
	}
	return l
}

// A jsonArticle is an article as `list` and `show` write it; docs/json.md
// describes the fields.
type jsonArticle struct {
	ID        news.ArticleID `json:"id"`
	Feed      string         `json:"feed"`
	Source    string         `json:"source"`
	Lang      string         `json:"lang"`
	Title     news.Text      `json:"title"`
	URL       news.URL       `json:"url"`
	Published string         `json:"published"`
	FirstSeen string         `json:"first_seen"`
	Updated   string         `json:"updated"`
	Read      bool           `json:"read"`
	Starred   bool           `json:"starred"`
	Topics    []news.Topic   `json:"topics"`
	Teaser    news.Text      `json:"teaser"`
}

func articleJSON(a news.Article, feeds map[news.FeedID]news.Feed) jsonArticle {
	return jsonArticle{
		ID: a.ID, Feed: feeds[a.Feed].URL.String(), Source: a.Source, Lang: a.Lang,
		Title: a.Title, URL: a.URL,
		Published: stamp(a.Published), FirstSeen: stamp(a.FirstSeen), Updated: stamp(a.Updated),
		Read: a.Read, Starred: a.Starred, Topics: list(a.Topics), Teaser: a.Teaser,
	}
}

// A jsonReading is an article with its text and summary, as `show` writes it.
type jsonReading struct {
	jsonArticle
	Text     news.Text     `json:"text"`
	Markdown news.Text     `json:"markdown"`
	Authors  []news.Text   `json:"authors"`
	Image    news.URL      `json:"image"`
	Claims   []news.Claim  `json:"claims"`
	Numbers  []news.Number `json:"numbers"`
	Related  []jsonRelated `json:"related"`
	FullText jsonFullText  `json:"fulltext"`
}

type jsonRelated struct {
	Title  news.Text          `json:"title"`
	URL    news.URL           `json:"url"`
	ID     string             `json:"id"` // "" if it is not in the collection
	Source news.Text          `json:"source"`
	Time   string             `json:"time"`
	Reason news.RelatedReason `json:"reason"`
}

type jsonFullText struct {
	State  news.TextState `json:"state"`
	Reason string         `json:"reason"`
}

func readingJSON(r news.Reading, feeds map[news.FeedID]news.Feed) jsonReading {
	a := r.Article
	return jsonReading{
		jsonArticle: articleJSON(a, feeds),
		Text:        a.Text(), Markdown: a.Body.Markdown(),
		Authors: list(a.Authors), Image: a.Image,
		Claims: claimsJSON(r.Summary.Claims), Numbers: list(r.Summary.Numbers), Related: relatedJSON(r.Summary.Related),
		FullText: jsonFullText{State: a.FullText.State, Reason: string(a.FullText.Fault)},
	}
}

// claimsJSON makes every list of the claims one that JSON writes as [].
func claimsJSON(claims []news.Claim) []news.Claim {
	out := make([]news.Claim, len(claims))
	for i, c := range claims {
		c.Numbers = list(c.Numbers)
		out[i] = c
	}
	return out
}

func relatedJSON(related []news.Related) []jsonRelated {
	out := make([]jsonRelated, len(related))
	for i, r := range related {
		out[i] = jsonRelated{Title: r.Title, URL: r.URL, Source: r.Source, Time: stamp(r.Time), Reason: r.Reason}
		if r.ID != 0 {
			out[i].ID = r.ID.String()
		}
	}
	return out
}

// A jsonFeed is a subscription as `feeds list` writes it.
type jsonFeed struct {
	URL      news.URL        `json:"url"`
	Title    news.Text       `json:"title"`
	Source   string          `json:"source"`
	Lang     string          `json:"lang"`
	Enabled  bool            `json:"enabled"`
	Status   news.FeedStatus `json:"status"`
	Checked  string          `json:"checked"`
	Next     string          `json:"next"`
	Error    news.Text       `json:"error"`
	Articles int             `json:"articles"`
	Unread   int             `json:"unread"`
	Gaps     []jsonGap       `json:"gaps"`
}

// A jsonGap is a time of which articles may be missing.
type jsonGap struct {
	From string `json:"from"`
	To   string `json:"to"`
}

func gapsJSON(gaps []news.Gap) []jsonGap {
	out := make([]jsonGap, len(gaps))
	for i, g := range gaps {
		out[i] = jsonGap{stamp(g.From), stamp(g.To)}
	}
	return out
}

func feedJSON(f news.Feed, gaps []news.Gap) jsonFeed {
	return jsonFeed{
		URL: f.URL, Title: f.Title, Source: f.Source.ID, Lang: f.Lang, Enabled: f.Enabled,
		Status: status(f), Checked: stamp(f.State.Checked), Next: stamp(f.State.Next),
		Error: f.State.Problem, Articles: f.Articles, Unread: f.Unread,
		Gaps: gapsJSON(gaps),
	}
}

// status is the feed's status for people and scripts: a feed that is not polled is off.
func status(f news.Feed) news.FeedStatus {
	if !f.Enabled {
		return news.StatusOff
	}
	return f.State.Status
}

// A jsonPoll is the outcome of polling one feed, as `fetch` writes it.
type jsonPoll struct {
	Feed    news.URL        `json:"feed"`
	Status  news.FeedStatus `json:"status"`
	New     int             `json:"new"`
	Updated int             `json:"updated"`
	Error   news.Text       `json:"error"`
}
