package page

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"visti/internal/news"
	"visti/internal/text"
)

// trim takes lines out of a body that are not the article's: title, byline and
// date at its head, read-also lines and noise in its middle, everything from a
// heading of other news on at its end.
func (p *parsed) trim(body news.Body) news.Body {
	body = p.cutTail(body)
	kept := make(news.Body, 0, len(body))
	prose := 0
	for i, b := range body {
		s := b.Text()
		head := prose < 150
		switch {
		case b.Kind == news.Image || b.Kind == news.Embed:
		case b.Kind == news.Code || b.Kind == news.Table:
			prose += len(s)
		case strings.TrimSpace(s) == "":
			continue
		case head && p.isTitle(s), head && (p.isByline(s) || isDateLine(s)), isNoise(s), p.isAside(b), i > 0 && p.isTitle(s) && b.Kind == news.Heading:
			continue
		default:
			if density(b) < 0.5 {
				prose += len(s)
			}
		}
		kept = append(kept, b)
	}
	if len(kept) > 1 && kept[0].Kind == news.Heading && strings.ContainsAny(lastRune(strings.TrimSpace(kept[0].Text())), ".!?…") {
		kept[0].Kind, kept[0].Level = news.Paragraph, 0 // a lead in large type
	}
	return p.trimEnd(kept)
}

// density is the part of a block's text that stands in links.
func density(b news.Block) float64 {
	links, all := 0, 0
	for _, r := range b.Runs {
		n := len(strings.TrimSpace(r.Text.String()))
		all += n
		if !r.URL.Empty() {
			links += n
		}
	}
	if all == 0 {
		return 0
	}
	return float64(links) / float64(all)
}

// isTitle tells whether s repeats the article's title.
func (p *parsed) isTitle(s string) bool {
	if len(s) > 600 || p.pageTitle == "" {
		return false
	}
	a, b := levelled(s), levelled(p.pageTitle)
	return a == b || len(text.Words(a)) > 2 && shared(a, b) >= 0.9 && shared(b, a) >= 0.7
}

// isByline tells whether s does nothing but name who wrote the article.
func (p *parsed) isByline(s string) bool {
	if utf8.RuneCountInString(s) > 150 {
		return false
	}
	bare := levelled(bylinePattern.ReplaceAllString(s, ""))
	if bylinePattern.MatchString(s) && len(text.Words(bare)) <= 10 && !strings.ContainsAny(bare, ".!?") {
		return true
	}
	for _, a := range p.names {
		rest, found := strings.CutPrefix(bare, levelled(a.String()))
		if found && len(text.Words(rest)) <= 8 && !strings.ContainsAny(s, "!?«“\"") {
			return true
		}
	}
	return false
}

var dateWords = regexp.MustCompile(`(?i)\b(published|updated|posted|last|modified|first|created|on|at|by|am|pm|a\.m|p\.m|est|edt|et|gmt|utc|bst|cet|ist|pst|pdt|cst|ago|minutes?|mins?|hours?|hrs?|days?|read|min|views?|mon|tue|wed|thu|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b|опубліковано|оновлено|опубликовано|обновлено|дата|публікації|публикации|понеділок|вівторок|середа|четвер|п.ятниця|субота|неділя|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|переглядів|перегляди|просмотров|просмотры|хв|мин|год|час`)

// isDateLine tells whether s is nothing but a date or a time of day.
func isDateLine(s string) bool {
	if utf8.RuneCountInString(s) > 120 || !strings.ContainsAny(s, "0123456789") {
		return false
	}
	if y, _, _ := dayOf(s); y == 0 && !clock.MatchString(s) {
		return false
	}
	rest := dateWords.ReplaceAllString(s, "")
	count := 0
	for _, w := range text.Words(rest) {
		if text.Month(strings.ToLower(w)) != 0 || !hasLetter(w) || strings.HasSuffix(w, "th") {
			continue
		}
		count++
	}
	return count <= 2
}

