package summarize

import (
	"strings"

	"visti/internal/news"
)

// secondSpeaks is the second of some people who are not named, the first of whom is the
// source of the sentence before i, where i begins with them and goes on with what they
// say: "Другий висловився жорсткіше: якщо …", "Второй оговорился, что …".
func (r *resolver) secondSpeaks(i int) (*speaker, news.Attribution) {
	d, s := r.d, r.d.sentence(i)
	if !r.crowd || i == 0 || s.quote || s.opened || r.out[i-1].how != news.Unnamed || r.many.role == "" {
		return noSpeaker, news.OwnReport
	}
	j := s.from
	if d.wordIn(buts, j) {
		j++
	}
	g, ok := seconds.gender(d.wordAt(j))
	if !ok || !d.isDeed(j+1, g) {
		return noSpeaker, news.OwnReport
	}
	for k := j + 2; k+2 < s.to && k < j+8; k++ {
		w := d.wordAt(k)
		if w != ":" && !(w == "," && (isThat(d.wordAt(k+1)) || isAmong(d.wordAt(k+1), "щоб чтобы"))) {
			if d.at(k).kind == wordToken {
				continue
			}
			break
		}
		role := d.wordAt(j)
		if one, of, ok := cut(r.many.role, " "); ok && oneOf.has(lower(one)) && outOf.has(strings.SplitN(of, " ", 2)[0]) {
			role += " " + of // "другий із них"
		}
		return &speaker{crowd: true, role: role, gender: g}, news.Unnamed
	}
	return noSpeaker, news.OwnReport
}

// isDeed tells whether token j is the verb of a subject of gender g in the past, or how
// they are: "висловився", "уверен".
func (d *document) isDeed(j int, g gender) bool {
	w := d.wordAt(j)
	if w == "" || w[0] < 0x80 || d.at(j).cap || nounsInLa.has(w+"а") {
		return false
	}
	if _, head := d.headAt(j); head {
		return false
	}
	if g == feminine {
		return sureOf.has(w) || hasAnySuffix(w, "ла лася лась")
	}
	return sureOf.has(w) || w == "був" || w == "был" || isOtherVerb(w) || d.isSaying(j)
}

// counterpart is the other one of two who speak by turns where the sentence i names them
// as such: "Його співрозмовниця нагадала", "Опонент парирував".
func (r *resolver) counterpart(src *source, i int) (*speaker, bool) {
	p := &src.phrase
	if src.how != byName && src.how != byCrowd || p.headAt < 0 || p.to-p.from != 1 || !counterparts.has(p.head.nominative) {
		return noSpeaker, false
	}
	if his := r.d.wordAt(p.from - 1); secretive.has(p.head.nominative) && (p.from == 0 || !possessives.has(his)) {
		return noSpeaker, false // "співрозмовниця видання"
	}
	var found []speaker
	for k := i - 1; k >= 0 && k > i-longestDispute; k-- {
		if v := &r.out[k]; v.how == news.Named && v.speaker.person {
			found = appendSpeaker(found, &v.speaker)
		}
	}
	if len(found) != 2 || !genderFits(p.head.gender, found[1].gender) {
		return noSpeaker, false
	}
	return &found[1], true
}

const longestDispute = 8 // sentences in which both have spoken

var (
	buts         = &wordList{text: "[buts]"}
	seconds      = &wordMap{text: "[seconds]"}
	sureOf       = &wordList{text: "[sureOf]"}
	counterparts = &wordList{text: "[counterparts]"}
)
