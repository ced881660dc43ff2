package corpus

import (
	"database/sql"
	"slices"
	"strings"
)

// gist is what a call adds to the overviews.
type gist struct {
	Date     string
	Sides    []gistSide  `json:",omitempty"`
	Topics   []gistTopic `json:",omitempty"`
	People   []string    `json:",omitempty"`
	Pair     string      `json:",omitempty"` // "" if it was not one-on-one
	Tones    []gistTone  `json:",omitempty"`
	Forms    []string    `json:",omitempty"` // side/form
	Disputed bool        `json:",omitempty"`
}

type gistSide struct {
	ID   string
	Left bool `json:",omitempty"` // it leaves out what no row speaks of
}

type gistTopic struct {
	Slug   string
	Remark bool     `json:",omitempty"`
	Cells  []string `json:",omitempty"` // side and flags
}

type gistTone struct {
	Word, Side string
	Written    bool `json:",omitempty"`
}

// A line is a row of listed for one call.
type line struct {
	topic, grp string
	class      int
	counted    bool // only counted, in all
}

// groups are the groups that a side belongs to: all, itself, and its country where that has several sides.
func groups(side string, countries map[string]string) []string {
	out := []string{"", side}
	if c := countries[side]; c != "" {
		out = append(out, "/"+c)
	}
	return out
}

// GroupOf is the group of sides that a question chooses: a side's id or a country's slug, and the sides that it means.
func GroupOf(side string, sides []string) string {
	switch len(sides) {
	case 0:
		return ""
	case 1:
		return sides[0]
	}
	return "/" + side
}

// lines are the rows that a call adds.
func (g *gist) lines(countries map[string]string) []line {
	out := []line{{tallyCalls, "", 0, false}}
	members := map[string][]gistSide{}
	var order []string
	for _, s := range g.Sides {
		for _, grp := range groups(s.ID, countries) {
			if members[grp] == nil {
				order = append(order, grp)
			}
			members[grp] = append(members[grp], s)
		}
	}
	byDefault := map[string]int{}
	for _, grp := range order {
		if slices.ContainsFunc(members[grp], func(s gistSide) bool { return s.Left }) {
			byDefault[grp] = ofLeft | ofDefault
		}
		out = append(out, line{"", grp, byDefault[grp], false})
	}
	for _, t := range g.Topics {
		cells := map[string]string{}
		said := 0
		for _, c := range t.Cells {
			side, flags, _ := strings.Cut(c, " ")
			cells[side] = flags
			if strings.Contains(flags, "s") {
				said = ofSaid
			}
		}
		for _, grp := range order {
			class := said | byDefault[grp]&ofDefault
			if t.Remark {
				class |= ofRemark
			}
			for _, s := range members[grp] {
				flags, found := cells[s.ID]
				if strings.Contains(flags, "n") {
					class |= ofNamed
				}
				if strings.Contains(flags, "l") || !found && s.Left {
					class |= ofLeft
				}
				if strings.Contains(flags, "r") {
					class |= ofRemark
				}
			}
			if class&ofLeft != 0 && said != 0 {
				class |= ofOneSided
			}
			if class != byDefault[grp] { // else it is as if no row spoke of it
				out = append(out, line{t.Slug, grp, class, false})
			}
		}
	}
	return append(out, g.others(countries)...)
}

// others are the rows that are of no topic.
func (g *gist) others(countries map[string]string) []line {
	var out []line
	for _, p := range g.People {
		out = append(out, line{tallyWith, p, 0, true})
	}
	for _, f := range g.Forms {
		out = append(out, line{tallyForm, f, 0, true})
	}
	if g.Disputed {
		out = append(out, line{tallyDisputed, "", 0, false})
	}
	if g.Pair != "" {
		out = append(out, line{tallyPair, "*", 0, false}, line{tallyPair, g.Pair, 0, false})
	}
	used := map[line]bool{}
	for _, t := range g.Tones {
		for _, grp := range groups(t.Side, countries) {
			l := line{tallyTone, t.Word + "/" + grp, 0, false}
			if t.Written {
				l.class = 1
			}
			used[l] = true
		}
		if t.Written && g.Pair != "" {
			used[line{tallyUsed, t.Word + "/" + t.Side + "/*", 0, false}] = true
			used[line{tallyUsed, t.Word + "/" + t.Side + "/" + g.Pair, 0, false}] = true
		}
	}
	for l := range used {
		if l.class == 0 && used[line{l.topic, l.grp, 1, false}] && l.topic == tallyTone {
			continue // it was written as well
		}
		out = append(out, l)
	}
	return out
}

// each runs a query on the writer's transaction and calls scan for every row.
func (w *writer) each(text string, args []any, scan func(*sql.Rows) error) error {
	s, err := w.stmt(text)
	if err != nil {
		return err
	}
	rows, err := s.QueryContext(w.ctx, args...)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		if err := scan(rows); err != nil {
			return err
		}
	}
	return rows.Err()
}

// gist reads what the statements of a call add to the overviews.
func (w *writer) gist(call string, g *gist) error {
	if err := w.gistStates(call, g); err != nil {
		return err
	}
	last := ""
	return w.each(`SELECT r.id, r.side, r.form, r.role, coalesce(t.word, '') FROM readouts r LEFT JOIN tones t ON t.readout = r.id AND t.about = 'conversation'
WHERE r.call = ? ORDER BY r.rowid, t.word`, []any{call}, func(r *sql.Rows) error {
		var id, role, word string
		var t Tone
		if err := r.Scan(&id, &t.Side, &t.Form, &role, &word); err != nil {
			return err
		}
		if id != last {
			g.Forms, last = append(g.Forms, t.Side+"/"+t.Form), id
		}
		if t.Role = role; word != "" {
			g.Tones = append(g.Tones, gistTone{word, t.Side, t.Written()})
		}
		return nil
	})
}

// gistStates reads which sides spoke in a call, and of which topics rows speak.
func (w *writer) gistStates(call string, g *gist) error {
	return w.each(`SELECT '' AS topic, side, state, '' AS ground, 0 AS doubtful, '' AS silent FROM accounts WHERE call = ?1
UNION ALL SELECT topic, side, state, ground, doubtful, silent FROM states WHERE call = ?1
UNION ALL SELECT topic, '', '', '', 0, '' FROM denials WHERE call = ?1 AND topic IS NOT NULL
UNION ALL SELECT topic, '', '', '', 0, '' FROM silences WHERE call = ?1 AND topic IS NOT NULL ORDER BY 1, 2`, []any{call}, func(r *sql.Rows) error {
		var c Cell
		if err := r.Scan(&c.Topic, &c.Side, &c.State, &c.Ground, &c.Doubtful, &c.Silent); err != nil {
			return err
		}
		if c.Topic == "" {
			g.Sides = append(g.Sides, gistSide{c.Side, c.State == NotSaid})
			return nil
		}
		if n := len(g.Topics); n == 0 || g.Topics[n-1].Slug != c.Topic {
			g.Topics = append(g.Topics, gistTopic{Slug: c.Topic})
		}
		t := &g.Topics[len(g.Topics)-1]
		if c.Side == "" {
			t.Remark = true
			return nil
		}
		flags := ""
		if c.State == Said {
			flags = "n"
			if !c.Doubtful {
				flags = "ns"
			}
		}
		if c.Left() {
			flags += "l"
		}
		if c.Ground == ByReport || c.Silent == ByReport {
			flags += "r"
		}
		t.Cells = append(t.Cells, strings.TrimSpace(c.Side+" "+flags))
		return nil
	})
}
