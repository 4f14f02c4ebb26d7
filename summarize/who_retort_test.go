package summarize

import "testing"

// TestRetortsAreSaid: verbs by which words are thrown in mean other things too.
func TestRetortsAreSaid(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"behind a quotation", "«Тут немає підпису», – відрубала прокурорка Ніна Стецюк.", []string{"Ніна Стецюк"}},
		{"behind a line of a dialogue", "– Тобто він її бачив? – перепитала суддя Ніна Стецюк.", []string{"Ніна Стецюк"}},
		{"that", "Тренер Лев Дуб кинув, що знімки бачив лікар.", []string{"Лев Дуб"}},
		{"ru: over whom", "«Откуда 210?» – перебила его глава фракции Инна Воробей.", []string{"Инна Воробей"}},
		{"ru: dialogue", "– Редакции в папках нет, – отрезала Инна Воробей.", []string{"Инна Воробей"}},
		{"ru: slips", "Второй оговорился, что сроки ещё двигаются.", []string{"?"}},
		{"thrown", "Тренер Лев Дуб кинув рушник на лаву.", []string{"-"}},
		{"left", "Водій Лев Дуб кинув авто на трасі, що веде до Зарічного.", []string{"-"}},
		{"cut off", "Хірург Лев Дуб відрізав шматок шкіри завдовжки 5 см.", []string{"-"}},
		{"a record", "Нападник Лев Дуб перебив рекорд клубу.", []string{"-"}},
		{"ru: a shot", "Форвард Лев Дуб бросил по воротам 12 раз.", []string{"-"}},
		{"ru: a slip of the tongue", "Ведущий Лев Дуб оговорился в эфире.", []string{"-"}},
	})
}

// TestWhatIsRepeatedIsSaid: verbs of saying that tell what was said again and again
// need what was said.
func TestWhatIsRepeatedIsSaid(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"that", "Лікар Лев Дуб запевняв, що рука загоїться до літа.", []string{"Лев Дуб"}},
		{"in a body", "У міністерстві попереджали, що строк зсунеться.", []string{"міністерство"}},
		{"ru: that", "Прокурор Игнат Сомов указывал, что счёт закрыли.", []string{"Игнат Сомов"}},
		{"ru: as", "Как указывал адвокат Игнат Сомов, сделка была законной.", []string{"Игнат Сомов"}},
		{"ru: a colon", "В БЦГ парируют: кнопку нажимали на всех устройствах.", []string{"БЦГ"}},
		{"impersonal", "«Підвал наближається до цеху», — констатується у звіті інституту.", []string{"інститут|звіт інституту"}},
		{"took part", "Інспектор Лев Дуб підтверджував участь у змаганнях щороку.", []string{"-"}},
		{"in the dough", "Лев Дуб додавав у тісто соди.", []string{"-"}},
		{"ru: a contest", "Директор Лев Дуб объявлял конкурс трижды за год.", []string{"-"}},
		{"ru: a danger", "Вода угрожает трём сёлам.", []string{"-"}},
		{"ru: sees", "Сторож замечает волков каждую зиму.", []string{"-"}},
	})
}

// TestOurIsAName: what a party or a shop calls itself is not said by anybody.
func TestOurIsAName(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"ru", "Мост закроют, сообщил глава фракции «Наш край» Иван Дуб.", []string{"Иван Дуб"}},
		{"uk", "Партія «Наша хата» заявила, що на вибори не йде.", []string{"Партія «Наша хата»"}},
		{"said", "Мер сказав: «Наш край чекає».", []string{"мер|Мер"}},
	})
}
