package ui

import (
	"testing"

	"visti/internal/news"
)

// topicOf is the topic of a digit in visti's own order.
func topicOf(digit int) (news.Topic, bool) { return topicOrder(nil).of(digit) }

func TestTopicBarHasTheReadersOwnOrder(t *testing.T) {
	own := []news.Topic{news.Weather, news.Sport, news.War}
	sit(t, full(), 80, 24, Options{Lang: "uk", Topics: own}, func(s *screen) {
		s.see("0 Усі 15  1 Погода 1  2 Спорт 1  3 Війна 2")
		s.notSee("4 ", "›")
		s.press("1")
		s.see("/ topic:weather", "Синоптики")
		s.press("4") // has no topic
		s.see("/ topic:weather")
		s.press("+ 3")
		s.see("/ topic:weather,war")
		s.press("t")
		s.see("1 Погода", "3 Війна", "  Політика")
		s.press("esc")
	})
	sit(t, full(), 140, 40, Options{Lang: "uk", Topics: own}, func(s *screen) { s.see("1 Погода", "2 Спорт", "  Культура") })
}
