package summarize

// byRelative reads who speaks in the clause with "who" that ends a Ukrainian or Russian
// sentence and is most of it, behind a person's name: "Виступив начальник порту Лев Дуб,
// який наголосив, що глибина достатня для всіх".
func (d *document) byRelative(s *sentence) *source {
	if s.quote || s.opened {
		return noSource
	}
	if d.latin(s.from) {
		return d.byEnglishRelative(s)
	}
	for k := s.from + 3; k+3 < s.to; k++ {
		if d.wordAt(k-1) != "," || s.to-k < k-s.from {
			continue
		}
		g, ok := relativeGender.gender(d.wordAt(k))
		if !ok {
			continue
		}
		j := k + 1
		for j+2 < s.to && d.mayStandBetween(j) {
			j++
		}
		v, says := d.verbAt(j)
		if !says || v.strength() == voicing || v.gender() != anyGender && v.gender() != g || !d.statesThat(s, j) {
			continue
		}
		for n := k - 3; n >= s.from && n >= k-4; n-- {
			if _, named := d.namedInFull(n); !named {
				continue
			}
			p, ok := d.personAround(s, n)
			if !ok || p.nameTo != k-1 || d.isOwn(p) {
				break
			}
			if sp := d.speakerOf(p); sp.gender != g && sp.gender != anyGender {
				break // "дочка Лева Дуба, яка сказала"
			}
			if p.headAt >= 0 && p.head.gender != g {
				p = &phrase{from: p.nameFrom, to: p.to, headAt: -1, nameFrom: p.nameFrom, nameTo: p.nameTo, caps: p.caps, oblique: p.oblique} // "мати Олександра Дуба, який"
			}
			return newSource(byName, p, j)
		}
		return noSource
	}
	return noSource
}

var relativeGender = &wordMap{text: `який котрий который: m; яка котра которая: f`}

// byEnglishRelative is byRelative for English, and for a body's name: "He met Ann Reed, who said
// the port was deep enough", "He heads the Pell Group, which says 14 died".
func (d *document) byEnglishRelative(s *sentence) *source {
	for k := s.from + 4; k+3 < s.to; k++ {
		w := d.wordAt(k)
		if d.wordAt(k-1) != "," || w != "who" && w != "which" || s.to-k < k-s.from {
			continue
		}
		j := k + 1
		for j+2 < s.to && d.mayStandBetween(j) {
			j++
		}
		if !d.wordIn(plainSaying, j) || !d.statesThat(s, j) && !d.clauseBehind(j+1, s.to) {
			return noSource
		}
		for n := max(s.from+2, k-longestGroup); n < k-1; n++ {
			if !d.at(n).cap && !d.isRole(n) {
				continue
			}
			p, ok := d.phraseAfter(n, k-1)
			if ok && p.to == k-1 && p.from <= n+1 && p.person() == (w == "who") && (p.person() || p.caps > 1) {
				return newSource(d.howOf(p), p, j)
			}
		}
		return noSource
	}
	return noSource
}
