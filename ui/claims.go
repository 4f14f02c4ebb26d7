package ui

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"

	"visti/internal/news"
)

// A claimSpan is the part of a block that belongs to a claim, numbered from 1.
type claimSpan struct {
	news.Span
	claim int
}

// claimSpans finds where the claims stand in each block. Claims that overlap
// share nothing: the later one begins where the earlier ends.
func claimSpans(body news.Body, claims []news.Claim) [][]claimSpan {
	spans := make([][]claimSpan, len(body))
	order := make([]int, 0, len(claims))
	for i, c := range claims {
		if i < maxClaims && c.Start >= 0 && c.Start < c.End {
			order = append(order, i)
		}
	}
	slices.SortStableFunc(order, func(a, b int) int { return claims[a].Start - claims[b].Start })
	offset := 0
	for i, b := range body {
		plain := b.Text()
		length := len(plain)
		if length == 0 {
			continue
		}
		end := 0
		for _, n := range order {
			from := border(plain, max(claims[n].Start-offset, end, 0))
			to := border(plain, min(claims[n].End-offset, length))
			if from < to {
				spans[i] = append(spans[i], claimSpan{news.Span{Start: from, End: to}, n + 1})
				end = to
			}
		}
		offset += length + len("\n\n")
	}
	return spans
}

// border is the next border between letters as they are drawn, so that neither a
// letter nor a flag or family of several is cut in two.
func border(s string, i int) int {
	if i <= 0 || i >= len(s) {
		return i
	}
	at := i - 1
	for at > 0 && s[at] >= utf8.RuneSelf { // nothing joins an ASCII letter to what is before it
		at--
	}
	for at < i {
		cluster, _ := ansi.FirstGraphemeCluster(s[at:], ansi.GraphemeWidth)
		at += max(1, len(cluster))
	}
	return at
}

// markClaims writes a block as Markdown with the mark of each claim before its
// pieces.
func markClaims(b news.Block, spans []claimSpan) string {
	if len(spans) == 0 {
		return b.Markdown()
	}
	all := make([]news.Span, len(spans))
	var marks []rune // one for each piece, in order
	for i, s := range spans {
		all[i] = s.Span
		pieces := strings.Count(b.Markdown(s.Span), string(news.MarkOn))
		for range pieces {
			marks = append(marks, claimMark+rune(s.claim-1))
		}
	}
	var sb strings.Builder
	for _, r := range b.Markdown(all...) {
		if r == news.MarkOn && len(marks) > 0 {
			r = marks[0]
			marks = marks[1:]
		}
		sb.WriteRune(r)
	}
	return sb.String()
}

// paintClaims puts colours in place of the marks; now is the claim that the
// reader stands at, from 1.
func paintClaims(s string, t theme, now int) string {
	i := strings.IndexByte(s, 0xef)
	if i < 0 {
		return s
	}
	var sb strings.Builder
	for i >= 0 {
		sb.WriteString(s[:i])
		s = s[i:]
		if !isMark(s) {
			sb.WriteByte(s[0])
			s = s[1:]
		} else {
			switch r := []rune(s[:3])[0]; {
			case r == news.MarkOff:
				sb.WriteString("\x1b[m")
			case int(r-claimMark)+1 == now:
				sb.WriteString(t.claimNow.on)
			default:
				sb.WriteString(t.claim.on)
			}
			s = s[3:]
		}
		i = strings.IndexByte(s, 0xef)
	}
	sb.WriteString(s)
	return sb.String()
}
