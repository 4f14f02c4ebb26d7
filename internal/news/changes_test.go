package news

import (
	"fmt"
	"strings"
	"testing"
	"time"
)

func articleOf(title string, paragraphs ...string) Article {
	a := Article{Title: PlainLine(title)}
	for _, p := range paragraphs {
		a.Body = append(a.Body, Block{Kind: Paragraph, Runs: []Run{{Text: Plain(p)}}})
	}
	return a
}

func TestChangesTellsWhatChangedWhere(t *testing.T) {
	for _, c := range []struct {
		was, is Article
		want    string
	}{
		{articleOf("А", "один", "два"), articleOf("А", "один", "два"), ""},
		{articleOf("Загинули двоє", "x"), articleOf("Загинули троє", "x"), "0: Загинули -двоє +троє"},
		{articleOf("А", "а б", "в г", "д"), articleOf("А", "а б", "в ґ", "д", "е"), "2: в -г +ґ|4: +е"},
		{articleOf("А", "а", "б", "в"), articleOf("А", "а", "в"), "2: -б"},
		{articleOf("А", "а"), articleOf("А", "вступ", "а"), "1: +вступ"},
		{articleOf("А", "а", "б"), articleOf("А", "г"), "1: -а +г|2: -б"},
		{articleOf("Двоє"), articleOf("Троє", "довгий", "текст"), "0: -Двоє +Троє"},
	} {
		var got []string
		for _, p := range Changes(c.was, c.is) {
			parts := []string{fmt.Sprint(p.Paragraph, ":")}
			for _, x := range p.Parts {
				parts = append(parts, []string{"-", "", "+"}[x.Side+1]+x.Text.String())
			}
			got = append(got, strings.Join(parts, " "))
		}
		if s := strings.Join(got, "|"); s != c.want {
			t.Errorf("%q to %q: %q, want %q", c.was.Text(), c.is.Text(), s, c.want)
		}
	}
}

// TestChangesOfAnotherArticleComeSoon compares long articles that share little more
// than the commonest word. Word by word that took twelve seconds.
func TestChangesOfAnotherArticleComeSoon(t *testing.T) {
	written := func(word string) Article {
		var all []string
		for i := range 200 {
			p := []string{"і"}
			for k := range 600 {
				p = append(p, fmt.Sprint(word, i, ".", k))
			}
			all = append(all, strings.Join(p, " "), fmt.Sprint(word, " ", i, " разом"))
		}
		return articleOf(word, all...)
	}
	begin := time.Now()
	found := Changes(written("було"), written("стало"))
	if d := time.Since(begin); !underRace && d > 4*time.Second {
		t.Errorf("two articles of 240,000 words were compared in %v", d)
	}
	if len(found) != 401 {
		t.Fatalf("%d passages, want the title and 400", len(found))
	}
	last := found[399].Parts
	if len(last) != 2 || last[0].Side != -1 || last[1].Side != 1 || !strings.HasPrefix(last[1].Text.String(), "і стало199.0") {
		t.Errorf("a passage that is not compared any more is told as %d parts, want it replaced", len(last))
	}
}
