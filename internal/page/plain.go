package page

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"visti/internal/markup"
	"visti/internal/news"
	"visti/internal/text"
)

// FromText reads an article that is kept as plain text: its title, if it stands
// apart on the first line, its paragraphs, and the related news it offers: lines
// with dashes below a heading, or a title behind "Читайте також:". Article is false
// if there is nothing in it.
func FromText(s string) news.Page {
	s = news.Plain(s).String()
	var p news.Page
	p.Title, s = titleLine(s)
	s, p.Related = takeOffers(s)
	p.Body = markup.FromText(s)
	p.Article = len(p.Body) > 0
	if !p.Article {
		p.Fault, p.Problems = news.FaultNotPage, []news.Text{news.PlainLine(whyEmpty)}
	}
	return p
}

const maxTitleLine = 200 // runes

// titleLine cuts off the first line if it is a title: alone above an empty line,
// not a sentence, with text below it.
func titleLine(s string) (title news.Text, rest string) {
	first, rest, _ := strings.Cut(strings.TrimSpace(s), "\n")
	first = strings.TrimSpace(strings.TrimLeft(first, "#= "))
	below := strings.TrimLeft(rest, " \t\r")
	n := utf8.RuneCountInString(first)
	if n == 0 || n > maxTitleLine || strings.ContainsAny(lastRune(first), ".,:;") || len(text.Words(first)) < 2 ||
		!strings.HasPrefix(below, "\n") || len(strings.TrimSpace(below)) <= len(first) {
		return news.Text{}, s
	}
	return news.PlainLine(first), below
}

var (
	bullet   = regexp.MustCompile(`^\s*(?:[-–—•·*▪►→]|\d{1,2}[.)])\s+`)
	pastedAt = regexp.MustCompile(`\s*[(<\[]?(https?://[^\s<>()\[\]]+)[)>\]]?\s*`)
)

// takeOffers cuts the lines that offer related news out of a text.
func takeOffers(s string) (rest string, links []news.Link) {
	var keep []string
	list, bullets := false, false // below a heading that offers; its lines have dashes
	for line := range strings.SplitSeq(s, "\n") {
		bare := strings.TrimSpace(line)
		dash := bullet.MatchString(line)
		low := levelled(bare)
		phrase := startsWith(low, "offers")
		inline := phrase != "" && utf8.RuneCountInString(bare) <= maxPointer && strings.Contains(bare, ":") && len(low) > len(phrase)+8
		switch {
		case bare == "":
			keep = append(keep, line)
		case !dash && isOffer(bare):
			list, bullets = true, false
		case !dash && inline && len(text.Words(afterPhrase(strings.TrimLeft(bare, "•▪►→ "), phrase))) >= 3:
			links = offer(links, afterPhrase(bare, phrase))
			list = false
		case list && (dash || !bullets && isHeadlike(bare)):
			bullets = bullets || dash
			links = offer(links, bullet.ReplaceAllString(line, ""))
		default:
			list = false
			keep = append(keep, line)
		}
	}
	return strings.Join(keep, "\n"), links
}

// isHeadlike tells whether a line may be a title: no sentence, no label.
func isHeadlike(s string) bool {
	return utf8.RuneCountInString(s) <= maxTitleLine && len(text.Words(s)) >= 3 && !strings.ContainsAny(lastRune(s), ".,:;")
}

// offer adds the news that a line names, with the address that stands in it.
func offer(links []news.Link, line string) []news.Link {
	var l news.Link
	if at := pastedAt.FindStringSubmatchIndex(line); at != nil {
		if u, err := news.ParseURL(line[at[2]:at[3]]); err == nil {
			l.URL = u.WithoutTracking()
		}
		line = line[:at[0]] + " " + line[at[1]:]
	}
	l.Title = news.PlainLine(strings.Trim(line, " \t—–-:"))
	if len(links) >= maxRelated || l.Title.Empty() && l.URL.Empty() {
		return links
	}
	return append(links, l)
}
