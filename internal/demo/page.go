package demo

import (
	"encoding/json"
	"fmt"
	"html"
	"strings"
	"time"
)

// said are the words of the pages, by language.
var said = map[string]struct{ also, related, more, newest, share, home, updated string }{
	"uk": {"Читайте також", "Вас також можуть зацікавити новини", "До теми", "Останні новини", "Поширити у Facebook", "Головна", "Оновлено"},
	"ru": {"Читайте также", "Вас также могут заинтересовать новости", "По теме", "Последние новости", "Поделиться в Facebook", "Главная", "Обновлено"},
	"en": {"Read also", "You may also be interested in news", "Related", "Latest news", "Share on Facebook", "Home", "Updated"},
}

// page writes the web page of a, with all that stands around an article.
func (s *source) page(a article) string {
	t := html.EscapeString(a.title)
	at := s.published(a)
	var sb strings.Builder
	fmt.Fprintf(&sb, "<!DOCTYPE html>\n<html lang=%q><head><meta charset=%q><title>%s | %s</title>\n", s.lang, s.charsetName(), t, html.EscapeString(s.name))
	fmt.Fprintf(&sb, "<meta name=\"description\" content=\"%s\"><meta property=\"og:type\" content=\"article\"><meta property=\"og:title\" content=\"%s\">\n",
		html.EscapeString(a.teaser), t)
	fmt.Fprintf(&sb, "<meta property=\"article:published_time\" content=%q><link rel=\"canonical\" href=\"%s%s\">\n", at.Format(time.RFC3339), s.address, s.path(a))
	sb.WriteString(s.feedLink())
	fmt.Fprintf(&sb, "<script type=\"application/ld+json\">%s</script></head><body>\n", s.jsonLD(a))
	sb.WriteString(s.header())
	switch s.look {
	case "agency":
		s.agencyPage(&sb, a)
	case "site":
		s.sitePage(&sb, a)
	default:
		s.plainPage(&sb, a)
	}
	sb.WriteString(s.newest())
	fmt.Fprintf(&sb, "<footer><p>© %s</p></footer></body></html>\n", html.EscapeString(s.name))
	return sb.String()
}

func (s *source) charsetName() string {
	if s.charset != "" {
		return s.charset
	}
	return "utf-8"
}

func (s *source) agencyPage(sb *strings.Builder, a article) {
	fmt.Fprintf(sb, "<main class=\"container\"><div class=\"article\"><h1>%s</h1>\n<div class=\"article__info\">", html.EscapeString(a.title))
	if a.author != "" {
		fmt.Fprintf(sb, "<a class=\"article__author\" rel=\"author\" href=\"/editor\">%s</a>", html.EscapeString(a.author))
	}
	fmt.Fprintf(sb, "<div class=\"article__info-item time\">%s</div></div>\n<div class=\"article-text\">\n", s.published(a).Format("15:04, 02.01.06"))
	sb.WriteString(s.figure(a))
	sb.WriteString(s.body(a, true))
	fmt.Fprintf(sb, "<div class=\"article__tags\"><a href=\"/tag/1\">%s</a></div>", html.EscapeString(a.category))
	fmt.Fprintf(sb, "<div class=\"social\"><a href=\"#\">%s</a></div></div></div>\n", said[s.lang].share)
	s.offer(sb, a, "<div class=\"read-also-slider\"><h4>"+said[s.lang].related+":</h4>", "</div>")
	sb.WriteString("</main>\n")
}

func (s *source) sitePage(sb *strings.Builder, a article) {
	fmt.Fprintf(sb, "<main><article itemscope itemtype=\"https://schema.org/NewsArticle\"><header><h1>%s</h1><p class=\"byline\">%s</p><time datetime=%q>%s</time></header>\n",
		html.EscapeString(a.title), html.EscapeString(a.author), s.published(a).Format(time.RFC3339), s.published(a).Format("2 Jan 2006 15:04"))
	sb.WriteString(s.figure(a))
	sb.WriteString("<div itemprop=\"articleBody\">\n" + s.body(a, true) + "</div></article>\n")
	s.offer(sb, a, "<section class=\"more\"><h3>"+said[s.lang].more+"</h3>", "</section>")
	sb.WriteString("</main>\n")
}

