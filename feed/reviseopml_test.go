package feed

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"visti/internal/news"
)

// cherished is a file that somebody has written by hand.
const cherished = `<?xml version="1.0" encoding="UTF-8"?>
<!-- мої джерела -->
<opml version="2.0" xmlns:frss="https://freshrss.org/opml">
  <head>
    <title>Читаю</title><ownerName>Олена</ownerName>
  </head>
  <body>
    <!-- вимкнено до весни -->
    <outline text='Перша' xmlUrl="https://a.example/rss" frss:xPathItem="//article" виноска="1" enabled = "false" />
    <outline text="Друга" title="Друга" type="rss" xmlUrl="https://b.example/rss"/> <!-- цікава -->
    <outline text="Сторінка" type="link" url="https://example.org/page"/>
    <outline text="Світ" isOpen="true">
      <outline text="Третя" xmlUrl="https://c.example/rss"/>
	  <outline text="Четверта" xmlUrl="https://d.example/rss"></outline>
    </outline>
  </body>
</opml>
`

// TestRevisedOPMLKeepsAllElse compares the lines that a change takes out (-) and puts in (+).
func TestRevisedOPMLKeepsAllElse(t *testing.T) {
	add := func(group, name, address string) news.Feed {
		f := news.Feed{URL: mustURL(address), Title: news.PlainLine(name), Group: news.PlainLine(group), Enabled: true}
		f.Source = news.Source{ID: SourceID(f.URL), Name: f.Title}
		return f
	}
	const root = `
-<opml version="2.0" xmlns:frss="https://freshrss.org/opml">
+<opml xmlns:visti="urn:visti:opml" version="2.0" xmlns:frss="https://freshrss.org/opml">`
	for name, tt := range map[string]struct {
		change func(feeds []news.Feed) []news.Feed
		want   string
	}{
		"nothing": {func(feeds []news.Feed) []news.Feed { return feeds }, ""},
		"another name": {func(feeds []news.Feed) []news.Feed {
			feeds[1] = Renamed(feeds[1], news.PlainLine(`Інша "<&>"`))
			return feeds
		}, `
-    <outline text="Друга" title="Друга" type="rss" xmlUrl="https://b.example/rss"/> <!-- цікава -->
+    <outline text="Інша &#34;&lt;&amp;&gt;&#34;" title="Інша &#34;&lt;&amp;&gt;&#34;" type="rss" xmlUrl="https://b.example/rss"/> <!-- цікава -->
`},
		"polled again": {func(feeds []news.Feed) []news.Feed {
			feeds[0].Enabled = true
			return feeds
		}, `
-    <outline text='Перша' xmlUrl="https://a.example/rss" frss:xPathItem="//article" виноска="1" enabled = "false" />
+    <outline text='Перша' xmlUrl="https://a.example/rss" frss:xPathItem="//article" виноска="1" />
`},
		"left alone": {func(feeds []news.Feed) []news.Feed {
			feeds[3].Enabled = false
			return feeds
		}, root + `
-	  <outline text="Четверта" xmlUrl="https://d.example/rss"></outline>
+	  <outline text="Четверта" xmlUrl="https://d.example/rss" visti:enabled="false"></outline>
`},
		"another address": {func(feeds []news.Feed) []news.Feed {
			feeds[0].URL = mustURL("https://a.example/feed?x=1&y=2")
			return feeds
		}, `
-    <outline text='Перша' xmlUrl="https://a.example/rss" frss:xPathItem="//article" виноска="1" enabled = "false" />
+    <outline text='Перша' xmlUrl="https://a.example/feed?x=1&amp;y=2" frss:xPathItem="//article" виноска="1" enabled = "false" />
`},
		"one taken out": {func(feeds []news.Feed) []news.Feed { return append(feeds[:2:2], feeds[3]) }, `
-      <outline text="Третя" xmlUrl="https://c.example/rss"/>
`},
		"one taken out of its line": {func(feeds []news.Feed) []news.Feed { return append(feeds[:1:1], feeds[2:]...) }, `
-    <outline text="Друга" title="Друга" type="rss" xmlUrl="https://b.example/rss"/> <!-- цікава -->
+     <!-- цікава -->
`},
		"new ones": {func(feeds []news.Feed) []news.Feed {
			return append(feeds, add("Світ", "П’ята", "https://e.example/rss"), add("", "Шоста", "https://f.example/rss"), add("Світ", "Сьома", "https://g.example/rss"))
		}, `
+      <outline type="rss" text="П’ята" title="П’ята" xmlUrl="https://e.example/rss"/>
+    <outline type="rss" text="Шоста" title="Шоста" xmlUrl="https://f.example/rss"/>
+    <outline text="Світ" title="Світ">
+      <outline type="rss" text="Сьома" title="Сьома" xmlUrl="https://g.example/rss"/>
+    </outline>
`},
		"one that another program wrote to": {func(feeds []news.Feed) []news.Feed {
			feeds[1].Extra = []news.Attribute{{Space: "urn:other", Name: "kept", Value: "yes"}}
			return feeds
		}, `
-    <outline text="Друга" title="Друга" type="rss" xmlUrl="https://b.example/rss"/> <!-- цікава -->
+    <outline xmlns:x1="urn:other" type="rss" text="Друга" title="Друга" xmlUrl="https://b.example/rss" x1:kept="yes"/> <!-- цікава -->
`},
	} {
		t.Run(name, func(t *testing.T) {
			feeds, err := ReadOPML(strings.NewReader(cherished))
			if err != nil {
				t.Fatal(err)
			}
			got := revised(t, cherished, tt.change(feeds))
			if diff := lineDiff(cherished, got); diff != strings.TrimPrefix(tt.want, "\n") {
				t.Errorf("the file differs by\n%s\nwant\n%s", diff, tt.want)
			}
		})
	}
}

