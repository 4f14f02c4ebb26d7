package summarize

import (
	"strings"
	"unicode/utf8"
)

// A phrase names somebody: "речник ДСНС Олег Вдовин", "the newspaper".
type phrase struct {
	from, to         int // tokens
	nameFrom, nameTo int // the person's name in it; equal if there is none
	head             head
	headAt           int
	caps             int // capitalised words
	quoted           int // words in quotation marks
}

const longestPhrase = 14 // tokens

// phraseAfter reads the phrase that begins at token i and ends before limit.
func (d *document) phraseAfter(i, limit int) (phrase, bool) {
	for i < limit && leaders[d.tokens[i].word] {
		i++
	}
	p := phrase{from: i, to: i, headAt: -1}
	limit = min(limit, i+longestPhrase)
	for j := i; j < limit; j++ {
		t := d.tokens[j]
		switch {
		case t.kind == markToken:
			n := d.quotedName(j, limit)
			if n == 0 || p.person(d) {
				if d.isInitialPoint(j) {
					p.to = j + 1
					continue
				}
				return d.finish(p)
			}
			p.quoted += n - 2
			j += n - 1
			p.to = j + 1
		case t.kind == numberToken:
			if p.to == i || !t.glued { // 24 канал, but not "Київ 24"
				if j+1 < limit && mediaNouns[d.tokens[j+1].word] {
					p.to = j + 2
					j++
					continue
				}
			}
			return d.finish(p)
		case !d.continues(&p, j):
			return d.finish(p)
		default:
			p.to = j + 1
		}
	}
	return d.finish(p)
}

// continues tells whether the word at j goes on with p, and notes what it is.
func (d *document) continues(p *phrase, j int) bool {
	t := d.tokens[j]
	if joiners[t.word] && p.to > p.from && !p.person(d) {
		return j+1 < len(d.tokens) && d.tokens[j+1].kind == wordToken && joins(t.word, d.tokens[j+1])
	}
	if enders[t.word] && !(t.cap && t.upper) {
		return false
	}
	if _, ok := lexiconOnce().verbs[t.word]; ok && !t.cap {
		return false
	}
	if t.cap {
		if p.person(d) && p.to > p.from && !d.tokens[p.to-1].cap && !d.isInitialPoint(p.to-1) {
			return false
		}
		p.caps++
		if _, known := lexiconOnce().names[t.word]; known && p.nameFrom == 0 && !t.upper {
			p.nameFrom, p.nameTo = j, j+1
		} else if p.nameFrom > 0 {
			p.nameTo = j + 1
		}
	} else if p.nameFrom > 0 && !particles[t.word] {
		return false // what follows a name is another thing
	} else if p.caps > 0 && p.to > p.from && d.tokens[p.to-1].cap && t.word[0] < 0x80 && p.headAt < 0 {
		if _, ok := lexiconOnce().heads[t.word]; !ok {
			return false
		}
	}
	if h, ok := lexiconOnce().heads[t.word]; ok && (p.headAt < 0 || t.word[0] < 0x80 && h.kind == personHead) {
		p.head, p.headAt = h, j
		if t.word[0] < 0x80 && t.cap && p.nameFrom > 0 {
			p.nameFrom, p.nameTo = 0, 0
		}
	}
	return true
}

// person tells whether p ends in a person's name.
func (p *phrase) person(*document) bool { return p.nameFrom > 0 && p.nameTo > p.nameFrom }

// joins tells whether a preposition inside a phrase goes on with it.
func joins(word string, next token) bool {
	switch word {
	case "of", "for", "de", "та", "і", "й", "и", "and", "&":
		return next.cap || word == "of" || word == "for"
	}
	return afterJoiner[next.word]
}

// finish decides what p names; it is false for what names nobody.
func (d *document) finish(p phrase) (phrase, bool) {
	for p.to > p.from && (leaders[d.tokens[p.to-1].word] || joiners[d.tokens[p.to-1].word]) {
		p.to--
	}
	if p.to == p.from {
		return p, false
	}
	p.nameTo = min(p.nameTo, p.to)
	if p.nameFrom == 0 {
		d.surname(&p)
	}
	return p, d.names(p)
}

// surname finds the name in a phrase without a known given name: initials and a
// surname, or two capitalised words behind a role.
func (d *document) surname(p *phrase) {
	last := p.to - 1
	if !d.tokens[last].cap || d.tokens[last].upper || p.quoted > 0 {
		return
	}
	if last >= p.from+2 && d.isInitialPoint(last-1) {
		p.nameFrom, p.nameTo = last-2, p.to
		for p.nameFrom >= p.from+2 && d.isInitialPoint(p.nameFrom-1) {
			p.nameFrom -= 2
		}
		return
	}
	if p.headAt < 0 || p.head.kind != personHead || p.headAt >= last {
		return
	}
	from := last
	if from-1 > p.headAt && d.tokens[from-1].cap && !d.tokens[from-1].upper {
		from--
	}
	if from == last && !d.proper(last) {
		return
	}
	if d.isPlaceOf(*p, from) {
		return
	}
	p.nameFrom, p.nameTo = from, p.to
}

