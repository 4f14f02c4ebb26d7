package summarize

import (
	"strings"
	"unicode/utf8"
)

// The tables are data: verbs of saying, nouns that speak, given names. They are
// read once, when the first article is summarized, and never change.
type lexicon struct {
	verbs table[verb]
	heads table[head]
	ru    map[string]string // Russian nominatives of forms that are Ukrainian too: сил
	names table[name]
}

// A verb is one form of a verb of saying: its gender in the low three bits, its strength in
// the next two, then whether it is impersonal and of manner. Rules hand it on and on, so
// that it is better one number than four.
type verb uint8

const (
	strengthOfVerb      = 3 // bits to shift
	impersonalVerb verb = 1 << 5
	mannerVerb     verb = 1 << 6
)

func newVerb(s strength, g gender, impersonal, manner bool) verb {
	v := verb(g) | verb(s)<<strengthOfVerb
	if impersonal {
		v |= impersonalVerb
	}
	if manner {
		v |= mannerVerb
	}
	return v
}

// ofGender is a verb of which only the gender is known.
//
//go:noinline
func ofGender(g gender) verb { return verb(g) }

//go:noinline
func (v verb) strength() strength { return strength(v >> strengthOfVerb & 3) }

// gender is that of its subject, if the form tells.
//
//go:noinline
func (v verb) gender() gender { return gender(v & 7) }

// impersonal is what повідомляється and сообщено are.
//
//go:noinline
func (v verb) impersonal() bool { return v&impersonalVerb != 0 }

// manner is what tells how a thing is said, and by itself not that it is.
func (v verb) manner() bool { return v&mannerVerb != 0 }

type strength uint8

const (
	saying   strength = iota + 1
	claiming          // the same, with doubt
	voicing           // a quotation or "that" is needed beside it
)

type gender uint8

const (
	anyGender gender = iota
	masculine
	feminine
	neuter
	plural
)

// A head is one form of a noun that speaks.
type head struct {
	nominative string
	gender     gender
	kind       headKind
}

type headKind uint8

const (
	personHead headKind = iota + 1
	orgHead
	crowdHead
)

// A name is one form of a given name.
type name struct {
	nominative string // with its capital
	gender     gender
}

var lexiconOnce = once(func() *lexicon {
	l := &lexicon{verbs: newTable(readVerbs(dataOnce()["verbs.txt"])), ru: make(map[string]string), names: newTable(readNames(dataOnce()["names.txt"]))}
	l.heads = newTable(l.readHeads(dataOnce()["heads.txt"]))
	return l
})

// verbForm is the verb of saying of which w is a form, if it is one.
//
//go:noinline
func verbForm(w string) (verb, bool) { return lexiconOnce().verbs.get(w) }

// verbOf is verbForm where w is known for one.
//
//go:noinline
func verbOf(w string) verb { return lexiconOnce().verbs.of(w) }

// givenName is the given name of which w is a form, if it is one.
//
//go:noinline
func givenName(w string) (name, bool) { return lexiconOnce().given(w) }

// speakingNoun is the noun that speaks of which w is a form, if it is one.
//
//go:noinline
func speakingNoun(w string) (head, bool) { return lexiconOnce().head(w) }

// lines calls f for every line of a table with the section that it stands in.
func lines(table string, f func(section string, fields []string)) {
	section := ""
	for line := range strings.Lines(table) {
		line = strings.TrimSpace(line)
		switch {
		case line == "" || line[0] == '#':
		case line[0] == '[':
			section = strings.Trim(line, "[]")
		default:
			f(section, strings.Fields(line))
		}
	}
}

