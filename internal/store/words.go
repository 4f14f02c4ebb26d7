package store

import (
	"strings"
	"unicode/utf8"

	"visti/internal/news"
	"visti/internal/text"
)

// gap is a word that nobody can look for: phrases do not reach across it.
// initial stands before the first letter of a word. Both are of the private use
// area; the index takes them for letters, text.Words never gives one.
const (
	gap     = "\ue000"
	initial = "\ue001"
)

// indexed writes words as the tables pending and person and the index hold them:
// apart by one blank, with one at both ends, so that " нов" finds the beginning
// of a word and " нова пошта " the phrase. An empty word is a gap. "" if there is
// no word.
func indexed(words []string) string {
	var sb strings.Builder
	for _, w := range words {
		if w == "" {
			w = gap
		}
		sb.WriteByte(' ')
		sb.WriteString(w)
	}
	if sb.Len() > 0 {
		sb.WriteByte(' ')
	}
	return sb.String()
}

// withInitials appends each first letter of words once. As a prefix a single
// letter would be looked up in thousands of words of the index; as a word of its
// own it is found at once.
func withInitials(s string, words []string) string {
	var sb strings.Builder
	sb.WriteString(s)
	seen := map[rune]bool{}
	for _, w := range words {
		r, _ := utf8.DecodeRuneInString(w)
		if w == "" || seen[r] {
			continue
		}
		if len(seen) == 0 {
			sb.WriteString(gap + " ")
		}
		seen[r] = true
		sb.WriteString(initial + string(r) + " ")
	}
	return sb.String()
}

// searchText is what the index holds of an article.
func searchText(a news.Article) (title, body string) {
	t, b := text.Words(a.Title.String()), news.SearchWords(a)
	return withInitials(indexed(t), t), withInitials(indexed(b), b)
}

// people lists the folded names of authors or speakers, each once.
func people(names []news.Text) []string {
	var all []string
	seen := map[string]bool{}
	for _, n := range names {
		if s := indexed(text.Words(n.String())); s != "" && !seen[s] {
			seen[s] = true
			all = append(all, s)
		}
	}
	return all
}
