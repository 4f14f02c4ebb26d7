package summarize

// soundsLikeFirm tells whether the English words first and second, both with capitals,
// are rather the name of a firm or a club than somebody's: "Blue Ocean", "Pell United",
// "Goldman Sachs".
func soundsLikeFirm(first, second string) bool {
	if firmWords.has(first) || firmWords.has(second) || firstOfFirms.has(first) || firms.has(second) {
		return true
	}
	for _, ending := range firmEndings {
		if hasSuffix(second, ending) && len(second) > len(ending)+1 {
			return true
		}
	}
	return false
}

// isFirmByWords tells whether who is two words with capitals that sound like a firm and
// are no office: Burger King, but not Energy Minister.
func isFirmByWords(who string) bool {
	first, second, two := cut(who, " ")
	if h, ok := speakingNoun(lower(second)); ok && h.kind == personHead && !crowned.has(lower(second)) {
		return false
	}
	return two && isTitleCase(first) && isTitleCase(second) && soundsLikeFirm(lower(first), lower(second))
}

var crowned = &wordList{text: `king queen`}

var firmEndings = []string{"soft", "tech", "corp", "bank", "banken", "works", "motors", "werke", "media", "power", "pharma", "chem", "lines", "ways", "steel", "mart"}

var (
	// Words that names of bodies have and names of people do not.
	firmWords = &wordList{text: "[firmWords]"}
	// Words that begin the names of firms.
	firstOfFirms = &wordList{text: "[firstOfFirms]"}
)

// isPlaceName tells whether the text has the word w, with a capital, as a place: "in Pell".
func (d *document) isPlaceName(w string) bool {
	for j := 1; j+1 < len(d.tokens); j++ {
		if d.wordAt(j) == w && d.at(j).cap && d.is(j-1, "in") && !d.isNameWord(j+1) && !d.isOwner(j) {
			return true
		}
	}
	return false
}

// isFirmOfNames tells whether the words with capitals at j and behind it are a firm's
// name though each of them is a person's or a rank: "Morgan Stanley", "General Motors".
func (d *document) isFirmOfNames(j int) bool {
	seconds, ok := firmsOfNames.list(d.wordAt(j))
	return ok && j+1 < len(d.tokens) && d.at(j).cap && d.at(j+1).cap && d.wordIn(seconds, j+1)
}

var firmsOfNames = &wordMap{text: "[firmsOfNames]"}
