package summarize

import (
	"bytes"
	"compress/gzip"
	"flag"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write data/words.gz anew")

// TestDataIsPacked compares what the program holds with the files it was made from.
func TestDataIsPacked(t *testing.T) {
	files, err := filepath.Glob("data/*.txt")
	if err != nil || len(files) < 9 {
		t.Fatalf("data/*.txt: %d files, %v", len(files), err)
	}
	want := make(map[string]string)
	var packing bytes.Buffer
	w, err := gzip.NewWriterLevel(&packing, gzip.BestCompression)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		b = bytes.ReplaceAll(b, []byte("\r\n"), []byte("\n"))
		want[filepath.Base(f)] = string(b)
		if _, err := w.Write(append([]byte(fileMark+filepath.Base(f)+"\n"), b...)); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	if *update {
		if err := os.WriteFile("data/words.gz", packing.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
		packed = packing.String()
	}
	if !maps.Equal(unpack(packed), want) {
		t.Error("data/words.gz is not what the files of data/ say: go test ./summarize -run Packed -update")
	}
}

// TestListsHaveTheirWords compares the lists that the rules name with those of words.txt.
func TestListsHaveTheirWords(t *testing.T) {
	b, err := os.ReadFile("data/words.txt")
	if err != nil {
		t.Fatal(err)
	}
	var want []string
	for _, m := range regexp.MustCompile(`(?m)^\[(.*)\]$`).FindAllStringSubmatch(string(b), -1) {
		want = append(want, m[1])
		if words := sections(string(b), "[", "]")[m[1]]; words == "" || strings.Contains(words, "#") {
			t.Errorf("words.txt: [%s] is empty or has a comment in it", m[1])
		}
	}
	files, err := filepath.Glob("*.go")
	if err != nil || len(files) == 0 {
		t.Fatalf("no files: %v", err)
	}
	var got []string
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range regexp.MustCompile(`(?:(?:wordList|wordMap|phraseList)\{text: "|: )\[([a-zA-Z]+)\]["`+"`"+`;\n]`).FindAllStringSubmatch(string(b), -1) {
			got = append(got, m[1])
		}
	}
	slices.Sort(got)
	got = slices.Compact(got)
	slices.Sort(want)
	if !slices.Equal(got, want) {
		t.Errorf("the rules name the lists %v, words.txt has %v", got, want)
	}
}
