package markup

import (
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"visti/internal/news"
)

func parsed(t *testing.T, markup string) news.Body {
	t.Helper()
	base, err := news.ParseURL("https://visnyk.example/news/a1.html")
	if err != nil {
		t.Fatal(err)
	}
	return Parse(markup, base)
}

func TestParseMakesBlocks(t *testing.T) {
	for name, c := range map[string]struct{ in, want string }{
		"paragraphs":       {"<p>Один <b>два</b>.</p><p>Три</p>", "Один **два**.\n\nТри"},
		"blanks":           {"<p>\n  Один \n <i> два </i>\tтри\u2028 </p>", "Один *два* три"},
		"headings":         {"<h1>А</h1><h3>Б</h3>x", "## А\n\n### Б\n\nx"},
		"line break":       {"Один<br>два<br> <br>три", "Один\nдва\n\nтри"},
		"quotes":           {"<blockquote>А<blockquote><p>Б</p></blockquote></blockquote>В", "> А\n\n> > Б\n\nВ"},
		"lists":            {"<ul><li>А<ol start=3><li>Б</li><li>В</li></ol></li><li><p>Г</p><p>Ґ</p></li></ul>", "- А\n    3. Б\n    4. В\n- Г\n  Ґ"},
		"items as layout":  {"<ul><li><h2>А</h2><p>Б</p></li></ul>", "## А\n\nБ"},
		"table":            {"<table><caption>Я</caption><tr><th>А<th>Б<tr><td colspan=2>В</table>", "Я\n\n| А | Б |\n| --- | --- |\n| В |  |"},
		"rows over cells":  {"<table><tr><td rowspan=2>А<td>Б<tr><td>В</table>", "| А | Б |\n| --- | --- |\n|  | В |"},
		"table as layout":  {"<table><tr><td><p>А</p></td></tr></table>", "А"},
		"code":             {"<pre>a  b\n\tc</pre>", "```\na  b\n\tc\n```"},
		"link":             {"<a href='../x?utm_source=rss'>А</a> <a href='javascript:x'>Б</a> <a href='#n'>В</a>", "[А](https://visnyk.example/x) Б В"},
		"picture":          {"<p>А <img src=/i.jpg alt='Міст'> Б</p><figure><img src=/j.jpg><figcaption>Підпис</figcaption></figure>", "А Б\n\n![Міст](https://visnyk.example/i.jpg)"},
		"only a picture":   {"<img src=/j.jpg>", "![](https://visnyk.example/j.jpg)"},
		"late picture":     {"<img src='data:image/gif;base64,x' data-src=/k.jpg alt=К>", "![К](https://visnyk.example/k.jpg)"},
		"video":            {"<iframe src='https://www.youtube.com/embed/abc?rel=0' title='Огляд'></iframe>", "[Огляд](https://www.youtube.com/watch?v=abc)"},
		"telegram":         {"<script async data-telegram-post='visnyk/77'></script>", "[t.me](https://t.me/visnyk/77)"},
		"post":             {"<blockquote class=twitter-tweet><p>А</p><a href='https://x.com/a/status/1'>1 січня</a></blockquote>", "> А\n> \n> [1 січня](https://x.com/a/status/1)\n\n[x.com](https://x.com/a/status/1)"},
		"not for readers":  {"А<script>x</script><style>y</style><button>z</button><p hidden>h</p><p style='display: none'>n</p>", "А"},
		"only hidden":      {"<div hidden>А</div>", "А"},
		"plain text":       {"Один &amp; два\n\nТри", "Один &amp; два\n\nТри"},
		"escaped twice":    {"&lt;p&gt;А&lt;/p&gt;&lt;p&gt;Б&lt;/p&gt;", "А\n\nБ"},
		"entities":         {"<p>&#27;[31mА&#x202e;Б</p>", "АБ"},
		"unclosed heading": {"<h2>" + strings.Repeat("слово ", 80) + "</h2>", strings.TrimSpace(strings.Repeat("слово ", 80))},
	} {
		if got := parsed(t, c.in).Markdown().String(); got != c.want {
			t.Errorf("%s: got %q, want %q", name, got, c.want)
		}
	}
}

func TestFromTextKeepsParagraphs(t *testing.T) {
	wrapped := "Перший рядок листа, який хтось зламав на сімдесяти знаках, бо так\nробили раніше, і другий."
	for _, c := range []struct{ in, want string }{
		{"Один\nдва\n\n\nТри\n", "Один\nдва\n\nТри"},
		{"Один\nДва", "Один\n\nДва"},
		{wrapped + "\n\nЩе", strings.ReplaceAll(wrapped, "\n", " ") + "\n\nЩе"},
		{"Читайте також\n\n- Один\n- Два", "Читайте також\n\n- Один\n- Два"},
		{" \n\n", ""},
	} {
		if got := FromText(c.in).Text().String(); got != c.want {
			t.Errorf("FromText(%q) = %q, want %q", c.in, got, c.want)
		}
	}
}

