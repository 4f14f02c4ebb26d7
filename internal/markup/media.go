package markup

import (
	"net/url"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"visti/internal/news"
)

// image keeps a picture with its description until its block ends. Small ones
// and those without a description are decoration.
func (b *builder) image(n *html.Node) {
	if len(b.images) >= maxRuns || n.DataAtom == atom.Img && isPixel(n) {
		return
	}
	alt := oneLine(attr(n, "alt"), maxAlt)
	u := b.source(n)
	if u.Empty() || alt.Empty() && !b.all {
		return
	}
	img := news.Block{Kind: news.Image, URL: u}
	if !alt.Empty() {
		img.Runs = []news.Run{{Text: alt}}
	}
	b.images = append(b.images, img)
}

// source is the address of a picture: pages that load pictures late keep it
// beside src.
func (b *builder) source(n *html.Node) news.URL {
	for _, key := range []string{"data-src", "data-original", "data-lazy-src", "src", "data-srcset", "srcset"} {
		v := strings.TrimSpace(attr(n, key))
		if strings.HasSuffix(key, "srcset") {
			v, _, _ = strings.Cut(v, " ")
			v = strings.TrimSuffix(v, ",")
		}
		if v == "" || strings.HasPrefix(v, "data:") {
			continue
		}
		if u, err := b.base.Resolve(v); err == nil {
			return u
		}
	}
	return news.URL{}
}

func isPixel(n *html.Node) bool {
	w, h := attr(n, "width"), attr(n, "height")
	return w == "0" || w == "1" || h == "0" || h == "1"
}

// oneLine cleans s and cuts it to n runes.
func oneLine(s string, n int) news.Text {
	t := news.PlainLine(s)
	count := 0
	for i := range t.String() {
		if count++; count > n {
			return news.PlainLine(t.String()[:i])
		}
	}
	return t
}

// embedded puts a link in place of a video, a post or another page that n shows
// inside this one. Where the text of the post stands in n, it is read as well.
func (b *builder) embedded(n *html.Node, at place) bool {
	switch {
	case n.DataAtom == atom.Iframe || n.Data == "amp-iframe" || n.Data == "amp-youtube" || n.Data == "amp-twitter" || n.Data == "lite-youtube":
		b.embed(n, frameAddress(n), at)
		return true
	case n.DataAtom == atom.Video || n.DataAtom == atom.Audio:
		src := attr(n, "src")
		for c := range n.Descendants() {
			if src == "" && c.DataAtom == atom.Source {
				src = attr(c, "src")
			}
		}
		b.embed(n, src, at)
		return true
	case n.DataAtom == atom.Script && attr(n, "data-telegram-post") != "":
		b.embed(n, "https://t.me/"+attr(n, "data-telegram-post"), at)
		return true
	case n.DataAtom == atom.Blockquote && postAddress(n) != "":
		b.flush(at)
		at.quote, at.item = min(at.quote+1, maxLevel), nil
		b.children(n, at)
		b.flush(at)
		b.embed(n, postAddress(n), at)
		return true
	}
	return false
}

func (b *builder) embed(n *html.Node, address string, at place) {
	if strings.TrimSpace(address) == "" {
		return
	}
	u, err := b.base.Resolve(address)
	if err != nil {
		return
	}
	name := oneLine(attr(n, "title"), maxAlt)
	if name.Empty() {
		name = news.PlainLine(strings.TrimPrefix(u.Host(), "www."))
	}
	b.flush(at)
	b.put(news.Block{Kind: news.Embed, Runs: []news.Run{{Text: name}}, URL: watchAddress(u)})
}

// frameAddress is what a frame shows, also if it is loaded late.
func frameAddress(n *html.Node) string {
	for _, key := range []string{"data-src", "src", "data-lazy-src"} {
		if v := strings.TrimSpace(attr(n, key)); v != "" && !strings.HasPrefix(v, "about:") && !strings.HasPrefix(v, "data:") {
			return v
		}
	}
	if id := attr(n, "data-tweetid"); id != "" {
		return "https://x.com/i/status/" + url.PathEscape(id)
	}
	for _, key := range []string{"data-videoid", "videoid"} {
		if id := attr(n, key); id != "" {
			return "https://www.youtube.com/watch?v=" + url.QueryEscape(id)
		}
	}
	return ""
}

// postAddress is the address of the post that a quotation was copied from by its
// network's own tools; "" if it is an ordinary quotation.
func postAddress(n *html.Node) string {
	class := attr(n, "class")
	switch {
	case strings.Contains(class, "instagram-media"):
		return attr(n, "data-instgrm-permalink")
	case strings.Contains(class, "tiktok-embed"):
		return attr(n, "cite")
	case !strings.Contains(class, "twitter-tweet") && !strings.Contains(class, "twitter-video") && !strings.Contains(class, "telegram-post"):
		return ""
	}
	last := ""
	for c := range n.Descendants() {
		if c.DataAtom == atom.A && strings.Contains(attr(c, "href"), "/status/") || c.DataAtom == atom.A && strings.Contains(attr(c, "href"), "//t.me/") {
			last = attr(c, "href")
		}
	}
	return last
}

// watchAddress turns the address of a player into that of the page to watch at.
func watchAddress(u news.URL) news.URL {
	p, err := url.Parse(u.String())
	if err != nil {
		return u
	}
	host := strings.TrimPrefix(p.Host, "www.")
	id, isVideo := strings.CutPrefix(p.Path, "/embed/")
	if isVideo && id != "" && (host == "youtube.com" || host == "youtube-nocookie.com") && !strings.Contains(id, "/") {
		if w, err := news.ParseURL("https://www.youtube.com/watch?v=" + url.QueryEscape(id)); err == nil {
			return w
		}
	}
	if host == "t.me" && p.Query().Has("embed") {
		p.RawQuery = ""
		if w, err := news.ParseURL(p.String()); err == nil {
			return w
		}
	}
	return u
}
