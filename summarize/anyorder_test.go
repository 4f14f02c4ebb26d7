package summarize

import (
	"maps"
	"math/rand"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"
)

// TestWordsOfTheRulesInAnyOrder: the rules look at the words before and behind those that
// they know, which may be none: a few of the rules' own words and marks in any order
// are answered.
func TestWordsOfTheRulesInAnyOrder(t *testing.T) {
	marks := []string{",", ".", ":", "—", "-", "«", "»", "“", "”", `"`, "(", ")", "'", "?", "!", "\n\n", "5", "2026", "%", "№", "/", "…", ";", "‘", "’"}
	latin, cyrillic := wordsOfTheRules(t)
	r := rand.New(rand.NewSource(1)) // the same words every time
	for range 150_000 {
		words, others := latin, cyrillic
		if r.Intn(2) == 0 {
			words, others = cyrillic, latin
		}
		var text strings.Builder
		for range 4 + r.Intn(5) {
			w := words[r.Intn(len(words))]
			switch r.Intn(20) {
			case 0, 1, 2, 3, 4, 5:
				w = marks[r.Intn(len(marks))]
			case 6, 7, 8, 9:
				w = strings.ToUpper(string([]rune(w)[:1])) + string([]rune(w)[1:])
			case 10:
				w = strings.ToUpper(w)
			case 11:
				w = others[r.Intn(len(others))]
			}
			text.WriteString(w)
			if r.Intn(8) > 0 {
				text.WriteByte(' ')
			}
		}
		func() {
			defer func() {
				if e := recover(); e != nil {
					t.Errorf("%q: %v", text.String(), e)
				}
			}()
			Summarize(story("", "A title", text.String()), nil)
		}()
	}
	testShared(t)
}

// TestSharedValuesAreNeverWritten: they are the same for all documents.
func TestSharedValuesAreNeverWritten(t *testing.T) {
	for _, w := range writtenArticles(t) {
		Summarize(w.article, nil)
	}
	for _, text := range []string{
		"Торік поширили відео, де просить про пощаду.",
		"Там опублікували колонку, у якій розкритикував владу.",
		"Гак виступив із промовою, у якій зазначив, що армія зупинилася.",
	} {
		Summarize(story("", "", text), nil)
	}
	testShared(t)
}

// testShared tells if something was written to the values that stand for nothing.
func testShared(t *testing.T) {
	t.Helper()
	if !reflect.DeepEqual(*noSource, source{}) || *noPhrase != (phrase{}) || *noSpeaker != (speaker{}) || *noToken != (token{kind: markToken}) {
		t.Errorf("noSource = %+v, noPhrase = %+v, noSpeaker = %+v, noToken = %+v", *noSource, *noPhrase, *noSpeaker, *noToken)
	}
}

// wordsOfTheRules are the words of the lists in this package's files and of its verbs.
func wordsOfTheRules(t *testing.T) (latin, cyrillic []string) {
	t.Helper()
	all := make(map[string]bool)
	for _, m := range regexp.MustCompile("text: `([^`]*)`").FindAllStringSubmatch(codeOfTheRules(t), -1) {
		for _, w := range strings.FieldsFunc(m[1], func(r rune) bool { return r == ':' || r == ';' || unicode.IsSpace(r) }) {
			all[w] = true
		}
	}
	for _, words := range listsOnce() {
		for _, w := range strings.Fields(words) {
			all[w] = true
		}
	}
	for w := range lexiconOnce().verbs.all() {
		all[w] = true
	}
	for _, w := range slices.Sorted(maps.Keys(all)) {
		if strings.IndexFunc(w, func(r rune) bool { return unicode.Is(unicode.Cyrillic, r) }) < 0 {
			latin = append(latin, w)
		} else {
			cyrillic = append(cyrillic, w)
		}
	}
	if len(latin) < 1000 || len(cyrillic) < 1000 {
		t.Fatalf("%d Latin and %d Cyrillic words", len(latin), len(cyrillic))
	}
	return latin, cyrillic
}

// codeOfTheRules is the source of this package, without its tests.
func codeOfTheRules(t *testing.T) string {
	t.Helper()
	files, err := filepath.Glob("*.go")
	if err != nil || len(files) == 0 {
		t.Fatalf("no files: %v", err)
	}
	var code strings.Builder
	for _, f := range files {
		if strings.HasSuffix(f, "_test.go") {
			continue
		}
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		code.Write(b)
	}
	return code.String()
}
