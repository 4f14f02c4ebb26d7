package summarize

import "testing"

func TestNamesInTheirOwnCase(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"an indeclinable body", "У Державному бюро розслідувань пояснили, що справа закрита.", []string{"Державне бюро розслідувань"}},
		{"ru: an indeclinable body", "В Национальном бюро статистики сообщили, что цены растут.", []string{"Национальное бюро статистики"}},
		{"ru: a man in the genitive", "Протестующие требовали отставки режима Александра Лукашенко.| Вера Тихонова приехала.| Беседуя с журналистами, она сообщила, что перечень готов.", []string{"-", "-", "Вера Тихонова"}},
		{"ru: behind a preposition", "Санкции ввели против Александра Лукашенко.| Вера Тихонова приехала.| Она сообщила, что перечень готов.", []string{"-", "-", "Вера Тихонова"}},
		{"ru: a woman", "Актриса Александра Лукашенко сыграла роль.| Она сказала, что рада.", []string{"-", "Александра Лукашенко"}},
		{"who is met with a man", "Під час перетину кордону Петром Гаком прикордонники чітко дотримувалися норм.| Прикордонники повідомили, що норм дотримано.", []string{"-", "Прикордонники"}},
		{"whose head", "«Неосторожность может погубить», — сказал предстоятель церкви.", []string{"предстоятель церкви"}},
		{"what is not his role", "«Це мотивує», — ділиться з гостями письменник своїм джерелом натхнення.", []string{"письменник"}},
		{"not a label", "Найменший учасник: Щербак Олександр 2006 р. н. зайняв 4 місце.", []string{"-"}},
		{"a surname that is a role", "The firm lost half of its staff, Wayne King said.| Prices fell by a third, King said.| Fares did too, the King said.", []string{"Wayne King", "Wayne King", "King"}},
		{"a role that is a surname", "Голова ради Олег Дуб приїхав.| Іван Голова сказав, що міст закрито.| Ціни впали, сказав голова.", []string{"-", "Іван Голова", "голова"}},
		{"no name at the beginning", "The firm lost its staff, Tim Cook said.| Hosting Cook in Pell is our dream, Ann Reed said.| Prices fell by a third, Cook said.", []string{"Tim Cook", "Ann Reed", "Tim Cook"}},
		{"not what is handed over", "Саме ці діти, їхні вчителі й батьки постійно збирають і передають кошти для фронту.", []string{"-"}},
	})
}

// TestMediumIsNoSurname: though a name in full in front of it looks so.
func TestMediumIsNoSurname(t *testing.T) {
	s := Summarize(story("ru", "", "Андре Петерссон играл в Москве три года.\n\n«Жить там было весело, много интересного», — цитирует Петерссона HockeyNews.se."), nil)
	for _, c := range s.Claims {
		if c.Via.String() == "HockeyNews.se" {
			return
		}
	}
	t.Errorf("claims %s, want one by way of HockeyNews.se", listed(s))
}
