package ui

import (
	"bytes"
	"context"
	"errors"
	"io"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/charmbracelet/x/exp/golden"

	"visti/internal/news"
)

// read types lines one after the other and returns all that is written.
func readLinear(t *testing.T, s *shelf, o Options, lines ...string) string {
	t.Helper()
	s.changes = make(chan news.Change, 1)
	s.changes <- polled
	o.Now, o.Location = func() time.Time { return noon }, kyiv
	var out bytes.Buffer
	if err := RunLinear(t.Context(), s, o, strings.NewReader(strings.Join(lines, "\n")+"\n"), &out); err != nil {
		t.Fatal(err)
	}
	text := out.String()
	for _, r := range text {
		if r < ' ' && r != '\n' || r == 0x7f || r >= 0x80 && r < 0xa0 {
			t.Fatalf("%q is written", r)
		}
	}
	return text
}

func TestLinearReadsAMorning(t *testing.T) {
	for _, lang := range []string{"uk", "en"} {
		t.Run(lang, func(t *testing.T) {
			golden.RequireEqual(t, readLinear(t, full(), Options{Lang: lang}, "", "", "1", "h", "?", "t", "t 1", "/гіперзвук", "/", "q", "1"))
		})
	}
}

func TestLinearCommands(t *testing.T) {
	for name, c := range map[string]struct {
		lines []string
		want  []string
		check func(s *shelf) bool
	}{
		"a number reads and marks":   {[]string{"2"}, []string{"У Львові відкрили новий трамвайний маршрут\nОбрій, 13:58\n"}, func(s *shelf) bool { return s.readings[1].Article.Read }},
		"a number that is none":      {[]string{"99"}, []string{"Номера 99 тут немає."}, nil},
		"Enter goes on":              {[]string{""}, []string{"11. "}, nil},
		"the end is said":            {[]string{"", "", ""}, []string{"Це кінець списку.\n> далі статей немає\n"}, nil},
		"p goes back":                {[]string{"n", "p"}, []string{"1–10 з 15. Enter — далі.\n> 11. ", "Це кінець списку.\n> 1. "}, nil},
		"Enter in an article":        {[]string{"1", ""}, []string{"У Львові відкрили"}, func(s *shelf) bool { return len(s.opened) == 2 }},
		"a related one and back":     {[]string{"1", "1", "h"}, []string{"У Львові відкрили новий трамвайний маршрут\nОбрій, 13:58\n"}, func(s *shelf) bool { return len(s.opened) == 2 }},
		"m and u":                    {[]string{"m 2", "u"}, []string{"прочитано", "скасовано: 1 рядок прочитано\n"}, func(s *shelf) bool { return !s.readings[1].Article.Read }},
		"m alone in the list":        {[]string{"m"}, []string{"Скажіть котру"}, nil},
		"f in an article":            {[]string{"2", "f"}, []string{"із зіркою"}, func(s *shelf) bool { return s.readings[1].Article.Starred }},
		"A":                          {[]string{"A"}, []string{"15 рядків прочитано"}, func(s *shelf) bool { return s.readings[9].Article.Read }},
		"w":                          {[]string{"w"}, []string{"усі: 16 рядків"}, nil},
		"o":                          {[]string{"o 3"}, []string{"https://vistovyk.example/ru/news/3.html"}, nil},
		"R":                          {[]string{"R"}, []string{"опитую"}, func(s *shelf) bool { return len(s.polled) == 1 }},
		"a filter":                   {[]string{"/topic:war is:unread"}, []string{"topic:war is:unread, ", "шахед"}, nil},
		"a filter on another layout": {[]string{".мости"}, []string{"мости, непрочитані: 1 рядок"}, nil},
		"a filter that is wrong":     {[]string{"/sorce:x"}, []string{"source:?"}, nil},
		"a field that there is not":  {[]string{"/foo:bar"}, []string{"foo: немає такого поля"}, nil},
		"letters by their place":     {[]string{"ц", "ф"}, []string{"усі: 16 рядків"}, nil},
		"a topic by its name":        {[]string{"t спорт"}, []string{"topic:sport, непрочитані: 1 рядок"}, nil},
		"all topics again":           {[]string{"t 8", "t 0"}, []string{"topic:sport", "> непрочитані: 15 рядків"}, nil},
		"what is no command":         {[]string{"щось"}, []string{"Немає команди «щось»"}, nil},
	} {
		t.Run(name, func(t *testing.T) {
			s := full()
			got := readLinear(t, s, Options{Lang: "uk"}, c.lines...)
			for _, want := range c.want {
				if !strings.Contains(got, want) {
					t.Errorf("want %q in\n%s", want, got)
				}
			}
			if c.check != nil && !c.check(s) {
				t.Errorf("it did not do what it is for:\n%s", got)
			}
		})
	}
}

