package summarize

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// sentenceEnd returns where the sentence that begins at line[begin] ends if the
// token i ends it: the index after its last token; else 0. A sentence ends at
// . ! ? … with the closing marks behind it, where a blank and then a capital, a
// digit, a quotation mark or a dash follow, unless the stop is an abbreviation's.
func sentenceEnd(s string, line []token, begin, i int) int {
	t := line[i]
	if !isStop(t) {
		if !endsWithPoint(t) || i+1 >= len(line) {
			return 0
		}
		if line[i+1].glued || mayEnd[t.word] == false || !opensSentence(line[i+1:]) {
			return 0
		}
		return i + 1
	}
	end := i + 1
	for end < len(line) && line[end].glued && (isStop(line[end]) || isCloser(s, line, end)) {
		end++
	}
	if end >= len(line) {
		return end
	}
	if line[end].glued || !opensSentence(line[end:]) {
		return 0
	}
	if t.word == "." && end == i+1 && isAbbreviation(line[begin:i], line[end:]) {
		return 0
	}
	return end
}

func isStop(t token) bool {
	return t.kind == markToken && (t.word == "." || t.word == "!" || t.word == "?" || t.word == "…")
}

func endsWithPoint(t token) bool { return t.kind == wordToken && strings.HasSuffix(t.word, ".") }

// isCloser tells whether a mark closes what stands before it.
func isCloser(s string, line []token, i int) bool {
	switch line[i].word {
	case "»", "”", "’", "“", ")", "]":
		return true
	case `"`, "'":
		return i+1 >= len(line) || !line[i+1].glued || line[i+1].kind == markToken
	}
	return false
}

// opensSentence tells whether a sentence may begin with ts.
func opensSentence(ts []token) bool {
	for _, t := range ts {
		switch {
		case t.kind == numberToken || t.cap:
			return true
		case t.kind == wordToken:
			return false
		case !strings.ContainsAny(t.word, "\"'«“„‘([—–-•·*…"):
			return false
		}
	}
	return false
}

// isAbbreviation tells whether the point after before is one of an abbreviation
// or an initial, when rest follows.
func isAbbreviation(before, rest []token) bool {
	if len(before) == 0 {
		return false
	}
	last := before[len(before)-1]
	if last.kind != wordToken {
		return false
	}
	if utf8.RuneCountInString(last.word) == 1 && last.cap {
		return true // an initial
	}
	if !abbreviations[last.word] {
		return false
	}
	if rest[0].kind == numberToken {
		return !mayEnd[last.word] || takesNumber[last.word]
	}
	next := rest[0]
	for i := 0; next.kind == markToken && i < len(rest); i++ {
		next = rest[i]
	}
	return !mayEnd[last.word] || !next.cap || len(before) < 2
}

// Abbreviations that do not end a sentence, in the three languages.
var abbreviations = wordSet(`т ч д п тис тыс млн млрд трлн грн коп дол долл руб ст см рр р г гг в вв о м с вул ул просп пр пров пер бул пл буд кв обл р-н смт м-н
св ім им акад проф доц канд ін др пр проч напр зокр стор стр гл рис табл тел факс див див пор зам нач гос гол чел куб пос дер ред авт
січ лют бер квіт трав черв лип серп вер жовт лист груд янв фев мар апр июн июл авг сен сент окт ноя нояб дек
mr mrs ms dr prof gen col lt sgt capt cmdr adm maj rep sen gov pres st rd ave jr sr inc ltd co corp no vs etc al fig dept est approx
jan feb mar apr jun jul aug sep sept oct nov dec`)

// Those that may end one when a capital follows.
var mayEnd = wordSet(`р рр г гг грн руб дол долл ін др тис тыс млн млрд трлн коп куб чел etc inc ltd co corp jr sr a.m. p.m. т.д. т.п. u.s. u.k. u.n.`)

// Those that stand before a number.
var takesNumber = wordSet(`ст п пп ч гл рис fig no див стор стр`)

func wordSet(s string) map[string]bool {
	m := make(map[string]bool)
	for _, w := range strings.Fields(s) {
		m[w] = true
	}
	return m
}

// gluedBorder tells whether a sentence begins at line[i] though no blank stands
// before it: "…photo agency.comThe minister", "космосПекін". A brand such as
// YouTube is none: what goes before must be long enough to be a heading or end
// in a domain, and what follows a word of its own.
func gluedBorder(s string, line []token, i int) bool {
	t, before := line[i], line[i-1]
	if t.kind != wordToken || !t.cap || t.upper || before.kind == numberToken {
		return false
	}
	if utf8.RuneCountInString(t.word) < 2 && (i+1 >= len(line) || line[i+1].glued) {
		return false
	}
	if before.kind == markToken {
		// "…почались.Пекін": a stop without its blank.
		return isStop(before) && i >= 4 && !isAbbreviation(line[:i-1], line[i:])
	}
	r, _ := utf8.DecodeLastRuneInString(s[before.start:before.end])
	if before.kind != wordToken || !unicode.IsLower(r) {
		return false
	}
	if sameScript(r, t.word) && isBrand(before, t) {
		return false
	}
	return i >= 2 || strings.Contains(before.word, ".")
}

// isBrand: both halves are short Latin words, as in YouTube, WhatsApp, iPhone.
func isBrand(a, b token) bool {
	return a.word[0] < 0x80 && !strings.Contains(a.word, ".") && len(a.word) <= 8 && len(b.word) <= 8
}

func sameScript(r rune, w string) bool {
	first, _ := utf8.DecodeRuneInString(w)
	return (r < 0x250) == (first < 0x250)
}

