package digest

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"sync"
	"time"
)

// page is how many subscriptions are read at a time.
const page = 500

// mostMissed is how many missed slots of a subscription are noted one by one.
const mostMissed = 31

// runner is one Run of a Desk.
type runner struct {
	*Desk
	running sync.WaitGroup
	queues  map[string]*queue
	resumed chan struct{} // holds one for each delivery that is being resumed

	mu     sync.Mutex
	queued map[string]bool     // what is in a queue or being worked on
	told   map[int64]int64     // by Alerts subscription: the entry up to which its watches have found nothing
	hands  map[string]Delivery // what is being posted
}

// job is something to be done for a chat.
type job struct {
	key string
	do  func(ctx context.Context)
}

// Run posts what is due until ctx is done. What is then in flight may end within the grace; the rest is left for the next
// start. It returns nil.
func (d *Desk) Run(ctx context.Context) error {
	r := &runner{Desk: d, queues: map[string]*queue{}, resumed: make(chan struct{}, 4*d.workers()), queued: map[string]bool{}, told: map[int64]int64{}, hands: map[string]Delivery{}}
	work, abandon := context.WithCancel(context.WithoutCancel(ctx))
	defer abandon()
	for realm := range d.Rooms {
		q := newQueue()
		r.queues[realm] = q
		for range d.workers() {
			r.running.Go(func() { r.work(ctx, work, q) })
		}
	}
	if d.Alone {
		if n, err := d.Store.Release(ctx, d.Owner); err != nil {
			d.log().Error("deliveries that were in hand cannot be taken up yet", "error", err)
		} else if n > 0 {
			d.log().Info("taking up deliveries that were in hand", "deliveries", n)
		}
	}
	r.look(ctx, work)
	ended := make(chan struct{})
	go func() { r.running.Wait(); close(ended) }()
	late := time.NewTimer(d.grace())
	defer late.Stop()
	select {
	case <-ended:
	case <-late.C:
		abandon()
		<-ended
	}
	return nil
}

// look looks for what is due: at every minute for schedules, more often for what came in and for what is stuck.
func (r *runner) look(ctx, work context.Context) {
	tick := time.NewTicker(r.every())
	defer tick.Stop()
	var minute time.Time // the last one for which was looked
	newest, since := int64(-1), time.Time{}
	told := int64(-1) // the newest entry for which watches were looked at
	failing := false
	for {
		var errs [2]error
		errs[0] = r.resume(ctx, work)
		now := r.now()
		if n := r.Set.Newest(); n != newest {
			if newest < 0 { // what came in before the start is calm
				since = now.Add(-r.calm())
			} else {
				since = now
			}
			newest = n
		}
		calm := now.Sub(since) >= r.calm() || now.Before(since)
		if m := now.Truncate(time.Minute); !m.Equal(minute) || calm && told != newest {
			upTo := int64(-1)
			if calm {
				upTo = newest
			}
			if errs[1] = r.scan(ctx, now, upTo); errs[1] == nil {
				minute = m
				if calm {
					told = newest
				}
			}
		}
		failing = r.complain(ctx, failing, errs[:])
		next := now.Truncate(time.Minute).Add(time.Minute).Sub(now)
		turn := time.NewTimer(next) // schedules are kept to the moment
		select {
		case <-ctx.Done():
			turn.Stop()
			return
		case <-tick.C:
			turn.Stop()
		case <-turn.C:
		}
	}
}

// complain logs the first of a row of failures.
func (r *runner) complain(ctx context.Context, failing bool, errs []error) bool {
	for _, err := range errs {
		if err == nil || ctx.Err() != nil {
			continue
		}
		if !failing {
			r.log().Error("what is due cannot be read: trying again", "error", err)
		}
		return true
	}
	if failing {
		r.log().Info("what is due can be read again")
	}
	return false
}

// scan puts what is due into the queues: digests, and alerts up to an entry, if it is not negative.
func (r *runner) scan(ctx context.Context, now time.Time, newest int64) error {
	for after := int64(0); ; {
		subs, err := r.Store.Enabled(ctx, after, page)
		if err != nil {
			return err
		}
		for _, u := range subs {
			after = u.ID
			switch {
			case u.Kind == ByTime:
				r.scheduled(u, now)
			case u.Kind == Alerts && newest > max(number(u.Cursor), r.toldTo(u.ID)):
				r.push(u.Realm, job{fmt.Sprintf("%d alerts", u.ID), func(ctx context.Context) { r.alert(ctx, u, newest) }})
			}
		}
		if len(subs) < page {
			return nil
		}
	}
}

