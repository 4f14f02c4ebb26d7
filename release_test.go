package main

import (
	"os"
	"slices"
	"testing"

	"go.yaml.in/yaml/v3"
)

// TestReleaseFile holds what a release must be: static binaries for the four
// systems, and checksums.
func TestReleaseFile(t *testing.T) {
	b, err := os.ReadFile(".goreleaser.yaml")
	if err != nil {
		t.Fatal(err)
	}
	var file struct {
		Version int
		Builds  []struct {
			Main    string
			Env     []string
			Flags   []string
			Ldflags []string
			Goos    []string
			Goarch  []string
		}
		Archives []struct {
			Formats []string
			Files   []string
		}
		Checksum struct {
			NameTemplate string `yaml:"name_template"`
			Algorithm    string
		}
	}
	if err := yaml.Unmarshal(b, &file); err != nil {
		t.Fatal(err)
	}
	if file.Version != 2 || len(file.Builds) != 1 {
		t.Fatalf("version %d with %d builds, want version 2 with one", file.Version, len(file.Builds))
	}
	build := file.Builds[0]
	for _, os := range []string{"linux", "darwin", "windows", "freebsd"} {
		if !slices.Contains(build.Goos, os) {
			t.Errorf("no build for %s", os)
		}
	}
	if !slices.Contains(build.Env, "CGO_ENABLED=0") || !slices.Contains(build.Flags, "-trimpath") {
		t.Errorf("env %v, flags %v: want a static, trimmed binary", build.Env, build.Flags)
	}
	if file.Checksum.Algorithm != "sha256" || file.Checksum.NameTemplate == "" {
		t.Errorf("checksum %+v, want sha256 in a file", file.Checksum)
	}
	for _, a := range file.Archives {
		for _, name := range a.Files {
			if name == "docs/*.md" {
				continue
			}
			if _, err := os.Stat(name); err != nil {
				t.Errorf("archive file: %v", err)
			}
		}
	}
}
