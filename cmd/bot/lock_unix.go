//go:build unix

package main

import (
	"os"
	"path/filepath"
	"syscall"
)

// lock reports whether this process is the only one that serves from a data directory, and keeps it so until close is
// called or the process ends, however it ends.
func lock(dir string) (alone bool, close func()) {
	f, err := os.OpenFile(filepath.Join(dir, "serve.lock"), os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return false, func() {}
	}
	if err := syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB); err != nil {
		f.Close()
		return false, func() {}
	}
	return true, func() { f.Close() }
}
