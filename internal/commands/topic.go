package commands

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"readoutbot/internal/commands/reply"
	"readoutbot/internal/corpus"
)

// mentioned answers "mentioned TOPIC ...": who raised it, when, in which words.
func (s *Set) mentioned(ctx context.Context, _ Request, a Args) (*reply.Doc, error) {
	t := s.corpus.Topic(a.Topic)
	o, err := s.overview(ctx, a)
	if err != nil {
		return nil, err
	}
	p := s.page(ctx, t.Name+": who spoke of it"+o.scope)
	p.add(&reply.Para{Line: p.computed(nil, "Spoken of in %d of %s.", o.saidIn, s.many(o.total))})
	shown, more, err := s.pick(ctx, o, a.After, stage{(*bearing).named, corpus.Named, false})
	if err != nil {
		return nil, err
	}
	p.holdCalls(shown)
	var items []reply.Item
	for _, k := range shown {
		items = append(items, p.saidBy(o, k)...)
	}
	if len(items) == 0 {
		p.Outcome = reply.Nothing
		p.add(&reply.Para{Line: guide("No statement that the corpus holds is known to speak of it%s.", o.scope)})
	}
	p.list("", items)
	p.tellStretch(a)
	if more != "" {
		p.ask("More", a.without("after")+" after "+more)
	}
	p.ask("Where it was left out", "omitted "+a.Topic)
	p.ask("The topic over time", "topic "+a.Topic)
	return p.done()
}

// topic answers "topic TOPIC": the topic over time.
func (s *Set) topic(ctx context.Context, _ Request, a Args) (*reply.Doc, error) {
	t := s.corpus.Topic(a.Topic)
	o, err := s.overview(ctx, a)
	if err != nil {
		return nil, err
	}
	p := s.page(ctx, t.Name+" over time")
	about := upper(t.Definition) + "."
	if t.Parent != "" {
		about += " A part of " + s.corpus.Topic(t.Parent).Name + "."
	}
	p.add(&reply.Para{Line: guide("%s", about)})
	places, more, err := s.list(ctx, o, a.After, []stage{{remarkable, corpus.Noted, false}})
	if err != nil {
		return nil, err
	}
	bounds, err := s.bounds(ctx, o)
	if err != nil {
		return nil, err
	}
	shown, err := s.load(ctx, o, append(bounds, places...))
	if err != nil {
		return nil, err
	}
	p.holdCalls(shown)
	var first, last *bearing
	if len(bounds) > 0 {
		first, last, shown = shown[0], shown[1], shown[2:]
	}
	p.list("In short", p.course(s, o, first, last))
	p.timeline(o, shown)
	if o.stretch && len(shown) == 0 {
		p.Outcome = reply.Nothing
	}
	if more != "" {
		p.ask("More", a.without("after")+" after "+more)
	}
	if err := p.readTopic(a.Topic); err != nil {
		return nil, err
	}
	p.unknowable(o)
	p.tellStretch(a)
	p.ask("Where it was left out", "omitted "+a.Topic)
	p.ask("Who spoke of it, in which words", "mentioned "+a.Topic)
	return p.done()
}

