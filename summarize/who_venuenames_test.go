package summarize

import "testing"

func TestWhereSomebodyTellsIsNoPartOfThem(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"ru: a podcast", "В новом выпуске подкаста «После отбоя» врач объяснила, из чего складывается статистика.", []string{"врач"}},
		{"ru: an account", "В своем Facebook-аккаунте Филатов рассказал, что появилось кресло.", []string{"Филатов"}},
		{"an account", "У своєму акаунті мер Іван Гак розповів, що з'явилося крісло.", []string{"Іван Гак"}},
	})
}
