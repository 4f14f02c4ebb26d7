package ui

import (
	"strings"
	"unicode"

	tea "charm.land/bubbletea/v2"
)

// A keymap finds the action of a key.
type keymap struct {
	acts   map[place]map[string]action // by single place and key or sequence
	starts map[place]map[string]bool   // keys that begin a sequence
	byEye  map[rune]rune               // letters by their place on the keyboard
}

// newKeymap builds the look-up from the table. With mac, и and і have changed
// places, as they have on Apple's Ukrainian layout.
func newKeymap(table []binding, mac bool) keymap {
	k := keymap{map[place]map[string]action{}, map[place]map[string]bool{}, cyrillic(mac)}
	for _, in := range []place{inList, inReader, inSide, inHelp, inAbout, inOffer} {
		k.acts[in], k.starts[in] = map[string]action{}, map[string]bool{}
		for _, b := range table {
			if b.in&in == 0 {
				continue
			}
			for _, key := range b.keys {
				k.acts[in][key] = b.act
				if start, _, ok := strings.Cut(key, " "); ok {
					k.starts[in][start] = true
				}
			}
		}
	}
	return k
}

// find returns what the key does after the keys that were pressed before it,
// and its name. With more, it begins a sequence.
func (k keymap) find(in place, before string, msg tea.KeyPressMsg) (act action, name string, more bool) {
	for _, name := range k.names(msg) {
		if before != "" {
			if act, ok := k.acts[in][before+" "+name]; ok {
				return act, name, false
			}
			continue
		}
		if act, ok := k.acts[in][name]; ok {
			return act, name, false
		}
		if k.starts[in][name] {
			return noAction, name, true
		}
	}
	if before != "" {
		return k.find(in, "", msg) // the sequence came to nothing; the key counts by itself
	}
	return noAction, "", false
}

// names are what a key may be called, surest first: as typed, as the terminal
// says that its place is called, and by its place on a Cyrillic layout.
func (k keymap) names(msg tea.KeyPressMsg) []string {
	names := []string{msg.String()}
	if stroke := msg.Keystroke(); stroke != names[0] {
		names = append(names, stroke)
	}
	for _, n := range names {
		if moved := k.byPlace(n); moved != n {
			names = append(names, moved)
		}
	}
	return names
}

// byPlace writes a key as the same key of an English keyboard, with its Ctrl or Alt.
func (k keymap) byPlace(name string) string {
	at := strings.LastIndexByte(name[:max(0, len(name)-1)], '+') + 1
	letters := []rune(name[at:])
	if len(letters) != 1 {
		return name
	}
	lower := unicode.ToLower(letters[0])
	to, ok := k.byEye[lower]
	if !ok {
		return name
	}
	if lower != letters[0] {
		to = shifted(to)
	}
	return name[:at] + string(to)
}

// shifted is what a key of the English keyboard types with Shift.
func shifted(r rune) rune {
	const from, to = "[];',.\\`/", "{}:\"<>|~?"
	if i := strings.IndexRune(from, r); i >= 0 {
		return rune(to[i])
	}
	return unicode.ToUpper(r)
}

// cyrillic maps the letters of the Ukrainian and Russian layouts to those of the
// English keyboard at the same place.
func cyrillic(mac bool) map[rune]rune {
	const (
		from = "йцукенгшщзхїфівапролджєячсмитьбюґыэъё"
		to   = "qwertyuiop[]asdfghjkl;'zxcvbnm,.\\s']`"
	)
	m := map[rune]rune{}
	english := []rune(to)
	for i, r := range []rune(from) {
		m[r] = english[i]
	}
	if mac {
		m['и'], m['і'] = 's', 'b'
	}
	return m
}
