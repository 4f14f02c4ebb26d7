package ui

import (
	"fmt"
	"strings"
	"time"

	"visti/internal/news"
)

var (
	kyiv = time.FixedZone("EET", 2*60*60)
	noon = time.Date(2026, 11, 24, 14, 6, 0, 0, kyiv) // a Tuesday
)

// An item is an invented article in a few words.
type item struct {
	at     string // "14:02" today, or "2006-01-02 15:04"
	source string // "Вістовик", "Вістовик ru", "Обрій", "Harbour Post"
	topic  news.Topic
	title  string
	state  string // "read", "starred", "changed"
}

// morning is what a reader finds: the screen of the design.
var morning = []item{
	{"14:02", "Вістовик", news.Economy, "Уряд виділить 1,2 млрд грн на ремонт мостів у п’яти прифронтових областях до кінця року — прем’єр", ""},
	{"13:58", "Обрій", news.Society, "У Львові відкрили новий трамвайний маршрут", ""},
	{"13:51", "Вістовик ru", news.Economy, "Совет директоров банка сохранил учётную ставку на прежнем уровне и ухудшил прогноз роста на следующий год", ""},
	{"13:40", "Harbour Post", news.Economy, "Grid operator lifts evening power limits in six areas", ""},
	{"08:05", "Вістовик", news.Weather, "Синоптики: у середу на заході до +14°, на сході мороз", ""},
	{"07:55", "Вістовик", news.War, "Загинули троє, ще семеро поранені: що відомо про нічну атаку на портову інфраструктуру", "changed"},
	{"07:31", "Вістовик", news.Society, "В Одесі оновили розклад приміських поїздів", "starred"},
	{"07:20", "Вістовик ru", news.World, "Парламент Молдовы поддержал в первом чтении законопроект о контроле над импортом электроники", ""},
	{"07:02", "Обрій", news.Science, "Дослідники описали новий вид кажанів із Карпат", ""},
	{"06:48", "Вістовик", news.Society, "Скільки коштуватиме проїзд у столичному метро: мерія оприлюднила три сценарії", ""},
	{"06:30", "Harbour Post", news.Economy, "Bond yields ease after ministry sells three-year paper", ""},
	{"06:12", "Вістовик", news.Incidents, "Апеляційний суд переніс розгляд справи про забудову набережної на березень", ""},
	{"05:58", "Обрій", news.Sport, "Збірна зіграє товариський матч у Гданську", ""},
	{"05:40", "Вістовик", news.War, "Над трьома областями збили 41 шахед", ""},
	{"05:22", "Обрій", news.Politics, "Комітет підтримав законопроєкт про електронні трудові книжки", ""},
	{"05:03", "Вістовик", news.Tech, "Оператори об’єднають вежі в гірських районах", "read"},
}

// address is a made-up address of an article.
func address(source string, n int) news.URL {
	host := map[string]string{"Вістовик": "vistovyk.example", "Вістовик ru": "vistovyk.example/ru", "Обрій": "obrii.example", "Harbour Post": "harbourpost.example"}[source]
	u, err := news.ParseURL(fmt.Sprintf("https://%s/news/%d.html", host, n))
	if err != nil {
		panic(err)
	}
	return u
}

func at(s string) time.Time {
	if t, err := time.ParseInLocation("2006-01-02 15:04", s, kyiv); err == nil {
		return t
	}
	t, err := time.ParseInLocation("2006-01-02 15:04", "2026-11-24 "+s, kyiv)
	if err != nil {
		panic(err)
	}
	return t
}

// article makes the n-th article of an item.
func (it item) article(n int) news.Article {
	name, lang := strings.TrimSuffix(it.source, " ru"), "uk"
	switch {
	case strings.HasSuffix(it.source, " ru"):
		lang = "ru"
	case it.source == "Harbour Post":
		lang = "en"
	}
	t := at(it.at)
	return news.Article{
		ID: news.ArticleID(t.Unix()<<20 | int64(n)), Feed: feedOf(it.source), Source: slugs[name], SourceName: news.PlainLine(name), Lang: lang,
		Title: news.PlainLine(it.title), Teaser: news.PlainLine("Коротко: " + it.title + "."), URL: address(it.source, n),
		Published: t, FirstSeen: t, Topics: []news.Topic{it.topic},
		Read: it.state == "read", Starred: it.state == "starred", Changed: it.state == "changed",
		FullText: news.FullText{State: news.TextTeaser},
	}
}

var slugs = map[string]string{"Вістовик": "vistovyk", "Обрій": "obrii", "Harbour Post": "harbourpost"}

func feedOf(source string) news.FeedID {
	return map[string]news.FeedID{"Вістовик": 1, "Вістовик ru": 2, "Обрій": 3, "Harbour Post": 4}[source]
}

