package ui

import (
	"strings"
	"unicode"
)

// A hit is how well a name is found by what is typed, and by which of its runes.
type hit struct {
	score int
	runes []int // of the name, where it is the name itself that was found
}

// find looks for the letters of typed in name, in their order, and also as they
// were meant if another layout was on. Beginnings of words and letters side by
// side count most. Every word of typed has to be found.
func find(typed, name string) (hit, bool) {
	best, found := hit{}, false
	for _, t := range otherLayouts(typed) {
		if h, ok := findWords(strings.Fields(fold(t)), name); ok && (!found || h.score > best.score) {
			best, found = h, true
		}
	}
	return best, found
}

// findWords looks for every word.
func findWords(words []string, name string) (hit, bool) {
	letters := foldedRunes(name)
	all := hit{score: -len(letters) / 8} // of two that are found alike, the shorter
	for _, w := range words {
		h, ok := subsequence([]rune(w), letters)
		if !ok {
			return hit{}, false
		}
		all.score += h.score
		all.runes = append(all.runes, h.runes...)
	}
	return all, true
}

// foldedRunes folds each letter by itself, so that places stay those of s.
func foldedRunes(s string) []rune {
	letters := []rune(s)
	for i, r := range letters {
		if f := []rune(fold(string(r))); len(f) == 1 {
			letters[i] = f[0]
		}
	}
	return letters
}

// What a found letter is worth.
const (
	atStart  = 8 // of a word
	adjacent = 8 // to the letter found before
	anywhere = 1
)

// subsequence finds the best way to see want in letters: the table has, for each
// letter of want, the best score with that letter at each place.
func subsequence(want, letters []rune) (hit, bool) {
	n, m := len(want), len(letters)
	if n == 0 || n > m {
		return hit{}, n == 0
	}
	const never = -1 << 30
	score, from := make([][]int, n), make([][]int, n)
	for i := range want {
		score[i], from[i] = make([]int, m), make([]int, m)
		best, at := never, -1 // of the letters before, not beside this one
		for j := range letters {
			score[i][j] = never
			if i > 0 && j > 1 && score[i-1][j-2] > best {
				best, at = score[i-1][j-2], j-2
			}
			if letters[j] != want[i] {
				continue
			}
			worth := anywhere
			if j == 0 || !wordRune(letters[j-1]) {
				worth = atStart
			}
			switch {
			case i == 0:
				score[i][j] = worth
			default:
				if j > 0 && score[i-1][j-1] > never && score[i-1][j-1]+adjacent >= best {
					score[i][j], from[i][j] = score[i-1][j-1]+adjacent+worth, j-1
				} else if best > never {
					score[i][j], from[i][j] = best+worth, at
				}
			}
		}
	}
	end := 0
	for j := range letters {
		if score[n-1][j] > score[n-1][end] {
			end = j
		}
	}
	if score[n-1][end] == never {
		return hit{}, false
	}
	h := hit{score: score[n-1][end], runes: make([]int, n)}
	for i := n - 1; i >= 0; i-- {
		h.runes[i] = end
		end = from[i][end]
	}
	return h, scattered(h.runes, letters) <= 1+n/3
}

// scattered counts the letters that stand alone within a word: too many of them
// and the name only happens to hold them.
func scattered(runes []int, letters []rune) (n int) {
	for i, at := range runes {
		alone := i == 0 || runes[i-1] != at-1
		if alone && at > 0 && wordRune(letters[at-1]) {
			n++
		}
	}
	return n
}

func wordRune(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsDigit(r) || r == '’' || r == '\''
}

// otherLayouts are what typed may be meant as: as it stands, and with each letter
// that of the other layout at its place.
func otherLayouts(typed string) []string {
	all := []string{typed}
	for _, m := range layoutMaps {
		if t := moved(typed, m); t != typed {
			all = append(all, t)
		}
	}
	return all
}

// layoutMaps lead from one layout to the other.
var layoutMaps = func() []map[rune]rune {
	toEnglish := cyrillic(false)
	toUkrainian, toRussian := map[rune]rune{}, map[rune]rune{}
	for _, r := range "йцукенгшщзхїфівапролджєячсмитьбюґ" {
		toUkrainian[toEnglish[r]] = r
		toRussian[toEnglish[r]] = r
	}
	for _, r := range "ыэъё" {
		toRussian[toEnglish[r]] = r
	}
	return []map[rune]rune{toEnglish, toUkrainian, toRussian}
}()

func moved(s string, m map[rune]rune) string {
	return strings.Map(func(r rune) rune {
		if to, ok := m[unicode.ToLower(r)]; ok {
			return to
		}
		return r
	}, s)
}
