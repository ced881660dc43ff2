package telegram

import (
	"context"
	"errors"
	"slices"
	"sync"
)

// Inbox keeps updates until they are answered. All ids belong to one bot. It is safe for concurrent use.
type Inbox interface {
	// Keep records updates in one transaction, durable when it returns. Ids that were ever kept within three days are
	// passed over. It returns those that are new.
	Keep(ctx context.Context, ids []int64, bodies [][]byte) (fresh []int64, err error)
	// Waiting returns updates that are not done, with ids above after, in order, at most limit.
	Waiting(ctx context.Context, after int64, limit int) (ids []int64, bodies [][]byte, err error)
	// Done takes updates out.
	Done(ctx context.Context, ids ...int64) error
}

// Keys keeps payloads behind short keys. It is safe for concurrent use.
type Keys interface {
	// Keep returns a key of at most 40 of [A-Za-z0-9_-]. The same payload has the same key.
	Keep(ctx context.Context, payload string) (key string, err error)
	// Find returns what Keep was given, "" if the key is not known.
	Find(ctx context.Context, key string) (payload string, err error)
}

// letter is an update as it came.
type letter struct {
	id   int64
	body []byte
}

// inbox is an Inbox that is asked once for what many want at the same time: a transaction costs the same for one
// update and for a hundred.
type inbox struct {
	Inbox
	keeping *batch[letter, *fresh]
	ending  *batch[int64, struct{}]

	doubt map[int64]bool // ids of which it is not known whether they are kept; with the turn of keeping

	mu     sync.Mutex
	undone []int64 // answered, but not yet noted as done
}

func newInbox(i Inbox) *inbox {
	in := &inbox{Inbox: i, doubt: map[int64]bool{}}
	in.keeping = newBatch(in.record)
	in.ending = newBatch(func(ctx context.Context, ids []int64) (struct{}, error) { return struct{}{}, in.end(ctx, ids) })
	return in
}

// record is one call of Keep. An error may come after the effect: updates that are delivered again after one, and are
// not new then, are new all the same if they wait.
func (in *inbox) record(ctx context.Context, ls []letter) (*fresh, error) {
	ids, bodies := make([]int64, 0, len(ls)), make([][]byte, 0, len(ls))
	for _, l := range ls {
		if !slices.Contains(ids, l.id) {
			ids, bodies = append(ids, l.id), append(bodies, l.body)
		}
	}
	added, err := in.Keep(ctx, ids, bodies)
	if err != nil {
		for _, id := range ids {
			in.doubt[id] = true
		}
		return nil, err
	}
	for _, id := range ids {
		if len(in.doubt) > 0 && in.doubt[id] && !slices.Contains(added, id) {
			waiting, _, err := in.Waiting(ctx, id-1, 1)
			if err != nil {
				for _, id := range added {
					in.doubt[id] = true
				}
				return nil, err
			}
			if slices.Equal(waiting, []int64{id}) {
				added = append(added, id)
			}
		}
	}
	for _, id := range ids {
		delete(in.doubt, id)
	}
	return &fresh{ids: added}, nil
}

// keep records updates, and returns the ids that are new, with those of others that were recorded at the same time.
func (in *inbox) keep(ctx context.Context, ls ...letter) (*fresh, error) {
	return in.keeping.do(ctx, ls...)
}

// fresh are ids of updates that were not there before. Each is for one who asks for it.
type fresh struct {
	mu  sync.Mutex
	ids []int64
}

func (f *fresh) claim(id int64) bool {
	f.mu.Lock()
	defer f.mu.Unlock()
	i := slices.Index(f.ids, id)
	if i >= 0 {
		f.ids = slices.Delete(f.ids, i, i+1)
	}
	return i >= 0
}

// done takes updates out. What cannot be taken out now is taken out with others later.
func (in *inbox) done(ctx context.Context, ids ...int64) error {
	_, err := in.ending.do(ctx, ids...)
	return err
}

func (in *inbox) end(ctx context.Context, ids []int64) error {
	in.mu.Lock()
	ids = append(ids, in.undone...)
	in.undone = nil
	in.mu.Unlock()
	if len(ids) == 0 {
		return nil
	}
	err := in.Inbox.Done(ctx, ids...)
	if err != nil {
		in.mu.Lock()
		in.undone = append(in.undone, ids...)
		in.mu.Unlock()
	}
	return err
}

// flush takes out what could not be taken out before.
func (in *inbox) flush(ctx context.Context) error { return in.done(ctx) }

// batch gathers what is handed in while a call runs into the next call.
type batch[T, R any] struct {
	call func(context.Context, []T) (R, error)
	turn chan struct{} // holds one while a call runs

	mu   sync.Mutex
	next *round[T, R]
}

// round is one call, for all who wait for it.
type round[T, R any] struct {
	items []T
	done  chan struct{}
	out   R
	err   error
}

// errUnfinished is what those who wait are told of a call that did not return.
var errUnfinished = errors.New("the call did not return")

func newBatch[T, R any](call func(context.Context, []T) (R, error)) *batch[T, R] {
	return &batch[T, R]{call: call, turn: make(chan struct{}, 1)}
}

// do hands items in, and returns what came of the call that they were in. The call lasts as long as it takes, whatever
// becomes of one's ctx: others have part in it.
func (b *batch[T, R]) do(ctx context.Context, items ...T) (R, error) {
	b.mu.Lock()
	r, first := b.next, b.next == nil
	if first {
		r = &round[T, R]{done: make(chan struct{}), err: errUnfinished}
		b.next = r
	}
	r.items = append(r.items, items...)
	b.mu.Unlock()
	if !first {
		<-r.done
		return r.out, r.err
	}
	b.turn <- struct{}{}
	b.mu.Lock()
	b.next = nil
	b.mu.Unlock()
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), callTimeout)
	defer cancel()
	defer func() { <-b.turn; close(r.done) }()
	r.out, r.err = b.call(ctx, r.items)
	return r.out, r.err
}
