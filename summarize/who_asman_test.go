package summarize

import "testing"

// TestMenInTheGenitive: a man's given name in the genitive has the form of a woman's.
func TestMenInTheGenitive(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"behind his role", "Суд заслухав тренера Богдана Гука.| Він сказав, що басейн був справний.", []string{"-", "Богдан Гук"}},
		{"ru: behind his role", "В суде допросили электрика Александра Линя.| Он сказал, что всё видел.", []string{"-", "Александр Линь"}},
		{"by the surname", "У залі чекали на Богдана Мельника.| Він сказав, що басейн був справний.", []string{"-", "Богдан Мельник"}},
		{"ru: by the surname", "В зале ждали Валерия Ковальчука.| Он сказал, что бассейн исправен.", []string{"-", "Валерий Ковальчук"}},
		{"a woman and her role", "До суду прийшла тренерка Богдана Мельник.| Вона сказала, що басейн був справний.", []string{"-", "Богдана Мельник"}},
		{"a woman whose role is a man's", "Лікар Богдана Сорока оглянула басейн.| Вона сказала, що він справний.", []string{"-", "Богдана Сорока"}},
		{"ru: a woman behind another's role", "По просьбе тренера Александра Линь осмотрела бассейн.| Она сказала, что он исправен.", []string{"-", "*"}},
		{"the head of a village with two words", "Про це знав староста Нових Гаїв Лука Дуб.| Він сказав, що міст цілий.", []string{"-", "Лука Дуб"}},
		{"ru: the mayor of a town with two words", "Об этом знал мэр Новых Гаёв Лука Дуб.| Он сказал, что мост цел.", []string{"-", "Лука Дуб"}},
	})
}
