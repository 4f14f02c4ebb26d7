package ui

import (
	"regexp"
	"slices"
	"strings"
	"testing"
)

// placeholder is a key in a text, by what it does.
var placeholder = regexp.MustCompile(`\{([^}]*)\}`)

func TestTextsNameKeysByWhatTheyDo(t *testing.T) {
	known := map[string]bool{}
	for _, b := range bindings {
		known[actionNames[b.act]] = true
	}
	for p := phrase(1); p < lastPhrase; p++ {
		uk, en := wordingOf(p).uk, wordingOf(p).en
		var want []string
		for _, form := range append(strings.Split(uk, "|"), strings.Split(en, "|")...) {
			got := placeholder.FindAllString(form, -1)
			for _, m := range got {
				if !known[strings.Trim(m, "{}")] {
					t.Errorf("%q names %s, which is no action", form, m)
				}
			}
			slices.Sort(got)
			if want == nil {
				want = append([]string{}, got...)
			}
			if !slices.Equal(got, want) {
				t.Errorf("%q names %q, and %q %q", uk, want, form, got)
			}
		}
	}
}

// TestTextsNameNoKeyThatMayBeAnother binds every action to a key of its own: what stands
// in a text by itself and is a key of visti's own would then be untrue.
func TestTextsNameNoKeyThatMayBeAnother(t *testing.T) {
	w := words{keys: map[string]string{}}
	for _, b := range bindings {
		w.keys[actionNames[b.act]] = "‹key›"
	}
	key := regexp.MustCompile(`(?:^|[\s(«“])(Esc|Enter|Space|Tab|Shift-Tab|PgDn|PgUp|F1|Ctrl-\S|gg|1–9|[B-HJ-Zb-z/?.,+=-])(?:$|[\s):,;.»”])`)
	// Keys that are not in the table: those of a prompt, and of a question; the key j is
	// meant as a place, d and h are units of time, and what is read line by line has commands.
	fixed := map[phrase]bool{
		sayMuteTyped: true, sayYesNo: true, sayEscClears: true, helpPicker: true, sayHours: true, sayDays: true,
		sayWhyPrivate: true, helpRead: true, helpUnread: true, // = and / are no keys there
	}
	for p := sayHelpLayout; p <= sayHelpBoth; p++ {
		fixed[p] = true
	}
	for p := sayLinearHello; p <= linearQuit; p++ {
		fixed[p] = true
	}
	for p := phrase(1); p < lastPhrase; p++ {
		for _, lang := range []string{"uk", "en"} {
			w.lang = lang
			if got := w.named(w.wording(p), false); !fixed[p] && key.MatchString(got) {
				t.Errorf("%q names the key %q", got, key.FindStringSubmatch(got)[1])
			}
		}
	}
}

func TestTextsNameTheKeysInForce(t *testing.T) {
	keys := bind(t, "newsboat", Rebinding{Action: "undo", Keys: []string{"ctrl+w"}}, Rebinding{Action: "browser", Keys: []string{"B"}})
	sit(t, full(), 80, 24, Options{Lang: "uk", Keys: keys}, func(s *screen) {
		s.press("m")
		s.see("прочитано · Ctrl-w — скасувати")
		s.press("ctrl+w", "j")
		s.arrive(late)
		s.wait(2e9)
		s.see("нових 1 · Home")
		s.press("?", "/")
		s.typeText("вибрати")
		s.see("вибрати рядок для O N Ctrl-e y; Esc — жодного")
	})
}

// bind is the table of a preset with changes.
func bind(t *testing.T, preset string, changes ...Rebinding) Keys {
	t.Helper()
	keys, err := BindKeys(preset, changes)
	if err != nil {
		t.Fatal(err)
	}
	return keys
}

