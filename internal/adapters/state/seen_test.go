package state

import (
	"context"
	"fmt"
	"sync"
	"sync/atomic"
	"testing"
)

// Of many that record the same ids at the same time, each id is the first of one; one whose context has ended does not
// take the others with it.
func TestSeenTogether(t *testing.T) {
	both(t, func(t *testing.T, where string) {
		s := must(Open(t.Context(), where))(t)
		defer s.Close()
		seen := s.Seen("r")
		var firsts [20]atomic.Int64
		var all sync.WaitGroup
		for i := range 200 {
			all.Go(func() {
				ctx, cancel := context.WithCancel(context.Background())
				if i%7 == 0 {
					cancel()
				}
				defer cancel()
				first, err := seen.First(ctx, fmt.Sprint("Ev", i%20))
				if err != nil {
					t.Error(err)
				}
				if first {
					firsts[i%20].Add(1)
				}
			})
		}
		all.Wait()
		for i := range firsts {
			if n := firsts[i].Load(); n != 1 {
				t.Errorf("id %d was the first %d times", i, n)
			}
		}
	})
}

func BenchmarkFirstTogether(b *testing.B) {
	benchBoth(b, func(b *testing.B, s *Store) {
		seen := s.Seen("r")
		var n atomic.Int64
		b.SetParallelism(32)
		b.ResetTimer()
		b.RunParallel(func(p *testing.PB) {
			for p.Next() {
				if _, err := seen.First(b.Context(), fmt.Sprint(n.Add(1))); err != nil {
					b.Error(err)
				}
			}
		})
	})
}
