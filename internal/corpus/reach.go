package corpus

import (
	"context"
	"database/sql"
	"errors"
)

// Reach is how far the corpus goes: from the first to the last day that it covers, how many calls are known by imported
// texts alone, and the dates of the first and the last of these.
type Reach struct {
	Since, Until string
	Texts        int
	First, Last  string
}

// Reach tells how far the corpus goes.
func (c *Corpus) Reach(ctx context.Context) (_ Reach, err error) {
	defer wrap(&err, "Reach")
	now := c.now.Load()
	if r, ok := now.reach.load(""); ok {
		return r, nil
	}
	r := Reach{Since: c.Meta("since"), Until: c.Meta("until")}
	sums, err := c.sums(ctx, tallyCalls, "", "", "")
	if err != nil {
		return r, err
	}
	if r.Texts = sums[0]; r.Texts > 0 {
		if err := c.reachOfTexts(ctx, &r); err != nil {
			return r, err
		}
	}
	now.reach.store("", r)
	return r, nil
}

func (c *Corpus) reachOfTexts(ctx context.Context, r *Reach) error {
	first, err := c.Edge(ctx, false)
	if err != nil {
		return err
	}
	last, err := c.Edge(ctx, true)
	if err != nil {
		return err
	}
	r.Since, r.Until = min(r.Since, first.Date), max(r.Until, last.Date)
	for _, of := range []struct {
		date   *string
		newest bool
	}{{&r.First, false}, {&r.Last, true}} {
		places, err := c.listed(ctx, tallyCalls, "", 0, Page{N: 1, Newest: of.newest})
		if err != nil {
			return err
		}
		for _, p := range places {
			*of.date = p.Date
		}
	}
	return nil
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
