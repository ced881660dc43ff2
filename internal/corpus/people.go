package corpus

import (
	"context"
	"database/sql"
	"fmt"
	"slices"
	"strings"
	"unicode"

	"readoutbot/internal/corpus/analysis"
)

// someone takes part in a call. fresh says that the table of people has no row yet.
type someone struct {
	ID, Name, Role, Country string
	fresh                   bool
}

// term is a time in which somebody speaks for a side.
type term struct{ side, person, since, until string }

// A registry knows people by the names that statements give them, in two scripts and in any case.
type registry struct {
	byID   map[string]*someone
	byName map[string]*someone   // by folded name or alias
	like   map[string][]*someone // by how the surname sounds
	terms  []term
}

func readRegistry(ctx context.Context, tx *sql.Tx) (*registry, error) {
	g := &registry{byID: map[string]*someone{}, byName: map[string]*someone{}, like: map[string][]*someone{}}
	each := func(text string, scan func(*sql.Rows) error) error {
		rows, err := tx.QueryContext(ctx, text)
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
	err := each("SELECT id, name, role, coalesce(country, '') FROM people ORDER BY rowid", func(r *sql.Rows) error {
		p := &someone{}
		if err := r.Scan(&p.ID, &p.Name, &p.Role, &p.Country); err != nil {
			return err
		}
		g.add(p)
		return nil
	})
	if err != nil {
		return nil, err
	}
	err = each("SELECT alias, person FROM people_aliases ORDER BY rowid", func(r *sql.Rows) error {
		var alias, id string
		if err := r.Scan(&alias, &id); err != nil {
			return err
		}
		if p := g.byID[id]; p != nil {
			g.name(alias, p)
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	return g, each("SELECT side, person, since, coalesce(until, '9999-12-31') FROM offices ORDER BY side, since", func(r *sql.Rows) error {
		var t term
		err := r.Scan(&t.side, &t.person, &t.since, &t.until)
		g.terms = append(g.terms, t)
		return err
	})
}

func (g *registry) add(p *someone) {
	g.byID[p.ID] = p
	g.name(p.Name, p)
}

func (g *registry) name(name string, p *someone) {
	k := key(name)
	if g.byName[k] == nil {
		g.byName[k] = p
	}
	if s := sound(surname(name)); s != "" && !slices.Contains(g.like[s], p) {
		g.like[s] = append(g.like[s], p)
	}
}

// holder is who spoke for a side on a date by virtue of office, nil if that is not known.
func (g *registry) holder(side, date string) *someone {
	var id string
	for _, t := range g.terms {
		if t.side == side && t.since <= date && date <= t.until {
			id = t.person // of two on the day of a change, the later
		}
	}
	return g.byID[id]
}

// of are the people of a statement's call: the issuer's own first. None is named twice.
func (g *registry) of(l *logged, side Side) []someone {
	var out []someone
	add := func(p *someone) {
		if p != nil && !slices.ContainsFunc(out, func(o someone) bool { return o.ID == p.ID }) {
			out = append(out, *p)
		}
	}
	own := g.own(l, side)
	for _, c := range l.report.Counterparts {
		if p := g.find(c, l.st.date()); p != nil && p.Country != side.Country {
			if len(out) == 0 {
				add(own)
			}
			add(p)
		}
	}
	return out
}

// own is who speaks for the side: the one of its people whom the title or the first sentence names, else who holds office.
func (g *registry) own(l *logged, side Side) *someone {
	first := ""
	if len(l.report.Sentences) > 0 {
		s := l.report.Sentences[0]
		first = l.st.Text[s.From:s.To]
	}
	for _, text := range []string{l.st.Title, first} {
		words := analysis.Words(text)
		for i := range words {
			for n := min(4, len(words)-i); n > 0; n-- {
				if p := g.byName[key(possessive(text[words[i].From:words[i+n-1].To]))]; p != nil && p.Country == side.Country {
					return p
				}
			}
		}
	}
	return g.holder(side.ID, l.st.date())
}

// possessive takes an English possessive off a name.
func possessive(s string) string {
	for _, end := range []string{"'s", "’s", "'", "’"} {
		if t, ok := strings.CutSuffix(s, end); ok {
			return t
		}
	}
	return s
}

// find knows a person by name, by how the surname sounds in the country, or by office; a new one is made of a name.
func (g *registry) find(c analysis.Person, date string) *someone {
	if c.Name == "" {
		for _, t := range g.terms {
			if p := g.byID[t.person]; p != nil && p.Country == c.Country && c.Country != "" && t.since <= date && date <= t.until {
				return p
			}
		}
		return nil
	}
	if p := g.byName[key(c.Name)]; p != nil {
		return p
	}
	s := sound(surname(c.Name))
	for _, p := range g.like[s] {
		if c.Country == "" || p.Country == "" || p.Country == c.Country {
			return p
		}
	}
	if s == "" {
		return nil
	}
	id := slug(surname(c.Name))
	for n := 2; g.byID[id] != nil; n++ {
		id = fmt.Sprintf("%s-%d", slug(surname(c.Name)), n)
	}
	role := c.Office
	if role == "" {
		role = "named in a statement"
	}
	p := &someone{ID: id, Name: c.Name, Role: role, Country: c.Country, fresh: true}
	for n := 2; g.byName[key(p.Name)] != nil; n++ {
		p.Name = fmt.Sprintf("%s (%d)", c.Name, n)
	}
	g.add(p)
	return p
}

// keep writes the row of a person who has none.
func (g *registry) keep(w *writer, p someone) error {
	known := g.byID[p.ID]
	if known == nil || !known.fresh {
		return nil
	}
	known.fresh = false
	var country any
	if p.Country != "" {
		country = p.Country
	}
	w.counts["people"]++
	return w.exec("INSERT INTO people (id, name, role, country) VALUES (?, ?, ?, ?)", p.ID, p.Name, p.Role, country)
}

func surname(name string) string {
	words := strings.Fields(name)
	if len(words) == 0 {
		return ""
	}
	return words[len(words)-1]
}

// sound is how a surname sounds, roughly, whatever its script, spelling and case: zelensk for Zelenskyy and Зеленским.
func sound(s string) string {
	s = strings.ToLower(analysis.Fold(s))
	if hasCyrillic(s) {
		s = analysis.Stem(s)
	}
	var b strings.Builder
	for _, r := range s {
		if l, ok := latin[r]; ok {
			b.WriteString(l)
		} else if unicode.IsLetter(r) {
			b.WriteRune(r)
		}
	}
	s = strings.NewReplacer("sch", "sh", "kh", "h", "ph", "f", "ck", "k", "ca", "ka", "co", "ko", "cu", "ku", "cr", "kr", "cl", "kl",
		"w", "v", "y", "i", "x", "ks", "q", "k").Replace(b.String())
	var out []byte
	for i := range len(s) {
		if i == 0 || s[i] != s[i-1] {
			out = append(out, s[i])
		}
	}
	return strings.TrimRight(string(out), "aeiou")
}

// latin writes Cyrillic letters as English does, roughly.
var latin = map[rune]string{
	'а': "a", 'б': "b", 'в': "v", 'г': "g", 'д': "d", 'е': "e", 'ж': "zh", 'з': "z", 'и': "i", 'й': "i", 'к': "k", 'л': "l", 'м': "m",
	'н': "n", 'о': "o", 'п': "p", 'р': "r", 'с': "s", 'т': "t", 'у': "u", 'ф': "f", 'х': "h", 'ц': "ts", 'ч': "ch", 'ш': "sh", 'щ': "sh",
	'ъ': "", 'ы': "i", 'ь': "", 'э': "e", 'ю': "iu", 'я': "ia",
}

// slug is a name in the letters of an id.
func slug(s string) string {
	var b strings.Builder
	for _, r := range strings.ToLower(analysis.Fold(s)) {
		switch l, ok := latin[r]; {
		case ok:
			b.WriteString(l)
		case r >= 'a' && r <= 'z':
			b.WriteRune(r)
		case (r == '-' || r == '\'' || r == ' ') && b.Len() > 0:
			b.WriteByte('-')
		}
	}
	if b.Len() == 0 {
		return "somebody"
	}
	return strings.Trim(b.String(), "-")
}
