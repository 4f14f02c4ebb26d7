package summarize

import (
	"strings"
	"testing"

	"visti/internal/news"
)

func TestShortArticlesHaveFewerClaims(t *testing.T) {
	for _, c := range []struct {
		name, text string
		least      int
		most       int
	}{
		{"one sentence", "У Криничанську 14 березня закрили міст через річку Сула.", 1, 1},
		{"two sentences", "У Криничанську 14 березня закрили міст через річку Сула. Ремонт коштує 48 млн гривень.", 1, 2},
		{"three sentences", "Council approves wall on Tuesday night. It costs 42 million pounds and takes a year. Work starts in April near the old pier.", 2, 3},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := story("", "Міст", c.text)
			s := Summarize(a, nil)
			testLiteral(t, a, s)
			if n := len(s.Claims); n < c.least || n > c.most {
				t.Errorf("%d claims, want %d to %d:\n%s", n, c.least, c.most, listed(s))
			}
		})
	}
}

func TestNothingToClaim(t *testing.T) {
	for _, text := range []string{
		"", " \n\n \t\n", "...", "— — —", "🚒🚒🚒", "Фото: Олег Приходько",
		"Читайте також: У Криничанську подорожчав проїзд",
		"Підписуйтесь на наш Telegram-канал!\n\nЧитайте також:\n- Як міняли мости\n- Що буде з дорогами",
		"Sign up for our newsletter.\n\nRead more: Harbour wall\n\nAdvertisement\n\nFollow us on Facebook",
		"Подписывайтесь на наш канал в Telegram\n\nСмотрите также: Мост закрыли",
	} {
		if s := Summarize(story("", "", text), nil); len(s.Claims) != 0 {
			t.Errorf("%q has claims:\n%s", text, listed(s))
		}
	}
	if s := Summarize(news.Article{}, nil); len(s.Claims) != 0 || len(s.Numbers) != 0 || len(s.Related) != 0 {
		t.Errorf("the zero article has the summary %v", s)
	}
}

