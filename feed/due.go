package feed

import (
	"math/rand/v2"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"time"

	"visti/internal/news"
	"visti/internal/web"
)

// When feeds are asked again.
const (
	shortest     = 15 * time.Minute // between two polls of a feed
	losing       = 10 * time.Minute // the same where items would be lost
	slowest      = time.Hour        // the same for a slow feed, if nobody asks for more
	unknown      = 30 * time.Minute // the same for a feed of which nothing is known
	maxHint      = 5 * time.Hour    // of what a server may ask for
	maxBackOff   = 24 * time.Hour   // after failures, and for Retry-After
	firstSilence = 30 * time.Minute // after a 429 or 503 that names no time
)

// rhythm says how often a document wants to be asked: as often as set, else by
// how long its items take to leave it, halved as often as hurry says because some
// were lost; but not more often than ttl and sy:updatePeriod say, and once a year
// however rarely.
func rhythm(raw *document, articles []news.Article, set time.Duration, hurry int) news.Rhythm {
	every := max(adaptive(articles)>>hurry, losing)
	if set > 0 {
		every = min(max(set, losing), news.LongestInterval)
	}
	hint := min(max(minutes(raw.ttl), syndication(raw.period, raw.frequency)), maxHint)
	return news.Rhythm{Every: max(every, hint), SkipHours: hours(raw.skipHours), SkipDays: days(raw.skipDays), Hurry: hurry, Least: hint}
}

// adaptive is a quarter of the time that the document's items span, so that an
// item is seen about four times before it leaves; half of it where that would be
// too seldom.
func adaptive(articles []news.Article) time.Duration {
	var times []time.Time
	for _, a := range articles {
		if !a.Published.IsZero() {
			times = append(times, a.Time())
		}
	}
	if len(times) < 4 {
		return slowest
	}
	slices.SortFunc(times, time.Time.Compare)
	// An old item that is pinned says nothing about how fast the others go.
	span := times[len(times)-1].Sub(times[len(times)/10])
	if span/2 < shortest {
		return max(span/2, losing)
	}
	return min(max(span/4, shortest), slowest)
}

// syndication reads sy:updatePeriod and sy:updateFrequency.
func syndication(period, frequency string) time.Duration {
	var d time.Duration
	switch strings.ToLower(strings.TrimSpace(period)) {
	case "hourly":
		d = time.Hour
	case "daily":
		d = 24 * time.Hour
	case "weekly":
		d = 7 * 24 * time.Hour
	case "monthly":
		d = 30 * 24 * time.Hour
	case "yearly":
		d = 365 * 24 * time.Hour
	}
	if n, err := strconv.Atoi(strings.TrimSpace(frequency)); err == nil && n > 1 && n <= 1000 {
		d /= time.Duration(n)
	}
	return d
}

func hours(list []string) (mask uint32) {
	for _, s := range list {
		if h, err := strconv.Atoi(strings.TrimSpace(s)); err == nil && h >= 0 && h <= 24 {
			mask |= 1 << (h % 24)
		}
	}
	return mask
}

func days(list []string) (mask uint8) {
	for _, s := range list {
		for d := time.Sunday; d <= time.Saturday; d++ {
			if strings.EqualFold(strings.TrimSpace(s), d.String()) {
				mask |= 1 << d
			}
		}
	}
	return mask
}

// serverWants reads how long the headers say that an answer stays good.
func serverWants(h http.Header, now time.Time) time.Duration {
	if h == nil {
		return 0
	}
	var want time.Duration
	control := strings.ToLower(strings.Join(h.Values("Cache-Control"), ","))
	for part := range strings.SplitSeq(control, ",") {
		if value, ok := strings.CutPrefix(strings.TrimSpace(part), "max-age="); ok {
			if n, err := strconv.ParseInt(strings.Trim(value, `"`), 10, 32); err == nil && n > 0 {
				age, _ := strconv.ParseInt(strings.TrimSpace(h.Get("Age")), 10, 32)
				want = time.Duration(max(0, n-max(0, age))) * time.Second
			}
		}
	}
	if want == 0 && !strings.Contains(control, "max-age") && !strings.Contains(control, "no-cache") {
		if at, err := http.ParseTime(h.Get("Expires")); err == nil {
			since := now
			if date, err := http.ParseTime(h.Get("Date")); err == nil {
				since = date // the server's clock may be wrong
			}
			want = at.Sub(since)
		}
	}
	return min(max(want, 0), maxHint)
}

// next is when a feed that answered is asked again: not at the same moment as all
// the others, and not in the hours that it wants to be left alone.
func next(now time.Time, r news.Rhythm, wants time.Duration) time.Time {
	every := r.Every
	if every == 0 {
		every = unknown
	}
	at := now.Add(max(jitter(every), wants))
	for range 8 * 24 {
		if !r.Skips(at) {
			return at
		}
		at = at.UTC().Truncate(time.Hour).Add(time.Hour)
	}
	return now.Add(maxBackOff) // every hour of every day is skipped: nobody means that
}

// jitter moves d by up to a tenth.
func jitter(d time.Duration) time.Duration {
	return d - d/10 + time.Duration(rand.Int64N(int64(d/5)+1))
}

// backOff doubles with every failure in a row.
func backOff(r news.Rhythm, failures int) time.Duration {
	d := r.Every
	if d == 0 {
		d = unknown
	}
	for i := 1; i < failures && d < maxBackOff; i++ {
		d *= 2
	}
	return min(d, maxBackOff)
}

// retryAfter is how long a host is left alone that wants that.
func retryAfter(h http.Header, now time.Time, failures int) time.Duration {
	if wants := web.RetryAfter(h, now); wants > 0 {
		return min(wants, maxBackOff)
	}
	return backOff(news.Rhythm{Every: firstSilence}, failures)
}

func statusText(status int) string {
	if s := http.StatusText(status); s != "" {
		return strconv.Itoa(status) + " " + s
	}
	return strconv.Itoa(status)
}
