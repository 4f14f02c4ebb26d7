package news

import (
	"fmt"

	"visti/internal/text"
)

// ParseTopic returns the topic with that slug, or that name in Ukrainian or
// English, capitals and apostrophes aside.
func ParseTopic(s string) (Topic, bool) {
	folded := text.Fold(s)
	for _, t := range Topics() {
		n := topics[t]
		if folded == n.slug || folded == text.Fold(n.uk) || folded == text.Fold(n.en) {
			return t, true
		}
	}
	return NoTopic, false
}

// UnmarshalText reads what MarshalText wrote.
func (t *Topic) UnmarshalText(b []byte) error {
	parsed, ok := ParseTopic(string(b))
	if !ok && len(b) > 0 {
		return fmt.Errorf("unknown topic %q", b)
	}
	*t = parsed
	return nil
}
