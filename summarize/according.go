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
		if src := d.givenBy(s, j); src.how != unattributed {
			return src
		}
		if src := d.viewOf(s, j); src.how != unattributed {
			return src
		}
		if (t.word == "від" || t.word == "от") && d.gotBefore(s, j) {
			if p, ok := d.phraseAfter(j+1, s.to); ok && (p.headAt >= 0 || p.person(d)) {
				p.oblique = true
				return source{how: d.howOf(p), phrase: p}
			}
		}
		if k := d.opinionOf(s, j); k > 0 {
			if p, ok := d.phraseAfter(k, s.to); ok && p.from == k && d.isNominative(p) {
				return source{how: d.howOf(p), phrase: p}
			}
		}
		if d.rumour(s, j) {
			return source{how: byCrowd}
		}
		k := d.accordingTo(s, j)
		if k == 0 || k >= s.to {
			continue
		}
		if accordings.has(d.tokens[k].word) && j == s.from && (t.word == "згідно" || t.word == "согласно") && d.wordAt(k+1) == "," {
			return source{how: byLast} // "Согласно расчетам, …"
		}
		if g, ok := pronouns[d.tokens[k].word]; ok && g != anyGender && k+1 < s.to && (accordings.has(d.tokens[k+1].word) || k+2 < s.to && accordings.has(d.tokens[k+2].word)) {
			return source{how: byPronoun, pronoun: g, at: j}
		}
		if oneOfGenitive.has(d.tokens[k].word) && k+2 < s.to && parts.has(d.tokens[k+1].word) {
			if p, ok := d.nameAtEnd(k+2, s.to); ok {
				return source{how: byName, phrase: p}
			}
			if q, ok := d.phraseAfter(k+2, s.to); ok && q.from == k+2 {
				return source{how: byCrowd, phrase: phrase{from: k, to: q.to, headAt: -1, nameFrom: -1, nameTo: -1}}
			}
		}
		if k > j {
			if g, ok := pronouns[d.tokens[k].word]; ok && (k+1 >= s.to || d.tokens[k+1].kind == markToken) {
				return source{how: byPronoun, pronoun: g, at: j}
			}
			if p, ok := d.phraseAfter(k, s.to); ok {
				if p.headAt < 0 && p.quoted == 0 && d.tokens[p.from].word[0] >= 0x80 && !d.tokens[k].cap && !leaders.has(d.tokens[k].word) && (t.word == "згідно" || t.word == "согласно") {
					return source{} // "согласно доктрине Монро"
				}
				if src := d.makerOf(p, s.to); src.how != unattributed {
					return src
				}
				if q, ok := d.nameExplained(p, s.to); ok && t.word == "according" {
					return source{how: byName, phrase: q}
				}
				if j > s.from+2 && t.word == "according" {
					p = d.wholeSource(p, s.to)
				}
				p.oblique = true
				return source{how: d.howOf(p), phrase: p}
			}
			if p, ok := d.nameBehindComma(k, s.to); ok {
				return source{how: byName, phrase: p}
			}
			if p, ok := d.unknownGenitive(k, s.to); ok && personal.has(d.tokens[k-1].word) {
				return source{how: byName, phrase: p}
			}
		}
	}
	return source{}
}

// opinionOf is where whoever is "иного мнения", "протилежної думки дотримується"
// begins if that stands at token j, else 0.
func (d *document) opinionOf(s sentence, j int) int {
	if w := d.tokens[j].word; w != "думки" && w != "мнения" || j == s.from || j+2 >= s.to {
		return 0
	}
	if w := d.tokens[j-1].word; !suchWords.has(w) && !hasAnySuffix(w, "ої", "ого") {
		return 0
	}
	if w := d.tokens[j+1].word; w == "дотримується" || w == "дотримуються" || w == "придерживается" || w == "придерживаются" {
		return j + 2
	}
	return j + 1
}

// gotBefore tells whether words in front of "від" at token j say that an answer or
// the news came from there: "відповідь редакція отримала від", "стало відомо від".
func (d *document) gotBefore(s sentence, j int) bool {
	known, got, answer := false, false, false
	for k := max(s.from, j-8); k < j; k++ {
		w := d.tokens[k].word
		known = known || w == "відомо" || w == "известно"
		got = got || receiving.has(w)
		answer = answer || w == "відповідь" || w == "ответ"
	}
	return got && answer || known && d.tokens[j-1].kind == wordToken && (d.tokens[j-1].word == "відомо" || d.tokens[j-1].word == "известно")
}

var receiving = &wordList{text: `отримав отримала отримало отримали получил получила получило получили`}

