package commands

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"readoutbot/internal/commands/reply"
	"readoutbot/internal/corpus"
)

// pageSize is how many calls a list shows before "More".
const pageSize = 15

// omitted answers "omitted TOPIC ..." and "omitted DATE [by SIDE]".
func (s *Set) omitted(ctx context.Context, _ Request, a Args) (*reply.Doc, error) {
	if a.Topic == "" {
		return s.omittedIn(ctx, a)
	}
	t := s.corpus.Topic(a.Topic)
	o, err := s.overview(ctx, a)
	if err != nil {
		return nil, err
	}
	p := s.page(ctx, t.Name+": where it was left out"+o.scope)
	p.leadOmitted(s, o)
	heavy := func(w int) func(*bearing) bool {
		return func(k *bearing) bool { return k.worth() && k.weight() == w }
	}
	shown, more, err := s.pick(ctx, o, a.After, stage{heavy(0), corpus.OneSided, false}, stage{heavy(1), corpus.Remarked, false},
		stage{want: heavy(2), only: true}, stage{want: heavy(3), only: true})
	if err != nil {
		return nil, err
	}
	if o.stretch && !slices.ContainsFunc(shown, func(k *bearing) bool { return k.left || k.remarked() }) {
		p.Outcome = reply.Nothing
	}
	p.holdCalls(shown)
	slices.SortStableFunc(shown, func(a, b *bearing) int { return strings.Compare(a.v.call.Date, b.v.call.Date) })
	var one, both, neither, denials, narrow, said []reply.Item
	for _, k := range shown {
		switch {
		case k.said && k.left:
			one = append(one, p.oneSided(o, k)...)
		case k.left && k.reported:
			both = append(both, p.leftBy(o, k))
		case k.left:
			neither = append(neither, p.leftBy(o, k))
		default:
			said = append(said, p.saidBy(o, k)...)
		}
		for _, d := range k.v.denials {
			if d.Topic == a.Topic && o.chosen(d.Side) {
				denials = append(denials, item(p.dated(k.v.call, p.denial(d))))
			}
		}
		for _, x := range k.v.silences {
			if x.Topic == a.Topic && x.Detail != "" && o.chosen(x.Side) {
				narrow = append(narrow, item(p.dated(k.v.call, p.narrow(x))))
			}
		}
	}
	p.list("Left out by one side, said by another", one)
	p.list("Left out, and remarked on", both)
	p.list("Not in the statement; no other side is known to have said it", neither)
	p.list("Said not to have been discussed", denials)
	p.list("Narrower than the topic", narrow)
	p.list("Said, and so no omission", said)
	p.uncounted(o)
	p.unknowable(o)
	p.tellStretch(a)
	if more != "" {
		p.ask("More", a.without("after")+" after "+more)
	}
	p.ask("Who spoke of it, in which words", "mentioned "+a.Topic)
	p.ask("The topic over time", "topic "+a.Topic)
	return p.done()
}

// without returns the canonical line without a clause.
func (a Args) without(keyword string) string {
	before, _, _ := strings.Cut(a.Line, " "+keyword+" ")
	return before
}

// leadOmitted counts before it lists.
func (p *page) leadOmitted(s *Set, o *overview) {
	lead := fmt.Sprintf("Of %s: in %d at least one side is known to have left it out, in %d at least one spoke of it.", s.many(o.total), o.leftIn, o.saidIn)
	if len(o.sides) > 0 {
		lead = fmt.Sprintf("Of %s on which it spoke, %s is known to have left it out in %d and to have spoken of it in %d.",
			s.many(o.total), p.theSides(o.sides), o.leftIn, o.saidIn)
	}
	if o.texts.Quiet > 0 { // a text that nobody else's words stand against leaves nothing out
		who := "at least one side"
		if len(o.sides) > 0 {
			who = p.theSides(o.sides)
		}
		lead = fmt.Sprintf("Of %s: %s spoke of it in %d. In %d a text that is held does not name it; %s",
			s.many(o.total), who, o.saidIn, o.leftIn, quietly(o.leftIn, o.texts.Quiet))
	}
	switch {
	case o.total == 0 && o.stretch:
		lead = "No statement of that stretch of imports is on a call on which that side spoke."
	case o.total == 0:
		_, _, reach, err := s.reach(p.ctx)
		if err != nil && p.err == nil {
			p.err = err
		}
		lead = "There is no call of that time on which that side spoke. " + reach
	}
	p.add(&reply.Para{Line: p.computed(nil, "%s", lead)})
}

// quietly says of the texts that do not name a topic how many stand against nobody's words.
func quietly(texts, alone int) string {
	const known = "no other side's words are held that do, and nothing is known to have been left out."
	switch {
	case texts == 1 && alone == 1:
		return known
	case alone >= texts:
		return "of these, " + known
	case 2*alone > texts:
		return "in most of these " + known
	}
	return fmt.Sprintf("in %d of these %s", alone, known)
}

