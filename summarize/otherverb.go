package summarize

import (
	"strings"
	"unicode/utf8"
)

// isOtherVerb tells infinitives and past tenses, as far as their endings are no
// noun's: a phrase ends where one begins.
func isOtherVerb(w string) bool {
	if w == "" || w[0] < 0x80 {
		return false
	}
	if utf8.RuneCountInString(w) >= 6 && hasAnySuffix(w, "ла ли") && !nounsInLa.has(w) && !strings.HasSuffix(w, "ола") {
		return true
	}
	if pastForms.has(w) || len(w) >= 2*5 && hasAnySuffix(w, "ав яв") && !nounsInAv.has(w) {
		return true
	}
	if hasAnySuffix(w, "ити ати увати ає яє ює ує ують юють ають яють ает яет ует ают яют уют ться тися ать ить еть ять ыть лся лась лись лися лася лося вся ются ется ится ятся нёт дёт ёт") {
		return true
	}
	if len(w) >= 2*5 && hasAnySuffix(w, "ив едав адав") {
		return true
	}
	return len(w) >= 2*6 && hasAnySuffix(w, "ил ила или ыл ыла ыли овал овала овали ывал ивал ував увала ували ював ило увало овало")
}

// Past tenses that no ending gives away, and nouns with the ending of one.
var (
	pastForms = &wordList{text: `зобов'язав обязал взыскал приказал отказал назвал призвал зберіг допоміг зміг приніс привіз вивіз провів подав дав зняв узяв взяв пішов прийшов зайшов вийшов знайшов почав став вніс підніс привів завів вивів відвів переніс
дал смог принёс принес привёз привез вывез провёл провел взял снял начал стал внёс внес нашёл нашел пришёл пришел вышел перенёс перенес привёл привел подал`}
	nounsInLa = &wordList{text: `формула формули формулы скрижали автомобили вугілла педали медали рояли журавли короли учители крокодили
отдела раздела предела канала телеканала журнала персонала вокзала автовокзала генерала адмирала капрала филиала материала сериала арсенала портала квартала капитала металла кристалла терминала криминала потенциала трибунала интеграла финала полуфинала сигнала скандала зала мемориала тоннеля`}
	nounsInAv = &wordList{text: `держав справ прав застав устав сплав рукав заправ переправ став склав`}
)
