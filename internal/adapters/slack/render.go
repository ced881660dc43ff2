package slack

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"github.com/slack-go/slack"

	"readoutbot/internal/commands/reply"
)

const (
	shareAction  = "share"
	mostAsks     = 8    // buttons for what to ask next
	asksRoom     = 3000 // characters of all buttons, with their values
	quoteBlocks  = 9000 // the longest quotation in rich text, which is never cut
	quoteSection = 2600 // and in a section
	mostExport   = 200
)

// message is one Slack message within Slack's limits. Text is what notifications and screen readers get: never empty.
type message struct {
	Text   string
	Blocks []*block
}

// options say how a document is rendered.
type options struct {
	Share    bool   // a "Share in channel" button (ephemeral answers)
	SharedBy string // user id: "Shared by <@U..>" context line, a live mention
	Asked    string // user id: who asked, for answers in public ("" for none), a live mention as well
	Plain    bool   // no blocks but sections: the fallback after invalid_blocks
}

// render prints a document as one or more messages: the first is the answer, with its buttons; the others continue it,
// as replies in its thread. After three messages the answer is cut between two blocks, and says where the rest is.
//
// A text of the document is never markup: it stands in rich_text and plain_text, which Slack takes literally, and
// escaped in the text of the message. A quotation stands in one message, whole.
func render(d *reply.Doc, o options) []message {
	p := &printer{plain: o.Plain, mostQuote: quoteBlocks, export: exportLine(d)}
	if o.Plain {
		p.mostQuote = quoteSection
	}
	first, buttons, rest := opening(d, o)
	p.small(underTitle(d))
	if t := clean(d.Title); size(t) > mostHeader {
		p.put(section(), []bit{bold(t)}, nil)
		p.flush()
	}
	d.Print(p)
	p.closeNotes()
	p.flush()
	p.after(d, rest)
	b := newBook(first, d.Sources)
	for _, x := range p.pieces {
		b.place(x)
	}
	return bound(d, o, b, buttons)
}

// exportLine is the line that exports the whole answer, or "" if there is none that is short enough to show.
func exportLine(d *reply.Doc) string {
	l := "export " + clean(d.Line) + " md"
	if blank(clean(d.Line)) || strings.HasPrefix(d.Line, "export ") || len(l) > mostExport {
		return ""
	}
	return l
}

// opening begins the first page, and makes the buttons that will close it. Rest are the asks that have no button.
func opening(d *reply.Doc, o options) (first *page, buttons []button, rest []reply.Ask) {
	first = &page{blocks: make([]*block, 0, 12)}
	if h := short(clean(d.Title), mostHeader); !blank(strings.TrimSuffix(h, "…")) {
		kind := slack.MBTHeader
		if o.Plain {
			kind = slack.MBTSection
		}
		first.blocks = append(first.blocks, plain(kind, h))
		first.n += size(h)
	}
	for _, s := range []string{mention("Shared by", o.SharedBy), mention("Asked by", o.Asked)} {
		if s == "" {
			continue
		}
		kind := slack.MBTContext
		if o.Plain {
			kind = slack.MBTSection
		}
		first.blocks = append(first.blocks, &block{kind: kind, text: s, live: true})
		first.n += size(s)
	}
	if o.Plain {
		return first, nil, d.Next
	}
	n := 0
	add := func(action, label, line string) bool {
		label = short(clean(label), mostLabel)
		if blank(label) {
			label = short(clean(line), mostLabel)
		}
		c := size(label) + size(line)
		if blank(label) || line == "" || len(line) > mostValue || n+c > asksRoom {
			return false
		}
		n += c
		buttons = append(buttons, button{action, label, line})
		return true
	}
	share := o.Share && add(shareAction, "Share in channel", d.Line)
	for i, a := range d.Next {
		if i >= mostAsks || !add(askName(i), a.Label, a.Line) {
			rest = append(rest, a)
		}
	}
	if share { // sharing is offered last
		buttons = append(buttons[1:], buttons[0])
	}
	first.n += n
	return first, buttons, rest
}

// askName is the name of the button of the i-th ask.
func askName(i int) string { return askAction + strconv.Itoa(i) }

var userID = regexp.MustCompile(`^[UW][A-Z0-9]{1,30}$`)

// mention is a live mention of a person, or "" if the id is none.
func mention(what, id string) string {
	if !userID.MatchString(id) {
		return ""
	}
	return what + " <@" + id + ">"
}

