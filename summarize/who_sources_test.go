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

func TestWhoTalkedToThePaperIsWhoSpoke(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"of a radio", "Ціни впадуть, сказала економістка Дарина Лоза.| Нафта дешевшає, нагадала співрозмовниця радіо.", []string{"Дарина Лоза", "Дарина Лоза"}},
		{"ru: of a paper", "Цены упадут, сказала экономистка Марьяна Лесная.| Дешеветь, как полагает собеседница издания, будут старые дома.", []string{"Марьяна Лесная", "Марьяна Лесная"}},
		{"ru: not a man", "Цены упадут, сказала экономистка Марьяна Лесная.| Дома строят медленно, полагает собеседник издания.", []string{"Марьяна Лесная", "?"}},
		{"not one who sits elsewhere", "Ціни впадуть, сказала економістка Дарина Лоза.| Нафта дешевшає, нагадала співрозмовниця агентства в міністерстві.", []string{"Дарина Лоза", "?"}},
		{"not another", "Ціни впадуть, сказала економістка Дарина Лоза.| Нафта дешевшає, нагадала ще одна співрозмовниця агентства.", []string{"Дарина Лоза", "?"}},
	})
}

func TestPapersAndPlacesByTheirKind(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"a plant", "На комбінаті кажуть, що причиною став клапан.", []string{"комбінат"}},
		{"ru: a plant", "На комбинате говорят, что причиной стал клапан.", []string{"комбинат"}},
		{"ru: an indictment that a paper has", "Как следует из обвинительного акта, который есть в распоряжении «Линии», земснаряд работал одиннадцать раз.", []string{"обвинительный акт"}},
		{"an indictment that a paper has", "Як випливає з обвинувального акта, що є в розпорядженні «Лінії», земснаряд працював одинадцять разів.", []string{"обвинувальний акт"}},
		{"ru: a project's paper", "Вулкан спит, говорит сейсмолог Бертран Ольм.| В задании на проект сказано, что сейсмичность — шесть баллов.", []string{"Бертран Ольм", "задание на проект|задание"}},
		{"ru: an inquest", "Экспертиза показала, что пожар начался в подвале.", []string{"экспертиза"}},
		{"in a café", "У кафе запевнили, що кухня працює.", []string{"кафе"}},
	})
}
