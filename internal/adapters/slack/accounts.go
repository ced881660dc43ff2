package slack

import (
	"github.com/slack-go/slack"

	"readoutbot/internal/commands/reply"
)

// Tables and contrasts are Slack's native tables where they are narrow enough to be read without scrolling sideways on
// a desktop: the widest cells of their columns together are at most so long. Cells of accounts are long as a rule, and
// read better one under another on a phone, so that contrasts have less room.
const (
	mostTableWidth    = 240
	mostContrastWidth = 90
)

// grid is a table whose cells are runs.
type grid struct {
	names []string
	marks []string // the basis that a column's lines share
	rows  [][][]bit
	cites [][][]int
	right []bool // columns of numbers
}

// Table prints a native table, or a list of its rows. A basis that a column's or all the table's lines share is said
// once, at the top; sources that all cells of a row share stand in its last cell.
func (p *printer) Table(b *reply.Table) {
	p.closeNotes()
	p.flush()
	var all []reply.Line
	n := len(b.Columns)
	for _, r := range b.Rows {
		all = append(all, r...)
		n = max(n, len(r))
	}
	shared := reply.SharedBasis(all)
	g := p.grid(b, n, shared)
	native, ok := p.native(b.Head, shared, g)
	start := len(p.pieces)
	p.heading(b.Head, shared)
	for i := range g.rows {
		p.row(g, i)
	}
	if b.Head == "" {
		p.sharedLine(shared)
	}
	p.flush()
	if ok && g.width() <= mostTableWidth {
		instead := append([]piece(nil), p.pieces[start:]...)
		p.pieces = append(p.pieces[:start], piece{keep: native, instead: instead})
	}
}

func (p *printer) grid(b *reply.Table, n int, shared reply.Basis) grid {
	g := grid{names: make([]string, n), marks: make([]string, n), right: make([]bool, n)}
	for i, c := range b.Columns {
		g.names[i] = clean(c)
	}
	for c := range n {
		var column []reply.Line
		for _, r := range b.Rows {
			if c < len(r) {
				column = append(column, r[c])
			}
		}
		g.right[c] = numbers(column)
		if shared == "" {
			g.marks[c] = reply.SharedBasis(column).Mark()
		}
	}
	for _, r := range b.Rows {
		last := oneCite(r)
		row, cs := make([][]bit, n), make([][]int, n)
		for c, l := range r {
			cs[c] = l.Cites
			if last >= 0 && c != last {
				l.Cites = nil
			}
			row[c] = p.line(l, shared == "" && g.marks[c] == "")
		}
		g.rows, g.cites = append(g.rows, row), append(g.cites, cs)
	}
	return g
}

// oneCite is the last cell with words if all such cells of a row cite the same sources, else -1.
func oneCite(r []reply.Line) int {
	last := -1
	for c, l := range r {
		if l.Text() == "" && len(l.Cites) == 0 {
			continue
		}
		if last >= 0 && !equal(l.Cites, r[last].Cites) {
			return -1
		}
		last = c
	}
	return last
}

func equal(a, b []int) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

// numbers tells whether every line that is not empty is a number.
func numbers(ls []reply.Line) bool {
	any := false
	for _, l := range ls {
		t := l.Text()
		if t == "" {
			continue
		}
		if !reply.Number(t) {
			return false
		}
		any = true
	}
	return any
}

// width is the sum of the columns' longest cells.
func (g grid) width() int {
	sum := 0
	for c, name := range g.names {
		n := size(name)
		for _, r := range g.rows {
			n = max(n, cost(r[c]))
		}
		sum += n
	}
	return sum
}

// native makes a heading and a native table, if the table is within Slack's limits.
func (p *printer) native(head string, shared reply.Basis, g grid) ([]chunk, bool) {
	if p.plain || len(g.rows) == 0 || len(g.rows)+1 > mostRows || len(g.names) == 0 || len(g.names) > mostColumns || size(head) > mostLine {
		return nil, false
	}
	t := &block{kind: slack.MBTTable, right: g.right}
	c := chunk{block: t, lines: len(g.rows), table: true}
	names := make([][]bit, len(g.names))
	for i, name := range g.names {
		l := []bit{bold(name)}
		if g.marks[i] != "" {
			l = append(l, text(" "), italic(g.marks[i]))
		}
		names[i] = cell(l)
		c.n += cost(l) + 1
	}
	t.rows = append(make([][][]bit, 0, len(g.rows)+1), names)
	for i, r := range g.rows {
		row := make([][]bit, len(r))
		for k, l := range r {
			row[k] = cell(l)
			c.n += cost(l) + 1
			c.cites = append(c.cites, g.cites[i][k]...)
		}
		t.rows = append(t.rows, row)
	}
	if c.n > mostCells {
		return nil, false
	}
	p.heading(head, shared)
	if head == "" {
		p.sharedLine(shared)
	}
	if h, ok := p.closed(); ok {
		return []chunk{h, c}, true
	}
	return []chunk{c}, true
}

