package ui

import (
	"fmt"
	"strings"
	"time"

	"github.com/charmbracelet/x/ansi"

	"visti/internal/news"
)

// gutter is where bullets, numbers and the marks of claims hang.
const gutter = 2

// A readerPane shows one article: claims and related news, its text, and what
// the text links to. It scrolls by lines.
type readerPane struct {
	id      news.ArticleID
	url     news.URL // what it was opened by, if it has no id
	origin  origin   // of that
	reading news.Reading
	ready   bool  // reading is there
	opened  bool  // by the reader's wish, not shown in passing
	loading bool  // its page is being fetched
	again   bool  // once more, since the reader asked for it
	err     error // why that came to nothing

	key      textKey // the text that is wanted
	asked    textKey // the one that was asked for last
	coming   longText
	next     int // the block that it goes on with
	text     longText
	shown    textKey // the one that text is
	growing  bool    // text is the wanted one, and pieces are added to it
	complete bool    // text is all of it
	items    []numbered
	links    map[string]int

	held   anchor // where the text was moored last
	moored int    // top, then

	front []textLine // what stands above the text
	rest  []textLine // and below it, once all of it is here
	top   int
	claim int // the one walked to, from 1; 0 for none
	find  string

	sheet  *sheet // what stands here in place of an article
	toward string // the claim that it was opened for
	moved  bool   // by a key
	resume anchor // where it was left, as long as the text does not reach so far

	w, h int

	theme  theme
	glyphs glyphs
	words  words
	now    time.Time
	source func(news.Article) string
}

// An origin is where an address comes from.
type origin uint8

// The origins.
const (
	byLink    origin = iota // a page or the collection has it
	byCommand               // visti was called with it
	byPrompt                // the reader typed it
)

// A numbered thing can be opened by its number.
type numbered struct {
	title string
	id    news.ArticleID
	url   news.URL
	claim string // where to go in it
}

// maxNumbers is how many links get a number; more would need a number of four digits.
const maxNumbers = 999

func (p *readerPane) resize(w, h int) { p.w, p.h = w, h }

// measure is how wide text is set.
func (p *readerPane) measure() int { return max(1, min(textWidth, p.w-gutter-1)) }

// rows is how many lines there are below the header.
func (p *readerPane) rows() int { return max(0, p.h-p.header()) }

// header is how many lines say what is shown; they do not scroll.
func (p *readerPane) header() int {
	if p.h < 4 {
		return 0
	}
	return 1
}

// is tells whether this article is shown, by id or by the address it was opened at.
func (p *readerPane) is(id news.ArticleID, u news.URL) bool {
	if id != 0 {
		return p.id == id
	}
	return p.id == 0 && p.url == u && !u.Empty()
}

// begin shows an article of which only the row is known.
func (p *readerPane) begin(a news.Article, u news.URL) {
	*p = readerPane{
		id: a.ID, url: u, reading: news.Reading{Article: a}, w: p.w, h: p.h,
		theme: p.theme, glyphs: p.glyphs, words: p.words, now: p.now, source: p.source,
	}
	p.set()
}

// show takes what is known of the article. It keeps the place in the text.
func (p *readerPane) show(r news.Reading) {
	at := p.anchor()
	if p.id == 0 {
		p.id = r.Article.ID
	}
	if !p.ready && !p.moved {
		p.resume = anchor{block: r.Place.Block, line: r.Place.Line}
	}
	p.reading, p.ready = r, true
	p.claim = min(p.claim, len(r.Summary.Claims))
	p.number()
	if key := p.textKey(); key != p.key {
		p.key, p.coming, p.next, p.asked, p.growing = key, longText{}, 0, textKey{}, false
	}
	p.set()
	p.moor(at)
}

// body is the text as blocks: the teaser if there is nothing else.
func (p *readerPane) body() news.Body {
	a := p.reading.Article
	if len(a.Body) > 0 || a.Teaser.Empty() {
		return a.Body
	}
	return news.Body{{Kind: news.Paragraph, Runs: []news.Run{{Text: a.Teaser}}}}
}

// textKey names the text as it has to be rendered now.
func (p *readerPane) textKey() textKey {
	a := p.reading.Article
	return textKey{
		id: p.id, url: p.url, w: p.measure(), dark: p.theme.dark, depth: p.theme.depth, look: p.theme.name,
		ascii: p.words.ascii, ukrain: p.words.lang == "uk",
		stamp: fmt.Sprint(len(a.Body), " ", a.FullText.Fetched.Unix(), " ", a.Updated.Unix(), " ",
			len(p.reading.Summary.Claims), " ", len(p.reading.Summary.Related), " ", len(a.Teaser.String())),
	}
}

// job is what renders the text.
func (p *readerPane) job() textJob {
	return textJob{
		body: p.body(), claims: p.reading.Summary.Claims, links: p.links,
		w: p.measure(), theme: p.theme, glyphs: p.glyphs, words: p.words,
	}
}

