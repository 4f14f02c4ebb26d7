package feed

import (
	"errors"
	"strings"
	"testing"
	"time"

	"golang.org/x/text/encoding/charmap"

	"visti/internal/news"
)

// noon is when the tests happen.
var noon = time.Date(2026, 11, 23, 12, 0, 0, 0, time.UTC)

// subscription is that of an invented agency in the manner of real ones.
var subscription = news.Feed{
	ID: 7, URL: mustURL("https://rss.vistovyk.example/ukr.rss"), Lang: "uk", Zone: "Europe/Kyiv", Enabled: true,
	Source: news.Source{ID: "vistovyk", Name: news.PlainLine("Вістовик")},
}

func mustURL(s string) news.URL {
	u, err := news.ParseURL(s)
	if err != nil {
		panic(err)
	}
	return u
}

// doc is body as it would come from the agency's server.
func doc(body string) Document {
	return Document{Body: []byte(body), URL: subscription.URL, Feed: subscription, Now: noon}
}

func parsed(t *testing.T, body string) news.Batch {
	t.Helper()
	b, err := Parse(doc(body))
	if err != nil {
		t.Fatalf("Parse: %v", err)
	}
	return b
}

const agency = `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel><title>Вістовик</title><description>Усі новини</description>
<item><title><![CDATA[Уряд виділить 1,2 млрд грн на мости]]></title><link>https://www.vistovyk.example/economics/mosty-11170023.html?utm_source=rss</link>
<guid isPermaLink="false">8f14e45f</guid><category>Экономика</category><pubDate>Mon, 23 Nov 2026 13:40:00 +0200</pubDate>
<description><![CDATA[Роботи почнуться в березні.]]></description><enclosure url="http://images.vistovyk.example/1.png" type="image/jpeg" length="10"/></item>
<item><title><![CDATA[У Львові відкрили трамвай]]></title><link>https://www.vistovyk.example/society/tram-11170024.html</link>
<guid isPermaLink="false">c9f0f895</guid><category>Общество</category><pubDate>Mon, 23 Nov 2026 13:30:00 +0200</pubDate>
<description><![CDATA[Маршрут з’єднав центр із Сиховом.]]></description></item>
</channel></rss>`

func TestFeedOfAnAgencyIsReadWhole(t *testing.T) {
	b := parsed(t, agency)
	if len(b.Articles) != 2 || b.Partial || len(b.Problems) > 0 {
		t.Fatalf("%d articles, partial %v, problems %v; want 2 and none", len(b.Articles), b.Partial, b.Problems)
	}
	a := b.Articles[0]
	want := news.Article{
		Feed: 7, Key: "8f14e45f", GUID: "8f14e45f", Canonical: "vistovyk.example/economics/mosty-11170023.html",
		Source: "vistovyk", Lang: "uk", URL: mustURL("https://www.vistovyk.example/economics/mosty-11170023.html"),
		Published: time.Date(2026, 11, 23, 11, 40, 0, 0, time.UTC), Image: mustURL("http://images.vistovyk.example/1.png"),
	}
	if a.Feed != want.Feed || a.Key != want.Key || a.GUID != want.GUID || a.Canonical != want.Canonical || a.Source != want.Source ||
		a.Lang != want.Lang || a.URL != want.URL || !a.Published.Equal(want.Published) || a.Image != want.Image {
		t.Errorf("article\n%+v\nwant\n%+v", a, want)
	}
	if a.Title.String() != "Уряд виділить 1,2 млрд грн на мости" || a.Teaser.String() != "Роботи почнуться в березні." || a.Categories[0].String() != "Экономика" {
		t.Errorf("title %q, teaser %q, category %v", a.Title, a.Teaser, a.Categories)
	}
}

func TestDamagedFeedIsReadAllTheSame(t *testing.T) {
	win1251, err := charmap.Windows1251.NewEncoder().String(strings.Replace(agency, `encoding="utf-8"`, `encoding="windows-1251"`, 1))
	if err != nil {
		t.Fatal(err)
	}
	second := strings.LastIndex(agency, "<item>")
	for name, c := range map[string]struct {
		body    string
		items   int
		partial bool
	}{
		"junk before the root":                 {"\n\n<b>Warning</b>: x() in /var/www/x.php on line 3<br />\n" + agency, 2, false},
		"5 kB of comment before the root":      {"<!-- " + strings.Repeat("x ", 2600) + "-->" + agency, 2, false},
		"two declarations":                     {`<?xml version="1.0"?>` + agency, 2, false},
		"a byte that is no UTF-8":              {strings.Replace(agency, "мости", "мости\xff", 1), 2, false},
		"a control character":                  {strings.Replace(agency, "мости", "мости\x08", 1), 2, false},
		"a reference to a control character":   {strings.Replace(agency, "Усі новини", "Усі &#27;[31m новини", 1), 2, false},
		"windows-1251 that says so":            {win1251, 2, false},
		"windows-1251 that says utf-8":         {strings.Replace(win1251, "windows-1251", "utf-8", 1), 2, false},
		"cut inside the second item":           {agency[:second+40], 1, true},
		"cut behind the second item":           {strings.TrimSuffix(agency, "\n</channel></rss>"), 2, true},
		"without its last >":                   {strings.TrimSuffix(agency, ">"), 2, true},
		"an element of the channel never ends": {strings.Replace(agency, "<description>Усі", "<itunes:category><description>Усі", 1), 2, false},
		"a lonely ampersand":                   {strings.Replace(agency, "Усі новини", "Усі & новини", 1), 2, false},
		"an entity of HTML":                    {strings.Replace(agency, "Усі новини", "Усі&nbsp;новини &mdash;", 1), 2, false},
		"a thousand open elements":             {strings.Replace(agency, "<description>Усі новини", "<description>"+strings.Repeat("<b>", 1000)+"Усі новини", 1), 2, false},
		"a doctype with entities":              {strings.Replace(agency, "<rss", `<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><rss`, 1), 2, false},
	} {
		b, err := Parse(doc(c.body))
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if len(b.Articles) != c.items || b.Partial != c.partial {
			t.Errorf("%s: %d articles, partial %v; want %d, %v (%v)", name, len(b.Articles), b.Partial, c.items, c.partial, b.Problems)
		}
		if len(b.Articles) > 0 && !strings.HasPrefix(b.Articles[0].Title.String(), "Уряд виділить 1,2 млрд грн на мости") {
			t.Errorf("%s: title %q", name, b.Articles[0].Title)
		}
	}
}

