package state

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"readoutbot/internal/adapters/state/statetest"
)

func TestClaimIsWonOnce(t *testing.T) {
	both(t, func(t *testing.T, where string) {
		s, c := open(t, where)
		ctx := t.Context()
		id := add(t, s, sub("room", "calls"))
		var winners []string
		results := make(chan string, 8)
		together(t, 8, func(i int) error {
			owner := fmt.Sprint("owner", i)
			won, d, err := s.Claim(ctx, owner, id, "2026-11-22T08:30", "", time.Minute)
			if won {
				results <- owner
			}
			if err == nil && (d.Subscription != id || d.State != Claimed || won != (d.Owner == owner)) {
				err = fmt.Errorf("won %v: %+v", won, d)
			}
			return err
		})
		close(results)
		for w := range results {
			winners = append(winners, w)
		}
		if len(winners) != 1 {
			t.Fatalf("won by %v", winners)
		}
		won, d, err := s.Claim(ctx, winners[0], id, "2026-11-22T08:30", "", time.Minute)
		ok(t, err)
		same(t, "its own again", won, false)
		same(t, "as it stands", d, Delivery{Subscription: id, Slot: "2026-11-22T08:30", State: Claimed, Owner: winners[0],
			Lease: c.now().Add(time.Minute), Attempt: 1, At: c.now()})

		must(s.Disable(ctx, id, "off"))(t)
		for _, unknown := range []int64{id, id + 99} {
			won, d, err = s.Claim(ctx, "one", unknown, "2026-11-23T08:30", "", time.Minute)
			ok(t, err)
			same(t, "of none", won, false)
			same(t, "nothing", d, Delivery{})
		}
	})
}

func TestDeliveryIsResumedWhereItStopped(t *testing.T) {
	both(t, func(t *testing.T, where string) {
		s, c := open(t, where)
		ctx := t.Context()
		id := add(t, s, sub("room", "calls"))
		_, one, err := s.Claim(ctx, "one", id, "slot", "", time.Minute)
		ok(t, err)
		lost := func(what string, err error) {
			t.Helper()
			if !errors.Is(err, ErrLost) {
				t.Errorf("%s: %v", what, err)
			}
		}
		ok(t, s.Sending(ctx, one, 0, time.Minute))
		ok(t, s.Progress(ctx, one, 0, "a\nb"))
		ok(t, s.Progress(ctx, one, 0, "a\nb")) // the same again
		lost("another message of the same part", s.Progress(ctx, one, 0, "c"))
		lost("a part too far", s.Sending(ctx, one, 2, time.Minute))
		ok(t, s.Sending(ctx, one, 1, time.Minute))
		c.pass(50 * time.Second)
		ok(t, s.Extend(ctx, one, time.Minute))
		c.pass(59 * time.Second)
		same(t, "none is stuck", must(s.Stuck(ctx, "two", time.Minute, 9))(t), []Delivery(nil))
		c.pass(time.Second)

		stuck := must(s.Stuck(ctx, "two", time.Minute, 9))(t)
		same(t, "resumed", stuck, []Delivery{{Subscription: id, Slot: "slot", State: Claimed, Owner: "two", Lease: c.now().Add(time.Minute),
			Attempt: 2, Part: 1, InFlight: true, Refs: []string{"a b"}, At: c.now().Add(-110 * time.Second)}})
		two := stuck[0]
		lost("extend", s.Extend(ctx, one, time.Minute))
		lost("sending", s.Sending(ctx, one, 1, time.Minute))
		lost("progress", s.Progress(ctx, one, 1, "x"))
		lost("settle", s.Settle(ctx, one, Sent, "", "11"))
		ok(t, s.Progress(ctx, two, 1, "found")) // it was out
		if s.Settle(ctx, two, Claimed, "", "") == nil {
			t.Error("it is settled as claimed")
		}
		ok(t, s.Settle(ctx, two, Unknown, "nobody knows", ""))
		ok(t, s.Settle(ctx, two, Sent, "it was out", "11"))
		ok(t, s.Settle(ctx, two, Sent, "again", "12")) // the same again
		lost("settle as another", s.Settle(ctx, two, Failed, "", "12"))
		won, d, err := s.Claim(ctx, "three", id, "slot", "", time.Minute)
		ok(t, err)
		same(t, "claimed again", won, false)
		same(t, "as it was settled", d, Delivery{Subscription: id, Slot: "slot", State: Sent, Owner: "two", Lease: two.Lease, Attempt: 2, Part: 2,
			Refs: []string{"a b", "found"}, Note: "it was out", At: two.At, Settled: c.now()})
		u, _, err := s.Subscription(ctx, id)
		ok(t, err)
		same(t, "cursor and last", u.Cursor+" "+u.Last, "11 slot")
		lost("a delivery of a subscription that was dropped", func() error {
			_, d, err := s.Claim(ctx, "one", id, "slot 2", "", time.Minute)
			ok(t, err)
			must(s.Drop(ctx, "r", "room", id))(t)
			return s.Sending(ctx, d, 0, time.Minute)
		}())
	})
}

