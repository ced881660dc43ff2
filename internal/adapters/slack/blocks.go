package slack

import (
	"fmt"
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
	block slack.Block
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
	open      block
	notes     []string
}

// place says what an item of rich text is: a line of its own, a list's item or a quotation.
type place struct {
	kind   slack.RichTextElementType // a section, a list or a quote
	style  slack.RichTextListElementType
	indent int
	number int // of an item in an ordered list, from 1
}

func section() place { return place{kind: slack.RTESection} }
func quotation() place {
	return place{kind: slack.RTEQuote}
}
func item(indent int) place {
	return place{kind: slack.RTEList, style: slack.RTEListBullet, indent: indent}
}
func numbered(n int) place {
	return place{kind: slack.RTEList, style: slack.RTEListOrdered, number: n}
}

// bullet is what stands before an item where there is only text.
func bullet(l *slack.RichTextList, i int) string {
	b := "• "
	if l.Style == slack.RTEListOrdered {
		b = fmt.Sprintf("%d. ", l.Offset+i+1)
	}
	return strings.Repeat("  ", l.Indent) + b
}

// block is a rich text block that is being written.
type block struct {
	chunk
	els  []slack.RichTextElement
	head bool // it has a heading and nothing else
	more bool // what comes next belongs to it
}

// add adds a line at its place; lines of one kind go on in the element before.
func (b *block) add(at place, es []slack.RichTextSectionElement) {
	var last slack.RichTextElement
	if len(b.els) > 0 {
		last = b.els[len(b.els)-1]
	}
	switch at.kind {
	case slack.RTEQuote:
		b.els = append(b.els, &slack.RichTextQuote{Type: slack.RTEQuote, Elements: es})
	case slack.RTEList:
		s := slack.NewRichTextSection(es...)
		l, ok := last.(*slack.RichTextList)
		if ok && l.Style == at.style && l.Indent == at.indent && (at.number == 0 || at.number == l.Offset+len(l.Elements)+1) {
			l.Elements = append(l.Elements, s)
			return
		}
		l = slack.NewRichTextList(at.style, at.indent, s)
		l.Offset = max(at.number-1, 0)
		b.els = append(b.els, l)
	default:
		if s, ok := last.(*slack.RichTextSection); ok {
			if t, ok := lastText(s.Elements); ok && t.Style == nil {
				t.Text += "\n"
			} else {
				s.Elements = append(s.Elements, slack.NewRichTextSectionTextElement("\n", nil))
			}
			s.Elements = append(s.Elements, es...)
			return
		}
		b.els = append(b.els, slack.NewRichTextSection(es...))
	}
}

// put writes a line. A line that is too long goes on in further lines of its kind.
func (p *printer) put(at place, rs []run, cites []int) {
	p.closeNotes()
	for _, part := range broken(rs, mostLine) {
		es := elements(part)
		empty, breaks := true, 0
		for _, e := range es {
			t := elementText(e)
			breaks += strings.Count(t, "\n")
			empty = empty && blank(t)
		}
		if empty {
			continue
		}
		n := cost(part) + 12 + 2*at.indent + 8*breaks // with bullets and line breaks
		p.room(n)
		p.open.add(at, es)
		p.open.n += n
		p.open.lines++
		p.open.head = false
		p.open.cites = append(p.open.cites, cites...)
	}
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
	p.open = block{}
	if len(b.els) == 0 {
		return chunk{}, false
	}
	b.block = slack.NewRichTextBlock("", b.els...)
	if p.plain {
		b.block = slack.NewSectionBlock(plain(strings.Join(richLines(b.els), "\n")), nil, nil)
	}
	return b.chunk, true
}

// plain is a text object that is literal: its shortcodes stay as they are.
func plain(s string) *slack.TextBlockObject {
	return slack.NewTextBlockObject(slack.PlainTextType, s, false, false)
}

// small writes texts in small print, each on a line of its own. They are joined as long as they fit.
func (p *printer) small(texts []string) {
	var ls []string
	n := 0
	flush := func() {
		s := strings.Join(ls, "\n")
		if !blank(s) {
			var b slack.Block = slack.NewContextBlock("", plain(s))
			if p.plain {
				b = slack.NewSectionBlock(plain(s), nil, nil)
			}
			p.pieces = append(p.pieces, piece{keep: []chunk{{block: b, n: n, lines: len(ls)}}})
		}
		ls, n = nil, 0
	}
	for _, t := range texts {
		for _, part := range broken([]run{text(clean(t))}, mostLine) {
			if n+cost(part) > mostLine {
				flush()
			}
			ls = append(ls, part[0].bits[0].text)
			n += cost(part) + 1
		}
	}
	flush()
}

func (p *printer) heading(h string, shared reply.Basis) {
	if blank(clean(h)) {
		return
	}
	rs := []run{bold(clean(h))}
	if m := shared.Mark(); m != "" {
		rs = append(rs, text(" "), italic(m))
	}
	p.put(section(), rs, nil)
	p.open.head = true
}

// sharedLine says the basis that all lines of a block without a heading share.
func (p *printer) sharedLine(shared reply.Basis) {
	if m := shared.Mark(); m != "" {
		p.put(section(), []run{italic("(all " + strings.TrimPrefix(m, "("))}, nil)
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
	rs := append([]run{text("Note: ")}, p.line(b.Line, true)...)
	small := len(b.Line.Cites) == 0 && cost(rs) <= mostLine
	for _, r := range rs {
		small = small && r.url == ""
	}
	if !small {
		p.put(section(), rs, b.Line.Cites)
		p.flush()
		return
	}
	var t strings.Builder
	for _, r := range rs {
		for _, bit := range r.bits {
			if bit.look.Code {
				bit.text = "`" + bit.text + "`"
			}
			t.WriteString(bit.text)
		}
	}
	p.notes = append(p.notes, t.String())
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
	p.put(quotation(), p.span(reply.Span{Kind: reply.Words, Text: b.Words.Text, Marks: b.Words.Marks}), b.Cites)
	p.open.more = true // who said it is never in another message
	p.put(section(), append([]run{text("— " + clean(b.By))}, cites(b.Cites)...), b.Cites)
	p.open.more = false
	p.flush()
}

// List prints items, each with what stands under it in the same block where it fits.
func (p *printer) List(b *reply.List) {
	var all []reply.Line
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
	under := make([][]run, len(it.Under))
	n := cost(line) + 12
	for i, u := range it.Under {
		under[i] = p.line(u, mark)
		n += cost(under[i]) + 14
	}
	if n <= softBlock {
		p.room(n)
	}
	p.put(at, line, it.Line.Cites)
	for i, u := range it.Under {
		p.put(item(1), under[i], u.Cites)
	}
}
