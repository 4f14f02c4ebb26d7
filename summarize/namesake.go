package summarize

// isNamesake tells whether the word with a capital at j belongs to the one in whose honour a
// body is called in Ukrainian or Russian: "імені Тараса Шевченка", "им. Лумумбы", and who
// stands behind is somebody else.
func (d *document) isNamesake(j int) bool {
	for k := j - 1; k >= 0 && k >= j-3; k-- {
		t := d.at(k)
		switch {
		case inHonour.has(t.word):
			return j-k < 3
		case t.word == "." && k > 0 && isAmong(d.wordAt(k-1), "ім им"):
			return true
		case streets.has(t.word):
			return j-k < 3
		case !t.cap:
			return false
		}
	}
	return false
}

var streets = &wordList{text: "[streets]"}

var inHonour = &wordList{text: `імені имени`}
