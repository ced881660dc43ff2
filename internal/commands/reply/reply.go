// Package reply is the document that answers a question: titled blocks of sourced lines, and what can be asked next.
//
// It knows the newsroom's vocabulary (accounts set side by side, states of silence, quotations, sources). It does not
// know where a document is shown: every surface prints it with a Printer of its own. Markdown and JSON, which name no
// surface, are printed here.
package reply

import "strings"

// Basis says on what a line rests.
type Basis string

// The kinds of evidence.
const (
	Quoted      Basis = "quoted"      // the statement's own words
	Read        Basis = "read"        // found by readers of the statement; the words are not held
	Reported    Basis = "reported"    // an outlet or a person reports it
	Interpreted Basis = "interpreted" // an outlet's or an observer's interpretation
	Computed    Basis = "computed"    // counted or compared from lines of the corpus
	Guide       Basis = "guide"       // about the bot and the corpus; no fact about a call
)

// State is what is known of one side's statement and one topic.
type State string

// The five states of silence. They are never mixed up.
const (
	Said       State = "said"        // with the words where they are held
	NotSaid    State = "not-said"    // the text was read, or a named source reports the silence
	Denied     State = "denied"      // an official said that it was not discussed
	NoneIssued State = "none-issued" // the side issued no statement
	NotHeld    State = "not-held"    // cannot be known; never an omission
)

// Label returns the state in a reader's words.
func (s State) Label() string {
	switch s {
	case Said:
		return "said"
	case NotSaid:
		return "not said"
	case Denied:
		return "said not to have been discussed"
	case NoneIssued:
		return "no statement issued"
	case NotHeld:
		return "cannot be known"
	}
	return string(s)
}

// Kind is how a span of text is meant.
type Kind string

// The kinds of span.
const (
	Plain   Kind = "text"
	Strong  Kind = "strong"
	Words   Kind = "words"   // verbatim: printed in quotation marks and never cut
	Command Kind = "command" // a line that can be typed
	Link    Kind = "link"    // Text leads to URL
)

// Span is a run of text of one kind. Marks are byte ranges [from, to) of Text that matched a search.
type Span struct {
	Kind  Kind     `json:"kind"`
	Text  string   `json:"text"`
	URL   string   `json:"url,omitempty"`
	Marks [][2]int `json:"marks,omitempty"`
}

// Line is one statement of fact, or of guidance. Cites are numbers of the document's sources, from 1. Call, Side and
// State say of which call and which side's account it is a finding, where it is one.
type Line struct {
	Spans []Span `json:"spans"`
	Basis Basis  `json:"basis"`
	Cites []int  `json:"cites,omitempty"`
	Call  string `json:"call,omitempty"`
	Side  string `json:"side,omitempty"`
	State State  `json:"state,omitempty"`
}

// Text returns the line without markup; verbatim words stand in quotation marks.
func (l Line) Text() string {
	var b strings.Builder
	for _, s := range l.Spans {
		if s.Kind == Words {
			b.WriteString("“" + s.Text + "”")
		} else {
			b.WriteString(s.Text)
		}
	}
	return b.String()
}

// Block is a part of a document. The set is sealed: a Printer has a method for each.
type Block interface{ print(Printer) }

// Printer prints the blocks of a document on one surface.
type Printer interface {
	Para(*Para)
	List(*List)
	Quote(*Quote)
	Table(*Table)
	Contrast(*Contrast)
	Note(*Note)
}

// Para is a line of its own, or a short paragraph.
type Para struct {
	Head string `json:"head,omitempty"`
	Line Line   `json:"line"`
}

// List is a list of lines under a heading. Numbered lists count from 1.
type List struct {
	Head     string `json:"head,omitempty"`
	Numbered bool   `json:"numbered,omitempty"`
	Items    []Item `json:"items"`
}

// Item is a line of a list, with what stands under it.
type Item struct {
	Line  Line   `json:"line"`
	Under []Line `json:"under,omitempty"`
}

// Quote is a verbatim passage of a statement, with who said it.
type Quote struct {
	Words Span   `json:"words"`
	By    string `json:"by"`
	Lang  string `json:"lang,omitempty"`
	Cites []int  `json:"cites,omitempty"`
}

// Table has one line a cell; every row has as many cells as there are columns.
type Table struct {
	Head    string   `json:"head,omitempty"`
	Columns []string `json:"columns"`
	Rows    [][]Line `json:"rows"`
}

// Contrast sets two or more accounts of one call (or statements of one side) side by side, topic by topic.
type Contrast struct {
	Head  string   `json:"head,omitempty"`
	Sides []string `json:"sides"`
	Rows  []Row    `json:"rows"`
}

