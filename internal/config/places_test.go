package config

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestErrorsNameTheLine holds it for every setting, in each way to write it.
func TestErrorsNameTheLine(t *testing.T) {
	settings := func(b []byte) error { _, err := Parse(b); return err }
	queries := func(b []byte) error { _, err := ParseQueries(b); return err }
	for _, c := range []struct {
		read     func([]byte) error
		in, want string
	}{
		{settings, "\nlanguage = 'xx'", "line 2: language ="},
		{settings, "\nmouse = 'xx'", "line 2: mouse ="},
		{settings, "\nkeymap = 'xx'", "line 2: keymap ="},
		{settings, "languages = [\n'uk',\n'UK']", "line 3: languages:"},
		{settings, "[reading]\nrows = 'xx'", "line 2: reading.rows ="},
		{settings, "\n[ reading ]\n\"rows\" = 'xx'", "line 3: reading.rows ="},
		{settings, "\nreading = { mark_after = '1s', rows = 'xx' }", "line 2: reading.rows ="},
		{settings, "\nreading.mark_after = 'x'", "line 2: reading.mark_after ="},
		{settings, "\n\nnetwork.timeout = '1ms'", "line 3: network.timeout ="},
		{settings, "[network]\nallow = ['127.0.0.1:1',\n'x']", "line 3: network.allow:"},
		{settings, "[colours]\n[colours.dusk]\nclaim = 1", "line 2: colours.dusk:"},
		{settings, "[colours]\nclaim = true", "line 2: colours.claim:"},
		{settings, "[colours.dark]\nclaim = []", "line 2: colours.dark.claim:"},
		{settings, "[colours.dark]\nclaim = 1\n[colours.dark.light]\nclaim = 2", "line 1: colours.dark: a part"},
		{settings, "\n[ keys ]\nstar = 1", "line 3: keys.star:"},
		{settings, "\nkeys = { star = [1] }", "line 2: keys.star:"},
		{queries, "\ntopics = ['war',\n'wra']", "line 3: topics:"},
		{queries, "topics = ['war',\n\n'war']", "line 3: topics:"},
		{queries, "\n[[saved]]\nquery = 'x'", "line 2: saved:"},
		{queries, "[[saved]]\nname = 'a'\n[[saved]]\n\nname = 'a'", "line 5: saved:"},
		{queries, "[[saved]]\nname = 'a'\nquery = 'topic:wra'", "line 3: saved:"},
		{queries, "[[mute]]\nquery = 'x'\n[[mute]]\nquery = 'topic:wra'", "line 4: mute:"},
		{queries, "mute = [{query = 'x'},\n{query = 'topic:wra'}]", "line 2: mute:"},
	} {
		if err := c.read([]byte(c.in)); err == nil || !strings.HasPrefix(err.Error(), c.want) {
			t.Errorf("%q: error %v, want %q", c.in, err, c.want)
		}
	}
}

func TestThemesAreFoundInAFolderOfAnyName(t *testing.T) {
	p := Paths{Config: filepath.Join(t.TempDir(), "my [old", "config.toml")}
	if err := MakeFolder(p.ThemesFolder()); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(p.ThemesFolder(), "night.toml"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if all := p.Themes(); len(all) != 1 || all[0] != "night" {
		t.Errorf("themes %q, want night", all)
	}
	if _, err := p.Theme("night"); err != nil {
		t.Error(err)
	}
}
