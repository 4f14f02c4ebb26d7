package ui

import (
	"bytes"
	"errors"
	"io"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"visti/internal/news"
)

// lineByLine hears a change, types lines, and returns what is written and what of
// the lines was left.
func lineByLine(t *testing.T, s *shelf, o Options, c *news.Change, lines ...string) (text, left string, err error) {
	t.Helper()
	s.changes = make(chan news.Change, 1)
	if c != nil {
		s.changes <- *c
	}
	o.Now, o.Location = func() time.Time { return noon }, kyiv
	var out bytes.Buffer
	in := strings.NewReader(strings.Join(append(lines, ""), "\n"))
	err = RunLinear(t.Context(), s, o, in, &out)
	rest, _ := io.ReadAll(in)
	return out.String(), string(rest), err
}

var offline = news.Change{Version: 2, Offline: true}

func TestLinearEnterLeadsToTheSample(t *testing.T) {
	for name, c := range map[string]struct {
		shelf  *shelf
		change news.Change
		sample bool
		want   error
		left   string
	}{
		"there is no network":  {none(), offline, true, ErrSample, "q\nfor the sample\n"},
		"no sample is offered": {none(), offline, false, nil, "for the sample\n"},
		"there is a network":   {none(), news.Change{Version: 2}, true, nil, "for the sample\n"},
		"there are articles":   {full(), offline, true, nil, "for the sample\n"},
	} {
		text, left, err := lineByLine(t, c.shelf, Options{Lang: "en", Sample: c.sample}, &c.change, "", "q", "for the sample")
		if !errors.Is(err, c.want) || left != c.left {
			t.Errorf("%s: error %v and %q left of the input, want %v and %q", name, err, left, c.want, c.left)
		}
		if offered := strings.Contains(text, "Enter: look around in the built-in sample."); offered != (c.want != nil) {
			t.Errorf("%s: the sample is offered: %v\n%s", name, offered, text)
		}
	}
}

func TestLinearSampleTellsThatTheNetworkIsBack(t *testing.T) {
	back := make(chan struct{})
	close(back)
	text, _, err := lineByLine(t, full(), Options{Lang: "en", Back: back}, &polled, "", "q")
	if n := strings.Count(text, "the network is back: q leads to the news"); n != 1 || err != nil {
		t.Errorf("it is said %d times, error %v:\n%s", n, err, text)
	}
}

// TestLinearNamesOnlyItsCommands: in a Ukrainian text a Latin letter by itself is a
// command.
func TestLinearNamesOnlyItsCommands(t *testing.T) {
	var names []string
	for _, c := range linearCommands() {
		names = append(names, c.name)
	}
	letter := regexp.MustCompile(`\b([A-Za-z]|Esc|Tab|Space|Ctrl-.|\d[-–]9)\b`)
	seen := full()
	for i := range seen.readings {
		seen.readings[i].Article.Read = true
	}
	for name, c := range map[string]struct {
		shelf  *shelf
		change *news.Change
		lines  []string
		want   string
	}{
		"subscriptions are on their way": {bare(), nil, nil, "Збираю статті"},
		"there are none":                 {bare(), &news.Change{}, nil, "Джерел ще немає. Їх додає visti feeds add АДРЕСА."},
		"the first poll":                 {none(), &news.Change{Polling: true, Total: 3}, []string{""}, "Номер — читати, t — теми"},
		"nothing came":                   {none(), &news.Change{Polled: noon}, nil, "visti feeds check скаже чому"},
		"nobody answered":                {none(), &news.Change{Failing: 1}, nil, "Джерела не дали жодної статті."},
		"polling has stopped":            {none(), &news.Change{Stopped: news.PlainLine("feeds.opml: зламано")}, nil, "опитування зупинилося: feeds.opml: зламано"},
		"no network":                     {none(), &offline, nil, "немає мережі"},
		"all is read":                    {seen, &polled, nil, "w — показати всі"},
		"a filter":                       {full(), &polled, []string{"/нема"}, "w шукає й серед прочитаних"},
		"a text that is wanting":         {refusedText(), &polled, []string{"1"}, "X — спробувати знову"},
		"a filter over all":              {full(), &polled, []string{"w", "/нема"}, "/ без слів прибирає фільтр.\n"},
	} {
		text, _, err := lineByLine(t, c.shelf, Options{Lang: "uk", Sample: true}, c.change, c.lines...)
		if !strings.Contains(text, c.want) || err != nil {
			t.Errorf("%s: want %q, error %v in\n%s", name, c.want, err, text)
		}
		for _, key := range letter.FindAllString(text, -1) {
			if !slices.Contains(names, key) {
				t.Errorf("%s: %q is no command:\n%s", name, key, text)
			}
		}
	}
	if text, _, _ := lineByLine(t, full(), Options{Lang: "uk"}, &polled, "w", "/нема"); strings.Contains(text, "w шукає") {
		t.Errorf("w would show no more than it does:\n%s", text)
	}
}

func TestLinearNamesItsCommandsWhateverTheKeys(t *testing.T) {
	keys, err := BindKeys("visti", []Rebinding{{Action: "undo", Keys: []string{"ctrl+w"}}})
	if err != nil {
		t.Fatal(err)
	}
	if text, _, _ := lineByLine(t, full(), Options{Lang: "uk", Keys: keys}, &polled, "m 2", "u"); !strings.Contains(text, "u — скасувати\n> скасовано") {
		t.Errorf("want u named and u to undo:\n%s", text)
	}
}
