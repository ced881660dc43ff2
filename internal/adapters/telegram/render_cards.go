package telegram

import (
	"slices"
	"strings"
	"unicode"

	"readoutbot/internal/commands/reply"
)

const (
	mostCards    = 10
	cardTitle    = 60  // units, as many as a phone shows
	cardAbout    = 120 // units of a description
	cardUntil    = 60  // units within which a dash ends the title of a line
	statesOnCard = 4
)

// card is an inline result: a title, a one-line description, and the HTML that is inserted, with its sources. Its url
// is that of the first source, or "".
type card struct {
	title, description, html string
	url                      string
}

// cards makes up to 10 cards of a document for inline mode: the answer, as far as one message holds it, and then each
// finding by itself. What is for the asker only, and what asks to be mended, is no card.
func cards(d *reply.Doc) []card {
	if d.Private || d.Outcome == reply.Mend || d.Outcome == reply.Broken {
		return nil
	}
	st := &stock{}
	whole := layout(st, d, nil)
	first := card{title: cardName(d), description: about(d), url: address(d.Sources)}
	first.html = string(whole.append(nil, 0))
	if len(whole.sheets) > 1 {
		first.html += "\n<i>The first of several pages.</i>"
	}
	f := &findings{of: d, on: st}
	d.Print(f)
	if len(f.cards) < 2 && len(whole.sheets) == 1 {
		return []card{first}
	}
	return append([]card{first}, f.cards...)
}

// empty tells that of a text that was cut nothing is left.
func empty(s string) bool { return blank(strings.TrimSuffix(s, "…")) }

// cardName is the title of a document's card: Telegram takes none without.
func cardName(d *reply.Doc) string {
	for _, s := range []string{d.Title, d.Line} {
		if s = short(clean(s), cardTitle); !empty(s) {
			return s
		}
	}
	return "An answer"
}

// about is the first line of a document.
func about(d *reply.Doc) (s string) {
	d.Lines(func(l reply.Line, _ reply.State) {
		if t := short(clean(l.Text()), cardAbout); s == "" && !empty(t) {
			s = t
		}
	})
	return s
}

// address is that of the first source that has one.
func address(ss []reply.Source) string {
	for _, s := range ss {
		if url := clean(s.URL); leads(url) {
			return url
		}
	}
	return ""
}

// findings is a reply.Printer that makes a card of each finding that has a source.
type findings struct {
	of    *reply.Doc
	on    *stock
	cards []card
}

// add makes a card of a block that fits one message. A title that is missing is the document's.
func (f *findings) add(title, description string, b reply.Block) {
	if len(f.cards) >= mostCards-1 {
		return
	}
	d := &reply.Doc{Line: f.of.Line, Title: f.of.Title, Corpus: f.of.Corpus, Blocks: []reply.Block{b}}
	var cites []int
	d.Lines(func(l reply.Line, _ reply.State) { cites = append(cites, l.Cites...) })
	for _, s := range f.of.Sources {
		if slices.Contains(cites, s.N) {
			d.Sources = append(d.Sources, s)
		}
	}
	if len(d.Sources) == 0 {
		return
	}
	whole := layout(f.on, d, nil)
	if len(whole.sheets) > 1 {
		return
	}
	if title = short(clean(title), cardTitle); empty(title) {
		title = cardName(f.of)
	}
	f.cards = append(f.cards, card{title, short(clean(description), cardAbout), string(whole.append(nil, 0)), address(d.Sources)})
}

// line makes a card of a line: what is bold at its beginning, or stands before a dash, is its title.
func (f *findings) line(head string, l reply.Line, b reply.Block) {
	title, rest := head, l.Text()
	if len(l.Spans) > 1 && l.Spans[0].Kind == reply.Strong {
		title, rest = l.Spans[0].Text, strings.TrimPrefix(rest, l.Spans[0].Text)
	} else if i := strings.Index(rest, " — "); i > 0 && i <= cardUntil {
		title, rest = rest[:i], rest[i:]
	}
	f.add(title, strings.TrimLeftFunc(rest, func(r rune) bool { return unicode.IsSpace(r) || r == '—' || r == ':' || r == ',' }), b)
}

func (f *findings) Para(b *reply.Para) { f.line(b.Head, b.Line, b) }
func (f *findings) Note(*reply.Note)   {}

func (f *findings) Quote(b *reply.Quote) { f.add(b.By, "“"+b.Words.Text+"”", b) }

func (f *findings) List(b *reply.List) {
	for _, it := range b.Items {
		f.line(b.Head, it.Line, &reply.List{Head: b.Head, Items: []reply.Item{it}})
	}
}

func (f *findings) Table(b *reply.Table) {
	for _, r := range b.Rows {
		if len(r) == 0 {
			continue
		}
		var rest []string
		for _, l := range r[1:] {
			rest = append(rest, l.Text())
		}
		f.add(r[0].Text(), strings.Join(rest, " · "), &reply.Table{Head: b.Head, Columns: b.Columns, Rows: [][]reply.Line{r}})
	}
}

func (f *findings) Contrast(b *reply.Contrast) {
	for _, r := range b.Rows {
		var states []string
		for i, c := range r.Cells[:min(len(r.Cells), statesOnCard)] {
			if i < len(b.Sides) {
				states = append(states, b.Sides[i]+": "+c.State.Label())
			}
		}
		f.add(r.Label, strings.Join(states, " · "), &reply.Contrast{Head: b.Head, Sides: b.Sides, Rows: []reply.Row{r}})
	}
}
