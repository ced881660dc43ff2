package slacktest

import (
	"encoding/json"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"time"
)

// Channel is a conversation. Members are people; Member says whether the bot is in it.
type Channel struct {
	ID, Name                  string
	Members                   []string
	Member, Private, Archived bool
	IM                        bool   // direct messages with User
	User                      string // of an IM
}

// User is a person or a bot of the workspace.
type User struct {
	ID, Name, RealName, Zone string
	Bot, Deleted             bool
}

// message is what stands in a channel.
type message struct {
	channel, ts, thread, user, text string
	blocks, metadata                json.RawMessage
	ours                            bool
}

// trigger lets a modal be opened once, within three seconds.
type trigger struct {
	at   time.Time
	used bool
}

// bucket counts the messages that a channel may still take.
type bucket struct {
	left float64
	at   time.Time
}

func defaultScopes() []string {
	return []string{"app_mentions:read", "channels:history", "channels:read", "chat:write", "commands", "files:write",
		"groups:history", "groups:read", "im:history", "im:read", "im:write", "mpim:history", "mpim:read", "users:read"}
}

func (s *Server) populate() {
	for _, u := range []User{
		{ID: Alice, Name: "alice", RealName: "Alice Martin", Zone: "America/New_York"},
		{ID: Bob, Name: "bob", RealName: "Bob <Subeditor> & Co", Zone: "Europe/Moscow"},
		{ID: BotUser, Name: "readout", RealName: "Readout", Bot: true},
	} {
		s.users[u.ID] = &u
	}
	people := []string{Alice, Bob}
	for _, c := range []Channel{
		{ID: General, Name: "general", Members: people, Member: true},
		{ID: Elsewhere, Name: "elsewhere", Members: people},
		{ID: Archive, Name: "archive", Members: people, Member: true, Archived: true},
		{ID: Secret, Name: "secret", Members: people, Private: true},
		{ID: Direct, IM: true, User: Alice, Members: []string{Alice}, Member: true},
	} {
		s.channels[c.ID] = &c
	}
}

// SetChannel adds a channel or replaces one.
func (s *Server) SetChannel(c Channel) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.channels[c.ID] = &c
}

// SetUser adds a person or replaces one.
func (s *Server) SetUser(u User) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.users[u.ID] = &u
}

// Refuse makes the workspace refuse a type of block with invalid_blocks, as some refuse tables. That is no violation.
func (s *Server) Refuse(blockType string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.refused[blockType] = true
}

// Trigger makes a trigger_id that can open one modal within three seconds of the fake's time.
func (s *Server) Trigger() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.newTrigger()
}

func (s *Server) newTrigger() string {
	id := s.id("13345224609.738474920.")
	s.triggers[id] = &trigger{at: s.now()}
	return id
}

// channel finds a channel that the bot may see, by its id or, for direct messages, by the person's.
func (s *Server) channel(id string) (*Channel, string) {
	c := s.channels[id]
	if c == nil && s.users[id] != nil {
		for _, d := range s.channels {
			if d.IM && d.User == id {
				c = d
			}
		}
	}
	switch {
	case id == "" || c == nil, !c.Member && (c.Private || c.IM):
		return nil, "channel_not_found"
	}
	return c, ""
}

// writable finds a channel that the bot may write to.
func (s *Server) writable(id string) (*Channel, string) {
	c, code := s.channel(id)
	switch {
	case code != "":
		return nil, code
	case c.Archived:
		return nil, "is_archived"
	case !c.Member:
		return nil, "not_in_channel"
	}
	return c, ""
}

// paced takes one message off a channel's allowance.
func (s *Server) paced(channel string) bool {
	if s.burst == 0 {
		return true
	}
	b, now := s.buckets[channel], s.now()
	if b == nil {
		b = &bucket{left: float64(s.burst), at: now}
		s.buckets[channel] = b
	}
	b.left = min(float64(s.burst), b.left+now.Sub(b.at).Seconds())
	b.at = now
	if b.left < 1 {
		return false
	}
	b.left--
	return true
}

// keep lets a message stand in its channel.
func (s *Server) keep(m *message) {
	if s.messages[m.channel+m.ts] == nil {
		s.order = append(s.order, m)
	}
	s.messages[m.channel+m.ts] = m
}

func (s *Server) conversationsInfo(c *call) {
	ch, code := s.channel(c.arg("channel"))
	if code != "" {
		c.refuse(code, "conversations.info of %q", c.arg("channel"))
		return
	}
	c.ok(map[string]any{"channel": map[string]any{
		"id": ch.ID, "name": ch.Name, "is_channel": !ch.IM && !ch.Private, "is_group": ch.Private, "is_im": ch.IM,
		"is_member": ch.Member, "is_archived": ch.Archived, "is_private": ch.Private || ch.IM, "user": ch.User,
		"num_members": len(ch.Members),
	}})
}

