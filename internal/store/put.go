package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"visti/internal/news"
)

const (
	fresh      = 24 * time.Hour // a first poll leaves only what is younger unread
	settled    = 48 * time.Hour // what is so much older than the newest is no news
	firstRun   = time.Hour      // how long the first run of a new store lasts
	firstShelf = 150            // articles that it leaves unread
)

// earliest is the first date that a feed may be right about.
var earliest = time.Date(1990, 1, 1, 0, 0, 0, 0, time.UTC)

// Put stores what a poll brought, articles and the feed's new state, in one
// transaction; a batch without articles changes only the state. What is known
// already in the same source, by its key or its link, is brought up to date and
// keeps its ID, its marks and when it was first seen; of a former title or text a
// revision is kept, and Changed is set if it was read. Of a feed's first poll only
// what is younger than a day is unread, of the first run of a new store the 150
// newest; items that come back after a feed was reset are not news either. A feed
// with ID 0 stands for articles that came by their address.
//
// Put returns what is new, with IDs, and what changed, both in the order of the
// batch, or ErrNotFound if the feed is gone.
func (s *Store) Put(ctx context.Context, b news.Batch) (stored news.Stored, err error) {
	items := make([]item, 0, len(b.Articles))
	for _, a := range b.Articles {
		it, err := s.prepare(a, b.Feed)
		if err != nil {
			return news.Stored{}, fmt.Errorf("store %s: %w", b.Feed.URL, err)
		}
		items = append(items, it)
	}
	err = s.write(ctx, func(tx *sql.Tx) error {
		stored, err = putBatch(ctx, tx, b.Feed, b.Gap, items, s.now())
		return err
	})
	if err != nil {
		return news.Stored{}, fmt.Errorf("store %s: %w", b.Feed.URL, err)
	}
	return stored, nil
}

// An item is an article made ready outside the transaction, where the work
// keeps nobody waiting.
type item struct {
	news.Article
	names        [][]byte
	identify     int // how many of names tell who it is
	digest       []byte
	blocks, html []byte
	title, body  string // for the index
	isRepeat     bool
	isNew        bool
	changed      bool
}

func (s *Store) prepare(a news.Article, f news.Feed) (it item, err error) {
	if a.FirstSeen.IsZero() {
		a.FirstSeen = s.now()
	}
	a.FirstSeen = a.FirstSeen.UTC().Truncate(time.Second)
	a.Published, a.Updated = date(a.Published), date(a.Updated)
	if a.Source == "" {
		a.Source, a.SourceName = f.Source.ID, f.Source.Name
	}
	if a.Source == "" {
		a.Source = a.URL.Host()
	}
	if a.Lang == "" {
		a.Lang = f.Lang
	}
	if len(a.Topics) == 0 {
		a.Topics = f.Topics
	}
	a.Feed, a.Group = f.ID, f.Group
	it.Article = a
	it.names, it.identify = names(a)
	it.digest = digest(a)
	it.title, it.body = searchText(a)
	if it.blocks, err = packSome(a.Body, len(a.Body) == 0); err != nil {
		return it, err
	}
	// The markup only serves to make a body of it.
	it.html, err = packSome(a.HTML, a.HTML.Empty() || len(a.Body) > 0)
	return it, err
}

// date drops what no feed can mean, and what is finer than a second.
func date(t time.Time) time.Time {
	if t.Before(earliest) {
		return time.Time{}
	}
	return t.UTC().Truncate(time.Second)
}

func putBatch(ctx context.Context, tx *sql.Tx, f news.Feed, gap news.Gap, items []item, now time.Time) (stored news.Stored, err error) {
	p, err := newPutter(ctx, tx, f, now)
	if err != nil {
		return stored, err
	}
	defer p.close()
	if err := p.look(items); err != nil {
		return stored, err
	}
	// The last of the document comes first: among articles of one second a later
	// ID is higher, and so stands higher in a list.
	for i := len(items) - 1; i >= 0; i-- {
		if err := p.put(&items[i]); err != nil {
			return stored, err
		}
	}
	if err := p.finish(items); err != nil {
		return stored, err
	}
	if err := p.saveGap(gap); err != nil {
		return stored, err
	}
	for _, it := range items {
		switch {
		case it.isNew:
			stored.New = append(stored.New, it.Article)
		case it.changed:
			stored.Updated = append(stored.Updated, it.Article)
		}
	}
	return stored, nil
}

