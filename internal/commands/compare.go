package commands

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"readoutbot/internal/commands/reply"
	"readoutbot/internal/corpus"
)

// compare answers "compare DATE [TOPIC]" and "compare DATE with DATE [by SIDE]".
func (s *Set) compare(ctx context.Context, r Request, a Args) (*reply.Doc, error) {
	if a.With != nil {
		return s.compareCalls(ctx, a)
	}
	return s.onCall(ctx, "compare", a.Date, a.Topic, func(v seen) (*reply.Doc, error) {
		c := v.call
		if a.Topic != "" {
			return s.compareTopic(ctx, v, a.Topic)
		}
		p := s.page(ctx, "Both accounts of "+when(c)+": "+c.Title)
		sides := v.sides()
		g := v.groups(sides)
		p.publishedOn(v)
		if err := p.wasRevised(c, "“Changed texts” below shows how"); err != nil {
			return nil, err
		}
		p.oneText(v)
		p.summary(v, sides, g)
		p.add(p.frame(v, sides))
		p.contrasts(v, sides, g)
		p.list("Narrower than a topic", p.topicless(v, sides))
		if err := p.account(v, sides); err != nil {
			return nil, err
		}
		if err := p.claims(c, "duration", "initiator"); err != nil {
			return nil, err
		}
		p.searched = p.searched || !c.ByHand
		if err := p.revised(c.ID); err != nil {
			return nil, err
		}
		if err := p.beyond(c); err != nil {
			return nil, err
		}
		p.ask("The call", "readout "+ref(c))
		for _, s := range sides {
			p.ask("What "+p.theSide(s)+" left out", "omitted "+ref(c)+" by "+s)
		}
		p.ask("As a file", "export compare "+ref(c)+" md")
		return p.done()
	})
}

// summary counts what the accounts share.
func (p *page) summary(v seen, sides []string, g grouped) {
	var items []reply.Item
	cites := v.mainCites(sides)
	say := func(what string, topics []string) {
		if len(topics) > 0 {
			items = append(items, item(p.computed(cites, "%s (%d): %s.", what, len(topics), p.topicNames(topics))))
		}
	}
	if len(sides) == 1 {
		say("Topics", g.all)
	} else {
		sure, doubtful := v.certain(g.all, sides)
		say("Said by "+everyone(sides), sure)
		say(v.inEach(sides), doubtful)
	}
	for _, s := range sides {
		say("Only "+p.theSide(s)+"; known to be left out by the other", v.saidIn(g.left, s))
		say(upper(p.theSide(s))+"; of the other it cannot be known", v.saidIn(g.open, s))
	}
	say("Said by "+everyone(sides)+", but by one of them only besides its account", g.besides)
	say("Said by one, denied by an official of the other", g.denied)
	say("In neither, and worth knowing", g.none)
	p.list("In short", items)
}

// certain sorts topics that every side said: those of which that is certain, and the others.
func (v seen) certain(topics, sides []string) (sure, doubtful []string) {
	for _, t := range topics {
		if slices.ContainsFunc(sides, func(s string) bool { c, _ := v.cell(t, s); return c.Doubtful }) {
			doubtful = append(doubtful, t)
		} else {
			sure = append(sure, t)
		}
	}
	return sure, doubtful
}

// inEach is the head of topics whose words every side has, and of which it is not certain that each spoke of them.
func (v seen) inEach(sides []string) string {
	texts := "In every text"
	if len(sides) == 2 {
		texts = "In both texts"
	}
	if v.call.ByHand {
		return texts + ", but readers differ on whether each speaks of it"
	}
	return texts + ", but whether as a topic cannot be told"
}

// saidIn returns the topics that a side said.
func (v seen) saidIn(topics []string, side string) []string {
	var out []string
	for _, t := range topics {
		if c, _ := v.cell(t, side); c.State == corpus.Said {
			out = append(out, t)
		}
	}
	return out
}

// mainCites are the first sources of the sides' accounts.
func (v seen) mainCites(sides []string) corpus.Cites {
	var cites corpus.Cites
	for _, s := range sides {
		if m := v.main(s); len(m) > 0 {
			cites = append(cites, m[0].Cites[0])
		}
	}
	return cites
}

func (p *page) topicNames(slugs []string) string {
	names := make([]string, len(slugs))
	for i, t := range slugs {
		names[i] = p.corpus.Topic(t).Name
	}
	return strings.Join(names, ", ")
}

