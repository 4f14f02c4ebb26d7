//go:build unix

package cli

import (
	"io"
	"strings"
	"syscall"
	"testing"
	"time"
)

func TestWrongUsageSaysWhatIsRight(t *testing.T) {
	p, h := newPress(t), newHome(t)
	h.subscribe(t, p.URL+"/rss")
	h.must(t, "fetch", "--force", "--no-pages")
	id := listed(t, h.must(t, "list", "--json", "--limit", "1"))[0]["id"].(string)
	for _, c := range []struct {
		args []string
		want string
	}{
		{[]string{"mark", "read", ""}, "every article"},
		{[]string{"mark", "read", "sort:oldest"}, "every article"},
		{[]string{"mark", "unread", "--", "-"}, "every article"},
		{[]string{"mark", "read", "*"}, "no letter or digit"},
		{[]string{"mark", "star", id, "zzzz"}, `"zzzz" is the id of no article`},
		{[]string{"list", "--limit", "-1"}, "0 lists all"},
		{[]string{"list", "-spam"}, "visti list -- -spam"},
		{[]string{"list", "--limit", "abc"}, `invalid argument "abc" for "--limit" flag: write a whole number`},
		{[]string{"list", "--limit", "99999999999999999999"}, "the number is too large"},
		{[]string{"list", "--json=x"}, "write true or false"},
		{[]string{"demo", "--port", "x"}, "write a whole number"},
		{[]string{"summarize", "--lang", "fr", "-"}, "uk, ru and en"},
		{[]string{"feeds", "lst"}, `did you mean "list"`},
		{[]string{"fetc"}, `did you mean "fetch"`},
		{[]string{"summarize", ""}, "the name of the file is empty"},
		{[]string{"feeds", "import", ""}, "the name of the file is empty"},
		{[]string{"feeds", "export", " "}, "the name of the file is empty"},
		{[]string{"state", "export", ""}, "the name of the file is empty"},
		{[]string{"state", "import", ""}, "the name of the file is empty"},
		{[]string{"feeds", "add", ""}, "the address is empty"},
		{[]string{"feeds", "add", "foo bar"}, `"foo bar" is no web address`},
		{[]string{"feeds", "remove", ""}, `no feed is called ""`},
		{[]string{"feeds", "disable", " "}, `no feed is called " "`},
		{[]string{"fetch", ""}, `no feed is called ""`},
		{[]string{"help", "fetc"}, `did you mean "fetch"`},
		{[]string{"help", "foo"}, `unknown command "foo"`},
		{[]string{"help", "feeds", "lst"}, `did you mean "list"`},
		{[]string{"help", "list", "foo"}, `unknown command "foo" for "visti list"`},
		{[]string{"completion", "bsh"}, `did you mean "bash"`},
		{[]string{"completion", "bash", "foo"}, "'visti completion bash --help'"},
	} {
		_, talk, code := h.run(t, "", c.args...)
		hint := strings.Contains(talk, "begins with -")
		if code != exitUsage || !strings.Contains(talk, c.want) || strings.Count(strings.TrimSpace(talk), "\n") > 0 || strings.Contains(talk, "strconv") || hint && c.args[1] != "-spam" {
			t.Errorf("visti %q: exit %d, said %q; want exit %d and one line with %q", c.args, code, talk, exitUsage, c.want)
		}
	}
	if rows := listed(t, h.must(t, "list", "--json", "is:unread", "--limit", "0")); len(rows) != len(p.items) {
		t.Errorf("%d articles unread after wrong usage, want all %d", len(rows), len(p.items))
	}
}

// An article that is named twice is marked once.
func TestMarkCountsAnArticleOnce(t *testing.T) {
	p, h := newPress(t), newHome(t)
	h.subscribe(t, p.URL+"/rss")
	h.must(t, "fetch", "--force", "--no-pages")
	id := listed(t, h.must(t, "list", "--json", "--limit", "1"))[0]["id"].(string)
	if _, talk, code := h.run(t, "", "mark", "star", id, id); code != exitGood || !strings.Contains(talk, "1 marked star") {
		t.Errorf("mark star twice the same: exit %d, said %q", code, talk)
	}
}

