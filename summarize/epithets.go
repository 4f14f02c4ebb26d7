package summarize

import "strings"

// inShort is the one person of the text whom the name of sp means
// without its surname: "Ірина" or "Татьяна Юрьевна", who were named in full before.
func (r *resolver) inShort(sp *speaker) (*speaker, bool) {
	given, rest, _ := cut(sp.who, " ")
	if rest != "" && !isPatronymic(lower(rest)) {
		return noSpeaker, false
	}
	var found []speaker
	for n := range r.known {
		k := &r.known[n]
		first, more, _ := cut(k.who, " ")
		if k.person && more != "" && !isPatronymic(lower(more)) && strings.EqualFold(first, given) {
			found = appendSpeaker(found, &k.speaker)
		}
	}
	if len(found) == 0 && rest == "" {
		for _, p := range r.d.people() { // who is named in full only later: "Пан Михайло розповідає"
			if strings.EqualFold(p.given, given) {
				found = appendSpeaker(found, &speaker{who: p.given + " " + p.surname, gender: p.gender, person: true, surname: p.key})
			}
		}
	}
	if len(found) != 1 || r.d.hasNamesake(lower(given)) || r.d.sharesFamily(lower(given)) {
		return noSpeaker, false
	}
	return &found[0], true
}

// hasNamesake tells whether the text names somebody else by the given name alone, as whose child
// or friend they are: "его сын Иван".
func (d *document) hasNamesake(given string) bool {
	has, asked := d.namesakes[given]
	if asked {
		return has
	}
	for j := 1; j < len(d.tokens) && !has; j++ {
		if d.wordAt(j) == given && (j+1 >= len(d.tokens) || !d.isNameWord(j+1)) {
			_, role := d.headAt(j - 1)
			has = role && !d.at(j-1).cap
		}
	}
	if d.namesakes == nil {
		d.namesakes = make(map[string]bool)
	}
	d.namesakes[given] = has
	return has
}

// byEpithet is the one person of their gender named before sentence i, if the word head says
// only what people call them: the star, the blonde, the lady; or where they are from, which
// is not told of who holds an office.
func (r *resolver) byEpithet(head string, sp *speaker, i int) (*speaker, bool) {
	from := origins.has(head)
	if !from && !epithets.has(head) || r.personsBefore(sp.gender) != 1 {
		return noSpeaker, false
	}
	who, ok := r.antecedent(sp.gender, i)
	if !ok || !who.person || r.otherTrade(head, who) || from && (origins.has(who.headWord) || holders.has(who.headWord)) {
		return noSpeaker, false
	}
	return who, true
}

// byOrigin is the one person named before sentence i, if the English role p tells of one that
// they come from somewhere or have won something: "the Ballymena-born actor".
func (r *resolver) byOrigin(p *phrase, i int) (*speaker, bool) {
	d := r.d
	if p.headAt != p.to-1 || p.headAt == p.from || p.head.kind != personHead || p.from == 0 || !d.is(p.from-1, "the") {
		return noSpeaker, false
	}
	origin := false
	for k := p.from; k < p.headAt; k++ {
		w := d.wordAt(k)
		if d.at(k).cap && !hasAnySuffix(w, "-born -based -winning -nominated -educated -trained -raised") {
			return noSpeaker, false
		}
		origin = origin || containsText(w, "-")
	}
	if !origin || r.personsBefore(anyGender) != 1 {
		return noSpeaker, false
	}
	who, ok := r.antecedent(p.head.gender, i)
	return who, ok && who.person
}

// sameDesk is the desk of the body named before, where p is one of a body without a name:
// "пресс-служба ведомства".
func (r *resolver) sameDesk(sp *speaker, p *phrase) (*speaker, bool) {
	if p.to-p.from != 2 || p.headAt != p.from || !r.d.wordIn(unnamedBodies, p.from+1) || !hasAnyPrefix(p.head.nominative, "прес- пресс-") {
		return noSpeaker, false
	}
	for k := len(r.known) - 1; k >= 0; k-- {
		if o := r.known[k]; !o.person && o.headWord == sp.headWord && o.who != sp.who && len(o.who) > len(o.headWord) {
			return o.speaker.copy(), true
		}
	}
	return noSpeaker, false
}

// Who holds an office, and is told of by it.
var holders = &wordList{text: "[holders]"}

// What people are called by where they are from.
var origins = &wordList{text: "[origins]"}

// What readers of gossip and sport are told of somebody instead of the name.
var epithets = &wordList{text: "[epithets]"}