// scheduled queues a digest if it is due.
func (r *runner) scheduled(u Subscription, now time.Time) {
	s, err := scheduleOf(u)
	if err != nil {
		r.log().Error("a digest cannot be read", "subscription", u.ID, "error", err)
		return
	}
	last := u.At
	if t := slotTime(u.Last); t.After(last) {
		last = t
	}
	due := s.Latest(now)
	if !due.After(last) {
		return
	}
	var missed []time.Time
	for t := s.Latest(due.Add(-time.Second)); t.After(last) && len(missed) < mostMissed; t = s.Latest(t.Add(-time.Second)) {
		missed = append(missed, t)
	}
	r.push(u.Realm, job{fmt.Sprintf("%d %s", u.ID, slotOf(due)), func(ctx context.Context) { r.digestDue(ctx, u, s, due, missed) }})
}

// push queues a job, unless it is there already or its realm is not answered from here.
func (r *runner) push(realm string, j job) {
	q := r.queues[realm]
	if q == nil {
		return
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.queued[j.key] {
		return
	}
	r.queued[j.key] = true
	q.push(j)
}

// work does a queue's jobs until ctx is done. A job that was begun goes on with the other context.
func (r *runner) work(ctx, work context.Context, q *queue) {
	for {
		j, ok := q.next(ctx)
		if !ok {
			return
		}
		r.guarded(j.key, func() { j.do(work) })
		r.mu.Lock()
		delete(r.queued, j.key)
		r.mu.Unlock()
	}
}

// guarded keeps a panic to the delivery that it is about.
func (r *runner) guarded(key string, do func()) {
	defer func() {
		if p := recover(); p != nil {
			r.log().Error("a delivery broke", "delivery", key, "error", fmt.Sprint(p))
		}
	}()
	do()
}

func (r *runner) toldTo(id int64) int64 {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.told[id]
}

// hold has a delivery in hand until done is called: this process does not take it from itself, however late its lease is
// extended.
func (r *runner) hold(d Delivery) (done func()) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.hands[key(d)] = d
	return func() {
		r.mu.Lock()
		defer r.mu.Unlock()
		if r.hands[key(d)].Attempt == d.Attempt {
			delete(r.hands, key(d))
		}
	}
}

func (r *runner) inHand() []Delivery {
	r.mu.Lock()
	defer r.mu.Unlock()
	return slices.Collect(maps.Values(r.hands))
}

// resume takes up deliveries whose owner is gone, or that were given back for later.
func (r *runner) resume(ctx, work context.Context) error {
	free := cap(r.resumed) - len(r.resumed)
	if free == 0 {
		return nil
	}
	stuck, err := r.Store.Stuck(ctx, r.Owner, r.lease(), free, r.inHand()...)
	if err != nil {
		return err
	}
	for _, d := range stuck {
		r.resumed <- struct{}{}
		r.running.Go(func() {
			defer func() { <-r.resumed }()
			r.guarded(key(d), func() { r.takeUp(work, d) })
		})
	}
	return nil
}

func key(d Delivery) string { return strconv.FormatInt(d.Subscription, 10) + " " + d.Slot }

// queue holds jobs in order. It has no bound but the number of subscriptions.
type queue struct {
	mu   sync.Mutex
	jobs []job
	more chan struct{} // holds one while there may be jobs
}

func newQueue() *queue { return &queue{more: make(chan struct{}, 1)} }

func (q *queue) push(j job) {
	q.mu.Lock()
	q.jobs = append(q.jobs, j)
	q.mu.Unlock()
	q.signal()
}

func (q *queue) signal() {
	select {
	case q.more <- struct{}{}:
	default:
	}
}

// next waits for a job; false when ctx is done.
func (q *queue) next(ctx context.Context) (job, bool) {
	for {
		select {
		case <-ctx.Done():
			return job{}, false
		case <-q.more:
		}
		if ctx.Err() != nil {
			return job{}, false
		}
		q.mu.Lock()
		if len(q.jobs) == 0 {
			q.mu.Unlock()
			continue
		}
		j := q.jobs[0]
		q.jobs[0] = job{}
		q.jobs = q.jobs[1:]
		left := len(q.jobs)
		q.mu.Unlock()
		if left > 0 {
			q.signal()
		}
		return j, true
	}
}
