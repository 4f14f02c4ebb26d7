package news

import "time"

// A Query is what the reader wants listed. The zero Query lists everything,
// newest first.
type Query struct {
	Where Node
	Feed  FeedID // only what it brought; 0 is any. No word of a query says it
	Sort  Sort
	Limit int // rows; 0 is all
}

// A Sort is an order of rows.
type Sort uint8

// The orders of rows.
const (
	Newest Sort = iota
	Oldest
	BySource
)

// An Op is what a Node does with its Kids.
type Op uint8

// The operators. An And without kids, the zero Node, holds for every article.
const (
	And Op = iota
	Or
	Not  // of its one kid
	Leaf // Term
)

// A Node is a condition: an operator over its kids, or one Term.
type Node struct {
	Op   Op
	Kids []Node
	Term Term
}

// A Field is the part of an article that a Term looks at.
type Field uint8

// The fields. Words looks in title, teaser, text and claims.
const (
	Words Field = iota
	InTitle
	InBody
	By  // authors
	Who // someone a claim is attributed to
	TopicIs
	SourceIs
	GroupIs
	LangIs
	Is      // unread, read, starred, changed, new
	Has     // claims, fulltext, number
	Since   // Time or later
	Until   // before Time
	Between // Time or later, before End
)

// A Term is one condition on one field. Which of its parts count depends on
// the field. Words to Who use Words and Phrase: a phrase holds where its folded
// words stand beside each other exactly; otherwise every word must occur, each as
// any word that begins with its text.Stem. TopicIs uses Topics; SourceIs, GroupIs,
// LangIs, Is and Has use Values (any of them, folded); is:new is what came after Time,
// by default the end of the reader's last visit; Since and Until use Time,
// Between also End; times have whole seconds.
type Term struct {
	Field  Field
	Phrase bool
	Words  []string // folded words, in order (text.Words)
	Values []string
	Topics []Topic
	Time   time.Time
	End    time.Time
}