func TestServiceLinesAreNeverClaims(t *testing.T) {
	const uk = "У Криничанську закрили міст через річку Сула. Інженери знайшли тріщини у двох опорах.\n\n%s\n\nРемонт коштує 48 млн гривень. Об'їзд довший на 23 км."
	const ru = "На заводе в Озёрске загорелся цех площадью 800 метров. Эвакуированы 140 человек.\n\n%s\n\nУщерб составил 12 млн рублей. Причину ищут."
	const en = "Portmere council approved a new harbour wall on Tuesday. It will cost 42 million pounds.\n\n%s\n\nWork starts in April. Floods damaged 210 homes last winter."
	for _, c := range []struct{ text, line string }{
		{uk, "Читайте також: Міст у Криничанську закрили через тріщини в опорах"},
		{uk, "Дивіться також: Міст через річку Сула ремонтують 48 днів"},
		{uk, "Підписуйтесь на наш Telegram, щоб знати про міст через річку Сула."},
		{uk, "Слідкуйте за новинами Криничанська у нашому телеграм-каналі."},
		{uk, "Фото: міст через річку Сула, Олег Приходько"},
		{uk, "Якщо ви знайшли помилку, виділіть текст і натисніть Ctrl+Enter."},
		{uk, "Новина доповнюється."},
		{uk, "• Читайте також: Міст у Криничанську закрили через тріщини в опорах"},
		{uk, "Матеріали за темою: Міст через річку Сула ремонтують"},
		{uk, "Міст через Сулу. Фото: пресслужба міськради"},
		{ru, "Читайте также: На заводе в Озёрске загорелся цех площадью 800 метров"},
		{ru, "Подпишитесь на нас в Telegram, чтобы узнать о пожаре на заводе в Озёрске."},
		{ru, "Нашли ошибку? Выделите текст и нажмите Ctrl+Enter."},
		{ru, "Цех завода в Озёрске / Фото: пресс-служба завода"},
		{en, "READ MORE: Portmere council approved a new harbour wall worth 42 million pounds"},
		{en, "Sign up for our newsletter about the Portmere harbour wall and 210 homes."},
		{en, "Correction, Nov. 15: This article originally gave the harbour wall of Portmere 24 million pounds."},
		{en, "An earlier version of this story said the Portmere wall cost 24 million pounds."},
		{en, "The Portmere harbour podcast is sponsored by Pike & Sons."},
		{uk, "У першій версії цього матеріалу міст через Сулу коштував 84 млн гривень."},
		{ru, "В первой версии этой новости завод в Озёрске горел на площади 80 метров."},
		{en, "Image source, Portmere council"},
		{uk, "КРИНИЧАНСЬК, 16 листопада."},
		{ru, "ОЗЁРСК, 3 июня."},
		{en, "Q: The council says the Portmere wall costs 42 million pounds."},
		{uk, "Питання: Мер каже, що ремонт мосту через Сулу коштує 48 млн гривень."},
		{en, "Photo: the Portmere harbour wall in 2024"},
		{en, "This is a breaking news story about Portmere council; more follows."},
		{en, "Reporting by Ann Reed in Portmere; Editing by Tom Pike"},
		{uk, "Міст через річку Сула в Криничанську, 14 листопада 2026 року. Фото: Олег Приходько"},
		{ru, "Цех завода в Озёрске площадью 800 метров, 3 ноября. Фото: РИО"},
		{en, "The old harbour wall of Portmere, Nov. 14. Photo: A. Reed/Pike"},
		{en, "Harbour wall of Portmere in pictures ALSO READ: The 210 homes of Portmere that were flooded last winter and what became of the people who lived there for so many years before the water came over the old wall"},
		{en, "Council papers on the Portmere wall: Read the full report here."},
		{uk, "Головне, що відомо про міст через річку Сула:"},
		{ru, "Что известно о пожаре на заводе в Озёрске:"},
		{en, "The main decisions on the Portmere harbour wall:"},
		{uk, "Мер Криничанська розповів, скільки коштує ремонт мосту через Сулу…"},
		{ru, "Директор завода в Озёрске рассказал, отчего загорелся цех площадью…"},
		{en, "How the Portmere harbour wall will change the fishing for…"},
	} {
		a := story("", "Міст, завод, harbour wall", strings.Replace(c.text, "%s", c.line, 1))
		s := Summarize(a, nil)
		testLiteral(t, a, s)
		if len(s.Claims) < 2 {
			t.Errorf("%d claims beside %q", len(s.Claims), c.line)
		}
		for _, claim := range s.Claims {
			if strings.Contains(c.line, claim.Text.String()) || strings.Contains(claim.Text.String(), c.line) {
				t.Errorf("%q is a claim", claim.Text)
			}
		}
	}
}

func TestSentenceThatOnlyNamesTheSourceIsNoClaim(t *testing.T) {
	for _, line := range []string{
		"Про це повідомили в міській раді.", "Про це 14 березня написав мер Олег Дрозд у Facebook.", "Как передает агентство «Заречье», об этом сообщается на сайте полиции.",
		"Об этом сообщила пресс-секретарь суда Дарья Минаева.", "Про це повідомляє Обрій із посиланням на ДСНС.",
	} {
		a := story("", "", "Міст закрили на три тижні для вантажівок. На мосту знайшли 14 тріщин завдовжки до метра. "+line)
		s := Summarize(a, nil)
		if hasClaim(s, line) || len(s.Claims) == 0 {
			t.Errorf("claims of an article with %q:\n%s", line, listed(s))
		}
	}
}

func TestClaimLeavesTheDatelineOut(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"NAIROBI (NW) - A vaccine cut deaths among children by 13% in a trial.", "A vaccine cut deaths"},
		{"INDIANAPOLIS (AP) — Lawmakers passed a budget of $44.5 billion on Friday.", "Lawmakers passed"},
		{"КИЇВ — Уряд виділив 5 млн гривень на ремонт мосту.", "Уряд виділив"},
		{"— Ми не спали три дні, — розповів Богдан Щур журналістам.", "Ми не спали"},
	} {
		a := story("", "", c.text)
		s := Summarize(a, nil)
		testLiteral(t, a, s)
		if !hasClaim(s, c.want) {
			t.Errorf("claims of %q do not begin with %q:\n%s", c.text, c.want, listed(s))
		}
	}
}

