package corpus

import (
	"slices"
	"strings"
	"time"
)

// A candidate is a call that a statement may be about.
type candidate struct {
	id, date, kind string
	people         []string
	byHand         bool // people wrote it down
}

// A member is a statement on a call that is known; held is the day of the talk by its text, "" where that is not held.
type member struct {
	id, side, lang, held string
	text                 bool   // its text is held
	words, url, title    string // the text, its address and title, where they are not yet in their table
	length               int    // of the text, in words
	revised              bool   // former texts are held
	cut                  bool   // the text is not whole, as far as it shows
	coded                bool   // people wrote it down
	written              bool   // it is a main account in writing
	published            string // "" where the text is not held
}

// sameHours is how far apart in time two sides publish what is on one call, where a day lies between.
const sameHours = 6 * time.Hour

// near reports that two times of publication are known and close to each other.
func near(a, b string) bool {
	x, err := time.Parse(time.RFC3339, a)
	if err != nil {
		return false
	}
	y, err := time.Parse(time.RFC3339, b)
	return err == nil && x.Sub(y).Abs() <= sameHours
}

// mostCompared is how many calls are looked through for a copy of one statement.
const mostCompared = 40

// pair finds the call that a statement is about: the same people, the same kind of event, a day apart at most (Moscow's
// and Washington's dates may differ), and no statement of the same side in the same language. If that is a statement
// that people wrote down without its text, out.Readout names it. If several calls fit equally well, none is guessed. Where
// another's place would fit better than what is free, out.apart names that call: it is to be paired anew.
func (w *writer) pair(l *logged, out *Imported) error {
	people := w.who.of(l, w.sides[l.st.Side])
	if len(people) < 2 {
		return nil
	}
	kind := callKind(l.report, len(people))
	found, err := w.candidates(people, l.day())
	if err != nil {
		return err
	}
	var fit []candidate
	var closer string // a call that a statement holds together to which this one is nearer
	apart := 2
	textless := map[string]string{}
	for i, known := range found {
		c := known.candidate
		if !sameParty(c.people, people) {
			continue
		}
		members, err := w.members(c.id)
		if err != nil {
			return err
		}
		if i < mostCompared {
			if err := w.copied(members, l, out); err != nil {
				return err
			}
		}
		if out.Fate == Copy || out.Fate == Revised {
			out.Call = c.id
			return nil
		}
		if !alike(kind, c.kind) {
			continue
		}
		readout, free := place(members, l)
		if !free {
			if closer == "" && w.reunions < maxReunions && w.displaces(known, members, l) {
				closer = c.id
			}
			continue
		}
		d := w.distance(known, members, l)
		if d > 0 && readout != "" {
			continue // the text of a statement that people wrote down is of its day
		}
		if known.moscow == l.day() {
			c.date = known.moscow
		}
		if d < apart {
			fit, apart = nil, d
		}
		if d == apart {
			fit = append(fit, c)
			textless[c.id] = readout
		}
	}
	switch {
	case apart > 0 && closer != "":
		out.apart = closer
	case len(fit) == 1:
		out.Call, out.Fate, out.Readout = fit[0].id, Paired, textless[fit[0].id]
		return w.join(l, fit[0], people)
	case len(fit) > 1:
		out.Fate = Ambiguous
		for _, c := range fit {
			out.Might = append(out.Might, c.id)
		}
	}
	return nil
}

// place reports that a call can take a statement: its side has none there in the language, or one that people wrote down
// without its text, which is returned.
func place(members []member, l *logged) (readout string, free bool) {
	var without []string
	for _, m := range members {
		switch {
		case m.side != l.st.Side:
		case m.text && m.lang == l.report.Lang:
			return "", false
		case !m.text && m.written:
			without = append(without, m.id)
		}
	}
	if len(without) == 1 {
		return without[0], true
	}
	return "", len(without) == 0
}

// ownDate is the day of a call where a side is: Moscow's is known beside Washington's where they differ. It is "" where either may be meant.
func (w *writer) ownDate(c pendingCall, side string) string {
	switch country := w.sides[side].Country; {
	case c.moscow == "" || country == "united-states":
		return c.date
	case country == "russia":
		return c.moscow
	}
	return ""
}

// distance is how many days a statement's talk is from a call: of one that people wrote down by its dates, else also by those of
// other statements, and by the hours between them.
func (w *writer) distance(c pendingCall, members []member, l *logged) int {
	own := w.ownDate(c, l.st.Side)
	if l.day() == own || own == "" && (l.day() == c.date || l.day() == c.moscow) {
		return 0
	}
	if !c.byHand && (l.day() == c.date || l.day() == c.moscow || slices.ContainsFunc(members, func(m member) bool { return m.held == l.day() || near(m.published, l.st.Published) })) {
		return 0
	}
	return 1
}

// displaces reports that a statement belongs in the place of one of the same side, which is a day from the statements of the
// others, where the new one is of their day. One that was published within hours of them stays, and one of the day that people
// wrote down.
func (w *writer) displaces(c pendingCall, members []member, l *logged) bool {
	i := slices.IndexFunc(members, func(m member) bool { return m.side == l.st.Side && m.lang == l.report.Lang && m.text })
	if i < 0 || members[i].coded || c.byHand && members[i].held == w.ownDate(c, l.st.Side) {
		return false
	}
	mine := members[i]
	return slices.ContainsFunc(members, func(o member) bool {
		return o.side != mine.side && o.held == l.day() && o.held != mine.held && !near(o.published, mine.published)
	})
}