// A process that was slow and has claimed a delivery again does not go on with its first claim.
func TestAClaimIsNotTheOneBefore(t *testing.T) {
	both(t, func(t *testing.T, where string) {
		s, c := open(t, where)
		ctx := t.Context()
		id := add(t, s, sub("room", "calls"))
		_, first, err := s.Claim(ctx, "one", id, "slot", "", time.Minute)
		ok(t, err)
		c.pass(time.Minute)
		ok(t, s.Sending(ctx, first, 0, 0)) // nobody else has it
		won, second, err := s.Claim(ctx, "one", id, "slot", "", time.Minute)
		ok(t, err)
		if !won || second.Attempt != 2 || !second.InFlight {
			t.Errorf("won %v: %+v", won, second)
		}
		for what, err := range map[string]error{"sending": s.Sending(ctx, first, 0, time.Minute), "progress": s.Progress(ctx, first, 0, "a"),
			"extend": s.Extend(ctx, first, time.Hour), "settle": s.Settle(ctx, first, Failed, "", "")} {
			if !errors.Is(err, ErrLost) {
				t.Errorf("%s: %v", what, err)
			}
		}
		ok(t, s.Settle(ctx, second, Skipped, "too late", ""))
	})
}

func TestEachStuckDeliveryGoesToOne(t *testing.T) {
	both(t, func(t *testing.T, where string) {
		s, c := open(t, where)
		ctx := t.Context()
		for i := range 60 {
			id := add(t, s, sub("room", fmt.Sprint("calls ", i)))
			_, _, err := s.Claim(ctx, "dead", id, fmt.Sprintf("2026-11-%02d", i%28+1), "", time.Minute)
			ok(t, err)
		}
		c.pass(time.Hour)
		took := make(chan Delivery, 200)
		together(t, 4, func(i int) error {
			for {
				some, err := s.Stuck(ctx, fmt.Sprint("owner", i), time.Minute, 7)
				if err != nil || len(some) == 0 {
					return err
				}
				if len(some) > 7 || !slices.IsSortedFunc(some, func(a, b Delivery) int { return strings.Compare(a.Slot, b.Slot) }) {
					return fmt.Errorf("a batch of %d: %v", len(some), some)
				}
				for _, d := range some {
					took <- d
				}
			}
		})
		close(took)
		times := map[int64]int{}
		for d := range took {
			times[d.Subscription]++
			same(t, "attempt", d.Attempt, 2)
		}
		if len(times) != 60 || slices.Max(slices.Collect(maps.Values(times))) != 1 {
			t.Errorf("taken: %v", times)
		}

		same(t, "released", must(s.Release(ctx, "owner1"))(t)+must(s.Release(ctx, "owner2"))(t)+must(s.Release(ctx, "owner3"))(t)+must(s.Release(ctx, "owner0"))(t), int64(60))
		same(t, "released again", must(s.Release(ctx, "owner1"))(t), int64(0))
		same(t, "can be had at once", len(must(s.Stuck(ctx, "last", time.Minute, 100))(t)), 60)
		same(t, "counts", must(s.Counts(ctx))(t), map[string]int{Claimed: 60})
	})
}

// The last slot is the greatest by its bytes, whatever order of texts a database has of its own.
func TestLastSlotSurvivesTheSweep(t *testing.T) {
	both(t, func(t *testing.T, where string) {
		s, c := open(t, where)
		ctx := t.Context()
		id := add(t, s, sub("room", "calls"))
		for _, slot := range []string{"2026-11-22T08:30+01", "2026-11-22T08:30-01", "2026-11-22T08:30Z", "2026-11-22T08:30z"} {
			_, d, err := s.Claim(ctx, "one", id, slot, "", time.Minute)
			ok(t, err)
			if slot != "2026-11-22T08:30-01" {
				ok(t, s.Settle(ctx, d, Sent, "", ""))
			}
		}
		slots := func() (out []string) {
			for _, d := range must(s.Deliveries(ctx, id, 9))(t) {
				out = append(out, d.Slot)
			}
			return out
		}
		all := []string{"2026-11-22T08:30z", "2026-11-22T08:30Z", "2026-11-22T08:30-01", "2026-11-22T08:30+01"}
		same(t, "newest first", slots(), all)
		c.pass(89 * 24 * time.Hour)
		same(t, "swept", must(s.Sweep(ctx))(t), int64(0))
		c.pass(2 * 24 * time.Hour)
		same(t, "swept", must(s.Sweep(ctx))(t), int64(2))
		same(t, "left: the last, and the one that is not settled", slots(), []string{"2026-11-22T08:30z", "2026-11-22T08:30-01"})
		u, _, err := s.Subscription(ctx, id)
		ok(t, err)
		same(t, "last", u.Last, "2026-11-22T08:30z")
	})
}

