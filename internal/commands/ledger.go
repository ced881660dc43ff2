package commands

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	"readoutbot/internal/commands/reply"
	"readoutbot/internal/corpus"
)

// ledgerEntry is a word's use by one side: in how many calls, and in which first and last.
type ledgerEntry struct {
	word, side  string
	n           int
	texts       int // of them, calls known by imported texts alone
	first, last corpus.Place
	cites       corpus.Cites // of the first and the last use
}

// take counts a use.
func (e *ledgerEntry) take(t corpus.Tone) {
	at := corpus.Place{Date: t.Date, Call: t.Call}
	if e.last.Call != t.Call {
		e.n++
	}
	if e.first.Call == "" {
		e.first, e.cites = at, corpus.Cites{t.Cites[0], t.Cites[0]}
	}
	e.last, e.cites[1] = at, t.Cites[0]
}

// toneLedger shows every word over time, and those that were dropped.
func (s *Set) toneLedger(ctx context.Context, a Args) (*reply.Doc, error) {
	stretch := a.Imported != [2]int64{}
	scope := a.scope()
	scope.Hand = !stretch
	tones, err := s.corpus.Tones(ctx, "", scope)
	if err != nil {
		return nil, err
	}
	var entries []*ledgerEntry
	at := map[[2]string]*ledgerEntry{}
	of := func(word, side string) *ledgerEntry {
		e := at[[2]string{word, side}]
		if e == nil {
			e = &ledgerEntry{word: word, side: side}
			at[[2]string{word, side}] = e
			entries = append(entries, e)
		}
		return e
	}
	for _, t := range tones {
		if t.OfConversation() {
			of(t.Word, t.Side).take(t)
		}
	}
	var uses []corpus.ToneUse
	if !stretch {
		if uses, err = s.corpus.ToneUses(ctx, "", a.Sides); err != nil {
			return nil, err
		}
	}
	for _, u := range uses {
		e := of(u.Word, u.Side)
		e.n, e.texts = e.n+u.Calls, e.texts+u.Calls
	}
	name := ""
	if a.Side != "" {
		name = " by " + the(s.corpus.Side(a.Side))
	}
	if len(entries) == 0 {
		return nil, &nothing{title: "No word for the mood is held" + name, text: []string{"No statement of that side is known to describe a conversation."}}
	}
	slices.SortStableFunc(entries, func(a, b *ledgerEntry) int {
		return cmp.Or(b.n-a.n, strings.Compare(a.word, b.word), strings.Compare(a.side, b.side))
	})
	p := s.page(ctx, "Words for the mood of a conversation"+name)
	if stretch {
		p.Title += s.scopeWords(a)
	}
	if len(uses) > 0 {
		if entries, err = p.ledgerPage(a, entries, uses); err != nil {
			return nil, err
		}
	}
	p.ledger(s, entries, stretch)
	return p.done()
}

// ledgerPage takes a page of entries, and looks up when the words were first and last used.
func (p *page) ledgerPage(a Args, entries []*ledgerEntry, uses []corpus.ToneUse) ([]*ledgerEntry, error) {
	from := min(numberOf(a.After), len(entries))
	total := len(entries)
	if entries = entries[from:]; len(entries) > pageSize {
		entries = entries[:pageSize]
		p.ask("More", fmt.Sprintf("%s after %d", a.without("after"), from+pageSize))
		p.add(&reply.Note{Line: p.computed(nil, "Words %d to %d of %d, the most frequent first.", from+1, from+pageSize, total)})
	}
	var ids []string
	for _, e := range entries {
		u := slices.IndexFunc(uses, func(u corpus.ToneUse) bool { return u.Word == e.word && u.Side == e.side })
		if u < 0 {
			continue
		}
		first, last, err := p.corpus.Bounds(p.ctx, uses[u])
		if err != nil {
			return nil, err
		}
		if e.first.Call == "" || comparePlaces(first, e.first) < 0 {
			e.first = first
		}
		if comparePlaces(last, e.last) > 0 {
			e.last = last
		}
		ids = append(ids, e.first.Call, e.last.Call)
	}
	tones, err := p.corpus.Tones(p.ctx, "", corpus.Scope{Calls: append(ids, "")})
	if err != nil {
		return nil, err
	}
	for _, e := range entries {
		for _, t := range tones {
			if t.Word != e.word || t.Side != e.side || t.Call != e.first.Call && t.Call != e.last.Call {
				continue
			}
			if e.cites == nil {
				e.cites = corpus.Cites{t.Cites[0], t.Cites[0]}
			}
			if t.Call == e.first.Call {
				e.cites[0] = t.Cites[0]
			} else {
				e.cites[1] = t.Cites[0]
			}
		}
	}
	return entries, nil
}

// numberOf reads how many entries a list goes on behind.
func numberOf(after string) int {
	n := 0
	for _, r := range after {
		if r < '0' || r > '9' || n > 1<<20 {
			return 0
		}
		n = 10*n + int(r-'0')
	}
	return n
}

// ledger is the table of words, and the list of those that were dropped.
func (p *page) ledger(s *Set, entries []*ledgerEntry, stretch bool) {
	t := &reply.Table{Head: "The ledger", Columns: []string{"Word", "Side", "Calls", "First", "Last"}}
	var dropped []reply.Item
	newest := ""
	for _, e := range entries {
		if e.texts == 0 {
			newest = max(newest, e.last.Date)
		}
	}
	latest := s.age(newest)
	for _, e := range entries {
		cell := func(text string) reply.Line { return p.line(reply.Computed, e.cites, reply.Text(text)) }
		t.Rows = append(t.Rows, []reply.Line{cell(e.word), cell(p.sideName(e.side)), cell(fmt.Sprint(e.n)), cell(e.first.Date), cell(e.last.Date)})
		if e.n > 1 && e.texts == 0 && s.age(e.last.Date) != latest {
			dropped = append(dropped, item(p.computed(e.cites[min(1, len(e.cites)):], "“%s” by the %s: %s, last on %s.", e.word, p.sideName(e.side), count(e.n, "call", "calls"), day(e.last.Date))))
		}
	}
	p.add(t)
	if !stretch {
		p.list("Dropped: used more than once, and not known in the "+latest, dropped)
	}
	p.add(&reply.Note{Line: p.computed(nil, "Written and spoken words are both in the ledger; “tone WORD” tells them apart and counts.")})
	for _, e := range entries[:min(3, len(entries))] {
		p.ask("“"+e.word+"”", "tone "+e.word)
	}
	p.Next = slices.CompactFunc(p.Next, func(a, b reply.Ask) bool { return a.Line == b.Line })
}
