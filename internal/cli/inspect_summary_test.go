package cli

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"testing"
)

// summaries answers lines as `visti inspect summary` does.
func summaries(t testing.TB, in string) []jsonSummary {
	t.Helper()
	var out bytes.Buffer
	a := &app{env: Env{Stdin: strings.NewReader(in), Stdout: &out, Stderr: io.Discard}}
	if err := a.inspectSummaries(); err != nil {
		t.Fatal(err)
	}
	var all []jsonSummary
	for d := json.NewDecoder(&out); d.More(); {
		var s jsonSummary
		if err := d.Decode(&s); err != nil {
			t.Fatal(err)
		}
		all = append(all, s)
	}
	return all
}

const flood = "За добу рівень води в річці піднявся на 1,5 метра. Підтоплено 140 садиб у 3 селах, повідомив керівник обласного управління ДСНС Олег Вдовин. За його словами, відселено 86 людей."

func line(id, text string) string {
	b, _ := json.Marshal(jsonSummaryIn{ID: id, Lang: "uk", Title: "Паводок", Text: text})
	return string(b) + "\n"
}

func TestOffsetsCountTheBytesOfTheTextAsGiven(t *testing.T) {
	for name, text := range map[string]string{
		"clean":        flood,
		"soft hyphens": strings.ReplaceAll(flood, "рі", "р\u00adі"),
		"at the start": "\ufeff\u00ad" + flood,
		"escapes":      strings.ReplaceAll(flood, " П", " \x1b[31mП"),
		"line ends":    strings.ReplaceAll(flood, ". ", ".\r\n"),
	} {
		got := summaries(t, line(name, text))
		if len(got) != 1 || len(got[0].Claims) < 3 {
			t.Errorf("%s: %d answers with %d claims", name, len(got), len(got[0].Claims))
			continue
		}
		for _, c := range got[0].Claims {
			if c.Start < 0 || c.End > len(text) || c.Start >= c.End {
				t.Errorf("%s: %q at %d–%d of %d bytes", name, c.Text, c.Start, c.End, len(text))
				continue
			}
			if part := strings.ReplaceAll(text[c.Start:c.End], "\u00ad", ""); part != c.Text.String() {
				t.Errorf("%s: %q stands there, the claim is %q", name, part, c.Text)
			}
		}
	}
}

func TestSummariesComeInTheOrderOfTheirArticles(t *testing.T) {
	var in strings.Builder
	for i := range 200 {
		in.WriteString(line(fmt.Sprint(i), strings.Repeat(flood+"\n\n", 1+i%7*3)))
	}
	for i, s := range summaries(t, in.String()) {
		if s.ID != fmt.Sprint(i) {
			t.Fatalf("answer %d is of article %s", i, s.ID)
		}
	}
}

func TestAnAnswerComesBeforeTheNextQuestion(t *testing.T) {
	in, ask := io.Pipe()
	answer, out := io.Pipe()
	a := &app{env: Env{Stdin: in, Stdout: out, Stderr: io.Discard}}
	go func() { out.CloseWithError(a.inspectSummaries()) }()
	answers := json.NewDecoder(answer)
	for i := range 3 {
		if _, err := io.WriteString(ask, line(fmt.Sprint(i), flood)); err != nil {
			t.Fatal(err)
		}
		var s jsonSummary
		if err := answers.Decode(&s); err != nil || s.ID != fmt.Sprint(i) {
			t.Fatalf("answer %d: %q, %v", i, s.ID, err)
		}
	}
	_ = ask.Close()
}

// BenchmarkInspectSummary tells how many articles of 3 KB a second are answered.
func BenchmarkInspectSummary(b *testing.B) {
	text := strings.Repeat(flood+"\n\n", 3000/len(flood)+1)[:2990]
	one := line("1", strings.ToValidUTF8(text, ""))
	var in strings.Builder
	for range 1000 {
		in.WriteString(one)
	}
	for b.Loop() {
		a := &app{env: Env{Stdin: strings.NewReader(in.String()), Stdout: io.Discard, Stderr: io.Discard}}
		if err := a.inspectSummaries(); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(1000*float64(b.N)/b.Elapsed().Seconds(), "articles/s")
}
