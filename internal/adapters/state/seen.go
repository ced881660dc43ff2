package state

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"slices"
	"strings"
	"sync"
	"time"
)

// seenFor is how long an id is remembered.
const seenFor = time.Hour

// Seen remembers ids of deliveries, so that what a platform sends twice is answered once.
type Seen struct {
	s     *Store
	realm string

	mu      sync.Mutex
	waiting []*sighting // for the next transaction
	busy    bool        // one is under way
}

// sighting is an id that somebody waits to have recorded.
type sighting struct {
	hash  string
	first bool
	err   error
	done  chan struct{}
}

// Seen returns what was seen in a realm.
func (s *Store) Seen(realm string) *Seen { return &Seen{s: s, realm: realm} }

// First records an id and reports whether it was not recorded before, durably, for all replicas. Ids are kept for an
// hour. What many record at the same time goes into one transaction.
func (n *Seen) First(ctx context.Context, id string) (first bool, err error) {
	defer wrap(&err, "record a delivery")
	sum := sha256.Sum256([]byte(id))
	mine := &sighting{hash: hex.EncodeToString(sum[:16]), done: make(chan struct{})}
	n.mu.Lock()
	n.waiting = append(n.waiting, mine)
	lead := !n.busy
	n.busy = true
	n.mu.Unlock()
	if lead {
		n.lead(ctx)
	}
	<-mine.done
	return mine.first && mine.err == nil, mine.err
}

// lead records all that waits, until nothing does. What others wait for does not end with the context of the first.
func (n *Seen) lead(ctx context.Context) {
	n.s.sweepOften(ctx)
	for {
		n.mu.Lock()
		some := n.waiting
		n.waiting = nil
		n.busy = len(some) > 0
		n.mu.Unlock()
		if len(some) == 0 {
			return
		}
		late, cancel := context.WithTimeout(context.WithoutCancel(ctx), 10*time.Second)
		err := n.record(late, some)
		cancel()
		for _, x := range some {
			x.err = err
			close(x.done)
		}
	}
}

// record records ids in one transaction, in one order, so that no two transactions wait for each other.
func (n *Seen) record(ctx context.Context, some []*sighting) error {
	now := n.s.now()
	order := slices.Clone(some)
	slices.SortStableFunc(order, func(a, b *sighting) int { return strings.Compare(a.hash, b.hash) })
	return n.s.change(ctx, func(tx *sql.Tx) error {
		for _, x := range order {
			rows, err := exec(ctx, tx, `INSERT INTO seen (realm, id, at) VALUES ($1, $2, $3)
				ON CONFLICT (realm, id) DO UPDATE SET at = excluded.at WHERE seen.at < $4`,
				n.realm, x.hash, now, now-seenFor.Milliseconds())
			if err != nil {
				return err
			}
			x.first = rows > 0
		}
		return nil
	})
}
