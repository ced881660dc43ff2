package commands

import (
	"sync"

	"readoutbot/internal/commands/reply"
)

// mostKept is how many answers are kept. An answer from the shipped corpus takes 10 to 100 KB.
const mostKept = 512

// cache keeps answers by canonical line, for one version of the corpus: an answer is a pure function of the two, so
// nothing in it grows stale. It is emptied when another version is asked for, and bounded: when the younger half is full,
// the older half is dropped.
type cache struct {
	mu         sync.Mutex
	version    string
	young, old map[string]*reply.Doc
}

func (c *cache) get(version, line string) *reply.Doc {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.of(version)
	d := c.young[line]
	if d == nil {
		if d = c.old[line]; d != nil {
			c.put(line, d)
		}
	}
	return d
}

func (c *cache) keep(version, line string, d *reply.Doc) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.of(version)
	c.put(line, d)
}

// of empties the cache if what it has is of another version. It needs the lock.
func (c *cache) of(version string) {
	if c.version != version {
		c.version, c.young, c.old = version, nil, nil
	}
}

// put needs the lock.
func (c *cache) put(line string, d *reply.Doc) {
	if c.young == nil || len(c.young) >= mostKept/2 {
		c.old, c.young = c.young, map[string]*reply.Doc{}
	}
	c.young[line] = d
}