// nameBehindComma reads the name that follows a word that no table knows: "his aunt,
// Jane Starner,".
func (d *document) nameBehindComma(k, limit int) (phrase, bool) {
	for n := k + 1; n+2 < limit && n < k+4; n++ {
		if d.tokens[n].word != "," {
			continue
		}
		named := d.isNameWord(n+1) && d.isNameWord(n+2) && (n+3 >= limit || d.tokens[n+3].kind == markToken)
		return phrase{from: n + 1, to: n + 3, headAt: -1, nameFrom: n + 1, nameTo: n + 3}, named
	}
	return phrase{}, false
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
	case "за", "по", "на", "со", "зі", "із", "з", "с":
		for k := j + 1; k < j+4; k++ {
			if _, ok := pronouns[word(k)]; ok && k == j+1 {
				for n := k + 1; n < k+3; n++ { // "на її думку", "по его собственным словам"
					if accordings.has(word(n)) {
						return j + 1
					}
				}
				break
			}
			if accordings.has(word(k)) {
				if p := d.tokens[j].word; p != "за" && p != "по" && p != "на" && word(k) != "слів" && word(k) != "слов" && word(k) != "точки" && word(k) != "погляду" {
					break // "з оцінкою міністерства не згодна"
				}
				if word(k) == "точки" && (word(k+1) == "зору" || word(k+1) == "зрения") {
					k++
				}
				return k + 1
			}
			if !isOblique(word(k)) {
				break
			}
		}
	case "згідно", "согласно":
		k := j + 1
		if word(k) == "з" || word(k) == "із" || word(k) == "зі" {
			k++
		}
		n := k
		for n < k+3 && isOblique(word(n)) && !accordings.has(word(n)) {
			n++ // "Согласно актуальным данным"
		}
		if accordings.has(word(n)) && n+1 < s.to && d.tokens[n+1].kind == wordToken {
			k = n + 1
		}
		return k
	case "according":
		if word(j+1) == "to" {
			return d.publisher(s, j+2)
		}
	case "свідчать", "свидетельствуют", "показують", "показали", "показывают":
		if w := word(j + 1); w == "дані" || w == "данные" || w == "результати" || w == "результаты" {
			return j + 2
		}
	case "посиланням", "ссылкой", "посилаючись", "ссылаясь":
		if word(j+1) == "на" {
			return j + 2
		}
	case "следует", "следовало", "випливає", "випливало":
		if w := word(j + 1); w == "из" || w == "з" || w == "із" || w == "зі" {
			return j + 2
		}
	case "citing", "quoting":
		return d.publisher(s, j+1)
	}
	return 0
}

// publisher goes over a document to who made it: "projections from the
// Legislative Services Agency", "a report by Reuters". It returns k where the
// source at k is no document or nobody is named as its maker.
func (d *document) publisher(s sentence, k int) int {
	papers := false
	for j := k; j+1 < s.to && j < k+8 && d.tokens[j].kind == wordToken; j++ {
		switch w := d.tokens[j].word; {
		case documents.has(w):
			papers = true
		case papers && (w == "from" || w == "by"):
			n := j + 1
			if w := d.tokens[n].word; w == "the" || w == "a" {
				n++
			}
			for m := n; m < s.to && m < n+4; m++ {
				if h, ok := lexiconOnce().head(d.tokens[m].word); d.tokens[m].cap || ok && h.kind == orgHead {
					return j + 1
				}
			}
			return k
		case papers && !makings.has(w) || d.tokens[j].cap:
			return k
		}
	}
	return k
}

var documents = &wordList{text: `data figures projections estimates report study analysis statement documents document survey poll research records filing filings information forecast forecasts review statistics numbers letter email memo account accounts version notice`}

var makings = &wordList{text: `published released compiled conducted issued provided obtained prepared seen produced on in this last week month year monday tuesday wednesday thursday friday saturday sunday`}

// isOblique tells whether w may be an adjective in front of "даними": попередніми,
// official ones.
func isOblique(w string) bool {
	return hasAnySuffix(w, "ими", "іми", "ою", "ею", "ым", "ыми", "им", "ей", "ой", "их", "ых")
}

var accordings = &wordList{text: `очікуваннями очікуванням ожиданиям ожиданию переконання висновком висновками спостереженням спостереженнями підрахунком розрахунком слів погляд точки заявою заявами планом планами задумом обіцянкою обіцянками рішенням думкою выводам наблюдениям наблюдению слов взгляд заявлению планам плану замыслу обещанию обещаниям мысли выводу словами даними оцінкою оцінками інформацією твердженням твердженнями повідомленням повідомленнями прогнозом прогнозами відомостями підрахунками розрахунками версією думку свідченнями переконанням
словам сведениям данным оценке оценкам мнению информации подсчетам подсчётам расчетам расчётам версии утверждению утверждениям прогнозу прогнозам сообщению сообщениям свидетельствам убеждению`}

