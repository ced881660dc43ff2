package state

import (
	"cmp"
	"context"
	"database/sql"
	"fmt"
	"slices"
	"time"
)

// inboxFor is how long the id of an update is remembered.
const inboxFor = 3 * 24 * time.Hour

// Inbox keeps updates until they are answered. All ids belong to one realm.
type Inbox struct {
	s     *Store
	realm string
}

// Inbox returns the inbox of a realm: one bot on one platform.
func (s *Store) Inbox(realm string) *Inbox { return &Inbox{s, realm} }

// Keep records updates in one transaction, durable when it returns, and returns the ids that are new, in their order.
// Ids that were kept within three days are left as they are. After an error, what Waiting has tells what was kept.
func (i *Inbox) Keep(ctx context.Context, ids []int64, bodies [][]byte) (fresh []int64, err error) {
	defer wrap(&err, "keep updates")
	if len(ids) != len(bodies) {
		return nil, fmt.Errorf("%d ids, %d bodies", len(ids), len(bodies))
	}
	if len(ids) == 0 {
		return nil, nil
	}
	i.s.sweepOften(ctx)
	now := i.s.now()
	order := ascending(ids)
	isFresh := make([]bool, len(ids))
	err = i.s.change(ctx, func(tx *sql.Tx) error {
		for _, k := range order {
			// An id that is older than that, and answered, stands only because it was not swept yet.
			n, err := exec(ctx, tx, `INSERT INTO inbox (realm, id, kept, body) VALUES ($1, $2, $3, $4)
				ON CONFLICT (realm, id) DO UPDATE SET kept = excluded.kept, body = excluded.body WHERE inbox.body IS NULL AND inbox.kept < $5`,
				i.realm, ids[k], now, solid(bodies[k]), now-inboxFor.Milliseconds())
			if err != nil {
				return err
			}
			isFresh[k] = n > 0
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	for k, id := range ids {
		if isFresh[k] {
			fresh = append(fresh, id)
		}
	}
	return fresh, nil
}

// ascending are the places of ids in their order: all who change several rows do so in one order, so that none waits for
// another that waits for it.
func ascending(ids []int64) []int {
	places := make([]int, len(ids))
	for k := range places {
		places[k] = k
	}
	slices.SortStableFunc(places, func(a, b int) int { return cmp.Compare(ids[a], ids[b]) })
	return places
}

// Waiting returns updates that are not done with ids above after, in order, at most limit.
func (i *Inbox) Waiting(ctx context.Context, after int64, limit int) (ids []int64, bodies [][]byte, err error) {
	defer wrap(&err, "read waiting updates")
	if limit <= 0 {
		return nil, nil, nil
	}
	type update struct {
		id   int64
		body []byte
	}
	found, err := all(ctx, i.s.r, "SELECT id, body FROM inbox WHERE realm = $1 AND id > $2 AND body IS NOT NULL ORDER BY id LIMIT $3",
		[]any{i.realm, after, limit}, func(r *sql.Rows, u *update) error { return r.Scan(&u.id, &u.body) })
	for _, u := range found {
		ids, bodies = append(ids, u.id), append(bodies, u.body)
	}
	return ids, bodies, err
}

// Done takes updates out: their bodies are deleted at once, their ids are remembered. Ids that do not wait are ignored.
func (i *Inbox) Done(ctx context.Context, ids ...int64) (err error) {
	defer wrap(&err, "take updates out")
	if len(ids) == 0 {
		return nil
	}
	return i.s.change(ctx, func(tx *sql.Tx) error {
		for _, k := range ascending(ids) {
			if _, err := exec(ctx, tx, "UPDATE inbox SET body = NULL WHERE realm = $1 AND id = $2 AND body IS NOT NULL", i.realm, ids[k]); err != nil {
				return err
			}
		}
		return nil
	})
}

// Last is the highest id that was kept within three days or waits, 0 if there is none. Older ones say nothing: after a
// silence of days a platform may number from anywhere, and it has long confirmed what was kept before.
func (i *Inbox) Last(ctx context.Context) (last int64, err error) {
	defer wrap(&err, "read the last update")
	_, err = one(ctx, i.s.r, "SELECT id FROM inbox WHERE realm = $1 AND (kept >= $2 OR body IS NOT NULL) ORDER BY id DESC LIMIT 1",
		[]any{i.realm, i.s.now() - inboxFor.Milliseconds()}, &last)
	return last, err
}
