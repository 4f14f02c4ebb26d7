package summarize

import "strings"

// personOf finds the person whose role p is, or, for a role that says little
// (the expert), the last one who may be meant.
func (r *resolver) personOf(sp *speaker, src *source, i int) *speaker {
	p, man := &src.phrase, r.d.saidByMan(src)
	if r.d.headsTown(p) {
		return r.mayor(sp)
	}
	var found []speaker
	full := inFull(p.head.nominative)
	for i := range r.known {
		k := &r.known[i]
		if k.person && (k.headWord == p.head.nominative || len(k.role) >= len(full) && playsRole(lower(k.role), full)) && sameRank(k.role, sp.who) {
			found = appendSpeaker(found, &k.speaker)
		}
	}
	if len(found) == 0 {
		for _, o := range r.sameTrade(p.head.nominative) {
			if sameRank(o.role, sp.who) {
				found = append(found, o)
			}
		}
	}
	if len(found) > 1 && p.to-p.from > 1 {
		found = thoseOf(found, sp.who) // "директор департаменту", who is not that of the school
	}
	if r.d.headsBody(p) {
		found = r.chiefs(p)
	}
	if len(found) == 1 {
		return &found[0]
	}
	for _, k := range found { // "министр", where the prime minister is another
		if k.who == r.last.who && r.spoke >= i-2 && p.to-p.from == 1 {
			return r.last.copy()
		}
	}
	if len(found) > 1 || strangers.has(p.head.nominative) || p.to-p.from > 1 && !vagueRoles.has(p.head.nominative) {
		return sp
	}
	if r.d.latin(p.headAt) && (r.crowd || r.d.broughtIn(p)) {
		return sp // "An official, who was not named, … The official said"
	}
	if who, ok := r.byEpithet(p.head.nominative, sp, i); ok {
		return who
	}
	if vagueRoles.has(p.head.nominative) || r.personsBefore(sp.gender) == 1 && r.last.person {
		if who, ok := r.lastSubject(sp.gender); (!ok || !who.person) && !man && p.head.gender == masculine && r.last.person && r.last.gender == feminine && r.spoke >= i-2 && vagueRoles.has(p.head.nominative) && !r.d.latin(p.headAt) {
			return r.last.copy() // "пишет парламентарий" of a woman who spoke last
		}
		if who, ok := r.antecedent(sp.gender, i); ok && who.person && !r.otherTrade(p.head.nominative, who) && !(who.headWord == p.head.nominative && !sameRank(who.role, sp.who)) {
			return who
		}
		if !man && p.head.gender == masculine && vagueRoles.has(p.head.nominative) && !r.d.latin(p.headAt) && r.personsBefore(anyGender) == 1 && r.last.person {
			return r.last.copy() // "говорит эксперт" of a woman
		}
	}
	return sp
}

// thoseOf are those of found whose role begins with the words, if there are any.
func thoseOf(found []speaker, words string) []speaker {
	var those []speaker
	for _, sp := range found {
		if hasPrefix(lower(sp.role)+" ", lower(words)+" ") {
			those = append(those, sp)
		}
	}
	if len(those) == 0 {
		return found
	}
	return those
}

// inRole is the one person named with the very role: "глава Счетной палаты".
func (r *resolver) inRole(role string) (*speaker, bool) {
	var found []speaker
	for i := range r.known {
		if k := &r.known[i]; k.person && strings.EqualFold(k.role, role) {
			found = appendSpeaker(found, &k.speaker)
		}
	}
	if len(found) != 1 {
		return noSpeaker, false
	}
	return &found[0], true
}
