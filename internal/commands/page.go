package commands

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"readoutbot/internal/commands/reply"
	"readoutbot/internal/corpus"
)

// maxCites is how many sources a line shows; `sources DATE` has them all.
const maxCites = 3

// A page is a document in the making: it numbers the sources as lines cite them.
type page struct {
	*reply.Doc
	ctx      context.Context
	corpus   *corpus.Corpus
	number   map[string]int
	texts    map[string]string // imported texts that were read, by readout
	err      error             // the first source that could not be read
	silent   bool              // a line says that something was left out
	searched bool              // a line says that the program searched a text and found nothing
}

func (s *Set) page(ctx context.Context, title string) *page {
	return &page{Doc: &reply.Doc{Title: title}, ctx: ctx, corpus: s.corpus, number: map[string]int{}, texts: map[string]string{}}
}

// done ends the document: once per answer it says what a silence does not mean.
func (p *page) done() (*reply.Doc, error) {
	if p.err != nil {
		return nil, p.err
	}
	if p.silent {
		p.add(&reply.Note{Line: guide("“Left out” is said of a statement's text: it never means that something was not discussed.")})
	}
	if p.searched {
		p.add(&reply.Note{Line: guide("Where the program searched a text: a topic spoken of in words that it does not know is missed, and sentences under no topic are not compared; read the text before you print.")})
	}
	p.Renumber()
	return p.Doc, nil
}

func (p *page) add(b ...reply.Block) { p.Blocks = append(p.Blocks, b...) }

// list adds a list that has items.
func (p *page) list(head string, items []reply.Item) {
	if len(items) > 0 {
		p.add(&reply.List{Head: head, Items: items})
	}
}

func (p *page) ask(label, line string) { p.Next = append(p.Next, reply.Ask{Label: label, Line: line}) }

// cite returns the numbers of sources, in order, each once.
func (p *page) cite(sources ...corpus.Cites) []int {
	var out []int
	for _, cites := range sources {
		for _, id := range cites {
			if len(out) == maxCites {
				return out
			}
			if n := p.source(id); n > 0 && !slices.Contains(out, n) {
				out = append(out, n)
			}
		}
	}
	return out
}

// source returns the number of a source, a new one when it is first cited.
func (p *page) source(id string) int {
	if n := p.number[id]; n > 0 {
		return n
	}
	s, err := p.corpus.Source(p.ctx, id)
	if err != nil {
		if p.err == nil {
			p.err = err
		}
		return 0
	}
	n := len(p.Sources) + 1
	p.number[id] = n
	p.Sources = append(p.Sources, reply.Source{N: n, ID: s.ID, Outlet: s.Outlet, Kind: s.Kind, Author: s.Author, Title: s.Title,
		Published: s.Published, URL: s.URL, Note: s.Note})
	return n
}

// line makes a line of fact.
func (p *page) line(b reply.Basis, c corpus.Cites, spans ...reply.Span) reply.Line {
	return reply.Line{Spans: spans, Basis: b, Cites: p.cite(c)}
}

// excerpt is a statement's words, with a mark of omission outside them where its text, if that is held, goes on before or
// behind them in the same sentence.
func (p *page) excerpt(readout, words string) []reply.Span {
	if _, held := p.texts[readout]; !held {
		p.hold([]string{readout})
	}
	return cutFrom(p.texts[readout], words)
}

// hold reads the texts of statements that are to be quoted, at once.
func (p *page) hold(readouts []string) {
	texts, err := p.corpus.TextsOf(p.ctx, readouts)
	if err != nil && p.err == nil {
		p.err = err
	}
	for _, id := range readouts {
		p.texts[id] = texts[id]
	}
}

// holdCalls reads the texts that are to be quoted of calls that are shown.
func (p *page) holdCalls(shown []*bearing) {
	var readouts []string
	for _, k := range shown {
		for _, m := range k.v.mentions {
			readouts = append(readouts, m.Readout)
		}
	}
	p.hold(readouts)
}

// holdTones reads the texts that are to be quoted of uses of words.
func (p *page) holdTones(uses []corpus.Tone) {
	var readouts []string
	for _, t := range uses {
		readouts = append(readouts, t.Readout)
	}
	p.hold(readouts)
}

