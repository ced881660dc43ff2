package state

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

func TestStateIsForItsUserOnly(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "new", "a b?c#d%41")
	s, c := open(t, dir)
	must(s.Log().Append(t.Context(), c.now(), "statement", bodies("a")))(t)
	same(t, "directory", must(os.Stat(dir))(t).Mode().Perm(), os.FileMode(0o700))
	found := must(os.ReadDir(dir))(t)
	var files []string
	for _, f := range found {
		files = append(files, f.Name())
		same(t, f.Name(), must(f.Info())(t).Mode().Perm(), os.FileMode(0o600))
	}
	same(t, "files", files, []string{"state.db", "state.db-shm", "state.db-wal", "state.mark"})

	other := t.TempDir()
	s2, err := Open(t.Context(), other)
	ok(t, err)
	ok(t, s2.Close())
	ok(t, os.Chmod(filepath.Join(other, "state.db"), 0o644))
	open(t, other)
	same(t, "closed to others again", must(os.Stat(filepath.Join(other, "state.db")))(t).Mode().Perm(), os.FileMode(0o600))
}

func TestCommitsAreDurable(t *testing.T) {
	both(t, func(t *testing.T, where string) {
		s, _ := open(t, where)
		if s.dialect.name == "PostgreSQL" {
			same(t, "synchronous_commit", names(t, s, "SHOW synchronous_commit"), []string{"on"})
			return
		}
		for _, db := range []*sql.DB{s.w, s.r} {
			for pragma, want := range map[string]string{"journal_mode": "wal", "synchronous": "2", "foreign_keys": "1", "secure_delete": "1", "busy_timeout": "5000"} {
				var got string
				must(one(t.Context(), db, "PRAGMA "+pragma, nil, &got))(t)
				same(t, pragma, got, want)
			}
		}
		if _, err := exec(t.Context(), s.r, "DELETE FROM inbox"); err == nil {
			t.Error("a reader can write")
		}
	})
}

func TestANewerStateIsRefusedAndLeftAsItIs(t *testing.T) {
	both(t, func(t *testing.T, where string) {
		s, _ := open(t, where)
		must(exec(t.Context(), s.w, "INSERT INTO migrations (version, name, at) VALUES (99, '0099_later', 0)"))(t)
		refused(t, where, ErrNewer)
		var n int
		must(one(t.Context(), s.r, "SELECT max(version) FROM migrations", nil, &n))(t)
		same(t, "version", n, 99)
	})
}

// A state of the first version, with rows in it, is brought forward with nothing lost.
func TestAnOldStateIsMigrated(t *testing.T) {
	both(t, func(t *testing.T, where string) {
		s, c := open(t, where)
		ctx := t.Context()
		must(s.Inbox("a bot").Keep(ctx, []int64{1}, bodies("one")))(t)
		must(s.Log().Append(ctx, c.now(), "statement", bodies("a")))(t)
		// What came later is taken back: the state is as a program of the first version leaves it.
		for _, text := range []string{"DROP TABLE deliveries", "DROP TABLE subscriptions", "DROP TABLE audit", "DROP TABLE roles", "DROP TABLE settings",
			"DELETE FROM migrations WHERE version > 1"} {
			must(exec(ctx, s.w, text))(t)
		}
		for range 2 {
			s, _ := open(t, where)
			same(t, "waiting", waiting(t, s.Inbox("a bot"), 0, 9), "1=one")
			same(t, "log", entries(t, s.Log(), 0), "1 08:00 statement a")
			add(t, s, sub("room", "calls"))
		}
	})
}

