package slack

import (
	"encoding/json"
	"fmt"
	"net/url"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/slack-go/slack"
)

func literalText(s string) *slack.TextBlockObject {
	return slack.NewTextBlockObject(slack.PlainTextType, s, false, false)
}

func TestLimitsAreNoticed(t *testing.T) {
	words := func(n int) slack.RichTextElement {
		return slack.NewRichTextSection(slack.NewRichTextSectionTextElement(strings.Repeat("x", n), nil))
	}
	button := func(action, label, value string) slack.BlockElement {
		return slack.NewButtonBlockElement(action, value, literalText(label))
	}
	table := func(rows, columns, n int) slack.Block {
		b := slack.NewTableBlock("")
		for range rows {
			row := make([]slack.TableCell, columns)
			for i := range row {
				row[i] = slack.NewTableRichTextCell(words(n))
			}
			b.AddRow(row...)
		}
		return b
	}
	fifty := make([]slack.Block, 51)
	for i := range fifty {
		fifty[i] = slack.NewDividerBlock()
	}
	for name, c := range map[string]struct {
		want   string
		blocks []slack.Block
	}{
		"header":        {"header has 151", []slack.Block{slack.NewHeaderBlock(literalText(strings.Repeat("x", 151)))}},
		"section":       {"section has 3001", []slack.Block{slack.NewSectionBlock(literalText(strings.Repeat("x", 3001)), nil, nil)}},
		"emoji":         {"into emoji", []slack.Block{slack.NewHeaderBlock(slack.NewTextBlockObject(slack.PlainTextType, "x", true, false))}},
		"blocks":        {"51 blocks", fifty},
		"unknown":       {"unknown", []slack.Block{slack.NewDividerBlock()}},
		"sum":           {"12001 characters in all", []slack.Block{slack.NewRichTextBlock("", words(6000), words(6001))}},
		"empty text":    {"text is empty", []slack.Block{slack.NewRichTextBlock("", words(0))}},
		"no elements":   {"no elements", []slack.Block{slack.NewRichTextBlock("")}},
		"two tables":    {"2 tables", []slack.Block{table(1, 1, 1), table(1, 1, 1)}},
		"rows":          {"101 rows", []slack.Block{table(101, 1, 1)}},
		"columns":       {"a row of 21 cells", []slack.Block{table(1, 21, 1)}},
		"cells":         {"10010 characters in a table", []slack.Block{table(1, 10, 1001)}},
		"label":         {"button has 76", []slack.Block{slack.NewActionBlock("", button("a", strings.Repeat("x", 76), "v"))}},
		"value":         {"a value of 2001 bytes", []slack.Block{slack.NewActionBlock("", button("a", "x", strings.Repeat("x", 2001)))}},
		"action":        {"action a twice", []slack.Block{slack.NewActionBlock("", button("a", "x", "v"), button("a", "x", "v"))}},
		"wrong address": {`a link to "x"`, []slack.Block{slack.NewRichTextBlock("", slack.NewRichTextSection(slack.NewRichTextSectionLinkElement("x", "x", nil)))}},
	} {
		if got := strings.Join(overSlacksLimits("x", c.blocks), "; "); !strings.Contains(got, c.want) {
			t.Errorf("%s: got %q, want %q", name, got, c.want)
		}
	}
	if got := overLimits(message{}); len(got) != 1 {
		t.Errorf("no text: %q", got)
	}
}

// sent is the blocks of a message as Slack reads them: the JSON that is sent, in slack-go's types.
func sent(bs []*block) ([]slack.Block, error) {
	var out slack.Blocks
	if err := json.Unmarshal(appendBlocks(nil, bs), &out); err != nil {
		return nil, err
	}
	return out.BlockSet, nil
}

// overLimits says which of Slack's limits a message breaks. It also tells of blocks, fields and empty texts that Slack
// would refuse, and of words that are not those that a message without blocks has.
func overLimits(m message) []string {
	bs, err := sent(m.Blocks)
	if err != nil {
		return []string{err.Error()}
	}
	broken := overSlacksLimits(m.Text, bs)
	for i, b := range bs {
		if want, got := strings.Join(blockLines(b), "\n"), strings.TrimSuffix(string(m.Blocks[i].appendWords(nil)), "\n"); want != inJSON(got) {
			broken = append(broken, fmt.Sprintf("block %d says %q, and without blocks %q", i, want, got))
		}
	}
	return broken
}

// inJSON is a text as JSON holds it: what is no UTF-8 is replaced.
func inJSON(s string) string { return strings.Map(func(r rune) rune { return r }, s) }

func overSlacksLimits(text string, blocks []slack.Block) []string {
	l := &limits{}
	l.text("text of the message", text, 40000)
	if len(blocks) > mostBlocks {
		l.say("%d blocks", len(blocks))
	}
	for i, b := range blocks {
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

// bullet is what stands before an item where there is only text.
func bullet(l *slack.RichTextList, i int) string {
	b := "• "
	if l.Style == slack.RTEListOrdered {
		b = fmt.Sprintf("%d. ", l.Offset+i+1)
	}
	return strings.Repeat("  ", l.Indent) + b
}
