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
