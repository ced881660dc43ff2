package corpus

import (
	"fmt"

	"readoutbot/internal/corpus/analysis"
)

// contradict keeps what statements on one call say against each other: lengths that differ by more than the words
// "about" and "more than" carry, and different initiators. Both views stand, attributed; none is chosen. It is for the
// calls that changed, and leaves what people wrote.
func (w *writer) contradict() error {
	for _, call := range sorted(w.dirty) {
		if w.lone[call] != nil {
			continue // nothing speaks against a single statement
		}
		sides, err := w.strings("SELECT DISTINCT r.side FROM readouts r JOIN texts t ON t.readout = r.id WHERE r.call = ? ORDER BY r.side", call)
		if err != nil {
			return err
		}
		for _, x := range []struct{ id, kind, about, of string }{
			{call + "-length", "number", "how long the conversation took", "duration"},
			{call + "-initiative", "initiator", "on whose initiative it took place", "initiator"},
		} {
			if err := w.settleDispute(call, x.id); err != nil {
				return err
			}
			if len(sides) < 2 {
				continue
			}
			views, err := w.views(call, x.of)
			if err != nil {
				return err
			}
			if !contrary(views) {
				continue
			}
			if err := w.exec("INSERT INTO disputes (id, call, kind, about) VALUES (?, ?, ?, ?)", x.id, call, x.kind, x.about); err != nil {
				return err
			}
			w.counts["disputes"]++
			for _, v := range views {
				if err := w.exec("INSERT OR IGNORE INTO dispute_views (dispute, who, view, source) VALUES (?, ?, ?, ?)", x.id, v.who, v.text(), v.source); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

// settleDispute takes out a contradiction that was found before.
func (w *writer) settleDispute(call, id string) error {
	had, err := w.get("SELECT 1 FROM disputes WHERE id = ? AND call = ?", []any{id, call}, new(int))
	if err != nil || !had {
		return err
	}
	w.counts["disputes"]--
	if err := w.exec("DELETE FROM dispute_views WHERE dispute = ?", id); err != nil {
		return err
	}
	return w.exec("DELETE FROM disputes WHERE id = ?", id)
}

// said is a value that a statement gives.
type said struct {
	who, value, source string
	minutes            int
}

func (s said) text() string {
	if s.minutes > 0 {
		return fmt.Sprintf("%s (%d minutes)", s.value, s.minutes)
	}
	return s.value
}

// views are the values of a kind that imported statements on a call give.
func (w *writer) views(call, kind string) ([]said, error) {
	s, err := w.stmt(`SELECT c.who, c.value, coalesce(c.minutes, 0), c.source FROM claims c WHERE c.call = ? AND c.kind = ?
AND c.rowid > (SELECT last FROM coded WHERE name = 'claims') ORDER BY c.rowid`)
	if err != nil {
		return nil, err
	}
	rows, err := s.QueryContext(w.ctx, call, kind)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []said
	for rows.Next() {
		var v said
		if err := rows.Scan(&v.who, &v.value, &v.minutes, &v.source); err != nil {
			return nil, err
		}
		out = append(out, v)
	}
	return out, rows.Err()
}

// contrary reports that values of different sides cannot both hold. Lengths that are about the same do not contradict each other.
func contrary(views []said) bool {
	for i, a := range views {
		for _, b := range views[i+1:] {
			switch {
			case a.who == b.who:
			case a.minutes == 0 && b.minutes == 0:
				if a.value != b.value {
					return true
				}
			case a.minutes > 0 && b.minutes > 0:
				if !analysis.Alike(a.minutes, analysis.Bound(a.value), b.minutes, analysis.Bound(b.value)) {
					return true
				}
			}
		}
	}
	return false
}
