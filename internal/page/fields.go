package page

import (
	"regexp"
	"strings"
	"time"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"visti/internal/markup"
	"visti/internal/news"
	"visti/internal/text"
)

// Bounds of the fields.
const (
	maxTitle   = 512 // runes
	maxName    = 100 // runes
	maxAuthors = 12
)

func unmark(s string) string { return markup.Line(s) }

// title finds the headline, without the name of the site.
func (p *parsed) title() news.Text {
	whole := plain(p.titleElement())
	og := plain(start(p.first("og:title", "twitter:title", "title"), 4*maxTitle))
	h1 := p.headline()
	ld := plain(start(p.record.headline, 4*maxTitle))
	feed := p.doc.Title.String()
	ogClean, wholeClean := p.withoutSite(og), p.withoutSite(whole)
	if alike(ogClean, h1) && !strings.HasSuffix(ogClean, "…") && !strings.HasSuffix(ogClean, "...") {
		return cutTitle(ogClean)
	}
	for _, c := range []string{h1, ld, ogClean, wholeClean} {
		// A title that two places agree on, one of them what people see.
		if c == "" {
			continue
		}
		for _, other := range []string{ld, ogClean, wholeClean, feed} {
			if other != c && alike(c, other) || other == c && c != h1 {
				if c == h1 || h1 == "" || alike(h1, c) {
					return cutTitle(c)
				}
			}
		}
	}
	for _, c := range []string{ld, h1, ogClean, wholeClean, feed} {
		if len(text.Words(c)) > 1 {
			return cutTitle(c)
		}
	}
	for _, c := range []string{h1, ogClean, wholeClean, ld} {
		if c != "" {
			return cutTitle(c)
		}
	}
	return news.Text{}
}

func cutTitle(s string) news.Text {
	if utf8.RuneCountInString(s) > maxTitle {
		s = string([]rune(s)[:maxTitle-1]) + "…"
	}
	return news.PlainLine(s)
}

func (p *parsed) titleElement() string {
	for n := range p.root.Descendants() {
		if n.DataAtom == atom.Title && n.FirstChild != nil && closest(n, atom.Svg) == nil {
			return start(n.FirstChild.Data, 4*maxTitle)
		}
	}
	return ""
}

// headline is the text of the <h1> that is most like the page's title, or of the
// only one there is.
func (p *parsed) headline() string {
	if p.h1 == nil {
		return ""
	}
	return textOf(p.h1, 4*maxTitle)
}

// findH1 finds the heading that is the article's title.
func (p *parsed) findH1() *html.Node {
	goal := plain(p.first("og:title", "twitter:title")) + " " + plain(p.titleElement()) + " " + plain(p.record.headline) + " " + p.doc.Title.String()
	goal = start(goal, 16*maxTitle)
	var best *html.Node
	most, seen := 0.0, 0
	for n := range p.root.Descendants() {
		if seen > 50 {
			break
		}
		if n.DataAtom != atom.H1 && attr(n, "itemprop") != "headline" {
			continue
		}
		seen++
		s := textOf(n, 4*maxTitle)
		if s == "" || n.DataAtom == atom.Meta {
			continue
		}
		score := shared(s, goal)
		if n.DataAtom == atom.H1 {
			score += 0.1
		}
		if score > most {
			best, most = n, score
		}
	}
	return best
}

// separators stand between a headline and the name of a site.
var separators = regexp.MustCompile(`\s+[|\-–—•·:»«/\\]+\s+|\s*[|»]\s*`)

// withoutSite takes the name of the site, and of its sections, off a title.
func (p *parsed) withoutSite(s string) string {
	site := plain(p.first("og:site_name", "application-name"))
	host := strings.TrimPrefix(p.doc.URL.Host(), "www.")
	h1 := p.headline()
	if h1 != "" && strings.Contains(levelled(s), levelled(h1)) && len(text.Words(h1)) > 2 {
		return h1
	}
	for {
		cuts := separators.FindAllStringIndex(s, -1)
		if len(cuts) == 0 {
			return strings.TrimSpace(s)
		}
		last, first := cuts[len(cuts)-1], cuts[0]
		head, tail := s[:last[0]], s[last[1]:]
		switch {
		case isSite(tail, site, host), len(text.Words(tail)) <= 3 && len(text.Words(head)) > 2*len(text.Words(tail)) && strings.ContainsAny(s[last[0]:last[1]], "|—–-»•·"):
			s = head
		case isSite(s[:first[0]], site, host):
			s = s[first[1]:]
		default:
			return strings.TrimSpace(s)
		}
	}
}

