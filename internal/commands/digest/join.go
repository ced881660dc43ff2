package digest

import "readoutbot/internal/commands/reply"

// mostAsks is how many choices a joined document has.
const mostAsks = 8

// join puts a document behind another, with its sources under new numbers. Neither is changed; they may be kept by
// somebody.
func join(a, b *reply.Doc) *reply.Doc {
	out := *a
	out.Blocks = append([]reply.Block(nil), a.Blocks...)
	out.Sources = append([]reply.Source(nil), a.Sources...)
	c := &copier{doc: &out, to: map[int]int{}}
	numbers := map[string]int{}
	for _, s := range a.Sources {
		numbers[s.ID] = s.N
	}
	for _, s := range b.Sources {
		n, ok := numbers[s.ID]
		if !ok {
			n = len(out.Sources) + 1
			own := s
			own.N = n
			out.Sources = append(out.Sources, own)
		}
		c.to[s.N] = n
	}
	if b.Title != "" {
		out.Blocks = append(out.Blocks, &reply.Para{Line: guide(reply.Bold(b.Title))})
	}
	b.Print(c)
	out.Next = append([]reply.Ask(nil), a.Next...)
	for _, n := range b.Next {
		if len(out.Next) < mostAsks {
			out.Next = append(out.Next, n)
		}
	}
	out.Understood = append(append([]string(nil), a.Understood...), b.Understood...)
	out.Files = append(append([]reply.File(nil), a.Files...), b.Files...)
	if out.Corpus == "" {
		out.Corpus = b.Corpus
	}
	return &out
}

// copier is a printer that copies blocks to the end of a document, with other numbers of sources.
type copier struct {
	doc *reply.Doc
	to  map[int]int
}

func (c *copier) add(b reply.Block) { c.doc.Blocks = append(c.doc.Blocks, b) }

func (c *copier) cites(old []int) []int {
	out := make([]int, len(old))
	for i, n := range old {
		out[i] = c.to[n]
	}
	return out
}

func (c *copier) line(l reply.Line) reply.Line {
	l.Cites = c.cites(l.Cites)
	return l
}

func (c *copier) lines(ls []reply.Line) []reply.Line {
	out := make([]reply.Line, len(ls))
	for i, l := range ls {
		out[i] = c.line(l)
	}
	return out
}

func (c *copier) Para(b *reply.Para) { c.add(&reply.Para{Head: b.Head, Line: c.line(b.Line)}) }
func (c *copier) Note(b *reply.Note) { c.add(&reply.Note{Line: c.line(b.Line)}) }

func (c *copier) Quote(b *reply.Quote) {
	own := *b
	own.Cites = c.cites(b.Cites)
	c.add(&own)
}

func (c *copier) List(b *reply.List) {
	own := &reply.List{Head: b.Head, Numbered: b.Numbered, Items: make([]reply.Item, len(b.Items))}
	for i, it := range b.Items {
		own.Items[i] = reply.Item{Line: c.line(it.Line), Under: c.lines(it.Under)}
	}
	c.add(own)
}

func (c *copier) Table(b *reply.Table) {
	own := &reply.Table{Head: b.Head, Columns: b.Columns, Rows: make([][]reply.Line, len(b.Rows))}
	for i, r := range b.Rows {
		own.Rows[i] = c.lines(r)
	}
	c.add(own)
}

func (c *copier) Contrast(b *reply.Contrast) {
	own := &reply.Contrast{Head: b.Head, Sides: b.Sides, Rows: make([]reply.Row, len(b.Rows))}
	for i, r := range b.Rows {
		row := reply.Row{Label: r.Label, Under: c.lines(r.Under)}
		for _, cell := range r.Cells {
			row.Cells = append(row.Cells, reply.Cell{State: cell.State, Lines: c.lines(cell.Lines)})
		}
		own.Rows[i] = row
	}
	c.add(own)
}
