package slack

import (
	"strings"

	"github.com/slack-go/slack"

	"readoutbot/internal/commands/reply"
)

const (
	softBlock = 1800 // a block is closed before it is longer: small blocks fill messages better
	headBlock = 2900 // a heading's block, which is not closed before it has a line; it still fits a section
	mostLine  = 2700 // a longer line is broken, save in a quotation
)

// chunk is one block, with what it needs to stand in a message.
type chunk struct {
	block *block
	n     int   // the size of its text and addresses
	cites []int // the sources that its lines cite
	lines int
	table bool
}

// piece is what is kept together in one message where it can be. Instead says the same in other blocks, for a message
// that has no room for a table; it is nil if there is no other way.
type piece struct {
	keep    []chunk
	instead []piece
	more    bool // the chunk that comes next belongs to it
}

// printer is a reply.Printer. It lays blocks out as pieces.
type printer struct {
	plain     bool
	mostQuote int
	export    string // the line that exports the whole answer, or ""
	pieces    []piece
	open      draft
	notes     []string
	bits      []bit // of the lines so far, where there is room for more
}

// draft is a rich text block that is being written.
type draft struct {
	chunk
	parts []part
	head  bool // it has a heading and nothing else
	more  bool // what comes next belongs to it
}

// add adds a line at its place; lines of one kind go on in the element before, save quotations.
func (b *draft) add(at place, l []bit) {
	if n := len(b.parts) - 1; n >= 0 && b.parts[n].goesOn(at) {
		b.parts[n].lines = append(b.parts[n].lines, l)
		return
	}
	lines := make([][]bit, 1, 8)
	lines[0] = l
	b.parts = append(b.parts, part{at, lines})
}

// goesOn tells whether a line at a place is one more of a part's.
func (p *part) goesOn(at place) bool {
	if p.kind != at.kind || p.kind == slack.RTEQuote {
		return false
	}
	return p.kind != slack.RTEList ||
		p.style == at.style && p.indent == at.indent && (at.number == 0 || at.number == p.offset()+len(p.lines)+1)
}

// put writes a line. A line that is too long goes on in further lines of its kind.
func (p *printer) put(at place, l []bit, cites []int) {
	p.closeNotes()
	n := cost(l)
	if n <= mostLine {
		p.putLine(at, l, n, cites)
		return
	}
	for _, l := range broken(l, mostLine) {
		p.putLine(at, l, cost(l), cites)
	}
}

// putLine writes a line that costs n, if there is something to see of it.
func (p *printer) putLine(at place, l []bit, n int, cites []int) {
	empty, breaks := true, 0
	for _, b := range l {
		breaks += strings.Count(b.text, "\n")
		empty = empty && b.blank()
	}
	if empty {
		return
	}
	n += 12 + 2*at.indent + 8*breaks // with bullets and line breaks
	p.room(n)
	p.open.add(at, l)
	p.open.n += n
	p.open.lines++
	p.open.head = false
	if p.open.cites == nil && len(cites) > 0 {
		p.open.cites = make([]int, 0, 16)
	}
	p.open.cites = append(p.open.cites, cites...)
}

// room closes the open block if n more would be too much for it.
func (p *printer) room(n int) {
	most := softBlock
	if p.open.head {
		most = headBlock
	}
	if p.open.n > 0 && p.open.n+n > most {
		p.open.more = p.open.more || p.open.head
		p.flush()
	}
}

// flush closes the open block.
func (p *printer) flush() {
	more := p.open.more
	c, ok := p.closed()
	if !ok {
		return
	}
	if n := len(p.pieces); n > 0 && p.pieces[n-1].more {
		p.pieces[n-1].keep = append(p.pieces[n-1].keep, c)
		p.pieces[n-1].more = more
		return
	}
	p.pieces = append(p.pieces, piece{keep: []chunk{c}, more: more})
}

func (p *printer) closed() (chunk, bool) {
	b := p.open
	p.open = draft{}
	if len(b.parts) == 0 {
		return chunk{}, false
	}
	b.block = &block{kind: slack.MBTRichText, parts: b.parts}
	if p.plain {
		b.block = plain(slack.MBTSection, strings.TrimSuffix(string(b.block.appendWords(nil)), "\n"))
	}
	return b.chunk, true
}

