package config

import (
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
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
