package summarize

import "testing"

// TestRoleBehindName: readers are told what somebody is where the text tells it behind
// the name, once a summary.
func TestRoleBehindName(t *testing.T) {
	for _, c := range []struct{ text, who, role string }{
		{"The wall will cost the council 42 million pounds, said Ann Reed, its treasurer.", "Ann Reed", "treasurer"},
		{"Ann Reed, the Velaran envoy to the union, said the wall would cost 42 million pounds.", "Ann Reed", "Velaran envoy to the union"},
		{"Ann Reed, secretary of Velara's Defence Council and head of its delegation, said the talks focused on borders.", "Ann Reed", "secretary of Velara's Defence Council and head of its delegation"},
		{"Ann Reed – the union's commissioner for trade, peace and security – said on Friday the talks would go on.", "Ann Reed", "union's commissioner for trade, peace and security"},
		{"\"The video is yet another example of what the army did in the valley,\" said Ann Reed, Watchful International's Director for East and South.", "Ann Reed", "Watchful International's Director for East and South"},
		{"Олег Дрозд, мер Криничанська, сказав, що міст через Сулу закриють до грудня.", "Олег Дрозд", "мер Криничанська"},
		{"За словами Олега Дрозда, міського голови Криничанська, міст через Сулу закриють до грудня.", "Олег Дрозд", "міський голова Криничанська"},
		{"Міст через Сулу закриють до грудня, сказав Олег Дрозд, начальник служби доріг.", "Олег Дрозд", "начальник служби доріг"},
		{"Мост через Сулу закроют до зимы, сообщил Игорь Брагин, директор завода «Весна».", "Игорь Брагин", "директор завода «Весна»"},
		{"Игорь Брагин — начальник смены — сообщил, что цех площадью 800 метров сгорел.", "Игорь Брагин", "начальник смены"},
		{"Ганна Сидорівна Чепель, заступниця міністра юстиції, зазначила, що держава витратила 12 мільйонів.", "Ганна Сидорівна Чепель", "заступниця міністра юстиції"},
		{"— Тяжёлая игра за 90 минут, — подвёл итоги матча с «Волной» главный тренер «Зари» Лев Гай.", "Лев Гай", "главный тренер «Зари»"},
		{"Міст упаде за 40 років, сказав академік проф. Лев Дуб.", "Лев Дуб", "академік"},
		{"Пенсіонерка Ганна Марківна, яка живе навпроти, зізнається, що втомилася від щурів.", "Ганна Марківна", "пенсіонерка"},
		{"Адвокат Роман Чижевич повідомив, що оскаржить рішення протягом 30 днів.", "Роман Чижевич", "адвокат"},
		{"Ann Reed, president Tom Hill and others were there. Ann Reed said the wall would cost 42 million pounds.", "Ann Reed", ""},
		{"Олег Дрозд, депутат Іван Лис і ще троє приїхали. Олег Дрозд сказав, що міст через Сулу закриють.", "Олег Дрозд", ""},
		{"Ann Reed, who met a treasurer, said the wall would cost the council 42 million pounds.", "Ann Reed", ""},
		{"Ann Reed, after the director left the room, said the wall would cost 42 million pounds.", "Ann Reed", ""},
		{"According to Ann Reed, the mayor said he would resign within 30 days.", "Ann Reed", ""},
		{"According to Ann Reed, the mayor resigned within 30 days of the vote.", "Ann Reed", ""},
		{"Як сказав Олег Дуб, директор школи звільнився через 30 днів.", "Олег Дуб", ""},
		{"По словам Олега Дубова, директор школы уволился за 30 дней.", "Олег Дубов", ""},
		{"За словами Ірини Сокіл, мати дитини хвора вже 30 днів.", "Ірина Сокіл", ""},
		{"Олег Дуб, а не директор школи, сказав, що міст закриють на 30 днів.", "Олег Дуб", ""},
		{"According to Ann Reed, the mayor wants a new wall, which would cost 42 million pounds.", "Ann Reed", ""},
		{"Ann Reed, head of School No. 10 in Velara, said the wall would cost 42 million pounds.", "Ann Reed", "head of School No. 10 in Velara"},
		{"Ann Reed, former adviser to the treasurer, said the wall would cost 42 million pounds.", "Ann Reed", "former adviser to the treasurer"},
		{"За словами Олега Дуба, директор школи, який хворів, закриє її на 30 днів.", "Олег Дуб", ""},
		{"По словам Олега Дубова, директора школы уволили за 30 дней, но она работает.", "Олег Дубов", ""},
		{"Ann Reed, ex-chief financial adviser to the treasurer, said the wall would cost 42 million pounds.", "Ann Reed", "ex-chief financial adviser to the treasurer"},
		{"Ann Reed, fire chief for the valley, said the wall would cost 42 million pounds.", "Ann Reed", "fire chief for the valley"},
		{"Ann Reed, a farmer near Velara, said the wall would cost 42 million pounds.", "Ann Reed", "farmer near Velara"},
		{"Ann Reed, minister responsible for ports, said the wall would cost 42 million pounds.", "Ann Reed", "minister responsible for ports"},
		{"Ann Reed, mayor since 2019, said the wall would cost 42 million pounds.", "Ann Reed", "mayor since 2019"},
		{"Ann Reed, a lawyer familiar with the case, said the wall would cost 42 million pounds.", "Ann Reed", "lawyer familiar with the case"},
		{"Ann Reed, a teacher turned politician, said the wall would cost 42 million pounds.", "Ann Reed", "teacher turned politician"},
		{"Ann Reed, chief jointer with Meridian Subsea, said the wall would cost 42 million pounds.", "Ann Reed", "chief jointer with Meridian Subsea"},
		{"Олег Дуб, директор каже, що міст закриють на 30 днів.", "Олег Дуб", ""},
		{"Юхан Сундбек, тренер сказал, что рад 42 миллионам.", "Юхан Сундбек", ""},
		{"Ann Reed, sitting beside her lawyer, said the wall would cost 42 million pounds.", "Ann Reed", ""},
		{"Ann Reed, not the mayor, said the wall would cost 42 million pounds.", "Ann Reed", ""},
		{"The plan for 42 houses is dead, said Ann Reed, the mayor nodding beside her.", "Ann Reed", ""},
		{"Ann Reed, a student living near the wall, said it would cost 42 million pounds.", "Ann Reed", "student living near the wall"},
		{"Dr. Helen Moss, head of surgery at St. Luke's Hospital, said 42 beds were empty.", "Helen Moss", "head of surgery at St. Luke's Hospital"},
		{"Олег Дрозд, директор школи № 10 у м. Липівка, сказав, що міст закриють на 30 днів.", "Олег Дрозд", "директор школи № 10 у м. Липівка"},
		{"Ann Reed, 42, said the treasurer of the wall would cost the council 42 million pounds.", "Ann Reed", ""},
		{"However Professor Dorota Mann said the wall would cost the council 42 million pounds.", "Dorota Mann", "Professor"},
		{"Another parent, Dorota Mann, said the wall would cost the council 42 million pounds.", "Dorota Mann", "parent"},
		{"Школу № 14 закриють, розповів прокурор Спеціалізованої антикорупційної прокуратури (САП) Анатолій Риб.", "Анатолій Риб", "прокурор Спеціалізованої антикорупційної прокуратури (САП)"},
	} {
		s := Summarize(story("", "", c.text), nil)
		if len(s.Claims) == 0 {
			t.Errorf("%s: no claim", c.text)
			continue
		}
		got := s.Claims[len(s.Claims)-1]
		if got.Who.String() != c.who || got.Role.String() != c.role {
			t.Errorf("%s\n  by %q, %q; want %q, %q", c.text, got.Who, got.Role, c.who, c.role)
		}
	}
}

