package ui

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"visti/internal/text"
)

// Keys are the bindings of keys to actions. The zero value is visti's own.
type Keys struct{ table []binding }

// A Rebinding gives an action other keys, or none.
type Rebinding struct {
	Action string
	Keys   []string
	Line   int // of the file that says so
}

// A KeyError says which line of the settings binds keys in a way that cannot be.
type KeyError struct {
	Line int // 0 if no line does
	Text string
}

// Error names the line.
func (e *KeyError) Error() string {
	if e.Line == 0 {
		return e.Text
	}
	return fmt.Sprintf("line %d: %s", e.Line, e.Text)
}

// BindKeys starts from the bindings of preset, "visti" or "newsboat", and changes
// those of single actions. A key that does two things in one place, an action that
// there is not, what is no key, and no key at all that ends visti are *KeyErrors.
func BindKeys(preset string, changes []Rebinding) (Keys, error) {
	own, ok := presets[preset]
	if !ok {
		return Keys{}, &KeyError{Text: fmt.Sprintf("keymap = %q: there are \"visti\" and \"newsboat\"", preset)}
	}
	table := slices.Clone(bindings)
	for act, keys := range own {
		rebind(table, act, keys)
	}
	lines := map[action]int{}
	for _, c := range changes {
		act, err := actionNamed(c)
		if err != nil {
			return Keys{}, err
		}
		keys := make([]string, len(c.Keys))
		for i, k := range c.Keys {
			if keys[i], ok = readKey(k); !ok {
				return Keys{}, &KeyError{c.Line, fmt.Sprintf("%q is no key; write \"x\", \"X\", \"ctrl+x\", \"g g\", \"enter\", \"f2\" …", k)}
			}
		}
		rebind(table, act, keys)
		lines[act] = c.Line
	}
	if err := locked(table, lines); err != nil {
		return Keys{}, err
	}
	return Keys{table}, hidden(table, lines)
}

// rebind gives an action other keys wherever it is bound.
func rebind(table []binding, act action, keys []string) {
	for i := range table {
		if table[i].act == act {
			table[i].keys, table[i].shown = keys, ""
		}
	}
}

// actionNamed finds the action that a change is for.
func actionNamed(c Rebinding) (action, error) {
	var names []string
	for act, name := range actionNames {
		if name == c.Action {
			if act == actTopic || act == actAddTopic || act == actNumber {
				return noAction, &KeyError{c.Line, c.Action + " keeps its digits"}
			}
			return act, nil
		}
		names = append(names, name)
	}
	slices.Sort(names)
	text := fmt.Sprintf("there is no action %q", c.Action)
	if near := nearestName(c.Action, names); near != "" {
		text += fmt.Sprintf("; did you mean %q?", near)
	} else {
		text += "; 'visti config sample' lists them all"
	}
	return noAction, &KeyError{c.Line, text}
}

// nearestName is the name that is found by s, or that differs by few letters.
func nearestName(s string, names []string) string {
	for _, n := range names {
		if strings.HasPrefix(n, s+"-") {
			return n
		}
	}
	best, least := "", 4
	for _, n := range names {
		if d := text.Distance(s, n); d < least {
			best, least = n, d
		}
	}
	if best == "" {
		score := 0
		for _, n := range names {
			if h, ok := find(s, n); ok && h.score > score {
				best, score = n, h.score
			}
		}
	}
	return best
}

// hidden finds a key that means two things in one place, or that begins a sequence
// and so would end it. The line is that of the change, if one brought it.
func hidden(table []binding, lines map[action]int) error {
	for _, in := range []place{inList, inReader, inSide, inHelp, inAbout, inOffer} {
		seen := map[string]action{}
		for _, b := range table {
			for _, key := range b.keys {
				if b.in&in == 0 {
					continue
				}
				for other, act := range seen {
					if act != b.act && (other == key || strings.HasPrefix(other, key+" ") || strings.HasPrefix(key, other+" ")) {
						return &KeyError{max(lines[b.act], lines[act]), fmt.Sprintf("%q is bound to %s, and %q to %s, both %s: one hides the other",
							other, actionNames[act], key, actionNames[b.act], newWords("en", false).where(in))}
					}
				}
				seen[key] = b.act
			}
		}
	}
	return nil
}

