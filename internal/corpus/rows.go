package corpus

import (
	"database/sql"
	"strings"
)

// insertion names a statement that inserts rows.
type insertion struct {
	into, end string
	rows      int
}

// putMany inserts rows, many with one statement: into is a table, with or without orIgnore, end what is done where a
// row is there.
func (w *writer) putMany(into, end string, columns int, values []any) error {
	for _, rows := range [...]int{48, 6, 1} {
		for n := rows * columns; len(values) >= n; values = values[n:] {
			s, err := w.inserting(into, end, columns, rows)
			if err != nil {
				return err
			}
			if _, err := s.ExecContext(w.ctx, values[:n]...); err != nil {
				return err
			}
		}
	}
	return nil
}

// inserting is the statement that inserts so many rows.
func (w *writer) inserting(into, end string, columns, rows int) (*sql.Stmt, error) {
	k := insertion{into, end, rows}
	if s := w.inserts[k]; s != nil {
		return s, nil
	}
	verb, row := "INSERT INTO ", "(?"+strings.Repeat(", ?", columns-1)+")"
	if bare, ok := strings.CutPrefix(into, orIgnore); ok {
		verb, into = "INSERT OR IGNORE INTO ", bare
	}
	s, err := w.stmt(verb + into + " VALUES " + strings.Repeat(row+", ", rows-1) + row + end)
	if err == nil {
		w.inserts[k] = s
	}
	return s, err
}