// candidates are the calls of a statement's people within a day of its date. Those of the counterpart are fewer.
func (w *writer) candidates(people []someone, date string) ([]pendingCall, error) {
	day, err := time.Parse(time.DateOnly, date)
	if err != nil {
		return nil, err
	}
	since, until := day.AddDate(0, 0, -1).Format(time.DateOnly), day.AddDate(0, 0, 1).Format(time.DateOnly)
	calls, err := w.callsWith(people[1].ID, since, until)
	for i := range calls {
		calls[i].people = slices.Sorted(slices.Values(calls[i].people))
	}
	return calls, err
}

// alike reports that two kinds can be of one event: one side says call where the other says video call.
func alike(a, b string) bool {
	call := func(k string) bool { return k == "phone" || k == "video" || k == "conference" }
	return a == b || call(a) && call(b)
}

// sameParty reports that a call's people are those of a statement. Of a call of many, a statement may name some only.
func sameParty(call []string, people []someone) bool {
	named := 0
	for _, p := range people {
		if slices.Contains(call, p.ID) {
			named++
		}
	}
	if len(call) == 2 && len(people) == 2 {
		return named == 2
	}
	return named >= 2 && named == min(len(call), len(people)) && min(len(call), len(people)) > 2
}

// members are the statements on a call.
func (w *writer) members(call string) ([]member, error) {
	var out []member
	if w.pending.calls[call] == nil {
		s, err := w.stmt(`SELECT r.id, r.side, coalesce(t.lang, ''), coalesce(t.held, ''), t.readout IS NOT NULL, coalesce(t.coded, 1), r.role = 'main' AND r.form IN ('statement', 'readout'), coalesce(t.published, ''),
  coalesce(t.words, 0), EXISTS (SELECT 1 FROM revisions v WHERE v.readout = r.id), coalesce(t.cut, 0)
FROM readouts r LEFT JOIN texts t ON t.readout = r.id WHERE r.call = ? ORDER BY r.rowid`)
		if err != nil {
			return nil, err
		}
		rows, err := s.QueryContext(w.ctx, call)
		if err != nil {
			return nil, err
		}
		defer rows.Close()
		for rows.Next() {
			var m member
			if err := rows.Scan(&m.id, &m.side, &m.lang, &m.held, &m.text, &m.coded, &m.written, &m.published, &m.length, &m.revised, &m.cut); err != nil {
				return nil, err
			}
			out = append(out, m)
		}
		if err := rows.Err(); err != nil {
			return nil, err
		}
	}
	return append(out, w.pending.readouts[call]...), nil
}

// join adds to a call what a further statement tells: its people, and the other capital's date.
func (w *writer) join(l *logged, c candidate, people []someone) error {
	joined := false // somebody, in a call whose rows are written
	for _, p := range people {
		if slices.Contains(c.people, p.ID) {
			continue
		}
		if err := w.who.keep(w, p); err != nil {
			return err
		}
		if own := w.pending.calls[c.id]; own != nil {
			w.pending.joins(own, p.ID)
			continue
		}
		if err := w.exec("INSERT OR IGNORE INTO call_people (person, call) SELECT ?1, id FROM calls WHERE id = ?2", p.ID, c.id); err != nil {
			return err
		}
		joined = true
	}
	if joined {
		date, err := w.dateOfCall(c.id)
		if err == nil {
			err = w.enlist(c.id, date, "")
		}
		if err != nil {
			return err
		}
	}
	return w.dates(l, c)
}

// dates sets a call's two dates where its statements were published on different days: date is Washington's and
// moscow_date Moscow's, where those are the two.
func (w *writer) dates(l *logged, c candidate) error {
	if c.date == l.day() {
		return nil
	}
	if own := w.pending.calls[c.id]; own != nil {
		switch w.sides[l.st.Side].Country {
		case "russia":
			own.moscow = l.day()
		case "united-states":
			return w.postpone(own, l.day())
		}
		return nil
	}
	if err := w.rowsOut(); err != nil {
		return err
	}
	coded, err := w.get("SELECT 1 FROM readouts r LEFT JOIN texts t ON t.readout = r.id WHERE r.call = ? AND (t.readout IS NULL OR t.coded = 1)", []any{c.id}, new(int))
	if err != nil || coded {
		return err // what people wrote stands
	}
	switch w.sides[l.st.Side].Country {
	case "russia":
		return w.exec("UPDATE calls SET moscow_date = ? WHERE id = ?", l.day(), c.id)
	case "united-states":
		old := c.date
		if err := w.exec("UPDATE calls SET moscow_date = date, date = ? WHERE id = ?", l.day(), c.id); err != nil {
			return err
		}
		if err := w.redate(c.id); err != nil {
			return err
		}
		return w.enlist(c.id, l.day(), old)
	}
	return nil
}

// countryName is a country's slug as a name.
func countryName(slug string) string {
	words := strings.Split(slug, "-")
	for i, w := range words {
		if w != "" && w != "and" && w != "of" {
			words[i] = strings.ToUpper(w[:1]) + w[1:]
		}
	}
	return strings.Join(words, " ")
}
