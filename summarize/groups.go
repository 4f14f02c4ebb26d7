package summarize

// groupExplained reads the English group, which no table knows, that begins its sentence
// and is explained before the verb at token k, or that is both of two: "Velaran settlers,
// who form most of the party, (said)", "Both sides (said)".
func (d *document) groupExplained(s *sentence, k int) (*phrase, bool) {
	begin := d.overOpening(s, k)
	if begin >= k || !d.latin(begin) {
		return noPhrase, false
	}
	if d.is(begin, "both") && begin+2 == k && d.wordIn(parties, begin+1) {
		return newPhrase(begin, k, 0), true
	}
	if !d.is(k-1, ",") {
		return noPhrase, false
	}
	c := begin
	for c < k-3 && d.at(c).kind == wordToken {
		c++
	}
	if !d.is(c, ",") || !d.is(c+1, "who") || c == begin || c > begin+longestGroup || d.hasVerb(begin, c) {
		return noPhrase, false
	}
	at := c - 1
	for n := begin + 1; n < c-1; n++ {
		if w := d.wordAt(n); isAmong(w, "at from in") && d.at(c-1).cap {
			at = n - 1 // "Brokers at Pell Hartington, who"
			break
		}
	}
	last := d.at(at)
	h, head := d.headAt(at)
	if head && (h.gender != plural || at == c-1) || last.cap && !d.beginsSentence(at) || !hasAnySuffix(last.word, "s") || hasAnySuffix(last.word, "ss") || documents.has(last.word) {
		return noPhrase, false
	}
	for j := c + 1; j < k-1; j++ {
		if isBreak(d.wordAt(j)) {
			return noPhrase, false
		}
	}
	return newPhrase(begin, c, 0), true
}

// opensClause tells whether a clause may begin at the English token k, behind "thinks": with
// an article, a name, a pronoun or what is somebody's.
func (d *document) opensClause(k, limit int) bool {
	if k+2 >= limit {
		return false
	}
	t := d.at(k)
	_, pronoun := pronouns.gender(t.word)
	return t.kind == wordToken && !governs(t.word) && (isArticle(t.word) || t.cap || pronoun || possessives.has(t.word) || t.word == "this" || t.word == "there")
}

// manyThink tells whether the source src of the English verb of thinking at j is a group or a
// body with which s begins: "Brokers at Pell, who cut it, think", "The union reckons".
func (d *document) manyThink(s *sentence, j int, src *source) bool {
	first := d.standsFirst(s, &src.phrase) || src.how == byCrowd && src.phrase.from == d.overOpening(s, s.to)
	if !d.latin(j) || !first || !d.clauseBehind(j+1, s.to) {
		return false
	}
	return src.how == byCrowd || src.how == byName && src.phrase.headAt >= 0 && src.phrase.head.kind != 0
}

const longestGroup = 8 // words

var parties = &wordList{text: "[parties]"}

// somebodyWho reads somebody of whom only what they know is told, with which the English
// sentence begins, before the verb at token k: "A person with direct knowledge of it, who
// asked not to be named, (said)".
func (d *document) somebodyWho(s *sentence, k int) (*phrase, bool) {
	begin := d.overOpening(s, k)
	if begin+3 >= k || !isAmong(d.wordAt(begin), "a one another") || !d.wordIn(somebody, begin+1) || !d.wordIn(crowdJoiners, begin+2) {
		return noPhrase, false
	}
	end := k
	for j := k - 1; j > begin+2; j-- {
		if d.is(j, ",") {
			end = j
		} else if isBreak(d.wordAt(j)) || isQuoteMark(d.wordAt(j)) {
			return noPhrase, false
		}
	}
	return newPhrase(begin, end, 0), d.is(k-1, ",") && d.wordIn(plainSaying, k)
}

// atTheirs reads the body in whose rooms "they" speak who stand at token k: "In the press
// service of Velara, they (said)".
func (d *document) atTheirs(s *sentence, k int) (*phrase, bool) {
	first := d.wordAt(s.from)
	if k < s.from+4 || first != "in" && first != "at" || !d.is(k-1, ",") {
		return noPhrase, false
	}
	p, ok := d.phraseAfter(s.from+1, k-1)
	return p, ok && p.to == k-1 && p.headAt >= 0 && p.head.kind == orgHead && !isPaper(p.head.nominative)
}

var somebody = &wordList{text: "[somebody]"}

// manyAt reads many people of some kind, or reports of nobody, at token k, where nothing but
// a mark ends them: "(according to) attendees and speakers,", "media reports.", but not
// "plans", which are no word of anybody.
func (d *document) manyAt(k, limit int) (*phrase, bool) {
	end := k
	for end < limit && end < k+longestGroup && d.at(end).kind == wordToken && !d.at(end).cap {
		end++
	}
	if end == k || end < limit && d.at(end).kind != markToken || !d.latin(k) {
		return noPhrase, false
	}
	last := d.wordAt(end - 1)
	if !hasAnySuffix(last, "s") || hasAnySuffix(last, "ss") || last != "reports" && !hasAnySuffix(last, "ers ors ees ants ents ists ians ates erts") || noPeople.has(last) {
		return noPhrase, false
	}
	for j := k; j < end; j++ {
		w := d.wordAt(j)
		if isArticle(w) || possessives.has(w) || governs(w) || last != "reports" && documents.has(w) {
			return noPhrase, false
		}
	}
	return newPhrase(k, end, 0), true
}

// What ends as words for people do.
var noPeople = &wordList{text: "[noPeople]"}

var reckoning = &wordList{text: `think thinks reckon reckons`}

// isOnTopic tells whether token j is inside the name of a body: "Council on (Foreign Relations)".
func (d *document) isOnTopic(j int) bool {
	return d.is(j, "on") && d.at(j+1).cap && d.at(j-1).cap && isAmong(d.wordAt(j-1), "council center centre committee subcommittee commission panel conference institute") && !isOfDate(d.wordAt(j+1)) && !d.wordIn(weekdayNames, j+1)
}

// groupFrom reads the group of a body with which s begins, before token k: "Вчені з Інституту
// гідробіології НАН України (з'ясували)".
func (d *document) groupFrom(s *sentence, k int) (*phrase, bool) {
	h, ok := d.headAt(s.from)
	if !ok || h.gender != plural || k < s.from+3 || k > s.from+longestRole || !isAmong(d.wordAt(s.from+1), "з із зі из") || !d.at(s.from+2).cap {
		return noPhrase, false
	}
	p := &phrase{from: s.from, to: k, headAt: s.from, head: h, nameFrom: -1, nameTo: -1}
	for j := s.from + 2; j < k; j++ {
		if t := d.at(j); t.kind != wordToken || d.isSaying(j) || isOtherVerb(t.word) {
			return noPhrase, false
		} else if t.cap {
			p.caps++
		}
	}
	return p, d.isNominative(p)
}
