package summarize

import (
	"strings"
	"testing"

	"visti/internal/news"
)

// piecesOf are the sentences of a text, with "|" between them; what is no sentence of the article
// stands in brackets.
func piecesOf(lang, text string) string {
	d := newDocument(news.Article{Lang: lang, Teaser: news.Plain(text)})
	var pieces []string
	for i := range d.sentences {
		s := d.sentence(i)
		piece := d.text[s.start:s.end]
		if s.kind != plainSentence {
			piece = "[" + piece + "]"
		}
		pieces = append(pieces, piece)
	}
	return strings.Join(pieces, "|")
}

// testCutBehind holds that junk, which is no sentence, is cut from the one behind it.
func testCutBehind(t *testing.T, lang, junk, rest string) {
	t.Helper()
	want := "[" + strings.TrimSpace(junk) + "]|" + rest
	if got := piecesOf(lang, junk+rest); got != want {
		t.Errorf("%s, want\n%s", got, want)
	}
}

// testWhole holds that a text is one sentence, or none.
func testWhole(t *testing.T, lang, text string) {
	t.Helper()
	if got := piecesOf(lang, text); strings.Contains(got, "|") {
		t.Errorf("%s", got)
	}
}

// TestCreditsThatLostTheirStop parts who took a picture from the sentence behind it.
func TestCreditsThatLostTheirStop(t *testing.T) {
	for _, c := range []struct{ lang, credit, rest string }{
		{"en", "Photo: Mara Ellwood ", "Residents of the town left for Kerrow on Monday."},
		{"en", "Photo: Mara Ellwood", "On Monday the council approved 12 million."},
		{"en", "Photo by M. Ellwood / Pell Press ", "The council approved the plan on Monday."},
		{"en", "Photo: Mara Ellwood for Pell Press ", "Prosecutors opened a case on Monday."},
		{"en", "Photo: Pell Press archive ", "The leak was found on Thursday by a student."},
		{"en", "Photo: The Guardian ", "It is the third flood in the town this year."},
		{"en", "Photo: Civil Protection of Pell", "No deaths have been confirmed so far."},
		{"en", "Photo: AFP ", "Mara Ellwood left the town on Monday evening."},
		{"en", "Photo courtesy of Pell Museum ", "The mayor opened the hall on Monday."},
		{"en", "The flooded street in Pell on Monday Photo: Mara Ellwood ", "He said nobody was hurt."},
		{"en", "Courtesy of the museum ", "A hailstone is a diary of the cloud."},
		{"en", "Image credit: Pell Press ", "As the water rose, people left the town."},
		{"en", "Getty Images ", "The bridge will cost the town 12 million."},
		{"en", "File photo ", "The bridge will cost the town 12 million."},
		{"uk", "Фото: Мар'яна Дуб ", "Міська рада ухвалила план у понеділок."},
		{"uk", "Фото: пресслужба ДСНС ", "За словами мера, міст коштуватиме дорого."},
		{"uk", "Фото: пресслужба ДСНС", "Поліція повідомила про 12 поранених."},
		{"uk", "Фото: читач «Огляду» ", "Мешканці міста виїхали в понеділок."},
		{"uk", "Фото з архіву музею ", "Рятувальники вивезли з міста 300 людей."},
		{"uk", "Фото пресслужби Керрівської облради ", "Понад 300 людей залишили місто."},
		{"uk", "Затоплена вулиця в Пеллі, фото: Мар'яна Дуб ", "Олена Таррель сказала про це в понеділок."},
		{"ru", "Фото: iStock ", "Городской совет утвердил план в понедельник."},
		{"ru", "Фото автора ", "Раньше на этом месте стояла больница."},
		{"ru", "Архивное фото ", "Жители города уехали в понедельник."},
		{"ru", "На фото: затопленная улица ", "Жители сообщили о 12 раненых."},
	} {
		testCutBehind(t, c.lang, c.credit, c.rest)
	}
}

