package news

import (
	"testing"
	"time"
)

func TestMutingHidesWhatIsNotAskedFor(t *testing.T) {
	sport := Article{Title: PlainLine("Матч перенесли"), Topics: []Topic{Sport}, Source: "obrii"}
	war := Article{Title: PlainLine("Збили 41 шахед"), Topics: []Topic{War}, Source: "vistovyk"}
	parse := func(s string) Query {
		t.Helper()
		q, err := ParseQuery(s, time.Unix(0, 0))
		if err != nil {
			t.Fatal(err)
		}
		return q
	}
	for _, c := range []struct {
		query      string
		mutes      []string
		sport, war bool
	}{
		{"", nil, true, true},
		{"", []string{"topic:sport"}, false, true},
		{"", []string{""}, true, true}, // a mute of everything is none
		{"", []string{"матчі", "source:vistovyk"}, false, false},
		{"topic:sport", []string{"topic:sport"}, true, false},
		{"topic:sport", []string{"topic:sport", "source:obrii"}, false, false},
		{"topic:sport,war", []string{"topic:sport"}, false, true},
		{"матч OR шахед", []string{"topic:sport матч"}, false, true},
		{"матч topic:sport", []string{"topic:sport матч"}, true, false},
		{"-topic:war", []string{"topic:war"}, true, false},
	} {
		var mutes []Query
		for _, m := range c.mutes {
			mutes = append(mutes, parse(m))
		}
		q := parse(c.query).Muting(mutes...)
		if q.Match(sport) != c.sport || q.Match(war) != c.war {
			t.Errorf("%q without %q: sport %v, war %v; want %v, %v", c.query, c.mutes, q.Match(sport), q.Match(war), c.sport, c.war)
		}
	}
}
