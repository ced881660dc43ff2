package state

import (
	"context"
	"database/sql"
	"time"
)

// deliveriesFor is how long a settled delivery is kept.
const deliveriesFor = 90 * 24 * time.Hour

// often is how often what comes in by itself is swept.
const often = 15 * time.Minute

// Sweep deletes what is past its time and returns how many rows: ids of deliveries after an hour, ids of answered updates
// after three days, buttons 400 days after they were last shown, settled deliveries after 90 days save the last of each
// subscription. Updates that wait, subscriptions, settings, roles, the audit and the log are never swept.
func (s *Store) Sweep(ctx context.Context) (n int64, err error) {
	defer wrap(&err, "sweep")
	s.swept.Store(s.now())
	n, err = s.sweep(ctx, s.passing())
	if err != nil {
		return n, err
	}
	more, err := s.sweep(ctx, []sweep{
		{"DELETE FROM keys WHERE kept < $1", keysFor},
		{`DELETE FROM deliveries WHERE state <> 'claimed' AND settled < $1
			AND slot < (SELECT max(d.slot) FROM deliveries d WHERE d.subscription = deliveries.subscription)`, deliveriesFor},
	})
	return n + more, err
}

// sweep is a statement that deletes what is older than a time.
type sweep struct {
	text string
	kept time.Duration
}

// passing is what comes in by itself.
func (s *Store) passing() []sweep {
	return []sweep{
		{"DELETE FROM seen WHERE at < $1", seenFor},
		{"DELETE FROM inbox WHERE body IS NULL AND kept < $1", inboxFor},
	}
}

func (s *Store) sweep(ctx context.Context, what []sweep) (n int64, err error) {
	now := s.now()
	for _, w := range what {
		var rows int64
		err := s.change(ctx, func(tx *sql.Tx) (err error) {
			rows, err = exec(ctx, tx, w.text, now-w.kept.Milliseconds())
			return err
		})
		if err != nil {
			return n, err
		}
		n += rows
	}
	return n, nil
}

// sweepOften sweeps what comes in by itself, from time to time. A sweep that fails is made up for by the next.
func (s *Store) sweepOften(ctx context.Context) {
	now, last := s.now(), s.swept.Load()
	if (now-last >= often.Milliseconds() || now < last) && s.swept.CompareAndSwap(last, now) {
		_, _ = s.sweep(ctx, s.passing())
	}
}
