package config

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestThemesLieBesideTheSettings(t *testing.T) {
	p := Paths{Config: filepath.Join(t.TempDir(), "config.toml")}
	if all := p.Themes(); len(all) != 0 {
		t.Errorf("without a folder there are %v", all)
	}
	if err := MakeFolder(p.ThemesFolder()); err != nil {
		t.Fatal(err)
	}
	for name, text := range map[string]string{
		"ніч": "base = \"azure\"\nclaim = \"#FFEE00\"\ndim = 244\n[light]\nlink = \"blue\"\n", "broken": "claim = [1]", "worse": "claim = ",
	} {
		if err := os.WriteFile(filepath.Join(p.ThemesFolder(), name+".toml"), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if d := cmp.Diff([]string{"broken", "worse", "ніч"}, p.Themes()); d != "" {
		t.Error(d)
	}
	got, err := p.Theme("ніч")
	want := Colours{Base: "azure", Both: map[string]string{"claim": "#FFEE00", "dim": "244"}, Light: map[string]string{"link": "blue"}}
	if d := cmp.Diff(want, got); err != nil || d != "" {
		t.Errorf("%v, -want +got:\n%s", err, d)
	}
	for name, want := range map[string]string{"broken": "broken.toml: line 1: claim: write a colour", "worse": "worse.toml: line 1", "none": "none.toml"} {
		if _, err := p.Theme(name); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v, want %q", name, err, want)
		}
	}
}

func TestColoursOfTheSettings(t *testing.T) {
	c, err := Parse([]byte("theme = \"contrast\"\n[colours]\nclaim = \"#FFEE00\"\n[colours.dark]\nlink = \"cyan\"\n"))
	want := Colours{Both: map[string]string{"claim": "#FFEE00"}, Dark: map[string]string{"link": "cyan"}}
	if d := cmp.Diff(want, c.Colours); err != nil || d != "" || c.Theme != "contrast" {
		t.Errorf("theme %q, %v, -want +got:\n%s", c.Theme, err, d)
	}
}
