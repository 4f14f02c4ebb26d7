package summarize

// nestedName counts the tokens of a name in angled marks at j that holds another, where one
// mark closes both: «БВК «Компанія Федорченко». It is 0 where none is.
func (d *document) nestedName(j, limit int) int {
	if d.tokens[j].word != "«" {
		return 0
	}
	inner := false
	for k := j + 1; k < limit && k < j+9; k++ {
		switch t := d.tokens[k]; {
		case t.word == "«" && !inner && k < j+5:
			inner = true
		case t.word == "»":
			if !inner || k < j+4 {
				return 0
			}
			if k+1 < limit && d.tokens[k+1].word == "»" {
				k++
			}
			return k + 1 - j
		case t.kind != wordToken || d.isSaying(k):
			return 0
		}
	}
	return 0
}
