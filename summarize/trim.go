package summarize

import "visti/internal/news"

// withoutSource leaves away who says it at the end of a claim, which names that
// beside: "Підтоплено 140 садиб, повідомили в ДСНС." What stays is a statement by
// itself; doubt, conditions, figures and whatever else stands there keep it whole.
func (d *document) withoutSource(v voice, from, to int) int {
	if !v.here || v.how == news.OwnReport {
		return to
	}
	depth := quoteDepth{}
	last := 0
	for j := from; j < to; j++ {
		depth.read(d.tokens[j])
		if d.tokens[j].word == "," && !depth.inside() && d.onlyNames(j+1, to) {
			last = j // the last that fits: "cleaned the roof, paved the yard, the mayor said"
		}
	}
	if last == 0 || d.wordsIn(from, last) < leastStatement {
		return to
	}
	for last > from && isDash(d.tokens[last-1].word) {
		last--
	}
	return last
}

const (
	leastStatement = 5  // words of what is claimed without its source
	longestSource  = 16 // tokens of who says it
)

// onlyNames tells whether the tokens from from to to say who says so and nothing
// else: "повідомив мер Олег Дрозд.", "police said on Monday.", "according to X".
func (d *document) onlyNames(from, to int) bool {
	if from < to && isDash(d.tokens[from].word) {
		from++ // «…», — сказав він
	}
	if from >= to || to-from > longestSource || to-from < 2 {
		return false
	}
	for j := from; j < to; j++ {
		t := d.tokens[j]
		_, numeral := numeralsOnce().numeral(t.word)
		if numeral || t.kind == numberToken || subordinate.has(t.word) || t.word == ":" || t.word == ";" {
			return false
		}
	}
	switch first := d.tokens[from].word; {
	case first == "according":
		return d.wordAt(from+1) == "to"
	case first[0] >= 0x80:
		return neutral.has(first)
	case neutral.has(first): // "said Priya Nandy", but not "X, an engineer, said the bridge"
		return d.tokens[from+1].cap && !d.isSaying(from+1)
	}
	last := to - 1
	for last > from && d.tokens[last].kind == markToken {
		last--
	}
	for last > from && (d.tokens[last].cap || d.tokens[last].word == "on") && !neutral.has(d.tokens[last].word) {
		last-- // "the police said on Monday"
	}
	return neutral.has(d.tokens[last].word)
}

// Verbs that say no more than that somebody says it.
var neutral = &wordList{text: `повідомив повідомила повідомило повідомили повідомляє повідомляють повідомляється сказав сказала сказали розповів розповіла розповіли розповідає заявив заявила заявили зазначив зазначила зазначили зазначає наголосив наголосила наголосили уточнив уточнила уточнили додав додала додали додає пояснив пояснила пояснили пояснює написав написала написали пише каже кажуть говорить ідеться йдеться передає інформує інформують
сообщил сообщила сообщило сообщили сообщает сообщают сообщается сказал сказала сказали рассказал рассказала рассказали рассказывает заявил заявила заявило заявили отметил отметила отметили отмечает уточнил уточнила уточнили добавил добавила добавили добавляет пояснил пояснила пояснили объяснил объяснила объяснили написал написала написали пишет говорит говорят говорится передает передаёт
said says say told added adds reported reports wrote writes explained noted`}

// What brings more than a name.
var subordinate = &wordList{text: `що что that if whether якщо если коли когда when because бо оскільки так але но однак проте а but while was were is are would will had has хоча хотя although though adding додавши добавив не ні not without без`}
