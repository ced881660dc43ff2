package digest_test

import (
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"readoutbot/internal/commands/digest"
)

func TestWatchesTellOnceWhatCameIn(t *testing.T) {
	t.Parallel()
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
		until("2000-01-01 00:10:00")
		if n := len(s.hall.all()); n != 0 {
			t.Fatalf("%d alerts before anything came in", n)
		}
		for range 4 { // an import of a while
			s.set.come(2)
			time.Sleep(3 * time.Second)
		}
		until("2000-01-01 00:20:00")
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
		until("2000-01-01 00:30:00")
		if all = s.hall.all(); len(all) != 2 || !strings.Contains(all[1].text, "topic ukraine imported 109-109") {
			t.Errorf("%+v", all)
		}
		if u, _, _ := s.store.Subscription(t.Context(), alerts); u.Cursor != "109" {
			t.Errorf("cursor %q", u.Cursor)
		}
	})
}

func TestWatchesThatFindNothingKeepStill(t *testing.T) {
	t.Parallel()
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
	t.Parallel()
	play(t, func(t *testing.T, s *scene) {
		if err := s.store.Set(t.Context(), "hall", "news", "quiet", "22:00-07:00 Europe/Prague"); err != nil {
			t.Fatal(err)
		}
		s.add(digest.Subscription{Kind: digest.Alerts, Cursor: "0"})
		s.add(digest.Subscription{Kind: digest.Watch, Line: "topic iran", Cursor: "0"})
		s.add(digest.Subscription{Schedule: "01:00 daily", Line: "topic ukraine"})
		s.desk.Every = time.Minute // the night is long
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