func readVerbs(table string) map[string]verb {
	out := make(map[string]verb, 2048)
	strengths := map[string]strength{"say": saying, "claim": claiming, "voice": voicing, "manner": voicing}
	lines(table, func(section string, fields []string) {
		for _, ending := range fields[1:] {
			form := fields[0] + strings.TrimPrefix(ending, "-")
			if _, known := out[form]; known {
				continue // the first, stronger meaning stays
			}
			out[form] = newVerb(strengths[section], verbGender(form), isImpersonal(form) && section != "manner", section == "manner")
			if stem, ok := cutSuffix(form, "ла"); ok { // "ведомство рассказало"
				if _, known := out[stem+"ло"]; !known {
					out[stem+"ло"] = newVerb(strengths[section], neuter, false, section == "manner")
				}
			}
		}
	})
	return out
}

// verbGender tells the subject's gender or number from the form's ending.
func verbGender(form string) gender {
	if form[0] < 0x80 {
		return anyGender
	}
	form = trimSuffix(trimSuffix(form, "ся"), "сь")
	switch {
	case hasAnySuffix(form, "ли ють ять уть ать ют ят ут ат рли ані ені вні ены"):
		return plural
	case hasAnySuffix(form, "ла"):
		return feminine
	case hasAnySuffix(form, "ло"):
		return neuter
	case hasAnySuffix(form, "в л ріг верг"):
		return masculine
	}
	return anyGender
}

func isImpersonal(form string) bool {
	if reflexive.has(form) {
		return false
	}
	return hasAnySuffix(form, "ено ано ється деться ется ётся ится лося лось")
}

// Verbs with a subject that end as impersonal ones do.
var reflexive = &wordList{text: "[reflexive]"}

// hasAnySuffix tells whether s ends with one of the suffixes, which are parted by
// blanks: in one text they need a quarter of the room that they take as many.
//
//go:noinline
func hasAnySuffix(s, suffixes string) bool {
	for from := 0; from < len(suffixes); {
		to := from
		for to < len(suffixes) && suffixes[to] != ' ' {
			to++
		}
		if at := len(s) - (to - from); at >= 0 && at < len(s) && s[len(s)-1] == suffixes[to-1] && s[at:] == suffixes[from:to] {
			return true // most differ in the last byte
		}
		from = to + 1
	}
	return false
}

func (l *lexicon) readHeads(table string) map[string]head {
	out := make(map[string]head, 16384)
	var plurals []manyOf
	kinds := map[string]headKind{"person": personHead, "org": orgHead, "crowd": crowdHead}
	read, section, of := "", "", head{}
	lines(table, func(heading string, fields []string) {
		if heading != read {
			about := strings.Fields(heading)
			read, section, of = heading, about[0], head{gender: genderOfLetter(about[1]), kind: kinds[about[2]]}
		}
		h := of
		h.nominative = fields[0]
		forms := fields[1:]
		if section != "en" {
			forms = append(forms, nounForms(h.nominative, h.gender)...)
		}
		for _, form := range forms {
			if h.gender == plural && hasAnySuffix(form, "ів їв ов ев") && notOf(form) == section {
				continue
			}
			if old, known := out[form]; !known {
				out[form] = h
			} else if section == "ru" && old.nominative != h.nominative && old.kind == h.kind {
				l.ru[form] = h.nominative
			}
		}
		if old, known := out[h.nominative]; !known || old.nominative != h.nominative {
			out[h.nominative] = h
		}
		if many := pluralOf(h, section); many != "" {
			plurals = append(plurals, manyOf{many, section})
		}
	})
	for _, p := range plurals { // "підрахували кліматологи": they speak as one
		h := head{p.nominative, plural, orgHead}
		for _, form := range append(nounForms(p.nominative, plural), p.nominative) {
			if form != p.nominative && !hasAnySuffix(form, "ів їв ов ев ей их ых") {
				continue // groups speak in the nominative, and others by their words
			}
			old, known := out[form]
			if !known && p.lang != notOf(form) || known && form == p.nominative && p.lang == "uk" && isManBefore(old, form) {
				out[form] = h
			}
		}
	}
	return out
}

