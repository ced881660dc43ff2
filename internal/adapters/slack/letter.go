package slack

import (
	"encoding/json"

	"github.com/slack-go/slack"

	"readoutbot/internal/commands/reply"
)

// letter is a message as it is sent: encoded, so that what is kept to be sent again is little more than its bytes.
type letter struct {
	text   string        // escaped
	body   []byte        // what a response_url gets
	blocks []byte        // in body; nil if there are none
	plain  func() string // all of its words without blocks, escaped
	ready  func() error  // is asked just before it is posted; nil is not
}

// note is a letter of a text, without blocks. The text is not escaped yet.
func note(text string) letter { return message{Text: esc(text)}.letter() }

// letter encodes a message.
func (m message) letter() letter {
	l := m.sealed()
	l.plain = func() string { return plainText(m) }
	return l
}

// letters renders and encodes a document. Where Slack does not take the blocks, it is rendered once more.
func letters(d *reply.Doc, o options) []letter {
	ms := render(d, o)
	ls := make([]letter, len(ms))
	for i, m := range ms {
		ls[i] = m.sealed()
		ls[i].plain = func() string { return plainText(render(d, o)[i]) }
	}
	return ls
}

func (m message) sealed() letter {
	n := 256 + len(m.Text) + len(m.Text)/16
	for _, b := range m.Blocks {
		n += b.room()
	}
	l := letter{text: m.Text}
	to := appendHook(make([]byte, 0, n), m.Text, "")
	if len(m.Blocks) == 0 {
		l.body = append(to, `,"mrkdwn":false}`...)
		return l
	}
	to = append(to, `,"blocks":`...)
	from := len(to)
	to = appendBlocks(to, m.Blocks)
	l.body = append(to, '}')
	l.blocks = l.body[from:len(to):len(to)]
	return l
}

// appendHook appends the beginning of what a response_url gets: for the asker alone, and beside what is there.
func appendHook(to []byte, text, thread string) []byte {
	to = append(to, `{"response_type":"ephemeral","replace_original":false,"unfurl_links":false,"unfurl_media":false,"text":`...)
	to = appendString(to, text)
	if thread != "" {
		to = appendString(append(to, `,"thread_ts":`...), thread)
	}
	return to
}

// hook is what a response_url gets for a thread; "" is none.
func (l letter) hook(thread string) []byte {
	if thread == "" {
		return l.body
	}
	to := appendHook(nil, l.text, thread)
	if l.blocks == nil {
		return append(to, `,"mrkdwn":false}`...)
	}
	return append(append(append(to, `,"blocks":`...), l.blocks...), '}')
}

// plainer is the letter without blocks.
func (l letter) plainer() letter { return message{Text: l.plain()}.letter() }

// options say the letter to a method of Slack's that posts.
func (l letter) options(thread string) []slack.MsgOption {
	o := []slack.MsgOption{slack.MsgOptionText(l.text, false)}
	if l.blocks != nil {
		var bs []encoded
		if err := json.Unmarshal(l.blocks, &bs); err != nil {
			panic(err) // appendBlocks made them
		}
		all := make([]slack.Block, len(bs))
		for i, b := range bs {
			all[i] = b
		}
		o = append(o, slack.MsgOptionBlocks(all...))
	}
	if thread != "" {
		o = append(o, slack.MsgOptionTS(thread))
	}
	return o
}

// encoded is a block as JSON.
type encoded struct{ json.RawMessage }

// BlockType implements slack.Block.
func (encoded) BlockType() slack.MessageBlockType { return "" }

// ID implements slack.Block.
func (encoded) ID() string { return "" }
