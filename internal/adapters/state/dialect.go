package state

import (
	"database/sql/driver"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net"
	"strings"
	"syscall"

	"github.com/jackc/pgx/v5/pgconn"
	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"
)

// dialect is all in which the texts for SQLite and PostgreSQL differ. Every text is written for PostgreSQL: SQLite
// takes $1 for a parameter too.
type dialect struct {
	name   string
	schema *strings.Replacer // makes of a migration what this database takes
	turn   string            // a statement at the start of a migration, so that one process migrates at a time
	skip   string            // after a SELECT of rows to change: lock them, and leave out those that another has locked
}

// dialectSQLite gives SQLite's types the strictness of PostgreSQL's. Its write transactions begin as writers, so one
// process migrates at a time, and no row is locked by another.
func dialectSQLite() dialect {
	return dialect{name: "SQLite", schema: strings.NewReplacer(
		"BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY", "INTEGER PRIMARY KEY AUTOINCREMENT",
		"BIGINT", "INTEGER",
		"BYTEA", "BLOB",
		` COLLATE "C"`, "",
		"\n);", "\n) STRICT;",
	)}
}

// dialectPostgres takes migrations as they are, one process after the other: the number of the lock is this program's
// own.
func dialectPostgres() dialect {
	return dialect{name: "PostgreSQL", schema: strings.NewReplacer(),
		turn: "SELECT pg_advisory_xact_lock(7236487234)", skip: " FOR UPDATE SKIP LOCKED"}
}

// gaveUp reports that the database rolled a transaction back for another's sake, so that it can be run again.
func gaveUp(err error) bool {
	var pg *pgconn.PgError
	return errors.As(err, &pg) && (pg.Code == "40P01" || pg.Code == "40001")
}

// wasCut reports that a connection to PostgreSQL was found to be cut, not that none can be made.
func wasCut(err error) bool {
	var down *pgconn.ConnectError
	if errors.As(err, &down) {
		return false
	}
	var pg *pgconn.PgError
	if errors.As(err, &pg) {
		return pg.Code == "57P01" || pg.Code == "57P02" || pg.Code == "57P05"
	}
	return pgconn.SafeToRetry(err) || errors.Is(err, driver.ErrBadConn) || errors.Is(err, io.ErrUnexpectedEOF) || errors.Is(err, io.EOF) ||
		errors.Is(err, net.ErrClosed) || errors.Is(err, syscall.ECONNRESET) || errors.Is(err, syscall.EPIPE)
}

// unreached reports that PostgreSQL was cut off, or takes no connection: it may be starting.
func unreached(err error) bool {
	var pg *pgconn.PgError
	switch {
	case wasCut(err):
		return true
	case !errors.As(err, new(*pgconn.ConnectError)) || errors.As(err, new(*net.DNSError)):
		return false
	case errors.As(err, &pg):
		return pg.Code == "57P03"
	}
	return true
}

// fault is an error of the database with its meaning for the operator.
type fault struct {
	meaning string
	err     error
}

// Error is one line.
func (f *fault) Error() string {
	return fmt.Sprintf("%s (%s)", f.meaning, strings.Join(strings.Fields(f.err.Error()), " "))
}

func (f *fault) Unwrap() error { return f.err }

// explain says what an error of the database means where its own words do not.
func explain(err error) error {
	var known *fault
	if err == nil || errors.As(err, &known) || errors.Is(err, ErrDamaged) {
		return err
	}
	var lite *sqlite.Error
	if errors.As(err, &lite) {
		switch lite.Code() & 0xff {
		case sqlite3.SQLITE_FULL:
			return &fault{"the disk is full", err}
		case sqlite3.SQLITE_READONLY:
			return &fault{"the state is read-only", err}
		case sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED:
			return &fault{"another program has locked the state", err}
		case sqlite3.SQLITE_CANTOPEN:
			return &fault{"the state's file cannot be opened: look for a read-only disk, at permissions and at the limit of open files", err}
		case sqlite3.SQLITE_IOERR:
			return &fault{"the state's file cannot be read or written", err}
		case sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB:
			return &fault{"the state's file is cut, altered or not a state", fmt.Errorf("%w: %w", ErrDamaged, err)}
		}
	}
	var pg *pgconn.PgError
	if errors.As(err, &pg) {
		switch {
		case strings.HasPrefix(pg.Code, "53"):
			return &fault{"the database is out of space, memory or connections", err}
		case pg.Code == "57014":
			return &fault{"the database took too long, or was told to stop", err}
		case pg.Code == "25006":
			return &fault{"the database is read-only", err}
		case strings.HasPrefix(pg.Code, "57P"):
			return &fault{"the database is shutting down or has cut the connection", err}
		}
	}
	var down *pgconn.ConnectError
	switch {
	case errors.As(err, &down):
		return &fault{"the database cannot be reached, or does not let the bot in", err}
	case errors.Is(err, syscall.ENOSPC):
		return &fault{"the disk is full", err}
	case errors.Is(err, syscall.EROFS), errors.Is(err, fs.ErrPermission):
		return &fault{"the state's directory cannot be written", err}
	case errors.Is(err, syscall.EMFILE), errors.Is(err, syscall.ENFILE):
		return &fault{"too many files are open", err}
	}
	return err
}