// TestKindInFrontOfAName is small where only the sentence made its letter a capital.
func TestKindInFrontOfAName(t *testing.T) {
	for text, want := range map[string]string{
		"Портал AIN повідомив, що в області збудують 40 веж зв'язку.":          "портал AIN",
		"Компания «Весна» сообщила, что построит в области сорок заводов.":     "компания «Весна»",
		"Поліція повідомила, що на трасі зіткнулися два автобуси з туристами.": "поліція",
		"Національний банк повідомив, що курс гривні зріс на 40 копійок.":      "Національний банк",
	} {
		s := Summarize(story("", "", text), nil)
		if len(s.Claims) != 1 || s.Claims[0].Who.String() != want {
			t.Errorf("%s: claims %v, want by %q", text, s.Claims, want)
		}
	}
}

// TestRoleIsToldOnce: with the first claim of somebody, wherever the text tells it.
func TestRoleIsToldOnce(t *testing.T) {
	s := Summarize(story("", "", "The old wall in the valley will cost the council 42 million pounds, Ann Reed said on Tuesday.\n\nAnn Reed, the treasurer of the town, has looked into the books of nine builders since spring.\n\nThe builders asked for 17 million pounds more in March, Ann Reed told the council of the town."), nil)
	var roles []string
	for _, c := range s.Claims {
		if c.Who.String() == "Ann Reed" {
			roles = append(roles, c.Role.String())
		}
	}
	if len(roles) < 2 || roles[0] != "treasurer of the town" || roles[1] != "" {
		t.Errorf("roles = %q, want it with the first claim alone", roles)
	}
}
