package telegramtest

import (
	"cmp"
	"fmt"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf16"
)

// kinds of entity by tag. A span must have the class tg-spoiler.
func kinds() map[string]string {
	return map[string]string{
		"b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline", "ins": "underline",
		"s": "strikethrough", "strike": "strikethrough", "del": "strikethrough", "tg-spoiler": "spoiler", "span": "spoiler",
		"a": "text_link", "code": "code", "pre": "pre", "blockquote": "blockquote",
	}
}

// open is a tag that has not been closed.
type open struct {
	tag, value string // the value is what its attribute says
	offset     int    // in the text, in UTF-16 units
	start      int    // in the text, in bytes
}

// parser reads Telegram's HTML.
type parser struct {
	kinds map[string]string
	in    string
	at    int
	out   strings.Builder
	units int
	open  []open
	found []Entity
}

// malformed is what is wrong with a text, in Telegram's words.
type malformed string

func (m malformed) Error() string { return "can't parse entities: " + string(m) }

func wrong(format string, args ...any) error { return malformed(fmt.Sprintf(format, args...)) }

// parseHTML makes of Telegram's HTML the text that is seen and its entities. It refuses what Telegram refuses, in its
// words, and three things that Telegram's documentation forbids though its server lets them pass: a bare & or >, an
// entity that Telegram does not know, and formatting inside code or of a quotation inside a quotation.
func parseHTML(in string) (string, []Entity, error) {
	p := &parser{kinds: kinds(), in: in}
	for p.at < len(p.in) {
		if err := p.step(); err != nil {
			return "", nil, err
		}
	}
	if n := len(p.open); n > 0 {
		return "", nil, wrong("Can't find end tag corresponding to start tag %q", p.open[n-1].tag)
	}
	for i := range p.found {
		if p.found[i].Type == "code" {
			p.found[i].Language = "" // a language is of pre only
		}
	}
	slices.SortStableFunc(p.found, func(a, b Entity) int { return cmp.Or(a.Offset-b.Offset, b.Length-a.Length) })
	text, found := trim(p.out.String(), p.found)
	return text, found, nil
}

func (p *parser) step() error {
	switch c := p.in[p.at]; c {
	case '&':
		r, err := p.entity()
		if err != nil {
			return err
		}
		p.write(r)
	case '>':
		return wrong("bare > at byte offset %d", p.at)
	case '<':
		if strings.HasPrefix(p.in[p.at:], "</") {
			return p.end()
		}
		return p.start()
	default:
		for i, r := range p.in[p.at:] {
			if i > 0 && (r == '&' || r == '<' || r == '>') {
				p.at += i
				return nil
			}
			p.write(r)
		}
		p.at = len(p.in)
	}
	return nil
}

func (p *parser) write(r rune) {
	p.out.WriteRune(r)
	p.units += utf16.RuneLen(r)
}

// entity reads a character reference.
func (p *parser) entity() (rune, error) {
	name, _, closed := strings.Cut(p.in[p.at+1:], ";")
	if !closed || len(name) > 8 {
		return 0, wrong("bare & at byte offset %d", p.at)
	}
	r, known := map[string]rune{"lt": '<', "gt": '>', "amp": '&', "quot": '"'}[name]
	if digits, isNumber := strings.CutPrefix(name, "#"); isNumber {
		base := 10
		if hex, isHex := strings.CutPrefix(strings.ToLower(digits), "x"); isHex {
			digits, base = hex, 16
		}
		n, err := strconv.ParseUint(digits, base, 32)
		r, known = rune(n), err == nil && n > 0 && n <= unicode.MaxRune && !utf16.IsSurrogate(rune(n))
	}
	if !known {
		return 0, wrong("unknown entity %q at byte offset %d", name, p.at)
	}
	p.at += len(name) + 2
	return r, nil
}

// start reads a start tag.
func (p *parser) start() error {
	begin := p.at
	p.at++
	name := strings.ToLower(p.until(" \t\r\n>"))
	if p.at == len(p.in) {
		return wrong("Unclosed start tag at byte offset %d", begin)
	}
	if p.kinds[name] == "" {
		return wrong("Unsupported start tag %q at byte offset %d", name, begin)
	}
	o := open{tag: name, offset: p.units, start: p.out.Len()}
	for {
		p.space()
		if p.at == len(p.in) {
			return wrong("Unclosed start tag at byte offset %d", begin)
		}
		if p.in[p.at] == '>' {
			break
		}
		if err := p.attribute(&o, begin); err != nil {
			return err
		}
	}
	p.at++
	if name == "span" && o.value != "spoiler" {
		return wrong(`Tag "span" must have class "tg-spoiler" at byte offset %d`, begin)
	}
	if err := p.nesting(o, begin); err != nil {
		return err
	}
	p.open = append(p.open, o)
	return nil
}

// nesting refuses what entities may not contain.
func (p *parser) nesting(o open, begin int) error {
	for i, outer := range p.open {
		kind := p.kinds[outer.tag]
		language := kind == "pre" && o.tag == "code" && i == len(p.open)-1 && outer.start == o.start
		switch {
		case (kind == "pre" || kind == "code") && !language:
			return wrong("Tag %q inside of %q at byte offset %d", o.tag, outer.tag, begin)
		case kind == "blockquote" && o.tag == "blockquote":
			return wrong("Tag \"blockquote\" inside of \"blockquote\" at byte offset %d", begin)
		case kind == "text_link" && o.tag == "a":
			return wrong("Tag \"a\" inside of \"a\" at byte offset %d", begin)
		}
	}
	return nil
}

