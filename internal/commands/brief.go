package commands

import (
	"bytes"
	"context"
	"encoding/csv"
	"fmt"
	"slices"
	"strings"

	"readoutbot/internal/commands/reply"
	"readoutbot/internal/corpus"
)

// brief answers "brief DATE": three attributed sentences to paste.
func (s *Set) brief(ctx context.Context, _ Request, a Args) (*reply.Doc, error) {
	c, err := s.choose(ctx, "brief", a.Date, "")
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
	claims, err := s.corpus.Claims(ctx, corpus.Scope{Call: c.ID})
	if err != nil {
		return nil, err
	}
	p := s.page(ctx, "In brief: "+when(c)+", "+c.Title)
	p.add(&reply.Para{Line: p.briefCall(c, claims)}, &reply.Para{Line: p.briefBoth(v)}, &reply.Para{Line: p.briefLeft(v)})
	p.ask("The evidence for each", "compare "+ref(c))
	p.ask("The call", "readout "+ref(c))
	return p.done()
}

// briefCall is who spoke when, and for how long by whose account.
func (p *page) briefCall(c corpus.Call, claims []corpus.Claim) reply.Line {
	names := make([]string, len(c.People))
	for i, id := range c.People {
		names[i] = p.corpus.Person(id).Name
	}
	text := fmt.Sprintf("%s spoke by phone on %s", join(names), when(c))
	var durations []string
	var minutes []int
	cites := slices.Clone(c.Cites[:1])
	for _, cl := range claims {
		if cl.Kind == "duration" && len(durations) < 3 && !slices.Contains(minutes, cl.Minutes) {
			durations = append(durations, cl.Value+", by "+cl.Who)
			minutes = append(minutes, cl.Minutes)
			cites = append(cites, cl.Cites[0])
		}
	}
	switch len(durations) {
	case 0:
		text += "; how long is not known."
	case 1:
		text += " (" + durations[0] + ")."
	default:
		text += "; accounts of how long differ or vary (" + strings.Join(durations, "; ") + ")."
	}
	return p.computed(cites, "%s", text)
}

// briefBoth is what the accounts share and what only one has.
func (p *page) briefBoth(v seen) reply.Line {
	sides := v.sides()
	g := v.groups(sides)
	var parts []string
	if len(g.all) > 0 {
		parts = append(parts, fmt.Sprintf("By their own accounts %s spoke of %s", strings.ReplaceAll("the "+p.sideNames(sides), " and ", " and the "), join(p.names(g.all, 8))))
	}
	for _, s := range sides {
		only := slices.DeleteFunc(v.saidIn(g.left, s), func(t string) bool {
			c, _ := v.cell(t, s)
			return c.Doubtful
		})
		if len(only) > 0 && len(sides) == 2 {
			parts = append(parts, fmt.Sprintf("only the %s named %s", p.sideName(s), join(p.names(only, 8))))
			p.silent = true
		}
	}
	if len(parts) == 0 {
		parts = append(parts, "What the accounts share is not known")
	}
	return p.computed(v.mainCites(sides), "%s.", upper(strings.Join(parts, "; ")))
}

// names are topics' names as they stand in a sentence, at most so many.
func (p *page) names(slugs []string, most int) []string {
	var out []string
	for i, t := range slugs {
		if i == most {
			return append(out, fmt.Sprintf("%d more", len(slugs)-most))
		}
		out = append(out, p.corpus.Topic(t).InProse())
	}
	return out
}

// briefLeft is what a source reports as missing, or an official denied; else what is disputed or unknown.
func (p *page) briefLeft(v seen) reply.Line {
	sides := v.sides()
	for _, t := range v.groups(sides).none {
		var silent []string
		var cites corpus.Cites
		for _, s := range sides {
			if c, ok := v.cell(t, s); ok && c.Left() {
				silent = append(silent, s)
			}
		}
		by := ""
		for _, x := range v.silences {
			if x.Topic == t && x.Detail == "" {
				cites = append(cites, x.Cites[0])
				if src, err := p.corpus.Source(p.ctx, x.Cites[0]); err == nil && by == "" && !ownText(src) {
					by = ", " + src.Outlet + " reports"
				}
			}
		}
		if len(silent) == 0 || len(cites) == 0 {
			continue
		}
		p.silent = true
		name := p.corpus.Topic(t).InProse()
		text := fmt.Sprintf("The %s's account leaves out %s", p.sideNames(silent), name)
		if len(silent) == len(sides) && len(sides) == 2 {
			text = "Neither account mentions " + name
		}
		text += by
		var deniers []string
		for _, d := range v.denials {
			if d.Topic == t && d.Detail == "" {
				deniers = append(deniers, d.Who)
				cites = append(cites, d.Cites[0])
			}
		}
		if len(deniers) > 0 {
			text += "; " + join(deniers) + " said it was not discussed"
		}
		return p.line(reply.Reported, cites, reply.Text(text+"."))
	}
	for _, d := range v.denials {
		what := d.Detail
		if what == "" {
			what = p.corpus.Topic(d.Topic).InProse()
		}
		return p.line(reply.Reported, d.Cites, reply.Text(fmt.Sprintf("%s said that this was not discussed: %s.", d.Who, what)))
	}
	return p.computed(v.call.Cites[:1], "No silence of both sides that a source remarks on, and no denial, is recorded.")
}

