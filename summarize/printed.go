package summarize

import "visti/internal/news"

// isPrinted tells whether sentence i, which one person says, names their article in a
// medium: "К такому выводу приходит политолог Гай в статье «Берег», опубликованной в журнале",
// or the medium alone, where the text calls them its author: "Об этом в журнале пишет Гай".
func (r *resolver) isPrinted(i int) bool {
	d, s := r.d, r.d.sentence(i)
	if v := &r.out[i]; v.how != news.Named || !v.speaker.person || d.latin(s.from) {
		return false // "О Гае говорится в статье, опубликованной в журнале"
	}
	for j := s.from; j < s.to; j++ {
		if d.wordIn(articles, j) && d.cameOut(j, s.to) {
			return true
		}
		if d.wordIn(inPrint, j) && d.mediumNear(s, j) && d.callsAuthor(i+1, r.out[i].speaker.gender) {
			return true
		}
	}
	return false
}

// mediumNear tells whether a medium is named as the place where something stands near the
// verb at j.
func (d *document) mediumNear(s *sentence, j int) bool {
	for k := max(s.from, j-6); k < j+6 && k < s.to; k++ {
		if d.isMediumAt(k, s.to) {
			return true
		}
	}
	return false
}

// callsAuthor tells whether a sentence from i on calls somebody the author, of nothing else:
// "Автор починає зі сцени", but not "Автор закону".
func (d *document) callsAuthor(i int, g gender) bool {
	author := "автор"
	if g == feminine {
		author = "авторка"
	}
	for _, s := range d.sentences[min(i, len(d.sentences)):] {
		for j := s.from; j+1 < s.to; j++ {
			if d.wordAt(j) != author {
				continue
			}
			if d.isSaying(j+1) || d.wordIn(authorDoes, j+1) {
				return true // but not "Автор закону", "Автор живёт в Харькове"
			}
		}
	}
	return false
}

// cameOut tells whether the article at token j came out in a medium: "статье «Берег»,
// опубликованной в журнале", "статті в газеті", "тексті, що вийшов торік на порталі".
func (d *document) cameOut(j, limit int) bool {
	k := j + 1
	if k < limit {
		k += d.quotedName(k, limit)
	}
	out := d.isMediumAt(k, limit)
	for n := k; n < limit && n < k+5 && !out; n++ {
		if w := d.wordAt(n); printedSo.begins(w) || outNow.has(w) {
			out = d.isMediumAt(n+1, limit) || d.isMediumAt(n+2, limit)
		}
	}
	return out
}

// isMediumAt tells whether a medium is named as the place where something stands, from
// token k on: "в журнале", "на сторінках тижневика", "в свежем номере журнала".
func (d *document) isMediumAt(k, limit int) bool {
	if w := d.wordAt(k); k+1 >= limit || !isAmong(w, "в у на для") {
		return false
	}
	for n := k + 1; n < limit && n < k+5 && d.at(n).kind == wordToken; n++ {
		if h, ok := d.headAt(n); ok && papers.has(h.nominative) || d.wordIn(weeklies, n) {
			return true
		}
	}
	return false
}

// signs is the person whose name, which no table knows, stands right before their column:
// "переговірник Турб'єрн Гаук (Torbjørn Haug) в есе".
func (d *document) signs(s *sentence) (*speaker, bool) {
	for j := s.from + 3; j+1 < s.to; j++ {
		if !isPreposition(d.wordAt(j)) || !d.wordIn(columns, j+1) && !d.wordIn(articles, j+1) {
			continue
		}
		k := j
		if d.is(k-1, ")") {
			for k--; k > s.from && !d.is(k, "("); k-- {
			}
		}
		if k < s.from+2 || !d.isNameWord(k-1) || !d.isNameWord(k-2) || d.latin(k-1) || d.wordIn(placeNouns, k-1) || d.ends(k-2) {
			return noSpeaker, false
		}
		return d.speakerOf(newName(k-2, k, 2)), true
	}
	return noSpeaker, false
}

// notAllAgree tells whether the Ukrainian or Russian sentence s turns from whose words are
// retold to those who think otherwise: "С такими оценками согласны не все."
func (d *document) notAllAgree(s *sentence) bool {
	for j := s.from; j+1 < s.to; j++ {
		w, next := d.wordAt(j), d.wordAt(j+1)
		if w == "не" && isAmong(next, "все всі усі") {
			return d.containsAny(s.from, s.to, disagreeing) || d.containsAny(s.from, s.to, alike)
		}
	}
	return false
}

var (
	authorDoes = &wordList{text: "[authorDoes]"}
	inPrint    = &wordList{text: "[inPrint]"}
	alike      = &wordList{text: "[alike]"}
	outNow     = &wordList{text: "[outNow]"}
	weeklies   = &wordList{text: "[weeklies]"}
)

// How the participles begin of what is printed.
var printedSo = &wordList{text: "[printedSo]"}
