package slack

import (
	"strings"
	"unicode/utf8"

	"github.com/slack-go/slack"
)

// A block is written as JSON by what follows, and not by encoding/json from slack-go's structs: encoding an answer is
// most of the work of answering. It knows the blocks, fields and elements that the bot uses, and no others.

// block is a block of Block Kit.
type block struct {
	kind    slack.MessageBlockType // a header, a section, a context, rich text, a table, actions
	text    string                 // of a header, a section or a context
	live    bool                   // its text is mrkdwn, not plain: only what names people is
	parts   []part                 // of rich text
	rows    [][][]bit              // of a table, each cell a line of rich text
	right   []bool                 // its columns that stand on the right
	buttons []button               // of actions
}

// part is an element of rich text: lines of their own, a list or a quotation.
type part struct {
	place
	lines [][]bit // of a list, its items
}

// place says what an item of rich text is: a line of its own, a list's item or a quotation.
type place struct {
	kind   slack.RichTextElementType // a section, a list or a quote
	style  slack.RichTextListElementType
	indent int
	number int // of an item in an ordered list, from 1
}

func section() place   { return place{kind: slack.RTESection} }
func quotation() place { return place{kind: slack.RTEQuote} }
func item(indent int) place {
	return place{kind: slack.RTEList, style: slack.RTEListBullet, indent: indent}
}
func numbered(n int) place {
	return place{kind: slack.RTEList, style: slack.RTEListOrdered, number: n}
}

// offset is how many numbers come before a list.
func (p place) offset() int { return max(p.number-1, 0) }

// button is a button that asks a line.
type button struct{ action, label, line string }

// BlockType implements slack.Block.
func (b *block) BlockType() slack.MessageBlockType { return b.kind }

// ID implements slack.Block.
func (b *block) ID() string { return "" }

// MarshalJSON implements json.Marshaler.
func (b *block) MarshalJSON() ([]byte, error) { return b.append(nil), nil }

// plain is a block of one literal text: its shortcodes stay as they are.
func plain(kind slack.MessageBlockType, s string) *block { return &block{kind: kind, text: s} }

// append appends the block as JSON.
func (b *block) append(to []byte) []byte {
	to = append(append(append(to, `{"type":"`...), b.kind...), '"')
	switch b.kind {
	case slack.MBTContext:
		to = append(b.appendText(append(to, `,"elements":[`...)), ']')
	case slack.MBTRichText:
		to = append(to, `,"elements":[`...)
		for i, p := range b.parts {
			to = p.append(comma(to, i))
		}
		to = append(to, ']')
	case slack.MBTTable:
		to = b.appendTable(to)
	case slack.MBTAction:
		to = append(to, `,"elements":[`...)
		for i, x := range b.buttons {
			to = x.append(comma(to, i))
		}
		to = append(to, ']')
	default:
		to = b.appendText(append(to, `,"text":`...))
	}
	return append(to, '}')
}

// room is about how many bytes the block takes as JSON.
func (b *block) room() int {
	n := 128 + len(b.text)
	line := func(l []bit) {
		n += 48
		for i := range l {
			n += 12 + len(l[i].text) + len(l[i].url)
		}
	}
	for _, p := range b.parts {
		n += 96
		for _, l := range p.lines {
			line(l)
		}
	}
	for _, r := range b.rows {
		for _, cell := range r {
			n += 64
			line(cell)
		}
	}
	for _, x := range b.buttons {
		n += 128 + len(x.action) + len(x.label) + len(x.line)
	}
	return n
}

func appendBlocks(to []byte, bs []*block) []byte {
	to = append(to, '[')
	for i, b := range bs {
		to = b.append(comma(to, i))
	}
	return append(to, ']')
}

func comma(to []byte, i int) []byte {
	if i > 0 {
		to = append(to, ',')
	}
	return to
}

func (b *block) appendText(to []byte) []byte {
	if b.live {
		return append(appendString(append(to, `{"type":"mrkdwn","text":`...), b.text), `,"verbatim":true}`...)
	}
	return appendPlain(to, b.text)
}

func appendPlain(to []byte, s string) []byte {
	return append(appendString(append(to, `{"type":"plain_text","text":`...), s), `,"emoji":false}`...)
}

func (x button) append(to []byte) []byte {
	to = appendPlain(append(to, `{"type":"button","text":`...), x.label)
	to = appendString(append(to, `,"action_id":`...), x.action)
	return append(appendString(append(to, `,"value":`...), x.line), '}')
}

