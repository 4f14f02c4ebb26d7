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

const feedColumns = `f.id, f.url, s.slug, s.name, s.home, s.country, f.title, f.lang, f.folder, f.topics, f.zone,
	f.interval, f.fulltext, f.enabled, f.note, f.status, f.fault, f.problem, f.etag, f.modified, f.body_hash,
	f.validated, f.checked, f.next, f.failures, f.newest, f.silence, f.rhythm, f.moved, f.user`

// Feeds returns all feeds in the order in which they were saved, with their
// state and with the counts of their articles.
func (s *Store) Feeds(ctx context.Context) (feeds []news.Feed, err error) {
	err = s.read(ctx, func(tx *sql.Tx) error {
		feeds, err = readFeeds(ctx, tx, "ORDER BY f.place, f.id")
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("read feeds: %w", err)
	}
	return feeds, nil
}

func readFeeds(ctx context.Context, tx *sql.Tx, rest string, args ...any) ([]news.Feed, error) {
	rows, err := tx.QueryContext(ctx, "SELECT "+feedColumns+" FROM feed f JOIN source s ON s.id = f.source "+rest, args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var feeds []news.Feed
	at := map[news.FeedID]int{}
	for rows.Next() {
		f, err := scanFeed(rows)
		if err != nil {
			return nil, err
		}
		at[f.ID] = len(feeds)
		feeds = append(feeds, f)
	}
	if err := rows.Err(); err != nil {
		return nil, err
	}
	return feeds, countFeeds(ctx, tx, feeds, at)
}

func scanFeed(rows *sql.Rows) (news.Feed, error) {
	var f news.Feed
	var addr, source, home, title, folder, note, problem string
	var etag, modified, rhythm, moved []byte
	var topics, interval, validated, checked, next, newest, silence int64
	err := rows.Scan(&f.ID, &addr, &f.Source.ID, &source, &home, &f.Source.Country, &title, &f.Lang, &folder, &topics,
		&f.Zone, &interval, &f.FullText, &f.Enabled, &note, &f.State.Status, &f.State.Fault, &problem, &etag, &modified,
		&f.State.BodyHash, &validated, &checked, &next, &f.State.Failures, &newest, &silence, &rhythm, &moved, &f.User)
	if err != nil {
		return f, err
	}
	if err := errors.Join(json.Unmarshal(rhythm, &f.State.Rhythm), json.Unmarshal(moved, &f.State.Moved)); err != nil {
		return f, fmt.Errorf("%w: feed %d: %w", ErrDamaged, f.ID, err)
	}
	f.URL, f.Source.Home = address(addr), address(home)
	f.Source.Name, f.Title = news.PlainLine(source), news.PlainLine(title)
	f.Group, f.Note = news.PlainLine(folder), news.Plain(note)
	f.Topics, f.Interval = unpackTopics(topics), time.Duration(interval)
	f.State.Problem = news.Plain(problem)
	f.State.ETag, f.State.LastModified = string(etag), string(modified)
	f.State.Validated, f.State.Checked = fromMicros(validated), fromMicros(checked)
	f.State.Next, f.State.Newest, f.State.Silence = fromMicros(next), fromMicros(newest), fromMicros(silence)
	if len(f.State.BodyHash) == 0 {
		f.State.BodyHash = nil
	}
	return f, nil
}

// address reads a stored address; the empty one stays empty.
func address(s string) news.URL {
	u, _ := news.ParseURL(s)
	return u
}

func countFeeds(ctx context.Context, tx *sql.Tx, feeds []news.Feed, at map[news.FeedID]int) error {
	rows, err := tx.QueryContext(ctx, "SELECT feed, sum(n), sum(n * (1 - read)) FROM tally GROUP BY feed")
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		var id news.FeedID
		var articles, unread int
		if err := rows.Scan(&id, &articles, &unread); err != nil {
			return err
		}
		if i, ok := at[id]; ok {
			feeds[i].Articles, feeds[i].Unread = articles, unread
		}
	}
	return rows.Err()
}

// SaveFeeds stores what the reader set for feeds and keeps what polls left
// behind: a feed is known by its address. New feeds come after the old ones; if
// feeds names every feed of the store, its order becomes theirs. Of what they say of
// one source the first counts. It returns feeds
// as they are now, with their IDs, in the order given.
func (s *Store) SaveFeeds(ctx context.Context, feeds []news.Feed) (saved []news.Feed, err error) {
	err = s.write(ctx, func(tx *sql.Tx) error {
		ids := make([]news.FeedID, len(feeds))
		sources := news.Sources(feeds)
		for i, f := range feeds {
			if f.Source.ID != "" {
				f.Source = sources[f.Source.ID]
			}
			if ids[i], err = saveFeed(ctx, tx, f); err != nil {
				return fmt.Errorf("%s: %w", f.URL, err)
			}
		}
		if err := placeFeeds(ctx, tx, ids); err != nil {
			return err
		}
		all, err := readFeeds(ctx, tx, "")
		if err != nil {
			return err
		}
		byID := map[news.FeedID]news.Feed{}
		for _, f := range all {
			byID[f.ID] = f
		}
		for _, id := range ids {
			saved = append(saved, byID[id])
		}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("save feeds: %w", err)
	}
	return saved, nil
}

func saveFeed(ctx context.Context, tx *sql.Tx, f news.Feed) (id news.FeedID, err error) {
	if f.URL.Empty() {
		return 0, news.ErrNotWeb
	}
	if f.Source.ID == "" {
		f.Source.ID = f.URL.Host()
	}
	source, err := saveSource(ctx, tx, f.Source)
	if err != nil {
		return 0, err
	}
	if err := moveArticles(ctx, tx, f.URL, source); err != nil {
		return 0, err
	}
	err = tx.QueryRowContext(ctx, `INSERT INTO feed (place, url, source, title, lang, folder, topics, zone, interval, fulltext, enabled, note, user)
		VALUES ((SELECT coalesce(max(place), 0) + 1 FROM feed), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
		ON CONFLICT (url) DO UPDATE SET source = excluded.source, title = excluded.title, lang = excluded.lang,
			folder = excluded.folder, topics = excluded.topics, zone = excluded.zone, interval = excluded.interval,
			fulltext = excluded.fulltext, enabled = excluded.enabled, note = excluded.note, user = excluded.user,
			next = iif(user = excluded.user, next, 0)
		RETURNING id`,
		f.URL.String(), source, f.Title.String(), f.Lang, f.Group.String(), packTopics(f.Topics), f.Zone,
		int64(f.Interval), f.FullText, f.Enabled, f.Note.String(), f.User).Scan(&id)
	return id, err
}

// moveArticles takes what a feed has brought, and the names it is known by, along to
// another source of the feed: else it would all come again.
func moveArticles(ctx context.Context, tx *sql.Tx, u news.URL, source int64) error {
	var id, was int64
	err := tx.QueryRowContext(ctx, "SELECT id, source FROM feed WHERE url = ?", u.String()).Scan(&id, &was)
	if errors.Is(err, sql.ErrNoRows) || err == nil && was == source {
		return nil
	}
	if err != nil {
		return err
	}
	_, err = tx.ExecContext(ctx, `UPDATE OR IGNORE name SET source = ? WHERE source = ?
		AND article IN (SELECT a.id FROM article a WHERE a.feed = ?)`, source, was, id)
	if err != nil {
		return err
	}
	_, err = tx.ExecContext(ctx, "UPDATE article SET source = ? WHERE feed = ? AND source = ?", source, id, was)
	return err
}

// saveSource returns the row of a publisher and keeps what is known of it where
// nothing new is said.
func saveSource(ctx context.Context, tx *sql.Tx, src news.Source) (id int64, err error) {
	err = tx.QueryRowContext(ctx, `INSERT INTO source (slug, name, home, country) VALUES (?, ?, ?, ?)
		ON CONFLICT (slug) DO UPDATE SET name = iif(excluded.name = '', name, excluded.name),
			home = iif(excluded.home = '', home, excluded.home), country = iif(excluded.country = '', country, excluded.country)
		RETURNING id`, src.ID, src.Name.String(), src.Home.String(), src.Country).Scan(&id)
	return id, err
}

// placeFeeds gives the feeds the order of ids if these are all feeds there are.
func placeFeeds(ctx context.Context, tx *sql.Tx, ids []news.FeedID) error {
	var n int
	if err := tx.QueryRowContext(ctx, "SELECT count(*) FROM feed").Scan(&n); err != nil {
		return err
	}
	places := map[news.FeedID]int{}
	for _, id := range ids {
		if _, twice := places[id]; !twice {
			places[id] = len(places) + 1
		}
	}
	if len(places) != n {
		return nil
	}
	for id, place := range places {
		if _, err := tx.ExecContext(ctx, "UPDATE feed SET place = ? WHERE id = ?", place, id); err != nil {
			return err
		}
	}
	return nil
}

// MoveFeed gives a feed another address and keeps everything else: articles, marks
// and what polls left behind. It returns ErrNotFound if there is no such feed, and
// changes nothing if another one has that address.
func (s *Store) MoveFeed(ctx context.Context, id news.FeedID, to news.URL) error {
	err := s.write(ctx, func(tx *sql.Tx) error {
		res, err := tx.ExecContext(ctx, "UPDATE OR IGNORE feed SET url = ?, moved = '{}' WHERE id = ?", to.String(), id)
		if err != nil {
			return err
		}
		if n, err := res.RowsAffected(); err != nil || n > 0 {
			return err
		}
		var taken bool
		if err := tx.QueryRowContext(ctx, "SELECT EXISTS (SELECT 1 FROM feed WHERE id = ?)", id).Scan(&taken); err != nil || taken {
			return err
		}
		return ErrNotFound
	})
	if err != nil {
		return fmt.Errorf("move feed %d: %w", id, err)
	}
	return nil
}

// RemoveFeed forgets a feed. Its starred articles stay in the collection until a day
// after their star is taken off, the others go with it. It returns ErrNotFound if there is no such feed.
func (s *Store) RemoveFeed(ctx context.Context, id news.FeedID) error {
	err := s.write(ctx, func(tx *sql.Tx) error {
		res, err := tx.ExecContext(ctx, "DELETE FROM feed WHERE id = ?", id)
		if err != nil {
			return err
		}
		if n, err := res.RowsAffected(); err != nil || n == 0 {
			return errors.Join(ErrNotFound, err)
		}
		if err := keep(ctx, tx, int64(id)); err != nil {
			return err
		}
		_, err = tx.ExecContext(ctx, "DELETE FROM article WHERE feed = ?", id)
		return err
	})
	if err != nil {
		return fmt.Errorf("remove feed %d: %w", id, err)
	}
	return nil
}
