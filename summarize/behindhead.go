package summarize

// Stations, whose name has no cases: "Радіо Свобода".
var ethers = &wordList{text: "[ethers]"}

// isShortNeuter tells whether w ends as adverbs do and as no genitive does: "щиро", "громко",
// but not "міського", "метро".
func isShortNeuter(w string) bool {
	return hasAnySuffix(w, "о") && runeCount(w) > 3 && !hasAnySuffix(w, "ого его ього енерго энерго") && !uncased.has(w)
}

// What is done to people, in the short form of the past: "правонарушитель задержан".
var caught = &wordList{text: "[caught]"}

// Words in front of a verb that are no part of its subject.
var soWords = &wordList{text: "[soWords]"}

// Nouns in -о that have no cases.
var uncased = &wordList{text: "[uncased]"}