// TestKeysInTextsChangePlaces binds keys to what others were for, a sign that formats
// read, and none at all.
func TestKeysInTextsChangePlaces(t *testing.T) {
	keys := bind(t, "visti", Rebinding{Action: "browser", Keys: []string{"X"}}, Rebinding{Action: "fetch-again", Keys: []string{"o"}},
		Rebinding{Action: "health", Keys: []string{"%"}}, Rebinding{Action: "undo", Keys: []string{"|"}}, Rebinding{Action: "address"})
	w := newWords("en", false).withKeys(keys.table)
	for want, got := range map[string]string{
		"No full text: 5 %. X: the original in a browser, o: try again.":        w.say(sayWhy, "5 %"),
		"2 sources do not answer (%)":                                           w.count(sayFailing, 2),
		"3 rows read · | takes it back":                                         w.count(sayAllMarkedRead, 3),
		"There are no sources yet. :address adds one by the address of a site.": w.say(sayNoFeeds),
		"polling 100 % of {undo}":                                               w.say(sayRefreshingFeed, "100 % of {undo}"),
		"% says why. R asks again.":                                             w.say(sayNothingCameNext),
		"select the row for O m f y; Esc: none":                                 newWords("en", true).say(helpSelect),
		"Enter reads, 1-9 picks a topic, / searches, ? shows all keys.":         newWords("en", true).say(sayFirstPollKeys),
		"page down; at an article’s end Space goes to the next unread":          w.say(helpPageDown),
		"Enter adds this source: here is what it brings.":                       w.say(sayAddIt),
		"There is no text here. X: the original in a browser.":                  w.say(sayNothingToRead),
		"what this speaker says elsewhere (c goes to a claim)":                  w.say(helpSaid),
	} {
		if got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

// TestEmptyScreenNamesTheKeyThatClears binds another key to what Esc does: a prompt goes
// by Esc all the same.
func TestEmptyScreenNamesTheKeyThatClears(t *testing.T) {
	keys := bind(t, "visti", Rebinding{Action: "escape", Keys: []string{"ctrl+g"}})
	sit(t, full(), 80, 24, Options{Lang: "en", Keys: keys}, func(s *screen) {
		s.press("/")
		s.typeText("гіперзвук")
		s.see("Esc clears the filter")
		s.press("enter")
		s.see("Ctrl-g clears the filter, w looks among read ones too")
		s.press("esc")
		s.see("Nothing matches")
		s.press("ctrl+g")
		s.see("15 rows")
		s.press("?")
		s.see("/ finds, Ctrl-g closes")
		s.press("/")
		s.typeText("select")
		s.see("select the row for O m f y; Ctrl-g: none")
	})
}

// TestHelpNamesTheKeysOfOtherLayoutsThatAreThere: «.» and «,» stand where / and ? do, if
// they are bound.
func TestHelpNamesTheKeysOfOtherLayoutsThatAreThere(t *testing.T) {
	filter, find, help := Rebinding{Action: "filter"}, Rebinding{Action: "find"}, Rebinding{Action: "help"}
	with := func(r Rebinding, keys ...string) Rebinding { r.Keys = keys; return r }
	for name, c := range map[string]struct {
		preset  string
		changes []Rebinding
		in      place
		want    string
	}{
		"visti's own":         {"visti", nil, inList, "layouts too: there «.» searches and «,» helps."},
		"newsboat's":          {"newsboat", nil, inList, "layouts too: there «.» searches and «,» helps."},
		"keys that are there": {"visti", []Rebinding{with(filter, "ctrl+s"), with(help, "f2")}, inList, "layouts too."},
		"one that is not":     {"visti", []Rebinding{with(filter, "/", "f3"), with(help, "f2")}, inList, "layouts too: there «F3» searches."},
		"no other":            {"visti", []Rebinding{with(filter, "/")}, inList, "layouts too: there «,» helps."},
		"none":                {"visti", []Rebinding{with(filter), with(help, "?")}, inList, "layouts too."},
		"in an article":       {"visti", []Rebinding{with(find, "/", ";")}, inReader, "layouts too: there «;» searches and «,» helps."},
		"of a source":         {"visti", nil, inAbout, "layouts too: there «,» helps."},
	} {
		if got := layoutHint(bind(t, c.preset, c.changes...).table, c.in, newGlyphs(false), newWords("en", false)); !strings.HasSuffix(got, c.want) {
			t.Errorf("%s: %q, want %q at its end", name, got, c.want)
		}
	}
}

func TestKeysAreWrittenAsOnTheKeyboard(t *testing.T) {
	g := newGlyphs(false)
	for key, want := range map[string]string{
		"f1": "F1", "f2": "F2", "f12": "F12", "f": "f", "F": "F", "ctrl+s": "Ctrl-s", "alt+X": "Alt-X", "shift+tab": "Shift-Tab", "shift+f2": "Shift-F2",
		"ctrl+pgdown": "Ctrl-PgDn", "g g": "gg", "+ 1": "+1", "ctrl+x s": "Ctrl-x s", "backspace": "Backspace", "delete": "Delete", "left": "←", "+": "+",
	} {
		if got := keyName(key, g); got != want {
			t.Errorf("%q is written %q, want %q", key, got, want)
		}
	}
	sit(t, full(), 80, 24, Options{Lang: "en", Keys: bind(t, "visti", Rebinding{Action: "help", Keys: []string{"f2"}})}, func(s *screen) {
		s.see("F2 keys")
	})
}

// TestFirstKeyOfAPageGoesOn: the key that the help names goes on at the end of an article.
func TestFirstKeyOfAPageGoesOn(t *testing.T) {
	keys := bind(t, "visti", Rebinding{Action: "page-down", Keys: []string{"ctrl+e", "space"}})
	sit(t, full(), 80, 24, Options{Lang: "en", Keys: keys}, func(s *screen) {
		s.press("enter", "G", "space")
		s.see("Вістовик · 14:02")
		s.press("ctrl+e")
		s.see("Обрій · 13:58")
	})
}
