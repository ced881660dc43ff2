package slack

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"readoutbot/internal/adapters/terminal"
	"readoutbot/internal/commands/reply"
)

var update = flag.Bool("update", false, "write the golden files anew")

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

// blockKit is what is sent: indented, with < > & as they are.
func blockKit(t testing.TB, bs []*block) string {
	t.Helper()
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", " ")
	if err := e.Encode(json.RawMessage(appendBlocks(nil, bs))); err != nil {
		t.Fatal(err)
	}
	return strings.NewReplacer(`\u003c`, "<", `\u003e`, ">", `\u0026`, "&").Replace(b.String())
}

// beside shows a document on each surface, one under another.
func beside(t *testing.T, d *reply.Doc, o options) string {
	t.Helper()
	var b strings.Builder
	b.WriteString("-- terminal, 60 columns --\n")
	terminal.Text(&b, d, terminal.Style{Width: 60})
	b.WriteString("-- Markdown --\n" + d.Markdown())
	for i, m := range render(d, o) {
		for _, v := range overLimits(m) {
			t.Error(v)
		}
		fmt.Fprintf(&b, "-- Slack, message %d: text --\n%s\n", i+1, m.Text)
		fmt.Fprintf(&b, "-- Slack, message %d: without blocks --\n%s\n", i+1, plainText(m))
		fmt.Fprintf(&b, "-- Slack, message %d: blocks --\n%s", i+1, blockKit(t, m.Blocks))
	}
	return b.String()
}

func TestGolden(t *testing.T) {
	golden(t, "sample.golden", beside(t, sample(), options{Share: true}))
	golden(t, "sample-plain.golden", beside(t, sample(), options{SharedBy: "U0FAKE1", Plain: true}))
	wide := sample()
	c := sampleContrast()
	c.Rows[0].Cells[0].Lines = nil
	wide.Blocks = []reply.Block{c, sampleTable(), sampleTable()}
	golden(t, "second-table.golden", beside(t, wide, options{Asked: "U0FAKE1"}))
}

// one renders a document that is one message.
func one(t *testing.T, d *reply.Doc, o options) message {
	t.Helper()
	ms := render(d, o)
	if len(ms) != 1 {
		t.Fatalf("%d messages", len(ms))
	}
	for _, v := range overLimits(ms[0]) {
		t.Error(v)
	}
	return ms[0]
}

func kinds(m message) string {
	var s []string
	for _, b := range m.Blocks {
		s = append(s, string(b.kind))
	}
	return strings.Join(s, " ")
}

func TestZeroDocumentHasText(t *testing.T) {
	for _, plain := range []bool{false, true} {
		m := one(t, &reply.Doc{}, options{Plain: plain, Share: true})
		if m.Text == "" || len(m.Blocks) != 0 || plainText(m) == "" {
			t.Errorf("got %+v", m)
		}
	}
}

func TestMalformedBlocksDoNotPanic(t *testing.T) {
	cell := sourced(reply.Computed, []int{-7, 99}, reply.Text("x"))
	d := &reply.Doc{Blocks: []reply.Block{
		&reply.Para{}, &reply.Note{}, &reply.Quote{}, &reply.List{}, &reply.List{Items: []reply.Item{{}}}, &reply.Table{},
		&reply.Table{Columns: []string{"A"}, Rows: [][]reply.Line{{cell, cell}, {}}},
		&reply.Table{Rows: [][]reply.Line{{cell, {}}}},
		&reply.Contrast{},
		&reply.Contrast{Sides: []string{"A"}, Rows: []reply.Row{{Cells: []reply.Cell{{}, {State: reply.Said}, {State: "new"}}}, {}}},
		&reply.Para{Line: sourced("", nil, reply.Span{Text: "мир", Marks: [][2]int{{-1, 2}, {2, 1}, {0, 2}, {1, 3}, {4, 99}}})},
		&reply.Para{Line: sourced("", nil, reply.To("", ""), reply.To("", "http://x/"), reply.To("js", "javascript:alert(1)"), reply.To("sp", "http://a b/"))},
	}, Next: []reply.Ask{{}, {Line: "x"}, {Label: "y"}}}
	for _, plain := range []bool{false, true} {
		if got := plainText(one(t, d, options{Plain: plain})); !strings.Contains(got, "мир") || !strings.Contains(got, "js &lt;javascript:") {
			t.Errorf("the last blocks are missing from %q", got)
		}
	}
}

