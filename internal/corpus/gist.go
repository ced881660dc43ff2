package corpus

import (
	"database/sql"
	"slices"
	"strings"
)

// gist is what a call adds to the overviews.
type gist struct {
	Date     string
	Wide     bool        `json:",omitempty"` // the date is no day
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
	counted    counting
}

// A counting says how the rows of a line are kept.
type counting int

const (
	byMonth counting = iota // listed, and counted in all, by year and by month
	only                    // counted as those, not listed
	inAll                   // counted in all only
)

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
func (g *gist) lines(countries map[string]string, of family) []line {
	out := []line{{tallyCalls, "", 0, byMonth}}
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
		out = append(out, line{"", grp, byDefault[grp], byMonth})
	}
	for _, t := range g.withOwn(of) {
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
			otherwise := byDefault[grp] // what is known where no row speaks of it
			if of.broad[t.Slug] {
				otherwise = 0
			}
			class := said | otherwise&ofDefault
			if t.Remark {
				class |= ofRemark
			}
			for _, s := range members[grp] {
				flags, found := cells[s.ID]
				if strings.Contains(flags, "n") {
					class |= ofNamed
				}
				if strings.Contains(flags, "l") || !found && s.Left && !of.open(t.Slug, s.ID) {
					class |= ofLeft
				}
				if strings.Contains(flags, "r") {
					class |= ofRemark
				}
			}
			if class&ofLeft != 0 && said != 0 {
				class |= ofOneSided
			}
			if class != otherwise { // else it is as if no row spoke of it
				out = append(out, line{t.Slug, grp, class, byMonth})
			}
		}
	}
	return append(out, g.others(countries)...)
}

// withOwn are the topics of which rows speak, and the sides' own ones: of these nothing is known where no row speaks of them.
func (g *gist) withOwn(of family) []gistTopic {
	out := g.Topics
	for _, s := range g.Sides {
		if !s.Left {
			continue
		}
		for _, topic := range of.own(s.ID) {
			if !slices.ContainsFunc(out, func(t gistTopic) bool { return t.Slug == topic }) {
				out = append(out[:len(out):len(out)], gistTopic{Slug: topic})
			}
		}
	}
	return out
}

// others are the rows that are of no topic.
func (g *gist) others(countries map[string]string) []line {
	var out []line
	if !g.Wide {
		out = append(out, line{tallyDay, g.Date[min(5, len(g.Date)):], 0, inAll})
	}
	for _, p := range parties(g.People) {
		out = append(out, line{tallyWith, p, 0, only})
	}
	for _, f := range g.Forms {
		out = append(out, line{tallyForm, f, 0, inAll})
	}
	if g.Disputed {
		out = append(out, line{tallyDisputed, "", 0, byMonth})
	}
	if g.Pair != "" {
		out = append(out, line{tallyPair, "*", 0, byMonth}, line{tallyPair, g.Pair, 0, byMonth})
	}
	used := map[line]bool{}
	for _, t := range g.Tones {
		for _, grp := range groups(t.Side, countries) {
			l := line{tallyTone, t.Word + "/" + grp, 0, byMonth}
			if t.Written {
				l.class = 1
			}
			used[l] = true
		}
		if t.Written && g.Pair != "" {
			used[line{tallyUsed, t.Word + "/" + t.Side + "/*", 0, byMonth}] = true
			used[line{tallyUsed, t.Word + "/" + t.Side + "/" + g.Pair, 0, byMonth}] = true
		}
	}
	for l := range used {
		if l.class == 0 && used[line{l.topic, l.grp, 1, byMonth}] && l.topic == tallyTone {
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

// gists reads what the statements of the calls in temp.dirty add to the overviews, into those of at.
func (w *writer) gists(at map[string]*gist) error {
	if err := w.gistStates(at); err != nil {
		return err
	}
	last := ""
	return w.each(`SELECT d.call, r.id, r.side, r.form, r.role, coalesce(t.word, '') FROM temp.dirty d CROSS JOIN readouts r ON r.call = d.call
LEFT JOIN tones t ON t.readout = r.id AND t.about = 'conversation' ORDER BY d.call, r.rowid, t.word`, nil, func(r *sql.Rows) error {
		var call, id, role, word string
		var t Tone
		if err := r.Scan(&call, &id, &t.Side, &t.Form, &role, &word); err != nil {
			return err
		}
		g := at[call]
		if g == nil {
			return nil
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

// gistStates reads which sides spoke in calls, and of which topics rows speak.
func (w *writer) gistStates(at map[string]*gist) error {
	err := w.each("SELECT a.call, a.side, a.state FROM temp.dirty d CROSS JOIN accounts a ON a.call = d.call ORDER BY a.call, a.side", nil, func(r *sql.Rows) error {
		var c Cell
		err := r.Scan(&c.Call, &c.Side, &c.State)
		if g := at[c.Call]; g != nil {
			g.Sides = append(g.Sides, gistSide{c.Side, c.State == NotSaid})
		}
		return err
	})
	if err != nil {
		return err
	}
	err = w.each("SELECT s.call, s.topic, s.side, s.state, s.ground, s.doubtful, s.silent FROM temp.dirty d CROSS JOIN states s ON s.call = d.call ORDER BY s.call, s.topic, s.side", nil, func(r *sql.Rows) error {
		var c Cell
		err := r.Scan(&c.Call, &c.Topic, &c.Side, &c.State, &c.Ground, &c.Doubtful, &c.Silent)
		if g := at[c.Call]; g != nil {
			t := g.topic(c.Topic)
			t.Cells = append(t.Cells, strings.TrimSpace(c.Side+" "+flags(c)))
		}
		return err
	})
	if err != nil {
		return err
	}
	return w.each(`SELECT n.call, n.topic FROM temp.dirty d CROSS JOIN denials n ON n.call = d.call WHERE n.topic IS NOT NULL
UNION ALL SELECT n.call, n.topic FROM temp.dirty d CROSS JOIN silences n ON n.call = d.call WHERE n.topic IS NOT NULL`, nil, func(r *sql.Rows) error {
		var call, topic string
		err := r.Scan(&call, &topic)
		if g := at[call]; g != nil {
			g.topic(topic).Remark = true
		}
		return err
	})
}

// topic is a topic's place, in order of their slugs.
func (g *gist) topic(slug string) *gistTopic {
	i := len(g.Topics)
	if i > 0 && g.Topics[i-1].Slug >= slug {
		found := false
		if i, found = slices.BinarySearchFunc(g.Topics, slug, func(t gistTopic, s string) int { return strings.Compare(t.Slug, s) }); found {
			return &g.Topics[i]
		}
	}
	g.Topics = slices.Insert(g.Topics, i, gistTopic{Slug: slug})
	return &g.Topics[i]
}

// flags say in letters what a state is.
func flags(c Cell) string {
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
	return flags
}
