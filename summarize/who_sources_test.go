package summarize

import "testing"

func TestNumbersAreOfTheName(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"of a hospital", "Щеплень бракує, каже головна лікарка міської лікарні №2 Юлія Барабаш.", []string{"Юлія Барабаш"}},
		{"of a school, with a blank", "Директорка школи № 12 Ганна Лис розповіла, що дах тече.", []string{"Ганна Лис"}},
		{"in a hospital", "Сорок палат закрили.| Про це повідомили в лікарні №2.", []string{"лікарня №2", "лікарня №2"}},
		{"ru: words of a director", "По словам директора школы № 12 Ивана Лиса, крыша течёт.", []string{"Иван Лис"}},
		{"ru: in a hospital", "В больнице № 4 уточнили, что мест хватает.", []string{"больница № 4"}},
		{"en: a school", "School No. 12 said it would close.", []string{"School No. 12"}},
		{"en: according to a hospital", "The wards are full, according to City Hospital No. 2.", []string{"City Hospital No. 2"}},
		{"en: who heads a school", "The headteacher of School No. 12, Jane Carr, said the roof leaked.", []string{"Jane Carr"}},
	})
}
