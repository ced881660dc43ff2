package slacktest

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"
)

func mrk(n int) string {
	return fmt.Sprintf(`{"type":"mrkdwn","text":%q}`, strings.Repeat("x", n))
}

func pln(n int) string {
	return fmt.Sprintf(`{"type":"plain_text","text":%q}`, strings.Repeat("x", n))
}

func section(n int) string { return `{"type":"section","text":` + mrk(n) + `}` }

func button(fields string) string {
	if fields != "" {
		fields = "," + fields
	}
	return `{"type":"button","text":` + pln(4) + fields + `}`
}

func actions(elements ...string) string {
	return `{"type":"actions","elements":[` + strings.Join(elements, ",") + `]}`
}

func rich(elements string) string { return `{"type":"rich_text","elements":[` + elements + `]}` }

func richSection(elements string) string {
	return rich(`{"type":"rich_text_section","elements":[` + elements + `]}`)
}

// times repeats what f makes of 0 to n-1, with commas.
func times(n int, f func(i int) string) string {
	parts := make([]string, n)
	for i := range parts {
		parts[i] = f(i)
	}
	return strings.Join(parts, ",")
}

func same(s string) func(int) string { return func(int) string { return s } }

func buttons(n int) string {
	return times(n, func(i int) string { return button(fmt.Sprintf(`"action_id":"a%d"`, i)) })
}

func table(rows, cells, chars int) string {
	cell := fmt.Sprintf(`{"type":"raw_text","text":%q}`, strings.Repeat("x", chars))
	return `{"type":"table","rows":[` + times(rows, same("["+times(cells, same(cell))+"]")) + `]}`
}