// isSite tells whether s is the name of a site, or of its host.
func isSite(s, site, host string) bool {
	s = strings.ReplaceAll(levelled(s), " ", "")
	if s == "" {
		return true
	}
	if site = strings.ReplaceAll(levelled(site), " ", ""); site != "" && (s == site || strings.Contains(site, s) || strings.Contains(s, site)) {
		return true
	}
	name, _, _ := strings.Cut(host, ".")
	return len(s) > 2 && (strings.HasPrefix(host, s) || name != "" && len(name) > 2 && strings.HasPrefix(s, name))
}

// alike tells whether two titles are one, a few words aside.
func alike(a, b string) bool {
	return a != "" && b != "" && shared(a, b) >= 0.6 && shared(b, a) >= 0.4
}

// shared is the part of the words of a that stand in b, 0 to 1.
func shared(a, b string) float64 { return wordsOf(b).share(a) }

// A wordSet holds the words of a text.
type wordSet map[string]bool

func wordsOf(s string) wordSet {
	words := text.Words(s)
	have := make(wordSet, len(words)/2)
	for _, w := range words {
		have[w] = true
	}
	return have
}

// share is the part of the words of a that are in the set, 0 to 1.
func (have wordSet) share(a string) float64 {
	hit, all := 0, 0
	for _, w := range text.Words(a) {
		all++
		if have[w] {
			hit++
		}
	}
	if all == 0 {
		return 0
	}
	return float64(hit) / float64(all)
}

// image is the picture that stands for the article: what the page gives to
// networks, unless that is its logo; the first of its text; the logo.
func (p *parsed) image() news.URL {
	candidates := append([]string{p.first("og:image:secure_url", "og:image", "og:image:url"), p.first("twitter:image", "twitter:image:src")}, p.record.images...)
	for n := range p.root.Descendants() {
		if n.DataAtom == atom.Link && attr(n, "rel") == "image_src" {
			candidates = append(candidates, attr(n, "href"))
		}
	}
	var logo news.URL
	for _, c := range candidates {
		u, err := p.base.Resolve(c)
		switch {
		case c == "" || err != nil:
		case isGeneric(u):
			logo = u
		default:
			return u
		}
	}
	if !p.picture.Empty() {
		return p.picture
	}
	return logo
}

// isGeneric tells whether the address of a picture is that of a logo or the like,
// the same for every article.
func isGeneric(u news.URL) bool {
	s := strings.ToLower(u.String())
	s = s[strings.LastIndexByte(s, '/')+1:]
	if s, _, _ = strings.Cut(s, "?"); strings.HasSuffix(s, ".gif") || strings.HasSuffix(s, ".svg") {
		return true
	}
	for _, word := range []string{"logo", "default", "placeholder", "share", "social", "for_fb", "opengraph", "og_image", "og-image", "no_image", "noimage", "icon", "avatar", "blank", "pixel", "spacer"} {
		if strings.Contains(s, word) {
			return true
		}
	}
	return false
}

// lang is the language of the article: by its letters, else as the page says.
func (p *parsed) lang(body string) string {
	declared := strings.ToLower(p.pageLang())
	if declared == "" {
		declared = strings.ToLower(p.first("og:locale", "content-language", "language"))
	}
	if declared == "" {
		declared = strings.ToLower(p.record.lang)
	}
	declared, _, _ = strings.Cut(strings.ReplaceAll(declared, "_", "-"), "-")
	if len(declared) > 3 || len(declared) < 2 || strings.Trim(declared, "abcdefghijklmnopqrstuvwxyz") != "" {
		declared = map[string]string{"ukrainian": "uk", "russian": "ru", "english": "en"}[declared]
	}
	if declared == "ua" {
		declared = "uk"
	}
	found := text.Lang(body)
	if found == "uk" || found == "ru" || declared == "" {
		return found
	}
	return declared
}

