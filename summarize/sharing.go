package summarize

// beforeShared is the first token of what somebody shares with the reader, right in front of the
// verb at j: "(…», — своїми враженнями) поділився учасник"; j itself where nothing is.
func (d *document) beforeShared(j, from int) int {
	if !d.wordIn(impressing, j) {
		return j
	}
	k := j
	for k-1 > from && k > j-3 && d.endsIn(k-1, "ями ами їми єю ою ом ем ими іми ым им ией ой") {
		k--
	}
	return k
}

// overGerund goes over the clause between commas, at token k behind a verb of saying, that tells
// what somebody does meanwhile: "(сказал), комментируя решение суда, (адвокат)".
func (d *document) overGerund(k, limit int) int {
	if k+3 >= limit || !d.is(k, ",") || !isGerund(d.wordAt(k+1)) {
		return k
	}
	for n := k + 2; n+1 < limit && n < k+longestPhrase; n++ {
		if d.is(n, ",") {
			return n + 1
		}
	}
	return k
}

// isGerund tells Ukrainian and Russian adverbial participles by their endings: виступаючи,
// комментируя, відповівши, обращаясь.
func isGerund(w string) bool {
	return hasAnySuffix(w, "учи ючи ачи ячи ючись ачись ячись вши вшись уя ая яя ясь вив тив") || w == "говоря"
}

// tellsFirst tells whether s tells first of what and then, by the verb at j, who speaks of it:
// "Про зростання цін попередив економіст Лис".
func (d *document) tellsFirst(s *sentence, j int) bool {
	from := s.from
	if d.wordIn(earlierOn, from) {
		from++ // "Ранее о переносе сообщил сам Абэ"
	}
	return from < j && isAbout(d.wordAt(from)) && j <= from+farTold && d.tellerBehind(s, j)
}

//go:noinline
func isAbout(w string) bool { return w == "про" || w == "о" || w == "об" }

var earlierOn = &wordList{text: "[earlierOn]"}

const farTold = 7 // tokens from where the sentence begins to the verb

var impressing = &wordList{text: "[impressing]"}

// learnedBy tells whether the verb of learning at j has a medium behind it that tells what it
// learned: ", узнали «Ведомости»", ", дізнався РБК".
func (d *document) learnedBy(j, limit int) bool {
	return j+1 < limit && (d.quotedName(j+1, limit) > 0 || d.at(j+1).upper)
}

var learning = &wordList{text: "[learning]"}
