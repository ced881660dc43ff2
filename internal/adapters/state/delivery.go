package state

import (
	"cmp"
	"context"
	"database/sql"
	"fmt"
	"slices"
	"strings"
	"time"

	"readoutbot/internal/commands/digest"
)

// States of a delivery.
const (
	Claimed = digest.Claimed
	Sent    = digest.Sent
	Unknown = digest.Unknown
	Skipped = digest.Skipped
	Failed  = digest.Failed
)

// Delivery is what became of one slot of a subscription.
type Delivery = digest.Delivery

// columns are those of a delivery, as scanDelivery takes them.
const columns = "subscription, slot, state, owner, lease, attempt, part, sending, refs, note, at, settled"

func scanDelivery(r *sql.Rows, d *Delivery) error {
	var lease, sending, at, settled int64
	var refs string
	err := r.Scan(&d.Subscription, &d.Slot, &d.State, &d.Owner, &lease, &d.Attempt, &d.Part, &sending, &refs, &d.Note, &at, &settled)
	d.Lease, d.InFlight, d.At, d.Settled = moment(lease), sending == 1, moment(at), moment(settled)
	if refs != "" {
		d.Refs = strings.Split(strings.TrimSuffix(refs, "\n"), "\n")
	}
	return err
}

// Claim takes a slot of a subscription for a time, and reports whether it was won: it was never claimed, and the
// subscription is enabled; or its lease is over, and it is resumed. Of all that claim at once, one wins. The delivery is
// as it stands after that, also when another has it or it is settled; it is zero when there is none to have.
//
// Slots are texts of the caller's choice. Those of one subscription sort by bytes in the order of their time, as
// "2026-11-22T08:30Z" does. An owner is a process: its name is used by no other that runs at the same time. The note is
// kept with the first claim, until the delivery is settled with another.
func (s *Store) Claim(ctx context.Context, owner string, subscription int64, slot, note string, lease time.Duration) (won bool, d Delivery, err error) {
	defer wrap(&err, "claim a delivery")
	now := s.now()
	until := now + lease.Milliseconds()
	err = s.change(ctx, func(tx *sql.Tx) error {
		n, err := exec(ctx, tx, `INSERT INTO deliveries (`+columns+`)
			SELECT id, $2, 'claimed', $3, $4, 1, 0, 0, '', $6, $5, 0 FROM subscriptions WHERE id = $1 AND enabled = 1
			ON CONFLICT (subscription, slot) DO NOTHING`, subscription, slot, owner, until, now, note)
		if err == nil && n == 0 {
			n, err = exec(ctx, tx, `UPDATE deliveries SET owner = $3, lease = $4, attempt = attempt + 1
				WHERE subscription = $1 AND slot = $2 AND state = 'claimed' AND lease <= $5`, subscription, slot, owner, until, now)
		}
		if err != nil {
			return err
		}
		won = n > 0
		d, err = delivery(ctx, tx, subscription, slot)
		return err
	})
	if err != nil {
		return false, Delivery{}, err
	}
	return won, d, nil
}

// delivery reads one; it is zero when there is none.
func delivery(ctx context.Context, r runner, subscription int64, slot string) (Delivery, error) {
	found, err := all(ctx, r, "SELECT "+columns+" FROM deliveries WHERE subscription = $1 AND slot = $2", []any{subscription, slot}, scanDelivery)
	if err != nil || len(found) == 0 {
		return Delivery{}, err
	}
	return found[0], nil
}

