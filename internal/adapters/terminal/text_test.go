package terminal

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"unicode"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"readoutbot/internal/commands/reply"
)

var update = flag.Bool("update", false, "write the golden files anew")

func printed(d *reply.Doc, st Style) string {
	var b strings.Builder
	Text(&b, d, st)
	return b.String()
}

func golden(t *testing.T, name, got string) {
	t.Helper()
	file := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(string(want), got); d != "" {
		t.Errorf("%s (-want +got; -update writes it anew):\n%s", name, d)
	}
}

func TestGolden(t *testing.T) {
	for _, w := range []int{60, 100} {
		golden(t, fmt.Sprintf("sample-%d.txt", w), printed(sample(), Style{Width: w}))
		color := printed(sample(), Style{Width: w, Color: true})
		golden(t, fmt.Sprintf("sample-%d-color.txt", w), strings.ReplaceAll(color, "\x1b", "␛"))
	}
	three := &reply.Doc{Title: "Three sides", Blocks: []reply.Block{threeSides()}}
	golden(t, "three-sides-120.txt", printed(three, Style{Width: 120}))
	golden(t, "three-sides-80.txt", printed(three, Style{Width: 80}))
}

func threeSides() *reply.Contrast {
	c := sampleContrast(func(s string, n ...int) reply.Line { return sourced(reply.Quoted, n, reply.Verbatim(s)) })
	c.Sides = append(c.Sides, "Trump transition")
	for i := range c.Rows {
		c.Rows[i].Cells = append(c.Rows[i].Cells, reply.Cell{State: reply.NoneIssued})
	}
	return c
}

func TestZeroDocumentPrintsNothing(t *testing.T) {
	if got := printed(&reply.Doc{}, Style{}); got != "" {
		t.Errorf("got %q", got)
	}
}

func TestMalformedBlocksDoNotPanic(t *testing.T) {
	cell := sourced(reply.Computed, nil, reply.Text("x"))
	d := &reply.Doc{Blocks: []reply.Block{
		&reply.Para{}, &reply.Note{}, &reply.Quote{}, &reply.List{}, &reply.List{Items: []reply.Item{{}}}, &reply.Table{},
		&reply.Table{Columns: []string{"A"}, Rows: [][]reply.Line{{cell, cell}, {}}},
		&reply.Table{Rows: [][]reply.Line{{cell, {}}}},
		&reply.Contrast{},
		&reply.Contrast{Sides: []string{"A"}, Rows: []reply.Row{{Cells: []reply.Cell{{}, {State: reply.Said}, {State: "new"}}}, {}}},
		&reply.Para{Line: sourced("", nil, reply.Span{Text: "мир", Marks: [][2]int{{-1, 2}, {2, 1}, {0, 2}, {1, 3}, {4, 99}}})},
	}}
	for w := -1; w < 130; w++ {
		if got := printed(d, Style{Width: w, Color: w%2 == 0}); !strings.Contains(strip(got), "мир") {
			t.Fatalf("width %d: the last block is missing from %q", w, got)
		}
	}
}

func TestControlCharactersAreRemoved(t *testing.T) {
	bad := "a\x1b[2Jb\x1b]0;title\x07c\u009bd\x00e\x7ff\r\ng\th\u202ei\u2066j\xffk\bl\u2028m"
	want := "a�[2Jb�]0;title�c�d�e�f g h�i�j�k�l m"
	l := sourced(reply.Quoted, nil, reply.Verbatim(bad), reply.Type(bad), reply.To(bad, bad), reply.Bold(bad))
	d := &reply.Doc{
		Line: bad, Title: bad, Understood: []string{bad}, Corpus: bad,
		Blocks: []reply.Block{
			&reply.Para{Head: bad, Line: l}, &reply.Note{Line: l}, &reply.Quote{Words: reply.Verbatim(bad), By: bad},
			&reply.List{Head: bad, Items: []reply.Item{{Line: l, Under: []reply.Line{l}}}},
			&reply.Table{Head: bad, Columns: []string{bad}, Rows: [][]reply.Line{{l}}},
			&reply.Contrast{Head: bad, Sides: []string{bad}, Rows: []reply.Row{{Label: bad, Cells: []reply.Cell{{State: reply.State(bad)}, {State: reply.Said, Lines: []reply.Line{l}}}, Under: []reply.Line{l}}}},
		},
		Sources: []reply.Source{{N: 1, Outlet: bad, Author: bad, Title: bad, Published: bad, URL: bad, Note: bad}},
		Next:    []reply.Ask{{Label: bad, Line: bad}},
		Files:   []reply.File{{Name: bad, Type: bad}},
	}
	for _, w := range []int{20, 60, 100, 500} {
		for _, color := range []bool{false, true} {
			got := strip(printed(d, Style{Width: w, Color: color}))
			for _, r := range got {
				if r != '\n' && (unicode.IsControl(r) || r == '\u202e' || r == '\u2066') {
					t.Fatalf("width %d: %q is in the output", w, r)
				}
			}
			if w == 500 && !strings.Contains(got, "“"+want+"”") {
				t.Errorf("the quotation is not %q in\n%s", want, got)
			}
		}
	}
}

