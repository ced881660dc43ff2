package terminal

import (
	"strings"

	"readoutbot/internal/commands/reply"
)

// grid is a table whose cells are runs, as wide as its widest row.
type grid struct {
	names []string
	marks []string // the basis that a column's lines share
	rows  [][][]run
	right []bool // columns of numbers
}

// Table prints columns as wide as their content, or "Column: value" lines where there is no room. A basis that a
// column's or all the table's lines share is said once, at the top.
func (p *printer) Table(b *reply.Table) {
	var all []reply.Line
	n := len(b.Columns)
	for _, r := range b.Rows {
		all = append(all, r...)
		n = max(n, len(r))
	}
	shared := reply.SharedBasis(all)
	g := p.grid(b, n, shared)
	ls := p.heading(b.Head, shared)
	if widths := g.widths(p.Width - inset); widths != nil {
		ls = append(ls, hang(run{text: spaces(inset)}, g.lines(widths))...)
	} else {
		ls = append(ls, hang(run{text: spaces(inset)}, g.stacked(p.Width-inset))...)
	}
	if b.Head == "" {
		ls = append(ls, p.sharedLine(shared)...)
	}
	p.put(ls)
}

func (p *printer) grid(b *reply.Table, n int, shared reply.Basis) grid {
	g := grid{names: make([]string, n), marks: make([]string, n), right: make([]bool, n), rows: make([][][]run, len(b.Rows))}
	copy(g.names, b.Columns)
	for i := range b.Rows {
		g.rows[i] = make([][]run, n)
	}
	for c := range n {
		var column []reply.Line
		for _, r := range b.Rows {
			if c < len(r) {
				column = append(column, r[c])
			}
		}
		mark := shared == ""
		if mark {
			g.marks[c] = reply.SharedBasis(column).Mark()
			mark = g.marks[c] == ""
		}
		for i, r := range b.Rows {
			if c < len(r) {
				g.rows[i][c] = p.line(r[c], 0, mark)
			}
		}
		g.right[c] = numbers(column)
	}
	return g
}

// numbers tells whether every line that is not empty is a number without a source.
func numbers(ls []reply.Line) bool {
	any := false
	for _, l := range ls {
		t := l.Text()
		if t == "" {
			continue
		}
		if len(l.Cites) > 0 || !reply.Number(t) {
			return false
		}
		any = true
	}
	return any
}

// widths returns the columns' widths, or nil if the words do not fit. Room is given to the column that lacks most.
func (g grid) widths(room int) []int {
	least, whole := make([]int, len(g.names)), make([]int, len(g.names))
	room -= tableGap * (len(g.names) - 1)
	for c := range g.names {
		g.measure(c, &least[c], &whole[c])
		room -= least[c]
	}
	if room < 0 || len(g.names) == 0 {
		return nil
	}
	for ; room > 0; room-- {
		most := 0
		for c := range least {
			if whole[c]*least[most] > whole[most]*least[c] {
				most = c
			}
		}
		if least[most] >= whole[most] {
			break
		}
		least[most]++
	}
	return least
}

// measure finds the width of a column's widest word, and of its widest cell.
func (g grid) measure(c int, least, whole *int) {
	cells := [][]run{{{g.names[c], bold}}, {{g.marks[c], dim}}}
	for _, r := range g.rows {
		cells = append(cells, r[c])
	}
	*least, *whole = 1, 1
	for _, rs := range cells {
		*least = max(*least, widest(rs))
		for _, l := range wrap(rs, 1<<30) {
			*whole = max(*whole, l.width)
		}
	}
	*least = max(*least, min(*whole, 6))
}

func (g grid) lines(widths []int) []line {
	head, rule := make([][]line, len(widths)), make([][]line, len(widths))
	for c, w := range widths {
		name := append(wrap([]run{{g.names[c], bold}}, w), wrap([]run{{g.marks[c], dim}}, w)...)
		head[c] = g.align(c, name, w)
		rule[c] = []line{{}}
		rule[c][0].add(run{strings.Repeat("─", w), dim})
	}
	ls := append(zip(widths, tableGap, head), zip(widths, tableGap, rule)...)
	airy := false
	rows := make([][]line, len(g.rows))
	for i, r := range g.rows {
		cells := make([][]line, len(widths))
		for c, w := range widths {
			cells[c] = g.align(c, wrap(r[c], w), w)
		}
		rows[i] = zip(widths, tableGap, cells)
		airy = airy || len(rows[i]) > 2
	}
	return append(ls, spaced(rows, airy)...)
}

func (g grid) align(c int, ls []line, w int) []line {
	if !g.right[c] {
		return ls
	}
	var out []line
	for _, l := range ls {
		out = append(out, hang(run{text: spaces(w - l.width)}, []line{l})...)
	}
	return out
}

func (g grid) stacked(width int) []line {
	rows := make([][]line, len(g.rows))
	for i, r := range g.rows {
		for c, rs := range r {
			if len(rs) == 0 {
				continue
			}
			name := []run{{g.names[c] + ":", dim}, {" ", 0}}
			if g.names[c] == "" {
				name = nil
			}
			if m := g.marks[c]; m != "" {
				rs = append(rs, run{" " + m, dim})
			}
			ls := wrap(append(name, rs...), width-inset)
			rows[i] = append(rows[i], ls[0])
			rows[i] = append(rows[i], hang(run{text: spaces(inset)}, ls[1:])[:len(ls)-1]...)
		}
	}
	return spaced(rows, true)
}
