package feed

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"visti/internal/news"
)

func TestSubscriptionsSurviveTheFile(t *testing.T) {
	feeds := Catalogue()
	feeds[0].FullText, feeds[0].Interval, feeds[0].Group = news.FullTextNever, 90*time.Minute, news.PlainLine("Новини/Агентства")
	feeds[1].Title, feeds[1].Note = news.PlainLine(`Лапки " < & >`), news.PlainLine("чому ні")
	var sb strings.Builder
	if err := WriteOPML(&sb, feeds); err != nil {
		t.Fatal(err)
	}
	again, err := ReadOPML(strings.NewReader(sb.String()))
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(asWritten(feeds), asWritten(again)); diff != "" {
		t.Errorf("written and read (-want +got):\n%s", diff)
	}
}

func TestOPMLOfOtherReadersIsRead(t *testing.T) {
	file := `<?xml version="1.0" encoding="utf-8"?>
<opml version="1.0"><head><title>x</title></head><body>
<outline title="Україна" text="Україна"><outline type="rss" text="Вістовик" xmlUrl="https://rss.vistovyk.example/ukr.rss" htmlUrl="https://www.vistovyk.example"/>
<outline text="Вістовик ще раз" xmlUrl="https://rss.vistovyk.example/ukr.rss"/></outline>
<outline xmlUrl="https://news.obrii.example/feed?x=1&y=2" description="ignored"/>
</body></opml>`
	feeds, err := ReadOPML(strings.NewReader(file))
	if err != nil || len(feeds) != 2 {
		t.Fatalf("%d feeds, %v; want 2", len(feeds), err)
	}
	a, b := feeds[0], feeds[1]
	if a.Group.String() != "Україна" || a.Title.String() != "Вістовик" || !a.Enabled || a.Source.ID != "vistovyk.example" {
		t.Errorf("first feed %+v", a)
	}
	if b.URL.String() != "https://news.obrii.example/feed?x=1&y=2" || b.Source.ID != "obrii.example" || b.Title.String() != "news.obrii.example" {
		t.Errorf("second feed %+v", b)
	}
}

func TestOPMLThatCannotBeMeantNamesTheOutline(t *testing.T) {
	for attribs, want := range map[string]string{
		`xmlUrl="file:///etc/passwd"`:                           "web address",
		`xmlUrl="https://a.example/" topics="wars"`:             `"wars" is none; there are war politics `,
		`xmlUrl="https://a.example/" zone="Kyiv"`:               "Europe/Kyiv",
		`xmlUrl="https://a.example/" interval="often"`:          "20m",
		`xmlUrl="https://a.example/" fulltext="yes"`:            "ahead",
		`xmlUrl="https://a.example/" visti:enabled="sometimes"`: "true or false",
	} {
		_, err := ReadOPML(strings.NewReader("\ufeff<opml xmlns:visti='urn:x'>\r\n<body><outline text='Тека'>\n<outline\n text='Зламана' " + attribs + "/></outline></body></opml>"))
		if err == nil || !strings.Contains(err.Error(), want) || !strings.Contains(err.Error(), `line 3, outline "Зламана"`) {
			t.Errorf("%s: %v, want an error that names line and outline and says %q", attribs, err, want)
		}
	}
	deep := strings.Repeat("<outline>", 1<<18)
	for file, want := range map[string]string{
		"": "the file is empty", " \n": "the file is empty", "\ufeff": "the file is empty", "<rss/>": "no <opml>", "{}": "no <opml>",
		"https://a.example/rss\n": "no <opml>", "<!-- -->": "no <opml>", "<opml><body>": "read OPML",
		"<opml><body>" + deep + strings.ReplaceAll(deep, "<", "</") + "</body></opml>": "deep",
	} {
		if _, _, err := TakeOPML(strings.NewReader(file)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%.99q was taken over as OPML: %v, want an error that says %q", file, err, want)
		}
		if _, err := ReadOPML(strings.NewReader(file)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%.99q was read as OPML: %v, want an error that says %q", file, err, want)
		}
	}
}

// One outline that another reader runs, or that is no address, costs only itself.
func TestOPMLOfOthersLosesOnlyWhatCannotBeMeant(t *testing.T) {
	feeds, left, err := TakeOPML(strings.NewReader(`<opml><body><outline text="Перша" xmlUrl="https://a.example/rss"/>
<outline text="Програма" xmlUrl="exec:ls"/><outline text="Тека"><outline text="Гофер" xmlUrl="gopher://x.example/y"/><outline text="Друга" xmlUrl="https://b.example/rss"/></outline></body></opml>`))
	if err != nil || len(feeds) != 2 || feeds[1].Title != news.PlainLine("Друга") {
		t.Fatalf("TakeOPML: %v, %v; want both feeds", feeds, err)
	}
	if len(left) != 2 || !strings.Contains(left[0].Error(), "Програма") || !strings.Contains(left[1].Error(), "Гофер") {
		t.Errorf("left out: %v, want both outlines by their names", left)
	}
}

func TestOPMLKeepsFoldersCategoriesAndForeignAttributes(t *testing.T) {
	file := `<opml version="2.0" xmlns:frss="https://freshrss.org/opml"><body>
<outline text="Світ"><outline text="Європа, Азія"><outline text="Вістовик" title="Вістовик, усе" type="HTML+XPath" xmlUrl="https://rss.vistovyk.example/ukr.rss"
 category="/Ранок/Перше,/Вечір" frss:xPathItem="//article" version="RSS" user="olena"/></outline></outline>
<outline text="Ще"><outline text="знову" xmlUrl="https://rss.vistovyk.example/ukr.rss"/></outline></body></opml>`
	feeds, err := ReadOPML(strings.NewReader(file))
	if err != nil || len(feeds) != 1 {
		t.Fatalf("%d feeds, %v", len(feeds), err)
	}
	f := feeds[0]
	if f.Group.String() != "Світ/Європа, Азія" || fmt.Sprint(f.Labels) != "[Ранок/Перше Вечір Ще]" || f.User != "olena" {
		t.Errorf("group %q, labels %v, user %q", f.Group, f.Labels, f.User)
	}
	want := []news.Attribute{{Name: "type", Value: "HTML+XPath"}, {Name: "title", Value: "Вістовик, усе"}, {Space: "https://freshrss.org/opml", Name: "xPathItem", Value: "//article"}, {Name: "version", Value: "RSS"}}
	if diff := cmp.Diff(want, f.Extra); diff != "" {
		t.Errorf("foreign attributes (-want +got):\n%s", diff)
	}
	var once, twice strings.Builder
	if err := WriteOPML(&once, feeds); err != nil {
		t.Fatal(err)
	}
	again, err := ReadOPML(strings.NewReader(once.String()))
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(feeds, again, cmp.AllowUnexported(news.Text{}, news.URL{})); diff != "" {
		t.Errorf("exported and imported (-want +got):\n%s", diff)
	}
	if err := WriteOPML(&twice, again); err != nil || once.String() != twice.String() {
		t.Errorf("exported again (%v):\n%s\nwant\n%s", err, twice.String(), once.String())
	}
}
