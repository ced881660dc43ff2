package state

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"
	"time"
)

// Log is what was imported, in order: entries are only added, and numbered from 1 without a gap in order of commit.
type Log struct{ s *Store }

// Log returns the log of what was imported.
func (s *Store) Log() *Log { return &Log{s} }

// page is how many entries are read at a time; tail is how many of the last are checked when the state is opened.
const (
	page = 256
	tail = 1024
)

// entry is a row of the log.
type entry struct {
	n, at int64
	kind  string
	body  []byte
	chain string
}

// next is the chain after an entry: a hash of the chain before it and of all that the entry says.
func (e entry) next(chain string) string {
	h := sha256.New()
	var head [20]byte
	binary.BigEndian.PutUint64(head[:], uint64(e.n))
	binary.BigEndian.PutUint64(head[8:], uint64(e.at))
	binary.BigEndian.PutUint32(head[16:], uint32(len(e.kind)))
	for _, b := range [][]byte{[]byte(chain), head[:], []byte(e.kind), e.body} {
		h.Write(b)
	}
	return hex.EncodeToString(h.Sum(nil))
}

// Append adds entries, all or none, and returns the number of the first. The kind is "statement" or "undo". No bodies
// add nothing, and the number is 0.
func (l *Log) Append(ctx context.Context, at time.Time, kind string, bodies [][]byte) (first int64, err error) {
	defer wrap(&err, "append to the log")
	if kind != "statement" && kind != "undo" {
		return 0, fmt.Errorf("an entry is a statement or an undo, not %q", kind)
	}
	if len(bodies) == 0 {
		return 0, nil
	}
	var m mark
	err = l.s.change(ctx, func(tx *sql.Tx) error {
		// The first statement takes the log until the commit, so numbers are in its order.
		_, err := one(ctx, tx, "UPDATE marks SET n = n + $1 WHERE name = 'log' RETURNING n, digest", []any{len(bodies)}, &m.n, &m.chain)
		if err != nil {
			return err
		}
		first = m.n - int64(len(bodies)) + 1
		add, err := tx.PrepareContext(ctx, "INSERT INTO log (n, at, kind, body, chain) VALUES ($1, $2, $3, $4, $5)")
		if err != nil {
			return err
		}
		defer add.Close()
		for i, body := range bodies {
			e := entry{n: first + int64(i), at: at.UnixMilli(), kind: kind, body: solid(body)}
			m.chain = e.next(m.chain)
			if _, err := add.ExecContext(ctx, e.n, e.at, e.kind, e.body, m.chain); err != nil {
				return err
			}
		}
		_, err = exec(ctx, tx, "UPDATE marks SET digest = $1 WHERE name = 'log'", m.chain)
		return err
	})
	if err != nil {
		return 0, err
	}
	if l.s.mark != nil {
		// The entries are kept. A mark that cannot be written now is behind until the next one.
		_ = l.s.mark.write(m)
	}
	return first, nil
}

// solid is a body that is kept as empty where it is nil.
func solid(body []byte) []byte {
	if body == nil {
		return []byte{}
	}
	return body
}

// Each calls f with every entry after a number, in order, until f fails; that error is returned as it is. f may use the
// state. An entry that was altered or is missing ends it with ErrDamaged before f sees it.
func (l *Log) Each(ctx context.Context, after int64, f func(n int64, at time.Time, kind string, body []byte) error) error {
	at := mark{n: max(after, 0)}
	if at.n > 0 {
		found, err := one(ctx, l.s.r, "SELECT chain FROM log WHERE n = $1", []any{at.n}, &at.chain)
		if err != nil {
			return fmt.Errorf("read the log: %w", explain(err))
		} else if !found {
			return l.beyond(ctx, at.n)
		}
	}
	for {
		entries, err := all(ctx, l.s.r, "SELECT n, at, kind, body, chain FROM log WHERE n > $1 ORDER BY n LIMIT $2", []any{at.n, page},
			func(r *sql.Rows, e *entry) error { return r.Scan(&e.n, &e.at, &e.kind, &e.body, &e.chain) })
		if err != nil {
			return fmt.Errorf("read the log: %w", explain(err))
		}
		for _, e := range entries {
			if e.n != at.n+1 {
				return fmt.Errorf("read the log: entry %d is missing: %w", at.n+1, ErrDamaged)
			}
			if at = (mark{e.n, e.next(at.chain)}); at.chain != e.chain {
				return fmt.Errorf("read the log: entry %d was altered: %w", e.n, ErrDamaged)
			}
			if err := f(e.n, moment(e.at), e.kind, e.body); err != nil {
				return err
			}
		}
		if len(entries) < page {
			return nil
		}
	}
}