// isPlaceOf: "президент України", "director of Chatham House" name a role only.
func (d *document) isPlaceOf(p phrase, from int) bool {
	w := d.tokens[p.to-1].word
	if p.to-from > 1 {
		return d.tokens[from-1].word == "of" || d.tokens[from-1].word == "for"
	}
	return hasAnySuffix(w, "и", "ії", "ів", "ини", "ії", "ы", "ии", "ої", "ого", "ому") || d.tokens[p.to-2].word == "of" || places[w]
}

// names tells whether p names anybody: a head, a person or a proper name.
func (d *document) names(p phrase) bool {
	if p.headAt >= 0 || p.nameTo > p.nameFrom || p.quoted > 0 {
		return true
	}
	for j := p.from; j < p.to; j++ {
		t := d.tokens[j]
		if t.kind != wordToken || !t.cap {
			continue
		}
		if (t.upper && utf8.RuneCountInString(t.word) < 8) || d.proper(j) {
			return true
		}
	}
	return false
}

// proper tells whether the capital of token j is one of a name and not that of a
// sentence's beginning.
func (d *document) proper(j int) bool {
	if !d.beginsSentence(j) {
		return true
	}
	if _, ok := lexiconOnce().names[d.tokens[j].word]; ok {
		return true
	}
	if j+1 < len(d.tokens) && d.tokens[j+1].cap && d.tokens[j+1].kind == wordToken {
		return true
	}
	return d.properWords()[d.tokens[j].word]
}

func (d *document) beginsSentence(j int) bool {
	for j--; j >= 0; j-- {
		t := d.tokens[j]
		if t.kind != markToken {
			return endsWithPoint(t)
		}
		if !strings.ContainsAny(t.word, "\"'«“„‘([—–-") {
			return isStop(t) || t.word == ":"
		}
	}
	return true
}

// properWords are the words that stand with a capital inside a sentence.
func (d *document) properWords() map[string]bool {
	if d.propers == nil {
		d.propers = make(map[string]bool)
		for j, t := range d.tokens {
			if t.cap && t.kind == wordToken && !d.beginsSentence(j) {
				d.propers[t.word] = true
			}
		}
	}
	return d.propers
}

// quotedName returns how many tokens the quoted name at j takes, marks included;
// 0 if there is none of a name's length.
func (d *document) quotedName(j, limit int) int {
	closer, ok := map[string]string{"«": "»", "“": "”", "„": "“", `"`: `"`}[d.tokens[j].word]
	if !ok {
		return 0
	}
	for k := j + 1; k < limit && k < j+8; k++ {
		if w := d.tokens[k].word; w == closer || closer == "“" && w == "”" {
			if k == j+1 || !d.tokens[j+1].cap && d.tokens[j+1].kind != numberToken {
				return 0
			}
			return k - j + 1
		}
	}
	return 0
}

// isInitialPoint: the point in "В. Коваль" or "Ю.В.Луценко".
func (d *document) isInitialPoint(j int) bool {
	if j < 1 || j+1 >= len(d.tokens) || d.tokens[j].word != "." {
		return false
	}
	before, after := d.tokens[j-1], d.tokens[j+1]
	return before.cap && utf8.RuneCountInString(before.word) <= 2 && after.cap && after.kind == wordToken
}

// phraseBefore reads the phrase that ends before token v, which is a verb, and
// not before from. Adverbs, auxiliaries and an aside between commas may stand
// between the two.
func (d *document) phraseBefore(v, from int) (phrase, bool) {
	end := v
	for end > from && (between[d.tokens[end-1].word] || d.isDate(end-1)) {
		end--
	}
	if end > from && d.tokens[end-1].word == "," {
		if begin := d.asideBefore(end-1, from); begin > from {
			end = begin
		} else {
			return phrase{}, false
		}
	}
	begin := end
	for begin > from && end-begin < longestPhrase {
		t := d.tokens[begin-1]
		if t.kind == markToken {
			if n := d.quotedBefore(begin-1, from); n > 0 {
				begin -= n
				continue
			}
			if !d.isInitialPoint(begin - 1) {
				break
			}
		} else if t.kind == numberToken || enders[t.word] && !joiners[t.word] && !leaders[t.word] && !(t.upper && t.cap) {
			break
		} else if _, ok := lexiconOnce().verbs[t.word]; ok && !t.cap {
			break
		}
		begin--
	}
	for begin < end {
		p, ok := d.phraseAfter(begin, end)
		if ok && p.to == end {
			return p, true
		}
		if p.to > begin {
			begin = max(p.to, begin+1)
		} else {
			begin++
		}
	}
	return phrase{}, false
}

