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
		if class&ofLeft != 0 && !c.Topic(topic).Broad {
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
		return out, add("SELECT class, n FROM tallies WHERE list = " + listOf + " AND period = 0")
	}
	s := cut(cmp.Or(since, "0000-01-01"), cmp.Or(until, "9999-12-31"))
	s, less := s.nearer()
	if topic != tallyWith && len(less) == 0 && len(s.months) <= 2 {
		return out, add(sumsOf, slices.Concat(periods(s.years, 1), periods(s.months, 2), bounds(s.days, 2))...)
	}
	text := sumsIn
	if topic == tallyWith {
		text = sumsWith
	}
	return out, add(text, slices.Concat(periods(s.years, 1), periods(s.months, 4), bounds(s.days, 2), bounds(less, 2))...)
}

// nearer says what is counted more quickly: where most days of a month are chosen, the month without the others, which
// are returned.
func (p pieces) nearer() (_ pieces, less [][2]string) {
	var days [][2]string
	for _, d := range p.days {
		if m := month(d[0][:7], 1); m == d[1][:7] && m != d[0][:7] { // of two months
			days = append(days, [2]string{d[0], d[0][:7] + "-31"}, [2]string{m + "-01", d[1]})
		} else {
			days = append(days, d)
		}
	}
	p.days = nil
	for _, d := range days {
		m := d[0][:7]
		switch {
		case m != d[1][:7]:
			p.days = append(p.days, d)
		case d[1] >= m+"-31" && d[0] <= m+"-11":
			p.months, less = append(p.months, [2]string{m, m}), append(less, [2]string{m + "-01", shifted(d[0], -1)})
		case d[0] == m+"-01" && d[1] > m+"-20":
			p.months, less = append(p.months, [2]string{m, m}), append(less, [2]string{shifted(d[1], 1), m + "-31"})
		default:
			p.days = append(p.days, d)
		}
	}
	return p, less
}

// listOf is the number of the list of a topic and a group.
const listOf = "(SELECT id FROM lists WHERE topic = ?1 AND grp = ?2)"

// sumsOf adds up by class what lies in one stretch of years, two of months, and two of days.
const sumsOf = inPeriods + `(?3, ?4), (?5, ?6), (?7, ?8)` + counted + `
UNION ALL SELECT t.class, (SELECT count(*) FROM listed l WHERE l.list = t.list AND l.class = t.class AND l.date BETWEEN ?9 AND ?10)
    + (SELECT count(*) FROM listed l WHERE l.list = t.list AND l.class = t.class AND l.date BETWEEN ?11 AND ?12)
  FROM tallies t WHERE t.list = ` + listOf + ` AND t.period = 0 AND t.n > 0 AND ?9 <> ''`

// sumsIn adds up by class what lies in one stretch of years, four of months, and two of days, less that of two of days.
const sumsIn = sumsOfMonths + `
UNION ALL SELECT t.class, (SELECT count(*) FROM listed l WHERE l.list = t.list AND l.class = t.class AND l.date BETWEEN ?13 AND ?14)
    + (SELECT count(*) FROM listed l WHERE l.list = t.list AND l.class = t.class AND l.date BETWEEN ?15 AND ?16)
    - (SELECT count(*) FROM listed l WHERE l.list = t.list AND l.class = t.class AND l.date BETWEEN ?17 AND ?18)
    - (SELECT count(*) FROM listed l WHERE l.list = t.list AND l.class = t.class AND l.date BETWEEN ?19 AND ?20)
  FROM tallies t WHERE t.list = ` + listOf + ` AND t.period = 0 AND t.n > 0 AND (?13 <> '' OR ?17 <> '')`

// sumsWith is the same for a person, whose calls are not listed.
const sumsWith = sumsOfMonths + `
UNION ALL SELECT 0, count(*) FROM parties w WHERE w.person = ?2 AND w.date BETWEEN ?13 AND ?14 AND w.call NOT IN (SELECT call FROM hand)
UNION ALL SELECT 0, count(*) FROM parties w WHERE w.person = ?2 AND w.date BETWEEN ?15 AND ?16 AND w.call NOT IN (SELECT call FROM hand)
UNION ALL SELECT 0, -count(*) FROM parties w WHERE w.person = ?2 AND w.date BETWEEN ?17 AND ?18 AND w.call NOT IN (SELECT call FROM hand)
UNION ALL SELECT 0, -count(*) FROM parties w WHERE w.person = ?2 AND w.date BETWEEN ?19 AND ?20 AND w.call NOT IN (SELECT call FROM hand)`

const (
	sumsOfMonths = inPeriods + `(?3, ?4), (?5, ?6), (?7, ?8), (?9, ?10), (?11, ?12)` + counted

	inPeriods = `SELECT k.class, k.n FROM (VALUES `
	counted   = `) p CROSS JOIN tallies k ON k.list = ` + listOf + ` AND k.period BETWEEN p.column1 AND p.column2`
)

// bounds are the ends of n stretches; of those that are not there, between which nothing lies.
func bounds(stretches [][2]string, n int) []any {
	out := make([]any, 0, 2*n)
	for _, s := range stretches {
		out = append(out, s[0], s[1])
	}
	for len(out) < 2*n {
		out = append(out, "", "")
	}
	return out
}

// periods are the ends of n stretches of years or months, as they are counted.
func periods(stretches [][2]string, n int) []any {
	out := make([]any, 0, 2*n)
	for _, s := range stretches {
		out = append(out, max(1, period(s[0])), period(s[1])) // 0 is all
	}
	for len(out) < 2*n {
		out = append(out, 1, 0)
	}
	return out
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
	const onwards = "SELECT date, call FROM listed WHERE list = " + listOf + " AND class = ? AND (date, call) > (?, ?) AND date <= ? ORDER BY date, call LIMIT ? + 0"
	const backwards = "SELECT date, call FROM listed WHERE list = " + listOf + " AND class = ? AND (date, call) < (?, ?) AND date >= ? ORDER BY date DESC, call DESC LIMIT ? + 0"
	until := cmp.Or(p.Until, "9999-12-31")
	text, from, to := onwards, p.After, until
	switch {
	case p.Newest:
		text, to = backwards, p.Since
		if from == (Place{}) || from.Date > until {
			from = Place{until, "\U0010ffff"}
		}
	case from.Date < p.Since:
		from = Place{Date: p.Since}
	}
	return all(ctx, c, text, []any{topic, group, class, from.Date, from.Call, to, p.N},
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
