package state

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"readoutbot/internal/adapters/state/statetest"
)

// benchBoth runs a benchmark against both homes.
func benchBoth(b *testing.B, f func(b *testing.B, s *Store)) {
	for name, where := range map[string]func() string{"SQLite": b.TempDir, "PostgreSQL": func() string { return statetest.Postgres(b) }} {
		b.Run(name, func(b *testing.B) {
			s, err := Open(b.Context(), where())
			if err != nil {
				b.Fatal(err)
			}
			defer s.Close()
			f(b, s)
		})
	}
}

func BenchmarkDelivery(b *testing.B) {
	benchBoth(b, func(b *testing.B, s *Store) {
		id, _, err := s.AddSubscription(b.Context(), sub("room", "calls"))
		if err != nil {
			b.Fatal(err)
		}
		n := 0
		for b.Loop() {
			n++
			_, d, err := s.Claim(b.Context(), "one", id, fmt.Sprintf("%09d", n), "", time.Minute)
			for _, step := range []func() error{
				func() error { return err },
				func() error { return s.Sending(b.Context(), d, 0, time.Minute) },
				func() error { return s.Progress(b.Context(), d, 0, "ref") },
				func() error { return s.Settle(b.Context(), d, Sent, "", "1") },
			} {
				if err := step(); err != nil {
					b.Fatal(err)
				}
			}
		}
	})
}

func BenchmarkFirst(b *testing.B) {
	benchBoth(b, func(b *testing.B, s *Store) {
		n := 0
		for b.Loop() {
			n++
			if _, err := s.Seen("r").First(b.Context(), fmt.Sprint(n)); err != nil {
				b.Fatal(err)
			}
		}
	})
}

// An entry of a log is as long as a statement.
func BenchmarkAppend(b *testing.B) {
	benchBoth(b, func(b *testing.B, s *Store) {
		batch := make([][]byte, 1000)
		for i := range batch {
			batch[i] = []byte(strings.Repeat("statement ", 150))
		}
		for b.Loop() {
			if _, err := s.Log().Append(b.Context(), time.Unix(1, 0), "statement", batch); err != nil {
				b.Fatal(err)
			}
		}
		b.ReportMetric(float64(b.N)*1000/b.Elapsed().Seconds(), "entries/s")
	})
}

// BenchmarkOpen opens a state with 20,000 entries of 1,500 bytes.
func BenchmarkOpen(b *testing.B) {
	dir := b.TempDir()
	s, err := Open(b.Context(), dir)
	if err != nil {
		b.Fatal(err)
	}
	batch := make([][]byte, 1000)
	for i := range batch {
		batch[i] = []byte(strings.Repeat("statement ", 150))
	}
	for range 20 {
		if _, err := s.Log().Append(b.Context(), time.Unix(1, 0), "statement", batch); err != nil {
			b.Fatal(err)
		}
	}
	s.Close()
	for b.Loop() {
		s, err := Open(b.Context(), dir)
		if err != nil {
			b.Fatal(err)
		}
		s.Close()
	}
}
