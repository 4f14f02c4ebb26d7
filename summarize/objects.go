package summarize

// What one gives reasons for: "аргументував це нестачею грошей".
var reasoned = &wordList{text: "[reasoned]"}

// isCalledSo tells whether nothing but a name stands behind "called" at j: what it is told
// of is called so.
func (d *document) isCalledSo(j, limit int) bool {
	k := j + 1
	if k+1 < limit && d.at(k).kind == wordToken && !d.at(k).cap && d.is(k+1, ",") && j > 0 && d.endsIn(j-1, "s") && !isArticle(d.wordAt(k)) && !governs(d.wordAt(k)) && !isAdverb(d.wordAt(k)) {
		return true // "storage units called cells,"
	}
	if isArticle(d.wordAt(k)) && k+1 < limit && d.at(k+1).cap && j > 1 && d.at(j-1).cap && (isPreposition(d.wordAt(j-2)) || isPreposition(d.wordAt(j-3)) && isAdjectival(d.wordAt(j-2))) {
		return true // "a site in southern Arkansas called the Smackover Formation"
	}
	for k < limit && d.at(k).cap && d.at(k).kind == wordToken {
		k++
	}
	return k > j+1 && (k >= limit || d.at(k).kind == markToken && !isQuoteMark(d.wordAt(k)) || d.wordIn(relatives, k) || d.is(k, "that"))
}

// isAdjectival tells adjectives of places by their endings: southern, central.
func isAdjectival(w string) bool { return hasAnySuffix(w, "ern al ian an ish") }

// saysWhole is wholeVerb for verbs that take other objects too; known tells whether the
// English verb at j is one of them: "declared that", not "declared the gifts".
func (d *document) saysWhole(s *sentence, j int) (whole, known bool) {
	next := ""
	if j+1 < s.to {
		next = d.wordAt(j + 1)
	}
	if hasAnyPrefix(d.wordAt(j), "мотивир мотивува аргумент") {
		return d.statesThat(s, j) || !d.latin(j) && d.containsAny(j+1, min(j+4, s.to), reasoned), true
	}
	switch d.wordAt(j) {
	case "responded", "responds":
		return next != "to" && !(isAdverb(next) && d.endsClause(j+1)), true
	case "shared", "shares":
		return next == "that" || next == "with" && d.contains(j+2, min(j+9, s.to), "that"), true
	case "concluded", "concludes", "conclude":
		return !d.isDate(j+1) && !isPreposition(next) && next != "with" || d.statesThat(s, j) || d.endsClauseAfter(s, j), true
	case "testified", "testifies":
		return !isPreposition(next) && !isAmong(next, "before for against") || d.statesThat(s, j) || d.endsClauseAfter(s, j), true
	case "maintain", "maintains", "maintained":
		_, clause := pronouns.gender(next)
		return clause || next == "that" || isQuoteMark(next) || d.endsClause(j), true
	case "declared", "declares":
		return !d.takesOne(j+1, s.to, belongings), true
	}
	return false, false
}

// takesOne tells whether one of some things is the object that begins at token k.
func (d *document) takesOne(k, limit int, things *wordList) bool {
	for n := k; n < limit && n < k+6 && d.at(n).kind != markToken && !isThat(d.wordAt(n)) && !governs(d.wordAt(n)); n++ {
		if d.wordIn(things, n) {
			return true
		}
	}
	return false
}

var (
	results    = &wordList{text: "[results]"}
	belongings = &wordList{text: "[belongings]"}
)

// isObject tells whether the English words that begin at token k belong to a
// preposition: "for the regional administration". What a paper is by speaks in it.
func (d *document) isObject(k, from int) bool {
	if !d.latin(k) {
		return false
	}
	if name := k; d.at(k).cap {
		if name > from && d.wordIn(honorifics, name-1) {
			name--
		}
		if name > from && d.wordIn(missives, name-1) {
			return false // "In a note Mr Finch", "In a statement Finch"
		}
	}
	for n := k - 1; n > from && k-n < 6 && d.at(n).kind == wordToken && (!d.at(n).cap || !d.at(k).cap); n-- {
		if isArticle(d.wordAt(n)) {
			return d.wordIn(objectives, n-1)
		}
	}
	return false
}

// What people say things in, no part of their names.
var missives = &wordList{text: "[missives]"}

var objectives = &wordList{text: "[objectives]"}
