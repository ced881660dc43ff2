package corpus

import (
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
	ByPartial   Ground = "partial"   // NotHeld: a main readout is known in part, or from reports
	ByNone      Ground = "none"      // NoneIssued
)

// evidence is all that a state is derived from.
type evidence struct {
	said, narrower, wider bool     // mentions of the topic, of one below it, of the one above it
	denied, reported      bool     // a denial, a reported silence, neither with a detail
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
	issued, searched, assembled := 0, 0, false
	for _, c := range e.coverage {
		switch c {
		case "searched":
			issued++
			searched++
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
	case searched == issued:
		return NotSaid, BySearch // narrower topics were looked for by themselves
	case e.wider:
		return NotHeld, ByWider
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
  PRIMARY KEY (topic, call, side)
) STRICT, WITHOUT ROWID;
CREATE INDEX states_call ON states (call, side);` + enteredSchema + talliedSchema

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
	parent, children, err := family(ctx, tx)
	if err != nil {
		return err
	}
	coverage, order, err := accounts(ctx, tx)
	if err != nil {
		return err
	}
	spots, keys, err := spots(ctx, tx, parent, children)
	if err != nil {
		return err
	}
	if err := insertStates(ctx, tx, coverage, order, spots, keys); err != nil {
		return err
	}
	return tx.Commit()
}

// row is the state of a spot as the table of states has it.
func (n *known) row(k spot, coverage []string) []any {
	n.coverage = coverage
	state, ground := derive(n.evidence)
	silent := Ground("")
	if state == Denied {
		e := n.evidence
		e.denied = false
		if s, g := derive(e); s == NotSaid {
			silent = g
		}
	}
	doubtful, added := state == Said && !n.sure, state == Said && !n.main
	return []any{k.topic, k.call, k.side, string(state), string(ground), doubtful, added, string(silent)}
}

// derive derives the states of the calls that changed anew, all at once.
func (w *writer) derive() error {
	if len(w.dirty) == 0 {
		return nil
	}
	if err := w.exec("CREATE TEMP TABLE IF NOT EXISTS dirty (call TEXT PRIMARY KEY) WITHOUT ROWID"); err != nil {
		return err
	}
	calls := make([]any, 0, len(w.dirty))
	for _, call := range sorted(w.dirty) {
		calls = append(calls, call)
		w.changed(call)
	}
	if err := insertAll(w.ctx, w.tx, "temp.dirty", 1, calls); err != nil {
		return err
	}
	for _, t := range []string{"accounts", "states"} {
		if err := w.exec("DELETE FROM " + t + " WHERE call IN (SELECT call FROM temp.dirty)"); err != nil {
			return err
		}
	}
	coverage, order, err := w.accounts()
	if err != nil {
		return err
	}
	found, keys, err := w.spots()
	if err != nil {
		return err
	}
	if err := insertStates(w.ctx, w.tx, coverage, order, found, keys); err != nil {
		return err
	}
	clear(w.dirty)
	return w.exec("DELETE FROM temp.dirty")
}

// insertStates derives the states of accounts and spots and inserts them.
func insertStates(ctx context.Context, tx *sql.Tx, coverage map[spot][]string, order []spot, found map[spot]*known, keys []spot) error {
	var values []any
	for _, k := range order {
		state, ground := unmentioned(evidence{coverage: coverage[k]})
		values = append(values, k.call, k.side, string(state), string(ground))
	}
	if err := insertAll(ctx, tx, "accounts", 4, values); err != nil {
		return err
	}
	values = nil
	for _, k := range keys {
		values = append(values, found[k].row(k, coverage[spot{call: k.call, side: k.side}])...)
	}
	return insertAll(ctx, tx, "states", 8, values)
}

func (w *writer) accounts() (map[spot][]string, []spot, error) {
	s, err := w.stmt(readAccounts + " WHERE r.call IN (SELECT call FROM temp.dirty) ORDER BY r.call, r.side, r.id")
	if err != nil {
		return nil, nil, err
	}
	rows, err := s.QueryContext(w.ctx)
	if err != nil {
		return nil, nil, err
	}
	return scanAccounts(rows)
}

func (w *writer) spots() (map[spot]*known, []spot, error) {
	s, err := w.stmt(`SELECT 'mention', m.topic, r.call, r.side, m.doubtful, r.role = 'main' FROM temp.dirty d CROSS JOIN readouts r ON r.call = d.call CROSS JOIN mentions m ON m.readout = r.id
UNION ALL SELECT 'silence', s.topic, s.call, s.side, 0, 0 FROM temp.dirty d CROSS JOIN silences s ON s.call = d.call WHERE s.topic IS NOT NULL AND s.detail IS NULL
UNION ALL SELECT 'denial', n.topic, n.call, n.side, 0, 0 FROM temp.dirty d CROSS JOIN denials n ON n.call = d.call WHERE n.topic IS NOT NULL AND n.detail IS NULL`)
	if err != nil {
		return nil, nil, err
	}
	rows, err := s.QueryContext(w.ctx)
	if err != nil {
		return nil, nil, err
	}
	return scanSpots(rows, w.family, w.below)
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

// accounts reads the coverage of every side's main readouts.
func accounts(ctx context.Context, tx *sql.Tx) (map[spot][]string, []spot, error) {
	rows, err := tx.QueryContext(ctx, readAccounts+" ORDER BY r.call, r.side, r.id")
	if err != nil {
		return nil, nil, err
	}
	return scanAccounts(rows)
}

// readAccounts reads what a side's account of a call is made of. A text that is held whole and was searched is a full
// one, whatever people saw of it.
const readAccounts = `SELECT r.call, r.side, r.role, iif(t.readout IS NULL, r.coverage, 'searched') FROM readouts r LEFT JOIN texts t ON t.readout = r.id`

func scanAccounts(rows *sql.Rows) (map[spot][]string, []spot, error) {
	defer rows.Close()
	coverage := map[spot][]string{}
	var order []spot
	for rows.Next() {
		var k spot
		var role, cover string
		if err := rows.Scan(&k.call, &k.side, &role, &cover); err != nil {
			return nil, nil, err
		}
		if _, ok := coverage[k]; !ok {
			order = append(order, k)
			coverage[k] = nil
		}
		if role == "main" {
			coverage[k] = append(coverage[k], cover)
		}
	}
	return coverage, order, rows.Err()
}

// spots reads mentions (with what they mean for the topics above and below), silences and denials.
func spots(ctx context.Context, tx *sql.Tx, parent, children map[string]string) (map[spot]*known, []spot, error) {
	const query = `
SELECT 'mention', m.topic, r.call, r.side, m.doubtful, r.role = 'main' FROM mentions m JOIN readouts r ON r.id = m.readout
UNION ALL SELECT 'silence', topic, call, side, 0, 0 FROM silences WHERE topic IS NOT NULL AND detail IS NULL
UNION ALL SELECT 'denial', topic, call, side, 0, 0 FROM denials WHERE topic IS NOT NULL AND detail IS NULL`
	rows, err := tx.QueryContext(ctx, query)
	if err != nil {
		return nil, nil, err
	}
	return scanSpots(rows, parent, children)
}

func scanSpots(rows *sql.Rows, parent, children map[string]string) (map[spot]*known, []spot, error) {
	defer rows.Close()
	found := map[spot]*known{}
	var keys []spot
	at := func(topic, call, side string) *known {
		k := spot{topic, call, side}
		if found[k] == nil {
			found[k] = &known{}
			keys = append(keys, k)
		}
		return found[k]
	}
	for rows.Next() {
		var what, topic, call, side string
		var doubtful, main bool
		if err := rows.Scan(&what, &topic, &call, &side, &doubtful, &main); err != nil {
			return nil, nil, err
		}
		k := at(topic, call, side)
		switch what {
		case "silence":
			k.reported = true
		case "denial":
			k.denied = true
		case "mention":
			k.said = true
			k.sure, k.main = k.sure || !doubtful, k.main || main
			if p := parent[topic]; p != "" {
				up := at(p, call, side)
				up.narrower = true
				up.sure, up.main = up.sure || !doubtful, up.main || main
			}
			for _, below := range strings.Fields(children[topic]) {
				at(below, call, side).wider = true
			}
		}
	}
	return found, keys, rows.Err()
}

// family reads which topic stands above which: parents, and children separated by spaces.
func family(ctx context.Context, tx *sql.Tx) (parent, children map[string]string, err error) {
	rows, err := tx.QueryContext(ctx, "SELECT slug, parent FROM topics WHERE parent IS NOT NULL ORDER BY slug")
	if err != nil {
		return nil, nil, err
	}
	defer rows.Close()
	parent, children = map[string]string{}, map[string]string{}
	for rows.Next() {
		var t, p string
		if err := rows.Scan(&t, &p); err != nil {
			return nil, nil, err
		}
		parent[t] = p
		children[p] += " " + t
	}
	return parent, children, rows.Err()
}
