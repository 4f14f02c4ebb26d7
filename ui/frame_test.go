package ui

import (
	"fmt"
	"regexp"
	"testing"
)

// ours are the only sequences a frame may hold: colours and attributes, and
// hyperlinks to web addresses.
var ours = regexp.MustCompile("^(?:\x1b\\[[0-9;:]*m|\x1b\\]8;[^;\x1b\x07]*;(?:https?://[!-~]+)?\x1b\\\\)")

// foreign returns the first control or sequence in a frame that is not ours.
func foreign(s string) string {
	for i := 0; i < len(s); {
		switch c := s[i]; {
		case c == 0x1b:
			m := ours.FindString(s[i:])
			if m == "" {
				return fmt.Sprintf("%q", s[i:min(len(s), i+40)])
			}
			i += len(m)
			continue
		case c == '\n':
		case c < 0x20, c == 0x7f, c == 0xc2 && i+1 < len(s) && s[i+1] < 0xa0, c == 0xef && isMark(s[i:]):
			return fmt.Sprintf("%q", s[i:min(len(s), i+40)])
		}
		i++
	}
	return ""
}

func TestForeignSeesWhatIsNotOurs(t *testing.T) {
	for _, s := range []string{"\x1b]0;X\x07", "\x1b[2J", "\x1b[31", "\x07", "\r", "\u009b31m", "\uFDD0", "\x1b]8;;javascript:x\x1b\\", "\t"} {
		if foreign("шум "+s) == "" {
			t.Errorf("%q passes as ours", s)
		}
	}
	for _, s := range []string{"\x1b[1;38;2;1;2;3m", "\x1b]8;;https://a.example/\x1b\\", "їжак — №1\n"} {
		if bad := foreign(s); bad != "" {
			t.Errorf("%q is ours, foreign says %s", s, bad)
		}
	}
}
