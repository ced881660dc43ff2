package corpus

import (
	"context"
	"database/sql"
	"slices"
)

// NearestWith returns the last call before and the first call after a date in which all of some people took part, at most
// two are asked for; nil where there is none.
func (c *Corpus) NearestWith(ctx context.Context, date string, people []string) (before, after *Call, err error) {
	defer wrap(&err, "NearestWith(%q, %q)", date, people)
	f := CallFilter{Held: true, Within: true, Limit: 1}
	if len(people) > 0 {
		f.Person = people[0]
	}
	if len(people) > 1 {
		f.With = people[1]
	}
	earlier, later := f, f
	earlier.Until, earlier.Newest = shifted(date, -1), true
	later.Since = shifted(date, 1)
	for _, q := range []struct {
		f  CallFilter
		to **Call
	}{{earlier, &before}, {later, &after}} {
		calls, err := c.Calls(ctx, q.f)
		if err != nil {
			return nil, nil, err
		}
		if len(calls) > 0 {
			*q.to = &calls[0]
		}
	}
	return before, after, nil
}

// maxNear is how many calls about a day are returned at most.
const maxNear = 20

// PublishedOn returns calls of other days, known by imported texts alone, of which a statement was published on a day.
func (c *Corpus) PublishedOn(ctx context.Context, day string) (_ []Call, err error) {
	defer wrap(&err, "PublishedOn(%q)", day)
	ids, err := all(ctx, c, `SELECT DISTINCT c.id FROM calls c CROSS JOIN readouts r ON r.call = c.id
WHERE c.date BETWEEN ? AND ? AND c.date <> ? AND substr(r.published, 1, 10) = ? AND c.id NOT IN (SELECT call FROM hand) ORDER BY c.date, c.id LIMIT ? + 0`,
		[]any{shifted(day, -3), shifted(day, 1), day, day, maxNear}, scanID)
	if err != nil || len(ids) == 0 {
		return nil, err
	}
	return c.Calls(ctx, CallFilter{Calls: ids})
}

// Apart returns the call, other than a given one, with a statement of a side within a day of it on somebody with whom the side
// spoke in the given call: of several the one that shares most people, "" if there is none.
func (c *Corpus) Apart(ctx context.Context, call Call, side string) (_ string, err error) {
	defer wrap(&err, "Apart(%q, %q)", call.ID, side)
	ids := []string{}
	for _, person := range call.People[:min(len(call.People), maxNear)] {
		if o := c.SideOf(person, call.Date); o != "" && c.Side(o).Country == c.Side(side).Country {
			continue
		}
		some, err := all(ctx, c, `SELECT DISTINCT w.call FROM parties w CROSS JOIN readouts r ON r.call = w.call
WHERE w.person = ? AND w.date BETWEEN ? AND ? AND w.call <> ? AND r.side = ? AND r.form <> 'none' LIMIT ? + 0`,
			[]any{person, shifted(call.Date, -1), shifted(call.Date, 1), call.ID, side, maxNear}, scanID)
		if err != nil {
			return "", err
		}
		ids = append(ids, some...)
	}
	if len(ids) == 0 {
		return "", nil
	}
	calls, err := c.Calls(ctx, CallFilter{Calls: ids, Held: true})
	best, most := "", 0
	for _, other := range calls {
		shared := 0
		for _, p := range other.People {
			if slices.Contains(call.People, p) {
				shared++
			}
		}
		if shared > most {
			best, most = other.ID, shared
		}
	}
	return best, err
}

func scanID(r *sql.Rows, id *string) error { return r.Scan(id) }

// Tongues returns how many imported texts have the commonest word of English, and how many that of Russian: nearly all that are
// in the one or in the other.
func (c *Corpus) Tongues(ctx context.Context) (english, russian int, err error) {
	defer wrap(&err, "Tongues")
	if english, err = c.count(ctx, "SELECT coalesce(sum(docs), 0) FROM terms WHERE term = ?", "the"); err == nil {
		russian, err = c.count(ctx, "SELECT coalesce(sum(docs), 0) FROM terms WHERE term = ?", "в")
	}
	return english, russian, err
}
