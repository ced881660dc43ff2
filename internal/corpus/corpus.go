// Package corpus holds calls, the sides' statements about them, and what those name, leave out and dispute.
//
// It knows the one corpus text, its checks, the five states of silence, and the queries; the only SQL about readouts
// stands here. It does not know commands, wording for readers, or where an answer is shown.
package corpus

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"strings"
	"sync"
	"sync/atomic"

	_ "modernc.org/sqlite" // the driver "sqlite"
)

// ErrNotFound says that what was asked for is not in the corpus.
var ErrNotFound = errors.New("not in the corpus")

// Corpus is an open corpus, safe for concurrent use. It changes only by Refresh and Import.
type Corpus struct {
	log  Log    // nil: nothing can be imported
	text string // what the corpus is built from, before the log
	file string // "" in memory

	checked bool   // the text is known to be right
	bare    string // the version of the text alone
	schema  string // what the file is built by

	opened os.FileInfo // of the file, when it was opened

	now atomic.Pointer[view]

	mu       sync.Mutex // guards what follows
	db       *sql.DB
	retired  *sql.DB // the one before
	prepared map[string]*sql.Stmt
	writing  sync.Mutex // one at a time applies the log
	stems    stems
	sounds   sounds // of the one who writes
}

// A view is what is kept of the corpus in memory, for one version of it.
type view struct {
	version  string
	newest   int64 // log entry
	meetings bool
	counts   map[string]int
	names    names
	sources  kept[Source]
	readouts kept[[]Readout] // by call
	reach    kept[Reach]     // one
	hand     byHand
	coded    func() (*codedIndex, error)
	gone     map[int64]bool // documents of the index
	written  map[string]int // rows that people wrote, of some tables
}

// Open loads a corpus text into a database in memory, checks it, and derives the states of silence.
// A text with problems is refused with a *CheckError that names their lines.
func Open(ctx context.Context, text string) (*Corpus, error) {
	return Config{Text: text}.Open(ctx)
}

// Close frees the database.
func (c *Corpus) Close() error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.retired != nil {
		c.retired.Close()
	}
	return c.db.Close()
}

// Version is a short hash of the corpus text and of what was imported: equal corpora have equal versions.
func (c *Corpus) Version() string { return c.now.Load().version }

// Counts are the numbers of rows by table.
func (c *Corpus) Counts() map[string]int { return c.now.Load().counts }

func (c *Corpus) names() *names { return &c.now.Load().names }

// stmt returns the prepared form of a text, once prepared for all.
func (c *Corpus) stmt(ctx context.Context, text string) (*sql.Stmt, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if s := c.prepared[text]; s != nil {
		return s, nil
	}
	s, err := c.db.PrepareContext(ctx, text)
	if err == nil {
		c.prepared[text] = s
	}
	return s, err
}

// lasting is a context for one short query: a context that can end costs each query two goroutines. Whether the
// question's own has ended is looked at before the query.
func lasting(ctx context.Context) (context.Context, error) {
	return context.WithoutCancel(ctx), ctx.Err()
}

// row runs a query for one row and reads it; the error is sql.ErrNoRows if there is none.
func (c *Corpus) row(ctx context.Context, text string, args []any, into ...any) error {
	s, err := c.stmt(ctx, text)
	if err != nil {
		return err
	}
	if ctx, err = lasting(ctx); err != nil {
		return err
	}
	return s.QueryRowContext(ctx, args...).Scan(into...)
}

// each runs a query and calls scan for every row.
func (c *Corpus) each(ctx context.Context, text string, args []any, scan func(*sql.Rows) error) error {
	s, err := c.stmt(ctx, text)
	if err != nil {
		return err
	}
	if ctx, err = lasting(ctx); err != nil {
		return err
	}
	rows, err := s.QueryContext(ctx, args...)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		if err := scan(rows); err != nil {
			return err
		}
	}
	return rows.Err()
}

// all runs a query and collects what scan makes of every row.
func all[T any](ctx context.Context, c *Corpus, text string, args []any, scan func(*sql.Rows, *T) error) ([]T, error) {
	var out []T
	err := c.each(ctx, text, args, func(r *sql.Rows) error {
		var v T
		if err := scan(r, &v); err != nil {
			return err
		}
		out = append(out, v)
		return nil
	})
	return out, err
}

// wrap adds context to an error that is not nil.
func wrap(err *error, format string, args ...any) {
	if *err != nil {
		*err = fmt.Errorf(format+": %w", append(args, *err)...)
	}
}

// Cites are the sources of a fact, the one that shows it first.
type Cites []string

// cites joins the columns source and also.
func cites(source string, also sql.NullString) Cites {
	return append(Cites{source}, strings.Fields(also.String)...)
}
