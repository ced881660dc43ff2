package digest_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"readoutbot/internal/adapters/state"
	"readoutbot/internal/commands"
	"readoutbot/internal/commands/digest"
	"readoutbot/internal/commands/reply"
)

// hall is a chat platform: what is posted stands in its rooms.
type hall struct {
	mu     sync.Mutex
	posted []posted
	parts  int     // of every message; 0 is one
	fail   []error // of the next posts, in order; nil posts
	lost   []bool  // of the next posts: whether the message is out all the same
	reads  bool    // it can be read back
}

type posted struct {
	at       time.Time
	room     string
	delivery string
	part     int
	title    string
	text     string
	lines    string
	doc      *reply.Doc
}

func (h *hall) Post(ctx context.Context, m digest.Message) error {
	for part := m.From; part < max(1, h.parts); part++ {
		if err := ctx.Err(); err != nil {
			return err
		}
		if err := m.Sending(part); err != nil {
			return err
		}
		h.mu.Lock()
		var err error
		lost := false
		if len(h.fail) > 0 {
			err, h.fail = h.fail[0], h.fail[1:]
			lost, h.lost = len(h.lost) > 0 && h.lost[0], h.lost[min(1, len(h.lost)):]
		}
		if err == nil || lost {
			h.posted = append(h.posted, posted{time.Now(), m.In.Room, m.Delivery, part, m.Doc.Title, text(m.Doc), m.Doc.Line, m.Doc})
		}
		n := len(h.posted)
		h.mu.Unlock()
		if err != nil {
			return err
		}
		if err := m.Sent(part, fmt.Sprint(n)); err != nil {
			return err
		}
	}
	return nil
}

func text(d *reply.Doc) string {
	var b strings.Builder
	d.Lines(func(l reply.Line, _ reply.State) { b.WriteString(l.Text() + "\n") })
	return b.String()
}

func (h *hall) Posted(_ context.Context, m digest.Message) (parts []int, known bool, err error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	for _, p := range h.posted {
		if p.delivery == m.Delivery && p.room == m.In.Room {
			parts = append(parts, p.part)
		}
	}
	return parts, h.reads, nil
}

func (h *hall) May(context.Context, commands.Request) (bool, string) {
	return true, ""
}

func (h *hall) all() []posted {
	h.mu.Lock()
	defer h.mu.Unlock()
	return append([]posted(nil), h.posted...)
}

// answers answers every line with a document of that title; those in nothing with nothing.
type answers struct {
	mu      sync.Mutex
	newest  int64
	nothing func(line string) bool
}

func (a *answers) Answer(_ context.Context, r commands.Request) *reply.Doc {
	a.mu.Lock()
	defer a.mu.Unlock()
	d := &reply.Doc{Line: r.Line, Title: "Answer to " + r.Line, Outcome: reply.Answered}
	if a.nothing != nil && a.nothing(r.Line) {
		d.Outcome = reply.Nothing
	}
	return d
}

func (a *answers) Canonical(_ context.Context, r commands.Request) (string, error) {
	return r.Line, nil
}
func (a *answers) Commands() []commands.Command { return nil }
func (a *answers) Newest() int64 {
	a.mu.Lock()
	defer a.mu.Unlock()
	return a.newest
}
func (a *answers) come(n int64) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.newest += n
}

// a scene is a desk with a state, a platform and a clock of its own.
type scene struct {
	*testing.T
	store *state.Store
	hall  *hall
	set   *answers
	desk  *digest.Desk
	log   bytes.Buffer
	logs  *slog.Logger // writes log
	stop  func()
}

// play runs f in a bubble whose clock begins on 2000-01-01 00:00 UTC.
func play(t *testing.T, f func(t *testing.T, s *scene)) {
	t.Helper()
	dir := t.TempDir()
	synctest.Test(t, func(t *testing.T) {
		store, err := state.Open(t.Context(), dir)
		if err != nil {
			t.Fatal(err)
		}
		defer store.Close()
		s := &scene{T: t, store: store, hall: &hall{}, set: &answers{}}
		s.logs = slog.New(slog.NewTextHandler(&s.log, nil))
		s.desk = s.another("one", true)
		s.desk.Every = 10 * time.Minute
		f(t, s)
		if s.stop != nil {
			s.stop()
		}
	})
}

// another is a further desk on the same state and platform.
func (s *scene) another(owner string, alone bool) *digest.Desk {
	return &digest.Desk{Store: s.store, Set: s.set, Rooms: map[string]digest.Room{"hall": s.hall}, Owner: owner, Alone: alone,
		Log: s.logs}
}

