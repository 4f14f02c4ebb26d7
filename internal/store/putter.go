package store

import (
	"bytes"
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"time"

	"visti/internal/news"
)

// A putter stores the articles of one batch inside one transaction.
type putter struct {
	ctx     context.Context
	tx      *sql.Tx
	st      statements
	knows   acquaintance
	sources map[string]int64 // rows by slug

	now        time.Time
	feed       news.Feed
	filled     bool      // a poll before has brought articles
	newest     time.Time // of the articles that the feed had before
	acquainted bool      // at least one item is known
	hasWaiting bool      // marks of another reader wait for articles
}

// statements are those that run for each article.
type statements struct {
	former, last, article, entry, name, body, pending *sql.Stmt
}

func newPutter(ctx context.Context, tx *sql.Tx, f news.Feed, now time.Time) (*putter, error) {
	p := &putter{ctx: ctx, tx: tx, now: now, feed: f, sources: map[string]int64{}}
	if err := p.feedRow(f); err != nil {
		return nil, err
	}
	if err := tx.QueryRowContext(ctx, "SELECT EXISTS (SELECT 1 FROM waiting)").Scan(&p.hasWaiting); err != nil {
		return nil, err
	}
	var err error
	if p.knows, err = newAcquaintance(ctx, tx); err != nil {
		p.close()
		return nil, err
	}
	for _, s := range []struct {
		stmt **sql.Stmt
		text string
	}{
		{&p.st.former, `SELECT a.feed, a.read, EXISTS (SELECT 1 FROM feed WHERE id = a.feed), e.title, e.teaser, e.url, e.published, e.seen, e.digest
			FROM article a JOIN entry e ON e.article = a.id WHERE a.id = ?`},
		{&p.st.last, "SELECT max(id) FROM article WHERE id BETWEEN ? AND ?"},
		{&p.st.article, "INSERT INTO article (id, topics, read, starred, lang, source, feed, state, wanted) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"},
		{&p.st.entry, `INSERT INTO entry (article, title, teaser, url, key, guid, published, updated, seen, topics, image, authors,
			categories, enclosures, digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`},
		{&p.st.name, "INSERT OR IGNORE INTO name VALUES (?, ?, ?)"},
		{&p.st.body, "INSERT OR REPLACE INTO body (article, blocks, html) VALUES (?, ?, ?)"},
		{&p.st.pending, "INSERT OR REPLACE INTO pending VALUES (?, ?, ?)"},
	} {
		if *s.stmt, err = tx.PrepareContext(ctx, s.text); err != nil {
			p.close()
			return nil, err
		}
	}
	return p, nil
}

func (p *putter) close() {
	p.knows.close()
	for _, s := range []*sql.Stmt{p.st.former, p.st.last, p.st.article, p.st.entry, p.st.name, p.st.body, p.st.pending} {
		if s != nil {
			s.Close()
		}
	}
}

// source returns the row of the article's publisher and makes it if need be.
func (p *putter) source(a news.Article) (int64, error) {
	if id, ok := p.sources[a.Source]; ok {
		return id, nil
	}
	src := news.Source{ID: a.Source, Name: a.SourceName}
	if a.Source == p.feed.Source.ID {
		src = p.feed.Source
	}
	id, err := saveSource(p.ctx, p.tx, src)
	p.sources[a.Source] = id
	return id, err
}

func (p *putter) put(it *item) error {
	switch {
	case it.isRepeat:
		return nil
	case it.ID != 0:
		return p.update(it)
	default:
		return p.insert(it)
	}
}

func (p *putter) insert(it *item) error {
	it.isNew = true
	a := &it.Article
	var err error
	if a.ID, err = p.nextID(a.Time()); err != nil {
		return err
	}
	a.Read = !p.unread(*a)
	if err := p.takeWaiting(it); err != nil {
		return err
	}
	if a.FullText.State == "" {
		a.FullText.State = news.TextTeaser
	}
	source, err := p.source(*a)
	if err != nil {
		return err
	}
	_, err = p.st.article.ExecContext(p.ctx, a.ID, mask(a.Topics), a.Read, a.Starred, a.Lang, source, a.Feed,
		stateNumber(a.FullText.State), a.FullText.State == news.TextTeaser)
	if err != nil {
		return err
	}
	guid := sql.NullString{String: a.GUID, Valid: a.GUID != a.Key}
	enclosures, err := packEnclosures(a.Enclosures)
	if err != nil {
		return err
	}
	_, err = p.st.entry.ExecContext(p.ctx, a.ID, a.Title.String(), a.Teaser.String(), a.URL.String(), a.Key, guid, seconds(a.Published),
		seconds(a.Updated), seconds(a.FirstSeen), packTopics(a.Topics), a.Image.String(), join(a.Authors), join(a.Categories),
		enclosures, it.digest)
	if err != nil {
		return err
	}
	if len(it.blocks)+len(it.html) > 0 {
		if _, err = p.st.body.ExecContext(p.ctx, a.ID, it.blocks, it.html); err != nil {
			return err
		}
	}
	if err := p.name(it, source); err != nil {
		return err
	}
	if err := sayings(p.ctx, p.tx, a.ID, wrote, a.Authors); err != nil {
		return err
	}
	_, err = p.st.pending.ExecContext(p.ctx, a.ID, it.title, it.body)
	return err
}

