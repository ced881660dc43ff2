package corpus

import (
	"cmp"
	"context"
	"database/sql"
	"slices"
	"strings"
)

// State is what is known of one side's statements on one call and one topic.
type State string

// The five states of silence.
const (
	Said       State = "said"
	NotSaid    State = "not-said"
	Denied     State = "denied"
	NoneIssued State = "none-issued"
	NotHeld    State = "not-held"
)

// Ground is why a state holds.
type Ground string

// The grounds.
const (
	ByMention   Ground = "mention"   // Said: a mention of the topic
	ByNarrower  Ground = "narrower"  // Said: a mention of a topic below it
	ByDenial    Ground = "denial"    // Denied: an official's words
	ByReport    Ground = "report"    // NotSaid: a source reports the silence
	ByFullText  Ground = "full"      // NotSaid: every main readout was read in full
	BySearch    Ground = "search"    // NotSaid: every main readout is held whole and was searched, and none was only read by people
	ByAssembled Ground = "assembled" // NotSaid, with a caveat: a main readout is assembled from quotations
	ByWider     Ground = "wider"     // NotHeld: only the wider topic is said, and the coding may be coarser than the text
	ByBroad     Ground = "broad"     // NotHeld: the text was searched, but the topic can be put in words that a search does not know
	ByPartial   Ground = "partial"   // NotHeld: a main readout is known in part, or from reports
	ByNone      Ground = "none"      // NoneIssued
)

// evidence is all that a state is derived from.
type evidence struct {
	said, narrower, wider bool     // mentions of the topic, of one below it, of the one above it
	denied, reported      bool     // a denial, a reported silence, neither with a detail
	broad                 bool     // the topic can be put in many words
	coverage              []string // of the side's main readouts
}

// derive is the one place where the states are told apart. What was said stands above everything; an official's
// denial above silence; a reported silence above what we read ourselves; and where the text is not held, nothing is
// claimed.
func derive(e evidence) (State, Ground) {
	switch {
	case e.said:
		return Said, ByMention
	case e.narrower:
		return Said, ByNarrower
	case e.denied:
		return Denied, ByDenial
	case e.reported:
		return NotSaid, ByReport
	}
	return unmentioned(e)
}

// unmentioned is the state of what no row speaks of: it depends on how much of the side's account was read.
func unmentioned(e evidence) (State, Ground) {
	issued, searched, read, assembled := 0, 0, 0, false
	for _, c := range e.coverage {
		switch c {
		case "searched":
			issued++
			searched++
		case "both":
			issued++
			searched++
			read++
		case "full":
			issued++
		case "assembled":
			issued++
			assembled = true
		case "none":
		default:
			return NotHeld, ByPartial
		}
	}
	switch {
	case issued == 0 && len(e.coverage) > 0:
		return NoneIssued, ByNone
	case issued == 0:
		return NotHeld, ByPartial
	case read == issued:
		return NotSaid, ByFullText
	case searched > read && e.broad: // of one text nobody but the program says what it says
		return NotHeld, ByBroad
	case searched == issued:
		return NotSaid, BySearch // narrower topics were looked for by themselves
	case e.wider:
		return NotHeld, ByWider
	case searched > read: // beside one that people read
		return NotSaid, BySearch
	case assembled:
		return NotSaid, ByAssembled
	}
	return NotSaid, ByFullText
}

// The derived tables: accounts has the state of every topic that no row speaks of; states has the others.
const derivedSchema = `
CREATE TABLE accounts (
  call TEXT NOT NULL, side TEXT NOT NULL, state TEXT NOT NULL, ground TEXT NOT NULL,
  PRIMARY KEY (call, side)
) STRICT, WITHOUT ROWID;
CREATE TABLE states (
  topic TEXT NOT NULL, call TEXT NOT NULL, side TEXT NOT NULL, state TEXT NOT NULL, ground TEXT NOT NULL,
  doubtful INTEGER NOT NULL, -- said, but readers differ on it
  added    INTEGER NOT NULL, -- said, but in no main readout
  silent   TEXT NOT NULL,    -- denied: the ground on which the text is silent as well, '' where it is not known
  PRIMARY KEY (call, topic, side)
) STRICT, WITHOUT ROWID;` + enteredSchema + talliedSchema

// A spot is one side's account of one topic in one call.
type spot struct{ topic, call, side string }

// known is what the rows say about a spot.
type known struct {
	evidence
	sure, main bool // a mention that is not doubtful; a mention in a main readout
}

