package summarize

// isBodyOwner tells whether the one word with a capital at last, right behind a role in the
// nominative, is the body whose role that is rather than a surname: "представник Пентагону",
// "речник Кремля". The body is known, or ends as offices of supervision do.
func (d *document) isBodyOwner(p *phrase, last int) bool {
	t := d.at(last)
	if d.wordIn(clubs, p.headAt+1) && last <= p.headAt+2 {
		return true // "наставник Шахтаря", "тренер Динамо Київ"
	}
	if p.headAt == last-1 && t.word[0] < 0x80 && !d.latin(p.headAt) {
		return !nicknamed.has(p.head.nominative) && !d.personNamed(t.word) // "представник Disney", but "репер Drake"
	}
	if p.headAt != last-1 || t.word[0] < 0x80 || d.wordAt(p.headAt) != p.head.nominative && p.head.gender != plural || d.personNamed(t.word) {
		return false
	}
	if h, ok := d.headAt(last); ok && h.kind == orgHead && h.nominative != t.word {
		return true
	}
	return runeCount(t.word) > 5 && (hasAnySuffix(t.word, "гляду дзору надзора") || hasAnyPrefix(t.word, "мін держ мин гос рос укр нац") && hasAnySuffix(t.word, "у а я") && !hasAnySuffix(t.word, "енка ука юка чука ова ева") && agents.has(p.head.nominative))
}

// Clubs whose trainers and players the news names by them, in the genitive.
var clubs = &wordList{text: "[clubs]"}

// Who is called by a name in Latin letters.
var nicknamed = &wordList{text: "[nicknamed]"}

// bodyOpening is the body with which sentence i begins, if the pronoun of src may mean it:
// "Компанія будує заводи, які, за її словами, потрібні".
func (r *resolver) bodyOpening(src *source, i int) (*speaker, bool) {
	d, s := r.d, r.d.sentence(i)
	if !d.latin(s.from) && src.pronoun != plural && src.pronoun != anyGender {
		p, ok := d.phraseAfter(s.from, s.to)
		body := ok && p.from == s.from && (p.headAt < 0 && (d.at(s.from).upper || p.quoted > 0) || p.headAt >= 0 && p.head.kind == orgHead && d.isNominative(p) && genderFits(src.pronoun, p.head.gender))
		if p.headAt == s.from && p.quoted == 0 && !d.at(s.from).upper {
			p.to = s.from + 1 // "Компания (строит заводы)"
		}
		if body && !(d.is(p.to, ",") && isDash(d.wordAt(p.to+1))) { // but not "«Слава Україні», — сказав він"
			return d.speakerOf(p), true
		}
	}
	return noSpeaker, false
}
