package digest_test

import (
	"fmt"
	"os"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"readoutbot/internal/commands/digest"
)

func TestADigestIsPostedAtItsTime(t *testing.T) {
	t.Parallel()
	play(t, func(t *testing.T, s *scene) {
		id := s.add(digest.Subscription{Schedule: "08:30 daily", Zone: "Europe/Prague", Line: "topic ukraine"})
		until("2000-01-01 07:20:00")
		s.run(s.desk)
		until("2000-01-01 07:29:59")
		if n := len(s.hall.all()); n != 0 {
			t.Fatalf("%d messages before the time", n)
		}
		until("2000-01-03 07:45:00")
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
	t.Parallel()
	play(t, func(t *testing.T, s *scene) {
		s.set.come(7)
		s.add(digest.Subscription{Schedule: "08:00 daily", Cursor: "7"})
		s.add(digest.Subscription{Schedule: "20:00 daily", Cursor: "7"})
		until("2000-01-01 07:30:00")
		s.run(s.desk)
		until("2000-01-01 07:45:00")
		s.set.come(3)
		until("2000-01-01 12:00:00")
		s.set.come(1)
		until("2000-01-02 08:15:00")
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
	t.Parallel()
	play(t, func(t *testing.T, s *scene) {
		if err := s.store.Set(t.Context(), "hall", "news", "empty", "skip"); err != nil {
			t.Fatal(err)
		}
		s.set.nothing = func(line string) bool { return line == "topic iran" }
		plain, line := s.add(digest.Subscription{Schedule: "08:00 daily"}), s.add(digest.Subscription{Schedule: "09:00 daily", Line: "topic iran"})
		until("2000-01-01 07:45:00")
		s.run(s.desk)
		until("2000-01-01 10:00:00")
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
	t.Parallel()
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
	t.Parallel()
	play(t, func(t *testing.T, s *scene) {
		for i := range 50 {
			s.add(digest.Subscription{Room: fmt.Sprint("room ", i), Schedule: "08:00 daily"})
		}
		until("2000-01-01 07:58:00")
		s.run(s.another("one", false))
		s.run(s.another("two", false))
		until("2000-01-01 08:05:00")
		seen := map[string]int{}
		for _, p := range s.hall.all() {
			seen[p.delivery]++
		}
		if len(seen) != 50 || len(s.hall.all()) != 50 {
			t.Errorf("%d messages of %d deliveries", len(s.hall.all()), len(seen))
		}
	})
}

// Of many that are due at once, as many are on their way at a time as a realm has workers: the last leaves as soon as it can.
func TestManyAtOnceKeepAllWorkersBusy(t *testing.T) {
	t.Parallel()
	play(t, func(t *testing.T, s *scene) {
		for i := range 64 {
			s.add(digest.Subscription{Room: fmt.Sprint("room ", i), Schedule: "08:00 daily", Line: "x"})
		}
		s.desk.Rooms["hall"], s.desk.Workers = slow{s.hall, 10 * time.Second}, 16
		until("2000-01-01 07:59:00")
		s.run(s.desk)
		until("2000-01-01 08:01:00")
		for i, p := range s.hall.all() {
			if want := time.Date(2000, 1, 1, 8, 0, 10+10*(i/16), 0, time.UTC); p.at.Sub(want).Abs() > time.Second {
				t.Errorf("message %d at %s; want %s", i, p.at, want)
			}
		}
		if n := len(s.hall.all()); n != 64 {
			t.Errorf("%d messages", n)
		}
	})
}

// Days of digests in zones whose clocks are set meanwhile, through the runner and the state: every slot once.
func TestDaysOnWhichClocksAreSet(t *testing.T) {
	t.Parallel()
	first, last := time.Date(2000, 3, 26, 0, 0, 0, 0, time.UTC), time.Date(2000, 3, 28, 0, 0, 0, 0, time.UTC)
	if os.Getenv("READOUTBOT_LONG_TESTS") != "" {
		first, last = time.Date(2000, 1, 2, 0, 0, 0, 0, time.UTC), time.Date(2001, 1, 1, 0, 0, 0, 0, time.UTC)
	}
	play(t, func(t *testing.T, s *scene) {
		time.Sleep(time.Until(first.Add(-12 * time.Hour))) // where days begin first, it is one
		zones := []string{"Europe/Prague", "America/New_York", "Australia/Lord_Howe", "Africa/Casablanca", "Pacific/Apia"}
		for _, zone := range zones {
			s.add(digest.Subscription{Room: zone, Schedule: "02:30 daily", Zone: zone, Line: "x"})
		}
		s.desk.Every = time.Hour
		s.run(s.desk)
		time.Sleep(time.Until(last.Add(12 * time.Hour)))
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
