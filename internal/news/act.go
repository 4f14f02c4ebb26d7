package news

import "time"

// An Act is one thing that the reader did to articles, of any size, that can be
// taken back and done again.
type Act struct {
	Kind   ActKind
	Count  int // articles it changed
	Time   time.Time
	States []State // what those that are still here are now
}

// An ActKind says what an act did.
type ActKind string

// The kinds of acts.
const (
	ActRead   ActKind = "read"
	ActUnread ActKind = "unread"
	ActStar   ActKind = "star"
	ActUnstar ActKind = "unstar"
	ActMarks  ActKind = "marks" // several of these
)

// A State is what the reader thinks of one article.
type State struct {
	ID                     ArticleID
	Read, Starred, Changed bool
}

// KindOf tells what kind of act it is to set marks.
func KindOf(marks []Mark) ActKind {
	kind := ActKind("")
	for _, m := range marks {
		k := m.kind()
		if kind != "" && k != kind {
			return ActMarks
		}
		kind = k
	}
	return kind
}

func (m Mark) kind() ActKind {
	switch {
	case m.Read != nil && m.Starred != nil:
		return ActMarks
	case m.Read != nil && *m.Read:
		return ActRead
	case m.Read != nil:
		return ActUnread
	case m.Starred != nil && *m.Starred:
		return ActStar
	case m.Starred != nil:
		return ActUnstar
	}
	return ActMarks
}