func TestLinearSaysWhatWentWrong(t *testing.T) {
	s := full()
	s.markErr, s.openErr = errors.New("x"), &news.FetchError{Fault: news.FaultTimeout}
	got := readLinear(t, s, Options{Lang: "en"}, "1", "m 2", "u")
	for _, want := range []string{"no answer in time", "failed: ", "nothing to undo"} {
		if !strings.Contains(got, want) {
			t.Errorf("want %q in\n%s", want, got)
		}
	}
}

func TestLinearKnowsWhatIsKept(t *testing.T) {
	s := full()
	d := &box{saved: []news.SavedQuery{saying("шум", "topic:sport"), saying("війна", "topic:war")}, mutes: []string{"@шум"}}
	got := readLinear(t, s, Options{Lang: "uk", Drawer: d}, "/@війна", "/@немає")
	for _, want := range []string{"непрочитані: 14 рядків", "@війна, непрочитані: 2 рядки", "шахед", "@немає"} {
		if !strings.Contains(got, want) {
			t.Errorf("want %q in\n%s", want, got)
		}
	}
	if s.visits != 1 {
		t.Errorf("the store was told %d times of the visit", s.visits)
	}
	d.err = errors.New("the disk is full")
	if got := readLinear(t, full(), Options{Lang: "uk", Drawer: d}); !strings.Contains(got, "не вдалося") || !strings.Contains(got, "15 рядків") {
		t.Errorf("want what is wrong, and the list:\n%s", got)
	}
}

// One who waits before the first articles hears of them without a key.
func TestLinearListsTheFirstArticlesAsTheyCome(t *testing.T) {
	s := none()
	s.changes = make(chan news.Change)
	ctx, cancel := context.WithCancel(t.Context())
	pipe, typed := io.Pipe()
	out := &lockedBuffer{}
	done := make(chan error)
	go func() {
		done <- RunLinear(ctx, s, Options{Lang: "uk", Now: func() time.Time { return noon }, Location: kyiv}, pipe, out)
	}()
	s.changes <- news.Change{Polling: true, Done: 1, Total: 3}
	s.readings = append(s.readings, news.Reading{Article: late.article(1)})
	s.changes <- news.Change{Version: 1, Polled: noon}
	for end := time.Now().Add(10 * time.Second); !strings.Contains(out.String(), "1. "+late.title); time.Sleep(time.Millisecond) {
		if time.Now().After(end) {
			t.Fatalf("the first article is not read out:\n%s", out.String())
		}
	}
	cancel()
	if err := <-done; err != nil {
		t.Error(err)
	}
	_ = typed.Close()
}

// A lockedBuffer may be read while it is written.
type lockedBuffer struct {
	mu  sync.Mutex
	buf bytes.Buffer
}

// TestLinearListsAllThatTheFirstPollBrings: the list that was read out when one source of many had
// answered is not the end of it, unless something was typed since.
func TestLinearListsAllThatTheFirstPollBrings(t *testing.T) {
	for name, typed := range map[string]string{"nothing was typed": "", "something was typed": "f 1\n"} {
		t.Run(name, func(t *testing.T) {
			s := full()
			all := s.readings
			s.readings = all[:2]
			s.changes = make(chan news.Change, 1)
			in, keyboard := io.Pipe()
			var out lockedBuffer
			over := make(chan error, 1)
			go func() {
				over <- RunLinear(t.Context(), s, Options{Lang: "uk", Now: func() time.Time { return noon }, Location: kyiv}, in, &out)
			}()
			until(t, &out, "Це кінець списку.\n> ")
			s.changes <- news.Change{Version: 1, Polling: true, Done: 1, Total: 3}
			for deadline := time.Now().Add(10 * time.Second); len(s.changes) > 0; time.Sleep(time.Millisecond) {
				if time.Now().After(deadline) {
					t.Fatal("that the first poll runs is not heard")
				}
			}
			if typed != "" {
				_, _ = io.WriteString(keyboard, typed)
				until(t, &out, "із зіркою")
				s.changes <- news.Change{Version: 2, Polled: noon}
			} else {
				s.readings = all
				s.changes <- news.Change{Version: 2, Polled: noon}
				until(t, &out, "1–10 з ")
			}
			_, _ = io.WriteString(keyboard, "?\nq\n")
			if err := <-over; err != nil {
				t.Fatal(err)
			}
			if n := strings.Count(out.String(), "1. "+s.readings[0].Article.Title.String()); typed != "" && n > 1 {
				t.Errorf("the list is read out %d times:\n%s", n, out.String())
			}
		})
	}
}

// until waits for what is written to hold want.
func until(t *testing.T, out *lockedBuffer, want string) {
	t.Helper()
	for deadline := time.Now().Add(10 * time.Second); !strings.Contains(out.String(), want); time.Sleep(time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatalf("want %q in\n%s", want, out.String())
		}
	}
}

func (b *lockedBuffer) Write(p []byte) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.buf.Write(p)
}

func (b *lockedBuffer) String() string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.buf.String()
}