// A migration that fails leaves the state as it was before it.
func TestAMigrationIsWholeOrNotAtAll(t *testing.T) {
	both(t, func(t *testing.T, where string) {
		s, _ := open(t, where)
		ctx := t.Context()
		for _, text := range []string{"DROP TABLE deliveries", "DROP TABLE audit", "DROP TABLE roles", "DROP TABLE settings", "DELETE FROM migrations WHERE version > 1"} {
			must(exec(ctx, s.w, text))(t)
		}
		if _, err := Open(ctx, where); err == nil || !strings.Contains(err.Error(), "0002_speaking") {
			t.Fatalf("a table is in the way, and the error is %v", err)
		}
		if _, err := exec(ctx, s.r, "SELECT count(*) FROM settings"); err == nil {
			t.Error("the tables before it were made")
		}
		must(exec(ctx, s.w, "DROP TABLE subscriptions"))(t)
		open(t, where)
	})
}

// filled is a directory with a state of some size, closed.
func filled(t *testing.T) (dir, file string) {
	t.Helper()
	dir = t.TempDir()
	s, err := Open(t.Context(), dir)
	ok(t, err)
	for i := range int64(200) {
		must(s.Inbox("a bot").Keep(t.Context(), []int64{i}, [][]byte{bytes.Repeat([]byte("x"), 3000)}))(t)
	}
	must(s.Log().Append(t.Context(), time.Now(), "statement", bodies("a", "b")))(t)
	ok(t, s.Close())
	return dir, filepath.Join(dir, "state.db")
}

func TestATornFileIsRefused(t *testing.T) {
	for name, tear := range map[string]func(b []byte) []byte{
		"half":           func(b []byte) []byte { return b[:len(b)/2] },
		"a page less":    func(b []byte) []byte { return b[:len(b)-4096] },
		"within a page":  func(b []byte) []byte { return b[:len(b)-100] },
		"only a header":  func(b []byte) []byte { return b[:100] },
		"empty":          func([]byte) []byte { return nil },
		"another format": func(b []byte) []byte { return append([]byte("not a database, but some text in its place"), b[42:]...) },
		"zeros":          func(b []byte) []byte { clear(b[len(b)/2 : len(b)/2+8192]); return b },
	} {
		t.Run(name, func(t *testing.T) {
			dir, file := filled(t)
			torn := tear(must(os.ReadFile(file))(t))
			ok(t, os.WriteFile(file, torn, 0o600))
			refused(t, dir, ErrDamaged)
			if now := must(os.ReadFile(file))(t); !bytes.Equal(now, torn) {
				t.Error("the file was changed")
			}
		})
	}
	t.Run("gone", func(t *testing.T) {
		dir, file := filled(t)
		ok(t, os.Remove(file))
		refused(t, dir, ErrDamaged)
		ok(t, os.Remove(filepath.Join(dir, "state.mark"))) // what the error says to do
		open(t, dir)
	})
}

// SQLite opens a database whose newest commits were lost as an older one. The mark beside it tells.
func TestALostTailIsNoticed(t *testing.T) {
	dir := t.TempDir()
	s, c := open(t, dir)
	ctx := t.Context()
	must(s.Log().Append(ctx, c.now(), "statement", bodies("a", "b")))(t)
	must(s.Log().Append(ctx, c.now(), "statement", bodies("c")))(t)
	copied := func(cut int) string {
		to := t.TempDir()
		for _, name := range []string{"state.db", "state.db-wal", "state.mark"} {
			b := must(os.ReadFile(filepath.Join(dir, name)))(t)
			if name == "state.db-wal" {
				b = b[:len(b)-cut]
			}
			ok(t, os.WriteFile(filepath.Join(to, name), b, 0o600))
		}
		return to
	}
	whole, _ := open(t, copied(0))
	same(t, "whole", must(whole.Log().Last(ctx))(t), int64(3))

	torn := copied(10)
	refused(t, torn, ErrDamaged)
	refusedFor(t, torn, "went to 3")
	ok(t, os.Remove(filepath.Join(torn, "state.mark")))
	shorter, _ := open(t, torn)
	same(t, "accepted as it is", must(shorter.Log().Last(ctx))(t), int64(2))
	same(t, "and goes on", must(shorter.Log().Append(ctx, c.now(), "undo", bodies("d")))(t), int64(3))

	// Another log of the same length is not this one.
	ok(t, os.WriteFile(filepath.Join(torn, "state.mark"), must(os.ReadFile(filepath.Join(dir, "state.mark")))(t), 0o600))
	refused(t, torn, ErrDamaged)
	ok(t, os.WriteFile(filepath.Join(torn, "state.mark"), []byte("log 1"), 0o600))
	refused(t, torn, ErrDamaged)
}

