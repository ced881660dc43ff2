package digest_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"readoutbot/internal/commands/digest"
)

// watched is a chat with one watch.
func (s *scene) watched() (alerts int64) {
	s.Helper()
	alerts = s.add(digest.Subscription{Kind: digest.Alerts, Cursor: "0"})
	s.add(digest.Subscription{Kind: digest.Watch, Line: "topic iran", Cursor: "0"})
	s.desk.Every = 2 * time.Second
	return alerts
}

func (s *scene) cursor(id int64) string {
	s.Helper()
	u, _, err := s.store.Subscription(s.Context(), id)
	if err != nil {
		s.Fatal(err)
	}
	return u.Cursor
}

// An alert that was given back until it is too late is not told, the next one says so, and the watches go on.
func TestWatchesHearAgainAfterAnAlertThatIsTooLate(t *testing.T) {
	t.Parallel()
	play(t, func(t *testing.T, s *scene) {
		alerts := s.watched()
		s.desk.Every = 10 * time.Minute // a day is long
		s.hall.fail = []error{&digest.Later{After: 25 * time.Hour, Err: errors.New("down")}}
		s.set.come(3)
		s.run(s.desk)
		until("2000-01-02 02:00:00")
		if n, ds := len(s.hall.all()), s.deliveries(alerts); n != 0 || len(ds) != 1 || ds[0].State != digest.Failed || s.cursor(alerts) != "3" {
			t.Fatalf("%d alerts, cursor %q: %+v", n, s.cursor(alerts), ds)
		}
		s.set.come(2)
		until("2000-01-02 03:00:00")
		all := s.hall.all()
		if len(all) != 1 || !strings.Contains(all[0].text, "topic iran imported 4-5") || !strings.Contains(all[0].text, "The alert of Sat 1 Jan 2000 00:00 did not arrive") {
			t.Errorf("%+v", all)
		}
	})
}

// A slot that was settled without moving the cursor, by a former version or because its plan cannot be read, does not make
// the chat's watches deaf.
func TestASettledSlotDoesNotDeafen(t *testing.T) {
	t.Parallel()
	for _, slot := range []string{"after 000000000000", "after 000000000000 000004"} {
		play(t, func(t *testing.T, s *scene) {
			alerts := s.watched()
			_, d, err := s.store.Claim(t.Context(), "dead", alerts, slot, "not to be read", time.Minute)
			if err = errors.Join(err, s.store.Settle(t.Context(), d, digest.Skipped, "why", "")); err != nil {
				t.Fatal(err)
			}
			s.set.come(3)
			s.run(s.desk)
			s.run(s.another("two", false))
			until("2000-01-01 00:03:00")
			if all := s.hall.all(); len(all) != 1 || s.cursor(alerts) != "3" {
				t.Errorf("%d alerts, cursor %q", len(all), s.cursor(alerts))
			}
		})
	}
}

func TestOfALargeImportNothingIsMissed(t *testing.T) {
	t.Parallel()
	play(t, func(t *testing.T, s *scene) {
		alerts := s.watched()
		s.set.only = 10
		s.set.come(9_000)
		s.run(s.desk)
		until("2000-01-01 00:10:00")
		if all := s.hall.all(); len(all) != 1 || !strings.Contains(all[0].text, "topic iran imported 1-2000\n") || s.cursor(alerts) != "9000" {
			t.Errorf("cursor %q: %+v", s.cursor(alerts), all)
		}
		s.set.only = 0
		s.set.come(50_000)
		until("2000-01-01 00:20:00")
		var asked []string
		for _, p := range s.hall.all()[1:] {
			if p.title != "A watch has found something" {
				t.Errorf("title %q", p.title)
			}
			for _, m := range strings.Split(p.text, "\n") {
				if _, pieces, ok := strings.Cut(m, "Answer to topic iran imported "); ok {
					asked = append(asked, pieces)
				}
			}
		}
		var want []string
		for from := 9_001; from < 59_000; from += 2_000 {
			want = append(want, fmt.Sprintf("%d-%d", from, from+1_999))
		}
		if fmt.Sprint(asked) != fmt.Sprint(want) || len(s.hall.all()) != 3 {
			t.Errorf("%d alerts: %v", len(s.hall.all()), asked)
		}
	})
}

