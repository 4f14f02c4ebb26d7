package summarize

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A speaker is a source as the reader sees it.
type speaker struct {
	who, role, via string
	gender         gender
	person         bool
	crowd          bool
	headWord       string // nominative of the role or body: "речник", "newspaper"
	surname        string // lower case; "" if no person
}

// speakerOf writes p as a name: the person in the nominative where the text
// allows it, the role beside it; a body or a role alone as it stands.
func (d *document) speakerOf(p phrase) speaker {
	sp := speaker{gender: p.head.gender}
	if p.headAt >= 0 {
		sp.headWord = p.head.nominative
	}
	if p.nameTo <= p.nameFrom {
		sp.who = d.bodyName(p)
		return sp
	}
	sp.person = true
	words, g := d.personName(p.nameFrom, p.nameTo)
	sp.who = strings.Join(words, " ")
	if g != anyGender {
		sp.gender = g
	}
	sp.surname = lower(words[len(words)-1])
	switch {
	case p.nameFrom > p.from:
		sp.role = d.trimmed(p.from, p.nameFrom)
	case p.nameTo < p.to:
		sp.role = d.trimmed(p.nameTo, p.to)
	}
	return sp
}

// trimmed is the text of tokens from to to without marks at its ends.
func (d *document) trimmed(from, to int) string {
	for from < to && (d.tokens[from].word == "," || leaders[d.tokens[from].word]) {
		from++
	}
	for to > from && d.tokens[to-1].kind == markToken && !isClosing(d.tokens[to-1].word) {
		to--
	}
	if to <= from {
		return ""
	}
	return d.text[d.tokens[from].start:d.tokens[to-1].end]
}

func isClosing(w string) bool { return w == "»" || w == "”" || w == `"` || w == "“" }

// personName returns the words of a person's name in the nominative, as far as
// the given name or another place in the text tells it, and the gender.
func (d *document) personName(from, to int) ([]string, gender) {
	var words []string
	g := anyGender
	oblique := false
	for j := from; j < to; j++ {
		t := d.tokens[j]
		if t.kind == markToken {
			if t.word == "." && len(words) > 0 {
				words[len(words)-1] += "."
			}
			continue
		}
		w := d.text[t.start:t.end]
		if n, ok := lexiconOnce().names[t.word]; ok && g == anyGender {
			g = n.gender
			if lower(n.nominative) != t.word {
				oblique = true
				w = n.nominative
			}
		} else if oblique {
			w = d.nominativeSurname(w, g)
		}
		words = append(words, w)
	}
	return d.fullName(words), g
}

// fullName writes a surname alone as the name that the text gives elsewhere:
// "Holcomb" is "Eric Holcomb" if just one person of that name is in the text.
func (d *document) fullName(words []string) []string {
	if len(words) != 1 {
		return words
	}
	want := lower(words[0])
	if _, given := lexiconOnce().names[want]; given {
		return words
	}
	var found []string
	for _, p := range d.people() {
		if last := lower(p[len(p)-1]); last == want || sameName(last, want) {
			if found != nil && !sameName(lower(found[0]), lower(p[0])) {
				return words
			}
			if found == nil {
				found = p
			}
		}
	}
	if found == nil {
		return words
	}
	return found
}

// sameName tells whether two lower-case words are forms of one name.
func sameName(a, b string) bool {
	if a == b {
		return true
	}
	n := commonPrefix(a, b)
	ra, rb := utf8.RuneCountInString(a)-n, utf8.RuneCountInString(b)-n
	if a[0] < 0x80 {
		return false
	}
	return n >= 3 && ra <= 3 && rb <= 3 && n >= 2*max(ra, rb)-1
}

// commonPrefix counts the runes that a and b begin with alike.
func commonPrefix(a, b string) int {
	n := 0
	for i, r := range a {
		s, _ := utf8.DecodeRuneInString(b[min(i, len(b)):])
		if r != s {
			break
		}
		n++
	}
	return n
}