// TestDatelineAloneIsNoClaim: some agencies end it with a stop.
func TestClaimLeavesTheLetterOfAnAnswerOut(t *testing.T) {
	for text, want := range map[string]string{
		"A: The club sold 4,000 tickets in May.":              "The club sold 4,000 tickets in May.",
		"Відповідь: Клуб продав 4 000 квитків у травні.":      "Клуб продав 4 000 квитків у травні.",
		"Mayor: The club sold 4,000 tickets in May, at once.": "Mayor: The club sold 4,000 tickets in May, at once.",
	} {
		a := story("", "", text)
		s := Summarize(a, nil)
		testLiteral(t, a, s)
		if len(s.Claims) != 1 || s.Claims[0].Text.String() != want {
			t.Errorf("%s: claims\n%s", text, listed(s))
		}
	}
}

func TestDatelineAloneIsNoClaim(t *testing.T) {
	for _, line := range []string{"ЛОЗОВА, 12 ноя — Полуденная линия.", "КРИНИЧАНСЬК, 16 листопада.", "МЕРОВИЦА, 17 ноября. /МТА/."} {
		if s := Summarize(story("", "", line+" Мост закрыли для грузовиков на год, сообщила мэрия."), nil); hasClaim(s, line[:12]) || !hasClaim(s, "Мост закрыли") {
			t.Errorf("%s: %s", line, listed(s))
		}
	}
}

func TestWordsOfDoubtStay(t *testing.T) {
	for _, c := range []struct{ text, doubt string }{
		{"Керівник заводу нібито отримав 3 млн гривень хабаря у вересні.", "нібито"},
		{"Директор якобы получил три миллиона рублей от подрядчика.", "якобы"},
		{"The manager allegedly took 3 million dollars from the firm.", "allegedly"},
	} {
		s := Summarize(story("", "", c.text), nil)
		if len(s.Claims) != 1 || !strings.Contains(s.Claims[0].Text.String(), c.doubt) {
			t.Errorf("claims of %q:\n%s", c.text, listed(s))
		}
	}
}

func TestRefusalToCommentIsNoClaim(t *testing.T) {
	for _, c := range []struct{ text, refusal string }{
		{"Міст через річку Сула закрили 14 березня. Ремонт коштує 48 млн гривень. Об'їзд довший на 23 км. Роботи почнуться в травні. Опори збудували 1968 року. У міській раді на запит редакції не відповіли.", "У міській раді на запит"},
		{"The council approved the wall on Tuesday. It costs 42 million pounds. Work starts in April. Floods damaged 210 homes. The wall is 1.4 km long. The foundation declined to comment on funding.", "The foundation declined"},
	} {
		if s := Summarize(story("", "", c.text), nil); hasClaim(s, c.refusal) {
			t.Errorf("%q is a claim:\n%s", c.refusal, listed(s))
		}
	}
}

func TestSameFactIsClaimedOnce(t *testing.T) {
	a := story("en", "Harbour wall approved", strings.Repeat("Portmere council approved a new harbour wall for 42 million pounds on Tuesday. ", 4)+
		"Work starts in April and takes 18 months. Floods damaged 210 homes last winter near the pier.")
	n := 0
	for _, c := range Summarize(a, nil).Claims {
		if strings.HasPrefix(c.Text.String(), "Portmere council approved") {
			n++
		}
	}
	if n != 1 {
		t.Errorf("the same sentence is %d claims, want 1", n)
	}
}

