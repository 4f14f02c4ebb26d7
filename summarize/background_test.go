package summarize

import (
	"strings"
	"testing"
)

// TestWhatWasIsNotClaimed: where there is enough news, what readers know already and
// where somebody spoke are left out, whatever figures they have.
func TestWhatWasIsNotClaimed(t *testing.T) {
	const uk = "У Криничанську закрили міст через річку Сула.\n\nІнженери знайшли тріщини у двох опорах мосту.\n\nРемонт коштуватиме 48 млн гривень.\n\nОб'їзд через Липівку довший на 23 км.\n\n%s\n\nРух мостом відкриють не раніше 14 грудня, пообіцяла мерка Олена Чайка."
	const ru = "На заводе в Озёрске сгорел цех площадью 800 метров.\n\nИз цеха эвакуировали 140 рабочих.\n\nУщерб оценили в 12 млн рублей.\n\nЗавод не будет работать две недели.\n\n%s\n\nПричину пожара назовут эксперты из областного центра 3 декабря."
	const en = "Portmere council approved a new harbour wall on Tuesday.\n\nThe wall will cost 42 million pounds.\n\nFloods damaged 210 homes in the lower town.\n\nWork starts in April and takes 18 months.\n\n%s\n\nFishing boats will move to the northern pier of the harbour on 3 May."
	for _, c := range []struct{ text, line string }{
		{uk, "Востаннє міст через Сулу закривали 2011 року на 48 днів."},
		{uk, "Раніше міст через Сулу ремонтували за 12 млн гривень."},
		{uk, "Як писала «Хвиля», міст через Сулу збудували 1968 року."},
		{uk, "Відповідне розпорядження мер опублікував на своїй сторінці у Facebook 14 листопада."},
		{ru, "Последний раз завод в Озёрске горел в 2011 году, тогда сгорели 200 метров."},
		{ru, "В прошлом году на заводе в Озёрске погибли двое рабочих."},
		{ru, "Соответствующее обращение директор завода опубликовал вечером на своей странице в соцсети."},
		{en, "Earlier this year floods in Portmere damaged 90 homes and 12 shops."},
		{en, "Last year the council of Portmere rejected a harbour wall for 30 million pounds."},
	} {
		a := story("", "Новини дня", strings.Replace(c.text, "%s", c.line, 1))
		s := Summarize(a, nil)
		if hasClaim(s, c.line[:20]) || len(s.Claims) < 4 {
			t.Errorf("%q is a claim among\n%s", c.line, listed(s))
		}
	}
}

// TestLeadThatOnlyAnnouncesIsClaimed: a bare act is worth little, but not where it
// is the news.
func TestLeadThatOnlyAnnouncesIsClaimed(t *testing.T) {
	const lead = "Міністерство охорони здоров’я оголосило про початок сезонної вакцинації від грипу."
	s := Summarize(story("uk", "В Україні починають вакцинацію від грипу", lead+`

Вакцини вистачить на 1,2 млн людей, повідомив заступник міністра Степан Олешко.

Щеплення коштуватиме 340 гривень у приватній клініці.

«Торік ми отримали 800 тисяч доз, і 90 тисяч із них списали», — сказала лікарка Марія Шульга.

Найбільше хворих, 214 на 10 тисяч, у Синявинській області.

За даними центру здоров’я, дві третини хворих — діти до 14 років.

Епідемічний поріг перевищено на 18 відсотків, каже епідеміолог Богдан Чернега.

На вакцинацію записалися четверо з двадцяти шести медиків села, розповіла завідувачка амбулаторії Ніна Гай.

Вакцинація від грипу в Україні коштує державі 210 млн гривень, нагадала міністерка Ірина Мельник.`), nil)
	if !hasClaim(s, lead[:40]) {
		t.Errorf("the lead is no claim among\n%s", listed(s))
	}
}

// TestWhatAPostTellsIsClaimed: a post that is told of with what stands in it is no
// mere notice of one.
func TestWhatAPostTellsIsClaimed(t *testing.T) {
	for _, line := range []string{
		"Мер опублікував на своїй сторінці звіт про стан 12 мостів області.",
		"Мер опублікував на своїй сторінці у Facebook повний список вулиць, шкіл, дитсадків і лікарень, де з понеділка не буде води.",
	} {
		s := Summarize(story("uk", "Новини дня", "Міст через річку закрили.\n\n"+line+"\n\nЛюди йдуть пішки.\n\nКрамниці закриті.\n\nПоїзди стоять.\n\nУчора йшов дощ."), nil)
		if !hasClaim(s, line[:20]) {
			t.Errorf("%q is no claim among\n%s", line, listed(s))
		}
	}
}
