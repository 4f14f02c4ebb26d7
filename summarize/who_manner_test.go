package summarize

import "testing"

func TestMannerOfSaying(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"between commas", "Ці двадцять, не відступала депутатка Ніна Рак, треба записати.", []string{"Ніна Рак"}},
		{"behind what is said", "Чому тоді не записати двадцять, допитувалася депутатка Ніна Рак.", []string{"Ніна Рак"}},
		{"a gesture behind a quotation", "«Ключів немає ні в кого, бо замок міняли без нас», — розводить руками завгосп Іван Гук.", []string{"Іван Гук"}},
		{"going on", "«Другий раз нас просто не пустили до зали», — вела далі адвокатка Ніна Рак.", []string{"Ніна Рак"}},
		{"from a seat", "«Це неправда», — кинув з місця депутат Іван Гук.", []string{"Іван Гук"}},
		{"does not agree", "Депутат Іван Гук не погодився: міст упаде вже за рік.", []string{"Іван Гук"}},
		{"ru: soothes", "Сама по себе смесь не ядовита, успокаивает биолог Вера Рак: её выедают бактерии.", []string{"Вера Рак"}},
		{"ru: parries", "Юрист сети Иван Громов парирует: точки были убыточными.", []string{"Иван Громов"}},
		{"ru: does not give up", "Мост, не сдавался депутат Иван Громов, упадёт уже через год.", []string{"Иван Громов"}},
		{"ru: shrugs", "Денег нет, пожимает плечами завхоз Иван Громов.", []string{"Иван Громов"}},
		{"en: that", "MP Ivan Hale shouted that the bridge would fall.", []string{"Ivan Hale"}},
		{"en: behind what is said", "The bridge will fall within a year, mused engineer Ada Krog.", []string{"Ada Krog"}},
		{"en: at the end", "MP Ada Krog wrote a book.| The bridge will fall within a year, Krog protested.", []string{"-", "Ada Krog"}},
		{"en: a tag in the present", "Farmer Ada Krog keeps goats.| “They eat the roses and then they eat the fence,” Krog laughs.", []string{"-", "Ada Krog"}},
		{"en: not a shout alone", "MP Ivan Hale shouted at the driver.", []string{"-"}},
		{"en: not what they did meanwhile", "When the police came at noon, MP Ivan Hale protested.", []string{"-"}},
		{"en: not what is sung", "“The Wire of the River Pell,” Ada Krog sings on stage.", []string{"-"}},
		{"not a step back", "Загін капітана Івана Гука не відступав три доби.", []string{"-"}},
		{"not a shout alone", "Депутат Іван Гук кричав на вулиці.", []string{"-"}},
		{"not boxing", "Боксер Іван Гук махає руками: раунд почався.", []string{"-"}},
		{"not whom he led", "Провідник Іван Гук вів далі групу туристів.", []string{"-"}},
		{"ru: not what was given back", "Рыбак Иван Громов подхватил удочку, упавшую в воду.", []string{"-"}},
		{"ru: not a smile", "Вера Рак улыбается на снимке, сделанном в мае.", []string{"-"}},
	})
}

func TestNameOfOneWordThatReports(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"an agency", "Bloomberg reports that prices will rise in June.", []string{"Bloomberg"}},
		{"in the past", "Velor announced that its profits rose.", []string{"Velor"}},
		{"not without that", "Velor reported a rise in profits.", []string{"*"}},
		{"not a pronoun", "It reported that prices rose.", []string{"-|?"}},
	})
}
