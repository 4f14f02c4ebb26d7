package summarize

import "visti/internal/news"

// repliesOn tells whether sentence i goes on with a line of dialogue: "— Так, —
// каже вона. — Ні." What follows it in its paragraph is of the line too, as long as
// nobody speaks and it tells nothing of who did: "— Ні. Торік я пішла."
func (r *resolver) repliesOn(i int) bool {
	d, s := r.d, r.d.sentences[i]
	if i == 0 || s.leads || r.out[i-1].how == news.OwnReport {
		return false
	}
	before := d.sentences[i-1]
	if isDash(d.tokens[s.from].word) {
		return before.paragraph == s.paragraph && (r.dialogued || before.quote || isDash(d.tokens[before.from].word))
	}
	if goes := r.replied && r.dialogued && d.langAt(s.from) != "en"; !goes || d.isAbout(s, r.out[i-1].speaker) {
		r.replied = false
		return false
	}
	return true
}
