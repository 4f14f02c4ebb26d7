package summarize

// saidByMan tells whether the verb of src is of a man alone: "чиновник заперечив", but
// not "чиновник заперечує", which may be said of a woman.
func (d *document) saidByMan(src *source) bool {
	w := d.wordAt(src.at)
	return src.at > 0 && w != "" && w[0] >= 0x80 && d.isSaying(src.at) && verbOf(w).gender() == masculine
}
