//go:build unix

package cli

import (
	"context"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"runtime"
	"strconv"
	"syscall"
	"testing"
	"time"
)

// TestMain lets the test binary be visti itself: tests that need a process of
// their own start it again with VISTI_TEST_PROGRAM set.
func TestMain(m *testing.M) {
	if addr := os.Getenv("VISTI_TEST_PRESS"); addr != "" {
		fmt.Fprintln(os.Stderr, servePress(addr))
		os.Exit(1)
	}
	if os.Getenv("VISTI_TEST_PROGRAM") == "" {
		waitTogether()
		os.Exit(m.Run())
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM, syscall.SIGHUP)
	code := Run(ctx, os.Args[1:], Env{
		Stdin: os.Stdin, Stdout: os.Stdout, Stderr: os.Stderr,
		Getenv: os.Getenv, Now: clock(), Version: "test",
	})
	stop()
	os.Exit(code)
}

// waitTogether has more tests run at once than there are processors, unless -parallel
// says how many: a test in a terminal mostly waits, for what a person sees. More
// than this many, and a screen may come later than a test waits for it.
func waitTogether() {
	flag.Parse()
	many := 3
	if underRace {
		many = 1 // then visti is busy for longer than people wait
	}
	if p := flag.Lookup("test.parallel"); p != nil && p.Value.String() == p.DefValue {
		_ = p.Value.Set(strconv.Itoa(many * runtime.GOMAXPROCS(0)))
	}
}

// clock is the time, or with VISTI_TEST_NOW what it would be had the process
// started then; with VISTI_TEST_STILL as well it stands.
func clock() func() time.Time {
	then, err := time.Parse(time.RFC3339, os.Getenv("VISTI_TEST_NOW"))
	if err != nil {
		return time.Now
	}
	if os.Getenv("VISTI_TEST_STILL") != "" {
		return then.Local
	}
	start := time.Now()
	return func() time.Time { return then.Add(time.Since(start)).Local() }
}