// run runs a desk until the end of the play, or until stop is called.
func (s *scene) run(d *digest.Desk) {
	ctx, cancel := context.WithCancel(s.Context())
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		if err := d.Run(ctx); err != nil {
			s.Errorf("run: %v", err)
		}
	}()
	before := s.stop
	s.stop = func() {
		cancel()
		<-ended
		if s.stop = before; before != nil {
			before()
		}
	}
}

func (s *scene) add(u digest.Subscription) int64 {
	s.Helper()
	u.Realm, u.At = "hall", time.Now()
	if u.Kind == "" {
		u.Kind = digest.ByTime
	}
	if u.Room == "" {
		u.Room = "news"
	}
	if u.Kind == digest.ByTime && u.Zone == "" {
		u.Zone = "UTC"
	}
	id, _, err := s.store.AddSubscription(s.Context(), u)
	if err != nil {
		s.Fatal(err)
	}
	return id
}

func (s *scene) deliveries(id int64) []digest.Delivery {
	s.Helper()
	ds, err := s.store.Deliveries(s.Context(), id, 1000)
	if err != nil {
		s.Fatal(err)
	}
	return ds
}

// until lets time pass.
func until(at string) {
	to, err := time.Parse("2006-01-02 15:04:05", at)
	if err != nil {
		panic(err)
	}
	time.Sleep(time.Until(to))
	synctest.Wait()
}

func TestADigestIsPostedAtItsTime(t *testing.T) {
	play(t, func(t *testing.T, s *scene) {
		id := s.add(digest.Subscription{Schedule: "08:30 daily", Zone: "Europe/Prague", Line: "topic ukraine"})
		until("2000-01-01 07:20:00")
		s.run(s.desk)
		until("2000-01-01 07:29:59")
		if n := len(s.hall.all()); n != 0 {
			t.Fatalf("%d messages before the time", n)
		}
		until("2000-01-03 12:00:00")
		all := s.hall.all()
		if len(all) != 3 {
			t.Fatalf("%d messages in three days", len(all))
		}
		for i, p := range all {
			if want := time.Date(2000, 1, 1+i, 7, 30, 0, 0, time.UTC); p.at.Sub(want) < 0 || p.at.Sub(want) > time.Second || p.lines != "topic ukraine" {
				t.Errorf("message %d at %s: %q", i, p.at, p.lines)
			}
		}
		for _, d := range s.deliveries(id) {
			if d.State != digest.Sent || d.Part != 1 {
				t.Errorf("%+v", d)
			}
		}
	})
}

func TestADigestTellsWhatIsNewSinceTheLast(t *testing.T) {
	play(t, func(t *testing.T, s *scene) {
		s.set.come(7)
		s.add(digest.Subscription{Schedule: "08:00 daily", Cursor: "7"})
		s.add(digest.Subscription{Schedule: "20:00 daily", Cursor: "7"})
		s.run(s.desk)
		until("2000-01-01 06:00:00")
		s.set.come(3)
		until("2000-01-01 12:00:00")
		s.set.come(1)
		until("2000-01-02 12:00:00")
		var got []string
		for _, p := range s.hall.all() {
			got = append(got, p.title)
		}
		want := "Answer to news imported 8-10 on 2000-01-01 | Answer to news imported 11-11 on 2000-01-01 | Nothing is new"
		if strings.Join(got, " | ") != want {
			t.Errorf("%q", got)
		}
	})
}

func TestNothingNewMayBeLeftOut(t *testing.T) {
	play(t, func(t *testing.T, s *scene) {
		if err := s.store.Set(t.Context(), "hall", "news", "empty", "skip"); err != nil {
			t.Fatal(err)
		}
		s.set.nothing = func(line string) bool { return line == "topic iran" }
		plain, line := s.add(digest.Subscription{Schedule: "08:00 daily"}), s.add(digest.Subscription{Schedule: "09:00 daily", Line: "topic iran"})
		s.run(s.desk)
		until("2000-01-01 12:00:00")
		if n := len(s.hall.all()); n != 0 {
			t.Errorf("%d messages", n)
		}
		for _, id := range []int64{plain, line} {
			if ds := s.deliveries(id); len(ds) != 1 || ds[0].State != digest.Skipped {
				t.Errorf("%+v", ds)
			}
		}
	})
}

func TestAfterDowntimeOneIsCaughtUpWithinTheWindow(t *testing.T) {
	play(t, func(t *testing.T, s *scene) {
		soon, old := s.add(digest.Subscription{Schedule: "08:00 daily"}), s.add(digest.Subscription{Schedule: "01:00 daily"})
		until("2000-01-04 12:00:00") // the bot was not running
		s.run(s.desk)
		until("2000-01-04 12:01:00")
		all := s.hall.all()
		if len(all) != 1 || all[0].delivery != fmt.Sprintf("%d 2000-01-04T08:00Z", soon) {
			t.Errorf("%+v", all)
		}
		for id, want := range map[int64]string{soon: "sent skipped skipped skipped", old: "skipped skipped skipped skipped"} {
			var got []string
			for _, d := range s.deliveries(id) {
				got = append(got, d.State)
				if d.State == digest.Skipped && d.Note == "" {
					t.Error("skipped without a note")
				}
			}
			if strings.Join(got, " ") != want {
				t.Errorf("subscription %d: %q; want %q", id, got, want)
			}
		}
	})
}

