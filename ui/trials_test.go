package ui

import (
	"slices"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"visti/internal/news"
)

// A trial presses one key and tells whether it did what it is for.
type trial func(s *screen, in place, key string) bool

// trials has one for every action of the table.
var trials = map[action]trial{
	actDown: func(s *screen, in place, key string) bool { return s.moves(in, key) > 0 },
	actUp: func(s *screen, in place, key string) bool {
		s.down(in, 2)
		return s.moves(in, key) < 0
	},
	actFirst: func(s *screen, in place, key string) bool {
		s.down(in, 2)
		return s.moves(in, key) < 0
	},
	actLast:     func(s *screen, in place, key string) bool { return s.moves(in, key) > 2 },
	actHalfDown: func(s *screen, in place, key string) bool { return s.moves(in, key) > 0 },
	actPageDown: func(s *screen, in place, key string) bool { return s.moves(in, key) > 1 },
	actHalfUp: func(s *screen, in place, key string) bool {
		s.down(in, 4)
		return s.moves(in, key) < 0
	},
	actPageUp: func(s *screen, in place, key string) bool {
		s.down(in, 4)
		return s.moves(in, key) < 0
	},
	actNextArticle: func(s *screen, _ place, key string) bool {
		s.press(key)
		return s.model().reader.id == s.shelf.readings[1].Article.ID
	},
	actPrevArticle: func(s *screen, _ place, key string) bool {
		s.with(func(m *Model) tea.Cmd { return m.toArticle(2) })
		s.press(key)
		return s.model().reader.id == s.shelf.readings[1].Article.ID
	},
	actAllRead: func(s *screen, _ place, key string) bool {
		s.press(key)
		n := len(s.shelf.marked)
		s.press("u")
		return n > 1 && !s.shelf.readings[0].Article.Read
	},
	actNextUnread: func(s *screen, in place, key string) bool {
		s.with(func(m *Model) tea.Cmd { return m.set(news.Mark{ID: s.shelf.readings[1].Article.ID, Read: new(true)}) })
		s.press(key)
		return s.model().list.cursor == 2 && (in != inReader || s.model().reader.id == s.shelf.readings[2].Article.ID)
	},
	actPrevUnread: func(s *screen, in place, key string) bool {
		s.with(func(m *Model) tea.Cmd {
			if in == inReader {
				return m.toArticle(2)
			}
			m.list.move(2)
			return m.set(news.Mark{ID: s.shelf.readings[1].Article.ID, Read: new(true)})
		})
		s.press(key)
		want := 0
		if in == inReader {
			want = 1
		}
		return s.model().list.cursor == want
	},
	actOpen: func(s *screen, in place, key string) bool {
		if in == inSide {
			s.with(func(m *Model) tea.Cmd { m.side.move(5); return nil })
			s.press(key)
			return s.model().filter == "topic:war"
		}
		s.press(key)
		return s.model().focus == readerPart && len(s.shelf.opened) == 1
	},
	actNumber: func(s *screen, _ place, key string) bool {
		if key == "0" { // a number has to begin otherwise
			s.with(func(m *Model) tea.Cmd {
				m.reader.items = append(m.reader.items, make([]numbered, 20)...)
				m.reader.items[9].url = s.shelf.readings[3].Article.URL
				m.number = "1"
				return nil
			})
			s.press(key)
			return s.model().number == "10"
		}
		n := digit(key)
		s.press(key)
		return len(s.model().back) == 1 || n > 6 && strings.Contains(s.model().note, key)
	},
	actGo: func(s *screen, _ place, key string) bool {
		s.with(func(m *Model) tea.Cmd { m.number = "2"; return nil })
		s.press(key)
		return len(s.model().back) == 1
	},
	actBack: func(s *screen, _ place, key string) bool {
		s.press(key)
		return s.model().focus == listPart && !s.model().info.open
	},
	actEscape: func(s *screen, in place, key string) bool {
		if in == inList {
			s.with(func(m *Model) tea.Cmd { return m.setFilter("міст") })
			s.press(key)
			return s.model().filter == "" && s.model().focus == listPart
		}
		s.press(key)
		return s.model().focus == listPart && !s.model().help.open && !s.model().info.open
	},
	actTopic: func(s *screen, _ place, key string) bool {
		if key == "0" {
			s.with(func(m *Model) tea.Cmd { return m.setFilter("topic:war міст") })
			s.press(key)
			return s.model().filter == "міст"
		}
		topic, _ := topicOf(digit(key))
		s.press(key)
		return s.model().filter == "topic:"+topic.String()
	},
	actAddTopic: func(s *screen, _ place, key string) bool {
		s.with(func(m *Model) tea.Cmd { return m.setFilter("topic:war міст") })
		s.press(key)
		want := "topic:war"
		if n := digit(strings.Fields(key)[1]); n > 1 {
			topic, _ := topicOf(n)
			want += "," + topic.String()
		} else {
			// War stands there already: nothing may change, not even to war alone.
			return s.model().filter == "topic:war міст"
		}
		return s.model().filter == want+" міст"
	},
	actFilter: func(s *screen, _ place, key string) bool {
		s.press(key)
		p := s.model().prompt
		return p.filters()
	},
	actFind: func(s *screen, in place, key string) bool {
		s.press(key)
		want := toFind
		if in == inHelp {
			want = toHelp
		}
		return s.model().prompt.open && s.model().prompt.goal == want
	},
	actBrowse: func(s *screen, _ place, key string) bool {
		s.press(key)
		return slices.Equal(s.shelf.browsed, []string{s.shelf.readings[0].Article.URL.String()})
	},
	actRead: func(s *screen, _ place, key string) bool {
		s.press(key)
		return s.shelf.readings[0].Article.Read
	},
	actStar: func(s *screen, _ place, key string) bool {
		s.press(key)
		return s.shelf.readings[0].Article.Starred
	},
	actUndo: func(s *screen, _ place, key string) bool {
		s.with(func(m *Model) tea.Cmd {
			return m.set(news.Mark{ID: s.shelf.readings[0].Article.ID, Starred: new(true)})
		})
		s.press(key)
		return !s.shelf.readings[0].Article.Starred
	},
	actRedo: func(s *screen, _ place, key string) bool {
		s.with(func(m *Model) tea.Cmd {
			return m.set(news.Mark{ID: s.shelf.readings[0].Article.ID, Starred: new(true)})
		})
		s.with(func(m *Model) tea.Cmd { return m.undoLast() })
		s.press(key)
		return s.shelf.readings[0].Article.Starred
	},
	actReadDown: func(s *screen, _ place, key string) bool {
		s.down(inList, 2)
		s.press(key)
		return len(s.shelf.marked) == 3
	},
	actSelect: func(s *screen, _ place, key string) bool {
		s.press(key)
		m := s.model()
		return len(m.list.picked()) == 1 && m.list.cursor == 1
	},
	actBrowseOn: func(s *screen, _ place, key string) bool {
		s.press(key)
		return len(s.shelf.browsed) == 1 && s.shelf.readings[0].Article.Read && s.model().list.cursor == 1
	},
	actSort: func(s *screen, _ place, key string) bool {
		s.press(key)
		return s.model().filter == "sort:oldest"
	},
	actCopy: func(s *screen, _ place, key string) bool {
		s.press(key)
		return slices.Equal(s.clips, []string{s.shelf.readings[0].Article.URL.String()})
	},
	actCopyTitle: func(s *screen, _ place, key string) bool {
		s.press(key)
		a := s.shelf.readings[0].Article
		return slices.Equal(s.clips, []string{a.Title.String() + "\n" + a.URL.String()})
	},
	actExport: func(s *screen, _ place, key string) bool {
		written := 0
		s.with(func(m *Model) tea.Cmd {
			m.opt.Export = func(news.Reading) (string, error) { written++; return "x.md", nil }
			return nil
		})
		s.press(key)
		return written == 1
	},
	actChanged: func(s *screen, in place, key string) bool {
		if in == inReader {
			s.press(key)
			return s.model().note == "у цій статті нічого не змінено"
		}
		s.press(key)
		return s.model().filter == "is:new,changed"
	},
	actSaid: func(s *screen, _ place, key string) bool {
		s.press(key)
		return s.model().note == "спершу c — до твердження"
	},
	actDigest: func(s *screen, _ place, key string) bool {
		s.press(key)
		m := s.model()
		return m.reader.sheet != nil && m.focus == readerPart
	},
	actMute: func(s *screen, _ place, key string) bool {
		s.with(func(m *Model) tea.Cmd { m.opt.Drawer = &box{}; return nil })
		s.press(key)
		return s.model().prompt.open && s.model().prompt.goal == toMute
	},
	actOneLine: func(s *screen, _ place, key string) bool {
		s.press(key)
		m := s.model()
		return m.list.row(0).height() == 1
	},
	actRoomy: func(s *screen, _ place, key string) bool {
		s.press(key)
		m := s.model()
		return m.list.row(0).roomy
	},
	actZoom: func(s *screen, in place, key string) bool {
		s.press(key)
		l := s.model().lay
		return in == inList && l.reader.empty() && l.side.empty() || in == inReader && l.list.empty()
	},
	actRefresh: func(s *screen, in place, key string) bool {
		want := news.FeedID(1)
		if in == inSide {
			s.with(func(m *Model) tea.Cmd { m.side.move(100); return nil })
			want = 4
		}
		s.press(key)
		return len(s.shelf.polled) == 1 && slices.Equal(s.shelf.polled[0], []news.FeedID{want})
	},
	actRefreshAll: func(s *screen, _ place, key string) bool {
		s.press(key)
		return len(s.shelf.polled) == 1 && len(s.shelf.polled[0]) == 0
	},
	actFollow: func(s *screen, _ place, key string) bool {
		s.press(key)
		return len(s.shelf.follows) == 1 && s.shelf.follows[0].Sub(s.model().now) == 2*time.Hour
	},
	actClaim: func(s *screen, _ place, key string) bool {
		s.press(key)
		return s.model().reader.claim == 1
	},
	actClaimBack: func(s *screen, _ place, key string) bool {
		s.press(key)
		return s.model().reader.claim == 3
	},
	actAddress: func(s *screen, _ place, key string) bool {
		s.press(key)
		return s.model().prompt.open && s.model().prompt.goal == toOpen
	},
	actAgain: func(s *screen, _ place, key string) bool {
		s.press(key)
		return slices.Equal(s.shelf.again, []string{s.shelf.readings[0].Article.ID.String()})
	},
	actAlong: func(s *screen, _ place, key string) bool {
		s.press(key)
		return len(s.shelf.along) == 1
	},
	actUnread: func(s *screen, _ place, key string) bool {
		before := len(s.model().list.articles)
		s.press(key)
		return len(s.model().list.articles) == before+1
	},
	actNextPane: func(s *screen, in place, key string) bool {
		s.press(key)
		return s.place() == map[place]place{inSide: inList, inList: inReader, inReader: inSide}[in]
	},
	actPrevPane: func(s *screen, in place, key string) bool {
		s.press(key)
		return s.place() == map[place]place{inSide: inReader, inList: inSide, inReader: inList}[in]
	},
	actPicker: func(s *screen, _ place, key string) bool {
		s.press(key)
		return s.model().prompt.open && s.model().prompt.goal == toGo
	},
	actAbout: func(s *screen, in place, key string) bool {
		if in == inSide {
			s.with(func(m *Model) tea.Cmd { m.side.move(100); return nil })
		}
		s.press(key)
		return s.place() == inAbout
	},
	actHealth: func(s *screen, _ place, key string) bool {
		s.press(key)
		return s.model().prompt.open && s.model().prompt.goal == toHealth
	},
	actArticles: func(s *screen, _ place, key string) bool {
		s.press(key)
		return s.model().filter == "source:vistovyk lang:uk" && !s.model().info.open
	},
	actSubscribe: func(s *screen, _ place, key string) bool {
		s.press(key)
		return len(s.shelf.subscribed) == 1
	},
	actSwitch: func(s *screen, _ place, key string) bool {
		s.press(key)
		return !s.shelf.feeds[0].Enabled
	},
	actPalette: func(s *screen, _ place, key string) bool {
		s.press(key)
		return s.model().prompt.open && s.model().prompt.goal == toCommand
	},
	actHelp: func(s *screen, in place, key string) bool {
		s.press(key)
		return s.model().help.open == (in != inHelp)
	},
	actQuit: func(s *screen, in place, key string) bool {
		s.press(key)
		if in == inList {
			return s.quit
		}
		return !s.quit && s.place() == inList
	},
	actLeave: func(s *screen, _ place, key string) bool {
		s.press(key)
		return s.quit
	},
	actSuspend: func(s *screen, _ place, key string) bool {
		s.press(key)
		return s.paused
	},
}

