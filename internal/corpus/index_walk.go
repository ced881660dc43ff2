package corpus

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"math"
	"slices"
)

// Bounds of one search, so that its cost does not grow with the corpus.
const (
	maxBlocks  = 80    // rows of postings that are read
	maxMatches = 2_000 // documents that are ranked
	maxSeen    = 4_000 // documents with the rarest word that are looked up
	maxChecks  = 48    // texts that are read for a phrase
	maxSlots   = 6     // words that a document is looked up by, the rarest; others are checked in its text
)

// A form is a term with the form of it that was typed.
type form struct {
	term  string
	bit   uint8
	docs  int     // that have it
	weigh float64 // its rarity, in hundredths
}

// A slot is something that a document must have: one of several terms.
type slot struct {
	forms  []form
	strict bool // only in the form typed
	docs   int  // that have it, at most
}

// A lookup reads the index for one question. Left is how many blocks it may still read.
type lookup struct {
	ctx  context.Context
	c    *Corpus
	runs []run
	docs int // searchable texts
	gone map[int64]bool
	left int

	touched map[string]bool // if not nil, only these calls
	only    []int64         // their documents
	reading reading         // of the text that is checked
}

// errOver ends a walk whose bounds are reached.
var errOver = errors.New("enough was read")

// lookup begins to read the index.
func (c *Corpus) lookup(ctx context.Context) (*lookup, error) {
	x := &lookup{ctx: ctx, c: c, left: maxBlocks, gone: c.now.Load().gone, reading: reading{stems: &c.stems}}
	var err error
	if x.runs, err = x.readRuns(); err != nil {
		return nil, err
	}
	for _, r := range x.runs {
		x.docs += r.docs
	}
	x.docs = max(0, x.docs-len(x.gone))
	return x, nil
}

func (x *lookup) readRuns() ([]run, error) {
	return all(x.ctx, x.c, "SELECT id, docs FROM runs ORDER BY id", nil, func(r *sql.Rows, v *run) error { return r.Scan(&v.id, &v.docs) })
}

// steady reports that the index is as it was when the lookup began.
func (x *lookup) steady() (bool, error) {
	now, err := x.readRuns()
	return slices.Equal(now, x.runs), err
}

// steadily asks the index, once more where an import changed it meanwhile.
func (c *Corpus) steadily(ctx context.Context, ask func(*lookup) error) error {
	for range 5 {
		x, err := c.lookup(ctx)
		if err != nil {
			return err
		}
		err = ask(x)
		if same, err2 := x.steady(); err2 != nil || same {
			return errors.Join(err, err2)
		}
	}
	return errors.New("the index changes all the time")
}

// count fills in how many documents have the terms of slots.
func (x *lookup) count(slots []slot) error {
	var names []string
	for _, s := range slots {
		for _, f := range s.forms {
			names = append(names, f.term)
		}
	}
	list, err := json.Marshal(names)
	if err != nil {
		return err
	}
	docs := map[string]int{}
	err = x.c.each(x.ctx, "SELECT term, docs FROM terms WHERE term IN (SELECT value FROM json_each(?))", []any{string(list)}, func(r *sql.Rows) error {
		var t string
		var n int
		err := r.Scan(&t, &n)
		docs[t] = n
		return err
	})
	if err != nil {
		return err
	}
	for i := range slots {
		s := &slots[i]
		for j := range s.forms {
			s.forms[j].docs = docs[s.forms[j].term]
			s.docs += max(0, s.forms[j].docs)
		}
	}
	return nil
}

// A slotReader goes through the documents of a slot.
type slotReader struct {
	slot
	cursors []cursor
}

func (x *lookup) reader(s slot) *slotReader {
	r := &slotReader{slot: s}
	for _, f := range s.forms {
		if f.docs <= 0 {
			continue
		}
		for _, run := range x.runs {
			r.cursors = append(r.cursors, cursor{run: run.id, form: f})
		}
	}
	return r
}

// match is a document that has what was looked for.
type match struct {
	id    int64
	rank  float64
	exact int // slots that it has in the form typed, as far as the index tells
}

