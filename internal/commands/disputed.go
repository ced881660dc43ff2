package commands

import (
	"context"
	"errors"
	"slices"

	"readoutbot/internal/commands/reply"
	"readoutbot/internal/corpus"
)

// disputeKinds are the kinds of contradiction in the order in which they are shown, with their heads.
func disputeKinds() [][2]string {
	return [][2]string{
		{"number", "Numbers"}, {"initiator", "Who called"}, {"agreement", "Agreement, claimed by one side"},
		{"negation", "Said by one, denied by another"}, {"presence", "Is it in the text?"}, {"wording", "Wording"},
		{"participants", "Who was there"}, {"date", "Date"}, {"form", "Form of the call"},
	}
}

// disputed answers "disputed [DATE]": contradictions by kind, every view with who holds it, and denied calls.
func (s *Set) disputed(ctx context.Context, _ Request, a Args) (*reply.Doc, error) {
	if a.Date != nil && (a.Date.Day() || a.Date.Call != "") {
		return s.disputedIn(ctx, a)
	}
	scope := corpus.Scope{Hand: true}
	filter := corpus.CallFilter{Hand: true}
	title := "What is disputed"
	if a.Date != nil {
		scope.Since, scope.Until = a.Date.From, a.Date.To
		filter.Since, filter.Until = a.Date.From, a.Date.To
		title += " in " + spoken(*a.Date)
	}
	disputes, err := s.corpus.Disputes(ctx, scope)
	if err != nil {
		return nil, err
	}
	calls, err := s.corpus.Calls(ctx, filter)
	if err != nil {
		return nil, err
	}
	p := s.page(ctx, title)
	if a.After == "" {
		if err := p.deniedCalls(calls); err != nil {
			return nil, err
		}
	}
	held := map[string]bool{}
	for _, c := range calls {
		held[c.ID] = c.Held()
	}
	disputes = slices.DeleteFunc(disputes, func(d corpus.Dispute) bool { return !held[d.Call] })
	order := map[string]int{}
	for i, k := range disputeKinds() {
		order[k[0]] = i
	}
	slices.SortStableFunc(disputes, func(a, b corpus.Dispute) int { return order[a.Kind] - order[b.Kind] })
	total := len(disputes)
	shownBefore := a.After != "" && !slices.ContainsFunc(disputes, func(d corpus.Dispute) bool { return d.ID == a.After })
	if shownBefore {
		disputes = nil
	}
	if a.After != "" {
		if i := slices.IndexFunc(disputes, func(d corpus.Dispute) bool { return d.ID == a.After }); i >= 0 {
			disputes = disputes[i+1:]
		}
	}
	more := ""
	if len(disputes) > pageSize {
		more = disputes[pageSize-1].ID
		disputes = disputes[:pageSize]
	}
	for _, k := range disputeKinds() {
		var items []reply.Item
		for _, d := range disputes {
			if d.Kind == k[0] {
				items = append(items, p.dispute(d, d.Call+": ", false))
			}
		}
		p.list(k[1], items)
	}
	texts, err := p.disputedTexts(a, scope, &more, shownBefore)
	if err != nil {
		return nil, err
	}
	if more != "" {
		p.ask("More", a.without("after")+" after "+more)
	}
	if len(p.Blocks) == 0 {
		return nil, &nothing{title: "Nothing disputed in that time", text: []string{"No contradiction and no denied call is recorded there."}, next: []reply.Ask{{Label: "All disputes", Line: "disputed"}}}
	}
	if texts > 0 {
		p.add(&reply.Note{Line: p.computed(nil, "In imported statements: contradictions about %s.", s.many(texts))})
	}
	p.add(&reply.Note{Line: p.computed(nil, "%s about calls that took place. Contradictions are kept, not resolved.", count(total, "contradiction", "contradictions"))})
	p.ask("Of one call", "disputed 2017-01-28")
	return p.done()
}

// disputedTexts lists what imported statements contradict each other in, the newest first, once what people wrote down is
// shown; and counts those calls.
func (p *page) disputedTexts(a Args, scope corpus.Scope, more *string, behind bool) (int, error) {
	where := corpus.Page{Since: scope.Since, Until: scope.Until, N: pageSize + 1, Newest: true}
	if behind {
		c, err := p.corpus.Call(p.ctx, a.After)
		if err != nil && !errors.Is(err, corpus.ErrNotFound) {
			return 0, err
		}
		where.After = corpus.Place{Date: c.Date, Call: c.ID}
	}
	n, places, err := p.corpus.DisputedTexts(p.ctx, where)
	if err != nil || n == 0 || *more != "" {
		return n, err
	}
	if len(places) > pageSize {
		places = places[:pageSize]
		*more = places[pageSize-1].Call
	}
	ids := []string{}
	for _, x := range places {
		ids = append(ids, x.Call)
	}
	disputes, err := p.corpus.Disputes(p.ctx, corpus.Scope{Calls: ids})
	if err != nil {
		return n, err
	}
	slices.Reverse(disputes)
	var items []reply.Item
	for _, d := range disputes {
		items = append(items, p.dispute(d, d.Call+": ", true))
	}
	p.list("In imported statements, the newest first", items)
	return n, nil
}

// deniedCalls lists contacts that were claimed, with the claim and what is said against it.
func (p *page) deniedCalls(calls []corpus.Call) error {
	claims, err := p.corpus.Claims(p.ctx, corpus.Scope{NotHeld: true, Hand: true})
	if err != nil {
		return err
	}
	var items []reply.Item
	for _, c := range calls {
		if c.Held() {
			continue
		}
		var under []reply.Line
		for _, k := range []struct{ kind, head string }{{"contact", "Claimed: "}, {"denial", "Against it: "}} {
			for _, cl := range claims {
				if cl.Call == c.ID && cl.Kind == k.kind {
					l := p.claim(cl)
					l.Spans = append([]reply.Span{reply.Text(k.head)}, l.Spans...)
					under = append(under, l)
				}
			}
		}
		status := map[string]string{"denied": "denied", "unconfirmed": "not confirmed"}[c.Status]
		items = append(items, item(p.line(reply.Reported, c.Cites, reply.Bold(when(c)), reply.Text(" — "+c.Title+" ("+status+")")), under...))
	}
	p.list("Calls that were claimed and denied", items)
	return nil
}

func (s *Set) disputedIn(ctx context.Context, a Args) (*reply.Doc, error) {
	return s.onCall(ctx, "disputed", a.Date, "", func(v seen) (*reply.Doc, error) {
		c := v.call
		disputes, err := s.corpus.Disputes(ctx, corpus.Scope{Call: c.ID})
		if err != nil {
			return nil, err
		}
		p := s.page(ctx, "What is disputed about "+when(c)+": "+c.Title)
		for _, k := range disputeKinds() {
			var items []reply.Item
			for _, d := range disputes {
				if d.Kind == k[0] {
					items = append(items, p.dispute(d, "", false))
				}
			}
			p.list(k[1], items)
		}
		if len(disputes) == 0 {
			p.add(&reply.Para{Line: p.computed(c.Cites, "No contradiction is recorded for this call.")})
		}
		var items []reply.Item
		for _, d := range v.denials {
			items = append(items, item(p.denial(d)))
		}
		p.list("Said not to have been discussed", items)
		p.ask("The call", "readout "+ref(c))
		p.ask("Both accounts side by side", "compare "+ref(c))
		return p.done()
	})
}
