package slack

import (
	"context"
	"sync"
)

// crew runs jobs that mostly wait, each in a goroutine of its own. One that has done its job stays a while for the next:
// its stack has grown to what a job needs.
type crew struct {
	jobs chan func()
	idle chan struct{} // a place for each goroutine that may stay
}

func newCrew(idle int) *crew {
	return &crew{jobs: make(chan func()), idle: make(chan struct{}, idle)}
}

// do has a job done at once. Goroutines stay until ctx is done; running waits for them.
func (c *crew) do(ctx context.Context, running *sync.WaitGroup, job func()) {
	select {
	case c.jobs <- job:
	default:
		running.Go(func() {
			job()
			c.stay(ctx)
		})
	}
}

func (c *crew) stay(ctx context.Context) {
	select {
	case c.idle <- struct{}{}:
	default:
		return // there are enough
	}
	for {
		select {
		case job := <-c.jobs:
			job()
		case <-ctx.Done():
			return
		}
	}
}