// seek returns the nearest document of the slot at id or beyond: m.rank and m.exact are this slot's.
func (x *lookup) seekSlot(r *slotReader, id int64, newest bool) (m match, ok bool, err error) {
	for i := range r.cursors {
		c := &r.cursors[i]
		if !c.stands(id, newest) {
			found, err := x.seek(c, id, newest, r.strict)
			if err != nil {
				return m, false, err
			}
			if !found {
				continue
			}
		}
		p := c.now
		rank, exact := float64(p.impact)*c.form.weigh, 0
		if p.forms&c.form.bit != 0 {
			exact = 1
		}
		switch {
		case !ok || newest && p.id > m.id || !newest && p.id < m.id:
			m, ok = match{p.id, rank, exact}, true
		case p.id == m.id:
			m.rank, m.exact = m.rank+rank, max(m.exact, exact)
		}
	}
	return m, ok, nil
}

// plan is what the index is asked for: documents with one term of every slot and none of without, in the order of dates.
type plan struct {
	slots, without []slot
	from, to       int64 // numbers of documents, both included
	places         map[int64]bool
	only           []int64 // if not nil, only these, in order
	newest         bool
}

// fixed is a slot of certain documents.
func (p plan) fixed() *slotReader {
	c := cursor{fixed: true, asked: -1}
	if p.newest {
		c.asked = everything
	}
	for _, id := range p.only {
		c.some = append(c.some, posting{id: id})
	}
	if p.newest {
		c.at = max(0, len(c.some)-1)
	}
	return &slotReader{cursors: []cursor{c}}
}

// everything is the widest range of documents.
const everything = math.MaxInt64

// walk calls f for the documents of a plan. It returns errOver where the bounds were reached before the end, and what
// f returns. seen is how many documents of the rarest slot were gone through.
func (x *lookup) walk(p plan, f func(match) error) (seen int, err error) {
	slices.SortStableFunc(p.slots, func(a, b slot) int { return a.docs - b.docs })
	var need, without []*slotReader
	if p.only != nil {
		need = append(need, p.fixed())
	}
	for _, s := range p.slots[:min(len(p.slots), maxSlots)] {
		if s.docs == 0 {
			return 0, nil
		}
		need = append(need, x.reader(s))
	}
	for _, s := range p.without {
		without = append(without, x.reader(s))
	}
	step, id := int64(1), p.from
	if p.newest {
		step, id = -1, p.to
	}
	for id >= p.from && id <= p.to {
		all, ok, err := x.meet(need, id, p.newest, &seen)
		if err != nil || !ok || all.id < p.from || all.id > p.to {
			return seen, err
		}
		id = all.id + step
		if x.gone[all.id] || p.places != nil && !p.places[all.id&lastSide] {
			continue
		}
		kept, err := x.lacks(without, all.id, p.newest)
		if err != nil {
			return seen, err
		}
		if !kept {
			continue
		}
		if err := f(all); err != nil {
			return seen, err
		}
	}
	return seen, nil
}

// meet finds the nearest document that all slots have.
func (x *lookup) meet(need []*slotReader, id int64, newest bool, seen *int) (match, bool, error) {
	for {
		all := match{}
		for i, r := range need {
			m, ok, err := x.seekSlot(r, id, newest)
			if err != nil || !ok {
				return match{}, false, err
			}
			if i == 0 {
				if *seen++; *seen > maxSeen {
					*seen--
					return match{}, false, errOver
				}
				all, id = m, m.id
				continue
			}
			if m.id != id {
				all.id, id = -1, m.id
				break
			}
			all.rank, all.exact = all.rank+m.rank, all.exact+m.exact
		}
		if all.id == id {
			return all, true, nil
		}
	}
}

// lacks reports that a document has none of some slots.
func (x *lookup) lacks(without []*slotReader, id int64, newest bool) (bool, error) {
	for _, r := range without {
		m, ok, err := x.seekSlot(r, id, newest)
		if err != nil || ok && m.id == id {
			return false, err
		}
	}
	return true, nil
}
