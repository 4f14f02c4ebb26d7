package newsboat

import (
	"strings"
	"time"
	"unicode"

	"visti/internal/news"
)

// translate says a filter expression in visti's words; ok is false where a part of
// it cannot be said: nothing is left out silently.
func translate(expression string) (query string, ok bool) {
	t := translator{in: tokens(expression)}
	query, ok = t.alternatives(0)
	if !ok || t.pos < len(t.in) {
		return "", false
	}
	if _, err := news.ParseQuery(query, time.Unix(0, 0)); err != nil {
		return "", false
	}
	return query, true
}

// A translator reads tokens from left to right.
type translator struct {
	in  []string
	pos int
}

func (t *translator) next() string {
	if t.pos == len(t.in) {
		return ""
	}
	t.pos++
	return t.in[t.pos-1]
}

func (t *translator) takes(word string) bool {
	if t.pos < len(t.in) && strings.EqualFold(t.in[t.pos], word) {
		t.pos++
		return true
	}
	return false
}

const maxDepth = 16 // parentheses inside parentheses

func (t *translator) alternatives(depth int) (string, bool) {
	var parts []string
	for {
		p, ok := t.terms(depth)
		if !ok {
			return "", false
		}
		parts = append(parts, p)
		if !t.takes("or") {
			return strings.Join(parts, " OR "), true
		}
	}
}

func (t *translator) terms(depth int) (string, bool) {
	var parts []string
	for {
		p, ok := t.term(depth)
		if !ok {
			return "", false
		}
		parts = append(parts, p)
		if !t.takes("and") {
			return strings.Join(parts, " "), true
		}
	}
}

func (t *translator) term(depth int) (string, bool) {
	if t.takes("(") {
		if depth == maxDepth {
			return "", false
		}
		inner, ok := t.alternatives(depth + 1)
		return "(" + inner + ")", ok && t.takes(")")
	}
	field, op, value := strings.ToLower(t.next()), t.next(), t.next()
	if len(value) < 2 || value[0] != '"' {
		if field != "age" {
			return "", false
		}
	} else {
		value = value[1 : len(value)-1]
	}
	not := ""
	switch op {
	case "!=", "!~", "!#":
		not = "-"
	case "=", "==", "=~", "#", "<", "<=", ">", ">=", "between":
	default:
		return "", false
	}
	switch field {
	case "unread":
		return yes(value, not == "-", "is:unread", "is:read")
	case "flags":
		return not + "is:starred", op == "#" || op == "!#" || op == "=" || op == "=~"
	case "age":
		return age(op, value)
	case "tags":
		return not + "group:" + quote(value), plain(value, op == "=~" || op == "!~")
	case "title":
		return not + "title:" + quote(value), plain(value, true)
	case "content", "description":
		return not + "body:" + quote(value), plain(value, true)
	case "author":
		return not + "by:" + quote(value), plain(value, true)
	case "feedtitle":
		return not + "source:" + quote(value), plain(value, true)
	}
	return "", false
}

func yes(value string, not bool, is, isNot string) (string, bool) {
	if value != "yes" && value != "no" {
		return "", false
	}
	if (value == "yes") != not {
		return is, true
	}
	return isNot, true
}

// age translates days: up to seven is the last seven days.
func age(op, value string) (string, bool) {
	if op == "between" {
		from, to, ok := strings.Cut(value, ":")
		if from != "0" {
			return "", false
		}
		value, op = to, "<="
		if !ok {
			return "", false
		}
	}
	if value == "" || len(value) > 4 || strings.Trim(value, "0123456789") != "" || strings.Trim(value, "0") == "" {
		return "", false
	}
	switch op {
	case "<", "<=":
		return "age:" + value + "d", true
	case ">", ">=":
		return "older:" + value + "d", true
	}
	return "", false
}

// plain tells whether value means itself: regular expressions with more than
// letters in them cannot be said.
func plain(value string, expression bool) bool {
	return value != "" && !strings.ContainsFunc(value, func(r rune) bool {
		return r == '"' || expression && !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != ' ' && r != '-' && r != '_'
	})
}

func quote(value string) string {
	if strings.ContainsFunc(value, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
		return `"` + value + `"`
	}
	return value
}

// tokens splits an expression into words, operators, strings and parentheses.
func tokens(s string) (out []string) {
	for i := 0; i < len(s); {
		c := s[i]
		from := i
		switch {
		case c == ' ' || c == '\t':
			i++
			continue
		case c == '(' || c == ')':
			i++
		case c == '"' || c == '\'':
			end := strings.IndexByte(s[i+1:], c)
			if end < 0 {
				return append(out, s[i:])
			}
			i += end + 2
			out = append(out, `"`+s[from+1:i-1]+`"`)
			continue
		case strings.IndexByte("=!~#<>", c) >= 0:
			for i < len(s) && strings.IndexByte("=!~#<>", s[i]) >= 0 {
				i++
			}
		default:
			for i < len(s) && strings.IndexByte(" \t()\"'=!~#<>", s[i]) < 0 {
				i++
			}
		}
		out = append(out, s[from:i])
	}
	return out
}