// The forms in which lines say whose a picture is.
var (
	counted   = regexp.MustCompile(`^(image )?\d+ (of|з|из) /?\s*\d+$`)
	creditEnd = regexp.MustCompile(`(?i)([(\[/|]\s*(image|photo|picture|credit|фото|getty|reuters|ap|afp|epa|shutterstock|depositphotos)\b[^)\]]{0,60}[)\]]?|/\s*(reuters|getty images|ap|afp|epa|ap photo))\s*$`)
)

// isCredit tells whether a short line says whose a picture or a video is.
func isCredit(s, low string) bool {
	switch {
	case strings.HasPrefix(s, "©"), strings.HasPrefix(s, "(c)"), strings.HasPrefix(s, "(C)"), counted.MatchString(low):
		return true
	}
	p := startsWith(low, "credits")
	if p == "" {
		return false
	}
	rest := strings.TrimSpace(low[len(p):])
	switch {
	case rest == "", strings.HasPrefix(rest, ":"), strings.HasPrefix(rest, "/"), strings.HasPrefix(rest, "©"), strings.HasPrefix(rest, "by "), strings.HasPrefix(rest, "via "):
		return true
	}
	// "Фото Вісника", "Image copyright EPA": a few words, no sentence.
	return (strings.HasPrefix(p, "фото") || strings.Contains(p, " ")) && len(text.Words(rest)) <= 6 && !strings.ContainsAny(lastRune(s), ".!?")
}

// isLabel tells whether s begins with words that offer related news and a mark
// that sets them apart: "Read also: …".
func isLabel(low string) bool {
	p := startsWith(low, "offers")
	if p == "" {
		return false
	}
	rest := strings.TrimLeft(low[len(p):], " ")
	if strings.HasPrefix(p, "also on") {
		return true
	}
	return rest != "" && strings.ContainsAny(rest[:1], ":.-|") || strings.HasPrefix(rest, "–") || strings.HasPrefix(rest, "—") || strings.HasPrefix(rest, "»")
}

// isAside tells whether a block is a line that interrupts the text: a pointer to
// other news, a credit, a call to subscribe.
func (p *parsed) isAside(b news.Block) bool {
	s := strings.TrimSpace(b.Text())
	n := utf8.RuneCountInString(s)
	if n > 500 || b.Kind == news.Quote && n > 200 {
		return false
	}
	links := density(b)
	low := levelled(s)
	offer := startsWith(low, "offers")
	switch {
	case offer != "" && links > 0.3, isLabel(low) && (links > 0.2 || n < 200):
		return true
	case offer != "" && len(low) <= len(offer)+2 && b.Kind != news.Heading:
		return true
	case n <= 200 && isCredit(s, low), n <= 160 && b.Kind == news.Paragraph && creditEnd.MatchString(s) && !strings.ContainsAny(lastRune(s), ".!?"):
		return true
	case startsWith(low, "calls") != "" && (links > 0 || n < 150):
		return true
	case onlySigns(s), isAddress(s):
		return true
	case b.Kind == news.Paragraph && p.isPointer(b, s):
		return true
	}
	return false
}

// isPointer tells whether a paragraph is nothing but the title of another article
// of the site, with a link to it.
func (p *parsed) isPointer(b news.Block, s string) bool {
	if density(b) < 0.95 || strings.ContainsAny(lastRune(s), ".!?…:»”\"") || len(text.Words(s)) < 4 {
		return false
	}
	for _, r := range b.Runs {
		if !r.URL.Empty() && !sameSite(r.URL, p.doc.URL) {
			return false
		}
	}
	return true
}

func lastRune(s string) string {
	_, n := utf8.DecodeLastRuneInString(s)
	return s[len(s)-n:]
}

// onlySigns tells whether s has no letter, such as a rule of dashes or a number.
func onlySigns(s string) bool {
	return !strings.ContainsFunc(s, unicode.IsLetter) && utf8.RuneCountInString(s) < 12
}

