package summarize

import "visti/internal/news"

// speaking is who says sentence i, how the text tells so, and what of it stands in the
// sentence itself.
func (r *resolver) speaking(i int) (*source, *speaker, news.Attribution) {
	s := r.d.sentence(i)
	src := r.d.attribute(s)
	if src.back && src.how == byCrowd && i == 0 {
		src = noSource // "Степ знову про це нагадав" tells of nothing before it
	}
	sp, how := r.who(src, i)
	if src.how == unattributed {
		sp, how = r.secondSpeaks(i)
	}
	if (how == news.OwnReport && src.how == unattributed || src.how == byLast) && (r.dialogued || s.quote || s.opened) {
		if tag := r.d.lineTag(s); tag.how != unattributed {
			src = tag
			sp, how = r.who(src, i)
		}
	}
	if how == news.OwnReport && (src.how == unattributed || src.how == byLast) {
		sp, how = r.goesOnSpeaking(i)
	}
	if cried, ok := r.exclaimed(i); ok {
		src, sp, how = &source{how: byName, only: true, at: s.from}, cried, news.Named
	}
	if src.mood && !r.spokeBefore(sp, i) {
		src, sp, how = noSource, noSpeaker, news.OwnReport
	}
	return src, sp, how
}
