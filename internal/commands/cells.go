package commands

import (
	"fmt"
	"slices"
	"strings"

	"readoutbot/internal/commands/reply"
	"readoutbot/internal/corpus"
	"readoutbot/internal/corpus/analysis"
)

// formName names a statement's form for readers.
func formName(form string) string {
	return map[string]string{"statement": "statement", "readout": "readout", "post": "post", "remarks": "remarks",
		"briefing": "briefing", "none": "no statement"}[form]
}

// voice names a readout: "Kremlin statement", "post by Donald Trump".
func voice(side string, r corpus.Readout) string {
	if r.Speaker == side {
		return side + " " + formName(r.Form)
	}
	return formName(r.Form) + " by " + r.Speaker
}

// extent says how long a readout is and how much of it was read.
func extent(r corpus.Readout) string { return length(r) + ", " + read(r) }

func length(r corpus.Readout) string {
	if r.Words > 0 {
		return count(r.Words, "word", "words")
	}
	return "length not known"
}

func read(r corpus.Readout) string {
	return map[string]string{"full": "read in full", "searched": "searched, as imported", "assembled": "assembled from quotations", "partial": "known in part",
		"reported": "known from reports only", "none": "none issued"}[r.Coverage]
}

// cell shows what one side said of one topic, with its evidence.
func (p *page) cell(v seen, topic, side string) reply.Cell {
	c, ok := v.cell(topic, side)
	if !ok {
		return reply.Cell{State: reply.NotHeld}
	}
	out := reply.Cell{State: reply.State(c.State)}
	switch c.State {
	case corpus.Said:
		out.Lines = p.words(v, topic, side, c)
	case corpus.NotSaid:
		out.Lines = []reply.Line{p.silence(v, c, c.Ground)}
	case corpus.Denied:
		for _, d := range v.denials {
			if d.Topic == topic && d.Side == side && d.Detail == "" {
				out.Lines = append(out.Lines, p.denial(d))
			}
		}
		if c.Silent != "" && c.Silent != corpus.BySearch { // the denial stands in the text that was searched
			l := p.silence(v, c, c.Silent)
			l.Spans = append([]reply.Span{reply.Text("The text is silent too: ")}, l.Spans...)
			out.Lines = append(out.Lines, l)
		}
	case corpus.NotHeld:
		out.Lines = []reply.Line{p.unknown(v, c)}
	}
	return out
}

// words are the lines that show a mention: the topic's own, or those of the topics below it.
func (p *page) words(v seen, topic, side string, c corpus.Cell) []reply.Line {
	var out []reply.Line
	for _, m := range v.mentions {
		own := m.Topic == topic
		if m.Side != side || !own && (c.Ground != corpus.ByNarrower || p.corpus.Topic(m.Topic).Parent != topic) {
			continue
		}
		out = append(out, p.mention(v.readout(m.Readout), m, own))
	}
	return out
}

// mention is one line: the words where they are held, and whatever must be known with them.
func (p *page) mention(r corpus.Readout, m corpus.Mention, own bool) reply.Line {
	var spans []reply.Span
	var notes []string
	basis := reply.Quoted
	if m.Words != "" {
		spans = append(spans, p.excerpt(m.Readout, m.Words)...)
	} else {
		basis = reply.Reported
		if r.Coverage == "full" || r.Coverage == "assembled" || r.Searched > 0 {
			basis = reply.Read
		}
		spans = append(spans, reply.Text("named; the words are not held here"))
	}
	if !own {
		notes = append(notes, "as "+p.corpus.Topic(m.Topic).Name)
	}
	if m.Note != "" {
		notes = append(notes, m.Note)
	}
	if m.Doubtful && !m.BySearch { // the search says itself what its doubt is
		notes = append(notes, "readers differ on whether it is named")
	}
	if !r.Main() {
		notes = append(notes, "besides the account: "+voice("", r))
	} else if r.Speaker != p.sideName(r.Side) {
		notes = append(notes, voice("", r))
	}
	if len(notes) > 0 {
		spans = append(spans, reply.Text(" ("+strings.Join(notes, "; ")+")"))
	}
	return of(p.line(basis, m.Cites, spans...), m.Call, m.Side, reply.Said)
}

// of says of which call and side a line is a finding.
func of(l reply.Line, call, side string, state reply.State) reply.Line {
	l.Call, l.Side, l.State = call, side, state
	return l
}