// Nothing in a document may notify, link or format, wherever it stands.
func TestMarkupOfATextStaysText(t *testing.T) {
	bad := "<!channel> <@U1> <http://a|b> &lt; *b* :smile: \u202e\x00\x1b[2J"
	want := "<!channel> <@U1> <http://a|b> &lt; *b* :smile: [2J"
	l := sourced(reply.Quoted, []int{1}, reply.Verbatim(bad), reply.Text(bad), reply.Type(bad), reply.To(bad, "http://x/"), reply.Bold(bad))
	d := &reply.Doc{Line: bad, Title: bad, Understood: []string{bad}, Corpus: bad,
		Blocks: []reply.Block{
			&reply.Para{Head: bad, Line: l}, &reply.Note{Line: sourced(reply.Guide, nil, reply.Text(bad))}, &reply.Quote{Words: reply.Verbatim(bad), By: bad},
			&reply.List{Head: bad, Items: []reply.Item{{Line: l, Under: []reply.Line{l}}}},
			&reply.Table{Head: bad, Columns: []string{bad}, Rows: [][]reply.Line{{sourced("", nil, reply.Verbatim(bad))}}},
			&reply.Contrast{Head: bad, Sides: []string{bad}, Rows: []reply.Row{{Label: bad, Cells: []reply.Cell{{State: reply.State(bad)}, {State: reply.Said, Lines: []reply.Line{l}}}, Under: []reply.Line{l}}}},
		},
		Sources: []reply.Source{{N: 1, Outlet: bad, Title: bad, URL: bad}, {N: 2, Outlet: bad, URL: "http://x/"}},
		Next:    []reply.Ask{{Label: bad, Line: "help"}, {Label: bad, Line: strings.Repeat("x", 2001)}},
		Files:   []reply.File{{Name: bad, Type: bad}},
	}
	for _, o := range []options{{}, {Plain: true}, {SharedBy: "U1>", Asked: "<!here>"}} {
		m := one(t, d, o)
		if kit := blockKit(t, m.Blocks); strings.Contains(kit, `"mrkdwn"`) || strings.Contains(kit, `"emoji": true`) || strings.Contains(kit, "u202e") {
			t.Errorf("markup in %s", kit)
		}
		if live(m.Text) || live(plainText(m)) {
			t.Errorf("a live text: %s", plainText(m))
		}
		if !strings.Contains(blockWords(m), strings.ReplaceAll("“"+want+"”", " ", "")) {
			t.Errorf("the quotation is not in\n%s", blockWords(m))
		}
	}
}

func TestOnlyPeopleAreMentioned(t *testing.T) {
	m := one(t, sample(), options{SharedBy: "U0FAKE1", Asked: "W0FAKE2"})
	kit := blockKit(t, m.Blocks)
	if strings.Count(kit, `"mrkdwn"`) != 2 || !strings.Contains(kit, "Shared by <@U0FAKE1>") || !strings.Contains(kit, "Asked by <@W0FAKE2>") {
		t.Error(kit)
	}
	if live(m.Text) {
		t.Error(m.Text)
	}
}

func buttons(m message) (out []string) {
	for _, b := range m.Blocks {
		for _, x := range b.buttons {
			out = append(out, x.action+"|"+x.label+"|"+x.line)
		}
	}
	return out
}

func TestButtons(t *testing.T) {
	long := strings.Repeat("о", 1001) // 2002 bytes
	d := &reply.Doc{Title: "T", Line: "calls", Next: []reply.Ask{
		{Label: "More", Line: "calls after 15"}, {Label: "Long line", Line: long}, {Label: strings.Repeat("word ", 20), Line: "tone"}, {Line: "sides"},
	}}
	for i := range 9 {
		d.Next = append(d.Next, reply.Ask{Label: fmt.Sprintf("L%d", i), Line: "about"})
	}
	m := one(t, d, options{Share: true})
	want := []string{"ask:0|More|calls after 15", "ask:2|" + strings.TrimSpace(strings.Repeat("word ", 14)) + " …|tone", "ask:3|sides|sides",
		"ask:4|L0|about", "ask:5|L1|about", "ask:6|L2|about", "ask:7|L3|about", "share|Share in channel|calls"}
	if d := cmp.Diff(want, buttons(m)); d != "" {
		t.Error(d)
	}
	if got := plainText(m); !strings.Contains(got, "Long line: `"+long+"`") || !strings.Contains(got, "L8: `about`") {
		t.Errorf("asks without a button are not told: %s", got)
	}
	d.Line = long
	if got := buttons(one(t, d, options{Share: true})); strings.Contains(strings.Join(got, " "), "share") {
		t.Error("a line that is too long for a button is shared")
	}
}

func TestLongTitleIsWholeUnderItsHeader(t *testing.T) {
	title := strings.Repeat("long ", 20) + "“" + strings.Repeat("verbatim ", 20) + "words” and more"
	m := one(t, &reply.Doc{Title: title}, options{})
	h := m.Blocks[0].text
	if m.Blocks[0].kind != "header" || size(h) > 150 || strings.Contains(h, "“") || !strings.HasSuffix(h, " …") {
		t.Errorf("header %q", h)
	}
	if !strings.Contains(plainText(m), "\n"+title) {
		t.Errorf("the title is not in %q", plainText(m))
	}
}