// retelling finds the medium that cites somebody who is not named: "Видання X із
// посиланням на двох посадовців пише". A reader can ask the medium only.
func (d *document) retelling(s sentence) (phrase, bool) {
	for j := s.from + 1; j+1 < s.to; j++ {
		switch d.tokens[j].word {
		case "посиланням", "ссылкой", "посилаючись", "ссылаясь", "посилається", "ссылается", "citing", "quoting":
		default:
			continue
		}
		k := j
		for k > s.from && (d.tokens[k-1].word == "із" || d.tokens[k-1].word == "з" || d.tokens[k-1].word == "со" || d.tokens[k-1].word == ",") {
			k--
		}
		p, ok := d.phraseBefore(k, s.from, func(p phrase) bool { return true })
		if !ok && k == s.from+1 && d.isNameWord(s.from) && d.tokens[s.from].word[0] < 0x80 {
			p, ok = phrase{from: s.from, to: k, headAt: -1, nameFrom: -1, nameTo: -1, caps: 1}, true // "Reuters, citing two officials"
		}
		return p, ok && d.howOf(p) == byName && p.to == k && !d.isOwn(p)
	}
	return phrase{}, false
}

// byAct: a court's ruling is what the court says.
func (d *document) byAct(s sentence) source {
	for j := s.from + 1; j < s.to && j < s.from+16; j++ {
		if !rulings.has(d.tokens[j].word) {
			continue
		}
		k := j
		for k > s.from && d.isDate(k-1) {
			k--
		}
		p, ok := d.phraseBefore(k, s.from, func(p phrase) bool { return p.from == s.from })
		if ok && p.headAt >= 0 && courts.has(p.head.nominative) && p.from == s.from {
			return source{how: byName, phrase: p, weak: true}
		}
	}
	if src := d.byFinding(s); src.how != unattributed {
		return src
	}
	return d.byDecision(s)
}

// byFinding: what scientists find is their word: "Исследователи университета описали
// новый вид".
func (d *document) byFinding(s sentence) source {
	for j := s.from + 1; j < s.to && j < s.from+12; j++ {
		if d.tokens[j].cap || !discovering.has(d.tokens[j].word) {
			continue
		}
		p, ok := d.phraseAfter(s.from, j)
		if !ok || p.from > s.from+1 || p.headAt < 0 || p.head.gender != plural || !d.isNominative(p) || !scientists.has(p.head.nominative) {
			return source{}
		}
		return source{how: byName, phrase: p, weak: true}
	}
	return source{}
}

var (
	discovering = &wordList{text: `виявили описали з'ясували встановили знайшли відкрили довели розробили обнаружили описали выяснили установили нашли открыли доказали разработали`}
	scientists  = &wordList{text: `вчені учені науковці дослідники астрономи біологи археологи зоологи палеонтологи фізики хіміки медики генетики ученые учёные исследователи специалисты астрономы биологи археологи зоологи палеонтологи физики химики медики генетики`}
)

// byDecision: what a bank or a ministry decides is its own word: "Нацбанк зберіг
// ставку". English papers report decisions as their own.
func (d *document) byDecision(s sentence) source {
	for j := s.from + 1; j < s.to && j < s.from+12; j++ {
		if d.tokens[j].cap || !decisions.has(d.tokens[j].word) {
			continue
		}
		p, ok := d.phraseBefore(j, s.from, func(p phrase) bool {
			return p.from <= s.from+1 && d.agrees(p, verb{gender: verbGender(d.tokens[j].word)})
		})
		if !ok || p.person(d) || p.headAt >= 0 && p.head.kind == personHead || d.howOf(p) != byName || d.isOwn(p) {
			return source{}
		}
		if p.headAt < 0 && !d.tokens[p.from].upper || p.headAt >= 0 && p.head.kind == orgHead && p.caps == 0 {
			return source{}
		}
		return source{how: byName, phrase: p, weak: true}
	}
	return source{}
}

var decisions = &wordList{text: `погіршив погіршила погіршило покращив покращила покращило ухудшил ухудшила ухудшило улучшил улучшила улучшило зберіг зберегла зберегло залишив залишила залишило підвищив підвищила підвищило підвищує знизив знизила знизило знижує скасував скасувала скасувало скасовує запровадив запровадила запровадило запроваджує затвердив затвердила затвердило схвалив схвалила схвалило дозволив дозволила дозволило заборонив заборонила заборонило
сохранил сохранила сохранило оставил оставила оставило повысил повысила повысило повышает снизил снизила снизило снижает отменил отменила отменило отменяет ввёл ввел ввела ввело утвердил утвердила утвердило одобрил одобрила одобрило разрешил разрешила разрешило запретил запретила запретило`}

