package corpus

import (
	"context"
	"database/sql"
	"regexp"
	"slices"
	"strings"
	"sync"
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
	sounds *sounds
	byID   map[string]*someone
	byName map[string]*someone   // by folded name or alias
	like   map[string][]*someone // by how the surname sounds
	begins map[string]bool       // beginnings of the names
	terms  []term
}

func readRegistry(ctx context.Context, tx *sql.Tx, known *sounds) (*registry, error) {
	g := &registry{sounds: known, byID: map[string]*someone{}, byName: map[string]*someone{}, like: map[string][]*someone{}, begins: map[string]bool{}}
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
	n := g.sounds.of(name)
	if g.byName[n.key] == nil {
		g.byName[n.key] = p
		g.begins[beginning(n.key)] = true
	}
	if s := n.sound; s != "" && !slices.Contains(g.like[s], p) {
		g.like[s] = append(g.like[s], p)
	}
}

// sounds remember how names are folded and how they sound. The zero value is ready; one writer at a time uses it.
type sounds struct{ known map[string]sounding }

type sounding struct{ key, sound string }

// maxSounds is how many names are remembered.
const maxSounds = 20_000

func (s *sounds) of(name string) sounding {
	n, ok := s.known[name]
	if !ok {
		n = sounding{key(name), sound(surname(name))}
		if s.known == nil || len(s.known) >= maxSounds {
			s.known = map[string]sounding{}
		}
		s.known[name] = n
	}
	return n
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
	if l.called == nil {
		l.spoken()
	}
	for _, o := range l.called {
		if !g.begins[o.first] && o.first != "the" {
			continue
		}
		for i := range o.ends {
			if p := g.byName[key(possessive(o.text[:o.ends[len(o.ends)-1-i]]))]; p != nil && p.Country == side.Country {
				return p
			}
		}
	}
	if l.other || !strings.Contains(side.ID, "transition") && l.ofElect(side.Country) {
		return nil // somebody else spoke, whom the table does not have
	}
	return g.holder(side.ID, l.st.date())
}

// spoken finds where names may stand, and whether somebody else spoke.
func (l *logged) spoken() {
	l.called = openings(l)
	l.other = ofOthers(l.st.Title) || ofOthers(firstSentence(l))
}

// ofOthers reports that others match. Few texts have any of their words, and to look for these takes a fraction of the time.
func ofOthers(s string) bool {
	small := strings.ToLower(s)
	return (strings.Contains(s, "ſ") || slices.ContainsFunc(otherWords[:], func(w string) bool { return strings.Contains(small, w) })) && others().MatchString(s)
}

// otherWords are parts of all that others match; ſ is an s to it.
var otherWords = [...]string{"vice president", "security", "secretary", "lady", "gentleman", "advis", "spokes", "envoy", "вице-", "советник", "помощник"}

// others tells that a statement is of somebody who does not hold the office.
var others = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)\b(vice president|national security|secretary of|first lady|second gentleman|advis[eo]r|spokesperson|envoy)\b|(вице-президент|советник|помощник президента)`)
})

func firstSentence(l *logged) string {
	if len(l.report.Sentences) == 0 {
		return ""
	}
	s := l.report.Sentences[0]
	return l.st.Text[s.From:s.To]
}

// An opening is a place in a text where a name may begin: its first letters, folded, the text, and where its words end.
type opening struct {
	first, text string
	ends        []int
}

// longestName is how many words of a text are looked up as one name at most.
const longestName = 4

// openings are the words of a statement's title and first sentence.
func openings(l *logged) []opening {
	first := ""
	if len(l.report.Sentences) > 0 {
		s := l.report.Sentences[0]
		first = l.st.Text[s.From:s.To]
	}
	out := []opening{}
	for _, text := range []string{l.st.Title, first} {
		words := analysis.Words(text)
		out = slices.Grow(out, len(words))
		ends := make([]int, 0, len(words)*longestName)
		for i, w := range words {
			o := opening{first: beginning(key(text[w.From:w.To])), text: text[w.From:]}
			from := len(ends)
			for _, next := range words[i:min(i+longestName, len(words))] {
				ends = append(ends, next.To-w.From)
			}
			o.ends = ends[from:len(ends):len(ends)]
			out = append(out, o)
		}
	}
	return out
}

// beginning is the letters and digits that a folded name begins with.
func beginning(k string) string {
	if i := strings.IndexFunc(k, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }); i >= 0 {
		return k[:i]
	}
	return k
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

// keep writes the row of a person who has none.
func (g *registry) keep(w *writer, p someone) error {
	known := g.byID[p.ID]
	if known == nil || !known.fresh {
		return nil
	}
	known.fresh = false
	w.born = append(w.born, known.introduced())
	var country any
	if p.Country != "" {
		country = p.Country
	}
	w.counts["people"]++
	return w.exec("INSERT INTO people (id, name, role, country) VALUES (?, ?, ?, ?)", p.ID, p.Name, p.Role, country)
}

// introduced is a person's name with the office and the country that a statement gave.
func (p *someone) introduced() string {
	country := countryName(p.Country)
	switch {
	case p.Role == unnamedRole && country == "":
		return p.Name
	case p.Role == unnamedRole:
		return p.Name + " (" + country + ")"
	case country == "":
		return p.Name + " (" + p.Role + ")"
	}
	return p.Name + " (" + p.Role + " of " + country + ")"
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