// TestWordsOfPicturesAreNoCredits has the words of credits in sentences and captions.
func TestWordsOfPicturesAreNoCredits(t *testing.T) {
	for _, c := range []struct{ lang, text string }{
		{"ru", "Видео опубликовала Национальная полиция Керрова вечером в понедельник."},
		{"ru", "Фото с места событий показала Национальная полиция Керрова в понедельник."},
		{"uk", "Відео з місця події поширила Національна поліція в понеділок увечері."},
		{"uk", "Відео: У Керрові горить склад на околиці міста."},
		{"en", "Photo: Mayor Joan Tarrel opens the bridge over the river on Monday."},
		{"uk", "Фото: міст через річку Сула біля Керрова восени 2024 року."},
		{"en", "Reuters and Pell Press reported the flood on Monday evening."},
		{"en", "Video shows Mara Ellwood The day after she left the town."},
		{"uk", "Відео ДСНС України зібрало тисячі переглядів за вечір."},
		{"ru", "Видео из Керрова показали вечером в понедельник."},
		{"ru", "Видео пресс-службы Кремля показали вечером в понедельник."},
		{"uk", "Відео з місця вибуху Національна поліція показала вранці."},
		{"en", "Video service Netflix raised prices for all its users on Monday."},
		{"en", "Getty Images CEO Craig Peters said prices would rise."},
		{"en", "The big picture: House Speaker Mike Johnson faces a revolt."},
		{"en", "Bodycam video: Texas Police officers save a dog from the river."},
		{"uk", "Фото: ДСНС Верховна Рада ухвалила план у понеділок."},
		{"uk", "Відео: У Львові На Замковій горі горить склад."},
		{"uk", "Відео з дрона показали Сили оборони в понеділок."},
		{"en", "Photo: Mara Ellwood The Mill"},
		{"en", "Photo: LinkedIn page of the mayor of Pell on Monday."},
		{"en", "Photo: Museum of The Hague seen from the river on Monday."},
		{"uk", "Фото: «Огляд» Керрова показали вчора на виставці."},
		{"uk", "Джерело: ДСНС України у фейсбуці в понеділок."},
		{"uk", "На фото: ДСНС України гасить склад у Керрові."},
		{"en", "Photo: Joan Tarrel Studios for the Pell Press office in Kerrow."},
		{"en", "Photo: Joan Tarrel Pictures archive of the town in Kerrow."},
		{"uk", "Відео очевидців Поліція додала до справи в понеділок."},
		{"ru", "Фото: Владимир Путин Президент России на совещании в понедельник."},
		{"en", "Photo: Kyiv Mayor Vitali Klitschko opens the bridge on Monday."},
		{"uk", "Джерело: Президент України Володимир Зеленський у Telegram"},
		{"uk", "Зеленський показав відео: ППО Києва збила 20 дронів."},
		{"uk", "Відео про те, як горить відділення ПриватБанку, зібрало перегляди."},
		{"uk", "Як пише Reuters, ПриватБанк виграв суд у Лондоні."},
		{"en", "Reuters reported that LinkedIn would close an office in Pell."},
		{"uk", "Відео з КАМАЗами окупантів показали вранці в понеділок."},
	} {
		testWhole(t, c.lang, c.text)
	}
}

// TestHeadingsBehindWhichABlankIsLeft parts headings that ask, name or quote something from what
// they head.
func TestHeadingsBehindWhichABlankIsLeft(t *testing.T) {
	for _, c := range []struct{ lang, head, rest string }{
		{"en", "What is known so far ", "On Monday the council approved 12 million."},
		{"en", "‘A number on paper’ ", "Among those in the gallery was her son."},
		{"en", "‘A number on paper’", "The court adjourned until Monday."},
		{"en", "Background ", "In Kerrow nobody was hurt in the crash."},
		{"uk", "Передісторія", "Поліція повідомила про 12 поранених."},
	} {
		testCutBehind(t, c.lang, c.head, c.rest)
	}
	for _, c := range []struct{ lang, text string }{
		{"en", "China's vice premier He Lifeng met the mayor on Monday evening."},
		{"en", "Vietnam's president To Lam met the mayor on Monday evening."},
		{"en", "Delegates visited The Hague on Monday to sign the treaty."},
		{"en", "When will I know whether the bridge is open to us."},
		{"en", "A film that they call The long way to Pell was shown in May."},
		{"uk", "Лідер партії За майбутнє виступив у понеділок у парламенті."},
		{"uk", "Мережа магазинів Про запас закрилася в понеділок увечері."},
		{"uk", "Нестача вітаміну С призводить до цинги в дітей."},
		{"ru", "Фигурант дела С. признал вину в понедельник."},
		{"en", "How much vitamin A do adults need every day."},
		{"uk", "Зеленський підписав закон Про доброчесне лобіювання в понеділок."},
		{"uk", "Бійця нагородили орденом За мужність посмертно."},
		{"en", "Where in the world will I know the answer to that."},
		{"uk", "Довідка Про несудимість потрібна всім у понеділок."},
		{"ru", "Справка О несудимости нужна всем в понедельник."},
		{"en", "How the retired Police officer caught the thief."},
		{"en", "Details They shared with the court helped the judge."},
		{"en", "How the musical Six became a hit is told in Pell."},
		{"en", "What those people visited The Hague for is unclear."},
		{"en", "Who will be the next Pope is unclear to everybody."},
		{"en", "What did vice premier He say on Monday to the council."},
		{"uk", "“Депутати від партії “Слуга народу” підтримали закон”, – сказав він."},
		{"ru", "Детали Полиция не раскрывает до конца следствия."},
		{"ru", "Когда откроется новая Городская больница рассказали в понедельник."},
		{"uk", "Коли в місто Керрів прийшли війська мешканці вже виїхали."},
	} {
		testWhole(t, c.lang, c.text)
	}
}
