package config

import (
	"slices"
	"strings"
)

// keysOf reads the table of keys: an action has one key, or a list. The places tell
// in which line it stands.
func keysOf(table map[string]any, at places) ([]Key, error) {
	var all []Key
	for action, value := range table {
		k := Key{Action: action, Keys: []string{}, Line: at.line("keys." + action)}
		switch v := value.(type) {
		case string:
			k.Keys = []string{v}
		case []any:
			for _, one := range v {
				s, ok := one.(string)
				if !ok {
					return nil, at.wrong("keys."+action, "keys.%s: write keys as strings, such as [\"x\", \"ctrl+x\"]", action)
				}
				k.Keys = append(k.Keys, s)
			}
		default:
			return nil, at.wrong("keys."+action, "keys.%s: write a key such as \"x\", or a list of keys", action)
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
