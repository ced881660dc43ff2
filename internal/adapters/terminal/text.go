// Package terminal is the line-by-line surface: it prints documents as text, and holds a session over a terminal or a
// pipe.
//
// It knows widths, wrapping, line editing and history. It does not know the commands, the corpus or the environment:
// it is handed a function that answers a line, and others that complete a line and save a file.
//
// In a text, nothing can move the cursor or change the terminal: control characters and bidirectional overrides are
// shown as U+FFFD, and line breaks and tabs as spaces. Otherwise the words of a quotation are printed as they are held.
package terminal

import (
	"fmt"
	"io"
	"strings"

	"readoutbot/internal/commands/reply"
)

const (
	defaultWidth = 100
	leastWidth   = 20
	mostWidth    = 120
	inset        = 2 // what stands under a heading
)

// Style is how a document is printed. Width is in columns; 0 stands for 100, and less than 20 for 20.
type Style struct {
	Width int
	Color bool
}

// Text prints the document. Errors of w are w's to keep: printing goes on to nowhere.
//
// Search hits are bold where there is colour; elsewhere they are plain, so that a quotation that is piped away is
// literal. Commands stand in backquotes where there is no colour.
func Text(w io.Writer, d *reply.Doc, st Style) {
	p := &printer{Style: st.sane()}
	p.head(d)
	d.Print(p)
	p.tail(d)
	_, _ = io.WriteString(w, p.b.String())
}

func (st Style) sane() Style {
	if st.Width <= 0 {
		st.Width = defaultWidth
	}
	st.Width = max(st.Width, leastWidth)
	return st
}

// printer is a reply.Printer. Blocks are laid out as lines, which put writes.
type printer struct {
	Style
	b    strings.Builder
	note bool // the block before was a note
}

// put writes a block of lines, with an empty line before it.
func (p *printer) put(ls []line) {
	if p.b.Len() > 0 && len(ls) > 0 {
		p.b.WriteByte('\n')
	}
	p.join(ls)
	p.note = false
}

// join writes lines without an empty line before them.
func (p *printer) join(ls []line) {
	for _, l := range ls {
		l.write(&p.b, p.Color)
		p.b.WriteByte('\n')
	}
}

func (p *printer) head(d *reply.Doc) {
	p.put(wrap([]run{{d.Title, bold}}, p.Width))
	for _, u := range d.Understood {
		p.join(wrap([]run{{u, dim | italic}}, p.Width))
	}
}

func (p *printer) heading(h string, b reply.Basis) []line {
	if h == "" {
		return nil
	}
	rs := []run{{h, bold}}
	if m := b.Mark(); m != "" {
		rs = append(rs, run{" " + m, dim})
	}
	return wrap(rs, p.Width)
}

// Para prints a line of its own.
func (p *printer) Para(b *reply.Para) {
	p.put(append(p.heading(b.Head, ""), p.indented(inset, p.line(b.Line, 0, true))...))
}

// Note prints how a finding was made; notes that follow one another stand together.
func (p *printer) Note(b *reply.Note) {
	const label = "Note: "
	ls := hang(run{label, dim}, wrap(p.line(b.Line, dim, true), p.Width-inset-len(label)))
	ls = hang(run{text: spaces(inset)}, ls)
	if p.note {
		p.join(ls)
	} else {
		p.put(ls)
	}
	p.note = true
}

// Quote prints a passage, and who said it.
func (p *printer) Quote(b *reply.Quote) {
	by := append([]run{{"— " + b.By, dim}}, cites(b.Cites)...)
	p.put(append(p.indented(2*inset, p.span(b.Words, 0)), p.indented(2*inset, by)...))
}

// List prints items with a hanging indent.
func (p *printer) List(b *reply.List) {
	var all []reply.Line
	for _, it := range b.Items {
		all = append(append(all, it.Line), it.Under...)
	}
	shared := reply.SharedBasis(all)
	ls := p.heading(b.Head, shared)
	digits := len(fmt.Sprint(len(b.Items)))
	for i, it := range b.Items {
		bullet := "• "
		if b.Numbered {
			bullet = fmt.Sprintf("%*d. ", digits, i+1)
		}
		in := spaces(inset)
		w := p.Width - inset - columns(bullet)
		ls = append(ls, hang(run{in + bullet, dim}, wrap(p.line(it.Line, 0, shared == ""), w))...)
		for _, u := range it.Under {
			under := run{in + spaces(columns(bullet)) + "– ", dim}
			ls = append(ls, hang(under, wrap(p.line(u, 0, shared == ""), w-2))...)
		}
	}
	if b.Head == "" {
		ls = append(ls, p.sharedLine(shared)...)
	}
	p.put(ls)
}

// sharedLine says the basis that all lines of a block without a heading share.
func (p *printer) sharedLine(b reply.Basis) []line {
	m := b.Mark()
	if m == "" {
		return nil
	}
	return p.indented(inset, []run{{"(all " + strings.TrimPrefix(m, "("), dim}})
}

func (p *printer) indented(n int, rs []run) []line {
	return hang(run{text: spaces(n)}, wrap(rs, p.Width-n))
}

// line returns the runs of a line: its spans, the basis where it matters and mark is set, and its sources.
func (p *printer) line(l reply.Line, base look, mark bool) []run {
	var rs []run
	for _, s := range l.Spans {
		rs = append(rs, p.span(s, base)...)
	}
	if m := l.Basis.Mark(); mark && m != "" && len(rs) > 0 {
		rs = append(rs, run{" ", dim}, run{m, dim | keep})
	}
	return append(rs, cites(l.Cites)...)
}

// cites returns the numbers of sources; the first stays with the word before it.
func cites(ns []int) []run {
	var rs []run
	for i, n := range ns {
		r := run{fmt.Sprintf(" [%d]", n), dim}
		if i == 0 {
			r.look |= keep
		}
		rs = append(rs, r)
	}
	return rs
}

func (p *printer) span(s reply.Span, base look) []run {
	switch s.Kind {
	case reply.Strong:
		return []run{{s.Text, base | bold}}
	case reply.Words:
		rs := append([]run{{"“", base}}, marks(s, base)...)
		return append(rs, run{"”", base})
	case reply.Command:
		if !p.Color {
			return []run{{"`" + s.Text + "`", base}}
		}
		return []run{{s.Text, cyan}}
	case reply.Link:
		if s.URL == "" || s.URL == s.Text {
			return []run{{s.Text, base | underline}}
		}
		return []run{{s.Text, base | underline}, {" <" + s.URL + ">", dim}}
	}
	return marks(s, base)
}

// marks cuts a span at its marks, which are bold. Marks that are not in order or not in the text are passed over.
func marks(s reply.Span, base look) []run {
	var rs []run
	at := 0
	for _, m := range s.Marks {
		if m[0] < at || m[1] <= m[0] || m[1] > len(s.Text) {
			continue
		}
		rs = append(rs, run{s.Text[at:m[0]], base}, run{s.Text[m[0]:m[1]], base&^dim | bold})
		at = m[1]
	}
	return append(rs, run{s.Text[at:], base})
}
