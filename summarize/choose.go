package summarize

import (
	"math"
	"slices"
	"unicode/utf8"

	"visti/internal/news"
)

// How many claims an article gets at most, by the length of what can be claimed.
const (
	mostClaims  = 5
	longClaim   = 45 // tokens above which a sentence is worth less
	widestClaim = 58 // and above which it is cut or left
)

// A candidate is a sentence that may be a claim.
type candidate struct {
	sentence int
	score    float64
	stems    map[string]int
	size     int // words
}

// choose returns the sentences that state most, in the order of the text: by
// position, the title's words, figures, names, a speaker and centrality, against
// rhetoric, background, length and what another claim says already.
func (d *document) choose(voices []voice) []int {
	cs := d.candidates(voices)
	d.centrality(cs)
	want := mostClaims
	if n := len(cs); n < 4 {
		want = n
	} else if n < 7 {
		want = 4
	}
	var chosen []int
	var taken []*candidate
	for len(chosen) < want {
		var best *candidate
		bestScore := math.Inf(-1)
		for i := range cs {
			c := &cs[i]
			if c.size == 0 {
				continue
			}
			score := c.score - 0.9*mostOverlap(c, taken)
			if score > bestScore {
				best, bestScore = c, score
			}
		}
		if best == nil || len(chosen) >= 3 && bestScore < 0.35 || bestScore < -0.4 && len(chosen) > 0 {
			break
		}
		chosen = append(chosen, best.sentence)
		kept := *best
		taken = append(taken, &kept)
		best.size = 0
	}
	slices.Sort(chosen)
	return chosen
}

func mostOverlap(c *candidate, taken []*candidate) float64 {
	most := 0.0
	for _, t := range taken {
		both := 0
		for s := range c.stems {
			if t.stems[s] > 0 {
				both++
			}
		}
		most = max(most, float64(both)/float64(max(1, min(len(c.stems), len(t.stems)))))
	}
	if most < 0.3 {
		return 0
	}
	return most
}

// candidates scores every sentence that can be a claim.
func (d *document) candidates(voices []voice) []candidate {
	var out []candidate
	place := 0
	for i, s := range d.sentences {
		if s.kind != plainSentence || voices[i].empty {
			continue
		}
		c := candidate{sentence: i, stems: make(map[string]int, 16)}
		f := d.features(s, &c)
		if c.size < 3 || f.tokens > maxClaimTokens {
			continue
		}
		c.score = d.score(s, c, f, voices[i], place)
		place++
		out = append(out, c)
	}
	return out
}

const maxClaimTokens = 88

type features struct {
	tokens, names, figures, titles int
	question, first                bool
}

// features counts what a sentence is judged by.
func (d *document) features(s sentence, c *candidate) features {
	var f features
	for j := s.from; j < s.to; j++ {
		t := d.tokens[j]
		switch t.kind {
		case markToken:
			f.question = f.question || t.word == "?" || t.word == "!"
			continue
		case numberToken:
			f.figures++
		default:
			if _, ok := numeralsOnce().numeral(t.word); ok {
				f.figures++
			}
			if t.cap && j > s.from {
				f.names++
			}
			f.first = f.first || firstPerson[t.word]
		}
		f.tokens++
		if utf8.RuneCountInString(t.word) > 3 || t.kind == numberToken {
			w := stem(t.word)
			c.stems[w]++
			if c.stems[w] == 1 && d.titles[w] {
				f.titles++
			}
			c.size++
		}
	}
	return f
}

func (d *document) score(s sentence, c candidate, f features, v voice, place int) float64 {
	score := 1 / (1 + 0.35*float64(place))
	if n := len(d.titles); n > 0 {
		score += 1.2 * float64(f.titles) / float64(min(n, 8))
	}
	if f.figures > 0 {
		score += 0.5
	}
	switch v.how {
	case news.Named:
		score += 0.35
	case news.Unnamed:
		score += 0.05
	}
	score += min(0.3, 0.08*float64(f.names))
	switch {
	case f.tokens < 5:
		score -= 1.2
	case f.tokens < 8:
		score -= 0.7
	case f.tokens > longClaim:
		score -= 0.35
	}
	if s.quote {
		score -= 0.35
	}
	if f.first {
		score -= 0.3
	}
	if f.question {
		score -= 0.5
	}
	if d.isBackground(s) {
		score -= 0.55
	}
	if rhetorical[d.tokens[s.from].word] {
		score -= 0.3
	}
	if d.refusal(s) {
		score -= 0.5
	}
	return score
}

// isBackground: "нагадаємо", "earlier", "last year".
func (d *document) isBackground(s sentence) bool {
	for j := s.from; j < s.to && j < s.from+4; j++ {
		if background[d.tokens[j].word] {
			return true
		}
	}
	return false
}

// refusal: "no comment" is no claim.
func (d *document) refusal(s sentence) bool {
	for j := s.from; j+1 < s.to; j++ {
		switch d.tokens[j].word {
		case "відмовився", "відмовилася", "відмовилися", "отказался", "отказалась", "отказались", "declined":
			switch d.tokens[j+1].word {
			case "говорити", "коментувати", "говорить", "комментировать", "to", "від":
				return true
			}
		}
	}
	return false
}

// centrality adds up to 0.3 for words that many candidates share. Only the
// first candidates are compared: the graph is quadratic.
func (d *document) centrality(cs []candidate) {
	const most = 60
	n := min(len(cs), most)
	if n < 3 {
		return
	}
	inSentences := make(map[string]int, 256)
	for i := range n {
		for s := range cs[i].stems {
			inSentences[s]++
		}
	}
	highest := 0.0
	sums := make([]float64, n)
	for i := range n {
		for s := range cs[i].stems {
			if k := inSentences[s]; k > 1 {
				sums[i] += math.Log(float64(1 + k))
			}
		}
		sums[i] = math.Round(sums[i]*1e6) / 1e6 / math.Sqrt(float64(len(cs[i].stems)+4))
		highest = max(highest, sums[i])
	}
	for i := range n {
		if highest > 0 {
			cs[i].score += 0.3 * sums[i] / highest
		}
	}
}

var background = wordSet(`нагадаємо нагадаєм нагадуємо раніше торік востаннє напомним напоминаем ранее previously earlier formerly`)

var rhetorical = wordSet(`але втім проте однак кстати до речі можливо якби but but, and however perhaps maybe возможно но однако впрочем`)

var firstPerson = wordSet(`я ми мене нам нас мій моя наш наша наші мы меня мне мой моя наш наша наши i we my our us i'm i've we're don't`)
