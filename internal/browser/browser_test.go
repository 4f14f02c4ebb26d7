package browser

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"testing"
	"time"

	"visti/internal/news"
)

func address(t *testing.T, s string) news.URL {
	t.Helper()
	u, err := news.ParseURL(s)
	if err != nil {
		t.Fatal(err)
	}
	return u
}

func TestArguments(t *testing.T) {
	u := address(t, "https://example.org/новина?a=1&b=$(id)")
	look := func(name string) (string, error) {
		if name == "missing" {
			return "", exec.ErrNotFound
		}
		return "/bin/" + name, nil
	}
	for _, c := range []struct {
		command, env string
		want         []string
	}{
		{"firefox", "", []string{"/bin/firefox", u.String()}},
		{"firefox --new-tab %s --quiet", "", []string{"/bin/firefox", "--new-tab", u.String(), "--quiet"}},
		{"lynx -url=%s", "chromium", []string{"/bin/lynx", "-url=" + u.String()}},
		{"", "chromium", []string{"/bin/chromium", u.String()}},
		{"", "missing" + listSeparator + "w3m -dump", []string{"/bin/w3m", "-dump", u.String()}},
		{"sh -c %s;", "", []string{"/bin/sh", "-c", u.String() + ";"}},
	} {
		got, err := arguments(u, c.command, func(k string) string { return map[string]string{"BROWSER": c.env}[k] }, look)
		if err != nil || !slices.Equal(got, c.want) {
			t.Errorf("arguments(%q, BROWSER=%q) = %q, %v, want %q", c.command, c.env, got, err, c.want)
		}
	}
}

func TestArgumentsWithoutAnything(t *testing.T) {
	none := func(string) (string, error) { return "", exec.ErrNotFound }
	nothing := func(string) string { return "" }
	if _, err := arguments(address(t, "https://example.org/"), "", nothing, none); err == nil {
		t.Error("no browser is installed, and one was found")
	}
	if runtime.GOOS == "linux" {
		anything := func(name string) (string, error) { return "/bin/" + name, nil }
		if _, err := arguments(address(t, "https://example.org/"), "", nothing, anything); !errors.Is(err, ErrNoBrowser) {
			t.Errorf("without a display: %v, want ErrNoBrowser", err)
		}
	}
	if _, err := arguments(news.URL{}, "firefox", nothing, none); err == nil {
		t.Error("no address was opened")
	}
	if _, err := arguments(address(t, "https://example.org/"), "firefox", nothing, none); err == nil {
		t.Error("a browser that is not installed was found")
	}
}

// TestOpen runs a real opener: it must get the address as one argument and must
// not be waited for.
func TestOpen(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("needs a shell script")
	}
	dir := t.TempDir()
	stub := filepath.Join(dir, "stub")
	script := "#!/bin/sh\nprintf '%s\\n' \"$#\" \"$@\" > " + dir + "/part && mv " + dir + "/part " + dir + "/log\nsleep 5\n"
	if err := os.WriteFile(stub, []byte(script), 0o700); err != nil {
		t.Fatal(err)
	}
	u := address(t, "https://example.org/a;touch%20x?q='")
	if err := Open(t.Context(), u, stub, os.Getenv); err != nil {
		t.Fatal(err)
	}
	for range 500 {
		if b, err := os.ReadFile(filepath.Join(dir, "log")); err == nil {
			if want := "1\n" + u.String() + "\n"; string(b) != want {
				t.Errorf("the opener got %q, want %q", b, want)
			}
			return
		}
		time.Sleep(10 * time.Millisecond)
	}
	t.Fatal("the opener was not run")
}

func TestOpenerThatFailsAtOnceIsNone(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("needs the program false")
	}
	u, err := news.ParseURL("https://a.example/")
	if err != nil {
		t.Fatal(err)
	}
	if err := Open(t.Context(), u, "false", func(string) string { return "" }); !errors.Is(err, ErrNoBrowser) {
		t.Errorf("an opener that fails at once gave %v, want ErrNoBrowser", err)
	}
	if err := Open(t.Context(), u, "true", func(string) string { return "" }); err != nil {
		t.Errorf("an opener that ends well gave %v", err)
	}
}
