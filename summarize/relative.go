package summarize

// byRelative reads who speaks in the clause with "who" that ends a Ukrainian or Russian
// sentence and is most of it, behind a person's name: "Виступив начальник порту Лев Дуб,
// який наголосив, що глибина достатня для всіх".
func (d *document) byRelative(s *sentence) *source {
	if d.latin(s.from) || s.quote || s.opened {
		return noSource
	}
	for k := s.from + 3; k+3 < s.to; k++ {
		if !d.is(k-1, ",") || s.to-k < k-s.from {
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