// derive fills the derived tables from the rows.
func (c *Corpus) derive(ctx context.Context) error {
	tx, err := c.base().BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	family, err := readFamily(ctx, tx)
	if err != nil {
		return err
	}
	f := newFindings(family)
	if err := f.readAll(ctx, tx); err != nil {
		return err
	}
	put := func(table string, columns int, values []any) error { return insertAll(ctx, tx, table, columns, values) }
	if err := f.insert(put); err != nil {
		return err
	}
	return tx.Commit()
}

// cell is the state of a spot.
func (n *known) cell(k spot, coverage []string, of family) Cell {
	n.coverage = coverage
	n.broad = slices.Contains(coverage, "searched") && of.open(k.topic, k.side)
	c := Cell{Topic: k.topic, Call: k.call, Side: k.side}
	c.State, c.Ground = derive(n.evidence)
	if c.State == Denied {
		e := n.evidence
		e.denied = false
		if s, g := derive(e); s == NotSaid {
			c.Silent = g
		}
	}
	c.Doubtful, c.Added = c.State == Said && !n.sure, c.State == Said && !n.main
	return c
}

// derive derives the states of the calls that changed anew, all at once.
func (w *writer) derive() error {
	if len(w.dirty) == 0 {
		return nil
	}
	others := map[string]bool{}
	for call := range w.dirty {
		w.changed(call)
		if w.lone[call] == nil {
			others[call] = true
			delete(w.tell.ready, call)
		}
	}
	f := newFindings(w.family)
	if len(others) > 0 {
		if err := w.find(f, others); err != nil {
			return err
		}
	}
	w.lonely(f)
	put := func(table string, columns int, values []any) error { return w.putMany(table, "", columns, values) }
	clear(w.dirty)
	clear(w.lone)
	return f.insert(put)
}

// find reads what the states of calls are derived from, and takes out the states that they had.
func (w *writer) find(f *findings, calls map[string]bool) error {
	if err := w.these(calls); err != nil {
		return err
	}
	for _, t := range []string{"accounts", "states"} {
		if err := w.exec("DELETE FROM " + t + " WHERE call IN (SELECT call FROM temp.dirty)"); err != nil {
			return err
		}
	}
	s, err := w.stmt(readAccounts + " WHERE r.call IN (SELECT call FROM temp.dirty) ORDER BY r.call, r.side, r.id")
	if err != nil {
		return err
	}
	rows, err := s.QueryContext(w.ctx)
	if err != nil {
		return err
	}
	if err := f.scanAccounts(rows); err != nil {
		return err
	}
	if s, err = w.stmt(readSpots); err != nil {
		return err
	}
	if rows, err = s.QueryContext(w.ctx); err != nil {
		return err
	}
	if err := f.scanSpots(rows); err != nil {
		return err
	}
	return w.exec("DELETE FROM temp.dirty")
}

// readSpots reads what the rows say about the spots of the calls in temp.dirty.
const readSpots = `SELECT 'mention', m.topic, r.call, r.side, m.doubtful, r.role = 'main' FROM temp.dirty d CROSS JOIN readouts r ON r.call = d.call CROSS JOIN mentions m ON m.readout = r.id
UNION ALL SELECT 'silence', s.topic, s.call, s.side, 0, 0 FROM temp.dirty d CROSS JOIN silences s ON s.call = d.call WHERE s.topic IS NOT NULL AND s.detail IS NULL
UNION ALL SELECT 'denial', n.topic, n.call, n.side, 0, 0 FROM temp.dirty d CROSS JOIN denials n ON n.call = d.call WHERE n.topic IS NOT NULL AND n.detail IS NULL`

// findings are what states are derived from: the coverage of accounts, and what is known of spots, each in order.
type findings struct {
	coverage map[spot][]string
	order    []spot
	known    map[spot]*known
	keys     []spot
	family
}

func newFindings(of family) *findings {
	return &findings{coverage: map[spot][]string{}, known: map[spot]*known{}, family: of}
}

// insert derives the states and inserts them.
func (f *findings) insert(put func(table string, columns int, values []any) error) error {
	values := make([]any, 0, 4*len(f.order))
	for _, k := range f.order {
		state, ground := unmentioned(evidence{coverage: f.coverage[k]})
		values = append(values, k.call, k.side, string(state), string(ground))
	}
	if err := put("accounts", 4, values); err != nil {
		return err
	}
	slices.SortFunc(f.keys, func(a, b spot) int { // as the table has them
		return cmp.Or(strings.Compare(a.call, b.call), strings.Compare(a.topic, b.topic), strings.Compare(a.side, b.side))
	})
	values = make([]any, 0, 8*len(f.keys))
	for _, k := range f.keys {
		c := f.known[k].cell(k, f.coverage[spot{call: k.call, side: k.side}], f.family)
		values = append(values, c.Topic, c.Call, c.Side, string(c.State), string(c.Ground), c.Doubtful, c.Added, string(c.Silent))
	}
	return put("states", 8, values)
}

