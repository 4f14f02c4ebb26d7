//go:build !windows && (!unix || aix || solaris || illumos)

package config

import "os"

// tryLock opens the file name; such a system has no lock that ends with its process.
func tryLock(name string) (*os.File, error) {
	return os.OpenFile(name, os.O_CREATE|os.O_RDWR, 0o600)
}

func unlock(f *os.File) { _ = f.Close() }
