package store

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"testing"
	"time"

	"visti/internal/news"
)

func TestReadersSeeWholeBatchesWhileAWriterWrites(t *testing.T) {
	s := open(t)
	f := subscribe(t, s, "vistnyk")
	const batches, batch = 20, 10
	done := make(chan struct{})
	var wg sync.WaitGroup
	for range 3 {
		wg.Go(func() {
			for last := 0; ; {
				q, err := news.ParseQuery("нова", now)
				if err != nil {
					t.Error(err)
					return
				}
				l, err := s.List(context.WithoutCancel(t.Context()), q)
				if err != nil {
					t.Error(err)
					return
				}
				if l.All != len(l.Articles) || l.Total != l.All || l.Topics[news.War] != l.All || l.All%batch != 0 || l.All < last {
					t.Errorf("%d rows, total %d, all %d, %d under the topic; want the same, in whole batches, never fewer", len(l.Articles), l.Total, l.All, l.Topics[news.War])
					return
				}
				last = l.All
				select {
				case <-done:
					return
				default:
				}
			}
		})
	}
	for i := range batches {
		var articles []news.Article
		for j := range batch {
			articles = append(articles, article(t, fmt.Sprint(i, "-", j), "Нова новина", "", time.Duration(i)*time.Minute))
		}
		put(t, s, f, articles...)
		if i%5 == 4 {
			index(t, s)
		}
	}
	close(done)
	wg.Wait()
	if l := list(t, s, "нова"); l.All != batches*batch {
		t.Errorf("%d listed, want %d", l.All, batches*batch)
	}
}

func TestWritersOfTwoStoresTakeTurns(t *testing.T) {
	dir := t.TempDir()
	a, b := openIn(t, dir), openIn(t, dir)
	stored := put(t, a, subscribe(t, a, "vistnyk"), many(t, "a", 60, time.Hour)...)
	var wg sync.WaitGroup
	for i, s := range []*Store{a, b} {
		wg.Go(func() {
			for j, art := range stored.New {
				if j%2 != i {
					continue
				}
				if _, err := s.Mark(t.Context(), []news.Mark{{ID: art.ID, Read: &yes, Starred: &yes}}); err != nil {
					t.Error(err)
				}
			}
			if err := s.Index(t.Context()); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	for i, s := range []*Store{a, b} {
		if l := list(t, s, "is:read is:starred"); l.All != 60 {
			t.Errorf("store %d lists %d marked, want 60", i, l.All)
		}
	}
}

func TestVersionTellsOfOtherStoresOnly(t *testing.T) {
	dir := t.TempDir()
	a, b := openIn(t, dir), openIn(t, dir)
	id := put(t, a, subscribe(t, a, "vistnyk"), whole(t)).New[0].ID
	version := func() int64 {
		t.Helper()
		v, err := a.Version(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
	was := version()
	mark(t, a, id, &yes, nil)
	list(t, b, "")
	if got := version(); got != was {
		t.Errorf("version %d after its own mark, want still %d", got, was)
	}
	mark(t, b, id, nil, &yes)
	if got := version(); got == was {
		t.Errorf("version still %d after a mark of the other store, want another", got)
	}
	if !get(t, a, id).Starred {
		t.Error("the other store's mark is not seen")
	}
}

func TestOnlyWritersWaitForAWriter(t *testing.T) {
	dir := t.TempDir()
	a, b := openIn(t, dir), openIn(t, dir)
	f := subscribe(t, a, "vistnyk")
	id := put(t, a, f, whole(t)).New[0].ID
	tx, err := a.writer.BeginTx(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	defer tx.Rollback()
	if l := list(t, b, ""); l.All != 1 {
		t.Errorf("%d listed while the other writes, want 1", l.All)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	if _, err := b.Mark(ctx, []news.Mark{{ID: id, Read: &yes}}); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("error %v while the other writes, want the end of the context", err)
	}
	if err := tx.Rollback(); err != nil {
		t.Fatal(err)
	}
	mark(t, b, id, &yes, nil)
	if !get(t, a, id).Read {
		t.Error("not read, want the mark made after the other has finished")
	}
}

func TestIndexMayBeStoppedAndGoesOn(t *testing.T) {
	s := open(t)
	f := subscribe(t, s, "vistnyk")
	put(t, s, f, many(t, "слово", 600, time.Hour)...)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if err := s.Index(ctx); !errors.Is(err, context.Canceled) {
		t.Errorf("error %v, want context.Canceled", err)
	}
	if l := list(t, s, "слово"); l.All != 600 {
		t.Errorf("%d found before, want 600", l.All)
	}
	for range 2 {
		index(t, s)
		if l := list(t, s, "слово"); l.All != 600 || l.Articles[0].Title.String() != "слово-0" {
			t.Errorf("%d found after, want 600", l.All)
		}
	}
	var pending, indexed int
	err := s.reader.QueryRowContext(t.Context(), "SELECT (SELECT count(*) FROM pending), (SELECT count(*) FROM search WHERE search MATCH '\"слово\" *')").Scan(&pending, &indexed)
	if err != nil || pending != 0 || indexed != 600 {
		t.Errorf("%d pending, %d in the index, error %v; want 0, 600", pending, indexed, err)
	}
}
