package config

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

func TestSampleIsTheDefaults(t *testing.T) {
	c, err := Parse([]byte(Sample()))
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(Default(), c); d != "" {
		t.Errorf("the sample as it is (-default +sample):\n%s", d)
	}
	for _, s := range settings.names {
		name := s[strings.LastIndexByte(s, '.')+1:]
		if s == "keys" || s == "colours" {
			continue // the command adds the ones, the others are text
		}
		if !strings.Contains(Sample(), "\n# "+name+" = ") {
			t.Errorf("the sample does not show %s", s)
		}
	}
}

// TestSampleUncommentedIsValid takes the # away from every setting: none may be
// written in a way that the reader refuses.
func TestSampleUncommentedIsValid(t *testing.T) {
	var lines []string
	for line := range strings.Lines(Sample()) {
		if bare, ok := strings.CutPrefix(line, "# "); ok && strings.Contains(bare, " = ") {
			line = bare
		}
		lines = append(lines, line)
	}
	c, err := Parse([]byte(strings.Join(lines, "")))
	if err != nil {
		t.Fatal(err)
	}
	want := Default()
	want.Language, want.Browser, want.Network.Allow = "uk", "firefox --new-tab %s", []string{"127.0.0.1:8080"}
	want.Export = "~/visti"
	if d := cmp.Diff(want, c); d != "" {
		t.Errorf("-want +got:\n%s", d)
	}
}

func TestParse(t *testing.T) {
	c, err := Parse([]byte("language = \"uk\"\nlanguages = [\"uk\"]\n[network]\ntimeout = \"5s\"\n[reading]\nmark_after = \"never\"\n"))
	if err != nil {
		t.Fatal(err)
	}
	want := Config{Language: "uk", Languages: []string{"uk"}, Theme: "auto", Mouse: "off", Keymap: "visti", Network: Network{Timeout: 5 * time.Second}, Reading: Reading{MarkAfter: -1, Rows: "normal"}}
	if d := cmp.Diff(want, c); d != "" {
		t.Errorf("-want +got:\n%s", d)
	}
}

func TestKeysHaveTheirLines(t *testing.T) {
	c, err := Parse([]byte("keymap = \"newsboat\"\n[keys]\n# own\nstar = [\"*\", \"ctrl+e\"]\n\"next-unread\" = \"N\"\nundo = []\n"))
	if err != nil {
		t.Fatal(err)
	}
	want := []Key{{"star", []string{"*", "ctrl+e"}, 4}, {"next-unread", []string{"N"}, 5}, {"undo", []string{}, 6}}
	if d := cmp.Diff(want, c.Keys); d != "" || c.Keymap != "newsboat" {
		t.Errorf("keymap %q, -want +got:\n%s", c.Keymap, d)
	}
}

func TestParseTellsWhatIsWrong(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"\nlanguges = [\"uk\"]", "line 2: unknown setting languges; did you mean languages?"},
		{"[network]\nallw = []", "line 2: unknown setting network.allw; did you mean network.allow?"},
		{"timeout = \"3s\"", "did you mean network.timeout?"},
		{"purple = \"red\"", "unknown setting purple; 'visti config sample' lists them all"},
		{"language = \"ru\"", `language = "ru": there are "uk" and "en"`},
		{"languages = [\"Ukrainian\"]", "there are uk, ru, en"},
		{"languages = [\"uk\", \"ua\"]", "no built-in source is in \"ua\""},
		{"[network]\ntimeout = \"soon\"", `network.timeout = "soon": write a number with a unit`},
		{"[network]\ntimeout = \"0s\"", "between 1s and 10m"},
		{"[network]\nallow = [\"localhost\"]", `"localhost" is not an address`},
		{"[reading]\nmark_after = \"-5s\"", "line 2: reading.mark_after"},
		{"mouse = \"yes\"", `there are "off" and "full"`},
		{"keymap = \"vim\"", `there are "visti" and "newsboat"`},
		{"[keys]\nstar = 5", "line 2: keys.star"},
		{"[keys]\n\nstar = [\"x\", 5]", "line 3: keys.star"},
		{"language = ", "line 1, column"},
		{"language = 5", `line 1: language: write "uk" or "en", in quotes`},
		{"\n[language]\nx = 1", "line 2: language: write"},
		{"languages = \"uk\"", `languages: write a list such as ["uk", "en"]`},
		{"languages = [\"uk\", 5]", "languages: write a list"},
		{"network = 5", "network: write a section, [network]"},
		{"[network]\ntimeout = 5", `line 2: network.timeout: write a time in quotes, such as "30s"`},
		{"reading.mark_after = 1.5", "reading.mark_after: write a time"},
		{"keys = \"x\"", "keys: write a section"},
		{"colours = true", "colours: write a section"},
		{"language = uk", "text stands in quotes"},
	} {
		_, err := Parse([]byte(c.in))
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("Parse(%q) = %v, want an error with %q", c.in, err, c.want)
		}
	}
}

// Messages of the library speak of Go's types; every name has its own words in ours.
func TestEveryNameIsSaidInPlainWords(t *testing.T) {
	for _, name := range slices.Concat(settings.names, queryNames.names) {
		section, _, _ := strings.Cut(name, ".")
		if wanted[name] == "" || wanted[section] == "" {
			t.Errorf("nothing says what %s is written as", name)
		}
	}
}