// export answers "export LINE FORMAT": the answer to a command, as a file.
func (s *Set) export(ctx context.Context, r Request, a Args) (*reply.Doc, error) {
	inner := r
	inner.Line = a.Rest
	d := s.Answer(ctx, inner)
	if d.Outcome == reply.Mend || d.Outcome == reply.Broken {
		return d, nil
	}
	if len(d.Files) > 0 {
		return nil, &mendable{title: "An export cannot be exported", next: []reply.Ask{{Label: "The export itself", Line: a.Rest}}}
	}
	f := reply.File{Name: fileName(d.Line) + "." + a.Format}
	var err error
	switch a.Format {
	case "json":
		f.Type = "application/json"
		f.Data, err = d.JSON()
	case "md":
		f.Type, f.Data = "text/markdown; charset=utf-8", []byte(d.Markdown())
	default:
		f.Type = "text/csv; charset=utf-8"
		f.Data, err = table(d)
	}
	if err != nil {
		return nil, fmt.Errorf("export %q as %s: %w", d.Line, a.Format, err)
	}
	out := &reply.Doc{Title: "Export: " + d.Title, Files: []reply.File{f}}
	out.Blocks = []reply.Block{&reply.Para{Line: guide("%s, %d bytes: the answer to “%s” with its sources.", f.Name, len(f.Data), d.Line)}}
	out.Next = []reply.Ask{{Label: "Read it here", Line: d.Line}}
	return out, nil
}

// fileName makes a file's name of a command line.
func fileName(line string) string {
	name := strings.Map(func(r rune) rune {
		switch {
		case 'a' <= r && r <= 'z', '0' <= r && r <= '9', r == '-':
			return r
		case r == ' ':
			return '-'
		}
		return -1
	}, strings.ToLower(line))
	return name[:min(len(name), 80)]
}

// table flattens a document: a row for each line of fact, with its section, label, side, state, basis and sources. A
// cell that a spreadsheet would take for a formula is made text.
func table(d *reply.Doc) ([]byte, error) {
	f := &flat{sources: map[int]string{}}
	for _, s := range d.Sources {
		f.sources[s.N] = strings.TrimSpace(s.Text() + " " + s.URL)
	}
	f.rows = append(f.rows, []string{"section", "label", "side", "state", "text", "basis", "sources"})
	d.Print(f)
	var b bytes.Buffer
	w := csv.NewWriter(&b)
	for _, r := range f.rows {
		for i, c := range r {
			if c != "" && strings.ContainsRune("=+-@\t\r", rune(c[0])) {
				r[i] = "'" + c
			}
		}
		if err := w.Write(r); err != nil {
			return nil, err
		}
	}
	w.Flush()
	return b.Bytes(), w.Error()
}

// flat prints a document as rows.
type flat struct {
	rows    [][]string
	sources map[int]string
}

func (f *flat) put(section, label, side string, state reply.State, l reply.Line) {
	var from []string
	for _, n := range l.Cites {
		from = append(from, f.sources[n])
	}
	f.rows = append(f.rows, []string{section, label, side, string(state), l.Text(), string(l.Basis), strings.Join(from, " | ")})
}

func (f *flat) Para(b *reply.Para) { f.put(b.Head, "", "", "", b.Line) }
func (f *flat) Note(b *reply.Note) { f.put("note", "", "", "", b.Line) }
func (f *flat) Quote(b *reply.Quote) {
	f.put("quotation", b.By, "", "", reply.Line{Spans: []reply.Span{b.Words}, Basis: reply.Quoted, Cites: b.Cites})
}

func (f *flat) List(b *reply.List) {
	for _, it := range b.Items {
		f.put(b.Head, "", "", "", it.Line)
		for _, u := range it.Under {
			f.put(b.Head, it.Line.Text(), "", "", u)
		}
	}
}

func (f *flat) Table(b *reply.Table) {
	for _, r := range b.Rows {
		for i, c := range r {
			f.put(b.Head, r[0].Text(), b.Columns[i], "", c)
		}
	}
}

func (f *flat) Contrast(b *reply.Contrast) {
	for _, r := range b.Rows {
		for i, c := range r.Cells {
			lines := c.Lines
			if len(lines) == 0 {
				lines = []reply.Line{{}}
			}
			for _, l := range lines {
				f.put(b.Head, r.Label, b.Sides[i], c.State, l)
			}
		}
		for _, u := range r.Under {
			f.put(b.Head, r.Label, "", "", u)
		}
	}
}
