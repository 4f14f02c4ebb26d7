package feed

import (
	"net/url"
	"strconv"
	"strings"
	"time"

	"visti/internal/news"
)

// Bounds of what is kept of one article.
const (
	maxTitle      = 512       // runes
	maxName       = 128       // runes of an author
	maxCategory   = 64        // runes
	maxCategories = 32        // of an article
	maxAuthors    = 16        // of an article
	maxFiles      = 32        // enclosures of an article
	maxGUID       = 512       // bytes; longer ones are hashed
	maxHTML       = 512 << 10 // bytes
	maxTeaser     = 600       // runes
	maxLine       = 2048      // runes of a channel's description
)

// normalise makes a Batch of what the parser read.
func normalise(raw *document, d Document) news.Batch {
	n := normaliser{d: d, base: d.URL, zone: time.UTC}
	if d.Feed.Zone != "" {
		if z, err := time.LoadLocation(d.Feed.Zone); err == nil {
			n.zone = z
		}
	}
	b := news.Batch{Feed: d.Feed, Channel: n.channel(raw)}
	if !b.Channel.Link.Empty() {
		n.base = b.Channel.Link
	}
	b.Articles = make([]news.Article, len(raw.items))
	for i := range raw.items {
		b.Articles[i] = n.article(&raw.items[i])
	}
	identify(b.Articles, raw.items, b.Channel.Link)
	return b
}

// A normaliser turns the strings of one document into what visti shows.
type normaliser struct {
	d    Document
	base news.URL // links of items are resolved against it
	zone *time.Location
}

func (n *normaliser) channel(raw *document) news.Channel {
	c := news.Channel{
		Title:       line(raw.title, maxTitle),
		Description: line(raw.description, maxLine),
		Language:    language(raw.language),
		Copyright:   line(raw.copyright, maxLine),
		Author:      line(raw.author, maxName),
		Published:   parseDate(raw.published, n.zone),
		Updated:     parseDate(raw.updated, n.zone),
		TTL:         minutes(raw.ttl),
		Format:      news.PlainLine(raw.format).String(),
	}
	c.Link = n.link(raw.link, n.d.URL)
	c.Image = n.link(raw.image, n.d.URL)
	c.Categories = lines(raw.categories, maxCategory, maxCategories)
	return c
}

func (n *normaliser) article(it *item) news.Article {
	a := news.Article{
		Feed:       n.d.Feed.ID,
		Source:     n.d.Feed.Source.ID,
		SourceName: n.d.Feed.Source.Name,
		Lang:       n.d.Feed.Lang,
		Group:      n.d.Feed.Group,
		Title:      n.title(it),
		Published:  parseDate(it.published, n.zone),
		Updated:    parseDate(it.updated, n.zone),
		FirstSeen:  n.d.Now,
		Authors:    lines(it.authors, maxName, maxAuthors),
		Categories: lines(it.categories, maxCategory, maxCategories),
	}
	if a.Published.IsZero() {
		a.Published = a.Updated
	}
	a.URL = n.address(it)
	base := a.URL
	if base.Empty() {
		base = n.base
	}
	body := longest(it.texts)
	a.HTML = news.Plain(cut(body, maxHTML))
	a.Teaser = n.teaser(it, body)
	if a.Title.Empty() {
		a.Title = cutText(a.Teaser, 80)
	}
	n.files(&a, it, base)
	return a
}

func (n *normaliser) title(it *item) news.Text {
	if it.plainTitle {
		return cutText(news.PlainLine(cut(it.title, 8*maxTitle)), maxTitle)
	}
	return line(it.title, maxTitle)
}

// teaser is the short text, or the beginning of the long one.
func (n *normaliser) teaser(it *item, body string) news.Text {
	short := it.summary
	if strings.TrimSpace(short) == "" {
		short = body
	}
	return line(short, maxTeaser)
}

