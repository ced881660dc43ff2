package telegram

import (
	"slices"
	"strconv"

	"readoutbot/internal/commands/reply"
)

// Telegram's limits: 4,096 units of text after parsing; 100 entities, beyond which it drops them without a word, those
// that it finds by itself among them; about 9,500 bytes of entities; 32 KiB of HTML.
const (
	mostUnits    = 4000
	mostEntities = 84
	mostBytes    = 8000
	mostRaw      = 32000

	mostLine    = 3000 // a line, or a quotation
	mostMarks   = 30   // entities of a line
	mostAddress = 1000 // bytes of an address that is a link
	mostHead    = 120  // a title where it is repeated
	longQuote   = 500  // a longer quotation can be folded
	openSources = 3    // a longer list of sources is folded
)

func mostOfPage() weight { return weight{mostUnits, mostEntities, mostBytes, mostRaw} }
func mostOfLine() weight { return weight{mostLine, mostMarks + 10, 2500, mostRaw} }

// frame is what a row stands in.
type frame uint8

const (
	open  frame = iota
	quote       // a quotation; a long one can be unfolded
	fold        // what is folded, be it long or not
	grid        // monospaced; no markup inside
)

// row is a line of a message. Rows of one group that follow one another stand in one frame.
type row struct {
	runs  []run
	cites []int
	w     weight
	group int
	frame frame
	gap   bool // an empty line comes before it
	glue  bool // the row that comes next is on the same page
	head  bool // a heading
}

func newRow(f frame, rs []run, w weight, cites []int) row {
	w.units += 2 // line breaks
	w.raw += 2
	return row{runs: rs, frame: f, cites: cites, w: w}
}

// row makes a row of some runs.
func (s *stock) row(f frame, rs ...run) row {
	kept := s.runs.of(rs...)
	return newRow(f, kept, weigh(kept), nil)
}

// frameWeight is what a frame weighs.
func frameWeight() weight {
	return weight{0, 1, entityBytes, len("<blockquote expandable></blockquote>")}
}

// follows tells whether a row stands in the frame of the row before it.
func (r *row) follows(before *row) bool {
	return r.frame != open && r.frame == before.frame && r.group == before.group && !r.gap
}

// piece is what is kept on one page where it can be. Under is the heading that it stands under.
type piece struct {
	rows  []row
	under string
}

// sheet is a page that is being filled. Its cites are the sources that it will list, in order.
type sheet struct {
	rows  []row
	w     weight
	cites []int
}

// listed is a source as it is listed.
type listed struct {
	n    int
	rows []row
	w    weight
}

// book lays pieces out on sheets. A sheet lists the sources that it cites; where they do not fit, they come at the end.
type book struct {
	*stock
	title   string
	foot    []row
	room    weight // of a sheet, without what stands on all of them
	sheets  []*sheet
	sources []listed
	late    []int
}

func newBook(st *stock, d *reply.Doc, title string) *book {
	b := &book{stock: st, title: title, foot: st.foot(d), sheets: []*sheet{{cites: make([]int, 0, len(d.Sources))}}, sources: make([]listed, 0, len(d.Sources))}
	b.room = mostOfPage().minus(b.header("999", "999").w).minus(b.listHead().w).minus(frameWeight())
	for _, r := range b.foot {
		b.room = b.room.minus(r.w)
	}
	for _, s := range d.Sources {
		x := b.source(s.N)
		if x == nil {
			b.sources = append(b.sources, listed{n: s.N})
			x = &b.sources[len(b.sources)-1]
		}
		b.split(b.sourceLine(s), func(rs []run, w weight) {
			r := newRow(fold, rs, w, nil)
			x.rows, x.w = append(b.extend(x.rows), r), x.w.plus(r.w)
		})
	}
	return b
}

// extend makes room for one more row; a source has one.
func (b *book) extend(rows []row) []row {
	if rows == nil {
		return b.rows.take(1)
	}
	return rows
}

// source is the source with a number, nil if there is none.
func (b *book) source(n int) *listed {
	if i := n - 1; i >= 0 && i < len(b.sources) && b.sources[i].n == n {
		return &b.sources[i]
	}
	for i := range b.sources {
		if b.sources[i].n == n {
			return &b.sources[i]
		}
	}
	return nil
}

// split hands over a line, whole or broken into lines that fit.
func (s *stock) split(rs []run, take func([]run, weight)) {
	if w := weigh(rs); w.within(mostOfLine()) {
		take(rs, w)
		return
	}
	for _, part := range broken(rs, mostOfLine()) {
		take(part, weigh(part))
	}
}

// header is the first line of every page but the first.
func (b *book) header(page, of string) row {
	return b.row(open, styled(short(b.title, mostHead), bold), text(b.join(" — page ", page, " of ", of)))
}

func (b *book) listHead() row { return b.row(open, styled("Sources", bold)) }

// sourceLine is a source as a line of a list of sources. Its address is behind its words.
func (s *stock) sourceLine(x reply.Source) []run {
	return s.runs.of(text(s.join("[", strconv.Itoa(x.N), "] ")), link(clean(x.Text()), clean(x.URL)))
}

// foot is the last line of every page: the command as understood, and the corpus that answered.
func (s *stock) foot(d *reply.Doc) []row {
	var rs [3]run
	n := 0
	if l := clean(d.Line); !blank(l) && units(l) <= mostFoot {
		rs[0], n = styled(l, code), 1
	}
	if c := short(clean(d.Corpus), mostFoot); !blank(c) {
		if n > 0 {
			rs[n] = text(" · ")
			n++
		}
		rs[n] = text(s.join("corpus ", c))
		n++
	}
	if n == 0 {
		return nil
	}
	r := s.row(open, rs[:n]...)
	r.gap = true
	return s.rows.of(r)
}

