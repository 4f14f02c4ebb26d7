package summarize

import "testing"

func TestWhoInUkrainianForms(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"between subject and verb", "Міністерка економіки Юлія Бондар в ефірі телемарафону повідомила, що експорт зріс на 12%.", []string{"Юлія Бондар"}},
		{"an aside about the subject", "Зоолог Марк Вебб, який не брав участі в дослідженні, в коментарі BBC сказав, що робота переконлива.", []string{"Марк Вебб via BBC"}},
		{"a role with an aside", "Адвокатка потерпілих, яка була в залі, сказала журналістам, що вирок її задовольнив.", []string{"Адвокатка потерпілих"}},
		{"apposition", "«Це перша знахідка», — зауважила керівниця групи, докторка наук Зоряна Гук.| За словами вченої, метелик живе в горах.", []string{"Зоряна Гук", "Зоряна Гук"}},
		{"a word no table knows", "«Він летів, як божевільний», — каже продавчиня з кіоску Ніна.", []string{"продавчиня з кіоску Ніна"}},
		{"compound body", "У Держприкордонслужбі кажуть, що черг немає.", []string{"Держприкордонслужба"}},
		{"former official", "Сам ексчиновник запевняє, що гроші йому підкинули.", []string{"ексчиновник"}},
		{"second verb of one subject", "Захисник Ігор Черезов назвав вирок політичним і пообіцяв апеляцію.", []string{"Ігор Черезов"}},
		{"data tell", "Яйця подорожчали на 20%, свідчать дані Держстату.", []string{"Держстат"}},
		{"message of the body", "Міноборони замовило 2 000 датчиків, ідеться в повідомленні відомства.", []string{"Міноборони"}},
		{"the expert", "Директор спілки Сергій Карпенко сказав, що ціна не впаде.| \"Курей стало менше\", - пояснює експерт.", []string{"Сергій Карпенко", "Сергій Карпенко"}},
		{"initials in the genitive", "Юрист Руслан Бойченко прийшов до суду.| На думку Р. Бойченка, рішення скасують.", []string{"-", "Руслан Бойченко"}},
		{"a man's genitive", "За словами Олександра Щура, виборів не буде.", []string{"Олександр Щур"}},
		{"a line of dialogue goes on", "— Я бачила рішення суду, — каже Ксенія Семен.| — Його не виконують.", []string{"Ксенія Семен", "Ксенія Семен"}},
		{"opinion of them", "Економісти банку пояснюють рішення руйнуванням енергетики.| На їхню думку, відновлення потребує 524 млрд доларів.", []string{"Економісти банку", "Економісти банку"}},
		{"the woman", "Оксана Гриців розповіла, що хлопець здоровий.| «Він прийшов мокрий», — згадує жінка.", []string{"Оксана Гриців", "Оксана Гриців"}},
		{"the department of before", "МЗС висловило протест.| У відомстві наголосили, що удар є злочином.", []string{"-", "МЗС"}},
		{"after a role in quotation marks", "Забудовник «Київбуд» переконує, що має всі дозволи.", []string{"Забудовник «Київбуд»"}},
		{"the subject and not who is quoted", "«Мельник помиляється», — сказала Ірина Ковтун.| Вона додала, що міст закриють.", []string{"Ірина Ковтун", "Ірина Ковтун"}},
	})
}

func TestWhoInRussianForms(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"words between verb and subject", "— Мы заслужили эту победу, — сказал после игры тренер «Факела» Роман Дедов.| — Ребята играли до конца.", []string{"Роман Дедов", "Роман Дедов|-"}},
		{"a source that the medium knows", "Как сообщил РБК источник, близкий к правительству, обсуждалась и индексация на 9%.", []string{"?"}},
		{"a body and no head", "Тем временем ВОЗ сообщила о снижении заболеваемости.", []string{"ВОЗ"}},
		{"there", "В Роспотребнадзоре призвали жителей прививаться.| Там отметили, что вакцина есть.", []string{"Роспотребнадзор", "Роспотребнадзор"}},
		{"the department", "Следственный комитет возбудил дело, говорится в сообщении ведомства.", []string{"Следственный комитет"}},
		{"through a medium", "Дело передано в суд.| Как передает «Заречье», об этом сообщается на сайте прокуратуры.", []string{"прокуратура via Заречье|прокуратура via «Заречье»", "прокуратура via Заречье|прокуратура via «Заречье»"}},
		{"with a date between", "Корабли вывели в море.| Об этом в воскресенье, 17 ноября, сообщает «Вестник».", []string{"Вестник", "Вестник"}},
		{"adjective of the body", "По данным оперативного штаба, заболели 12 человек.", []string{"оперативный штаб"}},
		{"no subject in the place", "В Москве действия сторон назвали ошибкой.", []string{"-"}},
		{"genitive of a man", "По словам Александра Щербакова, выборов не будет.", []string{"Александр Щербаков"}},
		{"a quotation and another's words", "«Выделить два миллиарда рублей бюджету».| Ранее премьер-министр Михаил Лосев пообещал помощь предприятиям.", []string{"-", "Михаил Лосев"}},
	})
}

func TestWhoInEnglishForms(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"name between commas", "The council's finance lead, Priya Nandy, told a meeting that the authority faced a shortfall.", []string{"Priya Nandy"}},
		{"its president", "A union called the cuts a betrayal.| Its president, Dale Moore, said talks would begin.", []string{"-|union|?", "Dale Moore"}},
		{"statement is no speaker", "Acme Life Sciences Ltd., which lost its licences, said in a statement that a court issued the ruling.", []string{"Acme Life Sciences Ltd.|Acme Life Sciences"}},
		{"told whom", "\"It will be a boon,\" Shubham Dahl, a student living nearby, told Newswire.", []string{"Shubham Dahl via Newswire"}},
		{"maker of the figures", "Spending grew to 5.4%, according to projections from the nonpartisan Budget Services Agency.", []string{"nonpartisan Budget Services Agency|Budget Services Agency"}},
		{"who closes the sentence", "A new study appeared.| Some 36% of investors said they bought stocks, the study found.", []string{"-", "study|new study"}},
		{"the newspaper", "Leaks were revealed by newspaper Morning Post.| The newspaper reported that 30 officers left.", []string{"-|Morning Post", "Morning Post"}},
		{"they after a crowd", "The sale has begun, sources said.| Talks are at an early stage, they said.", []string{"?", "?"}},
		{"nationality", "Midfielder Julio Tavares scored twice.| \"We were angry,\" the Brazilian said.", []string{"-", "Julio Tavares"}},
		{"quotation of a wire", "``A shorter season matters,`` said Steve Sadler, adviser for Mastermind.", []string{"Steve Sadler"}},
		{"age before the name", "They stayed locked up for days, said 70-year-old shopkeeper Nand Lal.", []string{"Nand Lal|shopkeeper Nand Lal"}},
		{"crowd by its plural", "Shoppers will not buy more, retail consultants said.", []string{"?"}},
	})
}

func TestStrayQuotationMarkQuotesNothing(t *testing.T) {
	text := "\"Мост закрыли утром.| Движение перекрыто.| Работают спасатели.| Причину ищут.| Объезд готов.| Ущерб оценят позже.| Жители ждут.| Ремонт начнут весной. \""
	var who []string
	for range 8 {
		who = append(who, "-")
	}
	testSpoken(t, []spokenCase{{"in front of all", text, who}})
}