// number gives numbers to related news and to the links of the text, in this order.
func (p *readerPane) number() {
	p.items, p.links = nil, map[string]int{}
	for _, r := range p.reading.Summary.Related {
		p.items = append(p.items, numbered{title: oneLine(r.Title.String()), id: r.ID, url: r.URL})
		if !r.URL.Empty() && p.links[r.URL.String()] == 0 {
			p.links[r.URL.String()] = len(p.items)
		}
	}
	add := func(title string, u news.URL) {
		if u.Empty() || p.links[u.String()] != 0 || len(p.items) >= maxNumbers {
			return
		}
		p.items = append(p.items, numbered{title: oneLine(title), url: u})
		p.links[u.String()] = len(p.items)
	}
	for _, b := range p.reading.Article.Body {
		for _, r := range b.Runs {
			add(r.Text.String(), r.URL)
		}
		if b.Kind != news.Embed && b.Kind != news.Image {
			continue // a caption of 10 MB would be put together for nothing
		}
		if name := caption(b); b.Kind == news.Embed || name != "" {
			add(name, b.URL)
		}
	}
}

// take takes a rendered piece of the wanted text. Until that reaches to where
// the reader is, the text as it was set before stays.
func (p *readerPane) take(lines []textLine, next int) {
	p.next = next
	if p.growing {
		at := p.anchor()
		first := p.text.n == 0
		p.text.add(lines)
		p.grown(next == 0, first)
		p.settleAt(at)
		return
	}
	p.coming.add(lines)
	if n := p.coming.n; next > 0 && (n == 0 || p.coming.at(n-1).block <= p.anchor().block) {
		return
	}
	p.adopt(p.coming, next == 0)
}

// adopt shows a text in place of the one before.
func (p *readerPane) adopt(t longText, complete bool) {
	at := p.anchor()
	p.text, p.shown, p.coming, p.growing, p.complete = t, p.key, longText{}, true, complete
	p.set()
	p.settleAt(at)
}

// settleAt comes back to a place after lines have changed, or goes where one wanted.
func (p *readerPane) settleAt(at anchor) {
	p.moor(at)
	p.comeTo()
	p.goToward()
}

// set puts what stands round the text anew.
func (p *readerPane) set() {
	p.front, p.rest = nil, nil
	if p.sheet != nil {
		p.front = p.sheetLines()
	} else {
		p.front = p.above()
		if p.complete {
			p.rest = p.below()
		}
	}
	p.scroll(0)
}

// grown goes on after a piece was added to the text. Nothing is set anew but by the
// first and the last: an article of 10 MB has a thousand pieces.
func (p *readerPane) grown(complete, first bool) {
	p.complete = complete
	if complete || first {
		p.set()
	}
}

// An anchor is a place in the text that survives its being set anew: a line of a
// block, and how far below the top it stands.
type anchor struct{ block, line, below, top int }

// anchor is where the reader is. While nobody has scrolled since it was dropped
// last, it is that place: where all of the text fits, or only the head of it, the
// place would be lost otherwise.
func (p *readerPane) anchor() anchor {
	if p.top == p.moored && p.held.block > 0 {
		return p.held
	}
	a := anchor{top: p.top}
	if p.top < len(p.front) || p.top >= p.count() {
		return a
	}
	at := p.top
	for at+1 < p.count() && p.at(at).block == 0 { // between two blocks
		at++
	}
	a.block, a.below = p.at(at).block, at-p.top
	for i := at; i >= len(p.front) && p.at(i).block == a.block; i-- {
		a.line = at - i
	}
	return a
}

// moor goes back to where the anchor was dropped.
func (p *readerPane) moor(a anchor) {
	p.top = a.top
	for i, l := range p.all {
		if a.block > 0 && l.block == a.block {
			p.top = i
			for p.top < i+a.line && p.top+1 < p.count() && p.at(p.top+1).block == a.block {
				p.top++
			}
			p.top -= a.below
			break
		}
	}
	p.scroll(0)
	p.held, p.moored = a, p.top
}

// scroll goes n lines down, or up if n is negative.
func (p *readerPane) scroll(n int) { p.top = max(0, min(p.top+n, p.count()-p.rows())) }

// atEnd tells whether the last line is visible.
func (p *readerPane) atEnd() bool { return p.complete && p.top+p.rows() >= p.count() }

// walk goes to the next claim, or the one before with dir -1. It is false if
// there are no claims, or the place of this one is not in the text.
func (p *readerPane) walk(dir int) bool {
	n := min(len(p.reading.Summary.Claims), maxClaims)
	if n == 0 {
		return false
	}
	switch {
	case p.claim == 0 && dir < 0:
		p.claim = n
	default:
		p.claim = (p.claim-1+dir+n)%n + 1
	}
	p.set()
	for i, l := range p.all {
		if l.claims&(1<<(p.claim-1)) != 0 {
			p.top = i - p.rows()/3
			p.scroll(0)
			return true
		}
	}
	return false
}

// search goes to the next line that holds what is looked for, or the one before
// with dir -1, and begins anew at the end. It is false if no line does.
func (p *readerPane) search(dir, from int) bool {
	want := fold(p.find)
	if want == "" {
		return false
	}
	n := p.count()
	for k := range n {
		i := ((from+dir*k)%n + n) % n
		if strings.Contains(fold(ansi.Strip(p.at(i).s)), want) {
			p.top = i
			p.scroll(0)
			return true
		}
	}
	return false
}
