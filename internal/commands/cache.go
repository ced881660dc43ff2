package commands

import (
	"sync"

	"readoutbot/internal/commands/reply"
)

// mostKept is how many answers are kept. An answer from the shipped corpus takes 10 to 100 KB.
const mostKept = 512

// cache keeps answers by canonical line. An answer is a pure function of the corpus and the line, and a Set has one
// corpus, so nothing in it grows stale. It is bounded: when the younger half is full, the older half is dropped.
type cache struct {
	mu         sync.Mutex
	young, old map[string]*reply.Doc
}

func (c *cache) get(line string) *reply.Doc {
	c.mu.Lock()
	defer c.mu.Unlock()
	d := c.young[line]
	if d == nil {
		if d = c.old[line]; d != nil {
			c.put(line, d)
		}
	}
	return d
}

func (c *cache) keep(line string, d *reply.Doc) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.put(line, d)
}

// put needs the lock.
func (c *cache) put(line string, d *reply.Doc) {
	if c.young == nil || len(c.young) >= mostKept/2 {
		c.old, c.young = c.young, map[string]*reply.Doc{}
	}
	c.young[line] = d
}
