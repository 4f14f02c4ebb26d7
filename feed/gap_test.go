package feed

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"visti/internal/news"
)

// dated is a feed of items published that long before noon.
func dated(ages ...time.Duration) string {
	var sb strings.Builder
	sb.WriteString("<rss version=\"2.0\"><channel><title>x</title>")
	for i, age := range ages {
		fmt.Fprintf(&sb, "<item><guid>%d-%d</guid><title>x</title><pubDate>%s</pubDate></item>", age, i, noon.Add(-age).Format(time.RFC1123Z))
	}
	sb.WriteString("</channel></rss>")
	return sb.String()
}

func TestPollWithoutAKnownItemWarnsAndShortensTheInterval(t *testing.T) {
	f := polledBefore()
	f.State.Newest = noon.Add(-50 * time.Minute)
	f.State.Rhythm = news.Rhythm{Every: time.Hour}
	minutes := func(from, to int) (ages []time.Duration) {
		for m := from; m <= to; m += 5 {
			ages = append(ages, time.Duration(m)*time.Minute)
		}
		return ages
	}
	b, err := fetched(says(200, dated(minutes(5, 40)...)), f)
	if err != nil {
		t.Fatal(err)
	}
	if g := b.Gap; !g.From.Equal(f.State.Newest) || !g.To.Equal(noon.Add(-40*time.Minute)) || g.Feed != f.ID {
		t.Errorf("gap %+v, want from the newest known to the oldest of the poll", g)
	}
	st := b.Feed.State
	if st.Rhythm.Hurry != 1 || st.Rhythm.Every > 15*time.Minute || !strings.Contains(st.Problem.String(), "missing; asked more often") {
		t.Errorf("rhythm %+v, problem %q; want a shorter interval and a warning", st.Rhythm, st.Problem)
	}

	f.State.Checked = noon.Add(-8 * time.Hour) // the machine was off
	if b, _ = fetched(says(200, dated(minutes(5, 40)...)), f); b.Gap.To.IsZero() || b.Feed.State.Rhythm.Hurry != 0 {
		t.Errorf("after a night off: gap %+v, hurry %d; want a gap and no hurry", b.Gap, b.Feed.State.Rhythm.Hurry)
	}
	f.State.Checked = noon.Add(-time.Hour)
	for name, ages := range map[string][]time.Duration{
		"one item is known": minutes(10, 55), "few items": {time.Minute, 2 * time.Minute},
	} {
		if b, _ = fetched(says(200, dated(ages...)), f); !b.Gap.To.IsZero() || !b.Feed.State.Problem.Empty() {
			t.Errorf("%s: gap %+v, want none", name, b.Gap)
		}
	}
	f.State.Newest = time.Time{}
	if b, _ = fetched(says(200, dated(minutes(5, 40)...)), f); !b.Gap.To.IsZero() {
		t.Errorf("first poll: gap %+v", b.Gap)
	}
}

func TestHurryEndsWhenMostItemsAreKnown(t *testing.T) {
	f := polledBefore()
	f.State.Newest, f.State.Rhythm.Hurry = noon.Add(-6*time.Minute), 2
	b, _ := fetched(says(200, dated(5*time.Minute, time.Hour, 2*time.Hour, 3*time.Hour)), f)
	if got := b.Feed.State.Rhythm.Hurry; got != 1 {
		t.Errorf("hurry %d, want 1", got)
	}
}