// beyond is nil when the log ends before n: there is nothing after it.
func (l *Log) beyond(ctx context.Context, n int64) error {
	last, err := l.Last(ctx)
	if err == nil && n <= last {
		err = fmt.Errorf("read the log: entry %d is missing: %w", n, ErrDamaged)
	}
	return err
}

// Last is the number of the last entry, 0 when there is none.
func (l *Log) Last(ctx context.Context) (int64, error) {
	m, err := l.mark(ctx)
	return m.n, err
}

// Digest is a hash over all entries: equal logs have equal digests. It is "" when there is none.
func (l *Log) Digest(ctx context.Context) (string, error) {
	m, err := l.mark(ctx)
	return m.chain, err
}

// DigestAt is the digest that the log had when n was its last entry: logs that begin alike have equal ones. It is "" for 0.
func (l *Log) DigestAt(ctx context.Context, n int64) (digest string, err error) {
	defer wrap(&err, "read the log's digest at entry %d", n)
	if n == 0 {
		return "", nil
	}
	found, err := one(ctx, l.s.r, "SELECT chain FROM log WHERE n = $1", []any{n}, &digest)
	if err == nil && !found {
		err = errors.New("the log has no such entry")
	}
	return digest, err
}

// mark is how far the database says that the log goes.
func (l *Log) mark(ctx context.Context) (m mark, err error) {
	defer wrap(&err, "read the log's mark")
	found, err := one(ctx, l.s.r, "SELECT n, digest FROM marks WHERE name = 'log'", nil, &m.n, &m.chain)
	if err == nil && !found {
		err = fmt.Errorf("it is missing: %w", ErrDamaged)
	}
	return m, err
}

// checkLog refuses a state whose log is shorter than its marks, or other at the end.
func (s *Store) checkLog(ctx context.Context) error {
	l := s.Log()
	var beside mark
	var stands bool
	var err error
	if s.mark != nil {
		// Before the database: what another process adds meanwhile is further than this.
		if beside, stands, err = s.mark.read(); err != nil {
			return err
		}
	}
	within, err := l.mark(ctx)
	if err != nil {
		return err
	}
	if stands && beside.n > within.n {
		return fmt.Errorf("the log ends at entry %d, but %s says that it went to %d: bring back the newer state.db, or remove the mark to go on with the shorter log: %w",
			within.n, s.mark.path, beside.n, ErrDamaged)
	}
	for _, m := range []mark{beside, within} {
		var chain string
		if found, err := one(ctx, s.r, "SELECT chain FROM log WHERE n = $1", []any{m.n}, &chain); err != nil {
			return err
		} else if m.n > 0 && !found {
			return fmt.Errorf("the log has lost entry %d: %w", m.n, ErrDamaged)
		} else if chain != m.chain {
			return fmt.Errorf("the log is not the one that was kept, at entry %d: %w", m.n, ErrDamaged)
		}
	}
	if err := l.Each(ctx, within.n-tail, func(int64, time.Time, string, []byte) error { return nil }); err != nil {
		return err
	}
	if s.mark != nil && (!stands || beside.n < within.n) {
		return s.mark.write(within)
	}
	return nil
}
