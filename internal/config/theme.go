package config

import (
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/pelletier/go-toml/v2"
)

// Colours change a theme by role: on both backgrounds, on dark and on light ones.
type Colours struct {
	Base  string // the theme to start from; "" for visti's own
	Both  map[string]string
	Dark  map[string]string
	Light map[string]string
}

// ThemesFolder is where themes of one's own lie, NAME.toml each.
func (p Paths) ThemesFolder() string { return filepath.Join(filepath.Dir(p.Config), "themes") }

// Themes lists the names of the themes in the folder.
func (p Paths) Themes() []string {
	files, _ := os.ReadDir(p.ThemesFolder()) // without the folder there are none
	var names []string
	for _, f := range files {
		if name, ok := strings.CutSuffix(f.Name(), ".toml"); ok {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	return names
}

// ThemeFile is where the theme of that name lies.
func (p Paths) ThemeFile(name string) string {
	return filepath.Join(p.ThemesFolder(), filepath.Base(name)+".toml")
}

// Theme reads the theme of that name from its file. Errors name the file.
func (p Paths) Theme(name string) (Colours, error) {
	path := p.ThemeFile(name)
	b, err := readAtMost(path)
	if err == nil && b == nil {
		_, err = os.Stat(path)
	}
	if err != nil {
		return Colours{}, fmt.Errorf("read the theme: %w", err)
	}
	var table map[string]any
	if err := toml.Unmarshal(b, &table); err != nil {
		return Colours{}, fmt.Errorf("%s: %w", path, explain(err, vocabulary{}))
	}
	c, err := coloursOf(table, placesOf(b), "")
	if err != nil {
		return c, fmt.Errorf("%s: %w", path, err)
	}
	return c, nil
}

// coloursOf reads roles with their colours, and those for one background. Path is what
// stands before them in the file: nothing in a theme of its own, which has a base.
func coloursOf(table map[string]any, at places, path string) (c Colours, err error) {
	for _, name := range slices.Sorted(maps.Keys(table)) {
		value, here := table[name], path+name
		switch v := value.(type) {
		case string:
			if here == "base" {
				c.Base = v
				continue
			}
			put(&c.Both, name, v)
		case int64:
			put(&c.Both, name, fmt.Sprint(v))
		case map[string]any:
			part, err := coloursOf(v, at, here+".")
			if err != nil {
				return c, err
			}
			if part.Dark != nil || part.Light != nil {
				return c, at.wrong(here, "%s: a part of a theme has no parts", here)
			}
			switch name {
			case "dark":
				c.Dark = part.Both
			case "light":
				c.Light = part.Both
			default:
				return c, at.wrong(here, "%s: the parts of a theme are \"dark\" and \"light\"", here)
			}
		default:
			return c, at.wrong(here, "%s: write a colour such as \"#7FB5FF\"", here)
		}
	}
	return c, nil
}

func put(m *map[string]string, key, value string) {
	if *m == nil {
		*m = map[string]string{}
	}
	(*m)[key] = value
}

// table is what coloursOf reads to the same.
func (c Colours) table() map[string]any {
	t := map[string]any{}
	for role, colour := range c.Both {
		t[role] = colour
	}
	if c.Dark != nil {
		t["dark"] = c.Dark
	}
	if c.Light != nil {
		t["light"] = c.Light
	}
	if len(t) == 0 {
		return nil
	}
	return t
}
