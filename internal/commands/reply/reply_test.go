package reply

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"
)

func document() *Doc {
	line := func(text string, cites ...int) Line {
		return Line{Spans: []Span{Text(text)}, Basis: Reported, Cites: cites}
	}
	return &Doc{
		Line: "readout 2017-01-28", Outcome: Answered, Title: "A *title* with <marks>", Corpus: "00000000",
		Blocks: []Block{
			&Para{Head: "Head", Line: line("first", 3)},
			&List{Numbered: true, Items: []Item{{Line: line("second", 1, 3), Under: []Line{line("third")}}}},
			&Quote{Words: Span{Kind: Words, Text: "a_quoted *word*", Marks: [][2]int{{0, 8}}}, By: "Kremlin", Cites: []int{4}},
			&Table{Columns: []string{"A|B"}, Rows: [][]Line{{line("cell | cell", 1)}}},
			&Contrast{Sides: []string{"Kremlin", "White House"}, Rows: []Row{{Label: "Ukraine",
				Cells: []Cell{{State: Said, Lines: []Line{line("words", 4)}}, {State: NotSaid}}, Under: []Line{line("under", 3)}}}},
			&Note{Line: line("fourth")},
		},
		Sources: []Source{{N: 1, ID: "one", Outlet: "One"}, {N: 2, ID: "unused", Outlet: "Unused"}, {N: 3, ID: "three", Outlet: "Three"}, {N: 4, ID: "four", Outlet: "Four"}},
		Next:    []Ask{{"Label", "line"}},
		Files:   []File{{"a.csv", "text/csv", []byte("abc")}},
	}
}

func TestSourcesAreNumberedAsTheyAreReadAndUnusedOnesDropped(t *testing.T) {
	d := document()
	d.Renumber()
	var ids []string
	for i, s := range d.Sources {
		if s.N != i+1 {
			t.Errorf("source %s has number %d at place %d", s.ID, s.N, i+1)
		}
		ids = append(ids, s.ID)
	}
	if want := []string{"three", "one", "four"}; !slices.Equal(ids, want) {
		t.Errorf("sources %v, want %v", ids, want)
	}
	var cites []int
	d.Lines(func(l Line, _ State) { cites = append(cites, l.Cites...) })
	if want := []int{1, 2, 1, 3, 2, 3, 1}; !slices.Equal(cites, want) {
		t.Errorf("cites %v, want %v", cites, want)
	}
	again := slices.Clone(cites)
	d.Renumber()
	cites = nil
	d.Lines(func(l Line, _ State) { cites = append(cites, l.Cites...) })
	if !slices.Equal(cites, again) {
		t.Errorf("numbering again changes %v to %v", again, cites)
	}
}

func TestJSONHasTheNamesThatAreDocumented(t *testing.T) {
	b, err := document().JSON()
	if err != nil {
		t.Fatal(err)
	}
	var m map[string]any
	if err := json.Unmarshal(b, &m); err != nil {
		t.Fatal(err)
	}
	for _, k := range []string{"line", "understood", "outcome", "title", "blocks", "sources", "next", "files", "corpus", "private"} {
		if _, ok := m[k]; !ok {
			t.Errorf("%q is missing", k)
		}
	}
	if m["understood"] == nil {
		t.Error("an empty list is null")
	}
	var kinds []string
	for _, x := range m["blocks"].([]any) {
		kinds = append(kinds, x.(map[string]any)["kind"].(string))
	}
	if want := []string{"para", "list", "quote", "table", "contrast", "note"}; !slices.Equal(kinds, want) {
		t.Errorf("kinds %v, want %v", kinds, want)
	}
	if strings.Contains(string(b), `\u003c`) || strings.Contains(string(b), "YWJj") {
		t.Errorf("escaped for HTML, or the file's bytes are in it:\n%s", b)
	}
	empty, err := (&Doc{}).JSON()
	if err != nil || strings.Contains(string(empty), "null") {
		t.Errorf("the empty document: %s, %v", empty, err)
	}
}

func TestMarkdownKeepsTextLiteral(t *testing.T) {
	m := document().Markdown()
	for _, want := range []string{`# A \*title\* with \<marks\>`, `“**a\_quoted** \*word\*”`, `| A\|B |`, `cell \| cell \[1\]`, "1. second", "`readout 2017-01-28` · corpus 00000000", "*not said*"} {
		if !strings.Contains(m, want) {
			t.Errorf("%q is not in\n%s", want, m)
		}
	}
}

func FuzzMarkdown(f *testing.F) {
	f.Add("*a* [b](c) <d> `e` | f\n# g")
	f.Fuzz(func(t *testing.T, text string) {
		d := &Doc{Title: text, Blocks: []Block{&Para{Line: Line{Spans: []Span{Verbatim(text)}}}}}
		m := d.Markdown()
		// Outside of code spans, no sign of markup stands without its escape.
		body := strings.TrimPrefix(strings.SplitN(m, "\n\n", 3)[1], "“")
		escaped := false
		for _, r := range body {
			if !escaped && strings.ContainsRune("*_[]<>#|~`", r) {
				t.Fatalf("%q stands unescaped in %q", r, body)
			}
			escaped = r == '\\' && !escaped
		}
	})
}
