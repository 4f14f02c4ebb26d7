package summarize

import (
	"iter"
	"maps"
	"math/bits"
	"strings"
	"sync/atomic"
)

// A wordList is a set of lower-case words, written as one text so that it costs
// nothing until it is asked: a program that summarizes nothing starts without it.
// The longer ones stand in data/words.txt: text is then their name in brackets.
type wordList struct {
	text string
	set  atomic.Pointer[table[struct{}]]
}

// has tells whether w is in the list.
//
//go:noinline
func (l *wordList) has(w string) bool {
	set := l.set.Load()
	if set == nil {
		set = l.read() // at worst twice, with the same outcome
	}
	if !set.mayHave(w) {
		return false
	}
	_, ok := set.words[w]
	return ok
}

func (l *wordList) read() *table[struct{}] {
	words := l.words()
	set := make(map[string]struct{}, len(words))
	for _, w := range words {
		set[w] = struct{}{}
	}
	t := newTable(set)
	l.set.Store(&t)
	return &t
}

// begins tells whether w begins with one of the words of a short list.
//
//go:noinline
func (l *wordList) begins(w string) bool {
	return hasAnyPrefix(w, trimSuffix(spelledOut(l.text), "\n"))
}

func (l *wordList) words() []string { return strings.Fields(spelledOut(l.text)) }

// spelledOut is text, or what words.txt has under the name in brackets that it is.
func spelledOut(text string) string {
	if name, long := cutPrefix(text, "["); long {
		return listsOnce()[trimSuffix(name, "]")]
	}
	return text
}

// A phraseList is a list of texts of several words, or of groups of words, with a semicolon
// behind each. A blank in front of the semicolon belongs to the text; a new line is a blank.
type phraseList struct {
	text    string
	phrases atomic.Pointer[[]string]
	groups  atomic.Pointer[[]*wordList]
}

// all are the texts in their order.
func (l *phraseList) all() []string {
	if p := l.phrases.Load(); p != nil {
		return *p
	}
	var all []string
	for phrase := range strings.SplitSeq(strings.ReplaceAll(spelledOut(l.text), "\n", " "), ";") {
		if phrase = strings.TrimLeft(phrase, " "); phrase != "" {
			all = append(all, phrase)
		}
	}
	l.phrases.Store(&all)
	return all
}

// lists are the texts as lists of their words.
func (l *phraseList) lists() []*wordList {
	if all := l.groups.Load(); all != nil {
		return *all
	}
	var all []*wordList
	for _, words := range l.all() {
		all = append(all, &wordList{text: words})
	}
	l.groups.Store(&all)
	return all
}

// A table knows something of words. Most words that it is asked for it does not hold,
// and a look at three letters tells so.
type table[V any] struct {
	words map[string]V
	sketches
}

func newTable[V any](words map[string]V) table[V] {
	t := table[V]{words, newSketches(len(words))}
	for w := range words {
		t.add(w)
	}
	return t
}

// get is what the table knows of w, and whether it knows it.
func (t *table[V]) get(w string) (v V, ok bool) {
	if !t.mayHave(w) {
		return v, false
	}
	v, ok = t.words[w]
	return v, ok
}

// sketches are a Bloom filter of words with one cheap hash.
type sketches struct {
	filter []uint64 // a bit for the sketch of each word
	shift  uint8    // of a sketch, to as many bits as filter has
}

// newSketches have room for n words: sixteen bits for each, 64 at least.
func newSketches(n int) sketches {
	size := max(6, bits.Len(uint(16*n)))
	return sketches{make([]uint64, 1<<(size-6)), uint8(32 - size)}
}

//go:noinline
func (s *sketches) add(w string) {
	bit := sketch(w) >> s.shift
	s.filter[bit>>6] |= 1 << (bit & 63)
}

// mayHave is false for most words that were not added.
func (s *sketches) mayHave(w string) bool {
	bit := sketch(w) >> s.shift
	return s.filter[bit>>6]&(1<<(bit&63)) != 0
}

// of is what the table knows of w, nothing if it does not know it.
//
//go:noinline
func (t *table[V]) of(w string) V {
	v, _ := t.get(w)
	return v
}

// sketch mixes the length of a word and three of its bytes, odd ones, which tell more
// of Cyrillic letters than even ones.
func sketch(w string) uint32 {
	n := len(w)
	if n < 2 {
		return uint32(n)
	}
	return (uint32(n) ^ uint32(w[1])<<8 ^ uint32(w[n/2|1])<<16 ^ uint32(w[n-1])<<24) * 0x9e3779b1
}

// all are the words of the table, in no order, with what it knows of them.
func (t *table[V]) all() iter.Seq2[string, V] { return maps.All(t.words) }

// A wordMap tells something of each of its words, and is written as one text like a
// wordList: words, and behind a colon what is told of all of them, up to a semicolon.
type wordMap struct {
	text  string
	table atomic.Pointer[table[*wordList]]
}

// list is the list that is told of w.
//
//go:noinline
func (m *wordMap) list(w string) (*wordList, bool) {
	t := m.table.Load()
	if t == nil {
		t = m.read()
	}
	return t.get(w)
}

func (m *wordMap) read() *table[*wordList] {
	told := make(map[string]*wordList)
	for part := range strings.SplitSeq(spelledOut(m.text), ";") {
		words, value, _ := cut(part, ":")
		l := &wordList{text: strings.TrimSpace(value)}
		for w := range strings.FieldsSeq(words) {
			told[w] = l
		}
	}
	t := newTable(told)
	m.table.Store(&t)
	return &t
}

// get is what is told of w, as the text that stands there: the words of a list with a name are
// those of list.
//
//go:noinline
func (m *wordMap) get(w string) (string, bool) {
	l, ok := m.list(w)
	if !ok {
		return "", false
	}
	return l.text, true
}

// of is what is told of w, "" if nothing is.
//
//go:noinline
func (m *wordMap) of(w string) string {
	told, _ := m.get(w)
	return told
}

// gender is the gender that is told of w by its letter.
//
//go:noinline
func (m *wordMap) gender(w string) (gender, bool) {
	l, ok := m.list(w)
	if !ok {
		return anyGender, false
	}
	return genderOfLetter(l.text), true
}

// genderOf is the gender that is told of w, anyGender if none is.
//
//go:noinline
func (m *wordMap) genderOf(w string) gender {
	g, _ := m.gender(w)
	return g
}
