package corpus

import (
	"fmt"
	"slices"
	"strings"

	"readoutbot/internal/corpus/analysis"
)

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
	n := g.sounds.of(c.Name)
	if p := g.byName[n.key]; p != nil {
		return p
	}
	s := n.sound
	var alike []*someone
	for _, p := range g.like[s] {
		if (c.Country == "" || p.Country == "" || p.Country == c.Country) && sameFirst(c.Name, p.Name) {
			alike = append(alike, p)
		}
	}
	switch {
	case len(alike) > 1 && c.Country == "" && !strings.Contains(c.Name, " "):
		return g.inOffice(alike, date)
	case len(alike) > 0:
		return alike[0]
	case s == "":
		return nil
	}
	id := slug(surname(c.Name))
	for n := 2; g.byID[id] != nil; n++ {
		id = fmt.Sprintf("%s-%d", slug(surname(c.Name)), n)
	}
	role := c.Office
	if role == "" {
		role = unnamedRole
	}
	p := &someone{ID: id, Name: c.Name, Role: role, Country: c.Country, fresh: true}
	for n := 2; g.byName[key(p.Name)] != nil; n++ {
		p.Name = fmt.Sprintf("%s (%d)", c.Name, n)
	}
	g.add(p)
	return p
}

// inOffice is the only one of several people who held an office on a day; nil where several did, or none.
func (g *registry) inOffice(some []*someone, date string) *someone {
	var found *someone
	for _, t := range g.terms {
		if p := g.byID[t.person]; p != nil && p != found && slices.Contains(some, p) && t.since <= date && date <= t.until {
			if found != nil {
				return nil
			}
			found = p
		}
	}
	return found
}

// unnamedRole is the role of a person whose office no statement gave.
const unnamedRole = "named in a statement"

// sameFirst reports that two names may have one first name: one has none, or they begin alike. Brothers and fathers have
// one surname and one country.
func sameFirst(a, b string) bool {
	first := func(name string) string {
		words := strings.Fields(name)
		if len(words) < 2 {
			return ""
		}
		return sound(words[0])
	}
	x, y := first(a), first(b)
	return x == "" || y == "" || x[0] == y[0]
}
