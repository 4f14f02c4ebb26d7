package page

import (
	"strconv"
	"strings"
	"time"
)

// A group holds what a robots.txt (RFC 9309) says to one crawler. The zero group
// allows everything.
type group struct {
	rules []pathRule
	delay time.Duration // between two pages, maxGap at most
}

// A pathRule allows or forbids the paths that begin with its pattern.
type pathRule struct {
	allow   bool
	pattern string // * stands for anything; a $ at its end for the end
}

// parseRules reads what a robots.txt says to agent, in lower case, or else to all.
// Lines that it does not know say nothing.
func parseRules(body, agent string) group {
	var own, all group
	var toOwn, toAll, named bool // whom the lines are for; whether the one before named somebody
	found := false               // whether any were for agent: they alone count then
	for _, line := range strings.FieldsFunc(body, func(r rune) bool { return r == '\n' || r == '\r' }) {
		line, _, _ = strings.Cut(line, "#")
		field, value, _ := strings.Cut(line, ":")
		field, value = strings.ToLower(strings.TrimSpace(field)), strings.TrimSpace(value)
		switch field {
		case "user-agent", "useragent":
			if !named {
				toOwn, toAll = false, false
			}
			named = true
			toOwn, toAll = toOwn || product(value) == agent, toAll || value == "*"
			found = found || toOwn
		case "allow", "disallow", "crawl-delay", "crawldelay":
			named = false
			if toOwn {
				own.add(field, value)
			}
			if toAll {
				all.add(field, value)
			}
		}
	}
	if found {
		return own
	}
	return all
}

func (g *group) add(field, value string) {
	switch {
	case strings.HasPrefix(field, "crawl"):
		if n, err := strconv.ParseFloat(value, 64); err == nil && n > 0 {
			g.delay = time.Duration(min(n, maxGap.Seconds()) * float64(time.Second))
		}
	case value != "": // an empty one says nothing
		if value[0] != '/' && value[0] != '*' {
			value = "/" + value
		}
		g.rules = append(g.rules, pathRule{field == "allow", escaped(value)})
	}
}

// product is the name of a crawler without its version, in lower case.
func product(agent string) string {
	end := strings.IndexFunc(agent, func(r rune) bool {
		return (r < 'a' || r > 'z') && (r < 'A' || r > 'Z') && r != '-' && r != '_'
	})
	if end >= 0 {
		agent = agent[:end]
	}
	return strings.ToLower(agent)
}

// allows tells whether a path, with its query, may be asked for: the longest pattern
// that fits says so, and of two as long the one that allows.
func (g group) allows(path string) bool {
	path = escaped(path)
	longest, allow := 0, true
	for _, r := range g.rules {
		if n := len(r.pattern); n > longest || n == longest && r.allow && !allow {
			if fits(r.pattern, path) {
				longest, allow = n, r.allow
			}
		}
	}
	return allow
}

// fits tells whether path begins as pattern says. What stands between two * is looked
// for once, from left to right: a file of such patterns takes no longer than another.
func fits(pattern, path string) bool {
	pattern, toEnd := strings.CutSuffix(pattern, "$")
	head, rest, wild := strings.Cut(pattern, "*")
	path, ok := strings.CutPrefix(path, head)
	for ok && wild {
		var piece string
		piece, rest, wild = strings.Cut(rest, "*")
		if toEnd && !wild {
			return strings.HasSuffix(path, piece)
		}
		_, path, ok = strings.Cut(path, piece)
	}
	return ok && (!toEnd || path == "")
}

// escaped writes bytes beyond ASCII by their escapes, and those in capitals: rules and
// addresses are written in either way.
func escaped(s string) string {
	const digits = "0123456789ABCDEF"
	var sb strings.Builder
	for i := 0; i < len(s); i++ {
		switch b := s[i]; {
		case b >= 0x80:
			sb.WriteByte('%')
			sb.WriteByte(digits[b>>4])
			sb.WriteByte(digits[b&15])
		case b == '%' && i+2 < len(s):
			sb.WriteString(strings.ToUpper(s[i : i+3]))
			i += 2
		default:
			sb.WriteByte(b)
		}
	}
	return sb.String()
}