func TestTwoReplicasPostOnce(t *testing.T) {
	play(t, func(t *testing.T, s *scene) {
		for i := range 50 {
			s.add(digest.Subscription{Room: fmt.Sprint("room ", i), Schedule: "08:00 daily"})
		}
		until("2000-01-01 07:50:00")
		s.run(s.another("one", false))
		s.run(s.another("two", false))
		until("2000-01-01 08:10:00")
		seen := map[string]int{}
		for _, p := range s.hall.all() {
			seen[p.delivery]++
		}
		if len(seen) != 50 || len(s.hall.all()) != 50 {
			t.Errorf("%d messages of %d deliveries", len(s.hall.all()), len(seen))
		}
	})
}

// dead leaves a delivery as a process does that is killed: claimed, so many parts out, the next one in flight or not.
func (s *scene) dead(id int64, slot, note string, out int, inFlight bool) {
	s.Helper()
	_, d, err := s.store.Claim(s.Context(), "dead", id, slot, note, 30*time.Second)
	for part := range out {
		err = errors.Join(err, s.store.Sending(s.Context(), d, part), s.store.Progress(s.Context(), d, part, "ref"))
	}
	if inFlight {
		err = errors.Join(err, s.store.Sending(s.Context(), d, out))
	}
	if err != nil {
		s.Fatal(err)
	}
}

