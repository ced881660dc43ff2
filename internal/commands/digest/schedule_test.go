package digest

import (
	"strings"
	"testing"
	"time"
	_ "time/tzdata"
)

func TestParseSchedule(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ line, when, zone, rest string }{
		{"08:30 Europe/Prague weekdays", "08:30 weekdays", "Europe/Prague", ""},
		{"weekdays 08:30 europe/prague", "08:30 weekdays", "Europe/Prague", ""},
		{"9am", "09:00 daily", "UTC", ""},
		{"9 am every day", "09:00 daily", "UTC", ""},
		{"at 9:15pm America/new_york on Mondays and Thursdays", "21:15 mon,thu", "America/New_York", ""},
		{"09:00 UTC mon,thu", "09:00 mon,thu", "UTC", ""},
		{"09:00 mon, thu", "09:00 mon,thu", "UTC", ""},
		{"mon-fri 7.05", "07:05 weekdays", "UTC", ""},
		{"fri-mon noon", "12:00 mon,fri,sat,sun", "UTC", ""},
		{"1st 09:00", "09:00 1st", "UTC", ""},
		{"22:00 15th,1st of the month", "22:00 1st,15th", "UTC", ""},
		{"12am weekends", "00:00 weekends", "UTC", ""},
		{"12pm daily", "12:00 daily", "UTC", ""},
		{"09:00 UTC topic ukraine", "09:00 daily", "UTC", "topic ukraine"},
		{"09:00 tue America/Port_of_Spain search \"root causes\"", "09:00 tue", "America/Port_of_Spain", "search \"root causes\""},
		{"09:00 iran", "09:00 daily", "UTC", "iran"},
		{"09:00 2017-01-28", "09:00 daily", "UTC", "2017-01-28"},
	} {
		s, _, rest, err := ParseSchedule(strings.Fields(c.line), time.UTC)
		if err != nil {
			t.Errorf("%s: %v", c.line, err)
			continue
		}
		if s.When() != c.when || s.Zone.String() != c.zone || strings.Join(rest, " ") != c.rest {
			t.Errorf("%s: %q in %s, rest %q; want %q in %s, rest %q", c.line, s.When(), s.Zone, strings.Join(rest, " "), c.when, c.zone, c.rest)
		}
		again, _, rest, err := ParseSchedule(strings.Fields(s.When()), s.Zone)
		if err != nil || len(rest) > 0 || again.When() != s.When() {
			t.Errorf("%s: %q is read as %q, rest %q, error %v", c.line, s.When(), again.When(), rest, err)
		}
	}
}

func TestParseScheduleSaysWhatToType(t *testing.T) {
	t.Parallel()
	for line, want := range map[string]string{
		"":                     "time of day is missing",
		"weekdays":             "time of day is missing",
		"25:00":                "write 08:30",
		"13pm":                 "write 08:30",
		"0am":                  "write 08:30",
		"08:75":                "write 08:30",
		"08:30 EST":            "America/New_York",
		"08:30 CET":            "Europe/Prague",
		"08:30 Europe/Pragu":   "Europe/Prague",
		"08:30 09:30":          "two times",
		"08:30 UTC UTC":        "two zones",
		"08:30 mon 1st":        "do not go together",
		"08:30 Europe/../etc":  "time of day",
		"topic ukraine at 9am": "time of day is missing",
	} {
		s, _, rest, err := ParseSchedule(strings.Fields(line), time.UTC)
		if line == "08:30 Europe/../etc" { // no zone, so a line for somebody else to refuse
			if err != nil || len(rest) != 1 {
				t.Errorf("%s: %v, rest %q", line, err, rest)
			}
			continue
		}
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v, error %v; want one with %q", line, s, err, want)
		}
	}
}