// underTitle is what stands in small print under the title: the command as understood, with the corpus that answered, and
// what was read differently from how it was typed.
func underTitle(d *reply.Doc) []string {
	end := clean(d.Line)
	if d.Corpus != "" {
		if end != "" {
			end += " · "
		}
		end += "corpus " + clean(d.Corpus)
	}
	return append([]string{end}, d.Understood...)
}

// after prints what follows the blocks: files, and the asks that have no button.
func (p *printer) after(d *reply.Doc, rest []reply.Ask) {
	var files []string
	for _, f := range d.Files {
		about := kilobytes(len(f.Data))
		if f.Type != "" {
			about = f.Type + ", " + about
		}
		files = append(files, "File: "+f.Name+" ("+about+")")
	}
	p.small(files)
	if len(rest) == 0 {
		return
	}
	p.heading("To ask next", "")
	for _, a := range rest {
		typed := p.line(reply.Line{Spans: []reply.Span{reply.Type(a.Line)}}, false)
		p.put(item(0), append([]bit{text(clean(a.Label) + ": ")}, typed...), nil)
	}
	p.flush()
}

func kilobytes(n int) string {
	switch {
	case n == 1:
		return "1 byte"
	case n < 1000:
		return fmt.Sprintf("%d bytes", n)
	}
	return fmt.Sprintf("%d kB", (n+500)/1000)
}

// bound makes messages of pages: each with the sources that it cites, the first with the buttons, and with notices of
// what is elsewhere.
func bound(d *reply.Doc, o options, b *book, buttons []button) []message {
	b.end(d, o.Plain)
	pages, shown, cut := b.pages, 0, 0
	for i, p := range pages {
		if i < mostMessages {
			shown += p.lines
		} else {
			cut += p.lines
		}
	}
	pages = pages[:min(len(pages), mostMessages)]
	where := "in the thread"
	if o.Share {
		where = "below"
	}
	out := make([]message, len(pages))
	for i, p := range pages {
		content := p.blocks
		for _, x := range b.listed(p.cites, o.Plain) {
			p.blocks = append(p.blocks, x.keep[0].block)
		}
		if n := notice(i, len(pages), shown, cut, where, exportLine(d)); n != "" {
			s := &printer{plain: o.Plain}
			s.small([]string{n})
			p.blocks = append(p.blocks, s.pieces[0].keep[0].block)
		}
		if i == 0 && len(buttons) > 0 {
			p.blocks = append(p.blocks, &block{kind: slack.MBTAction, buttons: buttons})
		}
		if e := exportLine(d); e != "" && cut > 0 && i == len(pages)-1 && !o.Plain {
			whole := button{askName(len(d.Next)), "The whole answer as a file", e}
			p.blocks = append(p.blocks, &block{kind: slack.MBTAction, buttons: []button{whole}})
		}
		out[i] = message{Text: summary(d, i, content), Blocks: p.blocks}
	}
	return out
}

// end adds the sources that found no room where they are cited, and those that nothing cites.
func (b *book) end(d *reply.Doc, plain bool) {
	rest := b.late
	for _, s := range d.Sources {
		cited := false
		for _, p := range b.pages {
			for _, n := range p.cites {
				cited = cited || n == s.N
			}
		}
		if !cited {
			rest = append(rest, s.N)
		}
	}
	for _, x := range b.listed(rest, plain) {
		b.place(x)
	}
}

// summary is the text of a message: the title and the first lines, as many as a notification can use. A line is in it
// whole or not at all.
func summary(d *reply.Doc, page int, blocks []*block) string {
	title := short(clean(d.Title), mostHeader)
	if blank(title) {
		title = short(clean(d.Line), mostHeader)
	}
	if blank(title) {
		title = "An answer"
	}
	if page > 0 {
		title += " (continued)"
	}
	title = notification(title)
	var room [3 * mostNotified / 2]byte
	var wordsRoom [4 << 10]byte
	t, words := append(room[:0], title...), wordsRoom[:0]
	n, alone := size(title), true
	for _, b := range blocks {
		if b.kind == slack.MBTHeader || b.kind == slack.MBTContext {
			continue
		}
		words = b.appendWords(words[:0])
		for l := range strings.SplitSeq(strings.TrimSuffix(string(words), "\n"), "\n") {
			l = notification(l)
			if blank(l) || alone && l == title {
				continue
			}
			c := size(l)
			if n+c > mostNotified {
				return string(append(t, "\n…"...))
			}
			t = append(append(t, '\n'), l...)
			n += len("\n") + c
			alone = false
		}
	}
	return string(t)
}
