package corpus

import (
	"cmp"
	"context"
	"database/sql"
	"errors"
	"slices"
	"strings"
)

// Call is an event: a phone or video call, or a contact that was claimed and denied. Date is Washington's, YYYY-MM-DD;
// Until closes a range where the precision is not a day.
type Call struct {
	ID, Date, Until, Precision, MoscowDate string
	Title, Status, Kind                    string
	OneOnOne                               bool
	Confidence, Note                       string
	ByHand                                 bool     // people wrote something down about it; else it is known by imported texts alone
	People                                 []string // ids
	Cites                                  Cites
}

// Held reports that the call took place by both sides' accounts.
func (c Call) Held() bool { return c.Status == "held" }

const (
	callColumns = `SELECT c.id, c.date, coalesce(c.until, ''), c.precision, coalesce(c.moscow_date, ''), c.title, c.status,
  c.kind, coalesce(c.one_on_one, 0), c.confidence, coalesce(c.note, ''), c.source, c.also, EXISTS (SELECT 1 FROM hand h WHERE h.call = c.id), `
	callPeople = `coalesce((SELECT group_concat(k.person, ' ') FROM call_people k WHERE k.call = c.id), '')`
	noPeople   = `''`
)

// calls runs a query for calls. The people of a call stand in the order of the table of people.
func (c *Corpus) calls(ctx context.Context, rest string, args []any) ([]Call, error) {
	calls, err := all(ctx, c, callColumns+callPeople+rest, args, scanCall)
	place := c.names().personAt
	for _, call := range calls {
		slices.SortFunc(call.People, func(a, b string) int { return cmp.Or(place[a]-place[b], strings.Compare(a, b)) })
	}
	return calls, err
}

func scanCall(r *sql.Rows, c *Call) error {
	var source, people string
	var also sql.NullString
	err := r.Scan(&c.ID, &c.Date, &c.Until, &c.Precision, &c.MoscowDate, &c.Title, &c.Status, &c.Kind, &c.OneOnOne,
		&c.Confidence, &c.Note, &source, &also, &c.ByHand, &people)
	c.Cites, c.People = cites(source, also), strings.Fields(people)
	return err
}

// maxSorted is how many calls are read whole at most after they are found.
const maxSorted = 200

// Calls returns calls in order of date.
func (c *Corpus) Calls(ctx context.Context, f CallFilter) (_ []Call, err error) {
	defer wrap(&err, "Calls(%+v)", f)
	if f.Hand && f.Calls == nil && f.Imported != [2]int64{} {
		f.Calls, err = all(ctx, c, "SELECT DISTINCT e.call FROM hand h CROSS JOIN entries e ON e.call = h.call WHERE +e.entry BETWEEN ? AND ?", []any{f.Imported[0], f.Imported[1]},
			func(r *sql.Rows, id *string) error { return r.Scan(id) })
		if err != nil || f.Calls == nil {
			return nil, err
		}
		f.Imported = [2]int64{}
	}
	if f.Hand && f.Imported == [2]int64{} {
		return c.handCalls(ctx, f)
	}
	f.coupled()
	if err := c.inYears(ctx, &f); err != nil {
		return nil, err
	}
	var out []Call
	branches := f.branches()
	if len(branches) == 1 && f.Imported != [2]int64{} && f.Limit > 0 && f.Limit < maxSorted { // only those that are shown are read whole
		text, args := f.order(branches[0])
		ids, err := all(ctx, c, "SELECT c.id"+text, args, func(r *sql.Rows, id *string) error { return r.Scan(id) })
		if err != nil {
			return nil, err
		}
		f = CallFilter{Calls: append([]string{}, ids...), NoPeople: f.NoPeople, Newest: f.Newest}
		branches = f.branches()
	}
	for _, b := range branches {
		text, args := f.order(b)
		var some []Call
		if f.NoPeople {
			some, err = all(ctx, c, callColumns+noPeople+text, args, scanCall)
		} else {
			some, err = c.calls(ctx, text, args)
		}
		if err != nil {
			return nil, err
		}
		out = append(out, some...)
	}
	if len(branches) > 1 {
		slices.SortFunc(out, func(a, b Call) int {
			d := cmp.Or(strings.Compare(a.Date, b.Date), strings.Compare(a.ID, b.ID))
			if f.Newest {
				return -d
			}
			return d
		})
	}
	if f.Limit > 0 {
		out = out[:min(len(out), f.Limit)]
	}
	return out, nil
}

