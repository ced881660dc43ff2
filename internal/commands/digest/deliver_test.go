package digest_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"readoutbot/internal/commands/digest"
)

// dead leaves a delivery as a process does that is killed: claimed, so many parts out, the next one in flight or not.
func (s *scene) dead(id int64, slot, note string, out int, inFlight bool) {
	s.Helper()
	_, d, err := s.store.Claim(s.Context(), "dead", id, slot, note, 30*time.Second)
	for part := range out {
		err = errors.Join(err, s.store.Sending(s.Context(), d, part, 30*time.Second), s.store.Progress(s.Context(), d, part, "ref"))
	}
	if inFlight {
		err = errors.Join(err, s.store.Sending(s.Context(), d, out, 30*time.Second))
	}
	if err != nil {
		s.Fatal(err)
	}
}

func TestASequenceIsResumedWhereItStopped(t *testing.T) {
	t.Parallel()
	play(t, func(t *testing.T, s *scene) {
		s.hall.parts = 4
		s.set.come(20)
		id := s.add(digest.Subscription{Schedule: "08:00 daily"})
		until("2000-01-01 08:00:00")
		s.dead(id, "2000-01-01T08:00Z", `{"lines":["news imported 1-9 on 2000-01-01"],"cursor":"9"}`, 2, false)
		s.run(s.another("two", false))
		until("2000-01-01 08:00:29")
		if n := len(s.hall.all()); n != 0 {
			t.Fatalf("%d messages while the lease lasts", n)
		}
		until("2000-01-01 08:00:35")
		all := s.hall.all()
		if len(all) != 2 || all[0].part != 2 || all[1].part != 3 || all[0].lines != "news imported 1-9 on 2000-01-01" {
			t.Errorf("%+v", all)
		}
		if ds := s.deliveries(id); ds[0].State != digest.Sent || ds[0].Part != 4 {
			t.Errorf("%+v", ds)
		}
		u, _, err := s.store.Subscription(t.Context(), id)
		if err != nil || u.Cursor != "9" {
			t.Errorf("cursor %q, error %v", u.Cursor, err)
		}
	})
}

func TestWhatMayBeOutIsFoundOutOrNotSentAgain(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name       string
		reads, out bool
		state      string
		messages   int // all in all, the one in flight too
	}{
		{"read back and out", true, true, digest.Sent, 1},
		{"read back and not out", true, false, digest.Sent, 1},
		{"not to be read back", false, true, digest.Unknown, 1},
		{"not to be read back, and not out", false, false, digest.Unknown, 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			play(t, func(t *testing.T, s *scene) {
				s.hall.reads = c.reads
				id := s.add(digest.Subscription{Schedule: "08:00 daily"})
				until("2000-01-01 08:00:00")
				s.dead(id, "2000-01-01T08:00Z", `{"lines":["x"],"cursor":"0"}`, 0, true)
				if c.out {
					s.hall.posted = append(s.hall.posted, posted{delivery: fmt.Sprintf("%d 2000-01-01T08:00Z", id), room: "news"})
				}
				s.run(s.another("two", false))
				until("2000-01-01 08:01:00")
				if ds := s.deliveries(id); len(ds) != 1 || ds[0].State != c.state {
					t.Errorf("%+v", ds)
				}
				if n := len(s.hall.all()); n != c.messages {
					t.Errorf("%d messages; want %d", n, c.messages)
				}
				s.stop()
				until("2000-01-02 08:00:00")
				s.run(s.desk)
				until("2000-01-02 08:01:00")
				last := s.hall.all()[len(s.hall.all())-1]
				if doubt := strings.Contains(last.text, "Sat 1 Jan 2000 08:00 may not have arrived"); doubt != (c.state == digest.Unknown) {
					t.Errorf("the next digest says %q", last.text)
				}
			})
		})
	}
}

func TestAfterAKillItsOwnDeliveriesAreTakenUpAtOnce(t *testing.T) {
	t.Parallel()
	play(t, func(t *testing.T, s *scene) {
		id := s.add(digest.Subscription{Schedule: "08:00 daily"})
		until("2000-01-01 08:00:00")
		_, _, err := s.store.Claim(t.Context(), "one", id, "2000-01-01T08:00Z", `{"lines":["x"]}`, time.Hour)
		if err != nil {
			t.Fatal(err)
		}
		s.run(s.desk)
		until("2000-01-01 08:00:01")
		if all := s.hall.all(); len(all) != 1 || all[0].at.Format("15:04:05") != "08:00:00" {
			t.Errorf("%+v", all)
		}
	})
}