// What was noted with the first claim is there for whoever resumes the delivery. What is known not to be sent is not in
// flight.
func TestNoteAndWhatIsNotSent(t *testing.T) {
	both(t, func(t *testing.T, where string) {
		s, c := open(t, where)
		ctx := t.Context()
		id := add(t, s, sub("room", "calls"))
		_, one, err := s.Claim(ctx, "one", id, "slot", "what to say", time.Minute)
		ok(t, err)
		ok(t, s.Sending(ctx, one, 0, time.Minute))
		if err := s.Unsent(ctx, one, 1); !errors.Is(err, ErrLost) {
			t.Errorf("another part: %v", err)
		}
		c.pass(time.Minute)
		_, two, err := s.Claim(ctx, "two", id, "slot", "something else", time.Minute)
		ok(t, err)
		same(t, "note", two.Note, "what to say")
		same(t, "in flight", two.InFlight, true)
		if err := s.Unsent(ctx, one, 0); !errors.Is(err, ErrLost) {
			t.Errorf("a claim that is lost: %v", err)
		}
		ok(t, s.Unsent(ctx, two, 0))
		c.pass(time.Minute)
		three := must(s.Stuck(ctx, "three", time.Minute, 9))(t)
		same(t, "stuck", len(three), 1)
		same(t, "in flight", three[0].InFlight, false)
		same(t, "note", three[0].Note, "what to say")
		ok(t, s.Settle(ctx, three[0], Skipped, "why", ""))
		same(t, "note", must(s.Deliveries(ctx, id, 1))(t)[0].Note, "why")
	})
}

// What a process has in its hands is not stuck for itself, and a part that is about to be sent makes the claim last. A
// cursor never goes back.
func TestHandsLeasesAndCursors(t *testing.T) {
	both(t, func(t *testing.T, where string) {
		s, c := open(t, where)
		ctx := t.Context()
		id := add(t, s, sub("room", "calls"))
		_, one, err := s.Claim(ctx, "one", id, "slot 1", "", time.Minute)
		ok(t, err)
		c.pass(50 * time.Second)
		ok(t, s.Sending(ctx, one, 0, time.Minute))
		c.pass(50 * time.Second)
		same(t, "none is stuck", must(s.Stuck(ctx, "two", time.Minute, 9))(t), []Delivery(nil))
		_, other, err := s.Claim(ctx, "one", id, "slot 2", "", 10*time.Second)
		ok(t, err)
		c.pass(time.Minute)
		stuck := must(s.Stuck(ctx, "one", time.Minute, 9, one))(t)
		if len(stuck) != 1 || stuck[0].Slot != "slot 2" {
			t.Errorf("besides what is in hand: %+v", stuck)
		}
		same(t, "all in hand", must(s.Stuck(ctx, "one", time.Minute, 9, one, stuck[0]))(t), []Delivery(nil))
		ok(t, s.Progress(ctx, one, 0, "a"))
		taken := must(s.Stuck(ctx, "two", time.Minute, 9, one, other))(t)
		if len(taken) != 1 || taken[0].Slot != "slot 1" {
			t.Errorf("another has it in hand: %+v", taken)
		}
		at := func() string {
			u, _, err := s.Subscription(ctx, id)
			ok(t, err)
			return u.Cursor
		}
		ok(t, s.Settle(ctx, stuck[0], Sent, "", "100"))
		same(t, "cursor", at(), "100")
		ok(t, s.Settle(ctx, taken[0], Sent, "", "99"))
		same(t, "cursor", at(), "100")
	})
}

func TestPostgresDoesNotWaitForEver(t *testing.T) {
	s, _ := open(t, statetest.Postgres(t))
	for setting, want := range map[string]string{"statement_timeout": "10s", "idle_in_transaction_session_timeout": "30s", "synchronous_commit": "on"} {
		var is string
		must(one(t.Context(), s.r, "SELECT current_setting($1)", []any{setting}, &is))(t)
		same(t, setting, is, want)
	}
}
