package config

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/pelletier/go-toml/v2"

	"visti/internal/text"
)

// A vocabulary is what can stand in a file.
type vocabulary struct {
	names  []string
	tables []string // those that are written in [[brackets]], one for each
	all    string   // where to find all of them
}

// explain says where a file is wrong and what was meant.
func explain(err error, v vocabulary) error {
	var strict *toml.StrictMissingError
	if errors.As(err, &strict) && len(strict.Errors) > 0 {
		e := strict.Errors[0]
		line, _ := e.Position()
		key := strings.Join(e.Key(), ".")
		best := nearest(key, v.names)
		table, _, _ := strings.Cut(best, ".")
		switch {
		case best == "":
			return fmt.Errorf("line %d: unknown setting %s; %s", line, key, v.all)
		case slices.Contains(v.tables, table) && !strings.Contains(key, "."):
			return fmt.Errorf("line %d: unknown setting %s; write %s", line, key, wanted[table])
		}
		return fmt.Errorf("line %d: unknown setting %s; did you mean %s?", line, key, best)
	}
	var bad *toml.DecodeError
	if !errors.As(err, &bad) {
		return err
	}
	line, column := bad.Position()
	said, key := strings.TrimPrefix(bad.Error(), "toml: "), strings.Join(bad.Key(), ".")
	ofKind := strings.HasPrefix(said, "cannot decode ") || strings.HasPrefix(said, "cannot store ")
	switch want := wanted[key]; {
	case ofKind && want != "": // the library speaks of Go's types here
		return fmt.Errorf("line %d: %s: write %s", line, key, want)
	case strings.HasSuffix(said, "at start of value"):
		said += "; text stands in quotes"
	}
	return fmt.Errorf("line %d, column %d: %s", line, column, said)
}

// wanted says in plain words what each setting, saved query and mute is written as.
var wanted = map[string]string{
	"theme":                  `a name in quotes, such as "dark"`,
	"colours":                `a section, [colours], with a role and its colour a line`,
	"keymap":                 `"visti" or "newsboat", in quotes`,
	"keys":                   `a section, [keys], with an action and its keys a line`,
	"language":               `"uk" or "en", in quotes`,
	"languages":              `a list such as ["uk", "en"]`,
	"browser":                `a command in quotes, such as "firefox --new-tab %s"`,
	"export":                 `a folder in quotes, such as "~/visti"`,
	"mouse":                  `"off" or "full", in quotes`,
	"network":                `a section, [network], with its settings below`,
	"network.allow":          `a list of addresses such as ["127.0.0.1:8080"]`,
	"network.timeout":        `a time in quotes, such as "30s"`,
	"network.secret_command": `a command in quotes, such as "pass show news/%s"`,
	"reading":                `a section, [reading], with its settings below`,
	"reading.mark_after":     `a time in quotes, such as "1s", or "never"`,
	"reading.rows":           `"normal", "one" or "roomy", in quotes`,
	"topics":                 `a list of topics such as ["war", "sport"]`,
	"saved":                  `[[saved]] for each query, with its name and query below`,
	"saved.name":             `a name in quotes`,
	"saved.query":            `a query in quotes, such as "topic:war age:6h"`,
	"mute":                   `[[mute]] for each, with its query below`,
	"mute.query":             `a query in quotes, such as "topic:sport"`,
}

var settings = vocabulary{
	names: []string{
		"theme", "colours", "keymap", "keys", "language", "languages", "browser", "export", "mouse",
		"network.allow", "network.timeout", "network.secret_command", "reading.mark_after", "reading.rows",
	},
	all: "'visti config sample' lists them all",
}

// nearest is the name that differs least from key, or "".
func nearest(key string, names []string) string {
	best, least := "", 4
	for _, s := range names {
		if d := text.Distance(key, s); d < least {
			best, least = s, d
		}
		if _, name, ok := strings.Cut(s, "."); ok {
			if _, bare, had := strings.Cut(key, "."); !had || bare != "" {
				if d := text.Distance(key[strings.LastIndexByte(key, '.')+1:], name); d < least && d < 3 {
					best, least = s, d
				}
			}
		}
	}
	return best
}