// conversationsMembers answers with a page of a channel's members. The cursor is the number of those before.
func (s *Server) conversationsMembers(c *call) {
	ch, code := s.channel(c.arg("channel"))
	limit, from := c.number("limit", 100), c.number("cursor", 0)
	switch {
	case code != "":
		c.refuse(code, "conversations.members of %q", c.arg("channel"))
		return
	case limit < 1 || limit > 1000:
		c.refuse("invalid_limit", "conversations.members: limit %d", limit)
		return
	case from < 0 || from > len(ch.Members):
		c.refuse("invalid_cursor", "conversations.members: cursor %d", from)
		return
	}
	to := min(from+limit, len(ch.Members))
	next := ""
	if to < len(ch.Members) {
		next = strconv.Itoa(to)
	}
	c.ok(map[string]any{"members": ch.Members[from:to], "response_metadata": map[string]any{"next_cursor": next}})
}

func (s *Server) usersInfo(c *call) {
	u := s.users[c.arg("user")]
	if u == nil {
		c.refuse("user_not_found", "users.info of %q", c.arg("user"))
		return
	}
	c.ok(map[string]any{"user": map[string]any{
		"id": u.ID, "team_id": TeamID, "name": u.Name, "real_name": u.RealName, "tz": u.Zone, "is_bot": u.Bot,
		"deleted": u.Deleted, "profile": map[string]any{"display_name": u.Name, "real_name": u.RealName},
	}})
}

func (s *Server) history(c *call) {
	ch, limit, ok := s.readable(c)
	if !ok {
		return
	}
	msgs := []map[string]any{}
	more := false
	for _, m := range slices.Backward(s.order) {
		if m.channel != ch.ID || m.thread != "" || !within(m.ts, c) {
			continue
		}
		if len(msgs) == limit {
			more = true
			break
		}
		msgs = append(msgs, m.json(truth(c.arg("include_all_metadata"))))
	}
	c.ok(map[string]any{"messages": msgs, "has_more": more})
}

// replies answers with a thread: its parent, which comes with every page, and a page of its replies, the oldest first.
func (s *Server) replies(c *call) {
	ch, limit, ok := s.readable(c)
	if !ok {
		return
	}
	ts := c.arg("ts")
	parent := s.messages[ch.ID+ts]
	if parent == nil {
		c.refuse("thread_not_found", "conversations.replies to %q", ts)
		return
	}
	msgs := []map[string]any{parent.json(truth(c.arg("include_all_metadata")))}
	answer := map[string]any{"has_more": false}
	for _, m := range s.order {
		if m.channel != ch.ID || m.thread != ts || m.ts == ts || m.ts <= c.arg("cursor") || !within(m.ts, c) {
			continue
		}
		if len(msgs) > limit {
			answer["has_more"] = true
			answer["response_metadata"] = map[string]any{"next_cursor": msgs[limit]["ts"]}
			break
		}
		msgs = append(msgs, m.json(truth(c.arg("include_all_metadata"))))
	}
	answer["messages"] = msgs
	c.ok(answer)
}

// readable finds a channel whose messages the bot may read, and how many are asked for.
func (s *Server) readable(c *call) (*Channel, int, bool) {
	ch, code := s.channel(c.arg("channel"))
	if code == "" && !ch.Member {
		code = "not_in_channel"
	}
	if code != "" {
		c.refuse(code, "%s of %q", c.method, c.arg("channel"))
		return nil, 0, false
	}
	limit := c.number("limit", 100)
	if limit < 1 || limit > 999 {
		c.refuse("invalid_limit", "%s: limit %d", c.method, limit)
		return nil, 0, false
	}
	return ch, limit, true
}

func within(ts string, c *call) bool {
	oldest, latest, inclusive := c.arg("oldest"), c.arg("latest"), truth(c.arg("inclusive"))
	return (oldest == "" || ts > oldest || inclusive && ts == oldest) &&
		(latest == "" || ts < latest || inclusive && ts == latest)
}

func (m *message) json(metadata bool) map[string]any {
	out := map[string]any{"type": "message", "user": m.user, "text": m.text, "ts": m.ts}
	if m.thread != "" {
		out["thread_ts"] = m.thread
	}
	if m.blocks != nil {
		out["blocks"] = m.blocks
	}
	if m.ours {
		out["bot_id"], out["app_id"] = BotID, AppID
	}
	if metadata && m.metadata != nil {
		out["metadata"] = m.metadata
	}
	return out
}

func (s *Server) permalink(c *call) {
	ch, code := s.channel(c.arg("channel"))
	ts := c.arg("message_ts")
	if code == "" && s.messages[ch.ID+ts] == nil {
		code = "message_not_found"
	}
	if code != "" {
		c.refuse(code, "chat.getPermalink of %q in %q", ts, c.arg("channel"))
		return
	}
	link := "https://news.slack.com/archives/" + ch.ID + "/p" + strings.ReplaceAll(ts, ".", "")
	c.ok(map[string]any{"channel": ch.ID, "permalink": link})
}

func (s *Server) authTest(c *call) {
	c.ok(map[string]any{"url": "https://news.slack.com/", "team": "News", "user": "readout", "team_id": TeamID,
		"user_id": BotUser, "bot_id": BotID, "is_enterprise_install": false})
}

func truth(s string) bool { return s == "1" || s == "true" }

// reading methods take their arguments from a query or a form, never from JSON.
func reading() []string {
	return []string{"conversations.info", "conversations.history", "conversations.replies", "users.info", "chat.getPermalink",
		"files.getUploadURLExternal"}
}

func mayGet(method, verb string) bool {
	return verb == http.MethodPost || verb == http.MethodGet && (method == "auth.test" || slices.Contains(reading(), method))
}
