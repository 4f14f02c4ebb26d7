package config

import (
	"fmt"
	"io"
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
	files, _ := filepath.Glob(filepath.Join(p.ThemesFolder(), "*.toml")) // the pattern is ours
	var names []string
	for _, f := range files {
		names = append(names, strings.TrimSuffix(filepath.Base(f), ".toml"))
	}
	slices.Sort(names)
	return names
}

// Theme reads the theme of that name from its file. Errors name the file.
func (p Paths) Theme(name string) (Colours, error) {
	path := filepath.Join(p.ThemesFolder(), filepath.Base(name)+".toml")
	f, err := os.Open(path)
	if err != nil {
		return Colours{}, fmt.Errorf("read the theme: %w", err)
	}
	defer f.Close()
	b, err := io.ReadAll(io.LimitReader(f, maxFile))
	if err != nil {
		return Colours{}, fmt.Errorf("read the theme: %w", err)
	}
	var table map[string]any
	if err := toml.Unmarshal(b, &table); err != nil {
		return Colours{}, fmt.Errorf("%s: %w", path, explain(err, nil))
	}
	c, err := coloursOf(table, true)
	if err != nil {
		return c, fmt.Errorf("%s: %w", path, err)
	}
	return c, nil
}

// coloursOf reads roles with their colours, and those for one background.
func coloursOf(table map[string]any, withBase bool) (c Colours, err error) {
	for name, value := range table {
		switch v := value.(type) {
		case string:
			if name == "base" && withBase {
				c.Base = v
				continue
			}
			put(&c.Both, name, v)
		case int64:
			put(&c.Both, name, fmt.Sprint(v))
		case map[string]any:
			part, err := coloursOf(v, false)
			if err != nil {
				return c, err
			}
			switch name {
			case "dark":
				c.Dark = part.Both
			case "light":
				c.Light = part.Both
			default:
				return c, fmt.Errorf("%s: the parts of a theme are \"dark\" and \"light\"", name)
			}
		default:
			return c, fmt.Errorf("%s: write a colour such as \"#7FB5FF\"", name)
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
