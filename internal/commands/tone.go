package commands

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	"readoutbot/internal/commands/reply"
	"readoutbot/internal/corpus"
	"readoutbot/internal/corpus/analysis"
)

// tone answers "tone WORD", "tone DATE" and "tone [by SIDE]".
func (s *Set) tone(ctx context.Context, _ Request, a Args) (*reply.Doc, error) {
	switch {
	case a.Date != nil:
		return s.toneOf(ctx, a)
	case a.Word != "":
		return s.toneWord(ctx, a)
	}
	return s.toneLedger(ctx, a)
}

// written reports that a statement was put out in writing: only those are counted.
func written(t corpus.Tone) bool {
	return t.Role == "main" && (t.Form == "statement" || t.Form == "readout" || t.Form == "post")
}

// toneWord counts a word said of the conversation, with its denominator, and lists where.
func (s *Set) toneWord(ctx context.Context, a Args) (*reply.Doc, error) {
	tones, err := s.corpus.Tones(ctx, a.Word, corpus.Scope{Sides: a.Sides})
	if err != nil {
		return nil, err
	}
	if len(tones) == 0 {
		if r, ok := s.corpus.FindTone(a.Word); ok && r.Exact && a.Side != "" {
			return nil, &nothing{title: fmt.Sprintf("The %s is not known to have said “%s” of a conversation", s.corpus.Side(a.Side).Name, a.Word),
				text: []string{"Where its statements are known in part, the word may stand unseen."},
				next: []reply.Ask{{Label: "By any side", Line: "tone " + a.Word}, {Label: "Its own words", Line: "tone by " + a.Side}}}
		}
		return nil, s.noTone(a.Word)
	}
	p := s.page(ctx, fmt.Sprintf("“%s”, said of the conversation", a.Word))
	if err := p.counted(a, tones); err != nil {
		return nil, err
	}
	var oral, other []reply.Item
	groups := map[string][]reply.Item{}
	var order []string
	for _, t := range tones {
		it := p.toneAt(t)
		switch {
		case !t.OfConversation():
			other = append(other, it)
		case !written(t):
			oral = append(oral, it)
		default:
			head := p.sideName(t.Side) + ", " + s.period(t.Date)
			if !t.OneOnOne {
				head += " (not one-on-one)"
			}
			if groups[head] == nil {
				order = append(order, head)
			}
			groups[head] = append(groups[head], it)
		}
	}
	for _, h := range order {
		p.list(h, groups[h])
	}
	p.list("Spoken: remarks and briefings, not counted", oral)
	p.list("Said of something else, not counted", other)
	p.add(&reply.Note{Line: p.computed(nil, "Counted: written statements, one-on-one calls, and only where the word is said of the conversation itself. A statement known in part may hold the word unseen.")})
	p.ask("All words for the mood", "tone")
	p.ask("Where the word itself stands", "search "+a.Word)
	return p.done()
}

// toneAt is one use of a word.
func (p *page) toneAt(t corpus.Tone) reply.Item {
	spans := []reply.Span{reply.Bold(day(t.Date)), reply.Text(" — " + p.toneBy(t))}
	basis := reply.Reported
	if !t.OfConversation() {
		spans = append(spans, reply.Text(", of "+t.About))
	}
	if t.Words != "" {
		basis = reply.Quoted
		spans = append(spans, reply.Text(": "), reply.Verbatim(t.Words))
	}
	if t.Note != "" {
		spans = append(spans, reply.Text(" ("+t.Note+")"))
	}
	return item(p.line(basis, t.Cites, spans...))
}

// period names the stretch of time a date lies in.
func (s *Set) period(date string) string {
	for _, x := range s.corpus.Periods() {
		if x.Since <= date && date <= x.Until {
			return x.Name
		}
	}
	return "other times"
}

