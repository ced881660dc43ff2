package commands

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"readoutbot/internal/commands/reply"
	"readoutbot/internal/corpus"
	"readoutbot/internal/corpus/analysis"
)

// fill reads one value. keyword is "" for a slot.
func (u *understander) fill(a *Args, keyword, kind, text string) error {
	name := keyword
	if name == "" {
		name = "." + kind
		if a.values[name] != "" {
			name += "+" // a second one
		}
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
		return u.ref(a, text)
	case "N":
		if _, err := strconv.ParseUint(text, 10, 40); err != nil {
			return "", fmt.Errorf("“%s” is no number", short(text))
		}
		a.After = text
		return text, nil
	case "N-M":
		return a.stretch(text)
	case "REST":
		a.Rest = strings.TrimSpace(text)
		return a.Rest, nil
	case "COMMAND":
		return u.command(a, text)
	}
	return "", fmt.Errorf("the usage has an unknown slot %s", kind)
}

// ref reads where a list goes on: a number, a topic, a call or a dispute about one.
func (u *understander) ref(a *Args, text string) (string, error) {
	c := u.set.corpus
	_, err := strconv.ParseUint(text, 10, 10)
	known := err == nil || c.Topic(text).Definition != ""
	for id := text; id != "" && !known; { // a call, or a dispute about one
		known = c.HasCall(u.ctx, id)
		id = id[:max(0, strings.LastIndexByte(id, '-'))]
	}
	if !known {
		m := &mendable{title: fmt.Sprintf("“%s” is no place to go on from", short(text)),
			text: []string{"“after” goes on with a list; its lines offer it as “More”. For a stretch of time, write since and until."}}
		if s, ok, _ := parseDate(text, u.today); ok && s.From != "" {
			m.next = []reply.Ask{{Label: "Since then", Line: "after " + text + "\x00since " + s.String()}}
		}
		return "", m
	}
	a.After = text
	return text, nil
}

// stretch reads the numbers of log entries: 121-150, or one.
func (a *Args) stretch(text string) (string, error) {
	first, last, two := strings.Cut(text, "-")
	if !two {
		last = first
	}
	from, err1 := strconv.ParseInt(strings.TrimSpace(first), 10, 64)
	to, err2 := strconv.ParseInt(strings.TrimSpace(last), 10, 64)
	if err1 != nil || err2 != nil || from < 1 || to < from {
		return "", fmt.Errorf("“%s” is no stretch of imports: write their numbers, as in 121-150", short(text))
	}
	a.Imported = [2]int64{from, to}
	return fmt.Sprintf("%d-%d", from, to), nil
}

// short cuts a reader's words for a message.
func short(text string) string {
	if r := []rune(text); len(r) > 60 {
		return string(r[:60]) + "…"
	}
	return text
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
	if date, name, named := dateName(text); !ok && named {
		c, err := u.callOf(a, text, date, name)
		if err != nil {
			return "", err
		}
		s, ok = Span{From: c.Date, To: c.Date, Call: c.ID}, true
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
	case "on":
		a.On = &s
	default:
		a.Date = &s
	}
	if (keyword == "since" || keyword == "until") && s.From == "" {
		return "", &badDate{text: text, why: "add a year"}
	}
	if a.Since != nil && a.Until != nil && a.Since.From > a.Until.To {
		return "", fmt.Errorf("the time ends before it begins")
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
		return "", noTopic(text)
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

// noTopic says that a word names no topic.
func noTopic(text string) error {
	m := &mendable{title: fmt.Sprintf("“%s” is no topic of this corpus", short(text)),
		text: []string{"Topics are named in English or Russian; the list shows them all. Other words can be searched for in the statements' texts."}}
	m.next = append(m.next, reply.Ask{Label: "All topics", Line: "topics"})
	if q := corpus.ParseQuery(text); q.Positive() {
		m.next = append(m.next, reply.Ask{Label: "Search the texts", Line: "search " + q.String()})
	}
	return m
}

func (u *understander) side(a *Args, text string) (string, error) {
	c := u.set.corpus
	text = strings.TrimPrefix(text, "by ")
	r, ok := c.FindSide(text)
	if !ok || len(r.Others) > 0 {
		m := &mendable{title: fmt.Sprintf("“%s” is no side of this corpus", short(text)), text: []string{"These are the offices that speak in it."}}
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
	text = withoutLink(text)
	r, ok := u.set.corpus.FindPerson(text)
	if !ok {
		return "", &mendable{title: fmt.Sprintf("“%s” is not recognised in any call of this corpus", short(text)),
			text: []string{u.reach()}, next: []reply.Ask{{Label: "All calls", Line: "calls"}}}
	}
	switch a.Person {
	case "":
		a.Person = r.ID
	case r.ID:
		return "", fmt.Errorf("%s is named twice", u.set.corpus.Person(r.ID).Name)
	default:
		a.Other = r.ID
	}
	if !r.Exact {
		a.noted(text, u.set.corpus.Person(r.ID).Name, false)
	}
	return r.ID, nil
}

// reach says how far the corpus goes.
func (u *understander) reach() string {
	_, _, words, err := u.set.reach(u.ctx)
	if err != nil {
		return u.set.corpus.Meta("reach")
	}
	return words
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
