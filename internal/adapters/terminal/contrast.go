package terminal

import (
	"strings"

	"readoutbot/internal/commands/reply"
)

const (
	contrastFrom = 76 // the least width for columns
	leastSide    = 24 // the least width of a side's column
	mostLabel    = 20 // the most width of the topics' column
	contrastGap  = 3
	tableGap     = 2
)

// Contrast prints accounts side by side, or one under another where there is no room.
func (p *printer) Contrast(b *reply.Contrast) {
	label := 8
	for _, r := range b.Rows {
		label = max(label, min(columns(clean(r.Label)), mostLabel))
		label = max(label, widest([]run{{r.Label, bold}}))
	}
	ls := p.heading(b.Head, "")
	if side := p.sideWidth(b, label); side > 0 {
		ls = append(ls, p.sideBySide(b, label, side)...)
	} else {
		ls = append(ls, p.stackedSides(b)...)
	}
	p.put(ls)
}

// sideWidth is the width of a side's column, or 0 if there is no room for columns or a word is wider than one.
func (p *printer) sideWidth(b *reply.Contrast, label int) int {
	n := len(b.Sides)
	for _, r := range b.Rows {
		n = max(n, len(r.Cells))
	}
	if n == 0 || p.Width < contrastFrom {
		return 0
	}
	side := (p.Width-inset-label)/n - contrastGap
	if side < leastSide {
		return 0
	}
	for _, r := range b.Rows {
		for _, c := range r.Cells {
			for _, l := range c.Lines {
				if widest(p.line(l, 0, true)) > side-2 {
					return 0
				}
			}
		}
	}
	return side
}

func (p *printer) sideBySide(b *reply.Contrast, label, side int) []line {
	widths := []int{label}
	head := [][]line{nil}
	rule := []line{{}}
	n := len(b.Sides)
	for _, r := range b.Rows {
		n = max(n, len(r.Cells))
	}
	for i := range n {
		widths = append(widths, side)
		head = append(head, wrap([]run{{sideName(b, i), bold}}, side))
	}
	rule[0].add(run{strings.Repeat("─", label+n*(contrastGap+side)), dim})
	body := append(zip(widths, contrastGap, head), rule...)
	airy := false
	rows := make([][]line, len(b.Rows))
	for i, r := range b.Rows {
		cells := [][]line{wrap([]run{{r.Label, bold}}, label)}
		for _, c := range r.Cells {
			cells = append(cells, p.cell(c, side))
		}
		rows[i] = append(zip(widths, contrastGap, cells), p.under(r.Under)...)
		airy = airy || len(rows[i]) > 1
	}
	return hang(run{text: spaces(inset)}, append(body, spaced(rows, airy)...))
}

func (p *printer) stackedSides(b *reply.Contrast) []line {
	name := 0
	for i := range b.Sides {
		name = max(name, columns(clean(sideName(b, i)))+2)
	}
	rows := make([][]line, len(b.Rows))
	for i, r := range b.Rows {
		rows[i] = wrap([]run{{r.Label, bold}}, p.Width-inset)
		for k, c := range r.Cells {
			side := run{text: sideName(b, k) + ":", look: dim}
			var ls []line
			if name <= p.Width/3 {
				side.text += spaces(name - columns(clean(side.text)))
				ls = hang(side, p.cell(c, p.Width-2*inset-name))
			} else {
				ls = append(wrap([]run{side}, p.Width-2*inset), p.cell(c, p.Width-2*inset)...)
			}
			rows[i] = append(rows[i], hang(run{text: spaces(inset)}, ls)...)
		}
		rows[i] = append(rows[i], p.under(r.Under)...)
	}
	return hang(run{text: spaces(inset)}, spaced(rows, true))
}

func sideName(b *reply.Contrast, i int) string {
	if i < len(b.Sides) {
		return b.Sides[i]
	}
	return ""
}

// spaced joins rows, with an empty line between them if they are airy.
func spaced(rows [][]line, airy bool) []line {
	var ls []line
	for i, r := range rows {
		if airy && i > 0 {
			ls = append(ls, line{})
		}
		ls = append(ls, r...)
	}
	return ls
}

// under prints what belongs to no single side, across the columns.
func (p *printer) under(us []reply.Line) []line {
	var ls []line
	for _, u := range us {
		ls = append(ls, hang(run{spaces(inset) + "– ", dim}, wrap(p.line(u, 0, true), p.Width-2*inset-2))...)
	}
	return ls
}

// cell prints a state and the lines that show it. Lines that say "said" are known by their sign alone.
func (p *printer) cell(c reply.Cell, width int) []line {
	sign := stateSign(c.State)
	lines := c.Lines
	var first []run
	switch {
	case c.State == reply.Said && len(lines) > 0:
		first = p.line(lines[0], 0, true)
		lines = lines[1:]
	default:
		first = []run{{c.State.Label(), sign.look}}
	}
	ls := hang(sign, wrap(first, width-2))
	for _, l := range lines {
		ls = append(ls, hang(run{text: "  "}, wrap(p.line(l, 0, true), width-2))...)
	}
	return ls
}

// stateSign is the sign of a state, as wide as two columns.
func stateSign(s reply.State) run {
	switch s {
	case reply.Said:
		return run{"● ", green}
	case reply.NotSaid:
		return run{"○ ", yellow}
	case reply.Denied:
		return run{"⊘ ", yellow}
	case reply.NoneIssued:
		return run{"∅ ", dim}
	case reply.NotHeld:
		return run{"? ", dim}
	}
	return run{"· ", dim}
}