// counted gives the count of each side and period with its denominator, beside the counts that outlets published.
func (p *page) counted(a Args, tones []corpus.Tone) error {
	published, err := p.corpus.PublishedCounts(p.ctx, a.Word)
	if err != nil {
		return err
	}
	var items []reply.Item
	for _, period := range p.corpus.Periods() {
		calls, err := p.corpus.Calls(p.ctx, corpus.CallFilter{Since: period.Since, Until: period.Until, Held: true})
		if err != nil {
			return err
		}
		calls = slices.DeleteFunc(calls, func(c corpus.Call) bool { return !c.OneOnOne || c.Date < period.Since })
		for _, side := range p.corpus.Sides() {
			if len(a.Sides) > 0 && !slices.Contains(a.Sides, side.ID) {
				continue
			}
			var dates []string
			var cites corpus.Cites
			for _, t := range tones {
				if t.Side == side.ID && t.OfConversation() && written(t) && t.OneOnOne && period.Since <= t.Date && t.Date <= period.Until && !slices.Contains(dates, t.Date) {
					dates = append(dates, t.Date)
					cites = append(cites, t.Cites[0])
				}
			}
			i := slices.IndexFunc(published, func(x corpus.PublishedCount) bool { return x.Side == side.ID && x.Period == period.ID })
			if len(dates) == 0 && i < 0 {
				continue
			}
			l := p.computed(cites, "%s, %s: in %d of %s (%s).", side.Name, period.Name, len(dates), count(len(calls), "one-on-one call", "one-on-one calls"), strings.Join(dates, ", "))
			var under []reply.Line
			if i >= 0 {
				under = append(under, p.published(published[i], len(dates), len(calls)))
			}
			items = append(items, item(l, under...))
		}
	}
	if len(items) == 0 {
		items = append(items, item(p.computed(nil, "In no written statement on a one-on-one call.")))
	}
	p.list("How often", items)
	return nil
}

// published sets an outlet's count beside the corpus's.
func (p *page) published(x corpus.PublishedCount, n, of int) reply.Line {
	outlet := x.Cites[0]
	if src, err := p.corpus.Source(p.ctx, x.Cites[0]); err == nil {
		outlet = src.Outlet
	}
	verdict := "the corpus agrees"
	if x.Counted != n || x.Of != of {
		verdict = fmt.Sprintf("the corpus has %d of %d", n, of)
	}
	text := fmt.Sprintf("%s counted %d of %d; %s", outlet, x.Counted, x.Of, verdict)
	if x.Note != "" {
		text += " (" + x.Note + ")"
	}
	return p.line(reply.Reported, x.Cites, reply.Text(text))
}

func (s *Set) noTone(word string) error {
	n := &nothing{title: fmt.Sprintf("“%s” is no word for a mood in this corpus", word),
		text: []string{"It was looked for among the words that statements use of a conversation."}}
	type near struct {
		word string
		at   int
	}
	var words []near
	for _, w := range s.corpus.ToneWords() {
		r, ok := s.corpus.FindTone(w)
		if d := analysis.Distance(word, w, 3); ok && d <= 3 && len(w) > 4 && !slices.ContainsFunc(words, func(n near) bool { return n.word == r.ID }) {
			words = append(words, near{r.ID, d})
		}
	}
	slices.SortStableFunc(words, func(a, b near) int { return cmp.Compare(a.at, b.at) })
	for _, w := range words[:min(3, len(words))] {
		n.next = append(n.next, reply.Ask{Label: "Did you mean “" + w.word + "”?", Line: "tone " + w.word})
	}
	n.next = append(n.next, reply.Ask{Label: "All words for the mood", Line: "tone"})
	if q := corpus.ParseQuery(word); q.Positive() {
		n.next = append(n.next, reply.Ask{Label: "Search the texts", Line: "search " + q.String()})
	}
	return n
}

