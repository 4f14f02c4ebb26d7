//go:build unix

package cli

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// marksIn lists the titles of what is read and of what is starred.
func marksIn(t *testing.T, h home) (read, starred []string) {
	t.Helper()
	for _, row := range listed(t, h.must(t, "list", "--muted", "--json", "--limit", "0")) {
		title := row["title"].(string)
		if row["read"].(bool) {
			read = append(read, title)
		}
		if row["starred"].(bool) {
			starred = append(starred, title)
		}
	}
	slices.Sort(read)
	slices.Sort(starred)
	return read, starred
}

func TestStateMovesAMachine(t *testing.T) {
	t.Parallel()
	p, here, there := newPress(t), newHome(t), newHome(t)
	here.write(t, "config/visti/feeds.opml", `<opml version="2.0"><body><outline text="Ранок"><outline text="Вісті" xmlUrl="`+p.URL+`/rss"/></outline>
<outline text="Тиша" xmlUrl="http://127.0.0.1:1/rss" enabled="false"/></body></opml>`)
	here.write(t, "config/visti/queries.toml", "[[saved]]\nname = 'обидва'\nquery = '@спорт міст'\n[[saved]]\nname = 'спорт'\nquery = 'topic:sport'\n[[mute]]\nquery = 'title:синоптики'\n")
	here.must(t, "fetch", "--force", "--no-pages")
	here.must(t, "mark", "read", "title:збірна")
	here.must(t, "mark", "star", "title:уряд")
	file := filepath.Join(here.dir, "state.ndjson")
	here.must(t, "state", "export", file)
	if info, err := os.Stat(file); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("the file: %v, %v; want it for its owner alone", info, err)
	}
	there.must(t, "state", "import", file)
	if got, want := there.must(t, "feeds", "export"), here.must(t, "feeds", "export"); got != want {
		t.Errorf("subscriptions there:\n%s\nwant those here:\n%s", got, want)
	}
	there.must(t, "fetch", "--force", "--no-pages")
	read, starred := marksIn(t, there)
	wantRead, wantStarred := marksIn(t, here)
	if !slices.Equal(read, wantRead) || !slices.Equal(starred, wantStarred) || len(read) == 0 || len(starred) == 0 {
		t.Errorf("there %q are read, %q starred; want %q, %q", read, starred, wantRead, wantStarred)
	}
	if a, b := here.must(t, "list", "@обидва OR @спорт", "--limit", "0"), there.must(t, "list", "@обидва OR @спорт", "--limit", "0"); strings.Count(a, "\n") != strings.Count(b, "\n") || a == "" {
		t.Errorf("the saved queries find %q here and %q there", a, b)
	}
	// Once more, and back: nothing is there twice, and what was marked since stays.
	there.must(t, "mark", "unread", "title:збірна")
	before, queries := there.opml(t), there.queries(t)
	there.must(t, "state", "import", file)
	if there.opml(t) != before || there.queries(t) != queries {
		t.Errorf("imported twice:\n%s\n%s", there.opml(t), there.queries(t))
	}
	if read, _ := marksIn(t, there); slices.Equal(read, wantRead) {
		t.Errorf("what was marked unread there is read again: %q", read)
	}
}

func (h home) queries(t *testing.T) string {
	t.Helper()
	b, err := os.ReadFile(filepath.Join(h.dir, "config", "visti", "queries.toml"))
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

func TestStateThatCannotBeReadChangesNothing(t *testing.T) {
	h := newHome(t)
	h.subscribe(t)
	before := h.opml(t)
	for lines, want := range map[string]string{
		`{"kind":"subscriptions","opml":"<opml><body><outline xmlUrl='http://a.example/'/></body></opml>"}` + "\n{\"kind\":": "line 2",
		`{"kind":"subscriptions","opml":"nothing"}`: "line 1",
		`{"a":1}`: "no state of visti",
		`{"kind":"query","name":"x","query":"sorce:y"}`: `"source:"`,
		`{"kind":"mute","query":"@nobody"}`:             "no query is saved",
	} {
		if _, talk, code := h.run(t, lines, "state", "import", "-"); code != exitFailed || !strings.Contains(talk, want) {
			t.Errorf("%s: exit %d, said %q; want %q", lines, code, talk, want)
		}
	}
	if got := h.opml(t); got != before {
		t.Errorf("subscriptions after that:\n%s", got)
	}
	if _, talk, code := h.run(t, `{"kind":"dream"}`, "state", "import", "-"); code != exitGood || !strings.Contains(talk, "1 lines are left out") {
		t.Errorf("a kind of line of tomorrow: exit %d, said %q", code, talk)
	}
}
