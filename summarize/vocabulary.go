package summarize

// The words by which phrases and verbs are told apart, in the three languages.

// Words in front of a phrase that are no part of the name.
var leaders = &wordList{text: "[leaders]"}

// Words that may stand inside a phrase.
var joiners = &wordList{text: "[joiners]"}

// What follows a joiner inside a name: "з питань", "по борьбе", "при президенті".
var afterJoiner = &wordList{text: "[afterJoiner]"}

// Particles inside names.
var particles = &wordList{text: "[particles]"}

// Where a phrase ends.
var enders = &wordList{text: "[enders]"}

// What may stand between a subject and its verb.
var between = &wordList{text: "[between]"}

var mediaNouns = &wordList{text: "[mediaNouns]"}

var places = &wordList{text: "[places]"}

// What an aside begins with.
var relatives = &wordList{text: "[relatives]"}

// Verbs whose object stands behind them: not "закликав мер" but "закликав мера".
var takesObject = &wordList{text: "[takesObject]"}

var prepositions = &wordList{text: "[prepositions]"}

var possessives = &wordList{text: "[possessives]"}

// Verbs that say so only behind "such figures", "to this conclusion".
var pointing = &wordList{text: "[pointing]"}

// Verbs of finding out, which say so only with "that" or behind what was found.
var finding = &wordList{text: "[finding]"}

// Verbs that say so only with "that" right behind them: who shows a house shows
// nothing else.
var thatOnly = &wordList{text: "[thatOnly]"}

var suchWords = &wordList{text: "[suchWords]"}

var summaries = &wordList{text: "[summaries]"}

// Verbs that nothing but saying is meant by.
var plainSaying = &wordList{text: "[plainSaying]"}

var negations = &wordList{text: `не not n't never ні`}

// Verbs that attribute only at the end of what is said or with "that".
var quoteOnly = &wordList{text: "[quoteOnly]"}

var thinking = &wordList{text: "[thinking]"}

var pronouns = &wordMap{text: "[pronouns]"}

// Places where one says things; who says them stands behind.
var venues = &wordList{text: "[venues]"}

var networks = &wordList{text: "[networks]"}

// What follows the name of a place inside the name of its body: "the Prosecutor's
// Office of the Lymansk region".
var regions = &wordList{text: "[regions]"}

// What follows the name of a place or a sport inside the name of a body.
var regionNouns = &wordList{text: "[regionNouns]"}

// Who is somebody's.
var family = &wordList{text: "[family]"}
