package telegram

import (
	"fmt"
	"net/url"
	"strconv"
	"strings"
	"unicode"

	"readoutbot/internal/commands/reply"
)

// look is the style of a text.
type look uint8

const (
	bold look = 1 + iota
	italic
	code
)

// bit is text of one look.
type bit struct {
	text string
	look look
}

// run is a part of a line, of one bit or of more; its address is behind all of it. A whole run is a quotation, with its
// marks: it is never broken. One of several bits is whole.
type run struct {
	bit
	more  []bit
	url   string
	whole bool
}

func text(s string) run           { return run{bit: bit{text: s}} }
func styled(s string, l look) run { return run{bit: bit{s, l}} }

// weight is what of a message counts against Telegram's limits: the text after parsing, the number of entities, their
// size as Telegram keeps them, and the bytes that are sent.
type weight struct{ units, entities, bytes, raw int }

func (w weight) plus(v weight) weight {
	return weight{w.units + v.units, w.entities + v.entities, w.bytes + v.bytes, w.raw + v.raw}
}

func (w weight) minus(v weight) weight {
	return weight{w.units - v.units, w.entities - v.entities, w.bytes - v.bytes, w.raw - v.raw}
}

func (w weight) within(most weight) bool {
	return w.units <= most.units && w.entities <= most.entities && w.bytes <= most.bytes && w.raw <= most.raw
}

const entityBytes = 16

func (b bit) weight() weight {
	var w weight
	w.units, w.raw = measure(b.text)
	if b.look != 0 {
		start, end := b.look.tags()
		w.entities, w.bytes = 1, entityBytes
		w.raw += len(start) + len(end)
	}
	return w
}

func (r *run) weight() weight {
	w := r.bit.weight()
	for _, b := range r.more {
		w = w.plus(b.weight())
	}
	if r.url != "" {
		_, n := measure(r.url)
		w.entities++
		w.bytes += entityBytes + len(r.url) + 8
		w.raw += len(linkStart+linkMiddle+linkEnd) + n + len("&quot;")*strings.Count(r.url, `"`)
	}
	return w
}

func weigh(rs []run) weight {
	var w weight
	for i := range rs {
		w = w.plus(rs[i].weight())
	}
	return w
}

// seen tells whether runs have anything to see.
func seen(rs []run) bool {
	for _, r := range rs {
		if !blank(r.text) {
			return true
		}
		for _, b := range r.more {
			if !blank(b.text) {
				return true
			}
		}
	}
	return false
}

const linkStart, linkMiddle, linkEnd = `<a href="`, `">`, "</a>"

// appendMarkup writes runs as HTML.
func appendMarkup(out []byte, rs []run) []byte {
	for i := range rs {
		r := &rs[i]
		if r.url != "" {
			out = append(out, linkStart...)
			out = append(out, escapeAttr(r.url)...)
			out = append(out, linkMiddle...)
		}
		out = appendBit(out, r.bit)
		for _, b := range r.more {
			out = appendBit(out, b)
		}
		if r.url != "" {
			out = append(out, linkEnd...)
		}
	}
	return out
}

func appendBit(out []byte, b bit) []byte {
	if b.text == "" {
		return out
	}
	start, end := b.look.tags()
	out = append(out, start...)
	out = appendEscaped(out, b.text)
	return append(out, end...)
}

func (l look) tags() (start, end string) {
	switch l {
	case 0:
		return "", ""
	case bold:
		return "<b>", "</b>"
	case italic:
		return "<i>", "</i>"
	}
	return "<code>", "</code>"
}

// broken breaks runs into lines within most, at spaces where it can be, and never in a whole run.
func broken(rs []run, most weight) [][]run {
	var out [][]run
	var cur []run
	var w weight
	flush := func() {
		if len(cur) > 0 {
			out = append(out, cur)
		}
		cur, w = nil, weight{}
	}
	for _, r := range rs {
		for {
			v := r.weight()
			if w.plus(v).within(most) || r.whole && len(cur) == 0 {
				cur, w = append(cur, r), w.plus(v)
				break
			}
			if left := most.minus(w); v.units <= left.units && len(cur) > 0 { // too many entities
				flush()
				continue
			}
			head, tail := r.cut(most.units-w.units, len(cur) == 0)
			if head.text != "" {
				cur = append(cur, head)
			}
			flush()
			r = tail
		}
	}
	flush()
	return out
}

// cut breaks a run of one bit so that its head has at most n units. The head is empty if there is no place to break,
// unless it is forced: then it is broken in a word.
func (r run) cut(n int, force bool) (head, tail run) {
	if r.whole {
		return run{}, r
	}
	s := prefix(r.text, n)
	i := strings.LastIndexFunc(s, unicode.IsSpace)
	switch {
	case i > 0:
		s = s[:i]
	case !force:
		return run{}, r
	case s == "":
		s = prefix(r.text, 2) // a character at least
	}
	head, tail = r, r
	head.text = s
	tail.text = r.text[len(s):]
	return head, tail
}

