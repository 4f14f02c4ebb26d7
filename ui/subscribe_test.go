package ui

import (
	"slices"
	"testing"

	tea "charm.land/bubbletea/v2"

	"visti/internal/news"
)

// paste types an address after a.
func (s *screen) paste(address string) {
	s.press("a")
	s.tell(tea.PasteMsg{Content: address})
	s.press("enter")
}

// TestPageWithoutAnArticleOffersItsFeeds opens the front page of a part of a site, by
// the prompt and from the command line.
func TestPageWithoutAnArticleOffersItsFeeds(t *testing.T) {
	const page, sport, culture = "https://novyny.example/ukrainian/", "https://novyny.example/sport.xml", "https://novyny.example/culture.xml"
	site, _ := news.ParseURL(page)
	two := []Offer{{Feed: offer("Спорт", sport).Feed}, {Feed: offer("Культура", culture).Feed}}
	shelf := func() *shelf {
		s := full()
		s.offers = map[string][]Offer{page: two, culture: {offer("Культура", culture)}}
		return s
	}
	take := func(s *screen, sought ...string) {
		s.see("яку стрічку:", "sport.xml", "culture.xml")
		s.typeText("cult")
		s.press("enter")
		s.see("‹ Культура", "Enter — додати це джерело")
		if !slices.Equal(s.shelf.sought, sought) {
			t.Errorf("looked for feeds at %q, want %q", s.shelf.sought, sought)
		}
		s.press("esc")
		s.see("1 з 15", "⏎ читати")
	}
	sit(t, shelf(), 80, 24, Options{Lang: "uk"}, func(s *screen) {
		s.paste(page)
		take(s, page+" "+page, culture+" "+page)
	})
	sit(t, shelf(), 80, 24, Options{Lang: "uk", Start: site}, func(s *screen) {
		take(s, page, culture)
	})
}

// TestWhatIsTypedIsAskedForAFeedWhereNoPageIsFetched: a feed in a private network can be
// added by its address.
func TestWhatIsTypedIsAskedForAFeedWhereNoPageIsFetched(t *testing.T) {
	const own = "http://192.168.7.7:8080/feed1.xml"
	at, _ := news.ParseURL(own)
	refused := &news.FetchError{Fault: news.FaultAddress}
	shelf := full()
	shelf.offers, shelf.openErr = map[string][]Offer{own: {offer("Домашня", own)}}, refused
	sit(t, shelf, 80, 24, Options{Lang: "uk"}, func(s *screen) {
		s.paste(own)
		s.see("‹ Домашня", "Enter — додати це джерело")
		if want := []string{own + " " + own}; !slices.Equal(s.shelf.sought, want) {
			t.Errorf("looked for feeds at %q, want %q", s.shelf.sought, want)
		}
		s.press("esc")
		s.see("1 з 15")
		s.paste("http://192.168.7.7:8080/page") // which is no feed
		s.see("Повного тексту немає: адреса приватна.", `[network] allow = ["192.168.7.7:8080"]`, "приватна адреса, якої немає в network.allow · o — у браузері")
	})
	shelf = full()
	shelf.offers, shelf.openErr = map[string][]Offer{own: {offer("Домашня", own)}}, refused
	sit(t, shelf, 80, 24, Options{Lang: "uk", Start: at}, func(s *screen) {
		s.see("приватна адреса, якої немає в network.allow")
		if len(s.shelf.sought) > 0 {
			t.Errorf("nobody typed %q", s.shelf.sought)
		}
	})
}

// TestLinkLeadsToNoFeedOfAPrivateNetwork opens a related article that is none.
func TestLinkLeadsToNoFeedOfAPrivateNetwork(t *testing.T) {
	link := address("Обрій", 2).String()
	for fault, want := range map[news.Fault][]string{
		news.FaultFeed: {link}, news.FaultAddress: nil, news.FaultNotPage: nil, news.FaultRedirect: nil,
	} {
		sit(t, full(), 80, 24, Options{Lang: "uk"}, func(s *screen) {
			s.paste(address("Вістовик", 1).String()) // an article stays one
			s.see("ГОЛОВНІ ТВЕРДЖЕННЯ")
			s.shelf.openErr = &news.FetchError{Fault: fault}
			s.press("1")
			if !slices.Equal(s.shelf.sought, want) {
				t.Errorf("%s: looked for feeds at %q, want %q", fault, s.shelf.sought, want)
			}
		})
	}
}
