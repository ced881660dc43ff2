package telegram

import (
	"context"
	"slices"
	"sync"
	"time"

	"golang.org/x/time/rate"
)

// queue holds the updates that are in the inbox and have to be answered. Each person has a line of their own in each
// chat, answered in order and one at a time, at its own pace; the lines take turns. So a flood slows down whoever makes
// it, and what a person asks in private does not wait for what they ask in a group. Nothing is refused: of what is more
// than may be held in memory only the ids are, and the inbox has the rest.
type queue struct {
	most, each int
	every      rate.Limit
	burst      int

	mu      sync.Mutex
	lines   map[asker]*waiters
	ids     map[int64]struct{} // of the updates in the queue
	turns   []*waiters
	wake    chan struct{} // holds one when there are turns
	sweepAt int
	held    int // asks in memory
	started int // updates being answered
	closed  bool
	empty   chan struct{} // closed when no more is taken and nothing is being answered
}

// asker is a person in a chat. Whatever has no person is the chat's own.
type asker struct{ user, chat int64 }

// waiters is an asker's line.
type waiters struct {
	asker asker
	items []item
	held  int
	busy  bool // has a turn, or will have one
	pace  *rate.Limiter
}

// item is an update in the queue; its ask is nil when it has to be read from the inbox.
type item struct {
	id  int64
	ask *ask
	of  *waiters
}

func newQueue(c Config) *queue {
	return &queue{
		most: c.Queue, each: c.PerPerson, every: rate.Every(c.Every), burst: c.Burst,
		lines: map[asker]*waiters{}, ids: map[int64]struct{}{}, wake: make(chan struct{}, 1), sweepAt: 1024,
		empty: make(chan struct{}),
	}
}

// push puts an update at the end of its line. What is there already is passed over, and at the end everything is. An
// inline query takes the place of those of the same person that wait: the words that they asked are not typed any more.
// It returns their ids.
func (q *queue) push(a *ask) (outdated []int64) {
	q.mu.Lock()
	defer q.mu.Unlock()
	if _, ok := q.ids[a.update]; ok || q.closed {
		return nil
	}
	key := asker{a.user, a.chat}
	l := q.lines[key]
	if l == nil {
		q.sweep()
		l = &waiters{asker: key, pace: rate.NewLimiter(q.every, q.burst)}
		q.lines[key] = l
	}
	if a.via == byInline {
		outdated = q.drop(l)
	}
	it := item{id: a.update, of: l}
	if l.held < q.each && q.held < q.most {
		it.ask = a
		l.held++
		q.held++
	}
	q.ids[a.update] = struct{}{}
	l.items = append(l.items, it)
	if !l.busy {
		q.schedule(l)
	}
	return outdated
}

// drop empties a line, and returns the ids of what waited there.
func (q *queue) drop(l *waiters) (ids []int64) {
	for _, it := range l.items {
		delete(q.ids, it.id)
		ids = append(ids, it.id)
	}
	q.held -= l.held
	clear(l.items)
	l.held, l.items = 0, l.items[:0]
	return ids
}

// sweep forgets lines in which nobody waits and whose pace has recovered, now and then.
func (q *queue) sweep() {
	if len(q.lines) < q.sweepAt {
		return
	}
	for key, l := range q.lines {
		if !l.busy && len(l.items) == 0 && l.pace.Tokens() >= float64(q.burst) {
			delete(q.lines, key)
		}
	}
	q.sweepAt = max(1024, 2*len(q.lines))
}

// schedule gives a line a turn, now or when its pace allows it.
func (q *queue) schedule(l *waiters) {
	l.busy = true
	now := time.Now()
	if wait := l.pace.ReserveN(now, 1).DelayFrom(now); wait > 0 {
		q.later(l, wait)
		return
	}
	q.turn(l)
}

func (q *queue) later(l *waiters, wait time.Duration) {
	time.AfterFunc(wait, func() {
		q.mu.Lock()
		defer q.mu.Unlock()
		q.turn(l)
	})
}

func (q *queue) turn(l *waiters) {
	q.turns = append(q.turns, l)
	q.signal()
}

func (q *queue) signal() {
	select {
	case q.wake <- struct{}{}:
	default:
	}
}

// next waits for the next update; false when ctx is done, or when the queue is closed.
func (q *queue) next(ctx context.Context) (item, bool) {
	for {
		q.mu.Lock()
		if q.closed {
			q.signal() // for the others
			q.mu.Unlock()
			return item{}, false
		}
		if len(q.turns) > 0 {
			l := q.turns[0]
			q.turns = q.turns[1:]
			if len(q.turns) > 0 {
				q.signal()
			}
			it := l.items[0]
			l.items = slices.Delete(l.items, 0, 1)
			if it.ask != nil {
				l.held--
				q.held--
			}
			q.started++
			q.mu.Unlock()
			return it, true
		}
		q.mu.Unlock()
		select {
		case <-q.wake:
		case <-ctx.Done():
			return item{}, false
		}
	}
}

// done ends an update, and the next one of its line gets its turn.
func (q *queue) done(it item) {
	q.mu.Lock()
	defer q.mu.Unlock()
	delete(q.ids, it.id)
	it.of.busy = false
	if len(it.of.items) > 0 {
		q.schedule(it.of)
	}
	q.end()
}

// back puts an update that could not be read again to the front of its line, which has its turn after a while.
func (q *queue) back(it item, after time.Duration) {
	q.mu.Lock()
	defer q.mu.Unlock()
	it.ask = nil
	it.of.items = slices.Insert(it.of.items, 0, it)
	q.later(it.of, after)
	q.end()
}

func (q *queue) end() {
	q.started--
	if q.closed && q.started == 0 {
		close(q.empty)
	}
}

// close takes no more updates and begins no more, and returns a channel that is closed when those are answered that
// were begun.
func (q *queue) close() <-chan struct{} {
	q.mu.Lock()
	defer q.mu.Unlock()
	if q.closed {
		return q.empty
	}
	q.closed = true
	q.signal()
	if q.started == 0 {
		close(q.empty)
	}
	return q.empty
}

func (q *queue) isClosed() bool {
	q.mu.Lock()
	defer q.mu.Unlock()
	return q.closed
}

// size is how many updates are not yet answered.
func (q *queue) size() int {
	q.mu.Lock()
	defer q.mu.Unlock()
	return len(q.ids)
}