// asideBefore returns where the aside that ends with the comma at c begins: the
// index of the comma in front of it; -1 if there is none.
func (d *document) asideBefore(c, from int) int {
	for j := c - 1; j > from && c-j < 22; j-- {
		if d.tokens[j].word == "," {
			if k := j; k-1 > from && d.tokens[k-1].cap {
				return k
			}
		}
		if isStop(d.tokens[j]) && !d.isInitialPoint(j) || d.tokens[j].word == ":" {
			return -1
		}
	}
	return -1
}

// quotedBefore is quotedName from its end.
func (d *document) quotedBefore(j, from int) int {
	opener, ok := map[string]string{"»": "«", "”": "“", "“": "„", `"`: `"`}[d.tokens[j].word]
	if !ok {
		return 0
	}
	for k := j - 1; k >= from && j-k < 8; k-- {
		if d.tokens[k].word == opener {
			if d.quotedName(k, j+1) == j-k+1 {
				return j - k + 1
			}
			return 0
		}
	}
	return 0
}

func (d *document) isDate(j int) bool {
	t := d.tokens[j]
	return t.kind == numberToken || months[t.word]
}

// Words in front of a phrase that are no part of the name.
var leaders = wordSet(`the a an its his her their our його її їхній їхня їх свого свій его её ее их также також ще еще ещё один одна одного of сам сама самі`)

// Words that may stand inside a phrase.
var joiners = wordSet(`of for de von van з із зі с по у в та і й и and & при`)

// What follows a joiner inside a name: "з питань", "по борьбе", "при президенті".
var afterJoiner = wordSet(`питань надзвичайних боротьби прав справах борьбе вопросам делам правам чрезвычайным охорони зв'язків зв'язках связям контролю безпеки безпеці безопасности київській донецькій львівській харківській одеській дніпропетровській
запорізькій луганській полтавській сумській чернігівській київській миколаївській херсонській вінницькій волинській рівненській тернопільській хмельницькій житомирській черкаській кіровоградській закарпатській чернівецькій івано-франківській області україні президенті кабміні президенте`)

// Particles inside names.
var particles = wordSet(`де фон ван дер бен аль ель ібн von van der de la bin al el di da du`)

// Where a phrase ends.
var enders = wordSet(`що який яка яке які якого якої та і й а але або чи як бо якщо коли де під час про у в на з із зі до від для за через після перед над між без по при проти щодо зокрема
також вже уже ще тільки лише не ні це цього цей ця ці він вона вони воно ми я ти ви його її їх нас вам нам мене собі себе сьогодні вчора завтра раніше пізніше потім тепер зараз торік сам сама
журналістам агентству виданню своєму своїй своєї свого було був була були буде є
что который которая которое которые или если когда где под о об во со к ко от из для через после перед между без против только лишь нет это этого этот эта эти он она они мы вы ее её его их нам мне себе
сегодня вчера завтра ранее позже потом теперь сейчас журналистам агентству изданию своем своём своей своего был была были будет также тоже уже
that which who whom whose when where while if but or as at on in to from by with about after before during since until over under into against than because so and not it he she they we i you his her their its this these those
was were is are be been has have had will would could should may might can do does did also later earlier recently today yesterday monday tuesday wednesday thursday friday saturday sunday reporters journalists`)

// What may stand between a subject and its verb.
var between = wordSet(`також вже уже ще раніше пізніше потім тепер зараз вчора сьогодні вкотре знову нещодавно водночас натомість неодноразово публічно офіційно при цьому день понеділок вівторок середу четвер п'ятницю суботу неділю вранці ввечері увечері
также тоже уже еще ещё ранее позже потом теперь сейчас вчера сегодня вновь снова недавно накануне неоднократно официально понедельник вторник среду четверг пятницу субботу воскресенье
has have had also later earlier recently today yesterday now previously repeatedly publicly on monday tuesday wednesday thursday friday saturday sunday then once already again since reportedly в у`)

var months = wordSet(`січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня января февраля марта апреля мая июня июля августа сентября октября ноября декабря
january february march april may june july august september october november december jan feb mar apr jun jul aug sept oct nov dec року года рік год`)

var mediaNouns = wordSet(`канал канала каналу каналі`)

var places = wordSet(`україни украины росії россии сша рф єс ес польщі німеччини франції києва киева москви ukraine russia`)
