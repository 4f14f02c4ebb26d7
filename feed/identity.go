package feed

import (
	"crypto/md5"
	"crypto/sha256"
	"encoding/hex"
	"strings"
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
			a.Canonical = first(unian(*a), canonical[i])
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

// unian names an article of UNIAN by the number that its address ends with, which
// is the same in all its feeds and on all its hosts: unian.ua/…-11162807.html. The
// guid is the MD5 of that number; one that is another number's names another
// article. Of other addresses it returns "".
func unian(a news.Article) string {
	host, path, _ := strings.Cut(a.URL.Canonical(), "/")
	if !isUNIAN(host) {
		return ""
	}
	path, _, _ = strings.Cut(path, "?")
	name, ok := strings.CutSuffix(path, ".html")
	number := name[strings.LastIndexByte(name, '-')+1:]
	if !ok || number == name || len(number) < 5 || strings.Trim(number, "0123456789") != "" {
		return ""
	}
	sum := md5.Sum([]byte(number))
	if _, err := hex.DecodeString(a.GUID); err == nil && len(a.GUID) == 32 && !strings.EqualFold(a.GUID, hex.EncodeToString(sum[:])) {
		return ""
	}
	return "unian:" + number
}

// isUNIAN tells the hosts of UNIAN.
func isUNIAN(host string) bool {
	for _, site := range [...]string{"unian.ua", "unian.net", "unian.info"} {
		if host == site || strings.HasSuffix(host, "."+site) {
			return true
		}
	}
	return false
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