// changes are all kinds of them, each made to one of the feeds.
var changes = []func(feeds []news.Feed, i int) []news.Feed{
	func(feeds []news.Feed, _ int) []news.Feed { return feeds },
	func(feeds []news.Feed, i int) []news.Feed {
		feeds[i] = Renamed(feeds[i], news.PlainLine(`Назва <з> "лапками" & рештою`))
		return feeds
	},
	func(feeds []news.Feed, i int) []news.Feed { feeds[i].Enabled = !feeds[i].Enabled; return feeds },
	func(feeds []news.Feed, i int) []news.Feed {
		feeds[i].URL = mustURL("https://moved.example/?a=1&b=2")
		return feeds
	},
	func(feeds []news.Feed, i int) []news.Feed { return slices.Delete(feeds, i, i+1) },
	func(feeds []news.Feed, i int) []news.Feed {
		feeds[i].Group = news.PlainLine("Інша/Тека")
		return feeds
	},
	func(feeds []news.Feed, i int) []news.Feed {
		feeds[i].Labels = append(feeds[i].Labels, news.PlainLine("Мітка"))
		feeds[i].Extra = append(feeds[i].Extra, news.Attribute{Space: "urn:other", Name: "kept", Value: "yes"})
		return feeds
	},
	func(feeds []news.Feed, i int) []news.Feed {
		for n, group := range []news.Text{feeds[i].Group, {}, feeds[len(feeds)-1].Group} {
			u := mustURL("https://new.example/" + string(rune('a'+n)))
			feeds = append(feeds, news.Feed{URL: u, Title: news.PlainLine(u.Host()), Group: group, Source: news.Source{ID: SourceID(u), Name: news.PlainLine(u.Host())}})
		}
		return feeds
	},
}

// oddities are files in which little can be relied on.
var oddities = []string{
	cherished,
	`<opml><body><outline xmlUrl="https://a.example/"/></body></opml>`,
	`<opml><body><outline text=A xmlUrl=a><outline text="B" xmlUrl="https://b.example/"/></outline><outline xmlUrl='https://a.example/'></body></opml>`,
	`<opml><body><outline text="A" xmlUrl="https://a.example/"><outline text="B" xmlUrl="https://b.example/"/></outline></body></opml>`,
	`<opml><body><outline text="Світ"><outline xmlUrl="https://a.example/"/></outline><outline text="Ще"><outline xmlUrl="https://a.example/" x:source="s" source="t"/></outline></body></opml>`,
	`<opml><body><outline xmlUrl="https://a.example/"/></body><body/></opml>`,
	`<o:opml xmlns:o="urn:o"><o:body><o:outline text="Тека"><o:outline o:xmlUrl="https://a.example/" checked/></o:outline></o:body></o:opml>`,
	"<?xml version='1.0' encoding='windows-1251'?>\n<opml><body><outline text='\xcd\xee\xe2\xe8\xed\xe8' xmlUrl='https://a.example/'/></body></opml>",
	"<opml><body>\r\n  <outline text='A' xmlUrl='https://a.example/'\r\n    />\r\n</body></opml>",
	`<opml><!-- <body><outline xmlUrl="https://c.example/"/></body> --><body><outline text="&lt;b&gt;" enabled="no" xmlUrl="https://a.example/"></outline ><![CDATA[</body>]]></body ></opml>`,
}

