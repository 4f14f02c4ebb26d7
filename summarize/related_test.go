package summarize

import (
	"fmt"
	"testing"
	"time"

	"visti/internal/news"
)

var noon = time.Date(2026, 3, 14, 12, 0, 0, 0, time.UTC)

func address0(t *testing.T, s string) news.URL {
	t.Helper()
	u, err := news.ParseURL(s)
	if err != nil {
		t.Fatal(err)
	}
	return u
}

// filed makes an article of the collection.
func filed(t *testing.T, id int, hours int, title, text string) news.Article {
	t.Helper()
	a := story("uk", title, text)
	a.ID, a.URL = news.ArticleID(id), address0(t, fmt.Sprintf("https://example.com/%d", id))
	a.SourceName = news.PlainLine(fmt.Sprintf("Видання %d", id))
	a.Published = noon.Add(time.Duration(hours) * time.Hour)
	a.FirstSeen = a.Published
	return a
}

func titles(rs []news.Related) []string {
	var out []string
	for _, r := range rs {
		out = append(out, r.Title.String())
	}
	return out
}

func TestOfferedComesFirstInPageOrder(t *testing.T) {
	bridge := filed(t, 1, 0, "У Криничанську закрили міст через річку Сула", "Інженери знайшли тріщини в опорах мосту через Сулу.")
	same := filed(t, 2, 1, "Міст через Сулу в Криничанську закрили на три тижні", "Тріщини знайшли у двох опорах мосту, повідомили в Криничанську.")
	old := filed(t, 3, -24*40, "Міст через Сулу в Криничанську ремонтуватимуть", "Опори мосту в Криничанську востаннє ремонтували 2003 року.")
	other := filed(t, 4, 0, "«Явір» вийшов у півфінал", "Команда виграла матч.")
	offered := []news.Link{
		{Title: news.PlainLine("Як міняли мости"), URL: address0(t, "https://example.com/x")},
		{Title: news.PlainLine("Дороги області")}, // no address: it stays
		{Title: news.PlainLine("Як міняли мости"), URL: address0(t, "https://example.com/y")},
		{Title: bridge.Title, URL: address0(t, "https://example.com/z")},
		{Title: news.PlainLine("Сама стаття інакше"), URL: bridge.URL},
		{Title: old.Title, URL: old.URL},
	}
	got := Related(offered, bridge, []news.Article{bridge, other, old, same})
	want := []struct {
		title  string
		id     news.ArticleID
		reason news.RelatedReason
	}{
		{"Як міняли мости", 0, news.OfferedByPage},
		{"Дороги області", 0, news.OfferedByPage},
		{old.Title.String(), 3, news.OfferedByPage},
		{same.Title.String(), 2, news.SameEvent},
	}
	if len(got) != len(want) {
		t.Fatalf("related = %q, want %d", titles(got), len(want))
	}
	for i, w := range want {
		if g := got[i]; g.Title.String() != w.title || g.ID != w.id || g.Reason != w.reason {
			t.Errorf("related %d = %q %d %s, want %q %d %s", i, g.Title, g.ID, g.Reason, w.title, w.id, w.reason)
		}
	}
	if got[2].Source != old.SourceName || !got[2].Time.Equal(old.Published) {
		t.Errorf("what the page offers and the collection has is from %q at %v", got[2].Source, got[2].Time)
	}
}

func TestOlderNewsAboutTheSameIsBackground(t *testing.T) {
	a := filed(t, 1, 0, "У Криничанську закрили міст через річку Сула", "Інженери знайшли тріщини в опорах мосту через Сулу.")
	old := filed(t, 3, -24*40, "Міст через річку Сула в Криничанську обстежать інженери", "Опори мосту в Криничанську перевірять на тріщини.")
	got := Related(nil, a, []news.Article{old})
	if len(got) != 1 || got[0].Reason != news.Background {
		t.Errorf("related = %v, want one of the background", got)
	}
}

func TestRelatedIsNeverItselfOrACopy(t *testing.T) {
	a := filed(t, 1, 0, "У Криничанську закрили міст", "Тріщини знайшли у двох опорах мосту через Сулу.")
	copied := filed(t, 2, 0, "У КРИНИЧАНСЬКУ ЗАКРИЛИ МІСТ!", a.Teaser.String())
	sameLink := filed(t, 3, 0, "Міст через Сулу закрили в Криничанську", a.Teaser.String())
	sameLink.URL = address0(t, "https://www.example.com/1#top")
	if got := Related(nil, a, []news.Article{a, copied, sameLink}); len(got) != 0 {
		t.Errorf("related = %q, want none", titles(got))
	}
}

func TestRelatedIsBounded(t *testing.T) {
	a := filed(t, 1, 0, "У Криничанську закрили міст через Сулу", "Тріщини знайшли у двох опорах.")
	var among []news.Article
	for i := range 200 {
		among = append(among, filed(t, i+2, 0, fmt.Sprintf("Міст через Сулу в Криничанську, день %d", i), "Тріщини знайшли в опорах."))
	}
	if got := len(Related(nil, a, among)); got != nearest {
		t.Errorf("%d related of the collection, want %d", got, nearest)
	}
	var offered []news.Link
	for i := range 200 {
		offered = append(offered, news.Link{Title: news.PlainLine(fmt.Sprintf("Новина %d", i))})
	}
	if got := len(Related(offered, a, among)); got != mostRelated {
		t.Errorf("%d related, want %d", got, mostRelated)
	}
}

