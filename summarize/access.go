package summarize

import (
	"strings"
	"unicode/utf8"
)

// The rules ask for tokens in thousands of places. What they ask are functions that are not
// copied to each of them: it makes the program smaller by a tenth of what they take.

// at is token j, to be read; noToken in front of the first and behind the last one.
//
//go:noinline
func (d *document) at(j int) *token {
	if j < 0 || j >= len(d.tokens) {
		return noToken
	}
	return &d.tokens[j]
}

// noToken is a mark that is none; it is not to be written to.
var noToken = &token{kind: markToken}

// wordAt is the word of token j, "" in front of the first and behind the last one.
//
//go:noinline
func (d *document) wordAt(j int) string {
	if j < 0 || j >= len(d.tokens) {
		return ""
	}
	return d.tokens[j].word
}

// wordUpTo is the word of token j, "" from limit on.
//
//go:noinline
func (d *document) wordUpTo(j, limit int) string {
	if j >= limit {
		return ""
	}
	return d.wordAt(j)
}

// pronoun is the gender of the pronoun at token j, if it is one.
//
//go:noinline
func (d *document) pronoun(j int) (gender, bool) { return pronouns.gender(d.wordAt(j)) }

// latin tells whether token j begins with a character of ASCII: no Cyrillic letter.
//
//go:noinline
func (d *document) latin(j int) bool {
	return j >= 0 && j < len(d.tokens) && d.tokens[j].word[0] < 0x80
}

// wordIn tells whether the word of token j is in list.
//
//go:noinline
func (d *document) wordIn(list *wordList, j int) bool { return list.has(d.wordAt(j)) }

// verbAt is the verb of saying at token j, if one is there.
//
//go:noinline
func (d *document) verbAt(j int) (verb, bool) { return verbForm(d.wordAt(j)) }

// givenAt is the given name at token j, if one is there.
//
//go:noinline
func (d *document) givenAt(j int) (name, bool) { return givenName(d.wordAt(j)) }

// textOf is the text of tokens first to last.
//
//go:noinline
func (d *document) textOf(first, last int) string {
	return d.text[d.tokens[first].start:d.tokens[last].end]
}

// newReplacer is strings.NewReplacer, likewise.
//
//go:noinline
func newReplacer(oldnew ...string) *strings.Replacer { return strings.NewReplacer(oldnew...) }

// isAmong tells whether w is one of the words, which are parted by blanks: in one text they need
// less room than compared one by one.
//
//go:noinline
func isAmong(w, words string) bool {
	for from := 0; from+len(w) <= len(words) && w != ""; from++ {
		to := from + len(w)
		if words[from] == w[0] && (to == len(words) || words[to] == ' ') && words[from:to] == w {
			return true
		}
		for from < len(words) && words[from] != ' ' {
			from++
		}
	}
	return false
}

// runeCount is utf8.RuneCountInString, which the compiler would copy to where it is used.
//
//go:noinline
func runeCount(s string) int { return utf8.RuneCountInString(s) }

// The rest are functions of package strings, for the same reason.

//go:noinline
func containsText(s, part string) bool { return strings.Contains(s, part) }

//go:noinline
func cutSuffix(s, suffix string) (string, bool) { return strings.CutSuffix(s, suffix) }

//go:noinline
func cutPrefix(s, prefix string) (string, bool) { return strings.CutPrefix(s, prefix) }

//go:noinline
func trimSuffix(s, suffix string) string { return strings.TrimSuffix(s, suffix) }

//go:noinline
func hasSuffix(s, suffix string) bool { return strings.HasSuffix(s, suffix) }

//go:noinline
func hasPrefix(s, prefix string) bool { return strings.HasPrefix(s, prefix) }

//go:noinline
func containsRune(s string, r rune) bool { return strings.ContainsRune(s, r) }

//go:noinline
func cut(s, sep string) (before, after string, found bool) { return strings.Cut(s, sep) }

//go:noinline
func firstRune(s string) (r rune, size int) { return utf8.DecodeRuneInString(s) }

// headKind is the kind of the speaking noun at token j, 0 if none is there.
func (d *document) headKind(j int) headKind {
	h, _ := d.headAt(j)
	return h.kind
}

// is tells whether w, which is not empty, is the word of token j. Most others of its length have
// another last byte, which is looked at before all are compared.
//
//go:noinline
func (d *document) is(j int, w string) bool {
	if j < 0 || j >= len(d.tokens) {
		return false
	}
	word, last := d.tokens[j].word, len(w)-1
	return len(word) == len(w) && word[last] == w[last] && word == w
}

// endsIn is hasAnySuffix for the word of token j.
//
//go:noinline
func (d *document) endsIn(j int, endings string) bool { return hasAnySuffix(d.wordAt(j), endings) }