func (s *source) plainPage(sb *strings.Builder, a article) {
	fmt.Fprintf(sb, "<div id=\"content\"><h1>%s</h1><p class=\"date\">%s</p>\n", html.EscapeString(a.title), s.published(a).Format("02.01.2006 15:04"))
	sb.WriteString(s.figure(a) + s.body(a, true))
	s.offer(sb, a, "<p><b>"+said[s.lang].also+":</b></p>", "")
	sb.WriteString("</div>\n")
}

func (s *source) figure(a article) string {
	if a.caption == "" {
		return ""
	}
	c := html.EscapeString(a.caption)
	return fmt.Sprintf("<figure><img src=\"/img/%s.png\" alt=\"%s\"><figcaption>%s / %s</figcaption></figure>\n", a.id, c, c, html.EscapeString(a.credit))
}

// readAlso is the line that interrupts a text.
func (s *source) readAlso(a article) string {
	if other, ok := s.byID(a.inline); ok {
		return fmt.Sprintf("<p class=\"read-also\"><strong>%s:</strong> <a href=\"%s\">%s</a></p>\n", said[s.lang].also, s.path(other), html.EscapeString(other.title))
	}
	return ""
}

// offer lists what is offered as related news.
func (s *source) offer(sb *strings.Builder, a article, open, end string) {
	if len(a.related) == 0 {
		return
	}
	sb.WriteString(open + "<ul>")
	for _, id := range a.related {
		if other, ok := s.byID(id); ok {
			fmt.Fprintf(sb, "<li><a href=\"%s?utm_source=related\">%s</a></li>", s.path(other), html.EscapeString(other.title))
		}
	}
	sb.WriteString("</ul>" + end + "\n")
}

func (s *source) byID(id string) (article, bool) {
	for _, a := range s.articles {
		if a.id == id {
			return a, true
		}
	}
	return article{}, false
}

func (s *source) header() string {
	return fmt.Sprintf("<header><nav><a href=\"/\">%s</a> <a href=\"/war/\">1</a> <a href=\"/economy/\">2</a></nav></header>\n", said[s.lang].home)
}

// newest is the list beside every page, which no reader asked for.
func (s *source) newest() string {
	var sb strings.Builder
	fmt.Fprintf(&sb, "<aside><h3>%s</h3><ul>", said[s.lang].newest)
	for i, a := range s.current() {
		if i == 8 {
			break
		}
		fmt.Fprintf(&sb, "<li><span>%s</span> <a href=\"%s\">%s</a></li>", s.published(a).Format("15:04"), s.path(a), html.EscapeString(a.title))
	}
	sb.WriteString("</ul></aside>\n")
	return sb.String()
}

func (s *source) feedLink() string {
	kind := map[string]string{"rss": "application/rss+xml", "atom": "application/atom+xml", "json": "application/feed+json"}[s.format]
	return fmt.Sprintf("<link rel=\"alternate\" type=%q title=\"%s\" href=%q>\n", kind, html.EscapeString(s.title), s.feedPath())
}

// front is the source's front page: titles, and where its feed is.
func (s *source) front() string {
	return fmt.Sprintf("<!DOCTYPE html>\n<html lang=%q><head><meta charset=%q><title>%s</title>\n%s</head><body>\n%s%s</body></html>\n",
		s.lang, s.charsetName(), html.EscapeString(s.name), s.feedLink(), s.header(), s.newest())
}

func (s *source) jsonLD(a article) string {
	type named struct {
		Type string `json:"@type"`
		Name string `json:"name"`
	}
	b, err := json.Marshal(struct {
		Context   string `json:"@context"`
		Type      string `json:"@type"`
		Headline  string `json:"headline"`
		Published string `json:"datePublished"`
		Author    named  `json:"author"`
		Publisher named  `json:"publisher"`
	}{"https://schema.org", "NewsArticle", a.title, s.published(a).Format(time.RFC3339), named{"Person", a.author}, named{"Organization", s.name}})
	if err != nil {
		panic(err) // strings only
	}
	return string(b)
}
