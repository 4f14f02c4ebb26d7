package config

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"visti/internal/news"
)

func saved(name, query string) news.SavedQuery {
	return news.SavedQuery{Name: news.PlainLine(name), Query: query}
}

func TestQueriesAreSavedAndForgottenBesideComments(t *testing.T) {
	path := filepath.Join(t.TempDir(), "visti", "queries.toml")
	hand := "# my own\ntopics = [\"війна\", \"sport\"]\n\n[[saved]] # before work\nname = \"Ранок\"\nquery = 'age:12h -topic:sport'\n\n# for the evening\n[[saved]]\nname = \"вечір\"\nquery = \"@ранок\"\n"
	if err := MakeFolder(filepath.Dir(path)); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(hand), 0o600); err != nil {
		t.Fatal(err)
	}
	q, err := LoadQueries(path)
	if err != nil || len(q.Topics) != 2 || q.Topics[0] != news.War || len(q.Saved) != 2 || q.Saved[0].Query != "age:12h -topic:sport" {
		t.Fatalf("%+v, %v", q, err)
	}
	if err := SaveQuery(t.Context(), path, saved("дрони", `дрон OR "шахед 136" a\b 'x'`)); err != nil {
		t.Fatal(err)
	}
	if err := SaveQuery(t.Context(), path, saved("ранок", "age:6h")); err != nil { // in place of the old one
		t.Fatal(err)
	}
	b, _ := os.ReadFile(path)
	for _, want := range []string{"# my own", "topics = [\"війна\"", "# for the evening", "age:6h", "дрони"} {
		if !strings.Contains(string(b), want) {
			t.Errorf("no %q in\n%s", want, b)
		}
	}
	if q, err = LoadQueries(path); err != nil || len(q.Saved) != 3 || q.Saved[0].Query != "age:6h" || q.Saved[2].Query != `дрон OR "шахед 136" a\b 'x'` {
		t.Errorf("%+v, %v\n%s", q, err, b)
	}
	if err := ForgetQuery(t.Context(), path, "ранок"); err == nil || !strings.Contains(err.Error(), "вечір") {
		t.Errorf("a query that another calls was forgotten: %v", err)
	}
	for _, name := range []string{"Вечір", "ранок"} {
		if err := ForgetQuery(t.Context(), path, name); err != nil {
			t.Fatal(err)
		}
	}
	if err := ForgetQuery(t.Context(), path, "ранок"); !errors.Is(err, news.ErrNotFound) {
		t.Errorf("forgotten twice: %v", err)
	}
	b, _ = os.ReadFile(path)
	if q, err = LoadQueries(path); err != nil || len(q.Saved) != 1 || !strings.Contains(string(b), "# my own") || !strings.Contains(string(b), "# for the evening") {
		t.Errorf("%+v, %v\n%s", q, err, b)
	}
}

func TestQueriesOfSeveralProcessesAreAllKept(t *testing.T) {
	path := filepath.Join(t.TempDir(), "queries.toml")
	var all sync.WaitGroup
	for i := range 8 {
		all.Go(func() {
			if err := SaveQuery(t.Context(), path, saved(string(rune('a'+i)), "x")); err != nil {
				t.Error(err)
			}
		})
	}
	all.Wait()
	if q, err := LoadQueries(path); err != nil || len(q.Saved) != 8 {
		t.Errorf("%d kept, %v; want 8", len(q.Saved), err)
	}
}

func TestQueriesTellWhatIsWrong(t *testing.T) {
	for in, want := range map[string]string{
		"topcs = []":                             "line 1: unknown setting topcs; did you mean topics?",
		"topics = [\"wra\"]":                     `topics: "wra" is no topic; there are war, politics, `,
		"\ntopics = \"war\"":                     `line 2: topics: write a list of topics such as ["war", "sport"]`,
		"[[query]]\nname = \"a\"\nquery = \"x\"": "line 1: unknown setting query; write [[saved]] for each query, with its name and query below",
		"\nquery = \"x\"":                        "line 2: unknown setting query; write [[saved]] for each query",
		"[[savd]]":                               "line 1: unknown setting savd; write [[saved]] for each query",
		"[[mutes]]":                              "line 1: unknown setting mutes; write [[mute]] for each, with its query below",
		"[[filters]]":                            "line 1: unknown setting filters; there are topics, [[saved]] and [[mute]]",
		"[[saved]]\nname = 5":                    "line 2: saved.name: write a name in quotes",
		"mute = [\"x\"]":                         "line 1: mute: write [[mute]] for each",
		"[[saved]]\nname = \"a\"\nquery = \"topic:wra\"":                                 `the query "a"`,
		"topics = [\"war\", \"війна\"]":                                                  "stands there twice",
		"[[saved]]\nquery = \"x\"":                                                       "without a name",
		"[[saved]]\nname = \"a\"\nquery=\"\"\n[[saved]]\nname = \"A\"\nquery = \"\"":     "two queries called",
		"[[saved]]\nname = \"a\"\nqery = \"x\"":                                          "did you mean saved.query",
		"[[saved]]\nname = \"a\"\nquery=\"@b\"\n[[saved]]\nname = \"b\"\nquery = \"@a\"": "it calls itself",
	} {
		if _, err := ParseQueries([]byte(in)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("ParseQueries(%q) = %v, want an error with %q", in, err, want)
		}
	}
	path := filepath.Join(t.TempDir(), "queries.toml")
	if err := os.WriteFile(path, []byte("broken ="), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := SaveQuery(t.Context(), path, saved("a", "x")); err == nil {
		t.Error("a file that cannot be read was written over")
	}
	for _, bad := range []news.SavedQuery{saved("", "x"), saved(`a"b`, "x"), saved("a", "topic:wra"), saved("a", "@a")} {
		if err := SaveQuery(t.Context(), filepath.Join(t.TempDir(), "q.toml"), bad); err == nil {
			t.Errorf("%+v was saved", bad)
		}
	}
}