func TestBoundsHold(t *testing.T) {
	deep := strings.Repeat("<blockquote>", 3000) + "<p>глибоко</p>" + strings.Repeat("</blockquote>", 3000)
	for name, in := range map[string]string{
		"deep quotes":     deep,
		"deep lists":      strings.Repeat("<ul><li>a", 400) + "<p>глибоко",
		"one word":        "<p>глибоко " + strings.Repeat("щ", 5000),
		"long code":       "глибоко<pre>" + strings.Repeat("x\n", 5000),
		"one line":        "глибоко<pre>" + strings.Repeat("x", 100000),
		"wide table":      "глибоко<table>" + strings.Repeat("<tr>"+strings.Repeat("<td>x", 50), 500) + "</table>",
		"much text":       "глибоко" + strings.Repeat("<p>"+strings.Repeat("слово ", 100), 1000),
		"many blocks":     "глибоко" + strings.Repeat("<p>a", 100000),
		"left open":       "глибоко" + manyOpen(400) + strings.Repeat("<p>a", 50000),
		"open in a menu":  "глибоко" + manyOpen(400) + "<select>" + strings.Repeat("</b>", 400) + "</select>" + strings.Repeat("<p>a", 2000),
		"many runs":       "<p>глибоко" + strings.Repeat("<b>a</b><i>b</i>", 5000),
		"many line ends":  "<p>глибоко" + strings.Repeat("<br>", 100000) + "x",
		"attributes":      "<p>глибоко<b " + strings.Repeat("a=b ", 100000) + ">",
		"one giant table": "глибоко<table>" + strings.Repeat("<tr><td>a<td>b", 100000),
	} {
		body := parsed(t, in)
		checkBounds(t, name, body)
		if !strings.Contains(body.Text().String(), "глибоко") {
			t.Errorf("%s: text is lost", name)
		}
	}
}

// TestNothingGrowsWithTheSquare reads what took a minute, while what else the machine does may
// take ten times the usual.
func TestNothingGrowsWithTheSquare(t *testing.T) {
	for name, in := range map[string]string{
		"styles left open":     "<html><body>" + strings.Repeat("<style>", 2<<20/7),
		"escaped, no end tags": strings.Repeat("&lt;span", 2<<20/8),
	} {
		begin := time.Now()
		Parse(in, news.URL{})
		if took := time.Since(begin); took > 8*time.Second {
			t.Errorf("%s: 2 MB took %.1f s", name, took.Seconds())
		}
	}
	upper := "<STYLE>x</STYLE>" + strings.Repeat("<b>", 1000)
	if got := unclosed(upper); got != 1000 {
		t.Errorf("%d elements open behind a style, want 1000", got)
	}
}

func manyOpen(n int) string {
	var sb strings.Builder
	for i := range n {
		sb.WriteString("<p><b x=" + strings.Repeat("y", i) + "></p>")
	}
	return sb.String()
}

// checkBounds fails unless body keeps what the package promises.
func checkBounds(t *testing.T, name string, body news.Body) {
	t.Helper()
	if len(body) > maxBlocks {
		t.Errorf("%s: %d blocks", name, len(body))
	}
	if n := len(body.Text().String()) - 2*len(body); n > maxText+maxText/8 {
		t.Errorf("%s: %d bytes of text", name, n)
	}
	for _, b := range body {
		if b.Level > maxLevel {
			t.Errorf("%s: %s of level %d", name, b.Kind, b.Level)
		}
		if len(b.Rows) > maxRows {
			t.Errorf("%s: table of %d rows", name, len(b.Rows))
		}
		for _, row := range b.Rows {
			if len(row) > maxColumns {
				t.Errorf("%s: table of %d columns", name, len(row))
			}
		}
		if b.Kind == news.Code && strings.Count(b.Text(), "\n") > maxCode {
			t.Errorf("%s: code of %d lines", name, strings.Count(b.Text(), "\n"))
		}
		if b.Kind == news.Code || b.Kind == news.Image {
			continue
		}
		for _, word := range strings.Fields(b.Text()) {
			if n := utf8.RuneCountInString(word); n > 2*maxWord {
				t.Errorf("%s: word of %d letters", name, n)
			}
		}
	}
}

func TestLineTakesMarkupOut(t *testing.T) {
	for in, want := range map[string]string{
		"AT&amp;T &laquo;тест&raquo; <b>x</b>": "AT&T «тест» x",
		"A &amp;amp; B": "A & B",
		"&lt;b&gt;Увага&lt;/b&gt;: міст":           "Увага: міст",
		"Тег &lt;b&gt; у HTML":                     "Тег <b> у HTML",
		"5 < 6 і 7 > 3":                            "5 < 6 і 7 > 3",
		"бібліотека <iostream> у C++":              "бібліотека <iostream> у C++",
		"<![CDATA[Міст]]>":                         "Міст",
		"Один<br/>два\n три":                       "Один два три",
		"ціна впала <10 %":                         "ціна впала <10 %",
		"пошук <невідоме":                          "пошук <невідоме",
		"<script>alert(1)</script>Далі":            "Далі",
		"&#27;]0;X&#7;Заголовок &#x202e;&amp;#27;": "Заголовок",
		"Просто текст":                             "Просто текст",
		"Схема <circle r=\"5\"></circle> вузла":    "Схема вузла",
		"<p>Лід <a href='x'>тут</a></p><p>ще</p>":  "Лід тут ще",
		"R&D": "R&D",
	} {
		if got := Line(in); got != want {
			t.Errorf("Line(%q) = %q, want %q", in, got, want)
		}
	}
}