// strip takes away the escape sequences of our own.
func strip(s string) string { return regexp.MustCompile("\x1b\\[[0-9;]*m").ReplaceAllString(s, "") }

func TestQuotationKeepsItsSpaces(t *testing.T) {
	words := "one  two\u00a0three\u202ffour “inner” – ‘last’"
	got := printed(&reply.Doc{Blocks: []reply.Block{&reply.Quote{Words: reply.Verbatim(words)}}}, Style{Width: 90})
	if !strings.Contains(got, "“"+words+"”") {
		t.Errorf("%q is not in %q", words, got)
	}
}

func TestMarksAreBoldAndElsewherePlain(t *testing.T) {
	d := &reply.Doc{Blocks: []reply.Block{&reply.Para{Line: sourced(reply.Quoted, nil, reply.Span{Kind: reply.Words, Text: "unconstructive", Marks: [][2]int{{2, 14}}})}}}
	if got, want := printed(d, Style{Color: true}), "  “un\x1b[1mconstructive\x1b[0m”\n"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if got, want := printed(d, Style{}), "  “unconstructive”\n"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestWideAndCombiningTextIsAligned(t *testing.T) {
	row := func(a, b string) []reply.Line {
		return []reply.Line{sourced(reply.Quoted, nil, reply.Text(a)), sourced(reply.Quoted, nil, reply.Text(b))}
	}
	d := &reply.Doc{Blocks: []reply.Block{&reply.Table{Columns: []string{"A", "B"}, Rows: [][]reply.Line{
		row("電話会談", "x"), row("и\u0306од\u0301", "x"), row("plain", "x"),
	}}}}
	want := "  A         B\n  ────────  ─\n  電話会談  x\n  и\u0306од\u0301       x\n  plain     x\n"
	if d := cmp.Diff(want, printed(d, Style{})); d != "" {
		t.Error(d)
	}
}

var (
	anyText = rapid.StringOf(rapid.RuneFrom([]rune("abcdefghij    éж電\u0301\u00a0–,.\n\t")))
	anyLine = rapid.Custom(func(t *rapid.T) reply.Line {
		var l reply.Line
		for range rapid.IntRange(0, 4).Draw(t, "spans") {
			k := rapid.SampledFrom([]reply.Kind{reply.Plain, reply.Strong, reply.Words, reply.Command, reply.Link}).Draw(t, "kind")
			l.Spans = append(l.Spans, reply.Span{Kind: k, Text: anyText.Draw(t, "text"), URL: "https://example.org/a"})
		}
		l.Basis = rapid.SampledFrom([]reply.Basis{reply.Quoted, reply.Read, reply.Reported, reply.Computed, reply.Guide}).Draw(t, "basis")
		l.Cites = rapid.SliceOfN(rapid.IntRange(1, 20), 0, 3).Draw(t, "cites")
		return l
	})
	anyLines = rapid.SliceOfN(anyLine, 0, 4)
	anyCell  = rapid.Custom(func(t *rapid.T) reply.Cell {
		s := rapid.SampledFrom([]reply.State{reply.Said, reply.NotSaid, reply.Denied, reply.NoneIssued, reply.NotHeld}).Draw(t, "state")
		return reply.Cell{State: s, Lines: anyLines.Draw(t, "lines")}
	})
	anyRow = rapid.Custom(func(t *rapid.T) reply.Row {
		return reply.Row{Label: anyText.Draw(t, "label"), Cells: rapid.SliceOfN(anyCell, 0, 4).Draw(t, "cells"), Under: anyLines.Draw(t, "under")}
	})
	anyBlock = rapid.Custom(func(t *rapid.T) reply.Block {
		head := anyText.Draw(t, "head")
		switch rapid.IntRange(0, 5).Draw(t, "block") {
		case 0:
			return &reply.Para{Head: head, Line: anyLine.Draw(t, "line")}
		case 1:
			return &reply.Note{Line: anyLine.Draw(t, "line")}
		case 2:
			return &reply.Quote{Words: reply.Verbatim(anyText.Draw(t, "words")), By: head}
		case 3:
			l := &reply.List{Head: head, Numbered: rapid.Bool().Draw(t, "numbered")}
			for range rapid.IntRange(0, 12).Draw(t, "items") {
				l.Items = append(l.Items, reply.Item{Line: anyLine.Draw(t, "line"), Under: anyLines.Draw(t, "under")})
			}
			return l
		case 4:
			return &reply.Table{Head: head, Columns: []string{"One", "Two words", "Three"}, Rows: rapid.SliceOfN(rapid.SliceOfN(anyLine, 3, 3), 0, 5).Draw(t, "rows")}
		}
		return &reply.Contrast{Head: head, Sides: []string{"Kremlin", "White House"}, Rows: rapid.SliceOfN(anyRow, 0, 4).Draw(t, "rows")}
	})
)

// pieces are the words of a text as they are printed.
func pieces(s string) []string {
	var out []string
	for _, w := range words([]run{{text: s}}, false) {
		for _, r := range w.runs.runs {
			out = append(out, r.text)
		}
	}
	return out
}

// Every word of every line is printed at any width, and a line is wider than asked only where one word is.
func TestEveryWordFits(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := &reply.Doc{Line: "compare x", Title: anyText.Draw(t, "title"), Blocks: rapid.SliceOfN(anyBlock, 0, 3).Draw(t, "blocks")}
		st := Style{Width: rapid.IntRange(20, 130).Draw(t, "width"), Color: rapid.Bool().Draw(t, "color")}
		got := strip(printed(d, st))
		d.Lines(func(l reply.Line, _ reply.State) {
			for _, s := range l.Spans {
				for _, w := range pieces(s.Text) {
					if !strings.Contains(got, w) {
						t.Fatalf("%q of %q is missing from\n%s", w, l.Text(), got)
					}
				}
			}
		})
		for _, l := range strings.Split(got, "\n") {
			if columns(l) > st.Width && len(strings.FieldsFunc(l, breaks)) > 3 {
				t.Fatalf("this is wider than %d:\n%s", st.Width, l)
			}
			if strings.TrimRight(l, " ") != l {
				t.Fatalf("space at the end of %q", l)
			}
		}
	})
}