// A byte that changes within the file is never read as an entry of the log: it is elsewhere, or is refused.
func TestFlippedBitsDoNotAlterTheLog(t *testing.T) {
	dir := t.TempDir()
	s, err := Open(t.Context(), dir)
	ok(t, err)
	for i := range 40 {
		must(s.Log().Append(t.Context(), time.Unix(1, 0), "statement", bodies(strings.Repeat(fmt.Sprint("statement ", i), 30))))(t)
	}
	want := entries(t, s.Log(), 0)
	ok(t, s.Close())
	file := filepath.Join(dir, "state.db")
	whole := must(os.ReadFile(file))(t)
	random := rand.New(rand.NewPCG(1, 2))
	noticed := 0
	for range 150 {
		at, bit := random.IntN(len(whole)), byte(1)<<random.IntN(8)
		torn := bytes.Clone(whole)
		torn[at] ^= bit
		ok(t, os.WriteFile(file, torn, 0o600))
		s, err := Open(t.Context(), dir)
		if err != nil {
			noticed++
			continue
		}
		var got []string
		err = s.Log().Each(t.Context(), 0, func(n int64, at time.Time, kind string, body []byte) error {
			got = append(got, fmt.Sprintf("%d %s %s %s", n, at.Format("15:04"), kind, body))
			return nil
		})
		if err == nil && strings.Join(got, ", ") != want {
			t.Errorf("byte %d, bit %b: another log is read", at, bit)
		}
		ok(t, s.Close())
	}
	if noticed < 10 {
		t.Errorf("of 150 flips %d were noticed: the test flips nothing that matters", noticed)
	}
	t.Logf("%d of 150 were refused", noticed)
}

func TestABackupOpensElsewhere(t *testing.T) {
	s, c := open(t, t.TempDir())
	must(s.Log().Append(t.Context(), c.now(), "statement", bodies("a", "b")))(t)
	must(s.Inbox("a bot").Keep(t.Context(), []int64{1}, bodies("one")))(t)
	to := t.TempDir()
	if _, err := s.w.Exec("VACUUM INTO ?", filepath.Join(to, "state.db")); err != nil {
		t.Fatal(err)
	}
	back, _ := open(t, to)
	same(t, "log", must(back.Log().Digest(t.Context()))(t), must(s.Log().Digest(t.Context()))(t))
	same(t, "waiting", waiting(t, back.Inbox("a bot"), 0, 9), "1=one")
}

func TestAddressesAreRefusedWithoutTheirPassword(t *testing.T) {
	for _, where := range []string{
		"postgres://me:hunter2@127.0.0.1:1/db",
		"postgres://me:hunter2@127.0.0.1:1/db?sslmode=nonsense",
		"postgres://me:hunter2%zz@127.0.0.1:1/db",
		"postgres://me:hunter2@[::1/db",
		"postgresql://127.0.0.1:1/db?password=hunter2&connect_timeout=x",
		"postgres://127.0.0.1:1/db?password=hunter2",
	} {
		s, err := Open(context.Background(), where)
		if err == nil {
			s.Close()
			t.Fatalf("%s is opened", where)
		}
		for e := err; e != nil; e = errors.Unwrap(e) {
			if strings.Contains(fmt.Sprintf("%v %+v", e, e), "hunter2") {
				t.Errorf("the password stands in %v", e)
			}
		}
	}
	for _, where := range []string{"", "/dev/null/state"} {
		if s, err := Open(context.Background(), where); err == nil {
			s.Close()
			t.Errorf("%q is opened", where)
		}
	}
}
