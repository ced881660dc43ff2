package corpus

import (
	"cmp"
	"database/sql"
	"errors"
	"slices"
	"time"
)

// maxReunions bounds how far one statement may move others. Each comes nearer to its call.
const maxReunions = 8

// A removed statement was taken out of its call, to be paired anew.
type removed struct {
	logged
	readout, call string
	earlier       []Entry // what its former texts were entered as
	revisions     [][]any // its former texts: entry, text, since, until
}

// reunite pairs the statements of a call anew, because one has come that fits better than one of them: the call is taken
// apart, and they go in again, those of the new one's day first. In whatever order statements come, each ends in the call
// that it is nearest to; of two that are as near, in the one that was there first. What people wrote stays.
func (w *writer) reunite(l *logged, call string) (Imported, error) {
	w.reunions++
	defer func() { w.reunions-- }()
	if err := w.rowsOut(); err != nil {
		return Imported{}, err
	}
	out, err := w.takeApart(call)
	if err != nil {
		return Imported{}, err
	}
	place := func(r *removed) int {
		switch {
		case r.day() == l.day():
			return 0
		case r.st.Side == l.st.Side:
			return 1
		}
		return 2
	}
	slices.SortStableFunc(out, func(a, b *removed) int { return cmp.Or(place(a)-place(b), cmp.Compare(a.n, b.n)) })
	first := slices.IndexFunc(out, func(r *removed) bool { return place(r) > 0 })
	if first < 0 {
		first = len(out)
	}
	again := func(some []*removed) error {
		for _, r := range some {
			if err := w.putBack(r); err != nil {
				return err
			}
		}
		return nil
	}
	if err := again(out[:first]); err != nil {
		return Imported{}, err
	}
	done, err := w.statement(l)
	return done, errors.Join(err, again(out[first:]))
}

// putBack enters a statement again.
func (w *writer) putBack(r *removed) error {
	r.again = true
	before := len(w.moved)
	done, err := w.statement(&r.logged)
	if err != nil {
		return err
	}
	entered := false // by a reunion within this one
	for _, m := range w.moved[before:] {
		if m.Entry == r.n {
			done, entered = m, true
		}
	}
	for _, e := range r.earlier {
		w.later(entriesTable, e.N, done.Readout, done.Call, e.Side, string(e.Fate), e.At)
	}
	for _, v := range r.revisions {
		w.later("revisions (readout, entry, text, since, until)", append([]any{done.Readout}, v...)...)
	}
	if len(r.revisions) > 0 { // a statement that comes next may be a copy of one
		if err := w.rowsOut(); err != nil {
			return err
		}
	}
	if !entered {
		w.enter(&r.logged, done)
		done.was = r.readout
		w.moved = append(w.moved, done)
	}
	return nil
}

// takeApart takes the imported statements out of a call, and the call too where nobody wrote anything down about it.
func (w *writer) takeApart(call string) ([]*removed, error) {
	var out []*removed
	err := w.each(`SELECT r.id, r.side, coalesce(s.id, r.source), t.entry, coalesce(t.url, ''), t.lang, t.title, t.published, t.modified, t.text, t.since
FROM readouts r CROSS JOIN texts t ON t.readout = r.id LEFT JOIN sources s ON s.url = t.url WHERE r.call = ? AND t.coded = 0 ORDER BY t.entry`, []any{call}, func(rows *sql.Rows) error {
		r := &removed{call: call}
		var since string
		err := rows.Scan(&r.readout, &r.st.Side, &r.source, &r.n, &r.st.URL, &r.st.Lang, &r.st.Title, &r.st.Published, &r.st.Modified, &r.st.Text, &since)
		if err == nil {
			r.at, err = time.Parse(time.RFC3339, since)
		}
		out = append(out, r)
		return err
	})
	if err != nil {
		return nil, err
	}
	for _, r := range out {
		if err := w.remove(r); err != nil {
			return nil, err
		}
		r.logged.read(w.stems)
	}
	left, err := w.get("SELECT 1 FROM readouts WHERE call = ?1 UNION ALL SELECT 1 FROM hand WHERE call = ?1", []any{call}, new(int))
	if err != nil {
		return nil, err
	}
	if left {
		w.dirty[call] = true
		return out, nil
	}
	return out, w.removeCall(call)
}

