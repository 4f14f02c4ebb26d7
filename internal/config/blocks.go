package config

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"github.com/pelletier/go-toml/v2"

	"visti/internal/news"
)

// readAtMost reads a file of ours, without the mark that editors of Windows begin one
// with; a missing one is empty. One that is too long is an error: what is not read would
// be lost when the rest is written back.
func readAtMost(path string) ([]byte, error) {
	f, err := os.Open(path)
	if errors.Is(err, os.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	defer f.Close()
	b, err := io.ReadAll(io.LimitReader(f, maxFile+1))
	if err == nil && len(b) > maxFile {
		return nil, fmt.Errorf("%s is larger than %d KiB", path, maxFile>>10)
	}
	return bytes.TrimPrefix(b, []byte("\xef\xbb\xbf")), err
}

// changeBlocks edits one list of the file by blocks, one process at a time, where
// the change alters what it holds. Its text then has to say just that.
func changeBlocks(ctx context.Context, path, list string, change func(*Queries) error, edit func(blocks []string) []string) error {
	release, err := Lock(ctx, path, nil)
	if err != nil {
		return err
	}
	defer release()
	before, err := readAtMost(path)
	if err != nil {
		return fmt.Errorf("read the saved queries: %w", err)
	}
	q, err := ParseQueries(before)
	if err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	want := Queries{q.Topics, slices.Clone(q.Saved), slices.Clone(q.Mutes)}
	if err := change(&want); err != nil || want.equal(q) {
		return err
	}
	after := joinBlocks(edit(blocksOf(string(before))))
	got, err := ParseQueries([]byte(after))
	if err == nil && !got.equal(want) {
		err = errors.New("what stands there cannot be changed without harm to the rest; change it by hand")
	}
	if err != nil {
		if list := inOneLine(before, list); list != nil {
			err = list
		}
		return fmt.Errorf("%s: %w", path, err)
	}
	err = WriteFile(path, func(w io.Writer) error { _, err := io.WriteString(w, after); return err })
	if err != nil {
		return fmt.Errorf("write the saved queries: %w", err)
	}
	return nil
}

func (q Queries) equal(r Queries) bool {
	return slices.Equal(q.Topics, r.Topics) && slices.Equal(q.Saved, r.Saved) && slices.Equal(q.Mutes, r.Mutes)
}

// inOneLine is an error if the list stands in brackets, saved = [ … ]: that is not
// cut into blocks, and blocks cannot be added to it.
func inOneLine(text []byte, list string) error {
	var head map[string]any
	if err := toml.Unmarshal([]byte(blocksOf(string(text))[0]), &head); err != nil || head[list] == nil {
		return nil
	}
	return placesOf(text).wrong(list, "%s is a list in brackets; give each of its entries a table of its own, [[%s]], to have them changed from visti", list, list)
}

// blocksOf cuts the text of a file before each line that begins a [[table]]; what
// stands before the first is the first block.
func blocksOf(s string) []string {
	var blocks []string
	from := 0
	for _, at := range placesOf([]byte(s)).tables {
		blocks = append(blocks, s[from:at])
		from = at
	}
	return append(blocks, s[from:])
}

// joinBlocks puts them together, an empty line between two.
func joinBlocks(blocks []string) string {
	var sb strings.Builder
	last := ""
	for _, b := range blocks {
		if b == "" {
			continue
		}
		if last != "" && !strings.HasSuffix(last, "\n\n") {
			if !strings.HasSuffix(last, "\n") {
				sb.WriteByte('\n')
			}
			sb.WriteByte('\n')
		}
		sb.WriteString(b)
		last = b
	}
	return sb.String()
}

// savedBlock finds the [[saved]] block of a saved query by its name.
func savedBlock(blocks []string, name string) int {
	return findBlock(blocks, func(f fileQueries) bool {
		return slices.ContainsFunc(f.Saved, func(s fileSaved) bool {
			_, ok := news.FindSaved([]news.SavedQuery{{Name: news.PlainLine(s.Name)}}, name)
			return ok
		})
	})
}

// findBlock finds the block of a [[table]] that holds something. What stands before
// the first table is none.
func findBlock(blocks []string, is func(fileQueries) bool) int {
	for i, b := range blocks[min(1, len(blocks)):] {
		var f fileQueries
		if toml.Unmarshal([]byte(b), &f) == nil && is(f) {
			return i + 1
		}
	}
	return -1
}

// withoutBlock takes a block out. The comments at its end stay.
func withoutBlock(blocks []string, i int) []string {
	blocks[i-1] += trailing(blocks[i])
	return slices.Delete(blocks, i, i+1)
}

// trailing are the comments at the end of a block: they belong to what follows.
func trailing(block string) string {
	lines := strings.SplitAfter(block, "\n")
	i := len(lines)
	for i > 0 {
		if l := strings.TrimSpace(lines[i-1]); l != "" && !strings.HasPrefix(l, "#") {
			break
		}
		i--
	}
	return strings.Join(lines[i:], "")
}
