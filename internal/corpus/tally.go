package corpus

import (
	"cmp"
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"maps"
	"slices"
	"strings"
)

// The tables that keep overviews quick, whatever was imported. hand has the calls of which people wrote something down:
// they are few, and read whole. Of the others there are lists, one for a topic (or what stands under a name with #) and a
// group of sides: listed has their calls, by class; tallies counts these in all (period 0), by year (2014) and by month
// (201405); told has what was put there for a call, to take it back when the call changes.
const talliedSchema = `
CREATE TABLE hand (call TEXT PRIMARY KEY, date TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE lists (id INTEGER PRIMARY KEY, topic TEXT NOT NULL, grp TEXT NOT NULL, UNIQUE (topic, grp)) STRICT;
CREATE TABLE listed (
  list INTEGER NOT NULL, class INTEGER NOT NULL, date TEXT NOT NULL, call TEXT NOT NULL,
  PRIMARY KEY (list, class, date, call)
) STRICT, WITHOUT ROWID;
CREATE TABLE tallies (
  list INTEGER NOT NULL, period INTEGER NOT NULL, class INTEGER NOT NULL, n INTEGER NOT NULL,
  PRIMARY KEY (list, period, class)
) STRICT, WITHOUT ROWID;
CREATE TABLE told (call TEXT PRIMARY KEY, what TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX calls_order ON calls (date, id);
CREATE INDEX calls_until ON calls (until) WHERE until IS NOT NULL;
CREATE INDEX calls_status ON calls (status) WHERE status <> 'held';
CREATE INDEX calls_day ON calls (substr(date, 6), date, id);
CREATE INDEX calls_moscow ON calls (date, id) WHERE moscow_date IS NOT NULL;
CREATE INDEX calls_moscow_day ON calls (substr(moscow_date, 6)) WHERE moscow_date IS NOT NULL;
CREATE INDEX calls_kind ON calls (kind) WHERE kind IN ('meeting', 'statement');
CREATE INDEX readings_topic ON readings (topic);
CREATE INDEX disputes_topic ON disputes (topic);
`

// Bits of a class of rows: what can be said of a call, a topic and a group of sides that spoke.
const (
	ofNamed    = 1 << iota // one of the group named it
	ofLeft                 // one of the group is known to have left it out
	ofOneSided             // one of the group left it out, and any side said it
	ofRemark               // it was denied, or a source remarks on its silence
	ofSaid                 // any side said it
	ofDefault              // one of the group leaves out whatever no row speaks of
)

// What is listed beside topics.
const (
	tallyCalls    = "#calls"    // calls, in the group ""
	tallyDay      = "#day"      // calls by day of any year: counted only
	tallyWith     = "#with"     // calls by person, and by couple: counted only, by year and month too
	tallyPair     = "#pair"     // calls of two people one-on-one, by their ids, and by "*"
	tallyForm     = "#form"     // statements by side and form: counted only
	tallyDisputed = "#disputed" // calls about which something is disputed, in the group ""
	tallyTone     = "#tone"     // calls by word and group; class 1 where it was written
	tallyUsed     = "#used"     // calls in which a side wrote a word one-on-one, by word, side and pair
)

// tallyKey is a row of tallies.
type tallyKey struct {
	list          int64
	period, class int
}

// A listKey names a list.
type listKey struct{ topic, grp string }

// teller keeps the overviews in step with the calls of a batch.
type teller struct {
	dirty     map[string]bool
	countries map[string]string // of sides whose country has several
	sums      map[tallyKey]int
	fresh     []listedRow
	told      []any
	ready     map[string]*gist // of calls whose rows need not be read again
	gone      []*toldCall      // calls that are no more
}

type listedRow struct {
	list       int64
	class      int
	date, call string
}

// changed notes that a call has to be told anew.
func (w *writer) changed(call string) {
	if w.tell.dirty == nil {
		w.tell.dirty = map[string]bool{}
	}
	w.tell.dirty[call] = true
}

// tellAll tells what has changed.
func (w *writer) tellAll() error {
	t := &w.tell
	t.sums = map[tallyKey]int{}
	t.countries = map[string]string{}
	n := map[string]int{}
	for _, s := range w.sides {
		n[s.Country]++
	}
	for id, s := range w.sides {
		if n[s.Country] > 1 {
			t.countries[id] = s.Country
		}
	}
	for _, c := range t.gone {
		if err := w.untell(c); err != nil {
			return err
		}
	}
	t.gone = nil
	told, err := w.readTold()
	if err != nil {
		return err
	}
	for _, c := range told {
		if err := w.tellCall(c); err != nil {
			return err
		}
	}
	clear(t.dirty)
	clear(t.ready)
	return w.putTold()
}

