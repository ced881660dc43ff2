package corpus

import (
	"cmp"
	"context"
	"database/sql"
	"slices"
	"strings"
	"time"
)

// Tally counts calls known by imported texts alone, on which a group of sides spoke. Quiet are those in which the group
// left a topic out, nobody is known to have said it, and nothing is known beyond that; Plain those in which it was named
// and nobody is known to have left it out; Noted those in which anybody said it or something is remarked.
type Tally struct {
	Calls, Named, Left, Quiet, Plain, Noted int
	classes                                 []int
}

// Place is a call in the order of dates.
type Place struct{ Date, Call string }

// Tallied counts what is known of a topic. Group is as GroupOf has it; empty dates choose nothing away.
func (c *Corpus) Tallied(ctx context.Context, topic, group, since, until string) (t Tally, err error) {
	defer wrap(&err, "Tallied(%q, %q)", topic, group)
	base, err := c.sums(ctx, "", group, since, until)
	if err != nil {
		return t, err
	}
	for class, n := range base {
		t.Calls += n
		if class&ofLeft != 0 {
			t.Left += n
			t.Quiet += n
		}
	}
	own, err := c.sums(ctx, topic, group, since, until)
	for class, n := range own {
		if n == 0 {
			continue
		}
		t.classes = append(t.classes, class)
		if class&ofDefault != 0 {
			t.Left -= n
			t.Quiet -= n
		}
		if class&ofNamed != 0 {
			t.Named += n
		}
		listed := class&(ofOneSided|ofRemark) != 0
		if class&ofLeft != 0 {
			t.Left += n
			if !listed {
				t.Quiet += n
			}
		}
		if class&ofNamed != 0 && !listed {
			t.Plain += n
		}
		if class&(ofSaid|ofRemark) != 0 {
			t.Noted += n
		}
	}
	slices.Sort(t.classes)
	return t, err
}

// sums adds up what stands under a topic and group, by class.
func (c *Corpus) sums(ctx context.Context, topic, group, since, until string) (map[int]int, error) {
	out := map[int]int{}
	add := func(text string, args ...any) error {
		return c.each(ctx, text, append([]any{topic, group}, args...), func(r *sql.Rows) error {
			var class, n int
			err := r.Scan(&class, &n)
			out[class] += n
			return err
		})
	}
	if since == "" && until == "" {
		return out, add("SELECT class, n FROM tallies WHERE topic = ? AND level = 0 AND grp = ? AND month = ''")
	}
	classes, err := c.classes(ctx, topic, group)
	if err != nil || len(classes) == 0 {
		return out, err
	}
	s := cut(cmp.Or(since, "0000-01-01"), cmp.Or(until, "9999-12-31"))
	for _, p := range []struct {
		level int
		of    [][2]string
	}{{1, s.years}, {2, s.months}} {
		for _, x := range p.of {
			if err := add("SELECT class, n FROM tallies WHERE topic = ? AND grp = ? AND level = ? AND month BETWEEN ? AND ?", p.level, x[0], x[1]); err != nil {
				return nil, err
			}
		}
	}
	for _, x := range s.days {
		for _, class := range classes {
			n, err := c.count(ctx, "SELECT count(*) FROM listed WHERE topic = ? AND grp = ? AND class = ? AND date BETWEEN ? AND ?", topic, group, class, x[0], x[1])
			if err != nil {
				return nil, err
			}
			out[class] += n
		}
	}
	return out, nil
}

// classes are those under which anything stands.
func (c *Corpus) classes(ctx context.Context, topic, group string) ([]int, error) {
	return all(ctx, c, "SELECT class FROM tallies WHERE topic = ? AND level = 0 AND grp = ? AND month = '' AND n > 0 ORDER BY class", []any{topic, group},
		func(r *sql.Rows, v *int) error { return r.Scan(v) })
}

// A stretch of days as years, months and days.
type pieces struct{ years, months, days [][2]string }