func TestLoadWithoutFile(t *testing.T) {
	c, err := Load(filepath.Join(t.TempDir(), "none.toml"))
	if err != nil || cmp.Diff(Default(), c) != "" {
		t.Errorf("Load of a missing file = %+v, %v, want the defaults", c, err)
	}
}

func TestFindPaths(t *testing.T) {
	dir := t.TempDir()
	env := map[string]string{"XDG_CONFIG_HOME": filepath.Join(dir, "c"), "XDG_DATA_HOME": filepath.Join(dir, "d"), "XDG_STATE_HOME": filepath.Join(dir, "s")}
	getenv := func(k string) string { return env[k] }
	p, err := FindPaths(getenv, "", "")
	if err != nil {
		t.Fatal(err)
	}
	want := Paths{
		Config: filepath.Join(dir, "c", "visti", "config.toml"), Feeds: filepath.Join(dir, "c", "visti", "feeds.opml"), Query: filepath.Join(dir, "c", "visti", "queries.toml"),
		Secret: filepath.Join(dir, "c", "visti", "secrets"), Data: filepath.Join(dir, "d", "visti"), State: filepath.Join(dir, "s", "visti"),
	}
	if p != want {
		t.Errorf("by XDG: %+v, want %+v", p, want)
	}
	env["VISTI_CONFIG"], env["VISTI_DATA"] = filepath.Join(dir, "x", "my.toml"), filepath.Join(dir, "y")
	if p, _ = FindPaths(getenv, "", ""); p.Config != env["VISTI_CONFIG"] || p.Data != env["VISTI_DATA"] || p.Feeds != filepath.Join(dir, "x", "feeds.opml") || p.State != p.Data {
		t.Errorf("by VISTI_*: %+v", p)
	}
	if p, _ = FindPaths(getenv, filepath.Join(dir, "z.toml"), filepath.Join(dir, "zz")); p.Config != filepath.Join(dir, "z.toml") || p.Data != filepath.Join(dir, "zz") {
		t.Errorf("by flags: %+v", p)
	}
}

func TestWriteFileIsWholeOrNotAtAll(t *testing.T) {
	path := filepath.Join(t.TempDir(), "deep", "feeds.opml")
	write := func(s string, err error) error {
		return WriteFile(path, func(w io.Writer) error { _, _ = io.WriteString(w, s); return err })
	}
	if err := write("first", nil); err != nil {
		t.Fatal(err)
	}
	broken := errors.New("broken")
	if err := write("sec", broken); !errors.Is(err, broken) {
		t.Errorf("error %v, want %v", err, broken)
	}
	if b, _ := os.ReadFile(path); string(b) != "first" {
		t.Errorf("after a failed write the file holds %q, want the former text", b)
	}
	if err := write("third", nil); err != nil {
		t.Fatal(err)
	}
	if b, _ := os.ReadFile(path); string(b) != "third" {
		t.Errorf("the file holds %q", b)
	}
	files, _ := os.ReadDir(filepath.Dir(path))
	if len(files) != 1 {
		t.Errorf("%d files are left, want 1", len(files))
	}
	info, err := os.Stat(path)
	if err != nil {
		t.Fatal(err)
	}
	if mode := info.Mode().Perm(); mode&0o077 != 0 && os.PathSeparator == '/' {
		t.Errorf("others may use the file: %v", mode)
	}
}

func TestWithoutAHomeNothingLiesAtTheRoot(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("folders do not depend on HOME there")
	}
	none := func(string) string { return "" }
	if p, err := FindPaths(none, "", ""); err == nil || !strings.Contains(err.Error(), "HOME") {
		t.Errorf("without HOME the paths are %+v, error %v; want an error that names HOME", p, err)
	}
	if _, err := FindPaths(none, "/tmp/x/config.toml", "/tmp/x"); err != nil {
		t.Errorf("with both places named: %v", err)
	}
}

// Editors of Windows begin a file with a mark that means nothing in TOML.
func TestMarkOfWindowsEditorsIsSkipped(t *testing.T) {
	const mark = "\ufeff"
	dir := t.TempDir()
	write := func(name, text string) string {
		path := filepath.Join(dir, name)
		if err := MakeFolder(filepath.Dir(path)); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(mark+text), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	file := write("config.toml", "language = \"uk\"\r\n")
	if c, err := Load(file); err != nil || c.Language != "uk" {
		t.Errorf("settings: %+v, %v", c, err)
	}
	if n := LineIn(write("lines.toml", "theme = \"x\""), "theme"); n != 1 {
		t.Errorf("the theme stands in line %d, want 1", n)
	}
	queries := write("queries.toml", "topics = [\"sport\"]\n")
	if err := SaveQuery(t.Context(), queries, saved("ранок", "age:6h")); err != nil {
		t.Error(err)
	}
	if q, err := LoadQueries(queries); err != nil || len(q.Topics) != 1 || len(q.Saved) != 1 {
		t.Errorf("saved queries: %+v, %v", q, err)
	}
	write("themes/ніч.toml", "base = \"azure\"\n")
	if c, err := (Paths{Config: file}).Theme("ніч"); err != nil || c.Base != "azure" {
		t.Errorf("a theme: %+v, %v", c, err)
	}
	k := Keeper{Getenv: func(string) string { return "" }, File: write("secrets", "news.example olena pass\n")}
	if s, err := k.Secret(t.Context(), "news.example", "olena"); err != nil || s != "pass" {
		t.Errorf("a secret: %q, %v", s, err)
	}
}