// frame sets form, length and order of the main statements side by side.
func (p *page) frame(v seen, sides []string) *reply.Table {
	t := &reply.Table{Head: "The statements", Columns: []string{"Side", "Form", "Published", "Length", "Held"}}
	for _, s := range sides {
		for _, r := range v.main(s) {
			cell := func(text string) reply.Line { return p.line(reply.Reported, r.Cites[:1], reply.Text(text)) }
			published := r.Published
			if r.Seq > 0 {
				published = ordinal(r.Seq) + "; " + published
			}
			name := p.sideName(s)
			if r.Speaker != name {
				name += " (" + r.Speaker + ")"
			}
			t.Rows = append(t.Rows, []reply.Line{cell(name), cell(formName(r.Form)), cell(published), cell(length(r)), cell(read(r))})
		}
	}
	return t
}

// compareTopic shows one topic of one call: it and the topics around it, readings and contradictions about it.
func (s *Set) compareTopic(ctx context.Context, v seen, topic string) (*reply.Doc, error) {
	t := s.corpus.Topic(topic)
	p := s.page(ctx, fmt.Sprintf("%s in the accounts of %s", t.Name, when(v.call)))
	topics := []string{topic}
	for _, x := range s.corpus.Topics() {
		if x.Slug == t.Parent || x.Parent == topic {
			topics = append(topics, x.Slug)
		}
	}
	cells, err := s.corpus.Cells(ctx, corpus.Scope{Call: v.call.ID, Topic: topic})
	if err != nil {
		return nil, err
	}
	v.cells = append(v.cells, cells...) // the topic may be spoken of by no row
	topics = slices.DeleteFunc(topics, func(x string) bool {
		return x != topic && !slices.ContainsFunc(v.cells, func(c corpus.Cell) bool { return c.Topic == x && c.State == corpus.Said })
	})
	p.add(p.contrast(v, "", v.sides(), topics))
	readings, err := s.corpus.Readings(ctx, corpus.Scope{Call: v.call.ID, Topic: topic})
	if err != nil {
		return nil, err
	}
	var items []reply.Item
	for _, g := range readings {
		items = append(items, item(p.line(reply.Interpreted, g.Cites, reply.Bold(g.Who), reply.Text(" "+colon(g.Text)))))
	}
	p.list("How it was read", items)
	disputes, err := s.corpus.Disputes(ctx, corpus.Scope{Call: v.call.ID, Topic: topic})
	if err != nil {
		return nil, err
	}
	items = nil
	for _, d := range disputes {
		items = append(items, p.dispute(d, "", true))
	}
	p.list("Disputed", items)
	p.ask("The whole comparison", "compare "+ref(v.call))
	p.ask("The topic over time", "topic "+topic)
	p.ask("Where it was left out", "omitted "+topic)
	return p.done()
}

// compareCalls sets one side's two statements side by side: what it kept, added and dropped.
func (s *Set) compareCalls(ctx context.Context, a Args) (*reply.Doc, error) {
	rest := ""
	if a.Side != "" {
		rest = " by " + a.Side
	}
	others, err := s.corpus.Calls(ctx, corpus.CallFilter{Since: a.With.From, Until: a.With.To, MonthDay: a.With.MonthDay, Calls: one(a.With.Call), Held: true, Limit: 4 * pageSize})
	if err != nil {
		return nil, err
	}
	others = s.spokenBy(ctx, others, a.Sides)
	first, err := s.choose(ctx, "compare", a.Date, "with "+a.With.String()+rest, func(calls []corpus.Call) []corpus.Call { return s.spokenBy(ctx, calls, a.Sides) }, samePeople(others))
	if err != nil {
		return nil, err
	}
	second, err := s.choose(ctx, "compare "+ref(first)+" with", a.With, strings.TrimSpace(rest), func(calls []corpus.Call) []corpus.Call { return s.spokenBy(ctx, calls, a.Sides) }, samePeople([]corpus.Call{first}))
	if err != nil {
		return nil, err
	}
	if second.Date < first.Date {
		first, second = second, first
	}
	var seens [2]seen
	for i, c := range []corpus.Call{first, second} {
		if !c.Held() {
			return s.denied(ctx, c)
		}
		if seens[i], err = s.see(ctx, c); err != nil {
			return nil, err
		}
	}
	var sides []string
	for _, side := range seens[0].sides() {
		if slices.Contains(seens[1].sides(), side) && (len(a.Sides) == 0 || slices.Contains(a.Sides, side)) {
			sides = append(sides, side)
		}
	}
	if len(sides) == 0 {
		return nil, &nothing{title: "No side spoke of both calls", text: []string{fmt.Sprintf("On %s: %s. On %s: %s.", when(first), s.names(seens[0]), when(second), s.names(seens[1]))},
			next: []reply.Ask{{Label: when(first), Line: "readout " + ref(first)}, {Label: when(second), Line: "readout " + ref(second)}}}
	}
	p := s.page(ctx, "")
	p.Title = fmt.Sprintf("%s and %s, by %s", when(first), when(second), strings.ReplaceAll(p.theSides(sides), " and ", " and by "))
	for _, side := range sides {
		if err := p.between(seens, side); err != nil {
			return nil, err
		}
	}
	p.ask("The first call", "readout "+ref(first))
	p.ask("The second call", "readout "+ref(second))
	return p.done()
}

