package config

import (
	"path/filepath"
	"testing"
)

func TestExportFolder(t *testing.T) {
	docs := t.TempDir()
	for name, c := range map[string]struct {
		setting, home, docs, want string
	}{
		"named":          {"/srv/news", "/home/o", "", "/srv/news"},
		"in the home":    {"~/notes/news", "/home/o", docs, "/home/o/notes/news"},
		"the home":       {"~", "/home/o", "", "/home/o"},
		"with documents": {"", "/home/o", docs, filepath.Join(docs, "visti")},
		"not there":      {"", "/home/o", filepath.Join(docs, "none"), "/home/o/visti"},
		"not absolute":   {"", "/home/o", "docs", "/home/o/visti"},
	} {
		getenv := func(k string) string { return map[string]string{"HOME": c.home, "XDG_DOCUMENTS_DIR": c.docs}[k] }
		if got, err := ExportFolder(getenv, c.setting); err != nil || filepath.ToSlash(got) != filepath.ToSlash(c.want) {
			t.Errorf("%s: %q, %v; want %q", name, got, err, c.want)
		}
	}
}
