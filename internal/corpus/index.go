package corpus

import (
	"context"
	"database/sql"
	"encoding/binary"
	"time"

	"readoutbot/internal/corpus/analysis"
)

// The index of imported texts. docs has a row for every text, under a number that grows with the date of its call:
// newer ones are found first. waiting has what was imported but is not yet in runs; settle puts it there. A run holds
// the postings of some documents, term by term in blocks; runs are merged as they grow, so that there are few. gone
// are numbers of documents that are there no more. terms counts the documents of every term.
//
// coded has the last row of every table as people wrote it: what stands behind it was imported.
const indexSchema = `
CREATE TABLE docs (id INTEGER PRIMARY KEY, readout TEXT NOT NULL UNIQUE, cuts BLOB NOT NULL) STRICT;
CREATE TABLE waiting (id INTEGER PRIMARY KEY, data BLOB NOT NULL) STRICT;
CREATE TABLE runs (id INTEGER PRIMARY KEY, docs INTEGER NOT NULL) STRICT;
CREATE TABLE postings (
  run INTEGER NOT NULL, term TEXT NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL, data BLOB NOT NULL,
  PRIMARY KEY (run, term, first)
) STRICT, WITHOUT ROWID;
CREATE TABLE terms (term TEXT PRIMARY KEY, docs INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE gone (id INTEGER PRIMARY KEY) STRICT;
CREATE TABLE coded (name TEXT PRIMARY KEY, last INTEGER NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO coded SELECT 'passages', coalesce(max(rowid), 0) FROM passages UNION ALL SELECT 'mentions', coalesce(max(rowid), 0) FROM mentions
  UNION ALL SELECT 'tones', coalesce(max(rowid), 0) FROM tones UNION ALL SELECT 'denials', coalesce(max(rowid), 0) FROM denials
UNION ALL SELECT 'points', coalesce(max(rowid), 0) FROM points UNION ALL SELECT 'claims', coalesce(max(rowid), 0) FROM claims
UNION ALL SELECT 'calls', coalesce(max(rowid), 0) FROM calls UNION ALL SELECT 'sources', coalesce(max(rowid), 0) FROM sources
UNION ALL SELECT 'readouts', coalesce(max(rowid), 0) FROM readouts UNION ALL SELECT 'dispute_views', coalesce(max(rowid), 0) FROM dispute_views;
`

// A document's number is made of the day of its call, its place among those of the day, and its side's place in the
// table of sides (the last place is shared by those beyond it).
const (
	dayBits  = 28
	sideBits = 8
	lastSide = 1<<sideBits - 1
	epoch    = 719162 // 1970-01-01
)

// dayNumber counts days from the year 1; 0 for what is no date.
func dayNumber(date string) int64 {
	t, err := time.Parse(time.DateOnly, date)
	if err != nil {
		return 0
	}
	return t.Unix()/86400 + epoch
}

// dateOf is the date in a document's number.
func dateOf(id int64) string {
	return time.Unix((id>>dayBits-epoch)*86400, 0).UTC().Format(time.DateOnly)
}

// index makes the text of a statement searchable.
func (w *writer) index(l *logged, readout, call string) error {
	if l.entries == nil {
		l.entries = w.stems.entries(l.st.Title, l.st.Text)
	}
	date, err := w.dateOfCall(call)
	if err != nil {
		return err
	}
	return w.document(pendingDoc{readout: readout, call: call, side: l.st.Side, cuts: cuts(l.report.Sentences), entries: l.entries}, date)
}

// document gives a text of a day its number, and lets it wait.
func (w *writer) document(d pendingDoc, date string) (err error) {
	if d.id, err = w.number(date, d.side); err == nil {
		w.pending.docs = append(w.pending.docs, d)
	}
	return err
}

// placeOf is the day and the side of a number.
func placeOf(id int64) int64 { return id>>dayBits<<sideBits | id&(1<<sideBits-1) }

// number is the number behind the last of a day.
func (w *writer) number(date, side string) (int64, error) {
	place, err := w.sidePlace(side)
	if err != nil {
		return 0, err
	}
	day := dayNumber(date) << dayBits
	last, err := w.lastNumber(day)
	if err != nil {
		return 0, err
	}
	id := day + ((last-day)>>sideBits+1)<<sideBits + place
	w.lastOf[day] = id
	w.pending.days[placeOf(id)] = true
	return id, nil
}

// lastNumber is the last number of a day, the day itself where it has none.
func (w *writer) lastNumber(day int64) (int64, error) {
	const text = "SELECT max(coalesce((SELECT max(id) FROM docs WHERE id BETWEEN ?1 AND ?2), ?1), coalesce((SELECT max(id) FROM gone WHERE id BETWEEN ?1 AND ?2), ?1))"
	last, ok := w.lastOf[day]
	if ok {
		return last, nil
	}
	_, err := w.get(text, []any{day, day + 1<<dayBits - 1}, &last)
	w.lastOf[day] = last
	return last, err
}

// sidePlace is a side's place in the numbers of documents.
func (w *writer) sidePlace(side string) (int64, error) {
	if w.places == nil {
		ids, err := w.strings("SELECT id FROM sides ORDER BY rowid")
		if err != nil {
			return 0, err
		}
		w.places = map[string]int64{}
		for i, id := range ids {
			w.places[id] = int64(min(i+1, lastSide))
		}
	}
	return w.places[side], nil
}