// one is a list of one id, or nil of none.
func one(id string) []string {
	if id == "" {
		return nil
	}
	return []string{id}
}

// spokenBy are the calls of which an account by one of some sides is held; of no sides, all.
func (s *Set) spokenBy(ctx context.Context, calls []corpus.Call, sides []string) []corpus.Call {
	if len(sides) == 0 {
		return calls
	}
	ids := []string{}
	for _, c := range calls {
		ids = append(ids, c.ID)
	}
	readouts, err := s.corpus.ReadoutsIn(ctx, ids)
	if err != nil {
		return calls
	}
	return slices.DeleteFunc(slices.Clone(calls), func(c corpus.Call) bool {
		return !slices.ContainsFunc(readouts, func(r corpus.Readout) bool { return r.Call == c.ID && slices.Contains(sides, r.Side) })
	})
}

// samePeople keeps the calls of people who spoke in one of others too.
func samePeople(others []corpus.Call) func([]corpus.Call) []corpus.Call {
	return func(calls []corpus.Call) []corpus.Call {
		return slices.DeleteFunc(slices.Clone(calls), func(c corpus.Call) bool {
			return !slices.ContainsFunc(others, func(o corpus.Call) bool { return len(o.People) > 0 && slices.Equal(o.People, c.People) })
		})
	}
}

func (s *Set) names(v seen) string {
	names := []string{}
	for _, id := range v.sides() {
		names = append(names, s.corpus.Side(id).Name)
	}
	return join(names)
}

// between adds what one side kept, added and dropped from one call to the next. Added and dropped are said only where
// the other text is known to be silent.
func (p *page) between(v [2]seen, side string) error {
	name := p.sideName(side)
	heads := []string{"kept", "added", "dropped", "not to be compared: a text is not held, or readers differ"}
	rows := make([][]reply.Row, len(heads))
	var rest [2]corpus.Cell // the state of topics of which no row speaks there
	for i := range v {
		accounts, err := p.corpus.Accounts(p.ctx, v[i].call.ID)
		if err != nil {
			return err
		}
		rest[i] = accounts[side]
	}
	for _, t := range p.corpus.Topics() {
		var cells [2]corpus.Cell
		var found [2]bool
		for i := range v {
			cells[i], found[i] = v[i].cell(t.Slug, side)
		}
		a, b := found[0] && cells[0].State == corpus.Said, found[1] && cells[1].State == corpus.Said
		if !a && !b {
			continue
		}
		for i := range v {
			if !found[i] {
				cells[i] = p.corpus.Unspoken(rest[i], t.Slug)
				v[i].cells = append(v[i].cells, cells[i])
			}
		}
		row := reply.Row{Label: t.Name, Cells: []reply.Cell{p.cell(v[0], t.Slug, side), p.cell(v[1], t.Slug, side)}}
		group := 3
		switch {
		case a && b:
			group = 0
		case b && cells[0].Left() && !cells[1].Doubtful:
			group = 1
		case a && cells[1].Left() && !cells[0].Doubtful:
			group = 2
		}
		rows[group] = append(rows[group], row)
	}
	for i, h := range heads {
		if len(rows[i]) > 0 {
			p.add(&reply.Contrast{Head: name + ": " + h, Sides: []string{when(v[0].call), when(v[1].call)}, Rows: rows[i]})
		}
	}
	return p.moodsBetween(v, side)
}

// moodsBetween adds the words for the mood of both conversations.
func (p *page) moodsBetween(v [2]seen, side string) error {
	var words [2][]string
	var items []reply.Item
	for i := range v {
		tones, err := p.corpus.Tones(p.ctx, "", corpus.Scope{Call: v[i].call.ID, Sides: []string{side}})
		if err != nil {
			return err
		}
		var under []reply.Line
		for _, it := range p.moods(tones, true) {
			under = append(under, it.Line)
		}
		var cites corpus.Cites
		for _, t := range tones {
			if t.OfConversation() {
				words[i] = append(words[i], t.Word)
				cites = append(cites, t.Cites[0])
			}
		}
		if len(cites) == 0 {
			for _, r := range v[i].main(side) {
				cites = append(cites, r.Cites[0])
			}
		}
		text := when(v[i].call) + ": no word of the conversation itself is held"
		if len(words[i]) > 0 {
			text = when(v[i].call) + ": " + strings.Join(words[i], ", ")
		}
		items = append(items, item(p.computed(cites, "%s", text), under...))
	}
	p.list(p.sideName(side)+": words for the mood", items)
	return nil
}
