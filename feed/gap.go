package feed

import (
	"time"

	"visti/internal/news"
)

const (
	fewItems = 3 // a shorter document always holds nothing but what is new
	maxHurry = 2 // an hour becomes a quarter of one
)

// gap tells what may have been missed: every item is younger than all that was
// known, so older ones may have come and gone in between.
func (a answer) gap(articles []news.Article) news.Gap {
	newest := a.feed.State.Newest
	if newest.IsZero() || len(articles) < fewItems {
		return news.Gap{}
	}
	oldest := a.now
	for _, art := range articles {
		if art.Published.IsZero() || !art.Time().After(newest) {
			return news.Gap{}
		}
		if t := art.Time(); t.Before(oldest) {
			oldest = t
		}
	}
	return news.Gap{Feed: a.feed.ID, From: newest, To: oldest, Noticed: a.now}
}

// hurried is how often the interval is to be halved from now on: once more if
// articles were lost although the feed was asked when it was due, once less if
// three quarters of the document were known.
func hurried(was news.FeedState, now time.Time, articles []news.Article, gap news.Gap) int {
	if gap != (news.Gap{}) {
		every := was.Rhythm.Every
		if every == 0 {
			every = unknown
		}
		if now.Sub(was.Checked) <= 2*every {
			return min(was.Rhythm.Hurry+1, maxHurry)
		}
		return was.Rhythm.Hurry // nobody asked: the interval is not to blame
	}
	known := 0
	for _, a := range articles {
		if !a.Time().After(was.Newest) {
			known++
		}
	}
	if 4*known >= 3*len(articles) {
		return max(was.Rhythm.Hurry-1, 0)
	}
	return was.Rhythm.Hurry
}

// missed says that articles may be lost.
func missed(g news.Gap, sooner bool) news.Text {
	s := "articles from " + stampOf(g.From, g.To) + " to " + stampOf(g.To, g.From) + " may be missing"
	if sooner {
		s += "; asked more often from now on"
	}
	return news.PlainLine(s)
}

// stampOf writes t, with its day if the other is of another one.
func stampOf(t, other time.Time) string {
	t, other = t.UTC(), other.UTC()
	if t.Format(time.DateOnly) == other.Format(time.DateOnly) {
		return t.Format("15:04")
	}
	return t.Format("2006-01-02 15:04 MST")
}
