package slack

import (
	"context"
	"errors"
	"slices"
	"strings"
	"sync"
	"time"

	"golang.org/x/time/rate"
)

// Why a question is not taken.
var (
	errCrowded   = errors.New("too many questions wait")
	errImpatient = errors.New("too many questions of this person wait")
	errClosed    = errors.New("the bot is stopping")
	errTaken     = errors.New("it is taken already: this is another delivery of it")
)

// queue holds the questions that are acknowledged and not yet answered. Each person has a line of their own, answered
// in order and one at a time, at their own pace; people take turns. So a flood slows down whoever makes it.
type queue struct {
	most, each int
	every      rate.Limit
	burst      int
	turns      chan *person // never full: it has a place for every question

	mu      sync.Mutex
	people  map[string]*person
	ids     map[string]struct{} // of the questions that have a place
	sweepAt int
	held    int // places taken: reserved, waiting, being answered
	closed  bool
	closing chan struct{} // closed when no more is taken
	empty   chan struct{} // closed when no more is taken and all is answered
}

// person is someone's line.
type person struct {
	waiting []ask
	held    int
	busy    bool        // has a turn, or will have one
	later   *time.Timer // gives the turn that their pace delays
	pace    *rate.Limiter
}

func newQueue(c Config) *queue {
	return &queue{
		most: c.Queue, each: c.PerPerson, every: rate.Every(c.Every), burst: c.Burst,
		turns: make(chan *person, c.Queue), people: map[string]*person{}, ids: map[string]struct{}{}, sweepAt: 1024,
		closing: make(chan struct{}), empty: make(chan struct{}),
	}
}

// reserve takes a place for a question, which push fills after the acknowledgement.
func (q *queue) reserve(a ask) error {
	q.mu.Lock()
	defer q.mu.Unlock()
	if _, ok := q.ids[a.id]; ok {
		return errTaken
	}
	if q.closed {
		return errClosed
	}
	if q.held >= q.most {
		return errCrowded
	}
	p := q.people[a.user]
	if p == nil {
		q.sweep()
		p = &person{pace: rate.NewLimiter(q.every, q.burst)}
		q.people[strings.Clone(a.user)] = p // not with the request that it was part of
	}
	if p.held >= q.each {
		return errImpatient
	}
	p.held++
	q.held++
	q.ids[a.id] = struct{}{}
	return nil
}

// sweep forgets people who ask nothing and whose pace has recovered, now and then.
func (q *queue) sweep() {
	if len(q.people) < q.sweepAt {
		return
	}
	for id, p := range q.people {
		if p.held == 0 && p.pace.Tokens() >= float64(q.burst) {
			delete(q.people, id)
		}
	}
	q.sweepAt = max(1024, 2*len(q.people))
}

// push puts a question into its reserved place.
func (q *queue) push(a ask) {
	q.mu.Lock()
	defer q.mu.Unlock()
	p := q.people[a.user]
	p.waiting = append(p.waiting, a)
	if !p.busy {
		q.schedule(p)
	}
}

// schedule gives a person a turn, now or when their pace allows it. At the end nobody is held back.
func (q *queue) schedule(p *person) {
	p.busy = true
	now := time.Now()
	if wait := p.pace.ReserveN(now, 1).DelayFrom(now); wait > 0 && !q.closed {
		p.later = time.AfterFunc(wait, func() { q.turns <- p })
		return
	}
	q.turns <- p
}

// next waits for the next question; false when ctx is done, or when the queue is closed and empty.
func (q *queue) next(ctx context.Context) (ask, bool) {
	select {
	case p := <-q.turns:
		q.mu.Lock()
		defer q.mu.Unlock()
		a := p.waiting[0]
		if p.waiting = slices.Delete(p.waiting, 0, 1); len(p.waiting) == 0 {
			p.waiting = nil
		}
		return a, true
	case <-ctx.Done():
	case <-q.empty:
	}
	return ask{}, false
}

// done gives up the place of an answered question, and the person's next one gets its turn.
func (q *queue) done(a ask) {
	q.mu.Lock()
	defer q.mu.Unlock()
	delete(q.ids, a.id)
	p := q.people[a.user]
	p.held--
	q.held--
	p.busy = false
	if len(p.waiting) > 0 {
		q.schedule(p)
	}
	q.settle()
}

func (q *queue) settle() {
	if q.closed && q.held == 0 {
		select {
		case <-q.empty:
		default:
			close(q.empty)
		}
	}
}

// close takes no more questions, and returns a channel that is closed when all are answered.
func (q *queue) close() <-chan struct{} {
	q.mu.Lock()
	defer q.mu.Unlock()
	q.closed = true
	close(q.closing)
	for _, p := range q.people {
		if p.later != nil && p.later.Stop() {
			q.turns <- p
		}
	}
	q.settle()
	return q.empty
}

// size is how many questions are not yet answered.
func (q *queue) size() int {
	q.mu.Lock()
	defer q.mu.Unlock()
	return q.held
}
