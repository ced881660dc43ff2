package corpus

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"sync"

	"readoutbot/internal/corpus/analysis"
)

// Topic is an entry of the topic table.
type Topic struct {
	Slug, Parent, Name, Definition string
	Prose                          string // the name as it stands inside a sentence
	Aliases                        []string
	Broad                          bool // it can be put in many words: a search that finds none claims no silence
}

// Side is an office that speaks. Country groups the offices of one state.
type Side struct {
	ID, Name, Country, Place string
}

// Person takes part in calls.
type Person struct{ ID, Name, Role string }

// Period is a stretch of time in which calls are counted; Since and Until are its first and last day. People are the ids
// of two people, in order, whose calls are meant, or "".
type Period struct{ ID, Name, Since, Until, People string }

// Has reports that a call between people, by their ids, is of those that the period counts: others may have joined in.
func (p Period) Has(date string, people []string) bool {
	for _, id := range strings.Fields(p.People) {
		if !slices.Contains(people, id) {
			return false
		}
	}
	return p.Since <= date && date <= p.Until
}

// names are the small tables by which readers' words are understood.
type names struct {
	topics                    []Topic
	sides                     []Side
	people                    []Person
	periods                   []Period
	topicAt, sideAt, personAt map[string]int
	terms                     []term // of office
	topic                     *lexicon
	side                      *lexicon
	person                    *lexicon
	tone                      *lexicon
	meta                      map[string]string
}

// lexicon leads from folded names to what they name. Names are folded when one is first looked up.
type lexicon struct {
	names [][2]string // with what they name
	known func() folded
	forms func() map[string][]string // from stems, and from names without spaces, to what is named; made when first needed
}

// folded are names as they are looked up.
type folded struct {
	to    map[string]string
	terms []string // in order, for determinism
}

func newLexicon() *lexicon {
	l := &lexicon{}
	l.known = sync.OnceValue(func() folded {
		known := folded{to: make(map[string]string, len(l.names)), terms: make([]string, 0, len(l.names))}
		for _, n := range l.names {
			f := key(n[0])
			if _, ok := known.to[f]; !ok && f != "" {
				known.to[f] = n[1]
				known.terms = append(known.terms, f)
			}
		}
		return known
	})
	l.forms = sync.OnceValue(func() map[string][]string {
		forms := map[string][]string{}
		known := l.known()
		for _, t := range known.terms {
			for _, f := range []string{joined(t), stemsOf(t)} {
				if !slices.Contains(forms[f], known.to[t]) {
					forms[f] = append(forms[f], known.to[t])
				}
			}
		}
		return forms
	})
	return l
}

// add adds a name before the first is looked up.
func (l *lexicon) add(name, to string) { l.names = append(l.names, [2]string{name, to}) }

// key folds a name: hyphens, underscores and spaces are the same, an article in front does not count.
func key(name string) string {
	f := analysis.Fold(strings.TrimFunc(name, func(r rune) bool { return strings.ContainsRune(" \t\"“”«»?!.,;:()", r) }))
	if strings.ContainsAny(f, "-_") || strings.Contains(f, "  ") || strings.HasPrefix(f, " ") || strings.HasSuffix(f, " ") {
		f = strings.Join(strings.FieldsFunc(f, func(r rune) bool { return r == ' ' || r == '-' || r == '_' }), " ")
	}
	return strings.TrimPrefix(f, "the ")
}

// Reading is how a reader's word was understood. Exact says that it is a name or an alias; Others are equally near.
type Reading struct {
	ID     string
	Exact  bool
	Others []string
}

// find understands a name: exactly, joined ("cease fire"), by the stems of its words, or with a slip of the fingers.
func (l *lexicon) find(name string) (Reading, bool) {
	k := key(name)
	if k == "" {
		return Reading{}, false
	}
	if id, ok := l.known().to[k]; ok {
		return Reading{ID: id, Exact: true}, true
	}
	for _, f := range []string{joined(k), stemsOf(k)} {
		if ids := l.forms()[f]; len(ids) > 0 {
			return Reading{ID: ids[0], Exact: true, Others: ids[1:]}, true
		}
	}
	for most := 1; most <= analysis.Near(len([]rune(k))); most++ {
		near := func(t string) bool {
			return len(t) > 3 && t[0] == k[0] && max(len(t)-len(k), len(k)-len(t)) <= 2*most && analysis.Distance(k, t, most) <= most
		}
		if ids, ok := l.one(near); ok {
			return Reading{ID: ids[0], Others: ids[1:]}, true
		}
	}
	return Reading{}, false
}

// joined takes the spaces out of a name.
func joined(k string) string { return strings.ReplaceAll(k, " ", "") }

