package slacktest

import (
	"encoding/json"
	"fmt"
	"math"
	"slices"
	"sort"
	"strings"
)

// surface is where blocks are shown: not every block is taken everywhere.
type surface int

const (
	inMessage surface = iota
	inModal
	inHome
)

// checker checks blocks against the shapes that Slack takes and notes what live markup they hold.
type checker struct {
	where    surface
	known    rule // a block
	problems []string
	size     int // characters of text
	tables   int
	inputs   int
	types    map[string]bool
	blockIDs map[string]bool
	actions  map[string]bool
	seen     seen
}

// known makes the rule of a block on each surface: a table stands in messages only, an input in views only.
func known() map[surface]rule {
	rules := map[surface]rule{}
	for _, where := range []surface{inMessage, inModal, inHome} {
		shapes := blockShapes()
		if where == inMessage {
			delete(shapes, "input")
		} else {
			delete(shapes, "table")
		}
		for _, s := range shapes {
			s["block_id"] = may(blockID)
		}
		rules[where] = typed(shapes)
	}
	return rules
}

func newChecker(where surface, rules map[surface]rule) *checker {
	return &checker{where: where, known: rules[where], types: map[string]bool{}, blockIDs: map[string]bool{}, actions: map[string]bool{}}
}

// rule checks a value; path is its JSON pointer.
type rule func(c *checker, path string, v any)

// field is a rule for a field of an object, which may have to be there.
type field struct {
	must bool
	rule rule
}

// shape is the fields that an object may have.
type shape map[string]field

func need(r rule) field { return field{true, r} }
func may(r rule) field  { return field{false, r} }

func (c *checker) bad(path, format string, args ...any) {
	c.problems = append(c.problems, fmt.Sprintf("[ERROR] %s [json-pointer:%s]", fmt.Sprintf(format, args...), path))
}

// object checks that v is an object of a shape, and returns its fields.
func (c *checker) object(path string, v any, s shape) map[string]any {
	fields, ok := v.(map[string]any)
	if !ok {
		c.bad(path, "must be an object")
		return nil
	}
	names := make([]string, 0, len(fields)+len(s))
	for name := range fields {
		names = append(names, name)
	}
	for name, f := range s {
		if _, there := fields[name]; f.must && !there {
			names = append(names, name)
		}
	}
	sort.Strings(names)
	for _, name := range names {
		f, known := s[name]
		value, there := fields[name]
		switch {
		case !known:
			c.bad(path, "invalid additional property: %s", name)
		case !there:
			c.bad(path, "missing required field: %s", name)
		default:
			f.rule(c, path+"/"+name, value)
		}
	}
	return fields
}

// text is a string of between least and most characters.
func text(least, most int) rule {
	return func(c *checker, path string, v any) {
		t, ok := v.(string)
		switch n := length(t); {
		case !ok:
			c.bad(path, "must be a string")
		case n < least:
			c.bad(path, "must be more than %d characters", least-1)
		case n > most:
			c.bad(path, "must be less than %d characters", most+1)
		}
	}
}

func anyOf(values ...string) rule {
	return func(c *checker, path string, v any) {
		if t, ok := v.(string); !ok || !slices.Contains(values, t) {
			c.bad(path, "must be one of %s", strings.Join(values, ", "))
		}
	}
}

func boolean(c *checker, path string, v any) {
	if _, ok := v.(bool); !ok {
		c.bad(path, "must be a boolean")
	}
}

func integer(least, most float64) rule {
	return func(c *checker, path string, v any) {
		if n, ok := v.(float64); !ok || n != math.Trunc(n) || n < least || n > most {
			c.bad(path, "must be a whole number from %v to %v", least, most)
		}
	}
}

func list(least, most int, item rule) rule {
	return func(c *checker, path string, v any) {
		items, ok := v.([]any)
		switch {
		case !ok:
			c.bad(path, "must be an array")
		case len(items) < least:
			c.bad(path, "no less than %d items allowed", least)
		case len(items) > most:
			c.bad(path, "no more than %d items allowed", most)
		}
		for i, it := range items {
			item(c, fmt.Sprintf("%s/%d", path, i), it)
		}
	}
}

func object(s shape) rule {
	return func(c *checker, path string, v any) { c.object(path, v, s) }
}

