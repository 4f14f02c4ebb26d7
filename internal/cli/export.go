package cli

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"
	"unicode"

	"visti/internal/config"
	"visti/internal/news"
	"visti/internal/text"
)

// export writes an article as Markdown to a file of its own, which only its owner
// may read, and returns the file's path. No file is ever overwritten.
func (a *app) export(r news.Reading) (path string, err error) {
	dir, err := config.ExportFolder(a.env.Getenv, a.cfg.Export)
	if err != nil {
		return "", err
	}
	if err := config.MakeFolder(dir); err != nil {
		return "", err
	}
	f, err := createNew(filepath.Join(dir, exportName(r.Article, a.env.Now().Location())))
	if err != nil {
		return "", err
	}
	_, err = f.WriteString(a.readingMarkdown(r))
	if err = errors.Join(err, f.Close()); err != nil {
		_ = os.Remove(f.Name())
		return "", fmt.Errorf("write the article: %w", err)
	}
	return f.Name(), nil
}

// createNew makes the file path.md, or path-2.md, path-3.md … if that is there.
func createNew(path string) (*os.File, error) {
	const most = 1000
	for n := 1; ; n++ {
		name := path + ".md"
		if n > 1 {
			name = fmt.Sprintf("%s-%d.md", path, n)
		}
		f, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
		if err == nil || !errors.Is(err, os.ErrExist) || n == most {
			return f, err
		}
	}
}

// exportName makes the name of a file of an article's day in zone and its title: letters and
// digits, joined by hyphens, so that no title can name another place, an option
// or a device.
func exportName(a news.Article, zone *time.Location) string {
	const longest = 80 // bytes, so that the path can be read
	day := a.Time().In(zone).Format("2006-01-02-")
	var sb strings.Builder
	for _, r := range text.Fold(a.Title.String()) {
		switch {
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			if sb.Len()+len(string(r)) > longest {
				whole := sb.String()
				if i := strings.LastIndexByte(whole, '-'); i > 0 {
					whole = whole[:i] // without the word that does not fit
				}
				return day + whole
			}
			sb.WriteRune(r)
		case sb.Len() > 0 && !strings.HasSuffix(sb.String(), "-") && sb.Len() < longest && r != '\'':
			sb.WriteByte('-')
		}
	}
	name := strings.TrimRight(sb.String(), "-")
	if name == "" {
		name = "article-" + a.ID.String()
	}
	return day + name
}
