package slack

import (
	"fmt"
	"iter"
	"net/url"
	"strconv"
	"strings"
	"unicode"

	"readoutbot/internal/commands/reply"
)

// look is the style of a text.
type look uint8

const (
	isBold look = iota + 1
	isItalic
	isCode
)

// bit is text of one look. Bits of one look that follow one another are one element of rich text.
type bit struct {
	text string
	url  string // where it leads, or ""
	cost int32  // its size in a message, its address with it
	look look
	held bool // it belongs to a quotation or a number, which is never broken
	goes bool // on from the bit before, in the same one
}

func styled(s string, l look) bit { return bit{text: s, cost: int32(size(s)), look: l} }

func text(s string) bit   { return styled(s, 0) }
func bold(s string) bit   { return styled(s, isBold) }
func italic(s string) bit { return styled(s, isItalic) }
func code(s string) bit   { return styled(s, isCode) }

// leading is a text that leads to an address.
func leading(s, url string) bit {
	return bit{text: s, url: url, cost: int32(size(s) + addressCost(url))}
}

func addressCost(url string) int { return size(url) + len(" <>") }

// blank tells that there is nothing to see of it.
func (b bit) blank() bool {
	return b.text == "" || b.url == "" && b.look != isCode && blank(b.text)
}

// cost is the size of a line in a message.
func cost(bs []bit) int {
	n := 0
	for i := range bs {
		n += int(bs[i].cost)
	}
	return n
}

// elements yields the bits of each element. Empty ones are passed over: Slack refuses them.
func elements(bs []bit) iter.Seq[[]bit] {
	return func(yield func([]bit) bool) {
		for i := 0; i < len(bs); {
			j := i + 1
			for bs[i].url == "" && j < len(bs) && (bs[j].text == "" || bs[j].url == "" && bs[j].look == bs[i].look) {
				j++
			}
			if bs[i].text == "" {
				j = i + 1
			} else if !yield(bs[i:j]) {
				return
			}
			i = j
		}
	}
}

// broken breaks a line into lines that cost at most most, at spaces where it can be, and never in a quotation: one that
// costs more is alone in its line.
func broken(bs []bit, most int) [][]bit {
	var out [][]bit
	var cur []bit
	left := most
	flush := func() {
		if len(cur) > 0 {
			out = append(out, cur)
		}
		cur, left = nil, most
	}
	for i := 0; i < len(bs); {
		j := i + 1
		for j < len(bs) && bs[j].goes {
			j++
		}
		for r := bs[i:j]; ; {
			c := cost(r)
			if c <= left || r[0].held && len(cur) == 0 {
				cur, left = append(cur, r...), left-c
				break
			}
			if r[0].held {
				flush()
				continue
			}
			head, tail := r[0].cut(left, len(cur) == 0)
			if head.text != "" {
				cur = append(cur, head)
			}
			flush()
			r = []bit{tail}
		}
		i = j
	}
	flush()
	return out
}

// cut breaks a bit so that its head costs at most n. The head is empty if there is no place to break, unless it is
// forced: then it is broken in a word.
func (b bit) cut(n int, force bool) (head, tail bit) {
	if b.url != "" {
		n -= addressCost(b.url)
	}
	s := prefix(b.text, n)
	i := strings.LastIndexFunc(s, unicode.IsSpace)
	switch {
	case i > 0:
		s = s[:i]
	case !force:
		return bit{}, b
	case s == "":
		s = prefix(b.text, 2) // a character at least
	}
	head, tail = styled(s, b.look), styled(b.text[len(s):], b.look)
	if b.url != "" {
		head, tail = leading(head.text, b.url), leading(tail.text, b.url)
	}
	return head, tail
}