// insertAll inserts the values of many rows.
func insertAll(ctx context.Context, tx *sql.Tx, table string, columns int, values []any) error {
	put, done, err := inserter(ctx, tx, table, columns)
	if err != nil {
		return err
	}
	defer done()
	for rows := range slices.Chunk(values, batch*columns) {
		if err := put(rows); err != nil {
			return err
		}
	}
	return nil
}

// readAll reads the coverage of every side's main readouts, mentions (with what they mean for the topics above and
// below), silences and denials.
func (f *findings) readAll(ctx context.Context, tx *sql.Tx) error {
	rows, err := tx.QueryContext(ctx, readAccounts+" ORDER BY r.call, r.side, r.id")
	if err != nil {
		return err
	}
	if err := f.scanAccounts(rows); err != nil {
		return err
	}
	const query = `
SELECT 'mention', m.topic, r.call, r.side, m.doubtful, r.role = 'main' FROM mentions m JOIN readouts r ON r.id = m.readout
UNION ALL SELECT 'silence', topic, call, side, 0, 0 FROM silences WHERE topic IS NOT NULL AND detail IS NULL
UNION ALL SELECT 'denial', topic, call, side, 0, 0 FROM denials WHERE topic IS NOT NULL AND detail IS NULL`
	if rows, err = tx.QueryContext(ctx, query); err != nil {
		return err
	}
	return f.scanSpots(rows)
}

// readAccounts reads what a side's account of a call is made of. A text that was imported whole and was searched is a full
// one, whatever people saw of it; both says that they read it in full as well, and that it has not been changed since. One that
// is not whole adds nothing to what they read, and takes the place of what has been changed.
const readAccounts = `SELECT r.call, r.side, r.role, iif(t.readout IS NULL OR t.cut AND NOT EXISTS (SELECT 1 FROM revisions v WHERE v.readout = r.id), r.coverage,
  iif(t.cut, 'partial', iif(r.coverage = 'full' AND NOT EXISTS (SELECT 1 FROM revisions v WHERE v.readout = r.id), 'both', 'searched'))) FROM readouts r LEFT JOIN texts t ON t.readout = r.id`

func (f *findings) scanAccounts(rows *sql.Rows) error {
	defer rows.Close()
	for rows.Next() {
		var k spot
		var role, cover string
		if err := rows.Scan(&k.call, &k.side, &role, &cover); err != nil {
			return err
		}
		if _, ok := f.coverage[k]; !ok {
			f.order = append(f.order, k)
			f.coverage[k] = nil
		}
		if role == "main" {
			f.coverage[k] = append(f.coverage[k], cover)
		}
	}
	return rows.Err()
}

// at is what is known of a spot.
func (f *findings) at(topic, call, side string) *known {
	k := spot{topic, call, side}
	n := f.known[k]
	if n == nil {
		n = &known{}
		f.known[k] = n
		f.keys = append(f.keys, k)
	}
	return n
}

// mention notes that a topic is mentioned, and what that means for the topics above and below.
func (f *findings) mention(topic, call, side string, doubtful, main bool) {
	k := f.at(topic, call, side)
	k.said = true
	k.sure, k.main = k.sure || !doubtful, k.main || main
	if p := f.parent[topic]; p != "" {
		up := f.at(p, call, side)
		up.narrower = true
		up.sure, up.main = up.sure || !doubtful, up.main || main
	}
	for _, below := range strings.Fields(f.children[topic]) {
		f.at(below, call, side).wider = true
	}
}

func (f *findings) scanSpots(rows *sql.Rows) error {
	defer rows.Close()
	for rows.Next() {
		var what, topic, call, side string
		var doubtful, main bool
		if err := rows.Scan(&what, &topic, &call, &side, &doubtful, &main); err != nil {
			return err
		}
		switch what {
		case "silence":
			f.at(topic, call, side).reported = true
		case "denial":
			f.at(topic, call, side).denied = true
		case "mention":
			f.mention(topic, call, side, doubtful, main)
		}
	}
	return rows.Err()
}
