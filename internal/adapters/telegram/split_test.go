package telegram

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"

	"readoutbot/internal/commands/reply"
)

// many is a document of n items that cite a source each and one in common.
func many(n int) *reply.Doc {
	d := &reply.Doc{Title: "Many", Line: "calls", Corpus: "00000000"}
	l := &reply.List{Head: "Lines"}
	for i := range n {
		l.Items = append(l.Items, reply.Item{Line: said(fmt.Sprintf("%03d%s", i, strings.Repeat(" words", 10)), 1, i+2)})
	}
	d.Blocks = []reply.Block{l}
	for i := range n + 1 {
		d.Sources = append(d.Sources, reply.Source{N: i + 1, Outlet: fmt.Sprintf("Outlet %d.", i+1), URL: "https://example.org/"})
	}
	return d
}

func TestEveryPageListsTheSourcesThatItCites(t *testing.T) {
	d := many(120)
	d.Sources = append(d.Sources, reply.Source{N: 500, Outlet: "Cited nowhere"})
	ps := pages(d)
	for i, p := range ps {
		seen, _ := sound(t, p.html)
		body, list, _ := strings.Cut(seen, "\nSources\n")
		for _, s := range d.Sources[:121] {
			cited, listed := strings.Contains(body, fmt.Sprintf("[%d]", s.N)), strings.Contains(list, fmt.Sprintf("[%d] %s", s.N, s.Outlet))
			if cited != listed {
				t.Errorf("page %d: source %d is cited: %t, listed: %t", i+1, s.N, cited, listed)
			}
		}
		if head := fmt.Sprintf("Many — page %d of %d\n\nLines (continued)\n• “", i+1, len(ps)); i > 0 && i < len(ps)-1 && !strings.HasPrefix(seen, head) {
			t.Errorf("page %d begins with %.60q", i+1, seen)
		}
		if !strings.HasSuffix(seen, "\n\ncalls · corpus 00000000") {
			t.Errorf("page %d ends with %q", i+1, seen[len(seen)-60:])
		}
	}
	if len(ps) < 3 || !strings.Contains(ps[len(ps)-1].html, "Cited nowhere") {
		t.Errorf("%d pages", len(ps))
	}
}

func TestFollowUpsStandUnderTheFirstPageAndTheLast(t *testing.T) {
	d := many(120)
	d.Next = []reply.Ask{{Label: "More", Line: "calls after 120"}}
	ps := pages(d)
	for i, p := range ps {
		if got, want := len(p.rows) > 0, i == 0 || i == len(ps)-1; got != want {
			t.Errorf("page %d of %d has follow-ups: %t", i+1, len(ps), got)
		}
	}
}

func TestQuotationsAreWholeOrLeftOutWhole(t *testing.T) {
	fits, not := strings.Repeat("a", mostLine-2), strings.Repeat("b", mostLine-1)
	d := &reply.Doc{Line: "readout first", Blocks: []reply.Block{&reply.Quote{Words: reply.Verbatim(fits), By: "x"}, &reply.Quote{Words: reply.Verbatim(not), By: "y"}}}
	seen, spans := sound(t, pages(d)[0].html)
	if spans[1].tag != "blockquote" || seen[spans[1].from:spans[1].to] != "“"+fits+"”" || spans[1].url != " expandable" {
		t.Error("the longest quotation is not in one frame that can be folded")
	}
	if note := fmt.Sprintf("(a quotation of %d characters, too long for one message, is left out whole; as a file: export readout first md)\n— y", mostLine-1); !strings.Contains(seen, note) || strings.Contains(seen, "bb") {
		t.Errorf("the one that is too long: %q", seen[len(seen)-300:])
	}
}

