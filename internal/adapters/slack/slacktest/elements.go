package slacktest

import (
	"fmt"
	"maps"
	"math"
)

// contextElement is a text object or an image.
func contextElement(c *checker, path string, v any) {
	fields, _ := v.(map[string]any)
	if fields["type"] == "image" {
		typed(imageShapes())(c, path, v)
		return
	}
	words(3000, true)(c, path, v)
}

func imageShapes() map[string]shape {
	return map[string]shape{"image": {"image_url": need(text(1, 3000)), "alt_text": need(text(1, 2000))}}
}

// elementShapes are what a section may have beside its text.
func elementShapes() map[string]shape {
	s := actionShapes()
	maps.Copy(s, imageShapes())
	return s
}

// actionShapes are the elements that people press.
func actionShapes() map[string]shape {
	return map[string]shape{
		"button": {
			"text":                need(plain(75)),
			"action_id":           need(actionID),
			"value":               may(text(1, 2000)),
			"url":                 may(text(1, 3000)),
			"style":               may(anyOf("primary", "danger")),
			"confirm":             may(confirm),
			"accessibility_label": may(text(1, 75)),
		},
		"overflow": {
			"action_id": need(actionID),
			"options":   need(list(1, 5, option)),
			"confirm":   may(confirm),
		},
		"static_select": {
			"action_id":      need(actionID),
			"placeholder":    may(plain(150)),
			"options":        need(list(1, 100, option)),
			"initial_option": may(option),
			"confirm":        may(confirm),
			"focus_on_load":  may(boolean),
		},
	}
}

func inputShapes() map[string]shape {
	s := actionShapes()
	delete(s, "button")
	delete(s, "overflow")
	s["plain_text_input"] = shape{
		"action_id":     need(actionID),
		"placeholder":   may(plain(150)),
		"initial_value": may(text(0, 3000)),
		"multiline":     may(boolean),
		"min_length":    may(integer(0, 3000)),
		"max_length":    may(integer(1, 3000)),
		"focus_on_load": may(boolean),
	}
	return s
}

func option(c *checker, path string, v any) {
	c.object(path, v, shape{
		"text":        need(words(75, true)),
		"value":       need(text(1, 150)),
		"description": may(plain(75)),
	})
}

func confirm(c *checker, path string, v any) {
	c.object(path, v, shape{
		"title":   need(plain(100)),
		"text":    need(words(300, true)),
		"confirm": need(plain(30)),
		"deny":    need(plain(30)),
		"style":   may(anyOf("primary", "danger")),
	})
}

// cellShapes are the cells of a table.
func cellShapes() map[string]shape {
	return map[string]shape{
		"raw_text":   {"text": need(text(1, math.MaxInt32))},
		"raw_number": {"value": need(number), "text": may(text(1, math.MaxInt32))},
		"rich_text":  {"elements": need(list(1, math.MaxInt32, typed(richShapes()))), "block_id": may(blockID)},
	}
}

func number(c *checker, path string, v any) {
	if _, ok := v.(float64); !ok {
		c.bad(path, "must be a number")
	}
}

func columnSetting(c *checker, path string, v any) {
	if v == nil {
		return // null leaves a column as it is
	}
	c.object(path, v, shape{"align": may(anyOf("left", "center", "right")), "is_wrapped": may(boolean)})
}

// table checks what is true of the table as a whole: rows of equal length and the sum of its characters.
func (c *checker) table(path string, fields map[string]any) {
	rows, _ := fields["rows"].([]any)
	width, total := -1, 0
	for i, r := range rows {
		cells, _ := r.([]any)
		if width < 0 {
			width = len(cells)
		}
		if len(cells) != width {
			c.bad(fmt.Sprintf("%s/rows/%d", path, i), "%d cells in a table of %d columns", len(cells), width)
		}
		for _, cell := range cells {
			f, _ := cell.(map[string]any)
			if t, ok := f["text"].(string); ok {
				c.size += length(t)
			}
			total += cellLength(cell)
		}
	}
	if total > maxTableText {
		c.bad(path, "%d characters in the cells, no more than %d allowed", total, maxTableText)
	}
	if settings, _ := fields["column_settings"].([]any); len(settings) > width {
		c.bad(path+"/column_settings", "%d settings for %d columns", len(settings), width)
	}
}

const maxTableText = 10000

// cellLength counts the characters that stand in a cell.
func cellLength(v any) int {
	n := 0
	switch v := v.(type) {
	case map[string]any:
		for name, f := range v {
			if t, ok := f.(string); ok && name == "text" {
				n += length(t)
			} else if name == "elements" {
				n += cellLength(f)
			} else if x, ok := f.(float64); ok && name == "value" && v["text"] == nil {
				n += len(fmt.Sprint(x))
			}
		}
	case []any:
		for _, e := range v {
			n += cellLength(e)
		}
	}
	return n
}
