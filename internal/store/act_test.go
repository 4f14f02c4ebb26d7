package store

import (
	"errors"
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"os/exec"
	"slices"
	"sync"
	"testing"
	"time"

	"visti/internal/news"
)

// marksOf makes the same mark for many articles.
func marksOf(articles []news.Article, read, starred *bool) []news.Mark {
	marks := make([]news.Mark, len(articles))
	for i, a := range articles {
		marks[i] = news.Mark{ID: a.ID, Read: read, Starred: starred}
	}
	return marks
}

// states are what the reader thinks of every article, in a form to compare.
func states(t testing.TB, s *Store) map[news.ArticleID]news.State {
	t.Helper()
	all := map[news.ArticleID]news.State{}
	for _, a := range list(t, s, "").Articles {
		all[a.ID] = news.State{ID: a.ID, Read: a.Read, Starred: a.Starred, Changed: a.Changed}
	}
	return all
}

func TestUndoRestoresWhatEachArticleWas(t *testing.T) {
	s := open(t)
	f := subscribe(t, s, "vistnyk")
	stored := put(t, s, f, many(t, "a", 6, time.Hour)...).New
	mark(t, s, stored[0].ID, &yes, nil)
	mark(t, s, stored[1].ID, nil, &yes)
	mark(t, s, stored[2].ID, &yes, &yes)
	again := stored[0] // read, and then its title changes
	again.Title = news.PlainLine("Новина з новим заголовком")
	put(t, s, f, again)
	before := states(t, s)
	if !before[stored[0].ID].Changed {
		t.Fatal("the article is not changed; the test shows nothing")
	}
	if _, err := s.Mark(t.Context(), marksOf(stored, &yes, nil)); err != nil {
		t.Fatal(err)
	}
	after := states(t, s)
	act, err := s.Undo(t.Context())
	if err != nil || act.Kind != news.ActRead || act.Count != 5 || !act.Time.Equal(now) {
		t.Errorf("undone %+v, error %v; want 5 articles read at %v", act, err, now)
	}
	if got := states(t, s); !maps.Equal(got, before) {
		t.Errorf("after undo %v, want %v", got, before)
	}
	for _, is := range act.States {
		if is != before[is.ID] {
			t.Errorf("undo says %+v, want %+v", is, before[is.ID])
		}
	}
	act, err = s.Redo(t.Context())
	if got := states(t, s); err != nil || act.Count != 5 || !maps.Equal(got, after) {
		t.Errorf("after redo (%v) %v, want %v", err, got, after)
	}
}

func TestUndoGoesBackActByActAndRedoForward(t *testing.T) {
	s := open(t)
	stored := put(t, s, subscribe(t, s, "vistnyk"), many(t, "a", 4, time.Hour)...).New
	mark(t, s, stored[0].ID, &yes, nil)
	mark(t, s, stored[0].ID, &yes, nil) // nothing changes: no act
	mark(t, s, stored[1].ID, nil, &yes)
	mark(t, s, stored[2].ID, &yes, &yes)
	want := []news.ActKind{news.ActMarks, news.ActStar, news.ActRead}
	for i, kind := range want {
		if a, err := s.Undo(t.Context()); err != nil || a.Kind != kind || a.Count != 1 {
			t.Errorf("undo %d: %+v, error %v; want one %s", i, a, err, kind)
		}
	}
	if a, err := s.Undo(t.Context()); !errors.Is(err, ErrNotFound) {
		t.Errorf("undone %+v, error %v; want ErrNotFound", a, err)
	}
	for i, kind := range slices.Backward(want) {
		if a, err := s.Redo(t.Context()); err != nil || a.Kind != kind {
			t.Errorf("redo %d: %+v, error %v; want %s", i, a, err, kind)
		}
	}
	if a, err := s.Redo(t.Context()); !errors.Is(err, ErrNotFound) {
		t.Errorf("done again %+v, error %v; want ErrNotFound", a, err)
	}
}

