package config

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func written(t *testing.T, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "queries.toml")
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// TestListsInBracketsAreLeftAsTheyAre holds that a file written in another way than
// visti's own loses nothing: the reader is told what to do.
func TestListsInBracketsAreLeftAsTheyAre(t *testing.T) {
	const hand = "topics = [\"war\"]\n" +
		"saved = [{name = \"a\", query = \"x\"}, {name = \"c\", query = \"y\"}]\n" +
		"mute = [{query = \"x\"}, {query = \"y\"}]\n"
	for name, change := range map[string]func(path string) error{
		"save over":   func(p string) error { return SaveQuery(t.Context(), p, saved("a", "z")) },
		"save beside": func(p string) error { return SaveQuery(t.Context(), p, saved("b", "z")) },
		"forget":      func(p string) error { return ForgetQuery(t.Context(), p, "a") },
		"mute":        func(p string) error { return Mute(t.Context(), p, "z") },
		"unmute":      func(p string) error { return Unmute(t.Context(), p, "x") },
	} {
		path := written(t, hand)
		want, list := "line 2: saved is a list in brackets", "[[saved]]"
		if strings.HasSuffix(name, "mute") {
			want, list = "line 3: mute is a list in brackets", "[[mute]]"
		}
		if err := change(path); err == nil || !strings.Contains(err.Error(), want) || !strings.Contains(err.Error(), list) {
			t.Errorf("%s: error %v; want one with %q and %s", name, err, want, list)
		}
		if b, _ := os.ReadFile(path); string(b) != hand {
			t.Errorf("%s: the file is now\n%s", name, b)
		}
	}
	path := written(t, "mute = [{query = \"x\"}]\n") // the other list is no hindrance
	if err := SaveQuery(t.Context(), path, saved("a", "z")); err != nil {
		t.Error(err)
	}
	if q, err := LoadQueries(path); err != nil || len(q.Mutes) != 1 || len(q.Saved) != 1 {
		t.Errorf("%+v, %v", q, err)
	}
}

func TestQueriesInAFileThatIsTooLongAreNotCutOff(t *testing.T) {
	hand := "[[saved]]\nname = \"a\"\nquery = \"x\"\n" + strings.Repeat("# a line of comments\n", maxFile/20) + "[[saved]]\nname = \"b\"\nquery = \"y\"\n"
	path := written(t, hand)
	if err := SaveQuery(t.Context(), path, saved("c", "z")); err == nil || !strings.Contains(err.Error(), "larger than") {
		t.Errorf("error %v; want one about its size", err)
	}
	if b, _ := os.ReadFile(path); string(b) != hand {
		t.Errorf("of %d bytes %d are left", len(hand), len(b))
	}
}

// TestTextOfALongStringIsNoTable holds that [[ at the start of a line is a table
// only where it is one.
func TestTextOfALongStringIsNoTable(t *testing.T) {
	path := written(t, "[[saved]]\nname = \"a\"\nquery = '''\n[[saved]]'''\n\n[[saved]]\nname = \"b\"\nquery = \"y\"\n")
	if err := SaveQuery(t.Context(), path, saved("a", "z")); err != nil {
		t.Fatal(err)
	}
	if q, err := LoadQueries(path); err != nil || len(q.Saved) != 2 || q.Saved[0].Query != "z" {
		t.Errorf("%+v, %v", q, err)
	}
}

func TestCommentsInAQuerySavedAnewStay(t *testing.T) {
	path := written(t, "# mine\n[[saved]] # before work\n# the good one\nquery = 'x' # short\n# its name\nname = \"A\" # first\n# end\n\n[[saved]]\nname = 'b'\n")
	if err := SaveQuery(t.Context(), path, saved("a", "it's y")); err != nil {
		t.Fatal(err)
	}
	if err := SaveQuery(t.Context(), path, saved("b", "z")); err != nil {
		t.Fatal(err)
	}
	const want = "# mine\n\n[[saved]] # before work\n# the good one\nquery = \"it's y\" # short\n# its name\nname = 'a' # first\n# end\n\n[[saved]]\nname = 'b'\nquery = 'z'\n"
	if b, _ := os.ReadFile(path); string(b) != want {
		t.Errorf("the file is\n%s\nwant\n%s", b, want)
	}
}
