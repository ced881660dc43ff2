package slack

import (
	"strings"
	"testing"

	"github.com/slack-go/slack"
)

func TestLimitsAreNoticed(t *testing.T) {
	words := func(n int) slack.RichTextElement {
		return slack.NewRichTextSection(slack.NewRichTextSectionTextElement(strings.Repeat("x", n), nil))
	}
	button := func(action, label, value string) slack.BlockElement {
		return slack.NewButtonBlockElement(action, value, plain(label))
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
		"header":        {"header has 151", []slack.Block{slack.NewHeaderBlock(plain(strings.Repeat("x", 151)))}},
		"section":       {"section has 3001", []slack.Block{slack.NewSectionBlock(plain(strings.Repeat("x", 3001)), nil, nil)}},
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
		if got := strings.Join(overLimits(message{Text: "x", Blocks: c.blocks}), "; "); !strings.Contains(got, c.want) {
			t.Errorf("%s: got %q, want %q", name, got, c.want)
		}
	}
	if got := overLimits(message{}); len(got) != 1 {
		t.Errorf("no text: %q", got)
	}
}