// Telegram drops the markup of all entities after the hundredth: the addresses of sources would be lost.
func TestManyEntitiesMakeMorePages(t *testing.T) {
	l := &reply.List{}
	for i := range 300 {
		l.Items = append(l.Items, reply.Item{Line: fact("", nil, reply.Bold(fmt.Sprint(i)), reply.To("x", "https://example.org/"+strings.Repeat("y", i)))})
	}
	hit := reply.Verbatim(strings.Repeat("a ", 1000))
	for i := range 1000 {
		hit.Marks = append(hit.Marks, [2]int{2 * i, 2*i + 1})
	}
	links := 0
	ps := pages(&reply.Doc{Title: "T", Blocks: []reply.Block{l, &reply.Quote{Words: hit, By: "x"}}})
	for _, p := range ps {
		_, spans := sound(t, p.html)
		for _, x := range spans {
			if x.tag == "a" {
				links++
			}
		}
	}
	if links != 300 || len(ps) < 7 {
		t.Errorf("%d links on %d pages", links, len(ps))
	}
}

func TestSourcesWithoutRoomComeAtTheEnd(t *testing.T) {
	d := &reply.Doc{Title: "T", Blocks: []reply.Block{&reply.Para{Line: said(strings.Repeat("a ", 1400), 1)}},
		Sources: []reply.Source{{N: 1, Outlet: strings.Repeat("outlet ", 400) + "end", URL: "https://example.org/"}}}
	ps := pages(d)
	last, spans := sound(t, ps[len(ps)-1].html)
	if len(ps) != 2 || !strings.Contains(last, "More sources\n[1] outlet") || !slices.ContainsFunc(spans, func(x tagged) bool { return x.tag == "a" }) {
		t.Errorf("%d pages; the last is %s", len(ps), last)
	}
}

// written is a random document, with all words that must be seen of it, and its quotations.
type written struct {
	doc    *reply.Doc
	words  []string
	quotes []string
	t      *rapid.T
}

// token is a word that stands in the document once, with signs of markup behind it.
func (w *written) token() string {
	s := fmt.Sprintf("w%dw", len(w.words))
	w.words = append(w.words, s)
	return s + rapid.SampledFrom([]string{"", "", "", "&", "<b>", "</blockquote>", "&amp;", "😀", "“", "”", "\n", "日本", "\u202e", "\xff"}).Draw(w.t, "sign")
}

func (w *written) text(most int) string {
	n := rapid.IntRange(1, 6).Draw(w.t, "words")
	if rapid.IntRange(0, 12).Draw(w.t, "much") == 0 {
		n = rapid.IntRange(1, most).Draw(w.t, "many words")
	}
	ts := make([]string, n)
	for i := range ts {
		ts[i] = w.token()
	}
	return strings.Join(ts, " ")
}

// quote is a quotation, with marks that may or may not be at the bounds of characters.
func (w *written) quote() reply.Span {
	before := len(w.words)
	q := reply.Verbatim(w.text(700))
	for at := 0; at < len(q.Text) && rapid.IntRange(0, 3).Draw(w.t, "mark") > 0; {
		to := at + rapid.IntRange(1, 9).Draw(w.t, "marked")
		q.Marks = append(q.Marks, [2]int{at, to})
		at = to + 1
	}
	if units(clean(q.Text)) <= mostLine-2 {
		w.quotes = append(w.quotes, clean(q.Text))
	} else {
		w.words = w.words[:before] // left out whole
	}
	return q
}

func (w *written) span() reply.Span {
	switch rapid.IntRange(0, 9).Draw(w.t, "kind") {
	case 0, 1:
		return w.quote()
	case 2:
		return reply.Bold(w.text(400))
	case 3:
		return reply.Type(w.text(400))
	case 4:
		return reply.To(w.text(400), "https://example.org/"+rapid.StringN(0, 40, 900).Draw(w.t, "address"))
	}
	return reply.Text(w.text(2000))
}

func (w *written) line() reply.Line {
	l := reply.Line{Basis: rapid.SampledFrom([]reply.Basis{reply.Quoted, reply.Read, reply.Reported, reply.Computed, reply.Guide}).Draw(w.t, "basis")}
	for range rapid.IntRange(0, 3).Draw(w.t, "spans") {
		l.Spans = append(l.Spans, w.span())
	}
	for range rapid.IntRange(0, 2).Draw(w.t, "cites") {
		l.Cites = append(l.Cites, rapid.IntRange(1, 12).Draw(w.t, "cite"))
	}
	return l
}