// Stuck takes deliveries whose lease is over, the longest over first, at most limit, and returns them as Claim does those
// that are won, in order of their slots. Of several that ask at once, each delivery goes to one. Those of disabled
// subscriptions are among them. Those that the owner has in its hands stay there, also when their lease is over.
func (s *Store) Stuck(ctx context.Context, owner string, lease time.Duration, limit int, hands ...Delivery) (them []Delivery, err error) {
	defer wrap(&err, "take stuck deliveries")
	if limit <= 0 {
		return nil, nil
	}
	now := s.now()
	var is int // most often there is none: to find that out keeps nobody from writing
	if found, err := one(ctx, s.r, "SELECT 1 FROM deliveries WHERE state = 'claimed' AND lease <= $1 LIMIT 1", []any{now}, &is); err != nil || !found {
		return nil, err
	}
	args := []any{owner, now + lease.Milliseconds(), now, limit}
	var but strings.Builder
	for _, d := range hands {
		fmt.Fprintf(&but, " AND NOT (owner = $1 AND subscription = $%d AND slot = $%d AND attempt = $%d)", len(args)+1, len(args)+2, len(args)+3)
		args = append(args, d.Subscription, d.Slot, d.Attempt)
	}
	err = s.change(ctx, func(tx *sql.Tx) (err error) {
		them, err = all(ctx, tx, `WITH due AS MATERIALIZED (SELECT subscription, slot FROM deliveries WHERE state = 'claimed' AND lease <= $3`+but.String()+`
				ORDER BY lease, subscription, slot LIMIT $4`+s.dialect.skip+`)
			UPDATE deliveries SET owner = $1, lease = $2, attempt = attempt + 1
			WHERE (subscription, slot) IN (SELECT subscription, slot FROM due) RETURNING `+columns,
			args, scanDelivery)
		return err
	})
	if err != nil {
		return nil, err
	}
	slices.SortFunc(them, func(a, b Delivery) int {
		return cmp.Or(strings.Compare(a.Slot, b.Slot), cmp.Compare(a.Subscription, b.Subscription))
	})
	return them, nil
}

// Release ends the leases of an owner, so that what it had can be claimed at once, and returns how many. It is for the
// start of a process that knows its namesake to be dead.
func (s *Store) Release(ctx context.Context, owner string) (n int64, err error) {
	defer wrap(&err, "release claims")
	err = s.change(ctx, func(tx *sql.Tx) (err error) {
		n, err = exec(ctx, tx, "UPDATE deliveries SET lease = 0 WHERE state = 'claimed' AND owner = $1 AND lease > 0", owner)
		return err
	})
	return n, err
}

// Extend makes a claim last for a time from now. A shorter lease gives a delivery back for later: whoever asks for stuck
// ones after that has it. It fails with ErrLost when the claim is not held.
func (s *Store) Extend(ctx context.Context, d Delivery, lease time.Duration) (err error) {
	defer wrap(&err, "extend a claim")
	return s.held(ctx, d, nil, "UPDATE deliveries SET lease = $5 WHERE "+claim, s.now()+lease.Milliseconds())
}

// Sending records that a part is about to be sent, and makes the claim last for a time from now. It fails with ErrLost when the claim is not held or the part is not
// the next: then it must not be sent.
func (s *Store) Sending(ctx context.Context, d Delivery, part int, lease time.Duration) (err error) {
	defer wrap(&err, "record a sending")
	return s.held(ctx, d, nil, "UPDATE deliveries SET sending = 1, lease = $6 WHERE part = $5 AND "+claim, part, s.now()+lease.Milliseconds())
}

// Unsent records that a part is not out, though it was about to be sent. It fails with ErrLost when the claim is not held
// or the part is not the next.
func (s *Store) Unsent(ctx context.Context, d Delivery, part int) (err error) {
	defer wrap(&err, "record what was not sent")
	return s.held(ctx, d, nil, "UPDATE deliveries SET sending = 0 WHERE part = $5 AND "+claim, part)
}

// Progress records that a part is out and what the platform calls its message. To record it again changes nothing. It
// fails with ErrLost when the claim is not held or the part is not the next.
func (s *Store) Progress(ctx context.Context, d Delivery, part int, ref string) (err error) {
	defer wrap(&err, "record a part")
	ref = strings.ReplaceAll(ref, "\n", " ")
	same := func(is Delivery) bool { return part >= 0 && part < len(is.Refs) && is.Refs[part] == ref }
	return s.held(ctx, d, same, "UPDATE deliveries SET part = part + 1, sending = 0, refs = refs || $6 WHERE part = $5 AND "+claim, part, ref+"\n")
}

