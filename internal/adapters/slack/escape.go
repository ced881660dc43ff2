package slack

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/slack-go/slack"
)

// esc escapes the three characters that Slack's mrkdwn and the text of a message interpret. The text of rich_text and
// plain_text is literal, and is never escaped. See https://docs.slack.dev/messaging/formatting-message-text.
func esc(s string) string {
	s = strings.ReplaceAll(s, "&", "&amp;")
	s = strings.ReplaceAll(s, "<", "&lt;")
	return strings.ReplaceAll(s, ">", "&gt;")
}

var shortcode = regexp.MustCompile(`:[\pL\pN_+'-]*(?:[\pL_+]|\pN{3})[\pL\pN_+'-]*:`)

// quiet keeps emoji shortcodes of a text from turning into emoji: a zero-width space follows their colon. Times of
// day have no more than two digits between colons, and are left alone.
func quiet(s string) string {
	if strings.Count(s, ":") < 2 {
		return s
	}
	for shortcode.MatchString(s) { // the colon that ends one may begin the next
		s = shortcode.ReplaceAllStringFunc(s, func(c string) string { return ":\u200b" + c[1:] })
	}
	return s
}

// notification is a text as the text of a message, which is always interpreted.
func notification(s string) string { return esc(quiet(s)) }

// clean takes control characters and bidirectional overrides out of a text. Line breaks and tabs become spaces.
func clean(s string) string {
	if i := strings.IndexFunc(s, func(r rune) bool { return r < ' ' || r > '~' }); i < 0 {
		return s
	}
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n', r == '\t', r == '\r', r == '\u0085', r == '\u2028', r == '\u2029':
			return ' '
		case unicode.IsControl(r), r >= '\u202a' && r <= '\u202e', r >= '\u2066' && r <= '\u2069':
			return -1
		}
		return r
	}, strings.ToValidUTF8(strings.ReplaceAll(s, "\r\n", " "), "\ufffd"))
}

// size is the length of a text as Slack may count it: in UTF-16 code units, of which no other count is larger save
// that of bytes.
func size(s string) int {
	n := 0
	for _, r := range s {
		n++
		if r > 0xffff {
			n++
		}
	}
	return n
}

// prefix is the longest beginning of s that is at most n long.
func prefix(s string, n int) string {
	for i, r := range s {
		n -= size(string(r))
		if n < 0 {
			return s[:i]
		}
	}
	return s
}

// short cuts a text that is longer than n at a word and before any quotation that does not fit. It is never used on a
// quotation itself.
func short(s string, n int) string {
	if size(s) <= n {
		return s
	}
	s = prefix(s, n-2)
	if open := strings.LastIndex(s, "“"); open >= 0 && !strings.Contains(s[open:], "”") {
		s = s[:open]
	} else if i := strings.LastIndexFunc(s, unicode.IsSpace); i > len(s)/2 {
		s = s[:i]
	}
	return strings.TrimRightFunc(s, unicode.IsSpace) + " …"
}

// blank tells whether a text has nothing to see.
func blank(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool {
		return !unicode.IsSpace(r) && unicode.IsGraphic(r) && r != '\u2800' && r != '\u3164'
	}) < 0
}

// runeStarts tells whether a text can be cut at i.
func runeStarts(s string, i int) bool {
	return i >= 0 && (i == len(s) || i < len(s) && utf8.RuneStart(s[i]))
}

// plainText is the message as text only, for sending it again without blocks: all of its words, and the lines that its
// buttons stand for. It is escaped, and is best sent with mrkdwn off. It is cut at a line where Slack would cut it.
func plainText(m message) string {
	if len(m.Blocks) == 0 {
		return m.Text
	}
	var b strings.Builder
	n := 0
	for _, bl := range m.Blocks {
		for _, l := range blockLines(bl) {
			l = notification(l)
			if n+size(l) > mostText {
				return b.String() + "…"
			}
			b.WriteString(l + "\n")
			n += size(l) + len("\n")
		}
	}
	if t := strings.TrimRight(b.String(), "\n"); !blank(t) {
		return t
	}
	return m.Text
}

// blockLines is the text of a block, line by line. It is not escaped.
func blockLines(b slack.Block) []string {
	var out []string
	add := func(t *slack.TextBlockObject) {
		if t != nil && t.Type == slack.PlainTextType {
			out = append(out, strings.Split(t.Text, "\n")...)
		}
	}
	switch b := b.(type) {
	case *slack.HeaderBlock:
		add(b.Text)
	case *slack.SectionBlock:
		add(b.Text)
	case *slack.ContextBlock:
		for _, e := range b.ContextElements.Elements {
			if t, ok := e.(*slack.TextBlockObject); ok {
				add(t)
			}
		}
	case *slack.RichTextBlock:
		out = richLines(b.Elements)
	case *slack.TableBlock:
		for _, r := range b.Rows {
			cells := make([]string, 0, len(r))
			for _, c := range r {
				if c, ok := c.(*slack.TableRichTextCell); ok {
					cells = append(cells, strings.Join(richLines(c.Elements), " "))
				}
			}
			out = append(out, strings.Join(cells, " | "))
		}
	case *slack.ActionBlock:
		for _, e := range b.Elements.ElementSet {
			if e, ok := e.(*slack.ButtonBlockElement); ok && e.ActionID != shareAction {
				out = append(out, "→ "+e.Text.Text+": "+e.Value)
			}
		}
	}
	return out
}

func richLines(es []slack.RichTextElement) []string {
	var out []string
	for _, e := range es {
		switch e := e.(type) {
		case *slack.RichTextSection:
			out = append(out, strings.Split(elementsText(e.Elements), "\n")...)
		case *slack.RichTextQuote:
			out = append(out, strings.Split(elementsText(e.Elements), "\n")...)
		case *slack.RichTextList:
			for i, it := range e.Elements {
				b := bullet(e, i)
				for _, l := range richLines([]slack.RichTextElement{it}) {
					out = append(out, b+l)
					b = strings.Repeat(" ", utf8.RuneCountInString(b))
				}
			}
		}
	}
	return out
}

func elementsText(es []slack.RichTextSectionElement) string {
	if len(es) == 1 {
		return elementText(es[0])
	}
	var b strings.Builder
	for _, e := range es {
		b.WriteString(elementText(e))
	}
	return b.String()
}

func elementText(e slack.RichTextSectionElement) string {
	switch e := e.(type) {
	case *slack.RichTextSectionTextElement:
		if e.Style != nil && e.Style.Code {
			return "`" + e.Text + "`"
		}
		return e.Text
	case *slack.RichTextSectionLinkElement:
		if e.Text == "" {
			return e.URL
		}
		return e.Text + " <" + e.URL + ">"
	}
	return ""
}
