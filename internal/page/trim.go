package page

import (
	"regexp"
	"strings"
	"time"
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
		if _, month := monthOf(w); month || !hasLetter(w) || strings.HasSuffix(w, "th") {
			continue
		}
		count++
	}
	return count <= 2
}

var (
	creditLine = regexp.MustCompile(`(?i)^\s*[(\[]?\s*(photo(graph)?s?( by| credit| illustration)?\s*[:/©]|image( credit| copyright|s)?\s*[:©]|image copyright|image caption|image \d+ of|picture\s*:|credit\s*:|(picture|photo|image) credits?|©|\(c\)|getty images|фото( ілюстративне| иллюстративное| з відкритих джерел| из открытых источников)?\s*[:/©-]|фото\s+[\p{L}\d .,«»"-]{2,60}$|скрин(шот)?\s*[:/]|ілюстрація\s*:|иллюстрация\s*:|джерело фото|источник фото|video\s*:|відео\s*:|видео\s*:|getty\b|ap photo|afp photo|\d+ of \d+$|loading\.\.\.)`)
	creditEnd  = regexp.MustCompile(`(?i)([(\[/|]\s*(image|photo|picture|credit|фото|getty|reuters|ap|afp|epa|shutterstock|depositphotos)\b[^)\]]{0,60}[)\]]?\s*|/\s*(reuters|getty images|ap|afp|epa|ap photo)\s*)$`)
	callLine   = regexp.MustCompile(`(?i)^\W*(like this story|if you like|enjoy(ed)? this|sign up (for|to|here)|subscribe (to|for|now|on|here)|follow (us|me|him|her|them|@|ap'?s|along|the)|join (us|our|the)|download (our|the) app|click here to (subscribe|sign|join|follow|download)|share (this|it|your)|tell us|let us know|get (our|the|more|breaking|all the) [^.]{0,40}(newsletter|inbox|app|letterbox)|want more|support (us|our|independent)|have (a|you got a) (tip|story)|got a (tip|story)|contact (us|the)|send (us|your)|email us|to (subscribe|sign up)|you can (also )?(follow|subscribe|find us)|read (our|the) full|stay (up|tuned|informed)|never miss|this article (was|is) originally|this story was originally|originally published|(this (post|article|page)|we) may (contain|earn|receive)|microsoft may earn|if you buy|when you (buy|purchase)|підпи(шіться|суйтесь|суйтеся|шись|шітся)|долуча(йтесь|йтеся)|приєднуйте?с[ья]|стежте за|слідкуйте|більше новин|усі новини|читайте нас|читайте всі|читайте більше|читайте новини|новини в telegram|новини від .{0,40}telegram|наш(і)? (telegram|телеграм)|повідомити про помилку|якщо ви (помітили|знайшли)|знайшли помилку|помітили помилку|виділіть|подпи(шитесь|сывайтесь|шись|сывайся)|присоединяйтесь|следите за|больше новостей|все новости|читайте нас|новости в telegram|наш (telegram|телеграм)|сообщить об ошибке|если вы (заметили|нашли|обнаружили)|нашли ошибку|заметили ошибку|выделите|ctrl\s*\+\s*enter|все самое|главные новости|самые важные)`)
	rightsLine = regexp.MustCompile(`(?i)^\W*(copyright|all rights reserved|©|\(c\) ?\d{4}|усі права|всі права|все права|передрук|перепечатка|при (використанні|цитуванні|копіюванні)|при (использовании|цитировании|копировании)|via syndi|disclaimer\s*:|disclosure\s*:|the contents of this site|reporting by |additional reporting|editing by |reprinted with|view original content|source: )`)
	onlyLabel  = regexp.MustCompile(`(?i)^(related|see also|read also|also read|read more|see more|more|watch|video|don'?t miss|also on [\w. ]{2,30}|more on this|up next|read next|further reading|recommended|must read|related (story|stories|post|posts|article|articles|news|coverage|content|reading|video)|читайте також|читайте ще|також читайте|до теми|по темі|за темою|дивіться також|зверніть увагу|читайте также|также читайте|читайте еще|по теме|к теме|смотрите также|обратите внимание|новости по теме|новини за темою|новини по темі)\s*[:.–—-]`)
)

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
	offer := startsWith(low, offers)
	switch {
	case offer != "" && links > 0.3, onlyLabel.MatchString(s) && (links > 0.2 || n < 200):
		return true
	case offer != "" && len(low) <= len(offer)+2 && b.Kind != news.Heading:
		return true
	case n <= 200 && creditLine.MatchString(s), n <= 160 && b.Kind == news.Paragraph && creditEnd.MatchString(s) && !strings.ContainsAny(lastRune(s), ".!?"):
		return true
	case callLine.MatchString(s) && (links > 0 || n < 150):
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
	total := 0
	for _, b := range body {
		total += len(b.Text())
	}
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
		rest := 0
		for _, r := range body[j:] {
			if density(r) < 0.5 && utf8.RuneCountInString(r.Text()) > 80 && !rightsLine.MatchString(r.Text()) && !callLine.MatchString(r.Text()) {
				rest += len(r.Text())
			}
		}
		if rest < total/25 || rest < 200 {
			return kept
		}
		i = j - 1
	}
	return kept
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
		return isOneOf(low, offers) || isOneOf(low, others) && len(low) > 8 || bold && len(s) < 120 && (isOffer(s) || isOther(s))
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
		case b.Kind == news.Heading, n < 300 && rightsLine.MatchString(s), n < 400 && callLine.MatchString(s), p.isByline(s), isDateLine(s),
			b.Kind == news.Item && density(b) > 0.9, density(b) > 0.8 && n < 150:
			body = body[:len(body)-1]
		default:
			return body
		}
	}
	return body
}

var _ = time.Time{}
