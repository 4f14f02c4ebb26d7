package summarize

import (
	"slices"
	"strings"
	"unicode/utf8"

	"visti/internal/news"
	"visti/internal/text"
)

// A Said is a claim and which summary it is of.
type Said struct {
	Summary int
	Claim   news.Claim
}

// SaidBy lists what who says in the summaries, in their order, whichever of the
// languages they are in: Зеленський, Зеленский and Zelensky are one.
func SaidBy(who news.Text, among []news.Summary) []Said {
	var out []Said
	for i, s := range among {
		for _, c := range s.Claims {
			if c.How == news.Named && SameSpeaker(who, c.Who) {
				out = append(out, Said{i, c})
			}
		}
	}
	return out
}

// SameSpeaker tells whether two names are of one speaker: written in either
// alphabet, with the given name, its first letter or the surname alone. Two people
// of one surname are not told apart where only that is given. Of people who say so
// together, "Іван Лис та Петро Вовк", each is the speaker.
func SameSpeaker(a, b news.Text) bool {
	for _, x := range together(a.String()) {
		for _, y := range together(b.String()) {
			if sameSpeaker(x, y) {
				return true
			}
		}
	}
	return false
}

// together parts the names in full of people who say so together; any other name is one.
func together(name string) []string {
	parts := strings.Split(joints.Replace(name), "\n")
	for _, p := range parts {
		words := strings.Fields(p)
		if len(words) < 2 || len(words) > 3 || slices.ContainsFunc(words, func(w string) bool { r, _ := firstRune(w); return !isUpper(r) }) {
			return []string{name} // "Міністерство освіти і науки"
		}
	}
	return parts
}

var joints = newReplacer(", ", "\n", " та ", "\n", " і ", "\n", " й ", "\n", " и ", "\n", " and ", "\n")

// sameSpeaker is SameSpeaker for one name each.
func sameSpeaker(a, b string) bool {
	x, y := latinWords(a), latinWords(b)
	if len(x) == 0 || len(y) == 0 {
		return false
	}
	if len(x) == len(y) {
		same := true
		for i := range x {
			same = same && x[i] == y[i]
		}
		if same {
			return true
		}
	}
	if len(x) > 3 || len(y) > 3 || x[len(x)-1] != y[len(y)-1] || max(lastLetters(a), lastLetters(b)) < 4 {
		return false
	}
	if len(x) == 1 || len(y) == 1 {
		return true
	}
	return sameGiven(x[0], y[0])
}

// lastLetters counts the letters of the last word of a name.
func lastLetters(name string) int {
	words := text.Words(name)
	return runeCount(words[len(words)-1])
}

// sameGiven tells whether two given names in Latin letters may be one: they begin
// alike and have the same consonants, as far as the shorter goes, Павло and Павел,
// or the languages have different names for one: Микола and Николай.
func sameGiven(a, b string) bool {
	x, y := consonants(a), consonants(b)
	if len(a) == 1 || len(b) == 1 {
		return kindred(a[0]) == kindred(b[0]) // an initial
	}
	if namesakes.of(x) == y && y != "" || namesakes.of(y) == x && x != "" {
		return true
	}
	return kindred(a[0]) == kindred(b[0]) && (hasPrefix(x, y) || hasPrefix(y, x))
}

func consonants(w string) string {
	return strings.Map(func(r rune) rune {
		if containsRune("aeiou", r) {
			return -1
		}
		return r
	}, w)
}

// namesakes: consonants of given names that differ from language to language.
var namesakes = &wordMap{text: `mkl: nkl; mkt: nkt; hn: n; kstntn: knstntn; plp: flp; stpn: stfn`}

// kindred makes one of the letters that a given name may begin with in the three
// languages: Олександр and Александр, Євген and Yevhen, Ганна and Hanna.
func kindred(c byte) byte {
	switch c {
	case 'o':
		return 'a'
	case 'y', 'i', 'j':
		return 'e'
	}
	return c
}

// latinWords writes the words of a name in Latin letters, all spellings of a
// sound alike.
func latinWords(s string) []string {
	var out []string
	for _, w := range text.Words(s) {
		var sb strings.Builder
		for _, r := range w {
			if l, ok := latin.get(string(r)); ok {
				sb.WriteString(l)
			} else if r < utf8.RuneSelf && r != '\'' {
				sb.WriteRune(r)
			}
		}
		if w = oneSpelling(sb.String()); w != "" {
			out = append(out, w)
		}
	}
	return out
}

// oneSpelling makes zelenskyi, zelenskiy and zelensky one.
func oneSpelling(w string) string {
	w = spellings.Replace(w)
	short := make([]byte, 0, len(w))
	for i := range len(w) { // double letters are one
		if i == 0 || w[i] != w[i-1] {
			short = append(short, w[i])
		}
	}
	if w = string(short); len(w) > 3 {
		w = trimSuffix(w, "i")
	}
	return w
}

var spellings = newReplacer("shch", "sc", "sch", "sc", "zh", "z", "kh", "h", "ts", "c", "tch", "c", "ch", "c", "sh", "s", "ks", "x",
	"ya", "ia", "yu", "iu", "ye", "e", "ie", "e", "yo", "o", "io", "o", "y", "i", "j", "i", "g", "h", "w", "v", "ck", "k")

// The letters with which names are written in the other script.
var latin = &wordMap{text: "[latin]"}