// A toldCall is what a call adds to the overviews, and what it added before.
type toldCall struct {
	id     string
	before sql.NullString
	now    gist
}

// readTold reads what the calls that changed add to the overviews, in order of their ids. Calls of which people wrote
// something down add nothing.
func (w *writer) readTold() ([]*toldCall, error) {
	var out []*toldCall
	rest := map[string]bool{}
	for call := range w.tell.dirty {
		if g := w.tell.ready[call]; g != nil {
			out = append(out, &toldCall{id: call, now: *g})
		} else {
			rest[call] = true
		}
	}
	if len(rest) > 0 {
		some, err := w.readCalls(rest)
		if err != nil {
			return nil, err
		}
		out = append(out, some...)
	}
	slices.SortFunc(out, func(a, b *toldCall) int { return strings.Compare(a.id, b.id) })
	return out, nil
}

func (w *writer) readCalls(calls map[string]bool) ([]*toldCall, error) {
	if err := w.these(calls); err != nil {
		return nil, err
	}
	var out []*toldCall
	at := map[string]*gist{}
	err := w.each(`SELECT d.call, (SELECT t.what FROM told t WHERE t.call = d.call), c.date, coalesce(c.one_on_one, 0), c.precision <> 'day', EXISTS (SELECT 1 FROM disputes x WHERE x.call = d.call),
  coalesce((SELECT group_concat(k.person, ' ') FROM call_people k WHERE k.call = d.call), '')
FROM temp.dirty d CROSS JOIN calls c ON c.id = d.call WHERE NOT EXISTS (SELECT 1 FROM hand h WHERE h.call = d.call)`, nil, func(r *sql.Rows) error {
		c := &toldCall{}
		var oneOnOne bool
		var people string
		err := r.Scan(&c.id, &c.before, &c.now.Date, &oneOnOne, &c.now.Wide, &c.now.Disputed, &people)
		c.now.People = slices.Sorted(slices.Values(strings.Fields(people)))
		if oneOnOne && len(c.now.People) == 2 {
			c.now.Pair = strings.Join(c.now.People, " ")
		}
		out, at[c.id] = append(out, c), &c.now
		return err
	})
	if err == nil {
		err = w.gists(at)
	}
	return out, errors.Join(err, w.exec("DELETE FROM temp.dirty"))
}

// these puts the ids of calls into temp.dirty.
func (w *writer) these(calls map[string]bool) error {
	if err := w.exec("CREATE TEMP TABLE IF NOT EXISTS dirty (call TEXT PRIMARY KEY) WITHOUT ROWID"); err != nil {
		return err
	}
	values := make([]any, 0, len(calls))
	for _, call := range sorted(calls) {
		values = append(values, call)
	}
	return w.putMany("temp.dirty", "", 1, values)
}

// tellCall replaces what a call adds to the overviews.
func (w *writer) tellCall(c *toldCall) error {
	call, before, now := c.id, c.before, c.now
	what, err := json.Marshal(now)
	if err != nil {
		return err
	}
	if before.Valid {
		if before.String == string(what) {
			return nil
		}
		if err := w.untell(c); err != nil {
			return err
		}
	}
	for _, l := range now.lines(w.tell.countries, w.family) {
		list, err := w.list(l.topic, l.grp)
		if err != nil {
			return err
		}
		w.sum(list, l, now.Date, 1)
		if l.counted == byMonth {
			w.tell.fresh = append(w.tell.fresh, listedRow{list, l.class, now.Date, call})
		}
	}
	w.tell.told = append(w.tell.told, call, string(what))
	return nil
}

// untell takes back what a call added to the overviews before.
func (w *writer) untell(c *toldCall) error {
	var old gist
	if err := json.Unmarshal([]byte(c.before.String), &old); err != nil {
		return err
	}
	for _, l := range old.lines(w.tell.countries, w.family) {
		list, err := w.list(l.topic, l.grp)
		if err != nil {
			return err
		}
		w.sum(list, l, old.Date, -1)
		if l.counted != byMonth {
			continue
		}
		if err := w.exec("DELETE FROM listed WHERE list = ? AND class = ? AND date = ? AND call = ?", list, l.class, old.Date, c.id); err != nil {
			return err
		}
	}
	return nil
}

