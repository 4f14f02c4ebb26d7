//go:build linux || darwin

package cli

import (
	"errors"
	"syscall"
)

// ended tells whether no process of this realm has the number.
func ended(pid int) bool { return errors.Is(syscall.Kill(pid, 0), syscall.ESRCH) }
