package slack

import (
	"context"
	"sync"
	"time"
)

// Seen remembers deliveries, so that what Slack or anybody sends twice is answered once. It is safe for concurrent
// use.
type Seen interface {
	// First records an id and reports whether it was not recorded before. Ids are kept for at least 15 minutes: Slack
	// delivers for the last time after 6, and a signed request can be replayed for 5. When it fails, the question is
	// answered.
	First(ctx context.Context, id string) (bool, error)
}

// kept is how long an id is remembered at least.
const kept = 15 * time.Minute

// memory remembers in two generations: an id is forgotten when the one after its own ends.
type memory struct {
	now func() time.Time

	mu       sync.Mutex
	began    time.Time
	ids, old map[string]struct{}
}

func newMemory(now func() time.Time) *memory {
	return &memory{now: now, began: now(), ids: map[string]struct{}{}}
}

// First implements Seen. It does not fail.
func (m *memory) First(_ context.Context, id string) (bool, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if now := m.now(); now.Sub(m.began) >= kept {
		m.old = m.ids
		if now.Sub(m.began) >= 2*kept {
			m.old = nil
		}
		m.ids, m.began = map[string]struct{}{}, now
	}
	if _, seen := m.ids[id]; seen {
		return false, nil
	}
	_, seen := m.old[id]
	m.ids[id] = struct{}{}
	return !seen, nil
}