func TestNewActEndsRedo(t *testing.T) {
	s := open(t)
	stored := put(t, s, subscribe(t, s, "vistnyk"), many(t, "a", 2, time.Hour)...).New
	mark(t, s, stored[0].ID, &yes, nil)
	if _, err := s.Undo(t.Context()); err != nil {
		t.Fatal(err)
	}
	mark(t, s, stored[1].ID, nil, &yes)
	if a, err := s.Redo(t.Context()); !errors.Is(err, ErrNotFound) {
		t.Errorf("done again %+v, error %v; want ErrNotFound after a new act", a, err)
	}
	if a, err := s.Undo(t.Context()); err != nil || a.Kind != news.ActStar {
		t.Errorf("undone %+v, error %v; want the star", a, err)
	}
}

func TestActsAreRememberedForADayAndOverRestarts(t *testing.T) {
	dir := t.TempDir()
	s := openIn(t, dir)
	stored := put(t, s, subscribe(t, s, "vistnyk"), many(t, "a", 2, time.Hour)...).New
	mark(t, s, stored[0].ID, &yes, nil)
	s.now = func() time.Time { return now.Add(20 * time.Hour) }
	mark(t, s, stored[1].ID, &yes, nil)
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	s = openIn(t, dir)
	s.now = func() time.Time { return now.Add(25 * time.Hour) }
	if a, err := s.Undo(t.Context()); err != nil || len(a.States) != 1 || a.States[0].ID != stored[1].ID {
		t.Errorf("undone %+v, error %v; want the act of five hours ago", a, err)
	}
	if a, err := s.Undo(t.Context()); !errors.Is(err, ErrNotFound) {
		t.Errorf("undone %+v, error %v; want none older than a day", a, err)
	}
}

func TestPresetMarksAreNoAct(t *testing.T) {
	s := open(t)
	stored := put(t, s, subscribe(t, s, "vistnyk"), many(t, "a", 2, time.Hour)...).New
	if err := s.Preset(t.Context(), marksOf(stored, &yes, nil)); err != nil || list(t, s, "is:read").All != 2 {
		t.Errorf("error %v, %d read, want 2", err, list(t, s, "is:read").All)
	}
	if a, err := s.Undo(t.Context()); !errors.Is(err, ErrNotFound) {
		t.Errorf("undone %+v, error %v; want ErrNotFound", a, err)
	}
}

func TestUndoPassesOverArticlesThatAreGone(t *testing.T) {
	s := open(t)
	stored := put(t, s, subscribe(t, s, "vistnyk"), many(t, "a", 3, time.Hour)...).New
	if _, err := s.Mark(t.Context(), marksOf(stored, &yes, nil)); err != nil {
		t.Fatal(err)
	}
	if _, err := s.writer.ExecContext(t.Context(), "DELETE FROM article WHERE id = ?", int64(stored[1].ID)); err != nil {
		t.Fatal(err)
	}
	a, err := s.Undo(t.Context())
	if err != nil || len(a.States) != 2 || list(t, s, "is:unread").All != 2 {
		t.Errorf("undone %+v, error %v, %d unread; want the two that are left", a, err, list(t, s, "is:unread").All)
	}
}

// TestUndoFromTwoProcesses has two stores over one file undo as fast as they can:
// every act is undone once.
func TestUndoFromTwoProcesses(t *testing.T) {
	dir := t.TempDir()
	a, b := openIn(t, dir), openIn(t, dir)
	stored := put(t, a, subscribe(t, a, "vistnyk"), many(t, "a", 40, time.Hour)...).New
	for _, art := range stored {
		mark(t, a, art.ID, &yes, nil)
	}
	var mu sync.Mutex
	var undone []news.ArticleID
	var both sync.WaitGroup
	for _, s := range []*Store{a, b} {
		both.Go(func() {
			for {
				act, err := s.Undo(t.Context())
				if errors.Is(err, ErrNotFound) {
					return
				}
				if err != nil {
					t.Error(err)
					return
				}
				mu.Lock()
				undone = append(undone, act.States[0].ID)
				mu.Unlock()
			}
		})
	}
	both.Wait()
	slices.Sort(undone)
	if n := len(slices.Compact(slices.Clone(undone))); n != 40 || len(undone) != 40 {
		t.Errorf("%d acts undone, %d different, want 40", len(undone), n)
	}
	if n := list(t, b, "is:unread").All; n != 40 {
		t.Errorf("%d unread, want 40", n)
	}
}

