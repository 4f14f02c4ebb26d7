package ui

import (
	"strings"
	"testing"
)

func TestTextsNameTheKeysInForce(t *testing.T) {
	w := newWords("uk", false)
	for p, acts := range keysIn {
		for _, act := range acts {
			for _, text := range []string{wordingOf(p).uk, wordingOf(p).en} {
				own := words{lang: "uk", keys: map[action]keyChange{act: {keyNameOf(act), "F9"}}}
				for _, form := range strings.Split(text, "|") {
					if !strings.Contains(own.rebound(p, form), "F9") {
						t.Errorf("%q does not name %s", form, keyNameOf(act))
					}
				}
			}
		}
	}
	if got := w.say(sayMarkedRead); got != wordingOf(sayMarkedRead).uk {
		t.Errorf("visti's own keys: %q", got)
	}
	keys, err := BindKeys("newsboat", []Rebinding{{Action: "undo", Keys: []string{"ctrl+w"}}, {Action: "browser", Keys: []string{"B"}}})
	if err != nil {
		t.Fatal(err)
	}
	sit(t, full(), 80, 24, Options{Lang: "uk", Keys: keys}, func(s *screen) {
		s.press("m")
		s.see("прочитано · Ctrl-w — скасувати")
		s.press("ctrl+w", "j")
		s.arrive(late)
		s.wait(2e9)
		s.see("нових 1 · Home")
	})
}

func keyNameOf(act action) string {
	for _, b := range bindings {
		if b.act == act {
			return keyName(b.keys[0], newGlyphs(false))
		}
	}
	return ""
}
