package summarize

import (
	"strings"

	"visti/internal/news"
)

// A voice is what is known of one sentence's source after the whole text was read.
type voice struct {
	speaker speaker
	how     news.Attribution
	empty   bool // the sentence only names the source of others
}

// voices names who says each sentence. It goes through the text once: a source
// may stand in the sentence, in the next one, at the end of a quotation, or be a
// pronoun or a role that an earlier sentence named.
func (d *document) voices() []voice {
	r := resolver{d: d, out: make([]voice, len(d.sentences))}
	for i := range r.out {
		r.out[i].how = news.OwnReport
	}
	for i := range d.sentences {
		r.read(i)
	}
	return r.out
}

type resolver struct {
	d       *document
	out     []voice
	known   []speaker // in the order of mention
	last    speaker   // who spoke last
	quoting bool      // the last sentence was part of a quotation without its speaker yet
	since   int       // first sentence of that quotation
}

func (r *resolver) read(i int) {
	s := r.d.sentences[i]
	if s.kind != plainSentence {
		r.quoting = false
		return
	}
	src := r.d.attribute(s)
	sp, how := r.who(src, i)
	switch {
	case src.back && how != news.OwnReport:
		r.spread(i, sp, how)
		r.out[i] = voice{sp, how, src.only}
	case how != news.OwnReport:
		r.out[i] = voice{sp, how, false}
		if r.quoting {
			for k := r.since; k < i; k++ {
				r.out[k] = voice{sp, how, false}
			}
		}
	case s.quote || s.opened:
		r.quote(i)
	}
	if how == news.Named {
		r.last = sp
	}
	r.remember(i)
	r.quoting = r.quoting && s.open || how == news.OwnReport && (s.quote || s.opened) && r.out[i].how == news.OwnReport
}

// quote is for a quoted sentence without a speaker of its own: the one that goes
// on with the quotation belongs to who began it; one in a paragraph of its own to
// who spoke last; else it waits for the sentence that names the speaker.
func (r *resolver) quote(i int) {
	s := r.d.sentences[i]
	if i > 0 && s.opened && r.out[i-1].how != news.OwnReport {
		r.out[i] = voice{r.out[i-1].speaker, r.out[i-1].how, false}
		return
	}
	if !r.quoting {
		r.since = i
	}
	if r.last.who == "" || s.open || r.namedAhead(i) {
		return
	}
	r.out[i] = voice{r.last, news.Named, false}
}

// namedAhead tells whether a sentence that follows in the same paragraph names
// the speaker of the quotation.
func (r *resolver) namedAhead(i int) bool {
	for k := i + 1; k < len(r.d.sentences) && k < i+8; k++ {
		s := r.d.sentences[k]
		if s.paragraph != r.d.sentences[i].paragraph {
			return false
		}
		if r.d.attribute(s).how != unattributed {
			return true
		}
		if !s.quote && !s.opened {
			return false
		}
	}
	return false
}

// spread gives the sentences before i, back to the last one with a source or to
// the paragraph's start, to sp: "Про це повідомили в ДСНС." Where it begins its
// paragraph, the paragraph before it is meant.
func (r *resolver) spread(i int, sp speaker, how news.Attribution) {
	paragraph := r.d.sentences[i].paragraph
	if i > 0 && r.d.sentences[i-1].paragraph != paragraph {
		paragraph = r.d.sentences[i-1].paragraph
	}
	for k := i - 1; k >= 0; k-- {
		s := r.d.sentences[k]
		if s.paragraph != paragraph || r.out[k].how != news.OwnReport {
			return
		}
		if s.kind == plainSentence {
			r.out[k] = voice{sp, how, false}
		}
	}
}

// who turns a source into a speaker.
func (r *resolver) who(src source, i int) (speaker, news.Attribution) {
	switch src.how {
	case byName:
		sp := r.d.speakerOf(src.phrase)
		if sp.who == "" {
			return speaker{}, news.OwnReport
		}
		if src.via.to > src.via.from {
			sp.via = r.d.speakerOf(src.via).who
		}
		return r.identify(sp, src, i), news.Named
	case byCrowd:
		return speaker{crowd: true}, news.Unnamed
	case byPronoun:
		if sp, ok := r.antecedent(src.pronoun); ok {
			return sp, news.Named
		}
		return speaker{}, news.Unnamed
	case byLast:
		if r.last.who != "" {
			return r.last, news.Named
		}
		return speaker{}, news.Unnamed
	}
	return speaker{}, news.OwnReport
}

