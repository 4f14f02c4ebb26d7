package ui

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// A Look is a theme: the colours of each role on a dark and on a light background.
// The zero value is visti's own.
type Look struct {
	Name        string
	ground      string // "dark" or "light" if it goes with that background alone
	dark, light palette
}

// A palette is the colours that a theme mixes its inks from, by role. Roles that
// are empty take the colour of accent, new that of claim.
type palette struct {
	accent, dim, claim, star, changed, good, bad, code     string
	heading, cursor, topic, key, unread, link, prompt, new string
	plain                                                  *palette // the same for a terminal of sixteen colours
}

// roles name the colours of a palette as files of themes do.
var roles = map[string]func(*palette) *string{
	"accent": func(p *palette) *string { return &p.accent }, "dim": func(p *palette) *string { return &p.dim },
	"claim": func(p *palette) *string { return &p.claim }, "star": func(p *palette) *string { return &p.star },
	"changed": func(p *palette) *string { return &p.changed }, "good": func(p *palette) *string { return &p.good },
	"bad": func(p *palette) *string { return &p.bad }, "code": func(p *palette) *string { return &p.code },
	"heading": func(p *palette) *string { return &p.heading }, "cursor": func(p *palette) *string { return &p.cursor },
	"topic": func(p *palette) *string { return &p.topic }, "key": func(p *palette) *string { return &p.key },
	"unread": func(p *palette) *string { return &p.unread }, "link": func(p *palette) *string { return &p.link },
	"prompt": func(p *palette) *string { return &p.prompt }, "new": func(p *palette) *string { return &p.new },
}

// Roles lists the roles of a theme, in the order of the alphabet.
func Roles() []string {
	var all []string
	for r := range roles {
		all = append(all, r)
	}
	slices.Sort(all)
	return all
}

// The colours of a terminal of sixteen are its own: what a nearest match would make
// of ours is anything but calm.
var (
	sixteenDark  = palette{accent: "12", dim: "8", claim: "11", star: "11", changed: "13", good: "10", bad: "9", code: "14"}
	sixteenLight = palette{accent: "4", dim: "8", claim: "5", star: "3", changed: "5", good: "2", bad: "1", code: "6"}
	brightest    = palette{accent: "14", dim: "7", claim: "11", star: "11", changed: "13", good: "10", bad: "9", code: "14"}
	darkest      = palette{accent: "4", dim: "0", claim: "5", star: "5", changed: "1", good: "2", bad: "1", code: "4"}
)

// looks are the themes that visti brings, the first one its own.
var looks = func() []Look {
	own := Look{
		Name: "auto",
		dark: palette{
			accent: "#7FB5FF", dim: "#8B93A1", claim: "#F0D58C", star: "#FFD54A", changed: "#F0A35E",
			good: "#98C379", bad: "#F28B82", code: "#E0B074", plain: &sixteenDark,
		},
		light: palette{
			accent: "#005BBB", dim: "#5F6672", claim: "#7A5200", star: "#9A6700", changed: "#B45309",
			good: "#2E7D32", bad: "#B3261E", code: "#8A4B00", plain: &sixteenLight,
		},
	}
	dark, light := own, own
	dark.Name, dark.ground, light.Name, light.ground = "dark", "dark", "light", "light"
	contrast := Look{
		Name: "contrast",
		dark: palette{
			accent: "#6FE3FF", dim: "#D0D0D0", claim: "#FFF066", star: "#FFF066", changed: "#FFC07A",
			good: "#8CFF8C", bad: "#FFA8A0", code: "#FFE0A0", plain: &brightest,
		},
		light: palette{
			accent: "#00349A", dim: "#3A3A3A", claim: "#5A3000", star: "#5A3000", changed: "#7A1F00",
			good: "#00500A", bad: "#8A0010", code: "#4A0072", plain: &darkest,
		},
	}
	calm := Look{
		Name: "azure",
		dark: palette{
			accent: "#8FB4DC", dim: "#8D97A5", claim: "#E3C66F", star: "#E3C66F", changed: "#C9B98A",
			good: "#9DB8D6", bad: "#E3A08B", code: "#C9CFA0", plain: &sixteenDark,
		},
		light: palette{
			accent: "#2B5C94", dim: "#5C6673", claim: "#7A5B00", star: "#7A5B00", changed: "#6B5A2A",
			good: "#33607F", bad: "#A03A28", code: "#5E5A1E", plain: &sixteenLight,
		},
	}
	return []Look{own, dark, light, contrast, calm}
}()

