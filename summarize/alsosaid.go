package summarize

// sharedEnglish is the subject of an English sentence whose second verb, of saying, stands right
// behind "and" or "but" at token k: "He gave no details, but (said)", "Police made no arrests
// and (said)". Nothing between may be the subject of that verb too.
func (d *document) sharedEnglish(s *sentence, k int) *source {
	if k < s.from+4 || !d.latin(s.from) || !isAmong(d.wordAt(k-1), "and but") || !d.wordIn(plainSaying, k) {
		return noSource
	}
	begin := d.overOpening(s, k)
	from := begin + btoi(isArticle(d.wordAt(begin)))
	src, to := &source{how: byPronoun, at: from}, begin+1
	if g, ok := d.pronoun(begin); ok {
		if from > begin || g != masculine && g != feminine {
			return noSource
		}
		src.pronoun = g
	} else {
		p, ok := d.phraseAfter(from, k-1)
		if !ok {
			return noSource
		}
		src.how, src.phrase, to = d.howOf(p), *p, p.to
	}
	for n := to; n < k-1; n++ {
		t := d.at(n)
		_, pronoun := pronouns.gender(t.word)
		if t.kind == markToken && n != k-2 || relatives.has(t.word) || pronoun && !possessives.has(t.word) {
			return noSource
		}
	}
	return src
}

// utteredNear tells whether what somebody gives, writes or posts and says something in stands
// near in front of token k: "a phone interview with La7 (in which)".
func (d *document) utteredNear(from, k int) bool {
	for n := k - 1; n > from && n > k-7; n-- {
		if d.wordIn(spokenThings, n) {
			return true
		}
	}
	return false
}

// behindDelay is the token in front of the words that stand between "not" and its verb, the last
// of them at k: "have not (yet) commented".
func (d *document) behindDelay(k, from int) int {
	for k > from && d.wordIn(delaying, k) {
		k--
	}
	return k
}

var (
	spokenThings = &wordList{text: "[spokenThings]"}
	delaying     = &wordList{text: `yet immediately publicly directly`}
)
