package config

import (
	"bufio"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"
)

func TestLockLetsOneAtATimeIn(t *testing.T) {
	path := filepath.Join(t.TempDir(), "folder", "feeds.opml")
	inside, most := 0, 0
	var mu sync.Mutex
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			release, err := Lock(t.Context(), path, nil)
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

// held is the path that a child of the test locks until it is killed.
const held = "VISTI_TEST_LOCK"

func TestMain(m *testing.M) {
	if path := os.Getenv(held); path != "" {
		_, err := Lock(context.Background(), path, nil)
		fmt.Println("locked", err)
		select {}
	}
	os.Exit(m.Run())
}

func TestLockEndsWithItsProcess(t *testing.T) {
	path := filepath.Join(t.TempDir(), "feeds.opml")
	once, cancel := context.WithCancel(t.Context())
	cancel() // Lock tries once and does not wait
	child := exec.Command(os.Args[0])
	child.Env = append(os.Environ(), held+"="+path)
	out, err := child.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := child.Start(); err != nil {
		t.Fatal(err)
	}
	said, _ := bufio.NewReader(out).ReadString('\n')
	_, err = Lock(once, path, nil)
	_ = child.Process.Kill()
	_ = child.Wait()
	if said != "locked <nil>\n" || err == nil {
		t.Errorf("the child said %q; its lock while it lives: %v, want an error", said, err)
	}
	release, err := Lock(once, path, nil)
	if err != nil {
		t.Fatalf("the lock of a process that was killed: %v", err)
	}
	release()
	if err := os.WriteFile(path+".lock", nil, 0o600); err != nil { // as visti left it before
		t.Fatal(err)
	}
	if release, err = Lock(once, path, nil); err != nil {
		t.Fatalf("a file that nobody has locked: %v", err)
	}
	release()
}

func TestLongWaitForALockIsTold(t *testing.T) {
	path := filepath.Join(t.TempDir(), "feeds.opml")
	synctest.Test(t, func(t *testing.T) {
		release, err := Lock(t.Context(), path, nil)
		if err != nil {
			t.Fatal(err)
		}
		var told []string
		tell := func(who string) { told = append(told, who) }
		_, err = Lock(t.Context(), path, tell)
		me := fmt.Sprint("process ", os.Getpid())
		if err == nil || !strings.Contains(err.Error(), me) || !slices.Equal(told, []string{me}) {
			t.Errorf("a lock that is never given back: told of %q, %v; want both to name %s", told, err, me)
		}
		told = nil
		time.AfterFunc(lockTold/2, release)
		release, err = Lock(t.Context(), path, tell)
		if err != nil || told != nil {
			t.Errorf("a short wait: told of %q, %v; want nothing", told, err)
			return
		}
		release()
	})
}
