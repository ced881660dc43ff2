package state

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	osexec "os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// children are parts of tests that run in a process of their own, until they are killed or done.
func children() map[string]func(ctx context.Context, where string) error {
	return map[string]func(context.Context, string) error{
		"keep":    keepOn,
		"append":  appendOn,
		"deliver": deliverAll,
		"open":    openOnce,
		"files":   runOutOfFiles,
	}
}

// child is a part of a test in a process of its own.
func child(t *testing.T, part, where string, env ...string) *osexec.Cmd {
	t.Helper()
	cmd := osexec.Command(must(os.Executable())(t))
	cmd.Env = append(append(os.Environ(), "STATE_TEST_PART="+part, "STATE_TEST_WHERE="+where), env...)
	return cmd
}

// killAfter runs a child until it has said n lines, kills it, and returns all whole lines that it said.
func killAfter(t *testing.T, cmd *osexec.Cmd, n int) []string {
	t.Helper()
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.StdoutPipe()
	ok(t, err)
	ok(t, cmd.Start())
	var said []string
	for r := bufio.NewReader(out); ; {
		line, err := r.ReadString('\n')
		if err == nil {
			said = append(said, strings.TrimSpace(line))
		}
		if len(said) == n && err == nil {
			ok(t, cmd.Process.Kill())
		}
		if err == io.EOF {
			break
		}
		ok(t, err)
	}
	if err := cmd.Wait(); err == nil || len(said) < n {
		t.Fatalf("the child ended by itself after %d lines: %v %s", len(said), err, stderr.String())
	}
	return said
}

// kills is how often a child is killed.
func kills(t *testing.T) int {
	if testing.Short() {
		return 5
	}
	return 30
}

// keepOn keeps updates without end, and says which ones were acknowledged.
func keepOn(ctx context.Context, where string) error {
	s, err := Open(ctx, where)
	if err != nil {
		return err
	}
	box := s.Inbox("a bot")
	last, err := box.Last(ctx)
	if err != nil {
		return err
	}
	for id := last + 1; ; id += 3 {
		fresh, err := box.Keep(ctx, []int64{id, id + 1, id + 2}, bodies(fmt.Sprint(id), fmt.Sprint(id+1), fmt.Sprint(id+2)))
		if err != nil || len(fresh) != 3 {
			return errors.Join(err, fmt.Errorf("fresh %v", fresh))
		}
		if _, err := fmt.Println(id, id+1, id+2); err != nil {
			return err
		}
	}
}

func TestWhatWasAcknowledgedSurvivesKills(t *testing.T) {
	both(t, func(t *testing.T, where string) {
		acknowledged := map[string]bool{}
		for range kills(t) {
			for _, line := range killAfter(t, child(t, "keep", where), 1+rand.IntN(40)) {
				for _, id := range strings.Fields(line) {
					acknowledged[id] = true
				}
			}
		}
		s, _ := open(t, where)
		ids, texts, err := s.Inbox("a bot").Waiting(t.Context(), 0, 1_000_000)
		ok(t, err)
		for k, id := range ids {
			if id != int64(k+1) || string(texts[k]) != fmt.Sprint(id) {
				t.Fatalf("place %d has %d: %q", k, id, texts[k])
			}
			delete(acknowledged, fmt.Sprint(id))
		}
		if len(acknowledged) > 0 || len(ids)%3 != 0 {
			t.Errorf("of %d, lost %v", len(ids), acknowledged)
		}
		t.Logf("%d kills, %d updates", kills(t), len(ids))
	})
}

// appendOn adds to the log without end, and says what was acknowledged.
func appendOn(ctx context.Context, where string) error {
	s, err := Open(ctx, where)
	if err != nil {
		return err
	}
	for {
		first, err := s.Log().Append(ctx, time.Now(), "statement", bodies("a", "b", "c", "d"))
		if err != nil {
			return err
		}
		if _, err := fmt.Println(first + 3); err != nil {
			return err
		}
	}
}

func TestLogIsWholeAfterKills(t *testing.T) {
	both(t, func(t *testing.T, where string) {
		last := "0"
		for range kills(t) {
			said := killAfter(t, child(t, "append", where), 1+rand.IntN(20))
			last = said[len(said)-1]
		}
		s, _ := open(t, where) // checks the marks
		n := int64(0)
		ok(t, s.Log().Each(t.Context(), 0, func(at int64, _ time.Time, _ string, _ []byte) error { n = at; return nil }))
		same(t, "whole calls", n%4, int64(0))
		var acknowledged int64
		must(fmt.Sscan(last, &acknowledged))(t)
		if n < acknowledged || n > acknowledged+4 {
			t.Errorf("%d entries, %d acknowledged", n, acknowledged)
		}
	})
}

