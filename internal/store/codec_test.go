package store

import (
	"bytes"
	"errors"
	"slices"
	"strings"
	"testing"

	"visti/internal/news"
)

func TestPackedComesBackOrIsDamaged(t *testing.T) {
	for _, v := range []any{"", "слово", body("абзац"), strings.Repeat("x", 1<<20)} {
		b, err := pack(v)
		if err != nil {
			t.Fatal(err)
		}
		var got any
		if err := unpack(b, &got); err != nil || got == nil {
			t.Errorf("unpack: %v, error %v", got, err)
		}
		if len(b) > 20 {
			if err := unpack(b[:len(b)/2], &got); !errors.Is(err, ErrDamaged) {
				t.Errorf("half of it: error %v, want ErrDamaged", err)
			}
		}
	}
	var got string
	if err := unpack(bytes.Repeat([]byte{0xff}, 9), &got); !errors.Is(err, ErrDamaged) {
		t.Errorf("rubbish: error %v, want ErrDamaged", err)
	}
	all := []news.Topic{news.War, news.Weather, news.Health, news.Politics}
	if got := unpackTopics(packTopics(all)); !slices.Equal(got, all) {
		t.Errorf("topics %v, want %v", got, all)
	}
}
