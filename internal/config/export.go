package config

import (
	"errors"
	"os"
	"path/filepath"
	"strings"

	"github.com/adrg/xdg"
)

// ExportFolder tells where articles are written to: where setting says, "~" being
// the reader's home; without it visti in the folder for documents, or in the home
// if there is none.
func ExportFolder(getenv func(string) string, setting string) (string, error) {
	home := getenv("HOME")
	if home == "" {
		home, _ = os.UserHomeDir() // the error is told below
	}
	rest, inHome := strings.CutPrefix(filepath.ToSlash(setting), "~/")
	inHome = inHome || setting == "~"
	switch {
	case setting != "" && !inHome:
		return filepath.Abs(setting)
	case home == "":
		return "", errors.New("no folder to write to is known: set HOME, or export in the settings")
	case inHome:
		return filepath.Join(home, strings.TrimPrefix(rest, "~")), nil
	}
	for _, docs := range []string{absolute(getenv("XDG_DOCUMENTS_DIR")), system(getenv, xdg.UserDirs.Documents)} {
		if info, err := os.Stat(docs); docs != "" && err == nil && info.IsDir() {
			return filepath.Join(docs, "visti"), nil
		}
	}
	return filepath.Join(home, "visti"), nil
}