// line returns the runs of a line of which some spans are shown: what stands before them, the spans, the basis where it
// matters and mark is set, and the sources.
func (p *printer) line(before string, spans []reply.Span, l reply.Line, mark bool) []run {
	n := len(spans) + 4
	for _, s := range spans {
		n += 2 * len(s.Marks)
	}
	rs := p.runs.take(n)
	if before != "" {
		rs = append(rs, text(before))
	}
	first := len(rs)
	for _, s := range spans {
		rs = p.span(rs, s)
	}
	if mark && len(rs) > first {
		if m := l.Basis.Mark(); m != "" {
			rs = append(rs, text(" "), styled(m, italic))
		}
	}
	return p.cites(rs, l.Cites)
}

// cites adds the numbers of sources. They stand together, and are not broken as long as they fit a line.
func (p *printer) cites(rs []run, ns []int) []run {
	if len(ns) == 0 {
		return rs
	}
	var room [64]byte
	b := room[:0]
	for _, n := range ns {
		b = append(strconv.AppendInt(append(b, " ["...), int64(n), 10), ']')
	}
	return append(rs, text(p.keep(b)))
}

// span adds the runs of a span.
func (p *printer) span(rs []run, s reply.Span) []run {
	switch s.Kind {
	case reply.Strong:
		return append(rs, styled(clean(s.Text), bold))
	case reply.Words:
		return p.quotation(rs, s)
	case reply.Command:
		return append(rs, styled(clean(s.Text), code))
	case reply.Link:
		return append(rs, link(clean(s.Text), clean(s.URL)))
	}
	if len(s.Marks) == 0 {
		return append(rs, text(clean(s.Text)))
	}
	for _, b := range p.marks(s, "", "") {
		rs = append(rs, run{bit: b})
	}
	return rs
}

// quotation adds a quotation as one run. One that no message can hold is left out as a whole, and never cut.
func (p *printer) quotation(rs []run, s reply.Span) []run {
	q := run{whole: true}
	if len(s.Marks) == 0 {
		q.text = p.join("“", clean(s.Text), "”")
	} else {
		bs := p.marks(s, "“", "”")
		q.bit, q.more = bs[0], bs[1:]
	}
	n := q.weight().units
	if n <= mostLine {
		return append(rs, q)
	}
	note := fmt.Sprintf("(a quotation of %d characters, too long for one message, is left out whole", n-2)
	if p.export == "" {
		return append(rs, styled(note+")", italic))
	}
	return append(rs, styled(note+"; as a file: ", italic), styled(p.export, code), styled(")", italic))
}

// link is a label that leads to an address, if Telegram takes the address; else both are printed.
func link(label, address string) run {
	if !leads(address) {
		if address != "" && address != label {
			label += " <" + address + ">"
		}
		return text(label)
	}
	if blank(label) {
		label = address
	}
	return run{bit: bit{text: label}, url: address}
}

// leads tells that Telegram takes an address as a link: one of the Web, whose host has a dot in it. A link to any other
// is dropped without a word.
func leads(address string) bool {
	if len(address) > mostAddress {
		return false
	}
	if scheme, host, _ := strings.Cut(address, "://"); (scheme == "https" || scheme == "http") && usualAddress(host) {
		return true
	}
	u, err := url.Parse(address)
	return err == nil && (u.Scheme == "http" || u.Scheme == "https") && strings.Contains(strings.Trim(u.Hostname(), "."), ".") &&
		!strings.ContainsFunc(address, unicode.IsSpace)
}

// usualAddress tells that a host with a path behind it has nothing in it that has to be looked at closely.
func usualAddress(s string) bool {
	dot, path := false, false
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c >= 'a' && c <= 'z', c >= '0' && c <= '9', c == '-':
		case c == '.' && !path:
			dot = dot || i > 0 && i+1 < len(s) && s[i+1] >= 'a' && s[i+1] <= 'z'
		case c == '/' && i > 0:
			path = true
		case path && (c >= 'A' && c <= 'Z' || c == '.' || c == '_' || c == '?' || c == '=' || c == '&'):
		default:
			return false
		}
	}
	return dot
}

// marks cuts a span at its marks, which are bold, between two texts. Marks that are not in order or not in the text are
// passed over, and so are those of a text that has more than a message can show.
func (p *printer) marks(s reply.Span, before, after string) []bit {
	bs := p.bits.take(2*len(s.Marks) + 3)
	if before != "" {
		bs = append(bs, bit{text: before})
	}
	at, first := 0, len(bs)
	for _, m := range s.Marks {
		if m[0] < at || m[1] <= m[0] || !runeStarts(s.Text, m[0]) || !runeStarts(s.Text, m[1]) || len(bs)-first >= 2*mostMarks {
			continue
		}
		bs = append(bs, bit{text: clean(s.Text[at:m[0]])}, bit{clean(s.Text[m[0]:m[1]]), bold})
		at = m[1]
	}
	bs = append(bs, bit{text: clean(s.Text[at:])})
	if after != "" {
		bs = append(bs, bit{text: after})
	}
	return bs
}

// runeStarts tells whether a text can be cut at i.
func runeStarts(s string, i int) bool {
	return i >= 0 && (i == len(s) || i < len(s) && s[i]&0xc0 != 0x80)
}
