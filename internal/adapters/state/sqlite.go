package state

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"time"

	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"
)

// readers is how many connections read the file at the same time. One writes.
const readers = 4

// openSQLite opens DIR/state.db, made for this user only. A commit is on the disk when it returns, and what is deleted
// is overwritten.
func openSQLite(ctx context.Context, dir string) (*Store, error) {
	if dir == "" {
		return nil, errors.New("no directory is named")
	}
	dir, err := filepath.Abs(dir)
	if err != nil {
		return nil, err
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, err
	}
	path, mark := filepath.Join(dir, "state.db"), &markFile{path: filepath.Join(dir, "state.mark")}
	if err := private(path, mark); err != nil {
		return nil, err
	}
	name := "file:" + (&url.URL{Path: path}).EscapedPath() +
		"?mode=rw&_busy_timeout=5000&_journal_mode=WAL&_synchronous=FULL&_foreign_keys=1&_dqs=0&_defensive=1" +
		"&_pragma=secure_delete(1)&_pragma=temp_store(2)&_pragma=journal_size_limit(16777216)"
	s := &Store{dialect: dialectSQLite(), mark: mark}
	if s.w, err = sql.Open("sqlite", name+"&_txlock=immediate"); err != nil {
		return nil, err
	}
	s.w.SetMaxOpenConns(1)
	if s.r, err = sql.Open("sqlite", name+"&_query_only=1"); err != nil {
		s.w.Close()
		return nil, err
	}
	s.r.SetMaxOpenConns(readers)
	s.r.SetMaxIdleConns(readers)
	if err = warm(ctx, s.w, 1); err == nil {
		err = warm(ctx, s.r, readers)
	}
	if err != nil {
		s.Close()
		return nil, err
	}
	return s, nil
}

// private makes the file when there is none, and closes it to other users. A file that is gone or empty though its
// mark stands is not begun anew.
func private(path string, mark *markFile) error {
	info, err := os.Stat(path)
	if err == nil && info.Size() > 0 {
		// A log of writes beside the file may still mend it.
		if log, err := os.Stat(path + "-wal"); info.Size()%4096 != 0 && (err != nil || log.Size() == 0) {
			return fmt.Errorf("state.db ends within a page: %w", ErrDamaged)
		}
		if info.Mode().Perm()&0o077 != 0 {
			return os.Chmod(path, 0o600)
		}
		return nil
	}
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	if _, stands, err := mark.read(); err != nil {
		return err
	} else if stands {
		return fmt.Errorf("state.db is gone or empty, but %s stands: bring state.db back, or remove the mark to begin anew: %w", mark.path, ErrDamaged)
	}
	// Never opened again once it exists: to close it would drop this process's locks on it.
	f, err := os.OpenFile(path, os.O_CREATE|os.O_EXCL|os.O_RDWR, 0o600)
	if errors.Is(err, fs.ErrExist) {
		return nil
	} else if err != nil {
		return err
	}
	return f.Close()
}

// warm opens n connections and keeps them, so that a limit of open files that is reached later does not stop them.
// It waits for another process that is opening the same file.
func warm(ctx context.Context, db *sql.DB, n int) error {
	for range n {
		c, err := connect(ctx, db)
		if err != nil {
			return err
		}
		defer c.Close()
	}
	return nil
}

func connect(ctx context.Context, db *sql.DB) (*sql.Conn, error) {
	for deadline := time.Now().Add(5 * time.Second); ; {
		c, err := db.Conn(ctx)
		if err == nil {
			var n int
			if _, err = one(ctx, c, "SELECT count(*) FROM sqlite_schema", nil, &n); err == nil {
				return c, nil
			}
			c.Close()
		}
		// To become a file with a write-ahead log is refused at once while another looks at it.
		var lite *sqlite.Error
		if !errors.As(err, &lite) || lite.Code()&0xff != sqlite3.SQLITE_BUSY || time.Now().After(deadline) {
			return nil, err
		}
		select {
		case <-ctx.Done():
			return nil, ctx.Err()
		case <-time.After(10 * time.Millisecond):
		}
	}
}

// sound refuses a file whose pages do not fit together, as one that was cut.
func (s *Store) sound(ctx context.Context) error {
	if s.mark == nil {
		return nil
	}
	var found string
	if _, err := one(ctx, s.r, "PRAGMA quick_check(1)", nil, &found); err != nil || found == "ok" {
		return err
	}
	return fmt.Errorf("%w: %s", ErrDamaged, strings.Join(strings.Fields(found), " "))
}
