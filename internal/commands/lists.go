package commands

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"readoutbot/internal/commands/reply"
	"readoutbot/internal/corpus"
)

// calls answers "calls [DATE]" and "calls PERSON [PERSON]".
func (s *Set) calls(ctx context.Context, _ Request, a Args) (*reply.Doc, error) {
	f, title := s.callsAsked(a)
	held, claimed, err := s.corpus.CountCalls(ctx, f)
	if err != nil {
		return nil, err
	}
	if held+claimed == 0 {
		return nil, s.noCalls(ctx, a)
	}
	f.After, f.Limit = a.After, pageSize+1
	shown, err := s.corpus.Calls(ctx, f)
	if err != nil {
		return nil, err
	}
	p := s.page(ctx, title)
	p.add(&reply.Para{Line: p.computed(nil, "%s that took place, %d claimed and denied or not confirmed.", s.many(held), claimed)})
	more := ""
	if len(shown) > pageSize {
		shown, more = shown[:pageSize], shown[pageSize-1].ID
	}
	ids := []string{}
	for _, c := range shown {
		ids = append(ids, c.ID)
	}
	readouts, err := s.corpus.ReadoutsIn(ctx, ids)
	if err != nil {
		return nil, err
	}
	t := &reply.Table{Columns: []string{"Date", "Call", "Statements"}}
	for _, c := range shown {
		cell := func(text string) reply.Line { return p.line(reply.Reported, c.Cites[:1], reply.Text(text)) }
		date := when(c)
		if c.MoscowDate != "" && c.ByHand {
			date += " (Moscow: " + day(c.MoscowDate) + ")"
		}
		name := c.Title
		if !c.Held() {
			name += " — " + statusWord(c.Status)
		}
		t.Rows = append(t.Rows, []reply.Line{cell(date), cell(name), cell(p.statementsShort(readouts, c))})
	}
	if len(shown) > 0 {
		p.add(t)
	}
	p.tellStretch(a)
	if more != "" {
		p.ask("More", a.without("after")+" after "+more)
	}
	p.ask("The latest call", "readout latest")
	return p.done()
}

// callsAsked chooses the calls that are asked for, and says which they are.
func (s *Set) callsAsked(a Args) (corpus.CallFilter, string) {
	f := corpus.CallFilter{Person: a.Person, With: a.Other, Imported: a.stretched()}
	title := "Calls"
	if a.Date != nil {
		f.Since, f.Until, f.MonthDay, f.Within = a.Date.From, a.Date.To, a.Date.MonthDay, a.Date.Short()
		title += " " + within(*a.Date)
	}
	if a.Person != "" {
		title += " with " + s.peopleNames(a.people())
	}
	if a.Since != nil || a.Until != nil {
		scope := a.scope()
		f.Since, f.Until = scope.Since, scope.Until
		f.Within = f.Since != "" && f.Until != "" && Span{From: f.Since, To: f.Until}.Short()
		title += s.scopeWords(a)
	}
	return f, title
}

// noCalls says that no call fits, and how far the corpus goes.
func (s *Set) noCalls(ctx context.Context, a Args) error {
	if a.Imported != [2]int64{} {
		return &nothing{title: "No such call" + s.scopeWords(a), text: []string{"No statement of that stretch of imports is on such a call."},
			next: []reply.Ask{{Label: "What was imported lately", Line: "news"}}}
	}
	if a.Date != nil && a.Person == "" {
		return s.noCall(ctx, "readout", *a.Date, "")
	}
	if a.Person != "" && (a.Since != nil || a.Until != nil) {
		return s.noneThen(ctx, a)
	}
	_, _, reach, err := s.reach(ctx)
	if err != nil {
		return err
	}
	if a.Other != "" {
		n := &nothing{title: "No call with " + s.peopleNames(a.people()) + " known", text: []string{reach}}
		for _, id := range a.people() {
			held, claimed, err := s.corpus.CountCalls(ctx, corpus.CallFilter{Person: id})
			if err != nil {
				return err
			}
			if held+claimed == 0 {
				n.text = append(n.text, s.corpus.Person(id).Name+" is not recognised in any call of this corpus.")
				continue
			}
			n.next = append(n.next, reply.Ask{Label: "All with " + s.corpus.Person(id).Name, Line: "calls " + id})
		}
		return n
	}
	text := []string{reach}
	if a.Person != "" {
		text = []string{s.corpus.Person(a.Person).Name + " is not recognised in any call of this corpus.", reach}
	}
	return &nothing{title: "No such call", text: text, next: []reply.Ask{{Label: "All calls", Line: "calls"}}}
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

// sides answers "sides": every side with its statements; those that have none yet by name.
func (s *Set) sides(ctx context.Context, _ Request, _ Args) (*reply.Doc, error) {
	readouts, err := s.corpus.Readouts(ctx, corpus.Scope{Hand: true})
	if err != nil {
		return nil, err
	}
	uses, err := s.corpus.FormUses(ctx)
	if err != nil {
		return nil, err
	}
	p := s.page(ctx, "Sides")
	p.add(&reply.Para{Line: guide("A side is an office that speaks. A country stands for all its offices: “by us” is the White House and the transition team.")})
	var items []reply.Item
	var silent []string
	for _, side := range s.corpus.Sides() {
		forms := map[string]int{}
		var order []string
		calls := map[string]bool{}
		use := func(form string, n int) {
			if forms[form] == 0 {
				order = append(order, form)
			}
			forms[form] += n
		}
		for _, r := range readouts {
			if r.Side == side.ID && r.Form != "none" {
				use(r.Form, 1)
				calls[r.Call] = true
			}
		}
		texts := 0
		for _, u := range uses {
			if u.Side == side.ID {
				use(u.Form, u.N)
				if texts == 0 {
					if texts, err = s.corpus.Spoken(ctx, side.ID); err != nil {
						return nil, err
					}
				}
			}
		}
		if len(order) == 0 {
			silent = append(silent, side.Name)
			continue
		}
		var parts []string
		for _, f := range order {
			parts = append(parts, fmt.Sprintf("%s %d", formName(f), forms[f]))
		}
		l := guide(" — %s. On %s: %s.", side.Place, s.many(len(calls)+texts), strings.Join(parts, ", "))
		l.Spans = append([]reply.Span{reply.Bold(side.Name), reply.Text(" "), reply.Type(side.ID)}, l.Spans...)
		items = append(items, item(l))
		if len(p.Next) < 5 {
			p.ask("Words of "+the(side), "tone by "+side.ID)
		}
	}
	p.list("", items)
	if len(silent) > 0 {
		p.add(&reply.Note{Line: guide("Known, with no statement here yet: %s.", strings.Join(silent, ", "))})
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
