package page

import (
	"strings"
	"testing"
)

const prose = "<p>Рух мостом відновили після дев’яти місяців ремонту, повідомили в міській раді Полтави у вівторок.</p>"

func TestRelatedLinksAreThoseThatThePageOffers(t *testing.T) {
	for name, c := range map[string]struct{ html, want string }{
		"in a line":             {"<p>Читайте також: <a href=/n/1>Як ремонтували міст торік</a></p>", "Як ремонтували міст торік"},
		"the link is the line":  {"<p><a href=/n/1>По темі: Як ремонтували міст торік</a></p>", "Як ремонтували міст торік"},
		"under a heading":       {"<h3>Схожі матеріали</h3><div><a href=/n/1><img src=x></a><a href=/n/1>Як ремонтували міст торік</a><a href=/n/2>Скільки мостів у Полтаві</a></div>", "Як ремонтували міст торік|Скільки мостів у Полтаві"},
		"under a bold line":     {"<p><b>Читайте также:</b></p><ul><li><a href=/n/1>Как ремонтировали мост</a></li></ul>", "Как ремонтировали мост"},
		"heading in a box":      {"<div><div class=t>You may also be interested in</div></div><ul><li><a href=/n/1>How the bridge was mended</a></ul>", "How the bridge was mended"},
		"tracking is dropped":   {"<p>До теми <a href='/n/1?utm_source=x'>Як ремонтували міст торік</a></p>", "Як ремонтували міст торік"},
		"cards":                 {"<h3>Related</h3><a href=/n/1><h4>How the bridge was mended</h4><p>Long story of it</p></a>", "How the bridge was mended"},
		"no tags":               {"<p>По темі: <a href=/tag/bridge>міст через Ворсклу</a></p>", ""},
		"no networks":           {"<p>Читайте також: <a href='https://t.me/x'>наш канал у телеграмі</a></p>", ""},
		"not itself":            {"<p>Читайте також: <a href='https://visnyk.example/a#x'>Рух мостом відновили знову</a></p>", ""},
		"not what is popular":   {"<h3>Популярне</h3><ul><li><a href=/n/1>Як ремонтували міст торік</a></ul>", ""},
		"not in the menu":       {"<nav><h3>Читайте також</h3><ul><li><a href=/n/1>Як ремонтували міст торік</a></ul></nav>", ""},
		"ends at other heading": {"<h3>По темі</h3><ul><li><a href=/n/1>Як ремонтували міст торік</a></ul><h3>Останні новини</h3><ul><li><a href=/n/2>Погода на завтра в області</a></ul>", "Як ремонтували міст торік"},
		"no scripts":            {"<h3>Related</h3><a href='javascript:x()'>How the bridge was mended</a>", ""},
		"links of the text":     {"<p>Про це <a href=/n/1>повідомили в міській раді Полтави</a> у вівторок.</p>", ""},
	} {
		var got []string
		for _, l := range extracted(t, "https://visnyk.example/a", "<h1>Міст відкрили</h1><article>"+prose+prose+c.html+"</article>").Related {
			got = append(got, l.Title.String())
			if strings.Contains(l.URL.String(), "utm_") || !strings.HasPrefix(l.URL.String(), "https://visnyk.example/n/") {
				t.Errorf("%s: address %s", name, l.URL)
			}
		}
		if s := strings.Join(got, "|"); s != c.want {
			t.Errorf("%s: related %q, want %q", name, s, c.want)
		}
	}
}

