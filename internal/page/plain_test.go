package page

import (
	"fmt"
	"strings"
	"testing"

	"visti/internal/news"
)

func TestPlainTextIsReadLikeAPage(t *testing.T) {
	for _, tt := range []struct{ name, in, title, text, related string }{
		{
			"heading and dashes", "Мости почнуть ремонтувати у квітні\n\nУряд погодив розподіл коштів, повідомив прем’єр.\n\nРоботи триватимуть рік.\n\nВас також можуть зацікавити новини:\n- Скільки мостів відновили торік\n– Переправу біля порту закриють https://a.example/p?utm_source=x\n",
			"Мости почнуть ремонтувати у квітні", "Уряд погодив розподіл коштів, повідомив прем’єр.\n\nРоботи триватимуть рік.",
			"Скільки мостів відновили торік <>; Переправу біля порту закриють <https://a.example/p>",
		},
		{
			"without dashes", "Уряд погодив кошти.\n\nЧитайте також\nСкільки мостів відновили торік\nХто ремонтує мости\n\nРоботи почнуться в березні.",
			"", "Уряд погодив кошти.\n\nРоботи почнуться в березні.", "Скільки мостів відновили торік <>; Хто ремонтує мости <>",
		},
		{
			"in a line", "The council met on Monday.\n\nRead also: Bridge repairs begin in April\n\nIt meets again on Friday.",
			"", "The council met on Monday.\n\nIt meets again on Friday.", "Bridge repairs begin in April <>",
		},
		{
			"Russian", "Правительство выделит средства.\n\nВас также могут заинтересовать новости:\n* Сколько мостов восстановили\n* Кто чинит мосты в области",
			"", "Правительство выделит средства.", "Сколько мостов восстановили <>; Кто чинит мосты в области <>",
		},
		{
			"a list of the text stays", "Уряд назвав об’єкти:\n- міст через Інгул у Миколаєві\n- шляхопровід біля вокзалу\n\nОстанні новини:\n- Курс долара на завтра вранці",
			"", "", "",
		},
		{"more on the same line is no title", "Уряд погодив кошти. Роботи почнуться в березні.\nПерелік опублікують.", "", "Уряд погодив кошти. Роботи почнуться в березні.\n\nПерелік опублікують.", ""},
	} {
		p := FromText(tt.in)
		if tt.text == "" && tt.related == "" {
			if len(p.Related) != 0 {
				t.Errorf("%s: related %v, want none", tt.name, p.Related)
			}
			continue
		}
		var related []string
		for _, l := range p.Related {
			related = append(related, fmt.Sprintf("%s <%s>", l.Title, l.URL))
		}
		if got := strings.Join(related, "; "); p.Title.String() != tt.title || p.Body.Text().String() != tt.text || got != tt.related {
			t.Errorf("%s: title %q, text %q, related %s; want %q, %q, %s", tt.name, p.Title, p.Body.Text(), got, tt.title, tt.text, tt.related)
		}
	}
	if p := FromText(" \n\t "); p.Article || p.Fault != news.FaultNotPage {
		t.Errorf("nothing is read as %+v", p)
	}
}

func FuzzFromText(f *testing.F) {
	f.Add("Заголовок про мости\n\nТекст статті, довший за заголовок.\n\nЧитайте також:\n- Один два три (https://a.example/x)")
	f.Add("Read also: \x1b]0;x\x07 https://x")
	f.Fuzz(func(t *testing.T, s string) {
		p := FromText(s)
		if bad := unsafe(fmt.Sprint(p.Title, p.Related) + p.Body.Markdown().String()); bad != "" {
			t.Errorf("unsafe output near %q", bad)
		}
		if len(p.Related) > maxRelated {
			t.Errorf("%d related links", len(p.Related))
		}
	})
}
