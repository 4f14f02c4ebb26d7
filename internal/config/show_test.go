package config

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

func TestSettingsInForceAreReadToTheSame(t *testing.T) {
	own := Default()
	own.Language, own.Keymap, own.Reading.MarkAfter, own.Network.Timeout = "uk", "newsboat", -1, 5*time.Second
	own.Reading.Rows, own.Export = "roomy", "~/x"
	own.Keys = []Key{{Action: "star", Keys: []string{"*"}}, {Action: "undo", Keys: []string{}}}
	for _, c := range []Config{Default(), own} {
		text, err := c.TOML()
		if err != nil {
			t.Fatal(err)
		}
		got, err := Parse([]byte(text))
		if err != nil {
			t.Fatalf("%v\n%s", err, text)
		}
		if d := cmp.Diff(c, got, cmpopts.IgnoreFields(Key{}, "Line"), cmpopts.EquateEmpty()); d != "" {
			t.Errorf("-want +got:\n%s\n%s", d, text)
		}
	}
}
