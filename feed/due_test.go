package feed

import (
	"math"
	"net/http"
	"testing"
	"time"

	"visti/internal/news"
)

// spread are n articles, one every gap.
func spread(n int, gap time.Duration) []news.Article {
	var out []news.Article
	for i := range n {
		out = append(out, news.Article{Published: noon.Add(-time.Duration(i) * gap), FirstSeen: noon})
	}
	return out
}

func TestIntervalFollowsHowFastItemsGo(t *testing.T) {
	for name, c := range map[string]struct {
		articles  []news.Article
		raw       document
		set       time.Duration
		low, high time.Duration
	}{
		"50 items in 137 minutes":           {spread(50, 137*time.Minute/49), document{}, 0, 28 * time.Minute, 35 * time.Minute},
		"10 items in 23 minutes":            {spread(10, 23*time.Minute/9), document{}, 0, 10 * time.Minute, 12 * time.Minute},
		"an item a day":                     {spread(20, 24*time.Hour), document{}, 0, time.Hour, time.Hour},
		"hardly any dates":                  {spread(2, time.Minute), document{}, 0, time.Hour, time.Hour},
		"one old item on top":               {append(spread(30, 4*time.Minute), news.Article{Published: noon.AddDate(-1, 0, 0), FirstSeen: noon}), document{}, 0, 15 * time.Minute, 31 * time.Minute},
		"set to 20 minutes":                 {spread(20, 24*time.Hour), document{}, 20 * time.Minute, 20 * time.Minute, 20 * time.Minute},
		"set to a minute":                   {spread(20, 24*time.Hour), document{}, time.Minute, 10 * time.Minute, 10 * time.Minute},
		"set to a month":                    {spread(20, 24*time.Hour), document{}, 720 * time.Hour, 720 * time.Hour, 720 * time.Hour},
		"set to three centuries":            {spread(20, 24*time.Hour), document{}, math.MaxInt64, news.LongestInterval, news.LongestInterval},
		"ttl of two hours":                  {spread(50, time.Minute), document{ttl: "120"}, 0, 2 * time.Hour, 2 * time.Hour},
		"ttl of a week":                     {spread(50, time.Minute), document{ttl: "10000"}, 0, 5 * time.Hour, 5 * time.Hour},
		"a ttl that makes no sense":         {spread(50, 4*time.Minute), document{ttl: "soon"}, 0, 40 * time.Minute, 50 * time.Minute},
		"sy: hourly, twice, below the span": {spread(20, 24*time.Hour), document{period: "hourly", frequency: "2"}, 0, time.Hour, time.Hour},
		"sy: daily":                         {spread(20, 24*time.Hour), document{period: "daily"}, 0, 5 * time.Hour, 5 * time.Hour},
	} {
		got := rhythm(&c.raw, c.articles, c.set, 0).Every
		if got < c.low || got > c.high {
			t.Errorf("%s: every %v, want %v to %v", name, got, c.low, c.high)
		}
	}
	for ttl, want := range map[string]time.Duration{"": 0, "20": 20 * time.Minute, "10000": 5 * time.Hour} {
		if got := rhythm(&document{ttl: ttl}, spread(50, time.Minute), 0, 0).Least; got != want {
			t.Errorf("a ttl of %q: at least %v apart, want %v", ttl, got, want)
		}
	}
}

