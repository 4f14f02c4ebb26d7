package gold

import (
	"slices"
	"strings"
	"testing"
)

func TestSentencesAreCountedAsTheLabelsDo(t *testing.T) {
	for _, c := range []struct {
		name string
		want []string // the sentences of them joined
		by   string
	}{
		{"stops", []string{"Міст закрили.", "Чому?", "Тріщини!"}, " "},
		{"lines", []string{"Фото: міст", "Міст закрили."}, "\n\n"},
		{"closing marks stay", []string{"«Міст закрито.»", "Рух спинено."}, " "},
		{"a figure or a dash begins one", []string{"Міст закрили.", "48 діб триває ремонт.", "— Так, — каже мер."}, " "},
		{"initials, abbreviations", []string{"В. Коваль купив 5 тис. вікон по вул. Садовій.", "Провадження за ч. 4 ст. 185."}, " "},
		{"ranks", []string{"Lt. Col. Orel Lind spoke.", "Nobody answered."}, " "},
		{"money that ends one", []string{"Ремонт коштує 48 млн грн.", "Гроші є."}, " "},
		{"a glued caption stays glued", []string{"Міст / фото мериМіст закрили."}, " "},
	} {
		text := strings.Join(c.want, c.by)
		if got := Sentences(text); !slices.Equal(got, c.want) {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}
