package digest

import (
	"context"
	"fmt"
	"strconv"
	"strings"
	"time"
)

// alert tells a chat what its watches have found up to an entry, unless it is quiet there: then it is asked again every
// minute.
func (r *runner) alert(ctx context.Context, u Subscription, newest int64) {
	slot, p, err := r.planAlert(ctx, &u, newest)
	switch {
	case err != nil:
		r.trouble(u, "alerts", err)
		return
	case slot == "" || ctx.Err() != nil:
		return
	case len(p.Lines) == 0 && newest-number(u.Cursor) < mostNews:
		r.mu.Lock()
		r.told[u.ID] = newest
		r.mu.Unlock()
		return
	}
	won, d, err := r.Store.Claim(ctx, r.Owner, u.ID, slot, p.note(), r.brief())
	if err != nil {
		r.trouble(u, slot, err)
		return
	}
	if won {
		r.deliver(ctx, u, d)
	}
}

// planAlert is what a chat's alerts say, and in which slot; "" is for now in none. The subscription is read anew, after its
// deliveries: whatever has moved its cursor is among them, so the slot is one that nobody has told.
func (r *runner) planAlert(ctx context.Context, u *Subscription, newest int64) (slot string, p plan, err error) {
	set, err := r.Store.Settings(ctx, u.Realm, u.Room)
	if err != nil || quietAt(set, r.now()) {
		return "", p, err
	}
	last, err := r.Store.Deliveries(ctx, u.ID, lookBack)
	if err != nil || len(last) > 0 && last[0].State == Claimed {
		return "", p, err
	}
	now, found, err := r.Store.Subscription(ctx, u.ID)
	if err != nil || !found || !now.Enabled || newest <= number(now.Cursor) {
		return "", p, err
	}
	*u = now
	chat, err := r.Store.Subscriptions(ctx, u.Realm, u.Room)
	if err != nil {
		return "", p, err
	}
	zone, ok, err := ParseZone(set[setZone])
	if !ok || err != nil {
		zone = time.UTC
	}
	p = r.planAlerts(ctx, chat, *u, newest)
	p.Doubt, p.Cut = doubt(last, zone)
	return alertSlot(number(u.Cursor), last), p, nil
}

// alertSlot is the slot of an alert about what came after a cursor. It sorts behind those before, the newest first, also
// where one was settled without moving the cursor.
func alertSlot(cursor int64, before []Delivery) string {
	slot := fmt.Sprintf("after %012d", cursor)
	if len(before) == 0 || before[0].Slot < slot {
		return slot
	}
	stem, count, _ := strings.Cut(strings.TrimPrefix(before[0].Slot, "after "), " ")
	n, err := strconv.Atoi(count)
	if err != nil {
		n = 0
	}
	return fmt.Sprintf("after %s %06d", stem, n+1)
}

// doubt is when an earlier delivery was due of which the chat may lack something that no other tells, the newest first; cut
// says that it is certain. It is "" where there is none.
func doubt(before []Delivery, zone *time.Location) (when string, cut bool) {
	for _, l := range before {
		if l.State == Skipped {
			continue
		}
		at := slotTime(l.Slot)
		alert := at.IsZero()
		if alert {
			at = l.At
		}
		if cut = l.State == Failed && (alert || l.Part > 0); cut || l.State == Unknown {
			return local(at, zone), cut
		}
		break
	}
	return "", false
}

// isQuiet tells that alerts of a chat wait now.
func (r *runner) isQuiet(ctx context.Context, u Subscription) (bool, error) {
	set, err := r.Store.Settings(ctx, u.Realm, u.Room)
	return quietAt(set, r.now()), err
}

func quietAt(set map[string]string, now time.Time) bool {
	q, _, err := ParseQuiet(set[setQuiet], time.UTC)
	return err == nil && q.In(now)
}

// untold is the cursor of a delivery that is never posted: what its alert would have told is not told later.
func untold(u Subscription, d Delivery) string {
	if p, err := planOf(d.Note); err == nil && u.Kind == Alerts {
		return p.Cursor
	}
	return ""
}
