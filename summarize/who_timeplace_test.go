package summarize

import "testing"

// TestWhenAndWhereTheySpoke: when it was may stand in front of the body in which
// something is said, and whom it was told between that and the verb.
func TestWhenAndWhereTheySpoke(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"after dinner", "Після обіду в мерії визнали, що список неповний, і вибачилися.", []string{"мерія"}},
		{"an hour before", "За годину до матчу в клубі повідомили, що воротар хворий.", []string{"клуб"}},
		{"a day", "Вранці 5 травня в мерії повідомили, що міст закрито.", []string{"мерія"}},
		{"a week ago", "Тиждень тому в компанії «Сокіл» заявляли, що збій усунуто.", []string{"компанія «Сокіл»"}},
		{"ru: in two hours", "Через два часа в мэрии признали, что мост закрыт.", []string{"мэрия"}},
		{"ru: the evening before", "Накануне вечером в мэрии признали, что мост закрыт.", []string{"мэрия"}},
		{"a fire there", "Після пожежі в школі повідомили, що уроків не буде.", []string{"-"}},
		{"a town", "Два роки тому в Зарічному заявили про наміри збудувати міст.", []string{"-"}},
		{"got in two days", "За два дні в мерії отримали 50 скарг.", []string{"-"}},
		{"the desk was told", "У «Східних рейках» редакції сказали, що лист на погодженні.", []string{"Східних рейках|Східні рейки"}},
		{"we were told", "У «Східних рейках» нам сказали, що лист на погодженні.", []string{"Східних рейках|Східні рейки"}},
		{"children were told", "У школі дітям сказали, що уроків не буде.", []string{"школа"}},
		{"ru: relatives", "В больнице родственникам сообщили, что операция прошла.", []string{"больница"}},
		{"nobody told", "У відповідь на запит редакції сказали, що не знають.", []string{"-|?"}},
	})
}