func (w *written) lines(most int) []reply.Line {
	out := make([]reply.Line, rapid.IntRange(0, most).Draw(w.t, "lines"))
	for i := range out {
		out[i] = w.line()
	}
	return out
}

func (w *written) block() reply.Block {
	kind, head := rapid.IntRange(0, 5).Draw(w.t, "block"), ""
	if kind > 1 && rapid.Bool().Draw(w.t, "headed") {
		head = w.token()
	}
	switch kind {
	case 0:
		return &reply.Note{Line: w.line()}
	case 1:
		return &reply.Quote{Words: w.quote(), By: w.token(), Cites: []int{1}}
	case 2:
		b := &reply.Table{Head: head, Columns: []string{"Date", w.token()}}
		for range rapid.IntRange(1, 8).Draw(w.t, "rows") {
			b.Rows = append(b.Rows, []reply.Line{plainly(w.token()), plainly(w.token())})
		}
		return b
	case 3:
		b := &reply.Contrast{Head: head, Sides: []string{w.token(), w.token()}}
		for range rapid.IntRange(1, 8).Draw(w.t, "rows") {
			r := reply.Row{Label: w.token(), Under: w.lines(1)}
			for range 2 {
				r.Cells = append(r.Cells, reply.Cell{State: rapid.SampledFrom([]reply.State{reply.Said, reply.NotSaid, reply.Denied}).Draw(w.t, "state"), Lines: w.lines(3)})
			}
			b.Rows = append(b.Rows, r)
		}
		return b
	case 4:
		return &reply.Para{Head: head, Line: w.line()}
	}
	b := &reply.List{Head: head}
	for range rapid.IntRange(1, 12).Draw(w.t, "items") {
		b.Items = append(b.Items, reply.Item{Line: w.line(), Under: w.lines(2)})
	}
	return b
}

// checkSplit writes a document and checks that its pages are within the limits, that no word is lost, and that every
// quotation is whole.
func checkSplit(t *rapid.T) {
	w := &written{t: t, doc: &reply.Doc{Line: "calls", Corpus: "00000000"}}
	w.doc.Title = w.token() + " a title"
	for range rapid.IntRange(0, 8).Draw(t, "blocks") {
		w.doc.Blocks = append(w.doc.Blocks, w.block())
	}
	for n := range rapid.IntRange(0, 12).Draw(t, "sources") {
		w.doc.Sources = append(w.doc.Sources, reply.Source{N: n + 1, Outlet: w.text(500), URL: "https://example.org/" + strings.Repeat("u", rapid.IntRange(0, 1200).Draw(t, "long"))})
	}
	var all []string
	for _, p := range pages(w.doc) {
		seen, _, err := parseHTML(p.html)
		if err != nil {
			t.Fatalf("%v in\n%s", err, p.html)
		}
		if problem := limits(p.html); problem != "" {
			t.Fatalf("%s in\n%s", problem, p.html)
		}
		if units(plainOf(p.html)) > 4096 || blank(plainOf(p.html)) || !utf8.ValidString(p.html+plainOf(p.html)) {
			t.Fatalf("%d units without markup", units(plainOf(p.html)))
		}
		all = append(all, seen)
	}
	book := strings.Join(all, "\n")
	for _, x := range w.words {
		if !strings.Contains(book, x) {
			t.Fatalf("%s is lost from\n%s", x, book)
		}
	}
	for _, q := range w.quotes {
		if !strings.Contains(book, "“"+q+"”") {
			t.Fatalf("the quotation %q is not whole in\n%s", q, book)
		}
	}
	for _, c := range cards(w.doc) {
		if problem := limits(c.html); problem != "" || blank(c.title) || units(c.title) > cardTitle {
			t.Fatalf("a card %q: %s", c.title, problem)
		}
	}
}

func TestPagesKeepEveryWord(t *testing.T) { rapid.Check(t, checkSplit) }

func FuzzTelegramSplit(f *testing.F) { f.Fuzz(rapid.MakeFuzz(checkSplit)) }
