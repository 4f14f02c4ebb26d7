package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"visti/internal/news"
)

// database opens a file without the store.
func database(t testing.TB, path string) *sql.DB {
	t.Helper()
	db := connect(path, 1, "_txlock=immediate")
	t.Cleanup(func() { db.Close() })
	return db
}

func execute(t testing.TB, db *sql.DB, statement string) {
	t.Helper()
	if _, err := db.ExecContext(t.Context(), statement); err != nil {
		t.Fatal(err)
	}
}

// snapshot reads all files of a folder.
func snapshot(t testing.TB, dir string) map[string]string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(dir, "*"))
	if err != nil {
		t.Fatal(err)
	}
	all := map[string]string{}
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		all[filepath.Base(f)] = string(b)
	}
	return all
}

// wantUntouched checks that Open refuses the store in dir and changes no file.
func wantUntouched(t *testing.T, dir, what string, want error) error {
	t.Helper()
	before := snapshot(t, dir)
	s, err := Open(t.Context(), dir)
	if err == nil {
		s.Close()
	}
	if !errors.Is(err, want) {
		t.Errorf("%s: error %v, want %v", what, err, want)
	}
	after := snapshot(t, dir)
	for name := range after {
		if after[name] != before[name] {
			t.Errorf("%s: %s was written", what, name)
		}
	}
	if len(after) != len(before) {
		t.Errorf("%s: files %d before, %d after", what, len(before), len(after))
	}
	return err
}

func TestFolderMayHaveAnyName(t *testing.T) {
	for _, name := range []string{"a b", "що?", "50%25", "a#b&c=d", "'\";"} {
		if runtime.GOOS == "windows" && strings.ContainsAny(name, `?"`) {
			continue
		}
		dir := filepath.Join(t.TempDir(), name)
		s := openIn(t, dir)
		subscribe(t, s, "vistnyk")
		if _, err := os.Stat(filepath.Join(dir, fileName)); err != nil {
			t.Errorf("%q: %v, want the file there", name, err)
		}
	}
}

func TestCloseLeavesOneFile(t *testing.T) {
	dir := t.TempDir()
	s := openIn(t, dir)
	put(t, s, subscribe(t, s, "vistnyk"), whole(t))
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if files := snapshot(t, dir); len(files) != 1 || files[fileName] == "" {
		t.Errorf("%d files, want %s only", len(files), fileName)
	}
}

func TestNewerStoreIsRefusedAndLeftAlone(t *testing.T) {
	dir := t.TempDir()
	s := openIn(t, dir)
	put(t, s, subscribe(t, s, "vistnyk"), whole(t))
	execute(t, s.writer, "PRAGMA user_version = 99")
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	err := wantUntouched(t, dir, "newer", ErrNewer)
	var newer *NewerError
	if !errors.As(err, &newer) || newer.Have != 99 || newer.Know != len(steps) || newer.Path != filepath.Join(dir, fileName) {
		t.Errorf("error %+v, want a *NewerError of 99, %d", err, len(steps))
	}
}

func TestFileThatIsNoStoreIsRefusedAndLeftAlone(t *testing.T) {
	write := func(content string) func(string) {
		return func(path string) {
			if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
				t.Fatal(err)
			}
		}
	}
	for what, make := range map[string]func(path string){
		"text":          write(strings.Repeat("не база даних\n", 1000)),
		"short":         write("так"),
		"broken header": write("SQLite format 3\x00" + strings.Repeat("\xff", 4096)),
		"another program's": func(path string) {
			db := database(t, path)
			execute(t, db, "CREATE TABLE places (url TEXT); PRAGMA application_id = 7")
			db.Close()
		},
		"unsigned": func(path string) {
			db := database(t, path)
			execute(t, db, "CREATE TABLE places (url TEXT)")
			db.Close()
		},
		"numbered": func(path string) {
			db := database(t, path)
			execute(t, db, "PRAGMA user_version = 1")
			db.Close()
		},
	} {
		dir := t.TempDir()
		make(filepath.Join(dir, fileName))
		wantUntouched(t, dir, what, ErrDamaged)
	}
}

