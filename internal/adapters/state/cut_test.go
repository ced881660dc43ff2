package state

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"net"
	"net/url"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/stdlib"

	"readoutbot/internal/adapters/state/statetest"
)

// cut ends all connections to the database but the one that asks.
func cut(t *testing.T, s *Store) (n int) {
	t.Helper()
	must(one(t.Context(), s.r, "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()", nil, &n))(t)
	return n
}

func TestCutConnectionsAreReplaced(t *testing.T) {
	where := statetest.Postgres(t)
	s, c := open(t, where)
	together(t, 4, func(i int) error { // opens some
		_, err := s.Seen("r").First(t.Context(), fmt.Sprint(i))
		return err
	})
	other, _ := open(t, where)
	for round := range int64(5) {
		if cut(t, other) == 0 {
			t.Fatal("no connection was cut")
		}
		c.pass(time.Second)
		same(t, "fresh", must(s.Inbox("a bot").Keep(t.Context(), []int64{round + 1}, bodies("text")))(t), []int64{round + 1})
		cut(t, other)
		same(t, "last", must(s.Inbox("a bot").Last(t.Context()))(t), round+1)
	}
}

// A replica that froze within a transaction does not hold up the others for ever.
func TestAFrozenTransactionIsEnded(t *testing.T) {
	s, c := open(t, statetest.Postgres(t))
	same(t, "limit", names(t, s, "SHOW idle_in_transaction_session_timeout"), []string{"30s"})
	frozen, err := s.w.BeginTx(t.Context(), nil)
	ok(t, err)
	defer frozen.Rollback()
	must(exec(t.Context(), frozen, "SET idle_in_transaction_session_timeout = 100"))(t)
	must(exec(t.Context(), frozen, "UPDATE marks SET n = 99 WHERE name = 'log'"))(t)
	// Waits for the frozen one until that is ended.
	same(t, "first", must(s.Log().Append(t.Context(), c.now(), "statement", bodies("a")))(t), int64(1))
}

// Two that wait for each other's rows both get through: the one that is given up runs again.
func TestADeadlockIsRunAgain(t *testing.T) {
	s, _ := open(t, statetest.Postgres(t))
	zones := [2]string{"a", "b"}
	for _, room := range zones {
		ok(t, s.Set(t.Context(), "r", room, "zone", "UTC"))
	}
	var both sync.WaitGroup // both hold their first row
	both.Add(2)
	var runs atomic.Int64
	together(t, 2, func(i int) error {
		first := true
		return s.change(t.Context(), func(tx *sql.Tx) error {
			runs.Add(1)
			for k := range 2 {
				if _, err := exec(t.Context(), tx, "UPDATE settings SET value = value || $1 WHERE room = $2", fmt.Sprint(i), zones[(i+k)%2]); err != nil {
					return err
				}
				if k == 0 && first {
					first = false
					both.Done()
					both.Wait()
				}
			}
			return nil
		})
	})
	if runs.Load() < 3 {
		t.Error("neither was given up: the test tries nothing")
	}
	for _, room := range zones {
		if got := must(s.Setting(t.Context(), "r", room, "zone"))(t); got != "UTC01" && got != "UTC10" {
			t.Errorf("%s is %q: a change is missing or made twice", room, got)
		}
	}
}

// A database that cannot be reached is an error, not a wait, and what the error says holds no password.
func TestADatabaseThatIsGoneIsAnError(t *testing.T) {
	s, err := Open(t.Context(), statetest.Postgres(t))
	ok(t, err)
	config := must(pgx.ParseConfig("postgres://me:hunter2@127.0.0.1:1/db"))(t)
	gone := &Store{w: stdlib.OpenDB(*config), dialect: s.dialect}
	gone.r = gone.w
	ok(t, s.Close())
	_, err = gone.Inbox("a bot").Keep(t.Context(), []int64{1}, bodies("text"))
	_, _, also := gone.Inbox("a bot").Waiting(t.Context(), 0, 1)
	for _, err := range []error{err, also} {
		if err == nil || strings.Contains(err.Error(), "hunter2") || strings.Contains(err.Error(), "\n") || !errors.Is(err, syscall.ECONNREFUSED) {
			t.Errorf("the error is %v", err)
		}
		t.Log(err)
	}
	ok(t, gone.Close())
}

func TestACallEndsWithItsContextWhileARowIsLocked(t *testing.T) {
	both(t, func(t *testing.T, where string) {
		s, c := open(t, where)
		tx, err := s.w.BeginTx(t.Context(), nil)
		ok(t, err)
		must(exec(t.Context(), tx, "UPDATE marks SET n = 99 WHERE name = 'log'"))(t)
		short, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
		defer cancel()
		if _, err := s.Log().Append(short, c.now(), "statement", bodies("a")); err == nil || short.Err() == nil {
			t.Errorf("the error is %v", err)
		}
		ok(t, tx.Rollback())
		same(t, "first", must(s.Log().Append(t.Context(), c.now(), "statement", bodies("a")))(t), int64(1))
	})
}

// A database that is only starting when the state is opened is waited for; one that is not there is not for long.
func TestOpeningWaitsForTheDatabase(t *testing.T) {
	u, err := url.Parse(statetest.Postgres(t))
	ok(t, err)
	front, err := net.Listen("tcp", "127.0.0.1:0")
	ok(t, err)
	defer front.Close()
	behind := u.Host
	u.Host = front.Addr().String()
	var came atomic.Int64
	go func() {
		for {
			c, err := front.Accept()
			if err != nil {
				return
			}
			if came.Add(1) <= 3 {
				c.Close()
				continue
			}
			to, err := net.Dial("tcp", behind)
			if err != nil {
				c.Close()
				continue
			}
			go func() { io.Copy(to, c); to.Close() }()
			go func() { io.Copy(c, to); c.Close() }()
		}
	}()
	s, err := Open(t.Context(), u.String())
	ok(t, err)
	ok(t, s.Close())
	if came.Load() < 4 {
		t.Error(came.Load(), "connections")
	}
	front.Close()
	if _, err := Open(t.Context(), u.String()); err == nil || !strings.Contains(err.Error(), "cannot be reached") {
		t.Error(err)
	}
}