// CountCalls counts the calls that a filter chooses: those that took place, and those that were claimed. The filter's
// After, Limit and Calls do not count.
func (c *Corpus) CountCalls(ctx context.Context, f CallFilter) (held, claimed int, err error) {
	defer wrap(&err, "CountCalls(%+v)", f)
	f.After, f.Limit, f.Calls = "", 0, nil
	byHand := f
	byHand.Hand = true
	calls, err := c.Calls(ctx, byHand)
	if err != nil {
		return 0, 0, err
	}
	for _, call := range calls {
		if call.Held() {
			held++
		} else {
			claimed++
		}
	}
	if f.Hand {
		return held, claimed, nil
	}
	f.coupled()
	texts, err := c.countTexts(ctx, f)
	return held + texts, claimed, err
}

// countTexts counts the calls that are known by imported texts alone.
func (c *Corpus) countTexts(ctx context.Context, f CallFilter) (n int, err error) {
	if f.Imported == [2]int64{} && f.MonthDay == "" {
		if f.Person != "" && f.Since == "" && f.Until == "" {
			sums, err := c.sums(ctx, tallyWith, f.Person, "", "")
			return sums[0], err
		}
		if f.Person == "" {
			sums, err := c.sums(ctx, tallyCalls, "", f.Since, f.Until)
			if err != nil || f.Since == "" {
				return sums[0], err
			}
			n, err := c.count(ctx, "SELECT count(*) FROM calls c INDEXED BY calls_moscow WHERE c.date >= ? AND c.date < ? AND c.moscow_date IS NOT NULL AND +c.moscow_date >= ? AND c.id NOT IN (SELECT call FROM hand)",
				shifted(f.Since, -1), f.Since, f.Since)
			return sums[0] + n, err
		}
	}
	if f.Imported != [2]int64{} && f.Person == "" && f.MonthDay == "" && f.Since == "" && f.Until == "" && !f.Held {
		return c.count(ctx, "SELECT count(DISTINCT call) FROM entries WHERE entry BETWEEN ? AND ? AND call NOT IN (SELECT call FROM hand)", f.Imported[0], f.Imported[1])
	}
	if err := c.inYears(ctx, &f); err != nil {
		return 0, err
	}
	branches := f.branches()
	switch {
	case f.Imported != [2]int64{}:
	case f.MonthDay == "": // of a person
		sums, err := c.sums(ctx, tallyWith, f.Person, f.Since, f.Until)
		if err != nil {
			return 0, err
		}
		n, branches = sums[0], branches[1:]
	case f.Person == "" && f.Since == "" && f.Until == "": // of a day of any year
		sums, err := c.sums(ctx, tallyDay, f.MonthDay, "", "")
		if err != nil {
			return 0, err
		}
		n, branches = sums[0], branches[1:]
	}
	for _, b := range branches {
		some, err := c.count(ctx, "SELECT count(*) FROM "+b.from+" WHERE "+b.where+" AND c.id NOT IN (SELECT call FROM hand)", b.args...)
		if err != nil {
			return 0, err
		}
		n += some
	}
	return n, nil
}

// Touched are the calls that log entries touched, from one to another.
func (c *Corpus) Touched(ctx context.Context, entries [2]int64) (_ []string, err error) {
	defer wrap(&err, "Touched(%d)", entries)
	return all(ctx, c, "SELECT DISTINCT call FROM entries WHERE entry BETWEEN ? AND ?", []any{entries[0], entries[1]}, func(r *sql.Rows, id *string) error { return r.Scan(id) })
}

