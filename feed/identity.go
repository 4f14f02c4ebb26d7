package feed

import (
	"crypto/sha256"
	"encoding/hex"
	"time"

	"visti/internal/news"
	"visti/internal/text"
)

// identify gives each article the key by which it is known again: its guid if no
// other item of the document has it, else its link, else its title and day. A
// link that several items share, or that is the site's own, names none of them.
func identify(articles []news.Article, items []item, home news.URL) {
	guids, links := map[string]int{}, map[string]int{}
	canonical := make([]string, len(articles))
	for i := range articles {
		articles[i].GUID = guid(items[i].guid)
		canonical[i] = articles[i].URL.Canonical()
		guids[articles[i].GUID]++
		links[canonical[i]]++
	}
	site := home.Canonical()
	for i := range articles {
		a := &articles[i]
		if links[canonical[i]] == 1 && canonical[i] != site {
			a.Canonical = canonical[i]
		}
		switch {
		case a.GUID != "" && guids[a.GUID] == 1:
			a.Key = a.GUID
		case a.Canonical != "":
			a.Key = a.Canonical
		default:
			a.Key = titleKey(*a)
		}
	}
}

// guid cleans a feed's own id and bounds its length.
func guid(s string) string {
	s = news.PlainLine(s).String()
	if len(s) <= maxGUID {
		return s
	}
	sum := sha256.Sum256([]byte(s))
	return "sha256:" + hex.EncodeToString(sum[:])
}

// titleKey is the key of last resort: what the title says on that day.
func titleKey(a news.Article) string {
	day := ""
	if !a.Published.IsZero() {
		day = a.Published.UTC().Format(time.DateOnly)
	}
	sum := sha256.Sum256([]byte(text.Fold(a.Title.String()) + "\n" + day))
	return "title:" + hex.EncodeToString(sum[:16])
}
