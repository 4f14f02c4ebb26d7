package cli

import (
	"os"
	"strings"
)

// realm names where the number of a process means this process: one boot of one
// machine, and there one of the namespaces that containers have for their processes.
// It is "" where that cannot be told.
func realm() string {
	boot, err := os.ReadFile("/proc/sys/kernel/random/boot_id")
	if err != nil {
		return ""
	}
	space, err := os.Readlink("/proc/self/ns/pid")
	if err != nil {
		return ""
	}
	return strings.TrimSpace(string(boot)) + " " + space
}
