//go:build unix

package cli

import (
	"bytes"
	"strings"
	"testing"

	"visti/feed"
	"visti/internal/demo"
)

func TestFeedsCheckOnTheSampleNewsroom(t *testing.T) {
	t.Parallel()
	sample, err := demo.Open(demo.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = sample.Close() })
	h := newHome(t)
	var file bytes.Buffer
	if err := feed.WriteOPML(&file, sample.Feeds()); err != nil {
		t.Fatal(err)
	}
	h.write(t, "config/visti/feeds.opml", file.String())
	// One source of the sample does not answer: that is part of the picture.
	h.run(t, "", "fetch", "--force", "--no-pages")
	out, _, code := h.run(t, "", "feeds", "check")
	t.Logf("\n%s", out)
	if got, want := strings.Count(out, "\n200 "), len(sample.Feeds())-1; got != want || code != exitPartial {
		t.Errorf("%d feeds answer with 200 and the exit code is %d; want %d and 3", got, code, want)
	}
}