func TestTruncatedStoreIsDamaged(t *testing.T) {
	dir := t.TempDir()
	s := openIn(t, dir)
	put(t, s, subscribe(t, s, "vistnyk"), many(t, "a", 200, time.Hour)...)
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(dir, fileName)
	whole, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for _, part := range []int{2, 4, 10} {
		if err := os.WriteFile(path, whole[:len(whole)/part], 0o600); err != nil {
			t.Fatal(err)
		}
		s, err := Open(t.Context(), dir)
		if err == nil {
			_, err = s.List(t.Context(), news.Query{})
			s.Close()
		}
		if !errors.Is(err, ErrDamaged) {
			t.Errorf("1/%d of the file: error %v, want ErrDamaged", part, err)
		}
	}
}

func TestStoreThatCannotBeWrittenIsReadAllTheSame(t *testing.T) {
	dir := t.TempDir()
	s := openIn(t, dir)
	f := subscribe(t, s, "vistnyk")
	id := put(t, s, f, whole(t)).New[0].ID
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	before := snapshot(t, dir)
	s = &Store{path: filepath.Join(dir, fileName), now: time.Now}
	if err := s.openReader(t.Context()); err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if l := list(t, s, "мости"); l.All != 1 || get(t, s, id).Body == nil {
		t.Errorf("listed %d, want 1 with its text", l.All)
	}
	ctx := t.Context()
	_, put := s.Put(ctx, news.Batch{Feed: f})
	_, save := s.SaveFeeds(ctx, []news.Feed{f})
	_, page := s.PutPage(ctx, id, news.Page{}, news.FullText{})
	_, mark := s.Mark(ctx, []news.Mark{{ID: id, Read: &yes}})
	for what, err := range map[string]error{
		"Put": put, "SaveFeeds": save, "PutPage": page, "RemoveFeed": s.RemoveFeed(ctx, f.ID), "Index": s.Index(ctx),
		"Mark": mark, "PutSummary": s.PutSummary(ctx, id, news.Summary{}, 1),
	} {
		if !errors.Is(err, ErrReadOnly) {
			t.Errorf("%s: error %v, want ErrReadOnly", what, err)
		}
	}
	if _, err := s.Version(ctx); err != nil {
		t.Errorf("Version: error %v, want none", err)
	}
	if after := snapshot(t, dir); after[fileName] != before[fileName] {
		t.Error("the file was written")
	}
}

func TestNewStoreMayBeOpenedBySeveralAtOnce(t *testing.T) {
	for range 5 {
		dir := t.TempDir()
		var wg sync.WaitGroup
		for range 4 {
			wg.Go(func() {
				s, err := Open(context.WithoutCancel(t.Context()), dir)
				if err != nil {
					t.Error(err)
					return
				}
				if _, err := s.Feeds(t.Context()); err != nil {
					t.Error(err)
				}
				if err := s.Close(); err != nil {
					t.Error(err)
				}
			})
		}
		wg.Wait()
	}
}

// A disk that is read-only says so by another error than a folder that may not be written.
func TestReadOnlyDiskIsUnwritable(t *testing.T) {
	for _, err := range []error{syscall.EROFS, syscall.EACCES, os.ErrPermission, ErrReadOnly} {
		if !unwritable(fmt.Errorf("open: %w", &os.PathError{Op: "open", Path: "x", Err: err})) {
			t.Errorf("%v: taken for a store that can be written", err)
		}
	}
	if unwritable(ErrDamaged) {
		t.Error("a damaged store is taken for one that cannot be written")
	}
}

func TestCheckFindsDamageInside(t *testing.T) {
	dir := t.TempDir()
	s := openIn(t, dir)
	put(t, s, subscribe(t, s, "vistnyk"), many(t, "a", 300, time.Hour)...)
	if _, err := s.Check(t.Context()); err != nil {
		t.Errorf("a store that is well: %v", err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(dir, fileName)
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for at := len(b) / 2; at < len(b)-4096; at += 4096 {
		copy(b[at/4096*4096:], strings.Repeat("\xff", 2000))
	}
	if err := os.WriteFile(path, b, 0o600); err != nil {
		t.Fatal(err)
	}
	s = openIn(t, dir) // its beginning is well
	if at, err := s.Check(t.Context()); !errors.Is(err, ErrDamaged) || at != path {
		t.Errorf("damaged inside: %s, %v; want ErrDamaged", at, err)
	}
}