func TestAReplicaThatIsBehindWaits(t *testing.T) {
	t.Parallel()
	play(t, func(t *testing.T, s *scene) {
		alerts := s.watched()
		s.set.come(5)
		s.dead(alerts, "after 000000000000", `{"lines":["topic iran imported 1-8"],"cursor":"8","empty":"skip"}`, 0, false)
		s.run(s.another("two", false))
		until("2000-01-01 00:05:00")
		if n, ds := len(s.hall.all()), s.deliveries(alerts); n != 0 || ds[0].State != digest.Claimed {
			t.Fatalf("%d alerts: %+v", n, ds)
		}
		s.set.come(3)
		until("2000-01-01 00:05:05")
		if all := s.hall.all(); len(all) != 1 || !strings.Contains(all[0].text, "imported 1-8\n") {
			t.Errorf("%+v", all)
		}
	})
}

func TestAnAlertThatFindsNothingAnyMoreIsNotPosted(t *testing.T) {
	t.Parallel()
	play(t, func(t *testing.T, s *scene) {
		alerts := s.watched()
		s.set.come(8)
		s.set.nothing = func(line string) bool { return strings.Contains(line, "iran") }
		s.dead(alerts, "after 000000000000", `{"lines":["topic iran imported 1-4","topic iran imported 5-8"],"cursor":"8","empty":"skip"}`, 0, false)
		s.run(s.another("two", false))
		until("2000-01-01 00:05:00")
		if n, ds := len(s.hall.all()), s.deliveries(alerts); n != 0 || ds[0].State != digest.Skipped || s.cursor(alerts) != "8" {
			t.Errorf("%d alerts, cursor %q: %+v", n, s.cursor(alerts), ds)
		}
	})
}

func TestADigestNeverTakesItsCursorBack(t *testing.T) {
	t.Parallel()
	play(t, func(t *testing.T, s *scene) {
		s.set.come(5)
		id := s.add(digest.Subscription{Schedule: "08:00 daily", Cursor: "9"})
		until("2000-01-01 07:45:00")
		s.run(s.desk)
		until("2000-01-01 09:00:00")
		if got := s.cursor(id); got != "9" {
			t.Errorf("cursor %q after a digest of a corpus that is behind", got)
		}
		if ds := s.deliveries(id); len(ds) != 1 || !strings.Contains(ds[0].Note, `"cursor":"9"`) {
			t.Errorf("%+v", ds)
		}
	})
}

func TestTheNextOneTellsWhatMayBeLost(t *testing.T) {
	t.Parallel()
	play(t, func(t *testing.T, s *scene) {
		s.watched()
		s.hall.fail = []error{&digest.Unclear{Err: errors.New("reset")}}
		s.set.come(1)
		s.desk.Every = 20 * time.Second
		s.run(s.desk)
		for range 2 {
			until(time.Now().UTC().Add(10 * time.Minute).Format(time.DateTime))
			s.set.come(1)
		}
		until("2000-01-01 00:40:00")
		all := s.hall.all()
		if len(all) != 2 || !strings.Contains(all[0].text, "The alert of Sat 1 Jan 2000 00:00 may not have arrived") || strings.Contains(all[1].text, "may not") {
			t.Errorf("%+v", all)
		}
	})
	play(t, func(t *testing.T, s *scene) { // a digest of which a part is out
		s.hall.parts = 2
		s.hall.fail = []error{nil, errors.New("refused")}
		id := s.add(digest.Subscription{Schedule: "08:00 daily", Line: "x"})
		until("2000-01-01 07:45:00")
		s.run(s.desk)
		until("2000-01-02 08:15:00")
		all := s.hall.all()
		if ds := s.deliveries(id); len(all) != 3 || ds[1].State != digest.Failed || !strings.Contains(all[1].text, "The digest of Sat 1 Jan 2000 08:00 did not arrive, or not all of it") {
			t.Errorf("%+v", all)
		}
	})
}

