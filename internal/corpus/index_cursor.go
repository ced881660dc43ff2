package corpus

import (
	"database/sql"
	"errors"
	"sort"
)

// A cursor goes through one term's postings in one run. It holds the block around its place.
type cursor struct {
	run   int64
	form  form
	some  []posting
	first int64 // of the block
	at    int   // the place of now
	now   posting
	have  bool
	asked int64 // for what it was fetched
	fixed bool  // there is no more than this block
	ended bool
	ahead []block // read with the one before, newest first
	grown int     // how many are read at once
}

// mostAhead is how many blocks are read with one query where they are needed one after another.
const mostAhead = 16

// stands reports that the nearest posting to id is where the cursor is.
func (c *cursor) stands(id int64, newest bool) bool {
	return c.have && (c.now.id == id || (c.now.id < id) == newest)
}

// fetch reads the block that holds the nearest posting at or behind id, newest first: backwards; else onwards.
func (x *lookup) fetch(c *cursor, id int64, newest bool) error {
	if c.asked = id; c.fixed {
		c.ended = true
		return nil
	}
	if newest {
		found, err := x.backwards(c, id)
		c.ended = !found
		return err
	}
	found, err := x.onwards(c, id)
	c.ended = !found
	return err
}

// onwards goes to the block that holds the nearest posting at or behind id. It counts two blocks where the last one that
// begins at or before id does not hold it, be that one read or known.
func (x *lookup) onwards(c *cursor, id int64) (bool, error) {
	const before = "SELECT first, last, data FROM postings WHERE run = ? AND term = ? AND first <= ? ORDER BY first DESC LIMIT 1"
	const behind = "SELECT first, last, data FROM postings WHERE run = ? AND term = ? AND first > ? ORDER BY first LIMIT 1"
	if x.left--; x.left < 0 {
		return false, errOver
	}
	var b block
	var found bool
	var err error
	if len(c.some) > 0 || id <= 0 { // mostly it is the next one
		found, err = x.block(c, behind, c.first, &b)
		if err != nil || found && b.first <= id && b.last >= id {
			return found, c.take(b, err)
		}
		if !found || b.first > id {
			if x.left--; x.left < 0 {
				return false, errOver
			}
			return found, c.take(b, nil)
		}
	}
	if found, err = x.block(c, before, id, &b); err != nil || found && b.last >= id {
		return found, c.take(b, err)
	}
	if x.left--; x.left < 0 {
		return false, errOver
	}
	found, err = x.block(c, behind, id, &b)
	return found, c.take(b, err)
}

// block reads one block.
func (x *lookup) block(c *cursor, text string, id int64, b *block) (bool, error) {
	*b = block{}
	err := x.c.row(x.ctx, text, []any{c.run, c.form.term, id}, &b.first, &b.last, &b.data)
	if errors.Is(err, sql.ErrNoRows) {
		return false, nil
	}
	return err == nil, err
}

// take goes on with a block.
func (c *cursor) take(b block, err error) error {
	c.some, c.first = c.some[:0], b.first
	if err == nil {
		c.some, err = readBlock(c.some, b.data)
	}
	return err
}

// backwards goes to the last block that begins at or before id. The more blocks were needed one after another, the more
// are read at once; only those that are needed count.
func (x *lookup) backwards(c *cursor, id int64) (bool, error) {
	if x.left--; x.left < 0 {
		return false, errOver
	}
	skipped := false
	for len(c.ahead) > 0 && c.ahead[0].first > id {
		c.ahead, skipped = c.ahead[1:], true
	}
	if skipped {
		c.grown = 0
	}
	if len(c.ahead) == 0 {
		c.grown = min(2*c.grown, mostAhead)
		if c.grown == 0 {
			c.grown = 1
		}
		err := x.c.each(x.ctx, "SELECT first, data FROM postings WHERE run = ? AND term = ? AND first <= ? ORDER BY first DESC LIMIT ? + 0",
			[]any{c.run, c.form.term, id, c.grown}, func(r *sql.Rows) error {
				var b block
				err := r.Scan(&b.first, &b.data)
				c.ahead = append(c.ahead, b)
				return err
			})
		if err != nil {
			return false, err
		}
	}
	if c.some = c.some[:0]; len(c.ahead) == 0 {
		return false, nil
	}
	b := c.ahead[0]
	c.ahead = c.ahead[1:]
	return true, c.take(b, nil)
}

// seek goes to the nearest posting at or before id (newest first) or at or behind it; false if there is none. Strict
// takes only those of the form typed, as far as the index tells. A cursor goes one way.
func (x *lookup) seek(c *cursor, id int64, newest, strict bool) (bool, error) {
	for {
		if c.stands(id, newest) {
			return true, nil
		}
		if c.ended {
			return false, nil
		}
		if err := x.move(c, id, newest); err != nil || c.ended {
			return false, err
		}
		if strict && c.now.forms&c.form.bit == 0 {
			if id, c.have = c.now.id+1, false; newest {
				id -= 2
			}
		}
	}
}

// move puts a cursor at the nearest posting.
func (x *lookup) move(c *cursor, id int64, newest bool) error {
	if c.step(id, newest) {
		return nil
	}
	for range 2 {
		n := len(c.some)
		i := c.place(id, newest)
		switch {
		case i < n && c.some[i].id == id, !newest && i > 0 && i < n, !newest && i == 0 && n > 0 && id >= c.asked:
			c.at, c.now, c.have = i, c.some[i], true
			return nil
		case newest && i > 0 && i < n, newest && i == n && n > 0 && id <= c.asked: // behind the block, and before the next
			c.at, c.now, c.have = i-1, c.some[i-1], true
			return nil
		}
		if err := x.fetch(c, id, newest); err != nil || c.ended {
			return err
		}
		if c.at = 0; newest {
			c.at = len(c.some) - 1
		}
	}
	return errIndex
}

// step goes to the next posting if that is the nearest one.
func (c *cursor) step(id int64, newest bool) bool {
	next := c.at + 1
	if newest {
		next = c.at - 1
	}
	if next < 0 || next >= len(c.some) || c.at >= len(c.some) {
		return false
	}
	now, p := c.some[c.at].id, c.some[next]
	if newest && (now <= id || p.id > id) || !newest && (now >= id || p.id < id) {
		return false
	}
	c.at, c.now = next, p
	return true
}

// place is the first posting of the block at or behind id. Most are near the one before.
func (c *cursor) place(id int64, newest bool) int {
	const near = 8
	if n := len(c.some); newest && c.at < n {
		for i := c.at; i >= 0 && i > c.at-near; i-- {
			if c.some[i].id < id {
				return i + 1
			}
		}
		return sort.Search(c.at+1, func(i int) bool { return c.some[i].id >= id })
	}
	for i := c.at; i < len(c.some) && i < c.at+near; i++ {
		if c.some[i].id >= id {
			return i
		}
	}
	return sort.Search(len(c.some), func(i int) bool { return c.some[i].id >= id })
}
