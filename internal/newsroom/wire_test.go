package newsroom

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"
	"sync"
	"time"

	"visti/internal/news"
)

// A wire asks feeds, one after the other.
type wire struct {
	mu     sync.Mutex
	every  time.Duration                  // after which a feed is due again
	brings map[news.FeedID][]news.Article // the next time it is asked
	states map[news.FeedID]news.FeedStatus
	took   time.Duration // by each feed
	down   bool          // there is no network
	near   news.FeedID   // a feed that is reached without one
	polls  []polled
}

type polled struct {
	at    time.Time
	ids   []news.FeedID
	force bool
}

func (w *wire) Poll(ctx context.Context, feeds []news.Feed, force bool, sink func(news.Batch)) (r news.Round) {
	w.mu.Lock()
	w.polls = append(w.polls, polled{time.Now(), idsOf(feeds), force})
	down, took := w.down, w.took
	w.mu.Unlock()
	if down {
		for _, f := range feeds {
			if f.ID == w.near {
				f.State.Status, f.State.Checked, f.State.Next = news.StatusOK, time.Now(), time.Now().Add(w.every)
				sink(news.Batch{Feed: f})
			}
		}
		return news.Round{Asked: len(feeds), Failed: len(feeds), Offline: true}
	}
	for _, f := range feeds {
		if sleep(ctx, took) != nil {
			break
		}
		now := time.Now()
		f.State.Status, f.State.Checked, f.State.Next = cmp.Or(w.states[f.ID], news.StatusOK), now, now.Add(w.every)
		r.Asked++
		w.mu.Lock()
		brought := w.brings[f.ID]
		delete(w.brings, f.ID)
		w.mu.Unlock()
		sink(news.Batch{Feed: f, Articles: brought})
	}
	return r
}

func (w *wire) setDown(down bool) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.down = down
}

// asked lists the polls so far, such as "0s:[1 2] 20m0s:[1]", from a time on.
func (w *wire) asked(from time.Time) string {
	w.mu.Lock()
	defer w.mu.Unlock()
	s := ""
	for _, p := range w.polls {
		s += fmt.Sprintf(" %v:%v", p.at.Sub(from), p.ids)
	}
	return s[min(1, len(s)):]
}

// A web gives the same long text for every address that it has no other answer for.
type web struct {
	mu      sync.Mutex
	errs    map[string]error // by address or host
	related []news.Link
	text    []string   // of every page; nil for long
	fault   news.Fault // of every page
	took    time.Duration
	visits  []string
	busy    map[string]int // requests under way, by host
	most    map[string]int // the most of them at a time; "" for all hosts
}

func (w *web) Fetch(ctx context.Context, u news.URL, title, _ news.Text) (news.Page, error) {
	w.enter(u)
	defer w.leave(u)
	if err := sleep(ctx, w.took); err != nil {
		return news.Page{}, &news.FetchError{URL: u, Fault: news.FaultTimeout, Err: err}
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	if err := cmp.Or(w.errs[u.String()], w.errs[u.Host()]); err != nil {
		return news.Page{URL: u}, err
	}
	text := w.text
	if text == nil {
		text = long
	}
	return news.Page{Article: true, Fault: w.fault, URL: u, Title: title, Body: body(text...), Related: w.related, Lang: "uk"}, nil
}

func (w *web) enter(u news.URL) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.busy == nil {
		w.busy, w.most = map[string]int{}, map[string]int{}
	}
	w.visits = append(w.visits, u.String())
	for _, h := range []string{u.Host(), ""} {
		w.busy[h]++
		w.most[h] = max(w.most[h], w.busy[h])
	}
}

func (w *web) leave(u news.URL) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.busy[u.Host()]--
	w.busy[""]--
}

func (w *web) visited() []string {
	w.mu.Lock()
	defer w.mu.Unlock()
	return slices.Clone(w.visits)
}

func (w *web) Body(html news.Text, _ news.URL) news.Body {
	return body(strings.Split(html.String(), "\n")...)
}

func sleep(ctx context.Context, d time.Duration) error {
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-time.After(d):
		return ctx.Err()
	}
}

// at is an address.
func at(raw string) news.URL {
	u, err := news.ParseURL(raw)
	if err != nil {
		panic(err)
	}
	return u
}

// feedOf is an enabled feed that was never asked.
func feedOf(id news.FeedID, host string) news.Feed {
	return news.Feed{
		ID: id, URL: at(fmt.Sprintf("https://%s/feed%d", host, id)), Enabled: true,
		Source: news.Source{ID: host}, Topics: []news.Topic{news.World},
	}
}

// teaser is an article of a feed, published some time ago, with one sentence of its text.
func teaser(feed news.FeedID, url string, age time.Duration) news.Article {
	return news.Article{
		Feed: feed, URL: at(url), Key: url, Title: news.PlainLine("Мости відремонтують " + url),
		Teaser: news.Plain("Роботи почнуться в березні."), Published: time.Now().Add(-age), FirstSeen: time.Now(),
	}
}

func body(paragraphs ...string) news.Body {
	var b news.Body
	for _, p := range paragraphs {
		b = append(b, news.Block{Kind: news.Paragraph, Runs: []news.Run{{Text: news.Plain(p)}}})
	}
	return b
}

// long is the text of a page.
var long = []string{
	"Уряд виділить 1,2 млрд гривень на ремонт 14 мостів у п’яти областях до кінця року. Про це повідомив прем’єр-міністр Остап Гончарук на засіданні у вівторок.",
	"«Роботи почнуться в березні, а перелік об’єктів оприлюднять цього тижня», — сказав Гончарук.",
	"Торік відремонтували дев’ять мостів за 640 млн гривень, уточнило міністерство інфраструктури. Найбільше коштів отримає Лиманська область, де чотири переправи закриті для вантажівок із серпня.",
	"За словами міністерки інфраструктури Лариси Дорош, на трьох об’єктах роботи триватимуть і взимку. Підрядників оберуть на відкритих торгах до 20 лютого.",
}
