package summarize

import (
	"slices"
	"strings"
	"testing"

	"visti/internal/news"
)

func TestWrittenArticlesGiveTheirClaims(t *testing.T) {
	missing := 0
	for _, w := range writtenArticles(t) {
		t.Run(w.name, func(t *testing.T) {
			s := Summarize(w.article, nil)
			testLiteral(t, w.article, s)
			if n := len(s.Claims); n < 3 || n > 5 {
				t.Errorf("%d claims, want three to five", n)
			}
			for _, want := range w.claims {
				if !claimsSentence(w.article, s, want) {
					missing++
					t.Logf("no claim is of %q; claims are\n%s", want, listed(s))
				}
			}
			for _, wrong := range w.never {
				if hasClaim(s, wrong) {
					t.Errorf("%q is a claim", wrong)
				}
			}
		})
	}
	if missing > 1 {
		t.Errorf("%d claims of an editor are missing, want at most one", missing)
	}
}

// claimsSentence tells whether a claim of s is of the sentence with these words.
func claimsSentence(a news.Article, s news.Summary, words string) bool {
	d := newDocument(a)
	return slices.ContainsFunc(s.Claims, func(c news.Claim) bool {
		of := d.sentences[c.Sentence]
		return strings.Contains(d.text[of.start:of.end], words)
	})
}

func TestWrittenArticlesTellTheirTopic(t *testing.T) {
	for _, w := range writtenArticles(t) {
		ts := Topics(w.article)
		if got := ts[0].Topic.String(); !slices.Contains(w.topics, got) {
			t.Errorf("%s: topic = %s, want one of %s", w.name, got, w.topics)
		}
	}
}

func TestWrittenArticlesTellWhoSaysSo(t *testing.T) {
	for _, w := range writtenArticles(t) {
		t.Run(w.name, func(t *testing.T) {
			d := newDocument(w.article)
			voices := d.voices()
			for _, want := range w.who {
				found := false
				for i, s := range d.sentences {
					from, _ := d.span(s)
					text := d.text[d.tokens[from].start:s.end]
					if !strings.HasPrefix(text, want.sentence) && !strings.HasPrefix(d.text[s.start:], want.sentence) {
						continue
					}
					found = true
					if got := spoken(voices[i]); !isOneOf(got, want.who) {
						t.Errorf("%s\n  who = %q, want %q", text, got, want.who)
					}
				}
				if !found {
					t.Errorf("no sentence begins with %q", want.sentence)
				}
			}
		})
	}
}

// spoken writes a voice as tests do: "who via medium", "?" or "-".
func spoken(v voice) string {
	switch {
	case v.how == news.OwnReport:
		return "-"
	case v.how == news.Unnamed && v.speaker.via != "":
		return "? via " + v.speaker.via
	case v.how == news.Unnamed:
		return "?"
	case v.speaker.via != "":
		return v.speaker.who + " via " + v.speaker.via
	}
	return v.speaker.who
}

func isOneOf(got, want string) bool {
	for _, w := range strings.Split(want, "|") {
		if strings.EqualFold(got, w) {
			return true
		}
	}
	return false
}

func hasClaim(s news.Summary, beginning string) bool {
	for _, c := range s.Claims {
		if strings.HasPrefix(c.Text.String(), beginning) {
			return true
		}
	}
	return false
}

func listed(s news.Summary) string {
	var sb strings.Builder
	for _, c := range s.Claims {
		sb.WriteString("  " + c.Who.String() + ": " + c.Text.String() + "\n")
	}
	return sb.String()
}