// uncounted says how many calls are not listed: what is known of them is that a text which was searched has the topic, or
// has it not, and no other side's account tells more.
func (p *page) uncounted(o *overview) {
	if n := o.texts.Quiet; n > 0 {
		p.silent = true
		p.add(&reply.Note{Line: p.computed(nil, "In %d more, which are not listed, no statement held speaks of it.", n)})
	}
	if n := o.texts.Plain; n > 0 {
		p.add(&reply.Note{Line: p.computed(nil, "In %d more it is spoken of, and nobody is known to have left it out: “mentioned %s” lists them.", n, o.topic)})
	}
}

// dated puts a call's date in front of a line.
func (p *page) dated(c corpus.Call, l reply.Line) reply.Line {
	l.Spans = append([]reply.Span{reply.Bold(which(c)), reply.Text(" — ")}, l.Spans...)
	return l
}

// oneSided is an item for every side that left the topic out, with the other sides' words under it.
func (p *page) oneSided(o *overview, k *bearing) []reply.Item {
	var words []reply.Line
	for _, c := range append(slices.Clone(k.cells), k.others...) {
		if c.State != corpus.Said {
			continue
		}
		for _, l := range p.words(k.v, o.topic, c.Side, c) {
			l.Spans = append([]reply.Span{reply.Text(p.sideName(c.Side) + ": ")}, l.Spans...)
			words = append(words, l)
		}
	}
	var out []reply.Item
	for _, c := range k.cells {
		if c.Left() {
			out = append(out, item(p.leftLine(k, c), words...))
		}
	}
	return out
}

// leftLine says in which call which side left the topic out, and how that is known.
func (p *page) leftLine(k *bearing, c corpus.Cell) reply.Line {
	ground := c.Ground
	if c.State == corpus.Denied {
		ground = c.Silent
	}
	l := p.silence(k.v, c, ground)
	l.Spans = append([]reply.Span{reply.Bold(which(k.v.call)), reply.Text(" — " + p.sideName(c.Side) + ": ")}, l.Spans...)
	return l
}

// leftBy is one item for a call in which no other side said it.
func (p *page) leftBy(o *overview, k *bearing) reply.Item {
	var left []corpus.Cell
	for _, c := range k.cells {
		if c.Left() {
			left = append(left, c)
		}
	}
	it := item(p.leftLine(k, left[0]))
	for _, c := range left[1:] {
		l := p.leftLine(k, c)
		l.Spans = l.Spans[1:]
		l.Spans[0].Text = strings.TrimPrefix(l.Spans[0].Text, " — ")
		it.Under = append(it.Under, l)
	}
	for _, c := range append(slices.Clone(k.cells), k.others...) {
		var lines []reply.Line
		switch c.State {
		case corpus.NotHeld:
			lines = []reply.Line{p.unknown(k.v, c)}
			lines[0].Spans[0].Text = "cannot be known; " + lines[0].Spans[0].Text
		case corpus.Said: // doubtful, or it would be one-sided
			lines = p.words(k.v, o.topic, c.Side, c)
		}
		for _, l := range lines {
			l.Spans = append([]reply.Span{reply.Text(p.sideName(c.Side) + ": ")}, l.Spans...)
			it.Under = append(it.Under, l)
		}
	}
	return it
}

// saidBy is an item for every mention by a chosen side.
func (p *page) saidBy(o *overview, k *bearing) []reply.Item {
	var out []reply.Item
	for _, c := range k.cells {
		if c.State != corpus.Said {
			continue
		}
		for _, l := range p.words(k.v, o.topic, c.Side, c) {
			l.Spans = append([]reply.Span{reply.Bold(which(k.v.call)), reply.Text(" — " + p.sideName(c.Side) + ": ")}, l.Spans...)
			out = append(out, item(l))
		}
	}
	return out
}

// unknowable says of how many accounts nothing is claimed, and which.
func (p *page) unknowable(o *overview) {
	if o.unknown == 0 {
		return
	}
	for _, why := range []struct {
		ground corpus.Ground
		text   string
	}{
		{corpus.ByPartial, "Nothing is claimed where the text is not held in full"},
		{corpus.ByWider, "Nothing is claimed where a text names the wider topic, and whether it names this narrower one is not recorded"},
		{corpus.ByBroad, "Nothing is claimed where only the program searched a text, for the topic can be put in other words"},
	} {
		dates := map[string][]string{} // by side
		for _, k := range o.calls {
			for _, c := range k.cells {
				if c.State == corpus.NotHeld && c.Ground == why.ground {
					dates[c.Side] = append(dates[c.Side], k.v.call.Date)
				}
			}
		}
		var parts []string
		for _, side := range p.corpus.Sides() {
			if on := dates[side.ID]; len(on) > 0 {
				slices.Sort(on)
				parts = append(parts, side.Name+" on "+strings.Join(on, ", "))
			}
		}
		if len(parts) > 0 {
			p.add(&reply.Note{Line: p.computed(nil, "%s: %s.", why.text, strings.Join(parts, "; "))})
		}
	}
}

