package summarize

import "testing"

func TestPeopleAndBodiesOfTheTable(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"a patriarch", "Люди ни во что не верят, сказал патриарх.", []string{"патриарх"}},
		{"who speaks for an office", "Комунікаторка ДБР запевнила, що сила – це останнє.", []string{"комунікаторка ДБР"}},
		{"a side", "Российская сторона говорила о возгорании сухой травы.", []string{"Российская сторона"}},
		{"who was there", "Щось не склалося, кажуть присутні.", []string{"?"}},
		{"strikers", "По словам бастующих, компания третий год платит им минимум.", []string{"?"}},
		{"a debtor", "Доля заказов, указывает должник, упала с 61 до 34%.", []string{"должник"}},
		{"a delegation", "Делегація заявила, що залишає залу.", []string{"Делегація"}},
	})
	// What is taken out of a phrase may hold its noun.
	Summarize(story("uk", "", "На ВІДВІВ Даних Часом репортёрам сообщалось утверждением"), nil)
}

// TestFriendsAndOthersWithoutAName speak by what they are to somebody, or where they live.
func TestFriendsAndOthersWithoutAName(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"a friend", "Друг загиблого розповів, що він був удома.", []string{"Друг загиблого"}},
		{"each other", "Они поддержали друг друга, сказал мэр.", []string{"мэр"}},
		{"each other, with a preposition", "Они друг за друга, и больше ни за кого, сказал мэр.", []string{"мэр"}},
		{"a colleague with a name", "Її колега Прохор Дуб розповів, що зал зачинили.", []string{"Прохор Дуб"}},
		{"an acquaintance", "Знайомий чоловіка розповів, що він був удома.", []string{"Знайомий чоловіка"}},
		{"of an age", "40-річний киянин розповів, що впав.", []string{"киянин"}},
		{"ru: of an age", "25-летняя певица рассказала, что упала.", []string{"певица"}},
		{"ru: a man", "Мужчина рассказал, что упал.", []string{"Мужчина"}},
		{"ru: a youth", "Юноша рассказал, что упал.", []string{"Юноша"}},
		{"ru: an officer", "Офицер рассказал, что упал.", []string{"Офицер"}},
		{"persons of authority", "Офіційні особи визнають, що ураган завдав збитків.", []string{"?"}},
		{"whose persons are known", "Правоохоронці встановили особи нападників, повідомила прокуратура.", []string{"прокуратура"}},
		{"in a service", "При этом в WhatsApp порекомендовали обновить программу.", []string{"WhatsApp"}},
	})
}
