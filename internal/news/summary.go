package news

import "time"

// A Summary is what an article says, in its own words.
type Summary struct {
	Lang    string // language found or given
	Claims  []Claim
	Numbers []Number // of the whole article
	Topics  []TopicScore
	Related []Related
}

// A Claim is one sentence, or a part of one, that states something checkable.
// Text is literally Text[Start:End] of the article.
type Claim struct {
	Text      Text        `json:"text"`
	Paragraph int         `json:"paragraph"` // from 0
	Sentence  int         `json:"sentence"`  // from 0, over the whole article
	Start     int         `json:"start"`     // byte offsets in the article's text
	End       int         `json:"end"`
	Who       Text        `json:"who"`  // who says so; empty unless How is Named
	Role      Text        `json:"role"` // of who, as the article gives it; which crowd, if How is Unnamed
	Via       Text        `json:"via"`  // the medium or document that quotes who
	How       Attribution `json:"how"`
	Numbers   []Number    `json:"numbers"`
}

// An Attribution says which of the three states a claim's source is in.
type Attribution string

// The states of a claim's source.
const (
	Named     Attribution = "named"   // Who says so
	Unnamed   Attribution = "unnamed" // officials, sources, "it is believed"
	OwnReport Attribution = "own"     // the medium in its own words
)

// A Number is a figure, amount, share, date or range as the article writes it.
type Number struct {
	Text  Text    `json:"text"`
	Value float64 `json:"value"`
	Unit  string  `json:"unit"` // "UAH", "%", "km", "people", "date" …; "" if it counts nothing known
}

// A TopicScore is a topic with how sure the summarizer is of it, 0 to 1.
type TopicScore struct {
	Topic Topic
	Score float64
}

// A Related is one related piece of news, with the reason why it is listed.
type Related struct {
	Title  Text
	URL    URL       // empty if only the title is known
	ID     ArticleID // 0 if it is not in the collection
	Source Text      // publisher; empty if unknown
	Time   time.Time // zero if unknown
	Reason RelatedReason
}

// A RelatedReason says why a piece of news is listed as related.
type RelatedReason string

// The reasons, surest first.
const (
	OfferedByPage RelatedReason = "page"       // the article's own page offers it
	SameEvent     RelatedReason = "event"      // another report of the same thing
	Background    RelatedReason = "background" // older, about the same
)
