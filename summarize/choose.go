package summarize

import (
	"math"
	"slices"

	"visti/internal/news"
)

// How many claims an article gets at most, by the length of what can be claimed.
const (
	mostClaims  = 5
	longClaim   = 45   // tokens above which a sentence is worth less
	widestClaim = 58   // and above which it is cut or left
	sameFact    = 0.55 // of its words in another claim: it says the same
)

const (
	wOverlap = 2    // for what another claim says in part
	wVoice   = 0.5  // for a speaker whom no claim has yet
	wNear    = 0.1  // for each claim of its paragraph: editors go through all of a text
	wHead    = 2    // for what a heading says
	wStop    = -0.3 // the least that a fourth claim must have
	wLeast   = -0.4 // and a second
)

// A candidate is a sentence that may be a claim.
type candidate struct {
	sentence int
	usual    float64 // what the signals of it weigh in most articles
	long     float64 // and in long ones
	score    float64 // that of the two which counts here
	stems    []int32 // its words by number, each once, in order
	overlap  float64 // the most that it shares with a claim
	near     int     // claims of its paragraph
	taken    bool
	who      string // who says so
}

// choose returns the sentences that state most, in the order of the text: by
// position, the title's words, figures, names and a speaker, against rhetoric,
// background, what another claim says already and one speaker who says it all.
func (d *document) choose(voices []voice) []int {
	cs := d.candidates(voices)
	long := isLong(cs)
	for i := range cs {
		if cs[i].score = cs[i].usual; long {
			cs[i].score = cs[i].long
		}
	}
	want := mostClaims
	switch n := len(cs); {
	case n < 4:
		want = n
	case n < 6:
		want = 4
	}
	d.doubleHeads(cs)
	var chosen []int
	for len(chosen) < want {
		best, bestScore := -1, math.Inf(-1)
		for i := range cs {
			c := &cs[i]
			if c.taken || c.overlap > sameFact {
				continue
			}
			score := c.score
			if c.overlap >= 0.2 {
				score -= wOverlap * c.overlap
			}
			score -= wNear * float64(c.near)
			if c.who != "" && !slices.ContainsFunc(chosen, func(k int) bool { return voices[k].speaker.who == c.who }) {
				score += wVoice
			}
			if score > bestScore {
				best, bestScore = i, score
			}
		}
		if best < 0 || len(chosen) >= 3 && bestScore < wStop || bestScore < wLeast && len(chosen) > 0 && !long {
			break
		}
		c := &cs[best]
		c.taken = true
		if s := d.sentence(c.sentence); c.who == "" && isBoilerplate(d.tokens[s.from:s.to]) {
			continue
		}
		chosen = append(chosen, c.sentence)
		for i := range cs {
			cs[i].overlap = max(cs[i].overlap, overlap(cs[i].stems, c.stems))
			if d.sentences[cs[i].sentence].block == d.sentence(c.sentence).block {
				cs[i].near++
			}
		}
	}
	slices.Sort(chosen)
	return chosen
}

// doubleHeads lowers the sentences that say what a caption or a heading says, which
// readers have seen.
func (d *document) doubleHeads(cs []candidate) {
	for _, s := range d.sentences {
		if s.kind != headingSentence {
			continue
		}
		words, all := make(map[string]bool), 0
		for _, t := range d.tokens[s.from:s.to] {
			if t.kind != markToken {
				words[stem(t.word)] = true
				all++
			}
		}
		for i := range cs {
			both, own := 0, 0
			for _, t := range d.tokens[d.sentences[cs[i].sentence].from:d.sentences[cs[i].sentence].to] {
				if t.kind != markToken {
					own++
					if words[stem(t.word)] {
						both++
					}
				}
			}
			if all >= leastHead && both*10 >= min(all, own)*7 && both*3 > all {
				cs[i].score -= wHead
			}
		}
	}
}

const leastHead = 3 // words of a heading that says something

// overlap is the share of the shorter one's words that both have.
func overlap(a, b []int32) float64 {
	both := 0
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i] < b[j]:
			i++
		case a[i] > b[j]:
			j++
		default:
			both++
			i++
			j++
		}
	}
	return float64(both) / float64(max(1, min(len(a), len(b))))
}

