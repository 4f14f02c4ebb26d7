package news

import (
	"strings"
	"testing"
)

func TestSlotIsWhatIsBeingTyped(t *testing.T) {
	for query, want := range map[string]Slot{ // the cursor stands at the |
		"|":                   {},
		"top|":                {Typed: "top"},
		"дрон to|":            {From: 9, Typed: "to"},
		"-to|":                {From: 1, Typed: "to"},
		"(to|":                {From: 1, Typed: "to"},
		"topic:|":             {From: 6, Name: "topic", Field: TopicIs, Known: true},
		"topic:ec| x":         {From: 6, Typed: "ec", Name: "topic", Field: TopicIs, Known: true},
		"тема:війна,ек|":      {From: 20, Typed: "ек", Name: "тема", Field: TopicIs, Known: true},
		`source:"harbour po|`: {From: 7, Typed: "harbour po", Name: "source", Field: SourceIs, Known: true},
		"sort:o|":             {From: 5, Typed: "o", Name: "sort", Sort: true},
		"@ра|":                {Typed: "ра", Saved: true},
		"saved:ра|":           {From: 6, Typed: "ра", Name: "saved", Saved: true},
		"sorce:x|":            {From: 6, Typed: "x", Name: "sorce"},
		"дрон |":              {From: 9},
		`"дрон і topic:e|`:    {Typed: "дрон і topic:e"},
	} {
		at := strings.IndexByte(query, '|')
		want.To = at
		if got := SlotAt(strings.Replace(query, "|", "", 1), at); got != want {
			t.Errorf("SlotAt(%q) = %+v, want %+v", query, got, want)
		}
	}
}

// Whatever completion offers can be read.
func TestNamesThatAreOfferedCanBeRead(t *testing.T) {
	for _, f := range FieldNames() {
		for _, lang := range []string{"uk", "en"} {
			slot := SlotAt(f.In(lang), len(f.In(lang)))
			for _, v := range slot.ValueNames() {
				if _, err := ParseQuery(f.In(lang)+v.In(lang), now); err != nil {
					t.Errorf("%s%s: %v", f.In(lang), v.In(lang), err)
				}
			}
			if !slot.Known && !slot.Sort && !slot.Saved {
				t.Errorf("%s is no field", f.In(lang))
			}
		}
	}
}
