package summarize

import "testing"

// TestNamesWithACapitalInside are one word, and no border of a heading.
func TestNamesWithACapitalInside(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"a bank in a case", "У СіверБанку повідомили, що картки працюють.", []string{"СіверБанк"}},
		{"that begins a sentence", "СіверБанк заявив, що картки працюють.", []string{"СіверБанк"}},
		{"a site", "Як пише СтопКрап, ціни зростуть.", []string{"СтопКрап"}},
		{"ru: a site in marks", "Ранее «ГубернПресс» писал, что число пострадавших выросло.", []string{"ГубернПресс"}},
		{"ru: a firm in marks", "Бригада ООО «КрайВодоканал» устранила аварию, сообщает мэрия.", []string{"мэрия"}},
		{"a heading glued to many", "Дощі у Харкові|Рятувальники попередили, що буде паводок.", []string{"-", "Рятувальники|рятувальники"}},
		{"ru: an agency behind a Cyrillic word", "Мост закрыли. Об этом рассказал глава города Михаил Дуб, сообщает ИА KrasnohorskMedia.", []string{"Михаил Дуб via ИА KrasnohorskMedia", "*"}},
	})
}

// TestHeadingsGluedToASentence are parted from it where the name of no firm is.
func TestHeadingsGluedToASentence(t *testing.T) {
	for text, want := range map[string]string{
		"Суперники і космосПекін запустив станцію.":              "Пекін запустив станцію.",
		"Дощі у КиєвіПоліція затримала водія.":                   "Поліція затримала водія.",
		"Фото: Аліна РогожинаУ кіберполіції підтвердили витік.":  "У кіберполіції підтвердили витік.",
		"Фото: Лев ДубПоліція затримала водія.":                  "Поліція затримала водія.",
		"Що сталося: ФорумПісля заходу гості поїхали.":           "Після заходу гості поїхали.",
		"СіверБанк відкрив відділення.":                          "СіверБанк відкрив відділення.",
		"Потужність зросла з 40 кВт до 55 кВт, шум сягає 50 дБ.": "Потужність зросла з 40 кВт до 55 кВт, шум сягає 50 дБ.",
		"Шум сягав 55 дБ. Частота становила 20 кГц.":             "Частота становила 20 кГц.",
	} {
		d := newDocument(story("uk", "", text))
		s := d.sentences[len(d.sentences)-1]
		if got := d.text[s.start:s.end]; got != want {
			t.Errorf("%q ends with %q, want %q", text, got, want)
		}
	}
}

// TestFirmsWithAnAmpersand are one name, glued or not.
func TestFirmsWithAnAmpersand(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"letters", "V&T said sales rose.", []string{"V&T"}},
		{"with more behind", "Analysts at V&P Global said sales rose.", []string{"?"}},
		{"given names", "Johnson & Finch said sales rose.", []string{"Johnson & Finch"}},
		{"a given name", "Simon & Schumann said sales rose.", []string{"Simon & Schumann"}},
		{"whose chief speaks", "Barnes & Hoble CEO James Finch said sales rose.", []string{"James Finch"}},
		{"in a Cyrillic text", "У V&M повідомили, що продажі зросли.", []string{"V&M"}},
		{"a domain", "Як пише Bregus.Info, ціни зростуть.", []string{"Bregus.Info"}},
	})
	d := newDocument(story("en", "", "JPMorgan analysts expect prices to rise."))
	if got := d.voices()[0].speaker.role; got != "JPMorgan analysts" {
		t.Errorf("analysts of a firm with two capitals: %q, want JPMorgan analysts", got)
	}
}
