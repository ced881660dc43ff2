package corpus

import (
	"errors"
	"time"
)

// address notes where the copy of a statement is, and gives the address to one that is held without in the same words.
func (w *writer) address(l *logged, copied *Imported) error {
	readout, call := copied.Readout, copied.Call
	if err := w.flush(); err != nil {
		return err
	}
	bare, err := w.get("SELECT 1 FROM texts WHERE readout = ? AND url IS NULL AND coded = 0", []any{readout}, new(int))
	if err != nil {
		return err
	}
	if !bare || l.st.URL == "" || copied.Remark != "" {
		return w.exec("INSERT OR IGNORE INTO copies (at, side, text) VALUES (?, ?, ?)", l.st.place(), l.st.Side, l.st.Text)
	}
	w.known[bareAddress(l.st.URL)] = [2]string{readout, call}
	return errors.Join(w.exec("UPDATE texts SET url = ? WHERE readout = ?", l.st.URL, readout),
		w.exec("UPDATE readouts SET url = ? WHERE id = ?", l.st.URL, readout),
		w.exec("UPDATE sources SET url = ?, note = NULL WHERE id = (SELECT source FROM readouts WHERE id = ?)", l.st.URL, readout))
}

// revise puts another text in the place of one, which is kept.
func (w *writer) revise(l *logged, readout, call string) error {
	at := l.at.UTC().Format(time.RFC3339)
	if err := w.exec("INSERT INTO revisions (readout, entry, text, since, until) SELECT readout, entry, text, since, ? FROM texts WHERE readout = ?", at, readout); err != nil {
		return err
	}
	var coded bool
	var source string
	if _, err := w.get("SELECT coded, url FROM texts WHERE readout = ?", []any{readout}, &coded, &l.st.URL); err != nil {
		return err // the address stays as it is held
	}
	if _, err := w.get("SELECT id FROM sources WHERE url = ?", []any{l.st.URL}, &l.source); err != nil {
		return err
	}
	source, err := w.source(l)
	if err != nil {
		return err
	}
	if err := w.forget(readout, call, source, coded); err != nil {
		return err
	}
	if err := w.unindex(readout); err != nil {
		return err
	}
	if err := w.exec("DELETE FROM texts WHERE readout = ?", readout); err != nil {
		return err
	}
	w.counts["texts"]--
	if !coded {
		coverage, note := l.coverage()
		if err := w.exec("UPDATE readouts SET words = ?, lang = ?, published = ?, coverage = ?, coverage_note = ? WHERE id = ?", max(1, l.report.Words), l.report.Lang, l.st.hour(), coverage, note, readout); err != nil {
			return err
		}
	}
	if err := w.text(l, readout, call, coded); err != nil {
		return err
	}
	w.dirty[call] = true
	return w.findings(l, readout, call, source)
}

// forget takes out what was found in a text, and leaves what people wrote.
func (w *writer) forget(readout, call, source string, coded bool) error {
	const behind = " AND rowid > (SELECT last FROM coded WHERE name = "
	for _, t := range []struct{ table, where, of string }{
		{"tones", "readout = ? AND source = ?", readout}, {"points", "readout = ? AND source = ?", readout},
		{"claims", "call = ? AND source = ?", call}, {"denials", "call = ? AND source = ?", call},
	} {
		if err := w.exec("DELETE FROM "+t.table+" WHERE "+t.where+behind+"'"+t.table+"')", t.of, source); err != nil {
			return err
		}
	}
	if err := w.exec("DELETE FROM mentions WHERE readout = ?"+behind+"'mentions')", readout); err != nil {
		return err
	}
	if !coded {
		return nil
	}
	return w.exec("UPDATE mentions SET found = 'readers', strength = NULL WHERE readout = ? AND found = 'both'", readout)
}
