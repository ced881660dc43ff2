package corpus

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"time"
)

// Log is the log of what was imported: the corpus text and the log rebuild the database. Entries are numbered from 1.
type Log interface {
	// Append adds entries of a kind, all or none, and returns the number of the first.
	Append(ctx context.Context, at time.Time, kind string, bodies [][]byte) (first int64, err error)
	// Each calls f for the entries behind after, in order.
	Each(ctx context.Context, after int64, f func(n int64, at time.Time, kind string, body []byte) error) error
	// Last is the number of the newest entry, 0 if there is none.
	Last(ctx context.Context) (int64, error)
	// DigestAt is a hash over all entries up to and with one: it tells whether two logs have the same beginning.
	DigestAt(ctx context.Context, n int64) (string, error)
}

// Config says what a corpus is built from, and where.
type Config struct {
	Text string // the corpus text
	File string // of the database, which is a cache and may be deleted; its name gets a mark of what it is built by. "" keeps it in memory
	Log  Log    // of what was imported; nil if nothing can be

	Checked bool // the text is known to have no problems (Check): it is not looked through again
}

// Open opens the corpus: the database in the file if it is of this text and log, else one that is built anew. What the
// log has beyond it is applied.
func (cfg Config) Open(ctx context.Context) (_ *Corpus, err error) {
	defer wrap(&err, "open corpus")
	c := &Corpus{text: cfg.Text, log: cfg.Log, checked: cfg.Checked, bare: bareVersion(cfg.Text)}
	if cfg.File != "" {
		c.schema = schemaOf(cfg.Text) // who finds the file compares it
		c.file = fileOf(cfg.File, c.schema)
		ok, err := c.resume(ctx)
		if err != nil {
			return nil, err
		}
		if ok {
			return c, nil
		}
	}
	if err := c.rebuild(ctx); err != nil {
		return nil, err
	}
	return c, nil
}

// memory opens an empty database in memory.
func memory() (*sql.DB, error) {
	db, err := sql.Open("sqlite", "file::memory:?_dqs=0&_pragma=temp_store(2)") // with its journal: a batch that is refused is undone
	if err != nil {
		return nil, err
	}
	db.SetMaxOpenConns(1) // a database in memory belongs to its connection
	db.SetMaxIdleConns(1)
	db.SetConnMaxLifetime(0)
	return db, nil
}

// onDisk opens a database file. The corpus can be built again, so it need not survive a loss of power.
func onDisk(file string) (*sql.DB, error) {
	abs, err := filepath.Abs(file)
	if err != nil {
		return nil, err
	}
	u := url.URL{Scheme: "file", Path: abs, RawQuery: "_pragma=page_size(16384)&_dqs=0&_txlock=immediate&_busy_timeout=5000&_journal_mode=WAL&_synchronous=OFF&" +
		"_pragma=" + url.QueryEscape("cache_size(-96000)") + "&_pragma=" + url.QueryEscape("mmap_size(2147418112)") +
		"&_pragma=" + url.QueryEscape("journal_size_limit(67108864)") + "&_pragma=" + url.QueryEscape("temp_store(2)") + "&_pragma=" + url.QueryEscape("wal_autocheckpoint(2000)")}
	db, err := sql.Open("sqlite", u.String())
	if err != nil {
		return nil, err
	}
	n := runtime.NumCPU() + 1
	db.SetMaxOpenConns(n)
	db.SetMaxIdleConns(n)
	return db, nil
}

// fileOf is the file of what a database is built by: another text, or a program that builds otherwise, has another one, and neither takes
// the other's away.
func fileOf(file, schema string) string {
	ext := filepath.Ext(file)
	return strings.TrimSuffix(file, ext) + "-" + schema[:8] + ext
}

// resume opens the database file if it can be gone on with, and applies what the log has beyond it.
func (c *Corpus) resume(ctx context.Context) (ok bool, err error) {
	if ok, err := c.reopen(ctx); !ok || err != nil {
		return false, err
	}
	return true, c.Refresh(ctx)
}

// reopen opens the database file if it is of this program, this text and this log.
func (c *Corpus) reopen(ctx context.Context) (ok bool, err error) {
	is, err := os.Stat(c.file)
	if err != nil {
		return false, nil
	}
	db, err := onDisk(c.file)
	if err != nil {
		return false, err
	}
	defer func() {
		if !ok {
			db.Close()
		}
	}()
	b, err := readBuild(ctx, db)
	if err != nil || b.Schema != c.schema || !c.knows(ctx, b) {
		return false, ctx.Err()
	}
	c.use(db)
	c.opened = is
	return true, c.look(ctx)
}

// replaced reports that another process built the database anew: the one in use is no longer the file's.
func (c *Corpus) replaced() bool {
	is, err := os.Stat(c.file)
	return err != nil || !os.SameFile(is, c.opened)
}

// knows reports that what was applied is how the log begins.
func (c *Corpus) knows(ctx context.Context, b build) bool {
	if c.log == nil {
		return b.Applied == 0
	}
	digest, err := c.log.DigestAt(ctx, b.Applied)
	return err == nil && digest == b.Digest
}

// use goes on with another database. The one before may still be read by questions that began on it: it is closed when
// the next one takes its place.
func (c *Corpus) use(db *sql.DB) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.retired != nil {
		c.retired.Close()
	}
	c.retired, c.db, c.prepared = c.db, db, map[string]*sql.Stmt{}
}

// base is the database in use.
func (c *Corpus) base() *sql.DB {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.db
}

