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
	Since   *Span
	Until   *Span
	Topic   string   // slug
	Side    string   // a side's id, or a country's slug
	Sides   []string // ids; empty for every side
	Person  string
	Word    string // a tone word
	Words   string
	Command string
	Rest    string // a command line inside a command
	Format  string
	After   string // where a list goes on

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
	s := corpus.Scope{Sides: a.Sides}
	if a.Since != nil {
		s.Since = a.Since.From
	}
	if a.Until != nil {
		s.Until = a.Until.To
	}
	return s
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
			if q, ok := u.question(line); ok {
				return q, nil
			}
		}
		return a, err
	}
	if !u.slip(name) {
		if a, ok := u.question(line); ok {
			return a, nil
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
	if errors.As(worst.err, &mend) {
		return Args{}, mend.in(name, strings.Join(words[1:], " "))
	}
	return Args{}, u.usage(c, worst.err)
}

// usage says how a command is written, with examples as choices.
func (u *understander) usage(c *Command, why error) error {
	m := &mendable{title: "How to ask: " + strings.Join(c.Usage, "  or  ")}
	var bad *badDate
	switch {
	case errors.As(why, &bad):
		m.text = append(m.text, fmt.Sprintf("“%s” is no date: %s.", bad.text, bad.why))
	case why != nil:
		m.text = append(m.text, "Here "+why.Error()+".")
	}
	for _, e := range c.Examples {
		m.next = append(m.next, reply.Ask{Label: "For example", Line: e})
	}
	return m
}

// unknown answers a line whose command is not known: what may have been meant, as choices.
func (u *understander) unknown(words []string) error {
	name := analysis.Fold(words[0])
	m := &mendable{title: fmt.Sprintf("I do not know “%s”", words[0])}
	for most := 1; most <= 2 && len(m.next) == 0; most++ {
		for _, c := range u.set.commands {
			if analysis.Distance(name, c.Name(), most) <= most && len(name) > most+1 {
				line := strings.Join(append([]string{c.Name()}, words[1:]...), " ")
				if a, err := u.parse(line); err == nil {
					m.next = append(m.next, reply.Ask{Label: "Did you mean " + c.Name() + "?", Line: a.Line})
				} else {
					m.next = append(m.next, reply.Ask{Label: "Did you mean " + c.Name() + "?", Line: "help " + c.Name()})
				}
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
		most := 1
		if len(name) > 5 {
			most = 2
		}
		if len(name) > 3 && analysis.Distance(name, c.Name(), most) <= most {
			return true
		}
	}
	return false
}

// in rewrites the choices of an error about one word as whole lines of a command.
func (e *mendable) in(name, rest string) error {
	for i := range e.next {
		if from, to, ok := strings.Cut(e.next[i].Line, "\x00"); ok {
			e.next[i].Line = name + " " + strings.Replace(rest, from, to, 1)
		}
	}
	return e
}

// fill reads one value. keyword is "" for a slot.
func (u *understander) fill(a *Args, keyword, kind, text string) error {
	name := keyword
	if name == "" {
		name = "." + kind
	}
	value, err := u.value(a, keyword, kind, text)
	if err == nil {
		a.values[name] = value
	}
	return err
}

func (u *understander) value(a *Args, keyword, kind, text string) (string, error) {
	switch kind {
	case "DATE":
		return u.date(a, keyword, text)
	case "TOPIC":
		return u.topic(a, text)
	case "SIDE":
		return u.side(a, text)
	case "PERSON":
		return u.person(a, text)
	case "WORD":
		return u.tone(a, text)
	case "WORDS":
		a.Words = strings.TrimSpace(text)
		return a.Words, nil
	case "LINE":
		inner, err := u.parse(text)
		if err != nil {
			return "", fmt.Errorf("“%s” is no command with what it needs", text)
		}
		a.Rest = inner.Line
		return inner.Line, nil
	case "FORMAT":
		a.Format = strings.ToLower(strings.TrimPrefix(text, "."))
		if !slices.Contains([]string{"csv", "json", "md"}, a.Format) {
			return "", errors.New("the format is missing: csv, json or md at the end")
		}
		return a.Format, nil
	case "REF":
		if strings.ContainsFunc(text, func(r rune) bool {
			return !(r == '-' || '0' <= r && r <= '9' || 'a' <= r && r <= 'z')
		}) {
			return "", fmt.Errorf("“%s” is no place to go on from", text)
		}
		a.After = text
		return text, nil
	case "COMMAND":
		return u.command(a, text)
	}
	return "", fmt.Errorf("the usage has an unknown slot %s", kind)
}

func (u *understander) command(a *Args, text string) (string, error) {
	name := strings.TrimPrefix(strings.ToLower(text), "/")
	for most := range 3 {
		for _, c := range u.set.commands {
			if analysis.Distance(name, c.Name(), most) <= most {
				a.Command = c.Name()
				return a.Command, nil
			}
		}
	}
	return "", fmt.Errorf("“%s” is no command", text)
}

func (u *understander) date(a *Args, keyword, text string) (string, error) {
	s, ok, err := parseDate(text, u.today)
	if err != nil {
		return "", err
	}
	if !ok {
		// A call's own id is a date too, for calls that have no day.
		if c, err := u.set.corpus.Call(u.ctx, text); err == nil {
			s, ok = Span{From: c.Date, To: c.Date, Call: c.ID}, true
		}
	}
	if !ok {
		return "", &badDate{text: text, why: "write 2017-01-28, 28 January 2017, January 2017, 2017, first or latest", notMeant: true}
	}
	if s.Edge != "" {
		c, err := u.set.corpus.Edge(u.ctx, s.Edge == "latest")
		if err != nil {
			return "", err
		}
		s = Span{From: c.Date, To: c.Date, Edge: ""}
	}
	switch keyword {
	case "since":
		a.Since = &s
	case "until":
		a.Until = &s
	case "with":
		a.With = &s
	default:
		a.Date = &s
	}
	if (keyword == "since" || keyword == "until") && s.From == "" {
		return "", &badDate{text: text, why: "add a year"}
	}
	return s.String(), nil
}

// noted records that a word was read as something else than it says.
func (a *Args) noted(typed, read string, exact bool) {
	typed = strings.Trim(typed, " \"“”?!.")
	how := "Read “%s” as %s."
	if !exact {
		how = "Took “%s” to mean %s."
	}
	a.understood = append(a.understood, fmt.Sprintf(how, typed, read))
}

func (u *understander) topic(a *Args, text string) (string, error) {
	c := u.set.corpus
	r, ok := c.FindTopic(text)
	if !ok {
		return "", &mendable{title: fmt.Sprintf("“%s” is no topic of this corpus", text),
			text: []string{"Topics are named in English or Russian; the list shows them all. Other words can be searched for in the statements' texts."},
			next: []reply.Ask{{Label: "All topics", Line: "topics"}, {Label: "Search the texts", Line: "search " + corpus.ParseQuery(text).String()}}}
	}
	if len(r.Others) > 0 {
		m := &mendable{title: fmt.Sprintf("Which topic is “%s”?", text), text: []string{"It could be one of these."}}
		for _, id := range append([]string{r.ID}, r.Others...) {
			m.next = append(m.next, reply.Ask{Label: c.Topic(id).Name, Line: text + "\x00" + id})
		}
		return "", m
	}
	a.Topic = r.ID
	t := c.Topic(r.ID)
	if f := analysis.Fold(strings.Trim(text, " ?!.\"")); !r.Exact || f != analysis.Fold(t.Name) && f != t.Slug {
		a.noted(text, "the topic "+t.Name, r.Exact)
	}
	return r.ID, nil
}

func (u *understander) side(a *Args, text string) (string, error) {
	c := u.set.corpus
	r, ok := c.FindSide(text)
	if !ok || len(r.Others) > 0 {
		m := &mendable{title: fmt.Sprintf("“%s” is no side of this corpus", text), text: []string{"These are the offices that speak in it."}}
		for _, s := range c.Sides() {
			m.next = append(m.next, reply.Ask{Label: s.Name, Line: text + "\x00" + s.ID})
		}
		return "", m
	}
	a.Side, a.Sides = r.ID, c.SidesOf(r.ID)
	if !r.Exact {
		a.noted(text, "the side "+c.Side(r.ID).Name, false)
	}
	return r.ID, nil
}

func (u *understander) person(a *Args, text string) (string, error) {
	r, ok := u.set.corpus.FindPerson(text)
	if !ok {
		return "", &mendable{title: fmt.Sprintf("“%s” took part in no call of this corpus", text),
			text: []string{u.set.corpus.Meta("reach")}, next: []reply.Ask{{Label: "All calls", Line: "calls"}}}
	}
	a.Person = r.ID
	if !r.Exact {
		a.noted(text, u.set.corpus.Person(r.ID).Name, false)
	}
	return r.ID, nil
}

func (u *understander) tone(a *Args, text string) (string, error) {
	word := strings.Trim(analysis.Fold(text), " \"“”?!.")
	if word == "" || strings.ContainsAny(word, "0123456789") {
		return "", fmt.Errorf("“%s” is no word for a mood", text)
	}
	r, ok := u.set.corpus.FindTone(word)
	if !ok {
		a.Word = word
		return word, nil
	}
	a.Word = r.ID
	if r.ID != word {
		a.noted(text, "the word “"+r.ID+"”", r.Exact)
	}
	return r.ID, nil
}
