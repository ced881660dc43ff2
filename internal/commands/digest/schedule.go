package digest

import (
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
)

// Schedule is a time of day on certain days in a zone. Make one with ParseSchedule.
type Schedule struct {
	Hour, Minute int
	Week         [7]bool // by time.Weekday; all false is by Month
	Month        []int   // days of the month, sorted; one that a month does not have is its last
	Zone         *time.Location
}

// errNoTime says that a schedule has no time of day.
var errNoTime = errors.New("the time of day is missing")

// ParseSchedule reads a time of day, a zone and days from the beginning of words, in any order, and returns the words
// behind them. Where no zone is given it is the fallback, and where no days are given, all; named tells that a zone was.
func ParseSchedule(words []string, fallback *time.Location) (s Schedule, named bool, rest []string, err error) {
	s.Zone = fallback
	var timed, dayed bool
	for len(words) > 0 {
		w := strings.Trim(strings.ToLower(words[0]), ",")
		if n, hour, minute, ok, err := clockTime(words); err != nil {
			return s, named, nil, err
		} else if ok {
			if timed {
				return s, named, nil, fmt.Errorf("there are two times of day, and “%s” is the second: set up one digest for each", words[0])
			}
			s.Hour, s.Minute, timed = hour, minute, true
			words = words[n:]
			continue
		}
		if ok, err := s.days(w, dayed); err != nil {
			return s, named, nil, err
		} else if ok {
			dayed, words = true, words[1:]
			continue
		}
		zone, ok, err := ParseZone(words[0])
		if err != nil {
			return s, named, nil, err
		}
		if ok && named {
			return s, named, nil, fmt.Errorf("there are two zones, and “%s” is the second", words[0])
		}
		switch {
		case ok:
			s.Zone, named = zone, true
		case !filler(w):
			return s.finish(words, named, timed, dayed)
		}
		words = words[1:]
	}
	return s.finish(nil, named, timed, dayed)
}

func (s Schedule) finish(rest []string, named, timed, dayed bool) (Schedule, bool, []string, error) {
	if !timed {
		return s, named, nil, errNoTime
	}
	if !dayed {
		s.Week = [7]bool{true, true, true, true, true, true, true}
	}
	return s, named, rest, nil
}

// filler are words between the parts of a schedule that say nothing.
func filler(w string) bool {
	return w == "" || slices.Contains([]string{"at", "on", "every", "each", "and", "in", "the", "of", "month"}, w)
}

var clock = regexp.MustCompile(`^(\d{1,2})(?:[:.h](\d{2}))?(am|pm|a\.m\.|p\.m\.)?$`)

// clockTime reads a time of day and how many words it takes.
func clockTime(words []string) (n, hour, minute int, ok bool, err error) {
	w := strings.ToLower(strings.TrimRight(words[0], ","))
	switch w {
	case "noon":
		return 1, 12, 0, true, nil
	case "midnight":
		return 1, 0, 0, true, nil
	}
	n = 1
	if len(words) > 1 && !strings.HasSuffix(w, "m") && !strings.HasSuffix(w, "m.") {
		if next := strings.ToLower(strings.TrimRight(words[1], ",")); next == "am" || next == "pm" || next == "a.m." || next == "p.m." {
			w, n = w+next, 2
		}
	}
	m := clock.FindStringSubmatch(w)
	if m == nil || m[2] == "" && m[3] == "" {
		return 0, 0, 0, false, nil
	}
	hour, _ = strconv.Atoi(m[1])
	minute, _ = strconv.Atoi("0" + m[2])
	half := strings.HasPrefix(m[3], "a") || strings.HasPrefix(m[3], "p")
	if hour > 23 || minute > 59 || half && (hour == 0 || hour > 12) {
		return 0, 0, 0, false, fmt.Errorf("“%s” is no time of day: write 08:30, 9am or 17:45", strings.Join(words[:n], " "))
	}
	if half {
		hour %= 12
		if strings.HasPrefix(m[3], "p") {
			hour += 12
		}
	}
	return n, hour, minute, true, nil
}

var weekdays = []string{"sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"}

// weekday reads a day's name: mon, monday, mondays.
func weekday(w string) (time.Weekday, bool) {
	w = strings.TrimSuffix(strings.TrimSuffix(w, "."), "s")
	for i, name := range weekdays {
		if w == name || len(w) >= 3 && len(w) < len(name) && strings.HasPrefix(name, w) {
			return time.Weekday(i), true
		}
	}
	return 0, false
}

