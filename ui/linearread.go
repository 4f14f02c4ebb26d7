package ui

import (
	"fmt"
	"strings"

	"visti/internal/news"
)

// number reads the article of a row, or what has that number in the article.
func (l *linear) number(n int) {
	if l.listing {
		if n < 1 || n > len(l.m.list.articles) {
			l.tell(sayLinearNoRow, n)
			return
		}
		l.number0(n - 1)
		return
	}
	if n < 1 || n > len(l.reader.items) {
		l.tell(sayLinearNoRow, n)
		return
	}
	it := l.reader.items[n-1]
	if it.id == 0 && it.url.Empty() {
		l.tell(sayNoAddress)
		return
	}
	l.back = append(l.back, l.reader)
	if !l.open(it.id, it.url) {
		l.back = l.back[:len(l.back)-1]
	}
}

// number0 reads the article of the row i, counted from 0.
func (l *linear) number0(i int) {
	l.m.list.cursor, l.back = i, nil
	if !l.open(l.m.list.articles[i].ID, news.URL{}) {
		l.lost = l.m.list.articles[i].URL
	}
}

// open reads an article with its whole text; false if there is none. Then o opens
// its address in a browser, as is said.
func (l *linear) open(id news.ArticleID, u news.URL) bool {
	if id != 0 {
		u = news.URL{}
	}
	r, err := l.m.lib.Open(l.m.ctx, id, u)
	if err != nil {
		if l.m.ctx.Err() == nil {
			l.tell(sayPressForBrowser, l.m.words.problem(err))
		}
		l.lost = u
		return false
	}
	l.show(r)
	if !r.Article.Read && r.Article.ID != 0 && l.m.opt.MarkAfter >= 0 {
		l.mark("", news.Mark{ID: r.Article.ID, Read: new(true)})
	}
	return true
}

// show writes all of an article: what it claims and who says so, what is related,
// the text.
func (l *linear) show(r news.Reading) {
	l.listing, l.lost = false, news.URL{}
	p := readerPane{theme: l.m.theme, glyphs: l.m.glyphs, words: l.m.words, now: l.m.now, source: l.source}
	p.show(r)
	l.reader = p
	a, w := r.Article, l.m.words
	l.say(oneLine(a.Title.String()))
	l.say(strings.Join([]string{l.source(a), w.when(a.Time(), l.m.now)}, ", "))
	if why := p.why(); why != "" {
		l.say(why)
	}
	if len(r.Summary.Claims) > 0 {
		l.say("")
		l.say(w.say(sayClaims) + ":")
		for _, c := range r.Summary.Claims {
			l.say(fmt.Sprintf("- %s %s %s, %s", oneLine(c.Text.String()), l.m.glyphs.dash, p.who(c), w.say(sayParagraph, c.Paragraph+1)))
		}
	}
	if len(r.Summary.Related) > 0 {
		l.say("")
		l.say(w.say(sayRelated) + ":")
		for i, rel := range r.Summary.Related {
			l.say(fmt.Sprintf("%d. %s", i+1, strings.Trim(oneLine(rel.Title.String())+", "+oneLine(rel.Source.String()), ", ")))
		}
	}
	l.say("")
	if len(a.Body) == 0 {
		l.say(oneLine(a.Teaser.String()))
	}
	for _, b := range a.Body {
		l.block(b)
	}
	l.links()
	l.tell(sayLinearArticleEnd)
}

// block writes one block of the text, as it is to be heard.
func (l *linear) block(b news.Block) {
	w := l.m.words
	switch b.Kind {
	case news.Image:
		var about strings.Builder
		for _, r := range b.Runs {
			about.WriteString(r.Text.String())
		}
		l.say("[" + strings.TrimSuffix(w.say(sayPicture)+": "+oneLine(about.String()), ": ") + "]")
	case news.Table:
		for _, row := range b.Rows {
			var cells []string
			for _, c := range row {
				cells = append(cells, oneLine(c.String()))
			}
			l.say(strings.Join(cells, "; "))
		}
	case news.Item:
		l.say("- " + oneLine(b.Text()))
	case news.Quote:
		l.say("> " + oneLine(b.Text()))
	case news.Code:
		for line := range strings.Lines(b.Text()) {
			l.say(oneLine(line))
		}
	default:
		l.say(oneLine(b.Text()))
	}
	l.say("")
}

// links lists the links of the text; their numbers come after the related news.
func (l *linear) links() {
	first := len(l.reader.reading.Summary.Related)
	if first >= len(l.reader.items) {
		return
	}
	l.say(l.m.words.say(sayLinks) + ":")
	for i, it := range l.reader.items[first:] {
		title := oneLine(it.title)
		if title == "" {
			title = it.url.String()
		}
		l.say(fmt.Sprintf("%d. %s, %s", first+i+1, title, it.url.Host()))
	}
	l.say("")
}

// up goes back to the article before, or to the list.
func (l *linear) up() {
	if n := len(l.back); n > 0 {
		before := l.back[n-1]
		l.back = l.back[:n-1]
		l.show(before.reading)
		return
	}
	l.rows(l.m.list.cursor / linearRows * linearRows)
}

// browse opens the original in a browser; where there is none it says the address.
func (l *linear) browse(rest string) {
	u := l.lost
	if rest != "" || u.Empty() {
		a, ok := l.which(rest)
		if !ok {
			return
		}
		u = a.URL
	}
	switch {
	case u.Empty():
		l.tell(sayNoAddress)
	case l.m.opt.Open(l.m.ctx, u) == nil:
		l.tell(sayOpened)
	default:
		l.say(u.String())
	}
}

// again has the page of an article fetched once more, and says what came of it. The
// article that is read is written anew if it brought another text.
func (l *linear) again(rest string) {
	a, ok := l.which(rest)
	switch {
	case !ok:
		return
	case a.URL.Empty():
		l.tell(sayNoAddress)
		return
	}
	u := a.URL
	if a.ID != 0 {
		u = news.URL{}
	}
	r, err := l.m.lib.OpenAgain(l.m.ctx, a.ID, u)
	if err != nil {
		if l.m.ctx.Err() == nil {
			l.tell(sayPressForBrowser, l.m.words.problem(err))
			l.lost = a.URL
		}
		return
	}
	l.say(l.m.words.outcome(a, r.Article))
	l.m.updateRow(r.Article)
	if !l.listing && rest == "" && r.Article.Body.Text() != a.Body.Text() {
		l.say("")
		l.show(r)
	}
}
