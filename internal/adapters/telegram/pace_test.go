package telegram

import (
	"context"
	"errors"
	"slices"
	"sync"
	"testing"
	"testing/synctest"
	"time"
)

// traffic sends messages through a pace, and remembers when which went.
type traffic struct {
	p     *pace
	start time.Time

	mu   sync.Mutex
	sent []sent
}

type sent struct {
	chat int64
	at   time.Duration
}

func newTraffic(wires int) *traffic {
	return &traffic{p: newPace(Config{PerChat: time.Second, PerGroup: 20, Overall: 25, Workers: wires}), start: time.Now()}
}

// send sends one message that takes some time.
func (s *traffic) send(t *testing.T, chat int64, c class, takes time.Duration) {
	leave, err := s.p.enter(t.Context(), chat)
	if err != nil {
		t.Error(err)
		return
	}
	defer leave()
	if err := s.p.pass(t.Context(), c); err != nil {
		t.Error(err)
		return
	}
	s.mu.Lock()
	s.sent = append(s.sent, sent{chat, time.Since(s.start)})
	s.mu.Unlock()
	if err := sleep(t.Context(), takes); err != nil {
		t.Error(err)
	}
	s.p.free()
}

func (s *traffic) of(chat int64) []time.Duration {
	var out []time.Duration
	for _, x := range s.sent {
		if x.chat == chat {
			out = append(out, x.at)
		}
	}
	return out
}

// within is the largest number of times within a stretch of time.
func within(times []time.Duration, d time.Duration) int {
	most := 0
	for i := range times {
		n := 0
		for _, t := range times[i:] {
			if t-times[i] < d {
				n++
			}
		}
		most = max(most, n)
	}
	return most
}

func TestMessagesKeepToEveryRate(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := newTraffic(8)
		var all sync.WaitGroup
		for range 50 {
			all.Go(func() { s.send(t, -7, toGroup, 100*time.Millisecond) })
		}
		for i := range 100 {
			all.Go(func() { s.send(t, int64(1+i%50), toPerson, 100*time.Millisecond) })
		}
		all.Wait()
		if n := within(s.of(-7), time.Minute); n != 20 {
			t.Errorf("%d messages to the group in a minute", n)
		}
		if n := within(s.of(3), time.Second); n != 1 {
			t.Errorf("%d messages to a chat in a second", n)
		}
		var every []time.Duration
		for _, x := range s.sent {
			every = append(every, x.at)
		}
		slices.Sort(every)
		if n := within(every, time.Second); n > 26 {
			t.Errorf("%d messages in a second", n)
		}
	})
}

// The rate is reached, too: ten seconds for 250 messages to as many chats, though each takes half a second.
func TestTheRateIsReached(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := newTraffic(25)
		var all sync.WaitGroup
		for i := range 250 {
			all.Go(func() { s.send(t, int64(i+1), toPosts, 500*time.Millisecond) })
		}
		all.Wait()
		if took := time.Since(s.start); took > 10500*time.Millisecond {
			t.Errorf("it took %v", took)
		}
	})
}

func TestPrivateAnswersDoNotWaitForGroups(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := newTraffic(8)
		var all sync.WaitGroup
		for i := range 200 {
			all.Go(func() { s.send(t, int64(-1-i), toGroup, 0) })
			all.Go(func() { s.send(t, int64(1000+i), toPosts, 0) })
		}
		if err := sleep(t.Context(), time.Second); err != nil {
			t.Fatal(err)
		}
		asked := time.Since(s.start)
		s.send(t, 5, toPerson, 0)
		if waited := s.of(5)[0] - asked; waited > 80*time.Millisecond {
			t.Errorf("waited %v", waited)
		}
		// Nor do groups and posts wait for ever for people.
		for i := range 100 {
			all.Go(func() { s.send(t, int64(5000+i), toPerson, 0) })
		}
		if err := sleep(t.Context(), 2*time.Second); err != nil {
			t.Fatal(err)
		}
		s.mu.Lock()
		others := 0
		for _, x := range s.sent {
			if x.at > asked && x.chat < 5000 {
				others++
			}
		}
		s.mu.Unlock()
		if others < 5 {
			t.Errorf("%d messages to groups and posts beside a flood", others)
		}
		all.Wait()
	})
}

func TestAPauseHoldsEverything(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := newTraffic(8)
		s.p.pause(3 * time.Second)
		s.p.pause(time.Second)
		s.send(t, 1, toPerson, 0)
		if err := s.p.open(t.Context()); err != nil || s.of(1)[0] != 3*time.Second {
			t.Errorf("went at %v, %v", s.of(1), err)
		}
		s.p.pause(time.Hour)
		ctx, cancel := context.WithTimeout(t.Context(), time.Second)
		defer cancel()
		if err := s.p.open(ctx); !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("%v", err)
		}
	})
}

// Whoever gives up waiting takes nothing along.
func TestGivingUpLeavesThePlace(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := newTraffic(1)
		ctx, cancel := context.WithCancel(t.Context())
		leave, err := s.p.enter(t.Context(), 1)
		if err != nil {
			t.Fatal(err)
		}
		if err := s.p.pass(t.Context(), toPerson); err != nil {
			t.Fatal(err)
		}
		var all sync.WaitGroup
		all.Go(func() {
			if _, err := s.p.enter(ctx, 1); !errors.Is(err, context.Canceled) {
				t.Errorf("%v", err)
			}
		})
		all.Go(func() {
			if err := s.p.pass(ctx, toPerson); !errors.Is(err, context.Canceled) {
				t.Errorf("%v", err)
			}
		})
		synctest.Wait()
		cancel()
		all.Wait()
		s.p.free()
		leave()
		s.send(t, 1, toPerson, 0)
		if s.p.wires != 1 || s.p.lanes[1].users != 0 {
			t.Errorf("%d wires, %d users", s.p.wires, s.p.lanes[1].users)
		}
	})
}

func TestChatsAreForgotten(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		p := newPace(Config{PerChat: time.Second, PerGroup: 20, Overall: 25, Workers: 8})
		for i := range 5000 {
			leave, err := p.enter(t.Context(), int64(i+1))
			if err != nil {
				t.Fatal(err)
			}
			leave()
			if err := sleep(t.Context(), time.Second); err != nil {
				t.Fatal(err)
			}
		}
		if len(p.lanes) > 1100 {
			t.Errorf("%d chats are remembered", len(p.lanes))
		}
	})
}