// cutFrom are words of a text, with marks of omission outside them where they are a part of a sentence.
func cutFrom(text, words string) []reply.Span {
	spans := []reply.Span{reply.Verbatim(words)}
	before, after := corpus.Cut(text, words)
	if before {
		spans = append([]reply.Span{reply.Text("… ")}, spans...)
	}
	if after {
		spans = append(spans, reply.Text(" …"))
	}
	return spans
}

// guide makes a line about the corpus, or how to ask: no fact about a call.
func guide(format string, a ...any) reply.Line {
	text := format
	if len(a) > 0 {
		text = fmt.Sprintf(format, a...)
	}
	return reply.Line{Spans: []reply.Span{reply.Text(text)}, Basis: reply.Guide}
}

// computed makes a line that was counted or compared.
func (p *page) computed(c corpus.Cites, format string, a ...any) reply.Line {
	return p.line(reply.Computed, c, reply.Text(fmt.Sprintf(format, a...)))
}

func item(l reply.Line, under ...reply.Line) reply.Item {
	return reply.Item{Line: l, Under: slices.Clone(under)}
}

// day writes a date for readers: 28 January 2017, January 2017, 2017.
func day(date string) string {
	for layout, out := range map[string]string{"2006-01-02": "2 January 2006", "2006-01": "January 2006"} {
		if t, err := time.Parse(layout, date); err == nil {
			return t.Format(out)
		}
	}
	return date
}

// when writes a call's date as precisely as it is known.
func when(c corpus.Call) string {
	switch c.Precision {
	case "month":
		return day(c.Date[:7])
	case "range":
		if c.Until[:4] == c.Date[:4] {
			return c.Date[:4]
		}
		return c.Date[:4] + "–" + c.Until[:4]
	}
	return day(c.Date)
}

// which names a call in a list: by its date, and where many leaders' calls are held, by whom it was with.
func which(c corpus.Call) string {
	if c.ByHand {
		return when(c)
	}
	return when(c) + ", " + c.Title
}

func weekdayOf(date string) string {
	t, err := time.Parse(time.DateOnly, date)
	if err != nil {
		return ""
	}
	return t.Weekday().String()
}

// ref is how a call is named in a command line: its date, or its id where it has no day of its own.
func ref(c corpus.Call) string { return c.ID }

func join(words []string) string {
	switch n := len(words); n {
	case 0:
		return ""
	case 1:
		return words[0]
	case 2:
		return words[0] + " and " + words[1]
	default:
		return strings.Join(words[:n-1], ", ") + " and " + words[n-1]
	}
}

// count writes a number of things.
func count(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}

// choose turns a span into one call: a chooser when several fit, the nearest ones when none does. What narrow leaves of
// several is chosen from.
func (s *Set) choose(ctx context.Context, command string, span *Span, rest string, narrow ...func([]corpus.Call) []corpus.Call) (corpus.Call, error) {
	if span.Call != "" {
		return s.corpus.Call(ctx, span.Call)
	}
	f := corpus.CallFilter{Since: span.From, Until: span.To, MonthDay: span.MonthDay, Within: span.Short(), Limit: 4 * pageSize}
	calls, err := s.corpus.Calls(ctx, f)
	if err != nil {
		return corpus.Call{}, err
	}
	most := len(calls) == f.Limit
	if slices.Contains([]string{"compare", "omitted", "brief", "tone"}, strings.Fields(command)[0]) && slices.ContainsFunc(calls, corpus.Call.Held) {
		calls = slices.DeleteFunc(calls, func(c corpus.Call) bool { return !c.Held() }) // there is something to compare in these only
	}
	if span.Day() || span.MonthDay == "" && len(calls) > 1 {
		calls = preferDays(calls, *span)
	}
	for _, f := range narrow {
		if better := f(calls); len(better) > 0 && len(better) < len(calls) {
			calls, most = better, false
		}
	}
	if calls, err = s.publishedThen(ctx, *span, calls); err != nil {
		return corpus.Call{}, err
	}
	if len(calls) == 1 {
		return calls[0], nil
	}
	if rest != "" {
		rest = " " + rest
	}
	if len(calls) == 0 {
		return corpus.Call{}, s.noCall(ctx, command, *span, rest)
	}
	n := len(calls)
	if most {
		held, claimed, err := s.corpus.CountCalls(ctx, f)
		if err != nil {
			return corpus.Call{}, err
		}
		n = held + claimed
	}
	m := &mendable{title: fmt.Sprintf("%s %s: which one?", s.many(n), within(*span)), text: []string{"Choose a call."}}
	if n > pageSize {
		calls = calls[:min(len(calls), pageSize-1)]
	}
	for _, c := range calls {
		m.next = append(m.next, reply.Ask{Label: choiceOf(c, *span), Line: command + " " + ref(c) + rest})
	}
	if n > len(calls) {
		m.next = append(m.next, reply.Ask{Label: fmt.Sprintf("All %d", n), Line: "calls " + span.String()})
	}
	return corpus.Call{}, m
}

