package ui

import "slices"

// cacheSize is how many rendered texts are kept: as many as one goes back and
// forth between.
const cacheSize = 24

// A textCache keeps rendered texts, the oldest going first.
type textCache struct {
	keys  []textKey
	texts []longText
}

func (c *textCache) get(k textKey) (longText, bool) {
	if i := slices.Index(c.keys, k); i >= 0 {
		return c.texts[i], true
	}
	return longText{}, false
}

func (c *textCache) put(k textKey, text longText) {
	if slices.Contains(c.keys, k) {
		return
	}
	if len(c.keys) == cacheSize {
		c.keys, c.texts = slices.Delete(c.keys, 0, 1), slices.Delete(c.texts, 0, 1)
	}
	c.keys, c.texts = append(c.keys, k), append(c.texts, text)
}
