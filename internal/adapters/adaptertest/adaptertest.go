// Package adaptertest is what every chat surface must pass: nothing of an answer is lost, nothing in it is interpreted,
// and whatever is typed gets an answer.
//
// It knows documents and what a reader must see of them. It does not know any surface: each test package of a surface
// builds one from an answering function and says how a person uses it.
package adaptertest

import (
	"context"
	"fmt"
	"strings"
	"sync"
	"testing"
	"unicode"

	"readoutbot/internal/commands"
	"readoutbot/internal/commands/reply"
)

// Answer is what a surface is built on.
type Answer func(context.Context, commands.Request) *reply.Doc

// Surface is a chat surface as a person uses it.
type Surface interface {
	// Ask sends a line as a person would, and returns all text that the person then sees of the answer, whole.
	Ask(t testing.TB, line string) string
	// Follow chooses the n-th follow-up (from 1) of the answer to the last Ask, and returns what is then seen.
	Follow(t testing.TB, n int) string
	// Files returns the exports that the person has been given so far.
	Files(t testing.TB) []reply.File
}

// Run runs the suite. build makes a new surface that answers with the function given; it ends with the test.
func Run(t *testing.T, build func(t *testing.T, answer Answer) Surface) {
	t.Run("every word of an answer is seen, in order", func(t *testing.T) {
		d := Sample()
		seen := build(t, always(d)).Ask(t, "readout 2017-01-28")
		inOrder(t, seen, d.Title)
		d.Lines(func(l reply.Line, _ reply.State) { contains(t, seen, l.Text()) })
	})
	t.Run("every source is seen with its address", func(t *testing.T) {
		d := Sample()
		seen := build(t, always(d)).Ask(t, "readout 2017-01-28")
		for _, s := range d.Sources {
			contains(t, seen, s.Outlet)
			if s.URL != "" && !strings.Contains(unspaced(seen), s.URL) {
				t.Errorf("the address %s is not seen", s.URL)
			}
		}
	})
	t.Run("the states of silence are told apart", func(t *testing.T) {
		seen := build(t, always(Sample())).Ask(t, "readout 2017-01-28")
		for _, s := range []reply.State{reply.NotSaid, reply.Denied, reply.NoneIssued, reply.NotHeld} {
			contains(t, seen, s.Label())
		}
	})
	t.Run("markup in an answer stays literal", func(t *testing.T) {
		for _, h := range Hostile() {
			seen := build(t, always(quoting(h))).Ask(t, "quote x")
			if !strings.Contains(spaced(seen), spaced(h)) {
				t.Errorf("%q is seen as\n%s", h, seen)
			}
		}
	})
	t.Run("markup in a question reaches the commands as typed", func(t *testing.T) {
		for _, h := range Hostile() {
			got := make(chan string, 1)
			s := build(t, func(_ context.Context, r commands.Request) *reply.Doc {
				select {
				case got <- r.Line:
				default:
				}
				return quoting("answered")
			})
			s.Ask(t, "search "+h)
			if line := <-got; spaced(line) != spaced("search "+h) {
				t.Errorf("typed %q, asked %q", "search "+h, line)
			}
		}
	})
	t.Run("a follow-up asks its line", func(t *testing.T) {
		var mu sync.Mutex
		var asked []string
		s := build(t, func(_ context.Context, r commands.Request) *reply.Doc {
			mu.Lock()
			defer mu.Unlock()
			asked = append(asked, r.Line)
			d := quoting(fmt.Sprintf("answer %d", len(asked)))
			d.Next = []reply.Ask{{Label: "First", Line: "topic ukraine"}, {Label: "Second", Line: `search "root causes" by kremlin`}}
			return d
		})
		s.Ask(t, "readout latest")
		contains(t, s.Follow(t, 2), "answer 2")
		mu.Lock()
		defer mu.Unlock()
		if len(asked) != 2 || asked[1] != `search "root causes" by kremlin` {
			t.Errorf("asked %q", asked)
		}
	})
	t.Run("a very long answer loses nothing without saying so", func(t *testing.T) {
		d := long(600)
		seen := build(t, always(d)).Ask(t, "calls")
		if !strings.Contains(seen, "item number 599") && !strings.Contains(strings.ToLower(seen), "more") {
			t.Errorf("the end is missing, and nothing says that there is more:\n…%s", seen[max(0, len(seen)-400):])
		}
		for i := range 50 {
			contains(t, seen, fmt.Sprintf("item number %d", i))
		}
	})
	t.Run("an answer without blocks, and one that is broken, are shown", func(t *testing.T) {
		for _, d := range []*reply.Doc{{Title: "Only a title"}, {Title: "Something went wrong here", Outcome: reply.Broken}} {
			contains(t, build(t, always(d)).Ask(t, "about"), d.Title)
		}
	})
	t.Run("an export arrives byte for byte", func(t *testing.T) {
		d := quoting("exported")
		d.Files = []reply.File{{Name: "omitted-sanctions.csv", Type: "text/csv; charset=utf-8", Data: []byte("a,b\n“ü”,\x00\n")}}
		s := build(t, always(d))
		s.Ask(t, "export omitted sanctions csv")
		files := s.Files(t)
		if len(files) != 1 || string(files[0].Data) != string(d.Files[0].Data) {
			t.Errorf("got %d files", len(files))
		}
	})
}

