package commands

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"readoutbot/internal/commands/reply"
	"readoutbot/internal/corpus"
	"readoutbot/internal/corpus/analysis"
)

// Text is a statement that is not in the corpus: pasted, or read from a file. Name is how it is spoken of, "" makes one
// up; Side, a side's slug, and the rest may be empty.
type Text struct{ Name, Side, Title, URL, Published, Lang, Text string }

// account is a text that was read.
type account struct {
	Text
	n int // of its source
	analysis.Report
}

// maxText is how long a pasted statement may be, in bytes.
const maxText = 200_000

// CompareTexts compares two statements that are not in the corpus: the topics of both, of one, and of neither that such
// statements often name, with their words; how much was made of each; tone, lengths, agreements, and what contradicts.
func (s *Set) CompareTexts(ctx context.Context, first, second Text) *reply.Doc {
	d, err := s.compareTexts(ctx, first, second)
	if err != nil {
		d = s.explain(ctx, err)
	}
	d.Corpus, d.Private = s.corpus.Version(), true
	if d.Outcome == "" {
		d.Outcome = reply.Answered
	}
	return d
}

func (s *Set) compareTexts(ctx context.Context, first, second Text) (*reply.Doc, error) {
	p := s.page(ctx, "Two statements compared")
	var read [2]account
	for i, t := range []Text{first, second} {
		if len(analysis.Words(t.Text)) == 0 {
			return nil, &mendable{title: "One of the statements is empty", text: []string{"Two whole statements are compared: give the words of both."}}
		}
		if len(t.Text) > maxText {
			return nil, &mendable{title: "That is too long for a statement", text: []string{fmt.Sprintf("A statement may have %d bytes here; this one has %d. Leave out what is not the statement.", maxText, len(t.Text))}}
		}
		if t.Name == "" {
			t.Name = []string{"First text", "Second text"}[i]
			if side := s.corpus.Side(t.Side); side.Place != "" {
				t.Name = side.Name
			}
		}
		read[i] = account{t, i + 1, analysis.Read(analysis.Statement{Title: t.Title, Text: t.Text, Lang: t.Lang, Issuer: t.Side})}
		p.Sources = append(p.Sources, reply.Source{N: i + 1, ID: fmt.Sprintf("text-%d", i+1), Outlet: t.Name, Kind: "pasted", Title: t.Title,
			Published: t.Published, URL: t.URL, Note: "given with the question; not in the corpus"})
	}
	a, b := &read[0], &read[1]
	if a.Name == b.Name {
		a.Name, b.Name = a.Name+" (first)", b.Name+" (second)"
		p.Sources[0].Outlet, p.Sources[1].Outlet = a.Name, b.Name
	}
	p.lengths(a, b)
	if err := p.sharedTopics(a, b); err != nil {
		return nil, err
	}
	p.toneOfTexts(a, b)
	p.contradictions(a, b)
	p.agreed(a, b)
	p.add(&reply.Note{Line: guide("Read by the program: topics by their names and word forms, in English and Russian. A topic that is spoken of in words it does not know is missed; read both texts before you print.")})
	p.ask("What topics there are", "topics")
	return p.done()
}

// cites is the number of an account's source.
func (a *account) cites() []int { return []int{a.n} }

// quote quotes what shows a finding, with words before and behind it.
func (a *account) quote(before string, at, sentence analysis.Span, behind string) []reply.Span {
	spans := cutFrom(a.Text.Text, corpus.Excerpt(a.Text.Text, sentence, at))
	if before != "" {
		spans = append([]reply.Span{reply.Text(before)}, spans...)
	}
	if behind != "" {
		spans = append(spans, reply.Text(behind))
	}
	return spans
}

func (a *account) line(b reply.Basis, state reply.State, spans ...reply.Span) reply.Line {
	return reply.Line{Spans: spans, Basis: b, Cites: a.cites(), Side: a.Side, State: state}
}

// sentenceOf is the sentence that a span stands in.
func (a *account) sentenceOf(at analysis.Span) analysis.Span {
	for _, s := range a.Sentences {
		if s.From <= at.From && at.To <= s.To {
			return s
		}
	}
	return at
}

