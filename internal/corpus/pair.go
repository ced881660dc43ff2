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
}

// pair finds the call that a statement is about: the same people, the same kind of event, a day apart at most (Moscow's
// and Washington's dates may differ), and no statement of the same side in the same language. If that is a statement
// that people wrote down without its text, out.Readout names it. If several calls fit equally well, none is guessed.
func (w *writer) pair(l *logged, out *Imported) error {
	people := w.who.of(l, w.sides[l.st.Side])
	if len(people) < 2 {
		return nil
	}
	kind := callKind(l.report.Kind, len(people))
	found, err := w.candidates(people, l.st.date())
	if err != nil {
		return err
	}
	var fit []candidate
	textless := map[string]string{}
	for _, c := range found {
		if !alike(kind, c.kind) || !sameParty(c.people, people) {
			continue
		}
		free, readout, err := w.free(c.id, l)
		if err != nil {
			return err
		}
		if free {
			fit = append(fit, c)
			textless[c.id] = readout
		}
	}
	if same := slices.DeleteFunc(slices.Clone(fit), func(c candidate) bool { return c.date != l.st.date() }); len(same) > 0 {
		fit = same
	}
	switch len(fit) {
	case 0:
	case 1:
		out.Call, out.Fate, out.Readout = fit[0].id, Paired, textless[fit[0].id]
		return w.join(l, fit[0], people)
	default:
		out.Fate = Ambiguous
		for _, c := range fit {
			out.Might = append(out.Might, c.id)
		}
	}
	return nil
}

// candidates are the calls of a statement's people within a day of its date. Those of the counterpart are fewer.
func (w *writer) candidates(people []someone, date string) ([]candidate, error) {
	day, err := time.Parse(time.DateOnly, date)
	if err != nil {
		return nil, err
	}
	since, until := day.AddDate(0, 0, -1).Format(time.DateOnly), day.AddDate(0, 0, 1).Format(time.DateOnly)
	calls, err := w.callsWith(people[1].ID, since, until)
	if err != nil {
		return nil, err
	}
	var out []candidate
	for _, known := range calls {
		c := known.candidate
		if known.moscow == date {
			c.date = known.moscow
		}
		c.people = slices.Sorted(slices.Values(c.people))
		out = append(out, c)
	}
	return out, nil
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

// free reports that a call can take a statement: its side has none there in the language, or one that people wrote down
// without its text, which is returned.
func (w *writer) free(call string, l *logged) (bool, string, error) {
	if slices.ContainsFunc(w.pending.readouts[call], func(r pendingReadout) bool { return r.side == l.st.Side && r.lang == l.report.Lang }) {
		return false, "", nil
	}
	if w.pending.calls[call] != nil {
		return true, "", nil
	}
	s, err := w.stmt(`SELECT r.id, coalesce(r.lang, ''), r.form, r.role, t.readout IS NOT NULL, coalesce(t.lang, '') FROM readouts r LEFT JOIN texts t ON t.readout = r.id
WHERE r.call = ? AND r.side = ? ORDER BY r.rowid`)
	if err != nil {
		return false, "", err
	}
	rows, err := s.QueryContext(w.ctx, call, l.st.Side)
	if err != nil {
		return false, "", err
	}
	defer rows.Close()
	var without []string
	for rows.Next() {
		var id, lang, form, role, textLang string
		var held bool
		if err := rows.Scan(&id, &lang, &form, &role, &held, &textLang); err != nil {
			return false, "", err
		}
		written := role == "main" && (form == "statement" || form == "readout")
		switch {
		case held && textLang == l.report.Lang:
			return false, "", rows.Err()
		case !held && written:
			without = append(without, id)
		}
	}
	if len(without) == 1 {
		return true, without[0], rows.Err()
	}
	return len(without) == 0, "", rows.Err()
}

// join adds to a call what a further statement tells: its people, and the other capital's date.
func (w *writer) join(l *logged, c candidate, people []someone) error {
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
		for _, text := range []string{"INSERT OR IGNORE INTO call_people (person, call) SELECT ?1, id FROM calls WHERE id = ?2",
			"INSERT OR IGNORE INTO parties (person, date, call) SELECT ?1, date, id FROM calls WHERE id = ?2"} {
			if err := w.exec(text, p.ID, c.id); err != nil {
				return err
			}
		}
	}
	return w.dates(l, c)
}

// dates sets a call's two dates where its statements were published on different days: date is Washington's and
// moscow_date Moscow's, where those are the two.
func (w *writer) dates(l *logged, c candidate) error {
	if c.date == l.st.date() {
		return nil
	}
	if own := w.pending.calls[c.id]; own != nil {
		switch w.sides[l.st.Side].Country {
		case "russia":
			own.moscow = l.st.date()
		case "united-states":
			return w.postpone(own, l.st.date())
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
		return w.exec("UPDATE calls SET moscow_date = ? WHERE id = ?", l.st.date(), c.id)
	case "united-states":
		old := c.date
		if err := w.exec("UPDATE calls SET moscow_date = date, date = ? WHERE id = ?", l.st.date(), c.id); err != nil {
			return err
		}
		if err := w.redate(c.id); err != nil {
			return err
		}
		return w.exec("UPDATE parties SET date = ? WHERE call = ? AND date = ?", l.st.date(), c.id, old)
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
