package reply

import "slices"

// Renumber gives the sources numbers in the order in which the blocks cite them, and drops those that no line cites.
func (d *Doc) Renumber() {
	n := &renumber{to: map[int]int{}}
	d.Print(n)
	d.Sources = slices.DeleteFunc(d.Sources, func(s Source) bool { return n.to[s.N] == 0 })
	for i := range d.Sources {
		d.Sources[i].N = n.to[d.Sources[i].N]
	}
	slices.SortFunc(d.Sources, func(a, b Source) int { return a.N - b.N })
}

// renumber is a printer that prints nothing: it replaces the numbers that lines cite.
type renumber struct{ to map[int]int }

func (n *renumber) number(old int) int {
	if n.to[old] == 0 {
		n.to[old] = len(n.to) + 1
	}
	return n.to[old]
}

func (n *renumber) cites(old []int) []int {
	if len(old) == 0 {
		return nil
	}
	out := make([]int, len(old))
	for i, c := range old {
		out[i] = n.number(c)
	}
	return out
}

func (n *renumber) line(l *Line) { l.Cites = n.cites(l.Cites) }

func (n *renumber) Para(b *Para)   { n.line(&b.Line) }
func (n *renumber) Note(b *Note)   { n.line(&b.Line) }
func (n *renumber) Quote(b *Quote) { b.Cites = n.cites(b.Cites) }

func (n *renumber) List(b *List) {
	for i := range b.Items {
		n.line(&b.Items[i].Line)
		for j := range b.Items[i].Under {
			n.line(&b.Items[i].Under[j])
		}
	}
}

func (n *renumber) Table(b *Table) {
	for _, r := range b.Rows {
		for i := range r {
			n.line(&r[i])
		}
	}
}

func (n *renumber) Contrast(b *Contrast) {
	for i := range b.Rows {
		for _, c := range b.Rows[i].Cells {
			for j := range c.Lines {
				n.line(&c.Lines[j])
			}
		}
		for j := range b.Rows[i].Under {
			n.line(&b.Rows[i].Under[j])
		}
	}
}