// omittedIn answers what was left out of one call.
func (s *Set) omittedIn(ctx context.Context, a Args) (*reply.Doc, error) {
	rest := ""
	if a.Side != "" {
		rest = "by " + a.Side
	}
	return s.onCall(ctx, "omitted", a.Date, rest, func(v seen) (*reply.Doc, error) {
		c := v.call
		p := s.page(ctx, "Left out of the accounts of "+when(c)+": "+c.Title)
		sides := v.sides()
		if a.Side != "" {
			var err error
			if sides, err = p.only(v, a); err != nil {
				return nil, err
			}
			p.Title = "What " + p.theSides(sides) + " left out on " + when(c)
		}
		if err := p.wasRevised(c, "“readout "+ref(c)+"” shows how"); err != nil {
			return nil, err
		}
		for _, side := range sides {
			p.leftOut(v, side)
		}
		none := v.groups(v.sides()).none
		p.topics(v, "In neither statement, and worth knowing", v.sides(), none)
		var items []reply.Item
		for _, d := range v.denials {
			if slices.Contains(sides, d.Side) && !slices.Contains(none, d.Topic) {
				l := p.denial(d)
				if d.Topic != "" {
					l.Spans = append([]reply.Span{reply.Bold(p.corpus.Topic(d.Topic).Name), reply.Text(" — ")}, l.Spans...)
				}
				items = append(items, item(l))
			}
		}
		p.list("Said not to have been discussed", items)
		items = nil
		for _, x := range v.silences {
			if x.Detail != "" && slices.Contains(sides, x.Side) && !slices.Contains(none, x.Topic) {
				items = append(items, item(p.narrow(x)))
			}
		}
		p.list("Left out, narrower than a topic", items)
		p.ask("Both accounts side by side", "compare "+ref(c))
		p.ask("The call", "readout "+ref(c))
		return p.done()
	})
}

// other reports that an account of another side is held.
func (v seen) other(side string) bool {
	return slices.ContainsFunc(v.readouts, func(r corpus.Readout) bool { return r.Side != side && r.Form != "none" })
}

// leftOut lists the topics that a side left out and another said, and those of which that cannot be known.
func (p *page) leftOut(v seen, side string) {
	var items []reply.Item
	var open, broad []string
	for _, t := range p.corpus.Topics() {
		c, ok := v.cell(t.Slug, side)
		if !ok || !c.Left() && c.State != corpus.NotHeld {
			continue
		}
		var words []reply.Line
		for _, other := range v.cells {
			if other.Topic == t.Slug && other.Side != side && other.State == corpus.Said && !other.Doubtful {
				for _, l := range p.words(v, t.Slug, other.Side, other) {
					l.Spans = append([]reply.Span{reply.Text(p.sideName(other.Side) + ": ")}, l.Spans...)
					words = append(words, l)
				}
			}
		}
		switch {
		case len(words) == 0 || c.State == corpus.Denied: // denials stand apart
		case c.Ground == corpus.ByBroad:
			broad = append(broad, t.Name)
		case c.State == corpus.NotHeld:
			open = append(open, t.Name)
		default:
			l := p.silence(v, c, c.Ground)
			l.Spans = append([]reply.Span{reply.Bold(t.Name), reply.Text(" — ")}, l.Spans...)
			items = append(items, item(l, words...))
		}
	}
	name := p.sideName(side)
	var cites corpus.Cites
	for _, r := range v.main(side) {
		cites = append(cites, r.Cites[0])
	}
	if len(items) == 0 {
		text := "No topic that another side spoke of is known to be missing from its account."
		if !v.other(side) {
			text = "No other side's text is held, so nothing can be compared."
		}
		p.add(&reply.Para{Head: name, Line: p.computed(cites, "%s", text)})
	}
	p.list(name+" left out", items)
	if len(broad) > 0 {
		p.add(&reply.Note{Line: p.computed(cites, "Not found in %s's text, but not claimed, for each can be put in other words: %s.", p.theSide(side), strings.Join(broad, ", "))})
	}
	if len(open) > 0 {
		p.add(&reply.Note{Line: p.computed(cites, "Cannot be known of %s, whose account is not held in full: %s.", p.theSide(side), strings.Join(open, ", "))})
	}
}
