package summarize

import (
	"sort"
	"strings"
	"sync"
	"unicode/utf8"

	"visti/internal/news"
	"visti/internal/text"
)

// A document is an article taken apart once: everything else reads its tokens. What is
// allocated is of a type without methods: of one with a thousand the program would hold the
// names and signatures, for reflection that nobody does.
type document partsOfText

type partsOfText struct {
	text      string
	title     string
	lang      string
	tokens    []token
	pooled    *[]token // see tokenPool
	sentences []*sentence
	room      []sentence                 // where the next ones go; what points to one of them stays good
	titles    map[string]bool            // stems of the title's words
	own       map[string]bool            // folded words of the medium's own name
	propers   map[string]bool            // see properWords
	persons   []person                   // see people
	namesakes map[string]bool            // see hasNamesake, nil if not asked yet
	firm      *string                    // see mainFirm, nil if not asked yet
	called    map[string]int16           // see personCalled
	alone     map[string]bool            // see speakAlone
	again     map[string]int             // see namesAlone
	capitals  map[string]bool            // see capitalWords
	capitalAt map[string][mostSeen]int32 // see whereCapital
	owners    map[int]bool               // see dropOwner
	titled    map[string]gender          // see titleGender
	offers    []news.Link                // the other news among the lines
	offered   map[string]bool            // and their titles
	heads     []head                     // see headAt
}

// A token is a word, a number or one character of punctuation.
type token struct {
	start, end int    // bytes of the text
	word       string // in lower case, apostrophes as '
	head       int32  // its number in document.heads: 0 not asked for yet, -1 no head
	kind       tokenKind
	cap        bool // begins with a capital
	upper      bool // two capitals or more and nothing else: ДСНС, NATO
	glued      bool // no blank before it
}

type tokenKind uint8

const (
	wordToken tokenKind = iota
	numberToken
	markToken // punctuation
)

// A sentence is a span of the text that states something, or should.
type sentence struct {
	start, end int // bytes of the text, blanks trimmed
	from, to   int // tokens
	paragraph  int // or turn of a talk, see partTurns
	block      int // paragraph of the text
	kind       sentenceKind
	lang       string // see langAt
	opened     bool   // begins inside a quotation
	open       bool   // ends inside one
	caption    bool   // a long line without a stop
	quote      bool   // begins with a quotation or inside one
	leads      bool   // is the first of its paragraph
}

type sentenceKind uint8

const (
	plainSentence sentenceKind = iota
	headingSentence
	junkSentence // read-also lines, credits, calls to subscribe
)

const (
	maxText      = 1 << 20 // bytes that are looked at; nothing longer is an article
	maxSentences = 2000    // and sentences

	roomSentences = 32 // as many as most articles have
)

// newDocument takes a apart.
func newDocument(a news.Article) *document {
	d := (*document)(&partsOfText{text: a.Text().String(), title: titleOf(a), lang: a.Lang})
	if len(d.text) > maxText {
		d.text = d.text[:maxText]
		for len(d.text) > 0 && !utf8.ValidString(d.text[len(d.text)-min(4, len(d.text)):]) {
			d.text = d.text[:len(d.text)-1]
		}
	}
	if d.lang == "" {
		d.lang = text.Lang(d.title + " " + d.text[:runeStart(d.text, 2000)])
	}
	d.titles = make(map[string]bool)
	for _, w := range text.Words(d.title) {
		if runeCount(w) > 3 || isNumber(w) {
			d.titles[stem(w)] = true
		}
	}
	d.own = make(map[string]bool)
	name := a.SourceName.String()
	for _, w := range text.Words(name) {
		if w != "www" && !siteEnds.has(w) {
			d.own[w] = true
		}
	}
	d.pooled = tokenPool.Get().(*[]token)
	d.tokens = (*d.pooled)[:0]
	if len(a.Body) > 0 {
		d.readBlocks(a.Body)
	} else {
		d.offers = offeredByText(a)
		d.offered = make(map[string]bool, len(d.offers))
		for _, l := range d.offers {
			d.offered[l.Title.String()] = true
		}
		d.readText()
	}
	d.markDateline()
	d.partTurns()
	d.dropCaptions()
	d.doubleSpeech()
	d.markQuotes()
	d.dropCutTitles()
	return d
}