// candidates scores every sentence that can be a claim.
func (d *document) candidates(voices []voice) []candidate {
	out := make([]candidate, 0, len(d.sentences))
	numbers := make(map[string]int32, len(d.tokens)/3)
	all := make([]int32, 0, len(d.tokens))
	heard := make(map[string]int)
	for i, s := range d.sentences {
		if s.kind != plainSentence || voices[i].empty || s.to-s.from < longestLeadIn && d.is(s.to-1, ":") || d.isEarlierNews(i) || len(d.sentences) > leastRest && d.onlyAnnounces(s) {
			continue
		}
		from := len(all)
		f := d.features(s, numbers, &all)
		said := heard[voices[i].speaker.who]
		heard[voices[i].speaker.who]++
		if f.words < 3 || f.tokens > maxClaimTokens || (s.opened || s.open) && d.halfWords(s) < leastHalf {
			continue
		}
		stems := all[from:]
		slices.Sort(stems)
		stems = slices.Compact(stems)
		all = all[:from+len(stems)]
		x := d.signals(i, f, voices[i], len(out))
		if voices[i].how == news.Named {
			x[sFresh], x[sHeard] = btof(said == 0), math.Log(float64(1+said))
			x[sFreshView] = x[sFresh] * (1 - x[sFigure])
		}
		out = append(out, candidate{
			sentence: i, stems: stems[:len(stems):len(stems)], who: voices[i].speaker.who,
			usual: x.score(&weights), long: x.score(&longWeights),
		})
	}
	return out
}

const (
	maxClaimTokens = 88
	leastHalf      = 4 // words of a sentence without the half of its quotation
)

// halfWords counts the words of the claim that s would be.
func (d *document) halfWords(s *sentence) int {
	from, to := d.span(s)
	return d.wordsIn(from, to)
}

// isBackground: "нагадаємо", "востаннє", "как писало агентство", "last year" bring
// what was.
func (d *document) isBackground(s *sentence) bool {
	for j := s.from; j < s.to && j < s.from+4; j++ {
		w, next := d.wordAt(j), d.wordAt(j+1)
		if background.has(w) || pastTimes.of(w) == next && next != "" {
			return true
		}
		if (w == "як" || w == "как") && wrote.has(next) {
			return true
		}
	}
	return false
}

// isPosting: "Відповідне звернення він опублікував у соцмережі" tells where somebody
// spoke, and not what was said.
func (d *document) isPosting(s *sentence) bool {
	if s.to-s.from >= 18 {
		return false
	}
	posted, venue := false, false
	for j := s.from; j < s.to; j++ {
		t := d.at(j)
		if t.kind == numberToken && !d.onDate(j) || isThat(t.word) || t.word == ":" || t.word == "«" || t.word == "\"" {
			return false
		}
		posted = posted || posting.has(t.word)
		venue = venue || networks.has(t.word) || venues.has(t.word)
	}
	return posted && venue
}

// onDate tells whether the figure at token j is a day or a year.
func (d *document) onDate(j int) bool { return d.dateAt(j, len(d.tokens)) > 0 }

// refusal: "no comment" is no claim.
func (d *document) refusal(s *sentence) bool {
	for j := s.from; j+1 < s.to; j++ {
		switch d.wordAt(j) {
		case "не", "not":
			if d.wordIn(unanswered, j+1) {
				return true
			}
		case "approached", "contacted":
			if d.wordAt(j-min(1, j)) == "has" {
				return true
			}
		case "відмовився", "відмовилася", "відмовилися", "отказался", "отказалась", "отказались", "declined":
			switch d.wordAt(j + 1) {
			case "говорити", "коментувати", "говорить", "комментировать", "to", "від":
				return true
			}
		}
	}
	return false
}

var unanswered = &wordList{text: "[unanswered]"}

var background = &wordList{text: "[background]"}

// Two words that tell that it was before.
var pastTimes = &wordMap{text: "[pastTimes]"}

var (
	wrote   = &wordList{text: "[wrote]"}
	posting = &wordList{text: "[posting]"}
)

var firstPerson = &wordList{text: "[firstPerson]"}
