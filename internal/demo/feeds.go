package demo

import (
	"encoding/json"
	"encoding/xml"
	"fmt"
	"html"
	"strings"
	"time"
)

// escape writes text into XML.
func escape(s string) string {
	var sb strings.Builder
	_ = xml.EscapeText(&sb, []byte(s)) // a Builder takes everything
	return sb.String()
}

// rss writes the feed as agencies do: one sentence, one category, one picture.
func (s *source) rss() string {
	charset := "utf-8"
	if s.charset != "" {
		charset = s.charset
	}
	var sb strings.Builder
	fmt.Fprintf(&sb, "<?xml version=\"1.0\" encoding=%q?>\n<rss version=\"2.0\"><channel><title>%s</title><description>%s</description>\n",
		charset, escape(s.title), escape(s.name))
	for _, a := range s.current() {
		fmt.Fprintf(&sb, "<item><title><![CDATA[%s]]></title><link>%s%s</link><description><![CDATA[%s]]></description>",
			a.title, s.address, s.path(a), a.teaser)
		fmt.Fprintf(&sb, "<category>%s</category><pubDate>%s</pubDate><guid isPermaLink=\"false\">%s</guid>",
			escape(a.category), s.published(a).Format(time.RFC1123Z), s.guidOf(a))
		if a.author != "" && s.look == "site" {
			fmt.Fprintf(&sb, "<author>%s</author>", escape(a.author))
		}
		if a.caption != "" {
			fmt.Fprintf(&sb, "<enclosure url=\"%s/img/%s.png\" type=\"image/jpeg\" length=\"0\"/>", s.address, a.id)
		}
		sb.WriteString("</item>\n")
	}
	sb.WriteString("</channel></rss>\n")
	return sb.String()
}

// atom writes the feed with the whole text.
func (s *source) atom() string {
	var sb strings.Builder
	fmt.Fprintf(&sb, "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=%q>", s.lang)
	fmt.Fprintf(&sb, "<title>%s</title><id>%s/</id><link rel=\"alternate\" href=\"%s/\"/><updated>%s</updated>\n",
		escape(s.title), s.address, s.address, s.newsroom.now().UTC().Truncate(time.Hour).Format(time.RFC3339))
	for _, a := range s.current() {
		at := s.published(a).UTC().Format(time.RFC3339)
		fmt.Fprintf(&sb, "<entry><id>%s</id><title>%s</title><link rel=\"alternate\" type=\"text/html\" href=\"%s%s\"/>",
			s.guidOf(a), escape(a.title), s.address, s.path(a))
		fmt.Fprintf(&sb, "<published>%s</published><updated>%s</updated><category term=%q/>", at, at, escape(a.category))
		if a.author != "" {
			fmt.Fprintf(&sb, "<author><name>%s</name></author>", escape(a.author))
		}
		fmt.Fprintf(&sb, "<summary>%s</summary>", escape(a.teaser))
		if s.full {
			fmt.Fprintf(&sb, "<content type=\"html\">%s</content>", escape(s.body(a, false)))
		}
		sb.WriteString("</entry>\n")
	}
	sb.WriteString("</feed>\n")
	return sb.String()
}

// json writes a JSON Feed of teasers.
func (s *source) json() string {
	type author struct {
		Name string `json:"name"`
	}
	type item struct {
		ID        string   `json:"id"`
		URL       string   `json:"url"`
		Title     string   `json:"title"`
		Summary   string   `json:"summary"`
		Published string   `json:"date_published"`
		Tags      []string `json:"tags"`
		Authors   []author `json:"authors,omitempty"`
	}
	feed := struct {
		Version string `json:"version"`
		Title   string `json:"title"`
		Home    string `json:"home_page_url"`
		Lang    string `json:"language"`
		Items   []item `json:"items"`
	}{"https://jsonfeed.org/version/1.1", s.title, s.address + "/", s.lang, nil}
	for _, a := range s.current() {
		it := item{s.guidOf(a), s.address + s.path(a), a.title, a.teaser, s.published(a).UTC().Format(time.RFC3339), []string{a.category}, nil}
		if a.author != "" {
			it.Authors = []author{{a.author}}
		}
		feed.Items = append(feed.Items, it)
	}
	b, err := json.Marshal(feed)
	if err != nil {
		panic(err) // strings only
	}
	return string(b)
}

// body writes the paragraphs of a as HTML, with its read-also line in the middle
// if it is a page's.
func (s *source) body(a article, onPage bool) string {
	var sb strings.Builder
	for i, p := range a.paragraphs {
		switch {
		case strings.HasPrefix(p, "## "):
			fmt.Fprintf(&sb, "<h2>%s</h2>\n", html.EscapeString(p[3:]))
		case strings.HasPrefix(p, "- "):
			sb.WriteString("<ul>")
			for line := range strings.SplitSeq(p, "\n") {
				fmt.Fprintf(&sb, "<li>%s</li>", html.EscapeString(strings.TrimPrefix(line, "- ")))
			}
			sb.WriteString("</ul>\n")
		case strings.HasPrefix(p, "> "):
			fmt.Fprintf(&sb, "<blockquote><p>%s</p></blockquote>\n", html.EscapeString(p[2:]))
		default:
			fmt.Fprintf(&sb, "<p>%s</p>\n", html.EscapeString(p))
		}
		if onPage && i == len(a.paragraphs)/2-1 {
			sb.WriteString(s.readAlso(a))
		}
	}
	return sb.String()
}
