package corpus

import (
	"context"
	"database/sql"
	"errors"
)

// Reach is how far the corpus goes: from the first to the last day that it covers, and how many calls are known by
// imported texts alone.
type Reach struct {
	Since, Until string
	Texts        int
}

// Reach tells how far the corpus goes.
func (c *Corpus) Reach(ctx context.Context) (r Reach, err error) {
	defer wrap(&err, "Reach")
	r = Reach{Since: c.Meta("since"), Until: c.Meta("until")}
	sums, err := c.sums(ctx, tallyCalls, "", "", "")
	if r.Texts = sums[0]; err != nil || r.Texts == 0 {
		return r, err
	}
	first, err := c.Edge(ctx, false)
	if err != nil {
		return r, err
	}
	last, err := c.Edge(ctx, true)
	r.Since, r.Until = min(r.Since, first.Date), max(r.Until, last.Date)
	return r, err
}

// HoldsMeetings reports that meetings and other events that are no calls are held too.
func (c *Corpus) HoldsMeetings() bool { return c.now.Load().meetings }

// holdsMeetings looks for an event that is no call.
func (c *Corpus) holdsMeetings(ctx context.Context) (bool, error) {
	err := c.row(ctx, "SELECT 1 FROM calls WHERE kind IN ('meeting', 'statement') LIMIT 1", nil, new(int))
	if errors.Is(err, sql.ErrNoRows) {
		return false, nil
	}
	return err == nil, err
}
