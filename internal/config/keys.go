package config

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
)

// keysOf reads the table of keys: an action has one key, or a list. The text of the
// file tells in which line it stands.
func keysOf(table map[string]any, text []byte) ([]Key, error) {
	var all []Key
	for action, value := range table {
		k := Key{Action: action, Keys: []string{}, Line: lineOf(text, "keys", action)}
		switch v := value.(type) {
		case string:
			k.Keys = []string{v}
		case []any:
			for _, one := range v {
				s, ok := one.(string)
				if !ok {
					return nil, fmt.Errorf("line %d: keys.%s: write keys as strings, such as [\"x\", \"ctrl+x\"]", k.Line, action)
				}
				k.Keys = append(k.Keys, s)
			}
		default:
			return nil, fmt.Errorf("line %d: keys.%s: write a key such as \"x\", or a list of keys", k.Line, action)
		}
		all = append(all, k)
	}
	slices.SortFunc(all, func(a, b Key) int {
		if a.Line != b.Line {
			return a.Line - b.Line
		}
		return strings.Compare(a.Action, b.Action)
	})
	return all, nil
}

// lineOf finds the line of a setting in a table of the file; 0 if it is written in
// some other way.
func lineOf(text []byte, table, name string) int {
	inside := false
	n := 0
	for line := range bytes.Lines(text) {
		n++
		s := strings.TrimSpace(string(line))
		if strings.HasPrefix(s, "[") {
			inside = strings.HasPrefix(s, "["+table+"]")
			continue
		}
		key, _, ok := strings.Cut(s, "=")
		key = strings.Trim(strings.TrimSpace(key), `"'`)
		if ok && (inside && key == name || !inside && key == table+"."+name) {
			return n
		}
	}
	return 0
}