// Every local day of ten years has one slot, whatever clocks do that day; a day that clocks leap over has none.
func TestOneSlotForEveryLocalDay(t *testing.T) {
	t.Parallel()
	for _, name := range []string{"Europe/Prague", "America/New_York", "Australia/Lord_Howe", "Africa/Casablanca", "Pacific/Apia", "America/Sao_Paulo", "Asia/Kathmandu", "America/Scoresbysund"} {
		zone, err := time.LoadLocation(name)
		if err != nil {
			t.Fatal(err)
		}
		from := time.Date(2009, 12, 31, 12, 0, 0, 0, time.UTC)
		to := from.AddDate(11, 0, 0)
		days := localDays(from, to, zone)
		for _, at := range [][2]int{{0, 0}, {0, 15}, {1, 30}, {2, 0}, {2, 15}, {2, 30}, {3, 0}, {8, 30}, {23, 30}, {23, 59}} {
			s := Schedule{Hour: at[0], Minute: at[1], Week: [7]bool{true, true, true, true, true, true, true}, Zone: zone}
			slots := map[string]int{}
			n, moved := 0, 0
			for slot := s.Next(from); slot.Before(to); slot = s.Next(slot) {
				if latest := s.Latest(slot); !latest.Equal(slot) {
					t.Fatalf("%s %s: the latest at %s is %s", name, s.When(), slot, latest)
				}
				local := slot.In(zone)
				slots[local.Format(time.DateOnly)]++
				if local.Hour() != at[0] || local.Minute() != at[1] {
					moved++
					if local.Add(-time.Second).Format("2006-01-02 15:04") >= local.Format("2006-01-02 ")+s.When()[:5] {
						t.Errorf("%s %s: posted at %s, which is not the next time that there is", name, s.When(), local)
					}
				}
				n++
			}
			for _, day := range days[1 : len(days)-1] {
				if slots[day] != 1 {
					t.Errorf("%s %s: %d slots on %s", name, s.When(), slots[day], day)
				}
			}
			if moved > 22 {
				t.Errorf("%s %s: %d of %d slots are moved", name, s.When(), moved, n)
			}
		}
	}
}

// localDays are the days that a zone's clocks showed.
func localDays(from, to time.Time, zone *time.Location) []string {
	var days []string
	for at := from; at.Before(to); at = at.Add(15 * time.Minute) {
		if day := at.In(zone).Format(time.DateOnly); len(days) == 0 || days[len(days)-1] < day {
			days = append(days, day)
		}
	}
	return days
}

func TestSlotsWhereClocksAreSet(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ zone, when, after, want string }{
		{"Europe/Prague", "02:30", "2026-03-28T12:00Z", "2026-03-29T01:00Z"},         // there is no 02:30: at 03:00
		{"Europe/Prague", "02:30", "2026-10-24T12:00Z", "2026-10-25T00:30Z"},         // the first of two
		{"Europe/Prague", "02:30", "2026-10-25T00:30Z", "2026-10-26T01:30Z"},         // and not the second
		{"America/New_York", "01:30", "2026-10-31T12:00Z", "2026-11-01T05:30Z"},      // the first of two
		{"Australia/Lord_Howe", "02:15", "2026-10-03T12:00Z", "2026-10-03T15:30Z"},   // clocks leap from 02:00 to 02:30
		{"Australia/Lord_Howe", "01:45", "2026-04-04T12:00Z", "2026-04-04T14:45Z"},   // the first of two, half an hour apart
		{"Pacific/Apia", "09:00", "2011-12-29T18:00Z", "2011-12-29T19:00Z"},          // 29 December there
		{"Pacific/Apia", "09:00", "2011-12-29T19:00Z", "2011-12-30T19:00Z"},          // 31 December: there was no 30th
		{"Africa/Casablanca", "02:30", "2026-02-14T12:00Z", "2026-02-15T01:30Z"},     // Ramadan begins: the first of two
		{"Africa/Casablanca", "02:30", "2026-03-21T12:00Z", "2026-03-22T02:00Z"},     // and ends: at 03:00
		{"America/Sao_Paulo", "00:15 sun", "2018-11-03T12:00Z", "2018-11-04T03:00Z"}, // midnight is leapt over: at 01:00
		{"UTC", "10:00 31st", "2026-02-01T00:00Z", "2026-02-28T10:00Z"},              // the last day of a shorter month
		{"UTC", "10:00 31st", "2026-02-28T10:00Z", "2026-03-31T10:00Z"},
		{"UTC", "10:00 15th,31st", "2026-04-02T00:00Z", "2026-04-15T10:00Z"},
		{"UTC", "10:00 15th,31st", "2026-04-15T10:00Z", "2026-04-30T10:00Z"},
		{"Asia/Tokyo", "08:00 mon", "2026-11-22T22:59Z", "2026-11-22T23:00Z"}, // Monday there
	} {
		zone, err := time.LoadLocation(c.zone)
		if err != nil {
			t.Fatal(err)
		}
		s, _, _, err := ParseSchedule(strings.Fields(c.when), zone)
		if err != nil {
			t.Fatal(err)
		}
		if got := slotOf(s.Next(slotTime(c.after))); got != c.want {
			t.Errorf("%s in %s after %s: %s; want %s", c.when, c.zone, c.after, got, c.want)
		}
	}
}

func TestScheduleInWords(t *testing.T) {
	t.Parallel()
	zone, err := time.LoadLocation("Europe/Prague")
	if err != nil {
		t.Fatal(err)
	}
	s, _, _, err := ParseSchedule([]string{"8:05", "tue,fri"}, zone)
	if err != nil {
		t.Fatal(err)
	}
	if got, want := s.String(), "tue, fri at 08:05 (Europe/Prague)"; got != want {
		t.Errorf("%q; want %q", got, want)
	}
}