// people are the persons named in full in the text: a known given name and one
// or two capitalised words behind it, in the nominative.
func (d *document) people() [][]string {
	if d.persons != nil {
		return d.persons
	}
	d.persons = [][]string{}
	for j := 0; j+1 < len(d.tokens); j++ {
		t, next := d.tokens[j], d.tokens[j+1]
		if !t.cap || !next.cap || next.kind != wordToken || t.upper {
			continue
		}
		n, ok := lexiconOnce().names[t.word]
		if !ok {
			continue
		}
		if _, ok := lexiconOnce().names[next.word]; ok && j+2 < len(d.tokens) && d.tokens[j+2].cap && d.tokens[j+2].kind == wordToken {
			continue
		}
		w := d.text[next.start:next.end]
		if lower(n.nominative) != t.word {
			w = d.nominativeSurname(w, n.gender)
		}
		d.persons = append(d.persons, []string{n.nominative, w})
		j++
	}
	return d.persons
}

// nominativeSurname undoes the genitive, dative or instrumental of a surname. A
// form that stands in the text and fits goes before a rule.
func (d *document) nominativeSurname(w string, g gender) string {
	l := lower(w)
	if l == "" || l[0] < 0x80 {
		return w
	}
	for _, r := range surnameEndings {
		if r.gender != g || !strings.HasSuffix(l, r.oblique) || utf8.RuneCountInString(l)-utf8.RuneCountInString(r.oblique) < 2 {
			continue
		}
		return w[:len(w)-len(r.oblique)] + r.nominative
	}
	return w
}

// surnameEndings: oblique cases of surnames and what they are in the nominative,
// the longest first. Ukrainian and Russian; where the languages differ the
// letters around them do too.
var surnameEndings = []struct {
	gender              gender
	oblique, nominative string
}{
	{masculine, "ського", "ський"}, {masculine, "ському", "ський"}, {masculine, "ським", "ський"}, {masculine, "цького", "цький"}, {masculine, "цькому", "цький"}, {masculine, "цьким", "цький"},
	{masculine, "ского", "ский"}, {masculine, "скому", "ский"}, {masculine, "ским", "ский"}, {masculine, "цкого", "цкий"}, {masculine, "цкому", "цкий"},
	{masculine, "енка", "енко"}, {masculine, "енку", "енко"}, {masculine, "енком", "енко"}, {masculine, "йка", "йко"},
	{masculine, "ого", "ий"}, {masculine, "ому", "ий"},
	{masculine, "єва", "єв"}, {masculine, "ева", "ев"}, {masculine, "ёва", "ёв"}, {masculine, "ова", "ов"}, {masculine, "іна", "ін"}, {masculine, "ина", "ин"}, {masculine, "ына", "ын"}, {masculine, "їна", "їн"},
	{masculine, "овим", "ов"}, {masculine, "овым", "ов"}, {masculine, "евым", "ев"}, {masculine, "иным", "ин"}, {masculine, "євим", "єв"},
	{masculine, "ця", "ець"}, {masculine, "ля", "ль"}, {masculine, "ня", "нь"}, {masculine, "ія", "ій"}, {masculine, "ая", "ай"}, {masculine, "ея", "ей"}, {masculine, "уя", "уй"}, {masculine, "ря", "р"},
	{masculine, "ка", "к"}, {masculine, "ча", "ч"}, {masculine, "ша", "ш"}, {masculine, "да", "д"}, {masculine, "та", "т"}, {masculine, "ра", "р"}, {masculine, "на", "н"}, {masculine, "ма", "м"}, {masculine, "ба", "б"}, {masculine, "за", "з"}, {masculine, "са", "с"}, {masculine, "ва", "в"}, {masculine, "ла", "л"}, {masculine, "га", "г"}, {masculine, "ха", "х"}, {masculine, "па", "п"}, {masculine, "жа", "ж"}, {masculine, "ця", "ць"},
	{masculine, "ом", ""}, {masculine, "ем", "ь"},
	{feminine, "ської", "ська"}, {feminine, "ській", "ська"}, {feminine, "ською", "ська"}, {feminine, "цької", "цька"}, {feminine, "цькою", "цька"}, {feminine, "ской", "ская"}, {feminine, "цкой", "цкая"},
	{feminine, "ової", "ова"}, {feminine, "євої", "єва"}, {feminine, "іної", "іна"}, {feminine, "ової", "ова"}, {feminine, "овою", "ова"}, {feminine, "овой", "ова"}, {feminine, "евой", "ева"}, {feminine, "иной", "ина"}, {feminine, "ої", "а"},
}

