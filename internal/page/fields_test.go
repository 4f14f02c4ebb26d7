package page

import (
	"strings"
	"testing"
	"time"

	"visti/internal/news"
)

func extracted(t *testing.T, address, html string) news.Page {
	t.Helper()
	u, err := news.ParseURL(address)
	if err != nil {
		t.Fatal(err)
	}
	p, err := Extract(Document{Body: []byte(html), URL: u})
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func TestTimesAreRead(t *testing.T) {
	kyiv, err := time.LoadLocation("Europe/Kyiv")
	if err != nil {
		t.Skip("no time zones here:", err)
	}
	for in, want := range map[string]string{
		"2026-03-14T09:30:00+02:00":               "2026-03-14T09:30:00+02:00",
		"2026-03-14T09:30:00Z":                    "2026-03-14T09:30:00Z",
		"2026-03-14T09:30":                        "2026-03-14T09:30:00+02:00",
		"2026-03-14":                              "2026-03-14T00:00:00+02:00",
		"8 жовтня, 2014, 14:08":                   "2014-10-08T14:08:00+03:00",
		"Понеділок, 29 вересня 2014, 14:55":       "2014-09-29T14:55:00+03:00",
		"15 августа 2016, 13:43":                  "2016-08-15T13:43:00+03:00",
		"2 апреля 2026 г., 11:20":                 "2026-04-02T11:20:00+03:00",
		"1 травня 2025 року":                      "2025-05-01T00:00:00+03:00",
		"May 3, 2026 4:05 pm":                     "2026-05-03T16:05:00+03:00",
		"3rd of January 2026":                     "2026-01-03T00:00:00+02:00",
		"02.04.2026 11:20":                        "2026-04-02T11:20:00+03:00",
		"Sat Mar 14 2026 09:30:00 GMT+0200 (EET)": "2026-03-14T09:30:00+02:00",
		"1774000000":                              "2026-03-20T11:46:40+02:00",
		"14 листопада 1850":                       "0001-01-01T00:00:00Z",
		"35 травня 2026":                          "0001-01-01T00:00:00Z",
		"пізніше":                                 "0001-01-01T00:00:00Z",
	} {
		if got := parseTime(in, kyiv).Format(time.RFC3339); got != want {
			t.Errorf("parseTime(%q) = %s, want %s", in, got, want)
		}
	}
}

func TestTitleLosesTheSite(t *testing.T) {
	for head, want := range map[string]string{
		"<title>Міст відкрили на тиждень раніше — Вісник</title>":                                                                                        "Міст відкрили на тиждень раніше",
		"<title>Міст відкрили на тиждень раніше | Новини | visnyk.example</title>":                                                                       "Міст відкрили на тиждень раніше",
		"<title>Вісник: Міст відкрили</title><meta property=og:title content='Міст відкрили на тиждень раніше'><h1>Міст відкрили на тиждень раніше</h1>": "Міст відкрили на тиждень раніше",
		"<meta property=og:site_name content='Вісник'><title>Вісник » Міст відкрили на тиждень раніше</title>":                                           "Міст відкрили на тиждень раніше",
		"<title>Рахунок 3 - 1: як грали вчора в Полтаві</title><h1>Рахунок 3 - 1: як грали вчора в Полтаві</h1>":                                         "Рахунок 3 - 1: як грали вчора в Полтаві",
		"<title>AT&amp;amp;T &lt;b&gt;</title>": "AT&T",
	} {
		if got := extracted(t, "https://www.visnyk.example/a", head).Title.String(); got != want {
			t.Errorf("title of %s = %q, want %q", head, got, want)
		}
	}
}

func TestAuthorsAreNames(t *testing.T) {
	for head, want := range map[string]string{
		"<meta name=author content='By Ida Marsh and Tom Reed'>":                                                          "Ida Marsh|Tom Reed",
		"<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":[{\"name\":\"Ідa\"},\"Том\"]}</script>": "Ідa|Том",
		"<p class=article__author>Автор: Марія Левченко</p>":                                                              "Марія Левченко",
		"<a rel=author href=/x>Марія Левченко</a><a rel=author href=/x>Марія Левченко</a>":                                "Марія Левченко",
		"<meta name=author content='https://facebook.com/x'>":                                                             "",
		"<meta name=author content='Фото: Іван'>":                                                                         "",
	} {
		var got []string
		for _, a := range extracted(t, "https://visnyk.example/a", head+"<h1>Міст</h1><p>x").Authors {
			got = append(got, a.String())
		}
		if s := strings.Join(got, "|"); s != want {
			t.Errorf("authors of %s = %q, want %q", head, s, want)
		}
	}
}

func TestImageIsNoLogo(t *testing.T) {
	const text = "<p>Рух мостом відновили після дев’яти місяців ремонту, повідомили в міській раді Полтави.</p>"
	for head, want := range map[string]string{
		"<meta property=og:image content=/a.jpg>":                                            "https://visnyk.example/a.jpg",
		"<meta property=og:image content=/logo.png><article>" + text + "<img src=/b.jpg>":    "https://visnyk.example/b.jpg",
		"<meta property=og:image content=/logo.png>":                                         "https://visnyk.example/logo.png",
		"<meta property=og:image content='javascript:x'>":                                    "",
		"<article>" + text + "<img src='data:image/gif;base64,R' data-src=/c.jpg></article>": "https://visnyk.example/c.jpg",
	} {
		if got := extracted(t, "https://visnyk.example/a", head+text).Image.String(); got != want {
			t.Errorf("image of %s = %q, want %q", head, got, want)
		}
	}
}

func TestLanguageIsThatOfTheLetters(t *testing.T) {
	for html, want := range map[string]string{
		"<html lang=uk><p>Это русский текст, и его буквы говорят об этом: объём, ёлка, мы.":   "ru",
		"<html lang=ru><p>Це український текст, і його літери кажуть про це: їжак, ґанок, є.": "uk",
		"<html lang=en-GB><p>This text is English, whatever the letters say of it.":           "en",
		"<html lang=de><p>Dieser Text ist deutsch, und so steht es auch in seinem Kopf.":      "de",
	} {
		if got := extracted(t, "https://visnyk.example/a", html).Lang; got != want {
			t.Errorf("language of %s = %q, want %q", html, got, want)
		}
	}
}

func TestEncodingIsFoundInTheHead(t *testing.T) {
	for in, want := range map[string]string{
		`<meta charset="windows-1251">`:                                             "windows-1251",
		`<META http-equiv=Content-Type content="text/html; charset = koi8-u ">`:     "koi8-u",
		`<?xml version="1.0" encoding="utf-8"?><html>`:                              "utf-8",
		strings.Repeat("<script>x</script>", 400) + `<meta charset=windows-1251>`:   "windows-1251",
		strings.Repeat("<script>x</script>", 40000) + `<meta charset=windows-1251>`: "",
	} {
		if got := declared([]byte(in)); got != want {
			t.Errorf("declared(%.60q) = %q, want %q", in, got, want)
		}
	}
}

func TestOneEndlessWordIsNoArticle(t *testing.T) {
	if p := extracted(t, "https://visnyk.example/a", "<h1>Міст</h1><p>"+strings.Repeat("щ", 1<<20)); p.Article {
		t.Error("a page of one word is taken for an article")
	}
}