func TestAClosedThreadIsNotTheRoom(t *testing.T) {
	t.Parallel()
	play(t, func(t *testing.T, s *scene) {
		s.hall.fail = []error{&digest.Gone{Err: errors.New("topic closed"), Thread: true}}
		s.add(digest.Subscription{Schedule: "08:00 daily", Thread: "7", By: "ann"})
		s.add(digest.Subscription{Kind: digest.Watch, Line: "topic iran", Thread: "7", By: "ann"})
		s.add(digest.Subscription{Schedule: "09:00 daily", Thread: "8", By: "ann"})
		s.add(digest.Subscription{Schedule: "10:00 daily", By: "ann"})
		until("2000-01-01 07:45:00")
		s.run(s.desk)
		until("2000-01-01 12:00:00")
		subs, err := s.store.Subscriptions(t.Context(), "hall", "news")
		if err != nil {
			t.Fatal(err)
		}
		for _, u := range subs {
			if u.Enabled == (u.Thread == "7") {
				t.Errorf("%+v", u)
			}
		}
		all := s.hall.all()
		if len(all) != 3 || all[0].room != "ann" || all[0].title != "I cannot post in a thread any more" {
			t.Errorf("%+v", all)
		}
	})
}

func TestQuietHoursAreAskedAgain(t *testing.T) {
	t.Parallel()
	play(t, func(t *testing.T, s *scene) {
		alerts := s.watched()
		if err := s.store.Set(t.Context(), "hall", "news", "quiet", "00:10-06:00 UTC"); err != nil {
			t.Fatal(err)
		}
		s.hall.fail = []error{&digest.Later{After: 20 * time.Minute, Err: errors.New("too many")}}
		s.set.come(1)
		s.desk.Every = time.Minute // the night is long
		s.run(s.desk)
		until("2000-01-01 00:15:00")
		s.set.come(1)
		until("2000-01-01 05:59:59")
		if n := len(s.hall.all()); n != 0 {
			t.Fatalf("%d alerts in quiet hours", n)
		}
		until("2000-01-01 06:05:00")
		if all := s.hall.all(); len(all) != 1 || !strings.Contains(all[0].text, "topic iran imported 1-2\n") || s.cursor(alerts) != "2" {
			t.Errorf("cursor %q: %+v", s.cursor(alerts), all)
		}
	})
}

func TestWhatCannotBeFoundOutIsUnknownWhenItIsTooLate(t *testing.T) {
	t.Parallel()
	play(t, func(t *testing.T, s *scene) {
		s.hall.reads, s.hall.dark = true, errors.New("no answer")
		id := s.add(digest.Subscription{Schedule: "08:00 daily", Line: "x"})
		until("2000-01-01 08:00:00")
		s.dead(id, "2000-01-01T08:00Z", `{"lines":["x"]}`, 0, true)
		two := s.another("two", false)
		two.Every = time.Minute // half a day is long
		s.run(two)
		until("2000-01-01 13:59:00")
		if ds := s.deliveries(id); ds[0].State != digest.Claimed {
			t.Fatalf("%+v", ds)
		}
		until("2000-01-01 14:05:00")
		if ds := s.deliveries(id); ds[0].State != digest.Unknown || len(s.hall.all()) != 0 {
			t.Errorf("%+v", ds)
		}
	})
}

// numb is a store in which no lease can be extended.
type numb struct{ digest.Store }

func (numb) Extend(context.Context, digest.Delivery, time.Duration) error {
	return errors.New("out of order")
}

// slow is a platform on which a post takes its time.
type slow struct {
	*hall
	takes time.Duration
}

func (s slow) Post(ctx context.Context, m digest.Message) error {
	sending := m.Sending
	m.Sending = func(part int) error {
		err := sending(part)
		time.Sleep(s.takes)
		return err
	}
	return s.hall.Post(ctx, m)
}

