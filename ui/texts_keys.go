package ui

import "strings"

// linearly says what is said line by line in place of a text that names keys: there
// are commands there, and fewer.
var linearly = map[phrase]phrase{
	sayFirstPollKeys: sayLinearKeys, sayNoFeeds: sayLinearNoFeeds, sayNothingCameNext: sayLinearNothingCame,
}

// ownKeys are those of visti's own bindings.
var ownKeys = keysByName(bindings, newGlyphs(false))

// keysByName finds the key that texts name for each action, by the name of the action;
// one that has none is done by that name.
func keysByName(table []binding, g glyphs) map[string]string {
	keys := map[string]string{}
	for _, b := range table {
		name := actionNames[b.act]
		switch {
		case len(b.keys) > 0:
			keys[name] = b.first(g)
		case keys[name] == "":
			keys[name] = ":" + name
		}
	}
	return keys
}

// withKeys are the words for other bindings.
func (w words) withKeys(table []binding) words {
	w.keys = keysByName(table, newGlyphs(w.ascii))
	return w
}

// named writes the keys in force into a text, which names them by what they do:
// "{undo}". With verbs it is a format still.
func (w words) named(s string, verbs bool) string {
	keys := w.keys
	if keys == nil {
		keys = ownKeys
	}
	var sb strings.Builder
	for {
		before, rest, found := strings.Cut(s, "{")
		name, after, closed := strings.Cut(rest, "}")
		if !found || !closed {
			return sb.String() + s
		}
		key := keys[name]
		if verbs {
			key = strings.ReplaceAll(key, "%", "%%")
		}
		sb.WriteString(before + key)
		s = after
	}
}
