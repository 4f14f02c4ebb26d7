package demo

import (
	"strings"
	"testing"

	"visti/feed"
	"visti/internal/news"
	"visti/internal/page"
	"visti/internal/text"
	"visti/summarize"
)

// batches are all feeds of the sample as visti reads them, with their sources.
func batches(t *testing.T, n *Newsroom) map[*source]news.Batch {
	t.Helper()
	out := map[*source]news.Batch{}
	for i, s := range n.sources {
		if s.status != 0 {
			continue
		}
		f := n.Feeds()[i]
		resp, body := get(t, f.URL.String())
		b, err := feed.Parse(feed.Document{Body: body, URL: f.URL, ContentType: resp.Header.Get("Content-Type"), Feed: f, Now: noon})
		if err != nil {
			t.Fatalf("%s: %v", s.id, err)
		}
		out[s] = b
	}
	return out
}

func TestFeedsAreReadAsLabelled(t *testing.T) {
	n, _ := open(t)
	for s, b := range batches(t, n) {
		want := s.current()
		if len(b.Articles) != len(want) || b.Partial || len(b.Problems) > 0 {
			t.Errorf("%s: %d articles of %d, partial %v, %v", s.id, len(b.Articles), len(want), b.Partial, b.Problems)
			continue
		}
		for i, a := range b.Articles {
			w := want[i]
			if a.Title.String() != w.title || a.Teaser.String() != w.teaser || !a.Published.Equal(s.published(w)) ||
				a.URL.String() != s.address+s.path(w) || a.GUID != s.guidOf(w) || a.Categories[0].String() != w.category {
				t.Errorf("%s %s: read as %q, %q, %v, %s, %s, %v", s.id, w.id, a.Title, a.Teaser, a.Published, a.URL, a.GUID, a.Categories)
			}
		}
	}
}

// textOf is the text of an article as a reader should get it.
func textOf(a article) string {
	var lines []string
	for _, p := range a.paragraphs {
		for line := range strings.SplitSeq(p, "\n") {
			for _, mark := range []string{"## ", "- ", "> "} {
				line = strings.TrimPrefix(line, mark)
			}
			lines = append(lines, line)
		}
	}
	return strings.Join(lines, "\n\n")
}

func TestPagesAreReadAsLabelled(t *testing.T) {
	n, _ := open(t)
	pages := 0
	for _, s := range n.sources {
		if s.pages != 0 {
			continue
		}
		for _, a := range s.current() {
			u, err := news.ParseURL(s.address + s.path(a))
			if err != nil {
				t.Fatal(err)
			}
			resp, body := get(t, u.String())
			p, err := page.Extract(page.Document{
				Body: body, URL: u, ContentType: resp.Header.Get("Content-Type"), Title: news.PlainLine(a.title), Teaser: news.Plain(a.teaser),
			})
			if err != nil || !p.Article {
				t.Errorf("%s %s: %v, article %v, %v", s.id, a.id, err, p.Article, p.Problems)
				continue
			}
			pages++
			if got := p.Body.Text().String(); got != textOf(a) {
				t.Errorf("%s %s: the text differs\n%s\nwant\n%s", s.id, a.id, got, textOf(a))
			}
			if p.Title.String() != a.title || !p.Published.Equal(s.published(a)) || p.Lang != s.lang {
				t.Errorf("%s %s: title %q, time %v, language %q", s.id, a.id, p.Title, p.Published, p.Lang)
			}
			var got, want []string
			for _, l := range p.Related {
				got = append(got, l.URL.String()+" "+l.Title.String())
			}
			offered := a.related
			if a.inline != "" {
				offered = append([]string{a.inline}, offered...)
			}
			for _, id := range offered {
				other, _ := s.byID(id)
				line := s.address + s.path(other) + " " + other.title
				if !contains(want, line) {
					want = append(want, line)
				}
			}
			if strings.Join(got, "\n") != strings.Join(want, "\n") {
				t.Errorf("%s %s: related\n%s\nwant\n%s", s.id, a.id, strings.Join(got, "\n"), strings.Join(want, "\n"))
			}
		}
	}
	t.Logf("%d pages read as labelled or named above", pages)
}

func contains(all []string, one string) bool {
	for _, s := range all {
		if s == one {
			return true
		}
	}
	return false
}