// address is where the article can be read: its link, its guid if that is a
// permalink, its rdf:about, or the file that it is.
func (n *normaliser) address(it *item) news.URL {
	if u := n.link(it.link, n.base); !u.Empty() {
		return u.WithoutTracking()
	}
	if it.permalink && isWeb(it.guid) {
		if u := n.link(it.guid, n.base); !u.Empty() {
			return u.WithoutTracking()
		}
	}
	if isWeb(it.about) {
		if u := n.link(it.about, n.base); !u.Empty() {
			return u.WithoutTracking()
		}
	}
	for _, e := range it.enclosures {
		if u := n.link(e.url, n.base); !u.Empty() {
			return u
		}
	}
	return news.URL{}
}

// link resolves an address; what is none is the zero URL.
func (n *normaliser) link(raw string, base news.URL) news.URL {
	raw = strings.TrimSpace(raw)
	if raw == "" {
		return news.URL{}
	}
	u, err := base.Resolve(unescapeAmp(raw))
	if err != nil {
		return news.URL{}
	}
	return u
}

// unescapeAmp undoes a second escaping of & in addresses.
func unescapeAmp(s string) string {
	if strings.Contains(s, "&amp;") {
		return strings.ReplaceAll(s, "&amp;", "&")
	}
	return s
}

// files adds enclosures and the picture.
func (n *normaliser) files(a *news.Article, it *item, base news.URL) {
	seen := map[news.URL]bool{}
	for _, e := range it.enclosures {
		u := n.link(e.url, n.base)
		if u.Empty() || seen[u] || len(a.Enclosures) == maxFiles {
			continue
		}
		seen[u] = true
		length, _ := strconv.ParseInt(strings.TrimSpace(e.length), 10, 64)
		kind := mediaType(e.kind, u)
		a.Enclosures = append(a.Enclosures, news.Enclosure{URL: u, Type: kind, Length: max(length, 0)})
		if strings.HasPrefix(kind, "image/") && a.Image.Empty() {
			a.Image = u
		}
	}
	for _, raw := range it.images {
		if a.Image.Empty() {
			a.Image = n.link(raw, n.base)
		}
	}
	if a.Image.Empty() {
		a.Image = n.link(firstImage(a.HTML.String()), base)
	}
}

// mediaType cleans a declared media type, or takes it from the file's name.
func mediaType(declared string, u news.URL) string {
	declared = strings.ToLower(news.PlainLine(cut(declared, 128)).String())
	if declared != "" {
		return declared
	}
	path := u.String()
	if p, err := url.Parse(path); err == nil {
		path = strings.ToLower(p.Path)
	}
	switch end := path[strings.LastIndexByte(path, '.')+1:]; end {
	case "jpg", "jpeg":
		return "image/jpeg"
	case "png", "gif", "webp", "avif":
		return "image/" + end
	case "mp3":
		return "audio/mpeg"
	case "m4a", "ogg", "opus":
		return "audio/" + end
	case "mp4", "webm":
		return "video/" + end
	case "pdf":
		return "application/pdf"
	}
	return ""
}

// longest returns the text that says most.
func longest(texts []string) string {
	best := ""
	for _, t := range texts {
		if len(strings.TrimSpace(t)) > len(best) {
			best = strings.TrimSpace(t)
		}
	}
	if !strings.Contains(best, "<") && (strings.Contains(best, "&lt;p") || strings.Contains(best, "&lt;div") || strings.Contains(best, "&lt;br")) {
		best = unescapeOnce(best)
	}
	return best
}

func language(s string) string {
	s = strings.ToLower(news.PlainLine(cut(s, 64)).String())
	return strings.ReplaceAll(s, "_", "-")
}

// minutes reads a ttl; what makes no sense is 0.
func minutes(s string) time.Duration {
	n, err := strconv.Atoi(strings.TrimSpace(s))
	if err != nil || n <= 0 || n > 7*24*60 {
		return 0
	}
	return time.Duration(n) * time.Minute
}