func TestServerHeadersAreHonoured(t *testing.T) {
	for name, c := range map[string]struct {
		header []string
		want   time.Duration
	}{
		"max-age":                  {[]string{"Cache-Control", "public, max-age=7200"}, 2 * time.Hour},
		"max-age less age":         {[]string{"Cache-Control", "max-age=7200", "Age", "3600"}, time.Hour},
		"max-age of a year":        {[]string{"Cache-Control", "max-age=31536000"}, 5 * time.Hour},
		"no-cache":                 {[]string{"Cache-Control", "no-cache", "Expires", "Mon, 23 Nov 2026 14:00:00 GMT"}, 0},
		"max-age 0":                {[]string{"Cache-Control", "max-age=0", "Expires", "Mon, 23 Nov 2026 14:00:00 GMT"}, 0},
		"Expires":                  {[]string{"Expires", "Mon, 23 Nov 2026 14:00:00 GMT"}, 2 * time.Hour},
		"Expires by its own clock": {[]string{"Expires", "Mon, 23 Nov 2020 14:00:00 GMT", "Date", "Mon, 23 Nov 2020 13:00:00 GMT"}, time.Hour},
		"Expires 0":                {[]string{"Expires", "0"}, 0},
		"nothing":                  {nil, 0},
	} {
		h := http.Header{}
		for i := 0; i < len(c.header); i += 2 {
			h.Set(c.header[i], c.header[i+1])
		}
		if got := serverWants(h, noon); got != c.want {
			t.Errorf("%s: %v, want %v", name, got, c.want)
		}
	}
}

// A time that is past would have the feed asked without end.
func TestFeedThatIsAskedHardlyEverIsDueInTimesToCome(t *testing.T) {
	for _, set := range []time.Duration{720 * time.Hour, 8760 * time.Hour, math.MaxInt64} {
		r := rhythm(&document{}, nil, set, 0)
		for range 50 { // jitter is random
			if at := next(noon, r, 0); at.Before(noon.Add(r.Every / 10 * 9)) {
				t.Errorf("set to %v: due at %v, want about %v after %v", set, at, r.Every, noon)
				break
			}
		}
	}
}

func TestDueTimeIsJitteredAndSkipsHours(t *testing.T) {
	seen := map[time.Time]bool{}
	for range 50 {
		at := next(noon, news.Rhythm{Every: 30 * time.Minute}, 0)
		if d := at.Sub(noon); d < 27*time.Minute || d > 33*time.Minute {
			t.Fatalf("due in %v, want 30 minutes within a tenth", d)
		}
		seen[at] = true
	}
	if len(seen) < 25 {
		t.Errorf("50 feeds are due at %d moments: they would all be asked at once", len(seen))
	}
	if at := next(noon, news.Rhythm{Every: 30 * time.Minute}, 2*time.Hour); at.Sub(noon) < 2*time.Hour {
		t.Errorf("due in %v although the server wants two hours", at.Sub(noon))
	}
	skip := news.Rhythm{Every: 30 * time.Minute, SkipHours: hours([]string{"12", "13", "14", "25", "x"})}
	if at := next(noon, skip, 0); at.UTC().Hour() != 15 {
		t.Errorf("due at %v, want 15:00 behind the skipped hours", at)
	}
	monday := news.Rhythm{Every: 30 * time.Minute, SkipDays: days([]string{"Monday", "Someday"})}
	if at := next(noon, monday, 0); at.UTC().Weekday() != time.Tuesday || at.UTC().Hour() != 0 {
		t.Errorf("due at %v, want Tuesday 00:00", at)
	}
	never := news.Rhythm{Every: 30 * time.Minute, SkipHours: 1<<24 - 1}
	if at := next(noon, never, 0); at.Sub(noon) != 24*time.Hour {
		t.Errorf("with all hours skipped due in %v, want a day", at.Sub(noon))
	}
}

func TestAnswerTellsHowLongItStaysGood(t *testing.T) {
	first, _ := fetched(says(200, agency, "Cache-Control", "max-age=600"), subscription)
	if got := first.Feed.State.Rhythm.Fresh; got != 10*time.Minute {
		t.Errorf("good for %v, want ten minutes", got)
	}
	again, _ := fetched(says(304, "", "Cache-Control", "max-age=120"), first.Feed)
	if got := again.Feed.State.Rhythm; got.Fresh != 2*time.Minute || got.Every != first.Feed.State.Rhythm.Every {
		t.Errorf("after a 304 %+v, want it good for two minutes and the rest as it was", got)
	}
}
