package cli

import (
	"fmt"
	"io"
	"strings"
	"sync"
)

// A bar shows how far a long command is, on a terminal only.
type bar struct {
	mu    sync.Mutex
	w     io.Writer // nil: nobody looks
	done  int
	total int
}

// progress begins a bar of that many steps on stderr.
func (a *app) progress(total int) *bar {
	b := &bar{total: total}
	if _, ok := terminal(a.env.Stderr); ok && total > 1 {
		b.w = a.env.Stderr
	}
	return b
}

const barCells = 30

func (b *bar) step() {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.done++
	if b.w != nil {
		full := barCells * b.done / b.total
		fmt.Fprintf(b.w, "\r[%s%s] %d of %d", strings.Repeat("#", full), strings.Repeat(".", barCells-full), b.done, b.total)
	}
}

// end takes the bar away.
func (b *bar) end() {
	if b.w != nil {
		fmt.Fprint(b.w, "\r\x1b[K")
	}
}
