package config

import (
	"context"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"
)

func TestSecretComesFromCommandEnvironmentOrAPrivateFile(t *testing.T) {
	file := filepath.Join(t.TempDir(), "secrets")
	env := map[string]string{}
	k := Keeper{Getenv: func(name string) string { return env[name] }, File: file}
	want := func(name, secret string) {
		t.Helper()
		if got, err := k.Secret(t.Context(), "news.example.org:8080", "olena"); got != secret || err != nil {
			t.Errorf("%s: %q, %v; want %q", name, got, err, secret)
		}
	}
	if _, err := k.Secret(t.Context(), "news.example.org:8080", "olena"); err == nil || !strings.Contains(err.Error(), "VISTI_SECRET_NEWS_EXAMPLE_ORG_8080") {
		t.Errorf("unknown secret: %v, want where to put it", err)
	}
	for _, secret := range []string{"old", "новий"} { // the second replaces the first
		if err := k.Keep("news.example.org:8080", "olena", secret); err != nil {
			t.Fatal(err)
		}
	}
	if err := k.Keep("other.example", "olena", "x"); err != nil {
		t.Fatal(err)
	}
	want("file", "новий")
	if info, err := os.Stat(file); err != nil || runtime.GOOS != "windows" && info.Mode().Perm() != 0o600 {
		t.Errorf("the file of secrets: %v, %v; want 0600", info.Mode(), err)
	}
	env["VISTI_SECRET_NEWS_EXAMPLE_ORG_8080"] = "from the environment"
	want("environment", "from the environment")
	if runtime.GOOS == "windows" {
		return
	}
	k.Command = "echo secret-of %s"
	want("command", "secret-of news.example.org:8080")
	k.Command = "false"
	if _, err := k.Secret(t.Context(), "x", "y"); err == nil {
		t.Error("a command that fails gave a secret")
	}
	k.Command = " \t"
	want("environment with a blank command", "from the environment")
	k.Command, env = "", nil
	if err := os.Chmod(file, 0o644); err != nil {
		t.Fatal(err)
	}
	if s, err := k.Secret(t.Context(), "news.example.org:8080", "olena"); err == nil || s != "" || !strings.Contains(err.Error(), "chmod 600") || strings.Contains(err.Error(), "новий") {
		t.Errorf("a file that others may read: %q, %v", s, err)
	}
}

func TestCommandThatLeavesItsOutputOpenHoldsNobodyUp(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("there is no sh")
	}
	const child = 20 * time.Second // what the command starts lives so long
	for _, tt := range []struct {
		name, script, secret, problem string
	}{
		{"a child is waited for in vain", "sleep 20; echo late", "", context.DeadlineExceeded.Error()},
		{"a child stays in the background", "sleep 20 & echo olive", "olive", ""},
		{"the same, and nothing is printed", "sleep 20 &", "", "it printed nothing"},
		{"the same, and it fails", "sleep 20 & echo olive; exit 1", "", "exit status 1"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			file := filepath.Join(t.TempDir(), "pass")
			if err := os.WriteFile(file, []byte(tt.script+"\n"), 0o600); err != nil {
				t.Fatal(err)
			}
			ctx := t.Context()
			if tt.problem == context.DeadlineExceeded.Error() {
				var cancel context.CancelFunc
				ctx, cancel = context.WithTimeout(ctx, 200*time.Millisecond)
				defer cancel()
			}
			begin := time.Now()
			got, err := Keeper{Command: "sh " + file}.Secret(ctx, "news.example.org", "olena")
			if took := time.Since(begin); took > child/2 {
				t.Errorf("took %v, want a second or two", took)
			}
			if got != tt.secret || (err == nil) != (tt.problem == "") || err != nil && !strings.Contains(err.Error(), tt.problem) {
				t.Errorf("the secret is %q, %v; want %q, %s", got, err, tt.secret, tt.problem)
			}
		})
	}
}
