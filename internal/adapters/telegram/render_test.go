package telegram

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"readoutbot/internal/adapters/adaptertest"
	"readoutbot/internal/commands/reply"
)

var rewrite = flag.Bool("update", false, "write the golden files anew")

// golden compares a text with testdata/name.
func golden(t *testing.T, name, got string) {
	t.Helper()
	file := filepath.Join("testdata", name)
	if *rewrite {
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

// shown is a document as it is sent: each page's HTML, then its text for when that is refused, then its buttons.
func shown(t *testing.T, d *reply.Doc) string {
	t.Helper()
	var b strings.Builder
	for i, p := range pages(d) {
		sound(t, p.html)
		fmt.Fprintf(&b, "-- page %d --\n%s\n-- page %d, without markup --\n%s\n", i+1, p.html, i+1, plainOf(p.html))
		for _, r := range p.rows {
			for k, x := range r {
				if k > 0 {
					b.WriteString(" | ")
				}
				b.WriteString("[" + x.label + "] " + x.line)
			}
			b.WriteString("\n")
		}
	}
	return b.String()
}

func fact(b reply.Basis, cites []int, spans ...reply.Span) reply.Line {
	return reply.Line{Spans: spans, Basis: b, Cites: cites}
}

func said(words string, cites ...int) reply.Line {
	return fact(reply.Quoted, cites, reply.Verbatim(words))
}

func plainly(s string) reply.Line { return fact(reply.Guide, nil, reply.Text(s)) }

// documentOf is a document of some blocks, with those of two sources that they cite.
func documentOf(blocks ...reply.Block) *reply.Doc {
	d := &reply.Doc{Line: "readout 2017-01-28", Title: "A title", Corpus: "00000000", Blocks: blocks, Sources: []reply.Source{
		{N: 1, Outlet: "Kremlin", Kind: "official", Published: "2017-01-28", URL: "http://en.kremlin.ru/events/1?a=1&b=2"},
		{N: 2, Outlet: "An Outlet", Author: "A Reporter", Title: "Two <Readouts>", Note: "in print only"},
	}}
	d.Renumber()
	return d
}

func blocks() map[string]*reply.Doc {
	hit := reply.Span{Kind: reply.Words, Text: "The conversation was businesslike and constructive.", Marks: [][2]int{{21, 33}, {38, 50}}}
	long := "The two sides spoke at some length of the settlement of the crisis, and of the restoration of trade ties."
	date := fact(reply.Computed, []int{1}, reply.Text("2017-01-28"))
	first, white := said("2017-01-28", 1), fact(reply.Quoted, []int{1}, reply.Text("White House"))
	return map[string]*reply.Doc{
		"para": documentOf(&reply.Para{Line: fact(reply.Reported, []int{1}, reply.Bold("The White House"), reply.Text(" wrote 104 words."))},
			&reply.Para{Head: "A head", Line: fact(reply.Quoted, []int{1, 2}, reply.Text("It wrote: "), reply.Verbatim(long))},
			&reply.Para{Line: fact(reply.Guide, nil, reply.Text("See "), reply.To("the page", "https://example.org/"), reply.Text(" or type "), reply.Type("help <x>"))}),
		"list": documentOf(&reply.List{Head: "How long", Items: []reply.Item{
			{Line: fact(reply.Reported, []int{1}, reply.Bold("an hour"), reply.Text(" — White House"))}, {Line: fact(reply.Reported, []int{2}, reply.Text("30 minutes"))}}},
			&reply.List{Numbered: true, Items: []reply.Item{
				{Line: fact(reply.Interpreted, []int{2}, reply.Text("a thaw")), Under: []reply.Line{fact(reply.Reported, []int{1}, reply.Text("or none"))}}, {Line: said(long, 1)}}}),
		"quote": documentOf(&reply.Quote{Words: hit, By: "Kremlin statement", Lang: "en", Cites: []int{1}},
			&reply.Quote{Words: reply.Verbatim(strings.Repeat(long+" ", 6)), By: "White House readout", Cites: []int{2}}),
		"quote-too-long": documentOf(&reply.Quote{Words: reply.Verbatim(strings.Repeat("word ", 700)), By: "Kremlin", Cites: []int{1}}),
		"table-narrow": documentOf(&reply.Table{Head: "Calls", Columns: []string{"Date", "Side", "Words"}, Rows: [][]reply.Line{
			{date, fact(reply.Computed, []int{1}, reply.Text("Кремль")), fact(reply.Computed, []int{1}, reply.Text("368"))},
			{date, fact(reply.Computed, []int{1}, reply.Text("日本 & ко")), fact(reply.Computed, []int{1, 2}, reply.Text("7"))}}}),
		"table-short": documentOf(&reply.Table{Columns: []string{"Word", "Side", "First", "Last"}, Rows: [][]reply.Line{
			{said("constructive", 1), white, first, first}, {said("frank", 1), white, first, first}}}),
		"table-wide": documentOf(&reply.Table{Head: "The statements", Columns: []string{"Date", "Statements", ""}, Rows: [][]reply.Line{
			{date, fact(reply.Computed, []int{1}, reply.Text("Kremlin: statement, 173 words; Trump transition team: statement, 84 words")), {}},
			{date, {}, fact(reply.Computed, []int{2}, reply.Text("none"))}}}),
		"contrast": documentOf(&reply.Contrast{Head: "Topic by topic", Sides: []string{"Kremlin", "White House"}, Rows: []reply.Row{
			{Label: "Terrorism", Cells: []reply.Cell{{State: reply.Said, Lines: []reply.Line{said("the main threat", 1), said("real coordination", 1), fact(reply.Read, []int{1}, reply.Text("and more, not held"))}}, {State: reply.Said, Lines: []reply.Line{said(long, 2)}}}},
			{Label: "Sanctions", Cells: []reply.Cell{
				{State: reply.Denied, Lines: []reply.Line{fact(reply.Reported, []int{2}, reply.Text("Dmitry Peskov")), fact(reply.Reported, []int{2}, reply.Text("The text is silent too"))}},
				{State: reply.NotSaid, Lines: []reply.Line{fact(reply.Read, []int{2}, reply.Text("looked for in 104 words"))}}},
				Under: []reply.Line{fact(reply.Reported, []int{2}, reply.Text("Officials of both sides: not discussed."))}},
			{Label: "Space", Cells: []reply.Cell{{State: reply.NoneIssued}, {State: reply.NotHeld}}},
			{Label: "Long evidence", Cells: []reply.Cell{{State: reply.Said, Lines: []reply.Line{said(long, 1), said(long, 1), said(long, 1), said(long, 1), said(long, 1)}}, {State: reply.NotSaid}}}}}),
		"note":   documentOf(&reply.Note{Line: plainly("How it was found.")}, &reply.Note{Line: fact(reply.Computed, []int{1}, reply.Text("And how sure it is."))}),
		"sample": adaptertest.Sample(),
	}
}

func TestGoldenBlocks(t *testing.T) {
	for name, d := range blocks() {
		t.Run(name, func(t *testing.T) { golden(t, name+".golden", shown(t, d)) })
	}
}

func TestZeroAndMalformedDocumentsAreShown(t *testing.T) {
	cell := fact(reply.Computed, []int{-7, 99}, reply.Text("x"))
	for _, d := range []*reply.Doc{{}, {Title: "\u200b \u202e"}, {Line: "calls"}, {Blocks: []reply.Block{
		&reply.Para{}, &reply.Note{}, &reply.Quote{}, &reply.List{}, &reply.List{Items: []reply.Item{{}}}, &reply.Table{}, &reply.Table{Columns: []string{"", ""}, Rows: [][]reply.Line{{}}},
		&reply.Table{Columns: []string{"A"}, Rows: [][]reply.Line{{cell, cell}, {}}}, &reply.Table{Rows: [][]reply.Line{{cell, {}}}}, &reply.Contrast{},
		&reply.Contrast{Sides: []string{"A"}, Rows: []reply.Row{{Cells: []reply.Cell{{}, {State: reply.Said}, {State: "new"}}}, {}}},
		&reply.Para{Line: fact("", nil, reply.Span{Text: "мир", Marks: [][2]int{{-1, 2}, {2, 1}, {0, 2}, {1, 3}, {4, 99}}})},
		&reply.Para{Line: fact("", nil, reply.To("", ""), reply.To("", "http://x/"), reply.To("js", "javascript:alert(1)"), reply.To("sp", "http://a b/"))},
	}, Next: []reply.Ask{{}, {Line: "x"}, {Label: "y"}, {Label: "\u200b", Line: "\u200b!"}}}} {
		ps := pages(d)
		seen, _ := sound(t, ps[0].html)
		if len(d.Blocks) == 0 {
			continue
		}
		for _, want := range []string{"мир", "http://x/", "js <javascript:alert(1)>", "sp <http://a b/>", "? A: ", "new"} {
			if !strings.Contains(strings.ReplaceAll(seen, "· A", "? A"), want) {
				t.Errorf("%q is not in\n%s", want, seen)
			}
		}
	}
}

// Nothing in a document is markup, wherever it stands.
func TestMarkupOfATextStaysText(t *testing.T) {
	for _, bad := range append(adaptertest.Hostile(), "</b></code></blockquote>\x00\u202e<pre>", `" onclick="x`, "[1](tg://user?id=1) `x`") {
		want := clean(bad)
		l := fact(reply.Quoted, []int{1}, reply.Verbatim(bad), reply.Text(bad), reply.Type(bad), reply.To(bad, "http://x/?"+bad), reply.To(bad, "tg://"+bad), reply.Bold(bad))
		d := &reply.Doc{Line: bad, Title: bad, Understood: []string{bad}, Corpus: bad,
			Blocks: []reply.Block{&reply.Para{Head: bad, Line: l}, &reply.Note{Line: l}, &reply.Quote{Words: reply.Verbatim(bad), By: bad},
				&reply.List{Head: bad, Items: []reply.Item{{Line: l, Under: []reply.Line{l}}}},
				&reply.Table{Head: bad, Columns: []string{bad}, Rows: [][]reply.Line{{fact("", nil, reply.Verbatim(bad))}}},
				&reply.Contrast{Head: bad, Sides: []string{bad}, Rows: []reply.Row{{Label: bad, Cells: []reply.Cell{{State: reply.State(bad)}, {State: reply.Said, Lines: []reply.Line{l}}}, Under: []reply.Line{l}}}},
			},
			Sources: []reply.Source{{N: 1, Outlet: bad, Title: bad, URL: bad}, {N: 2, Outlet: bad, URL: "http://x/?" + bad}},
			Next:    []reply.Ask{{Label: bad, Line: "help"}},
		}
		n := 0
		for _, p := range pages(d) {
			seen, _ := sound(t, p.html)
			n += strings.Count(seen, want)
			if strings.Count(seen, want) > strings.Count(plainOf(p.html), want) {
				t.Errorf("without markup, %q is not literal in\n%s", want, plainOf(p.html))
			}
		}
		if n < 50 {
			t.Errorf("%q is seen %d times", want, n)
		}
		for _, c := range cards(d) {
			sound(t, c.html)
		}
	}
}

func TestStatesBasesAndSourcesAreSeen(t *testing.T) {
	d := adaptertest.Sample()
	seen, spans := sound(t, pages(d)[0].html)
	for _, want := range []string{"○ White House: not said", "⊘ Kremlin: said not to have been discussed", "∅ Kremlin: no statement issued", "? White House: cannot be known", "[1] Kremlin, 2017-01-28 (official)"} {
		if !strings.Contains(seen, want) {
			t.Errorf("%q is not seen", want)
		}
	}
	has := func(tag, text, url string) bool {
		return slices.ContainsFunc(spans, func(x tagged) bool { return x.tag == tag && seen[x.from:x.to] == text && x.url == url })
	}
	if !has("a", "Kremlin, 2017-01-28 (official)", d.Sources[0].URL) {
		t.Error("a source is not a link")
	}
	if !has("i", "(reported)", "") || !has("b", "Topics", "") || !has("blockquote", "“the crisis in Ukraine” [1]", "") {
		t.Errorf("looks are missing: %v", spans)
	}
}

// Telegram drops a link whose host has no dot: its address is printed.
func TestAddressesThatAreNoLinks(t *testing.T) {
	for address, want := range map[string]bool{
		"http://localhost/a": false, "http://intranet": false, "https://user@localhost:8080/x.html": false, "http://./": false, "http://a./": false, "https:///x.y": false,
		"mailto:a@example.org": false, "//example.org/": false, "https://example.org/a b": false, "": false, "https://example.org/" + strings.Repeat("x", mostAddress): false,
		"https://example.org": true, "http://en.kremlin.ru/events/president/news/53765?a=1&b=2": true, "HTTP://EXAMPLE.ORG/": true, "https://пример.рф/": true,
		"https://127.0.0.1:8080/x": true, "https://example.org:443/%D0%BC#top": true,
	} {
		r := link("label", address)
		if got := r.url == address && r.text == "label"; got != want && address != "" || !want && address != "" && r.text != "label <"+address+">" {
			t.Errorf("%q is a link: %t; %q", address, got, r.text)
		}
	}
}

func TestALongTitleIsWholeUnderItsBeginning(t *testing.T) {
	title := strings.Repeat("long ", 55) + "“" + strings.Repeat("verbatim ", 20) + "words” and more"
	seen, spans := sound(t, pages(&reply.Doc{Title: title})[0].html)
	if head := seen[:spans[0].to]; units(head) > mostTitle || strings.Contains(head, "“") || !strings.Contains(seen[spans[0].to:], title) {
		t.Errorf("the title is not whole in %q", seen)
	}
}

func BenchmarkPages(b *testing.B) {
	d := adaptertest.Sample()
	for b.Loop() {
		pages(d)
	}
}
