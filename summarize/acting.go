package summarize

// actingEnd is the length of what somebody who only acts for another has in front of the office, with
// which s begins: "В.о.", "в. о.", "т. в. о.", "И.о."; 0 if it does not.
func actingEnd(s string) int {
	if len(s) < len("в.о.") || s[len("в")] != '.' {
		return 0
	}
	for _, letters := range []string{"в.о.", "и.о.", "т.в.о."} {
		n, whole := 0, true
		for i := 0; i < len(letters) && whole; {
			size := len("в")
			if letters[i] == '.' {
				size = 1
			} else if i > 0 && n < len(s) && s[n] == ' ' {
				n++
			}
			whole = n+size <= len(s) && lower(s[n:n+size]) == letters[i:i+size]
			n, i = n+size, i+size
		}
		if whole {
			return n
		}
	}
	return 0
}

// isActing tells whether the word at j says that somebody only acts for another.
func (d *document) isActing(j int) bool { return j >= 0 && d.wordIn(acting, j) }

var acting = &wordList{text: `в.о. т.в.о. и.о. врио вріо`}
