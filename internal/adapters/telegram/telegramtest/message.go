package telegramtest

import (
	"fmt"
	"time"
)

// Message is a message that the bot sent, as it now stands.
type Message struct {
	ID        int
	Chat      int64
	Thread    int    // the topic; 0 is none
	ReplyTo   int    // the message that it replies to; 0 is none
	Text      string // what is seen: after parsing; of a document, the caption
	Source    string // as it was sent
	HTML      bool   // whether it was sent to be parsed
	Entities  []Entity
	Keyboard  [][]Button
	Document  *Document
	NoPreview bool // link previews are off
	Silent    bool // disable_notification
	Protected bool // protect_content
	Edits     int  // how often it was edited
	At        time.Time
}

// Entity is a formatted part of a text. Offset and Length count UTF-16 units.
type Entity struct {
	Type     string // as the Bot API names it: bold, italic, code, pre, text_link, blockquote, expandable_blockquote, …
	Offset   int
	Length   int
	URL      string // of a text_link
	Language string // of pre
}

// Button is a button of an inline keyboard. Exactly one of Data and URL is set, or it is another kind of button.
type Button struct{ Label, Data, URL string }

// Document is an uploaded file.
type Document struct {
	Name string
	Type string // its media type
	Body []byte
}

// Button returns the first button with a label.
func (m Message) Button(label string) (Button, bool) {
	for _, row := range m.Keyboard {
		for _, b := range row {
			if b.Label == label {
				return b, true
			}
		}
	}
	return Button{}, false
}

// message is any message that stands in a chat.
type message struct {
	Message
	from                   User
	ours                   bool  // sent by the bot
	via                    *User // the bot through which it was inserted
	edited                 time.Time
	buttons                [][]wireButton
	migrateTo, migrateFrom int64 // of a service message
}

func (m *message) fileID() string { return fmt.Sprintf("file-%d-%d", m.Chat, m.ID) }

// stand puts a message into its chat and gives it its id.
func (s *Server) stand(c *chat, m *message) {
	c.last++
	m.ID, m.Chat, m.At = c.last, c.id, s.now()
	c.messages = append(c.messages, m)
	c.byID[m.ID] = m
	s.wake()
}

// Messages returns what the bot has sent to a chat, as it now stands, in order.
func (s *Server) Messages(chat int64) []Message {
	s.t.Helper()
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.sent(s.must(chat))
}

func (s *Server) sent(c *chat) []Message {
	var out []Message
	for _, m := range c.messages {
		if m.ours {
			out = append(out, m.Message)
		}
	}
	return out
}

// WaitMessages blocks until the bot has sent at least n messages to a chat, and returns all of them.
func (s *Server) WaitMessages(chat int64, n int) []Message {
	s.t.Helper()
	c := s.find(chat)
	var out []Message
	have := func() (n int) {
		for _, m := range c.messages {
			if m.ours {
				n++
			}
		}
		return n
	}
	s.wait(func() string { return fmt.Sprintf("%d messages in %s, have %d", n, c, have()) }, func() bool {
		if have() < n {
			return false
		}
		out = s.sent(c)
		return true
	})
	return out
}

// WaitEdits blocks until a message of the bot has been edited at least n times, and returns it as it then stands.
func (s *Server) WaitEdits(m Message, n int) Message {
	s.t.Helper()
	c := s.find(m.Chat)
	var out Message
	s.wait(func() string { return fmt.Sprintf("%d edits of message %d in %s, have %d", n, m.ID, c, out.Edits) },
		func() bool {
			if now := c.byID[m.ID]; now != nil {
				out = now.Message
			}
			return out.Edits >= n
		})
	return out
}