// list is the number of a list, which is made if it is not there.
func (w *writer) list(topic, grp string) (int64, error) {
	k := listKey{topic, grp}
	id, known := w.lists[k]
	if known {
		return id, nil
	}
	found, err := w.get("SELECT id FROM lists WHERE topic = ? AND grp = ?", []any{topic, grp}, &id)
	if err == nil && !found {
		id, err = w.insertList(topic, grp)
	}
	if err == nil {
		w.lists[k] = id
	}
	return id, err
}

func (w *writer) insertList(topic, grp string) (int64, error) {
	s, err := w.stmt("INSERT INTO lists (topic, grp) VALUES (?, ?)")
	if err != nil {
		return 0, err
	}
	r, err := s.ExecContext(w.ctx, topic, grp)
	if err != nil {
		return 0, err
	}
	return r.LastInsertId()
}

func (w *writer) sum(list int64, l line, date string, by int) {
	w.tell.sums[tallyKey{list, 0, l.class}] += by
	if l.counted != inAll {
		w.tell.sums[tallyKey{list, period(date[:4]), l.class}] += by
		w.tell.sums[tallyKey{list, period(date[:7]), l.class}] += by
	}
}

// period is the number of a year or a month.
func period(of string) int {
	n := 0
	for _, r := range []byte(of) {
		if r != '-' {
			n = 10*n + int(r-'0')
		}
	}
	return n
}

// putTold writes what was told, in the order of the tables' keys.
func (w *writer) putTold() error {
	t := &w.tell
	if err := w.putMany("told", " ON CONFLICT DO UPDATE SET what = excluded.what", 2, t.told); err != nil {
		return err
	}
	t.told = nil
	slices.SortFunc(t.fresh, func(a, b listedRow) int {
		return cmp.Or(cmp.Compare(a.list, b.list), a.class-b.class, strings.Compare(a.date, b.date), strings.Compare(a.call, b.call))
	})
	values := make([]any, 0, 4*len(t.fresh))
	for _, r := range t.fresh {
		values = append(values, r.list, r.class, r.date, r.call)
	}
	t.fresh = t.fresh[:0]
	if err := w.putMany("listed", "", 4, values); err != nil {
		return err
	}
	keys := slices.SortedFunc(maps.Keys(t.sums), func(a, b tallyKey) int {
		return cmp.Or(cmp.Compare(a.list, b.list), a.period-b.period, a.class-b.class)
	})
	values = values[:0]
	for _, k := range keys {
		if n := t.sums[k]; n != 0 {
			values = append(values, k.list, k.period, k.class, n)
		}
	}
	return w.putMany("tallies", " ON CONFLICT DO UPDATE SET n = n + excluded.n", 4, values)
}

// tellText fills the tables of overviews for the calls of the corpus text.
func (c *Corpus) tellText(ctx context.Context, counts map[string]int) error {
	tx, err := c.base().BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, `INSERT INTO hand SELECT id, date FROM calls WHERE status <> 'held' OR id IN (SELECT call FROM readouts WHERE coverage <> 'searched' AND coalesce(coverage_note, '') NOT IN `+partly+`)
OR id NOT IN (SELECT call FROM readouts)`); err != nil {
		return err
	}
	calls, err := columnOf(ctx, tx, "SELECT id FROM calls WHERE id NOT IN (SELECT call FROM hand)")
	if err != nil {
		return err
	}
	if len(calls) > 0 {
		w, err := newWriter(ctx, tx, &build{Counts: counts}, &c.sounds)
		if err != nil {
			return err
		}
		defer w.close()
		for _, id := range calls {
			w.changed(id)
		}
		if err := w.tellAll(); err != nil {
			return err
		}
	}
	return tx.Commit()
}

func columnOf(ctx context.Context, tx *sql.Tx, text string) ([]string, error) {
	rows, err := tx.QueryContext(ctx, text)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []string
	for rows.Next() {
		var v string
		if err := rows.Scan(&v); err != nil {
			return nil, err
		}
		out = append(out, v)
	}
	return out, rows.Err()
}