// rebuild builds the database from the text and the log, beside the one in use, and goes on with it when it is whole. If
// that fails, the one before stays in use.
func (c *Corpus) rebuild(ctx context.Context) (err error) {
	made := &Corpus{text: c.text, file: c.file, schema: c.schema, log: c.log, checked: c.checked}
	if c.file == "" {
		if made.db, err = memory(); err != nil {
			return err
		}
		if err := made.fill(ctx); err != nil {
			made.db.Close()
			return err
		}
		c.use(made.db)
		return c.look(ctx)
	}
	if err := os.MkdirAll(filepath.Dir(c.file), 0o700); err != nil {
		return err
	}
	c.tidy()
	tmp := fmt.Sprintf("%s.%d.new", c.file, os.Getpid())
	defer removeDatabase(tmp)
	removeDatabase(tmp)
	if made.db, err = onDisk(tmp); err != nil {
		return err
	}
	err = made.fill(ctx)
	if err == nil {
		_, err = made.db.ExecContext(ctx, "PRAGMA wal_checkpoint(TRUNCATE)")
	}
	if err := errors.Join(err, made.db.Close()); err != nil {
		return err
	}
	for _, end := range []string{"-wal", "-shm"} { // of the old one: they must not be taken for the new one's
		os.Remove(c.file + end)
	}
	if err := os.Rename(tmp, c.file); err != nil {
		return err
	}
	if ok, err := c.reopen(ctx); !ok || err != nil {
		return errors.Join(errors.New("the database that was built cannot be opened"), err)
	}
	return nil
}

// unusedFor is how long the database of another text, or of another program, is left in the directory.
const unusedFor = 14 * 24 * time.Hour

// tidy removes databases of other texts and programs that have not been used for a while.
func (c *Corpus) tidy() {
	ext := filepath.Ext(c.file)
	base := strings.TrimSuffix(c.file, ext)
	others, err := filepath.Glob(base[:len(base)-8] + "????????" + ext)
	if err != nil {
		return
	}
	for _, f := range others {
		if is, err := os.Stat(f); err == nil && f != c.file && time.Since(is.ModTime()) > unusedFor {
			removeDatabase(f)
		}
	}
}

func removeDatabase(file string) {
	for _, end := range []string{"", "-wal", "-shm"} {
		os.Remove(file + end)
	}
}

// fill loads the text into the empty database in use and applies the log.
func (c *Corpus) fill(ctx context.Context) (err error) {
	db := c.db
	c.prepared = map[string]*sql.Stmt{}
	l, err := load(ctx, db, c.text, c.checked)
	if err != nil {
		return err
	}
	if problems := l.found(); len(problems) > 0 {
		return &CheckError{problems}
	}
	short, err := lasting(ctx)
	if err != nil {
		return err
	}
	if _, err := db.ExecContext(short, importSchema+derivedSchema+indexSchema); err != nil {
		return err
	}
	if err := c.derive(short); err != nil {
		return fmt.Errorf("derive states: %w", err)
	}
	if err := c.tellText(short, l.counts); err != nil {
		return fmt.Errorf("tell the calls: %w", err)
	}
	b := build{Counts: l.counts, Schema: c.schema}
	if c.log != nil {
		if b.Digest, err = c.log.DigestAt(ctx, 0); err != nil {
			return err
		}
	}
	if err := b.write(ctx, db); err != nil {
		return err
	}
	undone, err := c.undone(ctx)
	if err != nil {
		return err
	}
	if err := c.apply(ctx, b, undone); err != nil {
		return err
	}
	return c.settle(ctx, true)
}

// look makes the view of the database as it is.
func (c *Corpus) look(ctx context.Context) error {
	if err := c.settle(ctx, true); err != nil {
		return err
	}
	b, err := readBuild(ctx, c.base())
	if err != nil {
		return err
	}
	v := &view{version: b.version(c.bare), newest: b.Applied, counts: b.Counts}
	if err := c.readNames(ctx, &v.names); err != nil {
		return fmt.Errorf("read names: %w", err)
	}
	if v.meetings, err = c.holdsMeetings(ctx); err != nil {
		return err
	}
	if v.gone, err = goneIn(ctx, c.db); err != nil {
		return err
	}
	if v.written, err = c.writtenRows(ctx); err != nil {
		return err
	}
	v.coded = sync.OnceValues(func() (*codedIndex, error) { return c.indexCoded(context.Background()) })
	c.now.Store(v)
	return nil
}

// Refresh applies what was added to the log, here or by another process. Answers given after it are of the new corpus.
func (c *Corpus) Refresh(ctx context.Context) (err error) {
	defer wrap(&err, "refresh the corpus")
	if c.log == nil {
		return nil
	}
	if c.file != "" && c.replaced() {
		c.writing.Lock()
		ok, err := c.reopen(ctx)
		if !ok && err == nil {
			err = c.rebuild(ctx)
		}
		c.writing.Unlock()
		if err != nil {
			return err
		}
	}
	last, err := c.log.Last(ctx)
	if err != nil {
		return err
	}
	b, err := readBuild(ctx, c.base())
	if err != nil {
		return err
	}
	if b.Applied < last {
		c.writing.Lock()
		defer c.writing.Unlock()
		switch err := c.apply(ctx, b, nil); {
		case errors.Is(err, errUndone):
			return c.rebuild(ctx)
		case err != nil:
			return err
		}
		return c.look(ctx)
	}
	if v := c.now.Load(); v == nil || v.version != b.version(c.bare) {
		return c.look(ctx) // another process applied it
	}
	return nil
}
