package slack

import (
	"strconv"
	"strings"
	"testing"
	"unicode"

	"pgregory.net/rapid"

	"readoutbot/internal/commands/reply"
)

var (
	nasty = []string{"<!channel>", "<@U1>", "<#C1|x>", "<http://a|b>", "&lt;", "&", ":smile:", "“", "”", "*b*", "_i_", "`c`", "~s~", "> q",
		"\x00\x1b[2J", "\u202e", "e\u0301", "😀", "\r\n", "\t", "\ufeff", "[1]", "\xff", "|", "https://example.org/", strings.Repeat("long", 900), strings.Repeat("много слов ", 300), strings.Repeat("😀", 2000)}
	anyText = rapid.Custom(func(t *rapid.T) string {
		var b strings.Builder
		for range rapid.IntRange(0, 5).Draw(t, "words") {
			if rapid.IntRange(0, 9).Draw(t, "nasty") == 0 {
				b.WriteString(rapid.SampledFrom(nasty).Draw(t, "word"))
			} else {
				b.WriteString(rapid.StringMatching(`[a-zа-я]{1,9}`).Draw(t, "word"))
			}
			b.WriteString(rapid.SampledFrom([]string{" ", "", "  ", "\u00a0"}).Draw(t, "gap"))
		}
		return b.String()
	})
	anyLine = rapid.Custom(func(t *rapid.T) reply.Line {
		var l reply.Line
		for range rapid.IntRange(0, 4).Draw(t, "spans") {
			s := reply.Span{Kind: rapid.SampledFrom([]reply.Kind{reply.Plain, reply.Strong, reply.Words, reply.Command, reply.Link}).Draw(t, "kind"), Text: anyText.Draw(t, "text")}
			if s.Kind == reply.Link {
				s.URL = rapid.SampledFrom([]string{"https://example.org/a", "", "javascript:x", "http://a|b>", "https://example.org/" + strings.Repeat("x", 1500)}).Draw(t, "address")
			} else if n := len(s.Text); n > 2 {
				s.Marks = [][2]int{{n / 3, n / 2}, {n / 2, n - 1}}
			}
			l.Spans = append(l.Spans, s)
		}
		l.Basis = rapid.SampledFrom([]reply.Basis{reply.Quoted, reply.Read, reply.Reported, reply.Computed, reply.Guide}).Draw(t, "basis")
		l.Cites = rapid.SliceOfN(rapid.IntRange(1, 60), 0, 3).Draw(t, "cites")
		return l
	})
	anyLines = rapid.SliceOfN(anyLine, 0, 3)
	anyCell  = rapid.Custom(func(t *rapid.T) reply.Cell {
		s := rapid.SampledFrom([]reply.State{reply.Said, reply.NotSaid, reply.Denied, reply.NoneIssued, reply.NotHeld}).Draw(t, "state")
		return reply.Cell{State: s, Lines: anyLines.Draw(t, "lines")}
	})
	anyRow = rapid.Custom(func(t *rapid.T) reply.Row {
		return reply.Row{Label: anyText.Draw(t, "label"), Cells: rapid.SliceOfN(anyCell, 0, 3).Draw(t, "cells"), Under: rapid.SliceOfN(anyLine, 0, 1).Draw(t, "under")}
	})
	anyBlock = rapid.Custom(func(t *rapid.T) reply.Block {
		head := anyText.Draw(t, "head")
		switch rapid.IntRange(0, 5).Draw(t, "block") {
		case 0:
			return &reply.Para{Head: head, Line: anyLine.Draw(t, "line")}
		case 1:
			return &reply.Note{Line: anyLine.Draw(t, "line")}
		case 2:
			return &reply.Quote{Words: reply.Verbatim(anyText.Draw(t, "words")), By: head, Cites: []int{rapid.IntRange(1, 60).Draw(t, "cite")}}
		case 3:
			l := &reply.List{Head: head, Numbered: rapid.Bool().Draw(t, "numbered")}
			for range rapid.IntRange(0, 12).Draw(t, "items") {
				l.Items = append(l.Items, reply.Item{Line: anyLine.Draw(t, "line"), Under: anyLines.Draw(t, "under")})
			}
			for range rapid.SampledFrom([]int{1, 1, 1, 1, 1, 1, 1, 20, 400}).Draw(t, "times") - 1 { // thousands of items
				l.Items = append(l.Items, l.Items[:min(len(l.Items), 12)]...)
			}
			return l
		case 4:
			n := rapid.SampledFrom([]int{1, 2, 3, 25}).Draw(t, "columns")
			b := &reply.Table{Head: head, Columns: rapid.SliceOfN(anyText, n, n).Draw(t, "columns"), Rows: rapid.SliceOfN(rapid.SliceOfN(anyLine, n, n), 0, 3).Draw(t, "rows")}
			for range rapid.SampledFrom([]int{1, 1, 1, 10, 120}).Draw(t, "times") - 1 {
				b.Rows = append(b.Rows, b.Rows[:min(len(b.Rows), 3)]...)
			}
			return b
		}
		return &reply.Contrast{Head: head, Sides: rapid.SliceOfN(anyText, 0, 3).Draw(t, "sides"), Rows: rapid.SliceOfN(anyRow, 0, 4).Draw(t, "rows")}
	})
	anySource = rapid.Custom(func(t *rapid.T) reply.Source {
		return reply.Source{N: rapid.IntRange(1, 60).Draw(t, "n"), Outlet: anyText.Draw(t, "outlet"), Title: anyText.Draw(t, "title"), Note: anyText.Draw(t, "note"),
			URL: rapid.SampledFrom([]string{"", "https://example.org/a", "nowhere", "https://example.org/" + strings.Repeat("y", 900)}).Draw(t, "address")}
	})
	anyAsk = rapid.Custom(func(t *rapid.T) reply.Ask {
		return reply.Ask{Label: anyText.Draw(t, "label"), Line: anyText.Draw(t, "line")}
	})
	anyDoc = rapid.Custom(func(t *rapid.T) *reply.Doc {
		return &reply.Doc{
			Line: anyText.Draw(t, "line"), Title: anyText.Draw(t, "title"), Corpus: "c1",
			Understood: rapid.SliceOfN(anyText, 0, 2).Draw(t, "understood"),
			Blocks:     rapid.SliceOfN(anyBlock, 0, 8).Draw(t, "blocks"),
			Sources:    rapid.SliceOfN(anySource, 0, 20).Draw(t, "sources"),
			Next:       rapid.SliceOfN(anyAsk, 0, 12).Draw(t, "next"),
		}
	})
	anyOptions = rapid.Custom(func(t *rapid.T) options {
		return options{Share: rapid.Bool().Draw(t, "share"), Plain: rapid.Bool().Draw(t, "plain"), SharedBy: rapid.SampledFrom([]string{"", "U1", "<@U1>"}).Draw(t, "by")}
	})
)