func always(d *reply.Doc) Answer {
	return func(context.Context, commands.Request) *reply.Doc { return d }
}

// Hostile are texts that some surface would take for more than text.
func Hostile() []string {
	return []string{
		"<!channel> <!here> <@U123> <#C1> <http://evil.example|click>", "&lt;b&gt; &amp;amp; <b>bold</b> <script>", "*bold* _it_ ~no~ `code` ```block```",
		":smile: @everyone #tag [a](http://b) <a href=\"x\">y</a>", `\_ \* "quoted" 'it''s' “curly”`, "хорошо 日本 é",
	}
}

func quoting(words string) *reply.Doc {
	return &reply.Doc{Line: "quote x", Title: "A quotation", Outcome: reply.Answered, Corpus: "00000000", Blocks: []reply.Block{
		&reply.Quote{Words: reply.Verbatim(words), By: "Kremlin statement", Cites: []int{1}},
		&reply.Para{Line: reply.Line{Spans: []reply.Span{reply.Text("Here: " + words)}, Basis: reply.Reported, Cites: []int{1}}},
	}, Sources: []reply.Source{{N: 1, ID: "a", Outlet: "An Outlet", Kind: "press", URL: "https://example.org/a"}}}
}

func long(items int) *reply.Doc {
	l := &reply.List{Head: "Many"}
	for i := range items {
		l.Items = append(l.Items, reply.Item{Line: reply.Line{Basis: reply.Guide,
			Spans: []reply.Span{reply.Text(fmt.Sprintf("item number %d with some words behind it, so that it fills a line or more of the screen", i))}}})
	}
	return &reply.Doc{Line: "calls", Title: "A long answer", Outcome: reply.Answered, Blocks: []reply.Block{l},
		Next: []reply.Ask{{Label: "More", Line: "calls after 2020-04-10"}}}
}