// deliverAll delivers slots of all subscriptions in two parts each. The outside world is a file with a line for each part.
func deliverAll(ctx context.Context, where string) error {
	world, owner := os.Getenv("STATE_TEST_WORLD"), os.Getenv("STATE_TEST_OWNER")
	s, err := Open(ctx, where)
	if err != nil {
		return err
	}
	defer s.Close()
	if _, err := s.Release(ctx, owner); err != nil {
		return err
	}
	for {
		d, err := nextDelivery(ctx, s, owner)
		if err != nil || d.Slot == "" {
			return err
		}
		for part := d.Part; part < 2; part++ {
			line := fmt.Sprintf("%d %s %d", d.Subscription, d.Slot, part)
			out := false
			if d.InFlight && part == d.Part {
				text, err := os.ReadFile(world)
				if err != nil {
					return err
				}
				out = bytes.Contains(text, []byte(line+"\n"))
			}
			if !out {
				if err := s.Sending(ctx, d, part, time.Minute); err != nil {
					return err
				}
				if err := post(world, line); err != nil {
					return err
				}
			}
			if err := s.Progress(ctx, d, part, line); err != nil {
				return err
			}
			if _, err := fmt.Println(line); err != nil {
				return err
			}
		}
		if err := s.Settle(ctx, d, Sent, "", d.Slot); err != nil {
			return err
		}
	}
}

// nextDelivery is one that is stuck, or the first slot that nobody has claimed; it is zero when all are settled or claimed.
func nextDelivery(ctx context.Context, s *Store, owner string) (Delivery, error) {
	stuck, err := s.Stuck(ctx, owner, time.Minute, 1)
	if err != nil || len(stuck) > 0 {
		return append(stuck, Delivery{})[0], err
	}
	subs, err := s.Enabled(ctx, 0, 1000)
	if err != nil {
		return Delivery{}, err
	}
	for _, u := range subs {
		for n := range 4 {
			if slot := fmt.Sprint("slot", n); slot > u.Last {
				if won, d, err := s.Claim(ctx, owner, u.ID, slot, "", time.Minute); won || err != nil {
					return d, err
				}
			}
		}
	}
	return Delivery{}, nil
}

// post writes a line to the outside world.
func post(world, line string) error {
	f, err := os.OpenFile(world, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	_, err = f.WriteString(line + "\n")
	return errors.Join(err, f.Close())
}

func TestEachPartIsPostedOnceAcrossKills(t *testing.T) {
	both(t, func(t *testing.T, where string) {
		const subs, slots, parts = 40, 4, 2
		s, _ := open(t, where)
		for i := range subs {
			add(t, s, sub("room", fmt.Sprint("calls ", i)))
		}
		world := filepath.Join(t.TempDir(), "world")
		ok(t, os.WriteFile(world, nil, 0o600))
		run := func(owner string) *osexec.Cmd {
			return child(t, "deliver", where, "STATE_TEST_WORLD="+world, "STATE_TEST_OWNER="+owner)
		}
		// Another replica delivers all the while, undisturbed.
		other := run("other")
		var stderr bytes.Buffer
		other.Stderr = &stderr
		ok(t, other.Start())
		for range kills(t) / 2 {
			cmd := run("killed")
			cmd.Stderr = nil
			out, err := cmd.StdoutPipe()
			ok(t, err)
			ok(t, cmd.Start())
			r := bufio.NewReader(out)
			for range 1 + rand.IntN(4) {
				if _, err := r.ReadString('\n'); err != nil {
					break // all is delivered
				}
			}
			ok(t, cmd.Process.Kill())
			_ = cmd.Wait() // it was killed, or was done before
		}
		if err := other.Wait(); err != nil {
			t.Fatalf("%v: %s", err, stderr.String())
		}
		for _, owner := range []string{"killed", "other"} {
			if out, err := run(owner).CombinedOutput(); err != nil {
				t.Fatalf("%v: %s", err, out)
			}
		}
		same(t, "deliveries", must(s.Counts(t.Context()))(t), map[string]int{Sent: subs * slots})
		var resumed int
		must(one(t.Context(), s.r, "SELECT count(*) FROM deliveries WHERE attempt > 1", nil, &resumed))(t)
		t.Logf("%d kills, %d deliveries were resumed", kills(t)/2, resumed)
		times := map[string]int{}
		for _, line := range strings.Split(strings.TrimSpace(string(must(os.ReadFile(world))(t))), "\n") {
			if times[line]++; times[line] > 1 {
				t.Errorf("%s was posted twice", line)
			}
		}
		same(t, "posts", len(times), subs*slots*parts)
	})
}

func openOnce(ctx context.Context, where string) error {
	s, err := Open(ctx, where)
	if err != nil {
		return err
	}
	return s.Close()
}

func TestProcessesThatMigrateAtOnceTakeTurns(t *testing.T) {
	both(t, func(t *testing.T, where string) {
		var them []*osexec.Cmd
		var said []*bytes.Buffer
		for range 4 {
			cmd, out := child(t, "open", where), new(bytes.Buffer)
			cmd.Stderr = out
			ok(t, cmd.Start())
			them, said = append(them, cmd), append(said, out)
		}
		for i, cmd := range them {
			if err := cmd.Wait(); err != nil {
				t.Errorf("%v: %s", err, said[i])
			}
		}
		s, _ := open(t, where)
		same(t, "migrations", names(t, s, "SELECT name FROM migrations ORDER BY version"), []string{"0001_foundation", "0002_speaking"})
	})
}
