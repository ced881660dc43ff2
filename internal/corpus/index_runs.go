package corpus

import (
	"cmp"
	"context"
	"database/sql"
	"encoding/binary"
	"errors"
	"slices"
)

// document is a text that waits to be put into a run.
type document struct {
	id   int64
	body []byte // entries
}

var errIndex = errors.New("the index is damaged: delete the database file, it is built again")

func appendDocuments(docs []document, data []byte) ([]document, error) {
	for len(data) > 0 {
		id, n := binary.Uvarint(data)
		size, m := binary.Uvarint(data[max(0, n):])
		if n <= 0 || m <= 0 || int(size) > len(data)-n-m {
			return nil, errIndex
		}
		docs = append(docs, document{int64(id), data[n+m : n+m+int(size)]})
		data = data[n+m+int(size):]
	}
	return docs, nil
}

// posting is one document of a term.
type posting struct {
	id            int64
	impact, forms uint8
}

// blockSize is how many postings stand in one row.
const blockSize = 1024

// block is a row of postings: those from first to last.
type block struct {
	first, last int64
	data        []byte
}

// blocks collects a term's postings, in order of their documents.
type blocks struct {
	full []block
	now  block
	n    int // in the block that is being filled
	docs int // of the term
}

func (b *blocks) add(p posting) {
	if b.n == blockSize {
		b.full = append(b.full, b.now)
		b.now, b.n = block{}, 0
	}
	if b.n == 0 {
		b.now.first = p.id
	}
	const low = 1<<dayBits - 1
	day, rest := p.id>>dayBits-b.now.last>>dayBits, p.id&low
	if day == 0 {
		rest -= b.now.last & low
	}
	b.now.data = binary.AppendUvarint(b.now.data, uint64(day))
	b.now.data = binary.AppendUvarint(b.now.data, uint64(rest))
	b.now.data = append(b.now.data, p.impact, p.forms)
	b.now.last = p.id
	b.n++
}

// all ends the collection.
func (b *blocks) all() []block {
	if b.n == 0 {
		return b.full
	}
	return append(b.full, b.now)
}

// readBlock appends the postings of a block.
func readBlock(to []posting, data []byte) ([]posting, error) {
	const low = 1<<dayBits - 1
	to = slices.Grow(to, len(data)/5)
	id := int64(0)
	for at := 0; at < len(data); {
		day, rest, n, m := uint64(data[at]), uint64(0), 1, 1
		if day >= 0x80 {
			day, n = binary.Uvarint(data[at:])
		}
		if at += n; n <= 0 || at >= len(data) {
			return nil, errIndex
		}
		if rest = uint64(data[at]); rest >= 0x80 {
			rest, m = binary.Uvarint(data[at:])
		}
		if at += m; m <= 0 || len(data) < at+2 {
			return nil, errIndex
		}
		if day == 0 {
			id += int64(rest)
		} else {
			id = (id>>dayBits+int64(day))<<dayBits + int64(rest)&low
		}
		to = append(to, posting{id, data[at], data[at+1]})
		at += 2
	}
	return to, nil
}

// runWriter writes the blocks of a run, term by term in order.
type runWriter struct {
	id     int64
	put    func([]any) error
	done   func()
	values []any
}

const postingColumns = 5

func newRun(ctx context.Context, tx *sql.Tx, docs int) (*runWriter, error) {
	r := &runWriter{}
	err := tx.QueryRowContext(ctx, "INSERT INTO runs (id, docs) SELECT coalesce(max(id), 0) + 1, ? FROM runs RETURNING id", docs).Scan(&r.id)
	if err == nil {
		r.put, r.done, err = inserter(ctx, tx, "postings (run, term, first, last, data)", postingColumns)
	}
	return r, err
}

func (r *runWriter) write(term string, bs []block) error {
	for _, b := range bs {
		r.values = append(r.values, r.id, term, b.first, b.last, b.data)
		if len(r.values) == batch*postingColumns {
			if err := r.put(r.values); err != nil {
				return err
			}
			r.values = r.values[:0]
		}
	}
	return nil
}

func (r *runWriter) close() error {
	defer r.done()
	if len(r.values) == 0 {
		return nil
	}
	return r.put(r.values)
}