// course tells first and last mention, the longest silence and one-sided streaks. Silences and streaks are told of the
// calls that people read: they are one after another with the same people.
func (p *page) course(s *Set, o *overview, first, last *bearing) []reply.Item {
	var items []reply.Item
	if first == nil {
		return []reply.Item{item(p.computed(nil, "No statement that the corpus holds is known to speak of it, in %s.", s.many(o.total)))}
	}
	items = append(items,
		item(p.computed(p.citesOf(o, first), "First spoken of on %s, by %s.", when(first.v.call), p.sayers(first))),
		item(p.computed(p.citesOf(o, last), "Last spoken of on %s, by %s.", when(last.v.call), p.sayers(last))))
	among := ""
	if o.texts.Calls > 0 {
		among = fmt.Sprintf(" among the %d that people read", len(o.calls))
	}
	silence := p.longest(o, func(k *bearing) string {
		for _, c := range k.cells {
			if !c.Left() && c.State != corpus.NoneIssued {
				return ""
			}
		}
		return "silent"
	})
	if n := len(silence.calls); n > 1 {
		p.silent = true
		items = append(items, item(p.computed(p.citesOfRun(s, silence.calls), "Longest known silence%s: %s in a row in which every side is known to leave it out, %s to %s.",
			among, count(n, "call", "calls"), when(silence.calls[0].v.call), when(silence.calls[n-1].v.call))))
	}
	streak := p.longest(o, func(k *bearing) string {
		var by []string
		for _, c := range k.cells {
			switch {
			case c.State == corpus.Said && !c.Doubtful:
				by = append(by, c.Side)
			case !c.Left():
				return ""
			}
		}
		if len(by) != 1 || len(k.cells) < 2 {
			return ""
		}
		return by[0]
	})
	if n := len(streak.calls); n > 1 {
		p.silent = true
		items = append(items, item(p.computed(p.citesOfRun(s, streak.calls), "Longest one-sided streak%s: %s in a row in which only %s is known to speak of it, %s to %s.",
			among, count(n, "call", "calls"), p.theSide(streak.what), when(streak.calls[0].v.call), when(streak.calls[n-1].v.call))))
	}
	return items
}

// bounds are the first and the last call in which anybody said it, none if there is none.
func (s *Set) bounds(ctx context.Context, o *overview) ([]corpus.Place, error) {
	var found []corpus.Place
	for _, k := range o.calls {
		if k.said {
			found = append(found, k.place())
		}
	}
	for _, newest := range []bool{false, true} {
		if o.stretch {
			break
		}
		places, err := s.corpus.Listed(ctx, o.topic, o.group, o.texts, corpus.SaidBy, corpus.Page{Since: o.since, Until: o.until, N: 1, Newest: newest})
		if err != nil {
			return nil, err
		}
		found = append(found, places...)
	}
	if len(found) == 0 {
		return nil, nil
	}
	return []corpus.Place{slices.MinFunc(found, comparePlaces), slices.MaxFunc(found, comparePlaces)}, nil
}

// A run is a stretch of calls one after another of which the same can be said.
type run struct {
	what  string
	calls []*bearing
}

// longest returns the longest run; a call of which is says "" ends one.
func (p *page) longest(o *overview, is func(*bearing) string) run {
	var best, now run
	for _, k := range o.calls {
		what := ""
		if len(k.cells) > 0 {
			what = is(k)
		}
		if what == "" || what != now.what {
			now = run{what: what}
		}
		if what != "" {
			now.calls = append(now.calls, k)
		}
		if len(now.calls) > len(best.calls) {
			best = run{now.what, append([]*bearing(nil), now.calls...)}
		}
	}
	return best
}

// sayers are the sides that said it in a call; those of which that is doubtful only where no other did.
func (p *page) sayers(k *bearing) string {
	var sure, doubtful []string
	for _, c := range k.cells {
		switch {
		case c.State == corpus.Said && c.Doubtful:
			doubtful = append(doubtful, c.Side)
		case c.State == corpus.Said:
			sure = append(sure, c.Side)
		}
	}
	if len(sure) == 0 {
		return p.theSides(doubtful)
	}
	return p.theSides(sure)
}

// citesOf are the sources of the mentions in one call.
func (p *page) citesOf(o *overview, k *bearing) corpus.Cites {
	var cites corpus.Cites
	for _, m := range k.v.mentions {
		if o.chosen(m.Side) {
			cites = append(cites, m.Cites[0])
		}
	}
	return cites
}

// citesOfRun are the sources of the first and the last call of a run.
func (p *page) citesOfRun(s *Set, calls []*bearing) corpus.Cites {
	first, last := calls[0], calls[len(calls)-1]
	if err := s.whole(p.ctx, first, last); err != nil {
		p.err = errors.Join(p.err, err)
		return nil
	}
	return corpus.Cites{first.v.call.Cites[0], last.v.call.Cites[0]}
}

// remarkable reports that something is known of a call beyond silence everywhere.
func remarkable(k *bearing) bool {
	return k.said || k.remarked()
}

