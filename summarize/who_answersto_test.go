package summarize

import "testing"

// TestWhoAnswersAQuestion: who spoke before a question answers it, in a line of dialogue that
// names nobody.
func TestWhoAnswersAQuestion(t *testing.T) {
	g, n := "Лука Гай", "Ніна Лель"
	uk := "Капітан Лука Гай сказав, що вітер був сильний.\n\n|— Вас попередили? — запитала прокурорка Ніна Лель.\n\n|"
	testSpoken(t, []spokenCase{
		{"in court", uk + "— Ні.| Нікого не попереджали.", []string{g, n, g, g}},
		{"with a dash inside", uk + "— Ні, рація — це рація.", []string{g, n, g}},
		{"ru: in court", "Капитан Лука Гай сказал, что ветер был сильный.\n\n|— Вас предупредили? — уточнил прокурор Ян Дуб.\n\n|— У нас не предупреждают.| Мой сменщик ушёл.", []string{g, "Ян Дуб", g, g}},
		{"ru: by turns", "Капитан Лука Гай сказал, что ветер был сильный.\n\n|— Кто звонил? — спросил прокурор Ян Дуб.\n\n|— Никто.\n\n|— А порт? — уточнил прокурор.\n\n|— Порт молчал.", []string{g, "Ян Дуб", g, "Ян Дуб", g}},
		{"another is asked", "Капітан Лука Гай сказав, що вітер був сильний.\n\n|— Хто дзвонив? — запитала прокурорка Ніна Лель у секретаря.\n\n|— Ніхто.", []string{g, "*", "-"}},
		{"another answers", uk + "— Ні, — вигукнув диспетчер Іван Дуб.", []string{g, n, "Іван Дуб"}},
		{"no line of dialogue", uk + "У залі засміялися.", []string{g, n, "-"}},
		{"nobody spoke before", "У залі було тихо.\n\n|— Вас попередили? — запитала прокурорка Ніна Лель.\n\n|— Ні.", []string{"-", n, "-"}},
	})
}

// TestLinesOfDialogue: the speaker behind a line has said all of it, questions or not, and is
// nobody of whom it tells.
func TestLinesOfDialogue(t *testing.T) {
	keeper, g := "Наглядач Лука Гай показує двері.| Він не сердиться.\n\n|", "Лука Гай"
	testSpoken(t, []spokenCase{
		{"who asks in between", keeper + "— Мені на пенсію скоро.| Думаєте, хтось прийде?| Син у війську, зять на морі, — каже він.", []string{"-", "-", g, "*", g}},
		{"ru: who asks in between", "Сторож Лука Гай показывает двери.\n\n|— Мне скоро на пенсию.| Кто придёт?| Сын на флоте, — говорит Гай.", []string{"-", g, "*", g}},
		{"what another said", keeper + "— Сусідка каже: «Терпи».| А я пішов.| Бо ж холодно, — згадує Гай.", []string{"-", "-", "*", g, g}},
		{"he is nobody in the line", "Наглядач Лука Гай показує двері.| Канцлер хоче миру, — каже він.", []string{"-", g}},
		{"he is the subject in front", "Наглядач Лука Гай показує двері.| Канцлер Ян Дуб прагне миру; він вважає, що війна скінчиться.", []string{"-", "Ян Дуб"}},
	})
}

// TestQuotesBehindWhoActs: a quotation without a speaker is of the one with whom the sentence
// before it begins.
func TestQuotesBehindWhoActs(t *testing.T) {
	lead := "Староста Лука Гай каже, що зв'язку нема.\n\n|"
	testSpoken(t, []spokenCase{
		{"by a given name", lead + "Віра не образилася.| «Зато я читаю».", []string{"*", "-", "Віра"}},
		{"ru: by a given name", "Староста Лука Гай говорит, что связи нет.\n\n|Вера не обиделась.| «Зато я читаю».", []string{"*", "-", "Вера"}},
		{"by the whole name", lead + "Учителька Ніна Лель не образилася.| «Зате я читаю».", []string{"*", "-", "Ніна Лель"}},
		{"it tells of her", lead + "Віра не образилася.| «Ми знаємо її: вона ж дитина».", []string{"*", "-", "Лука Гай"}},
		{"opened behind what she does", lead + "Віра записує в зошит: «Рейс третій.| Двоє людей і корова».", []string{"*", "*", "Віра"}},
		{"who is nobody", lead + "Зв'язку нема від весни.| «Ми чекаємо на вежу».", []string{"*", "-", "Лука Гай"}},
	})
}