// cell is a table's cell. Slack refuses an empty one, so that it holds a space; and raw_text in some workspaces.
func cell(l []bit) []bit {
	for _, b := range l {
		if !b.blank() {
			return l
		}
	}
	return []bit{text(" ")}
}

// row prints a table's row as an item: the first cell bold, the others under it with their columns' names.
func (p *printer) row(g grid, i int) {
	var rs []bit
	var all []int
	for c, cell := range g.rows[i] {
		all = append(all, g.cites[i][c]...)
		if len(cell) == 0 {
			continue
		}
		if len(rs) > 0 {
			rs = append(rs, text("\n"))
		}
		if g.names[c] != "" && (c > 0 || len(rs) > 0) {
			rs = append(rs, italic(g.names[c]+":"), text(" "))
		}
		rs = append(rs, cell...)
		if g.marks[c] != "" {
			rs = append(rs, text(" "), italic(g.marks[c]))
		}
	}
	p.put(item(0), rs, all)
}

// Contrast prints accounts topic by topic, one under another, or a native table where that is narrow. What belongs to
// no single side has no place in a table.
func (p *printer) Contrast(b *reply.Contrast) {
	p.closeNotes()
	p.flush()
	g, ok := p.sides(b)
	var native []chunk
	if ok && g.width() <= mostContrastWidth {
		native, ok = p.native(b.Head, "", g)
	} else {
		ok = false
	}
	start := len(p.pieces)
	p.heading(b.Head, "")
	for i := range b.Rows {
		p.topic(b, i)
	}
	p.flush()
	if ok {
		instead := append([]piece(nil), p.pieces[start:]...)
		p.pieces = append(p.pieces[:start], piece{keep: native, instead: instead})
	}
}

// sides lays a contrast out as a grid, if every row has a cell for each side and nothing under it.
func (p *printer) sides(b *reply.Contrast) (grid, bool) {
	n := len(b.Sides) + 1
	g := grid{names: []string{"Topic"}, marks: make([]string, n), right: make([]bool, n)}
	for _, s := range b.Sides {
		g.names = append(g.names, clean(s))
	}
	for _, r := range b.Rows {
		if len(r.Under) > 0 || len(r.Cells) != len(b.Sides) {
			return g, false
		}
		row, cs := [][]bit{{bold(clean(r.Label))}}, [][]int{nil}
		for _, c := range r.Cells {
			rs, cites := p.account(c)
			row, cs = append(row, rs), append(cs, cites)
		}
		g.rows, g.cites = append(g.rows, row), append(g.cites, cs)
	}
	return g, true
}

// topic prints a row of a contrast: its label, and an item for each side.
func (p *printer) topic(b *reply.Contrast, i int) {
	r := b.Rows[i]
	label := []bit{bold(clean(r.Label))}
	if len(p.open.parts) > 0 && i > 0 {
		label = append([]bit{text("\n")}, label...)
	}
	accounts := make([][]bit, len(r.Cells))
	cites := make([][]int, len(r.Cells))
	n := cost(label) + 12
	for k, c := range r.Cells {
		rs, cs := p.account(c)
		if k < len(b.Sides) && !blank(clean(b.Sides[k])) {
			rs = append([]bit{text(clean(b.Sides[k]) + ": ")}, rs...)
		}
		accounts[k], cites[k] = rs, cs
		n += cost(rs) + 12
	}
	for _, u := range r.Under {
		n += cost(p.line(u, true)) + 12
	}
	if n <= softBlock && p.open.n+n > softBlock && !p.open.head {
		p.flush()
		label = label[len(label)-1:]
	}
	p.put(section(), label, nil)
	for k, rs := range accounts {
		p.put(item(0), rs, cites[k])
	}
	for _, u := range r.Under {
		p.put(item(1), p.line(u, true), u.Cites)
	}
}

// account is a cell of a contrast: a state and the lines that show it. "Said" is known by its sign alone.
func (p *printer) account(c reply.Cell) (rs []bit, cites []int) {
	rs = []bit{text(sign(c.State))}
	if c.State != reply.Said || len(c.Lines) == 0 {
		rs = append(rs, text(clean(c.State.Label())))
	}
	for i, l := range c.Lines {
		if i > 0 || c.State != reply.Said {
			rs = append(rs, text("\n"))
		}
		rs = append(rs, p.line(l, true)...)
		cites = append(cites, l.Cites...)
	}
	return rs, cites
}

// sign is the sign of a state.
func sign(s reply.State) string {
	switch s {
	case reply.Said:
		return "● "
	case reply.NotSaid:
		return "○ "
	case reply.Denied:
		return "⊘ "
	case reply.NoneIssued:
		return "∅ "
	case reply.NotHeld:
		return "? "
	}
	return "· "
}
