package corpus

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"
)

// CallFilter chooses calls. Empty fields choose nothing away.
type CallFilter struct {
	Since, Until string   // dates, both included; a range that overlaps is chosen
	MonthDay     string   // "01-28": of any year
	Person, With string   // who took part; With is another one who did
	Within       bool     // only calls whose date, be it a range, lies between Since and Until as a whole
	Held         bool     // only calls that took place
	Hand         bool     // only calls of which people wrote something down
	Calls        []string // only these; nil chooses nothing away
	Imported     [2]int64 // only calls that these log entries touched, both included
	NoPeople     bool     // the calls' people are not read
	Newest       bool     // the newest first
	After        string   // only calls after the one with this id, in order of date
	Limit        int
	days         []string // with Person and MonthDay: those days of the years in which the person has calls
}

// A branch is a part of what a filter chooses that an index finds in order of date.
type branch struct {
	from, where string
	args        []any
	by          string // columns that have date and call, in order
	date        string // the date as a lower bound takes it
	until       string // and as the upper one does
}

// ofParty asks of a call that somebody, or a couple, took part.
const ofParty = " AND EXISTS (SELECT 1 FROM parties p WHERE p.person = ? AND p.date = c.date AND p.call = c.id)"

// branches cut a filter into parts that do not overlap.
func (f CallFilter) branches() []branch {
	whole := branch{from: "calls c", where: "1", by: "c.date, c.id", date: "c.date", until: "c.date"}
	switch {
	case f.Imported != [2]int64{}:
		touched := "SELECT e.call FROM entries e WHERE e.entry BETWEEN ? AND ?"
		whole.args = []any{f.Imported[0], f.Imported[1]}
		for _, p := range strings.Fields(f.Person) { // one, or a couple
			touched += " AND EXISTS (SELECT 1 FROM call_people k WHERE k.call = e.call AND k.person = ?)"
			whole.args = append(whole.args, p)
		}
		whole.where = "c.id IN (" + touched + ")"
	case f.Person != "" && f.MonthDay != "":
		whole = branch{"parties w CROSS JOIN calls c ON c.id = w.call", "w.person = ? AND w.date IN (SELECT value FROM json_each(?))", []any{f.Person, idList(f.days)}, "w.date, w.call", "w.date", "w.date"}
	case f.Person != "":
		whole = branch{"parties w CROSS JOIN calls c ON c.id = w.call", "w.person = ?", []any{f.Person}, "w.date, w.call", "w.date", "w.date"}
	}
	parts := []branch{whole}
	if f.MonthDay != "" {
		parts[0].where += " AND c.precision = 'day' AND substr(c.date, 6) = ?"
		parts[0].args = append(slices.Clone(parts[0].args), f.MonthDay)
		moscow := f.few(whole)
		moscow.where += " AND c.precision = 'day' AND c.moscow_date IS NOT NULL AND substr(c.moscow_date, 6) = ? AND substr(c.date, 6) <> ?"
		moscow.args = append(slices.Clone(moscow.args), f.MonthDay, f.MonthDay)
		parts = append(parts, moscow)
	}
	if f.Since != "" {
		before := shifted(f.Since, -1)
		var out []branch
		for _, b := range parts {
			later, wide, moscow := b, b, b
			if f.MonthDay == "" {
				wide = f.few(b)
			}
			later.where += " AND " + b.date + " >= ?"
			later.args = append(slices.Clone(b.args), f.Since)
			wide.where += " AND c.until IS NOT NULL AND c.until >= ? AND +c.date < ?"
			wide.args, wide.until = append(slices.Clone(wide.args), f.Since, f.Since), "+c.date" // few have a range: their own index finds them
			moscow.where += " AND " + b.date + " >= ? AND " + b.date + " < ? AND c.until IS NULL AND c.moscow_date IS NOT NULL AND +c.moscow_date >= ?"
			moscow.args = append(slices.Clone(b.args), before, f.Since, f.Since)
			if moscow.from == "calls c" && f.Imported == [2]int64{} && f.MonthDay == "" && f.Calls == nil {
				moscow.from += " INDEXED BY calls_moscow" // few calls have such a date
			}
			if out = append(out, later, moscow); !f.Within {
				out = append(out, wide)
			}
		}
		parts = out
	}
	for i := range parts {
		f.narrow(&parts[i])
	}
	return parts
}

// few is a branch for calls of which there are few, whoever took part: they are found before their people are looked at.
func (f CallFilter) few(b branch) branch {
	if !strings.HasPrefix(b.from, "parties ") {
		return b
	}
	return branch{"calls c", strings.TrimPrefix(ofParty, " AND "), []any{f.Person}, "c.date, c.id", "c.date", "c.date"}
}

// coupled makes of two people the key under which their calls are found.
func (f *CallFilter) coupled() {
	switch {
	case f.With == "":
	case f.Person == "":
		f.Person, f.With = f.With, ""
	default:
		f.Person, f.With = couple(f.Person, f.With), ""
	}
}

// inYears fills in a person's days.
func (c *Corpus) inYears(ctx context.Context, f *CallFilter) error {
	if f.Person == "" || f.MonthDay == "" {
		return nil
	}
	var first, last string
	err := c.row(ctx, "SELECT coalesce((SELECT min(date) FROM parties WHERE person = ?1), ''), coalesce((SELECT max(date) FROM parties WHERE person = ?1), '')", []any{f.Person}, &first, &last)
	for y := yearOf(first); y > 0 && y <= yearOf(last); y++ {
		f.days = append(f.days, fmt.Sprintf("%04d-%s", y, f.MonthDay))
	}
	return err
}

func yearOf(date string) int {
	y, err := strconv.Atoi(date[:min(4, len(date))])
	if err != nil {
		return 0
	}
	return y
}

// narrow adds to a branch what the filter asks of every call.
func (f CallFilter) narrow(b *branch) {
	add := func(cond string, a ...any) {
		b.where += " AND " + cond
		b.args = append(b.args, a...)
	}
	if f.Until != "" {
		add(b.until+" <= ?", f.Until)
	}
	if f.Within && f.Until != "" {
		add("(c.until IS NULL OR c.until <= ?)", f.Until)
	}
	if f.Held {
		add("c.status = 'held'")
	}
	if f.Hand {
		add("c.id IN (SELECT call FROM hand)")
	}
	if f.Calls != nil {
		add("c.id IN (SELECT value FROM json_each(?))", idList(f.Calls))
	}
	if f.After != "" {
		add("("+b.by+") > (SELECT date, id FROM calls WHERE id = ?)", f.After)
	}
}

// order ends the text of a branch.
func (f CallFilter) order(b branch) (string, []any) {
	by := b.by
	if f.Newest {
		by = strings.ReplaceAll(by, ",", " DESC,") + " DESC"
	}
	text := " FROM " + b.from + " WHERE " + b.where + " ORDER BY " + by
	if f.Limit > 0 {
		return text + " LIMIT ? + 0", append(b.args, f.Limit)
	}
	return text, b.args
}

// shifted is the day so many behind another; what is no date stays as it is.
func shifted(date string, days int) string {
	t, err := time.Parse(time.DateOnly, date)
	if err != nil {
		return date
	}
	return t.AddDate(0, 0, days).Format(time.DateOnly)
}