// remove takes a statement out of every table but that of sources.
func (w *writer) remove(r *removed) error {
	for _, t := range []string{"points", "mentions"} {
		var n int
		if _, err := w.get("SELECT count(*) FROM "+t+" WHERE readout = ?", []any{r.readout}, &n); err != nil {
			return err
		}
		w.counts[t] -= n
	}
	var denials int
	if _, err := w.get("SELECT count(*) FROM denials WHERE call = ? AND source = ?", []any{r.call, r.source}, &denials); err != nil {
		return err
	}
	w.counts["denials"] -= denials
	w.counts["texts"]--
	w.counts["readouts"]--
	entered, err := w.get("SELECT 1 FROM entries WHERE entry = ?", []any{r.n}, new(int))
	if err != nil {
		return err
	}
	if entered { // it is entered again
		w.counts["entries"]--
	}
	err = w.each("SELECT e.entry, e.side, e.fate, e.at FROM revisions v CROSS JOIN entries e ON e.entry = v.entry WHERE v.readout = ? ORDER BY e.entry", []any{r.readout}, func(rows *sql.Rows) error {
		var e Entry
		err := rows.Scan(&e.N, &e.Side, &e.Fate, &e.At)
		r.earlier = append(r.earlier, e)
		return err
	})
	if err != nil {
		return err
	}
	err = w.each("SELECT entry, text, since, until FROM revisions WHERE readout = ? ORDER BY entry", []any{r.readout}, func(rows *sql.Rows) error {
		var entry int64
		var text, since, until string
		err := rows.Scan(&entry, &text, &since, &until)
		r.revisions = append(r.revisions, []any{entry, text, since, until})
		return err
	})
	if err != nil {
		return err
	}
	if err := errors.Join(w.forget(r.readout, r.call, r.source, false), w.unindex(r.readout)); err != nil {
		return err
	}
	delete(w.known, bareAddress(r.st.URL))
	if err := w.exec("DELETE FROM entries WHERE entry = ?1 OR entry IN (SELECT entry FROM revisions WHERE readout = ?2)", r.n, r.readout); err != nil {
		return err
	}
	for _, text := range []string{"DELETE FROM texts WHERE readout = ?", "DELETE FROM revisions WHERE readout = ?", "DELETE FROM readouts WHERE id = ?"} {
		if err := w.exec(text, r.readout); err != nil {
			return err
		}
	}
	return nil
}

// removeCall takes out a call that has no statement left.
func (w *writer) removeCall(call string) error {
	for _, id := range []string{call + "-length", call + "-initiative"} {
		if err := w.settleDispute(call, id); err != nil {
			return err
		}
	}
	var what sql.NullString
	if _, err := w.get("SELECT what FROM told WHERE call = ?", []any{call}, &what); err != nil {
		return err
	}
	if what.Valid {
		w.tell.gone = append(w.tell.gone, &toldCall{id: call, before: what})
	}
	delete(w.tell.dirty, call)
	delete(w.tell.ready, call)
	delete(w.dirty, call)
	delete(w.lone, call)
	w.counts["calls"]--
	var date string
	if _, err := w.get("SELECT date FROM calls WHERE id = ?", []any{call}, &date); err != nil {
		return err
	}
	if err := w.enlist(call, "", date); err != nil {
		return err
	}
	for _, table := range []string{"accounts", "states", "call_people", "told"} {
		if err := w.exec("DELETE FROM "+table+" WHERE call = ?", call); err != nil {
			return err
		}
	}
	return w.exec("DELETE FROM calls WHERE id = ?", call)
}