// newsstand puts items on a shelf, the first one with its whole text.
func newsstand(items ...item) *shelf {
	s := &shelf{feeds: []news.Feed{
		feed(1, "Вістовик", "Вістовик", "uk"), feed(2, "Вістовик", "Вістовик ru", "ru"),
		feed(3, "Обрій", "Обрій", "uk"), feed(4, "Harbour Post", "Harbour Post", "en"),
	}}
	s.feeds[2].State = news.FeedState{Status: news.StatusFailed, Fault: news.FaultTimeout}
	for i, it := range items {
		a := it.article(i + 1)
		s.readings = append(s.readings, news.Reading{Article: a})
		for k := range s.feeds {
			if s.feeds[k].ID == a.Feed {
				s.feeds[k].Articles++
				if !a.Read {
					s.feeds[k].Unread++
				}
			}
		}
	}
	if len(s.readings) > 0 {
		fill(&s.readings[0])
	}
	return s
}

func feed(id news.FeedID, source, title, lang string) news.Feed {
	return news.Feed{
		ID: id, Source: news.Source{ID: slugs[source], Name: news.PlainLine(source)}, Title: news.PlainLine(title),
		Lang: lang, Enabled: true, State: news.FeedState{Status: news.StatusOK},
	}
}

// fill gives an article its whole text, claims and related news.
func fill(r *news.Reading) {
	link := address("Обрій", 70)
	ministry := address("Harbour Post", 71)
	said := "«Ми виділимо 1,2 млрд гривень на 14 мостів до кінця року», — сказав прем’єр."
	begin := "Роботи почнуться в березні, повідомили в міністерстві інфраструктури."
	last := "Торік у цих областях відремонтували дев’ять мостів."
	r.Article.Body = news.Body{
		paragraph("Уряд на засіданні у вівторок погодив розподіл резервного фонду. Гроші підуть на мости у п’яти областях, де рух зараз ведуть ", "тимчасовими переправами", link, "."),
		paragraph(said+" Перелік об’єктів ", "оприлюднить міністерство", ministry, "."),
		{Kind: news.Heading, Level: 2, Runs: runs("Коли почнуть")},
		paragraph("Проєкти вже готові. "+begin, "", news.URL{}, ""),
		{Kind: news.Item, Level: 1, Runs: runs("міст через Інгул — у березні")},
		{Kind: news.Item, Level: 1, Runs: runs("шляхопровід біля вокзалу, де зараз об’їзд завдовжки понад двадцять кілометрів, — у квітні")},
		{Kind: news.Quote, Level: 1, Runs: runs("Ми не чекатимемо весни, щоб замовити балки: вони мають лежати на майданчиках до льодоходу.")},
		{Kind: news.Table, Rows: [][]news.Text{texts3("Область", "Мостів", "Млн грн"), texts3("Миколаївська", "4", "310"), texts3("Херсонська", "6", "540")}},
		paragraph(last+" Ще два "+"закрили на обстеження, бо їхні опори підмило навесні; об’їзд позначено на карті служби відновлення.", "", news.URL{}, ""),
		{Kind: news.Code, Runs: runs("міст    довжина\nІнгул   420 м")},
		{Kind: news.Image, Runs: runs("Тимчасова переправа")},
	}
	r.Article.FullText = news.FullText{State: news.TextFull, Fetched: noon}
	claim := func(text string, par int, how news.Attribution, who string) news.Claim {
		start := strings.Index(r.Article.Body.Text().String(), text)
		return news.Claim{Text: news.PlainLine(text), Paragraph: par, Start: start, End: start + len(text), How: how, Who: news.PlainLine(who)}
	}
	r.Summary.Claims = []news.Claim{
		claim(said, 1, news.Named, "прем’єр-міністр"),
		claim(begin, 3, news.Unnamed, ""),
		claim(last, 8, news.OwnReport, ""),
	}
	r.Article.Claims = len(r.Summary.Claims)
	r.Summary.Claims[0].Role = news.PlainLine("на засіданні уряду")
	r.Summary.Related = []news.Related{
		{Title: news.PlainLine("Мости почнуть ремонтувати у квітні"), URL: address("Обрій", 2), Source: news.PlainLine("Обрій"), Time: at("13:47"), Reason: news.OfferedByPage},
		{Title: news.PlainLine("Скільки мостів відновили торік"), ID: 0, URL: address("Вістовик", 12), Source: news.PlainLine("Вістовик"), Time: at("2026-11-23 18:00"), Reason: news.Background},
		{Title: news.PlainLine("Хто ремонтує мости: перелік підрядників"), URL: address("Вістовик", 90), Source: news.PlainLine("Вістовик"), Time: at("2026-11-12 09:00"), Reason: news.OfferedByPage},
		{Title: news.PlainLine("Переправу біля порту закриють на тиждень"), URL: address("Обрій", 91), Source: news.PlainLine("Обрій"), Time: at("2025-12-09 09:00"), Reason: news.SameEvent},
	}
}

func texts3(a, b, c string) []news.Text {
	return []news.Text{news.PlainLine(a), news.PlainLine(b), news.PlainLine(c)}
}

func runs(s string) []news.Run { return []news.Run{{Text: news.Plain(s)}} }

// paragraph is a text with one link in it.
func paragraph(before, linked string, u news.URL, rest string) news.Block {
	b := news.Block{Kind: news.Paragraph, Runs: runs(before)}
	if linked != "" {
		b.Runs = append(b.Runs, news.Run{Text: news.Plain(linked), URL: u}, news.Run{Text: news.Plain(rest)})
	}
	return b
}
