package summarize

// bodyBehindPlace is where the body or the role in the nominative begins that stands behind the
// place which the preposition at k governs; 0 if none does: "повідомляє у Фейсбуці (пресслужба)",
// "сообщил в Астане (Институт)", but not "заявив у міський суд".
func (d *document) bodyBehindPlace(k, limit int, v verb) int {
	for n := k + 2; n < limit && n < k+9; n++ {
		t, before := d.at(n), d.at(n-1)
		if before.kind != wordToken || t.kind != wordToken || d.ends(n) && !governs(t.word) {
			return 0
		}
		if governs(t.word) || governs(before.word) {
			continue // "на зустрічі з президентом (голова)"
		}
		h, ok := d.headAt(n)
		if !ok || h.kind == crowdHead || h.nominative != t.word {
			continue
		}
		if v.gender() != anyGender && h.gender != v.gender() && !(h.kind == personHead && h.gender == masculine && v.gender() == feminine) {
			return 0
		}
		first := n
		for first > k+1 && isAdjectiveOf(d.wordAt(first-1), h.gender) {
			if _, noun := d.headAt(first - 1); noun {
				break // "на сайте ведомства (пресс-служба)"
			}
			first--
		}
		if first > k+1 {
			return first
		}
	}
	return 0
}

// isAdjectiveOf tells whether w ends as adjectives in the nominative do beside a noun of
// gender g.
func isAdjectiveOf(w string, g gender) bool {
	switch g {
	case masculine:
		return hasAnySuffix(w, "ий ій ый ой")
	case feminine:
		return hasAnySuffix(w, "на ва ня ська цька ша ая яя")
	case neuter:
		return hasAnySuffix(w, "не ве нє ське цьке ше ое ее")
	}
	return hasAnySuffix(w, "ні ські цькі ві ые ие")
}
