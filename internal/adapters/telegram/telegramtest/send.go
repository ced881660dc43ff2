package telegramtest

import (
	"net/http"
	"slices"
	"strings"
)

// Telegram's limits, in UTF-16 units, bytes and pieces.
const (
	maxText     = 4096
	maxCaption  = 1024
	maxEntities = 100
	maxDocument = 50 << 20
)

// text reads a text with its parse mode into a message.
func (s *Server) text(c *call, name string, limit int, m *Message) {
	source := c.arg(name)
	m.Source, m.Text, m.Entities = source, strings.TrimSpace(source), nil
	switch mode := c.arg("parse_mode"); {
	case mode == "":
	case strings.EqualFold(mode, "HTML"):
		m.HTML = true
		var err error
		if m.Text, m.Entities, err = parseHTML(source); err != nil {
			c.bad("%v", err)
			return
		}
	default:
		c.bad("unsupported parse_mode %q: only HTML is known here", mode)
		return
	}
	kind, list := "message", "entities"
	if name == "caption" {
		kind, list = "message caption", "caption_entities"
	}
	if given := c.arg(list); given != "" && given != "null" { // the library sends null with everything
		c.bad("%s are not known here", list)
	}
	switch n := units(m.Text); {
	case n == 0 && name != "caption":
		c.bad("message text is empty")
	case n > limit:
		c.bad("%s is too long", kind)
	case len(m.Entities) > maxEntities:
		c.bad("%d entities; Telegram keeps the first %d and drops the rest", len(m.Entities), maxEntities)
	}
}

// preview reads whether link previews are off.
func (s *Server) preview(c *call) bool {
	var p struct {
		Off    bool   `json:"is_disabled"`
		URL    string `json:"url"`
		Small  bool   `json:"prefer_small_media"`
		Large  bool   `json:"prefer_large_media"`
		Before bool   `json:"show_above_text"`
	}
	if c.object("link_preview_options", &p) {
		return p.Off
	}
	return c.flag("disable_web_page_preview")
}

func (s *Server) sendMessage(c *call) {
	m := &message{}
	s.text(c, "text", maxText, &m.Message)
	m.NoPreview = s.preview(c)
	s.send(c, m)
}

func (s *Server) sendDocument(c *call) {
	m := &message{}
	s.text(c, "caption", maxCaption, &m.Message)
	c.flag("disable_content_type_detection")
	switch {
	case c.file == nil && c.arg("document") != "":
		m.Document = s.stored(c.arg("document"))
		if m.Document == nil {
			c.bad("wrong file identifier/HTTP URL specified")
		}
	case c.file == nil:
		c.bad("there is no document in the request")
	case len(c.file.Body) == 0:
		c.bad("file must be non-empty")
	case len(c.file.Body) > maxDocument:
		c.refuse(http.StatusRequestEntityTooLarge, "Request Entity Too Large")
		s.broke("sendDocument: a file of %d bytes", len(c.file.Body))
	default:
		m.Document = c.file
	}
	s.send(c, m)
}

// stored is a file that the bot has sent before.
func (s *Server) stored(id string) *Document {
	for _, c := range s.world.chats {
		for _, m := range c.messages {
			if m.Document != nil && m.fileID() == id {
				return m.Document
			}
		}
	}
	return nil
}

// send reads what all messages have in common and lets the message stand in its chat.
func (s *Server) send(c *call, m *message) {
	m.Silent, m.Protected = c.flag("disable_notification"), c.flag("protect_content")
	s.markup(c, m)
	if c.no != nil {
		return
	}
	to := s.chat(c)
	if to == nil {
		return
	}
	m.Thread, m.ReplyTo = s.thread(c, to), s.replyTo(c, to)
	if c.no != nil || !s.spend(c, to) {
		return
	}
	m.from, m.ours = s.Me, true
	s.stand(to, m)
	c.result = to.message(m, true)
}

// own is the message that a call wants to change.
func (s *Server) own(c *call, verb string) (*chat, *message) {
	id := int(c.number("message_id", 0))
	if id == 0 {
		c.bad("message identifier is not specified")
	}
	if c.no != nil {
		return nil, nil
	}
	to := s.chat(c)
	if to == nil {
		return nil, nil
	}
	m := to.byID[id]
	switch {
	case m == nil:
		c.refuse(http.StatusBadRequest, "Bad Request: message to %s not found", verb)
	case !m.ours:
		c.bad("message can't be %s", map[string]string{"edit": "edited", "delete": "deleted"}[verb])
	default:
		return to, m
	}
	return nil, nil
}

const notModified = "Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message"

func (s *Server) editText(c *call) {
	now := &message{}
	s.text(c, "text", maxText, &now.Message)
	now.NoPreview = s.preview(c)
	s.markup(c, now)
	to, m := s.own(c, "edit")
	if m == nil || c.no != nil {
		return
	}
	switch {
	case m.Document != nil:
		c.bad("there is no text in the message to edit")
	case m.Text == now.Text && slices.Equal(m.Entities, now.Entities) && sameKeyboard(m.Keyboard, now.Keyboard):
		c.refuse(http.StatusBadRequest, notModified)
	case s.spend(c, to):
		m.Source, m.HTML, m.Text, m.Entities, m.NoPreview = now.Source, now.HTML, now.Text, now.Entities, now.NoPreview
		s.edited(c, to, m, now)
	}
}

func (s *Server) editMarkup(c *call) {
	now := &message{}
	s.markup(c, now)
	to, m := s.own(c, "edit")
	if m == nil || c.no != nil {
		return
	}
	if sameKeyboard(m.Keyboard, now.Keyboard) {
		c.refuse(http.StatusBadRequest, notModified)
	} else if s.spend(c, to) {
		s.edited(c, to, m, now)
	}
}

// edited gives a message a new keyboard and notes the edit.
func (s *Server) edited(c *call, to *chat, m, now *message) {
	m.Keyboard, m.buttons, m.edited = now.Keyboard, now.buttons, s.now()
	m.Edits++
	c.result = to.message(m, true)
}

func sameKeyboard(a, b [][]Button) bool {
	return slices.EqualFunc(a, b, func(x, y []Button) bool { return slices.Equal(x, y) })
}

func (s *Server) deleteMessage(c *call) {
	to, m := s.own(c, "delete")
	if m == nil {
		return
	}
	delete(to.byID, m.ID)
	to.messages = slices.DeleteFunc(to.messages, func(o *message) bool { return o == m })
	c.result = true
}