// bodyName writes a body, a document or a role: without a possessive, its head
// in the nominative where the table knows the form, quotation marks gone where
// the whole name stands in them.
func (d *document) bodyName(p phrase) string {
	from, to := p.from, p.to
	for from < to && (leaders[d.tokens[from].word] && d.tokens[from].word != "of") {
		from++
	}
	if from >= to {
		return ""
	}
	if isQuoteMark(d.tokens[from].word) && isClosing(d.tokens[to-1].word) && d.quotedName(from, to) == to-from {
		return d.nominativeWord(from+1)(d, d.text[d.tokens[from+1].start:d.tokens[to-2].end])
	}
	s := d.text[d.tokens[from].start:d.tokens[to-1].end]
	if p.headAt < 0 {
		if to-from == 1 {
			return d.properForm(d.tokens[from])
		}
		return s
	}
	h := d.tokens[p.headAt]
	if h.word == p.head.nominative {
		return s
	}
	var sb strings.Builder
	for j := from; j < p.headAt; j++ {
		sb.WriteString(adjective(d.text[d.tokens[j].start:d.tokens[j].end], p.head.gender))
		sb.WriteString(d.text[d.tokens[j].end:d.tokens[j+1].start])
	}
	sb.WriteString(likeCase(p.head.nominative, d.text[h.start:h.end]))
	sb.WriteString(d.text[h.end:d.tokens[to-1].end])
	return sb.String()
}

// nominativeWord returns how to write a name of one quoted word.
func (d *document) nominativeWord(j int) func(*document, string) string {
	return func(d *document, s string) string {
		if strings.ContainsRune(s, ' ') {
			return s
		}
		return d.properForm(d.tokens[j])
	}
}

// properForm writes a proper name of one word in the shortest form in which the
// text has it, if it stands here in an oblique one: "Автодоре", "Автодор".
func (d *document) properForm(t token) string {
	w := d.text[t.start:t.end]
	if h, ok := lexiconOnce().heads[t.word]; ok {
		return likeCase(h.nominative, w)
	}
	if t.upper || w[0] < 0x80 {
		return w
	}
	last, size := utf8.DecodeLastRuneInString(t.word)
	if !strings.ContainsRune("аеуиіяюом", last) {
		return w
	}
	base := t.word[:len(t.word)-size]
	for _, o := range d.tokens {
		if o.cap && o.kind == wordToken && o.word == base {
			return d.text[o.start:o.end]
		}
	}
	return w
}

// adjective gives an adjective in front of a head the head's gender.
func adjective(w string, g gender) string {
	l := strings.ToLower(w)
	uk := strings.ContainsAny(l, "іїє")
	for _, e := range []struct {
		oblique  string
		m, f, n  string
		language bool // Ukrainian if true
	}{
		{"ської", "", "ська", "", true}, {"ській", "", "ська", "", true}, {"ського", "ський", "", "ське", true}, {"ському", "ський", "", "ське", true},
		{"ої", "", "а", "", true}, {"ій", "", "а", "", true}, {"ього", "ій", "", "є", true},
		{"ского", "ский", "", "ское", false}, {"ском", "ский", "", "ское", false}, {"ской", "", "ская", "", false},
		{"ной", "", "ная", "", false}, {"ного", "ний", "", "не", true}, {"ному", "ний", "", "не", true}, {"вого", "вий", "", "ве", true}, {"вому", "вий", "", "ве", true},
	} {
		if !strings.HasSuffix(l, e.oblique) {
			continue
		}
		ending := map[gender]string{masculine: e.m, feminine: e.f, neuter: e.n}[g]
		if ending == "" {
			return w
		}
		if !uk && e.language && hasAnySuffix(e.oblique, "ного", "вого") && g == neuter {
			return w
		}
		return w[:len(w)-len(e.oblique)] + ending
	}
	return w
}

// likeCase writes word with the capital of model.
func likeCase(word, model string) string {
	m, _ := utf8.DecodeRuneInString(model)
	if !unicode.IsUpper(m) {
		return word
	}
	r, n := utf8.DecodeRuneInString(word)
	return string(unicode.ToUpper(r)) + word[n:]
}