// line returns the bits of a line: its spans, the basis where it matters and mark is set, and its sources. Nobody
// appends to them.
func (p *printer) line(l reply.Line, mark bool) []bit {
	if cap(p.bits)-len(p.bits) < 4*(len(l.Spans)+len(l.Cites)) {
		p.bits = make([]bit, 0, 128)
	}
	start := len(p.bits)
	for _, s := range l.Spans {
		p.span(s)
	}
	if m := l.Basis.Mark(); mark && m != "" && len(p.bits) > start {
		p.bits = append(p.bits, text(" "), italic(m))
	}
	p.bits = appendCites(p.bits, l.Cites)
	return p.bits[start:len(p.bits):len(p.bits)]
}

func appendCites(to []bit, ns []int) []bit {
	for _, n := range ns {
		to = appendNumber(to, " [", n, "]")
	}
	return to
}

// appendNumber appends a source's number, which is never broken.
func appendNumber(to []bit, open string, n int, end string) []bit {
	start := len(to)
	to = append(to, text(open), text(strconv.Itoa(n)), text(end))
	hold(to[start:])
	return to
}

// hold makes bits one that is never broken.
func hold(bs []bit) {
	for i := range bs {
		bs[i].held, bs[i].goes = true, i > 0
	}
}

// span appends a span to the bits that are being written.
func (p *printer) span(s reply.Span) {
	switch s.Kind {
	case reply.Strong:
		p.bits = append(p.bits, bold(clean(s.Text)))
	case reply.Words:
		start := len(p.bits)
		p.bits = append(p.bits, text("“"))
		p.marks(s)
		p.bits = append(p.bits, text("”"))
		if n := cost(p.bits[start:]); n > p.mostQuote {
			p.bits = append(p.bits[:start], p.tooLong(n))
			return
		}
		hold(p.bits[start:])
	case reply.Command:
		if p.plain {
			p.bits = append(p.bits, text("`"+clean(s.Text)+"`"))
			return
		}
		p.bits = append(p.bits, code(clean(s.Text)))
	case reply.Link:
		p.bits = append(p.bits, link(clean(s.Text), clean(s.URL)))
	default:
		p.marks(s)
	}
}

// tooLong stands for a quotation that no message can hold: it is left out as a whole, and never cut.
func (p *printer) tooLong(n int) bit {
	s := fmt.Sprintf("(a quotation of %d characters, too long for Slack", n)
	if p.export != "" {
		s += "; type “" + p.export + "” for it"
	}
	return italic(s + ")")
}

// link is a label that leads to an address, if Slack takes the address; else both are printed.
func link(label, address string) bit {
	if !linked(address) {
		if address != "" && address != label {
			label += " <" + address + ">"
		}
		return text(label)
	}
	if blank(label) {
		label = address
	}
	return leading(label, address)
}

// linked tells whether Slack takes an address. Usual ones are known by their characters.
func linked(address string) bool {
	if size(address) > mostAddress {
		return false
	}
	rest, ok := strings.CutPrefix(address, "https://")
	if !ok {
		rest, ok = strings.CutPrefix(address, "http://")
	}
	if ok && rest != "" && rest[0] != '/' && ordinary(rest) {
		return true
	}
	u, err := url.Parse(address)
	return err == nil && (u.Scheme == "http" || u.Scheme == "https") && u.Host != "" && !strings.ContainsFunc(address, unicode.IsSpace)
}

// ordinary tells that an address has no character that means something else than itself.
func ordinary(s string) bool {
	for i := range len(s) {
		switch c := s[i]; {
		case c >= 'a' && c <= 'z', c >= '-' && c <= '9', c >= 'A' && c <= 'Z', c == '_': // - . / and digits
		default:
			return false
		}
	}
	return true
}

// marks appends a span, cut at its marks, which are bold. Marks that are not in order or not in the text are passed
// over.
func (p *printer) marks(s reply.Span) {
	at := 0
	for _, m := range s.Marks {
		if m[0] < at || m[1] <= m[0] || !runeStarts(s.Text, m[0]) || !runeStarts(s.Text, m[1]) {
			continue
		}
		p.bits = append(p.bits, text(clean(s.Text[at:m[0]])), bold(clean(s.Text[m[0]:m[1]])))
		at = m[1]
	}
	p.bits = append(p.bits, text(clean(s.Text[at:])))
}
