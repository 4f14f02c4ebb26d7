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

// TestCreditsThatLostTheirStop parts who took a picture from the sentence behind it.
func TestCreditsThatLostTheirStop(t *testing.T) {
	for _, c := range []struct{ lang, credit, rest string }{
		{"en", "Photo: Mara Ellwood ", "Residents of the town left for Kerrow on Monday."},
		{"en", "Photo: Mara Ellwood", "On Monday the council approved 12 million."},
		{"en", "Photo by M. Ellwood / Pell Press ", "The council approved the plan on Monday."},
		{"en", "Photo: Pell Fire Service ", "12 people were hurt in the crash on Monday."},
		{"en", "Photo: Mara Ellwood for Pell Press ", "Prosecutors opened a case on Monday."},
		{"en", "Photo: Pell Press archive ", "The leak was found on Thursday by a student."},
		{"en", "Photo: The Guardian ", "It is the third flood in the town this year."},
		{"en", "Photo: Civil Protection of Pell", "No deaths have been confirmed so far."},
		{"en", "Photo: AFP ", "Mara Ellwood left the town on Monday evening."},
		{"en", "Photo courtesy of Pell Museum ", "Mayor Joan Tarrel opened the hall on Monday."},
		{"en", "Courtesy of the museum ", "A hailstone is a diary of the cloud."},
		{"en", "Image credit: Pell Press ", "As the water rose, people left the town."},
		{"en", "Mara Ellwood / Pell Press ", "According to the mayor, nobody was hurt."},
		{"en", "Mara Ellwood via Reuters ", "He said nobody was hurt in the crash."},
		{"en", "Getty Images ", "The bridge will cost the town 12 million."},
		{"en", "File photo ", "The bridge will cost the town 12 million."},
		{"en", "The flooded street in Pell on Monday Photo: Mara Ellwood ", "“We lost everything,” said Joan Tarrel."},
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
		{"ru", "На фото: затопленная улица ", "Полиция сообщила о 12 раненых."},
	} {
		want := "[" + strings.TrimSpace(c.credit) + "]|" + c.rest
		if got := piecesOf(c.lang, c.credit+c.rest); got != want {
			t.Errorf("%s, want\n%s", got, want)
		}
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
	} {
		if got := piecesOf(c.lang, c.text); strings.Contains(got, "|") {
			t.Errorf("%s", got)
		}
	}
}

// TestHeadingsBehindWhichABlankIsLeft parts headings that ask, name or quote something from what
// they head.
func TestHeadingsBehindWhichABlankIsLeft(t *testing.T) {
	for _, c := range []struct{ lang, head, rest string }{
		{"en", "What is known so far ", "On Monday the council approved 12 million."},
		{"en", "Why the price rose ", "Residents left the town on Monday evening."},
		{"en", "Angry farmers ", "In Kerrow the council approved 12 million."},
		{"en", "‘A number on paper’ ", "Among those in the gallery was her son."},
		{"en", "‘A number on paper’", "The court adjourned until Monday."},
		{"en", "Background ", "He said nobody was hurt in the crash."},
		{"uk", "Реакція ринку ", "За словами мера, міст коштуватиме дорого."},
		{"uk", "Що відомо про поранених ", "Понад 300 людей залишили місто."},
		{"uk", "Чому зросла ціна ", "Міська рада ухвалила план у понеділок."},
		{"uk", "Передісторія", "Поліція повідомила про 12 поранених."},
		{"ru", "Когда откроют мост ", "Жители города уехали в понедельник."},
	} {
		want := "[" + strings.TrimSpace(c.head) + "]|" + c.rest
		if got := piecesOf(c.lang, c.head+c.rest); got != want {
			t.Errorf("%s, want\n%s", got, want)
		}
	}
	for _, c := range []struct{ lang, text string }{
		{"en", "China's vice premier He Lifeng met the mayor on Monday evening."},
		{"en", "Vietnam's president To Lam met the mayor on Monday evening."},
		{"en", "Delegates visited The Hague on Monday to sign the treaty."},
		{"en", "When will I know whether the bridge is open to us."},
		{"en", "A film that they call The long way to Pell was shown in May."},
		{"uk", "Лідер партії За майбутнє виступив у понеділок у парламенті."},
		{"uk", "Мережа магазинів Про запас закрилася в понеділок увечері."},
		{"ru", "Когда откроется новая Городская больница рассказали в понедельник."},
		{"uk", "Коли в місто Керрів прийшли війська мешканці вже виїхали."},
	} {
		if got := piecesOf(c.lang, c.text); strings.Contains(got, "|") {
			t.Errorf("%s", got)
		}
	}
}