func TestARateLimitIsWaitedFor(t *testing.T) {
	t.Parallel()
	play(t, func(t *testing.T, s *scene) {
		s.hall.fail = []error{&digest.Later{After: 5 * time.Minute, Err: errors.New("too many")}}
		id := s.add(digest.Subscription{Schedule: "08:00 daily"})
		until("2000-01-01 07:59:00")
		s.desk.Every = 2 * time.Second
		s.run(s.desk)
		until("2000-01-01 08:20:00")
		all := s.hall.all()
		if len(all) != 1 || all[0].at.Before(time.Date(2000, 1, 1, 8, 5, 0, 0, time.UTC)) || all[0].at.After(time.Date(2000, 1, 1, 8, 5, 3, 0, time.UTC)) {
			t.Errorf("%+v", all)
		}
		if ds := s.deliveries(id); ds[0].State != digest.Sent {
			t.Errorf("%+v", ds)
		}
	})
}

func TestARoomThatIsGoneIsSwitchedOffAndItsOwnerTold(t *testing.T) {
	t.Parallel()
	play(t, func(t *testing.T, s *scene) {
		s.hall.fail = []error{&digest.Gone{Err: errors.New("kicked")}}
		s.add(digest.Subscription{Schedule: "08:00 daily", By: "ann"})
		s.add(digest.Subscription{Schedule: "20:00 daily", By: "ann"})
		s.add(digest.Subscription{Kind: digest.Watch, Line: "topic iran", By: "bob"})
		other := s.add(digest.Subscription{Schedule: "09:00 daily", Room: "another"})
		until("2000-01-01 07:45:00")
		s.run(s.desk)
		until("2000-01-02 08:30:00")
		var to []string
		for _, p := range s.hall.all() {
			to = append(to, p.room+": "+p.title)
		}
		if want := "ann: I cannot post in a chat any more | bob: I cannot post in a chat any more | another: Nothing is new"; strings.Join(to, " | ") != want {
			t.Errorf("%q", to)
		}
		subs, err := s.store.Subscriptions(t.Context(), "hall", "news")
		if err != nil {
			t.Fatal(err)
		}
		for _, u := range subs {
			if u.Enabled || u.Reason == "" {
				t.Errorf("%+v", u)
			}
		}
		if u, _, _ := s.store.Subscription(t.Context(), other); !u.Enabled {
			t.Error("another room was switched off too")
		}
	})
}

func TestAGroupThatMovesIsFollowed(t *testing.T) {
	t.Parallel()
	play(t, func(t *testing.T, s *scene) {
		s.hall.fail = []error{&digest.Moved{To: "news 2"}}
		id := s.add(digest.Subscription{Schedule: "08:00 daily"})
		until("2000-01-01 07:45:00")
		s.run(s.desk)
		until("2000-01-02 08:15:00")
		all := s.hall.all()
		if len(all) != 2 || all[0].room != "news 2" || all[1].room != "news 2" {
			t.Errorf("%+v", all)
		}
		if u, _, _ := s.store.Subscription(t.Context(), id); u.Room != "news 2" || !u.Enabled {
			t.Errorf("%+v", u)
		}
	})
}

func TestAnUnclearPostIsResolvedAtOnce(t *testing.T) {
	t.Parallel()
	play(t, func(t *testing.T, s *scene) {
		s.hall.reads = true
		s.hall.parts = 3
		s.hall.fail, s.hall.lost = []error{nil, &digest.Unclear{Err: errors.New("reset")}, &digest.Unclear{Err: errors.New("reset")}}, []bool{false, true, false}
		id := s.add(digest.Subscription{Schedule: "08:00 daily"})
		until("2000-01-01 07:45:00")
		s.run(s.desk)
		until("2000-01-01 08:30:00")
		var parts []int
		for _, p := range s.hall.all() {
			parts = append(parts, p.part)
		}
		if fmt.Sprint(parts) != "[0 1 2]" {
			t.Errorf("parts %v", parts)
		}
		if ds := s.deliveries(id); ds[0].State != digest.Sent || ds[0].Part != 3 {
			t.Errorf("%+v", ds)
		}
	})
}
