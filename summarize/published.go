package summarize

// byPublished reads who made public what the sentences before s tell, in Ukrainian and Russian:
// "Відповідну інформацію поширила мерія", "Соответствующий приказ опубликован на сайте мэрии",
// "Об этом стало известно из сообщения мэрии".
func (d *document) byPublished(s *sentence) *source {
	if s.opened || d.latin(s.from) {
		return noSource
	}
	j := d.overPublic(s)
	if j == 0 {
		return noSource
	}
	src := &source{how: byName, at: j, back: true, only: true}
	k, w := j+1, d.wordAt(j)
	for k+1 < s.to && d.isDate(k) {
		k++
	}
	if isPreposition(d.wordAt(k)) {
		p, ok := d.venue(k, s.to)
		src.phrase = *p
		if !ok || p.caps == 0 && p.quoted == 0 && vagueBodies.has(p.head.nominative) {
			return noSource // "на сайте компании" is not always that of the one that was named last
		}
		return src
	}
	if knowingFrom.has(w) || learning.has(w) {
		if !isFrom(d.wordAt(k)) {
			return noSource
		}
		k += 1 + btoi(d.wordIn(wordsFrom, k+1))
		p, ok := d.phraseAfter(k, s.to)
		src.phrase = *p
		if !ok {
			return noSource
		}
		return src
	}
	p, ok := d.phraseAfter(k, s.to)
	src.phrase = *p
	if !ok || p.from != k || !d.agrees(p, ofGender(verbGender(w))) {
		return noSource
	}
	return src
}

// overPublic is the verb behind the news, such news, or news of this, with which s begins; 0 where
// none is: "Відповідну інформацію на сайті (поширила)", "Інформація про це (з'явилася)".
func (d *document) overPublic(s *sentence) int {
	j := s.from
	if isThis(d.wordAt(j), d.wordAt(j+1)) {
		if j += 2; d.is(j, "стало") && d.wordIn(knowingFrom, j+1) {
			return j + 1
		}
		for n := j; n < j+5 && n+1 < s.to; n++ {
			if d.wordIn(learning, n) && isFrom(d.wordAt(n+1)) {
				return n // "Об этом «Обзор» узнал из сообщения мэрии"
			}
		}
		return 0
	}
	such := isMatching(d.wordAt(j)) || d.wordIn(suchWords, j)
	if such {
		j++
	}
	if !d.wordIn(publicThings, j) {
		return 0
	}
	j++
	if isThis(d.wordAt(j), d.wordAt(j+1)) {
		j, such = j+2, true
	}
	if !such {
		return 0
	}
	for n := j; n < s.to && d.at(n).kind == wordToken; n++ {
		if w := d.wordAt(n); publicising.has(w) || plurally.has(w) || publicly.begins(w) {
			return n
		}
	}
	return 0
}

// isMatching tells whether w is a form of "відповідна (заява)", "соответствующее (заявление)".
func isMatching(w string) bool {
	return hasAnyPrefix(w, "відповідн соответствующ")
}

func isFrom(w string) bool {
	return isAmong(w, "з із зі из со")
}

// How words begin that tell that something is there to be read.
var publicly = &wordList{text: "[publicly]"}

var (
	knowingFrom  = &wordList{text: `відомо известно`}
	wordsFrom    = &wordList{text: "[wordsFrom]"}
	publicThings = &wordList{text: "[publicThings]"}
	publicising  = &wordList{text: "[publicising]"}
	plurally     = &wordList{text: "[plurally]"}
)
