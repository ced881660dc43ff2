package slack

import (
	"context"
	"errors"
	"sync"
	"time"

	"golang.org/x/time/rate"
)

// pace keeps to one message in a while for each channel.
type pace struct {
	mu       sync.Mutex
	every    time.Duration
	burst    int
	hurried  chan struct{} // closed by hurry
	channels map[string]*rate.Limiter
}

func newPace(every time.Duration) *pace {
	return &pace{every: every, burst: 1, hurried: make(chan struct{}), channels: map[string]*rate.Limiter{}}
}

// At the end there is little time. Slack tolerates short bursts.
const (
	hurriedBurst = 5
	hurriedTimes = 4 // as fast
)

// hurry lets a few messages to each channel go at once, also those that wait, and further ones faster.
func (p *pace) hurry() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.every, p.burst, p.channels = p.every/hurriedTimes, hurriedBurst, map[string]*rate.Limiter{}
	close(p.hurried)
}

// errFull is a channel in which so many messages wait that there is no time for another.
var errFull = errors.New("too many messages wait to be posted in the channel")

// wait waits until a message may be posted in a channel, or until ctx is done. It does not wait if that would be too
// late for ctx.
func (p *pace) wait(ctx context.Context, channel string) error {
	hurried := p.hurried
	for {
		r := p.limiter(channel).Reserve()
		d := r.Delay()
		if late, ok := ctx.Deadline(); ok && time.Until(late) < d {
			r.Cancel()
			return errFull
		}
		if d == 0 {
			return ctx.Err()
		}
		t := time.NewTimer(d)
		select {
		case <-t.C:
			return ctx.Err()
		case <-ctx.Done():
			t.Stop()
			r.Cancel()
			return ctx.Err()
		case <-hurried:
			t.Stop()
			hurried = nil // once
		}
	}
}

func (p *pace) limiter(channel string) *rate.Limiter {
	p.mu.Lock()
	defer p.mu.Unlock()
	l := p.channels[channel]
	if l == nil {
		if len(p.channels) >= 1024 {
			for c, l := range p.channels {
				if l.Tokens() >= 1 {
					delete(p.channels, c)
				}
			}
		}
		l = rate.NewLimiter(rate.Every(p.every), p.burst)
		p.channels[channel] = l
	}
	return l
}
