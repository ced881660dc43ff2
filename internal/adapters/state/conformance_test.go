package state

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"regexp"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"readoutbot/internal/adapters/state/statetest"
)

// TestMain runs a part of a test in a process of its own, where the environment says so.
func TestMain(m *testing.M) {
	if part := os.Getenv("STATE_TEST_PART"); part != "" {
		if err := children()[part](context.Background(), os.Getenv("STATE_TEST_WHERE")); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		os.Exit(0)
	}
	os.Exit(m.Run())
}

// both runs a test against both homes. It is given the address of an empty state.
func both(t *testing.T, f func(t *testing.T, where string)) {
	t.Run("SQLite", func(t *testing.T) { f(t, t.TempDir()) })
	t.Run("PostgreSQL", func(t *testing.T) { f(t, statetest.Postgres(t)) })
}

// clock is a time that a test moves.
type clock struct{ ms atomic.Int64 }

func (c *clock) now() time.Time       { return time.UnixMilli(c.ms.Load()).UTC() }
func (c *clock) pass(d time.Duration) { c.ms.Add(d.Milliseconds()) }

// open opens a state with a clock of its own; when the test ends, no connection may be in use.
func open(t *testing.T, where string) (*Store, *clock) {
	t.Helper()
	s, err := Open(t.Context(), where)
	if err != nil {
		t.Fatal(err)
	}
	c := &clock{}
	c.ms.Store(time.Date(2026, 11, 22, 8, 0, 0, 0, time.UTC).UnixMilli())
	s.Now = c.now
	t.Cleanup(func() {
		if n := s.w.Stats().InUse + s.r.Stats().InUse; n > 0 {
			t.Errorf("%d connections are still in use: rows were not closed", n)
		}
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	return s, c
}

func ok(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// must is for calls with one result.
func must[T any](v T, err error) func(*testing.T) T {
	return func(t *testing.T) T {
		t.Helper()
		ok(t, err)
		return v
	}
}

func same(t *testing.T, what string, got, want any) {
	t.Helper()
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("%s (-want +got):\n%s", what, d)
	}
}

func bodies(texts ...string) [][]byte {
	var out [][]byte
	for _, s := range texts {
		out = append(out, []byte(s))
	}
	return out
}

// waiting are the ids and bodies that wait, as one text.
func waiting(t *testing.T, i *Inbox, after int64, limit int) string {
	t.Helper()
	ids, found, err := i.Waiting(t.Context(), after, limit)
	ok(t, err)
	if len(ids) != len(found) {
		t.Fatalf("%d ids, %d bodies", len(ids), len(found))
	}
	var out []string
	for k, id := range ids {
		out = append(out, fmt.Sprintf("%d=%s", id, found[k]))
	}
	return strings.Join(out, " ")
}

func TestInboxKeepsUpdatesUntilTheyAreAnswered(t *testing.T) {
	both(t, func(t *testing.T, where string) {
		s, _ := open(t, where)
		ctx, box := t.Context(), s.Inbox("a bot")
		same(t, "last of none", must(box.Last(ctx))(t), int64(0))
		same(t, "fresh", must(box.Keep(ctx, []int64{7, 5, 6, 5}, bodies("seven", "five", "", "again")))(t), []int64{7, 5, 6})
		same(t, "fresh of an overlap", must(box.Keep(ctx, []int64{6, 8}, bodies("x", "eight")))(t), []int64{8})
		same(t, "fresh of nothing", must(box.Keep(ctx, nil, nil))(t), []int64(nil))
		same(t, "other realm", must(s.Inbox("another").Keep(ctx, []int64{7}, bodies("theirs")))(t), []int64{7})
		same(t, "all", waiting(t, box, 0, 10), "5=five 6= 7=seven 8=eight")
		same(t, "page", waiting(t, box, 5, 2), "6= 7=seven")
		same(t, "none", waiting(t, box, 0, 0), "")
		ok(t, box.Done(ctx, 5, 7, 7, 99))
		ok(t, box.Done(ctx))
		same(t, "left", waiting(t, box, 0, 10), "6= 8=eight")
		same(t, "theirs", waiting(t, s.Inbox("another"), 0, 10), "7=theirs")
		same(t, "done is kept", must(box.Keep(ctx, []int64{5}, bodies("five")))(t), []int64(nil))
		same(t, "last", must(box.Last(ctx))(t), int64(8))
		if _, err := box.Keep(ctx, []int64{9}, nil); err == nil {
			t.Error("an id without a body is kept")
		}
		same(t, "after the error", must(box.Last(ctx))(t), int64(8))
	})
}

func TestInboxForgetsAnsweredUpdatesAfterThreeDays(t *testing.T) {
	both(t, func(t *testing.T, where string) {
		s, c := open(t, where)
		ctx, box := t.Context(), s.Inbox("a bot")
		must(box.Keep(ctx, []int64{1, 900}, bodies("one", "nine hundred")))(t)
		ok(t, box.Done(ctx, 900))
		c.pass(3*24*time.Hour - time.Minute)
		same(t, "within three days", must(box.Keep(ctx, []int64{900}, bodies("again")))(t), []int64(nil))
		c.pass(2 * time.Minute)
		same(t, "last, when numbers may begin anywhere", must(box.Last(ctx))(t), int64(1))
		same(t, "unanswered", must(box.Keep(ctx, []int64{1}, bodies("again")))(t), []int64(nil))
		same(t, "after three days", must(box.Keep(ctx, []int64{900}, bodies("anew")))(t), []int64{900})
		c.pass(30 * 24 * time.Hour)
		ok(t, box.Done(ctx, 900))
		same(t, "swept", must(s.Sweep(ctx))(t), int64(1))
		same(t, "waiting", waiting(t, box, 0, 10), "1=one")
	})
}

// What was answered is somebody's question: its words are nowhere in the database.
func TestInboxDeletesBodies(t *testing.T) {
	s, _ := open(t, t.TempDir())
	secret := bytes.Repeat([]byte("the words of a question "), 2000)
	must(s.Inbox("a bot").Keep(t.Context(), []int64{1}, [][]byte{secret}))(t)
	if _, err := s.w.Exec("PRAGMA wal_checkpoint(TRUNCATE)"); err != nil {
		t.Fatal(err)
	}
	path := strings.TrimSuffix(s.mark.path, "state.mark") + "state.db"
	if !bytes.Contains(must(os.ReadFile(path))(t), secret[:24]) {
		t.Fatal("the body is not in the file: the test looks in the wrong place")
	}
	ok(t, s.Inbox("a bot").Done(t.Context(), 1))
	if _, err := s.w.Exec("PRAGMA wal_checkpoint(TRUNCATE)"); err != nil {
		t.Fatal(err)
	}
	if bytes.Contains(must(os.ReadFile(path))(t), secret[:24]) {
		t.Error("the words are still in the file")
	}
}

func TestEachUpdateIsFreshOnce(t *testing.T) {
	both(t, func(t *testing.T, where string) {
		s, _ := open(t, where)
		var ids []int64
		var texts [][]byte
		for id := range int64(40) {
			ids, texts = append(ids, id+1), append(texts, []byte("text"))
		}
		back := slices.Clone(ids)
		slices.Reverse(back)
		var mu sync.Mutex
		times := map[int64]int{}
		together(t, 6, func(i int) error {
			order := ids
			if i%2 == 1 {
				order = back // two that keep the same in opposite orders wait for each other
			}
			fresh, err := s.Inbox("a bot").Keep(t.Context(), order, texts)
			mu.Lock()
			defer mu.Unlock()
			for _, id := range fresh {
				times[id]++
			}
			return err
		})
		for _, id := range ids {
			if times[id] != 1 {
				t.Errorf("update %d was fresh %d times", id, times[id])
			}
		}
	})
}

// together runs f n times at once.
func together(t *testing.T, n int, f func(i int) error) {
	t.Helper()
	var wg sync.WaitGroup
	start := make(chan struct{})
	for i := range n {
		wg.Go(func() {
			<-start
			if err := f(i); err != nil {
				t.Error(err)
			}
		})
	}
	close(start)
	wg.Wait()
}

func TestKeysAreShortAndStandForOnePayload(t *testing.T) {
	both(t, func(t *testing.T, where string) {
		s, c := open(t, where)
		ctx, keys := t.Context(), s.Keys("a bot")
		shape := regexp.MustCompile(`^[A-Za-z0-9_-]{1,40}$`)
		for _, payload := range []string{"a readout 2017-01-28", "", "p2 omitted санкции", "\x00\xff", strings.Repeat("long ", 3000)} {
			key := must(keys.Keep(ctx, payload))(t)
			if !shape.MatchString(key) {
				t.Errorf("the key %q", key)
			}
			same(t, "same payload", must(keys.Keep(ctx, payload))(t), key)
			same(t, "found", must(keys.Find(ctx, key))(t), payload)
			same(t, "in another realm", must(s.Keys("another").Find(ctx, key))(t), "")
		}
		same(t, "unknown", must(keys.Find(ctx, "nothing"))(t), "")

		// All but the longest key of a payload are taken by others.
		taken := "taken"
		for size := range 3 {
			if _, err := exec(ctx, s.w, "INSERT INTO keys (realm, key, payload, kept) VALUES ($1, $2, $3, 0)", "a bot", keyOf(taken, size), []byte("other")); err != nil {
				t.Fatal(err)
			}
		}
		key := must(keys.Keep(ctx, taken))(t)
		if len(key) != 40 || !shape.MatchString(key) {
			t.Errorf("the longest key %q", key)
		}
		same(t, "after collisions", must(keys.Find(ctx, key))(t), taken)
		same(t, "again", must(keys.Keep(ctx, taken))(t), key)
		same(t, "the other", must(keys.Find(ctx, keyOf(taken, 0)))(t), "other")

		old := must(keys.Keep(ctx, "old"))(t)
		c.pass(300 * 24 * time.Hour)
		fresh := must(keys.Keep(ctx, "a readout 2017-01-28"))(t)
		c.pass(150 * 24 * time.Hour)
		must(s.Sweep(ctx))(t)
		same(t, "swept", must(keys.Find(ctx, old))(t), "")
		same(t, "shown since", must(keys.Find(ctx, fresh))(t), "a readout 2017-01-28")
	})
}

func TestSeenTellsTheFirst(t *testing.T) {
	both(t, func(t *testing.T, where string) {
		s, c := open(t, where)
		ctx, seen := t.Context(), s.Seen("a room")
		long := strings.Repeat("x", 5000)
		for _, id := range []string{"Ev1", "", long, long + "y"} {
			same(t, "first", must(seen.First(ctx, id))(t), true)
			same(t, "second", must(seen.First(ctx, id))(t), false)
		}
		same(t, "elsewhere", must(s.Seen("another").First(ctx, "Ev1"))(t), true)
		c.pass(16 * time.Minute)
		same(t, "after 16 minutes", must(seen.First(ctx, "Ev1"))(t), false)
		c.pass(2 * time.Hour)
		same(t, "after hours", must(seen.First(ctx, "Ev1"))(t), true)
		var n int
		must(one(ctx, s.r, "SELECT count(*) FROM seen", nil, &n))(t)
		same(t, "rows left by the sweep", n, 1)

		var firsts atomic.Int64
		together(t, 8, func(int) error {
			first, err := seen.First(ctx, "at once")
			if first {
				firsts.Add(1)
			}
			return err
		})
		same(t, "firsts at once", firsts.Load(), int64(1))
	})
}

func TestTextsAreKeptTheSameInBothHomes(t *testing.T) {
	both(t, func(t *testing.T, where string) {
		s, _ := open(t, where)
		ok(t, s.Set(t.Context(), "r", "room", "zone", "a\x00b\xff’ ' \" $1 ? \\ 🙂"))
		same(t, "text", must(s.Setting(t.Context(), "r", "room", "zone"))(t), "a\uFFFDb\uFFFD’ ' \" $1 ? \\ 🙂")
	})
}

func TestACancelledCallChangesNothingAndTheNextOneWorks(t *testing.T) {
	both(t, func(t *testing.T, where string) {
		s, _ := open(t, where)
		gone, cancel := context.WithCancel(t.Context())
		cancel()
		if _, err := s.Inbox("a bot").Keep(gone, []int64{1}, bodies("one")); !errors.Is(err, context.Canceled) {
			t.Errorf("the error is %v", err)
		}
		if _, err := s.Log().Append(gone, s.Now(), "statement", bodies("one")); !errors.Is(err, context.Canceled) {
			t.Errorf("the error is %v", err)
		}
		same(t, "fresh", must(s.Inbox("a bot").Keep(t.Context(), []int64{1}, bodies("one")))(t), []int64{1})
		same(t, "first", must(s.Log().Append(t.Context(), s.Now(), "statement", bodies("one")))(t), int64(1))
	})
}
