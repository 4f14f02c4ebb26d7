package summarize

import (
	"visti/internal/news"
)

// mentionsOf are the mentions that the person p makes in sentence i: one for the role
// beside the name, and one for another in front of it, "свідка, електрика Петра
// Мельника", but not where people stand in a row.
func (r *resolver) mentionsOf(p *phrase, i int, subject bool) []mention {
	d := r.d
	all := append(make([]mention, 0, 2), mention{*d.speakerOf(p), i, subject})
	k := p.from - 2
	if p.headAt != p.from || k < d.sentence(i).from || !d.is(k+1, ",") || d.latin(k) || isPreposition(d.wordAt(k-1)) {
		return all
	}
	w := d.wordAt(k)
	h, ok := d.headAt(k)
	if man, is := speakingNoun(trimSuffix(w, "ка") + "ок"); is && h.gender == feminine && all[0].gender == masculine {
		h = man // "свідка" is a woman only in the nominative
	}
	if next := d.wordAt(p.to); !ok || h.kind != personHead || h.gender == plural || ands.has(next) || next == "," {
		return all
	}
	if (w == h.nominative) != (d.wordAt(p.headAt) == p.head.nominative) || d.at(k).cap && !d.beginsSentence(k) {
		return all
	}
	second := all[0]
	second.headWord, second.role = h.nominative, h.nominative
	return append(all, second)
}

// broughtInBefore is whom the sentence before i brings in to hear them, by their name for
// the first time, if p tells no more than that a man or a woman speaks: "Покликали
// електрика Петра Мельника. Чоловік розповів".
func (r *resolver) broughtInBefore(p *phrase, i int) (*speaker, bool) {
	if i == 0 || p.to-p.from != 1 || p.headAt < 0 || !anybody.has(p.head.nominative) || r.out[i-1].how != news.OwnReport {
		return noSpeaker, false
	}
	var found []speaker
	k := len(r.known) - 1
	for ; k >= 0 && r.known[k].sentence == i-1; k-- {
		if m := r.known[k]; m.person && genderFits(p.head.gender, m.gender) {
			found = appendSpeaker(found, &m.speaker)
		}
	}
	if len(found) != 1 {
		return noSpeaker, false
	}
	for ; k >= 0; k-- {
		if r.known[k].who == found[0].who {
			return noSpeaker, false // who was named before may be told of only
		}
	}
	return &found[0], true
}

// anybody are words for a person that tell only their gender and age.
var anybody = &wordList{text: "[anybody]"}