// Looks returns the themes that visti brings.
func Looks() []Look { return slices.Clone(looks) }

// A LookError says what of a theme cannot be.
type LookError struct {
	Text string
	Role string // that it is about, or ""
}

// Error says it.
func (e *LookError) Error() string { return e.Text }

// FindLook returns the theme of that name among those of visti and others.
func FindLook(name string, others ...Look) (Look, error) {
	var names []string
	for _, l := range append(slices.Clone(others), looks...) {
		if l.Name == name {
			return l, nil
		}
		names = append(names, l.Name)
	}
	text := fmt.Sprintf("theme = %q: there are %s", name, strings.Join(names, ", "))
	if near := nearestName(name, names); near != "" {
		text += fmt.Sprintf("; did you mean %q?", near)
	}
	return Look{}, &LookError{Text: text}
}

// Painted returns the theme with the colours of some roles changed: "#rrggbb", a
// number of 0 to 255, or a name of the sixteen such as "bright-blue". With ground
// "dark" or "light" that is for this background only. An unknown role names the
// nearest.
func (l Look) Painted(ground string, colours map[string]string) (Look, error) {
	l = l.orOwn()
	for _, role := range sorted(colours) {
		at, ok := roles[role]
		if !ok {
			text := fmt.Sprintf("there is no role %q", role)
			if near := nearestName(role, Roles()); near != "" {
				text += fmt.Sprintf("; did you mean %q?", near)
			}
			return l, &LookError{text + " (" + strings.Join(Roles(), ", ") + ")", role}
		}
		colour, ok := readColour(colours[role])
		if !ok {
			return l, &LookError{fmt.Sprintf("%s = %q is no colour: write \"#7FB5FF\", a number of 0 to 255, or a name such as \"bright-blue\"", role, colours[role]), role}
		}
		for _, p := range []struct {
			ground string
			*palette
		}{{"dark", &l.dark}, {"light", &l.light}} {
			if ground != "" && ground != p.ground {
				continue
			}
			*at(p.palette) = colour
			if n, err := strconv.Atoi(colour); err == nil && n < 16 && p.plain != nil {
				plain := *p.plain
				*at(&plain) = colour
				p.plain = &plain
			}
		}
	}
	return l, nil
}

// Named returns the theme under another name.
func (l Look) Named(name string) Look {
	l = l.orOwn()
	l.Name = name
	return l
}

func (l Look) orOwn() Look {
	if l.Name == "" {
		return looks[0]
	}
	return l
}

func sorted(m map[string]string) []string {
	var keys []string
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}

// colourNames are the sixteen colours that every terminal has.
var colourNames = []string{"black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"}

func readColour(s string) (string, bool) {
	s = strings.ToLower(strings.TrimSpace(s))
	if n, err := strconv.Atoi(s); err == nil {
		return strconv.Itoa(n), n >= 0 && n <= 255
	}
	name, bright := strings.CutPrefix(s, "bright-")
	if i := slices.Index(colourNames, name); i >= 0 {
		if bright {
			i += 8
		}
		return strconv.Itoa(i), true
	}
	digits, ok := strings.CutPrefix(s, "#")
	if _, err := strconv.ParseUint(digits, 16, 32); !ok || err != nil || len(digits) != 6 && len(digits) != 3 {
		return "", false
	}
	return strings.ToUpper(s), true
}

// isDark is the background that the theme is drawn for where the terminal has dark
// or not.
func (l Look) isDark(dark bool) bool {
	switch l.ground {
	case "dark":
		return true
	case "light":
		return false
	}
	return dark
}

// palette is that of a background and a depth, with every role filled.
func (l Look) palette(dark bool, d depth) palette {
	l = l.orOwn()
	p := l.light
	if l.isDark(dark) {
		p = l.dark
	}
	if d == sixteen && p.plain != nil {
		p = *p.plain
	}
	for _, role := range []*string{&p.heading, &p.cursor, &p.topic, &p.key, &p.unread, &p.link, &p.prompt} {
		*role = cmp.Or(*role, p.accent)
	}
	p.new = cmp.Or(p.new, p.claim)
	return p
}
