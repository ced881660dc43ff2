package state

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"encoding/json"

	"readoutbot/internal/commands/digest"
)

// Subscription is a line that a chat wants answered without asking. Kind, Line, Schedule, Zone and Cursor are kept as
// they are and mean nothing here.
type Subscription = digest.Subscription

// sameness is a hash of what makes two subscriptions of one room equal.
func sameness(u Subscription) string {
	b, err := json.Marshal([]string{u.Thread, u.Kind, u.Line, u.Schedule, u.Zone})
	if err != nil {
		panic(err) // texts can be marshalled
	}
	sum := sha256.Sum256(b)
	return hex.EncodeToString(sum[:16])
}

// subscriptions is the start of every query for subscriptions.
const subscriptions = `SELECT id, realm, room, thread, kind, line, schedule, zone, person, at, enabled, reason, position,
	(SELECT coalesce(max(slot), '') FROM deliveries WHERE subscription = subscriptions.id) FROM subscriptions `

func scanSubscription(r *sql.Rows, u *Subscription) error {
	var at, enabled int64
	err := r.Scan(&u.ID, &u.Realm, &u.Room, &u.Thread, &u.Kind, &u.Line, &u.Schedule, &u.Zone, &u.By, &at, &enabled, &u.Reason, &u.Cursor, &u.Last)
	u.At, u.Enabled = moment(at), enabled == 1
	return err
}

// AddSubscription adds a subscription, enabled, and returns its id; ID, Enabled, Reason and Last are not looked at.
// Fresh is false when the room has the same one (thread, kind, line, schedule and zone) enabled: that one is left as it
// is. A disabled one is enabled again, with the new By, At and Cursor. Ids are never used twice.
func (s *Store) AddSubscription(ctx context.Context, u Subscription) (id int64, fresh bool, err error) {
	defer wrap(&err, "add a subscription")
	err = s.change(ctx, func(tx *sql.Tx) error {
		n, err := exec(ctx, tx, `INSERT INTO subscriptions (realm, room, thread, kind, line, schedule, zone, person, at, enabled, reason, position, same)
			VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 1, '', $10, $11)
			ON CONFLICT (realm, room, same) DO UPDATE SET enabled = 1, reason = '', person = excluded.person, at = excluded.at, position = excluded.position
			WHERE subscriptions.enabled = 0`,
			u.Realm, u.Room, u.Thread, u.Kind, u.Line, u.Schedule, u.Zone, u.By, u.At.UnixMilli(), u.Cursor, sameness(u))
		if err != nil {
			return err
		}
		fresh = n > 0
		_, err = one(ctx, tx, "SELECT id FROM subscriptions WHERE realm = $1 AND room = $2 AND same = $3", []any{u.Realm, u.Room, sameness(u)}, &id)
		return err
	})
	if err != nil {
		return 0, false, err
	}
	return id, fresh, nil
}

// Subscription returns a subscription and whether there is one.
func (s *Store) Subscription(ctx context.Context, id int64) (u Subscription, found bool, err error) {
	defer wrap(&err, "read a subscription")
	them, err := all(ctx, s.r, subscriptions+"WHERE id = $1", []any{id}, scanSubscription)
	if err != nil || len(them) == 0 {
		return u, false, err
	}
	return them[0], true, nil
}

// Subscriptions are all of a room and its threads, disabled ones too, in the order in which they were added.
func (s *Store) Subscriptions(ctx context.Context, realm, room string) (them []Subscription, err error) {
	defer wrap(&err, "read the subscriptions")
	return all(ctx, s.r, subscriptions+"WHERE realm = $1 AND room = $2 ORDER BY id", []any{realm, room}, scanSubscription)
}

// Enabled are enabled subscriptions of all rooms with ids above after, in order, at most limit: the next page begins
// after the last id.
func (s *Store) Enabled(ctx context.Context, after int64, limit int) (them []Subscription, err error) {
	defer wrap(&err, "read the enabled subscriptions")
	if limit <= 0 {
		return nil, nil
	}
	return all(ctx, s.r, subscriptions+"WHERE enabled = 1 AND id > $1 ORDER BY id LIMIT $2", []any{after, limit}, scanSubscription)
}

// Drop deletes a subscription of a room with its deliveries, and reports whether it was there. A delivery that is being
// sent is not stopped: what it records is then refused with ErrLost.
func (s *Store) Drop(ctx context.Context, realm, room string, id int64) (was bool, err error) {
	defer wrap(&err, "drop a subscription")
	err = s.change(ctx, func(tx *sql.Tx) error {
		n, err := exec(ctx, tx, "DELETE FROM subscriptions WHERE realm = $1 AND room = $2 AND id = $3", realm, room, id)
		was = n > 0
		return err
	})
	return was && err == nil, err
}

// Disable disables a subscription for a reason that its owner can read, and reports whether it was enabled: of several
// replicas one is told so, and tells the owner.
func (s *Store) Disable(ctx context.Context, id int64, reason string) (was bool, err error) {
	defer wrap(&err, "disable a subscription")
	err = s.change(ctx, func(tx *sql.Tx) error {
		n, err := exec(ctx, tx, "UPDATE subscriptions SET enabled = 0, reason = $2 WHERE id = $1 AND enabled = 1", id, reason)
		was = n > 0
		return err
	})
	return was && err == nil, err
}
