package summarize

import (
	"strings"
)

// An ending is one line of data/endings.txt: words of a gender and a language that end with
// from have to instead in another case, or one of to.
type ending struct {
	gender         gender
	lang, from, to string
}

// endingsOnce are the tables of data/endings.txt by their names.
var endingsOnce = once(func() map[string][]ending {
	all := make(map[string][]ending)
	lines(dataOnce()["endings.txt"], func(section string, fields []string) {
		of := strings.Fields(section)
		e := ending{gender: genderOfLetter(of[1]), lang: of[2], from: fields[0], to: strings.Join(fields[1:], " ")}
		if e.lang == "any" {
			e.lang = ""
		}
		e.from, e.to = strings.TrimPrefix(e.from, "-"), strings.TrimPrefix(e.to, "-")
		all[of[0]] = append(all[of[0]], e)
	})
	return all
})
