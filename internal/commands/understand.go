package commands

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"readoutbot/internal/commands/reply"
	"readoutbot/internal/corpus"
	"readoutbot/internal/corpus/analysis"
)

// Args are a command's values as understood. Line is the command in canonical form.
type Args struct {
	Line    string
	Date    *Span
	With    *Span // the second date of a comparison
	On      *Span
	Since   *Span
	Until   *Span
	Topic   string   // slug
	Side    string   // a side's id, or a country's slug
	Sides   []string // ids; empty for every side
	Person  string
	Other   string // another person who took part
	Word    string // a tone word
	Words   string
	Command string
	Rest    string // a command line inside a command; words that the command reads itself
	Format  string
	After   string // where a list goes on

	Imported [2]int64 // only what these log entries touched, both included; zero for everything

	corpus     *corpus.Corpus
	command    *Command
	values     map[string]string
	understood []string
}

func (a Args) clone() Args {
	a.values = maps.Clone(a.values)
	a.understood = slices.Clone(a.understood)
	return a
}

// scope is the part of the corpus that the clauses choose.
func (a Args) scope() corpus.Scope {
	s := corpus.Scope{Sides: a.Sides, Imported: a.stretched()}
	if a.Since != nil {
		s.Since = a.Since.From
	}
	if a.Until != nil {
		s.Until = a.Until.To
	}
	return s
}

// stretched are the log entries chosen, as far as they can be.
func (a Args) stretched() [2]int64 {
	if a.corpus == nil {
		return a.Imported
	}
	return a.corpus.Stretch(a.Imported)
}

// understander reads the words of one request.
type understander struct {
	ctx   context.Context
	set   *Set
	today time.Time
}

// understand reads a line: a command, a date or topic alone, or a free question.
func (s *Set) understand(ctx context.Context, r Request, line string) (Args, error) {
	zone := r.Zone
	if zone == nil {
		zone = time.UTC
	}
	u := &understander{ctx, s, r.At.In(zone)}
	if line == "" {
		return u.parse("help")
	}
	words := tokens(line)
	name, _, _ := strings.Cut(strings.ToLower(words[0]), "@")
	if s.patterns[name] != nil {
		a, err := u.parse(line)
		if err != nil && len(words) > 3 && opensQuestion(name) {
			if q, ok, err := u.question(line); ok || err != nil {
				return q, err
			}
		}
		return a, err
	}
	if !u.slip(name) {
		if a, ok, err := u.question(line); ok || err != nil {
			return a, err
		}
	}
	return Args{}, u.unknown(words)
}

// parse reads a line that begins with a command's name.
func (u *understander) parse(line string) (Args, error) {
	words := tokens(line)
	name, _, _ := strings.Cut(strings.ToLower(words[0]), "@")
	i := slices.IndexFunc(u.set.commands, func(c Command) bool { return c.Name() == name })
	if i < 0 {
		return Args{}, u.unknown(words)
	}
	c := &u.set.commands[i]
	var worst *misfit
	for _, p := range u.set.patterns[name] {
		a, m := u.fit(p, words[1:])
		if m == nil {
			a.command = c
			return a, nil
		}
		if worst == nil || m.depth > worst.depth {
			worst = m
		}
	}
	var mend *mendable
	var none *nothing
	switch a, err := u.byPeople(c, words[1:]); {
	case err != nil || a.command != nil:
		return a, err
	case errors.As(worst.err, &mend):
		return Args{}, mend.in(name, strings.Join(words[1:], " "))
	case errors.As(worst.err, &none):
		return Args{}, none.in(name, strings.Join(words[1:], " "))
	}
	return Args{}, u.usage(c, worst.err, line)
}

