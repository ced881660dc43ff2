package state

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
)

// small is a directory on a file system of one megabyte, and how it is remounted. It needs the right to mount.
func small(t *testing.T) (dir string, remount func(flags uintptr)) {
	t.Helper()
	dir = t.TempDir()
	if err := syscall.Mount("none", dir, "tmpfs", 0, "size=1m"); err != nil {
		t.Skipf("file systems cannot be mounted here: %v", err)
	}
	t.Cleanup(func() {
		if err := syscall.Unmount(dir, 0); err != nil {
			t.Error(err)
		}
	})
	return dir, func(flags uintptr) {
		t.Helper()
		ok(t, syscall.Mount("none", dir, "tmpfs", syscall.MS_REMOUNT|flags, "size=1m"))
	}
}

// works keeps an update and an entry, and reads them back.
func works(t *testing.T, s *Store, id int64) {
	t.Helper()
	same(t, "fresh", must(s.Inbox("a bot").Keep(t.Context(), []int64{id}, bodies("text")))(t), []int64{id})
	first := must(s.Log().Append(t.Context(), s.Now(), "statement", bodies("entry")))(t)
	same(t, "last", must(s.Log().Last(t.Context()))(t), first)
	same(t, "last update", must(s.Inbox("a bot").Last(t.Context()))(t), id)
}

// fails is a call that must fail with a meaning, while reads go on.
func fails(t *testing.T, s *Store, err error, meaning string) {
	t.Helper()
	if err == nil || !strings.Contains(err.Error(), meaning) || strings.Contains(err.Error(), "\n") {
		t.Errorf("the error is %v", err)
	}
	same(t, "a read", waiting(t, s.Inbox("a bot"), 0, 1), "1=text")
	same(t, "a read of the log", entries(t, s.Log(), 0), "1 08:00 statement entry")
}

func TestAFullDiskRefusesWritesAndRecovers(t *testing.T) {
	dir, _ := small(t)
	s, _ := open(t, dir)
	works(t, s, 1)
	ballast := filepath.Join(dir, "ballast")
	ok(t, os.WriteFile(ballast, nil, 0o600))
	f := must(os.OpenFile(ballast, os.O_WRONLY|os.O_APPEND, 0o600))(t)
	defer f.Close()
	var err error
	for err == nil {
		_, err = f.Write(make([]byte, 4096))
	}
	if !errors.Is(err, syscall.ENOSPC) {
		t.Fatal(err)
	}
	big := [][]byte{make([]byte, 20_000)}
	_, err = s.Inbox("a bot").Keep(t.Context(), []int64{2}, big)
	fails(t, s, err, "the disk is full")
	_, err = s.Log().Append(t.Context(), s.Now(), "statement", big)
	fails(t, s, err, "the disk is full")
	ok(t, os.Remove(ballast))
	ok(t, f.Truncate(0))
	works(t, s, 2)
}

// refusedFor opens a state that cannot be opened, for a reason that stands in the error.
func refusedFor(t *testing.T, where, meaning string) {
	t.Helper()
	s, err := Open(t.Context(), where)
	if err == nil {
		s.Close()
		t.Fatal("it is opened")
	}
	if !strings.Contains(err.Error(), meaning) {
		t.Errorf("the error is %v", err)
	}
}

// The same with a limit of SQLite's own, for where nothing can be mounted.
func TestAFullFileRefusesWritesAndRecovers(t *testing.T) {
	s, _ := open(t, t.TempDir())
	works(t, s, 1)
	limit := func(pages int) {
		t.Helper()
		must(exec(t.Context(), s.w, fmt.Sprint("PRAGMA max_page_count = ", pages)))(t)
	}
	limit(1) // as many as there are
	_, err := s.Inbox("a bot").Keep(t.Context(), []int64{2}, [][]byte{make([]byte, 200_000)})
	fails(t, s, err, "the disk is full")
	limit(1_000_000)
	works(t, s, 2)
}

func TestAReadOnlyDiskRefusesWritesAndRecovers(t *testing.T) {
	dir, remount := small(t)
	s, err := Open(t.Context(), filepath.Join(dir, "sub"))
	ok(t, err)
	ok(t, s.Close())
	remount(syscall.MS_RDONLY)
	refusedFor(t, filepath.Join(dir, "another"), "cannot be written")
	refusedFor(t, filepath.Join(dir, "sub"), "read-only disk")
	remount(0)
	open(t, filepath.Join(dir, "sub"))
	open(t, filepath.Join(dir, "another"))
}

func TestALockedFileRefusesWritesAndRecovers(t *testing.T) {
	dir := t.TempDir()
	s, _ := open(t, dir)
	works(t, s, 1)
	must(exec(t.Context(), s.w, "PRAGMA busy_timeout = 20"))(t)
	holder, _ := open(t, dir)
	tx, err := holder.w.BeginTx(t.Context(), nil)
	ok(t, err)
	_, err = s.Inbox("a bot").Keep(t.Context(), []int64{2}, bodies("text"))
	fails(t, s, err, "another program has locked the state")
	ok(t, tx.Rollback())
	works(t, s, 2)
}

