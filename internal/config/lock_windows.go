package config

import (
	"errors"
	"os"
	"syscall"
)

// sharingViolation is the system's word for a file that another process has open.
const sharingViolation = syscall.Errno(32)

// tryLock takes the lock on the file name, or returns errHeld: the file is open for
// writing in one process alone, and others may read it.
func tryLock(name string) (*os.File, error) {
	path, err := syscall.UTF16PtrFromString(name)
	if err != nil {
		return nil, err
	}
	h, err := syscall.CreateFile(path, syscall.GENERIC_WRITE, syscall.FILE_SHARE_READ, nil, syscall.OPEN_ALWAYS, syscall.FILE_ATTRIBUTE_NORMAL, 0)
	if errors.Is(err, sharingViolation) {
		return nil, errHeld
	}
	if err != nil {
		return nil, err
	}
	return os.NewFile(uintptr(h), name), nil
}

// unlock gives the lock back. The file stays: one that is being removed cannot be opened.
func unlock(f *os.File) { _ = f.Close() }