func (p *page) lengths(a, b *account) {
	what := func(x *account) string {
		lang := map[string]string{"en": "English", "ru": "Russian"}[x.Report.Lang]
		kind := map[string]string{"call": "of a call", "video-call": "of a video call", "meeting": "of a meeting"}[x.Kind]
		return strings.TrimSpace(fmt.Sprintf("%s: %s, in %s %s", x.Name, count(x.Words, "word", "words"), lang, kind))
	}
	text := what(a) + ". " + what(b) + "."
	if long, short := max(a.Words, b.Words), min(a.Words, b.Words); long >= 2*short {
		longer, other := a, b
		if b.Words > a.Words {
			longer, other = b, a
		}
		text += fmt.Sprintf(" %s is %.1f times as long as %s.", longer.Name, float64(long)/float64(short), other.Name)
	}
	p.add(&reply.Para{Line: reply.Line{Spans: []reply.Span{reply.Text(text)}, Basis: reply.Computed, Cites: []int{1, 2}}})
}

// textCell is what one text says of a topic.
func (p *page) textCell(a *account, topic string) reply.Cell {
	m, ok := a.Report.Topic(topic)
	switch {
	case ok && m.Unsure:
		return reply.Cell{State: reply.NotHeld, Lines: []reply.Line{a.line(reply.Quoted, reply.NotHeld,
			a.quote("", m.Span, m.Sentence, " (it stands in a negation: whether it was discussed, the program cannot tell)")...)}}
	case ok && m.Denied:
		return reply.Cell{State: reply.Denied, Lines: []reply.Line{a.line(reply.Quoted, reply.Denied, a.quote("", m.Span, m.Sentence, "")...)}}
	case ok:
		strength := ""
		if m.Strength > analysis.Mentioned {
			strength = " (" + m.Strength.String() + ")"
		}
		return reply.Cell{State: reply.Said, Lines: []reply.Line{a.line(reply.Quoted, reply.Said, a.quote("", m.Span, m.Sentence, strength)...)}}
	}
	for _, m := range a.Weak {
		if m.Topic == topic {
			return reply.Cell{State: reply.NotHeld, Lines: []reply.Line{a.line(reply.Quoted, reply.NotHeld,
				a.quote("", m.Span, m.Sentence, " (the words stand in it, of a party of the talk, in a title or in passing: whether as a topic, the program cannot tell)")...)}}
		}
	}
	p.silent = true
	state, of := reply.NotSaid, p.corpus.Topic(topic)
	text := fmt.Sprintf("searched %s for %s of “%s”: none", count(a.Words, "word", "words"), count(len(analysis.Tried(topic, a.Report.Lang)), "form", "forms"), of.Prose)
	if of.Broad {
		state, text = reply.NotHeld, text+", but it can be put in other words: read the text"
	}
	return reply.Cell{State: state, Lines: []reply.Line{a.line(reply.Computed, state, reply.Text(text))}}
}

// sharedTopics sets the topics side by side: of both, of one, of neither.
func (p *page) sharedTopics(a, b *account) error {
	naming, err := p.corpus.CallsNaming(p.ctx)
	if err != nil {
		return err
	}
	most := 0
	for _, n := range naming {
		most = max(most, n)
	}
	var both, firstOnly, secondOnly, neither []reply.Row
	for _, t := range p.corpus.Topics() {
		row := reply.Row{Label: t.Name, Cells: []reply.Cell{p.textCell(a, t.Slug), p.textCell(b, t.Slug)}}
		inA, inB := row.Cells[0].State == reply.Said, row.Cells[1].State == reply.Said
		ma, _ := a.Report.Topic(t.Slug)
		mb, _ := b.Report.Topic(t.Slug)
		switch {
		case inA && inB:
			if ma.Strength != mb.Strength {
				row.Under = append(row.Under, reply.Line{Spans: []reply.Span{reply.Text(fmt.Sprintf("Not as strongly: %s in %s, %s in %s.", ma.Strength, a.Name, mb.Strength, b.Name))},
					Basis: reply.Computed, Cites: []int{1, 2}})
			}
			both = append(both, row)
		case inA:
			firstOnly = append(firstOnly, row)
		case inB:
			secondOnly = append(secondOnly, row)
		case row.Cells[0].State == reply.Denied || row.Cells[1].State == reply.Denied || 3*naming[t.Slug] >= 2*most:
			neither = append(neither, row)
		}
	}
	for _, g := range []struct {
		head string
		rows []reply.Row
	}{{"In both", both}, {"Only in " + a.Name, firstOnly}, {"Only in " + b.Name, secondOnly}, {"In neither, though statements in this corpus often speak of it", neither}} {
		if len(g.rows) > 0 {
			p.add(&reply.Contrast{Head: g.head, Sides: []string{a.Name, b.Name}, Rows: g.rows})
		}
	}
	if len(both)+len(firstOnly)+len(secondOnly) == 0 {
		p.add(&reply.Para{Line: reply.Line{Spans: []reply.Span{reply.Text("Neither text speaks of a topic that the program knows.")}, Basis: reply.Computed, Cites: []int{1, 2}}})
	}
	return nil
}