// A page that was saved by hand tells no address; what it offers keeps its title.
func TestRelativeLinksOfAPageWithoutAddress(t *testing.T) {
	const links = `<a href=/n/2>Як ремонтували міст торік</a> <a href="n/2.html?utm_source=x">Скільки мостів у Полтаві</a> <a href="https://obrii.example/n/3">Обрій: міст через Псел</a>`
	for name, c := range map[string]struct{ head, list, want string }{
		"no address at all": {"", links, "Як ремонтували міст торік |Скільки мостів у Полтаві |Обрій: міст через Псел https://obrii.example/n/3"},
		"a base":            {`<base href="https://visnyk.example/b/">`, links, "Як ремонтували міст торік https://visnyk.example/n/2|Скільки мостів у Полтаві https://visnyk.example/b/n/2.html|Обрій: міст через Псел https://obrii.example/n/3"},
		"a canonical link":  {`<link rel=canonical href="https://visnyk.example/a">`, `<a href=/n/2>Як ремонтували міст торік</a>`, "Як ремонтували міст торік https://visnyk.example/n/2"},
		"a relative one":    {`<link rel=canonical href=/a>`, `<a href=/a>Рух мостом відновили знову</a> <a href=/n/2>Як ремонтували міст торік</a>`, "Як ремонтували міст торік "},
		"no news":           {"", `<a href=/tag/bridge>Усі новини про мости</a> <a href=#top>Рух мостом відновили</a> <a href="mailto:a@b.example">Напишіть нам про мости</a> <a href=/>Вісник: головна сторінка</a>`, ""},
	} {
		p, err := Extract(Document{Body: []byte(c.head + "<h1>Міст відкрили</h1><article>" + prose + prose + "<p>Читайте також</p><p>" + c.list + "</p></article>")})
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, l := range p.Related {
			got = append(got, l.Title.String()+" "+l.URL.String())
		}
		if s := strings.Join(got, "|"); s != c.want {
			t.Errorf("%s: related %q, want %q", name, s, c.want)
		}
	}
}

func TestAtMostTenLinksAreOffered(t *testing.T) {
	var list strings.Builder
	for _, r := range "абвгдежзиклмнопрст" {
		list.WriteString("<li><a href=/n/" + string(r) + ">Новина про міст і літеру " + string(r) + "</a>")
	}
	if got := len(extracted(t, "https://visnyk.example/a", "<h1>Міст</h1>"+prose+"<h3>Читайте також</h3><ul>"+list.String()+"</ul>").Related); got != maxRelated {
		t.Errorf("%d related links, want %d", got, maxRelated)
	}
}

func TestLinesThatAreNoTextAreCut(t *testing.T) {
	for _, line := range []string{
		"<p>Читайте також: <a href=/n/1>Як ремонтували міст торік</a></p>",
		"<p>Підписуйтесь на наш <a href='https://t.me/x'>Telegram</a></p>",
		"<p>Фото: Вісник</p>", "<p>© Вісник</p>", "<p>Image 2 of 5</p>", "<p>(Image: GETTY)</p>", "<p>Реклама</p>", "<p>Відео дня</p>",
		"<p>Якщо ви помітили помилку, виділіть текст і натисніть Ctrl+Enter</p>",
		"<p><a href=/n/7>Ще одна новина сайту про мости області</a></p>",
		"<figure><img src=/x.jpg><figcaption>Міст удень. Фото: Вісник</figcaption></figure>",
		"<div class=share-buttons><a href=#>Поділитися</a> <a href=#>Твітнути</a></div>",
		"<div class=related-news><h4>По темі</h4><a href=/n/1>Як ремонтували міст торік</a></div>",
	} {
		p := extracted(t, "https://visnyk.example/a", "<h1>Міст відкрили</h1><article>"+prose+line+strings.ReplaceAll(prose, "Рух", "Знову рух")+"</article>")
		if got := len(p.Body.Text().String()); got > 2*len(prose)+20 || len(p.Body) > 3 {
			t.Errorf("%s stays: %s", line, p.Body.Text())
		}
	}
}

func TestLinesOfTextStay(t *testing.T) {
	for _, line := range []string{
		"<p>Фото з місця події показали рятувальники, які працювали там усю ніч.</p>",
		"<p>Теми розмови були різні: від мостів до шкіл.</p>",
		"<p>Follow the money, as they say: it went into concrete.</p>",
		"<p>Related costs rose by a third, the council said.</p>",
		"<p>Головне, що міст знову відкритий для всіх.</p>",
		"<h2>Що далі</h2>", "<ul><li>Зупинку перенесли</li><li>Швидкість обмежили</li></ul>",
		"<blockquote>Ми раді</blockquote>", "<p>Він сказав: «Так».</p>",
	} {
		p := extracted(t, "https://visnyk.example/a", "<h1>Міст відкрили</h1><article>"+prose+line+prose+"</article>")
		plain := strings.TrimSpace(strings.Join(strings.Fields(stripTags(line)), " "))
		if got := strings.Join(strings.Fields(p.Body.Text().String()), " "); !strings.Contains(got, plain) {
			t.Errorf("%s is lost: %s", line, got)
		}
	}
}

func stripTags(s string) string {
	return tagAny.ReplaceAllString(s, " ")
}