func TestASequenceIsResumedWhereItStopped(t *testing.T) {
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
	play(t, func(t *testing.T, s *scene) {
		s.hall.fail = []error{&digest.Later{After: 5 * time.Minute, Err: errors.New("too many")}}
		id := s.add(digest.Subscription{Schedule: "08:00 daily"})
		until("2000-01-01 07:59:00")
		s.desk.Every = 2 * time.Second
		s.run(s.desk)
		until("2000-01-01 09:00:00")
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
	play(t, func(t *testing.T, s *scene) {
		s.hall.fail = []error{&digest.Gone{Err: errors.New("kicked")}}
		s.add(digest.Subscription{Schedule: "08:00 daily", By: "ann"})
		s.add(digest.Subscription{Schedule: "20:00 daily", By: "ann"})
		s.add(digest.Subscription{Kind: digest.Watch, Line: "topic iran", By: "bob"})
		other := s.add(digest.Subscription{Schedule: "09:00 daily", Room: "another"})
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
	play(t, func(t *testing.T, s *scene) {
		s.hall.fail = []error{&digest.Moved{To: "news 2"}}
		id := s.add(digest.Subscription{Schedule: "08:00 daily"})
		s.run(s.desk)
		until("2000-01-02 08:30:00")
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
	play(t, func(t *testing.T, s *scene) {
		s.hall.reads = true
		s.hall.parts = 3
		s.hall.fail, s.hall.lost = []error{nil, &digest.Unclear{Err: errors.New("reset")}, &digest.Unclear{Err: errors.New("reset")}}, []bool{false, true, false}
		id := s.add(digest.Subscription{Schedule: "08:00 daily"})
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

func TestWatchesTellOnceWhatCameIn(t *testing.T) {
	play(t, func(t *testing.T, s *scene) {
		s.set.come(100)
		s.set.nothing = func(line string) bool { return strings.Contains(line, "iran") }
		alerts := s.add(digest.Subscription{Kind: digest.Alerts, Cursor: "100"})
		s.add(digest.Subscription{Kind: digest.Watch, Line: "topic ukraine", Cursor: "100"})
		s.add(digest.Subscription{Kind: digest.Watch, Line: "topic iran", Cursor: "100"})
		s.add(digest.Subscription{Kind: digest.Watch, Line: "tone by kremlin", Cursor: "102"})
		s.desk.Every = 2 * time.Second
		s.run(s.desk)
		s.run(s.another("two", false))
		until("2000-01-01 01:00:00")
		if n := len(s.hall.all()); n != 0 {
			t.Fatalf("%d alerts before anything came in", n)
		}
		for range 4 { // an import of a while
			s.set.come(2)
			time.Sleep(3 * time.Second)
		}
		until("2000-01-01 02:00:00")
		all := s.hall.all()
		if len(all) != 1 {
			t.Fatalf("%d alerts: %+v", len(all), all)
		}
		for _, want := range []string{"Answer to topic ukraine imported 101-108", "Answer to tone by kremlin imported 103-108", "Watched: tone by kremlin\n"} {
			if !strings.Contains(all[0].text, want) {
				t.Errorf("no %q in %q", want, all[0].text)
			}
		}
		s.set.come(1)
		until("2000-01-01 03:00:00")
		if all = s.hall.all(); len(all) != 2 || !strings.Contains(all[1].text, "topic ukraine imported 109-109") {
			t.Errorf("%+v", all)
		}
		if u, _, _ := s.store.Subscription(t.Context(), alerts); u.Cursor != "109" {
			t.Errorf("cursor %q", u.Cursor)
		}
	})
}

func TestWatchesThatFindNothingKeepStill(t *testing.T) {
	play(t, func(t *testing.T, s *scene) {
		s.set.nothing = func(string) bool { return true }
		alerts := s.add(digest.Subscription{Kind: digest.Alerts, Cursor: "0"})
		s.add(digest.Subscription{Kind: digest.Watch, Line: "topic iran", Cursor: "0"})
		s.desk.Every = 2 * time.Second
		s.run(s.desk)
		for range 3 {
			s.set.come(200)
			time.Sleep(time.Minute)
		}
		synctest.Wait()
		if n := len(s.hall.all()); n != 0 {
			t.Errorf("%d alerts", n)
		}
		if u, _, _ := s.store.Subscription(t.Context(), alerts); u.Cursor != "600" {
			t.Errorf("cursor %q: after %d entries it is to be kept", u.Cursor, 600)
		}
	})
}

func TestAlertsWaitInQuietHoursAndArriveAsOne(t *testing.T) {
	play(t, func(t *testing.T, s *scene) {
		if err := s.store.Set(t.Context(), "hall", "news", "quiet", "22:00-07:00 Europe/Prague"); err != nil {
			t.Fatal(err)
		}
		s.add(digest.Subscription{Kind: digest.Alerts, Cursor: "0"})
		s.add(digest.Subscription{Kind: digest.Watch, Line: "topic iran", Cursor: "0"})
		s.add(digest.Subscription{Schedule: "01:00 daily", Line: "topic ukraine"})
		s.desk.Every = 20 * time.Second
		s.run(s.desk)
		for range 5 {
			s.set.come(1)
			time.Sleep(time.Hour)
		}
		until("2000-01-01 05:59:59")
		if all := s.hall.all(); len(all) != 1 || all[0].lines != "topic ukraine" {
			t.Errorf("in quiet hours: %+v", all)
		}
		until("2000-01-01 06:00:05")
		if all := s.hall.all(); len(all) != 2 || !strings.Contains(all[1].text, "topic iran imported 1-5") {
			t.Errorf("%+v", all)
		}
		if !strings.Contains(s.log.String(), "state=sent") || strings.Contains(s.log.String(), "iran") {
			t.Errorf("log: %s", s.log.String())
		}
	})
}

// Days of digests in zones whose clocks are set meanwhile, through the runner and the state: every slot once.
func TestDaysOnWhichClocksAreSet(t *testing.T) {
	first, last := time.Date(2000, 3, 25, 0, 0, 0, 0, time.UTC), time.Date(2000, 3, 28, 0, 0, 0, 0, time.UTC)
	if os.Getenv("READOUTBOT_LONG_TESTS") != "" {
		first, last = time.Date(2000, 1, 2, 0, 0, 0, 0, time.UTC), time.Date(2001, 1, 1, 0, 0, 0, 0, time.UTC)
	}
	play(t, func(t *testing.T, s *scene) {
		time.Sleep(time.Until(first.Add(-24 * time.Hour)))
		zones := []string{"Europe/Prague", "America/New_York", "Australia/Lord_Howe", "Africa/Casablanca", "Pacific/Apia"}
		for _, zone := range zones {
			s.add(digest.Subscription{Room: zone, Schedule: "02:30 daily", Zone: zone, Line: "x"})
		}
		s.desk.Every = time.Hour
		s.run(s.desk)
		time.Sleep(time.Until(last.Add(24 * time.Hour)))
		synctest.Wait()
		days := map[string]map[string]int{}
		for _, p := range s.hall.all() {
			zone, err := time.LoadLocation(p.room)
			if err != nil {
				t.Fatal(err)
			}
			if days[p.room] == nil {
				days[p.room] = map[string]int{}
			}
			days[p.room][p.at.In(zone).Format(time.DateOnly)]++
		}
		for _, zone := range zones {
			for day := first; day.Before(last); day = day.AddDate(0, 0, 1) {
				if n := days[zone][day.Format(time.DateOnly)]; n != 1 {
					t.Errorf("%s: %d posts on %s", zone, n, day.Format(time.DateOnly))
				}
			}
		}
	})
}
