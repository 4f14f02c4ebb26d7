package summarize

import (
	"unicode/utf8"

	"visti/internal/news"
)

// goesOnUnnamed tells whether a Ukrainian or Russian sentence i, without a word for who
// speaks, goes on with the one who is the subject of the sentence before it: "На
// запитання про травму відповів, що …", "Каже, що чекає", "Крик пояснив тим, що …".
func (r *resolver) goesOnUnnamed(i int) bool {
	d, s := r.d, r.d.sentence(i)
	if i == 0 || r.spoke != i-1 || r.told != i || !r.last.person || s.quote || s.opened || d.latin(s.from) {
		return false
	}
	if s.leads && !(d.wordIn(saysAlone, s.from) && r.out[i-1].how == news.Named) {
		return false
	}
	for k := len(r.known) - 1; k >= 0 && r.known[k].sentence == i-1; k-- {
		if m := r.known[k]; m.person && m.who != r.last.who {
			return false // who may be meant as well
		}
	}
	for j := s.from; j < s.to && j < s.from+9; j++ {
		t := d.at(j)
		if t.kind != wordToken || t.cap && j > s.from {
			return false
		}
		if d.isVerbOf(s, j) {
			return d.isTheirVerb(j, r.last.gender) && d.leadsOn(s, j) && d.maySubjectLack(s, j)
		}
		if _, pronoun := pronouns.gender(t.word); pronoun && !possessives.has(t.word) || isOtherVerb(t.word) {
			return false
		}
	}
	return false
}

// Verbs in the present with which a new paragraph goes on with who spoke last.
var saysAlone = &wordList{text: "[saysAlone]"}

// isTheirVerb tells whether the verb of saying at j is of one person of gender g.
func (d *document) isTheirVerb(j int, g gender) bool {
	w := d.wordAt(j)
	v := verbOf(w)
	if v.impersonal() || v.gender() == plural || v.gender() == neuter {
		return false
	}
	return v.gender() == g || v.gender() == anyGender && hasAnySuffix(w, "є е ить їть ється ится ет ёт ит ется")
}

// leadsOn tells whether what is said follows the verb at j right away, or the reason that
// it gives: "тим, що".
func (d *document) leadsOn(s *sentence, j int) bool {
	if next := d.wordAt(j + 1); (next == "тим" || next == "тем") && d.is(j+2, ",") && isThat(d.wordAt(j+3)) {
		return true
	}
	return d.is(j+1, ":") || d.is(j+1, ",") && isThat(d.wordAt(j+2)) || d.thatFollows(j, s.to)
}

// maySubjectLack tells whether no word in front of the verb at j in s may be its subject:
// there is none, or what a preposition begins and no case but another ends; a thing that is
// explained "тим, що" is no subject either.
func (d *document) maySubjectLack(s *sentence, j int) bool {
	if j == s.from {
		return true
	}
	reason := isAmong(d.wordAt(j+1), "тим тем")
	if !governs(d.wordAt(s.from)) && !reason {
		return false
	}
	for k := s.from; k < j; k++ {
		if h, ok := d.headAt(k); ok && h.nominative == d.wordAt(k) && (k == s.from || !governs(d.wordAt(k-1))) {
			return false
		}
	}
	if last := d.wordAt(j - 1); !reason && j-2 >= s.from && !governs(d.wordAt(j-2)) {
		end, _ := utf8.DecodeLastRuneInString(last)
		return containsRune("уюеєіїиы", end) || hasAnySuffix(last, "ом ем им ым ах ях ами ями ого ой")
	}
	return true
}

// tellsAsSubject tells whether the source src of a sentence is the subject of its verb of
// saying.
func (d *document) tellsAsSubject(src *source) bool {
	return (src.how == byName || src.how == byPronoun) && src.at > 0 && src.at < len(d.tokens) && d.isSaying(src.at)
}

// hearsGoOn tells whether a word for hearsay tells that the Ukrainian or Russian sentence i
// goes on with what is said right before it: "Тепер, мовляв, садити він буде менше."
func (r *resolver) hearsGoOn(i int) bool {
	d, s := r.d, r.d.sentence(i)
	if i == 0 || r.out[i-1].how == news.OwnReport || s.leads || s.quote || s.opened || d.latin(s.from) || d.sentence(i-1).paragraph != s.paragraph {
		return false
	}
	for j := s.from; j+1 < s.to && j < s.from+6; j++ {
		w := d.wordAt(j)
		if reportedly.has(w) && d.is(j+1, ",") && (j == s.from || d.is(j-1, ",")) {
			return true
		}
		if w == ":" || isQuoteMark(w) || isDash(w) || isOtherVerb(w) || d.isSaying(j) {
			return false // "Сусід махає рукою: мовляв, …", "Депутати пішли, мовляв, …"
		}
	}
	return false
}

var reportedly = &wordList{text: `мовляв мол дескать`}

// goesOnSpeaking is who speaks in sentence i if they go on without a word for them.
func (r *resolver) goesOnSpeaking(i int) (*speaker, news.Attribution) {
	if r.hearsGoOn(i) {
		return r.out[i-1].speaker.copy(), r.out[i-1].how
	}
	if !r.goesOnUnnamed(i) {
		return noSpeaker, news.OwnReport
	}
	r.told = i + 1
	return r.last.copy(), news.Named
}
