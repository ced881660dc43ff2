package slack

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"github.com/slack-go/slack"
)

// plainText is the message as text only, for sending it again without blocks: all of its words, and the lines that its
// buttons stand for. It is escaped, and is best sent with mrkdwn off. It is cut at a line where Slack would cut it.
func plainText(m message) string {
	if len(m.Blocks) == 0 {
		return m.Text
	}
	var b strings.Builder
	n := 0
	for _, bl := range m.Blocks {
		for l := range strings.Lines(string(bl.appendWords(nil))) {
			l = notification(strings.TrimSuffix(l, "\n"))
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

// appendWords appends the text of a block, each line with a line break. It is not escaped.
func (b *block) appendWords(to []byte) []byte {
	switch b.kind {
	case slack.MBTRichText:
		for _, p := range b.parts {
			to = p.appendWords(to)
		}
	case slack.MBTTable:
		for _, r := range b.rows {
			for i, cell := range r {
				if i > 0 {
					to = append(to, " | "...)
				}
				start := len(to)
				to = appendBitWords(to, cell)
				for k := start; k < len(to); k++ { // a row is one line
					if to[k] == '\n' {
						to[k] = ' '
					}
				}
			}
			to = append(to, '\n')
		}
	case slack.MBTAction:
		for _, x := range b.buttons {
			if x.action != shareAction {
				to = append(append(append(append(append(to, "→ "...), x.label...), ": "...), x.line...), '\n')
			}
		}
	default:
		if !b.live {
			to = append(append(to, b.text...), '\n')
		}
	}
	return to
}

func (p part) appendWords(to []byte) []byte {
	for i, l := range p.lines {
		if p.kind != slack.RTEList {
			to = append(appendBitWords(to, l), '\n')
			continue
		}
		start := len(to)
		to = p.appendBullet(to, i)
		indent := utf8.RuneCount(to[start:])
		words := len(to)
		to = appendBitWords(to, l)
		if bytes.IndexByte(to[words:], '\n') >= 0 {
			hanging := "\n" + strings.Repeat(" ", indent)
			to = append(to[:words], strings.ReplaceAll(string(to[words:]), "\n", hanging)...)
		}
		to = append(to, '\n')
	}
	return to
}

// appendBullet appends what stands before an item where there is only text.
func (p part) appendBullet(to []byte, i int) []byte {
	for range p.indent {
		to = append(to, "  "...)
	}
	if p.style == slack.RTEListOrdered {
		return append(appendInt(to, p.offset()+i+1), ". "...)
	}
	return append(to, "• "...)
}

// appendBitWords appends the words of a line: code in backquotes, addresses behind their labels.
func appendBitWords(to []byte, l []bit) []byte {
	for e := range elements(l) {
		if e[0].look == isCode && e[0].url == "" {
			to = append(to, '`')
		}
		for _, b := range e {
			to = append(to, b.text...)
		}
		if e[0].look == isCode && e[0].url == "" {
			to = append(to, '`')
		}
		if e[0].url != "" {
			to = append(append(append(to, " <"...), e[0].url...), '>')
		}
	}
	return to
}