// timeline is one line for each call shown.
func (p *page) timeline(o *overview, shown []*bearing) {
	if len(shown) == 0 {
		return
	}
	t := &reply.Table{Head: "Call by call", Columns: []string{"Call"}}
	defer p.quiet(o)
	var sides []string
	for _, side := range p.corpus.Sides() {
		if slices.ContainsFunc(shown, func(k *bearing) bool { _, ok := k.v.cell(o.topic, side.ID); return ok }) {
			sides = append(sides, side.ID)
			t.Columns = append(t.Columns, side.Name)
		}
	}
	if len(sides) > mostColumns {
		p.listed(shown)
		return
	}
	for _, k := range shown {
		row := []reply.Line{p.line(reply.Reported, k.v.call.Cites[:1], reply.Text(which(k.v.call)))}
		for _, s := range sides {
			if c, ok := k.v.cell(o.topic, s); ok {
				row = append(row, p.brieflyIn(k, c))
			} else {
				row = append(row, guide("—"))
			}
		}
		t.Rows = append(t.Rows, row)
	}
	p.add(t)
}

// mostColumns is how many sides a table has columns for.
const mostColumns = 3

// listed is one item for each call shown, with a line for each side.
func (p *page) listed(shown []*bearing) {
	var items []reply.Item
	for _, k := range shown {
		it := item(p.line(reply.Reported, k.v.call.Cites[:1], reply.Bold(when(k.v.call)), reply.Text(" — "+k.v.call.Title)))
		for _, c := range k.v.cells {
			l := p.brieflyIn(k, c)
			l.Spans = append([]reply.Span{reply.Text(p.sideName(c.Side) + ": ")}, l.Spans...)
			it.Under = append(it.Under, l)
		}
		items = append(items, it)
	}
	p.list("Call by call", items)
}

// quiet says in how many more calls nobody is known to name it.
func (p *page) quiet(o *overview) {
	quiet := 0
	for _, k := range o.calls {
		if !remarkable(k) {
			quiet++
		}
	}
	switch n := o.texts.Calls - o.texts.Noted; {
	case n > 0:
		p.add(&reply.Note{Line: p.computed(nil, "In %d more no statement held speaks of it.", n+quiet)})
	case quiet > 0:
		p.add(&reply.Note{Line: p.computed(nil, "In %s more no side is known to speak of it, and no source remarks on it: “omitted %s” lists them.", count(quiet, "call", "calls"), o.topic)})
	}
}

// brieflyIn is a cell's state with its words or its ground, in one line.
func (p *page) brieflyIn(k *bearing, c corpus.Cell) reply.Line {
	switch c.State {
	case corpus.Said:
		l := p.words(k.v, c.Topic, c.Side, c)[0]
		l.Spans = append([]reply.Span{reply.Text("said: ")}, l.Spans...)
		return l
	case corpus.NotSaid:
		l := p.silence(k.v, c, c.Ground)
		l.Spans = []reply.Span{reply.Text("not said")}
		if c.Ground == corpus.ByAssembled {
			l.Spans[0].Text += " (text assembled)"
		}
		return l
	case corpus.Denied:
		for _, d := range k.v.denials {
			if d.Side == c.Side && d.Detail == "" {
				return p.line(reply.Reported, d.Cites, reply.Text("said not to have been discussed: "+d.Who))
			}
		}
	case corpus.NotHeld:
		l := p.unknown(k.v, c)
		l.Spans = []reply.Span{reply.Text("cannot be known")}
		return l
	}
	return guide("%s", reply.State(c.State).Label())
}

// readTopic adds how a topic was read and what is disputed about it, over all calls.
func (p *page) readTopic(topic string) error {
	readings, err := p.corpus.Readings(p.ctx, corpus.Scope{Topic: topic, Hand: true})
	if err != nil {
		return err
	}
	var items []reply.Item
	for _, g := range readings {
		items = append(items, item(p.line(reply.Interpreted, g.Cites, reply.Bold(g.Who), reply.Text(fmt.Sprintf(", on %s %s", g.Call, colon(g.Text))))))
	}
	p.list("How it was read", items)
	disputes, err := p.corpus.Disputes(p.ctx, corpus.Scope{Topic: topic, Hand: true})
	if err != nil {
		return err
	}
	items = nil
	for _, d := range disputes {
		items = append(items, p.dispute(d, d.Call+": ", true))
	}
	p.list("Disputed", items)
	return nil
}
