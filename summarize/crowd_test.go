package summarize

import (
	"testing"

	"visti/internal/news"
)

// TestUnnamedSourcesTellTheirKind wants for each sentence the words that tell which
// crowd speaks, "" where none do, "-" where none speaks.
func TestUnnamedSourcesTellTheirKind(t *testing.T) {
	for _, c := range []spokenCase{
		{"counted", "Двоє чиновників розповіли, що угоду підпишуть у березні.", []string{"двоє чиновників"}},
		{"counted, in the genitive", "За словами двох неназваних посадовців, угоду підпишуть у березні.", []string{"двоє неназваних посадовців"}},
		{"counted things", "За даними двох джерел у банку, угоду підпишуть у березні.", []string{"два джерела у банку"}},
		{"counted in figures", "Як розповіли 12 свідків, стріляли з даху.", []string{"12 свідків"}},
		{"several", "На думку кількох експертів, ціни зростуть.", []string{"кілька експертів"}},
		{"where a source sits", "Джерело на митниці стверджує, що судна перенаправили.", []string{"джерело на митниці"}},
		{"not when it spoke", "Очевидці в середу розповіли, що чули вибух.", []string{"очевидці"}},
		{"not how it spoke", "За словами чиновників на умовах анонімності, угоди не буде.", []string{"чиновники"}},
		{"in the singular", "За інформацією співрозмовника в галузевій асоціації, завод продають.", []string{"співрозмовник в галузевій асоціації"}},
		{"one of many", "Угоду підпишуть у березні, розповів один із чиновників.", []string{"один із чиновників"}},
		{"one of them, who says nothing", "Угоду підпишуть у березні, розповів один із них.", []string{""}},
		{"they go on", "Двоє чиновників кажуть, що угоду підпишуть.| За їхніми словами, гроші є.", []string{"двоє чиновників", "двоє чиновників"}},
		{"nobody at all", "Кажуть, що угоду підпишуть у березні.", []string{""}},
		{"who hides the name", "Начальник цеху, який попросив не називати його імені, каже, що верстати стоять.", []string{"начальник цеху"}},
		{"an insider", "Мер Іван Дуб приїхав.| Чиновник, обізнаний із перевіркою, каже, що ціни завищили.", []string{"-", "чиновник"}},
		{"ru: an insider", "Чиновник Иван Дуб приехал.| Чиновник, знакомый с проверкой, говорит, что цены завышали.", []string{"-", "чиновник"}},
		{"ru: counted", "Двое чиновников рассказали, что сделку подпишут в марте.", []string{"двое чиновников"}},
		{"ru: counted things", "По информации двух источников, знакомых с переговорами, сделку подпишут в марте.", []string{"два источника"}},
		{"ru: counted things in the nominative", "Завод продадут, рассказали два источника в банке, где он заложен.", []string{"два источника в банке"}},
		{"ru: in the dative", "Как стало известно двум чиновникам, завод продадут.", []string{""}},
		{"ru: the source of a paper", "По словам источников «Линии», завод продадут.", []string{"источники «Линии»"}},
		{"ru: an adjective", "По данным местных жителей, взрыв прогремел утром.", []string{"местные жители"}},
		{"ru: in a body", "По словам источника в министерстве, денег хватит.", []string{"источник в министерстве"}},
		{"one of them, in the genitive", "По словам одного из собеседников агентства, договор умещается на двух страницах.", []string{"один из собеседников агентства"}},
		{"some of them", "Two of them said the bank had been given the books.", []string{"two of them"}},
		{"some of them, in Ukrainian", "Двоє з них розповіли, що угоду підпишуть.", []string{"двоє з них"}},
		{"en: with knowledge", "Two officials with direct knowledge of the inquiry said the ferry was full.", []string{"two officials with direct knowledge of the inquiry"}},
		{"en: behind the verb", "The ferry was full, said three people familiar with the inquiry.", []string{"three people familiar with the inquiry"}},
		{"en: a people's", "Western officials believe that the plant will close.", []string{"Western officials"}},
		{"en: told the agency", "The plant will close, sources told Reuters.", []string{"sources"}},
		{"en: one of", "The 60 are mostly officers, one of the diplomats said.", []string{"one of the diplomats"}},
		{"en: a person", "A person familiar with the decision said the sides had settled.", []string{"person familiar with the decision"}},
		{"en: not when", "The plant will close, said two officials in March.", []string{"two officials"}},
		{"en: they go on", "Two inspectors, who asked not to be identified, said the bridge should have been closed.| The order was never signed, they said.", []string{"two inspectors", "two inspectors"}},
		{"en: a third", "Two people close to the minister said she would resign.| A third said she had already offered to.", []string{"two people close to the minister", ""}},
		{"en: one of its sources", "It could be signed in May, according to one of its sources.", []string{"one of its sources"}},
		{"en: the other", "Two diplomats spoke.| The other, a diplomat from a third country who took part, said nothing was signed.", []string{"-", "diplomat from a third country"}},
		{"en: the other alone", "Two diplomats spoke.| The other said nothing was signed.", []string{"-", ""}},
		{"en: an aide to", "A senior aide to President Olaf Brand, who asked not to be named, said a retreat was near.", []string{"senior aide to President Olaf Brand"}},
		{"en: parents who", "Parents who had driven the routes put the time at closer to an hour.", []string{"parents who had driven the routes"}},
		{"en: the other, described as", "Two diplomats spoke.| The other, described as a senior diplomat from a third country that helped to mediate, told Norva that four rounds had been held.| A draft runs to eleven pages, he added.| She was late, he said.", []string{"-", "senior diplomat from a third country", "senior diplomat from a third country", "senior diplomat from a third country"}},
		{"en: one, described by somebody as", "Two men spoke.| One of them, described by the paper as a banker, said it was late.| The bank was shut, he said.", []string{"-", "banker", "banker"}},
		{"en: another, and she", "Mayor Liv Castor was away.| Another, a teacher from Pell, said that it rained.| She added that it snowed.", []string{"-", "teacher from Pell", "teacher from Pell"}},
		{"en: one of the guests, and he", "Mayor Jan Korb opened the hall.| One of the guests said it was late.| It rained, he added.| “It was dark.”", []string{"-", "one of the guests", "one of the guests", "one of the guests"}},
		{"en: another source, and he", "Mayor Jan Korb opened the hall.| Another source said it was late.| It rained, he added.", []string{"-", "another source", "another source"}},
		{"en: many, and not he", "Mayor Jan Korb opened the hall.| Two officials said it was late.| It rained, he added.", []string{"-", "two officials", "-"}},
		{"en: a quotation of many", "Mayor Jan Korb said it was dry.\n\nWitnesses said it was late.\n\n“It rained all day.”", []string{"-", "witnesses", "witnesses"}},
		{"en: the other, painted", "The other, painted red, stood in the yard.", []string{"-"}},
		{"who is named is no crowd", "Мер Іван Дуб сказав, що угоду підпишуть.", []string{"-"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			d, voices := heard(t, c)
			for i, v := range voices {
				claim := d.claim(i, v)
				if unnamed := claim.How == news.Unnamed; unnamed != (c.who[i] != "-") || unnamed && !claim.Who.Empty() {
					t.Errorf("%s\n  is %s by %q", claim.Text, claim.How, claim.Who)
				} else if unnamed && claim.Role.String() != c.who[i] {
					t.Errorf("%s\n  role = %q, want %q", claim.Text, claim.Role, c.who[i])
				}
			}
		})
	}
}
