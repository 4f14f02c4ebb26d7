package summarize

import (
	"compress/gzip"
	_ "embed"
	"html"
	"io"
	"strings"
	"sync"

	"golang.org/x/text/encoding/charmap"
)

// packed holds the files of data/, one behind the other, each behind a line with its name,
// as `go test ./summarize -run Packed -update` writes it: in a charset that has a byte for each
// Cyrillic letter, what it lacks as HTML would have it, lists in their order and without what a
// word has in common with the one before (front coding), and then compressed. The words that
// the rules look for take a third of the room in the program so.
//
//go:embed data/words.gz
var packed string

const fileMark = "== " // what begins the line with a file's name

// dataOnce are the texts of the files of data/ by their names, unpacked when the first of
// them is asked for: a program that summarizes nothing starts without.
var dataOnce = once(func() map[string]string { return unpack(packed) })

// unpack panics if packed is not what was written: the program holds it, so a test tells.
func unpack(packed string) map[string]string {
	var all []byte
	r, err := gzip.NewReader(strings.NewReader(packed))
	if err == nil {
		all, err = io.ReadAll(r)
	}
	if err == nil {
		all, err = charmap.Windows1251.NewDecoder().Bytes(unfold(all))
	}
	if err != nil {
		panic("summarize: data/words.gz: " + err.Error())
	}
	return sections(html.UnescapeString(string(all)), fileMark, "")
}

// foldMark and the bytes behind it, to a blank, each stand for as many bytes of the word before
// as they are greater, with a blank in front where they do not begin a line.
const foldMark = 0x10

// unfold undoes the front coding of lists.
func unfold(folded []byte) []byte {
	out := make([]byte, 0, 2*len(folded))
	word := 0 // where the last one begins
	for _, b := range folded {
		if b < foldMark || b >= ' ' {
			out = append(out, b)
			continue
		}
		if out[len(out)-1] != '\n' {
			out = append(out, ' ')
		}
		begin := len(out)
		out = append(out, out[word:word+int(b-foldMark)]...)
		word = begin
	}
	return out
}

// listsOnce are the lists of words.txt by their names.
var listsOnce = once(func() map[string]string {
	return sections(dataOnce()["words.txt"], "[", "]")
})

// sections parts text at the lines that are a name between before and after. What stands
// in front of the first is dropped.
func sections(text, before, after string) map[string]string {
	out := make(map[string]string)
	name, begin, at := "", 0, 0
	for line := range strings.Lines(text) {
		if n, ok := cutPrefix(line, before); ok {
			if name != "" {
				out[name] = text[begin:at]
			}
			name, begin = trimSuffix(strings.TrimSpace(n), after), at+len(line)
		}
		at += len(line)
	}
	if name != "" {
		out[name] = text[begin:]
	}
	return out
}

// once is sync.OnceValue, which the compiler would copy to every place that uses it.
//
//go:noinline
func once[T any](read func() T) func() T { return sync.OnceValue(read) }
