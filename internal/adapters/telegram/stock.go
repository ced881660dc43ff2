package telegram

import (
	"strings"

	"readoutbot/internal/commands/reply"
)

// stock is what documents are rendered with: slices that are cut up for one, and used again for the next. What is
// rendered holds on to it until it is written out. The zero stock works; it is for one document at a time.
type stock struct {
	runs  slab[run]
	bits  slab[bit]
	rows  slab[row]
	words strings.Builder

	pieces  []piece
	printed []row
	lines   []reply.Line
	html    []byte
	form    []byte
}

// mostKept is how many parts of a slab are kept for the next document.
const mostKept = 4096

// clear lets go of everything but the room.
func (s *stock) clear() {
	s.runs.clear()
	s.bits.clear()
	s.rows.clear()
	clear(s.pieces[:cap(s.pieces)])
	clear(s.printed[:cap(s.printed)])
	clear(s.lines[:cap(s.lines)])
}

// keep makes a text of bytes.
func (s *stock) keep(b []byte) string {
	s.room(len(b))
	from := s.words.Len()
	_, _ = s.words.Write(b)
	return s.words.String()[from:]
}

// join puts texts behind one another.
func (s *stock) join(parts ...string) string {
	n := 0
	for _, p := range parts {
		n += len(p)
	}
	s.room(n)
	from := s.words.Len()
	for _, p := range parts {
		_, _ = s.words.WriteString(p)
	}
	return s.words.String()[from:]
}

// room makes room for n bytes of text that stand together.
func (s *stock) room(n int) {
	if s.words.Cap()-s.words.Len() < n {
		s.words.Reset() // what was made of it stays
		s.words.Grow(max(4096, n))
	}
}

// slab is a slice that smaller ones are cut from.
type slab[T any] struct{ all []T }

// take returns an empty slice with room for n.
func (s *slab[T]) take(n int) []T {
	at := len(s.all)
	if cap(s.all)-at < n {
		s.all, at = make([]T, 0, max(64, n, 2*cap(s.all))), 0
	}
	s.all = s.all[:at+n]
	return s.all[at : at : at+n]
}

// of returns a slice of some parts.
func (s *slab[T]) of(parts ...T) []T { return append(s.take(len(parts)), parts...) }

func (s *slab[T]) clear() {
	if cap(s.all) > mostKept {
		s.all = nil
	}
	clear(s.all)
	s.all = s.all[:0]
}
