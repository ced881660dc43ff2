package telegram

import (
	"slices"
	"strconv"
	"strings"

	"readoutbot/internal/commands/reply"
)

const (
	mostTitle  = 300 // a longer title stands under its beginning
	mostExport = 150
	longWords  = 70  // a quotation at the end of a line that is longer stands in a frame of its own
	longItem   = 130 // items that are longer than that on average have empty lines between them
)

// page is one message of an answer: HTML within Telegram's limits.
type page struct {
	html string     // at most 4000 UTF-16 units after parsing
	rows [][]button // what can be asked next; the sender adds the buttons for paging
}

// button is a follow-up. Exactly one of line and url is set.
type button struct{ label, line, url string }

// pages renders a document as one or more pages. Every page lists the sources that it cites, and every page but the
// first begins with the title and where one is. What can be asked next stands under the first and the last.
//
// A text of the document is never markup. A quotation stands on one page, whole.
func pages(d *reply.Doc) []page {
	buttons, rest := keyboard(d.Next)
	b := layout(&stock{}, d, rest)
	out := make([]page, len(b.sheets))
	for i := range out {
		out[i].html = string(b.append(nil, i))
		if b.outer(i) {
			out[i].rows = buttons
		}
	}
	return out
}

// outer tells the first page and the last.
func (b *book) outer(page int) bool { return page == 0 || page == len(b.sheets)-1 }

// layout lays a document out on pages. Asks that have no button are listed at the end.
func layout(st *stock, d *reply.Doc, asks []reply.Ask) *book {
	title := titleOf(d)
	p := &printer{stock: st, export: exportLine(d), done: st.pieces[:0], printed: st.printed[:0]}
	b := newBook(st, d, title)
	if first := short(title, mostTitle); first != title {
		p.gap = true
		p.say(open, nil, text(title))
		title = first
	}
	for _, u := range d.Understood {
		p.say(open, nil, styled(clean(u), italic))
	}
	p.end()
	d.Print(p)
	p.asks(asks)
	st.pieces, st.printed = p.done, p.printed
	b.last().rows = st.rows.take(len(p.printed) + 1)
	b.add(b.last(), st.rows.of(st.row(open, styled(title, bold))), true)
	for _, x := range p.done {
		b.place(x)
	}
	b.rest()
	return b
}

// titleOf is the title of a document, or what stands for it.
func titleOf(d *reply.Doc) string {
	for _, s := range []string{d.Title, d.Line} {
		if s = clean(s); !blank(s) {
			return s
		}
	}
	return "An answer"
}

// exportLine is the line that exports the whole answer, or "" if there is none that is short enough to show.
func exportLine(d *reply.Doc) string {
	l := "export " + clean(d.Line) + " md"
	if blank(clean(d.Line)) || strings.HasPrefix(d.Line, "export ") || len(l) > mostExport {
		return ""
	}
	return l
}

// printer is a reply.Printer. It lays blocks out as pieces.
type printer struct {
	*stock
	export  string // the line that exports the whole answer, or ""
	done    []piece
	printed []row // of all pieces, and of the one that is not done
	from    int   // where that begins
	group   int
	under   string // the heading of the block
	gap     bool   // an empty line comes next
	notes   bool   // the block before was a note
}

// begin begins a block, under a heading if there is one.
func (p *printer) begin(head string, shared reply.Basis) {
	p.end()
	p.gap, p.notes, p.under = true, false, clean(head)
	if blank(p.under) {
		p.under = ""
		return
	}
	title := styled(short(p.under, mostTitle), bold)
	if m := shared.Mark(); m != "" {
		p.say(open, nil, title, text(" "), styled(m, italic))
	} else {
		p.say(open, nil, title)
	}
	p.heads()
}

// heads makes a heading of the last line.
func (p *printer) heads() {
	p.printed[len(p.printed)-1].head = true
	p.glue()
}

// end ends what is kept on one page.
func (p *printer) end() {
	if n := len(p.printed); n > p.from {
		p.done = append(p.done, piece{p.printed[p.from:n:n], p.under})
		p.from = n
	}
}

// say writes some runs as a line.
func (p *printer) say(f frame, cites []int, rs ...run) { p.put(f, p.runs.of(rs...), cites) }

// put writes a line in a frame. A line that is too long goes on in others.
func (p *printer) put(f frame, rs []run, cites []int) {
	p.split(rs, func(part []run, w weight) {
		if !seen(part) {
			return
		}
		r := newRow(f, part, w, cites)
		r.gap, p.gap = p.gap, false
		if f != open {
			r.group = p.group
		}
		p.printed = append(p.printed, r)
	})
}