// usage says how a command is written, with examples as choices.
func (u *understander) usage(c *Command, why error, line string) error {
	m := &mendable{title: "How to ask: " + strings.Join(c.Usage, "  or  ")}
	var bad *badDate
	switch {
	case errors.As(why, &bad):
		m.text = append(m.text, fmt.Sprintf("“%s” is no date: %s.", short(bad.text), bad.why))
	case why != nil:
		m.text = append(m.text, "Here "+why.Error()+".")
	}
	var more *excess
	if errors.As(why, &more) {
		if s, ok, err := parseDate(more.text, u.today); ok && err == nil && s.From != "" {
			if a, err := u.parse(strings.TrimSuffix(line, more.text) + "since " + s.String() + " until " + s.String()); err == nil {
				m.next = append(m.next, reply.Ask{Label: "In that time", Line: a.Line})
			}
		}
	}
	for _, e := range c.Examples {
		m.next = append(m.next, reply.Ask{Label: "For example", Line: e})
	}
	return m
}

// unknown answers a line whose command is not known: what may have been meant, as choices.
func (u *understander) unknown(words []string) error {
	name := analysis.Fold(words[0])
	m := &mendable{title: fmt.Sprintf("I do not know “%s”", short(words[0]))}
	for most := 1; most <= 2 && len(m.next) == 0; most++ {
		for _, c := range u.set.commands {
			if d := analysis.Distance(name, c.Name(), most); d > most || d > analysis.Near(len(name)) {
				continue
			}
			line := strings.Join(append([]string{c.Name()}, words[1:]...), " ")
			if a, err := u.parse(line); err == nil {
				m.next = append(m.next, reply.Ask{Label: "Did you mean " + c.Name() + "?", Line: a.Line})
			} else {
				m.next = append(m.next, reply.Ask{Label: "How to ask " + c.Name(), Line: "help " + c.Name()})
			}
		}
	}
	if len(m.next) > 0 {
		m.text = []string{"Did you mean one of these?"}
		return m
	}
	all := strings.Join(words, " ")
	if r, ok := u.set.corpus.FindSide(all); ok && r.Exact {
		name := u.set.corpus.Side(r.ID).Name
		m.title, m.text = "What about the "+name+"?", []string{"A side alone is no question yet."}
		m.next = []reply.Ask{{Label: "Its words for the mood", Line: "tone by " + r.ID}, {Label: "Who named sanctions", Line: "mentioned sanctions by " + r.ID},
			{Label: "Where it left Ukraine out", Line: "omitted ukraine by " + r.ID}, {Label: "The calls", Line: "calls"}}
		return m
	}
	m.title = "I did not understand that"
	m.text = []string{
		"I answer questions about what governments said after their leaders' calls, and what they left out. Begin with a command, or name a call's date, a topic or a side.",
	}
	if q := corpus.ParseQuery(all); q.Positive() {
		m.next = append(m.next, reply.Ask{Label: "Search the corpus for these words", Line: "search " + q.String()})
	}
	m.next = append(m.next, reply.Ask{Label: "What can be asked", Line: "help"}, reply.Ask{Label: "The latest call", Line: "readout latest"})
	return m
}

// opensQuestion reports that a command's name is also a word with which a question in plain English may begin.
func opensQuestion(name string) bool {
	return slices.Contains([]string{"compare", "calls", "tone", "sources", "brief", "first", "about", "help"}, name)
}

// slip reports that a first word is a command's name with a slip of the fingers, and no word that begins a question.
func (u *understander) slip(name string) bool {
	if slices.Contains([]string{"call", "does", "topical"}, name) {
		return false
	}
	for _, c := range u.set.commands {
		if most := analysis.Near(len(name)); most > 0 && analysis.Distance(name, c.Name(), most) <= most {
			return true
		}
	}
	return false
}

// in rewrites the choices of an error about one word as whole lines of a command.
func (e *mendable) in(name, rest string) error {
	wholeLines(e.next, name, rest)
	return e
}

// in does the same for an error for which there is nothing.
func (e *nothing) in(name, rest string) error {
	wholeLines(e.next, name, rest)
	return e
}

func wholeLines(next []reply.Ask, name, rest string) {
	for i := range next {
		if from, to, ok := strings.Cut(next[i].Line, "\x00"); ok {
			next[i].Line = name + " " + strings.Replace(rest, from, to, 1)
		}
	}
}