// isManBefore tells whether old, whose form is a plural too, is a man in the locative there,
// as nobody speaks: "водії", "учителі", but not "судді", which is a judge's too.
func isManBefore(old head, form string) bool {
	last, _ := utf8.DecodeLastRuneInString(old.nominative)
	return old.kind == personHead && old.gender == masculine && old.nominative != form && !containsRune("ая", last)
}

// A manyOf is the plural of a noun for people.
type manyOf struct{ nominative, lang string }

// notOf names the language that a genitive is not of: -ів is no Russian, -ов no
// Ukrainian; "" for what may be either.
func notOf(form string) string {
	switch {
	case hasAnySuffix(form, "ів їв"):
		return "ru"
	case hasAnySuffix(form, "ов ев ей"):
		return "uk"
	}
	return ""
}

func readNames(table string) map[string]name {
	out := make(map[string]name, 4096)
	lines(table, func(section string, fields []string) {
		g := masculine
		if section == "f" {
			g = feminine
		}
		for _, n := range fields {
			for _, form := range nameForms(lower(n), g) {
				if _, known := out[form]; !known {
					out[form] = name{n, g}
				}
			}
			out[lower(n)] = name{n, g}
		}
	})
	return out
}

// given is the given name of which w is a form, one of two parts too: Франка-Вальтера.
func (l *lexicon) given(w string) (name, bool) {
	n, ok := l.names.get(w)
	one, two, double := cut(w, "-")
	if ok || !double {
		return n, ok
	}
	a, first := l.names.get(one)
	b, second := l.names.get(two)
	if !first || !second || a.gender != b.gender {
		return name{}, false
	}
	return name{a.nominative + "-" + b.nominative, a.gender}, true
}

// nameForms gives the genitive, dative and instrumental of a given name in
// Ukrainian and Russian; a form that is none of them harms nobody.
func nameForms(n string, g gender) []string {
	last, size := utf8.DecodeLastRuneInString(n)
	if last < 0x80 {
		return nil
	}
	stem, endings := n[:len(n)-size], ""
	switch {
	case containsRune("еиіуюєэ", last):
		return nil // Андре has one form
	case last == 'а':
		endings = "и ы і е ою ой у"
	case last == 'я' && g == feminine:
		endings = "ії ї і и ею єю ей ю"
	case last == 'я':
		endings = "і и ею ей ю"
	case last == 'й':
		endings = "я ю єм ем єві еві"
	case last == 'о':
		endings = "а у ом ові"
	case last == 'ь':
		endings = "я ю ем ём еві і и"
	case g == feminine:
		stem, endings = n, "і 'ю ю"
	case n == "павел" || n == "лев" || n == "пётр":
		stem, endings, _ = cut(map[string]string{"павел": "пав|ла лу лом", "лев": "л|ьва ьву ьвом ева еву евом евові", "пётр": "п|етра етру етром"}[n], "|")
	case hasAnySuffix(n, "ір ор іп"):
		stem = n[:len(n)-len("ір")]
		endings = strings.ReplaceAll("_а _я _ю _у _ом _ем ора", "_", n[len(stem):])
	default:
		stem, endings = n, "а у ом ові"
	}
	forms := strings.Fields(endings)
	for i, e := range forms {
		forms[i] = stem + e
	}
	return forms
}

// hasAnyPrefix tells whether s begins with one of the prefixes, which are parted by
// blanks.
//
//go:noinline
func hasAnyPrefix(s, prefixes string) bool {
	for from := 0; from < len(prefixes); {
		to := from
		for to < len(prefixes) && prefixes[to] != ' ' {
			to++
		}
		if hasPrefix(s, prefixes[from:to]) {
			return true
		}
		from = to + 1
	}
	return false
}

// genderOfLetter is the gender that the tables write so.
//
//go:noinline
func genderOfLetter(letter string) gender {
	switch letter {
	case "m":
		return masculine
	case "f":
		return feminine
	case "n":
		return neuter
	case "p":
		return plural
	}
	return anyGender
}
