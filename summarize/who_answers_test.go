package summarize

import "testing"

func TestAnswersOfAnInterview(t *testing.T) {
	lead := "Настоятелька Ніна Лель двадцять років пекла хліб.\n\n|"
	rest := "\n\n|— Чи далеко до млина?\n\n|— Дві години.\n\n|— А взимку?\n\n|— Три.\n\n|— Хто допомагає?\n\n|— Сусіди."
	after := []string{"-", "Ніна Лель", "-", "Ніна Лель", "-", "Ніна Лель"}
	who := func(first ...string) []string { return append(append([]string{"-"}, first...), after...) }
	testSpoken(t, []spokenCase{
		{"the first question does not end in one", lead + "— Пані Ніно, з чого все почалося?| Кажуть, із печі.\n\n|— (Сміється.)| Хто каже?| Мабуть, із печі.| Ми купили її торік." + rest, who("-", "?|-", "*", "-", "Ніна Лель", "Ніна Лель")},
		{"he answered in her tale", lead + "— З чого все почалося?\n\n|— Ми написали майстрові.| Він відповів листом.| Сказав, що приїде.| Кажуть, піч стара." + rest, who("-", "Ніна Лель", "Ніна Лель", "Ніна Лель", "Ніна Лель")},
		{"who is named in her tale", lead + "— З чого все почалося?\n\n|— Майстер Лука Гай сказав, що піч стара." + rest, who("-", "Лука Гай")},
		{"no dialogue before", lead + "Млин стоїть на горі.| Чи старий він?\n\n|Його звели торік." + rest, who("-", "-", "-")},
		{"a dialogue of others before", lead + "— Хліба! — гукнув хтось.\n\n|— Нема, — відповіла Лель." + rest, who("*", "Ніна Лель")},
	})
}
