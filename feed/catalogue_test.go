package feed

import (
	"strings"
	"testing"
	"time"

	"visti/internal/news"
)

func TestCatalogueIsWhatItPromises(t *testing.T) {
	feeds := Catalogue()
	if first := feeds[0]; first.Source.ID != "unian" || first.Lang != "uk" || !first.Enabled {
		t.Errorf("the catalogue begins with %+v, want UNIAN in Ukrainian, on", first)
	}
	urls, titles, names := map[news.URL]bool{}, map[string]bool{}, map[string]string{}
	on := 0
	for _, f := range feeds {
		if urls[f.URL] {
			t.Errorf("%s stands twice", f.URL)
		}
		if titles[f.Title.String()] {
			t.Errorf("two feeds are called %q", f.Title)
		}
		if was := names[f.Source.ID]; was != "" && was != f.Source.Name.String() {
			t.Errorf("source %s is called %q and %q", f.Source.ID, was, f.Source.Name)
		}
		urls[f.URL], titles[f.Title.String()], names[f.Source.ID] = true, true, f.Source.Name.String()
		if f.Title.Empty() || f.Source.Name.Empty() || f.Source.ID == "" || f.Group.Empty() {
			t.Errorf("%s lacks a name: %+v", f.URL, f)
		}
		if f.Lang != "uk" && f.Lang != "ru" && f.Lang != "en" {
			t.Errorf("%s is in %q", f.URL, f.Lang)
		}
		if f.Zone != "" {
			if _, err := time.LoadLocation(f.Zone); err != nil {
				t.Errorf("%s: %v", f.URL, err)
			}
		}
		if !f.Enabled && f.Note.Empty() {
			t.Errorf("%s is off and does not say why", f.URL)
		}
		if f.Enabled {
			on++
			if !f.Note.Empty() {
				t.Errorf("%s is on although %q", f.URL, f.Note)
			}
		}
		if strings.HasSuffix(f.URL.String(), "news_eng.rss") && (f.Enabled || f.Note.Empty()) {
			t.Error("UNIAN in English is on or does not say why it is off")
		}
	}
	if on < 18 || on > 24 {
		t.Errorf("%d feeds are on, want about 20", on)
	}
}

func TestBrokenCatalogueNamesTheLine(t *testing.T) {
	head := strings.Join(columns, ",") + "\n"
	for _, row := range []string{
		"x,X,X,X,javascript:1,https://x.example,uk,UA,G,,,,,1,seen,",
		"x,X,X,X,https://x.example,https://x.example,uk,UA,G,wars,,,,1,seen,",
		"x,X,X,X,https://x.example,https://x.example,uk,UA,G,,,,often,1,seen,",
		"x,X,X,https://x.example",
	} {
		if _, err := readCatalogue([]byte(head + row)); err == nil || !strings.Contains(err.Error(), "line 2") {
			t.Errorf("%s: %v, want an error that names line 2", row, err)
		}
	}
}

func TestCatalogueSaysHowItKnows(t *testing.T) {
	entries, err := readCatalogue(catalogue)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		if e.Evidence == "" || e.Enabled && !strings.HasPrefix(e.Evidence, "strong") && !strings.HasPrefix(e.Evidence, "medium") {
			t.Errorf("%s is on: %v, on the evidence %q", e.URL, e.Enabled, e.Evidence)
		}
		if e.Source.Home.Empty() {
			t.Errorf("%s lacks its homepage", e.URL)
		}
		if e.Charset != "" && e.Charset != "utf-8" && e.Charset != "windows-1251" {
			t.Errorf("%s: charset %q", e.URL, e.Charset)
		}
	}
}
