package summarize

// madePublic finds who made public the data that a source is introduced with: "за даними,
// оприлюдненими у вівторок міністерством" and "по опубликованным министерством данным". k is the
// token behind the introduction, or the participle in front of the data or behind it. It returns
// the phrase and where it begins.
func (d *document) madePublic(s *sentence, k int) (*phrase, int, bool) {
	if k > s.from && isMadePublic(d.wordAt(k-1)) {
		k--
	}
	n := k + btoi(accordings.has(d.wordAt(k)))
	behind := d.is(n, ",")
	n += btoi(behind)
	if n+1 >= s.to || !isMadePublic(d.wordAt(n)) {
		return noPhrase, 0, false
	}
	got := hasAnyPrefix(d.wordAt(n), "отриман получен")
	n = d.overTimes(n+1, s.to)
	limit := s.to
	if !behind {
		for limit = n; limit < s.to && !d.wordIn(accordings, limit) && !dataForms.has(d.wordAt(limit)); limit++ {
			if h, ok := d.headAt(limit); ok && isPaperNoun(h.nominative) {
				break
			}
			if limit > n+6 || d.at(limit).kind == markToken {
				return noPhrase, 0, false
			}
		}
	}
	switch {
	case got:
		if !isAmong(d.wordAt(n), "від от") {
			return noPhrase, 0, false
		}
		n++
	case n == limit: // "за опублікованими вчора даними міністерства"
		n, limit = n+1, s.to
	case isPreposition(d.wordAt(n)) && d.wordIn(venues, n+1):
		n += 2 // "по данным, опубликованным на сайте министерства"
	}
	p, ok := d.phraseAfter(n, limit)
	return p, n, ok && p.from == n
}

// overTimes goes over the words that say when, from token n: "у вівторок", "на днях", "вчора".
func (d *document) overTimes(n, limit int) int {
	for n < limit {
		k := n + btoi(isPreposition(d.wordAt(n)))
		if w := d.wordAt(k); !sinceThen.has(w) && !weekdays.has(w) && !dayTimes.has(w) && !d.isDate(k) {
			return n
		}
		n = k + 1
	}
	return n
}

// dataOf returns where the words begin that tell whose the data at j are, if these show something:
// "дані міністерства свідчать, що", "оприлюднені міністерством цифри вказують на". 0 if not.
func (d *document) dataOf(s *sentence, j int) int {
	k := j + 1
	for n := j - 1; n >= s.from && n > j-6 && d.at(n).kind == wordToken; n-- {
		if isMadePublic(d.wordAt(n)) {
			k = n + 1
		}
	}
	for n := j + 1; n < s.to && n < j+14; n++ {
		if d.wordIn(evident, n) {
			if d.at(n+1).kind == numberToken {
				return 0 // "данные клиентов показали 14 мошенникам"
			}
			return k
		}
	}
	return 0
}

var (
	dataForms = &wordList{text: "[dataForms]"}
	sinceThen = &wordList{text: "[sinceThen]"}
	evident   = &wordList{text: "[evident]"}
	// How the participles begin of what is made public.
	madePublic = &wordList{text: "[madePublic]"}
)

// isMadePublic tells the participles of what is made public, in the cases in which data name their
// source.
func isMadePublic(w string) bool {
	return hasAnySuffix(w, "им ым ими ыми ою ой і ые ого их ых ому") && madePublic.begins(w)
}