// identify finds for a role or a surname alone the person that was named before.
func (r *resolver) identify(sp speaker, src source, i int) speaker {
	if sp.person {
		return sp
	}
	p := src.phrase
	if p.headAt < 0 || p.caps > 0 && !r.d.beginsSentence(p.from) || p.quoted > 0 {
		return sp
	}
	if p.head.kind == personHead && p.to-p.from <= 3 {
		var found []speaker
		for _, k := range r.known {
			if k.person && (k.headWord == p.head.nominative || strings.Contains(lower(k.role), sp.headWord)) {
				found = appendSpeaker(found, k)
			}
		}
		if len(found) == 1 {
			return found[0]
		}
		if len(found) == 0 && i > 0 && r.last.person && genderFits(sp.gender, r.last.gender) && r.personsBefore() == 1 {
			return r.last
		}
	}
	if p.head.kind == orgHead && p.to-p.from <= 2 {
		for k := len(r.known) - 1; k >= 0; k-- {
			o := r.known[k]
			if !o.person && o.headWord == sp.headWord && len(o.who) > len(sp.who) {
				return o
			}
		}
	}
	return sp
}

func (r *resolver) personsBefore() int {
	var all []speaker
	for _, k := range r.known {
		if k.person {
			all = appendSpeaker(all, k)
		}
	}
	return len(all)
}

func appendSpeaker(all []speaker, sp speaker) []speaker {
	for _, o := range all {
		if o.who == sp.who || o.surname != "" && sameName(o.surname, sp.surname) {
			return all
		}
	}
	return append(all, sp)
}

// antecedent finds whom a pronoun means: the last one that fits. Where two
// persons fit in the last two sentences it is nobody.
func (r *resolver) antecedent(g gender) (speaker, bool) {
	if g == plural || g == neuter {
		for k := len(r.known) - 1; k >= 0 && k >= len(r.known)-3; k-- {
			if !r.known[k].person {
				return r.known[k], true
			}
		}
		return speaker{}, false
	}
	if r.last.person && genderFits(g, r.last.gender) {
		return r.last, true
	}
	for k := len(r.known) - 1; k >= 0 && k >= len(r.known)-4; k-- {
		if sp := r.known[k]; sp.person && genderFits(g, sp.gender) {
			return sp, true
		}
	}
	return speaker{}, false
}

func genderFits(a, b gender) bool { return a == anyGender || b == anyGender || a == b }

// remember notes whom sentence i names, speaking or not: a pronoun may mean them.
func (r *resolver) remember(i int) {
	s := r.d.sentences[i]
	if v := r.out[i]; v.how == news.Named && !v.speaker.person {
		r.known = append(r.known, v.speaker)
	}
	for j := s.from; j < s.to; j++ {
		t := r.d.tokens[j]
		if !t.cap || t.upper || t.kind != wordToken {
			continue
		}
		if _, ok := lexiconOnce().names[t.word]; !ok {
			continue
		}
		if j+1 >= s.to || !r.d.tokens[j+1].cap || r.d.tokens[j+1].kind != wordToken {
			continue
		}
		if p, ok := r.d.personAround(s, j); ok {
			r.known = append(r.known, r.d.speakerOf(p))
			j = p.to - 1
		}
	}
	if v := r.out[i]; v.how == news.Named && v.speaker.person {
		r.known = append(r.known, v.speaker)
	}
}

// personAround reads the role in front of the given name at j with the name.
func (d *document) personAround(s sentence, j int) (phrase, bool) {
	from := j
	for from > s.from && j-from < 8 {
		t := d.tokens[from-1]
		if t.kind != wordToken || enders[t.word] {
			break
		}
		if _, ok := lexiconOnce().verbs[t.word]; ok {
			break
		}
		from--
	}
	for ; from <= j; from++ {
		p, ok := d.phraseAfter(from, s.to)
		if ok && p.nameFrom == j && (p.headAt >= 0 || from == j) {
			return p, true
		}
	}
	return phrase{}, false
}