// tokenPool keeps the memory of tokens for the next article: most of what a summary
// needs. Nothing that Summarize returns points to it.
var tokenPool = sync.Pool{New: func() any { ts := make([]token, 0, commonTokens); return &ts }}

const (
	commonTokens = 1 << 10 // of most articles
	keptTokens   = 1 << 15 // more are not kept
)

// close gives the memory of d back; nothing may be asked of d after it.
func (d *document) close() {
	if cap(d.tokens) <= keptTokens {
		clear(d.tokens) // which would keep the article's text
		*d.pooled = d.tokens
		tokenPool.Put(d.pooled)
	}
	d.tokens = nil
}

// headAt is the noun that speaks at token j, if it is one; none behind the last token.
// Many rules ask for the same token, so the answer is kept with it.
func (d *document) headAt(j int) (head, bool) {
	if j < 0 || j >= len(d.tokens) || d.tokens[j].kind != wordToken {
		return head{}, false
	}
	t := &d.tokens[j]
	if t.head == 0 {
		t.head = -1
		h, ok := speakingNoun(t.word)
		if ok {
			ok = !(h.kind == personHead && t.cap && t.word[0] < 0x80 && d.isTitledName(j)) && !(h.kind == personHead && t.cap && t.word[0] < 0x80 && d.lang != "en" && d.langAt(j) != "en") && !(h.nominative == "сторона" && !d.isCountrysSide(j)) && !(houses.has(h.nominative) && !d.isHouseOfPower(j)) && !(h.nominative == "друг" && !d.isFriend(j)) && !(issues.has(t.word) && d.isOften(j))
		} else {
			h, ok = d.mediumAt(j)
		}
		if ok {
			d.heads = append(d.heads, h)
			t.head = int32(len(d.heads))
		}
	}
	if t.head < 0 {
		return head{}, false
	}
	return d.heads[t.head-1], true
}

// sentence is sentence i.
//
//go:noinline
func (d *document) sentence(i int) *sentence { return d.sentences[i] }

// isCountrysSide tells whether the word for a side at token j is one that speaks: "польська
// сторона", but not "інша сторона".
func (d *document) isCountrysSide(j int) bool {
	return d.endsIn(j-1, "ська цька ская цкая ської цької ской цкой")
}

// isFriend tells whether the word at j, which is "second" and "each other" too, is a friend.
func (d *document) isFriend(j int) bool {
	return d.is(j, "друг") && !hasAnyPrefix(d.wordAt(j+1), "друг")
}

// isHouseOfPower tells whether the house, the cabinet or the persons at token j are such as
// speak: "Білий дім", "Кабинет министров", "офіційні особи".
func (d *document) isHouseOfPower(j int) bool {
	if next := d.wordAt(j + 1); next == "міністрів" || next == "министров" {
		return true
	}
	before := d.wordAt(j - 1)
	if w := d.wordAt(j); w == "особи" || w == "лица" {
		return hasAnyPrefix(before, "офіційн официальн")
	}
	return j > 0 && d.at(j-1).cap && houseNames.begins(before)
}

var (
	houses     = &wordList{text: "[houses]"}
	houseNames = &wordList{text: "[houseNames]"}
)

// langAt is the language of the sentence that token j stands in, as far as its
// letters tell, else that of the article: reports quote in other languages.
func (d *document) langAt(j int) string {
	i := sort.Search(len(d.sentences), func(i int) bool { return d.sentence(i).to > j })
	if i == len(d.sentences) {
		return d.lang
	}
	s := d.sentence(i)
	if s.lang == "" {
		if s.lang = text.Lang(d.text[s.start:s.end]); s.lang == "" {
			s.lang = d.lang
		}
	}
	return s.lang
}

const longestTitle = 1000 // bytes; what is longer is no title