// unindex takes a statement's text out of what can be searched. The text must still be there.
func (w *writer) unindex(readout string) error {
	var id int64
	var title, text string
	ok, err := w.get("SELECT d.id, t.title, t.text FROM docs d JOIN texts t ON t.readout = d.readout WHERE d.readout = ?", []any{readout}, &id, &title, &text)
	if err != nil || !ok {
		return err
	}
	for _, e := range w.stems.entries(title, text) {
		if err := w.exec("INSERT INTO terms (term, docs) VALUES (?, -1) ON CONFLICT (term) DO UPDATE SET docs = docs - 1", e.term); err != nil {
			return err
		}
	}
	if err := w.exec("INSERT INTO gone (id) VALUES (?)", id); err != nil {
		return err
	}
	return w.exec("DELETE FROM docs WHERE id = ?", id)
}

// redate gives the texts of a call whose date has changed their new places.
func (w *writer) redate(call string) error {
	date, err := w.dateOfCall(call)
	if err != nil {
		return err
	}
	ids, err := w.strings("SELECT d.readout FROM readouts r JOIN docs d ON d.readout = r.id WHERE r.call = ? ORDER BY d.id", call)
	if err != nil {
		return err
	}
	for _, readout := range ids {
		var side, title, text string
		var cuts []byte
		if _, err := w.get("SELECT r.side, t.title, t.text, d.cuts FROM docs d JOIN texts t ON t.readout = d.readout JOIN readouts r ON r.id = d.readout WHERE d.readout = ?",
			[]any{readout}, &side, &title, &text, &cuts); err != nil {
			return err
		}
		if err := w.unindex(readout); err != nil {
			return err
		}
		if err := w.document(pendingDoc{readout: readout, call: call, side: side, cuts: cuts, entries: w.stems.entries(title, text)}, date); err != nil {
			return err
		}
	}
	return w.rowsOut()
}

// leave hands what was indexed to the next settle.
func (w *writer) leave() error {
	if len(w.waiting) == 0 {
		return nil
	}
	data := w.waiting
	w.waiting = nil
	return w.exec("INSERT INTO waiting (data) VALUES (?)", data)
}

// cuts writes down where sentences stand.
func cuts(sentences []analysis.Span) []byte {
	out := make([]byte, 0, 3*len(sentences))
	at := 0
	for _, s := range sentences {
		if s.From < at || s.To <= s.From {
			continue
		}
		out = binary.AppendUvarint(out, uint64(s.From-at))
		out = binary.AppendUvarint(out, uint64(s.To-s.From))
		at = s.To
	}
	return out
}

// sentencesOf reads them again. A text whose sentences are not known is one.
func sentencesOf(cuts []byte, text string) []analysis.Span {
	var out []analysis.Span
	at := 0
	for len(cuts) > 0 {
		gap, n := binary.Uvarint(cuts)
		size, m := binary.Uvarint(cuts[max(0, n):])
		if n <= 0 || m <= 0 || at+int(gap+size) > len(text) {
			break
		}
		from := at + int(gap)
		at = from + int(size)
		out, cuts = append(out, analysis.Span{From: from, To: at}), cuts[n+m:]
	}
	if len(out) == 0 {
		return []analysis.Span{{From: 0, To: len(text)}}
	}
	return out
}

// appendDocument adds a document to those that wait: its number, how long it is here, and its entries.
func appendDocument(to []byte, id int64, entries []entry) []byte {
	size := 3 * len(entries)
	for _, e := range entries {
		size += len(e.term)
	}
	to = binary.AppendUvarint(to, uint64(id))
	to = binary.AppendUvarint(to, uint64(size))
	for _, e := range entries {
		to = append(to, byte(len(e.term)))
		to = append(to, e.term...)
		to = append(to, e.impact, e.forms)
	}
	return to
}

// settleAt is how many batches of an import wait at most: the more, the less is merged again.
const settleAt = 64

// settle puts what waits into runs. An import calls it now and then, and whoever looks at the corpus next.
func (c *Corpus) settle(ctx context.Context, all bool) (err error) {
	defer wrap(&err, "index what was imported")
	for {
		var waiting int
		if err := c.db.QueryRowContext(ctx, "SELECT count(*) FROM (SELECT 1 FROM waiting LIMIT ?)", settleAt).Scan(&waiting); err != nil {
			return err
		}
		if waiting == 0 || !all && waiting < settleAt {
			return nil
		}
		if err := c.settleSome(ctx); err != nil {
			return err
		}
	}
}

func (c *Corpus) settleSome(ctx context.Context) error {
	tx, err := c.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	gone, err := goneIn(ctx, tx)
	if err != nil {
		return err
	}
	rows, err := tx.QueryContext(ctx, "SELECT id, data FROM waiting ORDER BY id LIMIT ?", settleAt)
	if err != nil {
		return err
	}
	defer rows.Close()
	var last int64
	var docs []document
	for rows.Next() {
		var data []byte
		if err := rows.Scan(&last, &data); err != nil {
			return err
		}
		if docs, err = appendDocuments(docs, data); err != nil {
			return err
		}
	}
	if err := rows.Err(); err != nil || len(docs) == 0 {
		return err
	}
	if err := writeRun(ctx, tx, docs, gone); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM waiting WHERE id <= ?", last); err != nil {
		return err
	}
	if err := mergeRuns(ctx, tx, gone); err != nil {
		return err
	}
	return tx.Commit()
}

func goneIn(ctx context.Context, q interface {
	QueryContext(context.Context, string, ...any) (*sql.Rows, error)
}) (map[int64]bool, error) {
	rows, err := q.QueryContext(ctx, "SELECT id FROM gone")
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	gone := map[int64]bool{}
	for rows.Next() {
		var id int64
		if err := rows.Scan(&id); err != nil {
			return nil, err
		}
		gone[id] = true
	}
	return gone, rows.Err()
}
