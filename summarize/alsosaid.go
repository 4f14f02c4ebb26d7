package summarize

import "strings"

// sharedEnglish is the subject of an English sentence whose second verb, of saying, stands right
// behind "and" or "but" at token k: "He gave no details, but (said)", "Police made no arrests
// and (said)". Nothing between may be the subject of that verb too.
func (d *document) sharedEnglish(s sentence, k int) source {
	if k < s.from+4 || d.tokens[s.from].word[0] >= 0x80 || d.tokens[k-1].word != "and" && d.tokens[k-1].word != "but" || !plainSaying.has(d.wordAt(k)) {
		return source{}
	}
	end := k - 1
	if d.tokens[end-1].word == "," {
		end--
	}
	begin := d.overOpening(s, k)
	from := begin + btoi(isArticle(d.tokens[begin].word))
	src := source{how: byPronoun, at: from}
	to := begin + 1
	if g, ok := pronouns[d.tokens[begin].word]; ok {
		if from > begin || g != masculine && g != feminine {
			return source{}
		}
		src.pronoun = g
	} else {
		p, ok := d.phraseAfter(from, end)
		if !ok || p.from != from || p.headAt < 0 && p.caps == 0 || d.isOwn(p) {
			return source{}
		}
		src.how, src.phrase, to = d.howOf(p), p, p.to
	}
	if to >= end || !isEnglishVerb(d.tokens[d.overAdverbs(to, end)].word) {
		return source{}
	}
	for n := to; n < end; n++ {
		t := d.tokens[n]
		_, pronoun := pronouns[t.word]
		if t.kind == markToken && !t.glued || isQuoteMark(t.word) || relatives.has(t.word) || t.word == "that" || d.isSaying(n) || pronoun && !possessives.has(t.word) {
			return source{}
		}
	}
	return src
}

// overAdverbs is the first token from k on that is no adverb.
func (d *document) overAdverbs(k, limit int) int {
	for k+1 < limit && isAdverb(d.tokens[k].word) {
		k++
	}
	return k
}

// isEnglishVerb tells whether w, right behind a subject, is its verb.
func isEnglishVerb(w string) bool {
	return isBe(w) || haves.has(w) || modals.has(w) || finite.has(w) || helping.has(w) || strings.HasSuffix(w, "ed")
}

var helping = &wordList{text: `did didn't does doesn't do don't wasn't weren't couldn't wouldn't`}

// utteredNear tells whether what somebody gives, writes or posts and says something in stands
// near in front of token k: "a phone interview with La7 (in which)".
func (d *document) utteredNear(from, k int) bool {
	for n := k - 1; n > from && n > k-7 && d.tokens[n].kind == wordToken; n-- {
		if spokenThings.has(d.tokens[n].word) {
			return true
		}
	}
	return false
}

// behindDelay is the token in front of the words that stand between "not" and its verb, the last
// of them at k: "have not (yet) commented".
func (d *document) behindDelay(k, from int) int {
	for k > from && delaying.has(d.tokens[k].word) {
		k--
	}
	return k
}

var (
	spokenThings = &wordList{text: `interview statement letter video post message speech address tweet email e-mail note column article essay op-ed memo podcast broadcast briefing`}
	delaying     = &wordList{text: `yet immediately publicly directly`}
)
