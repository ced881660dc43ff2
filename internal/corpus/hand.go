package corpus

import (
	"context"
	"slices"
	"sync"
	"sync/atomic"
)

// What people wrote is small, and every overview needs it: it is read once for a version of the corpus and kept.
type byHand struct {
	calls, tones sync.Map // under ""
	cells        sync.Map // by topic
	mentions     sync.Map // by topic, those of the topics below it too
	silences     sync.Map // by topic, as what follows
	denials      sync.Map
	readings     sync.Map
	disputes     sync.Map
	naming       sync.Map // under ""
}

// keep returns what is kept under a key, and reads it if nothing is.
func keep[T any](m *sync.Map, key string, read func() ([]T, error)) ([]T, error) {
	if v, ok := m.Load(key); ok {
		return v.([]T), nil
	}
	v, err := read()
	if err == nil {
		m.Store(key, v)
	}
	return v, err
}

// mostRead is how many things of one kind are kept that questions read by their ids.
const mostRead = 4096

// kept remembers values by id, a bounded number of them. The zero value is ready.
type kept[T any] struct {
	m sync.Map
	n atomic.Int64
}

func (k *kept[T]) load(id string) (v T, ok bool) {
	x, ok := k.m.Load(id)
	if ok {
		v = x.(T)
	}
	return v, ok
}

func (k *kept[T]) store(id string, v T) {
	if k.n.Load() < mostRead {
		if _, there := k.m.LoadOrStore(id, v); !there {
			k.n.Add(1)
		}
	}
}

// byHand reports that a scope chooses from all that people wrote.
func (s Scope) byHand() bool {
	return s.Hand && s.Call == "" && s.Calls == nil && s.Imported == [2]int64{} && !s.NotHeld
}

// fits reports that a side and date lie within a scope.
func (s Scope) fits(side, date string) bool {
	return (len(s.Sides) == 0 || slices.Contains(s.Sides, side)) && (s.Since == "" || date >= s.Since) && (s.Until == "" || date <= s.Until)
}

// handCalls are the calls of which people wrote something down.
func (c *Corpus) handCalls(ctx context.Context, f CallFilter) ([]Call, error) {
	calls, err := keep(&c.now.Load().hand.calls, "", func() ([]Call, error) {
		return c.calls(ctx, " FROM hand y CROSS JOIN calls c ON c.id = y.call ORDER BY c.date, c.id", nil)
	})
	if err != nil {
		return nil, err
	}
	past := f.After == ""
	var out []Call
	for _, call := range calls {
		if past && f.admits(call) {
			out = append(out, call)
		}
		past = past || call.ID == f.After
	}
	if f.Newest {
		slices.Reverse(out)
	}
	if f.Limit > 0 {
		out = out[:min(len(out), f.Limit)]
	}
	return out, nil
}

// admits reports that a filter chooses a call, as far as its dates, people and status say.
func (f CallFilter) admits(c Call) bool {
	end := c.Date
	if c.Until != "" {
		end = c.Until
	} else if c.MoscowDate != "" {
		end = c.MoscowDate
	}
	ofDay := func(date string) bool { return len(date) > 5 && date[5:] == f.MonthDay }
	return (f.Since == "" || end >= f.Since) && (f.Until == "" || c.Date <= f.Until) && (!f.Held || c.Held()) &&
		(f.Person == "" || slices.Contains(c.People, f.Person)) && (f.With == "" || slices.Contains(c.People, f.With)) &&
		(!f.Within || c.Until == "" || (f.Since == "" || c.Date >= f.Since) && (f.Until == "" || c.Until <= f.Until)) && (f.Calls == nil || slices.Contains(f.Calls, c.ID)) &&
		(f.MonthDay == "" || c.Precision == "day" && (ofDay(c.Date) || ofDay(c.MoscowDate)))
}