var ordinal = regexp.MustCompile(`^([1-9]|[12]\d|3[01])(?:st|nd|rd|th)$`)

// days reads days: daily, weekdays, weekends, mon,thu, 1st,15th. more tells that some were read before.
func (s *Schedule) days(w string, more bool) (ok bool, err error) {
	one := map[string][7]bool{
		"daily": {true, true, true, true, true, true, true}, "day": {true, true, true, true, true, true, true},
		"days": {true, true, true, true, true, true, true}, "everyday": {true, true, true, true, true, true, true},
		"weekdays": {false, true, true, true, true, true, false}, "weekday": {false, true, true, true, true, true, false},
		"weekends": {true, false, false, false, false, false, true}, "weekend": {true, false, false, false, false, false, true},
	}
	week, month := s.Week, slices.Clone(s.Month)
	if all, is := one[w]; is {
		for i := range week {
			week[i] = week[i] || all[i]
		}
	} else {
		for _, part := range strings.Split(w, ",") {
			day, isDay := weekday(part)
			from, to, isSpan := strings.Cut(part, "-")
			first, ok1 := weekday(from)
			last, ok2 := weekday(to)
			nth := ordinal.FindStringSubmatch(part)
			switch {
			case isDay:
				week[day] = true
			case isSpan && ok1 && ok2:
				for d := first; ; d = (d + 1) % 7 {
					week[d] = true
					if d == last {
						break
					}
				}
			case nth != nil:
				n, _ := strconv.Atoi(nth[1])
				month = append(month, n)
			default:
				return false, nil
			}
		}
	}
	if week != [7]bool{} && len(month) > 0 {
		return false, errors.New("days of the week and of the month do not go together: set up one digest for each")
	}
	slices.Sort(month)
	s.Week, s.Month = week, slices.Compact(month)
	return true, nil
}

// ParseZone reads the name of a time zone in any case: Europe/Prague, utc. A short name that stands for several zones
// is an error that says what to write.
func ParseZone(word string) (zone *time.Location, ok bool, err error) {
	word = strings.Trim(word, ",()")
	switch up := strings.ToUpper(word); up {
	case "UTC", "GMT", "Z":
		return time.UTC, true, nil
	default:
		if like := ambiguous[up]; like != "" {
			return nil, false, fmt.Errorf("“%s” stands for several zones, or for none in summer: write one as in %s", word, like)
		}
	}
	if !strings.Contains(word, "/") || strings.Contains(word, "..") || len(word) > 64 {
		return nil, false, nil
	}
	for _, name := range []string{word, titled(word)} {
		if zone, err := time.LoadLocation(name); err == nil {
			return zone, true, nil
		}
	}
	if strings.HasPrefix(word, "/") || strings.ContainsAny(word, "\"“”") {
		return nil, false, nil
	}
	return nil, false, fmt.Errorf("“%s” is no zone that I know: write one as in Europe/Prague, America/New_York or UTC", word)
}

// ambiguous are short names and what may have been meant.
var ambiguous = map[string]string{
	"ET": "America/New_York", "EST": "America/New_York", "EDT": "America/New_York", "CT": "America/Chicago", "CST": "America/Chicago",
	"CDT": "America/Chicago", "MT": "America/Denver", "MST": "America/Denver", "PT": "America/Los_Angeles", "PST": "America/Los_Angeles",
	"PDT": "America/Los_Angeles", "CET": "Europe/Prague", "CEST": "Europe/Prague", "EET": "Europe/Kyiv", "EEST": "Europe/Kyiv",
	"BST": "Europe/London", "MSK": "Europe/Moscow", "WET": "Europe/Lisbon", "WEST": "Europe/Lisbon",
}

// titled writes a zone's name as it is usually written: America/Port_of_Spain.
func titled(name string) string {
	out, start := []byte(strings.ToLower(name)), 0
	for i := 0; i <= len(out); i++ {
		if i < len(out) && out[i] != '/' && out[i] != '_' && out[i] != '-' {
			continue
		}
		if w := string(out[start:i]); w != "" && w != "of" && w != "es" && w != "au" {
			out[start] = strings.ToUpper(w[:1])[0]
		}
		start = i + 1
	}
	return string(out)
}

// When is the schedule without its zone, in the form that ParseSchedule reads: "08:30 weekdays".
func (s Schedule) When() string { return fmt.Sprintf("%02d:%02d %s", s.Hour, s.Minute, s.daysText()) }

