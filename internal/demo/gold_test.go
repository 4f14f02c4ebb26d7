package demo

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"flag"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"visti/internal/gold"
	"visti/internal/news"
)

var update = flag.Bool("update", false, "write summarize/testdata/gold anew")

const goldFolder = "../../summarize/testdata/gold"

// A goldArticle is one line of the gold: an article as a page may give it, with
// what a careful editor would say of it. Sentences count from 0 as cut by
// gold.Sentences; sha is the beginning of a claim's sentence's SHA-256.
type goldArticle struct {
	ID        string       `json:"id"`
	Lang      string       `json:"lang"`
	Source    string       `json:"source"`
	Title     string       `json:"title"`
	Text      string       `json:"text"`
	Topics    []news.Topic `json:"topics"`
	Reference string       `json:"reference"`
	Claims    []goldClaim  `json:"claims"`
	OK        []int        `json:"ok"`
	Junk      []int        `json:"junk"`
	JunkText  []string     `json:"junk_text,omitempty"`
	Related   []goldLink   `json:"related,omitempty"`
}

type goldLink struct {
	Title string `json:"title"`
}

type goldClaim struct {
	Sentence int      `json:"sentence"`
	SHA      string   `json:"sha"`
	Alt      []int    `json:"alt,omitempty"`
	Who      []string `json:"who"`
	Numbers  []string `json:"numbers"`
}

// goldHeading is how many words a heading has that is junk; those of shorter ones
// stand in sentences too.
const goldHeading = 4

// hashOf decides by chance, and always alike, how an article's page looks.
func hashOf(s *source, a article) [32]byte { return sha256.Sum256([]byte(s.id + "-" + a.id)) }

// TestGoldIsMadeOfTheLabels makes the gold of package summarize out of the articles
// that labels.txt beside it labels. A hash of the id chooses which of them get a
// caption glued to the text.
func TestGoldIsMadeOfTheLabels(t *testing.T) {
	n, _ := open(t)
	more := furtherLabels(t)
	var out strings.Builder
	made := 0
	for _, s := range n.sources {
		for _, a := range s.articles {
			label, found := more[s.id+"-"+a.id]
			if !found {
				continue
			}
			made++
			enc := json.NewEncoder(&out)
			enc.SetEscapeHTML(false)
			if err := enc.Encode(goldOf(t, s, a, label)); err != nil {
				t.Fatal(err)
			}
		}
	}
	if made != len(more) {
		t.Errorf("labels.txt labels %d articles, and %d of them are in the sample", len(more), made)
	}
	name := filepath.Join(goldFolder, "sample.jsonl")
	if *update {
		if err := os.WriteFile(name, []byte(out.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if have, err := os.ReadFile(name); err != nil || string(have) != out.String() {
		t.Errorf("%s is not what the labels give (%v): go test ./internal/demo -run Gold -update", name, err)
	}
}

// goldOf labels the article as its page gives it: with the caption and a
// read-also line, as extraction may leave them.
func goldOf(t *testing.T, s *source, a article, label *further) goldArticle {
	t.Helper()
	g := goldArticle{ID: s.id + "-" + a.id, Lang: s.lang, Source: s.name, Title: a.title, Topics: a.topics, Reference: a.teaser, OK: label.ok, Junk: []int{}}
	paragraphs := strings.Split(textOf(a), "\n\n")
	junk := map[string]bool{}
	for _, p := range a.paragraphs {
		if heading, is := strings.CutPrefix(p, "## "); is && len(strings.Fields(heading)) >= goldHeading {
			junk[heading] = true
		}
	}
	if a.caption != "" {
		caption := strings.TrimSpace(a.caption + " / " + a.credit)
		if hash := hashOf(s, a); hash[2]%2 == 0 && a.credit != "" {
			paragraphs[1] = caption + paragraphs[1]
			g.JunkText = []string{caption}
		} else {
			paragraphs = slices.Insert(paragraphs, 1, caption)
			junk[caption] = true
		}
	}
	if other, offered := s.byID(a.inline); offered {
		line := map[string]string{"uk": "Читайте також: ", "ru": "Читайте также: ", "en": "Read more: "}[s.lang] + other.title
		paragraphs = slices.Insert(paragraphs, 3, line)
		junk[line] = true
		g.Related = append(g.Related, goldLink{other.title})
	}
	g.Text = strings.Join(paragraphs, "\n\n")
	sentences := gold.Sentences(g.Text)
	for i, sen := range sentences {
		if slices.ContainsFunc(sortedKeys(junk), func(j string) bool { return strings.Contains(j, sen) }) {
			g.Junk = append(g.Junk, i)
		}
	}
	for _, i := range slices.Sorted(maps.Keys(label.who)) {
		if i >= len(sentences) {
			t.Fatalf("%s has no sentence %d", g.ID, i)
		}
		sum := sha256.Sum256([]byte(strings.Join(strings.Fields(sentences[i]), " ")))
		who := label.who[i]
		if len(who) == 1 && who[0] == "" {
			who = []string{} // nobody says so
		}
		numbers := label.numbers[i]
		if numbers == nil {
			numbers = []string{}
		}
		g.Claims = append(g.Claims, goldClaim{i, hex.EncodeToString(sum[:4]), label.alt[i], who, numbers})
	}
	label.fits(t, g, sentences)
	return g
}

func sortedKeys(m map[string]bool) []string {
	var out []string
	for k := range m {
		out = append(out, k)
	}
	slices.Sort(out)
	return out
}