// nextID returns the next free ID of the second at.
func (p *putter) nextID(at time.Time) (news.ArticleID, error) {
	for sec := max(at.Unix(), 1); ; sec++ {
		from, to := sec<<20, sec<<20|(1<<20-1)
		var last sql.NullInt64
		if err := p.st.last.QueryRowContext(p.ctx, from, to).Scan(&last); err != nil {
			return 0, err
		}
		if !last.Valid {
			return news.ArticleID(from), nil
		}
		if last.Int64 < to {
			return news.ArticleID(last.Int64 + 1), nil
		}
	}
}

// name makes the article known by all its names. A name that is taken stays.
func (p *putter) name(it *item, source int64) error {
	for _, h := range it.names {
		if _, err := p.st.name.ExecContext(p.ctx, h, source, it.ID); err != nil {
			return err
		}
	}
	return nil
}

// A former is what the store holds of an article that comes again.
type former struct {
	title, teaser, url string
	digest             []byte
}

// update brings a known article up to date. Only the feed that brought it may
// change its text: another feed of the same source may tell it in other words,
// and the two would take turns.
func (p *putter) update(it *item) error {
	a := &it.Article
	var was former
	var feed news.FeedID
	var fed bool
	var published, seen int64
	err := p.st.former.QueryRowContext(p.ctx, a.ID).
		Scan(&feed, &a.Read, &fed, &was.title, &was.teaser, &was.url, &published, &seen, &was.digest)
	if err != nil {
		return err
	}
	source, err := p.source(*a)
	if err != nil {
		return err
	}
	if err := p.name(it, source); err != nil {
		return err
	}
	if !fed && a.Feed != 0 { // it came by its address, or its feed is gone
		if _, err := p.tx.ExecContext(p.ctx, "UPDATE article SET feed = ? WHERE id = ?", a.Feed, a.ID); err != nil {
			return err
		}
		feed = a.Feed
	}
	if feed != a.Feed {
		return nil
	}
	newTitle, newText := a.Title.String() != was.title, !bytes.Equal(it.digest, was.digest)
	if !newTitle && !newText {
		return nil
	}
	it.changed = true
	a.FirstSeen = fromSeconds(seen)
	if a.Updated.IsZero() && a.Published.Unix() > published {
		a.Updated = a.Published
	}
	a.Published = fromSeconds(published) // the ID holds it
	return p.replace(it, was, newText)
}

// replace stores the new title and text of an article and keeps the old ones.
func (p *putter) replace(it *item, was former, newText bool) error {
	a := &it.Article
	var blocks []byte
	var state int
	err := p.tx.QueryRowContext(p.ctx, "SELECT b.blocks, a.state FROM body b JOIN article a ON a.id = b.article WHERE b.article = ?", a.ID).
		Scan(&blocks, &state)
	if err != nil && !errors.Is(err, sql.ErrNoRows) {
		return err
	}
	if len(blocks) > 0 && state == stateNumber(news.TextFull) && a.FullText.State == news.TextTeaser {
		a.Body, it.blocks = nil, nil // it stood in for a page that is here
	}
	if err := revise(p.ctx, p.tx, a.ID, p.now, was.title, was.teaser, blocks); err != nil {
		return err
	}
	_, err = p.tx.ExecContext(p.ctx, "UPDATE entry SET title = ?, teaser = ?, url = ?, updated = max(updated, ?), digest = ? WHERE article = ?",
		a.Title.String(), a.Teaser.String(), a.URL.String(), seconds(a.Updated), it.digest, a.ID)
	if err != nil {
		return err
	}
	_, err = p.tx.ExecContext(p.ctx, "UPDATE article SET changed = max(changed, read), wanted = max(wanted, ?) WHERE id = ?", newText, a.ID)
	if err != nil {
		return err
	}
	if newText && a.FullText.State == news.TextFull { // the feed gives all of it: no page is wanted
		if err := saveTextState(p.ctx, p.tx, a.ID, a.FullText); err != nil {
			return err
		}
	}
	if newText {
		if err := p.newBody(it, len(blocks) > 0); err != nil {
			return err
		}
	}
	return reindex(p.ctx, p.tx, a.ID)
}

// newBody stores what the feed says now. A body that was made of the page stays
// until the page is read again.
func (p *putter) newBody(it *item, hasBody bool) error {
	_, err := p.tx.ExecContext(p.ctx, "INSERT INTO body (article) VALUES (?) ON CONFLICT DO NOTHING", it.ID)
	if err != nil {
		return err
	}
	if len(it.blocks) > 0 || !hasBody { // what claims were taken from is gone
		if err := dropSummary(p.ctx, p.tx, it.ID); err != nil {
			return err
		}
	}
	_, err = p.tx.ExecContext(p.ctx, "UPDATE body SET html = ?, blocks = iif(length(?2) > 0, ?2, blocks) WHERE article = ?3",
		it.html, it.blocks, it.ID)
	return err
}

func (p *putter) finish(items []item) error {
	var newest, now time.Time
	for _, it := range items {
		if t := it.Time(); t.After(newest) {
			newest = t
		}
		if it.FirstSeen.After(now) && it.isNew {
			now = it.FirstSeen
		}
	}
	if !now.IsZero() {
		if err := p.trimFirstRun(now); err != nil {
			return err
		}
	}
	return p.saveState(p.feed, newest)
}

func packEnclosures(e []news.Enclosure) (string, error) {
	if len(e) == 0 {
		return "", nil
	}
	b, err := json.Marshal(e)
	return string(b), err
}
