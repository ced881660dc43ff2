package telegramtest

import (
	"fmt"
	"net/http"
	"slices"
	"strconv"
)

// chat is the chat that a call names, if the bot may act there.
func (s *Server) chat(c *call) *chat {
	text := c.arg("chat_id")
	if text == "" {
		c.bad("chat_id is empty")
		return nil
	}
	id, err := strconv.ParseInt(text, 10, 64)
	if err != nil {
		c.bad("chat_id must be a number here, not %q", text)
		return nil
	}
	to := s.world.chats[id]
	switch {
	case to == nil:
		c.refuse(http.StatusBadRequest, "Bad Request: chat not found")
	case to.moved != 0:
		c.refuse(http.StatusBadRequest, "Bad Request: group chat was upgraded to a supergroup chat")
		c.no.Parameters.MigrateTo = to.moved
	case to.gone != "":
		c.refuse(http.StatusForbidden, "Forbidden: %s", to.gone)
	default:
		return to
	}
	return nil
}

// thread is the topic that a call names.
func (s *Server) thread(c *call, to *chat) int {
	id := int(c.number("message_thread_id", 0))
	if id == 0 || c.no != nil {
		return 0
	}
	switch t := to.topic(id); {
	case !to.forum:
		c.bad("message thread not found")
	case t == nil:
		c.refuse(http.StatusBadRequest, "Bad Request: message thread not found")
	case t.closed:
		c.refuse(http.StatusBadRequest, "Bad Request: TOPIC_CLOSED")
	}
	return id
}

// replyTo is the message that a call replies to, 0 when there is none.
func (s *Server) replyTo(c *call, to *chat) int {
	var p struct {
		ID    int  `json:"message_id"`
		Alone bool `json:"allow_sending_without_reply"`
	}
	if !c.object("reply_parameters", &p) {
		p.ID, p.Alone = int(c.number("reply_to_message_id", 0)), c.flag("allow_sending_without_reply")
	} else if p.ID == 0 {
		c.bad("reply_parameters without a message_id")
	}
	if p.ID == 0 || c.no != nil || to.byID[p.ID] != nil {
		return p.ID
	}
	if !p.Alone {
		c.refuse(http.StatusBadRequest, "Bad Request: message to be replied not found")
	}
	return 0
}

// Member changes the bot's status in a chat (member, administrator, left or kicked) and returns the id of the update
// that tells it. In a private chat kicked means that the person blocked the bot.
func (s *Server) Member(chat int64, by User, status string) int64 {
	s.t.Helper()
	s.mu.Lock()
	defer s.mu.Unlock()
	c := s.must(chat)
	if !slices.Contains([]string{"member", "administrator", "left", "kicked"}, status) {
		s.t.Fatalf("telegramtest: the bot cannot be %q", status)
	}
	change := wireMemberChange{Chat: c.wire(), From: wire(by), Date: s.now().Unix(),
		Old: wireMember{wire(s.Me), c.status}, New: wireMember{wire(s.Me), status}}
	s.become(c, status)
	return s.tell("my_chat_member", change, 0)
}

func (s *Server) become(c *chat, status string) {
	c.status, c.gone = status, ""
	switch {
	case status == "kicked" && c.kind == private:
		c.gone = "bot was blocked by the user"
	case status == "kicked":
		c.gone = fmt.Sprintf("bot was kicked from the %s chat", c.kind)
	case status == "left":
		c.gone = fmt.Sprintf("bot is not a member of the %s chat", c.kind)
	}
}

// Forbid makes every call to a chat fail with 403 and a description, such as "user is deactivated".
func (s *Server) Forbid(chat int64, description string) {
	s.t.Helper()
	s.mu.Lock()
	defer s.mu.Unlock()
	s.must(chat).gone = description
}

// Migrate makes a group a supergroup and returns its new id. The bot is told in both; the messages stay behind.
func (s *Server) Migrate(group int64) int64 {
	s.t.Helper()
	s.mu.Lock()
	defer s.mu.Unlock()
	old := s.must(group)
	if old.kind != "group" {
		s.t.Fatalf("telegramtest: %s cannot become a supergroup", old)
	}
	s.world.groups++
	c := s.newChat(&chat{id: -1001000000000 - s.world.groups, kind: supergroup, title: old.title})
	c.status = old.status
	to := &message{from: Alice(), migrateTo: c.id}
	s.stand(old, to)
	s.tell("message", old.message(to, false), to.ID)
	old.moved = c.id
	from := &message{from: Alice(), migrateFrom: old.id}
	s.stand(c, from)
	s.tell("message", c.message(from, false), from.ID)
	return c.id
}

// Close closes a topic: nothing can be sent to it.
func (s *Server) Close(chat int64, thread int) {
	s.t.Helper()
	s.mu.Lock()
	defer s.mu.Unlock()
	s.mustTopic(chat, thread).closed = true
}

// Remove deletes a topic.
func (s *Server) Remove(chat int64, thread int) {
	s.t.Helper()
	s.mu.Lock()
	defer s.mu.Unlock()
	t := s.mustTopic(chat, thread)
	c := s.must(chat)
	c.topics = slices.DeleteFunc(c.topics, func(o *topic) bool { return o == t })
}

func (s *Server) mustTopic(chat int64, thread int) *topic {
	s.t.Helper()
	t := s.must(chat).topic(thread)
	if t == nil {
		s.t.Fatalf("telegramtest: chat %d has no topic %d", chat, thread)
	}
	return t
}

// Admin makes a person an administrator of a chat.
func (s *Server) Admin(chat int64, user User) {
	s.t.Helper()
	s.mu.Lock()
	defer s.mu.Unlock()
	s.must(chat).admins = append(s.must(chat).admins, user.ID)
}

func (s *Server) getChat(c *call) {
	if to := s.chat(c); to != nil {
		c.result = to.wire()
	}
}

func (s *Server) getChatMember(c *call) {
	to, id := s.chat(c), c.number("user_id", 0)
	if id == 0 {
		c.bad("invalid user_id specified")
	}
	if c.no != nil {
		return
	}
	m := wireMember{User: wireUser{ID: id}, Status: "member"}
	switch {
	case id == s.Me.ID:
		m = wireMember{User: wire(s.Me), Status: to.status}
	case slices.Contains(to.admins, id):
		m.Status = "administrator"
	}
	c.result = m
}

func (s *Server) leaveChat(c *call) {
	if to := s.chat(c); to != nil {
		s.become(to, "left")
		c.result = true
	}
}

func (s *Server) sendChatAction(c *call) {
	to := s.chat(c)
	if to == nil {
		return
	}
	s.thread(c, to)
	if !slices.Contains([]string{"typing", "upload_document", "find_location", "choose_sticker"}, c.arg("action")) {
		c.bad("wrong parameter action in request")
	}
	c.result = true
}
