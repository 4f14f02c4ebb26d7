package summarize

import (
	"testing"

	"visti/internal/news"
)

// TestTwoWhoSaySoTogether are both named, and "they" behind it are the two.
func TestTwoWhoSaySoTogether(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"persons", "Іван Лис та Петро Вовк розповіли, що бій тривав три години.| Вони додали, що чекають на заміну.", []string{"Іван Лис та Петро Вовк", "Іван Лис та Петро Вовк"}},
		{"with their offices", "Президент Лев Дуб та прем'єр Марія Сич заявили, що бюджет буде вчасно.", []string{"Лев Дуб та Марія Сич"}},
		{"three", "Лев Дуб, Іван Лис та Петро Вовк заявили, що підуть у суд.", []string{"Лев Дуб, Іван Лис та Петро Вовк"}},
		{"three behind the verb", "Школу закриють, сказали мер Лев Дуб, ректор Іван Лис і тренер Петро Вовк.", []string{"Лев Дуб, Іван Лис і Петро Вовк"}},
		{"three in their words", "За словами Лева Дуба, Івана Лиса та Петра Вовка, школу закриють.", []string{"Лев Дуб, Іван Лис та Петро Вовк"}},
		{"one in whose words two met", "За словами Лева Дуба, Іван Лис і Петро Вовк зустрілися на мосту.", []string{"Лев Дуб"}},
		{"and who is theirs", "Мер Лев Дуб та його заступниця Марія Сич заявили, що міст закриють.", []string{"Лев Дуб та Марія Сич"}},
		{"and who is theirs, behind the verb", "Міст закриють, повідомили мер Лев Дуб та його заступниця Марія Сич.", []string{"Лев Дуб та Марія Сич"}},
		{"and whose lawyer has no name", "Лев Дуб та його адвокат заявили, що справу закрито.", []string{"-"}},
		{"firms", "Фірми «Альфа», «Бета» та «Гамма» повідомили, що завод закриють.", []string{"Альфа, Бета та Гамма"}},
		{"ru: clubs", "Клубы «Волна» и «Заря» заявили, что матч отменят.", []string{"Волна и Заря"}},
		{"who is of firms", "Працівники заводів «Альфа» і «Бета» повідомили, що завод закриють.", []string{"працівники заводів"}},
		{"clubs that played", "У матчі «Альфа» і «Бета» зіграли внічию, повідомили організатори.", []string{"організатори"}},
		{"clubs, by the name of one", "Клуби «Альфа» і «Бета» заявили, що матч скасують.", []string{"Альфа і Бета"}},
		{"ru: media", "Издания «Альфа» и «Бета» сообщили, что мост закроют.", []string{"Альфа и Бета"}},
		{"who own firms", "Власники «Альфи» і «Бети» заявили, що закриють 14 цехів.", []string{"-"}},
		{"whom a firm hires", "Учора адвокати компанії «Альфа» і «Бета» заявили, що закриють 14 цехів.", []string{"-"}},
		{"the second of a holding's", "Заводи холдингу «Альфа» і «Бета» заявили, що закриють 14 цехів.", []string{"-"}},
		{"bodies", "Поліція та прокуратура повідомили, що водія затримано.", []string{"Поліція та прокуратура"}},
		{"behind the verb", "Школу закриють.| Про це повідомили Іван Лис та Петро Вовк.", []string{"Іван Лис та Петро Вовк", "Іван Лис та Петро Вовк"}},
		{"behind a quotation", "«Школу закриють», — сказали Лев Дуб і Марія Сич.", []string{"Лев Дуб і Марія Сич"}},
		{"in their words", "За словами мера Лева Дуба і Марії Сич, школу закриють.", []string{"Лев Дуб і Марія Сич"}},
		{"only one of two", "Школу закриють, сказав Лев Дуб і Марія Сич підтвердила це.", []string{"Лев Дуб"}},
		{"not who was met", "Президент зустрівся з Іваном Лисом, і Петро Вовк заявив, що домовленості є.", []string{"Петро Вовк"}},
		{"a thing beside a body", "Поліція прибула на місце, і прокуратура повідомила, що водія затримано.", []string{"прокуратура"}},
		{"one of two, by the verb", "Лев Дуб і Марія Сич сказала, що школу закриють.", []string{"Марія Сич"}},
		{"who were told", "Лева Дуба та Івана Лиса повідомили, що їх звільнено.", []string{"-"}},
		{"crowds", "Eyewitnesses and local residents said two men were held.", []string{"?"}},
		{"a body and a person", "Поліція та мер Лев Дуб повідомили, що водія затримано.", []string{"Поліція та Лев Дуб"}},
		{"offices", "Мер і губернатор заявили, що міст закриють.", []string{"Мер і губернатор"}},
		{"ru: persons", "Иван Лис и Пётр Волк рассказали, что бой шел три часа.", []string{"Иван Лис и Пётр Волк"}},
		{"ru: a body known by two names", "Молочный союз и Союз экспортёров зерна подтвердили, что вагонов нет.", []string{"Молочный союз и Союз экспортёров зерна"}},
		{"en: persons", "After the talks, John Smith and Mary Brown said the plan works.| They added that it is cheap.| Smith said he was glad.", []string{"John Smith and Mary Brown", "John Smith and Mary Brown", "John Smith"}},
		{"en: with their offices", "Mayor John Smith and council leader Mary Brown said the plan works.", []string{"John Smith and Mary Brown"}},
		{"en: of whom one did something", "“We are fine,” said John Smith and Mary Brown left the room.", []string{"John Smith"}},
		{"en: in their words", "According to John Smith and Mary Brown, the plan works.", []string{"John Smith and Mary Brown"}},
		{"en: a body with and", "Dr. Joneigh Krog of the Pell Department of Health and Human Services says the risk continues.", []string{"Joneigh Krog"}},
		{"en: two offices of one", "In an interview, military analyst and retired colonel Bert Dahlgren said the front is quiet.", []string{"Bert Dahlgren"}},
		{"en: surnames alone", "Jeremy Finch and John Dunmore met on Monday.| Finch and Dunmore said the plan works.", []string{"-", "Jeremy Finch and John Dunmore"}},
		{"en: what a body did", "The union tore open old wage deals and the strike committee said it was late.", []string{"strike committee"}},
		{"en: and who is theirs", "Ann Reed and her deputy Bert Dahl said the bridge would close.", []string{"Ann Reed and Bert Dahl"}},
		{"en: two with their offices behind the verb", "The bridge would close, said Mayor Ann Reed and Bishop Carl Holt.", []string{"Ann Reed and Carl Holt"}},
		{"en: three behind the verb", "The bridge would close, said Ann Reed, Carl Holt and Bert Dahl.", []string{"Ann Reed, Carl Holt and Bert Dahl"}},
		{"en: bodies", "The police and the ministry said two men were held.", []string{"police and ministry"}},
	})
}

// TestEachOfTwoIsTheSpeaker of what they say together.
func TestEachOfTwoIsTheSpeaker(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"Іван Лис та Петро Вовк", "Іван Лис", true},
		{"Petro Vovk", "Іван Лис та Петро Вовк", true},
		{"Лев Дуб, Іван Лис та Петро Вовк", "Іван Лис і Марія Сич", true},
		{"Іван Лис та Петро Вовк", "Петро Лис", false},
		{"Міністерство освіти і науки", "Академія науки", false},
	} {
		if got := SameSpeaker(news.PlainLine(c.a), news.PlainLine(c.b)); got != c.want {
			t.Errorf("%q and %q: same = %v, want %v", c.a, c.b, got, c.want)
		}
	}
}
