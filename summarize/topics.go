package summarize

import (
	"net/url"
	"sort"
	"strings"

	"visti/internal/news"
	"visti/internal/text"
)

type topicTables struct {
	begins     table[[]weighted] // beginnings of words
	whole      table[[]weighted]
	longest    table[int] // the runes of the longest of begins, by how it begins itself: see opening
	categories map[string]news.Topic
}

type weighted struct {
	topic  news.Topic
	weight float64
}

var topicsOnce = once(readTopics)

func readTopics() *topicTables {
	t := &topicTables{categories: make(map[string]news.Topic)}
	begins, whole, longest := make(map[string][]weighted), make(map[string][]weighted), make(map[string]int)
	lines(dataOnce()["topics.txt"], func(section string, fields []string) {
		topic, ok := news.ParseTopic(section)
		if !ok {
			panic("summarize: topics.txt: no topic " + section)
		}
		for _, f := range fields {
			w := weighted{topic, 1}
			if bare, ok := cutSuffix(f, "!"); ok {
				f, w.weight = bare, 2
			} else if bare, ok := cutSuffix(f, "?"); ok {
				f, w.weight = bare, 0.5
			}
			if bare := strings.Trim(f, "="); bare != f {
				whole[bare] = append(whole[bare], w)
				continue
			}
			if runeCount(f) < shortest {
				panic("summarize: topics.txt: too short for a beginning: " + f)
			}
			begins[f] = append(begins[f], w)
			start := f[:opening(f)]
			longest[start] = max(longest[start], runeCount(f))
		}
	})
	t.begins, t.whole, t.longest = newTable(begins), newTable(whole), newTable(longest)
	for line := range strings.Lines(dataOnce()["categories.txt"]) {
		slug, words, ok := cut(line, "=")
		if !ok || hasAnyPrefix(line, "#") {
			continue
		}
		topic, ok := news.ParseTopic(strings.TrimSpace(slug))
		if !ok {
			panic("summarize: categories.txt: no topic " + slug)
		}
		for _, w := range strings.Split(words, ",") {
			t.categories[foldCategory(w)] = topic
		}
	}
	return t
}

func foldCategory(s string) string { return strings.TrimSpace(text.Fold(s)) }

// Topics tells what a is about: one to three topics, surest first, by the
// source's categories, the path of the link, the feed's own topics (a.Topics,
// weakly) and the words of title and text. An article that nothing tells of is
// about society. It is quick enough to be called for every article of a feed.
func Topics(a news.Article) []news.TopicScore {
	body := a.Text().String()
	body = body[:runeStart(body, topicText)]
	return topics(a, appendTokens(make([]token, 0, len(body)/8), body, 0, len(body)))
}

// topics is Topics with the tokens of the text.
func topics(a news.Article, tokens []token) []news.TopicScore {
	var scores [int(news.Weather) + 1]float64
	tab := topicsOnce()
	tab.byWords(&scores, titleOf(a), tokens)
	words := 0.0
	for _, s := range scores {
		words += s
	}
	if words > 0 {
		for i := range scores {
			scores[i] /= words + 3
		}
	}
	for i, t := range a.Topics {
		scores[t] += 0.15 / float64(i+1)
	}
	for i, c := range a.Categories {
		if i == 8 {
			break
		}
		if t := tab.category(c.String()); t != news.NoTopic {
			scores[t] += 1 / float64(i+1)
		}
	}
	if t := tab.path(a.URL); t != news.NoTopic {
		scores[t] += 0.8
	}
	return best(scores[:])
}

// best returns the topics worth naming.
func best(scores []float64) []news.TopicScore {
	var all []news.TopicScore
	for t, s := range scores {
		if s > 0 {
			all = append(all, news.TopicScore{Topic: news.Topic(t), Score: s})
		}
	}
	sort.SliceStable(all, func(x, y int) bool {
		return all[x].Score > all[y].Score || all[x].Score == all[y].Score && all[x].Topic < all[y].Topic
	})
	if len(all) == 0 {
		return []news.TopicScore{{Topic: news.Society, Score: 0.1}}
	}
	n := 1
	for n < len(all) && n < 3 && all[n].Score > 0.6*all[0].Score && all[n].Score > 0.12 {
		n++
	}
	all = all[:n]
	for i := range all {
		all[i].Score = min(1, float64(int(all[i].Score*1000))/1000)
	}
	return all
}

// category looks a source's word for a category up, whole or its first part:
// "Спорт / Футбол".
func (t *topicTables) category(c string) news.Topic {
	if len(c) > 100 {
		return news.NoTopic
	}
	folded := foldCategory(c)
	if topic, ok := t.categories[folded]; ok {
		return topic
	}
	for _, part := range strings.FieldsFunc(folded, func(r rune) bool { return containsRune("/,|>;:", r) }) {
		if topic, ok := t.categories[strings.TrimSpace(part)]; ok {
			return topic
		}
	}
	return news.NoTopic
}

// path looks the first parts of a link's path up: unian.ua/war/…
func (t *topicTables) path(u news.URL) news.Topic {
	p, err := url.Parse(u.String())
	if err != nil || u.Empty() {
		return news.NoTopic
	}
	for i, part := range strings.Split(strings.Trim(p.Path, "/"), "/") {
		if i == 4 {
			break
		}
		if len(part) < 2 {
			continue
		}
		if topic, ok := t.categories[foldCategory(part)]; ok && part != "ukraine" && part != "life" {
			return topic
		}
	}
	return news.NoTopic
}

const topicText = 3000 // bytes of the text that are looked at

// byWords adds what the words tell: those of the title count three times, those
// of the first lines twice what the others do, and a word that comes again counts
// less each time.
func (t *topicTables) byWords(scores *[int(news.Weather) + 1]float64, title string, tokens []token) {
	seen := make(map[string]int32)
	var words []telling
	add := func(word string, weight float64) {
		topics := t.tells(word)
		if topics == nil {
			return
		}
		n, again := seen[word]
		if !again {
			n = int32(len(words))
			seen[word], words = n, append(words, telling{topics: topics})
		}
		s, w := &words[n], weight
		if s.weight > 0 {
			w = max(0, w-s.weight) + w/(2+s.weight)
		}
		s.weight += weight
		for _, x := range s.topics {
			scores[x.topic] += w * x.weight
		}
	}
	for _, tok := range appendTokens(nil, title, 0, len(title)) {
		if tok.kind == wordToken {
			add(tok.word, 3)
		}
	}
	for _, tok := range tokens {
		switch {
		case tok.start >= topicText:
			return
		case tok.kind != wordToken:
		case tok.start < 500:
			add(tok.word, 1)
		default:
			add(tok.word, 0.5)
		}
	}
}

// A telling is a word of the text: what it tells of, and how much it has counted.
type telling struct {
	topics []weighted
	weight float64
}

// tells returns what w tells of: the whole word, else its longest known beginning.
func (t *topicTables) tells(w string) []weighted {
	if ws, ok := t.whole.get(w); ok {
		return ws
	}
	at := opening(w)
	most, ok := t.longest.get(w[:at])
	if !ok {
		return nil // most words, which tell nothing
	}
	longest := t.begins.of(w[:at])
	for runes := shortest; runes < most && at < len(w); runes++ {
		_, size := firstRune(w[at:])
		at += size
		if ws, ok := t.begins.get(w[:at]); ok {
			longest = ws
		}
	}
	return longest
}

const shortest = 3 // runes that a beginning of words has at least

// opening counts the bytes of the first runes of w, as many as every beginning has.
func opening(w string) int { return runesEnd(w, shortest) }