const mostFoot = 150

func (b *book) last() *sheet { return b.sheets[len(b.sheets)-1] }

// fresh is an empty sheet for rows that go on under a heading.
func (b *book) fresh(rows []row, under string) *sheet {
	s := &sheet{}
	if under != "" && !rows[0].head {
		r := b.row(open, styled(short(under, mostHead), bold), text(" (continued)"))
		r.gap, r.head = true, true
		s.rows, s.w = []row{r}, r.w
	}
	return s
}

// needs is what rows cost a sheet, with the sources that it does not list yet.
func (b *book) needs(s *sheet, rows []row, sourced bool) weight {
	var w weight
	var some [16]int
	seen := some[:0]
	for i := range rows {
		r := &rows[i]
		w = w.plus(r.w)
		if r.frame != open && (i == 0 || !r.follows(&rows[i-1])) {
			w = w.plus(frameWeight())
		}
		if !sourced {
			continue
		}
		for _, n := range r.cites {
			if slices.Contains(s.cites, n) || slices.Contains(seen, n) {
				continue
			}
			seen = append(seen, n)
			if x := b.source(n); x != nil {
				w = w.plus(x.w)
			}
		}
	}
	return w
}

// add puts rows on a sheet if they fit.
func (b *book) add(s *sheet, rows []row, sourced bool) bool {
	w := s.w.plus(b.needs(s, rows, sourced))
	if !w.within(b.room) {
		return false
	}
	s.w = w
	for _, r := range rows {
		switch {
		case len(s.rows) == 0:
			r.gap = true
		case len(s.rows) == 1 && s.rows[0].head: // "(continued)"
			r.gap = false
		}
		s.rows = append(s.rows, r)
		for _, n := range r.cites {
			switch {
			case slices.Contains(s.cites, n) || b.source(n) == nil:
			case sourced:
				s.cites = append(s.cites, n)
			case !slices.Contains(b.late, n):
				b.late = append(b.late, n)
			}
		}
	}
	return true
}

// try puts rows on the last sheet or on a new one, if they fit.
func (b *book) try(rows []row, under string, sourced bool) bool {
	if b.add(b.last(), rows, sourced) {
		return true
	}
	s := b.fresh(rows, under)
	if !b.add(s, rows, sourced) {
		return false
	}
	b.sheets = append(b.sheets, s)
	return true
}

// place lays a piece out whole, or as parts that are kept whole, or row by row. A row fits a sheet of its own; if its
// sources do not fit beside it, they come at the end.
func (b *book) place(x piece) {
	if len(x.rows) == 0 || b.try(x.rows, x.under, true) {
		return
	}
	for from := 0; from < len(x.rows); {
		to := from + 1
		for to < len(x.rows) && x.rows[to-1].glue {
			to++
		}
		if part := x.rows[from:to]; !b.try(part, x.under, true) {
			for i := range part {
				if one := part[i : i+1]; !b.try(one, x.under, true) {
					b.try(one, x.under, false)
				}
			}
		}
		from = to
	}
}

// rest places the sources that found no room where they are cited, and those that nothing cites.
func (b *book) rest() {
	var rows []row
	for _, x := range b.sources {
		on := slices.ContainsFunc(b.sheets, func(s *sheet) bool { return slices.Contains(s.cites, x.n) })
		if !on || slices.Contains(b.late, x.n) {
			rows = append(rows, x.rows...)
		}
	}
	if len(rows) == 0 {
		return
	}
	head := b.row(open, styled("More sources", bold))
	head.gap, head.head, head.glue = true, true, true
	b.place(piece{append([]row{head}, rows...), "More sources"})
}

// append writes one of the pages as HTML.
func (b *book) append(out []byte, page int) []byte {
	s := b.sheets[page]
	rows := b.rows.take(len(s.rows) + len(s.cites) + 3)
	if page > 0 {
		rows = append(rows, b.header(strconv.Itoa(page+1), strconv.Itoa(len(b.sheets))))
	}
	rows = append(rows, s.rows...)
	return appendRows(out, append(b.list(rows, s.cites), b.foot...))
}

// list adds the list of those sources that are in ns. A long one is folded.
func (b *book) list(rows []row, ns []int) []row {
	if len(ns) == 0 {
		return rows
	}
	head := b.listHead()
	head.gap = true
	rows = append(rows, head)
	first := len(rows)
	for i := range b.sources {
		if slices.Contains(ns, b.sources[i].n) {
			rows = append(rows, b.sources[i].rows...)
		}
	}
	if len(rows)-first <= openSources {
		for i := range rows[first:] {
			rows[first+i].frame = open
		}
	}
	return rows
}

// appendRows writes rows as HTML.
func appendRows(out []byte, rows []row) []byte {
	for i := 0; i < len(rows); {
		r := &rows[i]
		to, n := i+1, r.w.units
		for to < len(rows) && rows[to].follows(r) {
			n += rows[to].w.units
			to++
		}
		if i > 0 {
			out = append(out, '\n')
			if r.gap {
				out = append(out, '\n')
			}
		}
		start, end := r.frame.tags(n)
		out = append(out, start...)
		for k := i; k < to; k++ {
			if k > i {
				out = append(out, '\n')
			}
			out = appendMarkup(out, rows[k].runs)
		}
		out = append(out, end...)
		i = to
	}
	return out
}

func (f frame) tags(units int) (start, end string) {
	switch {
	case f == fold, f == quote && units > longQuote:
		return "<blockquote expandable>", "</blockquote>"
	case f == quote:
		return "<blockquote>", "</blockquote>"
	case f == grid:
		return "<pre>", "</pre>"
	}
	return "", ""
}
