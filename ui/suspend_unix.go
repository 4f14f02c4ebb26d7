//go:build unix

package ui

import (
	"fmt"
	"os"
	"os/signal"
	"syscall"
)

const canStop = true

// stopUntilContinued stops the whole process group, as a terminal's Ctrl-z does:
// a pipe that visti is part of stops as one.
func stopUntilContinued() error {
	continued := make(chan os.Signal, 1)
	signal.Notify(continued, syscall.SIGCONT)
	defer signal.Stop(continued)
	if err := syscall.Kill(0, syscall.SIGTSTP); err != nil {
		return fmt.Errorf("suspend: %w", err)
	}
	<-continued
	return nil
}
