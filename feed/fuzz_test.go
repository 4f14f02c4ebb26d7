package feed

import (
	"fmt"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"visti/internal/news"
)

// clean tells whether s may be shown: valid, without control characters.
func clean(s string) bool {
	return utf8.ValidString(s) && !strings.ContainsFunc(s, func(r rune) bool {
		return unicode.IsControl(r) && r != '\n' && r != '\t'
	})
}

// FuzzParse holds that whatever comes in, what comes out is clean, has a key and
// links to the web or nowhere.
func FuzzParse(f *testing.F) {
	f.Add([]byte(agency), "text/xml; charset=utf-8")
	f.Add([]byte(agency[:900]), "")
	f.Add([]byte(`{"version":"https://jsonfeed.org/version/1","items":[{"id":"1","title":"x","url":"/1"}]}`), "application/json")
	f.Add([]byte(`<feed xmlns="http://www.w3.org/2005/Atom"><entry><title type="html">&amp;#27;</title></entry></feed>`), "")
	f.Add([]byte(`<rdf:RDF xmlns:rdf="x" xmlns="http://purl.org/rss/1.0/"><item rdf:about="https://a.example/1"><title>x</title></item></rdf:RDF>`), "")
	f.Add([]byte("\xff\xfe<\x00r\x00s\x00s\x00>\x00"), "text/xml; charset=utf-16")
	f.Fuzz(func(t *testing.T, body []byte, contentType string) {
		d := doc(string(body))
		d.ContentType = contentType
		b, err := Parse(d)
		if err != nil {
			if news.FaultOf(err) == news.FaultNone || !clean(err.Error()) {
				t.Errorf("error %q with fault %q", err, news.FaultOf(err))
			}
			return
		}
		for _, a := range b.Articles {
			if a.Key == "" {
				t.Errorf("an article without a key: %+v", a)
			}
			for _, s := range []string{a.Title.String(), a.Teaser.String(), a.HTML.String(), a.Key, a.GUID} {
				if !clean(s) {
					t.Errorf("not clean: %q", s)
				}
			}
			if u := a.URL.String(); u != "" && !strings.HasPrefix(u, "http://") && !strings.HasPrefix(u, "https://") {
				t.Errorf("link to %q", u)
			}
		}
		for _, p := range b.Problems {
			if !clean(p.String()) {
				t.Errorf("problem %q", p)
			}
		}
	})
}

// FuzzOPML holds that what is read, written and read again is the same.
func FuzzOPML(f *testing.F) {
	f.Add(`<opml version="2.0"><body><outline text="Новини" xmlUrl="https://a.example/rss" visti:topics="war economy" interval="20m"/></body></opml>`)
	f.Add(`<opml><body><outline text="A"><outline text="B/C"><outline xmlUrl="http://a.example/?a=1&amp;b=2" title="x &quot;y&quot;" enabled="false"/></outline></outline></body></opml>`)
	f.Add(`<opml xmlns:frss="https://freshrss.org/opml"><body><outline text="A" category="/x/y,z"><outline type="HTML+XPath" text="t" title="T" xmlUrl="http://a.example/" frss:xPathItem="//a" version="RSS" user="me"/></outline><outline text="C"><outline xmlUrl="http://a.example/"/></outline></body></opml>`)
	f.Fuzz(func(t *testing.T, file string) {
		feeds, err := ReadOPML(strings.NewReader(file))
		if err != nil {
			if !clean(err.Error()) {
				t.Errorf("error %q", err)
			}
			return
		}
		var sb strings.Builder
		if err := WriteOPML(&sb, feeds); err != nil {
			t.Fatal(err)
		}
		again, err := ReadOPML(strings.NewReader(sb.String()))
		if err != nil {
			t.Fatalf("what was written cannot be read: %v\n%s", err, sb.String())
		}
		if diff := cmp.Diff(asWritten(feeds), asWritten(again)); diff != "" {
			t.Errorf("read, written and read again (-first +second):\n%s", diff)
		}
	})
}

// asWritten are the feeds in a form to compare.
func asWritten(feeds []news.Feed) []string {
	var out []string
	for _, f := range feeds {
		out = append(out, strings.Join([]string{
			f.URL.String(), f.Title.String(), f.Lang, f.Group.String(), f.Source.ID, f.Source.Name.String(), f.Source.Home.String(),
			f.Source.Country, news.TopicNames(f.Topics, " "), f.Zone, f.Interval.String(), string(f.FullText), off(f.Enabled), f.Note.String(),
			f.User, categoryOf(f.Labels), fmt.Sprint(f.Extra),
		}, "|"))
	}
	return out
}

// FuzzRepair holds that what was decoded and repaired is valid text, that XML
// allows every character of it, and that repairing it again changes nothing.
func FuzzRepair(f *testing.F) {
	f.Add([]byte(agency), "text/xml; charset=windows-1251")
	f.Add([]byte("\xff\xfe<\x00r\x00s\x00s\x00>\x00"), "")
	f.Add([]byte("Warning: x in y.php\n<?xml version='1.0'?><rss><a><b c='>'></a>&#8;&#x1b;<![CDATA[ ]] >"), "")
	f.Add([]byte("<rdf:RDF><item about='x'><item></rdf:RDF> <<< ]]> <!-- "), "text/xml")
	f.Fuzz(func(t *testing.T, body []byte, contentType string) {
		s, problems := decode(body, contentType)
		if !utf8.ValidString(s) {
			t.Errorf("decoded to %q", s)
		}
		for _, p := range problems {
			if !clean(news.PlainLine(p).String()) {
				t.Errorf("problem %q", p)
			}
		}
		s, _, ok := cutToRoot(s)
		if !ok {
			return
		}
		s = scrub(s)
		if again := scrub(s); again != s && firstForbidden(s) < 0 {
			t.Errorf("scrubbed twice: %q, once: %q", again, s)
		}
		for _, repaired := range []string{tidy(s), flatten(s), closeAfterLast(s, look(s))} {
			if !utf8.ValidString(repaired) {
				t.Errorf("repaired to %q", repaired)
			}
		}
		if short, laid := aside(s); restored(short, laid) != s && len(laid.texts) > 0 && !strings.Contains(s, "&") {
			t.Errorf("laid aside and put back: %q, was %q", restored(short, laid), s)
		}
	})
}
