package telegram

import (
	"slices"
	"strings"

	"readoutbot/internal/commands/reply"
)

const (
	mostColumns = 40   // of a table that is set as one
	mostGrid    = 1500 // units of it
	mostBeside  = 80   // units of cells that stand in one line
	mostAside   = 200  // units of evidence that stands behind its state
)

// table is a table whose cells are runs.
type table struct {
	names []string
	cells [][][]run
	cites [][]int // of each row
	right []bool  // columns of numbers without sources
	plain bool    // no cell has a link
}

// Table prints aligned columns where they are narrow enough for a phone, else a list of the rows. A basis that all the
// table's lines share is said once; sources that all cells of a row share stand in its last cell.
func (p *printer) Table(b *reply.Table) {
	all := p.lines[:0]
	n := len(b.Columns)
	for _, r := range b.Rows {
		all = append(all, r...)
		n = max(n, len(r))
	}
	p.lines = all
	shared := reply.SharedBasis(all)
	p.begin(b.Head, shared)
	if b.Head == "" {
		p.all(shared)
	}
	t := p.table(b, n, shared == "")
	ls := t.aligned()
	if ls == nil {
		p.items(t)
		return
	}
	p.group++
	for i, l := range ls {
		var cites []int
		if i > 0 {
			cites = t.cites[i-1]
		}
		p.say(grid, cites, run{bit: bit{text: l}, whole: true})
	}
	p.end()
}

func (p *printer) table(b *reply.Table, n int, mark bool) table {
	t := table{names: make([]string, n), right: make([]bool, n), plain: true}
	for c := range n {
		if c < len(b.Columns) {
			t.names[c] = clean(b.Columns[c])
		}
		var column []reply.Line
		for _, r := range b.Rows {
			if c < len(r) {
				column = append(column, r[c])
			}
		}
		t.right[c] = numbers(column)
	}
	for _, r := range b.Rows {
		last := oneCite(r)
		cells := make([][]run, n)
		var cites []int
		for c, l := range r {
			cites = append(cites, l.Cites...)
			if last >= 0 && c != last {
				l.Cites = nil
			}
			cells[c] = p.line("", l.Spans, l, mark)
			t.right[c] = t.right[c] && len(l.Cites) == 0
			t.plain = t.plain && !slices.ContainsFunc(cells[c], func(r run) bool { return r.url != "" })
		}
		t.cells, t.cites = append(t.cells, cells), append(t.cites, cites)
	}
	return t
}

// oneCite is the last cell with words if all such cells of a row cite the same sources, else -1.
func oneCite(r []reply.Line) int {
	last := -1
	for c, l := range r {
		if l.Text() == "" && len(l.Cites) == 0 {
			continue
		}
		if last >= 0 && !slices.Equal(l.Cites, r[last].Cites) {
			return -1
		}
		last = c
	}
	return last
}

// numbers tells whether every line that is not empty is a number.
func numbers(ls []reply.Line) bool {
	some := false
	for _, l := range ls {
		t := l.Text()
		if t == "" {
			continue
		}
		if !reply.Number(t) {
			return false
		}
		some = true
	}
	return some
}

// aligned is the table as lines of a monospaced text, or nil if it is too wide or too long for a phone, or would lose
// a link.
func (t table) aligned() []string {
	if !t.plain || len(t.cells) == 0 {
		return nil
	}
	all := [][]string{t.names}
	for _, r := range t.cells {
		row := make([]string, len(r))
		for c, rs := range r {
			row[c] = plainRuns(rs)
		}
		all = append(all, row)
	}
	widths := make([]int, len(t.names))
	for _, r := range all {
		for c, s := range r {
			widths[c] = max(widths[c], columns(s))
		}
	}
	lines := make([]string, len(all))
	n := 0
	for i, r := range all {
		lines[i] = t.join(r, widths)
		n += units(lines[i]) + 1
		if columns(lines[i]) > mostColumns || n > mostGrid {
			return nil
		}
	}
	return lines
}

// plainRuns is the text of runs; commands stand in backquotes.
func plainRuns(rs []run) string {
	if len(rs) == 1 && len(rs[0].more) == 0 && rs[0].look != code {
		return rs[0].text
	}
	var b strings.Builder
	add := func(x bit) {
		if x.look == code && x.text != "" {
			b.WriteString("`" + x.text + "`")
		} else {
			b.WriteString(x.text)
		}
	}
	for _, r := range rs {
		add(r.bit)
		for _, x := range r.more {
			add(x)
		}
	}
	return b.String()
}

