package summarize

import (
	"strings"
	"testing"
)

// TestScriptsNameWhoSpeaks in front of every line, and claims are the words alone.
func TestScriptsNameWhoSpeaks(t *testing.T) {
	const talk = "Зірки розповіли про новий фільм.\n\n— Чи важко було повернутися?\n\nКіанко Рівчак: Це було несподівано. Ролі чекали на нас 18 років.\n\nМосто Кермо: Так, це було чудово.\n\n— Що далі?\n\nРівчак: Ми знімемо ще дві частини до 2029 року.\n\nПро це вже домовлено.\n\nКермо: Я вагаюся.\n\n— Дякую за розмову в неділю.\n\nКермо: Приходьте ще.\n\nРедакція: Прокат триває місяць.\n\nРівчак: Я теж прийду.\n\nЦе тішить нас. Хто ж не прийде на таке?\n\nРівчак: Побачимо.\n\nМузика й кадри\n\nУ прокаті фільм із четверга."
	d := newDocument(story("uk", "", talk))
	want := map[string]string{
		"Зірки": "", "Кіанко": "Кіанко Рівчак", "Ролі": "Кіанко Рівчак", "Мосто": "Мосто Кермо", "Рівчак": "Кіанко Рівчак", "Про": "Кіанко Рівчак", "Кермо": "Мосто Кермо", "—": "", "Редакція": "Редакція", "Це": "", "У": "",
	}
	for i, v := range d.voices() {
		s := d.sentences[i]
		first := d.text[d.tokens[s.from].start:d.tokens[s.from].end]
		if who, ok := want[first]; ok && v.speaker.who != who {
			t.Errorf("%s: who = %q, want %q", d.text[s.start:s.end], v.speaker.who, who)
		}
		if strings.Contains(d.text[s.start:s.end], "2029") {
			if got := d.claim(i, v).Text.String(); got != "Ми знімемо ще дві частини до 2029 року." {
				t.Errorf("the claim is %q, with who says it", got)
			}
		}
	}
}

// TestNoScriptOfFewLines and of headings: two names with a colon are no talk.
func TestNoScriptOfFewLines(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"two lines", "Лев Дуб: найкращий гравець туру.|\n\nМарія Сич: найкраща тренерка.|\n\nТур зіграли у Києві.", []string{"*", "*", "-"}},
	})
	d := newDocument(story("uk", "", "Журналіст: Коли матч?\n\nЖурналіст: А де?\n\nЖурналіст: Чому?\n\nМатч у Києві о 18:00."))
	for i, v := range d.voices() {
		if v.speaker.who != "" {
			t.Errorf("%s: who = %q, want nobody", d.text[d.sentences[i].start:d.sentences[i].end], v.speaker.who)
		}
	}
}