func (b *block) appendTable(to []byte) []byte {
	to = append(to, `,"rows":[`...)
	for i, r := range b.rows {
		to = append(comma(to, i), '[')
		for k, cell := range r {
			to = append(comma(to, k), `{"type":"rich_text","elements":[`...)
			to = append(appendSection(to, cell), `]}`...)
		}
		to = append(to, ']')
	}
	to = append(to, `],"column_settings":[`...)
	for i, right := range b.right {
		align := "left"
		if right {
			align = "right"
		}
		to = append(append(append(comma(to, i), `{"align":"`...), align...), `","is_wrapped":true}`...)
	}
	return append(to, ']')
}

func (p part) append(to []byte) []byte {
	if p.kind != slack.RTEList {
		to = append(append(append(to, `{"type":"`...), p.kind...), `","elements":[`...)
		return append(appendLines(to, p.lines...), `]}`...)
	}
	to = append(to, `{"type":"rich_text_list","elements":[`...)
	for i, l := range p.lines {
		to = appendSection(comma(to, i), l)
	}
	to = append(append(append(to, `],"style":"`...), p.style...), `","indent":`...)
	to = append(appendInt(to, p.indent), `,"border":0,"offset":`...)
	return append(appendInt(to, p.offset()), '}')
}

func appendSection(to []byte, l []bit) []byte {
	return append(appendLines(append(to, `{"type":"rich_text_section","elements":[`...), l), `]}`...)
}

// appendLines appends lines as elements, with a break between two.
func appendLines(to []byte, lines ...[]bit) []byte {
	first, unstyled := true, false
	element := func(bits []bit) {
		if !first {
			to = append(to, ',')
		}
		first = false
		to = appendElement(to, bits)
		unstyled = bits[0].url == "" && bits[0].look == 0
	}
	for i, l := range lines {
		if i > 0 && unstyled {
			to = append(to[:len(to)-len(`"}`)], `\n"}`...)
		} else if i > 0 {
			element([]bit{{text: "\n"}})
		}
		for e := range elements(l) {
			element(e)
		}
	}
	return to
}

// appendElement appends bits that are one element: a text, or a link.
func appendElement(to []byte, bits []bit) []byte {
	if bits[0].url != "" {
		to = appendString(append(to, `{"type":"link","url":`...), bits[0].url)
		to = append(to, `,"text":"`...)
	} else {
		to = append(to, `{"type":"text","text":"`...)
	}
	for _, b := range bits {
		to = appendEscaped(to, b.text)
	}
	to = append(to, '"')
	switch bits[0].look {
	case isBold:
		to = append(to, `,"style":{"bold":true}`...)
	case isItalic:
		to = append(to, `,"style":{"italic":true}`...)
	case isCode:
		to = append(to, `,"style":{"code":true}`...)
	}
	return append(to, '}')
}

func appendInt(to []byte, n int) []byte {
	if n >= 10 {
		to = appendInt(to, n/10)
	}
	return append(to, byte('0'+n%10))
}

func appendString(to []byte, s string) []byte {
	return append(appendEscaped(append(to, '"'), s), '"')
}

// appendEscaped appends a text as it stands in a JSON string. What is no UTF-8 becomes U+FFFD.
func appendEscaped(to []byte, s string) []byte {
	const hex = "0123456789abcdef"
	if !utf8.ValidString(s) {
		s = strings.Map(func(r rune) rune { return r }, s)
	}
	from := 0
	for i := 0; i < len(s); i++ {
		for i+8 <= len(s) && !escapes(s[i:i+8]) {
			i += 8
		}
		if i == len(s) {
			break
		}
		c := s[i]
		if c >= ' ' && c != '"' && c != '\\' {
			continue
		}
		to = append(to, s[from:i]...)
		from = i + 1
		switch c {
		case '"', '\\':
			to = append(to, '\\', c)
		case '\n':
			to = append(to, `\n`...)
		default:
			to = append(append(to, `\u00`...), hex[c>>4], hex[c&15])
		}
	}
	return append(to, s[from:]...)
}

// escapes tells whether one of eight bytes is escaped in JSON: all eight are looked at at once.
func escapes(s string) bool {
	const ones, tops = 0x0101010101010101, 0x8080808080808080
	x := uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
	quote, slash := x^'"'*ones, x^'\\'*ones
	return ((x-' '*ones)&^x|(quote-ones)&^quote|(slash-ones)&^slash)&tops != 0
}