func isAddress(s string) bool {
	return (strings.HasPrefix(s, "http://") || strings.HasPrefix(s, "https://")) && !strings.ContainsAny(s, " \n")
}

// cutTail ends the body at a heading of what is not the article, unless the text
// goes on behind it. What stands under such a heading in the middle goes.
func (p *parsed) cutTail(body news.Body) news.Body {
	var kept news.Body
	for i := 0; i < len(body); i++ {
		b := body[i]
		if !p.endsText(b) {
			kept = append(kept, b)
			continue
		}
		// Skip what hangs on the heading: links and short lines.
		j := i + 1
		for j < len(body) && (hangs(body[j]) || p.endsText(body[j])) {
			j++
		}
		if !p.goesOn(body[j:], b.Kind == news.Heading) {
			return kept
		}
		i = j - 1
	}
	return kept
}

// goesOn tells whether the text of the article goes on in rest: behind a heading
// it takes more to believe that than behind a line in bold type.
func (p *parsed) goesOn(rest news.Body, heading bool) bool {
	prose := 0
	for _, b := range rest {
		s := strings.TrimSpace(b.Text())
		n := utf8.RuneCountInString(s)
		if n < minProse || density(b) > 0.3 || isRights(s) || startsWith(levelled(s), "calls") != "" || p.isByline(s) {
			continue
		}
		if prose += n; !heading && strings.ContainsAny(lastRune(s), ".!?…»”\"") {
			return true
		}
	}
	return prose >= 200
}

// endsText tells whether b is a heading, or a line like one, of other things.
func (p *parsed) endsText(b news.Block) bool {
	s := b.Text()
	switch b.Kind {
	case news.Heading:
		return isOffer(s) || isOther(s) || p.isName(s)
	case news.Paragraph, news.Item:
		bold := len(b.Runs) > 0
		for _, r := range b.Runs {
			bold = bold && (r.Style&news.Bold != 0 || strings.TrimSpace(r.Text.String()) == "")
		}
		low := levelled(s)
		return isOneOf(low, "offers") || isOneOf(low, "others") && len(low) > 8 || bold && len(s) < 120 && (isOffer(s) || isOther(s))
	}
	return false
}

// isName tells whether s is the name of one of the authors and nothing else.
func (p *parsed) isName(s string) bool {
	for _, a := range p.names {
		if levelled(s) == levelled(a.String()) {
			return true
		}
	}
	return false
}

// hangs tells whether b may belong to the heading above it: links, short lines.
func hangs(b news.Block) bool {
	switch b.Kind {
	case news.Image, news.Embed:
		return true
	case news.Table, news.Code, news.Quote:
		return false
	case news.Heading:
		return density(b) > 0.5
	}
	return density(b) > 0.5 || b.Kind == news.Item && density(b) > 0.3 || isDateLine(b.Text())
}

// trimEnd takes rights, calls, bylines and dates off the end.
func (p *parsed) trimEnd(body news.Body) news.Body {
	for len(body) > 1 {
		b := body[len(body)-1]
		s := strings.TrimSpace(b.Text())
		n := utf8.RuneCountInString(s)
		switch {
		case b.Kind == news.Image || b.Kind == news.Embed || b.Kind == news.Table || b.Kind == news.Code:
			return body
		case b.Kind == news.Heading, n < 300 && isRights(s), n < 400 && startsWith(levelled(s), "calls") != "", p.isByline(s), isDateLine(s),
			b.Kind == news.Item && density(b) > 0.9, density(b) > 0.8 && n < 150:
			body = body[:len(body)-1]
		default:
			return body
		}
	}
	return body
}

// isRights tells whether s says whose the text is.
func isRights(s string) bool {
	return strings.HasPrefix(s, "©") || strings.HasPrefix(s, "(Reporting by") || startsWith(levelled(s), "rights") != ""
}
