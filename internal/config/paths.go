package config

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"

	"github.com/adrg/xdg"
)

// Paths are the places of visti's files.
type Paths struct {
	Config string // the settings file
	Feeds  string // the subscriptions, beside it
	Query  string // saved queries, beside it
	Secret string // secrets of feeds, beside it
	Data   string // the folder of the store
	State  string // the folder of what is kept for comfort alone
}

// FindPaths tells where visti keeps its files: where configFile and dataDir say;
// else VISTI_CONFIG and VISTI_DATA; else XDG_CONFIG_HOME, XDG_DATA_HOME and
// XDG_STATE_HOME; else the system's own places. State lies in the folder of data
// where that is named. Getenv is os.Getenv or a stand-in for it.
func FindPaths(getenv func(string) string, configFile, dataDir string) (Paths, error) {
	p := Paths{Config: first(configFile, getenv("VISTI_CONFIG")), Data: first(dataDir, getenv("VISTI_DATA"))}
	if p.Config == "" {
		home := first(absolute(getenv("XDG_CONFIG_HOME")), system(getenv, xdg.ConfigHome))
		if home == "" {
			return Paths{}, errors.New("no folder for settings is known: set HOME or use --config FILE")
		}
		p.Config = filepath.Join(home, "visti", "config.toml")
	}
	p.State = p.Data
	if p.Data == "" {
		home := first(absolute(getenv("XDG_DATA_HOME")), system(getenv, xdg.DataHome))
		if home == "" {
			return Paths{}, errors.New("no folder for data is known: set HOME or use --data DIR")
		}
		p.Data = filepath.Join(home, "visti")
		p.State = p.Data
		if home := first(absolute(getenv("XDG_STATE_HOME")), system(getenv, xdg.StateHome)); home != "" {
			p.State = filepath.Join(home, "visti")
		}
	}
	for _, path := range []*string{&p.Config, &p.Data, &p.State} {
		abs, err := filepath.Abs(*path)
		if err != nil {
			return Paths{}, fmt.Errorf("find %s: %w", *path, err)
		}
		*path = abs
	}
	p.Feeds = filepath.Join(filepath.Dir(p.Config), "feeds.opml")
	p.Query = filepath.Join(filepath.Dir(p.Config), "queries.toml")
	p.Secret = filepath.Join(filepath.Dir(p.Config), "secrets")
	return p, nil
}

func first(all ...string) string {
	for _, s := range all {
		if s != "" {
			return s
		}
	}
	return ""
}

// system is the system's own place, or "" where it would be made of a home that
// is not known: then it lies at the root of the file system.
func system(getenv func(string) string, place string) string {
	if runtime.GOOS != "windows" && getenv("HOME") == "" {
		return ""
	}
	return place
}

// absolute returns path if it is absolute, else "": the XDG specification wants
// relative ones ignored.
func absolute(path string) string {
	if filepath.IsAbs(path) {
		return path
	}
	return ""
}

// MakeFolder makes a folder, and those above it, that only its owner may enter.
func MakeFolder(path string) error {
	if err := os.MkdirAll(path, 0o700); err != nil {
		return fmt.Errorf("make the folder %s: %w", path, err)
	}
	return nil
}

// WriteFile writes a file whole or not at all: beside it first, then over it. Its
// folder is made if it is missing. Only the owner may read it. A symbolic link
// stays one: the file behind it is written.
func WriteFile(path string, write func(io.Writer) error) (err error) {
	if real, err := filepath.EvalSymlinks(path); err == nil {
		path = real
	}
	if err := MakeFolder(filepath.Dir(path)); err != nil {
		return err
	}
	f, err := os.CreateTemp(filepath.Dir(path), "."+filepath.Base(path)+"-*")
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			_ = f.Close()
			_ = os.Remove(f.Name())
		}
	}()
	if err := write(f); err != nil {
		return err
	}
	if err := f.Sync(); err != nil {
		return err
	}
	if err := f.Close(); err != nil {
		return err
	}
	return os.Rename(f.Name(), path)
}