// The sample's words are all short, so that no line at all may be too wide.
func TestSampleNeverOverflows(t *testing.T) {
	for w := 30; w <= 130; w++ {
		for _, l := range strings.Split(printed(sample(), Style{Width: w}), "\n") {
			if columns(l) > w && !strings.Contains(l, "http") {
				t.Errorf("width %d: %q is %d wide", w, l, columns(l))
			}
		}
	}
}

// Colour changes looks, not words: only commands lose their backquotes.
func TestColorKeepsTheWords(t *testing.T) {
	for w := 20; w <= 130; w++ {
		plain, color := printed(sample(), Style{Width: w}), printed(sample(), Style{Width: w, Color: true})
		if strings.Join(strings.Fields(strings.ReplaceAll(plain, "`", "")), " ") != strings.Join(strings.Fields(strip(color)), " ") {
			t.Fatalf("width %d: the words differ", w)
		}
	}
}

func TestStyleFor(t *testing.T) {
	file, err := os.Create(filepath.Join(t.TempDir(), "out"))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	for _, c := range []struct {
		columns string
		want    Style
	}{{"", Style{Width: 100}}, {"70", Style{Width: 70}}, {"400", Style{Width: 120}}, {"3", Style{Width: 20}}, {"wide", Style{Width: 100}}, {"-1", Style{Width: 100}}} {
		env := func(k string) string { return map[string]string{"COLUMNS": c.columns, "TERM": "xterm"}[k] }
		if got := StyleFor(file, env); got != c.want {
			t.Errorf("COLUMNS=%q: got %+v, want %+v", c.columns, got, c.want)
		}
		if got := StyleFor(nil, env); got != c.want {
			t.Errorf("no file, COLUMNS=%q: got %+v, want %+v", c.columns, got, c.want)
		}
	}
}