// String is the schedule in a reader's words: "weekdays at 08:30 (Europe/Prague)".
func (s Schedule) String() string {
	days := strings.ReplaceAll(s.daysText(), ",", ", ")
	if len(s.Month) > 0 {
		days = "on the " + days
	}
	return fmt.Sprintf("%s at %02d:%02d (%s)", days, s.Hour, s.Minute, s.Zone)
}

func (s Schedule) daysText() string {
	switch s.Week {
	case [7]bool{true, true, true, true, true, true, true}:
		return "daily"
	case [7]bool{false, true, true, true, true, true, false}:
		return "weekdays"
	case [7]bool{true, false, false, false, false, false, true}:
		return "weekends"
	}
	var days []string
	for i := 1; i <= 7; i++ {
		if s.Week[i%7] {
			days = append(days, weekdays[i%7][:3])
		}
	}
	for _, n := range s.Month {
		suffix := "th"
		switch {
		case n%10 == 1 && n != 11:
			suffix = "st"
		case n%10 == 2 && n != 12:
			suffix = "nd"
		case n%10 == 3 && n != 13:
			suffix = "rd"
		}
		days = append(days, strconv.Itoa(n)+suffix)
	}
	return strings.Join(days, ",")
}

// farthest is how many days ahead or back a slot is looked for: further than any schedule reaches.
const farthest = 64

// Next is the first slot after a time.
func (s Schedule) Next(after time.Time) time.Time {
	y, m, d := after.In(s.Zone).Date()
	for i := -1; i < farthest; i++ {
		if at, ok := s.on(time.Date(y, m, d+i, 0, 0, 0, 0, time.UTC)); ok && at.After(after) {
			return at
		}
	}
	return time.Time{}
}

// Latest is the last slot that is not after a time.
func (s Schedule) Latest(now time.Time) time.Time {
	y, m, d := now.In(s.Zone).Date()
	for i := 1; i > -farthest; i-- {
		if at, ok := s.on(time.Date(y, m, d+i, 0, 0, 0, 0, time.UTC)); ok && !at.After(now) {
			return at
		}
	}
	return time.Time{}
}

// on is the slot of a local day, given as its midnight in UTC, if the schedule has one.
func (s Schedule) on(day time.Time) (at time.Time, ok bool) {
	if !s.Week[day.Weekday()] && !s.monthly(day) {
		return time.Time{}, false
	}
	return instant(day.Add(time.Duration(s.Hour)*time.Hour+time.Duration(s.Minute)*time.Minute), s.Zone)
}

func (s Schedule) monthly(day time.Time) bool {
	if len(s.Month) == 0 {
		return false
	}
	last := day.AddDate(0, 0, 1).Day() == 1
	return slices.Contains(s.Month, day.Day()) || last && s.Month[len(s.Month)-1] > day.Day()
}

// instant is when a zone's clocks show a wall time, which is given as if it were UTC. Of two such times it is the first.
// Where clocks leap over it, it is when they leap; but where they leap over the whole day, there is none.
func instant(wall time.Time, zone *time.Location) (at time.Time, ok bool) {
	const reach = 26 * time.Hour
	day := wall.Truncate(24 * time.Hour)
	shown := func(t time.Time) time.Time { // what clocks show, as if it were UTC
		_, offset := t.In(zone).Zone()
		return t.Add(time.Duration(offset) * time.Second)
	}
	for t := wall.Add(-reach); ; {
		_, end := t.In(zone).ZoneBounds()
		_, offset := t.In(zone).Zone()
		if at := wall.Add(-time.Duration(offset) * time.Second); !at.Before(t) && (end.IsZero() || at.Before(end)) {
			return at.UTC(), true
		}
		if end.IsZero() || end.After(wall.Add(reach)) {
			return time.Time{}, false
		}
		before, after := end.Add(time.Duration(offset)*time.Second), shown(end)
		if !before.After(wall) && wall.Before(after) {
			whole := !before.After(day) && !after.Before(day.Add(24*time.Hour))
			return end.UTC(), !whole
		}
		t = end
	}
}

// slotForm is how a slot is written. Slots so written sort in the order of their time.
const slotForm = "2006-01-02T15:04Z"

// slotOf names the slot of a time.
func slotOf(t time.Time) string { return t.UTC().Format(slotForm) }

// slotTime is the time of a slot, the zero time if it is none.
func slotTime(slot string) time.Time {
	t, err := time.Parse(slotForm, slot)
	if err != nil {
		return time.Time{}
	}
	return t
}
