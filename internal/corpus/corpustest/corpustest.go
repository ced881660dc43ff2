// Package corpustest makes corpora of any size for tests and benchmarks: statements that read like those of governments,
// and a log in memory to import them from.
//
// It knows how such statements are worded, who speaks when, and how seldom both sides' are there. It does not know the
// corpus, which its own tests use it on; and what it makes is no fact.
package corpustest

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"time"
)

// Statement is an official text, field by field like the corpus's own.
type Statement struct {
	Side, URL, Title, Published, Modified, Lang, Text string
}

// Make returns n statements in order of publication, over 25 years from 2000: the Kremlin's and the White House's on talks
// with sixty leaders, who are spoken to the more seldom the further down they stand. Equal n and seed make equal
// statements. Of three calls in ten between the two, or with a leader whose office is a side, both accounts are there.
func Make(n int, seed uint64) []Statement {
	g := &maker{rand: rand.New(rand.NewPCG(seed, 1)), n: n}
	g.words = rand.NewZipf(rand.New(rand.NewPCG(seed, 2)), 1.1, 3, vocabulary-1)
	g.people = rand.NewZipf(rand.New(rand.NewPCG(seed, 3)), 1.2, 6, uint64(len(leaders()))-1)
	g.topics = rand.NewZipf(rand.New(rand.NewPCG(seed, 4)), 1.05, 5, uint64(len(matters()))-1)
	out := make([]Statement, 0, n)
	for i := 0; len(out) < n; i++ {
		out = append(out, g.call(len(out))...)
	}
	return out[:n]
}

// vocabulary is how many words there are beside those that carry meaning.
const vocabulary = 30000

type maker struct {
	rand                  *rand.Rand
	words, people, topics *rand.Zipf
	n                     int
	made                  int
}

// A leader is spoken to: an office and a name as statements give them, and the side whose account may be there.
type leader struct{ title, country, name, side, demonym string }

// call makes the statements on one call: one side's, or both.
func (g *maker) call(at int) []Statement {
	day := time.Date(2000, 1, 1, 12, 0, 0, 0, time.UTC).Add(time.Duration(float64(at) / float64(g.n) * 25 * 365.25 * 24 * float64(time.Hour)))
	day = day.Add(time.Duration(g.rand.IntN(600)) * time.Minute).Truncate(time.Minute)
	l := leaders()[g.people.Uint64()]
	own, other := "kremlin", ""
	if g.rand.IntN(5) < 2 {
		own = "white-house"
	}
	if own == "kremlin" && g.rand.IntN(8) == 0 {
		l = leader{"President", "the United States", president(day), "white-house", "American"}
	}
	if l.side != "" && g.rand.IntN(10) < 6 {
		other = l.side
	}
	var matter []string
	for range 3 + g.rand.IntN(6) {
		if m := matters()[g.topics.Uint64()]; !slices.Contains(matter, m) {
			matter = append(matter, m)
		}
	}
	out := []Statement{g.statement(own, l, matter, day)}
	if other != "" && other != own {
		var some []string
		for _, m := range matter {
			if g.rand.IntN(3) > 0 {
				some = append(some, m)
			}
		}
		back := leader{"President", "the Russian Federation", head(day), "kremlin", "Russian"}
		if own == "white-house" {
			back = leader{"President", "the United States", president(day), "white-house", "American"}
		}
		out = append(out, g.statement(other, back, some, day.Add(2*time.Hour)))
	}
	return out
}

// president and head are who speaks in Washington and in Moscow on a day.
func president(day time.Time) string {
	return holder(day, "0001 Bill Clinton", "2001-01-20 George Bush", "2009-01-20 Barack Obama", "2017-01-20 Donald Trump", "2021-01-20 Joseph Biden")
}

func head(day time.Time) string {
	return holder(day, "0001 Vladimir Putin", "2008-05-07 Dmitry Medvedev", "2012-05-07 Vladimir Putin")
}

func holder(day time.Time, terms ...string) (name string) {
	for _, t := range terms {
		since, who, _ := strings.Cut(t, " ")
		if since <= day.Format(time.DateOnly) {
			name = who
		}
	}
	return name
}

// statement writes one side's account, of 120 to 260 words.
func (g *maker) statement(side string, with leader, matter []string, at time.Time) Statement {
	g.made++
	speaker := map[string]string{"kremlin": head(at), "white-house": "President " + president(at)}[side]
	if speaker == "" {
		speaker = "The head of state"
	}
	var b strings.Builder
	fmt.Fprintf(&b, "%s had a telephone conversation with %s of %s %s", speaker, with.title, with.country, with.name)
	if g.rand.IntN(3) == 0 {
		fmt.Fprintf(&b, " at the initiative of the %s side", with.demonym)
	}
	b.WriteString(". ")
	for _, m := range matter {
		verb := []string{"The two leaders discussed", "They exchanged views on", "The leaders spoke about", "Particular attention was paid to"}[g.rand.IntN(4)]
		fmt.Fprintf(&b, "%s %s. ", verb, m)
		g.sentence(&b)
	}
	for range 3 + g.rand.IntN(6) {
		g.sentence(&b)
	}
	if g.rand.IntN(3) == 0 {
		fmt.Fprintf(&b, "The conversation was %s. ", []string{"constructive", "businesslike and constructive", "substantive", "frank", "friendly", "warm and productive"}[g.rand.IntN(6)])
	}
	if g.rand.IntN(4) == 0 {
		b.WriteString("They agreed to continue their contacts at various levels.")
	}
	title := fmt.Sprintf("Telephone conversation with %s of %s %s", with.title, with.country, with.name)
	if side == "white-house" {
		title = fmt.Sprintf("Readout of %s's Call with %s %s of %s", speaker, with.title, with.name, with.country)
	}
	return Statement{Side: side, URL: fmt.Sprintf("https://%s.example/%d", side, g.made), Title: title, Published: at.Format(time.RFC3339),
		Lang: "en", Text: strings.TrimSpace(b.String())}
}

// sentence adds words that mean nothing, rare and common as words are.
func (g *maker) sentence(b *strings.Builder) {
	n := 8 + g.rand.IntN(14)
	for i := range n {
		w := word(int(g.words.Uint64()))
		if i == 0 {
			w = strings.ToUpper(w[:1]) + w[1:]
		} else {
			b.WriteByte(' ')
		}
		b.WriteString(w)
	}
	b.WriteString(". ")
}

// word spells a number as a word that no dictionary has.
func word(n int) string {
	const first, second = "bdfgklmnprstvz", "aeiou"
	out := []byte{}
	for n += len(first) * len(second); n > 0; n /= len(first) * len(second) {
		i := n % (len(first) * len(second))
		out = append(out, first[i%len(first)], second[i/len(first)])
	}
	return string(append(out, "nek"...))
}
