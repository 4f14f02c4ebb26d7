//go:build unix

package cli

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"visti/internal/config"
	"visti/internal/news"
)

func exported(title string) news.Article {
	return news.Article{
		ID: 77, Title: news.PlainLine(title), FirstSeen: time.Date(2026, 11, 24, 12, 0, 0, 0, time.UTC),
		SourceName: news.PlainLine("Вістовик"), Teaser: news.PlainLine("Коротко."),
	}
}

func TestNamesOfExportedArticlesAreSafe(t *testing.T) {
	for title, want := range map[string]string{
		"Уряд виділить 1,2 млрд грн на п’ять мостів": "2026-11-24-уряд-виділить-1-2-млрд-грн-на-пять-мостів",
		"../../etc/passwd":           "2026-11-24-etc-passwd",
		"-rf $(reboot) ; CON":        "2026-11-24-rf-reboot-con",
		"":                           "2026-11-24-article-25",
		"…!?":                        "2026-11-24-article-25",
		"a\x00b\nc\u202ed":           "2026-11-24-ab-cd",
		strings.Repeat("слово ", 99): "2026-11-24-" + strings.TrimSuffix(strings.Repeat("слово-", 7), "-"),
	} {
		if got := exportName(exported(title), time.UTC); got != want {
			t.Errorf("%q becomes %q, want %q", title, got, want)
		}
	}
	if got := exportName(exported(strings.Repeat("щ", 500)), time.UTC); len(got) > 140 {
		t.Errorf("%d bytes", len(got))
	}
}

// The day in the name is that of the line inside the file.
func TestExportIsNamedAfterTheReadersDay(t *testing.T) {
	for _, tt := range []struct {
		zone, title, name, line string
	}{
		{"Europe/Kyiv", "Мости", "2026-11-28-мости.md", "2026-11-28 00:30 +0200"},
		{"UTC", "Мости", "2026-11-27-мости.md", "2026-11-27 22:30 +0000"},
		{"Europe/Kyiv", strings.Repeat("міст ", 50), "2026-11-28-" + strings.TrimSuffix(strings.Repeat("міст-", 8), "-") + ".md", "2026-11-28 00:30 +0200"},
	} {
		zone, err := time.LoadLocation(tt.zone)
		if err != nil {
			t.Fatal(err)
		}
		art := exported(tt.title)
		art.Published = time.Date(2026, 11, 27, 22, 30, 0, 0, time.UTC)
		art.FirstSeen = art.Published.Add(time.Hour)
		a := &app{env: Env{Getenv: func(string) string { return "" }, Now: func() time.Time { return art.FirstSeen.In(zone) }}, cfg: config.Config{Export: t.TempDir()}}
		path, err := a.export(news.Reading{Article: art})
		if err != nil {
			t.Fatal(err)
		}
		b, err := os.ReadFile(path)
		if got := filepath.Base(path); err != nil || got != tt.name || !strings.Contains(string(b), tt.line) {
			t.Errorf("in %s: %s holds %q, %v; want %s with %s", tt.zone, got, b, err, tt.name, tt.line)
		}
	}
}

func TestExportOverwritesNothingAndIsPrivate(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "новини")
	a := &app{env: Env{Getenv: func(string) string { return "" }, Now: time.Now}, cfg: config.Config{Export: dir}}
	var paths []string
	for range 3 {
		p, err := a.export(news.Reading{Article: exported("Одна новина")})
		if err != nil {
			t.Fatal(err)
		}
		paths = append(paths, filepath.Base(p))
		info, err := os.Stat(p)
		if err != nil || info.Mode().Perm() != 0o600 {
			t.Errorf("%s has mode %v, error %v; want 0600", p, info.Mode(), err)
		}
		if b, err := os.ReadFile(p); err != nil || !strings.HasPrefix(string(b), "# Одна новина\n") {
			t.Errorf("%s holds %q, error %v", p, b, err)
		}
	}
	if got := strings.Join(paths, " "); got != "2026-11-24-одна-новина.md 2026-11-24-одна-новина-2.md 2026-11-24-одна-новина-3.md" {
		t.Errorf("written to %s", got)
	}
	a.cfg.Export = "/dev/null/x"
	if p, err := a.export(news.Reading{Article: exported("x")}); err == nil {
		t.Errorf("written to %s", p)
	}
}