// look finds out which items are known. An item that the document repeats
// counts once, as it stands first; so do items that are known as one article,
// which would take turns.
func (p *putter) look(items []item) error {
	seen, found := map[string]bool{}, map[news.ArticleID]bool{}
	for i := range items {
		it := &items[i]
		source, err := p.source(it.Article)
		if err != nil {
			return err
		}
		for _, n := range it.names[:it.identify] {
			name := fmt.Sprint(source, string(n))
			it.isRepeat = it.isRepeat || seen[name]
			seen[name] = true
		}
		var taken bool
		if it.ID, taken, err = p.knows.know(it.Article, source); err != nil {
			return err
		}
		if taken {
			it.names = append(it.names, own(it.Article))
		}
		if it.ID != 0 {
			p.acquainted = true
			it.isRepeat = it.isRepeat || found[it.ID]
			found[it.ID] = true
		}
	}
	return nil
}

// unread decides whether a new article is news to the reader.
func (p *putter) unread(a news.Article) bool {
	switch at := a.Time(); {
	case a.Read:
		return false
	case a.Feed == 0:
		return true
	case !p.filled: // the first poll of this feed
		return a.FirstSeen.Sub(at) <= fresh
	case !p.acquainted: // nothing is known: the feed was reset, or much time went by
		return at.After(p.newest)
	default:
		return at.After(p.newest.Add(-settled))
	}
}

// saveState stores what the poll left for the next one.
func (p *putter) saveState(f news.Feed, newest time.Time) error {
	if f.ID == 0 {
		return nil
	}
	st := f.State
	rhythm, err := json.Marshal(st.Rhythm)
	if err != nil {
		return err
	}
	moved, err := json.Marshal(st.Moved)
	if err != nil {
		return err
	}
	_, err = p.tx.ExecContext(p.ctx, `UPDATE feed SET status = ?, fault = ?, problem = ?, etag = ?, modified = ?, body_hash = ?,
		validated = ?, checked = ?, next = ?, failures = ?, newest = max(newest, ?, ?), silence = ?, rhythm = ?, moved = ?,
		filled = max(filled, ?) WHERE id = ?`,
		st.Status, st.Fault, st.Problem.String(), []byte(st.ETag), []byte(st.LastModified), notNil(st.BodyHash),
		micros(st.Validated), micros(st.Checked), micros(st.Next), st.Failures, micros(st.Newest), micros(newest),
		micros(st.Silence), string(rhythm), string(moved), !newest.IsZero(), f.ID)
	return err
}

func notNil(b []byte) []byte {
	if b == nil {
		return []byte{}
	}
	return b
}

// trimFirstRun leaves only the newest articles unread while a new store is
// filled for the first time. What the reader has marked stays as it was marked.
func (p *putter) trimFirstRun(now time.Time) error {
	_, err := p.tx.ExecContext(p.ctx, "INSERT OR IGNORE INTO meta VALUES ('began', ?)", now.Unix())
	if err != nil {
		return err
	}
	var began int64
	if err := p.tx.QueryRowContext(p.ctx, "SELECT value FROM meta WHERE name = 'began'").Scan(&began); err != nil {
		return err
	}
	if p.filled || now.Sub(time.Unix(began, 0)).Abs() > firstRun {
		return nil
	}
	_, err = p.tx.ExecContext(p.ctx, `UPDATE article SET read = 1 WHERE read = 0 AND marked = 0 AND id <
		(SELECT id FROM article WHERE read = 0 ORDER BY id DESC LIMIT 1 OFFSET ?)`, firstShelf-1)
	return err
}

// feedRow reads what the store knows of the feed that is being filled.
func (p *putter) feedRow(f news.Feed) error {
	if f.ID == 0 {
		return nil
	}
	var newest int64
	err := p.tx.QueryRowContext(p.ctx, "SELECT filled, newest FROM feed WHERE id = ?", f.ID).Scan(&p.filled, &newest)
	if errors.Is(err, sql.ErrNoRows) {
		return fmt.Errorf("feed %d: %w", f.ID, ErrNotFound)
	}
	p.newest = fromMicros(newest)
	return err
}