// preferDays drops, where others are left, calls that are of the day by Moscow's date only, calls whose date is a wide
// range when the reader named a day, and those that touch the edge of a stretch by Moscow's date only.
func preferDays(calls []corpus.Call, span Span) []corpus.Call {
	for _, worse := range []func(corpus.Call) bool{
		func(c corpus.Call) bool { return span.Day() && (c.Precision != "day" || c.Date != span.From) },
		func(c corpus.Call) bool { return span.Day() && c.Precision != "day" },
		func(c corpus.Call) bool { return c.Date < span.From },
	} {
		if better := slices.DeleteFunc(slices.Clone(calls), worse); len(better) > 0 {
			calls = better
		}
	}
	return calls
}

func spoken(s Span) string {
	if s.Day() {
		return day(s.From)
	}
	return day(s.String())
}

// seen are what is known of one call, read once for a document.
type seen struct {
	call     corpus.Call
	readouts []corpus.Readout
	mentions []corpus.Mention
	cells    []corpus.Cell
	silences []corpus.Silence
	denials  []corpus.Denial
}

func (s *Set) see(ctx context.Context, c corpus.Call) (v seen, err error) {
	v.call = c
	scope := corpus.Scope{Call: c.ID}
	if v.readouts, err = s.corpus.ReadoutsOf(ctx, c.ID); err != nil {
		return v, err
	}
	if v.mentions, err = s.corpus.Mentions(ctx, scope); err != nil {
		return v, err
	}
	if v.cells, err = s.corpus.Cells(ctx, scope); err != nil {
		return v, err
	}
	if v.silences, err = s.corpus.Silences(ctx, scope); err != nil {
		return v, err
	}
	v.denials, err = s.corpus.Denials(ctx, scope)
	return v, err
}

// onCall chooses a call, reads what is known of it and answers about it. A contact that was claimed and denied has a
// document of its own.
func (s *Set) onCall(ctx context.Context, command string, span *Span, rest string, answer func(seen) (*reply.Doc, error)) (*reply.Doc, error) {
	c, err := s.choose(ctx, command, span, rest)
	if err != nil {
		return nil, err
	}
	if !c.Held() {
		return s.denied(ctx, c)
	}
	v, err := s.see(ctx, c)
	if err != nil {
		return nil, err
	}
	return answer(v)
}

// sides are the sides that have an account of the call, the one that published first in front.
func (v seen) sides() []string {
	var out []string
	for _, r := range v.readouts {
		if !slices.Contains(out, r.Side) {
			out = append(out, r.Side)
		}
	}
	return out
}

func (v seen) cell(topic, side string) (corpus.Cell, bool) {
	for _, c := range v.cells {
		if c.Topic == topic && c.Side == side {
			return c, true
		}
	}
	return corpus.Cell{}, false
}

func (v seen) readout(id string) corpus.Readout {
	for _, r := range v.readouts {
		if r.ID == id {
			return r
		}
	}
	return corpus.Readout{}
}

// main returns a side's main readouts.
func (v seen) main(side string) []corpus.Readout {
	var out []corpus.Readout
	for _, r := range v.readouts {
		if r.Side == side && r.Main() {
			out = append(out, r)
		}
	}
	return out
}