// locked finds that no key ends visti. Ctrl-c is a key of leave like any other:
// only a prompt knows it without the table. The line is that of the last change.
func locked(table []binding, lines map[action]int) error {
	for _, b := range table {
		if (b.act == actQuit || b.act == actLeave) && len(b.keys) > 0 {
			return nil
		}
	}
	return &KeyError{max(lines[actQuit], lines[actLeave]), "neither quit nor leave has a key, so that none would end visti; give one back, such as leave = [\"ctrl+c\"]"}
}

// keyNames are the keys that are no letters, as people write them.
var keyNames = map[string]string{
	"enter": "enter", "return": "enter", "esc": "esc", "escape": "esc", "tab": "tab", "shift+tab": "shift+tab", "space": "space",
	"backspace": "backspace", "delete": "delete", "del": "delete", "insert": "insert", "up": "up", "down": "down", "left": "left", "right": "right",
	"home": "home", "end": "end", "pgup": "pgup", "pageup": "pgup", "pgdown": "pgdown", "pgdn": "pgdown", "pagedown": "pgdown",
}

// readKey reads a key, or several pressed one after the other, as people write
// them: "x", "Ctrl-x", "gg", "g g", "PgDn".
func readKey(s string) (string, bool) {
	if k, ok := oneKey(s); ok {
		return k, true
	}
	parts := strings.Fields(s)
	if len(parts) == 1 && utf8.RuneCountInString(s) == 2 {
		r := []rune(s)
		parts = []string{string(r[0]), string(r[1])}
	}
	if len(parts) == 0 || len(parts) > 2 {
		return "", false
	}
	for i, p := range parts {
		k, ok := oneKey(p)
		if !ok {
			return "", false
		}
		parts[i] = k
	}
	return strings.Join(parts, " "), true
}

func oneKey(s string) (string, bool) {
	if utf8.RuneCountInString(s) == 1 {
		r, _ := utf8.DecodeRuneInString(s)
		return s, unicode.IsPrint(r)
	}
	lower := strings.ToLower(s)
	lower = strings.NewReplacer("ctrl-", "ctrl+", "shift-", "shift+", "alt-", "alt+").Replace(lower)
	if k, ok := keyNames[lower]; ok {
		return k, true
	}
	for n := 1; n <= 12; n++ {
		if lower == fmt.Sprint("f", n) {
			return lower, true
		}
	}
	for _, mod := range []string{"ctrl+", "alt+", "shift+"} {
		rest, ok := strings.CutPrefix(lower, mod)
		if !ok {
			continue
		}
		if mod == "alt+" && utf8.RuneCountInString(rest) == 1 {
			return "alt+" + s[len(s)-len(rest):], true // its case counts
		}
		k, ok := oneKey(rest)
		return mod + k, ok && (mod != "shift+" || utf8.RuneCountInString(rest) > 1)
	}
	return "", false
}

// Actions lists what keys can be bound to, with what it does and the keys it has:
// a line each, in the order of the help.
func Actions(lang string) []string {
	w := newWords(lang, false)
	var lines []string
	seen := map[action]bool{}
	for _, b := range bindings {
		if seen[b.act] || b.act == actTopic || b.act == actAddTopic || b.act == actNumber {
			continue
		}
		seen[b.act] = true
		quotedKeys := make([]string, len(b.keys))
		for i, k := range b.keys {
			quotedKeys[i] = fmt.Sprintf("%q", k)
		}
		lines = append(lines, fmt.Sprintf("%s = [%s]  # %s", actionNames[b.act], strings.Join(quotedKeys, ", "), w.say(b.help)))
	}
	return lines
}