// Sample is a document with every kind of block, every state and every basis.
func Sample() *reply.Doc {
	line := func(b reply.Basis, cites []int, spans ...reply.Span) reply.Line {
		return reply.Line{Spans: spans, Basis: b, Cites: cites}
	}
	quoted := line(reply.Quoted, []int{1}, reply.Verbatim("the crisis in Ukraine"))
	return &reply.Doc{
		Line: "readout 2017-01-28", Outcome: reply.Answered, Title: "Saturday, 28 January 2017: First call", Corpus: "00000000",
		Understood: []string{"Took “2017-1-28” to mean 28 January 2017."},
		Blocks: []reply.Block{
			&reply.Para{Head: "The call", Line: line(reply.Reported, []int{1}, reply.Text("By phone, one-on-one."))},
			&reply.List{Head: "How long", Numbered: true, Items: []reply.Item{
				{Line: line(reply.Reported, []int{1, 2}, reply.Bold("about one hour"), reply.Text(" — White House")),
					Under: []reply.Line{line(reply.Interpreted, []int{2}, reply.Text("a long call, thinks an observer"))}},
				{Line: line(reply.Guide, nil, reply.Text("type "), reply.Type("help"), reply.Text(" or see "), reply.To("the page", "https://example.org/page"))},
			}},
			&reply.Contrast{Head: "Topics", Sides: []string{"Kremlin", "White House"}, Rows: []reply.Row{
				{Label: "Ukraine", Cells: []reply.Cell{{State: reply.Said, Lines: []reply.Line{quoted}},
					{State: reply.NotSaid, Lines: []reply.Line{line(reply.Read, []int{2}, reply.Text("not found in 76 words"))}}},
					Under: []reply.Line{line(reply.Interpreted, []int{2}, reply.Text("some observers read much into it"))}},
				{Label: "Sanctions", Cells: []reply.Cell{{State: reply.Denied, Lines: []reply.Line{line(reply.Reported, []int{2}, reply.Text("Peskov: not discussed"))}},
					{State: reply.NotHeld, Lines: []reply.Line{line(reply.Computed, []int{1}, reply.Text("text held in part"))}}}},
				{Label: "Space", Cells: []reply.Cell{{State: reply.NoneIssued}, {State: reply.NotHeld}}},
			}},
			&reply.Table{Head: "Calls", Columns: []string{"Date", "Words"}, Rows: [][]reply.Line{
				{line(reply.Reported, []int{1}, reply.Text("2017-01-28")), line(reply.Reported, []int{1}, reply.Text("76"))},
				{line(reply.Reported, []int{1}, reply.Text("2017-05-02")), line(reply.Reported, []int{2}, reply.Text("124"))},
			}},
			&reply.Quote{Words: reply.Span{Kind: reply.Words, Text: "The conversation was businesslike and constructive.", Marks: [][2]int{{21, 33}}},
				By: "Kremlin statement", Lang: "en", Cites: []int{1}},
			&reply.Note{Line: line(reply.Guide, nil, reply.Text("A note on how this was found."))},
		},
		Sources: []reply.Source{
			{N: 1, ID: "kremlin-1", Outlet: "Kremlin", Kind: "official", Published: "2017-01-28", URL: "http://en.kremlin.ru/events/president/news/1"},
			{N: 2, ID: "rferl", Outlet: "RFE/RL", Kind: "press", Author: "Steve Gutterman", Title: "Reading The Readouts"},
		},
		Next: []reply.Ask{{Label: "Both accounts side by side", Line: "compare 2017-01-28"}, {Label: "All its sources", Line: "sources 2017-01-28"}},
	}
}

// contains fails where a text's words are not seen one after another (signs of layout between them do not count).
func contains(t testing.TB, seen, text string) {
	t.Helper()
	inOrder(t, seen, text)
}

// inOrder looks for the words of a text in what is seen, in their order and near each other.
func inOrder(t testing.TB, seen, text string) {
	t.Helper()
	if !strings.Contains(" "+bare(seen)+" ", " "+bare(text)+" ") && !scattered(bare(seen), bare(text)) {
		t.Errorf("%q is not in what is seen:\n%s", text, seen)
	}
}

// scattered reports that all words are there in order: a surface may set columns side by side.
func scattered(seen, text string) bool {
	for _, w := range strings.Fields(text) {
		i := strings.Index(seen, w)
		if i < 0 {
			return false
		}
		seen = seen[i+len(w):]
	}
	return true
}

// bare keeps letters and digits, single spaces between.
func bare(s string) string {
	return strings.Join(strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }), " ")
}

// spaced brings white space to single spaces.
func spaced(s string) string { return strings.Join(strings.Fields(s), " ") }

// unspaced drops white space: a long address may be wrapped.
func unspaced(s string) string { return strings.Join(strings.Fields(s), "") }
