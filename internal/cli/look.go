package cli

import (
	"errors"
	"fmt"

	"visti/internal/config"
	"visti/ui"
)

// look is the theme by the settings, and the reader's own themes. An error names
// the file and what in it cannot be; a theme that is broken and not chosen is left
// out.
func (a *app) look() (chosen ui.Look, own []ui.Look, err error) {
	for _, name := range a.paths.Themes() {
		l, err := a.ownLook(name)
		switch {
		case err == nil:
			own = append(own, l)
		case name == a.cfg.Theme:
			return l, nil, err
		}
	}
	if chosen, err = ui.FindLook(a.cfg.Theme, own...); err == nil {
		chosen, err = painted(chosen, a.cfg.Colours)
	}
	if err != nil {
		return chosen, own, fmt.Errorf("%s: %w", a.paths.Config, err)
	}
	return chosen, own, nil
}

// ownLook builds the theme of a file.
func (a *app) ownLook(name string) (ui.Look, error) {
	c, err := a.paths.Theme(name)
	if err != nil {
		return ui.Look{}, err
	}
	base := ui.Look{}
	if c.Base != "" {
		base, err = ui.FindLook(c.Base)
	}
	if err == nil {
		base, err = painted(base, c)
	}
	if err != nil {
		return base, fmt.Errorf("theme %s: %w", name, err)
	}
	return base.Named(name), nil
}

// painted changes a theme by colours.
func painted(l ui.Look, c config.Colours) (ui.Look, error) {
	l, err := l.Painted("", c.Both)
	l, errDark := l.Painted("dark", c.Dark)
	l, errLight := l.Painted("light", c.Light)
	return l, errors.Join(err, errDark, errLight)
}
