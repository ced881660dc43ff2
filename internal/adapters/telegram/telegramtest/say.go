package telegramtest

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Opt says more of a message than its text.
type Opt func(*Server, *message)

// ReplyTo makes the message a reply to another of the chat, by id.
func ReplyTo(id int) Opt {
	return func(_ *Server, m *message) { m.ReplyTo = id }
}

// In puts the message into a topic, by id.
func In(thread int) Opt {
	return func(_ *Server, m *message) { m.Thread = thread }
}

// ViaBot makes the message one that was inserted through the bot in inline mode.
func ViaBot() Opt {
	return func(s *Server, m *message) { m.via = &s.Me }
}

// Say lets a person write a message, with the entities that Telegram finds in it, and returns the id of the update that
// tells the bot, 0 when privacy mode keeps it from the bot or the bot did not ask for such updates. What is said in a
// private chat for the first time opens it.
func (s *Server) Say(chat int64, from User, text string, opts ...Opt) int64 {
	s.t.Helper()
	s.mu.Lock()
	defer s.mu.Unlock()
	c := s.world.chats[chat]
	if c == nil && chat == from.ID {
		c = s.private(from)
	}
	if c == nil {
		c = s.must(chat)
	}
	m := &message{from: from}
	m.Text, m.Entities = text, detect(text)
	for _, o := range opts {
		o(s, m)
	}
	s.place(c, m)
	s.stand(c, m)
	return s.hear(c, m, "")
}

// place checks where a person writes. A reply in a supergroup without topics has a thread too, the message that it all
// began with, which is no topic.
func (s *Server) place(c *chat, m *message) {
	s.t.Helper()
	parent := c.byID[m.ReplyTo]
	switch {
	case m.ReplyTo != 0 && parent == nil:
		s.t.Fatalf("telegramtest: %s has no message %d", c, m.ReplyTo)
	case m.Thread != 0 && c.topic(m.Thread) == nil:
		s.t.Fatalf("telegramtest: %s has no topic %d", c, m.Thread)
	case parent == nil || m.Thread != 0:
	case c.forum:
		m.Thread = parent.Thread
	case c.kind == supergroup:
		if m.Thread = parent.Thread; m.Thread == 0 {
			m.Thread = parent.ID
		}
	}
}

// hear tells the bot of a message, or of its edit, if it may know.
func (s *Server) hear(c *chat, m *message, edited string) int64 {
	kind := "message"
	if c.kind == channel {
		kind = "channel_post"
	}
	if !s.heard(c, m) {
		return 0
	}
	return s.tell(edited+kind, c.message(m, true), m.ID)
}

// heard says whether the bot is told of a message: in groups, in privacy mode, only of commands that are not for other
// bots, of replies to it, of mentions, and of what was inserted through it.
func (s *Server) heard(c *chat, m *message) bool {
	switch {
	case c.moved != 0 || c.gone != "" && c.kind != private || c.status == "left" || c.status == "kicked":
		return false
	case c.kind == private || c.kind == channel || !s.privacy || c.status == "administrator":
		return true
	}
	if r := c.byID[m.ReplyTo]; r != nil && r.ours || m.via != nil {
		return true
	}
	for _, e := range m.Entities {
		text := cut(m.Text, e)
		switch e.Type {
		case "bot_command":
			if _, bot, addressed := strings.Cut(text, "@"); !addressed || strings.EqualFold(bot, s.Me.Username) {
				return true
			}
		case "mention":
			if strings.EqualFold(text[1:], s.Me.Username) {
				return true
			}
		}
	}
	return false
}

// Edit changes what a person wrote, and returns the id of the update that tells the bot, 0 when it is not told.
func (s *Server) Edit(chat int64, messageID int, text string) int64 {
	s.t.Helper()
	s.mu.Lock()
	defer s.mu.Unlock()
	c := s.must(chat)
	m := c.byID[messageID]
	if m == nil || m.ours {
		s.t.Fatalf("telegramtest: %s has no message %d of a person", c, messageID)
	}
	m.Text, m.Entities, m.edited = text, detect(text), s.now()
	return s.hear(c, m, "edited_")
}

// found are the patterns of what Telegram makes entities of by itself, the stronger first. The longest name of a command
// or a person is 32 and 64 signs long.
var found = []struct {
	kind    string
	pattern *regexp.Regexp
}{
	{"url", regexp.MustCompile(`https?://[^\s<>"]+`)},
	{"email", regexp.MustCompile(`[\w.+-]+@[\w-]+\.[\w.-]*\w`)},
	{"bot_command", regexp.MustCompile(`/[A-Za-z0-9_]{1,64}(@[A-Za-z0-9_]{3,32})?`)},
	{"mention", regexp.MustCompile(`@[A-Za-z0-9_]{3,32}`)},
	{"hashtag", regexp.MustCompile(`#[\pL\d_]*\pL[\pL\d_]*`)},
}

// detect finds the entities of what a person typed.
func detect(text string) []Entity {
	var out []Entity
	taken := make([]bool, len(text))
	for _, f := range found {
		for _, at := range f.pattern.FindAllStringIndex(text, -1) {
			from, to := at[0], at[1]
			if f.kind == "url" {
				to = from + len(strings.TrimRight(text[from:to], ".,:;!?'"))
			}
			before, _ := utf8.DecodeLastRuneInString(text[:from])
			after, _ := utf8.DecodeRuneInString(text[to:])
			apart := from == 0 || !word(before) && !(f.kind == "bot_command" && strings.ContainsRune("/<>", before))
			if !apart || f.kind != "url" && to < len(text) && word(after) || slices.Contains(taken[from:to], true) {
				continue
			}
			for i := from; i < to; i++ {
				taken[i] = true
			}
			out = append(out, Entity{Type: f.kind, Offset: units(text[:from]), Length: units(text[from:to])})
		}
	}
	slices.SortFunc(out, func(a, b Entity) int { return a.Offset - b.Offset })
	return out
}

func word(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) || r == '_' }

// cut is the part of a text that an entity covers.
func cut(text string, e Entity) string {
	from, to, n := len(text), len(text), 0
	for i, r := range text {
		if n == e.Offset {
			from = i
		}
		if n == e.Offset+e.Length {
			to = i
			break
		}
		n += units(string(r))
	}
	return text[from:to]
}
