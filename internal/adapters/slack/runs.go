package slack

import (
	"fmt"
	"net/url"
	"strconv"
	"strings"
	"unicode"

	"github.com/slack-go/slack"

	"readoutbot/internal/commands/reply"
)

// look is the style of a rich text element.
type look = slack.RichTextSectionTextStyle

// bit is text of one look.
type bit struct {
	text string
	look look
}

// run is a part of a line. A whole run is a quotation, with its marks: it is never broken.
type run struct {
	bits  []bit
	url   string
	whole bool
}

func text(s string) run   { return run{bits: []bit{{text: s}}} }
func bold(s string) run   { return run{bits: []bit{{s, look{Bold: true}}}} }
func italic(s string) run { return run{bits: []bit{{s, look{Italic: true}}}} }
func code(s string) run   { return run{bits: []bit{{s, look{Code: true}}}} }

// cost is the size of a run in a message, its address with it.
func (r run) cost() int {
	n := 0
	for _, b := range r.bits {
		n += size(b.text)
	}
	if r.url != "" {
		n += size(r.url) + len(" <>")
	}
	return n
}

func cost(rs []run) int {
	n := 0
	for _, r := range rs {
		n += r.cost()
	}
	return n
}

// elements makes rich text of runs. Runs of one look are joined, and empty ones dropped: Slack refuses them.
func elements(rs []run) []slack.RichTextSectionElement {
	es := make([]slack.RichTextSectionElement, 0, len(rs))
	for _, r := range rs {
		for _, b := range r.bits {
			if b.text == "" {
				continue
			}
			var style *look
			if b.look != (look{}) {
				l := b.look
				style = &l
			}
			if r.url != "" {
				es = append(es, slack.NewRichTextSectionLinkElement(r.url, b.text, style))
				continue
			}
			if last, ok := lastText(es); ok && same(last.Style, style) {
				last.Text += b.text
				continue
			}
			es = append(es, slack.NewRichTextSectionTextElement(b.text, style))
		}
	}
	return es
}

func lastText(es []slack.RichTextSectionElement) (*slack.RichTextSectionTextElement, bool) {
	if len(es) == 0 {
		return nil, false
	}
	t, ok := es[len(es)-1].(*slack.RichTextSectionTextElement)
	return t, ok
}

func same(a, b *look) bool {
	if a == nil || b == nil {
		return a == b
	}
	return *a == *b
}

// broken breaks runs into lines that cost at most most, at spaces where it can be, and never in a whole run: one that
// costs more is alone in its line.
func broken(rs []run, most int) [][]run {
	if cost(rs) <= most {
		return [][]run{rs}
	}
	var out [][]run
	var cur []run
	left := most
	flush := func() {
		if len(cur) > 0 {
			out = append(out, cur)
		}
		cur, left = nil, most
	}
	for _, r := range rs {
		for {
			c := r.cost()
			if c <= left || r.whole && len(cur) == 0 {
				cur, left = append(cur, r), left-c
				break
			}
			head, tail := r.cut(left, len(cur) == 0)
			if head.bits != nil {
				cur = append(cur, head)
			}
			flush()
			r = tail
		}
	}
	flush()
	return out
}

// cut breaks a run of one bit so that its head costs at most n. The head is empty if there is no place to break, unless
// it is forced: then it is broken in a word.
func (r run) cut(n int, force bool) (head, tail run) {
	if r.whole {
		return run{}, r
	}
	b := r.bits[0]
	if r.url != "" {
		n -= size(r.url) + len(" <>")
	}
	s := prefix(b.text, n)
	i := strings.LastIndexFunc(s, unicode.IsSpace)
	switch {
	case i > 0:
		s = s[:i]
	case !force:
		return run{}, r
	case s == "":
		s = prefix(b.text, 2) // a character at least
	}
	head, tail = r, r
	head.bits = []bit{{s, b.look}}
	tail.bits = []bit{{b.text[len(s):], b.look}}
	return head, tail
}

// line returns the runs of a line: its spans, the basis where it matters and mark is set, and its sources.
func (p *printer) line(l reply.Line, mark bool) []run {
	rs := make([]run, 0, len(l.Spans)+2+len(l.Cites))
	for _, s := range l.Spans {
		rs = append(rs, p.span(s)...)
	}
	if m := l.Basis.Mark(); mark && m != "" && len(rs) > 0 {
		rs = append(rs, text(" "), italic(m))
	}
	return append(rs, cites(l.Cites)...)
}

func cites(ns []int) []run {
	rs := make([]run, len(ns))
	for i, n := range ns {
		rs[i] = text(" [" + strconv.Itoa(n) + "]")
	}
	return rs
}

func (p *printer) span(s reply.Span) []run {
	switch s.Kind {
	case reply.Strong:
		return []run{bold(clean(s.Text))}
	case reply.Words:
		bits := []bit{{text: "“" + clean(s.Text) + "”"}}
		if len(s.Marks) > 0 {
			bits = append(append([]bit{{text: "“"}}, marks(s)...), bit{text: "”"})
		}
		q := run{bits: bits, whole: true}
		if n := q.cost(); n > p.mostQuote {
			return []run{p.tooLong(n)}
		}
		return []run{q}
	case reply.Command:
		if p.plain {
			return []run{text("`" + clean(s.Text) + "`")}
		}
		return []run{code(clean(s.Text))}
	case reply.Link:
		return link(clean(s.Text), clean(s.URL))
	}
	bits := marks(s)
	rs := make([]run, len(bits))
	for i := range bits {
		rs[i].bits = bits[i : i+1 : i+1]
	}
	return rs
}

// tooLong stands for a quotation that no message can hold: it is left out as a whole, and never cut.
func (p *printer) tooLong(n int) run {
	s := fmt.Sprintf("(a quotation of %d characters, too long for Slack", n)
	if p.export != "" {
		s += "; type “" + p.export + "” for it"
	}
	return italic(s + ")")
}

// link is a label that leads to an address, if Slack takes the address; else both are printed.
func link(label, address string) []run {
	u, err := url.Parse(address)
	if err != nil || (u.Scheme != "http" && u.Scheme != "https") || u.Host == "" || size(address) > mostAddress ||
		strings.ContainsFunc(address, unicode.IsSpace) {
		if address != "" && address != label {
			label += " <" + address + ">"
		}
		return []run{text(label)}
	}
	if blank(label) {
		label = address
	}
	return []run{{bits: []bit{{text: label}}, url: address}}
}

// marks cuts a span at its marks, which are bold. Marks that are not in order or not in the text are passed over.
func marks(s reply.Span) []bit {
	var bs []bit
	at := 0
	for _, m := range s.Marks {
		if m[0] < at || m[1] <= m[0] || !runeStarts(s.Text, m[0]) || !runeStarts(s.Text, m[1]) {
			continue
		}
		bs = append(bs, bit{text: clean(s.Text[at:m[0]])}, bit{clean(s.Text[m[0]:m[1]]), look{Bold: true}})
		at = m[1]
	}
	return append(bs, bit{text: clean(s.Text[at:])})
}
