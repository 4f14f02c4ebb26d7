// Package newsboat reads what the reader newsboat keeps: subscriptions and marks.
package newsboat

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"strings"

	"visti/internal/news"
)

const (
	maxFile  = 10 << 20 // bytes of a urls file
	maxLine  = 64 << 10
	maxFeeds = 20_000
)

// Subscriptions are what a urls file says.
type Subscriptions struct {
	Feeds   []news.Feed // polled, with the first tag as folder and the others as labels
	Queries []Query     // its query feeds
	Skipped []Skipped   // what cannot be taken over, and why
}

// A Query is a query feed.
type Query struct {
	Name       news.Text
	Expression string // as newsboat writes it
	Query      string // the same in visti's words, or "" if it cannot be said
}

// A Skipped is a line that was left out.
type Skipped struct {
	Line int
	Text news.Text
	Why  string
}

// ErrNoURLs is returned for a file of which no line is one of a urls file.
var ErrNoURLs = errors.New("no list of addresses")

// ReadURLs reads a urls file. Nothing in it is ever run: exec: and filter: are
// skipped and named. What is no line of such a file is skipped and named too; if
// nothing else is in it the error is ErrNoURLs. Another one is of r, or of a line that is
// too long.
func ReadURLs(r io.Reader) (Subscriptions, error) {
	var s Subscriptions
	in := bufio.NewScanner(io.LimitReader(r, maxFile))
	in.Buffer(nil, maxLine)
	seen := map[news.URL]bool{}
	foreign := 0 // lines
	for n := 1; in.Scan(); n++ {
		words := fields(strings.ToValidUTF8(in.Text(), "\uFFFD"))
		if len(words) == 0 {
			continue
		}
		skip := func(why string) {
			if len(s.Skipped) < maxFeeds {
				s.Skipped = append(s.Skipped, Skipped{n, short(words[0]), why})
			}
		}
		scheme, rest, _ := strings.Cut(words[0], ":")
		switch strings.ToLower(scheme) {
		case "exec":
			skip("runs a program; visti runs none")
			continue
		case "filter":
			skip("pipes a feed through a program; visti runs none")
			continue
		case "query":
			name, expression, ok := strings.Cut(rest, ":")
			if !ok {
				skip("a query feed without an expression")
				continue
			}
			query, _ := translate(expression)
			s.Queries = append(s.Queries, Query{news.PlainLine(name), news.PlainLine(expression).String(), query})
			continue
		}
		f, err := feedOf(words)
		switch {
		case err != nil:
			skip("not a web address")
			foreign++
		case seen[f.URL]:
			skip("stands there twice")
		case len(s.Feeds) == maxFeeds:
			skip("more feeds than can be meant")
		default:
			seen[f.URL] = true
			s.Feeds = append(s.Feeds, f)
		}
	}
	if err := in.Err(); err != nil {
		return s, fmt.Errorf("read the urls of newsboat: %w", err)
	}
	if foreign > 0 && foreign == len(s.Skipped) && len(s.Feeds)+len(s.Queries) == 0 {
		return s, ErrNoURLs
	}
	return s, nil
}

// feedOf reads an address with its tags: "~Title" names the feed, "!" hides it in
// newsboat's list and is kept for those who go back.
func feedOf(words []string) (f news.Feed, err error) {
	if f.URL, err = news.ParseURL(words[0]); err != nil {
		return f, err
	}
	f.Enabled = true
	f.Title = news.PlainLine(f.URL.Host())
	for _, w := range words[1:] {
		switch {
		case strings.HasPrefix(w, "~") && len(w) > 1:
			f.Title = short(w[1:])
		case w == "!":
			f.Extra = []news.Attribute{{Name: "hidden", Value: "true"}}
		default:
			tag := news.PlainLine(strings.ReplaceAll(short(w).String(), "/", "∕"))
			switch {
			case tag.Empty():
			case f.Group.Empty():
				f.Group = tag
			case tag != f.Group && len(f.Labels) < 32:
				f.Labels = append(f.Labels, tag)
			}
		}
	}
	return f, nil
}

// short is a name of at most 128 runes.
func short(s string) news.Text {
	t := news.PlainLine(s)
	if r := []rune(t.String()); len(r) > 128 {
		return news.PlainLine(string(r[:127]) + "…")
	}
	return t
}

// fields splits a line at blanks; "…" may hold them, and \ takes the next letter
// as it is. A # that begins a word begins a comment.
func fields(line string) (words []string) {
	var sb strings.Builder
	quoted, inside, escaped := false, false, false
	for _, r := range line {
		switch {
		case escaped:
			sb.WriteRune(r)
			escaped = false
		case r == '\\' && quoted:
			escaped = true
		case r == '"':
			quoted = !quoted
			inside = true
		case r == '#' && !quoted && !inside:
			return words
		case !quoted && (r == ' ' || r == '\t' || r == '\r'):
			if inside {
				words = append(words, sb.String())
				sb.Reset()
			}
			inside = false
		default:
			sb.WriteRune(r)
			inside = true
		}
	}
	if inside {
		words = append(words, sb.String())
	}
	return words
}