// runOutOfFiles uses a state when no file can be opened any more.
func runOutOfFiles(ctx context.Context, where string) error {
	s, err := Open(ctx, where)
	if err != nil {
		return err
	}
	defer s.Close()
	var was syscall.Rlimit
	if err := syscall.Getrlimit(syscall.RLIMIT_NOFILE, &was); err != nil {
		return err
	}
	if err := syscall.Setrlimit(syscall.RLIMIT_NOFILE, &syscall.Rlimit{Cur: 3, Max: was.Max}); err != nil {
		return err
	}
	if f, err := os.Open("/dev/null"); err == nil {
		f.Close()
		return errors.New("files can still be opened: the test tries nothing")
	}
	box := s.Inbox("a bot")
	for id := range int64(50) {
		if _, err := box.Keep(ctx, []int64{id}, bodies("text")); err != nil {
			return err
		}
		if _, _, err := box.Waiting(ctx, 0, 99); err != nil {
			return err
		}
	}
	// All that may read at once have their files open.
	for range readers {
		c, err := connect(ctx, s.r)
		if err != nil {
			return err
		}
		defer c.Close()
	}
	if _, err := s.Log().Append(ctx, time.Now(), "statement", bodies("kept, though its mark cannot be")); err != nil {
		return err
	}
	if other, err := Open(ctx, where+"/other"); err == nil {
		return errors.Join(errors.New("another state is opened"), other.Close())
	} else if !strings.Contains(err.Error(), "files") {
		return fmt.Errorf("another state: %w", err)
	}
	return syscall.Setrlimit(syscall.RLIMIT_NOFILE, &was)
}

func TestALimitOfFilesDoesNotStopWhatIsOpen(t *testing.T) {
	dir := t.TempDir()
	if out, err := child(t, "files", dir).CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	s, _ := open(t, dir)
	ids, _, err := s.Inbox("a bot").Waiting(t.Context(), -1, 99)
	ok(t, err)
	same(t, "updates", len(ids), 50)
	same(t, "log", must(s.Log().Last(t.Context()))(t), int64(1))
}

// A write that fails in the middle of a call leaves nothing of it.
func TestTheNthWriteFails(t *testing.T) {
	s, c := open(t, t.TempDir())
	ctx := t.Context()
	works(t, s, 1)
	ok(t, s.Set(ctx, "r", "-1", "zone", "UTC"))
	ok(t, s.SetRole(ctx, "r", "-1", "U1", "admin"))
	ok(t, s.Note(ctx, c.now(), "r", "-1", "U1", "digest on"))
	id := add(t, s, sub("-1", "calls"))
	_, d, err := s.Claim(ctx, "one", id, "slot", "", time.Minute)
	ok(t, err)
	picture := func() string {
		settings := must(s.Settings(ctx, "r", "-1"))(t)
		u, _, err := s.Subscription(ctx, id)
		ok(t, err)
		return fmt.Sprint(waiting(t, s.Inbox("a bot"), 0, 99), entries(t, s.Log(), 0), must(s.Log().Digest(ctx))(t), settings, u,
			must(s.Audit(ctx, "r", "-1", 0, 9))(t), must(s.Deliveries(ctx, id, 9))(t))
	}
	before := picture()
	for trigger, call := range map[string]func() error{
		"INSERT ON inbox WHEN NEW.id = 4":     func() error { _, err := s.Inbox("a bot").Keep(ctx, []int64{2, 3, 4}, make([][]byte, 3)); return err },
		"INSERT ON log WHEN NEW.n = 3":        func() error { _, err := s.Log().Append(ctx, c.now(), "undo", make([][]byte, 5)); return err },
		"UPDATE OF digest ON marks":           func() error { _, err := s.Log().Append(ctx, c.now(), "undo", make([][]byte, 1)); return err },
		"UPDATE ON roles":                     func() error { return s.Moved(ctx, "r", "-1", "-100") },
		"UPDATE ON subscriptions":             func() error { return s.Moved(ctx, "r", "-1", "-100") },
		"INSERT ON audit":                     func() error { return s.Moved(ctx, "r", "-1", "-100") },
		"UPDATE OF position ON subscriptions": func() error { return s.Settle(ctx, d, Sent, "", "99") },
	} {
		must(exec(ctx, s.w, "CREATE TEMP TRIGGER fail BEFORE "+trigger+" BEGIN SELECT RAISE(ABORT, 'the test says no'); END"))(t)
		if err := call(); err == nil || !strings.Contains(err.Error(), "the test says no") {
			t.Errorf("%s: %v", trigger, err)
		}
		must(exec(ctx, s.w, "DROP TRIGGER fail"))(t)
		same(t, trigger, picture(), before)
	}
	ok(t, s.Settle(ctx, d, Sent, "", "99"))
	ok(t, s.Moved(ctx, "r", "-1", "-100"))
	works(t, s, 2)
}
