package cli

import "syscall"

// realm names where the number of a process means this process: one boot of one
// machine. It is "" where that cannot be told.
func realm() string {
	boot, err := syscall.Sysctl("kern.bootsessionuuid")
	if err != nil {
		return ""
	}
	return boot
}
