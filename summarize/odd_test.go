package summarize

import (
	"encoding/json"
	"strings"
	"sync"
	"testing"
	"time"

	"visti/internal/news"
)

// answer is the whole summary as bytes.
func answer(t testing.TB, a news.Article) string {
	t.Helper()
	b, err := json.Marshal(Summarize(a, nil))
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

func TestSameArticleGivesTheSameBytes(t *testing.T) {
	articles := writtenArticles(t)
	want := make(map[string]string)
	for _, w := range articles {
		want[w.name] = answer(t, w.article)
	}
	for i := range articles {
		w := articles[len(articles)-1-i]
		if got := answer(t, w.article); got != want[w.name] {
			t.Errorf("%s the second time:\n%s\nwant\n%s", w.name, got, want[w.name])
		}
	}
	var group sync.WaitGroup
	for g := range 8 {
		group.Go(func() {
			for i := range articles {
				w := articles[(i*5+g)%len(articles)]
				if got := answer(t, w.article); got != want[w.name] {
					t.Errorf("%s in goroutine %d:\n%s\nwant\n%s", w.name, g, got, want[w.name])
				}
			}
		})
	}
	group.Wait()
}

func TestOddInputIsAnswered(t *testing.T) {
	for _, c := range []struct{ name, text string }{
		{"quotes only", strings.Repeat(`"`, 3000)},
		{"opening quotes", strings.Repeat("«", 3000) + "Міст закрили."},
		{"quotes glued to sentences", strings.Repeat(`a."B`, 200_000)},
		{"quotes never closed", strings.Repeat(`"We are proud. `, 100_000)},
		{"quotes with words", strings.Repeat("«Так», — сказав він. ", 3000)},
		{"names in quotations", strings.Repeat("«Слово «Лінія» каже «Дім» ", 20_000)},
		{"women and men", strings.Repeat("Мер Валерия Павлова пришла к Павлову. ", 15_000)},
		{"buttons without end", strings.Repeat("Міст закрили.\n\n", 2500) + strings.Repeat("Facebook ", 40_000) + strings.Repeat("Foo ", 40_000)},
		{"one word", strings.Repeat("міст", 50_000)},
		{"one Latin word", strings.Repeat("a", 200_000)},
		{"one number", strings.Repeat("1", 200_000)},
		{"grouped number", strings.Repeat("100 ", 50_000)},
		{"numbers joined", strings.Repeat("1.", 100_000)},
		{"capitals", strings.Repeat("Aa", 100_000)},
		{"initials", strings.Repeat("А. ", 50_000)},
		{"names", strings.Repeat("Олег Дрозд ", 20_000)},
		{"names that differ", manyNames(27_000)},
		{"joined by points", strings.Repeat("a.b.c.", 30_000)},
		{"sentences", strings.Repeat("Міст закрили. ", 20_000)},
		{"sentences that differ", manySentences(20_000)},
		{"no punctuation", strings.Repeat("міст закрили на ремонт і знову відкрили ", 5000)},
		{"paragraphs", strings.Repeat("Міст.\n\n", 20_000)},
		{"lines", strings.Repeat("міст\n", 20_000)},
		{"mixed languages", strings.Repeat("Міст закрили. Мост закрыли. The bridge is closed. 桥已关闭。 الجسر مغلق. ", 300)},
		{"commas", strings.Repeat("Олег, ", 30_000) + "сказав, що міст закрили."},
		{"according to", strings.Repeat("according to the according to ", 5000)},
		{"said", strings.Repeat("said ", 50_000)},
		{"dashes", strings.Repeat("— ", 30_000)},
		{"marks", strings.Repeat("?!…", 30_000)},
		{"combining", "е" + strings.Repeat("\u0301", 5000) + " міст закрили."},
		{"bad bytes", "Міст \xff\xfe закрили\xc3. Ремонт \x80триває."},
		{"credits", strings.Repeat("Фото: Олег\n", 20_000)},
		{"slashes", strings.Repeat("/ ", 30_000)},
		{"colons", strings.Repeat("ДСНС: ", 20_000)},
		{"stations", strings.Repeat("радіо Свобода ", 20_000)},
		{"data of media that pass on one another", strings.Repeat(strings.Repeat("За даними УНІАН, ", 60)+"сказав мер. ", 200)},
		{"media that pass on one another", strings.Repeat(strings.Repeat("Як повідомляє УНІАН, ", 60)+"сказав. ", 200)},
		{"words of pages", strings.Repeat("they read more and our story ", 10_000)},
		{"a quoted name at the end", "підбив підсумки гри «Волна»"},
		{"emoji", strings.Repeat("🚒 Міст 🚒. ", 5000)},
		{"long title as text", "У " + strings.Repeat("Криничанську ", 10_000)},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := story("", "Міст закрили, сказав Олег Дрозд", c.text)
			start := time.Now()
			s := Summarize(a, nil)
			if took := time.Since(start); took > 30*time.Second {
				t.Errorf("answered after %v", took)
			}
			testLiteral(t, a, s)
			a.Title = news.PlainLine(c.text)
			testLiteral(t, a, Summarize(a, nil))
			Related(nil, a, []news.Article{a, story("", c.text[:min(len(c.text), 1000)], c.text)})
		})
	}
}

// manyNames is one sentence of n names that no table knows, each another one.
func manyNames(n int) string {
	var sb strings.Builder
	for i := range n {
		for _, k := range []int{i*7 + 1, i*13 + 5} {
			sb.WriteByte(byte('A' + k%26))
			for range 3 {
				k /= 26
				sb.WriteByte(byte('a' + k%26))
			}
			sb.WriteByte(' ')
		}
		sb.WriteString("said, ")
	}
	return sb.String()
}

func manySentences(n int) string {
	var sb strings.Builder
	words := []string{"міст", "завод", "школа", "суд", "лікарня", "театр", "дорога", "парк", "річка", "область", "команда"}
	for i := range n {
		sb.WriteString("У місті ")
		for k := range 6 {
			sb.WriteString(words[(i*(k+3)+i/7+k*k)%len(words)])
			sb.WriteByte(' ')
		}
		sb.WriteString("закрили. ")
	}
	return sb.String()
}

func TestLongTextIsReadOnlyToItsLimit(t *testing.T) {
	a := story("uk", "Міст", strings.Repeat("Міст через річку Сула закрили. ", 60_000))
	s := Summarize(a, nil)
	testLiteral(t, a, s)
	if len(s.Claims) == 0 {
		t.Error("no claims")
	}
}

// TestTextsThatAreCutOff: feeds cut texts at any word, so every beginning and every end
// of a passage is answered.
func TestTextsThatAreCutOff(t *testing.T) {
	for _, g := range goldLines(t, "testdata/gold/agency.jsonl") {
		for paragraph := range strings.SplitSeq(g.Text, "\n\n") {
			for i := range paragraph {
				if i > 0 && i < 400 && paragraph[i-1] == ' ' {
					Summarize(story("", "", paragraph[:i]), nil)
					Summarize(story("", "", paragraph[i:]), nil)
				}
			}
		}
	}
	for _, text := range []string{"Has called for a ban.", "Has blamed dear coal for a fall.", "The cars were late. Among", "One of", "foundA0aGrace", "Dr.B,said", "Львівський тренер бачить «", "Lives 5 concerned On"} {
		Summarize(story("", "", text), nil)
	}
}
