package cli

import (
	"errors"
	"fmt"
	"strings"

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
	if chosen, err = ui.FindLook(a.cfg.Theme, own...); err != nil {
		err = inLine(a.paths.Config, "theme", err)
	} else {
		chosen, err = painted(chosen, a.cfg.Colours, a.paths.Config, "colours.")
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
	file := a.paths.ThemeFile(name)
	if c.Base != "" {
		base, err = ui.FindLook(c.Base)
		err = inLine(file, "base", err)
	}
	if err == nil {
		base, err = painted(base, c, file, "")
	}
	if err != nil {
		return base, fmt.Errorf("%s: %w", file, err)
	}
	return base.Named(name), nil
}

// painted changes a theme by colours, which stand in a file under a path.
func painted(l ui.Look, c config.Colours, file, path string) (ui.Look, error) {
	var all []error
	for _, part := range []struct {
		ground  string
		colours map[string]string
	}{{"", c.Both}, {"dark", c.Dark}, {"light", c.Light}} {
		var err error
		var bad *ui.LookError
		if l, err = l.Painted(part.ground, part.colours); errors.As(err, &bad) {
			ground := strings.TrimPrefix(part.ground+".", ".")
			all = append(all, inLine(file, path+ground+bad.Role, err))
		}
	}
	return l, errors.Join(all...)
}

// inLine puts the line of a setting before an error about it.
func inLine(file, setting string, err error) error {
	if line := config.LineIn(file, setting); err != nil && line > 0 {
		return fmt.Errorf("line %d: %w", line, err)
	}
	return err
}
