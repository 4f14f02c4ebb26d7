package feed

import (
	"net/url"
	"slices"
	"strings"

	"visti/internal/news"
	"visti/internal/text"
)

// shared are hosts where many publish, each at a path of their own.
var shared = []string{
	"feedburner.com", "flickr.com", "github.com", "gitlab.com", "medium.com", "openrss.org", "reddit.com",
	"rss.app", "rsshub.app", "soundcloud.com", "t.me", "vimeo.com", "youtube.com",
}

// plumbing are the parts of addresses that name nobody.
var plumbing = []string{"feed", "feeds", "rss", ".rss", ".xml", "index.xml", "rss.xml", "atom.xml", "feed.xml", "videos.xml"}

// SourceID names a source of which nothing else is known after the place of its
// feed: "https://rss.example.org/all.xml" is "example.org". Where many publish at
// one host it takes the path too: "youtube.com/uc123".
func SourceID(u news.URL) string {
	host, whole := hostOf(u)
	p, err := url.Parse(u.String())
	if whole || err != nil {
		return host
	}
	parts := strings.Split(p.EscapedPath(), "/")
	if !slices.Contains(shared, host) {
		// Of one host, only what the address itself says is somebody's.
		parts = slices.DeleteFunc(parts, func(s string) bool { return !strings.HasPrefix(s, "@") && !strings.HasPrefix(s, "~") })
	} else {
		for pair := range strings.SplitSeq(p.RawQuery, "&") {
			_, value, _ := strings.Cut(pair, "=")
			parts = append(parts, value)
		}
	}
	id := host
	for _, part := range parts {
		if part = text.Fold(part); part != "" && !slices.Contains(plumbing, part) {
			id += "/" + part
		}
	}
	return id
}

// hostOf is the host of an address without what stands before the name of the site.
// whole tells that it is a number, with its port.
func hostOf(u news.URL) (host string, whole bool) {
	host, _, _ = strings.Cut(u.Host(), ":")
	if strings.Trim(host, "0123456789.") == "" || strings.HasPrefix(host, "[") {
		return strings.Trim(u.Host(), "[]"), true
	}
	host = text.Fold(host)
	for _, prefix := range []string{"www.", "rss.", "feeds.", "feed.", "news."} {
		if rest, ok := strings.CutPrefix(host, prefix); ok && strings.Contains(rest, ".") {
			host = rest
		}
	}
	return host, false
}

// SourceOf names the publisher of a feed: the one that it names itself, else that of
// the other feeds of its host, if the reader or the catalogue named one, else one of
// its own, called as the feed is.
func SourceOf(f news.Feed, others []news.Feed) news.Source {
	if f.Source.ID != "" && !isDerived(f) {
		return f.Source
	}
	own := f.Source
	own.ID = SourceID(f.URL)
	if own.Name.Empty() {
		own.Name = f.Title
	}
	host, whole := hostOf(f.URL)
	if whole || own.ID != host || slices.Contains(shared, host) {
		return own
	}
	var named []news.Source
	for _, g := range others {
		known := func(s news.Source) bool { return s.ID == g.Source.ID }
		if h, _ := hostOf(g.URL); h == host && !isDerived(g) && !slices.ContainsFunc(named, known) {
			named = append(named, g.Source)
		}
	}
	if len(named) == 1 {
		return named[0]
	}
	return own
}

// isDerived tells whether nobody named the source of f: its address did.
func isDerived(f news.Feed) bool { return f.Source.ID == SourceID(f.URL) }

// saysNothing tells whether the name of a derived source is that of the feed or of
// its place, which is found again when the file is read.
func saysNothing(f news.Feed) bool {
	return isDerived(f) && (f.Source.Name == f.Title || f.Source.Name.String() == f.Source.ID)
}

// Renamed returns the feed under another name, and its source too if that has none
// of its own.
func Renamed(f news.Feed, name news.Text) news.Feed {
	if saysNothing(f) {
		f.Source.Name = name
	}
	f.Title = name
	return f
}

// nameDerived gives the sources that nobody named the name of their feed; of
// several feeds with different names that of the place where they lie, for none of
// theirs is true of the others.
func nameDerived(feeds []news.Feed) {
	names := map[string]news.Text{}
	for _, f := range feeds {
		if !saysNothing(f) {
			continue
		}
		if n, seen := names[f.Source.ID]; seen && n != f.Title {
			names[f.Source.ID] = news.PlainLine(f.Source.ID)
		} else {
			names[f.Source.ID] = f.Title
		}
	}
	for i, f := range feeds {
		if saysNothing(f) {
			feeds[i].Source.Name = names[f.Source.ID]
		}
	}
}
