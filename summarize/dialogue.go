package summarize

import "visti/internal/news"

// repliesOn tells whether sentence i goes on with a line of dialogue: "— Так, —
// каже вона. — Ні." What follows it in its paragraph is of the line too, as long as
// nobody speaks and it tells nothing of who did: "— Ні. Торік я пішла."
func (r *resolver) repliesOn(i int) bool {
	d, s := r.d, r.d.sentence(i)
	if i == 0 || s.leads || r.out[i-1].how == news.OwnReport {
		return false
	}
	before := d.sentence(i - 1)
	if isDash(d.wordAt(s.from)) {
		return before.paragraph == s.paragraph && (r.dialogued || before.quote || isDash(d.wordAt(before.from)))
	}
	if goes := r.replied && r.dialogued && d.langAt(s.from) != "en"; !goes || d.isAbout(s, &r.out[i-1].speaker) {
		r.replied = false
		return false
	}
	return true
}

// dialogue gives the sentences before i to who speaks it if a dash begins their
// paragraph and the speaker stands behind another: "– Мені 58. Я втомилася, –
// сказала Ніна."
func (r *resolver) dialogue(i int) {
	s := r.d.sentence(i)
	inserted := false
	for j := s.from + 2; j < s.to && !inserted; j++ {
		inserted = isDash(r.d.wordAt(j)) && !r.d.at(j).glued && isSpeechEnd(r.d.wordAt(j-1)) && j+1 < s.to && r.d.isSaying(j+1)
	}
	first := i
	for first > 0 && r.d.sentence(first-1).paragraph == s.paragraph && (r.out[first-1].how == news.OwnReport || r.out[first-1].speaker.who == r.out[i].speaker.who || r.d.tellsOfSpeech(first-1)) {
		first--
	}
	if !inserted || first == i || !r.d.sentence(first).leads || !isDash(r.d.wordAt(r.d.sentence(first).from)) {
		return
	}
	for k := first; k < i; k++ {
		if r.d.sentence(k).kind == plainSentence && r.out[k].how == news.OwnReport {
			r.out[k] = voice{speaker: r.out[i].speaker, how: r.out[i].how}
		}
	}
}

//go:noinline
func isSpeechEnd(w string) bool { return w == "," || w == "!" || w == "?" || w == "…" }

// tellsOfSpeech tells whether sentence i begins its paragraph with a dash and somebody who is
// told of in the line: "— Сусідка каже: «Терпи». А я пішла, — згадує Ніна."
func (d *document) tellsOfSpeech(i int) bool {
	s := d.sentence(i)
	if !s.leads || !isDash(d.wordAt(s.from)) || d.latin(s.from) {
		return false
	}
	for j := s.from + 2; j < s.to; j++ {
		if isDash(d.wordAt(j)) && !d.at(j).glued {
			return false // who speaks is named here
		}
	}
	return true
}
