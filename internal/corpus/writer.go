package corpus

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"maps"
	"strings"
	"time"

	"readoutbot/internal/corpus/analysis"
)

// A writer puts imported statements into the tables of the corpus, as rows like those that people wrote.
type writer struct {
	ctx      context.Context // of the one transaction that a writer lives in
	tx       *sql.Tx
	prepared map[string]*sql.Stmt
	counts   map[string]int
	who      *registry
	sides    map[string]Side
	topics   map[string]bool // those of the table: a finding of another one is passed over
	family   family
	hand     hand
	rows     []*laterRows
	inserts  map[insertion]*sql.Stmt
	pending  pending
	known    map[string][2]string // by address: readout and call
	dirty    map[string]bool      // calls whose states are to be derived anew
	lone     map[string]*loneCall // those of them that are new and have one statement
	moved    []Imported           // what became of statements that were paired anew
	reunions int                  // that are under way, one in another
	born     []string             // people who were made known

	stems   *stems
	places  map[string]int64 // of sides, in the index
	lastOf  map[int64]int64  // by day: the last number of a document
	waiting []byte           // what was indexed
	lists   map[listKey]int64

	tell teller
}

func newWriter(ctx context.Context, tx *sql.Tx, b *build, known *sounds) (*writer, error) {
	ctx = context.WithoutCancel(ctx) // each query of a context that can end costs a goroutine: the one transaction ends with it
	w := &writer{ctx: ctx, tx: tx, prepared: map[string]*sql.Stmt{}, counts: maps.Clone(b.Counts), sides: map[string]Side{}, topics: map[string]bool{},
		inserts: map[insertion]*sql.Stmt{}, dirty: map[string]bool{}, lone: map[string]*loneCall{}, lastOf: map[int64]int64{}}
	if b.lists == nil {
		b.lists = map[listKey]int64{}
	}
	w.lists = b.lists
	w.pending.reset()
	w.tell.ready = map[string]*gist{}
	var err error
	if w.who, err = readRegistry(ctx, tx, known); err != nil {
		return nil, err
	}
	if w.family, err = readFamily(ctx, tx); err != nil {
		return nil, err
	}
	if err := w.readHand(); err != nil {
		return nil, err
	}
	slugs, err := w.strings("SELECT slug FROM topics")
	if err != nil {
		return nil, err
	}
	for _, t := range slugs {
		w.topics[t] = true
	}
	rows, err := tx.QueryContext(ctx, "SELECT id, name, country, place FROM sides")
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	for rows.Next() {
		var s Side
		if err := rows.Scan(&s.ID, &s.Name, &s.Country, &s.Place); err != nil {
			return nil, err
		}
		w.sides[s.ID] = s
	}
	return w, rows.Err()
}

func (w *writer) close() {
	for _, s := range w.prepared {
		s.Close()
	}
}

func (w *writer) stmt(text string) (*sql.Stmt, error) {
	s := w.prepared[text]
	if s == nil {
		var err error
		if s, err = w.tx.PrepareContext(w.ctx, text); err != nil {
			return nil, err
		}
		w.prepared[text] = s
	}
	return s, nil
}

func (w *writer) exec(text string, args ...any) error {
	s, err := w.stmt(text)
	if err == nil {
		_, err = s.ExecContext(w.ctx, args...)
	}
	return err
}

// get reads one row; false if there is none.
func (w *writer) get(text string, args []any, into ...any) (bool, error) {
	s, err := w.stmt(text)
	if err != nil {
		return false, err
	}
	err = s.QueryRowContext(w.ctx, args...).Scan(into...)
	if errors.Is(err, sql.ErrNoRows) {
		return false, nil
	}
	return err == nil, err
}