// Row is one topic of a contrast, with a cell for each side. Under holds what belongs to no single side.
type Row struct {
	Label string `json:"label"`
	Cells []Cell `json:"cells"`
	Under []Line `json:"under,omitempty"`
}

// Cell is what one side said of a topic: its state and the lines that show it.
type Cell struct {
	State State  `json:"state"`
	Lines []Line `json:"lines,omitempty"`
}

// Note says how a finding was made and how sure it is.
type Note struct {
	Line Line `json:"line"`
}

func (b *Para) print(p Printer)     { p.Para(b) }
func (b *List) print(p Printer)     { p.List(b) }
func (b *Quote) print(p Printer)    { p.Quote(b) }
func (b *Table) print(p Printer)    { p.Table(b) }
func (b *Contrast) print(p Printer) { p.Contrast(b) }
func (b *Note) print(p Printer)     { p.Note(b) }

// Source is where a line comes from. N is its number in the document.
type Source struct {
	N         int    `json:"n"`
	ID        string `json:"id"`
	Outlet    string `json:"outlet"`
	Kind      string `json:"kind"`
	Author    string `json:"author,omitempty"`
	Title     string `json:"title,omitempty"`
	Published string `json:"published,omitempty"`
	URL       string `json:"url,omitempty"`
	Note      string `json:"note,omitempty"`
}

// Text returns the source as one line without its number and address.
func (s Source) Text() string {
	var room [256]byte
	t := append(room[:0], s.Outlet...)
	add := func(before, text, after string) {
		if text != "" {
			t = append(append(append(t, before...), text...), after...)
		}
	}
	add(", ", s.Author, "")
	add(", “", s.Title, "”")
	add(", ", s.Published, "")
	if s.Kind == "official" {
		t = append(t, " (official)"...)
	}
	add(" — ", s.Note, "")
	return string(t)
}

// Ask is a question that can be asked next: pressing it is typing Line.
type Ask struct {
	Label string `json:"label"`
	Line  string `json:"line"`
}

// File is an export.
type File struct {
	Name string `json:"name"`
	Type string `json:"type"` // a media type
	Data []byte `json:"-"`
}

// Outcome says what became of the question.
type Outcome string

// The outcomes.
const (
	Answered Outcome = "answered" // the zero document's outcome is set by whoever makes it
	Nothing  Outcome = "nothing"  // understood and searched; there is nothing
	Mend     Outcome = "mend"     // not understood as typed; the document says what to type
	Broken   Outcome = "broken"   // we broke; the document bears a reference
)

// Doc is an answer. Line is the command as understood, in canonical form; Understood says what was read differently
// from how it was typed.
type Doc struct {
	Line       string
	Understood []string
	Outcome    Outcome
	Title      string
	Blocks     []Block
	Sources    []Source
	Next       []Ask
	Files      []File
	Corpus     string // the corpus version that answered
	Private    bool   // for the asker only, where the surface can
}

// Print prints the blocks in order.
func (d *Doc) Print(p Printer) {
	for _, b := range d.Blocks {
		b.print(p)
	}
}

// Lines calls f for every line of the document, with the state of the cell that it stands in, if it stands in one.
func (d *Doc) Lines(f func(l Line, in State)) { d.Print(walker(f)) }

type walker func(Line, State)

func (w walker) Para(b *Para) { w(b.Line, "") }
func (w walker) Note(b *Note) { w(b.Line, "") }
func (w walker) Quote(b *Quote) {
	w(Line{Spans: []Span{b.Words}, Basis: Quoted, Cites: b.Cites}, "")
}
func (w walker) List(b *List) {
	for _, it := range b.Items {
		w(it.Line, "")
		for _, u := range it.Under {
			w(u, "")
		}
	}
}
func (w walker) Table(b *Table) {
	for _, r := range b.Rows {
		for _, c := range r {
			w(c, "")
		}
	}
}
func (w walker) Contrast(b *Contrast) {
	for _, r := range b.Rows {
		for _, c := range r.Cells {
			for _, l := range c.Lines {
				w(l, c.State)
			}
		}
		for _, l := range r.Under {
			w(l, "")
		}
	}
}

// Text makes a plain span; Bold, Verbatim, Type and To make the others.
func Text(s string) Span            { return Span{Kind: Plain, Text: s} }
func Bold(s string) Span            { return Span{Kind: Strong, Text: s} }
func Verbatim(s string) Span        { return Span{Kind: Words, Text: s} }
func Type(s string) Span            { return Span{Kind: Command, Text: s} }
func To(label, address string) Span { return Span{Kind: Link, Text: label, URL: address} }
