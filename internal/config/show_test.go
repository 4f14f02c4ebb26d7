package config

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

func TestSettingsInForceAreReadToTheSame(t *testing.T) {
	own := Default()
	own.Language, own.Keymap, own.Reading.MarkAfter, own.Network.Timeout = "uk", "newsboat", -1, 5*time.Second
	own.Reading.Rows, own.Export = "roomy", "~/x"
	own.Mouse, own.Reading.Rows = "full", "one"
	own.Theme, own.Colours = "azure", Colours{Both: map[string]string{"claim": "3"}, Dark: map[string]string{"link": "#ABCDEF"}}
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
		for _, name := range settings.names {
			if bare := name[strings.LastIndexByte(name, '.')+1:]; !strings.Contains(text, bare) && (name != "keys" && name != "colours" || len(c.Keys) > 0) {
				t.Errorf("%s is not shown in\n%s", name, text)
			}
		}
		if d := cmp.Diff(c, got, cmpopts.IgnoreFields(Key{}, "Line"), cmpopts.EquateEmpty()); d != "" {
			t.Errorf("-want +got:\n%s\n%s", d, text)
		}
	}
}
