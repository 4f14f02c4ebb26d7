package summarize

import (
	"fmt"
	"math"
	"strings"
	"testing"

	"visti/internal/news"
)

func TestNumbersHaveValueAndUnit(t *testing.T) {
	for _, c := range []struct {
		text, number string
		value        float64
		unit         string
	}{
		{"Ремонт коштує 48 млн гривень на рік.", "48 млн гривень", 48e6, "UAH"},
		{"Станція видає 50 кВт тепла.", "50 кВт", 50, "kW"},
		{"Родина спожила 45 кВт·год світла.", "45 кВт·год", 45, "kWh"},
		{"Завод потребил 300 МВт*ч за сутки.", "300 МВт*ч", 300, "MWh"},
		{"Дім спожив 300 кВт-год.", "300 кВт-год", 300, "kWh"},
		{"Лінія 110 кВ знеструмлена.", "110 кВ", 110, "kV"},
		{"Вилили 16 млн кубов воды.", "16 млн кубов", 16e6, "m³"},
		{"Площа становить 45 кв. м разом.", "45 кв. м", 45, "m²"},
		{"Шум сягав 55 дБ.", "55 дБ", 55, "dB"},
		{"Видобули 12 тисяч барелів нафти.", "12 тисяч барелів", 12000, "barrel"},
		{"Ремонт коштує 48,5 млн грн.", "48,5 млн грн", 48.5e6, "UAH"},
		{"The plant burned 1,000,000.5 tons of coal.", "1,000,000.5 tons", 1000000.5, "t"},
		{"The firm owes Rs 1,506.29 crore.", "Rs 1,506.29 crore", 1506.29e7, "INR"},
		{"Банк видав 12,345 млн гривень.", "12,345 млн гривень", 12.345e6, "UAH"},
		{"Банк выдал 12,345 млн рублей.", "12,345 млн рублей", 12.345e6, "RUB"},
		{"Згоріло дві третини врожаю.", "дві третини", 2.0 / 3, ""},
		{"Сгорели три четверти полей.", "три четверти", 0.75, ""},
		{"It lost three-quarters of voters.", "three-quarters", 0.75, ""},
		{"It lost two thirds of voters.", "two thirds", 2.0 / 3, ""},
		{"Згоріла 1/3 полів.", "1/3", 1.0 / 3, ""},
		{"Сгорело 2/3 полей.", "2/3", 2.0 / 3, ""},
		{"It lost 3/4 of voters.", "3/4", 0.75, ""},
		{"Уночі було мінус 12 градусів.", "мінус 12 градусів", -12, "°C"},
		{"Ночью было -12 градусов.", "-12 градусов", -12, "°C"},
		{"It was minus 12 degrees.", "minus 12 degrees", -12, "°C"},
		{"Прийшло сто двадцять три тисячі чотириста п'ять людей.", "сто двадцять три тисячі чотириста п'ять людей", 123405, "people"},
		{"Стоит два миллиона двести тысяч рублей.", "два миллиона двести тысяч рублей", 2.2e6, "RUB"},
		{"It sold two hundred and fifty thousand cars.", "two hundred and fifty thousand", 250e3, ""},
		{"It sold two thousand five hundred cars.", "two thousand five hundred", 2500, ""},
		{"It hit one and a half million people.", "one and a half million people", 1.5e6, "people"},
		{"It hit half a million people.", "half a million people", 0.5e6, "people"},
		{"It took two and a half years.", "two and a half years", 2.5, "year"},
		{"Минуло два з половиною роки.", "два з половиною роки", 2.5, "year"},
		{"Прошло два с половиной года.", "два с половиной года", 2.5, "year"},
		{"The bus had twenty-one people.", "twenty-one people", 21, "people"},
		{"Проїзд коштує вісім гривень.", "вісім гривень", 8, "UAH"},
		{"Область дасть 1,2 млрд гривень.", "1,2 млрд гривень", 1.2e9, "UAH"},
		{"Проїхало 11 тис. автомобілів.", "11 тис.", 11e3, ""},
		{"Ущерб составил 12 млн рублей за год.", "12 млн рублей", 12e6, "RUB"},
		{"A dose costs $9.30 in the town.", "$9.30", 9.3, "USD"},
		{"The wall costs £42m in all.", "£42m", 42e6, "GBP"},
		{"The plan adds $1.5 billion to schools.", "$1.5 billion", 1.5e9, "USD"},
		{"Датчик коштує 420 доларів.", "420 доларів", 420, "USD"},
		{"Вони сплатили 300 євро.", "300 євро", 300, "EUR"},
		{"Інфляція сягнула 12,5%.", "12,5%", 12.5, "%"},
		{"Ціни зросли на 7 відсотків.", "7 відсотків", 7, "%"},
		{"Deaths fell by 13 percent.", "13 percent", 13, "%"},
		{"Об'їзд довший на 23 км.", "23 км", 23, "km"},
		{"The wall is 1.4 km long.", "1.4 km", 1.4, "km"},
		{"Площадь пожара 800 кв. м.", "800 кв. м", 800, "m²"},
		{"Евакуювали 140 людей.", "140 людей", 140, "people"},
		{"Эвакуированы 140 человек.", "140 человек", 140, "people"},
		{"Без світла 3 400 родин.", "3 400", 3400, ""},
		{"The trial followed 320,000 children.", "320,000 children", 320000, "child"},
		{"Міст збудували 14 березня 1968 року.", "14 березня 1968 року", 14, "date"},
		{"Мост построили в 1968 году.", "1968 году", 1968, "date"},
		{"Суд відбудеться 22 лютого.", "22 лютого", 22, "date"},
		{"It happened on 30 June.", "30 June", 30, "date"},
		{"It happened on June 30.", "June 30", 30, "date"},
		{"У 2021–2022 роках підписали акти.", "2021–2022 роках", 2021, "date"},
		{"Ставка зросте на 3-5 відсотків.", "3-5 відсотків", 3, "%"},
		{"Двоє людей поранені.", "Двоє людей", 2, "people"},
		{"Пожежу гасили двадцять п'ять годин.", "двадцять п'ять годин", 25, "hour"},
		{"Three hundred people came.", "Three hundred people", 300, "people"},
		{"It kills twenty-two people a day.", "twenty-two people", 22, "people"},
		{"Шукають 26-річного чоловіка.", "26-річного", 26, "year"},
		{"Температура впаде до 15 градусів.", "15 градусів", 15, "°C"},
		{"Пожар потушили к 11:40.", "11:40", 11, ""},
		{"He scored in the 19th minute.", "19th minute", 19, "minute"},
		{"They came in the 1950s from Mexico.", "1950s", 1950, "date"},
		{"Общий ущерб составил 18 тыс. 291 рубль за год.", "18 тыс. 291 рубль", 18291, "RUB"},
		{"Центр получил 1 миллион 532 тысячи 618 гривен.", "1 миллион 532 тысячи 618 гривен", 1532618, "UAH"},
		{"Мост построили 14\u00a0июля 1968\u00a0года.", "14\u00a0июля 1968\u00a0года", 14, "date"},
		{"Ставка зросте на 1–1,5 відсотка.", "1–1,5 відсотка", 1, "%"},
		{"Евакуювали близько 140 людей.", "близько 140 людей", 140, "people"},
		{"Тариф зросте щонайменше на третину.", "третину", 1.0 / 3, ""},
		{"Это почти четверть электроники.", "почти четверть", 0.25, ""},
		{"Nearly a third of them came back.", "third", 1.0 / 3, ""},
		{"The cost rose by a quarter.", "quarter", 0.25, ""},
		{"Концентрация превышала норму втрое.", "втрое", 3, "time"},
		{"Води стало вдвічі менше.", "вдвічі", 2, "time"},
		{"About one in five volunteers shows it.", "one in five", 0.2, ""},
		{"Вночі буде 1…3° тепла.", "1…3°", 1, "°C"},
		{"Вдень повітря прогріється до +5...+7 °C.", "5...+7 °C", 5, "°C"},
		{"Ночью ожидается -1…4°, без осадков.", "-1…4°", -1, "°C"},
		{"Температура знизиться до −9°С.", "−9°С", -9, "°C"},
		{"Потеплеет до 5° с понедельника.", "5°", 5, "°"},
		{"Температура впала від 5 до 3 градусів.", "5", 5, ""},
		{"Еще 16 пациентов в возрасте от 18 до 30 лет выписали.", "от 18 до 30 лет", 18, "year"},
		{"Доведеться платити від 30 до 250 тисяч крон.", "від 30 до 250 тисяч крон", 30e3, "crown"},
		{"Пустует каждая четвертая вакансия.", "каждая четвертая", 0.25, ""},
		{"В 80-х роках міст був новий.", "80-х роках", 80, "date"},
		{"Дрон влучив на 3-й день облоги.", "3-й", 3, ""},
		{"Гроші дали на строк 4-х місяців.", "4-х місяців", 4, "month"},
		{"The margin of error is plus or minus nine.", "nine", 9, ""},
		{"Вдень буде 25 ºC на півдні.", "25 ºC", 25, "°C"},
		{"Печи запустят во II квартале 2027 г. снова.", "II квартале 2027 г.", 2, "date"},
		{"Ветер западный 7−9 м/с.", "7−9 м/с", 7, "m/s"},
		{"Рух відкриють у середині листопада.", "середині листопада", 11, "date"},
		{"Дорогу закрыли до середины ноября.", "середины ноября", 11, "date"},
		{"Пориви вітру сягнуть 24 м/с на півдні.", "24 м/с", 24, "m/s"},
		{"Gusts of 159 km/h were recorded.", "159 km/h", 159, "km/h"},
		{"Поезд разогнали до 90 км/ч за минуту.", "до 90 км/ч", 90, "km/h"},
		{"He got four years and three months in prison.", "four years and three months", 4.25, "year"},
		{"Йому дали п'ять років і шість місяців.", "п'ять років і шість місяців", 5.5, "year"},
		{"She served four years and three judges agreed.", "four years", 4, "year"},
		{"Брали від 4 до 9 тис. доларів за місце.", "від 4 до 9 тис. доларів", 4e3, "USD"},
		{"Брали от 4 до 9 процентов.", "от 4 до 9 процентов", 4, "%"},
		{"Матч 12-го туру зіграли вчора.", "12-го", 12, ""},
		{"Міст збудували наприкінці 1990-х років.", "1990-х років", 1990, "date"},
		{"Ночью похолодает до минус 6, сухо.", "минус 6", -6, ""},
		{"Каждый пятый курс был лишним.", "Каждый пятый", 0.2, ""},
		{"Лишнею була кожна третя скарга.", "кожна третя", 1.0 / 3, ""},
		{"It followed more than a thousand of them.", "more than a thousand", 1000, ""},
		{"Печи запустят во II квартале 2027 года.", "II квартале 2027 года", 2, "date"},
		{"Ціни зросли у III кварталі.", "III кварталі", 3, "date"},
		{"Вночі -5 до +3° без опадів.", "-5 до +3°", -5, "°C"},
		{"Ожидается от −3 до −8 °C на севере.", "−3 до −8 °C", -3, "°C"},
		{"Буде між -5 і +3 градусами.", "-5 і +3 градусами", -5, "°C"},
		{"It ranged between -5 and +3 degrees.", "-5 and +3 degrees", -5, "°C"},
		{"Highs of 10°C-15°C are likely.", "10°C-15°C", 10, "°C"},
		{"Вдень 10°-15° тепла.", "10°-15°", 10, "°C"},
		{"Вдень 10 °C – 15 °C на півдні.", "10 °C – 15 °C", 10, "°C"},
		{"Вдень буде 25ºC на півдні.", "25ºC", 25, "°C"},
		{"Вдень буде 25 ˚C на півдні.", "25 ˚C", 25, "°C"},
		{"Рахунок команди був -5 до 3 вересня.", "5", 5, ""},
		{"Вночі очікують -5...-7 °C на сході.", "-5...-7 °C", -5, "°C"},
		{"Вночі 3° морозу, вдень сухо.", "3°", -3, "°C"},
		{"It was 12° below zero in Pell.", "12°", -12, "°C"},
		{"It was 104° Fahrenheit in the valley.", "104° Fahrenheit", 104, "°F"},
		{"Вежа повернулася на 90° вліво.", "90°", 90, "°"},
		{"It was 3° above zero in Pell.", "3°", 3, "°C"},
		{"Нас було 12...15 дивом вижили.", "15", 15, ""},
		{"In 2024 1/3 of the fields burned.", "1/3", 1.0 / 3, ""},
		{"The sentence was cut on May 5 to 4 years.", "May 5", 5, "date"},
		{"The term was cut by two to five years.", "five years", 5, "year"},
		{"Inflation eased in 2024 to 5 percent.", "5 percent", 5, "%"},
		{"The term was extended in 2023 to 10 years.", "10 years", 10, "year"},
		{"The rate was cut on May 5 to 4 percent.", "May 5", 5, "date"},
		{"The judge sentenced the two to five years in prison.", "five years", 5, "year"},
		{"The bank cut its stake by 10 to 25 percent.", "25 percent", 25, "%"},
		{"Їх було 5…10 з них загинули.", "10", 10, ""},
		{"У місті було 7-9° тепла.", "7-9°", 7, "°C"},
		{"Highs reached 104°F in the valley.", "104°F", 104, "°F"},
		{"Highs of 3 to 5 degrees are likely.", "3 to 5 degrees", 3, "°C"},
		{"The rate rose from 3 to 5 percent.", "3", 3, ""},
		{"The road is 3 1/2 miles long.", "3 1/2 miles", 3.5, "mile"},
		{"Drones flew between 2 and 3:30 a.m. on Monday.", "2 and 3:30 a.m.", 2, ""},
		{"The firm closed nine in 2024 already.", "nine", 9, ""},
		{"The firm lost two in 3 days.", "two", 2, ""},
		{"It needs five to six months for that.", "five to six months", 5, "month"},
		{"The state sold 5 and 10 year bonds.", "5", 5, ""},
		{"Із 12 суден 10 годин не працювало жодне.", "12", 12, ""},
		{"Грамоту отримав гравець номер 10-Сокіл.", "10", 10, ""},
		{"Ukraine plays next on Dec. 14.", "Dec. 14", 14, "date"},
		{"It saves 1.2 million crowns a year.", "1.2 million crowns", 1.2e6, "crown"},
		{"Экономия составит 74 миллиона крон в год.", "74 миллиона крон", 74e6, "crown"},
		{"Постраждали щонайменше 30 людей.", "щонайменше 30 людей", 30, "people"},
		{"Перекидають до двох батальйонів.", "до двох", 2, ""},
		{"Температура сягатиме не більше 15 градусів.", "не більше 15 градусів", 15, "°C"},
		{"Збитки становлять понад 2 млн грн.", "понад 2 млн грн", 2e6, "UAH"},
		{"Зібрали не менш як 300 євро.", "не менш як 300 євро", 300, "EUR"},
		{"Дефицит уменьшился до 400 км.", "400 км", 400, "km"},
		{"Потеряно около 3 тыс. тонн зерна.", "около 3 тыс. тонн", 3000, "t"},
		{"Погибли не менее 12 человек.", "не менее 12 человек", 12, "people"},
		{"The group earned at least $90 million there.", "at least $90 million", 9e7, "USD"},
		{"It can carry up to 180 people a day.", "up to 180 people", 180, "people"},
		{"More than 300 people came.", "More than 300 people", 300, "people"},
		{"Shares rose 2.23 per cent on Friday.", "2.23 per cent", 2.23, "%"},
		{"Sales grew 30per cent in a year.", "30per cent", 30, "%"},
		{"Gusts reached 84 mph near the pier.", "84 mph", 84, "mph"},
		{"Up to 60 centimetres of snow fell.", "Up to 60 centimetres", 60, "cm"},
		{"The market opens at 6 p.m. on Friday.", "6 p.m.", 6, ""},
		{"The fund is worth Rs 8,500 crore now.", "Rs 8,500 crore", 8.5e10, "INR"},
		{"A share costs HK$188 at most.", "HK$188", 188, "HKD"},
		{"Добыча достигла 289,5 млрд тенге за год.", "289,5 млрд тенге", 289.5e9, "KZT"},
		{"Они потратили 500 млн фунтов стерлингов на завод.", "500 млн фунтов стерлингов", 500e6, "GBP"},
		{"Загорілося 20 кв. метрів покрівлі.", "20 кв. метрів", 20, "m²"},
		{"Сгорела тысяча квадратных метров склада.", "тысяча квадратных метров", 1000, "m²"},
		{"Виділили 50 кубометрів води.", "50 кубометрів", 50, "m³"},
		{"Допомагають дев’ятьом людям.", "дев’ятьом людям", 9, "people"},
		{"Наймолодшому двадцять один рік.", "двадцять один рік", 21, "year"},
		{"Стая была в сорока километрах от села.", "сорока километрах", 40, "km"},
		{"Аудитория приблизилась к 50 тысячам человек.", "50 тысячам человек", 50000, "people"},
		{"He was sent to a 213-foot-long yacht.", "213-foot-long", 213, "foot"},
		{"They made a 160-piece collection.", "160-piece", 160, ""},
		{"Nine in 10 customers have light again.", "Nine in 10", 0.9, ""},
		{"Уцілів шість із десяти будинків.", "шість із десяти", 0.6, ""},
		{"Фонд назначит двух из 12 директоров.", "двух из 12", 2.0 / 12, ""},
		{"Каникулы будут с 1 по 8 января.", "1 по 8 января", 1, "date"},
		{"Drones flew between 2 and 3 hours.", "2 and 3 hours", 2, "hour"},
		{"Команда має рахунок 14-3-0 у турнірі.", "14-3-0", 14, ""},
		{"Сеть запустили в октябре 2019 года.", "октябре 2019 года", 2019, "date"},
		{"Дохід зріс із 5 до 10 млн грн.", "10 млн грн", 10e6, "UAH"},
		{"Prices rose in 10 of the towns.", "10", 10, ""},
		{"Роботи почнуться в березні, уточнив мер.", "березні", 3, "date"},
		{"До кінця листопада бої вщухнуть.", "кінця листопада", 11, "date"},
		{"Очередь расписана до мая у всех.", "мая", 5, "date"},
		{"Contracts would be signed in February.", "February", 2, "date"},
		{"Фестиваль пройде в клубі 11 Жовтень.", "11", 11, ""},
		{"Книга вийде на липень наступного року.", "липень", 7, "date"},
		{"Печери зачинені з листопада по квітень.", "квітень", 4, "date"},
		{"It happened in September 2022.", "September 2022", 2022, "date"},
	} {
		got := Summarize(story("", "", c.text), nil).Numbers
		found := false
		for _, n := range got {
			found = found || n.Text.String() == c.number && math.Abs(n.Value-c.value) < 1e-9*math.Abs(c.value) && n.Unit == c.unit
		}
		if !found {
			t.Errorf("numbers of %q = %s, want %s", c.text, listedNumbers(got), fmt.Sprintf("%q %v %s", c.number, c.value, c.unit))
		}
	}
}

