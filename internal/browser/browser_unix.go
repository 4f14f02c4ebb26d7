//go:build unix

package browser

import (
	"os/exec"
	"runtime"
	"syscall"

	"visti/internal/news"
)

const listSeparator = ":"

// detach gives the opener a session of its own, so that it neither draws on the
// terminal nor ends with it.
func detach(cmd *exec.Cmd) {
	cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true}
}

// system names the system's opener. On ssh, without a display, xdg-open would
// start a text browser over the screen: then there is none.
func system(u news.URL, getenv func(string) string, look func(string) (string, error)) ([]string, error) {
	if runtime.GOOS == "darwin" {
		return vector("open", u, look)
	}
	if getenv("DISPLAY") == "" && getenv("WAYLAND_DISPLAY") == "" {
		return nil, ErrNoBrowser
	}
	for _, opener := range []string{"xdg-open", "x-www-browser", "gio open", "firefox", "chromium"} {
		if argv, err := vector(opener, u, look); err == nil {
			return argv, nil
		}
	}
	return nil, ErrNoBrowser
}