func titleOf(a news.Article) string {
	t := a.Title.String()
	return t[:runeStart(t, longestTitle)]
}

// readBlocks takes the kinds of paragraphs from the body; its text is the
// blocks' texts joined by empty lines.
func (d *document) readBlocks(b news.Body) {
	at, paragraph := 0, 0
	for _, block := range b {
		n := block.Size()
		if n == 0 {
			continue
		}
		if at > 0 {
			at += len("\n\n")
		}
		if at+n > len(d.text) {
			return
		}
		kind := plainSentence
		switch block.Kind {
		case news.Heading:
			kind = headingSentence
		case news.Code, news.Table:
			kind = junkSentence
		}
		d.readParagraph(at, at+n, paragraph, kind)
		at += n
		paragraph++
	}
}

// readText finds paragraphs at empty lines.
func (d *document) readText() {
	paragraph, at := 0, 0
	for at < len(d.text) {
		end := strings.Index(d.text[at:], "\n\n")
		if end < 0 {
			end = len(d.text)
		} else {
			end += at
		}
		if strings.TrimSpace(d.text[at:end]) != "" {
			d.readParagraph(at, end, paragraph, plainSentence)
			paragraph++
		}
		at = end
		for at < len(d.text) && d.text[at] == '\n' {
			at++
		}
	}
}

func (d *document) readParagraph(start, end, paragraph int, kind sentenceKind) {
	for at := start; at < end; {
		stop := strings.IndexByte(d.text[at:end], '\n')
		if stop < 0 {
			stop = end
		} else {
			stop += at
		}
		d.readLine(at, stop, paragraph, kind)
		at = stop + 1
	}
}

// readLine tokenises one line and cuts it into sentences.
func (d *document) readLine(start, end, paragraph int, kind sentenceKind) {
	from, first := len(d.tokens), len(d.sentences)
	d.tokens = appendTokens(d.tokens, d.text, start, end)
	line := d.tokens[from:]
	if d.offered[withoutBullet(d.text[start:end])] && !hasSpeech(line) {
		kind = junkSentence // the title of other news
	}
	begin := 0
	add := func(stop int) {
		if stop <= begin || len(d.sentences) >= maxSentences {
			return
		}
		first := begin
		begin = stop
		if !hasWord(line[first:stop]) {
			return
		}
		if len(d.room) == cap(d.room) {
			d.room = make([]sentence, 0, roomSentences)
		}
		d.room = append(d.room, sentence{
			start: line[first].start, end: line[stop-1].end,
			from: from + first, to: from + stop, paragraph: paragraph, block: paragraph, kind: kind,
		})
		s := &d.room[len(d.room)-1]
		if s.kind == plainSentence {
			s.kind = d.kindOf(s)
		}
		d.sentences = append(d.sentences, s)
	}
	addAs := func(stop int, kind sentenceKind) { // unless it is known for something else
		n := len(d.sentences)
		if add(stop); len(d.sentences) > n && d.sentence(n).kind == plainSentence {
			d.sentence(n).kind = kind
		}
	}
	inside := false // a quotation between straight marks
	credit := 0     // where a sentence begins behind one
	for i := range line {
		if i == begin && i+3 < len(line) || line[i].word == ":" {
			credit = max(credit, creditEnd(line, i))
		}
		switch {
		case i < begin: // a closing mark of the sentence before
		case i > begin && i == credit:
			addAs(i, junkSentence)
		case i > 0 && line[i].glued && gluedBorder(d.text, line, i):
			add(i)
		case i > begin+longestHead && blankBorder(d.text, line, i):
			add(i)
		case i > begin && blankBorder(d.text, line, i), line[i].cap && begin == 0 && headBefore(line, i) || isCapsHead(line[begin:], i-begin):
			addAs(i, headingSentence)
		default:
			if n := sentenceEnd(d.text, line, begin, i, inside); n > 0 {
				add(n)
			}
		}
		inside = inside != (line[i].word == `"`)
	}
	add(len(line))
	d.splitHeads(first)
}