// Each rule of blocks, just kept and just broken.
func TestBlockRules(t *testing.T) {
	id := func(n int) string { return fmt.Sprintf("%q", strings.Repeat("i", n)) }
	cases := []struct{ name, good, bad, code, want string }{
		{"the number of blocks", times(50, same(`{"type":"divider"}`)), times(51, same(`{"type":"divider"}`)), "invalid_blocks", "no more than 50 items"},
		{"the sum of text", times(5, same(section(2640))), times(5, same(section(2641))), "msg_blocks_too_long", "13205"},
		{"a section's text", section(3000), section(3001), "", "less than 3001 characters [json-pointer:/blocks/0/text/text]"},
		{"characters are UTF-16 units", `{"type":"section","text":{"type":"mrkdwn","text":"` + strings.Repeat("😀", 1500) + `"}}`,
			`{"type":"section","text":{"type":"mrkdwn","text":"` + strings.Repeat("😀", 1501) + `"}}`, "", "less than 3001"},
		{"an empty text", section(1), section(0), "", "more than 0 characters"},
		{"a section of nothing", section(1), `{"type":"section"}`, "", "neither text nor fields"},
		{"the number of fields", `{"type":"section","fields":[` + times(10, same(mrk(9))) + `]}`, `{"type":"section","fields":[` + times(11, same(mrk(9))) + `]}`, "", "no more than 10 items"},
		{"a field's text", `{"type":"section","fields":[` + mrk(2000) + `]}`, `{"type":"section","fields":[` + mrk(2001) + `]}`, "", "/blocks/0/fields/0/text"},
		{"a header", `{"type":"header","text":` + pln(150) + `}`, `{"type":"header","text":` + pln(151) + `}`, "", "less than 151"},
		{"a header is plain text", `{"type":"header","text":` + pln(9) + `}`, `{"type":"header","text":` + mrk(9) + `}`, "", "plain_text"},
		{"emoji in mrkdwn", `{"type":"header","text":{"type":"plain_text","text":"x","emoji":true}}`, `{"type":"section","text":{"type":"mrkdwn","text":"x","emoji":true}}`, "", "additional property: emoji"},
		{"the elements of a context", `{"type":"context","elements":[` + times(10, same(mrk(9))) + `]}`, `{"type":"context","elements":[` + times(11, same(mrk(9))) + `]}`, "", "no more than 10 items"},
		{"a context of nothing", `{"type":"context","elements":[` + pln(1) + `]}`, `{"type":"context","elements":[]}`, "", "no less than 1"},
		{"the elements of actions", actions(buttons(25)), actions(buttons(26)), "", "no more than 25 items"},
		{"a button's text", actions(`{"type":"button","action_id":"a","text":` + pln(75) + `}`), actions(`{"type":"button","action_id":"a","text":` + pln(76) + `}`), "", "less than 76"},
		{"a button's value", actions(button(`"action_id":"a","value":` + id(2000))), actions(button(`"action_id":"a","value":` + id(2001))), "", "less than 2001"},
		{"an action_id", actions(button(`"action_id":` + id(255))), actions(button(`"action_id":` + id(256))), "", "less than 256"},
		{"an action_id is needed", actions(button(`"action_id":"a"`)), actions(button("")), "", "missing required field: action_id"},
		{"an action_id is unique in the message", actions(button(`"action_id":"a"`)) + "," + actions(button(`"action_id":"b"`)),
			actions(button(`"action_id":"a"`)) + "," + actions(button(`"action_id":"a"`)), "", "not unique"},
		{"a style", actions(button(`"action_id":"a","style":"danger"`)), actions(button(`"action_id":"a","style":"default"`)), "", "primary, danger"},
		{"a block_id", `{"type":"divider","block_id":` + id(255) + `}`, `{"type":"divider","block_id":` + id(256) + `}`, "", "less than 256"},
		{"a block_id is unique", `{"type":"divider","block_id":"a"},{"type":"divider","block_id":"b"}`, `{"type":"divider","block_id":"a"},{"type":"divider","block_id":"a"}`, "", "not unique"},
		{"the rows of a table", table(100, 1, 1), table(101, 1, 1), "", "no more than 100 items"},
		{"the cells of a row", table(1, 20, 1), table(1, 21, 1), "", "no more than 20 items"},
		{"a table's characters", table(100, 10, 10), table(50, 10, 21), "", "10500 characters in the cells"},
		{"one table a message", table(1, 1, 1), table(1, 1, 1) + "," + table(1, 1, 1), "", "only one table"},
		{"an empty cell", table(1, 1, 1), table(1, 1, 0), "", "more than 0 characters"},
		{"rows of equal length", table(2, 1, 1), `{"type":"table","rows":[[{"type":"raw_text","text":"a"}],[{"type":"raw_text","text":"a"},{"type":"raw_text","text":"b"}]]}`, "", "2 cells in a table of 1 columns"},
		{"column_settings", strings.Replace(table(1, 20, 1), `"rows"`, `"column_settings":[`+times(20, same(`{"align":"right","is_wrapped":true}`))+`],"rows"`, 1),
			strings.Replace(table(1, 20, 1), `"rows"`, `"column_settings":[`+times(21, same(`null`))+`],"rows"`, 1), "", "no more than 20 items"},
		{"an alignment", strings.Replace(table(1, 1, 1), `"rows"`, `"column_settings":[{"align":"center"}],"rows"`, 1),
			strings.Replace(table(1, 1, 1), `"rows"`, `"column_settings":[{"align":""}],"rows"`, 1), "", "left, center, right"},
		{"a cell's type", `{"type":"table","rows":[[{"type":"raw_number","value":1}]]}`, `{"type":"table","rows":[[{"type":"text","text":"a"}]]}`, "", "unsupported type: text"},
		{"an image", `{"type":"image","image_url":"https://x.org/a.png","alt_text":"a"}`, `{"type":"image","image_url":"https://x.org/a.png"}`, "", "missing required field: alt_text"},
		{"an image of nothing", `{"type":"image","slack_file":{"id":"F1"},"alt_text":"a"}`, `{"type":"image","alt_text":"a"}`, "", "either image_url or slack_file"},
		{"an unknown block", `{"type":"divider"}`, `{"type":"marquee"}`, "", "unsupported type: marquee"},
		{"a block that the adapter does not use", `{"type":"divider"}`, `{"type":"markdown","text":"*x*"}`, "", "unsupported type: markdown"},
		{"an unknown field", section(1), `{"type":"section","text":` + mrk(1) + `,"colour":"red"}`, "", "additional property: colour"},
		{"input stands in views only", section(1), `{"type":"input","label":` + pln(1) + `,"element":{"type":"plain_text_input","action_id":"a"}}`, "", "unsupported type: input"},
		{"a null text", section(1), `{"type":"section","text":null}`, "", "must be an object"},
		{"rich text of nothing", richSection(`{"type":"text","text":"a"}`), rich(""), "", "no less than 1"},
		{"an empty quotation", richSection(`{"type":"text","text":"a"}`), rich(`{"type":"rich_text_quote","elements":null}`), "", "must be an array"},
		{"an empty run", richSection(`{"type":"text","text":" "}`), richSection(`{"type":"text","text":""}`), "", "more than 0"},
		{"a run outside of a section", richSection(`{"type":"text","text":"a"}`), rich(`{"type":"text","text":"a"}`), "", "unsupported type: text"},
		{"a style of rich text", richSection(`{"type":"text","text":"a","style":{"bold":true,"strike":false}}`), richSection(`{"type":"text","text":"a","style":{"blink":true}}`), "", "additional property: blink"},
		{"a list holds sections", rich(`{"type":"rich_text_list","style":"ordered","indent":1,"offset":2,"border":0,"elements":[{"type":"rich_text_section","elements":[{"type":"text","text":"a"}]}]}`),
			rich(`{"type":"rich_text_list","style":"ordered","elements":[{"type":"text","text":"a"}]}`), "", "unsupported type: text"},
		{"a list's style", rich(`{"type":"rich_text_list","style":"bullet","elements":[{"type":"rich_text_section","elements":[{"type":"text","text":"a"}]}]}`),
			rich(`{"type":"rich_text_list","elements":[{"type":"rich_text_section","elements":[{"type":"text","text":"a"}]}]}`), "", "missing required field: style"},
		{"preformatted text", rich(`{"type":"rich_text_preformatted","border":0,"elements":[{"type":"text","text":"a"}]}`),
			rich(`{"type":"rich_text_preformatted","elements":[{"type":"emoji","name":"x"}]}`), "", "unsupported type: emoji"},
		{"rich text counts", richSection(`{"type":"text","text":"` + strings.Repeat("x", 13200) + `"}`), richSection(`{"type":"text","text":"` + strings.Repeat("x", 13201) + `"}`), "msg_blocks_too_long", "13201"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			s := New(t)
			post := func(blocks string) (string, map[string]any) {
				return form(t, s, "chat.postMessage", map[string]string{"channel": General, "text": "x", "blocks": "[" + blocks + "]"})
			}
			if code, answer := post(c.good); code != "" {
				t.Errorf("what is within the rule is refused: %q %v", code, answer["errors"])
			}
			if c.code == "" {
				c.code = "invalid_blocks"
			}
			code, answer := post(c.bad)
			if why := fmt.Sprint(answer["response_metadata"]); code != c.code || !strings.Contains(why, c.want) {
				t.Errorf("%q %s, want %q with %q", code, why, c.code, c.want)
			}
			broke(t, s, c.want)
			if n := len(s.Posts()); n != 1 {
				t.Errorf("%d posts", n)
			}
		})
	}
}