// An empty list says why, to people: nothing was fetched yet, or nothing matches.
func TestEmptyListSaysWhy(t *testing.T) {
	p, h := newPress(t), newHome(t)
	h.subscribe(t, p.URL+"/rss")
	says := func(want string, args ...string) {
		t.Helper()
		if out, talk, code := h.run(t, "", args...); out != "" || code != exitGood || !strings.Contains(talk, want) {
			t.Errorf("visti %q: exit %d, wrote %q, said %q; want nothing but %q", args, code, out, talk, want)
		}
	}
	says("'visti fetch' gets them", "list", "міст")
	h.must(t, "fetch", "--force", "--no-pages")
	says(`nothing matches "гіперзвук"`, "list", "гіперзвук", "--json")
	h.write(t, "config/visti/queries.toml", "[[mute]]\nquery = \"is:unread\"\n")
	says("--muted lists it", "list")
}

func TestErrorsSayWhatWasAskedFor(t *testing.T) {
	h := newHome(t)
	out, _, code := h.run(t, "", "inspect", "feed")
	if code != exitFailed || !strings.Contains(out, `"error":"the answer is empty"`) {
		t.Errorf("inspect feed of nothing: exit %d, wrote %s; want no fetch in it", code, out)
	}
	_, talk, code := h.run(t, "", "summarize", "http://127.0.0.1:9/x")
	if code != exitFailed || !strings.Contains(talk, "fetch http://127.0.0.1:9/x: 127.0.0.1: not a public address") || !strings.Contains(talk, "[network] allow") {
		t.Errorf("a private address: exit %d, said %q; want it named, and what to do", code, talk)
	}
}

func TestFolderIsNoArticle(t *testing.T) {
	h := newHome(t)
	_, talk, code := h.run(t, "", "summarize", h.dir)
	if code != exitFailed || !strings.Contains(talk, h.dir+": is a directory") || strings.Contains(talk, "standard input") {
		t.Errorf("exit %d, said %q; want the folder named once", code, talk)
	}
}

func TestInterruptEndsWhatWaitsForInput(t *testing.T) {
	for _, args := range [][]string{{"summarize", "-"}, {"inspect", "feed", "--url", "http://a.example/"}, {"inspect", "page", "--url", "http://a.example/"}} {
		h := newHome(t)
		cmd := h.command(t, args...)
		in, err := cmd.StdinPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		if _, err := io.WriteString(in, "<"); err != nil {
			t.Fatal(err)
		}
		ended := make(chan error, 1)
		go func() { ended <- cmd.Wait() }()
		for stop := time.After(patience); ; {
			_ = cmd.Process.Signal(syscall.SIGINT) // until it has begun to listen
			select {
			case err = <-ended:
			case <-time.After(50 * time.Millisecond):
				continue
			case <-stop:
				_ = cmd.Process.Kill()
				t.Errorf("visti %q goes on after being interrupted", args)
				err = <-ended
			}
			break
		}
		if err == nil {
			t.Errorf("visti %q interrupted: exit 0", args)
		}
	}
}

func TestHelpIsShown(t *testing.T) {
	h := newHome(t)
	for want, args := range map[string][]string{
		"visti fetch --watch":       {"help", "fetch"},
		"visti feeds [command]":     {"help", "feeds"},
		"Print the version":         {"help", "version"},
		"--plain":                   {"help"},
		"visti help [command]":      {"help", "help"},
		"visti completion [command": {"completion"},
		"__start_visti":             {"completion", "bash"},
	} {
		if out := h.must(t, args...); !strings.Contains(out, want) {
			t.Errorf("visti %q writes %q, want %q in it", args, out, want)
		}
	}
}

// A full writer is a disk on which nothing fits.
type full struct{}

func (full) Write([]byte) (int, error) { return 0, syscall.ENOSPC }

func TestOutputThatCannotBeWrittenIsSaid(t *testing.T) {
	h := newHome(t)
	h.subscribe(t)
	env := map[string]string{}
	for _, kv := range h.env() {
		name, value, _ := strings.Cut(kv, "=")
		env[name] = value
	}
	for _, args := range []string{"doctor", "--help", "help list", "feeds", "feeds list --help", "--version", "version", "completion zsh", "config sample"} {
		var talk strings.Builder
		code := Run(t.Context(), strings.Fields(args), Env{
			Stdin: strings.NewReader(""), Stdout: full{}, Stderr: &talk, Getenv: func(name string) string { return env[name] }, Now: time.Now, Version: "test",
		})
		if code != exitFailed || !strings.Contains(talk.String(), "no space left") {
			t.Errorf("visti %s: exit %d, said %q; want exit %d and why", args, code, talk.String(), exitFailed)
		}
	}
}
