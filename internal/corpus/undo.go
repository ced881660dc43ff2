package corpus

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"time"
)

// Undo takes log entries back: the corpus is as if they had never been imported. It returns those that were there.
func (c *Corpus) Undo(ctx context.Context, at time.Time, entries []int64) (_ []int64, err error) {
	defer wrap(&err, "undo")
	if c.log == nil {
		return nil, errors.New("this corpus has no log of imports")
	}
	c.writing.Lock()
	defer c.writing.Unlock()
	gone, err := c.undone(ctx)
	if err != nil {
		return nil, err
	}
	want := map[int64]bool{}
	for _, n := range entries {
		want[n] = true
	}
	var bodies [][]byte
	var taken []int64
	err = c.log.Each(ctx, 0, func(n int64, _ time.Time, kind string, _ []byte) error {
		if want[n] && kind == kindStatement && !gone[n] {
			bodies, taken = append(bodies, fmt.Appendf(nil, `{"entry":%d}`, n)), append(taken, n)
		}
		return nil
	})
	if err != nil || len(taken) == 0 {
		return nil, err
	}
	if _, err := c.log.Append(ctx, at, kindUndo, bodies); err != nil {
		return nil, err
	}
	return taken, c.rebuild(ctx)
}

// undone are the entries that later ones take back.
func (c *Corpus) undone(ctx context.Context) (map[int64]bool, error) {
	out := map[int64]bool{}
	if c.log == nil {
		return out, nil
	}
	err := c.log.Each(ctx, 0, func(n int64, _ time.Time, kind string, body []byte) error {
		if kind != kindUndo {
			return nil
		}
		var u struct{ Entry int64 }
		if err := json.Unmarshal(body, &u); err != nil {
			return fmt.Errorf("log entry %d: %w", n, err)
		}
		out[u.Entry] = true
		return nil
	})
	return out, err
}