// A process whose leases cannot be extended in time does not take from itself what it is posting.
func TestAProcessDoesNotTakeFromItself(t *testing.T) {
	t.Parallel()
	play(t, func(t *testing.T, s *scene) {
		s.desk.Store, s.desk.Every = numb{s.store}, 2*time.Second
		s.desk.Rooms["hall"] = slow{s.hall, 100 * time.Second}
		id := s.add(digest.Subscription{Schedule: "08:00 daily", Line: "x"})
		until("2000-01-01 07:59:00")
		s.run(s.desk)
		until("2000-01-01 08:30:00")
		synctest.Wait()
		if ds := s.deliveries(id); len(ds) != 1 || ds[0].State != digest.Sent || ds[0].Attempt != 1 || len(s.hall.all()) != 1 {
			t.Errorf("%d messages: %+v", len(s.hall.all()), ds)
		}
	})
}

// queued is a platform on which a post waits for its turn before it is on its way.
type queued struct {
	digest.Room
	takes time.Duration
}

func (q queued) Post(ctx context.Context, m digest.Message) error {
	time.Sleep(q.takes)
	return q.Room.Post(ctx, m)
}

// What a dead process had in hand, and of which nothing was on its way, is posted by another within five seconds; what a live
// one has waiting stays its own.
func TestAnotherProcessTakesOverSoon(t *testing.T) {
	t.Parallel()
	for _, dead := range []bool{true, false} {
		play(t, func(t *testing.T, s *scene) {
			s.desk.Alone = false
			s.desk.Rooms["hall"] = queued{s.hall, 40 * time.Second}
			if dead { // it does nothing more that others see
				s.desk.Store = numb{s.store}
			}
			id := s.add(digest.Subscription{Schedule: "08:00 daily", Line: "x"})
			until("2000-01-01 07:59:00")
			s.run(s.desk)
			until("2000-01-01 08:00:01")
			s.run(s.another("two", false))
			until("2000-01-01 08:00:05")
			want := 0
			if dead {
				want = 1
			}
			if all := s.hall.all(); len(all) != want {
				t.Errorf("dead %v: %d messages after five seconds; want %d", dead, len(all), want)
			}
			until("2000-01-01 08:05:00")
			owner := map[bool]string{true: "two", false: "one"}[dead]
			if ds := s.deliveries(id); len(s.hall.all()) != 1 || len(ds) != 1 || ds[0].State != digest.Sent || ds[0].Owner != owner {
				t.Errorf("dead %v: %d messages: %+v", dead, len(s.hall.all()), ds)
			}
		})
	}
}

// behind is a store in which an extension waits for its turn to write: its time was taken before.
type behind struct {
	digest.Store
	waits time.Duration
}

func (b behind) Extend(ctx context.Context, d digest.Delivery, lease time.Duration) error {
	if lease <= 0 {
		return b.Store.Extend(ctx, d, lease)
	}
	time.Sleep(b.waits)
	return b.Store.Extend(ctx, d, lease-b.waits)
}

// However late claims are extended, a digest is posted once: what is on its way is not taken over, and two processes do not take a
// delivery that waits from each other for ever.
func TestLateExtensions(t *testing.T) {
	t.Parallel()
	for _, waits := range []time.Duration{0, 2500 * time.Millisecond, 4 * time.Second} {
		for _, turn := range []time.Duration{2 * time.Second, 20 * time.Second} { // that a post waits for its own
			play(t, func(t *testing.T, s *scene) {
				two := s.another("two", false)
				s.desk.Alone, s.desk.Every = false, 0
				for _, d := range []*digest.Desk{s.desk, two} {
					d.Store, d.Rooms["hall"] = behind{s.store, waits}, queued{slow{s.hall, 15 * time.Second}, turn}
				}
				id := s.add(digest.Subscription{Schedule: "08:00 daily", Line: "x"})
				until("2000-01-01 07:59:00")
				s.run(s.desk)
				until("2000-01-01 08:00:01")
				s.run(two)
				until("2000-01-01 08:10:00")
				if ds := s.deliveries(id); len(s.hall.all()) != 1 || len(ds) != 1 || ds[0].State != digest.Sent {
					t.Errorf("%s late, its turn after %s: %d messages, %+v", waits, turn, len(s.hall.all()), ds)
				}
			})
		}
	}
}
