package page

import (
	"net/url"
	"regexp"
	"strings"
	"unicode"

	"visti/internal/news"
)

// A link is one related piece of news in the corpus.
type link struct{ Title, URL string }

// A sample is one page of the corpus with what should come out.
type sample struct {
	ID, Group, Kind, Lang, URL, File, Text, Title, Date, Image string
	ContentType                                                string   `json:"content_type"`
	Authors                                                    []string `json:"authors"`
	Related                                                    []link
	RelatedOK                                                  []string `json:"related_ok"`
	CheckRelated                                               bool     `json:"check_related"`
	Must                                                       []string `json:"must_contain"`
	MustNot                                                    []string `json:"must_not_contain"`
	MaxChars                                                   int      `json:"max_chars"`
	MD                                                         struct {
		Headings, Quotes, Items, Images []string
		Links                           []link
	} `json:"md"`
}

// A ratio is precision, recall and what they make together.
type ratio struct{ p, r, f float64 }

func ratioOf(hit, extra, missed float64) ratio {
	if hit+extra+missed == 0 {
		return ratio{1, 1, 1}
	}
	var x ratio
	if hit+extra > 0 {
		x.p = hit / (hit + extra)
	}
	if hit+missed > 0 {
		x.r = hit / (hit + missed)
	}
	x.f = 2 * hit / (2*hit + extra + missed)
	return x
}

var wordPattern = regexp.MustCompile(`[\p{L}\p{N}_]+`)

// shingles counts the runs of four words in s.
func shingles(s string) map[string]int {
	words := wordPattern.FindAllString(strings.Map(visible, s), -1)
	bag := map[string]int{}
	for i := range words {
		if i == 0 || i+4 <= len(words) {
			bag[strings.Join(words[i:min(i+4, len(words))], " ")]++
		}
	}
	return bag
}

func visible(r rune) rune {
	switch r {
	case 0xad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff:
		return -1
	}
	return r
}

// compare measures got by the shingles of want.
func compare(want, got string) ratio {
	a, b := shingles(want), shingles(got)
	var hit, extra, missed float64
	for k, n := range a {
		hit += float64(min(n, b[k]))
		missed += float64(max(0, n-b[k]))
	}
	for k, n := range b {
		extra += float64(max(0, n-a[k]))
	}
	return ratioOf(hit, extra, missed)
}

// level writes s so that quotation marks, dashes, blanks and case do not count.
func level(s string) string {
	s = strings.Map(func(r rune) rune {
		switch {
		case strings.ContainsRune("«»“”„\"‘’'ʼ`\u200b\ufeff\u00ad", r):
			return -1
		case strings.ContainsRune("–—‑−", r):
			return '-'
		}
		return unicode.ToLower(r)
	}, s)
	return strings.Join(strings.Fields(s), " ")
}

// addressKey is what two addresses of one page have in common.
func addressKey(s string) string {
	u, err := url.Parse(s)
	if err != nil {
		return s
	}
	q := u.Query()
	for k := range q {
		if strings.HasPrefix(k, "utm_") || k == "fbclid" || k == "gclid" {
			q.Del(k)
		}
	}
	return strings.TrimPrefix(strings.ToLower(u.Host), "www.") + strings.TrimSuffix(u.Path, "/") + "?" + q.Encode()
}

func compareLinks(c sample, got []news.Link) ratio {
	wanted, allowed, found := map[string]bool{}, map[string]bool{}, map[string]bool{}
	for _, l := range c.Related {
		wanted[addressKey(l.URL)] = true
	}
	for _, u := range c.RelatedOK {
		allowed[addressKey(u)] = true
	}
	var hit, extra float64
	for _, l := range got {
		k := addressKey(l.URL.String())
		switch {
		case found[k] || allowed[k] && !wanted[k]:
		case wanted[k]:
			hit++
		default:
			extra++
		}
		found[k] = true
	}
	return ratioOf(hit, extra, float64(len(wanted))-hit)
}

// unsafe quotes the first character of s that must not stand in any field.
func unsafe(s string) string {
	rs := []rune(s)
	for i, r := range rs {
		mark := r == 0x200e || r == 0x200f || r == 0x61c
		between := i > 0 && i+1 < len(rs) && unicode.In(rs[i-1], unicode.Hebrew, unicode.Arabic) && unicode.In(rs[i+1], unicode.Hebrew, unicode.Arabic)
		switch {
		case r == '\n', r == '\t', mark && between:
		case r < ' ', r >= 0x7f && r < 0xa0, mark, r >= 0x202a && r <= 0x202e, r >= 0x2066 && r <= 0x206f, r == 0x200b,
			r == 0x2028, r == 0x2029, r == 0x2060, r == 0xfeff, r == 0xad, r >= 0xe0000 && r <= 0xe007f:
			return string(rs[max(0, i-10):min(len(rs), i+10)])
		}
	}
	return ""
}

var (
	tagPattern         = regexp.MustCompile(`(?i)</?(script|style|div|span|iframe|p|br|img|a|table|td|figure|svg|form|input)\b[^>]*>`)
	markPattern        = regexp.MustCompile(`[*_\\]|!?\[([^\]]*)\]\([^)]*\)`)
	tagAny             = regexp.MustCompile(`<[^>]*>`)
	destinationPattern = regexp.MustCompile(`\]\(<?([^)\s>]+)`)
)

// structure lists what the Markdown of c should show and does not.
func structure(c sample, md string) (asked int, missing []string) {
	lines := strings.Split(md, "\n")
	plain := func(s string) string { return level(markPattern.ReplaceAllString(s, "$1")) }
	look := func(kind, prefix string, wanted []string) {
		re := regexp.MustCompile(prefix)
		for _, w := range wanted {
			asked++
			found := false
			for _, l := range lines {
				if p := re.FindString(l); p != "" && strings.Contains(plain(l[len(p):]), plain(w)) {
					found = true
				}
			}
			if !found {
				missing = append(missing, kind+": "+w)
			}
		}
	}
	look("heading", `^#{1,6}\s+`, c.MD.Headings)
	look("quote", `^\s*>\s?`, c.MD.Quotes)
	look("item", `^\s*(?:[-*+•]|\d+[.)])\s+`, c.MD.Items)
	for _, w := range c.MD.Images {
		asked++
		if !strings.Contains(level(md), level(w)) {
			missing = append(missing, "image: "+w)
		}
	}
	for _, w := range c.MD.Links {
		asked++
		found := false
		for _, m := range destinationPattern.FindAllStringSubmatch(md, -1) {
			found = found || addressKey(m[1]) == addressKey(w.URL)
		}
		if !found {
			missing = append(missing, "link: "+w.URL)
		}
	}
	return asked, missing
}