// small writes texts in small print, each on a line of its own. They are joined as long as they fit.
func (p *printer) small(texts []string) {
	var ls []string
	n := 0
	flush := func() {
		s := strings.Join(ls, "\n")
		if !blank(s) {
			kind := slack.MBTContext
			if p.plain {
				kind = slack.MBTSection
			}
			p.pieces = append(p.pieces, piece{keep: []chunk{{block: plain(kind, s), n: n, lines: len(ls)}}})
		}
		ls, n = nil, 0
	}
	for _, t := range texts {
		for _, part := range broken([]bit{text(clean(t))}, mostLine) {
			c := cost(part)
			if n+c > mostLine {
				flush()
			}
			ls = append(ls, part[0].text)
			n += c + 1
		}
	}
	flush()
}

func (p *printer) heading(h string, shared reply.Basis) {
	if blank(clean(h)) {
		return
	}
	l := []bit{bold(clean(h))}
	if m := shared.Mark(); m != "" {
		l = append(l, text(" "), italic(m))
	}
	p.put(section(), l, nil)
	p.open.head = true
}

// sharedLine says the basis that all lines of a block without a heading share.
func (p *printer) sharedLine(shared reply.Basis) {
	if m := shared.Mark(); m != "" {
		p.put(section(), []bit{italic("(all " + strings.TrimPrefix(m, "("))}, nil)
	}
}

// Para prints a line of its own.
func (p *printer) Para(b *reply.Para) {
	p.heading(b.Head, "")
	p.put(section(), p.line(b.Line, true), b.Line.Cites)
	p.flush()
}

// Note prints how a finding was made, in small print where its words are all there is to it: small print knows no
// links and no sources. Notes that follow one another stand together.
func (p *printer) Note(b *reply.Note) {
	l := append([]bit{text("Note: ")}, p.line(b.Line, true)...)
	small := len(b.Line.Cites) == 0 && cost(l) <= mostLine
	for _, x := range l {
		small = small && x.url == ""
	}
	if !small {
		p.put(section(), l, b.Line.Cites)
		p.flush()
		return
	}
	p.notes = append(p.notes, string(appendBitWords(nil, l)))
}

// closeNotes writes the notes before anything else is.
func (p *printer) closeNotes() {
	ns := p.notes
	p.notes = nil
	if len(ns) > 0 {
		p.small(ns)
	}
}

// Quote prints a passage, and who said it.
func (p *printer) Quote(b *reply.Quote) {
	words := reply.Span{Kind: reply.Words, Text: b.Words.Text, Marks: b.Words.Marks}
	p.put(quotation(), p.line(reply.Line{Spans: []reply.Span{words}}, false), b.Cites)
	p.open.more = true // who said it is never in another message
	p.put(section(), appendCites([]bit{text("— " + clean(b.By))}, b.Cites), b.Cites)
	p.open.more = false
	p.flush()
}

// List prints items, each with what stands under it in the same block where it fits.
func (p *printer) List(b *reply.List) {
	n := len(b.Items)
	for i := range b.Items {
		n += len(b.Items[i].Under)
	}
	all := make([]reply.Line, 0, n)
	for _, it := range b.Items {
		all = append(append(all, it.Line), it.Under...)
	}
	shared := reply.SharedBasis(all)
	p.heading(b.Head, shared)
	for i, it := range b.Items {
		at := item(0)
		if b.Numbered {
			at = numbered(i + 1)
		}
		p.item(at, it, shared == "")
	}
	if b.Head == "" {
		p.sharedLine(shared)
	}
	p.flush()
}

func (p *printer) item(at place, it reply.Item, mark bool) {
	line := p.line(it.Line, mark)
	var under [][]bit
	n := cost(line) + 12
	for _, u := range it.Under {
		l := p.line(u, mark)
		under = append(under, l)
		n += cost(l) + 14
	}
	if n <= softBlock {
		p.room(n)
	}
	p.put(at, line, it.Line.Cites)
	for i, u := range it.Under {
		p.put(item(1), under[i], u.Cites)
	}
}
