package slacktest

import (
	"encoding/json"
	"fmt"
	"strings"
)

// Button is a button that people can press.
type Button struct {
	ActionID, BlockID, Text, Value, URL, Style string
}

// Buttons lists a post's buttons in order, those beside a section's text too.
func (p Post) Buttons() []Button {
	type button struct {
		Type, Value, URL, Style string
		ActionID                string                `json:"action_id"`
		Text                    struct{ Text string } `json:"text"`
	}
	var blocks []struct {
		Type      string          `json:"type"`
		BlockID   string          `json:"block_id"`
		Elements  json.RawMessage `json:"elements"`
		Accessory *button         `json:"accessory"`
	}
	_ = json.Unmarshal(p.Blocks, &blocks) // they were checked; none is no button
	var out []Button
	for _, b := range blocks {
		var elements []button
		if b.Type == "actions" {
			_ = json.Unmarshal(b.Elements, &elements)
		}
		if b.Accessory != nil {
			elements = append(elements, *b.Accessory)
		}
		for _, e := range elements {
			if e.Type == "button" {
				out = append(out, Button{e.ActionID, b.BlockID, e.Text.Text, e.Value, e.URL, e.Style})
			}
		}
	}
	return out
}

// Press is somebody's press of a post's button, to be sent or requested. A missing button panics with those there are.
func (p Post) Press(actionID, user string) Action {
	for _, b := range p.Buttons() {
		if b.ActionID == actionID {
			return Action{ActionID: actionID, BlockID: b.BlockID, Value: b.Value, Text: b.Text, User: user,
				Channel: p.Channel, MessageTS: p.TS, ThreadTS: p.ThreadTS, Ephemeral: p.Ephemeral, Blocks: p.Blocks,
				ViewID: p.ViewID}
		}
	}
	panic(fmt.Sprintf("slacktest: no button %q among %+v", actionID, p.Buttons()))
}

// Visible is the words that people see in a post: those of its blocks in order, a line for each, or its text.
func (p Post) Visible() string {
	var blocks []any
	if err := json.Unmarshal(p.Blocks, &blocks); err != nil || len(blocks) == 0 {
		return p.Text
	}
	var b strings.Builder
	visible(&b, blocks)
	return b.String()
}

func visible(b *strings.Builder, v any) {
	switch v := v.(type) {
	case []any:
		for _, e := range v {
			visible(b, e)
		}
	case map[string]any:
		if t, ok := v["text"].(string); ok {
			b.WriteString(t)
			if inline := v["type"]; inline != "text" && inline != "link" {
				b.WriteByte('\n')
			}
		}
		for _, name := range []string{"title", "text", "label", "fields", "elements", "element", "accessory", "rows"} {
			visible(b, v[name])
		}
		if kind, _ := v["type"].(string); strings.HasPrefix(kind, "rich_text_") {
			b.WriteByte('\n')
		}
	}
}
