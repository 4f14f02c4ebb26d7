package browser

import (
	"os/exec"
	"syscall"

	"visti/internal/news"
)

const listSeparator = ";"

// detach keeps the opener's console, if it wants one, away from visti's.
func detach(cmd *exec.Cmd) {
	cmd.SysProcAttr = &syscall.SysProcAttr{CreationFlags: 0x00000008} // DETACHED_PROCESS
}

// system has the shell's URL handler open u: rundll32 takes it as one argument,
// without the quoting rules of cmd.exe.
func system(u news.URL, _ func(string) string, look func(string) (string, error)) ([]string, error) {
	return vector("rundll32.exe url.dll,FileProtocolHandler", u, look)
}