// TestNumbersAreListedOnce: and nothing else in the sentence is one.
func TestNumbersAreListedOnce(t *testing.T) {
	for text, want := range map[string]string{
		"Сеть запустили в октябре 2019 года.":                  "октябре 2019 года",
		"The clubs met in March Madness again.":                "",
		"They crossed the square in march step.":               "",
		"They crossed the square in March already.":            "March",
		"The memorial of 9/11 was opened there.":               "9, 11",
		"Матч 1/8 фіналу зіграють на стадіоні.":                "1, 8",
		"Засіяли 1/3 полів, решта чекає.":                      "1/3",
		"Between two hundred and three hundred people came.":   "two hundred, three hundred people",
		"Каждый вторник и каждую пятницу рынок закрыт.":        "",
		"Кожен друг мера мовчить каждое второе воскресенье.":   "",
		"И сгорел дом, и II квартал города остался без света.": "",
		"He lived 20 years and two months later died.":         "20 years, two months",
		"Highs of 10°C-15°C are likely in Pell.":               "10°C-15°C",
		"Від -5 до +3° без опадів чекають 3 травня.":           "-5 до +3°, 3 травня",
		"The sub-5 °C nights of the spring are over.":          "",
		"The plant made 0/5 of what was planned, he said.":     "0, 5",
		"The firm needs five to six months and two managers.":  "five to six months, two",
	} {
		var got []string
		for _, n := range Summarize(story("", "", text), nil).Numbers {
			got = append(got, n.Text.String())
		}
		if strings.Join(got, ", ") != want {
			t.Errorf("numbers of %q = %q, want %q", text, got, want)
		}
	}
}