// splitHeads looks at the sentences of the line that begins with token from: a
// short piece in front of a glued border that states nothing is a caption or a
// heading.
func (d *document) splitHeads(from int) {
	for i := range d.sentences {
		s := &d.sentences[i]
		if s.from < from || s.kind != plainSentence || i+1 >= len(d.sentences) {
			continue
		}
		next := d.sentences[i+1]
		if next.start == s.end && !isStop(d.tokens[s.to-1]) {
			s.kind = headingSentence
		}
	}
}

// kindOf tells headings and junk from sentences.
func (d *document) kindOf(s sentence) sentenceKind {
	ts := d.tokens[s.from:s.to]
	if isJunk(d.text[s.start:s.end], ts) {
		return junkSentence
	}
	last := ts[len(ts)-1]
	ended := isStop(last) || endsWithPoint(last) || last.word == ":" || last.word == ";"
	if len(ts) > 1 && last.kind == markToken && strings.ContainsAny(last.word, `"»”)`) {
		ended = true
	}
	if last.word == "?" && len(ts) < 14 {
		return headingSentence // a question between paragraphs heads what follows
	}
	if !ended && len(ts) < 16 && !hasSpeech(ts) && d.aloneInLine(s) {
		return headingSentence
	}
	return plainSentence
}

// aloneInLine tells whether the whole line is this sentence.
func (d *document) aloneInLine(s sentence) bool {
	return (s.start == 0 || d.text[s.start-1] == '\n') && (s.end == len(d.text) || d.text[s.end] == '\n')
}

// isJunk knows lines that say nothing about the event: read-also links, credits,
// calls to subscribe, advertisements, notes of the editors.
func isJunk(s string, ts []token) bool {
	var sb strings.Builder
	for i, t := range ts {
		if i == 6 {
			break
		}
		if t.kind == markToken {
			if t.word == ":" && i < 5 {
				sb.WriteString(": ")
			}
			continue
		}
		sb.WriteString(t.word)
		sb.WriteByte(' ')
	}
	head := sb.String()
	for _, p := range junkOpeners {
		if strings.HasPrefix(head, p) {
			return true
		}
	}
	for i, t := range ts {
		if t.word == "/" && isCredit(ts[i+1:]) {
			return true
		}
	}
	if len(ts) < 12 && !isStop(ts[len(ts)-1]) && isCredit(ts) {
		return true
	}
	return len(ts) < 30 && containsAny(strings.ToLower(s), junkPhrases)
}

// isCredit tells whether ts names a photographer or an agency.
func isCredit(ts []token) bool {
	for i, t := range ts {
		if i > 3 {
			return false
		}
		switch t.word {
		case "фото", "відео", "видео", "photo", "photos", "video", "getty", "скріншот", "скриншот", "ілюстрація", "иллюстрация", "photograph", "колаж", "коллаж", "инфографика", "інфографіка":
			return true
		}
	}
	return false
}

func containsAny(s string, phrases []string) bool {
	for _, p := range phrases {
		if strings.Contains(s, p) {
			return true
		}
	}
	return false
}

var junkOpeners = []string{
	"читайте також", "читайте также", "читайте ще", "читайте еще", "читайте ещё", "читай також", "читай также", "дивіться також", "дивіться ", "смотрите также", "смотрите ",
	"підписуйтесь", "підписуйтеся", "подпишитесь", "подписывайтесь", "слідкуйте за", "следите за", "приєднуйтесь", "приєднуйтеся", "присоединяйтесь",
	"реклама ", "новини партнерів", "новости партнеров", "фото : ", "відео : ", "видео : ", "джерело : ", "источник : ", "джерело фото", "источник фото",
	"фото з ", "фото із ", "фото надав", "фото из ", "вас також можуть", "вас также могут", "новина доповнюється", "новость дополняется", "матеріал доповнюється",
	"нашли ошибку", "знайшли помилку", "якщо ви знайшли", "если вы нашли", "якщо ви помітили", "если вы заметили", "детальніше про це читайте", "підпишіться",
	"read more", "read also", "also read", "related : ", "related stories", "advertisement ", "sign up", "follow us", "got a tip", "you may also", "subscribe", "photo : ", "photos : ", "image : ", "credit : ",
	"see also", "watch : ", "listen : ", "click here", "join us", "download our", "до теми", "по теме", "по темі", "більше новин", "больше новостей", "нагадуємо підписатися",
	"correction : ", "this story has been", "this is a breaking", "this is a developing", "виправлено ", "уточнення : ", "all rights reserved", "хочете ", "долучайтесь", "долучайтеся",
	"the associated press contributed", "reporting by ", "editing by ", "written by ", "additional reporting", "copyright ", "наш telegram", "telegram : ", "теги : ", "tags : ", "more on this", "more from ",
	"what to read next", "don't miss", "самое важное", "головне за день", "наші новини", "оперативні новини", "оперативные новости", "усі новини", "все новости",
}

var junkPhrases = []string{
	"підписуйтесь на", "підписуйтеся на", "подписывайтесь на", "подпишитесь на", "підпишіться на", "наш telegram", "наш телеграм", "нашому telegram", "наш канал", "нашого каналу",
	"нашем telegram", "нашому каналі", "ctrl+enter", "ctrl + enter", "доступне лише підписник", "доступно только подписчик", "sign up for our", "our newsletter", "виділіть текст", "выделите текст",
	"наших соцмережах", "нами в соцмережах", "нас в google", "нас у google", "read more:", "click here", "is available to subscribers", "читайте також:", "читайте также:", "читайте про це", "читайте в блозі",
	"image source", "image caption", "вашому браузері", "всі права захищені", "все права защищены", "all rights reserved",
}
