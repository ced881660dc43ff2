package corpus

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"sync"
	"time"
)

// memoryLog is a log that ends with the test. It keeps to the contract of Log.
type memoryLog struct {
	mu      sync.Mutex
	entries []memoryEntry
}

type memoryEntry struct {
	at   time.Time
	kind string
	body []byte
}

func (l *memoryLog) Append(_ context.Context, at time.Time, kind string, bodies [][]byte) (int64, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	first := int64(len(l.entries)) + 1
	for _, b := range bodies {
		l.entries = append(l.entries, memoryEntry{at, kind, slices.Clone(b)})
	}
	return first, nil
}

func (l *memoryLog) Each(_ context.Context, after int64, f func(int64, time.Time, string, []byte) error) error {
	l.mu.Lock()
	some := slices.Clone(l.entries[after:])
	l.mu.Unlock()
	for i, e := range some {
		if err := f(after+int64(i)+1, e.at, e.kind, e.body); err != nil {
			return err
		}
	}
	return nil
}

func (l *memoryLog) Last(context.Context) (int64, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return int64(len(l.entries)), nil
}

func (l *memoryLog) DigestAt(_ context.Context, n int64) (string, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if n > int64(len(l.entries)) {
		return "", fmt.Errorf("the log has no entry %d", n)
	}
	h := sha256.New()
	for _, e := range l.entries[:n] {
		fmt.Fprintf(h, "%s %d %s\n", e.kind, len(e.body), e.body)
	}
	return hex.EncodeToString(h.Sum(nil)), nil
}
