package commands

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"readoutbot/internal/commands/reply"
	"readoutbot/internal/corpus"
)

const (
	newsPerPage   = 10
	mostSentences = 3 // of a changed text that are shown
	sameDay       = 5 // calls of a day in earlier years
)

// news answers "news": what was imported lately, each statement with its comparison in a line, and what happened on a day
// in earlier years.
func (s *Set) news(ctx context.Context, _ Request, a Args) (*reply.Doc, error) {
	if a.On != nil && a.On.MonthDay == "" && !a.On.Day() {
		return nil, &mendable{title: "On which day?", text: []string{"“on” takes a day: 28 January 2027, or 28 January."},
			next: []reply.Ask{{Label: "For example", Line: "news on 28 January 2027"}}}
	}
	before, _ := strconv.ParseInt(a.After, 10, 64)
	entries, of, err := s.corpus.Entries(ctx, a.Imported, before, newsPerPage+1)
	if err != nil {
		return nil, err
	}
	title := "What is new"
	if a.Imported != [2]int64{} {
		title += " (" + stretchWords(a.Imported) + ")"
	}
	p := s.page(ctx, title)
	more := int64(0)
	if len(entries) > newsPerPage {
		entries = entries[:newsPerPage]
		more = entries[newsPerPage-1].N
	}
	if err := p.imports(entries, of, a); err != nil {
		return nil, err
	}
	found := 0
	if a.On != nil && a.After == "" {
		if found, err = p.onThisDay(*a.On); err != nil {
			return nil, err
		}
	}
	if of == 0 && found == 0 {
		p.Outcome = reply.Nothing
	}
	if more > 0 {
		p.ask("More", fmt.Sprintf("%s after %d", a.without("after"), more))
	}
	asked := map[string]bool{}
	for _, e := range entries {
		if !asked[e.Call] && len(asked) < 3 {
			asked[e.Call] = true
			p.ask("Compare "+e.Call, "compare "+e.Call)
		}
	}
	p.ask("The latest call", "readout latest")
	return p.done()
}

// imports lists what was imported, with what it changed.
func (p *page) imports(entries []corpus.Entry, of int, a Args) error {
	if of == 0 {
		text := "Nothing was imported: all that is here stands in the corpus text."
		switch {
		case p.corpus.Newest() > 0 && a.Imported != [2]int64{}:
			text = fmt.Sprintf("Nothing was imported in that stretch; the newest import is number %d.", p.corpus.Newest())
		case p.corpus.Newest() > 0:
			text = "Nothing that was imported is held: it was taken back."
		}
		p.add(&reply.Para{Line: guide("%s", text)})
		return nil
	}
	p.add(&reply.Para{Line: p.computed(nil, "%s imported or changed.", count(of, "statement", "statements"))})
	seens, err := p.seeAll(entries)
	if err != nil {
		return err
	}
	var items []reply.Item
	for _, e := range entries {
		it, err := p.entry(e, seens[e.Call])
		if err != nil {
			return err
		}
		items = append(items, it)
	}
	p.list("Statements, the newest first", items)
	if len(entries) == 0 {
		return nil
	}
	disputes, err := p.corpus.Disputes(p.ctx, corpus.Scope{Imported: [2]int64{entries[len(entries)-1].N, entries[0].N}})
	if err != nil {
		return err
	}
	items = nil
	for _, d := range disputes {
		items = append(items, p.dispute(d, d.Call+": ", true))
	}
	p.list("Disputed about these calls", items)
	return nil
}

// seeAll reads what is known of the calls of imported statements: their accounts, and which topics those name.
func (p *page) seeAll(entries []corpus.Entry) (map[string]seen, error) {
	ids := []string{}
	for _, e := range entries {
		if !slices.Contains(ids, e.Call) {
			ids = append(ids, e.Call)
		}
	}
	calls, err := p.corpus.Calls(p.ctx, corpus.CallFilter{Calls: ids})
	if err != nil {
		return nil, err
	}
	readouts, err := p.corpus.ReadoutsIn(p.ctx, ids)
	if err != nil {
		return nil, err
	}
	cells, err := p.corpus.Cells(p.ctx, corpus.Scope{Calls: ids})
	if err != nil {
		return nil, err
	}
	out := map[string]seen{}
	for _, c := range calls {
		out[c.ID] = seen{call: c}
	}
	for _, r := range readouts {
		v := out[r.Call]
		v.readouts = append(v.readouts, r)
		out[r.Call] = v
	}
	for _, c := range cells {
		v := out[c.Call]
		v.cells = append(v.cells, c)
		out[c.Call] = v
	}
	return out, nil
}

