// Package corpus holds calls, the sides' statements about them, and what those name, leave out and dispute.
//
// It knows the one corpus text, its checks, the five states of silence, and the queries; the only SQL about readouts
// stands here. It does not know commands, wording for readers, or where an answer is shown.
package corpus

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"errors"
	"fmt"
	"strings"
	"sync"

	_ "modernc.org/sqlite" // the driver "sqlite"
)

// ErrNotFound says that what was asked for is not in the corpus.
var ErrNotFound = errors.New("not in the corpus")

// Corpus is an open corpus. It is read-only and safe for concurrent use.
type Corpus struct {
	db      *sql.DB
	version string
	counts  map[string]int

	mu       sync.Mutex
	prepared map[string]*sql.Stmt
	sources  sync.Map // Source by id
	readouts sync.Map // []Readout by call

	names  names
	search func() (*index, error)
}

// Open loads a corpus text into a database in memory, checks it, and derives the states of silence.
// A text with problems is refused with a *CheckError that names their lines.
func Open(ctx context.Context, text string) (c *Corpus, err error) {
	l, err := load(ctx, text)
	if err != nil {
		return nil, fmt.Errorf("open corpus: %w", err)
	}
	defer func() {
		if err != nil {
			l.db.Close()
		}
	}()
	if problems := l.found(); len(problems) > 0 {
		return nil, &CheckError{problems}
	}
	sum := sha256.Sum256([]byte(text))
	c = &Corpus{db: l.db, version: hex.EncodeToString(sum[:4]), counts: l.counts(), prepared: map[string]*sql.Stmt{}}
	if err := c.derive(ctx); err != nil {
		return nil, fmt.Errorf("derive states: %w", err)
	}
	if err := c.readNames(ctx); err != nil {
		return nil, fmt.Errorf("read names: %w", err)
	}
	c.search = sync.OnceValues(func() (*index, error) { return c.buildIndex(context.Background()) })
	return c, nil
}

// Close frees the database.
func (c *Corpus) Close() error { return c.db.Close() }

// Version is a short hash of the corpus text: equal texts have equal versions.
func (c *Corpus) Version() string { return c.version }

// Counts are the numbers of rows by table.
func (c *Corpus) Counts() map[string]int { return c.counts }

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

// each runs a query and calls scan for every row.
func (c *Corpus) each(ctx context.Context, text string, args []any, scan func(*sql.Rows) error) error {
	s, err := c.stmt(ctx, text)
	if err != nil {
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
