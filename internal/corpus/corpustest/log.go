package corpustest

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"sync"
	"time"
)

// Log is a log of imports in memory. Its zero value is empty and ready.
type Log struct {
	mu      sync.Mutex
	entries []entry
}

type entry struct {
	at     time.Time
	kind   string
	body   []byte
	digest [32]byte // of all entries up to and with this one
}

// Append adds entries of a kind and returns the number of the first.
func (l *Log) Append(_ context.Context, at time.Time, kind string, bodies [][]byte) (int64, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	first := int64(len(l.entries)) + 1
	for _, b := range bodies {
		var before [32]byte
		if n := len(l.entries); n > 0 {
			before = l.entries[n-1].digest
		}
		h := sha256.New()
		fmt.Fprintf(h, "%x %s %d %s", before, kind, len(b), b)
		l.entries = append(l.entries, entry{at, kind, slices.Clone(b), [32]byte(h.Sum(nil))})
	}
	return first, nil
}

// Each calls f for the entries behind after, in order.
func (l *Log) Each(_ context.Context, after int64, f func(int64, time.Time, string, []byte) error) error {
	l.mu.Lock()
	some := l.entries[after:len(l.entries):len(l.entries)]
	l.mu.Unlock()
	for i, e := range some {
		if err := f(after+int64(i)+1, e.at, e.kind, e.body); err != nil {
			return err
		}
	}
	return nil
}

// Last is the number of the newest entry.
func (l *Log) Last(context.Context) (int64, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return int64(len(l.entries)), nil
}

// DigestAt is a hash over all entries up to and with one.
func (l *Log) DigestAt(_ context.Context, n int64) (string, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	switch {
	case n == 0:
		return "", nil
	case n > int64(len(l.entries)):
		return "", fmt.Errorf("the log has no entry %d", n)
	}
	return hex.EncodeToString(l.entries[n-1].digest[:]), nil
}