// one returns the different things named by the terms that fit.
func (l *lexicon) one(fits func(string) bool) ([]string, bool) {
	var ids []string
	known := l.known()
	for _, t := range known.terms {
		if fits(t) && !slices.Contains(ids, known.to[t]) {
			ids = append(ids, known.to[t])
		}
	}
	return ids, len(ids) > 0
}

func stemsOf(k string) string {
	words := strings.Fields(k)
	for i, w := range words {
		words[i] = analysis.Stem(w)
	}
	return strings.Join(words, " ")
}

// readNames fills the small tables.
func (c *Corpus) readNames(ctx context.Context, n *names) error {
	n.topic, n.side, n.person, n.tone = newLexicon(), newLexicon(), newLexicon(), newLexicon()
	n.topicAt, n.sideAt, n.personAt, n.meta = map[string]int{}, map[string]int{}, map[string]int{}, map[string]string{}
	for _, t := range []struct {
		from    string
		columns []string
		add     func(row []string)
	}{
		{"topics ORDER BY rowid", []string{"slug", "coalesce(parent, '')", "name", "definition", "prose", "broad"}, func(r []string) {
			n.topicAt[r[0]] = len(n.topics)
			n.topics = append(n.topics, Topic{Slug: r[0], Parent: r[1], Name: r[2], Definition: r[3], Prose: r[4], Broad: r[5] == "1"})
			n.topic.add(r[0], r[0])
			n.topic.add(r[2], r[0])
		}},
		{"sides ORDER BY rowid", []string{"id", "name", "country", "place"}, func(r []string) {
			n.sideAt[r[0]] = len(n.sides)
			n.sides = append(n.sides, Side{ID: r[0], Name: r[1], Country: r[2], Place: r[3]})
			n.side.add(r[0], r[0])
			n.side.add(r[1], r[0])
			n.side.add(r[2], r[2])
		}},
		{"people ORDER BY rowid", []string{"id", "name", "role"}, func(r []string) {
			n.personAt[r[0]] = len(n.people)
			n.people = append(n.people, Person{ID: r[0], Name: r[1], Role: r[2]})
			n.person.add(r[0], r[0])
			n.person.add(r[1], r[0])
		}},
		{"periods ORDER BY since", []string{"id", "name", "since", "until", "coalesce(people, '')"}, func(r []string) {
			n.periods = append(n.periods, Period{ID: r[0], Name: r[1], Since: r[2], Until: r[3], People: r[4]})
		}},
		{"offices ORDER BY side, since", []string{"side", "person", "since", "coalesce(until, '9999-12-31')"}, func(r []string) {
			n.terms = append(n.terms, term{r[0], r[1], r[2], r[3]})
		}},
		{"topic_aliases ORDER BY rowid", []string{"alias", "topic"}, func(r []string) {
			n.topic.add(r[0], r[1])
			if i, ok := n.topicAt[r[1]]; ok {
				n.topics[i].Aliases = append(n.topics[i].Aliases, r[0])
			}
		}},
		{"side_aliases ORDER BY rowid", []string{"alias", "side"}, func(r []string) { n.side.add(r[0], r[1]) }},
		{"people_aliases ORDER BY rowid", []string{"alias", "person"}, func(r []string) { n.person.add(r[0], r[1]) }},
		{toneWords, []string{"word", "word"}, func(r []string) { n.tone.add(r[0], r[1]) }},
		{"tone_aliases ORDER BY rowid", []string{"alias", "word"}, func(r []string) { n.tone.add(r[0], r[1]) }},
		{"meta", []string{"key", "value"}, func(r []string) { n.meta[r[0]] = r[1] }},
	} {
		if err := c.table(ctx, t.from, t.columns, t.add); err != nil {
			return err
		}
	}
	return nil
}

// toneWords are the words in use, found by skipping from one to the next.
const toneWords = `(WITH RECURSIVE w (word) AS (SELECT min(word) FROM tones UNION ALL SELECT (SELECT min(word) FROM tones WHERE word > w.word) FROM w WHERE w.word IS NOT NULL)
SELECT word FROM w WHERE word IS NOT NULL ORDER BY word)`

// table calls add with every row of a small table, in order. The rows come as one string, each column behind its length: to
// read thousands of them one by one would take several times as long.
func (c *Corpus) table(ctx context.Context, from string, columns []string, add func(row []string)) error {
	as, parts := make([]string, len(columns)), make([]string, len(columns))
	for i, column := range columns {
		name := string(rune('a' + i))
		as[i], parts[i] = column+" AS "+name, "octet_length("+name+") || ' ' || "+name
	}
	var all string
	err := c.row(ctx, "SELECT coalesce(group_concat("+strings.Join(parts, " || ")+", ''), '') FROM (SELECT "+strings.Join(as, ", ")+" FROM "+from+")", nil, &all)
	row := make([]string, len(columns))
	for err == nil && all != "" {
		for i := range row {
			size, rest, _ := strings.Cut(all, " ")
			n, wrong := strconv.Atoi(size)
			if wrong != nil || n > len(rest) {
				return fmt.Errorf("a row of %s cannot be read", from)
			}
			row[i], all = rest[:n], rest[n:]
		}
		add(row)
	}
	return err
}

