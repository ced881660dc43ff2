package state

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"
)

// entries are all after a number, as one text.
func entries(t *testing.T, l *Log, after int64) string {
	t.Helper()
	var out []string
	ok(t, l.Each(t.Context(), after, func(n int64, at time.Time, kind string, body []byte) error {
		out = append(out, fmt.Sprintf("%d %s %s %s", n, at.Format("15:04"), kind, body))
		return nil
	}))
	return strings.Join(out, ", ")
}

func TestLogNumbersEntriesInOrder(t *testing.T) {
	both(t, func(t *testing.T, where string) {
		s, c := open(t, where)
		ctx, l := t.Context(), s.Log()
		same(t, "digest of none", must(l.Digest(ctx))(t), "")
		same(t, "first", must(l.Append(ctx, c.now(), "statement", bodies("a", "")))(t), int64(1))
		c.pass(time.Hour)
		before := must(l.Digest(ctx))(t)
		same(t, "second", must(l.Append(ctx, c.now(), "undo", bodies("b")))(t), int64(3))
		same(t, "nothing", must(l.Append(ctx, c.now(), "undo", nil))(t), int64(0))
		if _, err := l.Append(ctx, c.now(), "rumour", bodies("c")); err == nil {
			t.Error("a rumour is kept")
		}
		same(t, "all", entries(t, l, 0), "1 08:00 statement a, 2 08:00 statement , 3 09:00 undo b")
		same(t, "after 2", entries(t, l, 2), "3 09:00 undo b")
		same(t, "after the end", entries(t, l, 3)+entries(t, l, 99), "")
		same(t, "last", must(l.Last(ctx))(t), int64(3))
		if after := must(l.Digest(ctx))(t); after == before || len(after) != 64 {
			t.Errorf("the digest %q after %q", after, before)
		}
		stop := errors.New("enough")
		if err := l.Each(ctx, 0, func(int64, time.Time, string, []byte) error { return stop }); err != stop {
			t.Errorf("the error is %v", err)
		}
		// f may use the state, and sees what it adds.
		n := 0
		ok(t, l.Each(ctx, 0, func(int64, time.Time, string, []byte) error {
			if n++; n > 3 {
				return nil
			}
			_, err := l.Append(ctx, c.now(), "statement", bodies("more"))
			return err
		}))
		same(t, "last after adding", must(l.Last(ctx))(t), int64(6))
	})
}

func TestEqualLogsHaveEqualDigestsInBothHomes(t *testing.T) {
	var digests []string
	both(t, func(t *testing.T, where string) {
		s, c := open(t, where)
		for i := range 2*page + 3 {
			if i%100 == 0 {
				must(s.Log().Append(t.Context(), c.now(), "statement", bodies("x", "y", fmt.Sprint(i))))(t)
			}
		}
		must(s.Log().Append(t.Context(), c.now(), "undo", make([][]byte, 2*page)))(t)
		n := 0
		ok(t, s.Log().Each(t.Context(), 0, func(int64, time.Time, string, []byte) error { n++; return nil }))
		same(t, "entries", n, 18+2*page)
		digests = append(digests, must(s.Log().Digest(t.Context()))(t))
	})
	if len(digests) == 2 && digests[0] != digests[1] {
		t.Errorf("digests %q", digests)
	}
}

func TestEntriesOfOneCallStandTogether(t *testing.T) {
	both(t, func(t *testing.T, where string) {
		s, c := open(t, where)
		together(t, 5, func(i int) error {
			for range 6 {
				first, err := s.Log().Append(t.Context(), c.now(), "statement", bodies(fmt.Sprint(i), fmt.Sprint(i), fmt.Sprint(i)))
				if err != nil {
					return err
				}
				if first%3 != 1 {
					return fmt.Errorf("first is %d", first)
				}
			}
			return nil
		})
		var last string
		ok(t, s.Log().Each(t.Context(), 0, func(n int64, _ time.Time, _ string, body []byte) error {
			if n%3 != 1 && string(body) != last {
				t.Errorf("entry %d is of %s, the one before of %s", n, body, last)
			}
			last = string(body)
			return nil
		}))
		same(t, "last", must(s.Log().Last(t.Context()))(t), int64(90))
	})
}

// A log that is not the one that was kept is refused when it is opened, and when it is read.
func TestLogThatWasAlteredIsRefused(t *testing.T) {
	for name, change := range map[string]string{
		"a body":        "UPDATE log SET body = $1 WHERE n = 299",
		"a time":        "UPDATE log SET at = at + 1 WHERE n = 10",
		"a kind":        "UPDATE log SET kind = 'undo' WHERE n = 2",
		"a chain":       "UPDATE log SET chain = 'x' WHERE n = 4",
		"a hole":        "DELETE FROM log WHERE n = 150",
		"a shorter end": "DELETE FROM log WHERE n > 290",
	} {
		t.Run(name, func(t *testing.T) {
			both(t, func(t *testing.T, where string) {
				s, c := open(t, where)
				for range 3 {
					must(s.Log().Append(t.Context(), c.now(), "statement", make([][]byte, 100)))(t)
				}
				var args []any
				if strings.Contains(change, "$1") {
					args = []any{[]byte("x")}
				}
				must(exec(t.Context(), s.w, change, args...))(t)
				if !strings.Contains(change, "n > 290") {
					if err := s.Log().Each(t.Context(), 0, func(int64, time.Time, string, []byte) error { return nil }); !errors.Is(err, ErrDamaged) {
						t.Errorf("read: %v", err)
					}
				}
				refused(t, where, ErrDamaged)
			})
		})
	}
}

// refused opens a state that cannot be opened, with an error of one line.
func refused(t *testing.T, where string, kind error) {
	t.Helper()
	s, err := Open(context.Background(), where)
	if err == nil {
		s.Close()
		t.Fatal("it is opened")
	}
	if !errors.Is(err, kind) || strings.Contains(err.Error(), "\n") {
		t.Errorf("the error is %v", err)
	}
	t.Log(err)
}