// writeRun makes a run of documents, and counts their terms.
func writeRun(ctx context.Context, tx *sql.Tx, docs []document, gone map[int64]bool) error {
	slices.SortFunc(docs, func(a, b document) int { return cmp.Compare(a.id, b.id) })
	terms := map[string]*blocks{}
	for _, d := range docs {
		for body := d.body; len(body) > 0; {
			n := int(body[0])
			if len(body) < n+3 {
				return errIndex
			}
			t := terms[string(body[1:1+n])]
			if t == nil {
				t = &blocks{}
				terms[string(body[1:1+n])] = t
			}
			t.docs++ // of those that are gone, taken off when they went
			if !gone[d.id] {
				t.add(posting{d.id, body[n+1], body[n+2]})
			}
			body = body[n+3:]
		}
	}
	r, err := newRun(ctx, tx, len(docs))
	if err != nil {
		return err
	}
	count, err := tx.PrepareContext(ctx, "INSERT INTO terms (term, docs) VALUES (?, ?) ON CONFLICT (term) DO UPDATE SET docs = docs + excluded.docs")
	if err != nil {
		return errors.Join(err, r.close())
	}
	defer count.Close()
	for _, term := range sorted(terms) {
		if _, err := count.ExecContext(ctx, term, terms[term].docs); err != nil {
			return errors.Join(err, r.close())
		}
		if err := r.write(term, terms[term].all()); err != nil {
			return errors.Join(err, r.close())
		}
	}
	return r.close()
}

// run is a part of the index.
type run struct {
	id   int64
	docs int
}

func readRuns(ctx context.Context, q interface {
	QueryContext(context.Context, string, ...any) (*sql.Rows, error)
}) ([]run, error) {
	rows, err := q.QueryContext(ctx, "SELECT id, docs FROM runs ORDER BY id")
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []run
	for rows.Next() {
		var r run
		if err := rows.Scan(&r.id, &r.docs); err != nil {
			return nil, err
		}
		out = append(out, r)
	}
	return out, rows.Err()
}

// mergeRuns merges the newest runs into one where they are not much smaller than those before: each run is at least
// twice as large as all behind it, so that there are few, and a posting is written again only as often.
func mergeRuns(ctx context.Context, tx *sql.Tx, gone map[int64]bool) error {
	runs, err := readRuns(ctx, tx)
	if err != nil {
		return err
	}
	from := len(runs) - 1
	if from < 1 {
		return nil
	}
	docs := runs[from].docs
	for from > 0 && runs[from-1].docs < 2*docs {
		from--
		docs += runs[from].docs
	}
	if from == len(runs)-1 {
		return nil
	}
	return mergeInto(ctx, tx, runs[from:], docs, gone)
}

// termReader reads a run's blocks in order of their terms.
type termReader struct {
	rows *sql.Rows
	term string // of the row that is next; "" behind the last
	data []byte
}

func (r *termReader) next() error {
	if !r.rows.Next() {
		r.term, r.data = "", nil
		return r.rows.Err()
	}
	return r.rows.Scan(&r.term, &r.data)
}

// mergeInto puts the postings of some runs into a new one, without those of documents that are gone.
func mergeInto(ctx context.Context, tx *sql.Tx, old []run, docs int, gone map[int64]bool) error {
	var readers []*termReader
	defer func() {
		for _, r := range readers {
			r.rows.Close()
		}
	}()
	for _, o := range old {
		rows, err := tx.QueryContext(ctx, "SELECT term, data FROM postings WHERE run = ? ORDER BY term, first", o.id)
		if err != nil {
			return err
		}
		r := &termReader{rows: rows}
		readers = append(readers, r)
		if err := r.next(); err != nil {
			return err
		}
	}
	w, err := newRun(ctx, tx, docs)
	if err != nil {
		return err
	}
	err = mergeTerms(readers, w, gone)
	if err = errors.Join(err, w.close()); err != nil {
		return err
	}
	for _, o := range old {
		for _, text := range []string{"DELETE FROM postings WHERE run = ?", "DELETE FROM runs WHERE id = ?"} {
			if _, err := tx.ExecContext(ctx, text, o.id); err != nil {
				return err
			}
		}
	}
	return nil
}

// mergeTerms writes what some runs have of every term.
func mergeTerms(readers []*termReader, w *runWriter, gone map[int64]bool) error {
	var some []posting
	for {
		term := ""
		for _, r := range readers {
			if r.term != "" && (term == "" || r.term < term) {
				term = r.term
			}
		}
		if term == "" {
			return nil
		}
		some = some[:0]
		for _, r := range readers {
			for r.term == term {
				var err error
				if some, err = readBlock(some, r.data); err != nil {
					return err
				}
				if err := r.next(); err != nil {
					return err
				}
			}
		}
		slices.SortFunc(some, func(a, b posting) int { return cmp.Compare(a.id, b.id) })
		var bs blocks
		for _, p := range some {
			if !gone[p.id] {
				bs.add(p)
			}
		}
		if err := w.write(term, bs.all()); err != nil {
			return err
		}
	}
}
