package summarize

import (
	"testing"

	"visti/internal/news"
)

func TestSameSpeakerInTwoAlphabets(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"Зеленський", "Zelensky", true},
		{"Володимир Зеленський", "Volodymyr Zelenskyy", true},
		{"Владимир Зеленский", "Volodymyr Zelenskyi", true},
		{"Зеленский", "Зеленський", true},
		{"В. Зеленський", "Володимир Зеленський", true},
		{"Олена Зеленська", "Володимир Зеленський", false},
		{"Зеленська", "Зеленський", false},
		{"Наталія Гребінь", "Наталья Гребинь", true},
		{"Олександр Щербина", "Александр Щербина", true},
		{"Oleksandr Shcherbyna", "Олександр Щербина", true},
		{"Хокон Эльвестад", "Гокон Ельвестад", true},
		{"Юрій Жук", "Yurii Zhuk", true},
		{"Іван Коваль", "Петро Коваль", false},
		{"Петро Бойко", "Павло Бойко", false},
		{"Павло Бойко", "Павел Бойко", true},
		{"Марія Бойко", "Микола Бойко", false},
		{"Микола Бойко", "Николай Бойко", true},
		{"Володимир Рудь", "Vladimir Rud", true},
		{"Ганна Шпак", "Анна Шпак", true},
		{"Олексій Коваль", "Alexey Koval", true},
		{"Салій", "Viktor Salii", true},
		{"Яна Коваль", "Анна Коваль", false},
		{"ДСНС", "ДСНС", true},
		{"Northern Dispatch", "Northern Dispatch", true},
		{"Нацбанк", "Нацполіція", false},
		{"", "", false},
	} {
		if got := SameSpeaker(news.PlainLine(c.a), news.PlainLine(c.b)); got != c.want {
			t.Errorf("%q and %q: same = %v, want %v (%v, %v)", c.a, c.b, got, c.want, latinWords(c.a), latinWords(c.b))
		}
	}
}

func TestSaidByFindsAcrossLanguages(t *testing.T) {
	uk := Summarize(story("uk", "Переговори", "Президент Володимир Зеленський заявив, що переговори почнуться 12 травня. У Брюсселі зібралися 27 міністрів. Голова ради Іван Коваль сказав, що рішення ухвалять у червні."), nil)
	en := Summarize(story("en", "Talks", "President Volodymyr Zelensky said the talks would start on May 12. Ministers of 27 countries met in Brussels. The council has 27 members and one chair."), nil)
	got := SaidBy(news.PlainLine("Зеленский"), []news.Summary{uk, {}, en})
	if len(got) != 2 || got[0].Summary != 0 || got[1].Summary != 2 {
		t.Errorf("said by Зеленский: %v, want one claim of the first and one of the third", got)
	}
}
