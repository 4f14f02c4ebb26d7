package config

import (
	"context"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"
)

func TestLockLetsOneAtATimeIn(t *testing.T) {
	path := filepath.Join(t.TempDir(), "folder", "feeds.opml")
	inside, most := 0, 0
	var mu sync.Mutex
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			release, err := Lock(t.Context(), path)
			if err != nil {
				t.Error(err)
				return
			}
			mu.Lock()
			inside++
			most = max(most, inside)
			mu.Unlock()
			time.Sleep(time.Millisecond)
			mu.Lock()
			inside--
			mu.Unlock()
			release()
		})
	}
	wg.Wait()
	if most != 1 {
		t.Errorf("%d inside at a time, want 1", most)
	}
}

func TestLockOfAKilledProcessIsTakenOver(t *testing.T) {
	path := filepath.Join(t.TempDir(), "feeds.opml")
	if _, err := Lock(t.Context(), path); err != nil { // never released
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 100*time.Millisecond)
	defer cancel()
	if _, err := Lock(ctx, path); err == nil {
		t.Error("a fresh lock was taken over")
	}
	old := time.Now().Add(-time.Hour)
	if err := os.Chtimes(path+".lock", old, old); err != nil {
		t.Fatal(err)
	}
	release, err := Lock(t.Context(), path)
	if err != nil {
		t.Fatalf("a lock of an hour ago: %v", err)
	}
	release()
}