var courts = &wordList{text: `суд court`}

var rulings = &wordList{text: `виправдав засудив ухвалив постановив визнав призначив відмовив скасував задовольнив зобов'язав арештував оштрафував заарештував
оправдал приговорил постановил признал назначил отказал отменил удовлетворил обязал арестовал оштрафовал
ruled acquitted sentenced convicted ordered rejected dismissed overturned upheld`}

// Documents, which say little of whom they are by.
var papersOf = &wordList{text: `опрос опитування обзор огляд прогноз poll survey forecast рішення решение указ закон розпорядження звіт наказ документ документи повідомлення лист постанова записка графік матеріали доповідь
распоряжение отчет отчёт приказ документ документы сообщение письмо постановление записка график материалы доклад
notice report document documents statement letter indictment records data figures review study`}

// onlyPaper: "редакцію переліку", "an internal audit" name nobody.
func (d *document) onlyPaper(p phrase) bool {
	if p.caps > 0 || p.quoted > 0 || p.person(d) {
		return false
	}
	for j := p.from; j < p.to; j++ {
		if copies.has(d.tokens[j].word) || documents.has(d.tokens[j].word) {
			return true
		}
	}
	return false
}

var copies = &wordList{text: `редакція редакцію редакции редакцию копія копію копию копии витяг выписку список перелік перечень протокол протоколи протоколы аудит аудиту листування переписку базу базі реєстр реестр реєстри таблицю таблицу чернетку черновик проект проєкт audit draft memo copy list minutes spreadsheet correspondence`}

// passingOn is the medium that passes on what somebody said: the subject in front of
// the reference at token j, else cited, whom that names.
func (d *document) passingOn(s sentence, j int, cited phrase) phrase {
	k := j
	for k > s.from && (d.tokens[k-1].word == "з" || d.tokens[k-1].word == "із" || d.tokens[k-1].word == "со" || d.tokens[k-1].word == ",") {
		k--
	}
	if p, ok := d.phraseBefore(k, s.from, func(p phrase) bool { return p.from > s.from && d.isSaying(p.from-1) }); ok {
		return p
	}
	return cited
}

// chain finds the source behind the source: "Reuters, citing two officials",
// "повідомляє X з посиланням на Y". The one behind is who says so, and the one
// in front the medium.
func (d *document) chain(s sentence, src *source) {
	if src.how != byName {
		return
	}
	for j := s.from; j+1 < s.to; j++ {
		k := 0
		if w := d.tokens[j].word; (w == "слов" || w == "слів") && j > s.from+1 && j+1 == src.phrase.from {
			p, ok := d.phraseBefore(j-1, s.from, func(p phrase) bool { return p.from == s.from && p.quoted > 0 })
			if ok {
				src.via = p // "«Хвиля» со слов врача сообщает"
			}
			return
		}
		switch d.tokens[j].word {
		case "посиланням", "ссылкой", "посиланні", "посилаючись", "ссылаясь", "ссылке", "посилається", "посилаються", "ссылается", "ссылаются":
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
		p.oblique = true
		if !ok || d.howOf(p) != byName || p.headAt >= 0 && p.caps == 0 && !p.person(d) && (papersOf.has(p.head.nominative) || copies.has(p.head.nominative)) || d.onlyPaper(p) {
			return
		}
		if p.from <= src.phrase.from && src.phrase.from < p.to {
			return
		}
		if src.phrase.person(d) && src.phrase.to < j-2 {
			src.via = d.passingOn(s, j, p) // "сказав міністр, передає X з посиланням на Y"
			return
		}
		src.via, src.phrase = src.phrase, p
		return
	}
}

// "за словами одного із чиновників"
var oneOfGenitive = &wordList{text: `одного одної однієї одному одной`}

// nameExplained is the name behind the role p that explains it, "the promoter, Grey
// Mill Live.": no person, whom other rules know.
func (d *document) nameExplained(p phrase, limit int) (phrase, bool) {
	if p.person(d) || p.caps > 0 || p.headAt < 0 || p.head.kind != personHead || p.to+1 >= limit || d.tokens[p.to].word != "," || !d.tokens[p.to+1].cap {
		return phrase{}, false
	}
	q := phrase{from: p.to + 1, to: p.to + 1, headAt: -1, nameFrom: -1, nameTo: -1}
	for q.to < limit && d.tokens[q.to].kind == wordToken && d.tokens[q.to].cap {
		q.to++
		q.caps++
	}
	if _, given := lexiconOnce().names[d.tokens[q.from].word]; given || q.to < limit && d.tokens[q.to].kind == wordToken {
		return phrase{}, false
	}
	return q, true
}
