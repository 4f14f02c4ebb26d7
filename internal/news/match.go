package news

import (
	"slices"
	"strings"
	"time"

	"visti/internal/text"
)

// Match tells whether a is one that the query lists; its order and limit do not
// count. The store's SQL gives the same answer.
func (q Query) Match(a Article) bool {
	return (q.Feed == 0 || q.Feed == a.Feed) && q.Where.match(&matched{Article: a})
}

// A matched article has the words of its parts, made when they are needed.
type matched struct {
	Article
	title, body, by, who []string
}

func (n Node) match(a *matched) bool {
	switch n.Op {
	case Or:
		return slices.ContainsFunc(n.Kids, func(k Node) bool { return k.match(a) })
	case Not:
		return !n.Kids[0].match(a)
	case Leaf:
		return n.Term.match(a)
	default:
		return !slices.ContainsFunc(n.Kids, func(k Node) bool { return !k.match(a) })
	}
}

func (t Term) match(a *matched) bool {
	switch t.Field {
	case Words:
		return t.inWords(a.titleWords(), a.bodyWords())
	case InTitle:
		return t.inWords(a.titleWords())
	case InBody:
		return t.inWords(a.bodyWords())
	case By:
		return t.inWords(a.byWords())
	case Who:
		return t.inWords(a.whoWords())
	case TopicIs:
		return slices.ContainsFunc(t.Topics, func(x Topic) bool { return slices.Contains(a.Topics, x) })
	case SourceIs:
		return slices.Contains(t.Values, text.Fold(a.Source)) || slices.Contains(t.Values, text.Fold(a.SourceName.s))
	case GroupIs:
		return slices.Contains(t.Values, text.Fold(a.Group.s))
	case LangIs:
		return slices.Contains(t.Values, a.Lang)
	case Is:
		return slices.ContainsFunc(t.Values, func(v string) bool { return a.is(v, t.Time) })
	case Has:
		return slices.ContainsFunc(t.Values, func(v string) bool { return a.has(v) })
	case Since:
		return !seconds(a.Time()).Before(t.Time)
	case Until:
		return seconds(a.Time()).Before(t.Time)
	case Between:
		at := seconds(a.Time())
		return !at.Before(t.Time) && at.Before(t.End)
	}
	return false
}

// seconds drops what is finer than the store keeps.
func seconds(t time.Time) time.Time { return time.Unix(t.Unix(), 0) }

func (a *matched) is(v string, visit time.Time) bool {
	switch v {
	case "unread":
		return !a.Read
	case "read":
		return a.Read
	case "starred":
		return a.Starred
	case "changed":
		return a.Changed
	case "new":
		return visit.IsZero() || seconds(a.FirstSeen).After(visit)
	}
	return false
}

func (a *matched) has(v string) bool {
	switch v {
	case "claims":
		return a.Claims > 0
	case "fulltext":
		return a.FullText.State == TextFull
	case "number":
		return a.Figures > 0
	}
	return false
}

// inWords tells whether the term's words are found: a phrase within one part,
// the others each in any part.
func (t Term) inWords(parts ...[]string) bool {
	if t.Phrase {
		return slices.ContainsFunc(parts, func(words []string) bool { return hasPhrase(words, t.Words) })
	}
	for _, w := range t.Words {
		stem := text.Stem(w)
		found := slices.ContainsFunc(parts, func(words []string) bool {
			return slices.ContainsFunc(words, func(x string) bool { return strings.HasPrefix(x, stem) })
		})
		if !found {
			return false
		}
	}
	return true
}

func hasPhrase(words, phrase []string) bool {
	for i := 0; i+len(phrase) <= len(words); i++ {
		if slices.Equal(words[i:i+len(phrase)], phrase) {
			return true
		}
	}
	return false
}

func (a *matched) titleWords() []string {
	return once(&a.title, func() []string { return text.Words(a.Title.s) })
}

// bodyWords are those of the teaser and the text: a phrase may not run from one
// into the other.
func (a *matched) bodyWords() []string {
	return once(&a.body, func() []string { return SearchWords(a.Article) })
}

func (a *matched) byWords() []string {
	return once(&a.by, func() []string { return joinedWords(a.Authors) })
}

func (a *matched) whoWords() []string {
	return once(&a.who, func() []string { return joinedWords(a.Speakers) })
}

func once(kept *[]string, make func() []string) []string {
	if *kept == nil {
		*kept = append(make(), "")
	}
	return (*kept)[:len(*kept)-1]
}

// SearchWords are the folded words of an article's teaser and text, as the
// search index has them, with an empty word between the two.
func SearchWords(a Article) []string {
	words := append(text.Words(a.Teaser.s), "")
	if len(a.Body) > 0 {
		words = append(words, text.Words(a.Body.Text().s)...)
	}
	return words
}

func joinedWords(names []Text) []string {
	var words []string
	for _, n := range names {
		words = append(append(words, text.Words(n.s)...), "")
	}
	return words
}