// toneOf shows the words of one call.
func (s *Set) toneOf(ctx context.Context, a Args) (*reply.Doc, error) {
	c, err := s.choose(ctx, "tone", a.Date, "")
	if err != nil {
		return nil, err
	}
	if !c.Held() {
		return s.denied(ctx, c)
	}
	tones, err := s.corpus.Tones(ctx, "", corpus.Scope{Call: c.ID})
	if err != nil {
		return nil, err
	}
	p := s.page(ctx, "Words for the mood on "+when(c)+": "+c.Title)
	talk := p.moods(tones, true)
	if len(talk) == 0 {
		p.add(&reply.Para{Line: p.computed(c.Cites, "No word said of the conversation itself is held.")})
	}
	p.list("Of the conversation", talk)
	p.list("Of something else", p.moods(tones, false))
	for _, t := range tones {
		if t.OfConversation() {
			p.ask("“"+t.Word+"” over time", "tone "+t.Word)
		}
	}
	p.Next = slices.CompactFunc(p.Next, func(a, b reply.Ask) bool { return a.Line == b.Line })
	p.ask("The call", "readout "+ref(c))
	return p.done()
}

// ledgerEntry is a word's use by one side.
type ledgerEntry struct {
	word, side  string
	n           int
	first, last corpus.Tone
}

// toneLedger shows every word over time, and those that were dropped.
func (s *Set) toneLedger(ctx context.Context, a Args) (*reply.Doc, error) {
	tones, err := s.corpus.Tones(ctx, "", corpus.Scope{Sides: a.Sides})
	if err != nil {
		return nil, err
	}
	name := ""
	if a.Side != "" {
		name = " by the " + s.corpus.Side(a.Side).Name
	}
	p := s.page(ctx, "Words for the mood of a conversation"+name)
	var entries []*ledgerEntry
	for _, t := range tones {
		if !t.OfConversation() {
			continue
		}
		i := slices.IndexFunc(entries, func(e *ledgerEntry) bool { return e.word == t.Word && e.side == t.Side })
		if i < 0 {
			i = len(entries)
			entries = append(entries, &ledgerEntry{word: t.Word, side: t.Side, first: t})
		}
		if entries[i].last.Call != t.Call {
			entries[i].n++
		}
		entries[i].last = t
	}
	if len(entries) == 0 {
		return nil, &nothing{title: "No word for the mood is held" + name, text: []string{"No statement of that side is known to describe a conversation."}}
	}
	slices.SortStableFunc(entries, func(a, b *ledgerEntry) int {
		return cmp.Or(b.n-a.n, strings.Compare(a.word, b.word), strings.Compare(a.side, b.side))
	})
	t := &reply.Table{Head: "The ledger", Columns: []string{"Word", "Side", "Calls", "First", "Last"}}
	var dropped []reply.Item
	latest := s.period(tones[len(tones)-1].Date)
	for _, e := range entries {
		cell := func(text string) reply.Line {
			return p.line(reply.Computed, corpus.Cites{e.first.Cites[0], e.last.Cites[0]}, reply.Text(text))
		}
		t.Rows = append(t.Rows, []reply.Line{cell(e.word), cell(p.sideName(e.side)), cell(fmt.Sprint(e.n)), cell(e.first.Date), cell(e.last.Date)})
		if e.n > 1 && s.period(e.last.Date) != latest {
			dropped = append(dropped, item(p.computed(e.last.Cites, "“%s” by the %s: %s, last on %s.", e.word, p.sideName(e.side), count(e.n, "call", "calls"), day(e.last.Date))))
		}
	}
	p.add(t)
	p.list("Dropped: used more than once, and not known in the "+latest, dropped)
	p.add(&reply.Note{Line: p.computed(nil, "Written and spoken words are both in the ledger; “tone WORD” tells them apart and counts.")})
	for _, e := range entries[:min(3, len(entries))] {
		p.ask("“"+e.word+"”", "tone "+e.word)
	}
	p.Next = slices.CompactFunc(p.Next, func(a, b reply.Ask) bool { return a.Line == b.Line })
	return p.done()
}
