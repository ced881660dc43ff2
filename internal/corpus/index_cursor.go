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
	at    int // the place of now
	now   posting
	have  bool
	asked int64 // for what it was fetched
	fixed bool  // there is no more than this block
	ended bool
}

// fetch reads the block that holds the nearest posting at or behind id, newest first: backwards; else onwards.
func (x *lookup) fetch(c *cursor, id int64, newest bool) error {
	if c.asked = id; c.fixed {
		c.ended = true
		return nil
	}
	const before = "SELECT data FROM postings WHERE run = ? AND term = ? AND first <= ? ORDER BY first DESC LIMIT 1"
	const behind = "SELECT data FROM postings WHERE run = ? AND term = ? AND first > ? ORDER BY first LIMIT 1"
	found, err := x.block(c, before, id)
	if err != nil || newest {
		c.ended = !found
		return err
	}
	if found && c.some[len(c.some)-1].id >= id {
		return nil
	}
	found, err = x.block(c, behind, id)
	c.ended = !found
	return err
}

func (x *lookup) block(c *cursor, text string, id int64) (bool, error) {
	if x.left--; x.left < 0 {
		return false, errOver
	}
	var data []byte
	err := x.c.row(x.ctx, text, []any{c.run, c.form.term, id}, &data)
	if errors.Is(err, sql.ErrNoRows) {
		c.some = c.some[:0]
		return false, nil
	}
	if err == nil {
		c.some, err = readBlock(c.some[:0], data)
	}
	return err == nil && len(c.some) > 0, err
}

// seek returns the nearest posting at or before id (newest first) or at or behind it; false if there is none. Strict
// takes only those of the form typed, as far as the index tells. A cursor goes one way.
func (x *lookup) seek(c *cursor, id int64, newest, strict bool) (posting, bool, error) {
	for {
		if c.have && (c.now.id == id || (c.now.id < id) == newest) {
			return c.now, true, nil
		}
		if c.ended {
			return posting{}, false, nil
		}
		if err := x.move(c, id, newest); err != nil || c.ended {
			return posting{}, false, err
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
