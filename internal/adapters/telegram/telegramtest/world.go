package telegramtest

import (
	"fmt"
	"slices"
)

// User is a person, or a bot.
type User struct {
	ID       int64
	Name     string // the first name
	Username string // without @; may be empty
	Lang     string // IETF tag of the person's app; may be empty
	Bot      bool
}

// Alice is somebody. Any other User may be used as well.
func Alice() User { return User{ID: 1001, Name: "Alice", Username: "alice", Lang: "en"} }

// Boris is somebody else.
func Boris() User { return User{ID: 1002, Name: "Boris", Username: "boris", Lang: "ru"} }

// Kinds of chat.
const (
	private    = "private"
	group      = "group"
	supergroup = "supergroup"
	channel    = "channel"
)

// chat is a place where messages stand.
type chat struct {
	id       int64
	kind     string
	title    string
	with     User   // the person of a private chat
	status   string // of the bot in it: member, administrator, left, kicked
	gone     string // why nothing can be sent, in Telegram's words; "" when it can
	admins   []int64
	moved    int64 // the supergroup that it became
	forum    bool
	topics   []*topic
	last     int // id of the last message
	messages []*message
	byID     map[int]*message
}

type topic struct {
	id     int
	name   string
	closed bool
}

type world struct {
	chats  map[int64]*chat
	groups int64 // how many groups there are, for their ids
}

func newWorld() world { return world{chats: map[int64]*chat{}} }

func (s *Server) newChat(c *chat) *chat {
	c.status, c.byID = "member", map[int]*message{}
	s.world.chats[c.id] = c
	return c
}

// Private opens the chat between a person and the bot, and returns its id, which is the person's.
func (s *Server) Private(user User) int64 {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.private(user).id
}

func (s *Server) private(user User) *chat {
	if c := s.world.chats[user.ID]; c != nil {
		return c
	}
	return s.newChat(&chat{id: user.ID, kind: private, with: user})
}

// Group makes a group that the bot is in, and returns its id.
func (s *Server) Group(title string) int64 {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.world.groups++
	return s.newChat(&chat{id: -4000 - s.world.groups, kind: group, title: title}).id
}

// Supergroup makes a supergroup that the bot is in, a forum if topics are named, and returns its id.
func (s *Server) Supergroup(title string, topics ...string) int64 {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.world.groups++
	c := s.newChat(&chat{id: -1001000000000 - s.world.groups, kind: supergroup, title: title, forum: len(topics) > 0})
	for _, name := range topics {
		c.last++
		c.topics = append(c.topics, &topic{id: c.last, name: name})
	}
	return c.id
}

// Channel makes a channel that the bot is an administrator of, and returns its id.
func (s *Server) Channel(title string) int64 {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.world.groups++
	c := s.newChat(&chat{id: -1001000000000 - s.world.groups, kind: channel, title: title})
	c.status = "administrator"
	return c.id
}

// Topic returns the id of a topic, as message_thread_id has it.
func (s *Server) Topic(chat int64, name string) int {
	s.t.Helper()
	s.mu.Lock()
	defer s.mu.Unlock()
	c := s.must(chat)
	for _, t := range c.topics {
		if t.name == name {
			return t.id
		}
	}
	s.t.Fatalf("telegramtest: chat %d has no topic %q", chat, name)
	return 0
}

// must is a chat that a test names.
func (s *Server) must(id int64) *chat {
	s.t.Helper()
	c := s.world.chats[id]
	if c == nil {
		s.t.Fatalf("telegramtest: there is no chat %d", id)
	}
	return c
}

// find is must for those who do not hold the lock.
func (s *Server) find(id int64) *chat {
	s.t.Helper()
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.must(id)
}

func (c *chat) topic(id int) *topic {
	if i := slices.IndexFunc(c.topics, func(t *topic) bool { return t.id == id }); i >= 0 {
		return c.topics[i]
	}
	return nil
}

func (c *chat) String() string { return fmt.Sprintf("%s %d", c.kind, c.id) }
