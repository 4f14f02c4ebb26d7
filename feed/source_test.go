package feed

import (
	"strings"
	"testing"

	"visti/internal/news"
)

func TestSourceIsThePlaceOfItsFeed(t *testing.T) {
	for address, want := range map[string]string{
		"https://rss.example.org/all.xml":                          "example.org",
		"https://www.pravda.example/rss":                           "pravda.example",
		"https://blog.one.example/feed":                            "blog.one.example",
		"https://blog.two.example/feed":                            "blog.two.example",
		"https://feeds.example/x":                                  "feeds.example",
		"http://127.0.0.1:8080/rss":                                "127.0.0.1:8080",
		"https://example.org:8443/rss":                             "example.org",
		"https://www.youtube.com/feeds/videos.xml?channel_id=UC12": "youtube.com/uc12",
		"https://www.reddit.com/r/ukraine/.rss":                    "reddit.com/r/ukraine",
		"https://medium.com/feed/@olena":                           "medium.com/@olena",
		"https://feeds.feedburner.com/Obrii":                       "feedburner.com/obrii",
		"https://github.com/olena/one/releases.atom":               "github.com/olena/one/releases.atom",
		"https://social.example/@olena.rss":                        "social.example/@olena.rss",
		"https://xn--80ahqgjaddr.xn--j1amh/rss":                    "xn--80ahqgjaddr.xn--j1amh",
		"https://olena.substack.com/feed":                          "olena.substack.com",
	} {
		u, err := news.ParseURL(address)
		if err != nil {
			t.Fatal(err)
		}
		if got := SourceID(u); got != want {
			t.Errorf("%s: source %q, want %q", address, got, want)
		}
	}
}

func readFeeds(t *testing.T, outlines string) []news.Feed {
	t.Helper()
	feeds, err := ReadOPML(strings.NewReader(`<opml xmlns:visti="urn:visti:opml"><body>` + outlines + `</body></opml>`))
	if err != nil {
		t.Fatal(err)
	}
	return feeds
}

// TestNoSourceIsCalledByTheNameOfAnother holds that a source whose feeds have several
// names is called by none of them.
func TestNoSourceIsCalledByTheNameOfAnother(t *testing.T) {
	one, two := `<outline text="Обрій: спорт" xmlUrl="https://obrii.example/sport.xml"/>`, `<outline text="Обрій: світ" xmlUrl="https://obrii.example/world.xml"/>`
	for _, f := range readFeeds(t, one+two) {
		if got := f.Source.Name.String(); got != "obrii.example" {
			t.Errorf("%s: the source is called %q, want the place of both", f.Title, got)
		}
	}
	if f := readFeeds(t, one)[0]; f.Source.Name != f.Title {
		t.Errorf("one feed: the source is called %q, want %q", f.Source.Name, f.Title)
	}
	named := strings.Replace(one, "<outline", `<outline visti:source="obrii" visti:name="Обрій"`, 1)
	if f := readFeeds(t, named+two)[0]; f.Source.ID != "obrii" || f.Source.Name.String() != "Обрій" {
		t.Errorf("a source that is named: %+v", f.Source)
	}
}

// TestNameOfAFeedIsWrittenOnce holds that who edits the name of a feed in the file
// changes what its articles are called by.
func TestNameOfAFeedIsWrittenOnce(t *testing.T) {
	feeds := readFeeds(t, `<outline text="Обрій" xmlUrl="https://obrii.example/all.xml"/>`)
	var sb strings.Builder
	if err := WriteOPML(&sb, feeds); err != nil {
		t.Fatal(err)
	}
	edited := strings.ReplaceAll(sb.String(), `text="Обрій"`, `text="Далекий обрій"`)
	again, err := ReadOPML(strings.NewReader(edited))
	if err != nil || again[0].Source.Name.String() != "Далекий обрій" {
		t.Errorf("source after the edit: %+v, %v", again, err)
	}
	if got := Renamed(feeds[0], news.PlainLine("Небокрай")); got.Title.String() != "Небокрай" || got.Source.Name != got.Title {
		t.Errorf("renamed to %q of %q", got.Title, got.Source.Name)
	}
}

func TestFeedJoinsTheSourceOfItsHost(t *testing.T) {
	others := readFeeds(t, `<outline text="Вістовик" visti:source="vistovyk" visti:name="Вістовик" htmlUrl="https://vistovyk.example" xmlUrl="https://rss.vistovyk.example/ukr.rss"/>
<outline text="Вістовик ru" visti:source="vistovyk" visti:name="Вістовик" htmlUrl="https://ru.vistovyk.example" xmlUrl="https://rss.vistovyk.example/rus.rss"/>
<outline text="Канал" visti:source="channel" visti:name="Канал" xmlUrl="https://www.youtube.com/feeds/videos.xml?channel_id=UC1"/>`)
	for outline, want := range map[string]string{
		`text="Вістовик en" xmlUrl="https://www.vistovyk.example/en.xml"`:                     "vistovyk Вістовик",
		`text="Інший" xmlUrl="https://vistovyk.org.example/rss"`:                              "vistovyk.org.example Інший",
		`text="Ще канал" xmlUrl="https://www.youtube.com/feeds/videos.xml?channel_id=UC2"`:    "youtube.com/uc2 Ще канал",
		`text="Свій" visti:source="own" visti:name="Сам" xmlUrl="https://vistovyk.example/2"`: "own Сам",
	} {
		f := readFeeds(t, "<outline "+outline+"/>")[0]
		if got := SourceOf(f, others); got.ID+" "+got.Name.String() != want {
			t.Errorf("%s: source %s %s, want %s", outline, got.ID, got.Name, want)
		}
	}
}
