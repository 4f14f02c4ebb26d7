package summarize

import "testing"

// TestWhoIsCalledAgain: in English, by another role, by a part of the name, by nothing but "the".
func TestWhoIsCalledAgain(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"a party's", "Education Minister Ann Reed said 14 schools closed.| \"It is late,\" the Liberal minister said.", []string{"Ann Reed", "Ann Reed"}},
		{"another land's", "Education Minister Ann Reed said 14 schools closed.| \"It is late,\" the French minister said.", []string{"Ann Reed", "French minister"}},
		{"a governor in short", "Indiana Gov. Ann Reed said 14 schools closed.| \"It is late,\" the Republican governor said.", []string{"Ann Reed", "Ann Reed"}},
		{"the boss of the same", "Arsenal manager Carl Holt said 14 men were ill.| The Arsenal boss admitted: \"It is late.\"", []string{"Carl Holt", "Carl Holt"}},
		{"the boss of others", "Arsenal manager Carl Holt said 14 men were ill.| The Velara boss admitted: \"It is late.\"", []string{"Carl Holt", "Velara boss"}},
		{"a chief", "UN Secretary-General Carl Holt said 14 men were ill.| The UN chief said it was late.", []string{"Carl Holt", "Carl Holt"}},
		{"a champion", "Carl Holt said 14 men were ill.| The 14-time Grand Slam champion said it was late.", []string{"Carl Holt", "Carl Holt"}},
		{"a champion among two", "Carl Holt beat Ivo Brandt.| Holt said 14 men were ill.| The 14-time Grand Slam champion said it was late.", []string{"-", "Carl Holt", "time Grand Slam champion|14-time Grand Slam champion"}},
		{"a spokeswoman without a name", "An airport spokeswoman said 14 men were ill.| It was late, the spokeswoman said.", []string{"airport spokeswoman", "airport spokeswoman"}},
		{"by what they are like", "Education Minister Ann Reed said 14 schools closed.| \"It is late,\" the outspoken minister said.", []string{"Ann Reed", "Ann Reed"}},
		{"another one's spokesman", "A Velara spokesman said 14 men were ill.| The spokesman of Norland said it was late.", []string{"Velara spokesman", "spokesman of Norland"}},
		{"another spokeswoman", "An airport spokeswoman said 14 men were ill.| A spokeswoman said it was late.", []string{"airport spokeswoman", "spokeswoman"}},
		{"a party's spokesman", "Carl Holt, spokesman for the guild, said 14 men were ill.| The APC spokesman said it was late.", []string{"Carl Holt", "APC spokesman"}},
		{"another party's", "Labour leader Ann Reed said 14 men were ill.| \"It is late,\" the Conservative leader said.", []string{"Ann Reed", "Conservative leader"}},
		{"another party's than is told behind", "Senator Ann Reed, a Democrat, said 14 men were ill.| The Republican senator said it was late.", []string{"Ann Reed", "Republican senator"}},
		{"a land that was not told", "President Ann Reed said 14 men were ill.| The French president said it was late.", []string{"Ann Reed", "French president"}},
		{"another town's", "Kyiv mayor Ann Reed said 14 men were ill.| The Lviv mayor said it was late.", []string{"Ann Reed", "Lviv mayor"}},
		{"the president whose envoy spoke", "US trade representative Ann Reed said 14 men were ill.| The US president said it was late.", []string{"Ann Reed", "US president"}},
		{"the chief whose envoy spoke", "UN envoy Carl Holt said 14 men were ill.| The UN chief said it was late.", []string{"Carl Holt", "UN chief"}},
		{"a striker and his manager", "Chelsea manager Carl Holt said 14 men were ill.| The Liverpool striker said it was late.", []string{"Carl Holt", "Liverpool striker"}},
		{"a town that is a first name", "Chelsea Clinton said 14 men were ill.| Chelsea said they had signed 14 men.", []string{"Chelsea Clinton", "Chelsea"}},
		{"whom they told then and now", "Rogene Gee Calvert told AFP 14 men were ill.| \"It is late,\" Calvert told Reuters.", []string{"Rogene Gee Calvert via AFP", "Rogene Gee Calvert via Reuters"}},
		{"whom they told then", "Rogene Gee Calvert told AFP 14 men were ill.| It was late, Calvert said.", []string{"Rogene Gee Calvert via AFP", "Rogene Gee Calvert"}},
		{"long ago", "Education Minister Ann Reed said 14 schools closed.| Rain fell.| Snow fell.| Hail fell.| \"It is late,\" the Liberal minister said.", []string{"Ann Reed", "-", "-", "-", "Liberal minister"}},
		{"the end of a name", "“It was late,” said Rogene Gee Calvert.| \"There were 14 of us,\" Calvert said.", []string{"Rogene Gee Calvert", "Rogene Gee Calvert"}},
		{"two words of a name", "Finance Minister Bruno Le Maire said 14 men were ill.| \"It is late,\" Le Maire told reporters.", []string{"Bruno Le Maire", "Bruno Le Maire"}},
		{"the beginning of a body", "Pell County Council said 14 men were ill.| Pell said it was late.", []string{"Pell County Council", "Pell"}},
		{"the end of two", "“It was late,” said Rogene Calvert.| “It was not,” said Zorka Calvert.| \"There were 14 of us,\" Calvert said.", []string{"Rogene Calvert", "Zorka Calvert", "Calvert"}},
		{"the Met is no gala", "The Met Gala said 14 men were ill.| The Met said it was late.", []string{"Met Gala", "Met"}},
		{"sees it as", "Craig Le Clair, principal analyst at Pell, sees 14 mines as being ripe.| He said it was late.", []string{"Craig Le Clair", "Craig Le Clair"}},
		{"a paper of a month", "14 men were ill, according to a February report from Li-Bridge.", []string{"Li-Bridge"}},
	})
}

// TestWhoIsCalledAgainInCyrillic is the same for Ukrainian and Russian.
func TestWhoIsCalledAgainInCyrillic(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"uk: two words of a name", "Жан-Ів Ле Дріан приїхав у Київ.| «14 шкіл закрито», – уточнив Ле Дріан.", []string{"-", "Жан-Ів Ле Дріан"}},
		{"ru: an adverb in front", "Марк Цукерберг закрыл 14 школ.| Одновременно Цукерберг подчеркнул, что школы откроются.", []string{"-", "Марк Цукерберг"}},
		{"ru: an office at the beginning", "Сайт закрыли.| Ведомство подтвердило, что 14 атак отбито.", []string{"-", "ведомство"}},
		{"ru: an operator", "Оператор «Волна» заявил, что не согласен с 14 решениями.", []string{"оператор «Волна»|Волна"}},
		{"uk: a report of a channel", "14 людей зазнали травм, йдеться в сюжеті ТСН.", []string{"сюжет ТСН|ТСН"}},
		{"uk: a paper in the locative", "14 шкіл закрито, повідомляється у «Віснику державних закупівель».", []string{"Вісник державних закупівель"}},
	})
}

func TestOfficesInShortAreRoles(t *testing.T) {
	for text, want := range map[string]string{
		"Indiana Gov. Ann Reed said 14 schools closed.":   "Gov.",
		"But Sen. Ann Reed said 14 schools closed.":       "Sen.",
		"Mr. Reed left. Ann Reed said 14 schools closed.": "",
	} {
		s := Summarize(story("en", "", text), nil)
		if len(s.Claims) == 0 || s.Claims[len(s.Claims)-1].Role.String() != want {
			t.Errorf("%q: %+v, want the role %q", text, s.Claims, want)
		}
	}
}