// moods lists what each says of the conversation itself.
func (p *page) toneOfTexts(a, b *account) {
	var items []reply.Item
	for _, x := range []*account{a, b} {
		for _, t := range x.Tone {
			l := x.line(reply.Quoted, "", append([]reply.Span{reply.Text(x.Name + ": "), reply.Bold(t.Word)}, x.quote(" — ", t.Span, t.Sentence, "")...)...)
			items = append(items, item(l))
		}
		if s := x.Satisfaction; s != nil {
			items = append(items, item(x.line(reply.Quoted, "", x.quote(x.Name+": satisfaction with the conversation — ", *s, x.sentenceOf(*s), "")...)))
		}
		if len(x.Tone) == 0 && x.Satisfaction == nil {
			items = append(items, item(x.line(reply.Computed, "", reply.Text(x.Name+": no word for the mood found"))))
		}
	}
	p.list("The mood, in their words", items)
}

const howLong = "How long it took"

// contradictions lists durations and initiators: those that differ, and those that only one gives.
func (p *page) contradictions(a, b *account) {
	var differ, alone []reply.Item
	put := func(what string, show func(*account) (string, analysis.Span), same bool) {
		va, sa := show(a)
		vb, sb := show(b)
		line := func(x *account, v string, at analysis.Span) reply.Line {
			spans := []reply.Span{reply.Text(x.Name + ": " + v)}
			basis := reply.Read
			if at.To > at.From {
				spans = append(spans, x.quote(" — ", at, x.sentenceOf(at), "")...)
				basis = reply.Quoted
			}
			return x.line(basis, "", spans...)
		}
		switch {
		case va == "" && vb == "":
		case va == "" || vb == "":
			x, v, at, other := a, va, sa, b
			if va == "" {
				x, v, at, other = b, vb, sb, a
			}
			alone = append(alone, item(reply.Line{Spans: []reply.Span{reply.Text(what + ", by " + x.Name + " only; " + other.Name + " does not say")}, Basis: reply.Computed, Cites: []int{1, 2}}, line(x, v, at)))
		default:
			head := what + ": the same"
			to := &alone
			switch {
			case !same:
				head, to = what+": they differ", &differ
			case what == howLong && va != vb:
				head = what + ": about the same"
			}
			*to = append(*to, item(reply.Line{Spans: []reply.Span{reply.Text(head)}, Basis: reply.Computed, Cites: []int{1, 2}}, line(a, va, sa), line(b, vb, sb)))
		}
	}
	put(howLong, func(x *account) (string, analysis.Span) {
		if x.Minutes == 0 {
			return "", analysis.Span{}
		}
		return count(x.Minutes, "minute", "minutes"), x.DurationAt
	}, analysis.Alike(a.Minutes, a.DurationBound, b.Minutes, b.DurationBound))
	put("On whose initiative", func(x *account) (string, analysis.Span) {
		if x.Initiator == "" {
			return "", analysis.Span{}
		}
		return p.corpus.Side(x.Initiator).Name, x.InitiatorAt
	}, p.countryOf(a.Initiator) == p.countryOf(b.Initiator))
	p.list("They contradict each other", differ)
	p.list("Length and initiative", alone)
}

// countryOf is the country of a side, or the country itself.
func (p *page) countryOf(slug string) string { return p.corpus.Side(slug).Country }

// agreed lists what each says was agreed, and whether the other speaks of an agreement on the same topic.
func (p *page) agreed(a, b *account) {
	topics := func(x *account, sentence analysis.Span) []string {
		var out []string
		for _, m := range x.Topics {
			if m.Span.From >= sentence.From && m.Span.To <= sentence.To && !slices.Contains(out, m.Topic) {
				out = append(out, m.Topic)
			}
		}
		return out
	}
	var shared, one []reply.Item
	for _, x := range []*account{a, b} {
		other := b
		if x == b {
			other = a
		}
		var theirs []string
		for _, s := range other.Agreements {
			theirs = append(theirs, topics(other, s)...)
		}
		for _, s := range x.Agreements {
			about := topics(x, s)
			l := x.line(reply.Quoted, "", reply.Text(x.Name+": "), reply.Verbatim(x.Text.Text[s.From:s.To]))
			if slices.ContainsFunc(about, func(t string) bool { return slices.Contains(theirs, t) }) {
				shared = append(shared, item(l))
			} else {
				one = append(one, item(l, other.line(reply.Computed, "", reply.Text(other.Name+" speaks of no agreement on this"))))
			}
		}
	}
	p.list("Agreements that both speak of", shared)
	p.list("Agreements claimed by one side only", one)
}