func TestMovesComeBackAsTheyWere(t *testing.T) {
	rnd := rand.New(rand.NewPCG(1, 2))
	for _, n := range []int{0, 1, 2, 1000} {
		m := moves{}
		for range n {
			id := news.ArticleID(rnd.Int64N(1<<31)<<20 | rnd.Int64N(3))
			m.add(id, stateOf(byte(rnd.IntN(8))), stateOf(byte(rnd.IntN(8))))
		}
		b, err := packMoves(m)
		if err != nil {
			t.Fatal(err)
		}
		got, err := unpackMoves(b)
		if err != nil || !maps.Equal(got, m) {
			t.Errorf("%d moves come back as %d, error %v", len(m), len(got), err)
		}
		for cut := range min(len(b), 50) {
			if got, err := unpackMoves(b[:cut]); err == nil && len(got) >= len(m) && len(m) > 0 {
				t.Errorf("%d moves read from a part of what was written", len(got))
			}
		}
	}
}

func TestMovesOfAHundredThousandTakeLittleRoom(t *testing.T) {
	rnd := rand.New(rand.NewPCG(3, 4))
	m, at := moves{}, int64(1_790_000_000)
	for range 100_000 {
		at += rnd.Int64N(52) // a month of news
		m.add(news.ArticleID(at<<20|rnd.Int64N(2)), state{}, state{read: true})
	}
	b, err := packMoves(m)
	if err != nil || len(b) > 200_000 {
		t.Errorf("%d bytes, error %v; want at most 200,000", len(b), err)
	}
	t.Logf("%d moves take %d bytes", len(m), len(b))
}

// TestActOfAKilledProcessIsWholeOrNotThere kills a process that marks and undoes.
func TestActOfAKilledProcessIsWholeOrNotThere(t *testing.T) {
	dir := t.TempDir()
	if os.Getenv("VISTI_TEST_ACTS") != "" {
		dir = os.Getenv("VISTI_TEST_ACTS")
		s := openIn(t, dir)
		all := list(t, s, "").Articles
		fmt.Println("ready")
		for {
			if _, err := s.Mark(t.Context(), marksOf(all, &yes, nil)); err != nil {
				t.Fatal(err)
			}
			if _, err := s.Undo(t.Context()); err != nil {
				t.Fatal(err)
			}
		}
	}
	s := openIn(t, dir)
	stored := put(t, s, subscribe(t, s, "vistnyk"), many(t, "a", 300, time.Hour)...).New
	if err := s.Preset(t.Context(), marksOf(stored, &no, nil)); err != nil { // the older half came read
		t.Fatal(err)
	}
	for i := range 5 {
		cmd := exec.Command(os.Args[0], "-test.run=^TestActOfAKilledProcessIsWholeOrNotThere$")
		cmd.Env = append(os.Environ(), "VISTI_TEST_ACTS="+dir)
		out, err := cmd.StdoutPipe()
		if err == nil {
			err = cmd.Start()
		}
		if err != nil {
			t.Fatal(err)
		}
		if _, err := out.Read(make([]byte, 6)); err != nil {
			t.Fatal(err)
		}
		time.Sleep(time.Duration(5+7*i) * time.Millisecond)
		_ = cmd.Process.Kill()
		_ = cmd.Wait()
		read := list(t, s, "is:read").All
		if read != 0 && read != 300 {
			t.Errorf("%d of 300 read, want all or none", read)
		}
		_, err = s.Undo(t.Context())
		if (err == nil) != (read == 300) || list(t, s, "is:read").All != 0 {
			t.Errorf("undo after %d read: %v, %d left read", read, err, list(t, s, "is:read").All)
		}
	}
}

func BenchmarkMarkAndUndo(b *testing.B) {
	for _, n := range []int{1, 10_000, 100_000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			s := open(b)
			stored := put(b, s, subscribe(b, s, "vistnyk"), many(b, "a", n, time.Hour)...).New
			marks := marksOf(stored, &yes, nil)
			for b.Loop() {
				if _, err := s.Mark(b.Context(), marks); err != nil {
					b.Fatal(err)
				}
				if _, err := s.Undo(b.Context()); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
