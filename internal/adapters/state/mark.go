package state

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"sync"
)

// mark says how far the log goes: the number of its last entry and the chain there. An empty log is the zero mark.
type mark struct {
	n     int64
	chain string
}

// markFile keeps a mark beside the database, because a database whose newest pages were lost opens as an older one, and
// its own mark with it. The file may be behind the log, never ahead.
type markFile struct {
	path string

	mu   sync.Mutex
	last mark
}

// read returns the mark and whether there is one.
func (f *markFile) read() (m mark, stands bool, err error) {
	text, err := os.ReadFile(f.path)
	if errors.Is(err, fs.ErrNotExist) {
		return m, false, nil
	} else if err != nil {
		return m, false, err
	}
	if _, err := fmt.Sscanf(string(text), "log %d %q\n", &m.n, &m.chain); err != nil {
		return m, false, fmt.Errorf("%s cannot be read as a mark: %w", f.path, ErrDamaged)
	}
	return m, true, nil
}

// write replaces the mark when it goes further, durably.
func (f *markFile) write(m mark) (err error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if m.n < f.last.n {
		return nil
	}
	t, err := os.CreateTemp(filepath.Dir(f.path), "state.mark.*")
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			os.Remove(t.Name())
		}
	}()
	_, err = fmt.Fprintf(t, "log %d %q\n", m.n, m.chain)
	if err = errors.Join(err, t.Sync(), t.Close()); err != nil {
		return err
	}
	if err = os.Rename(t.Name(), f.path); err != nil {
		return err
	}
	f.last = m
	dir, err := os.Open(filepath.Dir(f.path))
	if err != nil {
		return err
	}
	return errors.Join(dir.Sync(), dir.Close())
}
