package summarize

import "testing"

func TestStatesThatSpeak(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"has also said", "Senegal has also said it would send troops.", []string{"Senegal"}},
		{"has repeatedly denied", "Moscow has repeatedly denied targeting civilians.", []string{"Moscow"}},
		{"of two words, behind a day", "On Monday, North Korea denied supplying drones.", []string{"North Korea"}},
		{"behind but", "But Iran has denied supplying drones.", []string{"Iran"}},
		{"with an article", "The United States accused Iran of supplying drones.", []string{"United States"}},
		{"announced", "Germany announced on Monday it would send tanks.", []string{"Germany"}},
		{"what is its", "The embassy of Iran denied supplying drones.", []string{"embassy of Iran"}},
		{"ru: a capital", "Москва обвинила Киев в обстреле.", []string{"Москва"}},
		{"ru: the object first", "Киев обвинила Москва.", []string{"-"}},
		{"ru: in capitals", "США обвинили Иран в поставках оружия.", []string{"США"}},
		{"ru: warned", "Вашингтон предупредил Тегеран о последствиях.", []string{"Вашингтон"}},
		{"ru: called on", "Польша призвала ЕС ввести санкции.", []string{"Польша"}},
		{"ru: hands over", "Турция передаёт купленные боеприпасы союзникам.", []string{"-"}},
		{"ru: behind a comma", "Как только упали цены, Польша призвала ЕС ввести санкции.", []string{"Польша"}},
		{"ru: condemned", "ЕС осудил удар по больнице.", []string{"ЕС"}},
		{"ru: a team", "Франция назвала состав на матч.", []string{"-"}},
		{"uk: of two words, behind a conjunction", "А Велика Британія звинуватила Росію в нападі.", []string{"Велика Британія"}},
		{"uk: called on", "Польща закликала ЄС запровадити санкції.", []string{"Польща"}},
		{"uk: accused", "США звинуватили Іран у постачанні зброї.", []string{"США"}},
	})
}

func TestBodiesThatTakeAStand(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"uk: called on", "Мерія закликала банк знизити ставку.", []string{"Мерія"}},
		{"uk: condemned", "Президент засудив напад на школу.", []string{"Президент"}},
		{"ru: called on", "Мэрия призвала банк снизить ставку.", []string{"Мэрия"}},
		{"ru: condemned", "Мэрия осудила удар по больнице.", []string{"Мэрия"}},
		{"ru: warned", "Банк предупредил вкладчиков о мошенниках.", []string{"Банк"}},
		{"uk: reports", "10-річний Данило Лис звітує: «Я посидів за кермом».", []string{"Данило Лис"}},
		{"uk: remarked", "– Це подвоєна перемога, – підмітив письменник Юрій Лис.", []string{"Юрій Лис"}},
		{"uk: by the word of an initial", "За словами І. І. Петренка, ціни зростуть.", []string{"І. І. Петренко"}},
		{"uk: by the word of a woman's initial", "За словами О. Петрової, ціни зростуть.", []string{"О. Петрова"}},
	})
}

func TestOtherWordsForWhoSpoke(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"uk: the head of the body", "Директор заводу Іван Лис прийшов.| Очільник підприємства додав, що все добре.", []string{"-", "Іван Лис"}},
		{"ru: the head of the body", "Министр Иван Лис пришёл.| Глава ведомства добавил, что всё хорошо.", []string{"-", "Иван Лис"}},
		{"uk: the head of the state", "Президент Іван Лис прийшов.| «Все добре», – написав глава держави.", []string{"-", "Іван Лис"}},
		{"ru: the head of another", "Министр Иван Лис пришёл.| Глава завода добавил, что всё хорошо.", []string{"-", "Глава завода"}},
		{"ru: two heads", "Министр Иван Лис и губернатор Пётр Дуб пришли.| Глава ведомства добавил, что всё хорошо.", []string{"-", "Глава ведомства|Иван Лис"}},
		{"ru: whose head nobody is", "Певец Иван Лис пришёл.| Глава ведомства добавил, что всё хорошо.", []string{"-", "Глава ведомства"}},
		{"uk: an artist", "Співак Іван Лис прийшов.| Музикант додав, що все добре.", []string{"-", "Іван Лис"}},
		{"ru: a star", "Певица Анна Лис пришла.| Звезда добавила, что всё хорошо.", []string{"-", "Анна Лис"}},
		{"ru: a player", "Нападающий Иван Лис пришёл.| Форвард добавил, что всё хорошо.", []string{"-", "Иван Лис"}},
		{"uk: an official", "Міністр Іван Лис прийшов.| За словами урядовця, все добре.", []string{"-", "Іван Лис"}},
		{"uk: a deputy who is a doctor", "Торік було гірше, сказала завідувачка відділення Ольга Лис.| Зараз краще, зауважила лікарка.", []string{"Ольга Лис", "Ольга Лис"}},
		{"uk: a deputy minister", "Заступник міністра Іван Лис прийшов.| Урядовець додав, що все добре.", []string{"-", "Іван Лис"}},
		{"uk: of another trade", "Письменник Іван Лис прийшов.| Форвард додав, що все добре.", []string{"-", "Форвард"}},
	})
}
