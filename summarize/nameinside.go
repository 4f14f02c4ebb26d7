package summarize

// nameInside counts the tokens of the few words in marks of the same kind at token j of
// sentence i, inside a quotation that is closed behind it: «… к программе «Пусть
// говорят» …», “… політики “Зроблено в Україні” …”. It is 0 where none is.
func (d *document) nameInside(i, j int, depth quoteDepth) int {
	opener, closer := "«", "»"
	if depth.angled == 0 {
		opener, closer = "“", "”"
	}
	if depth.angled+depth.curly != 1 || d.wordAt(j) != opener || opener == "“" && d.at(j).glued {
		return 0
	}
	n := d.fewQuoted(j, d.sentence(i).to, opener, closer)
	if n == 0 {
		return 0
	}
	for k := j + n; i < len(d.sentences); i++ {
		for ; k < d.sentence(i).to; k++ {
			if k > j+longestSpeech {
				return 0
			}
			switch d.wordAt(k) {
			case closer:
				return n
			case opener:
				m := d.fewQuoted(k, d.sentence(i).to, opener, closer)
				if m == 0 {
					return 0
				}
				k += m - 1
			}
		}
	}
	return 0
}

// fewQuoted counts the tokens from the mark at j to that which closes it, a name's length
// or less behind it and without another between; 0 if there is none.
func (d *document) fewQuoted(j, limit int, opener, closer string) int {
	for k := j + 1; k < limit && k < j+8; k++ {
		switch d.wordAt(k) {
		case closer:
			return k - j + 1
		case opener:
			return 0
		}
	}
	return 0
}
