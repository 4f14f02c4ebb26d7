package config

import "github.com/pelletier/go-toml/v2"

// TOML writes the settings as a file that Parse reads to the same.
func (c Config) TOML() (string, error) {
	timeout, markAfter := c.Network.Timeout.String(), c.Reading.MarkAfter.String()
	if c.Reading.MarkAfter < 0 {
		markAfter = "never"
	}
	f := file{
		Language: &c.Language, Languages: &c.Languages, Browser: &c.Browser, Export: &c.Export, Keymap: &c.Keymap, Mouse: &c.Mouse, Theme: &c.Theme, Colours: c.Colours.table(),
		Network: &fileNetwork{Allow: &c.Network.Allow, Timeout: &timeout, Secret: &c.Network.SecretCommand},
		Reading: &fileReading{MarkAfter: &markAfter, Rows: &c.Reading.Rows},
	}
	for _, k := range c.Keys {
		if f.Keys == nil {
			f.Keys = map[string]any{}
		}
		f.Keys[k.Action] = k.Keys
	}
	b, err := toml.Marshal(f)
	return string(b), err
}
