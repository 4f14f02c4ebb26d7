package summarize

import (
	"strings"
	"unicode"

	"visti/internal/news"
)

// offeredByText finds the related news that the text itself offers: a title
// behind "Читайте також:" with the lines right below it, or, where that stands
// alone, the lines with dashes and the titles that follow.
func offeredByText(a news.Article) []news.Link {
	if len(a.Body) > 0 {
		return nil // its page has told them apart already
	}
	var out []news.Link
	const (
		nothing = iota
		below   // the lines below a title that was offered, up to an empty one
		heading // what comes next tells which of the two others it is
		list    // the lines below a heading, behind an empty one
	)
	reading := nothing
	for line := range strings.Lines(a.Teaser.String()) {
		line = strings.TrimSpace(line)
		bare := withoutBullet(line)
		title, offer := offeredIn(bare)
		if !offer {
			title, offer = offeredBehind(bare)
		}
		switch {
		case offer && title == "":
			reading = heading
			continue
		case offer:
			reading = below
		case bare == "":
			switch reading {
			case below:
				reading = nothing // what follows heads the text again
			case heading:
				reading = list
			}
			continue
		case reading == list && bare == line && wholeInQuotes(bare):
			reading = nothing // heads the text again
			continue
		case reading != nothing && (bare != line || titleLike(bare)):
			title = bare
			if reading == heading {
				reading = below
			}
		default:
			reading = nothing
			continue
		}
		if !isJunkLine(title) {
			out = append(out, news.Link{Title: news.PlainLine(title)})
		}
		if len(out) >= mostOffered {
			break
		}
	}
	return out
}

// withoutBullet is a line without the dash of a list in front.
func withoutBullet(line string) string {
	return strings.TrimSpace(strings.TrimLeft(line, "-–—•·*▪►→ \t"))
}

// offeredIn tells whether line offers related news, and returns the title that it
// names, if any.
func offeredIn(line string) (title string, offer bool) {
	first, _ := firstRune(line)
	begin := string(unicode.ToLower(first))
	for _, h := range offers.all() {
		if !hasPrefix(h, begin) {
			continue
		}
		rest, ok := cutPrefixFold(line, h)
		if !ok {
			continue
		}
		rest = strings.TrimSpace(rest)
		title, colon := cutPrefix(rest, ":")
		if colon || rest == "" {
			return strings.TrimSpace(strings.TrimLeft(title, ".–—- \t")), true
		}
	}
	return "", false
}

// offeredBehind is the title that a line offers behind something else, a credit or its
// own sentences: "Photo: Port Archive Read also: Divers raise the bell".
func offeredBehind(line string) (title string, offer bool) {
	if !containsText(line, ": ") {
		return "", false
	}
	for _, h := range offersInside.all() {
		if at := strings.LastIndex(line, h); at > 0 && line[at-1] == ' ' {
			title = strings.TrimSpace(line[at+len(h):])
			return title, titleLike(title) && !containsText(title, ". ")
		}
	}
	return "", false
}

// What offers news inside a line too.
var offersInside = &phraseList{text: "[offersInside]"}

// wholeInQuotes tells whether s is one quotation and nothing else, as a heading in the
// text may be.
func wholeInQuotes(s string) bool {
	for _, q := range [][2]string{{"«", "»"}, {"“", "”"}, {"‘", "’"}, {`"`, `"`}} {
		inner, ok := cutPrefix(s, q[0])
		if inner, ends := cutSuffix(inner, q[1]); ok && ends {
			return !containsText(inner, q[1])
		}
	}
	return false
}

// cutPrefixFold returns what stands behind prefix, which is in lower case, in s.
func cutPrefixFold(s, prefix string) (string, bool) {
	for _, p := range prefix {
		r, n := firstRune(s)
		if n == 0 || unicode.ToLower(r) != p {
			return "", false
		}
		s = s[n:]
	}
	return s, true
}

// titleLike: a title does not end with a stop.
func titleLike(s string) bool {
	return !hasAnySuffix(s, ".") && !hasAnySuffix(s, ":") && len(s) < 250 && containsText(s, " ")
}

func isJunkLine(s string) bool {
	return hasLetter(s) && isJunk(s, appendTokens(nil, s, 0, len(s)))
}

func hasLetter(s string) bool { return strings.IndexFunc(s, unicode.IsLetter) >= 0 }

// What offers related news, longer beginnings first.
var offers = &phraseList{text: "[offers]"}