func TestCutConnectionMakesThePollPartial(t *testing.T) {
	d := doc(agency)
	d.Cut = true
	b, err := Parse(d)
	if err != nil || !b.Partial || len(b.Problems) != 1 {
		t.Errorf("partial %v, problems %v, error %v; want partial with one problem", b.Partial, b.Problems, err)
	}
}

func TestWhatIsNoFeedSaysSo(t *testing.T) {
	page := `<!DOCTYPE html><html><head><title>Вістовик</title>
<link rel="alternate" type="application/rss+xml" title="Коментарі" href="/comments/feed/">
<link rel="alternate" type="application/atom+xml" href="/atom.xml"><link rel=stylesheet href=x.css></head><body><p>Новини</p></body></html>`
	for name, c := range map[string]struct {
		body  string
		fault news.Fault
		feeds string
	}{
		"a web page":  {page, news.FaultNotFeed, "https://rss.vistovyk.example/atom.xml https://rss.vistovyk.example/comments/feed/"},
		"a bot check": {"<html><body>Just a moment...</body></html>", news.FaultNotFeed, ""},
		"nothing":     {"", news.FaultEmpty, ""},
		"blanks":      {" \n\t ", news.FaultEmpty, ""},
		"noise":       {"\x00\x01\x02\xff", news.FaultNotFeed, ""},
		"other XML":   {`<?xml version="1.0"?><urlset><url/></urlset>`, news.FaultNotFeed, ""},
		"other JSON":  {`{"error":"no such feed"}`, news.FaultNotFeed, ""},
	} {
		_, err := Parse(doc(c.body))
		if news.FaultOf(err) != c.fault {
			t.Errorf("%s: %v (%q), want fault %q", name, err, news.FaultOf(err), c.fault)
		}
		var feeds []string
		for _, u := range Advertised(err) {
			feeds = append(feeds, u.String())
		}
		if got := strings.Join(feeds, " "); got != c.feeds {
			t.Errorf("%s: advertised %q, want %q", name, got, c.feeds)
		}
	}
	if Advertised(errors.New("x")) != nil {
		t.Error("any error advertises feeds")
	}
}

func TestAtomAndJSONFeedsAreRead(t *testing.T) {
	atom := `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="uk"><title>Обрій</title><link rel="alternate" href="https://obrii.example/"/>
<entry><id>tag:obrii.example,2026:1</id><title type="html">Кажани &amp;amp; печери</title><link rel="alternate" href="/a/1"/><published>2026-11-23T10:00:00Z</published>
<author><name>Марта Гринів</name></author><content type="html">&lt;p&gt;Текст.&lt;/p&gt;</content></entry></feed>`
	json := `{"version":"https://jsonfeed.org/version/1.1","title":"Dispatch","home_page_url":"https://dispatch.example/","items":[
{"id":"1","url":"https://dispatch.example/1","title":"Vote <held>","content_text":"A & B","date_published":"2026-11-23T10:00:00Z","tags":["World"]},
{"id":2,"url":"https://dispatch.example/2","title":"Second","attachments":"wrong"}]}`
	a := parsed(t, atom).Articles
	if len(a) != 1 || a[0].Title.String() != "Кажани & печери" || a[0].URL.String() != "https://obrii.example/a/1" || a[0].Authors[0].String() != "Марта Гринів" {
		t.Errorf("Atom: %+v", a)
	}
	j := parsed(t, json).Articles
	if len(j) != 2 || j[0].Title.String() != "Vote <held>" || j[1].Key != "2" || j[0].Categories[0].String() != "World" {
		t.Errorf("JSON Feed: %+v", j)
	}
}

func TestNothingFromAFeedIsRaw(t *testing.T) {
	hostile := `<rss version="2.0"><channel><title>&#27;]0;x&#7;</title><item><title>a&amp;#27;[31mb&#x202e;c` + "\u009b31m" + `</title>
<link>javascript:alert(1)</link><description>&lt;b&gt;&amp;#27;]8;;x</description><author>x&#8;y</author><category>` + "\x1b[2J" + `</category><guid>g` + "\x1b" + `</guid></item></channel></rss>`
	b := parsed(t, hostile)
	a := b.Articles[0]
	for what, s := range map[string]string{
		"channel": b.Channel.Title.String(), "title": a.Title.String(), "teaser": a.Teaser.String(), "html": a.HTML.String(),
		"author": a.Authors[0].String(), "category": a.Categories[0].String(), "guid": a.GUID,
	} {
		if strings.ContainsAny(s, "\x1b\x07\x08\u009b\u202e") {
			t.Errorf("%s holds a control: %q", what, s)
		}
	}
	if !a.URL.Empty() {
		t.Errorf("a javascript link became %s", a.URL)
	}
}
