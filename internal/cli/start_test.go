package cli

import (
	"math"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"testing"
)

// BenchmarkStartOfPages starts visti and tells what package page and what only it
// brings cost before main: milliseconds, the best of some starts.
func BenchmarkStartOfPages(b *testing.B) {
	cost := startCost(b, 0)
	for b.Loop() { // what counts has been measured
	}
	b.ReportMetric(cost, "init-ms")
}

// startCost starts visti and adds up what the runtime tells of the
// initialisation of packages that are there for pages. It returns the best of some
// starts, the first that is good enough: the machine may be busy.
func startCost(tb testing.TB, enough float64) float64 {
	tb.Helper()
	best := math.Inf(1)
	for n := 0; n < 20 && best > enough; n++ {
		cmd := exec.Command(os.Args[0], "version")
		cmd.Env = append(os.Environ(), "VISTI_TEST_PROGRAM=1", "GODEBUG=inittrace=1")
		out, err := cmd.CombinedOutput()
		if err != nil {
			tb.Fatalf("%v: %s", err, out)
		}
		sum, found := 0.0, false
		for line := range strings.Lines(string(out)) {
			f := strings.Fields(line) // init visti/internal/page @1.2 ms, 0.1 ms clock, …
			if len(f) < 5 || f[0] != "init" || !forPages(f[1]) {
				continue
			}
			ms, err := strconv.ParseFloat(f[4], 64)
			if err != nil {
				tb.Fatal(line)
			}
			sum, found = sum+ms, true
		}
		if !found {
			tb.Fatalf("the runtime tells nothing of package page: %s", out)
		}
		best = min(best, sum)
	}
	return best
}

// forPages tells whether a package is linked for the sake of pages.
func forPages(pkg string) bool {
	for _, own := range []string{"visti/internal/page", "visti/internal/markup", "codeberg.org/readeck", "github.com/andybalholm", "golang.org/x/net/html", "github.com/araddon", "github.com/gogs", "github.com/go-shiori"} {
		if pkg == own || strings.HasPrefix(pkg, own+"/") {
			return true
		}
	}
	return false
}

func TestPagesCostLittleAtProgramStart(t *testing.T) {
	if underRace {
		t.Skip("the race detector slows every initialisation")
	}
	if ms := startCost(t, 5); ms > 5 {
		t.Errorf("%.1f ms before main, want 5 at most", ms)
	}
}
