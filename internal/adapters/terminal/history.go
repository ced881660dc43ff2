package terminal

import (
	"io"
	"os"
	"path/filepath"
	"strings"
)

const (
	mostHistory = 500     // lines that are kept
	mostRead    = 1 << 20 // bytes of the file that are read
)

// history is a term.History that is kept in a file. What goes wrong with the file is passed over: the session has the
// history of its own lines at least.
type history struct {
	lines []string // oldest first
	file  string
}

// loadHistory reads the file, and writes it anew when it holds twice what is kept.
func loadHistory(file string) *history {
	h := &history{file: file}
	if file == "" {
		return h
	}
	for _, l := range strings.Split(tailOf(file), "\n") {
		if l = strings.TrimSpace(clean(l)); l != "" {
			h.lines = append(h.lines, l)
		}
	}
	if n := len(h.lines); n > mostHistory {
		h.lines = append([]string(nil), h.lines[n-mostHistory:]...)
		if n > 2*mostHistory {
			h.rewrite()
		}
	}
	return h
}

// tailOf reads the end of a file, or nothing.
func tailOf(file string) string {
	f, err := os.Open(file)
	if err != nil {
		return ""
	}
	defer f.Close()
	if info, err := f.Stat(); err != nil || !info.Mode().IsRegular() {
		return ""
	} else if n := info.Size() - mostRead; n > 0 {
		_, _ = f.Seek(n, io.SeekStart)
	}
	b, _ := io.ReadAll(io.LimitReader(f, mostRead))
	return string(b)
}

func (h *history) rewrite() {
	f, err := os.CreateTemp(filepath.Dir(h.file), ".history-*") // mode 0600
	if err != nil {
		return
	}
	_, err = f.WriteString(strings.Join(h.lines, "\n") + "\n")
	if e := f.Close(); err == nil {
		err = e
	}
	if err != nil || os.Rename(f.Name(), h.file) != nil {
		_ = os.Remove(f.Name())
	}
}

// Add keeps a line, unless it is empty, the line before, or a bare number, which means nothing later.
func (h *history) Add(entry string) {
	entry = strings.TrimSpace(clean(entry))
	if _, number := choice(entry); entry == "" || number || len(h.lines) > 0 && h.At(0) == entry {
		return
	}
	h.lines = append(h.lines, entry)
	if h.file == "" {
		return
	}
	_ = os.MkdirAll(filepath.Dir(h.file), 0o700)
	f, err := os.OpenFile(h.file, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
	if err != nil {
		return
	}
	_, _ = f.WriteString(entry + "\n")
	_ = f.Close()
}

// Len is the number of lines.
func (h *history) Len() int { return len(h.lines) }

// At is the line i before the last.
func (h *history) At(i int) string { return h.lines[len(h.lines)-1-i] }
