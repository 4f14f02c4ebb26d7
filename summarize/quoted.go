package summarize

import "visti/internal/news"

// quote is for a quoted sentence without a speaker of its own: the one that goes
// on with the quotation belongs to who began it; one in a paragraph of its own to
// who spoke last; else it waits for the sentence that names the speaker.
func (r *resolver) quote(i int) {
	s := r.d.sentence(i)
	if i > 0 && s.opened && r.out[i-1].how != news.OwnReport {
		r.out[i] = voice{speaker: r.out[i-1].speaker, how: r.out[i-1].how}
		return
	}
	if r.reopens(i) {
		r.out[i] = voice{speaker: r.out[i-1].speaker, how: r.out[i-1].how}
		return
	}
	if !r.quoting {
		r.since = i
	}
	if i > 0 && s.opened && r.d.meansAnother(r.d.sentence(i-1)) {
		return // "Той казав: «Дурних нема. Є налякані»", of one whom nothing here finds
	}
	if r.crowd && i > 0 && r.out[i-1].how == news.Unnamed && r.d.langAt(s.from) == "en" && !s.open && !r.namedAhead(i) {
		r.out[i] = voice{speaker: r.many, how: news.Unnamed}
		return
	}
	if r.last.who == "" || s.open || r.namedAhead(i) || r.openedBySomebody(i) || r.tailedByAnother(s) {
		return
	}
	r.out[i] = voice{speaker: r.last, how: news.Named}
	first := i
	if r.quoting {
		first = r.since
	}
	if sp, ok := r.opener(i); ok {
		r.out[i].speaker = *sp
	} else if sp, ok := r.toldOfBefore(first); ok {
		r.out[i].speaker = *sp
	} else if r.host.who != "" && r.last.who == r.host.who && r.spoke < i-1 {
		r.out[i].speaker = r.guest // hosts are not quoted for long
	}
	if !genderFits(r.d.tellersGender(first, i+1), r.out[i].speaker.gender) {
		r.out[i] = voice{how: news.OwnReport}
		return
	}
	for k := r.since; r.quoting && k < i; k++ {
		if s := r.d.sentence(k); r.out[k].how == news.OwnReport && (s.quote || s.opened) {
			r.out[k] = r.out[i] // the beginning of what ends here
		}
	}
}

// reopens tells whether the English sentence i puts the mark again in front of the next paragraph
// of a quotation that is still open: "We are proud. ¶ "We asked them to come."
func (r *resolver) reopens(i int) bool {
	d, s := r.d, r.d.sentence(i)
	if i == 0 || s.opened || !s.leads || d.langAt(s.from) != "en" || !isQuoteMark(d.wordAt(s.from)) {
		return false
	}
	before := d.sentence(i - 1)
	return before.open && before.paragraph == s.paragraph-1 && r.out[i-1].how != news.OwnReport
}

// namedAhead tells whether a sentence that follows in the same paragraph names
// the speaker of the quotation.
func (r *resolver) namedAhead(i int) bool {
	for k := i + 1; k < len(r.d.sentences) && k < i+8; k++ {
		s := r.d.sentence(k)
		if s.paragraph != r.d.sentence(i).paragraph {
			return false
		}
		if src := r.d.attribute(s); src.how != unattributed {
			return src.back || r.d.goesOn(k) || r.d.langAt(s.from) != "en" || r.d.tailed(r.d.sentence(i))
		}
		if !s.quote && !s.opened {
			return false
		}
	}
	return false
}

// tailed tells whether words stand behind the quotation that ends in s: somebody is
// named there in a way that nothing here reads.
func (d *document) tailed(s *sentence) bool {
	for j := s.to - 1; j > s.from && !isClosing(d.wordAt(j)); j-- {
		if d.at(j).kind == wordToken {
			return true
		}
	}
	return false
}

// onlyTags tells whether the English sentence i says nothing but who said the quotations right
// in front of it: "Hailey later recalled."
func (r *resolver) onlyTags(i int, src *source) bool {
	d, s := r.d, r.d.sentence(i)
	if i == 0 || s.quote || s.opened || src.at+2 != s.to || src.how != byName && src.how != byPronoun || d.langAt(s.from) != "en" {
		return false
	}
	before := d.sentence(i - 1)
	return before.paragraph == s.paragraph && r.out[i-1].how == news.OwnReport && isClosing(d.wordAt(before.to-1))
}

// tag gives the quotations right before sentence i to sp.
func (r *resolver) tag(i int, sp *speaker, how news.Attribution) {
	d := r.d
	for k := i - 1; k >= 0 && d.sentence(k).paragraph == d.sentence(i).paragraph && (d.sentence(k).quote || d.sentence(k).opened) && r.out[k].how == news.OwnReport; k-- {
		r.out[k] = voice{speaker: *sp, how: how}
	}
}
