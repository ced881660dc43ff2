package slack

import (
	"fmt"
	"net/url"

	"github.com/slack-go/slack"
)

// Slack's limits, in UTF-16 code units where they are of text. The sum of a message's text is not documented: it is
// refused (msg_blocks_too_long) at about 13,200.
const (
	mostBlocks   = 50
	mostSum      = 12000
	mostHeader   = 150
	mostSection  = 3000
	mostContext  = 10
	mostActions  = 25
	mostLabel    = 75
	mostValue    = 2000 // bytes
	mostAction   = 255
	mostRows     = 100
	mostColumns  = 20
	mostCells    = 10000
	mostText     = 39000 // of 40,000
	mostNotified = 2500  // of about 4,000, where Slack may split a text
	mostAddress  = 1000  // of 3,000: a longer address is printed, not linked
)

// overLimits says which of Slack's limits a message breaks. It also tells of blocks, fields and empty texts that Slack
// would refuse.
func overLimits(m message) []string {
	l := &limits{}
	l.text("text of the message", m.Text, 40000)
	if len(m.Blocks) > mostBlocks {
		l.say("%d blocks", len(m.Blocks))
	}
	for i, b := range m.Blocks {
		l.at = fmt.Sprintf("block %d (%s): ", i, b.BlockType())
		l.block(b)
	}
	l.at = ""
	if l.tables > 1 {
		l.say("%d tables", l.tables)
	}
	if l.sum > mostSum {
		l.say("%d characters in all blocks", l.sum)
	}
	return l.broken
}

type limits struct {
	at      string
	broken  []string
	sum     int
	tables  int
	actions map[string]bool
}

func (l *limits) say(f string, a ...any) { l.broken = append(l.broken, l.at+fmt.Sprintf(f, a...)) }

func (l *limits) text(what, s string, most int) {
	if s == "" {
		l.say("%s is empty", what)
	}
	if n := size(s); n > most {
		l.say("%s has %d characters", what, n)
	}
}

func (l *limits) object(what string, t *slack.TextBlockObject, most int) {
	if t == nil {
		l.say("no %s", what)
		return
	}
	l.text(what, t.Text, most)
	l.sum += size(t.Text)
	if t.Type == slack.PlainTextType && (t.Emoji == nil || *t.Emoji) {
		l.say("%s turns shortcodes into emoji", what)
	}
}

func (l *limits) block(b slack.Block) {
	switch b := b.(type) {
	case *slack.HeaderBlock:
		l.object("header", b.Text, mostHeader)
	case *slack.SectionBlock:
		l.object("section", b.Text, mostSection)
	case *slack.ContextBlock:
		if n := len(b.ContextElements.Elements); n == 0 || n > mostContext {
			l.say("%d elements", n)
		}
		for _, e := range b.ContextElements.Elements {
			t, _ := e.(*slack.TextBlockObject)
			l.object("context", t, mostSection)
		}
	case *slack.RichTextBlock:
		l.rich(b.Elements, false)
	case *slack.TableBlock:
		l.tables++
		l.table(b)
	case *slack.ActionBlock:
		l.buttons(b)
	default:
		l.say("unknown")
	}
}

func (l *limits) buttons(b *slack.ActionBlock) {
	if n := len(b.Elements.ElementSet); n == 0 || n > mostActions {
		l.say("%d buttons", n)
	}
	if l.actions == nil {
		l.actions = map[string]bool{}
	}
	for _, e := range b.Elements.ElementSet {
		e, ok := e.(*slack.ButtonBlockElement)
		if !ok {
			l.say("an element that is no button")
			continue
		}
		l.object("button", e.Text, mostLabel)
		l.text("action", e.ActionID, mostAction)
		l.sum += size(e.Value)
		if e.Value == "" || len(e.Value) > mostValue {
			l.say("a value of %d bytes", len(e.Value))
		}
		if l.actions[e.ActionID] {
			l.say("action %s twice", e.ActionID)
		}
		l.actions[e.ActionID] = true
	}
}

func (l *limits) table(b *slack.TableBlock) {
	if n := len(b.Rows); n == 0 || n > mostRows {
		l.say("%d rows", n)
	}
	if len(b.ColumnSettings) > mostColumns {
		l.say("%d column settings", len(b.ColumnSettings))
	}
	for _, c := range b.ColumnSettings {
		if c.Align == "" {
			l.say("a column without alignment")
		}
	}
	before := l.sum
	for _, r := range b.Rows {
		if len(r) == 0 || len(r) > mostColumns || len(r) != len(b.Rows[0]) {
			l.say("a row of %d cells", len(r))
		}
		for _, c := range r {
			if c, ok := c.(*slack.TableRichTextCell); ok {
				l.rich(c.Elements, false)
			} else {
				l.say("a cell that is not rich_text")
			}
		}
	}
	if n := l.sum - before; n > mostCells {
		l.say("%d characters in a table", n)
	}
}

func (l *limits) rich(es []slack.RichTextElement, inList bool) {
	if len(es) == 0 {
		l.say("no elements")
	}
	for _, e := range es {
		switch e := e.(type) {
		case *slack.RichTextSection:
			l.elements(e.Elements)
		case *slack.RichTextQuote:
			l.elements(e.Elements)
		case *slack.RichTextList:
			if inList {
				l.say("a list in a list")
			}
			l.rich(e.Elements, true)
		default:
			l.say("an element %s", e.RichTextElementType())
		}
	}
}

func (l *limits) elements(es []slack.RichTextSectionElement) {
	if len(es) == 0 {
		l.say("an empty section")
	}
	for _, e := range es {
		switch e := e.(type) {
		case *slack.RichTextSectionTextElement:
			l.text("text", e.Text, mostSum)
			l.sum += size(e.Text)
		case *slack.RichTextSectionLinkElement:
			if u, err := url.Parse(e.URL); err != nil || u.Host == "" || len(e.URL) > 3000 {
				l.say("a link to %q", e.URL)
			}
			l.sum += size(e.Text) + size(e.URL)
		default:
			l.say("an element %s", e.RichTextSectionElementType())
		}
	}
}
