package summarize

import "unicode/utf8"

// isBodyOwner tells whether the one word with a capital at last, right behind a role in the
// nominative, is the body whose role that is rather than a surname: "представник Пентагону",
// "речник Кремля". The body is known, or ends as offices of supervision do.
func (d *document) isBodyOwner(p phrase, last int) bool {
	t := d.tokens[last]
	if p.headAt != last-1 || t.word[0] < 0x80 || d.tokens[p.headAt].word != p.head.nominative && p.head.gender != plural || d.personNamed(t.word) {
		return false
	}
	if h, ok := d.headAt(last); ok && h.kind == orgHead && h.nominative != t.word {
		return true
	}
	return utf8.RuneCountInString(t.word) > 5 && hasAnySuffix(t.word, "гляду дзору надзора")
}