// attribute reads one attribute of a start tag.
func (p *parser) attribute(o *open, begin int) error {
	name := p.until(" \t\r\n=>")
	if name == "" {
		return wrong("Empty attribute name in the tag %q at byte offset %d", o.tag, begin)
	}
	if o.tag == "blockquote" && name == "expandable" && p.at < len(p.in) && p.in[p.at] != '=' {
		o.value = name
		return nil
	}
	p.space()
	if p.at == len(p.in) || p.in[p.at] != '=' {
		return wrong("Expected equal sign in declaration of an attribute of the tag %q at byte offset %d", o.tag, begin)
	}
	p.at++
	p.space()
	if p.at == len(p.in) {
		return wrong("Unclosed start tag %q at byte offset %d", o.tag, begin)
	}
	value, err := p.value(begin)
	if err != nil {
		return err
	}
	prefix := ""
	switch o.tag + " " + name {
	case "a href":
	case "code class":
		prefix = "language-"
	case "span class":
		prefix = "tg-"
	case "blockquote expandable":
		value = name
	default:
		return wrong("Unsupported attribute %q of the tag %q at byte offset %d", name, o.tag, begin)
	}
	if rest, ok := strings.CutPrefix(value, prefix); ok {
		o.value = rest
	}
	return nil
}

// value reads what stands behind the equal sign of an attribute.
func (p *parser) value(begin int) (string, error) {
	quote := p.in[p.at]
	if quote != '"' && quote != '\'' {
		token := p.until(" \t\r\n>")
		if strings.ContainsFunc(token, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '.' && r != '-' }) {
			return "", wrong("Unexpected end of name token at byte offset %d", p.at-len(token))
		}
		return strings.ToLower(token), nil
	}
	p.at++
	var b strings.Builder
	for p.at < len(p.in) && p.in[p.at] != quote {
		if p.in[p.at] == '&' {
			r, err := p.entity()
			if err != nil {
				return "", err
			}
			b.WriteRune(r)
			continue
		}
		b.WriteByte(p.in[p.at])
		p.at++
	}
	if p.at == len(p.in) {
		return "", wrong("Unclosed start tag at byte offset %d", begin)
	}
	p.at++
	return b.String(), nil
}

// end reads an end tag.
func (p *parser) end() error {
	begin := p.at
	if len(p.open) == 0 {
		return wrong("Unexpected end tag at byte offset %d", begin)
	}
	p.at += 2
	name := strings.ToLower(p.until(" \t\r\n>"))
	p.space()
	if p.at == len(p.in) || p.in[p.at] != '>' {
		return wrong("Unclosed end tag at byte offset %d", begin)
	}
	p.at++
	o := p.open[len(p.open)-1]
	if name != o.tag {
		return wrong("Unmatched end tag at byte offset %d, expected \"</%s>\", found \"</%s>\"", begin, o.tag, name)
	}
	p.open = p.open[:len(p.open)-1]
	return p.close(o, begin)
}

// close makes an entity of a tag that is closed; Telegram forgets an empty one, and a link that it does not take.
func (p *parser) close(o open, begin int) error {
	e := Entity{Type: p.kinds[o.tag], Offset: o.offset, Length: p.units - o.offset}
	if e.Length == 0 {
		return nil
	}
	switch e.Type {
	case "text_link":
		e.URL = o.value
		if e.URL == "" {
			e.URL = p.out.String()[o.start:]
		}
		if !linkable(e.URL) {
			return wrong("the link %q, which Telegram silently drops, at byte offset %d", e.URL, begin)
		}
	case "blockquote":
		if o.value != "" {
			e.Type = "expandable_blockquote"
		}
	case "pre":
		if n := len(p.found); n > 0 && p.found[n-1].Type == "code" && p.found[n-1].Offset == e.Offset && p.found[n-1].Length == e.Length {
			e.Language = p.found[n-1].Language
			p.found = p.found[:n-1]
		}
	case "code":
		e.Language = o.value
	}
	p.found = append(p.found, e)
	return nil
}

// linkable says whether Telegram takes an address as a link.
func linkable(address string) bool {
	u, err := url.Parse(address)
	if err != nil || strings.ContainsAny(address, " \t\r\n") {
		return false
	}
	switch strings.ToLower(u.Scheme) {
	case "http", "https":
		return strings.Contains(strings.Trim(u.Hostname(), "."), ".")
	case "tg":
		return u.Host != ""
	}
	return false
}

func (p *parser) until(stop string) string {
	from := p.at
	if i := strings.IndexAny(p.in[from:], stop); i >= 0 {
		p.at = from + i
	} else {
		p.at = len(p.in)
	}
	return p.in[from:p.at]
}

func (p *parser) space() {
	for p.at < len(p.in) && strings.IndexByte(" \t\r\n", p.in[p.at]) >= 0 {
		p.at++
	}
}

// trim takes blanks off both ends of a text, as Telegram does, and moves its entities.
func trim(text string, found []Entity) (string, []Entity) {
	left := strings.TrimLeftFunc(text, unicode.IsSpace)
	before := units(text) - units(left)
	text = strings.TrimRightFunc(left, unicode.IsSpace)
	n := units(text)
	var kept []Entity
	for _, e := range found {
		from, to := max(e.Offset-before, 0), min(e.Offset-before+e.Length, n)
		if e.Offset, e.Length = from, to-from; e.Length > 0 {
			kept = append(kept, e)
		}
	}
	return text, kept
}

// units is the length of a text in UTF-16 units.
func units(s string) int {
	n := 0
	for _, r := range s {
		n += utf16.RuneLen(r)
	}
	return n
}
