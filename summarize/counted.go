package summarize

// isCount tells whether token i counts the people behind it: "двох посадовців",
// "12 свідків", "two officials".
func (d *document) isCount(i, limit int) bool {
	if i+1 >= limit || d.at(i+1).kind != wordToken || d.at(i+1).cap || d.wordIn(mediaNouns, i+1) {
		return false
	}
	v, ok := numeralsOnce().words.get(d.wordAt(i))
	if d.at(i).kind == numberToken {
		v, ok = figure(d.wordAt(i)), true
	}
	if d.wordIn(several, i) {
		v, ok = 3, true
	}
	if !ok || v < 2 {
		return false
	}
	for k := i + 1; k < limit && k < i+4; k++ { // "двох неназваних посадовців"
		if h, ok := d.headAt(k); ok {
			return h.gender == plural || v <= 4 && !d.latin(k) && h.nominative != d.wordAt(k) // "два чиновника"
		}
	}
	return false
}

var several = &wordList{text: "[several]"}
