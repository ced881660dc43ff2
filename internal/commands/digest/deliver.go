package digest

import (
	"context"
	"errors"
	"slices"
	"strconv"
	"time"

	"readoutbot/internal/commands"
	"readoutbot/internal/commands/reply"
)

const (
	onTime    = 2 * time.Minute // what is not later is not said to be late
	patience  = 24 * time.Hour  // how long an alert is tried
	again     = time.Minute     // before what broke is tried again
	mostNews  = 500             // entries after which it is kept that watches have found nothing
	takeTurns = 15              // tries to record what is out
	lookBack  = 40              // deliveries that are looked through for one that may not have arrived
	behind    = 2 * time.Second // before a corpus is asked again that lacks what is to be told
)

// digestDue claims and posts a digest. Of what was missed before, only a note is kept.
func (r *runner) digestDue(ctx context.Context, u Subscription, s Schedule, due time.Time, missed []time.Time) {
	set, err := r.Store.Settings(ctx, u.Realm, u.Room)
	if err != nil {
		r.trouble(u, slotOf(due), err)
		return
	}
	for i := len(missed) - 1; i >= 0; i-- {
		if err := r.skip(ctx, u, missed[i], "the bot was not running"); err != nil {
			r.trouble(u, slotOf(missed[i]), err)
			return
		}
	}
	late := r.now().Sub(due)
	if late > windowOf(set) {
		if err := r.skip(ctx, u, due, "it could not be posted within "+hours(windowOf(set))); err != nil {
			r.trouble(u, slotOf(due), err)
		}
		return
	}
	p, err := r.planDue(ctx, u, s, due)
	if err != nil {
		r.trouble(u, slotOf(due), err)
		return
	}
	p.Empty = set[setEmpty]
	won, d, err := r.Store.Claim(ctx, r.Owner, u.ID, slotOf(due), p.note(), r.brief())
	if err != nil {
		r.trouble(u, slotOf(due), err)
		return
	}
	if won {
		r.deliver(ctx, u, d)
	}
}

// planDue is what a digest says, as its chat is now.
func (r *runner) planDue(ctx context.Context, u Subscription, s Schedule, due time.Time) (plan, error) {
	chat, err := r.Store.Subscriptions(ctx, u.Realm, u.Room)
	if err != nil {
		return plan{}, err
	}
	p, err := r.planDigest(chat, u, due)
	if err != nil {
		return plan{}, err
	}
	last, err := r.Store.Deliveries(ctx, u.ID, lookBack)
	if err != nil {
		return plan{}, err
	}
	last = slices.DeleteFunc(last, func(l Delivery) bool { return l.Slot >= slotOf(due) })
	p.Doubt, p.Cut = doubt(last, s.Zone)
	return p, nil
}

// skip settles a slot without posting it.
func (r *runner) skip(ctx context.Context, u Subscription, due time.Time, why string) error {
	won, d, err := r.Store.Claim(ctx, r.Owner, u.ID, slotOf(due), plan{Empty: emptySkip}.note(), r.lease())
	if err != nil || !won {
		return err
	}
	return r.settle(ctx, d, Skipped, why, "", r.now())
}

// takeUp goes on with a delivery that somebody else had begun, or that was given back for later.
func (r *runner) takeUp(ctx context.Context, d Delivery) {
	u, found, err := r.Store.Subscription(ctx, d.Subscription)
	if err != nil {
		r.trouble(Subscription{ID: d.Subscription}, d.Slot, err)
		return
	}
	switch {
	case !found || r.Rooms[u.Realm] == nil: // for somebody else, when the lease is over
		return
	case !u.Enabled && !d.InFlight:
		r.end(ctx, d, Skipped, "it was switched off", untold(u, d), r.now())
		return
	case u.Kind == Alerts && d.Part == 0 && !d.InFlight:
		quiet, err := r.isQuiet(ctx, u)
		if err != nil {
			r.later(ctx, d, again, err)
			return
		}
		if quiet { // it is planned anew after them, with what comes in until then
			r.end(ctx, d, Skipped, "quiet hours", "", r.now())
			return
		}
	}
	r.deliver(ctx, u, d)
}

