package newsboat

import (
	"database/sql"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"visti/internal/news"
)

const urls = `# my feeds
https://rss.vistovyk.example/ukr.rss "Ukraine" news/all "~Вістовик, усе" "!"
http://obrii.example/feed   # late comment
"https://harbour.example/rss" "long tag" #x
exec:~/bin/rm-all.sh evil
filter:~/bin/x.py:https://a.example/
"query:Ранок:unread = \"yes\" and (tags # \"Ukraine\" or title =~ \"міст\") and age < 3" "~x"
"query:Складне:title =~ \"^(а|б)+$\""
file:///etc/passwd
http://obrii.example/feed
query:broken
`

func TestURLsFileIsReadAndNothingIsRun(t *testing.T) {
	s, err := ReadURLs(strings.NewReader(urls))
	if err != nil || len(s.Feeds) != 3 {
		t.Fatalf("%+v, %v; want three feeds", s, err)
	}
	f := s.Feeds[0]
	if f.Title.String() != "Вістовик, усе" || f.Group.String() != "Ukraine" || len(f.Labels) != 1 || f.Labels[0].String() != "news∕all" || !f.Enabled || len(f.Extra) != 1 {
		t.Errorf("first feed %+v", f)
	}
	if s.Feeds[2].Group.String() != "long tag" || len(s.Feeds[2].Labels) != 0 || s.Feeds[1].Title.String() != "obrii.example" {
		t.Errorf("others %+v", s.Feeds[1:])
	}
	var skipped []string
	for _, k := range s.Skipped {
		skipped = append(skipped, k.Text.String()+": "+k.Why)
	}
	want := []string{
		"exec:~/bin/rm-all.sh: runs a program; visti runs none", "filter:~/bin/x.py:https://a.example/: pipes a feed through a program; visti runs none",
		"file:///etc/passwd: not a web address", "http://obrii.example/feed: stands there twice", "query:broken: a query feed without an expression",
	}
	if strings.Join(skipped, "\n") != strings.Join(want, "\n") {
		t.Errorf("skipped\n%s\nwant\n%s", strings.Join(skipped, "\n"), strings.Join(want, "\n"))
	}
	if len(s.Queries) != 2 || s.Queries[0].Query != "is:unread (group:Ukraine OR title:міст) age:3d" || s.Queries[1].Query != "" {
		t.Errorf("queries %+v", s.Queries)
	}
}

func TestQueryFeedsAreTranslated(t *testing.T) {
	for in, want := range map[string]string{
		`unread = "yes"`:  `is:unread`,
		`unread != "yes"`: `is:read`,
		`flags # "s"`:     `is:starred`,
		`age between 0:7`: `age:7d`,
		`age > 30 and author = "Олена Коваль"`: `older:30d by:"Олена Коваль"`,
		`tags !# "sport"`: `-group:sport`,
		`content =~ "трамвай" or feedtitle = "Вістнык"`: `body:трамвай OR source:Вістнык`,
		`title =~ "a.*b"`:         "",
		`rssurl =~ "x"`:           "",
		`unread = "yes" nonsense`: "",
		`((((`:                    "",
		``:                        "",
	} {
		if got, ok := translate(in); got != want || ok != (want != "") {
			t.Errorf("%s is %q, want %q", in, got, want)
		}
	}
}

// cache makes a cache.db as newsboat does, with a write-ahead log that is open.
func cache(t *testing.T) (path string) {
	t.Helper()
	path = filepath.Join(t.TempDir(), "cache.db")
	db, err := sql.Open("sqlite", "file:"+path+"?_pragma=journal_mode(WAL)")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { db.Close() })
	for _, q := range []string{
		`CREATE TABLE rss_item (id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, guid VARCHAR(64) NOT NULL, title VARCHAR(1024) NOT NULL,
			author VARCHAR(1024) NOT NULL, url VARCHAR(1024) NOT NULL, feedurl VARCHAR(1024) NOT NULL, pubDate INTEGER NOT NULL,
			content VARCHAR(65535) NOT NULL, unread INTEGER(1) NOT NULL, enclosure_url VARCHAR(1024), enclosure_type VARCHAR(1024),
			enqueued INTEGER(1) NOT NULL DEFAULT 0, flags VARCHAR(52), deleted INTEGER(1) NOT NULL DEFAULT 0, base VARCHAR(128) NOT NULL DEFAULT "")`,
		`INSERT INTO rss_item (guid, title, author, url, feedurl, pubDate, content, unread, flags) VALUES
			('g1', 'x', '', 'https://a.example/1', 'https://a.example/feed', 1, '', 0, NULL),
			('g2', 'x', '', 'https://a.example/2', 'https://a.example/feed', 1, '', 1, NULL),
			('g3', 'x', '', '', 'https://a.example/feed', 1, '', 1, 's'),
			('', 'x', '', 'javascript:alert(1)', 'exec:x', 1, '', 0, '')`,
	} {
		if _, err := db.ExecContext(t.Context(), q); err != nil {
			t.Fatal(err)
		}
	}
	return path
}

func TestCacheIsCopiedAndLeftAlone(t *testing.T) {
	path := cache(t)
	before, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Chmod(filepath.Dir(path), 0o500); err != nil {
		t.Fatal(err)
	}
	marks, err := ReadCache(t.Context(), path)
	_ = os.Chmod(filepath.Dir(path), 0o700)
	if err != nil || len(marks) != 2 {
		t.Fatalf("%+v, %v; want two marks", marks, err)
	}
	feed, _ := news.ParseURL("https://a.example/feed")
	link, _ := news.ParseURL("https://a.example/1")
	if marks[0] != (news.OldMark{Feed: feed, GUID: "g1", URL: link, Read: true}) || marks[1] != (news.OldMark{Feed: feed, GUID: "g3", Starred: true}) {
		t.Errorf("marks %+v", marks)
	}
	if after, err := os.ReadFile(path); err != nil || string(after) != string(before) {
		t.Error("the cache was changed")
	}
	if _, err := ReadCache(t.Context(), filepath.Join(t.TempDir(), "none.db")); err == nil {
		t.Error("a missing cache was read")
	}
}

// FuzzURLs holds that every line is a feed, a query, a named omission or nothing,
// that names are clean and that translated queries can be read.
func FuzzURLs(f *testing.F) {
	f.Add(urls)
	f.Add(`"query:a:unread = \"yes\"" "~" "!" \`)
	f.Fuzz(func(t *testing.T, file string) {
		s, err := ReadURLs(strings.NewReader(file))
		if err != nil {
			return
		}
		check := func(text string) {
			if !utf8.ValidString(text) || strings.ContainsFunc(text, unicode.IsControl) {
				t.Errorf("not clean: %q", text)
			}
		}
		for _, f := range s.Feeds {
			check(f.Title.String())
			check(f.Group.String())
			if u := f.URL.String(); !strings.HasPrefix(u, "http://") && !strings.HasPrefix(u, "https://") {
				t.Errorf("feed at %q", u)
			}
		}
		for _, k := range s.Skipped {
			check(k.Text.String())
		}
		for _, q := range s.Queries {
			check(q.Name.String())
			check(q.Expression)
		}
	})
}