// typed checks an object by the shape that its type names.
func typed(shapes map[string]shape) rule {
	for kind, s := range shapes {
		s["type"] = need(anyOf(kind))
	}
	return func(c *checker, path string, v any) {
		fields, _ := v.(map[string]any)
		kind, _ := fields["type"].(string)
		s, known := shapes[kind]
		if !known {
			c.bad(path, "unsupported type: %s", kind)
			return
		}
		c.types[kind] = true
		c.object(path, v, s)
	}
}

// words is a text object of up to most characters: plain_text only, or mrkdwn as well.
func words(most int, mrkdwn bool) rule {
	plain := shape{"type": need(anyOf("plain_text")), "text": need(text(1, most)), "emoji": may(boolean)}
	marked := shape{"type": need(anyOf("mrkdwn")), "text": need(text(1, most)), "verbatim": may(boolean)}
	return func(c *checker, path string, v any) {
		fields, _ := v.(map[string]any)
		t, _ := fields["text"].(string)
		c.size += length(t)
		s := plain
		if mrkdwn && fields["type"] == "mrkdwn" {
			s = marked
			c.seen.mrkdwn(path+"/text", t)
		}
		c.object(path, v, s)
	}
}

func plain(most int) rule { return words(most, false) }

// blocks checks a list of blocks and counts them.
func (c *checker) blocks(raw string, most int) (int, *refusal) {
	var items []any
	if err := json.Unmarshal([]byte(raw), &items); err != nil {
		return 0, &refusal{code: "invalid_blocks_format", problems: []string{err.Error()}}
	}
	blockList(most)(c, "/blocks", items)
	if len(c.problems) > 0 {
		return 0, &refusal{code: "invalid_blocks", problems: c.problems}
	}
	return len(items), nil
}

// block checks one block.
func (c *checker) block(path string, v any) {
	c.known(c, path, v)
	fields, _ := v.(map[string]any)
	switch fields["type"] {
	case "section":
		if fields["text"] == nil && fields["fields"] == nil {
			c.bad(path, "a section has neither text nor fields")
		}
	case "image":
		if (fields["image_url"] == nil) == (fields["slack_file"] == nil) {
			c.bad(path, "an image has either image_url or slack_file")
		}
	case "input":
		c.inputs++
	case "table":
		c.tables++
		if c.tables > 1 {
			c.bad(path, "only one table is allowed")
		}
		c.table(path, fields)
	}
}

func blockID(c *checker, path string, v any) {
	text(0, 255)(c, path, v)
	id, _ := v.(string)
	if id != "" && c.blockIDs[id] {
		c.bad(path, "block_id %q is not unique", id)
	}
	c.blockIDs[id] = true
}

func actionID(c *checker, path string, v any) {
	text(1, 255)(c, path, v)
	id, _ := v.(string)
	if c.actions[id] {
		c.bad(path, "action_id %q is not unique", id)
	}
	c.actions[id] = true
}

// blockShapes are the blocks that the fake knows: those that the adapter uses.
func blockShapes() map[string]shape {
	return map[string]shape{
		"divider": {},
		"header":  {"text": need(plain(150)), "level": may(integer(1, 4))},
		"section": {
			"text":      may(words(3000, true)),
			"fields":    may(list(1, 10, words(2000, true))),
			"accessory": may(typed(elementShapes())),
			"expand":    may(boolean),
		},
		"context": {"elements": need(list(1, 10, contextElement))},
		"actions": {"elements": need(list(1, 25, typed(actionShapes())))},
		"image": {
			"image_url":  may(text(1, 3000)),
			"slack_file": may(object(shape{"id": may(text(1, 255)), "url": may(text(1, 3000))})),
			"alt_text":   need(text(1, 2000)),
			"title":      may(plain(2000)),
		},
		"rich_text": {"elements": need(list(1, math.MaxInt32, typed(richShapes())))},
		"table": {
			"rows":            need(list(1, 100, list(1, 20, typed(cellShapes())))),
			"column_settings": may(list(0, 20, columnSetting)),
		},
		"input": {
			"label":           need(plain(2000)),
			"element":         need(typed(inputShapes())),
			"hint":            may(plain(2000)),
			"optional":        may(boolean),
			"dispatch_action": may(boolean),
		},
	}
}
