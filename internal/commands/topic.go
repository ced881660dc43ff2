package commands

import (
	"context"
	"fmt"
	"slices"
	"strings"

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
	p := s.page(ctx, t.Name+": who named it"+o.scope)
	p.add(&reply.Para{Line: p.computed(nil, "Named in %d of %s.", o.saidIn, count(len(o.calls), "call", "calls"))})
	shown, more := o.page(a.After, (*bearing).named)
	if err := s.open(ctx, shown); err != nil {
		return nil, err
	}
	var items []reply.Item
	for _, k := range shown {
		items = append(items, p.saidBy(o, k)...)
	}
	if len(items) == 0 {
		p.Outcome = reply.Nothing
		p.add(&reply.Para{Line: guide("No statement that the corpus holds is known to name it%s.", o.scope)})
	}
	p.list("", items)
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
	p.list("In short", p.course(o))
	shown, more := o.page(a.After, remarkable)
	if err := s.open(ctx, shown); err != nil {
		return nil, err
	}
	p.timeline(o, shown)
	if more != "" {
		p.ask("More", a.without("after")+" after "+more)
	}
	if err := p.readTopic(a.Topic); err != nil {
		return nil, err
	}
	p.unknowable(o)
	p.ask("Where it was left out", "omitted "+a.Topic)
	p.ask("Who named it, in which words", "mentioned "+a.Topic)
	return p.done()
}

// course tells first and last mention, the longest silence and one-sided streaks.
func (p *page) course(o *overview) []reply.Item {
	var items []reply.Item
	var first, last *bearing
	for _, k := range o.calls {
		if k.said {
			if first == nil {
				first = k
			}
			last = k
		}
	}
	if first == nil {
		return []reply.Item{item(p.computed(nil, "No statement that the corpus holds is known to name it, in %s.", count(len(o.calls), "call", "calls")))}
	}
	items = append(items,
		item(p.computed(p.citesOf(o, first), "First named on %s, by %s.", when(first.v.call), p.sayers(first))),
		item(p.computed(p.citesOf(o, last), "Last named on %s, by %s.", when(last.v.call), p.sayers(last))))
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
		items = append(items, item(p.computed(p.citesOfRun(silence.calls), "Longest known silence: %s in a row in which every side is known to leave it out, %s to %s.",
			count(n, "call", "calls"), when(silence.calls[0].v.call), when(silence.calls[n-1].v.call))))
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
		items = append(items, item(p.computed(p.citesOfRun(streak.calls), "Longest one-sided streak: %s in a row in which only the %s is known to name it, %s to %s.",
			count(n, "call", "calls"), p.sideName(streak.what), when(streak.calls[0].v.call), when(streak.calls[n-1].v.call))))
	}
	return items
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

func (p *page) sayers(k *bearing) string {
	var sides []string
	for _, c := range k.cells {
		if c.State == corpus.Said {
			sides = append(sides, c.Side)
		}
	}
	return "the " + strings.ReplaceAll(p.sideNames(sides), " and ", " and the ")
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
func (p *page) citesOfRun(calls []*bearing) corpus.Cites {
	return corpus.Cites{calls[0].v.call.Cites[0], calls[len(calls)-1].v.call.Cites[0]}
}

// remarkable reports that something is known of a call beyond silence everywhere.
func remarkable(k *bearing) bool {
	return k.said || k.reported || len(k.v.denials) > 0 || len(k.v.silences) > 0
}

// timeline is one line for each call shown.
func (p *page) timeline(o *overview, shown []*bearing) {
	if len(shown) == 0 {
		return
	}
	t := &reply.Table{Head: "Call by call", Columns: []string{"Call"}}
	var sides []string
	for _, s := range p.corpus.Sides() {
		if slices.ContainsFunc(shown, func(k *bearing) bool { _, ok := k.v.cell(o.topic, s.ID); return ok }) {
			sides = append(sides, s.ID)
			t.Columns = append(t.Columns, s.Name)
		}
	}
	for _, k := range shown {
		row := []reply.Line{p.line(reply.Reported, k.v.call.Cites[:1], reply.Text(when(k.v.call)))}
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
	quiet := 0
	for _, k := range o.calls {
		if !remarkable(k) {
			quiet++
		}
	}
	if quiet > 0 {
		p.add(&reply.Note{Line: p.computed(nil, "In %s more no side is known to name it, and no source remarks on it: “omitted %s” lists them.", count(quiet, "call", "calls"), o.topic)})
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
	readings, err := p.corpus.Readings(p.ctx, corpus.Scope{Topic: topic})
	if err != nil {
		return err
	}
	var items []reply.Item
	for _, g := range readings {
		items = append(items, item(p.line(reply.Interpreted, g.Cites, reply.Bold(g.Who), reply.Text(fmt.Sprintf(", on %s %s", g.Call, colon(g.Text))))))
	}
	p.list("How it was read", items)
	disputes, err := p.corpus.Disputes(p.ctx, corpus.Scope{Topic: topic})
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
