package news

import "testing"

func TestWithoutTrackingKeepsWhatNamesTheArticle(t *testing.T) {
	for in, want := range map[string]string{
		"https://a.example/x?utm_source=rss&id=5&fbclid=1":        "https://a.example/x?id=5",
		"https://a.example/x?id=5&b=%D0%B9":                       "https://a.example/x?id=5&b=%D0%B9",
		"https://a.example/x?UTM_medium=feed":                     "https://a.example/x",
		"https://a.example/x?at_medium=RSS&at_campaign=KARANGA#c": "https://a.example/x#c",
		"https://a.example/x#utm_source=rss":                      "https://a.example/x",
		"https://a.example/":                                      "https://a.example/",
	} {
		u, err := ParseURL(in)
		if err != nil {
			t.Fatal(err)
		}
		if got := u.WithoutTracking().String(); got != want {
			t.Errorf("WithoutTracking(%s) = %s, want %s", in, got, want)
		}
	}
	if got := (URL{}).WithoutTracking(); !got.Empty() {
		t.Errorf("WithoutTracking of no address = %q", got)
	}
}

func TestCanonicalIsTheSameForOneArticle(t *testing.T) {
	const want = "news.example/war/1.html?id=5&z=1"
	for _, in := range []string{
		"https://news.example/war/1.html?id=5&z=1",
		"http://www.news.example/war/1.html?z=1&id=5&utm_source=rss",
		"https://m.news.example:443/war/1.html?id=5&fbclid=x&z=1#top",
		"https://amp.news.example/war/1.html/?id=5&z=1",
	} {
		u, err := ParseURL(in)
		if err != nil {
			t.Fatal(err)
		}
		if got := u.Canonical(); got != want {
			t.Errorf("Canonical of %s = %s, want %s", in, got, want)
		}
	}
	for _, pair := range [][2]string{
		{"https://news.example/?id=5", "https://news.example/?id=6"},
		{"https://news.example/a", "https://news.example/b"},
		{"https://news.example:8080/a", "https://news.example/a"},
		{"https://news.example/#!/a", "https://news.example/#!/b"},
	} {
		a, errA := ParseURL(pair[0])
		b, errB := ParseURL(pair[1])
		if errA != nil || errB != nil {
			t.Fatal(errA, errB)
		}
		if a.Canonical() == b.Canonical() {
			t.Errorf("%s and %s are both %q", a, b, a.Canonical())
		}
	}
	if got := (URL{}).Canonical(); got != "" {
		t.Errorf("Canonical of no address = %q", got)
	}
}
