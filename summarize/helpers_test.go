package summarize

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"visti/internal/news"
)

// story makes an article of plain text.
func story(lang, title, text string) news.Article {
	return news.Article{Lang: lang, Title: news.PlainLine(title), Teaser: news.Plain(text)}
}

// sentencesOf returns the texts of all sentences of an article.
func sentencesOf(a news.Article) []string {
	d := newDocument(a)
	var out []string
	for _, s := range d.sentences {
		out = append(out, d.text[s.start:s.end])
	}
	return out
}

// testLiteral tells of every claim that is not a span of the article's text at
// the borders of runes, or does not say truly where it stands.
func testLiteral(t *testing.T, a news.Article, s news.Summary) {
	t.Helper()
	text := a.Text().String()
	d := newDocument(a)
	last := -1
	for i, c := range s.Claims {
		switch {
		case c.Start < 0 || c.End > len(text) || c.Start >= c.End:
			t.Fatalf("claim %d at %d–%d of %d bytes", i, c.Start, c.End, len(text))
		case text[c.Start:c.End] != c.Text.String():
			t.Errorf("claim %d = %q, but the text there is %q", i, c.Text, text[c.Start:c.End])
		case !utf8.RuneStart(text[c.Start]) || c.End < len(text) && !utf8.RuneStart(text[c.End]):
			t.Errorf("claim %d %q cuts a rune", i, c.Text)
		case c.Sentence <= last:
			t.Errorf("claim %d is of sentence %d, the one before of %d", i, c.Sentence, last)
		case c.Sentence >= len(d.sentences):
			t.Fatalf("claim %d is of sentence %d of %d", i, c.Sentence, len(d.sentences))
		}
		last = c.Sentence
		if s := d.sentences[c.Sentence]; c.Start < s.start || c.End > s.end || c.Paragraph != s.block {
			t.Errorf("claim %d at %d–%d in paragraph %d; its sentence is at %d–%d in %d", i, c.Start, c.End, c.Paragraph, s.start, s.end, s.block)
		}
		if (c.How == news.Named) != !c.Who.Empty() {
			t.Errorf("claim %d is %s by %q", i, c.How, c.Who)
		}
		for _, pair := range []string{"«»", "“”"} {
			open, stop := string([]rune(pair)[:1]), string([]rune(pair)[1:])
			quote := c.Text.String()
			opens, stops := strings.Count(quote, open), strings.Count(quote, stop)
			same := open == "“" && stops == 0 && opens%2 == 0                                                   // the same mark on both sides
			nobodys := stops == 0 && opens > 2 || opens == 0 && stops > 2 || strings.Contains(quote, open+open) // marks on marks, which nobody writes
			if opens != stops && !same && !nobodys && !strings.ContainsAny(quote, "„") && (d.sentences[c.Sentence].opened || d.sentences[c.Sentence].open) {
				t.Errorf("claim %d has half of a quotation: %q", i, quote)
			}
		}
		for _, n := range c.Numbers {
			if !strings.Contains(c.Text.String(), n.Text.String()) || n.Text.Empty() {
				t.Errorf("claim %d lists %q, which is not in %q", i, n.Text, c.Text)
			}
		}
		for _, x := range []news.Text{c.Text, c.Who, c.Role, c.Via} {
			if !utf8.ValidString(x.String()) {
				t.Errorf("claim %d holds invalid UTF-8: %q", i, x)
			}
		}
	}
	if len(s.Claims) > mostClaims {
		t.Errorf("%d claims, want at most %d", len(s.Claims), mostClaims)
	}
}

// A written article is one of testdata/articles, with what is to be found in it.
type written struct {
	name    string
	article news.Article
	topics  []string
	who     []expected
	claims  []string // beginnings of sentences that are to be claims
	never   []string // and of those that must not
}

// An expected says who speaks the sentence that begins so: names apart by "|",
// "-" for the medium's own words, "?" for somebody who is not named.
type expected struct{ who, sentence string }

// writtenArticles reads testdata/articles, whose news and people are invented:
// head lines, the text, then sections.
func writtenArticles(t testing.TB) []written {
	t.Helper()
	names, err := filepath.Glob("testdata/articles/*.txt")
	if err != nil || len(names) == 0 {
		t.Fatalf("no articles in testdata: %v", err)
	}
	var out []written
	for _, name := range names {
		b, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		w := written{name: strings.TrimSuffix(filepath.Base(name), ".txt")}
		head, rest, _ := strings.Cut(string(b), "\n\n")
		parts := strings.Split("-- text --\n"+rest, "-- ")
		for line := range strings.Lines(head) {
			key, value, _ := strings.Cut(strings.TrimSpace(line), ": ")
			switch key {
			case "lang":
				w.article.Lang = value
			case "source":
				w.article.SourceName = news.PlainLine(value)
			case "title":
				w.article.Title = news.PlainLine(value)
			case "topics":
				w.topics = strings.Fields(value)
			}
		}
		for _, part := range parts[1:] {
			section, text, _ := strings.Cut(part, " --\n")
			w.read(section, strings.TrimSpace(text))
		}
		out = append(out, w)
	}
	return out
}

func (w *written) read(section, text string) {
	if section == "text" {
		w.article.Teaser = news.Plain(text)
		return
	}
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		switch section {
		case "who":
			who, sentence, _ := strings.Cut(line, " :: ")
			w.who = append(w.who, expected{who, sentence})
		case "claims":
			w.claims = append(w.claims, line)
		case "never":
			w.never = append(w.never, line)
		}
	}
}

// TestEndsOfWords: suffixes are parted by blanks, and a word in a compound stands behind a hyphen.
func TestEndsOfWords(t *testing.T) {
	for _, c := range []struct {
		s, suffixes string
		want        bool
	}{
		{"мерія", "ія ий", true},
		{"мерія", "ий ія", true},
		{"я", "ія", false},
		{"", "ія", false},
		{"", "ія  ий", false},
		{"мерія", "а  ий", false},
	} {
		if got := hasAnySuffix(c.s, c.suffixes); got != c.want {
			t.Errorf("hasAnySuffix(%q, %q) is %v", c.s, c.suffixes, got)
		}
	}
	for w, want := range map[string]bool{"agency": true, "news-agency": true, "subagency": false, "gency": false, "agency-": false} {
		if got := endsWithWord(w, "agency"); got != want {
			t.Errorf("endsWithWord(%q) is %v", w, got)
		}
	}
}
