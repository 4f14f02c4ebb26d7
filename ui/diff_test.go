package ui

import (
	"errors"
	"strings"
	"testing"
	"time"

	"visti/internal/news"
)

// corrected is a shelf whose first article was another in the morning.
func corrected() *shelf {
	s := full()
	was := s.readings[0].Article
	was.Title = news.PlainLine(strings.Replace(was.Title.String(), "п’яти", "чотирьох", 1))
	was.Updated = at("13:20")
	was.Body = append(news.Body{}, was.Body...)
	was.Body[4] = news.Block{Kind: news.Item, Level: 1, Runs: runs("міст через Інгул — у травні")}
	s.former = map[news.ArticleID][]news.Article{was.ID: {{Title: news.PlainLine("ще раніше")}, was}}
	return s
}

func TestChangesOfAnArticleAreShownWithSigns(t *testing.T) {
	for _, o := range []Options{{Lang: "uk", MarkAfter: time.Hour}, {Lang: "uk", NoColor: true, MarkAfter: time.Hour}} {
		sit(t, corrected(), 80, 24, o, func(s *screen) {
			s.press("enter", "c", "j")
			top := s.model().reader.top
			s.press("d")
			s.see("ЩО ЗМІНИЛОСЯ", "було до 13:20", "заголовок", "[-чотирьох-] {+п’яти+}", "абз. 5", "[-травні-] {+березні+}")
			s.notSee("ще раніше", "ПОВ’ЯЗАНІ")
			s.press("h")
			s.see("виділимо 1,2 млрд")
			if got := s.model().reader.top; got != top {
				t.Errorf("back at line %d, was at %d", got, top)
			}
			s.press("h", "j", "enter", "d")
			s.see("у цій статті нічого не змінено")
			s.shelf.formerErr = errors.New("disk")
			s.press("d")
			s.see("не вдалося")
		})
	}
}

// TestHostileChangesStayInTheirPlace holds a long word and controls in what
// changed to the pane, at every width.
func TestHostileChangesStayInTheirPlace(t *testing.T) {
	shelf := full()
	was := shelf.readings[0].Article
	was.Title = news.PlainLine(strings.Repeat("щ", 5000) + " \x1b[2J \u202e абв")
	shelf.former = map[news.ArticleID][]news.Article{was.ID: {was}}
	for _, w := range []int{1, 5, 40, 140} {
		sit(t, shelf, w, 12, Options{Lang: "uk"}, func(s *screen) { s.press("enter", "d", "j", "G") }) // every frame is checked
	}
}
