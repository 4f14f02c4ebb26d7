package summarize

import "testing"

// TestWhoIsNamedByOtherThanGivenAndSurname: by initials, with the surname in front, behind whose
// they are.
func TestWhoIsNamedByOtherThanGivenAndSurname(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"initials in one", "P.J. Crowder, the envoy, spoke at noon.| \"We have 14 days,\" Crowder said.", []string{"-", "P.J. Crowder"}},
		{"initials apart", "Author J. K. Rowland wrote a letter.| Rowland said the 14 plays were good.", []string{"-", "J. K. Rowland"}},
		{"initials without points", "JD Vanter visited the border.| Vanter said the 14 fences were strong.", []string{"-", "JD Vanter"}},
		{"initials behind the given name", "Writer George R.R. Marten wrote a letter.| Marten said the 14 plays were good.", []string{"-", "George R.R. Marten"}},
		{"one initial behind it", "Robert F. Kendrick Jr. came to Ohio.| Kendrick said 14 wells were bad.", []string{"-", "Robert F. Kendrick"}},
		{"two of one surname", "Robert F. Kendrick and John Kendrick came to Ohio.| Kendrick said 14 wells were bad.", []string{"-", "Kendrick"}},
		{"with and without initials", "Robert Kendrick came.| Robert F. Kendrick is a lawyer.| Kendrick said 14 wells were bad.", []string{"-", "-", "Robert Kendrick"}},
		{"ru: two with initials", "Врач В. Петренко осмотрел всех.| Адвокат О. Петренко пришёл.| Петренко сказал, что 14 угроз нет.", []string{"-", "-", "Петренко"}},
		{"uk: initials of another", "Лікар В. Петренко і Олена Петренко приїхали.| Петренко сказала, що 14 шкіл закриті.", []string{"-", "Петренко|Олена Петренко"}},
		{"other initials", "George H.W. Bash and George W. Bash met.| Bash said 14 plays were good.", []string{"-", "Bash"}},
		{"the same initials", "J.K. Rowland came.| J. K. Rowland left.| Rowland said the 14 plays were good.", []string{"-", "-", "J.K. Rowland"}},
		{"a sort", "Vitamin D Reed is new.| Reed said 14 men came.", []string{"-", "Reed"}},
		{"a plan", "Plan B Holt closed 14 bars.| Holt said 14 men came.", []string{"-", "Holt"}},
		{"a firm in short", "VW Golf sales fell.| Golf said 14 men came.", []string{"-", "Golf"}},
		{"a given name that is a surname elsewhere", "Kim Reed spoke first.| Kim said 14 roads were wet.| Reed added it was late.", []string{"-", "Kim Reed", "Kim Reed"}},
		{"a contest", "Mayor Carl Song spoke.| Song said 14 roads were wet.| Song Contest fans left.", []string{"*", "Carl Song", "-"}},
		{"dealers", "Ann Ford spoke.| Major Ford dealers said 14 shops closed.", []string{"*", "?|Major Ford dealers"}},
		{"a given name that is a role too", "Rep. Dean Phillard said 14 roads closed.| The dean, Ada Krog, said 14 men came.", []string{"Dean Phillard", "Ada Krog"}},
		{"a state in short", "The U.S. Steel plant closed.| Steel said 14 men would go.", []string{"-", "Steel"}},
		{"no name behind a letter", "The rug is from J. Originally it cost $14, she said.| Originally said the cost was high.", []string{"-|?", "-|?|Originally"}},
		{"ru: initials", "Врач В. Петренко осмотрел всех.| Петренко сказал, что угрозы нет.", []string{"-", "В. Петренко"}},
		{"ru: two letters for one", "Писательница Дж. К. Роуленд написала письмо.| Роуленд заявила, что пьеса хороша.", []string{"-", "Дж. К. Роуленд"}},
		{"uk: in another case", "За словами лікаря В. Петренка, загрози немає.| Петренко додав, що всі вдома.", []string{"В. Петренко", "Петренко"}},
		{"uk: a question behind a letter", "Молоко коштує 40 грн за Л. Хто обіцяє більше, той продає.| Хто сказав, що 14 літрів мало?", []string{"-|?", "-|?"}},
		{"a surname in front", "Premier Li Kaiming opened the plant.| Li said 14 mills would open.| \"We are ready,\" Mr Li said.", []string{"-", "Li Kaiming", "Li Kaiming"}},
		{"a given name of two letters", "Foreign Minister Wang Ji met the envoys.| Wang said 14 pacts were signed.", []string{"-", "Wang Ji"}},
		{"with a hyphen", "President Moon Jae-min met the envoys.| Moon said 14 pacts were signed.", []string{"-", "Moon Jae-min"}},
		{"three words", "Leader Kim Jong Ok came to Seoul.| Kim said 14 pacts were signed.", []string{"-", "Kim Jong Ok"}},
		{"of two who share it", "Kim Jong Ok and his sister Kim Yo Min came to Seoul.| Kim said 14 pacts were signed.", []string{"-", "Kim"}},
		{"a road", "Park Avenue was closed on Monday.| Park said 14 roads were wet.", []string{"-", "Park"}},
		{"a surname that is a given name too", "Kim Lund came to Seoul.| Kim said 14 pacts were signed.", []string{"-", "Kim Lund"}},
		{"ru: a surname in front", "Президент Южной Кореи Мун Чжэ Мин встретил послов.| Мун заявил, что подписано 14 пактов.| По словам Муна, все готово.", []string{"-", "Мун Чжэ Мин", "Мун Чжэ Мин"}},
		{"uk: a surname in front", "Президентка Південної Кореї Пак Кин Хе зустріла послів.| Пак заявила, що підписано 14 пактів.", []string{"-", "Пак Кин Хе"}},
		{"whose they are", "Friedrich Marz met the envoys.| Germany's Marz said 14 pacts were signed.| According to Germany's Marz, it was late.", []string{"-", "Friedrich Marz", "Friedrich Marz"}},
		{"whose they are, named the other way", "President Moon Jae-min met the envoys.| South Korea's Moon said 14 pacts were signed.", []string{"-", "Moon Jae-min"}},
		{"by the first name", "Army spokesman Winthai Suvar briefed us.| \"14 men left,\" said Winthai.", []string{"*", "Winthai Suvar"}},
		{"of two by the first name", "Army spokesman Winthai Suvar and singer Winthai Kong came.| \"14 men left,\" said Winthai.", []string{"*", "Winthai"}},
		{"an initial without its point", "K Balamur, a retired officer, led it.| Balamur said 14 men came.", []string{"-", "K Balamur"}},
		{"two of them", "State minister AK Sasen left.| Sasen said 14 men came.", []string{"-", "AK Sasen"}},
		{"a father's name", "Abu Hassan Amer, 44, agreed.| \"We need 14 boats,\" Abu Hassan Amer said.", []string{"*", "Abu Hassan Amer"}},
		{"named as an owner", "Mikel Artega's Pell side won.| Artega said 14 men came.", []string{"-", "Mikel Artega"}},
		{"an officer of a firm", "\"We started 14 tests,\" said Pell Hospitals COO R Venkat.", []string{"R Venkat"}},
		{"its statement", "Pell News, in response to the comments Friday, said its brief statement from 14 days earlier \"speaks for itself.\"", []string{"Pell News"}},
		{"how a site is called", "Exxor bought 14 acres of a site in southern Velara called the Pell Formation that is rich in lithium.", []string{"-"}},
		{"meanwhile", "Velara's chancellor, Friedrich Marz, meanwhile said 14 roads would close.", []string{"Friedrich Marz"}},
		{"a rank that is another word too", "Major Roy Jackson visited the base.| Major Jackson said 14 roads would open.", []string{"-", "Roy Jackson"}},
		{"a rank in short", "Police superintendent Alan Peters led the search.| Supt Peters said 14 boats had been found.", []string{"-", "Alan Peters"}},
		{"no rank", "Roy Jackson visited the base.| Major League Soccer said 14 games would be played.", []string{"-", "Major League Soccer"}},
	})
}

// TestHeIsWhoWasNamedLast: also where no table knows them, and behind what they are.
func TestHeIsWhoWasNamedLast(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"a president who is outraged", "Mayor Tom Baird said that 14 schools closed.\n\n|Pell Teachers Federation president Maurie Mulder is outraged.\n\n|\"This is the worst of 14 deals,\" he said.", []string{"Tom Baird", "-", "Maurie Mulder"}},
		{"three words", "Matthew Levin said 14 schools closed.| A deal was possible, Sadeq Abu Amer told the paper.| He noted that Pell \"might take 14 steps.\"", []string{"Matthew Levin", "Sadeq Abu Amer", "Sadeq Abu Amer"}},
		{"a body", "Matthew Levin said 14 schools closed.| A deal was possible, the Pell Traders Association said.| He noted that Pell \"might take 14 steps.\"", []string{"Matthew Levin", "Pell Traders Association", "Matthew Levin"}},
		{"who is told of behind a verb", "Mayor Tom Baird said that 14 schools closed.| The club praised president Maurie Mulder loudly.| \"This is the worst of 14 deals,\" he said.", []string{"Tom Baird", "*", "Tom Baird|Maurie Mulder"}},
	})
}