// join sets cells side by side, two columns apart. Numbers stand to the right.
func (t table) join(r []string, widths []int) string {
	var b strings.Builder
	for c, s := range r {
		pad := strings.Repeat(" ", widths[c]-columns(s))
		if c > 0 {
			b.WriteString("  ")
		}
		if t.right[c] {
			b.WriteString(pad + s)
		} else {
			b.WriteString(s + pad)
		}
	}
	return strings.TrimRight(b.String(), " ")
}

// items prints a table's rows as items. Where all are short and have no gaps, the columns' names are said once.
func (p *printer) items(t table) {
	beside := true
	for _, r := range t.cells {
		n := 0
		for c, cell := range r {
			n += weigh(cell).units
			beside = beside && seen(cell) && !blank(t.names[c])
		}
		beside = beside && n <= mostBeside
	}
	if !beside || len(t.names) < 2 {
		for i := range t.cells {
			p.item(t, i)
		}
		return
	}
	legend := t.names[0] + " — " + strings.Join(t.names[1:], " · ")
	p.say(open, nil, styled(legend, italic))
	p.heads()
	p.under = strings.TrimPrefix(p.under+": "+legend, ": ")
	for i, r := range t.cells {
		n := 1
		for _, cell := range r {
			n += 1 + len(cell)
		}
		rs := append(append(p.runs.take(n), text("• ")), emphasized(r[0])...)
		for c, cell := range r[1:] {
			rs = append(rs, text([]string{" — ", " · "}[min(c, 1)]))
			rs = append(rs, cell...)
		}
		p.put(open, rs, t.cites[i])
		p.end()
	}
}

// item prints a table's row: the first cell bold, the others under it with their columns' names.
func (p *printer) item(t table, i int) {
	p.gap = p.gap || i > 0
	bullet := text("• ")
	for c, cell := range t.cells[i] {
		if !seen(cell) {
			continue
		}
		rs := append(p.runs.take(len(cell)+2), bullet)
		if c == 0 {
			cell = emphasized(cell)
		} else if t.names[c] != "" {
			rs = append(rs, text(t.names[c]+": "))
		}
		p.put(open, append(rs, cell...), t.cites[i])
		bullet = text("– ")
	}
	p.end()
}

// emphasized makes runs bold, save for what has a look of its own.
func emphasized(rs []run) []run {
	for i := range rs {
		if r := &rs[i]; len(r.more) == 0 && r.look == 0 && !strings.HasPrefix(r.text, " ") {
			r.look = bold
		}
	}
	return rs
}

// Contrast prints accounts topic by topic: under the topic each side with its state, and its words as a quotation.
func (p *printer) Contrast(b *reply.Contrast) {
	p.begin(b.Head, "")
	for i := range b.Rows {
		p.topic(b, i)
	}
	p.end()
}

func (p *printer) topic(b *reply.Contrast, i int) {
	r := b.Rows[i]
	p.gap = true
	if label := clean(r.Label); !blank(label) {
		p.say(open, nil, text("▸ "), styled(label, bold))
		p.glue()
	}
	for k, c := range r.Cells {
		name := ""
		if k < len(b.Sides) {
			name = clean(b.Sides[k])
		}
		p.account(name, c)
	}
	for _, u := range r.Under {
		p.sentence("▪ ", u, true)
	}
	p.end()
}

// account prints what one side said of a topic. Its words stand in a frame; other evidence stands behind its state
// where it is short, else under it.
func (p *printer) account(side string, c reply.Cell) {
	if side != "" {
		side += ": "
	}
	head := p.join(stateSign(c.State), side, clean(c.State.Label()))
	if len(c.Lines) == 1 && !hasWords(c.Lines[0]) {
		l := c.Lines[0]
		rs := p.line(p.join(head, " — "), l.Spans, l, true)
		if n := weigh(rs[1:]).units; seen(rs[1:]) && n <= mostAside {
			p.put(open, rs, l.Cites)
			return
		}
	}
	p.say(open, nil, text(head))
	if len(c.Lines) > 0 {
		p.glue()
	}
	p.group++
	for _, l := range c.Lines {
		rs := p.line("– ", l.Spans, l, true)
		switch words := rs[1:]; {
		case !seen(words):
		case hasWords(l) || weigh(words).units > longQuote:
			p.put(quote, words, l.Cites)
		default:
			p.put(open, rs, l.Cites)
		}
	}
}

// hasWords tells whether a line shows words of a statement.
func hasWords(l reply.Line) bool {
	return slices.ContainsFunc(l.Spans, func(s reply.Span) bool { return s.Kind == reply.Words })
}

// stateSign is the sign of a state.
func stateSign(s reply.State) string {
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