// cut cuts a stretch of days, both included, into whole years, whole months beside them, and the days that are left.
func cut(since, until string) (p pieces) {
	if since > until {
		return p
	}
	first, last := since[:7], until[:7] // the whole months
	if since[8:] != "01" {
		first = month(first, 1)
	}
	if !endsMonth(until) {
		last = month(last, -1)
	}
	if first > last {
		p.days = [][2]string{{since, until}}
		return p
	}
	if since < first+"-01" {
		p.days = append(p.days, [2]string{since, month(first, -1) + "-31"})
	}
	if until > last+"-31" {
		p.days = append(p.days, [2]string{month(last, 1) + "-01", until})
	}
	from, to := first[:4], last[:4] // the whole years
	if first[5:] != "01" {
		from = month(first[:4]+"-12", 1)[:4]
	}
	if last[5:] != "12" {
		to = month(last[:4]+"-01", -1)[:4]
	}
	if from > to {
		p.months = [][2]string{{first, last}}
		return p
	}
	p.years = [][2]string{{from, to}}
	if first < from+"-01" {
		p.months = append(p.months, [2]string{first, month(from+"-01", -1)})
	}
	if last > to+"-12" {
		p.months = append(p.months, [2]string{month(to+"-12", 1), last})
	}
	return p
}

// month is the month that lies so many behind another.
func month(m string, behind int) string {
	t, err := time.Parse("2006-01", m)
	if err != nil || m == "9999-12" && behind > 0 || m == "0000-01" && behind < 0 {
		return m
	}
	return t.AddDate(0, behind, 0).Format("2006-01")
}

func endsMonth(date string) bool {
	t, err := time.Parse(time.DateOnly, date)
	return err == nil && t.AddDate(0, 0, 1).Day() == 1
}

// Which chooses rows by what can be said of them.
type Which int

// What can be listed.
const (
	OneSided Which = iota // left out by one of the group, said by another
	Remarked              // not one-sided; denied or remarked on
	Named                 // one of the group named it
	Noted                 // anybody said it, or something is remarked
	SaidBy                // said by anybody: for first and last mention
)

func (w Which) has(class int) bool {
	switch w {
	case OneSided:
		return class&ofOneSided != 0
	case Remarked:
		return class&ofRemark != 0 && class&ofOneSided == 0
	case Named:
		return class&ofNamed != 0
	case Noted:
		return class&(ofSaid|ofRemark) != 0
	}
	return class&ofSaid != 0
}

// Page chooses a part of a list: between dates, behind a place, so many, from the newest on if it says so.
type Page struct {
	Since, Until string
	After        Place
	N            int
	Newest       bool
}

// Listed returns the calls of which something can be said of a topic, known by imported texts alone, in order of date.
func (c *Corpus) Listed(ctx context.Context, topic, group string, t Tally, w Which, p Page) (_ []Place, err error) {
	defer wrap(&err, "Listed(%q, %q)", topic, group)
	var out []Place
	for _, class := range t.classes {
		if !w.has(class) {
			continue
		}
		some, err := c.listed(ctx, topic, group, class, p)
		if err != nil {
			return nil, err
		}
		out = append(out, some...)
	}
	return firstOf(out, p), nil
}

// listed reads the rows of one class.
func (c *Corpus) listed(ctx context.Context, topic, group string, class int, p Page) ([]Place, error) {
	text := "SELECT date, call FROM listed WHERE topic = ? AND grp = ? AND class = ? AND date BETWEEN ? AND ? AND (date, call) > (?, ?) ORDER BY date, call LIMIT ? + 0"
	after := p.After
	if p.Newest {
		text = "SELECT date, call FROM listed WHERE topic = ? AND grp = ? AND class = ? AND date BETWEEN ? AND ? AND (date, call) < (?, ?) ORDER BY date DESC, call DESC LIMIT ? + 0"
		if after == (Place{}) {
			after.Date = "9999-12-32"
		}
	}
	return all(ctx, c, text, []any{topic, group, class, p.Since, cmp.Or(p.Until, "9999-12-31"), after.Date, after.Call, p.N},
		func(r *sql.Rows, v *Place) error { return r.Scan(&v.Date, &v.Call) })
}

// firstOf sorts places and cuts them at the page's size.
func firstOf(places []Place, p Page) []Place {
	slices.SortFunc(places, func(a, b Place) int {
		d := cmp.Or(strings.Compare(a.Date, b.Date), strings.Compare(a.Call, b.Call))
		if p.Newest {
			return -d
		}
		return d
	})
	return places[:min(len(places), p.N)]
}
