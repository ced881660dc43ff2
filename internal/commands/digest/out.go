package digest

import (
	"context"
	"errors"
	"fmt"
	"time"

	"readoutbot/internal/commands/reply"
)

// settling is how long a message that may be on its way is waited for before it is looked for.
const settling = 3 * time.Second

// out is a delivery on its way.
type out struct {
	*runner
	d     Delivery
	p     plan
	m     Message
	start time.Time
	moved bool
	tried bool

	taking chan struct{} // holds one while the claim is extended, or a part is begun: the one does not undo the other
	begun  bool          // a part is on its way
	unsaid error         // why the last part could not be recorded, so that it was not sent
	blind  bool          // a part is out, and could not be recorded
}

// post posts the parts that are not out, and settles.
func (o *out) post(ctx context.Context, u Subscription, until time.Time) {
	room := o.Rooms[u.Realm]
	for {
		if o.d.InFlight && !o.resolve(ctx, room, until) {
			return
		}
		late := !until.After(o.now())
		switch {
		case late && (o.tried || o.d.Part == 0):
			o.end(ctx, o.d, Failed, "it could not be posted in time", o.cursor(), o.start)
			return
		case o.d.Part == 0 && o.p.Empty == emptySkip && o.m.Doc.Outcome == reply.Nothing:
			o.end(ctx, o.d, Skipped, "there was nothing to say", o.p.Cursor, o.start)
			return
		}
		o.tried = true
		o.m.From = o.d.Part
		err := o.send(ctx, room, until)
		switch {
		case err == nil:
			o.end(ctx, o.d, Sent, "", o.p.Cursor, o.start)
			return
		case errors.Is(err, ErrLost):
			o.log().Warn("a delivery is somebody else's now", "delivery", key(o.d))
			return
		case o.blind: // a part is out and that is not recorded: it is found out when the lease is over
			return
		case ctx.Err() != nil: // what is in flight is found out at the next start
			o.back(o.d)
			return
		case errors.As(err, new(*Unclear)):
			o.d.InFlight = true
		case !o.follow(ctx, &u, err):
			o.giveBack(ctx, u, err, until)
			return
		}
	}
}

// follow notes that a room has another id, once, and reports that it did.
func (o *out) follow(ctx context.Context, u *Subscription, err error) bool {
	var moved *Moved
	if !errors.As(err, &moved) || o.moved {
		return false
	}
	if err := o.Store.Moved(ctx, u.Realm, u.Room, moved.To); err != nil {
		o.log().Error("that a room has another id cannot be noted", "delivery", key(o.d), "error", err)
		return false
	}
	u.Room, o.m.In.Room, o.moved = moved.To, moved.To, true
	return true
}

// giveBack is for a part that is known not to be out: it is tried later, if that may help, or the delivery ends.
func (o *out) giveBack(ctx context.Context, u Subscription, err error, until time.Time) {
	var gone *Gone
	var wait *Later
	switch {
	case errors.As(err, &gone):
		o.end(ctx, o.d, Failed, "the bot cannot write there", o.cursor(), o.start)
		o.giveUp(ctx, u, gone)
	case !until.After(o.now()):
		o.end(ctx, o.d, Failed, "it could not be posted in time", o.cursor(), o.start)
	case o.unsaid != nil:
		if err := o.Store.Extend(ctx, o.d, o.lease()); err != nil && !errors.Is(err, ErrLost) {
			o.log().Warn("a claim cannot be extended", "delivery", key(o.d), "error", err)
		}
		pause(ctx, settling)
		o.unsent(ctx)
		o.later(ctx, o.d, settling, fmt.Errorf("a part could not be recorded before it is sent: %w", o.unsaid))
	case errors.As(err, &wait):
		o.unsent(ctx)
		o.later(ctx, o.d, wait.after(o.d), wait.Err)
	case errors.As(err, new(*Moved)):
		o.unsent(ctx)
		o.later(ctx, o.d, again, err)
	default:
		o.log().Error("a delivery was refused", "delivery", key(o.d), "error", err)
		o.end(ctx, o.d, Failed, "it was refused", o.cursor(), o.start)
	}
}

// unsent records that the part in hand is not out.
func (o *out) unsent(ctx context.Context) {
	if err := o.Store.Unsent(ctx, o.d, o.d.Part); err != nil && !errors.Is(err, ErrLost) {
		o.log().Error("that a part is not posted cannot be recorded: it will be looked for", "delivery", key(o.d), "error", err)
	}
}