// with changes the model as no key does, so that one key can be tried alone.
func (s *screen) with(change func(m *Model) tea.Cmd) {
	m := s.model()
	cmd := change(&m)
	s.m = m
	s.run(cmd)
	s.drain()
}

func (s *screen) place() place {
	m := s.model()
	return m.place()
}

// goTo gives the keys to a place.
func (s *screen) goTo(in place) {
	s.with(func(m *Model) tea.Cmd {
		switch in {
		case inReader:
			return m.openRow()
		case inSide:
			m.focus = sidePart
			return m.arrange()
		case inHelp:
			m.toggleHelp()
		case inAbout:
			f := m.side.feeds[0]
			f.Source.Home = s.shelf.readings[0].Article.URL
			s.shelf.feeds[0] = f
			return m.openAbout(f)
		case inOffer:
			o := Offer{Feed: s.shelf.feeds[0], Asked: true}
			for _, r := range s.shelf.readings {
				o.Articles = append(o.Articles, r.Article)
			}
			m.info = infoPane{open: true, offer: true, found: o}
			m.fitInfo()
		}
		return nil
	})
}

// down goes n steps down without a key.
func (s *screen) down(_ place, n int) {
	s.with(func(m *Model) tea.Cmd { return m.step(n) })
}

// moves presses a key and says how far it went, down being positive.
func (s *screen) moves(in place, key string) int {
	at := func() int {
		m := s.model()
		return map[place]int{inList: m.list.cursor, inReader: m.reader.top, inSide: m.side.cursor, inHelp: m.help.top, inAbout: m.info.top, inOffer: m.info.top}[in]
	}
	before := at()
	s.press(key)
	return at() - before
}