// glue keeps the last line with the one that comes next.
func (p *printer) glue() {
	if n := len(p.printed); n > p.from {
		p.printed[n-1].glue = true
	}
}

// sentence writes a line behind a bullet. Where it ends with a long quotation, that has a frame of its own.
func (p *printer) sentence(bullet string, l reply.Line, mark bool) {
	last := len(l.Spans) - 1
	if last >= 0 && l.Spans[last].Kind == reply.Words && units(l.Spans[last].Text) >= longWords {
		words := p.line("", l.Spans[last:], l, mark)
		before := p.line(bullet, l.Spans[:last], reply.Line{}, false)
		if more := seen(after(bullet, before)); words[0].whole && (more || bullet == "") {
			if more {
				p.put(open, trimmed(before), nil)
				p.glue()
			}
			p.group++
			p.put(quote, words, l.Cites)
			return
		}
	}
	if rs := p.line(bullet, l.Spans, l, mark); seen(after(bullet, rs)) {
		p.put(open, rs, l.Cites)
	}
}

// after is the runs of a line without its bullet.
func after(bullet string, rs []run) []run {
	if bullet == "" {
		return rs
	}
	return rs[1:]
}

// trimmed takes the space off the end of runs.
func trimmed(rs []run) []run {
	if last := &rs[len(rs)-1]; len(last.more) == 0 {
		last.text = strings.TrimRight(last.text, " ")
	}
	return rs
}

// Para prints a line of its own.
func (p *printer) Para(b *reply.Para) {
	p.begin(b.Head, "")
	p.sentence("", b.Line, true)
	p.end()
}

// Note prints how a finding was made. Notes that follow one another stand together.
func (p *printer) Note(b *reply.Note) {
	rs := p.line("Note:", b.Line.Spans, b.Line, true)
	if !seen(rs[1:]) {
		return
	}
	again := p.notes
	p.begin("", "")
	p.gap, p.notes = !again, true
	rs[0].look = italic
	p.put(open, slices.Insert(rs, 1, text(" ")), b.Line.Cites)
	p.end()
}

// Quote prints a passage, and who said it.
func (p *printer) Quote(b *reply.Quote) {
	p.begin("", "")
	f, rs := quote, p.quotation(p.runs.take(3), b.Words)
	if !rs[0].whole {
		f = open
	}
	p.group++
	p.put(f, rs, b.Cites)
	p.glue()
	p.put(open, p.cites(append(p.runs.take(2), text(p.join("— ", clean(b.By)))), b.Cites), b.Cites)
	p.end()
}

// List prints items, each with what stands under it.
func (p *printer) List(b *reply.List) {
	all := p.lines[:0]
	left, airy := longItem*len(b.Items), false
	for _, it := range b.Items {
		all = append(append(all, it.Line), it.Under...)
		if airy = airy || len(it.Under) > 0; !airy {
			left -= unitsOf(it.Line)
			airy = left < 0
		}
	}
	p.lines = all
	shared := reply.SharedBasis(all)
	p.begin(b.Head, shared)
	if b.Head == "" {
		p.all(shared)
	}
	for i, it := range b.Items {
		bullet := "• "
		if b.Numbered {
			bullet = strconv.Itoa(i+1) + ". "
		}
		p.gap = p.gap || airy && i > 0
		p.sentence(bullet, it.Line, shared == "")
		for _, u := range it.Under {
			p.sentence("– ", u, shared == "")
		}
		p.end()
	}
}

// unitsOf is the length of a line's text.
func unitsOf(l reply.Line) int {
	n := 0
	for _, s := range l.Spans {
		if n += units(s.Text); s.Kind == reply.Words {
			n += 2 // its quotation marks
		}
	}
	return n
}

// all says the basis that all lines of a block without a heading share.
func (p *printer) all(shared reply.Basis) {
	if m := shared.Mark(); m != "" {
		p.say(open, nil, styled("(all "+strings.TrimPrefix(m, "("), italic))
		p.glue()
	}
}

// asks lists what can be asked next and has no button.
func (p *printer) asks(as []reply.Ask) {
	if len(as) == 0 {
		return
	}
	p.begin("To ask next", "")
	for _, a := range as {
		p.say(open, nil, text("• "+clean(a.Label)+": "), styled(clean(a.Line), code))
		p.end()
	}
}
