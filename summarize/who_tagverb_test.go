package summarize

import "testing"

func TestAnyVerbBehindWhatIsSaid(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"an invitation", "«Приїдьте у травні», — запросила лікарка Ніна Рак.", []string{"Ніна Рак"}},
		{"in two sentences", "«Дерева не туди дивилися.| Приїдьте у травні», — запросила лікарка Ольга Бас.", []string{"Ольга Бас", "Ольга Бас"}},
		{"a pronoun", "Депутатка Зоряна Пак сказала, що проти.\n\n|— Ви продали нам пил, — звернулася вона до заступника.", []string{"Зоряна Пак", "Зоряна Пак"}},
		{"a gesture", "— Не було такого, — мотнув головою Іван Гук.", []string{"Іван Гук"}},
		{"ru: a nod", "— Так и было, — кивнул Иван Громов.", []string{"Иван Громов"}},
		{"not a thing", "«Хвиля», — грала музика.", []string{"-"}},
		{"not whom it is told of", "— Не знаю, — побачила Івана Гука сусідка.", []string{"-"}},
		{"not what somebody says they did", "— Я пішов додому, — двері зачинила Ніна Рак.", []string{"-"}},
		{"not what one of the words means", "«Хвиля» — виграла Ніна Рак.", []string{"-"}},
	})
}