func TestTextOffersRelatedNews(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"a line", "Міст закрили.\n\nЧитайте також: У Криничанську подорожчав проїзд\n\nРемонт триває.", []string{"У Криничанську подорожчав проїзд"}},
		{"a list", "Міст закрили.\n\nЧитайте також:\n- Як міняли мости\n- Що буде з дорогами\n\nРемонт триває.", []string{"Як міняли мости", "Що буде з дорогами"}},
		{"ru", "Цех сгорел.\n\nСмотрите также: Как проверяют заводы", []string{"Как проверяют заводы"}},
		{"en", "The wall stands.\n\nREAD MORE: How the floods came\n\nWork goes on.", []string{"How the floods came"}},
		{"a title list under a heading", "Міст закрили.\n\nВас також можуть зацікавити новини:\n\nПроїзд подорожчав у Гірському\n\nДороги закрили на ремонт", []string{"Проїзд подорожчав у Гірському", "Дороги закрили на ремонт"}},
		{"a heading of the article behind an offer", "Міст закрили.\n\nЧитайте також: Проїзд подорожчав\n\nЩо зміниться для водіїв\n\nОб'їзд довший на 23 км.", []string{"Проїзд подорожчав"}},
		{"a heading of the article behind a list", "Міст закрили.\n\nЧитайте також:\nПроїзд подорожчав у Гірському\n\nКоли відкриють міст\n\nОб'їзд довший на 23 км.", []string{"Проїзд подорожчав у Гірському"}},
		{"right below an offer", "Міст закрили.\n\nЧитайте також: Проїзд подорожчав\nДороги закрили на ремонт\nСлідкуйте за нами в соцмережах.", []string{"Проїзд подорожчав", "Дороги закрили на ремонт"}},
		{"a letter that grows small", "The wall stands.\n\nYOU MAY ALSO LIKE: How the floods came", []string{"How the floods came"}},
		{"a quotation that heads the text behind a list", "Міст закрили.\n\nЧитайте також:\n\nПроїзд подорожчав у Гірському\n\n«Ми чекали роками»\n\nОб'їзд довший на 23 км.", []string{"Проїзд подорожчав у Гірському"}},
		{"a quotation with more", "Міст закрили.\n\nЧитайте також:\n\nПроїзд подорожчав у Гірському\n\n«Ми чекали роками»: історія пилорами\n\nОб'їзд довший на 23 км.", []string{"Проїзд подорожчав у Гірському", "«Ми чекали роками»: історія пилорами"}},
		{"behind a credit", "The wall stands.\n\nThe pier in 2022. Photo: Port Archive Read also: How the floods came\n\nWork goes on.", []string{"How the floods came"}},
		{"behind a sentence", "Міст закрили. Читайте також: Проїзд подорожчав у Гірському\n\nРемонт триває.", []string{"Проїзд подорожчав у Гірському"}},
		{"and sentences behind it", "The wall stands. Read also: How the floods came. Work goes on until May.", nil},
		{"none", "Міст закрили.\n\nУ статті «Читайте також» немає назв.", nil},
		{"a word of the text", "Related claims were made by two firms. They were false.", nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := titles(Summarize(story("", "Інше", c.text), nil).Related)
			if fmt.Sprint(got) != fmt.Sprint(c.want) {
				t.Errorf("related = %q, want %q", got, c.want)
			}
		})
	}
}

func TestOrderOfTheCollectionDoesNotMatter(t *testing.T) {
	a := filed(t, 1, 0, "У Криничанську закрили міст через Сулу", "Тріщини знайшли у двох опорах.")
	var among, back []news.Article
	for i := range 30 {
		among = append(among, filed(t, i+2, -i, fmt.Sprintf("Міст через Сулу: новина %d з Криничанська", i%7), "Тріщини в опорах шукали."))
	}
	for i := range among {
		back = append(back, among[len(among)-1-i])
	}
	if x, y := titles(Related(nil, a, among)), titles(Related(nil, a, back)); fmt.Sprint(x) != fmt.Sprint(y) {
		t.Errorf("related = %q and the other way round %q", x, y)
	}
}

func TestTermsAreTheTellingWords(t *testing.T) {
	a := story("uk", "У Криничанську закрили міст через річку Сула", "Тріщини знайшли у двох опорах, повідомила Ірина Ковтун.")
	got := Terms(a)
	if len(got) == 0 || len(got) > 12 {
		t.Fatalf("terms = %q, want one to twelve", got)
	}
	if fmt.Sprint(got) != fmt.Sprint(Terms(a)) {
		t.Errorf("terms differ from call to call: %q", got)
	}
	if len(Terms(news.Article{})) != 0 {
		t.Errorf("the zero article has terms")
	}
}