// silence is one line: whose report says that the topic is left out, or in which text it was looked for.
func (p *page) silence(v seen, c corpus.Cell, ground corpus.Ground) reply.Line {
	p.silent = true
	if ground != corpus.ByReport {
		return p.looked(v, c, ground, nil)
	}
	for _, s := range v.silences {
		if s.Topic != c.Topic || s.Side != c.Side || s.Detail != "" {
			continue
		}
		src, err := p.corpus.Source(p.ctx, s.Cites[0])
		if err != nil {
			break
		}
		if ownText(src) {
			return p.looked(v, c, ground, s.Cites) // the text itself shows it
		}
		text := src.Outlet + ": not in it"
		if s.Note != "" {
			text = src.Outlet + ": " + s.Note
		}
		return of(p.line(reply.Reported, s.Cites, reply.Text(text)), c.Call, c.Side, reply.NotSaid)
	}
	return p.looked(v, c, ground, nil)
}

// ownText reports that a source is a statement itself, or a copy of it: what is missing from it needs no reporter.
func ownText(s corpus.Source) bool { return s.Kind == "official" || s.Kind == "archive" }

// looked says in which texts a topic was looked for and not found: by readers, or by the program with which words. The
// sources are those of the texts where none are given.
func (p *page) looked(v seen, c corpus.Cell, ground corpus.Ground, cites corpus.Cites) reply.Line {
	var read, searched []string
	assembled := ground == corpus.ByAssembled
	for _, r := range v.main(c.Side) {
		if r.Searched > 0 {
			p.searched = true
			searched = append(searched, fmt.Sprintf("searched %s of the %s for %s of “%s”: none", count(r.Searched, "word", "words"), voice(p.sideName(c.Side), r),
				count(len(analysis.Tried(c.Topic, r.Lang)), "form", "forms"), p.corpus.Topic(c.Topic).Prose))
		}
		if r.Coverage != "searched" && (r.Searched == 0 || r.Coverage == "full") {
			read = append(read, fmt.Sprintf("%s (%s)", voice(p.sideName(c.Side), r), extent(r)))
			assembled = assembled || r.Coverage == "assembled"
		}
		cites = append(cites, r.Text())
	}
	basis := reply.Computed
	if len(read) > 0 {
		basis = reply.Read
		text := "not found in the " + join(read)
		if assembled {
			text += ", believed complete, not certain to be"
		}
		searched = append([]string{text}, searched...)
	}
	return of(p.line(basis, cites, reply.Text(strings.Join(searched, "; "))), v.call.ID, c.Side, reply.NotSaid)
}

// unknown says why nothing can be claimed.
func (p *page) unknown(v seen, c corpus.Cell) reply.Line {
	var cites corpus.Cites
	var parts []string
	for _, r := range v.main(c.Side) {
		cites = append(cites, r.Cites[0])
		if r.CoverageNote != "" {
			parts = append(parts, r.CoverageNote)
		}
	}
	if c.Ground == corpus.ByBroad {
		l := p.looked(v, c, corpus.BySearch, nil)
		l.Spans = append(l.Spans, reply.Text(", but it can be put in other words: read the text"))
		return of(l, c.Call, c.Side, reply.NotHeld)
	}
	if c.Ground == corpus.ByWider {
		wider := p.corpus.Topic(p.corpus.Topic(c.Topic).Parent).Name
		return of(p.line(reply.Computed, cites, reply.Text("the text speaks of "+wider+"; whether it names this narrower topic is not recorded")), c.Call, c.Side, reply.NotHeld)
	}
	text := "text not held in full"
	if len(parts) > 0 {
		text += ": " + strings.Join(parts, "; ")
	}
	return of(p.line(reply.Computed, cites, reply.Text(text)), c.Call, c.Side, reply.NotHeld)
}

// denial is one line: who said, to whom, that it was not discussed.
func (p *page) denial(d corpus.Denial) reply.Line {
	spans := []reply.Span{reply.Text(d.Who)}
	if d.ToWhom != "" {
		spans = append(spans, reply.Text(" to "+d.ToWhom))
	}
	if d.SaidOn != "" && d.SaidOn != d.Call {
		spans = append(spans, reply.Text(", "+day(d.SaidOn)))
	}
	what := "not discussed"
	if d.Detail != "" {
		what = d.Detail + ": not discussed"
	}
	spans = append(spans, reply.Text(": "+what))
	if d.Words != "" {
		spans = append(spans, reply.Text(" — "), reply.Verbatim(d.Words))
	}
	return of(p.line(reply.Reported, d.Cites, spans...), d.Call, d.Side, reply.Denied)
}

// narrow is one line for a silence that is narrower than its topic.
func (p *page) narrow(s corpus.Silence) reply.Line {
	p.silent = true
	text := p.sideName(s.Side) + " left out: " + s.Detail
	if s.Note != "" {
		text += " (" + s.Note + ")"
	}
	basis := reply.Reported
	if src, err := p.corpus.Source(p.ctx, s.Cites[0]); err == nil && ownText(src) {
		basis = reply.Read // the text itself shows it: nobody reports it
	}
	return p.line(basis, s.Cites, reply.Text(text))
}