// pageLang is the language that the page says it is in.
func (p *parsed) pageLang() string {
	for n := range p.root.Descendants() {
		if n.DataAtom == atom.Html {
			return attr(n, "lang")
		}
	}
	return ""
}

// times finds when the article was published and updated.
func (p *parsed) times() (published, updated time.Time) {
	zone := zoneOf(p.rule.zone, p.doc.URL.Host(), p.pageLang())
	read := func(values ...string) time.Time {
		for _, v := range values {
			if t := parseTime(v, zone); !t.IsZero() {
				return t
			}
		}
		return time.Time{}
	}
	published = read(p.record.published, p.first("article:published_time", "og:article:published_time", "article:published", "datepublished",
		"date.issued", "dc.date.issued", "dcterms.created", "dc.date", "parsely-pub-date", "sailthru.date", "publishdate", "publish-date", "pubdate", "article_date_original", "mediator_published_time", "cxenseparse:recs:publishtime", "published_time", "date"))
	updated = read(p.record.modified, p.first("article:modified_time", "og:updated_time", "datemodified", "lastmod", "last-modified", "dcterms.modified"))
	if published.IsZero() {
		published = p.visibleTime(zone)
	}
	if published.IsZero() {
		published = read(p.first("og:updated_time"))
	}
	if updated.Before(published) || updated.Equal(published) {
		updated = time.Time{}
	}
	return published, updated
}

// visibleTime finds the date that readers see: marked as such, or written near
// the headline.
func (p *parsed) visibleTime(zone *time.Location) time.Time {
	var first time.Time
	for n := range p.root.Descendants() {
		switch {
		case n.DataAtom == atom.Time || attr(n, "itemprop") == "datePublished" || attr(n, "pubdate") != "":
			if closest(n, atom.Nav, atom.Aside, atom.Footer) != nil {
				continue
			}
			for _, s := range []string{attr(n, "datetime"), attr(n, "content"), textOf(n, 200)} {
				t := parseTime(s, zone)
				if t.IsZero() {
					continue
				}
				if attr(n, "itemprop") == "datePublished" || p.nearHeadline(n) {
					return t
				}
				if first.IsZero() {
					first = t
				}
			}
		}
	}
	if t := p.dateNearHeadline(zone); !t.IsZero() && (first.IsZero() || t.YearDay() != first.YearDay() || t.Year() != first.Year()) {
		return t
	}
	return first
}

// nearHeadline tells whether n stands in the same part of the page as the title.
func (p *parsed) nearHeadline(n *html.Node) bool {
	if p.h1 == nil {
		return false
	}
	at := p.h1
	for range 4 {
		if at = at.Parent; at == nil || at.DataAtom == atom.Body {
			return false
		}
		if contains(at, n) {
			return true
		}
	}
	return false
}

// dateNearHeadline reads the first short line around the title that is a date.
func (p *parsed) dateNearHeadline(zone *time.Location) time.Time {
	if p.h1 == nil {
		return time.Time{}
	}
	at := p.h1
	for range 4 {
		if at = at.Parent; at == nil || at.DataAtom == atom.Html {
			break
		}
		seen := 0
		for n := range at.Descendants() {
			if seen++; seen > 600 {
				break
			}
			if n.Type != html.TextNode || n.Parent == nil || !isText(n.Parent) {
				continue
			}
			s := strings.TrimSpace(n.Data)
			if len(s) < 8 || len(s) > 90 || closest(n, atom.A, atom.Nav, atom.Aside, atom.Footer, atom.Li) != nil || contains(p.h1, n) {
				continue
			}
			if isClockOnly(s) {
				continue
			}
			if t := textTime(s, zone); !t.IsZero() {
				if t.Hour() == 0 && t.Minute() == 0 {
					// The time of day may stand beside it.
					if whole := textTime(textOf(n.Parent.Parent, 200), zone); whole.Year() == t.Year() && whole.YearDay() == t.YearDay() {
						return whole
					}
				}
				return t
			}
		}
	}
	return time.Time{}
}

func isClockOnly(s string) bool { return len(s) < 8 }
