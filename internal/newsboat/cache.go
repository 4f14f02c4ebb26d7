package newsboat

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"net/url"
	"os"
	"path/filepath"

	_ "modernc.org/sqlite" // reads the file

	"visti/internal/news"
)

// maxCache bounds what is copied, in bytes.
const maxCache = 4 << 30

// ReadCache reads which articles were read or flagged from a cache.db. The file
// is copied first, with what newsboat has not yet written into it, and the copy
// is opened read-only: newsboat may run meanwhile and nothing of its is changed.
func ReadCache(ctx context.Context, path string) (marks []news.OldMark, err error) {
	dir, err := os.MkdirTemp("", "visti-cache-*")
	if err != nil {
		return nil, fmt.Errorf("copy %s: %w", path, err)
	}
	defer os.RemoveAll(dir)
	copied := filepath.Join(dir, "cache.db")
	for _, end := range []string{"", "-wal"} {
		if err := copyFile(path+end, copied+end); err != nil && (end == "" || !errors.Is(err, os.ErrNotExist)) {
			return nil, fmt.Errorf("copy %s: %w", path, err)
		}
	}
	db, err := sql.Open("sqlite", (&url.URL{Scheme: "file", Path: filepath.ToSlash(copied), RawQuery: "_pragma=query_only(1)"}).String())
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", path, err)
	}
	defer db.Close()
	rows, err := db.QueryContext(ctx, `SELECT feedurl, guid, url, unread = 0, coalesce(flags, '') <> '' FROM rss_item
		WHERE unread = 0 OR coalesce(flags, '') <> ''`)
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", path, err)
	}
	defer rows.Close()
	for rows.Next() {
		var m news.OldMark
		var feed, guid, link string
		if err := rows.Scan(&feed, &guid, &link, &m.Read, &m.Starred); err != nil {
			return nil, fmt.Errorf("read %s: %w", path, err)
		}
		m.Feed, _ = news.ParseURL(feed)
		m.URL, _ = news.ParseURL(link)
		m.GUID = news.PlainLine(guid).String()
		if !m.URL.Empty() || m.GUID != "" && !m.Feed.Empty() {
			marks = append(marks, m)
		}
	}
	if err := rows.Err(); err != nil {
		return nil, fmt.Errorf("read %s: %w", path, err)
	}
	return marks, nil
}

func copyFile(from, to string) error {
	in, err := os.Open(from)
	if err != nil {
		return err
	}
	defer in.Close()
	out, err := os.OpenFile(to, os.O_CREATE|os.O_WRONLY|os.O_EXCL, 0o600)
	if err != nil {
		return err
	}
	if n, err := io.Copy(out, io.LimitReader(in, maxCache+1)); err != nil || n > maxCache {
		_ = out.Close()
		return errors.Join(err, errors.New("more than 4 GB"))
	}
	return out.Close()
}
