package demo

import (
	"embed"
	"errors"
	"fmt"
	"path"
	"slices"
	"strings"
	"time"

	"visti/internal/news"
)

// data holds the texts. A file is a row of entries: "=== id", lines "key: value"
// up to an empty line; in an article follow its title, its teaser behind "> ", and
// its paragraphs, each on one line, with "## " before a heading, "- " before each
// line of a list, "> " before a quotation.
//
//go:embed data/*.txt
var data embed.FS

// An entry is one part of a data file.
type entry struct {
	id   string
	keys [][2]string
	text []string // paragraphs, each trimmed
}

func (e entry) value(key string) string {
	for _, kv := range e.keys {
		if kv[0] == key {
			return kv[1]
		}
	}
	return ""
}

// readEntries reads a data file; errors name the entry.
func readEntries(name string) ([]entry, error) {
	b, err := data.ReadFile(path.Join("data", name+".txt"))
	if err != nil {
		return nil, err
	}
	var entries []entry
	for part := range strings.SplitSeq("\n"+string(b), "\n=== ") {
		if strings.TrimSpace(part) == "" {
			continue
		}
		id, rest, _ := strings.Cut(part, "\n")
		head, text, _ := strings.Cut(rest, "\n\n")
		e := entry{id: strings.TrimSpace(id)}
		for line := range strings.SplitSeq(strings.TrimSpace(head), "\n") {
			key, value, ok := strings.Cut(line, ":")
			if !ok {
				return nil, fmt.Errorf("%s.txt: %s: %q is no line of the form key: value", name, e.id, line)
			}
			e.keys = append(e.keys, [2]string{strings.TrimSpace(key), strings.TrimSpace(value)})
		}
		for p := range strings.SplitSeq(text, "\n\n") {
			if p = strings.TrimSpace(p); p != "" {
				e.text = append(e.text, p)
			}
		}
		entries = append(entries, e)
	}
	return entries, nil
}

// An article is one invented article.
type article struct {
	id         string
	age        time.Duration // how old it is when the newsroom opens
	late       time.Duration // when it arrives, if it does so later
	category   string
	topics     []news.Topic
	story      string
	author     string
	caption    string
	credit     string
	title      string
	edit       string // what the title becomes
	teaser     string
	paragraphs []string
	related    []string
	inline     string
	claims     []label
}

// A label is a claim that a careful editor would name: who says it ("-" is the
// medium, "?" nobody in particular), and part of the sentence that says it.
type label struct{ who, part string }

func readArticles(name string) ([]article, error) {
	entries, err := readEntries(name)
	if err != nil {
		return nil, err
	}
	var articles []article
	for _, e := range entries {
		a, err := readArticle(e)
		if err != nil {
			return nil, fmt.Errorf("%s.txt: %s: %w", name, e.id, err)
		}
		articles = append(articles, a)
	}
	return articles, nil
}

func readArticle(e entry) (article, error) {
	if len(e.text) < 2 {
		return article{}, errors.New("no title, teaser and text")
	}
	a := article{
		id: e.id, category: e.value("category"), story: e.value("story"), author: e.value("author"),
		caption: e.value("caption"), credit: e.value("credit"), edit: e.value("edit"),
		related: strings.Fields(e.value("related")), inline: e.value("inline"), paragraphs: e.text[1:],
	}
	var teaser string
	a.title, teaser, _ = strings.Cut(e.text[0], "\n")
	a.title = strings.TrimSpace(a.title)
	a.teaser = strings.TrimSpace(strings.TrimPrefix(teaser, "> "))
	var err error
	if a.age, err = time.ParseDuration(e.value("age")); err != nil {
		return a, err
	}
	for _, name := range strings.Fields(e.value("topics")) {
		t, ok := news.ParseTopic(name)
		if !ok {
			return a, fmt.Errorf("%q is no topic", name)
		}
		a.topics = append(a.topics, t)
	}
	for _, kv := range e.keys {
		if kv[0] == "claim" {
			who, part, ok := strings.Cut(kv[1], " | ")
			if !ok {
				return a, fmt.Errorf("%q is no claim of the form who | words", kv[1])
			}
			a.claims = append(a.claims, label{who, part})
		}
	}
	return a, nil
}

// readSources reads the sources with their articles, newest first; what arrives
// while one watches is in the files whose names end in "-late".
func readSources() ([]*source, error) {
	entries, err := readEntries("sources")
	if err != nil {
		return nil, err
	}
	var sources []*source
	for i, e := range entries {
		s := &source{
			place: i, id: e.id, publisher: e.value("source"), name: e.value("name"), title: e.value("title"), lang: e.value("lang"),
			format: e.value("format"), charset: e.value("charset"), guid: e.value("guid"), look: e.value("look"),
			full: e.value("full") == "yes", status: number(e.value("status")), pages: number(e.value("pages")),
		}
		if s.publisher == "" {
			s.publisher = s.id
		}
		if d := e.value("delay"); d != "" {
			if s.delay, err = time.ParseDuration(d); err != nil {
				return nil, fmt.Errorf("sources.txt: %s: %w", e.id, err)
			}
		}
		for _, name := range strings.Fields(e.value("texts")) {
			articles, err := readArticles(name)
			if err != nil {
				return nil, err
			}
			if strings.HasSuffix(name, "-late") {
				for i := range articles {
					articles[i].late = firstLate + time.Duration(i)*nextLate
				}
			}
			s.articles = append(s.articles, articles...)
		}
		slices.SortStableFunc(s.articles, func(a, b article) int { return int((b.late - b.age - a.late + a.age) / time.Second) })
		sources = append(sources, s)
	}
	return sources, nil
}

func number(s string) (n int) {
	_, _ = fmt.Sscan(s, &n) // empty is 0
	return n
}