// entry is one imported statement: whose, on which call, and what it shares with the other side's.
func (p *page) entry(e corpus.Entry, v seen) (reply.Item, error) {
	c := v.call
	r := v.readout(e.Readout)
	text := fmt.Sprintf(" — %s: %s", upper(voice(p.sideName(e.Side), r)), c.Title)
	revisions, err := p.corpus.Revisions(p.ctx, e.Call)
	if err != nil {
		return reply.Item{}, err
	}
	var under []reply.Line
	replaced := ""
	for _, r := range revisions {
		switch {
		case r.Readout != e.Readout:
		case r.Entry == e.N:
			under = append(under, p.changes(r)...)
		case r.Entry > e.N && replaced == "":
			replaced = r.Until
		}
	}
	if e.Fate == corpus.Revised {
		text += "; its text has changed"
	}
	says := ""
	if replaced == "" {
		says = p.shared(v, e.Side)
	} else {
		says = "an earlier text, replaced on " + day(replaced)
	}
	l := p.computed(r.Cites, "%s: %s.", text, says)
	l.Spans = append([]reply.Span{reply.Bold(when(c))}, l.Spans...)
	return item(of(l, c.ID, e.Side, ""), under...), nil
}

// shared says in a line what a side's account shares with the others on the call.
func (p *page) shared(v seen, side string) string {
	var both, here, there, own, unsure []string
	var others []string
	for _, s := range v.sides() {
		if s != side && slices.ContainsFunc(v.main(s), func(r corpus.Readout) bool { return r.Form != "none" }) {
			others = append(others, s)
		}
	}
	for _, t := range p.corpus.Topics() {
		mine, _ := v.cell(t.Slug, side)
		said, maybe, left := false, false, len(others) > 0
		for _, o := range others {
			c, ok := v.cell(t.Slug, o)
			said = said || c.State == corpus.Said && !c.Doubtful
			maybe = maybe || c.State == corpus.Said && c.Doubtful
			left = left && ok && c.Left()
		}
		switch {
		case mine.State == corpus.Said && (mine.Doubtful || maybe && !said), mine.Left() && maybe && !said:
			unsure = append(unsure, t.Name)
		case mine.State == corpus.Said && said:
			both = append(both, t.Name)
		case mine.State == corpus.Said && left:
			here = append(here, t.Name)
		case mine.State == corpus.Said:
			own = append(own, t.Name)
		case said && mine.Left():
			there = append(there, t.Name)
		}
	}
	var parts []string
	if len(others) > 0 {
		parts = append(parts, count(len(both), "topic", "topics")+" in both")
	}
	if len(here) > 0 {
		parts = append(parts, fmt.Sprintf("%d only here: %s", len(here), strings.Join(here, ", ")))
	}
	if len(there) > 0 {
		parts = append(parts, fmt.Sprintf("%d only in that of %s: %s", len(there), p.theSides(others), strings.Join(there, ", ")))
	}
	switch {
	case len(own) > 0 && len(others) > 0:
		parts = append(parts, fmt.Sprintf("%d here, of which nothing can be claimed of %s: %s", len(own), p.theSides(others), strings.Join(own, ", ")))
	case len(own) > 0:
		parts = append(parts, fmt.Sprintf("%s: %s", count(len(own), "topic", "topics"), strings.Join(own, ", ")))
	}
	if len(unsure) > 0 {
		why := "where the program cannot tell whether as a topic"
		if v.call.ByHand {
			why = "on which readers differ"
		}
		parts = append(parts, fmt.Sprintf("%d %s: %s", len(unsure), why, strings.Join(unsure, ", ")))
	}
	if len(here)+len(there) > 0 {
		p.silent, p.searched = true, p.searched || !v.call.ByHand
	}
	if len(others) == 0 {
		parts = append(parts, p.missing(v, side))
	}
	return strings.Join(parts, "; ")
}