// strings reads a column of rows.
func (w *writer) strings(text string, args ...any) ([]string, error) {
	s, err := w.stmt(text)
	if err != nil {
		return nil, err
	}
	rows, err := s.QueryContext(w.ctx, args...)
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

// statement puts in one statement: as a new text of one that is known, in a call that is known, or in a new one.
func (w *writer) statement(l *logged) (Imported, error) {
	out := Imported{Entry: l.n}
	if l.st.URL != "" {
		if at, known := w.known[bareAddress(l.st.URL)]; known {
			out.Fate, out.Readout, out.Call = Revised, at[0], at[1]
			if err := w.flush(); err != nil {
				return out, err
			}
			texts, err := w.versions(out.Readout)
			if err != nil || (heldText{texts: texts}).has(l.st.Text) {
				out.Fate = Unchanged // another process put it in, or it is an earlier text
				return out, err
			}
			return out, errors.Join(w.revise(l, out.Readout, out.Call), w.rowsOut())
		}
		at := w.hand.statements[l.st.Side+" "+bareAddress(l.st.URL)]
		out.Readout, out.Call = at[0], at[1]
	}
	if out.Readout == "" {
		if err := w.pair(l, &out); err != nil {
			return out, err
		}
	}
	if out.apart != "" {
		return w.reunite(l, out.apart)
	}
	if out.Call == "" && out.Readout == "" {
		if err := w.mirrored(l, &out); err != nil {
			return out, err
		}
	}
	switch out.Fate {
	case Copy:
		return out, w.address(l, &out)
	case Revised:
		return out, errors.Join(w.flush(), w.revise(l, out.Readout, out.Call), w.rowsOut())
	}
	if out.Readout != "" {
		out.Fate = Attached
		if err := w.flush(); err != nil {
			return out, err
		}
		return out, errors.Join(w.attach(l, out.Readout, out.Call), w.rowsOut())
	}
	if out.Call == "" {
		if err := w.call(l, &out); err != nil {
			return out, err
		}
	}
	return out, w.readout(l, &out)
}

// call makes the call of a statement that belongs to none that is known.
func (w *writer) call(l *logged, out *Imported) error {
	date := l.day()
	people := w.who.of(l, w.sides[l.st.Side])
	name := l.st.Side
	if len(people) > 1 {
		name = people[1].ID
	}
	id, err := w.freeCall(date, name)
	if err != nil {
		return err
	}
	source, err := w.source(l)
	if err != nil {
		return err
	}
	c := &pendingCall{candidate: candidate{id: id, date: date, kind: callKind(l.report, len(people))}, title: title(l, people), source: source, oneOnOne: len(people) == 2}
	w.pending.call(c)
	w.lone[id] = &loneCall{pendingCall: c}
	for _, p := range people {
		if err := w.who.keep(w, p); err != nil {
			return err
		}
		w.pending.joins(c, p.ID)
	}
	w.counts["calls"]++
	out.Call = id
	if out.Fate == "" {
		out.Fate = NewCall
	}
	return nil
}

// callKind is the kind of event that a report speaks of. One on several conversations is none of them.
func callKind(r analysis.Report, people int) string {
	kind := r.Kind
	switch {
	case r.Separate && people > 2:
		return "several"
	case kind == "call" && people > 2:
		return "conference"
	case kind == "call":
		return "phone"
	case kind == "video-call":
		return "video"
	case kind == "meeting":
		return "meeting"
	}
	return "statement"
}

func title(l *logged, people []someone) string {
	if len(people) < 2 {
		if l.st.Title != "" {
			return l.st.Title
		}
		return "Statement"
	}
	names := make([]string, len(people))
	for i, p := range people {
		names[i] = p.Name
	}
	return strings.Join(names[:len(names)-1], ", ") + " and " + names[len(names)-1]
}

// source makes the source row of a statement, once, and returns its id.
func (w *writer) source(l *logged) (string, error) {
	if l.source != "" {
		return l.source, nil
	}
	if id := w.hand.sources[l.st.URL]; id != "" && l.st.URL != "" {
		l.source = id
		return id, nil
	}
	id := fmt.Sprintf("%s-%s-%d", l.st.Side, l.st.date(), l.n)
	for w.hand.ids[id] {
		id += "-i"
	}
	var address, note, title any
	if l.st.URL != "" {
		address = l.st.URL
	} else {
		note = "imported without an address"
	}
	if l.st.Title != "" {
		title = l.st.Title
	}
	l.source = id
	w.counts["sources"]++
	w.later("sources (id, outlet, kind, title, published, url, note)", id, w.sides[l.st.Side].Name, "official", title, l.st.date(), address, note)
	return id, nil
}

// readout makes the row of a statement that nobody wrote down, and what was found in it.
func (w *writer) readout(l *logged, out *Imported) error {
	id := out.Call + "/" + l.st.Side
	if out.Fate == Paired {
		var err error
		if id, err = w.freeReadout(out.Call, l.st.Side); err != nil {
			return err
		}
		delete(w.lone, out.Call)
	}
	source, err := w.source(l)
	if err != nil {
		return err
	}
	form := "statement"
	if strings.HasPrefix(strings.ToLower(l.st.Title), "readout") {
		form = "readout"
	}
	var address any
	if l.st.URL != "" {
		address = l.st.URL
	}
	coverage, note := l.coverage()
	w.later("readouts (id, call, side, role, form, speaker, published, lang, url, words, words_basis, coverage, coverage_note, confidence, source)",
		id, out.Call, l.st.Side, "main", form, w.sides[l.st.Side].Name, l.st.hour(), l.report.Lang, address, max(1, l.report.Words), "counted in the text", coverage, note, "high", source)
	w.pending.readouts[out.Call] = append(w.pending.readouts[out.Call], member{id: id, side: l.st.Side, lang: l.report.Lang, held: l.day(), text: true, written: true, published: l.st.Published, words: l.st.Text, length: l.report.Words, cut: l.cut, url: l.st.URL, title: l.st.Title})
	w.counts["readouts"]++
	out.Readout = id
	if err := w.text(l, id, out.Call, false); err != nil {
		return err
	}
	w.dirty[out.Call] = true
	if own := w.lone[out.Call]; own != nil {
		own.side, own.form, own.coverage = l.st.Side, form, coverage
	}
	return w.findings(l, id, out.Call, source)
}

// text keeps the words of a statement.
func (w *writer) text(l *logged, readout, call string, coded bool) error {
	var address any
	if l.st.URL != "" {
		address = l.st.URL
		w.known[bareAddress(l.st.URL)] = [2]string{readout, call}
	}
	var told any
	if l.held != "" {
		told = l.report.When.Words
	}
	w.counts["texts"]++
	w.later("texts (readout, entry, url, lang, title, published, modified, words, text, held, told, coded, cut, since)",
		readout, l.n, address, l.report.Lang, l.st.Title, l.st.Published, l.st.Modified, l.report.Words, l.st.Text, l.day(), told, coded, l.cut, l.at.UTC().Format(time.RFC3339))
	return w.index(l, readout, call)
}

// attach adds a text to a statement that people wrote down: what was found in it stands beside what they found.
func (w *writer) attach(l *logged, readout, call string) error {
	source, err := w.source(l)
	if err != nil {
		return err
	}
	if err := w.text(l, readout, call, true); err != nil {
		return err
	}
	w.dirty[call] = true
	return w.findings(l, readout, call, source)
}