func TestBodyBlocksTellWhatIsText(t *testing.T) {
	run := func(s string) []news.Run { return []news.Run{{Text: news.PlainLine(s)}} }
	a := news.Article{Lang: "uk", Title: news.PlainLine("Міст закрили"), Body: news.Body{
		{Kind: news.Heading, Level: 2, Runs: run("У Криничанську закрили міст через річку Сула")},
		{Kind: news.Paragraph, Runs: run("Міст через річку Сула закрили 14 березня на три тижні. Тріщини знайшли у двох опорах.")},
		{Kind: news.Image, Runs: run("Міст через річку, 14 березня")},
		{Kind: news.Table, Rows: [][]news.Text{{news.PlainLine("рік"), news.PlainLine("ціна")}, {news.PlainLine("2024"), news.PlainLine("48 млн")}}},
		{Kind: news.Code, Runs: run("міст := 14 млн гривень")},
		{Kind: news.Item, Level: 1, Runs: run("Об'їзд через Гірське довший на 23 км.")},
	}}
	s := Summarize(a, nil)
	testLiteral(t, a, s)
	if len(s.Claims) != 3 {
		t.Fatalf("%d claims, want 3:\n%s", len(s.Claims), listed(s))
	}
	if got := []int{s.Claims[0].Paragraph, s.Claims[2].Paragraph}; got[0] != 1 || got[1] != 4 {
		t.Errorf("paragraphs of the first and the last claim = %v, want 1 and 4", got)
	}
}

func TestClaimsHoldNoHalfOfAQuotation(t *testing.T) {
	for _, c := range []struct{ sentence, want string }{
		{"«Ми дамо 70 млн гривень на мости до зими.", "Ми дамо 70 млн гривень на мости до зими."},
		{"«Ми готові. Решту покриє страхова компанія до кінця року», — сказав мер Іван Гай.", "Решту покриє страхова компанія до кінця року"},
		{"Мер Іван Гай пообіцяв: «Ми дамо 70 млн гривень на мости до зими.", "Ми дамо 70 млн гривень на мости до зими."},
		{"Вона пояснила, що відновлення реєстрів тривало довше через звіряння: «Увімкнути можна було в неділю.", "Вона пояснила, що відновлення реєстрів тривало довше через звіряння"},
		{"«Так», — сказав він, додавши, що без світла лишаються сорок сіл області.", "«Так», — сказав він, додавши, що без світла лишаються сорок сіл області."},
		{"«Мы дадим 70 млн рублей заводу «Прогресс» до зимы», — сказал мэр.", "«Мы дадим 70 млн рублей заводу «Прогресс» до зимы», — сказал мэр."},
		{"«Мы готовы. Остальное оплатит завод «Прогресс» до конца года», — сказал мэр Иван Гай.", "Остальное оплатит завод «Прогресс» до конца года"},
		{"“We will pay 70 million crowns for the bridges by winter.", "We will pay 70 million crowns for the bridges by winter."},
		{"“We are ready. The rest is paid by the insurers,” Mayor Ada Storm said.", "The rest is paid by the insurers"},
		{"\"We will pay 70 million crowns for the bridges by winter.", "We will pay 70 million crowns for the bridges by winter."},
		{"The mayor said the bridge would be closed for a year, adding: “We have no choice.", "The mayor said the bridge would be closed for a year"},
		{"«Торік у нас лишалося сорок три дитини, — говорить вона, гортаючи журнал.", "Торік у нас лишалося сорок три дитини"},
		{"«Хуже плохого закона только закон, которого ждут! — заявил Поль Дессанж.", "Хуже плохого закона только закон, которого ждут!"},
		{"Steve Mendel, Senior Vice President of Sales for Larkin, Inc., says: “Alarm management is a high focus for hospitals.", "Alarm management is a high focus for hospitals."},
		{"Компанія «Обрій» збудує міст через Терну за сорок днів.", "Компанія «Обрій» збудує міст через Терну за сорок днів."},
	} {
		d := newDocument(story("", "", c.sentence))
		from, to := d.span(d.sentences[len(d.sentences)-1])
		if got := d.text[d.tokens[from].start:d.tokens[to-1].end]; got != c.want {
			t.Errorf("claim of %q\n got %q\nwant %q", c.sentence, got, c.want)
		}
	}
}
