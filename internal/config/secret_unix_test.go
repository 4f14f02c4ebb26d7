//go:build unix

package config

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

func TestCommandThatLeavesItsOutputOpenHoldsNobodyUp(t *testing.T) {
	const child = 20 * time.Second // what the command starts lives so long
	for _, tt := range []struct {
		name, script, secret, problem string
	}{
		{"a child is waited for in vain", "sleep 20; echo late", "", context.DeadlineExceeded.Error()},
		{"a child stays in the background", "sleep 20 & echo olive", "olive", ""},
		{"the same, and nothing is printed", "sleep 20 &", "", "it printed nothing"},
		{"the same, and it fails", "sleep 20 & echo olive; exit 1", "", "exit status 1"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			file := filepath.Join(t.TempDir(), "pass")
			if err := os.WriteFile(file, []byte(tt.script+"\n"), 0o600); err != nil {
				t.Fatal(err)
			}
			ctx := t.Context()
			if tt.problem == context.DeadlineExceeded.Error() {
				var cancel context.CancelFunc
				ctx, cancel = context.WithTimeout(ctx, 200*time.Millisecond)
				defer cancel()
			}
			begin := time.Now()
			got, err := Keeper{Command: "sh " + file}.Secret(ctx, "news.example.org", "olena")
			if took := time.Since(begin); took > child/2 {
				t.Errorf("took %v, want a second or two", took)
			}
			if got != tt.secret || (err == nil) != (tt.problem == "") || err != nil && !strings.Contains(err.Error(), tt.problem) {
				t.Errorf("the secret is %q, %v; want %q, %s", got, err, tt.secret, tt.problem)
			}
		})
	}
}
