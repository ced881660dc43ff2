package corpus

import (
	"context"
	"database/sql"
	"encoding/json"
	"maps"
	"slices"
	"time"
)

// maxRematch bounds how often an import pairs statements anew. Each time a statement comes nearer to its call.
const maxRematch = 8

// displacedEntries are the entries of statements that are to be paired anew: of one call one at a time, for another may then stay.
const displacedEntries = `SELECT e.entry FROM entries e WHERE e.readout IN (
  SELECT displaces FROM (SELECT d.displaces, min(d.entry) FROM entries d CROSS JOIN readouts r ON r.id = d.displaces WHERE d.displaces IS NOT NULL GROUP BY r.call)
) ORDER BY e.entry`

// rematch takes statements out of calls in which others fit better, and puts them in again behind those: in whatever order
// statements come, each ends in the call that it is nearest to. It returns the new numbers of those that went in again.
func (c *Corpus) rematch(ctx context.Context, at time.Time) (moved map[int64]int64, err error) {
	moved = map[int64]int64{}
	for range maxRematch {
		numbers, err := all(ctx, c, displacedEntries, nil, func(r *sql.Rows, n *int64) error { return r.Scan(n) })
		if err != nil || len(numbers) == 0 {
			return moved, err
		}
		var bodies [][]byte
		err = c.log.Each(ctx, numbers[0]-1, func(n int64, _ time.Time, kind string, body []byte) error {
			if _, ok := slices.BinarySearch(numbers, n); !ok {
				return nil
			}
			st, err := statementOf(n, kind, body)
			if err != nil || st == nil {
				return err
			}
			again, err := json.Marshal(takenBack{Entry: n, Again: st})
			bodies = append(bodies, again)
			return err
		})
		if err != nil {
			return nil, err
		}
		first, err := c.log.Append(ctx, at, kindUndo, bodies)
		if err != nil {
			return nil, err
		}
		for i, n := range numbers {
			moved[n] = first + int64(i)
		}
		if err := c.rebuild(ctx); err != nil {
			return nil, err
		}
	}
	return moved, nil
}

// fates looks up what became of log entries in the end; moved has the new numbers of those that went in again.
func (c *Corpus) fates(ctx context.Context, numbers []int64, moved map[int64]int64, into map[int64]Imported) error {
	for part := range slices.Chunk(numbers, 500) {
		first := map[int64]int64{} // by the last number
		for _, n := range part {
			last := n
			for moved[last] != 0 {
				last = moved[last]
			}
			first[last] = n
		}
		ids, err := json.Marshal(slices.Sorted(maps.Keys(first)))
		if err != nil {
			return err
		}
		err = c.each(ctx, "SELECT entry, readout, call, fate FROM entries WHERE entry IN (SELECT value FROM json_each(?))", []any{string(ids)}, func(r *sql.Rows) error {
			var d Imported
			if err := r.Scan(&d.Entry, &d.Readout, &d.Call, &d.Fate); err != nil {
				return err
			}
			n := first[d.Entry]
			if d.Fate == Ambiguous {
				d.Might = into[n].Might
			}
			into[n] = d
			return nil
		})
		if err != nil {
			return err
		}
	}
	return nil
}
