package commands

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"readoutbot/internal/commands/reply"
	"readoutbot/internal/corpus"
)

// calls answers "calls [DATE]" and "calls PERSON".
func (s *Set) calls(ctx context.Context, _ Request, a Args) (*reply.Doc, error) {
	f := corpus.CallFilter{Person: a.Person}
	title := "Calls"
	if a.Date != nil {
		f.Since, f.Until, f.MonthDay = a.Date.From, a.Date.To, a.Date.MonthDay
		title += " in " + spoken(*a.Date)
	}
	if a.Person != "" {
		title += " with " + s.corpus.Person(a.Person).Name
	}
	all, err := s.corpus.Calls(ctx, f)
	if err != nil {
		return nil, err
	}
	if len(all) == 0 {
		if a.Date != nil && a.Person == "" {
			return nil, s.noCall(ctx, "readout", *a.Date, "")
		}
		return nil, &nothing{title: "No such call", text: []string{s.corpus.Meta("reach")}, next: []reply.Ask{{Label: "All calls", Line: "calls"}}}
	}
	held := 0
	for _, c := range all {
		if c.Held() {
			held++
		}
	}
	shown := all
	if a.After != "" {
		if i := slices.IndexFunc(shown, func(c corpus.Call) bool { return c.ID == a.After }); i >= 0 {
			shown = shown[i+1:]
		}
	}
	p := s.page(ctx, title)
	p.add(&reply.Para{Line: p.computed(nil, "%s that took place, %d claimed and denied or not confirmed.", count(held, "call", "calls"), len(all)-held)})
	more := ""
	if len(shown) > pageSize {
		shown, more = shown[:pageSize], shown[pageSize-1].ID
	}
	readouts, err := s.corpus.Readouts(ctx, corpus.Scope{Since: shown[0].Date, Until: shown[len(shown)-1].Date})
	if err != nil {
		return nil, err
	}
	t := &reply.Table{Columns: []string{"Date", "Call", "Statements"}}
	for _, c := range shown {
		cell := func(text string) reply.Line { return p.line(reply.Reported, c.Cites[:1], reply.Text(text)) }
		date := when(c)
		if c.MoscowDate != "" {
			date += " (Moscow: " + day(c.MoscowDate) + ")"
		}
		name := c.Title
		if !c.Held() {
			name += " — " + map[string]string{"denied": "denied", "unconfirmed": "not confirmed"}[c.Status]
		}
		t.Rows = append(t.Rows, []reply.Line{cell(date), cell(name), cell(p.statementsShort(readouts, c))})
	}
	p.add(t)
	if more != "" {
		p.ask("More", a.without("after")+" after "+more)
	}
	p.ask("The latest call", "readout latest")
	return p.done()
}

func (p *page) statementsShort(readouts []corpus.Readout, c corpus.Call) string {
	var parts []string
	for _, r := range readouts {
		if r.Call != c.ID || !r.Main() {
			continue
		}
		words := ""
		if r.Words > 0 {
			words = ", " + count(r.Words, "word", "words")
		}
		parts = append(parts, p.sideName(r.Side)+": "+formName(r.Form)+words)
	}
	if len(parts) == 0 {
		return "none"
	}
	return strings.Join(parts, "; ")
}

// topics answers "topics": every topic, with how many calls each side is known to have named it in.
func (s *Set) topics(ctx context.Context, _ Request, a Args) (*reply.Doc, error) {
	said, err := s.corpus.CallsNaming(ctx)
	if err != nil {
		return nil, err
	}
	p := s.page(ctx, "Topics")
	p.add(&reply.Para{Line: guide("A topic goes by its name, in English or Russian, and by many others: ISIS, санкции, NATO, cease-fire. The number is that of calls in which a side is known to have named it.")})
	list := s.corpus.Topics()
	more := ""
	const perPage = 32
	if a.After != "" {
		if i := slices.IndexFunc(list, func(t corpus.Topic) bool { return t.Slug == a.After }); i >= 0 {
			list = list[i+1:]
		}
	}
	if len(list) > perPage {
		list, more = list[:perPage], list[perPage-1].Slug
	}
	var items []reply.Item
	for _, t := range list {
		name := t.Name
		if t.Parent != "" {
			name += " (part of " + s.corpus.Topic(t.Parent).Name + ")"
		}
		l := guide(" — %s. %s.", t.Definition, count(said[t.Slug], "call", "calls"))
		l.Spans = append([]reply.Span{reply.Bold(name), reply.Text(" "), reply.Type(t.Slug)}, l.Spans...)
		items = append(items, item(l))
	}
	p.list("", items)
	if more != "" {
		p.ask("More", "topics after "+more)
	}
	p.ask("One topic over time", "topic ukraine")
	return p.done()
}

// sides answers "sides".
func (s *Set) sides(ctx context.Context, _ Request, _ Args) (*reply.Doc, error) {
	readouts, err := s.corpus.Readouts(ctx, corpus.Scope{})
	if err != nil {
		return nil, err
	}
	p := s.page(ctx, "Sides")
	p.add(&reply.Para{Line: guide("A side is an office that speaks. A country stands for all its offices: “by us” is the White House and the transition team.")})
	var items []reply.Item
	for _, side := range s.corpus.Sides() {
		forms := map[string]int{}
		var order []string
		calls := map[string]bool{}
		for _, r := range readouts {
			if r.Side == side.ID && r.Form != "none" {
				if forms[r.Form] == 0 {
					order = append(order, r.Form)
				}
				forms[r.Form]++
				calls[r.Call] = true
			}
		}
		var parts []string
		for _, f := range order {
			parts = append(parts, fmt.Sprintf("%s %d", formName(f), forms[f]))
		}
		l := guide(" — %s. On %s: %s.", side.Place, count(len(calls), "call", "calls"), strings.Join(parts, ", "))
		l.Spans = append([]reply.Span{reply.Bold(side.Name), reply.Text(" "), reply.Type(side.ID)}, l.Spans...)
		items = append(items, item(l))
	}
	p.list("", items)
	for _, side := range s.corpus.Sides() {
		p.ask("Words of the "+side.Name, "tone by "+side.ID)
	}
	return p.done()
}

// sources answers "sources DATE": every source of a call, with what it shows.
func (s *Set) sources(ctx context.Context, _ Request, a Args) (*reply.Doc, error) {
	c, err := s.choose(ctx, "sources", a.Date, "")
	if err != nil {
		return nil, err
	}
	used, err := s.corpus.SourcesOf(ctx, c.ID)
	if err != nil {
		return nil, err
	}
	p := s.page(ctx, "Sources for "+when(c)+": "+c.Title)
	var items []reply.Item
	for _, u := range used {
		src, err := s.corpus.Source(ctx, u.ID)
		if err != nil {
			return nil, err
		}
		n := p.source(u.ID)
		var shows []string
		for _, w := range u.Shows {
			if w.N == 1 && strings.HasPrefix(w.One, "the ") {
				shows = append(shows, w.One)
				continue
			}
			shows = append(shows, count(w.N, w.One, w.Many))
		}
		name := src.Outlet
		if src.Title != "" {
			name += ", “" + src.Title + "”"
		}
		l := reply.Line{Spans: []reply.Span{reply.Bold(name), reply.Text(" shows " + join(shows))}, Basis: reply.Reported, Cites: []int{n}}
		items = append(items, item(l))
	}
	p.add(&reply.Para{Line: p.computed(nil, "%s.", count(len(items), "source", "sources"))})
	p.list("", items)
	p.ask("The call", "readout "+ref(c))
	return p.done()
}