// claim is the proof of a claim, in the first four parameters.
const claim = "subscription = $1 AND slot = $2 AND owner = $3 AND attempt = $4 AND state = 'claimed'"

// held runs a change of a delivery by the one who has claimed it, with parameters from the fifth on. Where nothing was
// changed, done tells whether it had been before; nil is no.
func (s *Store) held(ctx context.Context, d Delivery, done func(Delivery) bool, text string, args ...any) error {
	return s.change(ctx, func(tx *sql.Tx) error {
		n, err := exec(ctx, tx, text, append([]any{d.Subscription, d.Slot, d.Owner, d.Attempt}, args...)...)
		if err != nil || n > 0 {
			return err
		}
		is, err := delivery(ctx, tx, d.Subscription, d.Slot)
		if err != nil {
			return err
		}
		if done != nil && is.Owner == d.Owner && is.Attempt == d.Attempt && done(is) {
			return nil
		}
		return ErrLost
	})
}

// Settle ends a delivery: Sent, Unknown, Skipped or Failed, with a note for its owner. A cursor, which is
// a number, becomes the subscription's in the same transaction if it is greater than what that has; "" moves nothing. What is Unknown can be settled once more, by the one who settled it. To
// settle it again the same changes nothing. It fails with ErrLost when the claim is not held.
func (s *Store) Settle(ctx context.Context, d Delivery, state, note, cursor string) (err error) {
	defer wrap(&err, "settle a delivery")
	if !slices.Contains([]string{Sent, Unknown, Skipped, Failed}, state) {
		return fmt.Errorf("a delivery is not settled as %q", state)
	}
	now := s.now()
	return s.change(ctx, func(tx *sql.Tx) error {
		n, err := exec(ctx, tx, `UPDATE deliveries SET state = $5, note = $6, settled = $7
			WHERE subscription = $1 AND slot = $2 AND owner = $3 AND attempt = $4 AND state IN ('claimed', 'unknown') AND state <> $5`,
			d.Subscription, d.Slot, d.Owner, d.Attempt, state, note, now)
		if err != nil {
			return err
		}
		if n == 0 {
			is, err := delivery(ctx, tx, d.Subscription, d.Slot)
			if err == nil && (is.State != state || is.Owner != d.Owner || is.Attempt != d.Attempt) {
				err = ErrLost
			}
			return err
		}
		if cursor != "" {
			_, err = exec(ctx, tx, "UPDATE subscriptions SET position = $2 WHERE id = $1 AND (length(position), position) < (length($2), $2)", d.Subscription, cursor)
		}
		return err
	})
}

// Deliveries are those of a subscription, newest slot first, at most limit.
func (s *Store) Deliveries(ctx context.Context, subscription int64, limit int) (them []Delivery, err error) {
	defer wrap(&err, "read deliveries")
	if limit <= 0 {
		return nil, nil
	}
	return all(ctx, s.r, "SELECT "+columns+" FROM deliveries WHERE subscription = $1 ORDER BY slot DESC LIMIT $2", []any{subscription, limit}, scanDelivery)
}

// Counts are the numbers of all deliveries by state.
func (s *Store) Counts(ctx context.Context) (by map[string]int, err error) {
	defer wrap(&err, "count deliveries")
	type count struct {
		state string
		n     int
	}
	found, err := all(ctx, s.r, "SELECT state, count(*) FROM deliveries GROUP BY state", nil,
		func(r *sql.Rows, c *count) error { return r.Scan(&c.state, &c.n) })
	by = map[string]int{}
	for _, c := range found {
		by[c.state] = c.n
	}
	return by, err
}
