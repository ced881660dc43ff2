package slacktest

import (
	"fmt"
	"math"
)

// richShapes are the parts of a rich_text block.
func richShapes() map[string]shape {
	border := may(integer(0, 1))
	return map[string]shape{
		"rich_text_section": {"elements": richElements(richElementShapes())},
		"rich_text_quote":   {"elements": richElements(richElementShapes()), "border": border},
		"rich_text_preformatted": {
			"elements": richElements(preformattedShapes()),
			"border":   border,
			"language": may(text(1, 100)),
		},
		"rich_text_list": {
			"style":    need(anyOf("bullet", "ordered")),
			"elements": need(list(1, math.MaxInt32, typed(listedShapes()))),
			"indent":   may(integer(0, 8)),
			"offset":   may(integer(0, math.MaxInt32)),
			"border":   border,
		},
	}
}

// listedShapes are what a list may hold: sections, and nothing else.
func listedShapes() map[string]shape {
	return map[string]shape{"rich_text_section": {"elements": richElements(richElementShapes())}}
}

func richElements(shapes map[string]shape) field {
	known := typed(shapes)
	return need(list(1, math.MaxInt32, func(c *checker, path string, v any) {
		known(c, path, v)
		c.rich(path, v)
	}))
}

func preformattedShapes() map[string]shape {
	all := richElementShapes()
	return map[string]shape{"text": all["text"], "link": all["link"]}
}

func richElementShapes() map[string]shape {
	words := text(1, math.MaxInt32)
	style := may(object(shape{"bold": may(boolean), "italic": may(boolean), "strike": may(boolean), "code": may(boolean),
		"underline": may(boolean)}))
	mention := may(object(shape{"bold": may(boolean), "italic": may(boolean), "strike": may(boolean),
		"highlight": may(boolean), "client_highlight": may(boolean), "unlink": may(boolean)}))
	id := need(text(2, 255))
	return map[string]shape{
		"text":      {"text": need(words), "style": style},
		"link":      {"url": need(text(1, 3000)), "text": may(words), "unsafe": may(boolean), "style": style},
		"emoji":     {"name": need(words), "unicode": may(words), "skin_tone": may(integer(1, 6))},
		"user":      {"user_id": id, "style": mention},
		"channel":   {"channel_id": id, "style": mention},
		"usergroup": {"usergroup_id": id, "style": mention},
		"broadcast": {"range": need(anyOf("here", "channel", "everyone"))},
		"date": {"timestamp": need(integer(0, math.MaxInt64)), "format": need(words), "url": may(text(1, 3000)),
			"fallback": may(words)},
	}
}

// rich counts the text of an element and notes what of it is live.
func (c *checker) rich(path string, v any) {
	fields, _ := v.(map[string]any)
	str := func(name string) string { t, _ := fields[name].(string); return t }
	c.size += length(str("text"))
	mention := func(format, id string) {
		c.seen.mentions = append(c.seen.mentions, Live{fmt.Sprintf(format, id), path})
	}
	switch fields["type"] {
	case "user":
		mention("<@%s>", str("user_id"))
	case "channel":
		mention("<#%s>", str("channel_id"))
	case "usergroup":
		mention("<!subteam^%s>", str("usergroup_id"))
	case "broadcast":
		mention("<!%s>", str("range"))
	case "link":
		c.seen.richLinks = append(c.seen.richLinks, Live{"<" + str("url") + "|" + str("text") + ">", path})
	}
}
