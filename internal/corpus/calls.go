package corpus

import (
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
	People                                 []string // ids
	Cites                                  Cites
}

// Held reports that the call took place by both sides' accounts.
func (c Call) Held() bool { return c.Status == "held" }

// CallFilter chooses calls. Empty fields choose nothing away.
type CallFilter struct {
	Since, Until string // dates, both included; a range that overlaps is chosen
	MonthDay     string // "01-28": of any year
	Person       string
	Held         bool   // only calls that took place
	After        string // only calls after the one with this id, in order of date
	Limit        int
}

func (f CallFilter) where() (string, []any) {
	var conds []string
	var args []any
	add := func(cond string, a ...any) {
		conds = append(conds, cond)
		args = append(args, a...)
	}
	if f.Since != "" {
		add("coalesce(c.until, c.moscow_date, c.date) >= ?", f.Since)
	}
	if f.Until != "" {
		add("c.date <= ?", f.Until)
	}
	if f.MonthDay != "" {
		add("c.precision = 'day' AND (substr(c.date, 6) = ? OR substr(c.moscow_date, 6) = ?)", f.MonthDay, f.MonthDay)
	}
	if f.Person != "" {
		add("EXISTS (SELECT 1 FROM call_people p WHERE p.call = c.id AND p.person = ?)", f.Person)
	}
	if f.Held {
		add("c.status = 'held'")
	}
	if f.After != "" {
		add("(c.date, c.id) > (SELECT date, id FROM calls WHERE id = ?)", f.After)
	}
	text := ""
	if len(conds) > 0 {
		text = " WHERE " + strings.Join(conds, " AND ")
	}
	text += " ORDER BY c.date, c.id"
	if f.Limit > 0 {
		text += " LIMIT ?"
		args = append(args, f.Limit)
	}
	return text, args
}

const callColumns = `SELECT c.id, c.date, coalesce(c.until, ''), c.precision, coalesce(c.moscow_date, ''), c.title, c.status,
  c.kind, coalesce(c.one_on_one, 0), c.confidence, coalesce(c.note, ''), c.source, c.also,
  coalesce((SELECT group_concat(person, ' ') FROM call_people WHERE call = c.id), '')
FROM calls c`

// calls runs a query for calls. The people of a call stand in the order of the table of people.
func (c *Corpus) calls(ctx context.Context, where string, args []any) ([]Call, error) {
	calls, err := all(ctx, c, callColumns+where, args, scanCall)
	place := func(id string) int {
		return slices.IndexFunc(c.names.people, func(p Person) bool { return p.ID == id })
	}
	for _, call := range calls {
		slices.SortFunc(call.People, func(a, b string) int { return place(a) - place(b) })
	}
	return calls, err
}

func scanCall(r *sql.Rows, c *Call) error {
	var source, people string
	var also sql.NullString
	err := r.Scan(&c.ID, &c.Date, &c.Until, &c.Precision, &c.MoscowDate, &c.Title, &c.Status, &c.Kind, &c.OneOnOne,
		&c.Confidence, &c.Note, &source, &also, &people)
	c.Cites, c.People = cites(source, also), strings.Fields(people)
	return err
}

// Calls returns calls in order of date.
func (c *Corpus) Calls(ctx context.Context, f CallFilter) (_ []Call, err error) {
	defer wrap(&err, "Calls(%+v)", f)
	where, args := f.where()
	return c.calls(ctx, where, args)
}

// Call returns one call, or ErrNotFound.
func (c *Corpus) Call(ctx context.Context, id string) (_ Call, err error) {
	defer wrap(&err, "Call(%q)", id)
	calls, err := c.calls(ctx, " WHERE c.id = ?", []any{id})
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
		{" WHERE c.date < ? AND c.status = 'held' ORDER BY c.date DESC, c.id DESC LIMIT 1", &before},
		{" WHERE c.date > ? AND c.status = 'held' ORDER BY c.date, c.id LIMIT 1", &after},
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
	order := " WHERE c.status = 'held' ORDER BY c.date, c.id LIMIT 1"
	if last {
		order = " WHERE c.status = 'held' ORDER BY c.date DESC, c.id DESC LIMIT 1"
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
	if kept, ok := c.sources.Load(id); ok {
		return kept.(Source), nil
	}
	defer wrap(&err, "Source(%q)", id)
	st, err := c.stmt(ctx, `SELECT id, outlet, kind, coalesce(author, ''), coalesce(title, ''), coalesce(published, ''),
  coalesce(url, ''), coalesce(seed, ''), coalesce(note, '') FROM sources WHERE id = ?`)
	if err != nil {
		return s, err
	}
	err = st.QueryRowContext(ctx, id).Scan(&s.ID, &s.Outlet, &s.Kind, &s.Author, &s.Title, &s.Published, &s.URL, &s.Seed, &s.Note)
	if errors.Is(err, sql.ErrNoRows) {
		err = ErrNotFound
	}
	if err == nil {
		c.sources.Store(id, s)
	}
	return s, err
}