// after is how long to wait: as long as the platform says, else longer every time.
func (e *Later) after(d Delivery) time.Duration {
	if e.After > 0 {
		return e.After
	}
	return min(again<<min(d.Attempt-1, 5), 30*time.Minute)
}

// cursor is up to where the chat is told by a delivery that did not arrive whole: a digest of which nothing is out is
// told by the next one.
func (o *out) cursor() string {
	if o.d.Part == 0 && slotTime(o.d.Slot) != (time.Time{}) {
		return ""
	}
	return o.p.Cursor
}

// resolve finds out whether the part in flight is out. It reports whether the delivery can go on; where nobody can tell,
// or nobody could until it is too late, it is settled as unknown: what may be out is not posted again.
func (o *out) resolve(ctx context.Context, room Room, until time.Time) bool {
	pause(ctx, settling)
	m := o.m
	m.From = o.d.Part
	parts, known, err := room.Posted(ctx, m)
	if err != nil {
		switch {
		case ctx.Err() != nil:
			o.back(o.d)
		case !until.After(o.now()):
			o.log().Error("what is posted cannot be found out", "delivery", key(o.d), "error", err)
			o.end(ctx, o.d, Unknown, "it cannot be found out whether it arrived", o.p.Cursor, o.start)
		default:
			o.later(ctx, o.d, again, fmt.Errorf("find out what is posted: %w", err))
		}
		return false
	}
	if !known {
		o.end(ctx, o.d, Unknown, "a connection broke off while it was posted", o.p.Cursor, o.start)
		return false
	}
	is := map[int]bool{}
	for _, p := range parts {
		is[p] = true
	}
	for is[o.d.Part] {
		if err := o.sent(ctx, o.d.Part, ""); err != nil {
			return false
		}
	}
	o.d.InFlight = false
	return true
}

// send posts once, and keeps the claim while it does.
func (o *out) send(ctx context.Context, room Room, until time.Time) error {
	post, cancel := context.WithTimeout(ctx, max(until.Sub(o.now()), onTime))
	defer cancel()
	o.began(false)
	kept, d := make(chan struct{}), o.d
	go func() {
		defer close(kept)
		o.keep(post, d, cancel)
	}()
	m := o.m
	m.Sending = func(part int) error {
		defer o.takes()()
		o.begun = true
		o.unsaid = o.Store.Sending(post, o.d, part, o.lease())
		return o.unsaid
	}
	m.Unsent = func(part int) error {
		err := o.Store.Unsent(post, o.d, part)
		o.began(err != nil)
		return err
	}
	m.Sent = func(part int, ref string) error {
		err := o.sent(ctx, part, ref)
		o.blind = err != nil
		o.began(o.blind)
		return err
	}
	err := room.Post(post, m)
	cancel()
	<-kept
	return err
}

// sent records that a part is out. That it is out is known nowhere else, so it insists.
func (o *out) sent(ctx context.Context, part int, ref string) error {
	var err error
	for try := range takeTurns {
		if err = o.Store.Progress(context.WithoutCancel(ctx), o.d, part, ref); err == nil {
			o.d.Part = part + 1
			return nil
		}
		if errors.Is(err, ErrLost) || ctx.Err() != nil {
			break
		}
		o.log().Error("a part that is posted cannot be recorded: trying again", "delivery", key(o.d), "error", err)
		pause(ctx, min(time.Second<<min(try, 4), o.lease()/4))
	}
	return err
}

// takes waits for its turn with the claim; what it returns ends that.
func (o *out) takes() (done func()) {
	o.taking <- struct{}{}
	return func() { <-o.taking }
}

// began notes whether a part is on its way.
func (o *out) began(is bool) {
	defer o.takes()()
	o.begun = is
}

// extend makes the claim last: briefly while nothing is on its way, and nobody had taken it over yet. Who did keeps it, or two
// would take it from each other.
func (o *out) extend(ctx context.Context, d Delivery) error {
	defer o.takes()()
	lease := o.lease()
	if !o.begun && d.Attempt == 1 {
		lease = o.brief()
	}
	return o.Store.Extend(ctx, d, lease)
}

// keep extends the claim until ctx is done. When it is lost, posting stops.
func (o *out) keep(ctx context.Context, d Delivery, stop func()) {
	tick := time.NewTicker(o.brief() / 3)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
			if err := o.extend(ctx, d); errors.Is(err, ErrLost) {
				stop()
				return
			}
		}
	}
}
