package telegram

import (
	"sync"
	"time"
)

// question is a message that asks.
type question struct{ chat, message int64 }

// answered is where the answer stands, and to which line.
type answered struct {
	message int64
	line    string
}

// mostRecent is how many answers are remembered at most.
const mostRecent = 8192

// recent remembers which message answers which question, for as long as a question may be changed. It is in memory
// only: after a restart, a question that is changed gets a new answer.
type recent struct {
	now func() time.Time

	mu         sync.Mutex
	began      time.Time
	young, old map[question]answered
}

func newRecent(now func() time.Time) *recent {
	return &recent{now: now, began: now(), young: map[question]answered{}}
}

func (r *recent) keep(q question, a answered) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if now := r.now(); now.Sub(r.began) >= 2*editable || len(r.young) >= mostRecent/2 {
		r.old, r.young, r.began = r.young, map[question]answered{}, now
	}
	r.young[q] = a
}

func (r *recent) find(q question) (answered, bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	a, ok := r.young[q]
	if !ok {
		a, ok = r.old[q]
	}
	return a, ok
}

// rooms remembers which groups have become others.
type rooms struct {
	moving sync.Mutex // held while a move is noted elsewhere

	mu sync.Mutex
	to map[int64]int64
}

// now is the id that a chat has now.
func (r *rooms) now(chat int64) int64 {
	r.mu.Lock()
	defer r.mu.Unlock()
	if to, ok := r.to[chat]; ok {
		return to
	}
	return chat
}

func (r *rooms) move(from, to int64) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.to == nil || len(r.to) >= 10000 {
		r.to = map[int64]int64{}
	}
	r.to[from] = to
}