func TestNativeTableOnlyWhereItFits(t *testing.T) {
	row := func(s string) []reply.Line { return []reply.Line{quoted(s), sourced("", nil, reply.Text("7"))} }
	table := func(rows int, word string) *reply.Doc {
		b := &reply.Table{Head: "H", Columns: []string{"A", "B"}}
		for range rows {
			b.Rows = append(b.Rows, row(word))
		}
		return &reply.Doc{Blocks: []reply.Block{b}}
	}
	for _, c := range []struct {
		name string
		doc  *reply.Doc
		want string
	}{
		{"99 rows and the names", table(99, "w"), "rich_text table"},
		{"100 rows and the names", table(100, "w"), "rich_text rich_text"},
		{"more than 10,000 characters", table(60, strings.Repeat("w ", 90)), "rich_text rich_text rich_text rich_text rich_text"},
		{"too wide for a desktop", table(2, strings.Repeat("w ", 150)), "rich_text"},
		{"no rows", table(0, ""), "rich_text"},
	} {
		if got := kinds(render(c.doc, options{})[0]); !strings.HasPrefix(got+" ", c.want+" ") || strings.Contains(got, "table") != strings.Contains(c.want, "table") {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
}

func TestSourcesStayWithTheMessageThatCitesThem(t *testing.T) {
	d := &reply.Doc{Title: "Many", Line: "calls"}
	l := &reply.List{Head: "Lines"}
	for i := range 120 {
		l.Items = append(l.Items, reply.Item{Line: quoted(fmt.Sprintf("%03d%s", i, strings.Repeat(" words", 20)), 1, i+2)})
	}
	d.Blocks = []reply.Block{l}
	for i := range 121 {
		d.Sources = append(d.Sources, reply.Source{N: i + 1, Outlet: fmt.Sprintf("Outlet %d", i+1), URL: "https://example.org/"})
	}
	d.Sources = append(d.Sources, reply.Source{N: 500, Outlet: "Cited nowhere"})
	ms := render(d, options{})
	for i, m := range ms {
		body, list, _ := strings.Cut(plainText(m), "\nSources\n")
		for _, s := range d.Sources {
			cited, is := strings.Contains(body, fmt.Sprintf("[%d]", s.N)), strings.Contains(list, fmt.Sprintf("[%d] %s", s.N, s.Outlet))
			if cited != is && s.N != 500 {
				t.Errorf("message %d: source %d is cited: %t, listed: %t", i, s.N, cited, is)
			}
		}
	}
	if last := plainText(ms[len(ms)-1]); len(ms) < 2 || !strings.Contains(last, "Cited nowhere") {
		t.Errorf("%d messages; the last is %s", len(ms), last)
	}
}

func TestCutAnswerSaysSoAndOffersTheRest(t *testing.T) {
	l := &reply.List{}
	for i := range 3000 {
		l.Items = append(l.Items, reply.Item{Line: quoted(fmt.Sprintf("line %d of very many", i))})
	}
	d := &reply.Doc{Title: "T", Line: "search peace", Blocks: []reply.Block{l}, Next: []reply.Ask{{Label: "More", Line: "search peace after 10"}}}
	ms := render(d, options{})
	if len(ms) != mostMessages {
		t.Fatalf("%d messages", len(ms))
	}
	if got := plainText(ms[0]); !strings.Contains(got, "Goes on in 2 more messages in the thread. Too long for Slack: ") {
		t.Error(got)
	}
	if got := buttons(ms[2]); len(got) != 1 || got[0] != "ask:1|The whole answer as a file|export search peace md" {
		t.Error(got)
	}
}

func TestQuotationTooLongForAMessageIsLeftOutWhole(t *testing.T) {
	fits, not := strings.Repeat("a", quoteBlocks-2), strings.Repeat("b", quoteBlocks-1)
	d := &reply.Doc{Line: "readout first", Blocks: []reply.Block{&reply.Quote{Words: reply.Verbatim(fits), By: "x"}, &reply.Quote{Words: reply.Verbatim(not), By: "y"}}}
	got := plainText(one(t, d, options{}))
	if !strings.Contains(got, "“"+fits+"”\n— x") || strings.Contains(got, "bb") ||
		!strings.Contains(got, "(a quotation of 9001 characters, too long for Slack; type “export readout first md” for it)\n— y") {
		t.Error(got[9000:])
	}
}

// BenchmarkRender is a document made into what a response_url gets.
func BenchmarkRender(b *testing.B) {
	for name, d := range map[string]*reply.Doc{"sample": sample(), "usual": usual("omitted sanctions by kremlin")} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				letters(d, options{Share: true})
			}
		})
	}
}