func TestBlocksThatAreNoList(t *testing.T) {
	s := New(t)
	for _, blocks := range []string{`{}`, `[`, `"x"`} {
		if code, _ := form(t, s, "chat.postMessage", map[string]string{"channel": General, "text": "x", "blocks": blocks}); code != "invalid_blocks_format" {
			t.Errorf("%s: %q", blocks, code)
		}
		broke(t, s, "invalid_blocks_format")
	}
	for _, blocks := range []string{`[1]`, `[null]`, `[[]]`, `[{"type":7}]`} {
		if code, _ := form(t, s, "chat.postMessage", map[string]string{"channel": General, "text": "x", "blocks": blocks}); code != "invalid_blocks" {
			t.Errorf("%s: %q", blocks, code)
		}
		broke(t, s, "unsupported type")
	}
}

// A workspace may not take a block that Slack knows: that is nobody's mistake.
func TestAWorkspaceRefusesTables(t *testing.T) {
	s := New(t)
	s.Refuse("table")
	code, _ := form(t, s, "chat.postMessage", map[string]string{"channel": General, "text": "x", "blocks": "[" + table(1, 1, 1) + "]"})
	if code != "invalid_blocks" || len(s.Violations()) != 0 {
		t.Errorf("%q, violations %q", code, s.Violations())
	}
}

// Whatever is sent as blocks is answered, and what is accepted is within the sum of text.
func FuzzBlocks(f *testing.F) {
	f.Add("[" + table(2, 2, 2) + "," + actions(buttons(2)) + "," + section(5) + "]")
	f.Add("[" + richSection(`{"type":"user","user_id":"U1"}`) + `,{"type":"image"}]`)
	rules := known()
	f.Fuzz(func(t *testing.T, blocks string) {
		for _, where := range []surface{inMessage, inModal, inHome} {
			c := newChecker(where, rules)
			n, r := c.blocks(blocks, maxBlocks)
			if r == nil && (n > maxBlocks || !json.Valid([]byte(blocks))) {
				t.Errorf("accepted %d blocks: %s", n, blocks)
			}
			if r != nil && len(r.problems) == 0 {
				t.Errorf("refused without a reason: %s", blocks)
			}
			_, _ = newChecker(where, rules).view(blocks)
		}
	})
}