// FindTopic understands a topic's name in either language.
func (c *Corpus) FindTopic(name string) (Reading, bool) { return c.names().topic.find(name) }

// FindSide understands a side's or a country's name.
func (c *Corpus) FindSide(name string) (Reading, bool) { return c.names().side.find(name) }

// FindPerson understands a person's name.
func (c *Corpus) FindPerson(name string) (Reading, bool) { return c.names().person.find(name) }

// FindTone understands a tone word in either language.
func (c *Corpus) FindTone(word string) (Reading, bool) { return c.names().tone.find(word) }

// Topics are all topics in the order of the corpus.
func (c *Corpus) Topics() []Topic { return c.names().topics }

// Topic returns a topic by its slug.
func (c *Corpus) Topic(slug string) Topic {
	n := c.names()
	if i, ok := n.topicAt[slug]; ok {
		return n.topics[i]
	}
	return Topic{Slug: slug, Name: slug}
}

// Sides are all sides in the order of the corpus.
func (c *Corpus) Sides() []Side { return c.names().sides }

// SidesOf returns the side with that id, or the sides of that country.
func (c *Corpus) SidesOf(id string) []string {
	var out []string
	for _, s := range c.names().sides {
		if s.ID == id || s.Country == id {
			out = append(out, s.ID)
		}
	}
	return out
}

// Side returns a side by its id; of a country's slug it makes a name.
func (c *Corpus) Side(id string) Side {
	n := c.names()
	if i, ok := n.sideAt[id]; ok {
		return n.sides[i]
	}
	name := strings.ReplaceAll(id, "-", " ")
	if name != "" {
		words := strings.Fields(name)
		for i, w := range words {
			words[i] = strings.ToUpper(w[:1]) + w[1:]
		}
		name = strings.Join(words, " ")
	}
	return Side{ID: id, Name: name, Country: id}
}

// Person returns a person by id.
func (c *Corpus) Person(id string) Person {
	n := c.names()
	if i, ok := n.personAt[id]; ok {
		return n.people[i]
	}
	return Person{ID: id, Name: id}
}

// People are all people in the order of the corpus.
func (c *Corpus) People() []Person { return c.names().people }

// SideOf returns the side for which a person speaks by virtue of office on a date, "" if there is none.
func (c *Corpus) SideOf(person, date string) string {
	for _, t := range c.names().terms {
		if t.person == person && t.since <= date && date <= t.until {
			return t.side
		}
	}
	return ""
}

// SidesAt returns the sides of a country that somebody speaks for by virtue of office on a date, all of them where nobody is known to.
// Of several, it is those whose speaker's surname stands in a text, if any does.
func (c *Corpus) SidesAt(country, date, text string) []string {
	var speak, named []string
	for _, id := range c.SidesOf(country) {
		i := slices.IndexFunc(c.names().terms, func(t term) bool { return t.side == id && t.since <= date && date <= t.until })
		if i < 0 {
			continue
		}
		speak = append(speak, id)
		if strings.Contains(text, surname(c.Person(c.names().terms[i].person).Name)) {
			named = append(named, id)
		}
	}
	switch {
	case len(named) > 0:
		return named
	case len(speak) > 0:
		return speak
	}
	return c.SidesOf(country)
}

// speaksFor reports that a side speaks for one of the people of a period, by virtue of their offices at any time.
func (p Period) speaksFor(side string, terms []term) bool {
	return p.People == "" || slices.ContainsFunc(terms, func(t term) bool { return t.side == side && slices.Contains(strings.Fields(p.People), t.person) })
}

// SidesIn are the sides that speak for the people whose calls a period counts.
func (c *Corpus) SidesIn(p Period) []string {
	var out []string
	for _, s := range c.names().sides {
		if p.speaksFor(s.ID, c.names().terms) {
			out = append(out, s.ID)
		}
	}
	return out
}

// Periods are the stretches of time in which calls are counted, in order.
func (c *Corpus) Periods() []Period { return c.names().periods }

// Meta returns a value of the corpus's own description: title, since, until, reach.
func (c *Corpus) Meta(key string) string { return c.names().meta[key] }

// ToneWords are the tone words and their other spellings, in order.
func (c *Corpus) ToneWords() []string { return c.names().tone.known().terms }

// TopicWords, SideWords and PeopleWords are the folded names by which they are understood, with what they name.
func (c *Corpus) TopicWords() map[string]string  { return c.names().topic.known().to }
func (c *Corpus) SideWords() map[string]string   { return c.names().side.known().to }
func (c *Corpus) PeopleWords() map[string]string { return c.names().person.known().to }