func TestFiguresInNamesAreNoNumbers(t *testing.T) {
	for _, text := range []string{"Танк Т-34 стоїть біля музею.", "The F-16 landed at noon.", "Ракета «Ангара-1.2» стоит на старте.", "Мережа 5G запрацює в місті.", "See http://bit.example/2yaeODz for more.", "Без чисел у цьому реченні.", "The body of a third man was found.", "It grew in the last quarter.", "The march of the workers may go on.", "Олена Травень прийшла до школи.", "Діти гріються в лютий мороз."} {
		if got := Summarize(story("", "", text), nil).Numbers; len(got) != 0 {
			t.Errorf("numbers of %q = %s, want none", text, listedNumbers(got))
		}
	}
}

func TestNumbersAreFinite(t *testing.T) {
	for _, text := range []string{"Код " + strings.Repeat("5", 400) + " надійшов.", "Це 7 " + strings.Repeat("мільярдів ", 100) + "гривень."} {
		for _, n := range Summarize(story("uk", "", text), nil).Numbers {
			if math.IsInf(n.Value, 0) || math.IsNaN(n.Value) {
				t.Errorf("value of %.40q = %v", n.Text, n.Value)
			}
		}
	}
}

func TestNumbersOfTheArticleAreBounded(t *testing.T) {
	text := ""
	for i := range 400 {
		text += fmt.Sprintf("Міст номер %d закрили на ремонт. ", i)
	}
	if got := len(Summarize(story("uk", "", text), nil).Numbers); got != mostNumbers {
		t.Errorf("%d numbers, want %d", got, mostNumbers)
	}
}

func listedNumbers(ns []news.Number) string {
	s := "["
	for _, n := range ns {
		s += fmt.Sprintf(" %q %v %s;", n.Text, n.Value, n.Unit)
	}
	return s + " ]"
}
