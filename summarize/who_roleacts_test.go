package summarize

import "testing"

// TestWhoActsByARole: he who acts by a role alone is who the pronoun behind it means.
func TestWhoActsByARole(t *testing.T) {
	uk := "Захисник інженера Максим Гай заперечив проти експертизи.| Свідок Лука Дуб сказав, що бачив тріщину.\n\n|"
	ru := "Защитник инженера Максим Гай возразил против экспертизы.| Свидетель Лука Дуб сказал, что видел трещину.\n\n|"
	g, l := "Максим Гай", "Лука Дуб"
	testSpoken(t, []spokenCase{
		{"he shows something", uk + "Адвокат показав три листи.\n\n|– Клієнт писав тричі, – наголосив він.", []string{g, l, "-", g}},
		{"ru: he shows something", ru + "Адвокат вынул из папки три письма.| Он уточнил, что клиент писал трижды.", []string{g, l, "-", g}},
		{"ru: by the very word", ru + "Защитник встал.| По его словам, клиент писал трижды.", []string{g, l, "-", g}},
		{"what stands in what he shows", uk + "Адвокат показав три листи.| У першому йдеться про тріщину.", []string{g, l, "-", "-"}},
		{"somebody's lawyer", uk + "Адвокат підсудного пішов.| Він сказав, що не бачив тріщини.", []string{g, l, "-", "*"}},
		{"one whom nobody named", uk + "Пожежник приніс відро.| Він додав, що бачив тріщину.", []string{g, l, "-", "*"}},
		{"he who spoke goes on", uk + "Свідок підвівся.| Він додав, що тріщина росла.", []string{g, l, "-", l}},
	})
}
