package summarize

// byPhrase finds "за словами X", "по данным X", "according to X".
func (d *document) byPhrase(s sentence) source {
	depth := quoteDepth{}
	for j := s.from; j < s.to; j++ {
		t := d.tokens[j]
		depth.read(t)
		if depth.inside() && !s.opened || t.kind != wordToken {
			continue
		}
		k := d.accordingTo(s, j)
		if k == 0 || k >= s.to {
			continue
		}
		if g, ok := pronouns[d.tokens[k].word]; ok && g != anyGender && k+1 < s.to && accordings[d.tokens[k+1].word] {
			return source{how: byPronoun, pronoun: g}
		}
		if k > j && accordings[d.tokens[k-1].word] || d.tokens[k-1].word == "to" || accordingHeads[d.tokens[j].word] {
			if g, ok := pronouns[d.tokens[k].word]; ok && (k+1 >= s.to || d.tokens[k+1].kind == markToken) {
				return source{how: byPronoun, pronoun: g}
			}
			if p, ok := d.phraseAfter(k, s.to); ok {
				return source{how: d.howOf(p), phrase: p}
			}
		}
	}
	return source{}
}

// accordingTo returns where the source begins if words at j introduce one, else 0.
func (d *document) accordingTo(s sentence, j int) int {
	word := func(k int) string {
		if k < s.to {
			return d.tokens[k].word
		}
		return ""
	}
	switch d.tokens[j].word {
	case "за", "по", "на", "со":
		w := word(j + 1)
		if w == "думку" || w == "переконання" || accordings[w] {
			return j + 2
		}
		if _, ok := pronouns[w]; ok && accordings[word(j+2)] {
			return j + 1
		}
		// за попередніми даними X, за офіційною інформацією X
		if hasAnySuffix(w, "ими", "ою", "ым", "ым", "ими", "им", "ей", "ою", "ній", "ой") && accordings[word(j+2)] {
			return j + 3
		}
	case "згідно", "согласно":
		k := j + 1
		if word(k) == "з" || word(k) == "із" {
			k++
		}
		if accordings[word(k)] {
			k++
		}
		return k
	case "according":
		if word(j+1) == "to" {
			return j + 2
		}
	}
	return 0
}

var accordings = wordSet(`словами даними оцінкою оцінками інформацією твердженням твердженнями повідомленням повідомленнями прогнозом прогнозами підрахунками розрахунками версією думку свідченнями переконанням
словам данным оценке оценкам мнению информации подсчетам подсчётам расчетам расчётам версии утверждению утверждениям прогнозу прогнозам сообщению сообщениям свидетельствам убеждению`)

var accordingHeads = wordSet(`згідно согласно according`)

// byColon: "ГСЧС: из-за ветра без света остались 64 села".
func (d *document) byColon(s sentence) source {
	for j := s.from + 1; j < s.to && j < s.from+6; j++ {
		if d.tokens[j].word != ":" {
			continue
		}
		if j+3 >= s.to {
			return source{}
		}
		p, ok := d.phraseAfter(s.from, j)
		if ok && p.to == j && p.from == s.from && (p.headAt >= 0 || p.nameTo > p.nameFrom || d.tokens[s.from].upper) {
			return source{how: d.howOf(p), phrase: p}
		}
		return source{}
	}
	return source{}
}

// byAct: a court's ruling is what the court says.
func (d *document) byAct(s sentence) source {
	for j := s.from + 1; j < s.to && j < s.from+16; j++ {
		if !rulings[d.tokens[j].word] {
			continue
		}
		k := j
		for k > s.from && d.isDate(k-1) {
			k--
		}
		p, ok := d.phraseBefore(k, s.from)
		if ok && p.headAt >= 0 && courts[p.head.nominative] && p.from == s.from {
			return source{how: byName, phrase: p, weak: true}
		}
	}
	return source{}
}

var courts = wordSet(`суд court`)

var rulings = wordSet(`виправдав засудив ухвалив постановив визнав призначив відмовив скасував задовольнив зобов'язав арештував оштрафував заарештував
оправдал приговорил постановил признал назначил отказал отменил удовлетворил обязал арестовал оштрафовал
ruled acquitted sentenced convicted ordered rejected dismissed overturned upheld`)

// chain finds the source behind the source: "Reuters, citing two officials",
// "повідомляє X з посиланням на Y". The one behind is who says so, and the one
// in front the medium.
func (d *document) chain(s sentence, src *source) {
	if src.how != byName {
		return
	}
	for j := s.from; j+1 < s.to; j++ {
		k := 0
		switch d.tokens[j].word {
		case "посиланням", "ссылкой", "посиланні", "посилаючись", "ссылаясь", "ссылке":
			if d.tokens[j+1].word == "на" {
				k = j + 2
			}
		case "citing", "quoting":
			k = j + 1
		}
		if k == 0 {
			continue
		}
		p, ok := d.phraseAfter(k, s.to)
		if !ok || d.howOf(p) != byName {
			return
		}
		if p.from <= src.phrase.from && src.phrase.from < p.to {
			return
		}
		src.via, src.phrase = src.phrase, p
		return
	}
}
