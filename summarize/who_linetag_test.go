package summarize

import "testing"

// TestWhateverTheyDoBehindALine: who does something behind the dash of a line says it.
func TestWhateverTheyDoBehindALine(t *testing.T) {
	g, n := "Лука Гай", "Ніна Лель"
	uk := "Заступник мера Лука Гай наголосив, що грошей нема.| Депутатка Ніна Лель заперечила, що пил дорожчий.\n\n|"
	testSpoken(t, []spokenCase{
		{"she turned to him", uk + "— Ви продали нам пил, — звернулася вона до заступника.", []string{g, n, n}},
		{"he waves his hand", uk + "— Так, — махає рукою Лука Гай.| — Пилу нема.", []string{g, n, g, g}},
		{"by a role, with more behind it", uk + "— Ви продали нам пил! — підвелася з місця депутатка, яка досі мовчала.", []string{g, n, n}},
		{"behind a quotation", uk + "«Я так його назвала, бо скрипить», — підморгує 81-річна Олена Дуб, яку ми застаємо вдома.", []string{g, n, "Олена Дуб"}},
		{"ru: he shrugs", "Сторож Лука Гай открывает дверь.\n\n|— Замок старый, — пожимает плечами Гай.| — Чинить некому.", []string{"-", g, g}},
		{"ru: from his place", "Судья Инна Лель открыла заседание.\n\n|— Прогноз был ваш! — бросил с места капитан Лука Гай.", []string{"*", g}},
		{"ru: a crowd", "Судья Инна Лель открыла заседание.\n\n|— Прогноз был ваш! — крикнули с балкона.", []string{"*", "-|?"}},
		{"no dialogue", "Сторож Лука Гай сказал, что замок старый.\n\n|Там, где река мелеет, — живёт рыбак Ян Дуб.", []string{g, "-"}},
		{"a list", "У порту троє:\n\n|— Лука Гай, капітан;\n\n|— Ян Дуб, лоцман.", []string{"-", "-", "-"}},
		{"a dash inside the line", uk + "— Міст, якщо чесно, — то пором Івана Дуба.", []string{g, n, "-|*"}},
	})
}
