// Package state keeps what must outlive the process: updates that wait for an answer, buttons, ids of deliveries,
// what chats have set, who subscribed to what and what became of it, and the log of what was imported.
//
// It knows two homes, an SQLite file and PostgreSQL, and holds the only SQL outside of the corpus: one text for both.
// It does not know what an update, a line or a schedule means, nor when anything is due.
package state

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"
	"sync/atomic"
	"time"

	"readoutbot/internal/commands/digest"
)

var (
	// ErrNewer says that the state was written by a newer program.
	ErrNewer = errors.New("the state is newer than this program: use a newer program")
	// ErrDamaged says that the state cannot be trusted: it was cut, altered or is not a state.
	ErrDamaged = errors.New("the state is damaged")
	// ErrLost says that a claim is no longer held: its lease was over and another has it, or it was settled or dropped.
	ErrLost = digest.ErrLost
)

// Store is an open state. It is safe for concurrent use. All times in it are to the millisecond, in UTC.
//
// A call that fails has changed nothing, save one whose connection to PostgreSQL is cut while it commits: that may have
// succeeded. To repeat it is safe, but Append and Note may then add twice, and Keep of an inbox may call nothing fresh.
type Store struct {
	// Now is the clock. It may be set before the first use. The clocks of replicas must agree to well within a lease.
	Now func() time.Time

	w, r    *sql.DB // for changes and for reading; the same one on PostgreSQL
	dialect dialect
	mark    *markFile // nil on PostgreSQL
	swept   atomic.Int64
}

// reaching is how long a database that cannot be reached is asked again when the state is opened: it may be starting too.
const reaching = 2 * time.Second

// Open opens the state in a directory, which is made if need be, or in a PostgreSQL database ("postgres://…"), and
// migrates it forward. A state that is newer (ErrNewer) or damaged (ErrDamaged) is refused, and left as it is.
func Open(ctx context.Context, where string) (s *Store, err error) {
	name := where
	if strings.HasPrefix(where, "postgres://") || strings.HasPrefix(where, "postgresql://") {
		name = "in PostgreSQL"
		s, err = openPostgres(where)
	} else {
		s, err = openSQLite(ctx, where)
	}
	if err != nil {
		return nil, fmt.Errorf("open state %s: %w", name, explain(err))
	}
	begun := time.Now()
	for _, step := range []func(context.Context) error{s.sound, s.migrate, s.checkLog} {
		err := step(ctx)
		for ; err != nil && unreached(err) && ctx.Err() == nil && time.Since(begun) < reaching; err = step(ctx) {
			time.Sleep(reaching / 20)
		}
		if err != nil {
			s.Close()
			return nil, fmt.Errorf("open state %s: %w", name, explain(err))
		}
	}
	return s, nil
}

// Close ends the use of the state. What was acknowledged is durable without it.
func (s *Store) Close() error {
	if s.w == s.r {
		return s.w.Close()
	}
	return errors.Join(s.r.Close(), s.w.Close())
}

// now is the clock in milliseconds.
func (s *Store) now() int64 {
	if s.Now != nil {
		return s.Now().UnixMilli()
	}
	return time.Now().UnixMilli()
}

// moment is the time that a number of milliseconds stands for. Zero is no time.
func moment(ms int64) time.Time {
	if ms == 0 {
		return time.Time{}
	}
	return time.UnixMilli(ms).UTC()
}

// runner is what a statement runs on: a database or a transaction.
type runner interface {
	ExecContext(ctx context.Context, text string, args ...any) (sql.Result, error)
	QueryContext(ctx context.Context, text string, args ...any) (*sql.Rows, error)
}

// exec runs a statement and returns how many rows it changed.
func exec(ctx context.Context, r runner, text string, args ...any) (int64, error) {
	res, err := r.ExecContext(ctx, text, clean(args)...)
	if err != nil {
		return 0, err
	}
	return res.RowsAffected()
}

// all runs a query and collects what scan makes of every row. Outside of a transaction it asks again when the connection
// was cut.
func all[T any](ctx context.Context, r runner, text string, args []any, scan func(*sql.Rows, *T) error) ([]T, error) {
	_, whole := r.(*sql.DB)
	for try := 0; ; try++ {
		out, err := collect(ctx, r, text, args, scan)
		if err == nil || !whole || try == pool || !wasCut(err) {
			return out, err
		}
	}
}

func collect[T any](ctx context.Context, r runner, text string, args []any, scan func(*sql.Rows, *T) error) ([]T, error) {
	rows, err := r.QueryContext(ctx, text, clean(args)...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []T
	for rows.Next() {
		var v T
		if err := scan(rows, &v); err != nil {
			return nil, err
		}
		out = append(out, v)
	}
	return out, rows.Err()
}

// one runs a query for one row of one or more columns and reports whether there was one.
func one(ctx context.Context, r runner, text string, args []any, dest ...any) (bool, error) {
	found, err := all(ctx, r, text, args, func(rows *sql.Rows, _ *struct{}) error { return rows.Scan(dest...) })
	return len(found) > 0, err
}

// clean replaces in texts what PostgreSQL would refuse, bytes that are not UTF-8 and NUL, so that both homes keep the
// same.
func clean(args []any) []any {
	for i, a := range args {
		if s, ok := a.(string); ok {
			args[i] = strings.ReplaceAll(strings.ToValidUTF8(s, "\uFFFD"), "\x00", "\uFFFD")
		}
	}
	return args
}

// change runs f in one transaction. It begins again when the connection turns out to be cut before anything was done, or
// the database gave the transaction up for another's sake, so f must not keep anything from a run before.
func (s *Store) change(ctx context.Context, f func(*sql.Tx) error) error {
	const tries = 5
	for try, cuts := 1, 0; ; {
		begun, err := s.once(ctx, f)
		switch {
		case err == nil:
			return nil
		case !begun && wasCut(err) && cuts < pool:
			cuts++
		case gaveUp(err) && try < tries:
			try++
		default:
			return explain(err)
		}
	}
}

func (s *Store) once(ctx context.Context, f func(*sql.Tx) error) (begun bool, err error) {
	tx, err := s.w.BeginTx(ctx, nil)
	if err != nil {
		return false, err
	}
	defer tx.Rollback()
	if err := f(tx); err != nil {
		return true, err
	}
	return true, tx.Commit()
}

// wrap adds what was done to an error that is not nil.
func wrap(err *error, format string, args ...any) {
	if *err != nil {
		*err = fmt.Errorf(format+": %w", append(args, explain(*err))...)
	}
}
