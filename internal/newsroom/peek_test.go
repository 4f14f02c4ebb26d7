package newsroom

import (
	"fmt"
	"slices"
	"testing"
	"testing/synctest"
	"time"

	"visti/internal/news"
	"visti/summarize"
)

func TestPeekShowsWhatIsStored(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r := open(feedOf(1, "a.example"))
		id := r.shelf.hold(teaser(1, "https://a.example/1", time.Hour))
		got, err := r.Peek(t.Context(), id)
		if err != nil || got.Article.ID != id || got.Article.FullText.State != news.TextTeaser {
			t.Errorf("Peek = %+v, %v; want the teaser", got.Article, err)
		}
		if len(r.web.visited()) != 0 || r.shelf.articles[0].Read || r.shelf.called("PutSummary") != 0 {
			t.Error("Peek fetched, marked or stored something")
		}
	})
}

func TestPeekSummarizesAnewWhatIsMissingOrOld(t *testing.T) {
	stored := news.Summary{Lang: "xx", Claims: []news.Claim{{Text: news.Plain("Стара думка.")}}}
	for version, fresh := range map[int]bool{0: true, summarize.Version + 1: true, summarize.Version: false} {
		synctest.Test(t, func(t *testing.T) {
			r := open(feedOf(1, "a.example"))
			a := teaser(1, "https://a.example/1", time.Hour)
			a.Body, a.FullText.State = body(long...), news.TextFull
			id := r.shelf.hold(a)
			r.shelf.summaries[id] = summary{stored, version}
			r.shelf.offered[id] = []news.Link{{Title: news.PlainLine("Міст у Терногорі відкрили")}}
			got, err := r.Peek(t.Context(), id)
			if err != nil {
				t.Fatal(err)
			}
			if isFresh := got.Summary.Lang != "xx"; isFresh != fresh || len(got.Summary.Claims) == 0 {
				t.Errorf("summary of version %d made anew = %v with %d claims, want %v", version, isFresh, len(got.Summary.Claims), fresh)
			}
			if len(got.Summary.Related) != 1 {
				t.Errorf("version %d: related %v, want what the page offered", version, got.Summary.Related)
			}
		})
	}
}

func TestRelatedNewsComeFromTheCollection(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r := open(feedOf(1, "a.example"))
		id := r.shelf.hold(teaser(1, "https://a.example/1", time.Hour))
		same := teaser(2, "https://b.example/1", 2*time.Hour)
		same.ID, same.Title = 7, news.PlainLine("Мости відремонтують: роботи почнуться в березні")
		r.shelf.near = []news.Article{same}
		isSame := func(x news.Related) bool { return x.ID == 7 }
		if got, err := r.Peek(t.Context(), id); err != nil || !slices.ContainsFunc(got.Summary.Related, isSame) {
			t.Errorf("related %v, %v; want the other report", got.Summary.Related, err)
		}
		r.shelf.fail("Near", errDisk)
		if got, err := r.Peek(t.Context(), id); err != nil || len(got.Summary.Related) != 0 {
			t.Errorf("related %v, %v; want none and no error where the search fails", got.Summary.Related, err)
		}
	})
}

func TestSummarizeAndTopicsNeedNoCollection(t *testing.T) {
	a := news.Article{Title: news.PlainLine("Мости відремонтують"), Body: body(long...), Topics: []news.Topic{news.Economy}}
	if s := Summarize(a, []news.Link{{Title: news.PlainLine("Міст відкрили")}}); len(s.Claims) == 0 || len(s.Related) != 1 {
		t.Errorf("%d claims and %d related, want some and one", len(s.Claims), len(s.Related))
	}
	if topics := Topics(a); len(topics) == 0 {
		t.Error("no topics")
	}
}

func TestListFeedsAndMarkAskTheShelf(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r := open(feedOf(1, "a.example"))
		id, read := r.shelf.hold(teaser(1, "https://a.example/1", time.Hour)), true
		if _, err := r.Mark(t.Context(), []news.Mark{{ID: id, Read: &read}}); err != nil {
			t.Fatal(err)
		}
		if l, err := r.List(t.Context(), news.Query{}); err != nil || l.Total != 1 || !l.Articles[0].Read {
			t.Errorf("List = %+v, %v; want the article, read", l, err)
		}
		if a, err := r.Undo(t.Context()); err != nil || a.Kind != news.ActRead {
			t.Errorf("Undo = %+v, %v; want what the shelf undid", a, err)
		}
		if a, err := r.Redo(t.Context()); err != nil || a.Kind != news.ActStar {
			t.Errorf("Redo = %+v, %v; want what the shelf did again", a, err)
		}
		if former, err := r.Revisions(t.Context(), id); err != nil || len(former) != 1 || former[0].ID != id {
			t.Errorf("Revisions = %v, %v; want what the shelf has", former, err)
		}
		want := news.Place{Block: 4, Line: 1}
		if err := r.SetPlace(t.Context(), id, want); err != nil {
			t.Fatal(err)
		}
		if got, err := r.Peek(t.Context(), id); err != nil || got.Place != want {
			t.Errorf("peeked at %+v, %v; want the place that was kept", got.Place, err)
		}
		if since, err := r.Visit(t.Context()); err != nil || since.Unix() != 1_790_000_000 {
			t.Errorf("Visit = %v, %v; want what the shelf knows", since, err)
		}
		if feeds, err := r.Feeds(t.Context()); err != nil || len(feeds) != 1 {
			t.Errorf("Feeds = %v, %v; want one", feeds, err)
		}
	})
}

// BenchmarkPeek reads a stored article of a thousand words, summarized before,
// beside as many candidates for related news as are looked at.
func BenchmarkPeek(b *testing.B) {
	for _, bb := range []struct {
		name    string
		version int
	}{{"summarized", summarize.Version}, {"stale", 0}} {
		b.Run(bb.name, func(b *testing.B) {
			r := open(feedOf(1, "a.example"))
			a := teaser(1, "https://a.example/1", time.Hour)
			for range 11 {
				a.Body = append(a.Body, body(long...)...)
			}
			a.FullText.State = news.TextFull
			id := r.shelf.hold(a)
			r.shelf.summaries[id] = summary{Summarize(a, nil), bb.version}
			for i := range candidates {
				near := teaser(2, fmt.Sprint("https://b.example/", i), time.Duration(i)*time.Hour)
				near.ID, near.Teaser = news.ArticleID(i+2), news.Plain(long[i%len(long)])
				r.shelf.near = append(r.shelf.near, near)
			}
			b.ReportAllocs()
			for b.Loop() {
				if _, err := r.Peek(b.Context(), id); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
