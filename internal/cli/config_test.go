//go:build unix

package cli

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestSampleOfSettingsCanBeUncommented(t *testing.T) {
	h := newHome(t)
	sample := h.must(t, "config", "sample")
	for _, want := range []string{"[keys]", "# star = [\"f\"]", "# next-unread = [\"n\"]", "keymap"} {
		if !strings.Contains(sample, want) {
			t.Errorf("the sample does not show %s", want)
		}
	}
	var lines []string
	for line := range strings.Lines(sample) {
		if bare, ok := strings.CutPrefix(line, "# "); ok && strings.Contains(bare, " = ") {
			line = bare
		}
		lines = append(lines, line)
	}
	h.write(t, "config.toml", strings.Join(lines, ""))
	if out, talk, code := h.run(t, "", "--config", h.dir+"/config.toml", "config", "show"); code != exitGood || !strings.Contains(out, "keymap") {
		t.Errorf("with every setting as in the sample: exit %d, %s", code, talk)
	}
}

func TestKeysThatCannotBeAreSaidWithTheirLine(t *testing.T) {
	h := newHome(t)
	file := h.write(t, "config.toml", "[keys]\n\nstar = \"n\"\n")
	_, talk, code := h.run(t, "", "--config", file, "config", "show")
	if code != exitFailed || !strings.Contains(talk, "config.toml: line 3") || !strings.Contains(talk, "next-unread") || !strings.Contains(talk, "star") {
		t.Errorf("exit %d, %s; want the line and both names", code, talk)
	}
}

func TestThemesOfTheReadersOwn(t *testing.T) {
	h := newHome(t)
	file := h.write(t, "config.toml", "theme = \"ніч\"\n[colours]\nlink = \"cyan\"\n")
	h.write(t, "themes/ніч.toml", "base = \"azure\"\nclaim = \"#FFEE00\"\n")
	h.write(t, "themes/broken.toml", "clam = \"red\"\n")
	h.write(t, "themes/worse.toml", "\nbase = \"azzure\"\n")
	if _, talk, code := h.run(t, "", "--config", file, "config", "show"); code != exitGood {
		t.Errorf("a theme from a file: exit %d, %s", code, talk)
	}
	for text, want := range map[string]string{
		"theme = \"broken\"\n":                     `broken.toml: line 1: there is no role "clam"; did you mean "claim"`,
		"\ntheme = \"nich\"\n":                     "config.toml: line 2: theme = \"nich\": there are",
		"theme = \"worse\"\n":                      "worse.toml: line 2: theme = \"azzure\": there are",
		"[colours]\nlnik = \"cyan\"\n":             `line 2: there is no role "lnik"; did you mean "link"`,
		"[colours.dark]\n\nlink = \"turquoise\"\n": `line 3: link = "turquoise" is no colour`,
	} {
		h.write(t, "config.toml", text)
		if _, talk, code := h.run(t, "", "--config", file, "config", "show"); code != exitFailed || !strings.Contains(talk, want) {
			t.Errorf("%q: exit %d, %s; want %q", text, code, talk, want)
		}
	}
}

func TestSettingsThatAreNamedAreThere(t *testing.T) {
	h := newHome(t)
	file := filepath.Join(h.dir, "profile", "typo.toml")
	for _, args := range [][]string{{"list"}, {"feeds", "list"}, {"config", "show"}, {"doctor"}} {
		out, talk, code := h.run(t, "", append([]string{"--config", file}, args...)...)
		if code != exitFailed || !strings.Contains(out+talk, file) || !strings.Contains(out+talk, "config sample") {
			t.Errorf("visti %q: exit %d, %s%s; want exit %d, the file and what to do", args, code, out, talk, exitFailed)
		}
		cmd := h.command(t, args...)
		cmd.Env = append(cmd.Env, "VISTI_CONFIG="+file)
		said, _ := cmd.CombinedOutput()
		if code := cmd.ProcessState.ExitCode(); code != exitFailed || !strings.Contains(string(said), "VISTI_CONFIG: there is no file "+file) {
			t.Errorf("VISTI_CONFIG, visti %q: exit %d, %s; want exit %d, what names the file and what to do", args, code, said, exitFailed)
		}
	}
	for _, folder := range []string{filepath.Dir(file), filepath.Join(h.dir, "data")} {
		if _, err := os.Stat(folder); !errors.Is(err, os.ErrNotExist) {
			t.Errorf("%s after that: %v, want nothing there", folder, err)
		}
	}
	h.must(t, "--config", file, "config", "path")
	h.write(t, "profile/typo.toml", h.must(t, "--config", file, "config", "sample"))
	h.must(t, "--config", file, "list")
}
