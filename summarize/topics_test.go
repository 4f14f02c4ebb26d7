package summarize

import (
	"testing"

	"visti/internal/news"
)

func TestTopicBySourcesCategory(t *testing.T) {
	for _, c := range []struct {
		lang, category string
		want           news.Topic
	}{
		{"uk", "Спорт", news.Sport},
		{"uk", "Війна", news.War},
		{"uk", "Экономика", news.Economy}, // a Ukrainian feed with Russian categories
		{"uk", "Общество", news.Society},
		{"uk", "Происшествия", news.Incidents},
		{"uk", "Здоров’я", news.Health},
		{"uk", "здоров'я", news.Health},
		{"ru", "В мире", news.World},
		{"ru", "Погода", news.Weather},
		{"en", "Technology", news.Tech},
		{"en", "SCIENCE", news.Science},
		{"en", "Sport / Football", news.Sport},
		{"en", "Culture, Film", news.Culture},
		{"en", "Politics", news.Politics},
	} {
		a := story(c.lang, "Новий день", "Текст без особливих слів.")
		a.Categories = []news.Text{news.PlainLine(c.category)}
		if got := Topics(a)[0].Topic; got != c.want {
			t.Errorf("topic of category %q = %s, want %s", c.category, got, c.want)
		}
	}
}

func TestTopicByLink(t *testing.T) {
	for _, c := range []struct {
		link string
		want news.Topic
	}{
		{"https://www.unian.example/war/noch-1234.html", news.War},
		{"https://example.com/sport/2026/01/02/match", news.Sport},
		{"https://example.com/ukr/weather/1234", news.Weather},
		{"https://example.com/news/technology/chips", news.Tech},
	} {
		u, err := news.ParseURL(c.link)
		if err != nil {
			t.Fatal(err)
		}
		a := story("uk", "Новий день", "Текст без особливих слів.")
		a.URL = u
		if got := Topics(a)[0].Topic; got != c.want {
			t.Errorf("topic of %s = %s, want %s", c.link, got, c.want)
		}
	}
}

func TestTopicByWords(t *testing.T) {
	for _, c := range []struct {
		title, text string
		want        news.Topic
	}{
		{"Уночі над областю збили 19 ударних дронів", "Російські війська атакували склад боєприпасів.", news.War},
		{"Верховна Рада ухвалила закон про вибори", "За нього проголосували 246 депутатів.", news.Politics},
		{"Облікова ставка зросла до 14,5%", "Нацбанк пояснив це інфляцією та курсом гривні.", news.Economy},
		{"«Явір» вийшов у півфінал Кубка", "Команда виграла матч з рахунком 3:1.", news.Sport},
		{"Завтра мокрий сніг і ожеледиця", "Синоптики прогнозують до мінус 7 градусів.", news.Weather},
		{"Вчені знайшли нову планету біля карликової зірки", "Астрономи вивчали її телескопом сім років.", news.Science},
		{"Лікарі вперше пересадили дитині серце", "Пацієнтку виписали з лікарні через місяць.", news.Health},
		{"Пьяный водитель сбил двух пешеходов", "Полиция задержала его на месте ДТП.", news.Incidents},
		{"Сборная проиграла финал чемпионата", "Тренер назвал матч худшим в сезоне.", news.Sport},
		{"Рубль упал после заседания Центробанка", "Биржа закрылась снижением акций нефтяных компаний.", news.Economy},
		{"В театре показали премьеру оперы", "Режиссёр поставил спектакль за полгода.", news.Culture},
		{"New phone chip doubles battery life", "The startup says its processor runs artificial intelligence software offline.", news.Tech},
		{"Striker scores twice as City reach cup final", "The coach praised the goalkeeper after the match.", news.Sport},
		{"Parliament votes down the prime minister's bill", "Opposition lawmakers called for an election.", news.Politics},
		{"Singer's new album tops the charts", "The film festival will open with her concert.", news.Culture},
		{"Malaria vaccine cut child deaths in trial", "Doctors gave patients three doses in hospital.", news.Health},
	} {
		if got := Topics(story("", c.title, c.text)); got[0].Topic != c.want {
			t.Errorf("topics of %q = %v, want %s first", c.title, got, c.want)
		}
	}
}

func TestTopicsAreOneToThreeSurestFirst(t *testing.T) {
	for _, w := range writtenArticles(t) {
		ts := Topics(w.article)
		if len(ts) < 1 || len(ts) > 3 {
			t.Errorf("%s: %d topics", w.name, len(ts))
		}
		for i, x := range ts {
			if x.Score <= 0 || x.Score > 1 || i > 0 && x.Score > ts[i-1].Score || x.Topic == news.NoTopic {
				t.Errorf("%s: topics = %v", w.name, ts)
			}
		}
	}
}

func TestArticleThatNothingTellsOfIsAboutSociety(t *testing.T) {
	if got := Topics(news.Article{}); len(got) != 1 || got[0].Topic != news.Society {
		t.Errorf("topics of the zero article = %v, want society", got)
	}
}

func TestFeedsOwnTopicIsWeak(t *testing.T) {
	a := story("uk", "«Явір» вийшов у півфінал Кубка", "Команда виграла матч із рахунком 3:1, тренер задоволений.")
	a.Topics = []news.Topic{news.Economy}
	if got := Topics(a)[0].Topic; got != news.Sport {
		t.Errorf("topic = %s, want sport", got)
	}
	a = story("uk", "Новий день", "Текст без особливих слів.")
	a.Topics = []news.Topic{news.Economy}
	if got := Topics(a)[0].Topic; got != news.Economy {
		t.Errorf("topic = %s, want the feed's: economy", got)
	}
}
