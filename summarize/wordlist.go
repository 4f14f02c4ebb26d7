package summarize

import (
	"strings"
	"sync"
)

// A wordList is a set of lower-case words, written as one text so that it costs
// nothing until it is asked: a program that summarizes nothing starts without it.
type wordList struct {
	text string
	once sync.Once
	set  map[string]struct{}
}

// has tells whether w is in the list.
func (l *wordList) has(w string) bool {
	l.once.Do(func() {
		words := strings.Fields(l.text)
		l.set = make(map[string]struct{}, len(words))
		for _, w := range words {
			l.set[w] = struct{}{}
		}
	})
	_, ok := l.set[w]
	return ok
}
