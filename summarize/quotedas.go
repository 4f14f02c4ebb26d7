package summarize

// byQuotedAs reads who is quoted in the passive, and the medium that quotes them: "“We will
// close it,” Ann Reed was quoted as saying by the Gazette", "was quoted by the Gazette as saying".
func (d *document) byQuotedAs(s *sentence) *source {
	for j := s.from + 2; j+2 < s.to; j++ {
		if w := d.wordAt(j); w != "quoted" && w != "cited" || !isBe(d.wordAt(j-1)) {
			continue
		}
		if d.langAt(j) != "en" {
			return noSource
		}
		as := j + 1
		for as < s.to && as < j+longestPhrase && !d.is(as, "as") {
			as++
		}
		if !d.is(as+1, "saying") || as+1 >= s.to {
			return noSource
		}
		be := j - 1
		if d.is(be, "been") && d.wordIn(haves, be-1) {
			be--
		}
		src := d.subjectBefore(s, be, 0)
		if src.how != byName && src.how != byPronoun || d.isOwn(&src.phrase) {
			return noSource
		}
		src.at = j
		by := j + 1
		if as == by {
			by = as + 2
		}
		w := d.wordAt(by)
		if p, ok := d.phraseAfter(by+1, s.to); ok && (w == "by" || w == "in") && d.overArticle(p.from, by+1) == by+1 && !p.person() && d.isMedium(p) {
			for d.is(p.to, ".") && d.at(p.to+1).kind == wordToken && d.at(p.to+1).glued {
				p.to += 2 // "the news site Harbour.Online"
			}
			src.via = *p
		}
		return src
	}
	return noSource
}
