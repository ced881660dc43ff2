package commands

import (
	"bytes"
	"context"
	"encoding/csv"
	"fmt"
	"strings"

	"readoutbot/internal/commands/reply"
)

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

// table flattens a document: a row for each line of fact, with its section, label, call, side, state, basis and sources. A
// cell that a spreadsheet would take for a formula is made text.
func table(d *reply.Doc) ([]byte, error) {
	f := &flat{sources: map[int]string{}}
	for _, s := range d.Sources {
		f.sources[s.N] = strings.TrimSpace(s.Text() + " " + s.URL)
	}
	f.rows = append(f.rows, []string{"section", "label", "call", "side", "state", "text", "basis", "sources"})
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
	if l.Side != "" {
		side = l.Side
	}
	if l.State != "" {
		state = l.State
	}
	f.rows = append(f.rows, []string{section, label, l.Call, side, string(state), l.Text(), string(l.Basis), strings.Join(from, " | ")})
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
			f.put(b.Head, "", "", "", u)
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
