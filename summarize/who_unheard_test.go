package summarize

import "testing"

// TestSurnamesThatNoTableHas begin a sentence and say something in it.
func TestSurnamesThatNoTableHas(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"to whom", "Клорр сказав журналістам, що він радий.", []string{"Клорр"}},
		{"where", "Лінтгрен заявила на брифінгу, що вона рада.", []string{"Лінтгрен"}},
		{"ru: before a quotation in the next paragraph", "Команда выиграла. Ближе всех был Лев Фирнино.\n\n|Клорр сказал после матча:\n\n|«Лучше решать игру раньше.| Мы ждали».\n\n|«Мы сделали выводы».", []string{"-", "-", "Клорр", "Клорр", "Клорр", "Клорр"}},
		{"ru: a place before the verb", "Клорр на встрече перед матчем с Эстонией заявил, что он рад.", []string{"Клорр"}},
		{"ru: two words and a place", "Куус Титтинк на встрече перед матчем с Эстонией заявил, что он рад.", []string{"Куус Титтинк"}},
		{"an adverb", "Незабаром сказав у ефірі, що ціни зростуть і їх не спинять.", []string{"-|?"}},
		{"an adverb with a consonant", "Наостанок заявила на брифінгу, що ціни зростуть.", []string{"-|?"}},
		{"ru: an adverb", "Вскоре сказал в эфире, что цены вырастут и их не остановят.", []string{"-|?"}},
		{"a verb before who says it", "Найбільше додала капуста: за місяць вона подорожчала вдвічі.", []string{"-"}},
		{"an object", "Федір Дуб вийшов.| Крик у коридорі пояснив тим, що сварився з постачальником.", []string{"-", "Федір Дуб|-|?"}},
	})
}

// TestParentsOfSomebody: whose mother says a thing does not say it.
func TestParentsOfSomebody(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"who was named", "Водія Тараса Позенка поховають у Дніпрі.| Про це повідомила його мати Ольга Кріль.| «Він поруч», – написала мама.", []string{"Ольга Кріль", "Ольга Кріль", "Ольга Кріль"}},
		{"whose she is", "Водія Тараса Позенка поховають у Дніпрі.| «Він поруч», – написала мама Позенка.", []string{"-", "мама Позенка"}},
		{"ru: who was not", "Водителя Тараса Пыженкова похоронят.| «Он всегда рядом», – написала мать Пыженкова.", []string{"-", "мать Пыженкова"}},
	})
}

// TestQuotationsWithWordsInTheSameMarks go on behind them.
func TestQuotationsWithWordsInTheSameMarks(t *testing.T) {
	o := "Олександра Вій"
	testSpoken(t, []spokenCase{
		{"words without a capital", "«Ми бачимо, як курорт стає базою.| Навіть ті, хто вітав прихід «нової весни», мовчать.| Рівень впав», – наголосила директорка Олександра Вій.", []string{o, o, o}},
		{"curled marks", "“Політика “Зроблено в нас” дала 88 млрд.| Галузь зростає.| Сплата теж”, – зауважила Олександра Вій.", []string{o, o, o}},
		{"ru: a clause of a law in brackets", "«Суд изменил меру обвиняемому по статье 160 («Растрата»).| Ему избран арест», — говорится в сообщении прокуратуры.", []string{"прокуратура|сообщение прокуратуры|-", "прокуратура|сообщение прокуратуры"}},
	})
}
