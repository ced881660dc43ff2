package corpus

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// A pendingCall is a call that is not yet in its table.
type pendingCall struct {
	candidate
	moscow, title, source string
	oneOnOne              bool
}

// pending is what a batch has made and not yet written: pairing looks there before it looks into the tables.
type pending struct {
	calls    map[string]*pendingCall
	order    []*pendingCall
	with     map[string][]*pendingCall // by person
	readouts map[string][]member       // by call: statements that are not yet in their table
	docs     []pendingDoc
	days     map[int64]bool // of docs, and of side: places where one may be
}

// A pendingDoc is a text that is not yet in the index.
type pendingDoc struct {
	id                  int64
	readout, call, side string
	cuts                []byte
	entries             []entry
}

func (p *pending) reset() {
	*p = pending{calls: map[string]*pendingCall{}, with: map[string][]*pendingCall{}, readouts: map[string][]member{}, days: map[int64]bool{}}
}

func (p *pending) call(c *pendingCall) {
	p.calls[c.id], p.order = c, append(p.order, c)
}

// joins adds somebody to a call that is pending.
func (p *pending) joins(c *pendingCall, person string) {
	if !slices.Contains(c.people, person) {
		c.people = append(c.people, person)
		p.with[person] = append(p.with[person], c)
	}
}

// rowsOut writes the rows that were put aside: from then on the tables have everything.
func (w *writer) rowsOut() error {
	for _, c := range w.pending.order {
		var moscow any
		if c.moscow != "" {
			moscow = c.moscow
		}
		w.later("calls (id, date, moscow_date, precision, title, status, kind, one_on_one, confidence, source)",
			c.id, c.date, moscow, "day", c.title, "held", c.kind, c.oneOnOne, "high", c.source)
		for _, p := range c.people {
			w.later(orIgnore+"call_people (call, person)", c.id, p)
		}
		for _, p := range parties(c.people) {
			w.later(orIgnore+"parties (person, date, call)", p, c.date, c.id)
		}
	}
	for _, d := range w.pending.docs {
		w.later("docs (id, readout, cuts)", d.id, d.readout, d.cuts)
		w.waiting = appendDocument(w.waiting, d.id, d.entries)
	}
	w.pending.reset()
	for _, r := range w.rows {
		if err := w.putMany(r.into, "", r.columns, r.values); err != nil {
			return err
		}
		clear(r.values)
		r.values = r.values[:0]
	}
	return nil
}

// postpone gives a call that is pending another date; the one before is Moscow's.
func (w *writer) postpone(c *pendingCall, date string) error {
	c.moscow, c.date = c.date, date
	for i := range w.pending.docs {
		if d := &w.pending.docs[i]; d.call == c.id {
			var err error
			if d.id, err = w.number(date, d.side); err != nil {
				return err
			}
		}
	}
	return nil
}

// statementsAt finds the statements that are known by their addresses.
func (w *writer) statementsAt(some []logged) error {
	w.known = map[string][2]string{}
	var urls []string
	for _, l := range some {
		if l.st.URL != "" {
			urls = append(urls, addresses(l.st.URL)...)
		}
	}
	for part := range slices.Chunk(urls, 500) {
		rows, err := w.tx.QueryContext(w.ctx, "SELECT t.url, t.readout, r.call FROM texts t CROSS JOIN readouts r ON r.id = t.readout WHERE t.url IN (SELECT value FROM json_each(?))", idList(part))
		if err != nil {
			return err
		}
		defer rows.Close()
		for rows.Next() {
			var url string
			var at [2]string
			if err := rows.Scan(&url, &at[0], &at[1]); err != nil {
				return err
			}
			w.known[bareAddress(url)] = at
		}
		if err := rows.Err(); err != nil {
			return err
		}
	}
	return nil
}

// freeCall is an id that no call has.
func (w *writer) freeCall(date, name string) (string, error) {
	id := date + "-" + name
	for n := 2; ; n++ {
		taken := w.pending.calls[id] != nil
		if !taken {
			var err error
			if taken, err = w.get("SELECT 1 FROM calls WHERE id = ?", []any{id}, new(int)); err != nil {
				return "", err
			}
		}
		if !taken {
			return id, nil
		}
		id = fmt.Sprintf("%s-%s-%d", date, name, n)
	}
}

// freeReadout is an id that no statement on a call has.
func (w *writer) freeReadout(call, side string) (string, error) {
	id := call + "/" + side
	for n := 2; ; n++ {
		taken := slices.ContainsFunc(w.pending.readouts[call], func(r member) bool { return r.id == id })
		if !taken && w.pending.calls[call] == nil {
			var err error
			if taken, err = w.get("SELECT 1 FROM readouts WHERE id = ?", []any{id}, new(int)); err != nil {
				return "", err
			}
		}
		if !taken {
			return id, nil
		}
		id = fmt.Sprintf("%s/%s-%d", call, side, n)
	}
}

// dateOfCall is a call's date, "" if there is no such call.
func (w *writer) dateOfCall(call string) (date string, err error) {
	if c := w.pending.calls[call]; c != nil {
		return c.date, nil
	}
	_, err = w.get("SELECT date FROM calls WHERE id = ?", []any{call}, &date)
	return date, err
}

// callsWith are the calls of a person between two dates, in order.
func (w *writer) callsWith(person, since, until string) ([]pendingCall, error) {
	s, err := w.stmt(`SELECT w.call, c.date, coalesce(c.moscow_date, ''), c.kind, coalesce((SELECT group_concat(k.person, ' ') FROM call_people k WHERE k.call = c.id), ''),
  EXISTS (SELECT 1 FROM hand h WHERE h.call = c.id) FROM parties w CROSS JOIN calls c ON c.id = w.call WHERE w.person = ? AND w.date BETWEEN ? AND ? AND c.status = 'held' AND c.precision = 'day'`)
	if err != nil {
		return nil, err
	}
	rows, err := s.QueryContext(w.ctx, person, since, until)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []pendingCall
	for rows.Next() {
		var c pendingCall
		var people string
		if err := rows.Scan(&c.id, &c.date, &c.moscow, &c.kind, &people, &c.byHand); err != nil {
			return nil, err
		}
		c.people = strings.Fields(people)
		out = append(out, c)
	}
	for _, c := range w.pending.with[person] {
		if since <= c.date && c.date <= until {
			out = append(out, *c)
		}
	}
	slices.SortFunc(out, func(a, b pendingCall) int {
		return cmp.Or(strings.Compare(a.date, b.date), strings.Compare(a.id, b.id))
	})
	return out, rows.Err()
}