// contrast sets the sides' accounts of topics side by side.
func (p *page) contrast(v seen, head string, sides, topics []string) *reply.Contrast {
	b := &reply.Contrast{Head: head}
	for _, s := range sides {
		b.Sides = append(b.Sides, p.sideName(s))
	}
	for _, t := range topics {
		row := reply.Row{Label: p.corpus.Topic(t).Name}
		for _, s := range sides {
			row.Cells = append(row.Cells, p.cell(v, t, s))
		}
		for _, d := range v.denials {
			if d.Topic == t && d.Detail != "" && slices.Contains(sides, d.Side) {
				row.Under = append(row.Under, p.denial(d))
			}
		}
		for _, s := range v.silences {
			if s.Topic == t && s.Detail != "" && slices.Contains(sides, s.Side) {
				row.Under = append(row.Under, p.narrow(s))
			}
		}
		b.Rows = append(b.Rows, row)
	}
	return b
}

// grouped are the topics that rows speak of.
type grouped struct {
	all     []string // said by every side in its account
	besides []string // said by every side, by one of them only besides its account
	left    []string // said by one, known to be left out by another
	denied  []string // said by one, denied by an official of another
	open    []string // said by one; of the others it cannot be known
	differ  []string // readers differ on whether anyone said it
	none    []string // said by none, but remarked on or denied
}

// groups sorts the topics that rows speak of.
func (v seen) groups(sides []string) (g grouped) {
	var topics []string
	for _, c := range v.cells {
		if slices.Contains(sides, c.Side) && !slices.Contains(topics, c.Topic) {
			topics = append(topics, c.Topic)
		}
	}
	for _, t := range topics {
		var said, sure, own int
		var left, denied, reported bool
		for _, s := range sides {
			c, _ := v.cell(t, s)
			if c.State == corpus.Said {
				said++
				if !c.Doubtful {
					sure++
				}
				if !c.Added {
					own++
				}
			}
			left = left || c.Left()
			denied = denied || c.State == corpus.Denied
			reported = reported || c.Ground == corpus.ByReport
		}
		switch {
		case said > 0 && sure == 0 && said < len(sides):
			g.differ = append(g.differ, t)
		case said == len(sides) && own == said:
			g.all = append(g.all, t)
		case said == len(sides):
			g.besides = append(g.besides, t)
		case said > 0 && denied:
			g.denied = append(g.denied, t)
		case said > 0 && left:
			g.left = append(g.left, t)
		case said > 0:
			g.open = append(g.open, t)
		case denied || reported || v.detailed(t, sides):
			g.none = append(g.none, t)
		}
	}
	return g
}

// contrasts sets the topics of each group side by side.
func (p *page) contrasts(v seen, sides []string, g grouped) {
	if len(sides) == 1 {
		p.topics(v, "Topics", sides, slices.Concat(g.all, g.besides, g.left, g.denied, g.open, g.differ))
		p.topics(v, "Not in it, and worth knowing", sides, g.none)
		return
	}
	sure, doubtful := v.certain(g.all, sides)
	p.topics(v, "Said by "+everyone(sides), sides, sure)
	p.topics(v, v.inEach(sides), sides, doubtful)
	p.topics(v, "Said by "+everyone(sides)+", but by one of them only besides its account", sides, g.besides)
	p.topics(v, "Said by one side, left out by the other", sides, g.left)
	p.topics(v, "Said by one side; an official of the other says it was not discussed", sides, g.denied)
	p.topics(v, "Said by one side; of the other it cannot be known", sides, g.open)
	differ := "Readers differ on whether it was said"
	if !v.call.ByHand {
		differ = "The words are there; whether the topic was spoken of, the program cannot tell"
	}
	p.topics(v, differ, sides, g.differ)
	p.topics(v, "In neither statement, and worth knowing", sides, g.none)
}

// detailed reports that a silence or denial narrower than the topic is known.
func (v seen) detailed(topic string, sides []string) bool {
	return slices.ContainsFunc(v.silences, func(s corpus.Silence) bool { return s.Topic == topic && slices.Contains(sides, s.Side) }) ||
		slices.ContainsFunc(v.denials, func(d corpus.Denial) bool { return d.Topic == topic && slices.Contains(sides, d.Side) })
}

// topicless are details that stand under no topic.
func (p *page) topicless(v seen, sides []string) []reply.Item {
	var out []reply.Item
	for _, d := range v.denials {
		if d.Topic == "" && slices.Contains(sides, d.Side) {
			out = append(out, item(p.denial(d)))
		}
	}
	for _, s := range v.silences {
		if s.Topic == "" && slices.Contains(sides, s.Side) {
			out = append(out, item(p.narrow(s)))
		}
	}
	return out
}
