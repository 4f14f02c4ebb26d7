package newsroom

import (
	"context"
	"fmt"
	"slices"
	"testing"
	"testing/synctest"
	"time"

	"visti/internal/news"
)

func TestAlongFetchesWhatIsWanting(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		never := feedOf(2, "b.example")
		never.FullText = news.FullTextNever
		r := open(feedOf(1, "a.example"), never)
		r.web.took = time.Second
		r.web.errs = map[string]error{
			"https://a.example/2": &news.FetchError{Fault: news.FaultPaid},
			"down.example":        &news.FetchError{Fault: news.FaultTimeout},
		}
		var ids []news.ArticleID
		for _, u := range []string{"https://a.example/1", "https://a.example/2", "https://a.example/3", "https://down.example/1", "https://down.example/2"} {
			ids = append(ids, r.shelf.hold(teaser(1, u, 90*time.Hour))) // however old
		}
		ids = append(ids, r.shelf.hold(teaser(2, "https://b.example/1", time.Hour)), 99)
		full := teaser(1, "https://a.example/full", time.Hour)
		full.FullText.State = news.TextFull
		ids = append(ids, r.shelf.hold(full))

		var told []news.Along
		for a := range r.TakeAlong(t.Context(), ids) {
			told = append(told, a)
			synctest.Wait()
		}
		if first, want := told[0], (news.Along{Total: 6, Done: 1, Failed: 1}); first != want {
			t.Errorf("told %+v first, want %+v", first, want)
		}
		if last, want := told[len(told)-1], (news.Along{Total: 6, Done: 6, Failed: 4}); last != want {
			t.Errorf("told %+v last, want %+v", last, want)
		}
		visits := r.web.visited()
		slices.Sort(visits)
		if got, want := fmt.Sprint(visits), "[https://a.example/1 https://a.example/2 https://a.example/3 https://down.example/1]"; got != want {
			t.Errorf("fetched %s, want %s", got, want)
		}
		for host, n := range r.web.most {
			if host != "" && n > 1 {
				t.Errorf("%d requests to %s at a time, want 1", n, host)
			}
		}
		if r.shelf.called("Index") == 0 {
			t.Error("the new texts are not indexed")
		}
	})
}

func TestAlongEndsWithItsContext(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r := open(feedOf(1, "a.example"))
		r.web.took = time.Minute
		var ids []news.ArticleID
		for i := range 5 {
			ids = append(ids, r.shelf.hold(teaser(1, fmt.Sprint("https://a.example/", i), time.Hour)))
		}
		ctx, cancel := context.WithTimeout(t.Context(), 150*time.Second)
		defer cancel()
		begin := time.Now()
		var last news.Along
		for a := range r.TakeAlong(ctx, ids) {
			last = a
		}
		if d := time.Since(begin); d != 150*time.Second || last != (news.Along{Total: 5, Done: 2}) {
			t.Errorf("ended after %v with %+v, want 2m30s and 2 of 5", d, last)
		}
	})
}

func TestOpenAgainFetchesWhateverIsThere(t *testing.T) {
	for _, tt := range []struct {
		name   string
		err    error
		full   bool // the text is here
		state  news.TextState
		reason news.Fault
	}{
		{"a teaser", nil, false, news.TextFull, ""},
		{"a whole text", nil, true, news.TextFull, ""},
		{"a whole text whose page is gone", &news.FetchError{Fault: news.FaultStatus, Status: 404}, true, news.TextFull, news.FaultStatus},
		{"a whole text without a network", &news.FetchError{Fault: news.FaultOffline}, true, news.TextFull, news.FaultOffline},
		{"a teaser behind a wall", &news.FetchError{Fault: news.FaultConsent}, false, news.TextRefused, news.FaultConsent},
	} {
		t.Run(tt.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				f := feedOf(1, "a.example")
				f.FullText = news.FullTextNever
				r := open(f)
				a := teaser(1, "https://a.example/1", time.Hour)
				a.FullText = news.FullText{State: news.TextRefused, Fault: news.FaultRobots, Fetched: time.Now()}
				if tt.full {
					a.Body, a.FullText = body("Старий текст."), news.FullText{State: news.TextFull, Fetched: time.Now()}
				}
				id := r.shelf.hold(a)
				r.web.errs = map[string]error{"a.example": tt.err}
				got, err := r.OpenAgain(t.Context(), id, news.URL{})
				if n := len(r.web.visited()); err != nil || n != 1 {
					t.Fatalf("fetched %d pages, error %v; want one", n, err)
				}
				if f := got.Article.FullText; f.State != tt.state || f.Fault != tt.reason {
					t.Errorf("text is %+v, want %s, %q", f, tt.state, tt.reason)
				}
				want := len(long)
				if tt.err != nil {
					want = len(a.Body)
				}
				if len(got.Article.Body) != want {
					t.Errorf("text of %d blocks, want %d", len(got.Article.Body), want)
				}
			})
		})
	}
	synctest.Test(t, func(t *testing.T) {
		r := open()
		if got, err := r.OpenAgain(t.Context(), 0, at("https://b.example/new")); err != nil || len(got.Article.Body) == 0 {
			t.Errorf("opened %+v, %v; want the page at b.example", got.Article, err)
		}
	})
}

func TestPageThatIsNotFree(t *testing.T) {
	for _, tt := range []struct {
		text  []string
		state news.TextState
	}{
		{long, news.TextFull},
		{[]string{"Роботи почнуться в березні. Читайте далі за передплатою."}, news.TextRefused},
	} {
		synctest.Test(t, func(t *testing.T) {
			r := open(feedOf(1, "a.example"))
			r.web.text, r.web.fault = tt.text, news.FaultPaid
			got := openAt(t, r, r.shelf.hold(teaser(1, "https://a.example/1", time.Hour))).Article
			if got.FullText.State != tt.state || got.FullText.Fault != news.FaultPaid {
				t.Errorf("a page of %d paragraphs: text is %+v, want %s, %s", len(tt.text), got.FullText, tt.state, news.FaultPaid)
			}
		})
	}
}
