// Package config knows where visti keeps its files and what its settings are.
package config

import (
	"bytes"
	"fmt"
	"net"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/pelletier/go-toml/v2"
)

// A Config holds the settings in force. Every one has a default.
type Config struct {
	// Language is that of the screen: "uk" or "en"; "" takes it from LANG.
	Language string
	// Languages are those of the feeds that a new subscription file polls.
	Languages []string
	// Browser is the command that opens an address, its arguments apart by
	// blanks; %s stands for the address, which otherwise comes last. "" takes
	// $BROWSER or the system's own.
	Browser string
	// Export is the folder that articles are written to; "" is visti in the folder
	// for documents, or in the home. See ExportFolder.
	Export string
	// Mouse says whose the mouse is: "off" leaves it to the terminal, "full" gives
	// visti its clicks and its wheel.
	Mouse string
	// Theme is the name of the theme: "auto", "dark", "light", "contrast", "azure", or
	// that of a file in the folder themes beside the settings.
	Theme string
	// Colours change that theme by role.
	Colours Colours
	// Keymap is the set of keys to start from: "visti" or "newsboat".
	Keymap string
	// Keys are the keys of single actions, in place of those of the keymap.
	Keys    []Key
	Network Network
	Reading Reading
}

// A Key gives an action other keys, or none.
type Key struct {
	Action string
	Keys   []string
	Line   int // of the settings file
}

// Network says how visti reaches the sources.
type Network struct {
	// Allow names private addresses, host:port, that pages may be fetched from.
	Allow []string
	// Timeout bounds one request for a feed.
	Timeout time.Duration
	// SecretCommand prints the secret of a feed that wants a name and a secret, its
	// arguments apart by blanks; %s stands for the feed's host.
	SecretCommand string
}

// Reading says how the screen behaves.
type Reading struct {
	// MarkAfter is how long an article is on the screen before it counts as read;
	// negative: never by itself.
	MarkAfter time.Duration
	// Rows says how high the rows of the list are: "normal", "one" or "roomy".
	Rows string
}

// Default returns the settings of an empty file.
func Default() Config {
	return Config{
		Languages: []string{"uk", "en"},
		Mouse:     "off",
		Theme:     "auto",
		Keymap:    "visti",
		Network:   Network{Timeout: 30 * time.Second},
		Reading:   Reading{MarkAfter: time.Second, Rows: "normal"},
	}
}

// file is a settings file as it is written: what is absent stays nil.
type file struct {
	Language  *string        `toml:"language"`
	Languages *[]string      `toml:"languages"`
	Browser   *string        `toml:"browser"`
	Export    *string        `toml:"export"`
	Mouse     *string        `toml:"mouse"`
	Theme     *string        `toml:"theme"`
	Colours   map[string]any `toml:"colours"`
	Keymap    *string        `toml:"keymap"`
	Keys      map[string]any `toml:"keys"`
	Network   *fileNetwork   `toml:"network"`
	Reading   *fileReading   `toml:"reading"`
}

type fileNetwork struct {
	Allow   *[]string `toml:"allow"`
	Timeout *string   `toml:"timeout"`
	Secret  *string   `toml:"secret_command"`
}

type fileReading struct {
	MarkAfter *string `toml:"mark_after"`
	Rows      *string `toml:"rows"`
}

const maxFile = 1 << 20 // bytes

// Load reads the settings file at path; a missing one means the defaults. Errors
// name the file, the line and, for an unknown setting, the nearest right name.
func Load(path string) (Config, error) {
	b, err := readAtMost(path)
	if err != nil {
		return Config{}, fmt.Errorf("read the settings: %w", err)
	}
	c, err := Parse(b)
	if err != nil {
		return Config{}, fmt.Errorf("%s: %w", path, err)
	}
	return c, nil
}

// Parse reads settings in TOML.
func Parse(b []byte) (Config, error) {
	var f file
	d := toml.NewDecoder(bytes.NewReader(b))
	d.DisallowUnknownFields()
	if err := d.Decode(&f); err != nil {
		return Config{}, explain(err, settings)
	}
	at := placesOf(b)
	c := Default()
	set(&c.Language, f.Language)
	set(&c.Languages, f.Languages)
	set(&c.Browser, f.Browser)
	set(&c.Export, f.Export)
	set(&c.Mouse, f.Mouse)
	set(&c.Theme, f.Theme)
	var err error
	if c.Colours, err = coloursOf(f.Colours, at, "colours."); err != nil {
		return Config{}, err
	}
	set(&c.Keymap, f.Keymap)
	keys, err := keysOf(f.Keys, at)
	if err != nil {
		return Config{}, err
	}
	c.Keys = keys
	if f.Network != nil {
		set(&c.Network.Allow, f.Network.Allow)
		set(&c.Network.SecretCommand, f.Network.Secret)
		if err := setDuration(&c.Network.Timeout, f.Network.Timeout, at, "network.timeout"); err != nil {
			return Config{}, err
		}
	}
	if f.Reading != nil {
		set(&c.Reading.Rows, f.Reading.Rows)
		if err := setDuration(&c.Reading.MarkAfter, f.Reading.MarkAfter, at, "reading.mark_after"); err != nil {
			return Config{}, err
		}
	}
	return c, c.check(at)
}

