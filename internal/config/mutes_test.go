package config

import (
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"visti/internal/news"
)

func TestMutesStandBesideWhatElseTheFileHolds(t *testing.T) {
	path := filepath.Join(t.TempDir(), "queries.toml")
	hand := "# mine\ntopics = [\"war\"]\n\n[[mute]]\nquery = \"topic:sport\" # never\n\n# morning\n[[saved]]\nname = \"ранок\"\nquery = \"age:12h\"\n"
	if err := os.WriteFile(path, []byte(hand), 0o600); err != nil {
		t.Fatal(err)
	}
	mutes := func() []string {
		t.Helper()
		q, err := LoadQueries(path)
		if err != nil || len(q.Saved) != 1 || len(q.Topics) != 1 {
			t.Fatalf("%+v, %v", q, err)
		}
		return q.Mutes
	}
	for range 2 { // the second changes nothing
		if err := Mute(t.Context(), path, `source:obrii "дві речі"`); err != nil {
			t.Fatal(err)
		}
	}
	if got := mutes(); !slices.Equal(got, []string{"topic:sport", `source:obrii "дві речі"`}) {
		t.Errorf("muted %q", got)
	}
	if err := Unmute(t.Context(), path, "topic:sport"); err != nil {
		t.Fatal(err)
	}
	if err := Unmute(t.Context(), path, "topic:sport"); !errors.Is(err, news.ErrNotFound) {
		t.Errorf("error %v, want ErrNotFound", err)
	}
	if err := Mute(t.Context(), path, "nonsense:x"); err == nil {
		t.Error("a query that cannot be read is muted")
	}
	if got := mutes(); !slices.Equal(got, []string{`source:obrii "дві речі"`}) {
		t.Errorf("muted %q", got)
	}
	if b, _ := os.ReadFile(path); !strings.HasPrefix(string(b), "# mine\n") || !strings.Contains(string(b), "# morning") {
		t.Errorf("the file is\n%s", b)
	}
	if _, err := ParseQueries([]byte("[[mute]]\nquery = \"nonsense:x\"\n")); err == nil || !strings.Contains(err.Error(), "mute") {
		t.Errorf("error %v, want one that names the mute", err)
	}
}
