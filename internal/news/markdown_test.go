package news

import (
	"strings"
	"testing"
)

func run(s string) []Run { return []Run{{Text: Plain(s)}} }

func address(t *testing.T, s string) URL {
	t.Helper()
	u, err := ParseURL(s)
	if err != nil {
		t.Fatal(err)
	}
	return u
}

func TestMarkdownOfBlocks(t *testing.T) {
	u := address(t, "https://a.example/x_(y)")
	for want, b := range map[string]Block{
		"## Заголовок":                          {Kind: Heading, Level: 2, Runs: run("Заголовок")},
		"> > цитата":                            {Kind: Quote, Level: 2, Runs: run("цитата")},
		"    2. друге":                          {Kind: Item, Level: 2, Number: 2, Runs: run("друге")},
		"- пункт":                               {Kind: Item, Level: 1, Runs: run("пункт")},
		"```\nx := 1\n```":                      {Kind: Code, Runs: run("x := 1")},
		"````\n```\n````":                       {Kind: Code, Runs: run("```")},
		"![міст](https://a.example/x_%28y%29)":  {Kind: Image, Runs: run("міст"), URL: u},
		"| а | б |\n| --- | --- |\n| 1 | \\| |": {Kind: Table, Rows: [][]Text{{Plain("а"), Plain("б")}, {Plain("1"), Plain("|")}}},
		"**жирне** і [сюди](https://a.example/x_%28y%29)": {Kind: Paragraph, Runs: []Run{
			{Text: Plain("жирне "), Style: Bold},
			{Text: Plain("і ")},
			{Text: Plain("сюди"), URL: u},
		}},
	} {
		if got := b.Markdown(); got != want {
			t.Errorf("Markdown = %q, want %q", got, want)
		}
	}
}

func TestMarkdownEscapesText(t *testing.T) {
	for in, want := range map[string]string{
		"<b>&#27;[31m":   `&lt;b&gt;&amp;#27;\[31m`,
		"# не заголовок": `\# не заголовок`,
		"1. не список":   `1\. не список`,
		"12)":            `12\)`,
		"8.5 % є числом": `8.5 % є числом`,
		"- не список":    `\- не список`,
		"*_`~|[]\\":      "\\*\\_\\`\\~\\|\\[\\]\\\\",
		"http://a.b":     "http&#58;//a.b",
		"a@b.example":    "a&#64;b.example",
		"![x](y)":        `\!\[x\](y)`,
	} {
		if got := (Block{Kind: Paragraph, Runs: run(in)}).Markdown(); got != want {
			t.Errorf("Markdown of %q = %q, want %q", in, got, want)
		}
	}
}

func TestMarkdownMarksSpans(t *testing.T) {
	b := Block{Kind: Paragraph, Runs: []Run{{Text: Plain("Уряд ")}, {Text: Plain("погодив"), Style: Bold}, {Text: Plain(" план.")}}}
	start := strings.Index(b.Text(), "погодив") + len("по")
	got := strings.NewReplacer(string(MarkOn), "{", string(MarkOff), "}").Replace(b.Markdown(Span{start, len(b.Text())}))
	if want := "Уряд **по{годив}**{ }{план.}"; got != want {
		t.Errorf("Markdown = %q, want %q", got, want)
	}
}

func TestBodyTextAndMarkdownJoin(t *testing.T) {
	b := Body{
		{Kind: Paragraph, Runs: run("Один.")},
		{Kind: Image, Runs: run("фото")},
		{Kind: Item, Level: 1, Runs: run("а")},
		{Kind: Item, Level: 1, Runs: run("б")},
		{Kind: Quote, Level: 1, Runs: run("перша")},
		{Kind: Quote, Level: 1, Runs: run("друга")},
	}
	if got, want := b.Text().String(), "Один.\n\nа\n\nб\n\nперша\n\nдруга"; got != want {
		t.Errorf("Text = %q, want %q", got, want)
	}
	if got, want := b.Markdown().String(), "Один.\n\n![фото]()\n\n- а\n- б\n\n> перша\n> \n> друга"; got != want {
		t.Errorf("Markdown = %q, want %q", got, want)
	}
}

func TestTextOfEveryKindOfBlock(t *testing.T) {
	for want, b := range map[string]Block{
		"перша друга": {Kind: Paragraph, Runs: []Run{{Text: Plain("перша")}, {Text: Plain(" друга")}}},
		"одна":        {Kind: Quote, Runs: run("одна")},
		"а\tб\n1\t2":  {Kind: Table, Rows: [][]Text{{Plain("а"), Plain("б")}, {Plain("1"), Plain("2")}}},
		"а":           {Kind: Table, Rows: [][]Text{{Plain("а")}}},
	} {
		if b.Text() != want || b.Size() != len(want) {
			t.Errorf("Text = %q, Size = %d; want %q, %d", b.Text(), b.Size(), want, len(want))
		}
	}
	for _, kind := range []BlockKind{Image, Embed} {
		if b := (Block{Kind: kind, Runs: run("фото")}); b.Text() != "" || b.Size() != 0 {
			t.Errorf("%s has the text %q; want none", kind, b.Text())
		}
	}
}

func FuzzBlockMarkdown(f *testing.F) {
	f.Add("Текст <b> & [x](y) *z*", 3, 9, uint8(1))
	f.Add("1. а\n# б\n> в\n```", 0, 4, uint8(4))
	f.Fuzz(func(t *testing.T, s string, from, to int, style uint8) {
		text := Plain(s)
		r := []rune(text.String())
		from, to = max(0, min(from, len(r))), max(0, min(to, len(r)))
		if from > to {
			from, to = to, from
		}
		span := Span{len(string(r[:from])), len(string(r[:to]))}
		for _, kind := range []BlockKind{Paragraph, Heading, Quote, Item} {
			b := Block{Kind: kind, Level: 2, Runs: []Run{{Text: text, Style: Style(style % 8)}}}
			md := b.Markdown(span)
			if strings.Count(md, string(MarkOn)) != strings.Count(md, string(MarkOff)) {
				t.Fatalf("marks are not balanced in %q", md)
			}
			if style%8&uint8(Mono) == 0 && strings.ContainsAny(strings.ReplaceAll(md, "&lt;", ""), "<") {
				t.Fatalf("a raw < in %q", md)
			}
		}
	})
}