// HasCall reports that there is a call with that id.
func (c *Corpus) HasCall(ctx context.Context, id string) bool {
	n, err := c.count(ctx, "SELECT count(*) FROM calls WHERE id = ?", id)
	return err == nil && n > 0
}

// CallIDs are ids that begin with a prefix, in order, at most n.
func (c *Corpus) CallIDs(ctx context.Context, prefix string, n int) (_ []string, err error) {
	defer wrap(&err, "CallIDs(%q)", prefix)
	return all(ctx, c, "SELECT id FROM calls WHERE id >= ? AND id < ? ORDER BY id LIMIT ? + 0", []any{prefix, prefix + "\U0010ffff", n},
		func(r *sql.Rows, id *string) error { return r.Scan(id) })
}

// Call returns one call, or ErrNotFound.
func (c *Corpus) Call(ctx context.Context, id string) (_ Call, err error) {
	defer wrap(&err, "Call(%q)", id)
	calls, err := c.calls(ctx, " FROM calls c WHERE c.id = ?", []any{id})
	if err == nil && len(calls) == 0 {
		err = ErrNotFound
	}
	if err != nil {
		return Call{}, err
	}
	return calls[0], nil
}

// Nearest returns the last call before and the first call after a date; nil where there is none.
func (c *Corpus) Nearest(ctx context.Context, date string) (before, after *Call, err error) {
	defer wrap(&err, "Nearest(%q)", date)
	for _, q := range []struct {
		text string
		to   **Call
	}{
		{" FROM calls c WHERE c.date < ? AND c.status = 'held' ORDER BY c.date DESC, c.id DESC LIMIT 1", &before},
		{" FROM calls c WHERE c.date > ? AND c.status = 'held' ORDER BY c.date, c.id LIMIT 1", &after},
	} {
		calls, err := c.calls(ctx, q.text, []any{date})
		if err != nil {
			return nil, nil, err
		}
		if len(calls) > 0 {
			*q.to = &calls[0]
		}
	}
	return before, after, nil
}

// Edge returns the first or the last call that took place.
func (c *Corpus) Edge(ctx context.Context, last bool) (_ Call, err error) {
	defer wrap(&err, "Edge(%v)", last)
	order := " FROM calls c INDEXED BY calls_order WHERE c.status = 'held' ORDER BY c.date, c.id LIMIT 1"
	if last {
		order = " FROM calls c INDEXED BY calls_order WHERE c.status = 'held' ORDER BY c.date DESC, c.id DESC LIMIT 1"
	}
	calls, err := c.calls(ctx, order, nil)
	if err == nil && len(calls) == 0 {
		err = ErrNotFound
	}
	if err != nil {
		return Call{}, err
	}
	return calls[0], nil
}

// Source is where a fact comes from.
type Source struct {
	ID, Outlet, Kind, Author, Title, Published, URL, Seed, Note string
}

// Source returns a source by its id, or ErrNotFound. Sources that were read once are kept.
func (c *Corpus) Source(ctx context.Context, id string) (s Source, err error) {
	now := c.now.Load()
	if kept, ok := now.sources.load(id); ok {
		return kept, nil
	}
	defer wrap(&err, "Source(%q)", id)
	err = c.row(ctx, `SELECT id, outlet, kind, coalesce(author, ''), coalesce(title, ''), coalesce(published, ''),
  coalesce(url, ''), coalesce(seed, ''), coalesce(note, '') FROM sources WHERE id = ?`, []any{id},
		&s.ID, &s.Outlet, &s.Kind, &s.Author, &s.Title, &s.Published, &s.URL, &s.Seed, &s.Note)
	if errors.Is(err, sql.ErrNoRows) {
		err = ErrNotFound
	}
	if err == nil {
		now.sources.store(id, s)
	}
	return s, err
}