// whole is an article as it is stored once its page is read.
func whole(s *source, a article, feedArticle news.Article) news.Article {
	for _, p := range strings.Split(textOf(a), "\n\n") {
		feedArticle.Body = append(feedArticle.Body, news.Block{Kind: news.Paragraph, Runs: []news.Run{{Text: news.PlainLine(p)}}})
	}
	feedArticle.SourceName = news.PlainLine(s.name)
	return feedArticle
}

func TestTopicsAreThoseOfACarefulEditor(t *testing.T) {
	n, _ := open(t)
	right, all := 0, 0
	for s, b := range batches(t, n) {
		for i, a := range s.current() {
			all++
			topics := summarize.Topics(whole(s, a, b.Articles[i]))
			if len(topics) > 0 && topics[0].Topic == a.topics[0] {
				right++
				continue
			}
			t.Logf("%s %s %q (%s): topics %v, labelled %v", s.id, a.id, a.title, a.category, topics, a.topics)
		}
	}
	t.Logf("first topic right in %d of %d articles", right, all)
	if right*100 < 95*all {
		t.Errorf("first topic right in %d of %d articles, want 95 %%", right, all)
	}
}

// TestClaimsOfACarefulEditor counts how many of the labelled claims are found and
// who is named for them. The labels were written before any program met them;
// what is not reached yet is counted, not bent, and must not get worse.
func TestClaimsOfACarefulEditor(t *testing.T) {
	n, _ := open(t)
	found, named, speakers, wrong, another, all, articles := 0, 0, 0, 0, 0, 0, 0
	for s, b := range batches(t, n) {
		for i, a := range s.current() {
			if len(a.claims) == 0 {
				continue
			}
			articles++
			art := whole(s, a, b.Articles[i])
			claims := summarize.Summarize(art, nil).Claims
			for _, want := range a.claims {
				all++
				c, ok := claimWith(claims, art.Text().String(), want.part)
				if !ok {
					continue
				}
				found++
				if c.How == news.Named && want.who != "-" && want.who != "?" && !sharesName(c.Who.String()+" "+c.Role.String()+" "+c.Via.String(), want.who) {
					another++
				}
				if want.who == "-" || want.who == "?" {
					if c.How == news.Named {
						t.Logf("%s %s %q: %s says %q, labelled nobody", s.id, a.id, want.part, c.How, c.Who)
						wrong++
					}
					continue
				}
				speakers++
				if c.How == news.Named && sharesName(c.Who.String()+" "+c.Role.String()+" "+c.Via.String(), want.who) {
					named++
				} else {
					t.Logf("%s %s %q: %s says %q, labelled %q", s.id, a.id, want.part, c.How, c.Who, want.who)
				}
			}
		}
	}
	t.Logf("%d labelled articles: %d of %d claims found; of %d with a speaker %d named rightly; another's name: %d; a speaker where none is: %d of %d",
		articles, found, all, speakers, named, another, wrong, found-speakers)
	if articles < 40 {
		t.Errorf("%d articles are labelled, want at least 40", articles)
	}
	if found*100 < 64*all || named*100 < 90*speakers || another*100 > 4*found || wrong*100 > 7*(found-speakers) {
		t.Errorf("%d of %d claims found, %d of %d speakers right, %d another's, %d where none is: less than was reached before", found, all, named, speakers, another, wrong)
	}
}

// claimWith returns the claim whose span touches the labelled words.
func claimWith(claims []news.Claim, article, part string) (news.Claim, bool) {
	at := strings.Index(article, part)
	if at < 0 {
		return news.Claim{}, false
	}
	for _, c := range claims {
		if c.Start < at+len(part) && at < c.End {
			return c, true
		}
	}
	return news.Claim{}, false
}

// sharesName tells whether a word of the wanted name begins like one that was
// found: cases and roles aside, it is the same speaker.
func sharesName(got, want string) bool {
	for w := range strings.FieldsSeq(text.Fold(want)) {
		r := []rune(w)
		stem := string(r[:min(len(r), max(4, len(r)-3))])
		for g := range strings.FieldsSeq(text.Fold(got)) {
			if len(r) > 2 && strings.HasPrefix(g, stem) {
				return true
			}
		}
	}
	return false
}