// deliver posts a delivery that is claimed, and settles it.
func (r *runner) deliver(ctx context.Context, u Subscription, d Delivery) {
	defer r.hold(d)()
	start := r.now()
	p, err := planOf(d.Note)
	if err != nil {
		r.end(ctx, d, Failed, "its plan cannot be read", "", start)
		return
	}
	fresh := d.Part == 0 && !d.InFlight
	if fresh && len(p.Lines) == 0 && p.Empty == emptySkip {
		r.end(ctx, d, Skipped, "nothing was new", p.Cursor, start)
		return
	}
	until := r.until(ctx, u, d)
	late := !until.After(r.now())
	lacks := number(p.Cursor) > r.Set.Newest()
	switch {
	case late && fresh && u.Kind == Alerts:
		r.end(ctx, d, Failed, "it could not be posted in time", p.Cursor, start)
		return
	case late && fresh:
		r.end(ctx, d, Skipped, "it could not be posted in time", "", start)
		return
	case late && lacks:
		r.end(ctx, d, halfway(d), "it could not be posted in time", p.Cursor, start)
		return
	case lacks:
		r.later(ctx, d, behind, errors.New("what is to be told is not in the corpus yet"))
		return
	}
	doc := r.document(ctx, u, p, nil)
	if doc.Outcome == reply.Broken && late {
		r.end(ctx, d, halfway(d), "the answer broke", p.Cursor, start)
		return
	}
	if doc.Outcome == reply.Broken {
		r.later(ctx, d, again, errors.New("the answer broke"))
		return
	}
	o := &out{runner: r, d: d, p: p, start: start, taking: make(chan struct{}, 1), m: Message{In: place(u), Doc: doc, Delivery: key(d), Since: d.At}}
	o.post(ctx, u, until)
}

// halfway is the state of a delivery that was begun and that nobody can go on with.
func halfway(d Delivery) string {
	if d.InFlight {
		return Unknown
	}
	return Failed
}

// until is when it is too late to post a delivery.
func (r *runner) until(ctx context.Context, u Subscription, d Delivery) time.Time {
	slot := slotTime(d.Slot)
	if slot.IsZero() {
		return d.At.Add(patience)
	}
	set, err := r.Store.Settings(ctx, u.Realm, u.Room)
	if err != nil {
		return slot.Add(window)
	}
	return slot.Add(windowOf(set))
}

func place(u Subscription) commands.Place {
	return commands.Place{Realm: u.Realm, Room: u.Room, Thread: u.Thread}
}

// later gives a delivery back, to be taken up after a time.
func (r *runner) later(ctx context.Context, d Delivery, after time.Duration, why error) {
	r.log().Warn("a delivery waits", "delivery", key(d), "for", after.Round(time.Second), "error", why)
	if err := r.Store.Extend(ctx, d, after); err != nil && !errors.Is(err, ErrLost) {
		r.log().Error("a delivery cannot be given back: it waits for the end of its lease", "delivery", key(d), "error", err)
	}
}

// back gives a delivery back at the end of the process, so that the next one has it at once.
func (r *runner) back(d Delivery) {
	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel()
	if err := r.Store.Extend(ctx, d, 0); err != nil && !errors.Is(err, ErrLost) {
		r.log().Warn("a delivery cannot be given back: it waits for the end of its lease", "delivery", key(d), "error", err)
	}
}

// settle ends a delivery, and logs it.
func (r *runner) settle(ctx context.Context, d Delivery, state, note, cursor string, start time.Time) error {
	err := r.Store.Settle(ctx, d, state, note, cursor)
	if err == nil {
		r.log().Info("delivery", "id", d.Subscription, "slot", d.Slot, "state", state, "parts", d.Part, "took", r.now().Sub(start).Round(time.Millisecond))
	}
	return err
}

// end is settle, insisting: a delivery that is not settled is taken up again, and nothing of it is posted twice.
func (r *runner) end(ctx context.Context, d Delivery, state, note, cursor string, start time.Time) {
	for try := range takeTurns {
		err := r.settle(context.WithoutCancel(ctx), d, state, note, cursor, start)
		if err == nil || errors.Is(err, ErrLost) || ctx.Err() != nil {
			return
		}
		r.log().Error("a delivery cannot be settled: trying again", "delivery", key(d), "error", err)
		pause(ctx, min(time.Second<<min(try, 4), r.lease()/4))
	}
}

// trouble logs that a delivery could not be begun. It is tried again at the next minute.
func (r *runner) trouble(u Subscription, slot string, err error) {
	r.log().Error("a delivery cannot be begun: trying again", "delivery", strconv.FormatInt(u.ID, 10)+" "+slot, "error", err)
}

// pause waits for a while, or until ctx is done.
func pause(ctx context.Context, d time.Duration) {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-t.C:
	case <-ctx.Done():
	}
}