// publishedOn says of a call that nobody wrote down when its statements are dated, which day they tell, and where they tell none that
// the talk may have been before.
func (p *page) publishedOn(v seen) {
	if v.call.ByHand {
		return
	}
	var parts []string
	var untold []string
	for _, s := range v.sides() {
		for _, r := range v.main(s) {
			if len(r.Published) < len(time.DateOnly) {
				continue
			}
			part := p.sideName(s) + ", " + day(r.Published[:len(time.DateOnly)])
			switch {
			case r.Held == "":
				if !slices.Contains(untold, p.theSide(s)+"'s") {
					untold = append(untold, p.theSide(s)+"'s")
				}
			case r.Held == r.Published[:len(time.DateOnly)]:
				part += fmt.Sprintf(" (the talk: “%s”)", r.Told)
			default:
				part += fmt.Sprintf(" (the talk: “%s”, %s)", r.Told, day(r.Held))
			}
			if !slices.Contains(parts, part) {
				parts = append(parts, part)
			}
		}
	}
	text := ""
	if len(parts) > 0 {
		text = "Published: " + strings.Join(parts, "; ") + "."
	}
	switch {
	case len(untold) > 0 && strings.Contains(text, "(the talk:"):
		told := "text tells"
		if len(untold) > 1 {
			told = "texts tell"
		}
		text += fmt.Sprintf(" %s %s no day.", upper(join(untold)), told)
	case len(untold) > 0 || text == "":
		text = strings.TrimSpace(text + " The date is that of publication; the talk may have been a day or more before.")
	}
	p.add(&reply.Note{Line: p.computed(v.mainCites(v.sides()), "%s", text)})
}

// changes are the sentences that a new text no longer has, and those that it has and the old one had not.
func (p *page) changes(r corpus.Revision) []reply.Line {
	var out []reply.Line
	for _, x := range []struct {
		how       string
		sentences []string
	}{{"no longer in it: ", r.Gone}, {"new in it: ", r.Come}} {
		for i, s := range x.sentences {
			if i == mostSentences {
				out = append(out, p.computed(r.Cites, "%s%s more", x.how, count(len(x.sentences)-i, "sentence", "sentences")))
				break
			}
			out = append(out, p.line(reply.Quoted, r.Cites, reply.Text(x.how), reply.Verbatim(s)))
		}
	}
	return out
}

// wasRevised notes which texts of a call were changed, when, and where it stands how.
func (p *page) wasRevised(c corpus.Call, where string) error {
	revisions, err := p.corpus.Revisions(p.ctx, c.ID)
	if err != nil {
		return err
	}
	last := map[string]corpus.Revision{}
	var changed []string
	for _, r := range revisions {
		if _, ok := last[r.Readout]; !ok {
			changed = append(changed, r.Readout)
		}
		last[r.Readout] = r
	}
	for _, id := range changed {
		r := last[id]
		p.add(&reply.Note{Line: p.computed(r.Cites, "%s's text was changed: the one that is held was imported on %s; %s.", upper(p.theSide(r.Side)), day(r.Until), where)})
	}
	return nil
}

// revised adds how the texts of a call were changed since they were first imported.
func (p *page) revised(call string) error {
	revisions, err := p.corpus.Revisions(p.ctx, call)
	if err != nil {
		return err
	}
	var items []reply.Item
	for _, r := range revisions {
		l := p.computed(r.Cites, "The text of %s was changed: another one was imported on %s; the one before had been on %s.", p.theSide(r.Side), day(r.Until), day(r.Since))
		items = append(items, item(l, p.changes(r)...))
	}
	p.list("Changed texts", items)
	return nil
}

// onThisDay lists the calls of a day in earlier years, and returns how many there are.
func (p *page) onThisDay(on Span) (int, error) {
	f := corpus.CallFilter{MonthDay: on.MonthDay, Held: true, Newest: true, Limit: sameDay + 1}
	if on.MonthDay == "" {
		t, err := time.Parse(time.DateOnly, on.From)
		if err != nil {
			return 0, err
		}
		f.MonthDay, f.Until = t.Format("01-02"), t.AddDate(0, 0, -1).Format(time.DateOnly)
	}
	calls, err := p.corpus.Calls(p.ctx, f)
	if err != nil {
		return 0, err
	}
	var items []reply.Item
	for _, c := range calls[:min(len(calls), sameDay)] {
		readouts, err := p.corpus.ReadoutsOf(p.ctx, c.ID)
		if err != nil {
			return 0, err
		}
		l := p.line(reply.Reported, c.Cites[:1], reply.Bold(when(c)), reply.Text(" — "+c.Title+" ("+p.statementsShort(readouts, c)+")"))
		items = append(items, item(l))
	}
	p.list("On this day in earlier years", items)
	if len(calls) > sameDay {
		p.add(&reply.Note{Line: guide("There are more: “calls %s” lists them.", Span{MonthDay: f.MonthDay})})
	}
	for _, c := range calls[:min(len(calls), 2)] {
		p.ask(when(c), "readout "+ref(c))
	}
	return len(calls), nil
}
