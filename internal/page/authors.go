package page

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html/atom"

	"visti/internal/news"
	"visti/internal/text"
)

// authors finds who wrote the article: names, each once, and the line as it stands.
func (p *parsed) authors() (byline news.Text, authors []news.Text) {
	candidates := p.record.authors
	if len(candidates) == 0 {
		candidates = split(p.first("author", "article:author", "dc.creator", "parsely-author", "sailthru.author", "byl", "mediator_author"))
	}
	if len(candidates) == 0 || len(people(candidates, p)) == 0 {
		candidates = p.visibleAuthors()
	}
	authors = people(candidates, p)
	var line []string
	for _, a := range authors {
		line = append(line, a.String())
	}
	return news.PlainLine(strings.Join(line, ", ")), authors
}

// visibleAuthors reads the names that the page marks as its author's.
func (p *parsed) visibleAuthors() []string {
	var found []string
	for n := range p.root.Descendants() {
		marked := attr(n, "rel") == "author" || attr(n, "itemprop") == "author"
		if !marked {
			s := ""
			for _, l := range labels(n) {
				if l == "author" || l == "byline" || l == "authors" {
					s = textOf(n, 200)
					break
				}
			}
			if utf8.RuneCountInString(s) > maxName || s == "" || !bylinePattern.MatchString(s) {
				continue
			}
			found = append(found, split(s)...)
			continue
		}
		if closest(n, atom.Aside, atom.Footer, atom.Nav) != nil {
			continue
		}
		s := attr(n, "content")
		if s == "" {
			s = textOf(n, 200)
		}
		if utf8.RuneCountInString(s) <= maxName {
			found = append(found, split(s)...)
		}
	}
	return found
}

// bylinePattern is how a line that names an author begins.
var bylinePattern = regexp.MustCompile(`(?i)^\s*(by|written by|автор(?:и|ы|ка)?|авторка|текст|підготува(?:в|ла|ли)|подготови(?:л|ла|ли))\s*[:\s]\s*`)

// between stands between the names of several authors.
var between = regexp.MustCompile(`\s*[,;|]\s*|\s+(?:and|та|і|и|&)\s+`)

func split(s string) []string {
	s = bylinePattern.ReplaceAllString(plain(s), "")
	if s == "" {
		return nil
	}
	return between.Split(s, -1)
}

// people keeps what may be names: each once, no addresses, not the site itself
// unless nobody else is named.
func people(candidates []string, p *parsed) []news.Text {
	site := p.first("og:site_name")
	if site == "" {
		site = p.record.publisher
	}
	var kept, sites []news.Text
	seen := map[string]bool{}
	for _, c := range candidates {
		c = strings.TrimSpace(bylinePattern.ReplaceAllString(plain(c), ""))
		key := text.Fold(c)
		if c == "" || seen[key] || utf8.RuneCountInString(c) > maxName || strings.Contains(c, "://") || strings.Contains(c, "@") || !hasLetter(c) || isCredit(c, levelled(c)) || strings.HasSuffix(key, ".txt") {
			continue
		}
		seen[key] = true
		if site != "" && isSite(c, site, "") {
			sites = append(sites, news.PlainLine(c))
			continue
		}
		if kept = append(kept, news.PlainLine(c)); len(kept) == maxAuthors {
			break
		}
	}
	if len(kept) == 0 && len(sites) > 0 {
		return sites[:1]
	}
	return kept
}

func hasLetter(s string) bool { return strings.IndexFunc(s, unicode.IsLetter) >= 0 }
