package summarize

import "testing"

// TestPartiesOfWhomSomebodyIs stand between the role and the name.
func TestPartiesOfWhomSomebodyIs(t *testing.T) {
	for text, want := range map[string]string{
		"Депутат від «Доброго двору» Олексій Дуб заявив, що закон ухвалять.":  "депутат від «Доброго двору»",
		"За словами депутата від партії «Двір» Олексія Дуба, закон ухвалять.": "депутат від партії «Двір»",
		"За словами директора елеватора в Заріччі Аркадія Сови, зерно є.":     "директор елеватора в Заріччі",
		"Співзасновник kopiyka Олег Дуб сказав, що картки працюють.":          "співзасновник kopiyka",
		"По словам депутата от «Единого двора» Олега Рога, закон примут.":     "депутат от «Единого двора»",
	} {
		d := newDocument(story("", "", text))
		if got := d.voices()[0].speaker; got.role != want || !got.person {
			t.Errorf("%s: %q with the role %q, want %q", text, got.who, got.role, want)
		}
	}
}
