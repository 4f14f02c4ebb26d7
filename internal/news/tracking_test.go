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
