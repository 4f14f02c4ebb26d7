package ui

import (
	"errors"
	"strings"

	"charm.land/bubbles/v2/textinput"
	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"visti/internal/news"
	"visti/internal/text"
)

// A goal is what a prompt is for.
type goal uint8

// The goals.
const (
	toFilter  goal = iota // the list
	toFind                // in the article
	toOpen                // an article by its address
	toHelp                // among the keys of the help
	toCommand             // a command by its name
	toMute                // a source, topic or word
	toHealth              // a source by its name, for how it is
	toFeed                // one of the feeds that a page names
	toGo                  // a topic, saved query or source by its name
)

// A prompt is the line that text is typed into: the filter of the list, what to
// find in an article, or the address of one. While it is open every key goes to it.
type prompt struct {
	open  bool
	goal  goal
	input textinput.Model
	hint  string // what is wrong with what is typed
}

// How many letters fit: addresses may be long, and a part of one leads nowhere.
const (
	promptLimit  = 400
	addressLimit = 4000
)

func newPrompt() prompt {
	in := textinput.New()
	in.CharLimit = promptLimit
	in.KeyMap.Paste.SetEnabled(false) // it would ask a program for the clipboard; terminals paste by themselves
	return prompt{input: in}
}

// start opens the prompt with a text in it.
func (p *prompt) start(s string, g goal) {
	p.open, p.goal, p.hint = true, g, ""
	p.input.CharLimit = promptLimit
	if g == toOpen {
		p.input.CharLimit = addressLimit
	}
	p.input.SetValue(s)
	p.input.CursorEnd()
	p.input.Focus()
}

// filters tells whether the filter of the list is being typed.
func (p *prompt) filters() bool { return p.open && p.goal == toFilter }

func (p *prompt) stop() {
	p.open, p.hint = false, ""
	p.input.Blur()
}

// take gives a key or pasted text to the line, and returns what it then holds.
func (p *prompt) take(msg tea.Msg) string {
	p.input, _ = p.input.Update(msg)
	v := p.input.Value()
	if clean := strings.NewReplacer("\n", " ", "\t", " ").Replace(text.Clean(v)); clean != v {
		at := p.input.Position()
		p.input.SetValue(clean)
		p.input.SetCursor(at)
		v = p.input.Value()
	}
	return v
}

// view draws what is typed in w cells, the part round the cursor if it is
// longer, and says in which cell the cursor stands.
func (p *prompt) view(w int) (s strip, cursor int) {
	if w <= 0 {
		return strip{}, 0
	}
	letters := []rune(p.input.Value())
	before := string(letters[:min(p.input.Position(), len(letters))])
	all := string(letters)
	cursor = width(before)
	if cursor >= w {
		cut := cursor - w + 1
		all = ansi.TruncateLeft(all, cut, "")
		before = ansi.TruncateLeft(before, cut, "")
		cursor = min(width(before), w-1)
	}
	all = ansi.Truncate(all, w, "")
	return strip{all, width(all)}, cursor
}

// queryError is what is wrong with a query, or nil.
func queryError(err error) *news.QueryError {
	var q *news.QueryError
	errors.As(err, &q)
	return q
}

// hint says what is wrong with the query s, and what may be meant.
func (w words) hint(err error, s string) string {
	q := queryError(err)
	if q == nil {
		return oneLine(news.PlainLine(err.Error()).String())
	}
	word := s[min(q.Pos, len(s)):]
	word, _, _ = strings.Cut(word, " ")
	switch {
	case q.Hint != "":
		return w.say(sayHint, q.Hint)
	case q.Want != "" && strings.HasSuffix(word, ":"):
		return w.say(sayHalfWord, word)
	case strings.HasSuffix(q.Word, ":"):
		return w.say(sayNoField, q.Word)
	case len(text.Words(word)) == 0 && !strings.ContainsAny(word, "()"):
		return w.say(sayNoLetter, word)
	default:
		return w.say(sayBadWord, word)
	}
}

func fold(s string) string { return text.Fold(s) }
