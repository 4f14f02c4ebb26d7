package summarize

import "testing"

func TestWhoInReportsAndPosts(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"the service whose report it is", "Кожна четверта вантажівка стояла без діла, йдеться у звіті державної ревізійної служби, оприлюдненому 12 жовтня.| Ревізори перевірили 190 парків.| У документі зазначено, що 210 машин не виходили на маршрут.", []string{"звіт державної ревізійної служби|державна ревізійна служба", "-|*", "звіт державної ревізійної служби|державна ревізійна служба|документ"}},
		{"the report states", "У Липівській громаді машина возила людей на ярмарок.| Водночас, констатує звіт, 900 людей добираються на роботу пішки.", []string{"-", "звіт"}},
		{"the report states, in Russian", "В Липовской общине машина возила людей на ярмарку.| В то же время, констатирует доклад, 900 человек добираются на работу пешком.", []string{"-", "доклад"}},
		{"authors recommend", "Автори документа рекомендують міністерству розподіляти гроші за кількістю учнів.", []string{"автори документа|Автори документа"}},
		{"a chamber recommends", "Счетная палата рекомендует департаменту до 1 марта пересмотреть условия программы.", []string{"Счетная палата"}},
		{"such data are given in", "В больницах области не хватает 34% врачей.| Такие данные приводятся в докладе областной Счетной палаты, опубликованном в среду.", []string{"областная Счетная палата|доклад областной Счетной палаты", "областная Счетная палата|доклад областной Счетной палаты"}},
		{"warned he, put in", "Глава профсоюза Семён Лапин назвал зарплаты позорными.| Если деньги не дойдут до экипажей, предупредил он, водители готовы бастовать.", []string{"Семён Лапин", "Семён Лапин"}},
		{"warned he, put in, in Ukrainian", "Голова профспілки Семен Лапа назвав зарплати ганебними.| Якщо гроші не дійдуть до екіпажів, попередив він, водії готові страйкувати.", []string{"Семен Лапа", "Семен Лапа"}},
		{"one of those who talked to the agency", "По словам одного из собеседников агентства, речь идет о 640 военных.", []string{"?"}},
		{"the promoter with a name", "Odile Brand has cancelled 19 concerts, she wrote in a post.| Tickets will be refunded within 14 days, according to the promoter, Grey Mill Live.", []string{"Odile Brand|*", "Grey Mill Live"}},
		{"an office and a rank before the name", "The truce will hold through the winter, the former deputy chief of the Kestrian general staff, Gen. Anselm Roth-Vary, said in an interview published on Sunday.", []string{"Anselm Roth-Vary"}},
		{"sees and does not expect", "Gen. Anselm Roth-Vary said the truce would hold.| He sees the greatest danger between the villages of Dray and Molna.| Roth-Vary does not expect a big offensive in the spring.", []string{"Anselm Roth-Vary", "Anselm Roth-Vary", "Anselm Roth-Vary"}},
		{"known by an age", "Singer Odile Brand has cancelled 19 concerts after an operation.| The 41-year-old, who left the stage after her sixth song, told fans in a post that doctors had removed a polyp.", []string{"-", "Odile Brand"}},
	})
}
