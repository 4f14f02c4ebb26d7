package news

import "testing"

// TestATopicNarrowsAllAlternatives presses a topic on and off again.
func TestATopicNarrowsAllAlternatives(t *testing.T) {
	for _, tc := range []struct{ in, on, off string }{
		{"матч OR порт", "topic:sport (матч OR порт)", "матч OR порт"},
		{"topic:war OR київ", "topic:sport (topic:war OR київ)", "topic:war OR київ"},
		{"матч або АБО порт sort:oldest", "topic:sport (матч або АБО порт sort:oldest)", "матч або АБО порт sort:oldest"},
		{"(a OR b) c", "topic:sport (a OR b) c", "(a OR b) c"},
		{"(a OR b) OR -(c d)", "topic:sport ((a OR b) OR -(c d))", "(a OR b) OR -(c d)"},
		{`x OR "два слова`, `topic:sport (x OR "два слова")`, `x OR "два слова"`},
		{"x OR (y", "topic:sport (x OR (y)", "x OR (y)"},
		{"topic:war OR", "topic:sport", ""},
		{"(topic:war) x", "topic:sport x", "x"},
		{"((topic:war x))", "topic:sport x", "x"},
		{"-(topic:war) x", "topic:sport -(topic:war) x", "-(topic:war) x"},
		{`title:"a ( b" topic:war`, `topic:sport title:"a ( b"`, `title:"a ( b"`},
	} {
		on := WithTopics(tc.in, Sport)
		if on != tc.on {
			t.Errorf("WithTopics(%q, Sport) = %q, want %q", tc.in, on, tc.on)
		}
		if off := WithTopics(on); off != tc.off {
			t.Errorf("WithTopics(%q) = %q, want %q", on, off, tc.off)
		}
	}
	if got := WithTopics("topic:war OR київ"); got != "topic:war OR київ" {
		t.Errorf("of two alternatives %q is left", got)
	}
}

func TestToggleNarrowsAllAlternatives(t *testing.T) {
	term := Term{Field: Is, Values: []string{"new", "changed"}}
	const typed, narrowed = "матч OR порт", "is:new,changed (матч OR порт)"
	if got := Toggle(typed, term); got != narrowed {
		t.Errorf("Toggle(%q) = %q, want %q", typed, got, narrowed)
	}
	if got := Toggle(narrowed, term); got != typed {
		t.Errorf("Toggle(%q) = %q, want %q", narrowed, got, typed)
	}
	if got := Toggle("is:new,changed OR x", term); got != "is:new,changed (is:new,changed OR x)" {
		t.Errorf("an alternative was taken for a condition: %q", got)
	}
}