func set[T any](to *T, from *T) {
	if from != nil {
		*to = *from
	}
}

func setDuration(to *time.Duration, from *string, at places, name string) error {
	if from == nil {
		return nil
	}
	if *from == "never" && name == "reading.mark_after" {
		*to = -1
		return nil
	}
	d, err := time.ParseDuration(*from)
	if err != nil || d < 0 {
		return at.wrong(name, "%s = %q: write a number with a unit, such as \"1.5s\" or \"2m\"", name, *from)
	}
	*to = d
	return nil
}

// check finds values that cannot be meant.
func (c Config) check(at places) error {
	switch c.Language {
	case "", "uk", "en":
	default:
		return at.wrong("language", "language = %q: there are \"uk\" and \"en\"; leave it out to follow LANG", c.Language)
	}
	if c.Keymap != "visti" && c.Keymap != "newsboat" {
		return at.wrong("keymap", "keymap = %q: there are \"visti\" and \"newsboat\"", c.Keymap)
	}
	if c.Mouse != "off" && c.Mouse != "full" {
		return at.wrong("mouse", "mouse = %q: there are \"off\" and \"full\"", c.Mouse)
	}
	switch c.Reading.Rows {
	case "normal", "one", "roomy":
	default:
		return at.wrong("reading.rows", "reading.rows = %q: there are \"normal\", \"one\" and \"roomy\"", c.Reading.Rows)
	}
	if c.Network.Timeout < time.Second || c.Network.Timeout > 10*time.Minute {
		return at.wrong("network.timeout", "network.timeout = %q: must lie between 1s and 10m", c.Network.Timeout)
	}
	for i, a := range c.Network.Allow {
		host, port, err := net.SplitHostPort(a)
		n, convErr := strconv.Atoi(port)
		if err != nil || convErr != nil || host == "" || n < 1 || n > 65535 {
			return at.wrong(fmt.Sprintf("network.allow[%d]", i), "network.allow: %q is not an address such as \"127.0.0.1:8080\"", a)
		}
	}
	for i, l := range c.Languages {
		if !slices.Contains(sourceLanguages, l) { // "ua", say, would poll nothing and say nothing
			return at.wrong(fmt.Sprintf("languages[%d]", i), "languages: no built-in source is in %q; there are %s", l, strings.Join(sourceLanguages, ", "))
		}
	}
	return nil
}

// sourceLanguages are those of the built-in sources.
var sourceLanguages = []string{"uk", "ru", "en"}

// Sample returns a settings file with every setting commented out at its default.
// Keys are lines for its section of keys.
func Sample(keys ...string) string {
	if len(keys) > 0 {
		keys = append([]string{"\n[keys]\n# One key or a list; [] takes it away. A sequence is written \"g g\". A key that would\n# do two things in one place is an error that names both; quit and leave cannot both go.\n"}, keys...)
	}
	return sample + strings.Join(keys, "")
}

const sample = `# Settings of visti. Every line is a default; take the # away to change it.

# The screen's language: "uk" or "en". Without it LANG decides.
# language = "uk"

# The languages of the built-in sources that a new subscription file polls.
# languages = ["uk", "en"]

# What opens an address; %s stands for it. Without it $BROWSER or the system decides.
# browser = "firefox --new-tab %s"

# The folder that e writes articles to. Without it visti in the folder for documents,
# or in the home if there is none.
# export = "~/visti"

# "full" gives visti the mouse: a click chooses a row and then reads it, topics and
# the sidebar can be clicked, the wheel scrolls. Selecting text then needs Shift.
# mouse = "off"

# The colours: "auto" follows the terminal's background; "dark", "light", "contrast",
# "azure" (quiet blue and yellow), or NAME for themes/NAME.toml beside this file, which
# has the roles of [colours], parts [dark] and [light], and base, a theme to start from.
# theme = "auto"

# The keys to start from: "visti", or "newsboat" for hands that come from there.
# Single ones are changed under [keys], below.
# keymap = "visti"

[network]
# Private addresses that pages may be fetched from. A feed that you add yourself
# is asked at its own host and port without this, the pages it leads to are not.
# allow = ["127.0.0.1:8080"]

# How long one request for a feed may take, "10m" at most. For a third of it the server
# may send nothing once it has begun, and never less than 10s. Pages have 15s.
# timeout = "30s"

# What prints the secret of a feed whose server wants a name and a secret; %s stands
# for its host, as in "pass show news/%s". Without it $VISTI_SECRET_<HOST> and the
# file "secrets" beside this one are asked.
# secret_command = ""

[colours]
# Single colours of the theme by role, "#rrggbb", 0 to 255 or a name such as
# "bright-blue"; under [colours.dark] or [colours.light] for one background alone.
# Roles: accent bad changed claim code cursor dim good heading key link new prompt star
# topic unread.

[reading]
# An article counts as read after being on the screen this long; "never": only m marks.
# mark_after = "1s"

# How high the rows of the list are: "normal" shows whole titles, "one" one line each,
# "roomy" also the first claim. Two keys of the screen change it for the time being.
# rows = "normal"
`