func TestRevisedOPMLReadsAsOneWrittenAnew(t *testing.T) {
	for _, file := range oddities {
		feeds, left, err := TakeOPML(strings.NewReader(file))
		if err != nil || len(feeds) == 0 {
			t.Fatalf("%v, %v: no feeds in\n%s", err, left, file)
		}
		if len(left) > 0 {
			if _, err := ReviseOPML([]byte(file), feeds); err == nil {
				t.Errorf("a file was revised that cannot be meant:\n%s", file)
			}
			continue
		}
		for i := range feeds {
			for _, change := range changes {
				feeds, _ := ReadOPML(strings.NewReader(file))
				revised(t, file, change(feeds, i))
			}
		}
	}
}

// TestRevisedOPMLKeepsTheNameOfWhatMoves: a feed without a name is called as its host is.
func TestRevisedOPMLKeepsTheNameOfWhatMoves(t *testing.T) {
	const file = `<opml><body><!-- лише адреси --><outline xmlUrl="https://a.example/rss"/></body></opml>`
	feeds, err := ReadOPML(strings.NewReader(file))
	if err != nil {
		t.Fatal(err)
	}
	feeds[0].URL = mustURL("https://b.example/rss")
	const want = `<!-- лише адреси --><outline xmlUrl="https://b.example/rss" text="a.example"`
	if got := revised(t, file, feeds); !strings.Contains(got, want) {
		t.Errorf("revised to\n%s\nwant in it\n%s", got, want)
	}
}

func FuzzReviseOPML(f *testing.F) {
	for i, file := range oddities {
		f.Add(file, uint8(i), uint8(i))
	}
	f.Fuzz(func(t *testing.T, file string, i, change uint8) {
		feeds, err := ReadOPML(strings.NewReader(file))
		if err != nil || len(feeds) == 0 {
			return
		}
		revised(t, file, changes[int(change)%len(changes)](feeds, int(i)%len(feeds)))
	})
}

// revised is a file with these feeds in it, which it is checked to hold.
func revised(t *testing.T, file string, feeds []news.Feed) string {
	t.Helper()
	b, err := ReviseOPML([]byte(file), feeds)
	if err != nil {
		t.Fatal(err)
	}
	var anew strings.Builder
	if err := WriteOPML(&anew, feeds); err != nil {
		t.Fatal(err)
	}
	want, errWant := ReadOPML(strings.NewReader(anew.String()))
	got, err := ReadOPML(strings.NewReader(string(b)))
	if err != nil || errWant != nil {
		t.Fatalf("revised: %v, written anew: %v\n%s", err, errWant, b)
	}
	if diff := cmp.Diff(asWritten(want), asWritten(got)); diff != "" {
		t.Errorf("revised otherwise than written anew (-anew +revised):\n%s\n%s", diff, b)
	}
	return string(b)
}

// lineDiff are the lines of one text that the other lacks, and those it has instead, in
// their order.
func lineDiff(old, now string) string {
	var sb strings.Builder
	a, b := strings.SplitAfter(old, "\n"), strings.SplitAfter(now, "\n")
	for len(a) > 0 || len(b) > 0 {
		switch {
		case len(a) > 0 && len(b) > 0 && a[0] == b[0]:
			a, b = a[1:], b[1:]
		case len(a) > 0 && !slices.Contains(b, a[0]):
			sb.WriteString("-" + a[0])
			a = a[1:]
		default:
			sb.WriteString("+" + b[0])
			b = b[1:]
		}
	}
	return sb.String()
}