// solid is a text without its spaces, without what cannot be seen, and without what is taken out of every text.
func solid(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) || !unicode.IsGraphic(r) {
			return -1
		}
		return r
	}, clean(s))
}

// blockWords is all that the blocks of a message say, without spaces.
func blockWords(m message) string {
	var b strings.Builder
	for _, bl := range m.Blocks {
		b.WriteString(solid(string(bl.appendWords(nil))))
	}
	return b.String()
}

// bodyWords is that of all messages, without what stands between their contents: sources and notices.
func bodyWords(ms []message) string {
	var b strings.Builder
	for _, m := range ms {
		b.WriteString(blockWords(m))
	}
	return b.String()
}

// spanWords are the texts of a span that must be found, in their order. A quotation is one text, in its marks. A plain
// text may be broken, in long words too, and is looked for character by character.
func spanWords(s reply.Span) []string {
	if s.Kind == reply.Words {
		return []string{solid("“" + s.Text + "”")}
	}
	var out []string
	for _, r := range solid(s.Text) {
		out = append(out, string(r))
	}
	return out
}

// Whatever the document, its messages are within Slack's limits, nothing in them is live, and the words of its lines
// come in their order, quotations whole, up to a cut that is told.
func TestEveryDocument(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d, o := anyDoc.Draw(t, "doc"), anyOptions.Draw(t, "options")
		ms := render(d, o)
		if len(ms) == 0 || len(ms) > mostMessages {
			t.Fatalf("%d messages", len(ms))
		}
		for i, m := range ms {
			for _, v := range overLimits(m) {
				t.Errorf("message %d: %s", i, v)
			}
			if blank(m.Text) || live(m.Text) || live(plainText(m)) || size(plainText(m)) > 40000 {
				t.Errorf("message %d: text %q", i, m.Text)
			}
		}
		all := bodyWords(ms)
		told := strings.Contains(all, "ToolongforSlack:")
		at, missing := 0, ""
		d.Lines(func(l reply.Line, _ reply.State) {
			for _, s := range l.Spans {
				for _, w := range spanWords(s) {
					if missing != "" {
						return
					} else if i := strings.Index(all[at:], w); i >= 0 {
						at += i + len(w)
					} else if !strings.Contains(all, leftOutOf(s)) {
						missing = w
					}
				}
			}
		})
		if missing != "" && !(told && len(ms) == mostMessages) {
			t.Fatalf("%q is missing after %q", missing, tail(all[:at], 200))
		}
	})
}

func tail(s string, n int) string { return s[max(0, len(s)-n):] }

func leftOutOf(s reply.Span) string {
	return "(aquotationof" + strconv.Itoa(size("“"+clean(s.Text)+"”")) + "characters,toolongforSlack"
}

// quotations are all verbatim words of a document.
func quotations(d *reply.Doc) (out []string) {
	d.Lines(func(l reply.Line, _ reply.State) {
		for _, s := range l.Spans {
			if s.Kind == reply.Words {
				out = append(out, solid("“"+s.Text+"”"))
			}
		}
	})
	return out
}

// A quotation is in one message, whole, or in none.
func TestNoQuotationIsSplit(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		word := rapid.StringMatching(`[a-z]{1,8}`)
		d := &reply.Doc{Title: "T", Line: "calls"}
		for range rapid.IntRange(1, 60).Draw(t, "lines") {
			q := strings.Join(rapid.SliceOfN(word, 1, 12).Draw(t, "words"), " ")
			q = strings.Repeat(q+" ", rapid.SampledFrom([]int{1, 5, 50, 90}).Draw(t, "times"))
			d.Blocks = append(d.Blocks, &reply.Quote{Words: reply.Verbatim(q), By: "x"})
		}
		o := anyOptions.Draw(t, "options")
		ms := render(d, o)
		whole := map[string]bool{}
		for _, q := range quotations(d) {
			whole[q] = true
		}
		for i, m := range ms {
			for _, s := range []string{blockWords(m), solid(m.Text)} {
				for _, part := range strings.SplitAfter(s, "”") {
					_, q, ok := strings.Cut(part, "“")
					if ok && !whole["“"+q] && !strings.HasPrefix(q, "export") {
						t.Fatalf("message %d has a part of a quotation: %q", i, q)
					}
				}
			}
		}
	})
}
